/**
 * Trajectories: steps saved a second (each with its ledger entry), and exporting them in every format against only reading the store and
 * writing its rows as JSON, in one run. node bench/trajectories.ts [--steps 5000]
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rewardsOf } from '../src/core/reward.ts'
import { stepSimilarity } from '../src/core/step-similarity.ts'
import { createTaskStates } from '../src/core/task-states.ts'
import { openDuck } from '../src/learning/refactor-data/duckdb.ts'
import { synthesise } from '../src/learning/refactor-data/synth/synthesise.ts'
import { loadTokenizer } from '../src/learning/tokenizer.ts'
import { collectTasks } from '../src/learning/trajectories/collect.ts'
import { exportTrajectories } from '../src/learning/trajectories/export.ts'
import { reportTrajectories } from '../src/learning/trajectories/report.ts'
import { formats } from '../src/learning/trajectories/rows.ts'
import { root } from '../src/root.ts'
import { openStore } from '../src/store/open.ts'
import { sampleStep } from '../src/testing/contracts/trajectories.ts'

const { values } = parseArgs({ options: { steps: { type: 'string', default: '5000' } } })
const count = Number(values.steps)
const folder = mkdtempSync(join(tmpdir(), 'provenly-bench-'))

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
const rate = (seconds: number, of = count) => `${(of / seconds).toFixed(0)} a second`

try {
  const { store, trajectories, close } = await openStore({ stateDir: folder, site: 'bench', now: () => new Date() })
  const steps = Array.from({ length: count }, (_, index) => {
    const task = synthesise(17, index)
    const record = sampleStep({
      trajectory: `way-${String(index).padStart(6, '0')}`,
      task_id: task.origin.record,
      prompt: { system: 'You rewrite code.', words: task.instruction, context: task.pre, feedback: [] },
      expected: JSON.parse(JSON.stringify(task.gold_action)),
    })
    return { record, rewards: rewardsOf(record, ['outcome@1', 'proof@1']) }
  })
  const saved = await timed(async () => {
    for (let at = 0; at < count; at += 50) await trajectories.addSteps(steps.slice(at, at + 50))
  })
  console.log(`save, 50 at a time        ${rate(saved)}`)
  const sources = {
    store,
    trajectories,
    system: () => null,
    complete: (_: string, action: unknown) => JSON.stringify(action),
  }
  const plain = await timed(async () => {
    const lines: string[] = []
    for await (const task of collectTasks(sources)) for (const step of task) lines.push(JSON.stringify(step))
    writeFileSync(join(folder, 'plain.jsonl'), lines.join('\n'))
  })
  const duck = await openDuck({ root, packages: join(folder, 'packages') })
  const one = await timed(() =>
    exportTrajectories({ ...sources, out: join(folder, 'one'), formats: ['sft'], duck: null, ledgerHead: null }),
  )
  const all = await timed(() =>
    exportTrajectories({ ...sources, out: join(folder, 'all'), formats, duck: null, ledgerHead: null }),
  )
  const both = await timed(() =>
    exportTrajectories({ ...sources, out: join(folder, 'both'), formats, duck, ledgerHead: null }),
  )
  duck.close()
  const size = (name: string) => statSync(join(folder, 'both', name)).size / 1e6
  console.log(`read and write as JSON    ${rate(plain)}`)
  console.log(`export sft                ${rate(one)}, ${(one / plain).toFixed(2)} times as long as reading`)
  console.log(`export all seven          ${rate(all)}, ${(all / plain).toFixed(2)} times as long as reading`)
  console.log(
    `the same with Parquet     ${rate(both)}, ${(both / plain).toFixed(2)} times as long; raw ${size('raw.jsonl').toFixed(1)} MB, as Parquet ${size('raw.parquet').toFixed(1)} MB`,
  )
  console.log(`report                    ${rate(await timed(() => reportTrajectories(sources)))}`)
  const states = createTaskStates({ store: trajectories, count: (await loadTokenizer()).count })
  const merges = 200
  const merged = await timed(async () => {
    for (let index = 0; index < merges; index += 1)
      await states.merge('task', { history: [`Step ${index} rewrote ${index} calls.`], next_focus: `file ${index}` })
  })
  console.log(`merge and save a state    ${rate(merged, merges)}`)
  const actions = steps.slice(0, 200).map(({ record }) => JSON.stringify(record.expected))
  const similar = await timed(async () => {
    for (const action of actions) stepSimilarity(action, actions[0] ?? '')
  })
  console.log(`similarity of two actions ${rate(similar, actions.length)}`)
  await close()
} finally {
  rmSync(folder, { recursive: true })
}
