import { join } from 'node:path'
import type { Model, Task } from '../../core/model.ts'
import { rewritesFor } from '../../models/embedded/rewrites.ts'
import { type Rate, wilson } from '../evaluate/metrics.ts'
import type { TaskRow } from '../generate/task-row.ts'
import { readRows } from '../train/train-compact.ts'

export type TasksReport = {
  intent: { domain: Rate; effect: Rate; both: Rate; changingReadAsReading: Rate }
  iac: { blueprint: Rate; silent: number }
  refactor: { rewrites: Rate; silent: number }
  misses: { task: string; words: string; expected: string; answered: string }[]
}

/** Asks the model every test row of the small jobs. */
export async function evaluateTasks(model: Model, data: string, signal: AbortSignal): Promise<TasksReport> {
  const misses: TasksReport['misses'] = []
  const ask = async (task: Task, row: TaskRow, context?: string): Promise<Record<string, unknown>> => {
    const prompt = { task, system: '', words: row.words, feedback: [], ...(context === undefined ? {} : { context }) }
    const { text } = await model.generate(prompt, signal)
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  }
  const miss = (task: string, row: TaskRow, expected: string, answered: string): void => {
    if (misses.filter((one) => one.task === task).length < 6)
      misses.push({ task, words: row.words, expected, answered })
  }
  const rowsOf = async (task: string): Promise<TaskRow[]> =>
    (await readRows<TaskRow>(join(data, `task-${task}.jsonl`))).filter((row) => row.split === 'test')

  let [domain, effect, both, changing, dangerous] = [0, 0, 0, 0, 0]
  const intents = await rowsOf('intent')
  for (const row of intents) {
    const answer = await ask('intent', row)
    const right = [answer.domain === row.labels.domain, answer.effect === row.labels.effect]
    if (right[0]) domain += 1
    if (right[1]) effect += 1
    if (right[0] && right[1]) both += 1
    else miss('intent', row, `${row.labels.domain}, ${row.labels.effect}`, `${answer.domain}, ${answer.effect}`)
    if (row.labels.effect !== 'changing') continue
    changing += 1
    if (answer.effect !== 'changing') dangerous += 1
  }
  let [chosen, silentIac] = [0, 0]
  const blueprints = await rowsOf('iac')
  for (const row of blueprints) {
    const { blueprint } = await ask('iac', row)
    if (blueprint === row.labels.blueprint) chosen += 1
    else miss('iac', row, String(row.labels.blueprint), String(blueprint ?? 'nothing'))
    if (blueprint === undefined) silentIac += 1
  }
  let [rewritten, silentRefactor] = [0, 0]
  const refactorings = await rowsOf('refactor')
  for (const row of refactorings) {
    const context = 'Languages in the workspace: typescript.'
    const expected = JSON.stringify(rewritesFor(String(row.labels.operation), row.words, context))
    const { rewrites } = await ask('refactor', row, context)
    if (JSON.stringify(rewrites) === expected) rewritten += 1
    else miss('refactor', row, String(row.labels.operation), JSON.stringify(rewrites ?? 'nothing'))
    if (rewrites === undefined) silentRefactor += 1
  }
  return {
    intent: {
      domain: wilson(domain, intents.length),
      effect: wilson(effect, intents.length),
      both: wilson(both, intents.length),
      changingReadAsReading: wilson(dangerous, changing),
    },
    iac: { blueprint: wilson(chosen, blueprints.length), silent: silentIac },
    refactor: { rewrites: wilson(rewritten, refactorings.length), silent: silentRefactor },
    misses,
  }
}
