import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardCommand } from './guard.ts'

const at = { workspace: '/work/project', home: '/home/me' }
const kindsOf = (command: string): string[] =>
  [...new Set(guardCommand(command, at).needs.map((need) => need.kind))].sort()

test('what stays in the workspace needs nothing', () => {
  const commands = [
    'ls -la',
    'find . -name "*.ts" | xargs wc -l',
    'cat /work/project/src/a.ts',
    'cd src && grep -rn x ../docs',
    'sort a > b',
    'cat ./a/../b',
    'cp -r src copy && rm -rf copy',
    'echo /etc/passwd ~ https://example.com',
    'git commit -m "see /etc/hosts"',
    'ls /usr/bin',
    '/bin/ls > /dev/null 2>&1',
    'head -c 10 /dev/urandom | od',
    "sed 's/etc/x/' a",
    "awk '/^\\/etc/' a",
    'for f in *.txt; do mv "$f" "old-$f"; done',
  ]
  assert.deepEqual(
    commands.map((command) => [command, kindsOf(command)]).filter(([, kinds]) => kinds?.length),
    [],
  )
})

test('what the jail cannot give is named', () => {
  const expected: Record<string, string[]> = {
    'curl https://example.com': ['network'],
    'git push origin main': ['network'],
    'npm install': ['network'],
    'ps aux': ['host-state'],
    'df -h .': ['host-state'],
    'systemctl status nginx': ['host-state'],
    'cat /proc/cpuinfo': ['host-state'],
    'dd if=/dev/sda of=copy.img': ['device'],
    'cat /etc/hosts': ['path'],
    'ls /': ['path'],
    'ls ~': ['path'],
    'ls $HOME/x': ['path'],
    'ls ..': ['path'],
    'cd .. && ls': ['path'],
    'ls > /tmp/x': ['path'],
    'cat < /var/log/syslog': ['path'],
    'find /var -name x': ['path'],
    'vim a': ['terminal'],
    'chown root a': ['user'],
    'sudo ls': ['privilege'],
    'tar -cf /tmp/x.tar .': ['path'],
    'sh -c "cat /etc/hosts"': ['path'],
    'cat $(echo /etc/hosts)': ['path'],
    'x=/opt/y; ls $x': ['path'],
    '[ -f /etc/hosts ]': ['path'],
    '[[ -f /etc/hosts ]]': ['path'],
    'exec 3<>/dev/tcp/h/80': ['network'],
    '/opt/tool/run': ['path'],
    'env --chdir=/srv ls': ['path'],
    'git -C /srv/repository log': ['path'],
  }
  for (const [command, kinds] of Object.entries(expected))
    assert.deepEqual([command, kindsOf(command)], [command, kinds])
})
