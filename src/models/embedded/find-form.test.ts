import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { breaksFind } from './find-form.ts'

const whole = [
  'find',
  'find .',
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
