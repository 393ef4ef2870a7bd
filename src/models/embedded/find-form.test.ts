import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { breaksFind, contradictsFind } from './find-form.ts'

const whole = [
  'find',
  'find .',
  'find --version',
  'find src docs -type f',
  "find . -type f \\( -name '*.a' -o -iname '*.b' \\) ! -empty -print0 | xargs -0 rm",
  'find . -name "*.txt" -exec grep -l foo {} +',
  'find . -type d -exec sh -c \'for f; do echo "$f"; done\' _ {} \\;',
  'find -L . -maxdepth 1 -size -10k -perm -644 -mtime -7',
  'find . -newermt 2024-01-01 ! -newermt "2024-02-01" 2>/dev/null | wc -l',
  'find "$(pwd)" -type f -printf \'%s %p\\n\' | sort -n',
  'diff <(find src -type f) <(find docs -type f -name "*.md")',
  'echo "$(find . -type f | wc -l)"',
  'grep find notes.txt -x',
  'find . -regextype posix-extended -regex ".*\\.(c|h)" -delete',
  'find . -fprintf out.txt "%p" -ok rm {} ";"',
]
const broken = [
  "find src -type f -name '*.xml' ~ -path '*/test/*'",
  'find diary -type f \\( -newermt 2023-05-04',
  'find . -type f \\)',
  'find . -name',
  'find . -name -type f',
  'find . -exec rm {}',
  'find . -exec \\;',
  'find . -type f -nmae x',
  'echo a | xargs echo; find . -size 1 2',
  'sudo find / -name x y',
]

test('what find would refuse is told from what it takes', () => {
  for (const command of whole) assert.equal(breaksFind(command), false, command)
  for (const command of broken) assert.equal(breaksFind(command), true, command)
})

test('what asks for the same twice or for what cannot be is told', () => {
  for (const command of [
    'find docs -type f -size +10k -size -10k',
    'find . -type f -type f -name x',
    'find . -type d -type f',
    "ls; find . -name '*.c' -a -name '*.c'",
  ])
    assert.equal(contradictsFind(command), true, command)
  for (const command of [
    ...whole,
    'find . -size +1k -size -10k',
    'find . -type f -o -type d',
    "find . -name 'a*' -name '*b'",
    'find . -mtime +3 -mtime -7; find . -mtime +3',
  ])
    assert.equal(contradictsFind(command), false, command)
})

test('find says the same of the plain ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-find-'))
  try {
    for (const command of [...whole, ...broken]) {
      if (/[|>]|sudo|-delete|-exec rm|-ok|sh -c|\$\(|<\(|;/.test(command.replace('\\;', ''))) continue
      const { stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
      const refused =
        /^find: (paths must precede|invalid|missing argument|unknown predicate|you have too many|expected an)/m
      assert.equal(
        refused.test(stderr) || /-name .*looks like/.test(stderr),
        broken.includes(command),
        `${command}: ${stderr}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
