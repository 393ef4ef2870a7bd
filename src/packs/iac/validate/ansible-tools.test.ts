import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createSandbox } from '../../../sandbox/bubblewrap.ts'
import { createJailRunner } from './jail-runner.ts'
import { validateFiles } from './validate.ts'
import { shippedSchemas } from './validate-fixture.ts'

const stateDir = mkdtempSync(join(tmpdir(), 'provenly-ansible-'))
after(() => rmSync(stateDir, { recursive: true, force: true }))
const runner = createJailRunner(createSandbox({ stateDir, home: homedir() }), process.env.PATH ?? '')

const installed = ['ansible-playbook', 'ansible-lint'].every((name) => runner.find(name) !== null)
const skip = installed ? false : 'ansible-core and ansible-lint are not installed'
if (skip) console.error(`\n*** ANSIBLE'S OWN TOOLS ARE NOT TESTED: ${skip} ***\n`)

const playbook = (tasks: string): string => `---
- name: Try
  hosts: all
  gather_facts: false
  tasks:
${tasks}`

async function checksOf(text: string) {
  const input = { files: new Map([['site.yml', text]]) }
  const { checks } = await validateFiles(input, { runner, schemas: shippedSchemas }, new AbortController().signal)
  return checks.map(({ name, result, detail, diagnostics }) => ({
    name,
    result,
    detail: detail ?? '',
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, line }) => `${line} ${rule}`),
  }))
}

test('a good playbook passes both of them', { skip }, async () => {
  const checks = await checksOf(playbook('    - name: Ping\n      ansible.builtin.ping:\n'))
  assert.deepEqual(
    checks.map(({ name, result }) => `${name} ${result}`),
    ['ansible-schema passed', 'ansible-syntax passed', 'ansible-lint passed'],
  )
})

test('a module of a collection that is not installed here is no fault of the playbook', { skip }, async () => {
  const text = playbook('    - name: Open\n      community.general.ufw:\n        rule: allow\n        port: "22"\n')
  const [, syntax, lint] = await checksOf(text)
  assert.deepEqual([syntax?.result, lint?.result], ['passed', 'passed'])
  assert.match(syntax?.detail ?? '', /^(?:stand-ins for community\.general\.ufw)?$/)
})

test('a module of Ansible itself that there is not is one, with its line', { skip }, async () => {
  const [, syntax, lint] = await checksOf(playbook('    - name: Copy\n      ansible.builtin.copi:\n        dest: /a\n'))
  assert.deepEqual([syntax?.result, lint?.result], ['failed', 'failed'])
  assert.match(syntax?.errors[0] ?? '', /^[67] ansible\/syntax-check$/)
})

test('beside a stand-in, another mistake is still found', { skip }, async () => {
  const text = playbook(
    '    - name: Open\n      community.general.ufw:\n        rule: allow\n    - name: Two\n      ansible.builtin.ping:\n      ansible.builtin.debug:\n        msg: x\n',
  )
  const [, syntax] = await checksOf(text)
  assert.equal(syntax?.result, 'failed')
})
