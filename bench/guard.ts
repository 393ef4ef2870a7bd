import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'unbash'
import { guardCommand } from '../src/packs/shell/guard/guard.ts'

/** What the guard costs per command, against the bare parse of the same commands in the same process. */

const repository = join(import.meta.dirname, '..')
const file = join(process.env.PROVENLY_SHARED ?? join(repository, '../shared'), 'data/shell/nl2bash.jsonl')

const sample = [
  'ls -la',
  'find . -name "*.ts" -mtime -7 | xargs grep -l TODO',
  "awk '{sum += $1} END {print sum}' data.txt",
  'for f in *.txt; do mv "$f" "old-$f"; done',
  'git log --oneline --since="2 weeks ago" | wc -l',
  'tar czf backup.tgz src && ls -lh backup.tgz',
  "sed -n '10,20p' file | sort | uniq -c | sort -rn | head",
  'du -sh * | sort -h | tail -n 5',
]

function commands(): { from: string; list: string[] } {
  if (!existsSync(file)) return { from: 'built-in sample', list: Array.from({ length: 250 }, () => sample).flat() }
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return { from: file, list: rows.map((row) => (JSON.parse(row) as { command: string }).command) }
}

/** Microseconds of each command: the fastest of three, so that pauses of a shared machine do not count. */
function measure(list: readonly string[], run: (command: string) => void): number[] {
  for (const command of list) run(command)
  return list
    .map((command) => {
      let best = Number.POSITIVE_INFINITY
      for (let round = 0; round < 3; round += 1) {
        const start = performance.now()
        run(command)
        best = Math.min(best, performance.now() - start)
      }
      return best * 1000
    })
    .sort((a, b) => a - b)
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0

const { from, list } = commands()
let sink = 0
const parsing = measure(list, (command) => {
  sink += parse(command).commands.length
})
const guarding = measure(list, (command) => {
  sink += guardCommand(command).findings.length
})

console.log(`${list.length} commands (${from})`)
console.log('microseconds       p50       p99       max')
for (const [name, times] of [
  ['parse', parsing],
  ['guard', guarding],
] as const)
  console.log(name.padEnd(12) + [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(1).padStart(10)).join(''))
console.log(
  'ratio'.padEnd(12) +
    [0.5, 0.99, 1]
      .map((share) => (quantile(guarding, share) / quantile(parsing, share)).toFixed(1).padStart(10))
      .join(''),
)
if (sink === 0) console.log('nothing was done')
