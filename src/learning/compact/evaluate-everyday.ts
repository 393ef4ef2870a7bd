import { z } from 'zod'
import type { Model } from '../../core/model.ts'
import type { Sandbox } from '../../core/sandbox.ts'
import { readJsonl } from '../evaluate/jsonl.ts'
import { inFixture, namesThere, presentOf } from '../evaluate/measure-shell.ts'
import type { Rate } from '../evaluate/metrics.ts'
import { evaluateShell, ShellRow } from '../evaluate/shell.ts'

/**
 * `seen`: failures of these were looked at while data was made for the model; `blind`: written with them, never looked at.
 * A task that was looked at once is a seen one from then on.
 */
const EverydayRow = ShellRow.extend({ part: z.enum(['seen', 'blind']) })
type EverydayRow = z.output<typeof EverydayRow>

export type EverydayReport = Record<EverydayRow['part'], { execution: Rate; unanswered: number }>

/**
 * Tasks written without sight of the model or its data (bench/everyday-tasks.jsonl), each run on files of its own: right is what does
 * the same as the reference. Throws Fault `unavailable` without a jail, and what reading the file throws.
 */
export async function evaluateEveryday(
  model: Model,
  file: string,
  sandbox: Sandbox,
  signal: AbortSignal,
): Promise<EverydayReport> {
  const rows: EverydayRow[] = []
  for await (const { row } of readJsonl(file, EverydayRow)) rows.push(row)
  const measure = async (part: EverydayRow['part']): Promise<EverydayReport['seen']> => {
    const report = await inFixture(sandbox, signal, (_, execute) =>
      evaluateShell({
        rows: rows.filter((row) => row.part === part),
        propose: async (row) => {
          const present = presentOf(await namesThere(row, execute))
          const answer = await model.generate(
            { task: 'shell', system: '', words: row.nl, present, feedback: [] },
            signal,
          )
          return { text: answer.text, model: answer.model, latencyMs: answer.latencyMs }
        },
        syntax: async () => 'unavailable',
        execute,
        signal,
      }),
    )
    return {
      execution: report.execution,
      unanswered: report.results.filter((result) => result.command === '').length,
    }
  }
  return { seen: await measure('seen'), blind: await measure('blind') }
}
