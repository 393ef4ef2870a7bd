/**
 * From Enter to the card: `./provenly shell ... --json`, split by part, medians in milliseconds.
 *   first   a new state folder (database, keys and the sandbox's probe are made)
 *   second  the same again
 *   served  with `provenly serve` running, so that the model is loaded already
 * node bench/start.ts [rounds]
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '..')
const provenly = join(root, 'provenly')
const rounds = Number(process.argv[2] ?? 7)
const folder = mkdtempSync(join(tmpdir(), 'provenly-start-'))

type Row = Record<string, number>

function time(work: () => string): { ms: number; text: string } {
  const started = performance.now()
  const text = work()
  return { ms: performance.now() - started, text }
}

function run(state: string, ...args: string[]) {
  const env = { ...process.env, PROVENLY_STATE: state }
  return time(() =>
    execFileSync(provenly, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
}

function measure(state: string): Row {
  const bare = run(state, '--version').ms
  const asked = run(state, 'shell', 'find the ten largest files here', '--json')
  const { timings } = JSON.parse(asked.text) as { timings: Row }
  const part = (name: string) => timings[name] ?? 0
  const parts = part('requested') + part('proposed') + part('guarded') + part('proven')
  return {
    total: asked.ms,
    'launcher, Node, imports': bare,
    'model loads and proposes': part('requested'),
    guard: part('proposed'),
    'proof in the jail': part('guarded'),
    plan: part('proven'),
    'store, jobs, the rest': asked.ms - bare - parts,
  }
}

function median(rows: readonly Row[]): Row {
  const names = Object.keys(rows[0] ?? {})
  return Object.fromEntries(
    names.map((name) => {
      const values = rows.map((row) => row[name] ?? 0).sort((a, b) => a - b)
      return [name, Math.round(values[Math.floor(values.length / 2)] ?? 0)]
    }),
  )
}

try {
  for (let n = 0; n < 30; n += 1) writeFileSync(join(folder, `file${n}.txt`), 'x'.repeat(n * 100))
  const first = Array.from({ length: rounds }, (_, round) => measure(join(folder, `.state-${round}`)))
  const second = Array.from({ length: rounds }, () => measure(join(folder, '.state-0')))
  const server = spawn(provenly, ['serve', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, PROVENLY_STATE: join(folder, '.state-0') },
    stdio: 'ignore',
  })
  await sleep(4000)
  run(join(folder, '.state-0'), 'shell', 'list the files', '--json')
  const served = Array.from({ length: rounds }, () => measure(join(folder, '.state-0')))
  server.kill('SIGINT')
  console.table({ first: median(first), second: median(second), served: median(served) })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
