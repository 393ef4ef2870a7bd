import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf } from './validate-fixture.ts'

const playbook = `- name: Web servers
  hosts: web
  become: true
  tasks:
    - name: Install
      ansible.builtin.apt:
        name: nginx
        state: present
        update_cache: true
      notify: Restart nginx
    - name: Configure
      template: src=a.j2 dest=/etc/a mode=0644
      when: ansible_os_family == "Debian"
    - name: Run
      ansible.builtin.command: echo {{ item }} NAME=value
      changed_when: false
      loop: "{{ names }}"
    - block:
        - ansible.builtin.debug:
            msg: hello
      rescue:
        - ansible.builtin.fail:
  handlers:
    - name: Restart nginx
      ansible.builtin.systemd:
        name: nginx
        state: restarted
`

test('a good playbook passes', async () => {
  assert.deepEqual(await findingsOf({ 'site.yml': playbook }), { result: 'passed', findings: [] })
})

const cases: [name: string, change: [string, string], finding: string][] = [
  ['a keyword of a play', ['become: true', 'becom: true'], '3 ansible/unknown-keyword'],
  ['a keyword of a task', ['loop: ', 'lop: '], '17 ansible/unknown-keyword'],
  ['a missing argument', ['src=a.j2 dest=/etc/a', 'src=a.j2'], '12 ansible/missing-argument'],
  ['an unknown argument', ['update_cache', 'update_cach'], '9 ansible/unknown-argument'],
  ['a value that is not allowed', ['state: present', 'state: installed'], '8 ansible/not-allowed'],
  ['an unknown module', ['ansible.builtin.apt:', 'ansible.builtin.aptt:'], '6 ansible/unknown-module'],
  ['a handler', ['notify: Restart nginx', 'notify: Restart ngnix'], '10 ansible/unknown-handler'],
  ['an argument in one line', ['dest=/etc/a', 'des=/etc/a'], '12 ansible/unknown-argument'],
  ['braces without end', ['"{{ names }}"', '"{{ names }"'], '17 ansible/jinja'],
  ['no module', ['      ansible.builtin.command: echo {{ item }} NAME=value\n', ''], '14 ansible/no-module'],
  [
    'a file that is not there',
    ['      template: src=a.j2 dest=/etc/a mode=0644', '      include_tasks: other.yml'],
    '12 ansible/missing-file',
  ],
]
for (const [name, [from, to], finding] of cases) {
  test(name, async () => {
    assert.ok(playbook.includes(from))
    const { result, findings } = await findingsOf({ 'site.yml': playbook.replace(from, to) })
    assert.equal(result, 'failed')
    assert.ok(findings.includes(finding), `${finding} is not among ${findings.join(', ')}`)
  })
}

test('roles are found by their folders, with their handlers', async () => {
  const files = {
    'site.yml': '- hosts: all\n  roles: [web]\n',
    'roles/web/tasks/main.yml': '- name: Start\n  command: ls\n  notify: Restart\n',
    'roles/web/handlers/main.yml': '- name: Restart\n  service: name=x state=restarted\n',
  }
  assert.deepEqual(await findingsOf(files), { result: 'passed', findings: [] })
  const renamed = { ...files, 'roles/web/handlers/main.yml': '- name: Reload\n  service: name=x state=reloaded\n' }
  assert.deepEqual(await findingsOf(renamed), { result: 'failed', findings: ['3 ansible/unknown-handler'] })
  assert.equal((await findingsOf({ 'site.yml': files['site.yml'] })).result, 'unavailable')
})

test('a module that is not in the table could not be checked', async () => {
  const found = await findingsOf({ 'site.yml': '- hosts: all\n  tasks:\n    - some.other.module:\n        a: 1\n' })
  assert.equal(found.result, 'unavailable')
})
