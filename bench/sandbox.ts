/**
 * What a jail costs, as ratios: against a bare process and against copying a workspace. Run: node bench/sandbox.ts
 * Medians of interleaved rounds, so that whatever else the machine does falls on all of them alike.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '../src/sandbox/bubblewrap.ts'
import { createCommitter } from '../src/sandbox/committer.ts'

const rounds = 40
const base = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
const workspace = join(base, 'workspace')
const stateDir = join(base, 'state')
for (let folder = 0; folder < 20; folder++) {
  mkdirSync(join(workspace, `d${folder}`), { recursive: true })
  for (let file = 0; file < 20; file++)
    writeFileSync(join(workspace, `d${folder}/f${file}.txt`), `line ${file}\n`.repeat(100))
}
const never = new AbortController().signal
const sandbox = createSandbox({ stateDir, home: homedir() })

const jail = (script: string) => async () => {
  const command = script === 'true' ? ['true'] : ['sh', '-c', script]
  const result = await sandbox.run({ command, workspace, binaries: 'system' }, never)
  if (result.exitCode !== 0) throw new Error(`${script}: ${result.exitCode} ${result.stderr.text}`)
}
const bare =
  (command: string, ...words: string[]) =>
  async () => {
    const child = spawn(command, words, { stdio: ['pipe', 'pipe', 'pipe'] })
    await once(child, 'close')
  }
const subjects: Record<string, () => Promise<void>> = {
  'bare true': bare('true'),
  'bwrap true, no overlay, no limits': bare(
    ...['bwrap', '--unshare-all', '--die-with-parent', '--new-session', '--ro-bind', '/usr', '/usr'],
    ...['--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64'],
    ...['--proc', '/proc', '--dev', '/dev', '--bind', workspace, workspace, '--cap-drop', 'ALL', '--', 'true'],
  ),
  'jail: true': jail('true'),
  'jail: one changed file, with its diff': jail('echo changed >> d1/f1.txt'),
  'copy of 400 files (what a jail without overlay begins with)': async () => {
    cpSync(workspace, join(base, 'copy'), { recursive: true })
    rmSync(join(base, 'copy'), { recursive: true })
  },
}

const status = await sandbox.status()
console.log(JSON.stringify(status))
const times = new Map<string, number[]>(Object.keys(subjects).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) {
  for (const [name, run] of Object.entries(subjects)) {
    const start = performance.now()
    await run()
    times.get(name)?.push(performance.now() - start)
  }
}
const median = (name: string) => times.get(name)?.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN
const one = median('bare true')
for (const name of Object.keys(subjects)) {
  const middle = median(name)
  const best = Math.min(...(times.get(name) ?? []))
  console.log(
    `${middle.toFixed(1).padStart(7)} ms (best ${best.toFixed(1)})  ${(middle / one).toFixed(1).padStart(5)}x  ${name}`,
  )
}

const many = join(base, 'many')
mkdirSync(many)
const count = 10_000
const timed = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  const result = await run()
  console.log(`${(performance.now() - start).toFixed(0).padStart(7)} ms  ${what}`)
  return result
}
const script = `i=0; while [ $i -lt ${count} ]; do echo "file $i" > f$i; i=$((i+1)); done`
const run = () => sandbox.run({ command: ['sh', '-c', script], workspace: many, binaries: 'system' }, never)
const result = await timed(`jail creating ${count} files, effects recorded durably`, run)
console.log(`${String(result.usage.wallMs).padStart(7)} ms  of it in the command itself`)
const committer = createCommitter({ stateDir })
await timed(`committing ${count} files durably`, () => committer.commit('bench', many, result.effects))
await timed(`undoing ${count} files`, () => committer.undo('bench', many, result.effects, { force: false }))
rmSync(base, { recursive: true, force: true })
