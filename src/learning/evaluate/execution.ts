import { canonicalJson } from '../../core/digest.ts'
import { type Executed, isEquivalent, type Observed, showsNothing } from './equivalence.ts'
import type { ShellRow } from './shell-row.ts'

export type Execute = (command: string, setup: string | undefined) => Promise<Executed>

/** `unavailable` means that the *references* proved nothing here: the row says nothing of the model and is left out. */
export type ExecutionResult =
  | { result: 'equivalent' }
  | { result: 'different'; detail: string }
  | { result: 'unavailable'; reason: string }

/**
 * Runs references and candidate, each on its own copy of the prepared files. A reference counts only when it runs, shows
 * something, and shows the same twice. A candidate that cannot be run where a reference could is different.
 */
export async function judgeExecution(row: ShellRow, candidate: string, execute: Execute): Promise<ExecutionResult> {
  const references: { command: string; observed: Observed }[] = []
  let reason = ''
  for (const command of [row.command, ...row.alternatives]) {
    const observed = await observeTwice(command, row.setup, execute)
    if ('unavailable' in observed) reason ||= observed.unavailable
    else references.push({ command, observed })
  }
  if (references.length === 0) return { result: 'unavailable', reason }
  if (candidate.trim() === '') return { result: 'different', detail: 'no command' }
  const executed = await execute(candidate, row.setup)
  if ('unavailable' in executed) return { result: 'different', detail: `could not be run: ${executed.unavailable}` }
  const observed = { command: candidate, observed: executed }
  if (references.some((reference) => isEquivalent(reference, observed))) return { result: 'equivalent' }
  return { result: 'different', detail: 'other output or effects' }
}

async function observeTwice(command: string, setup: string | undefined, execute: Execute): Promise<Executed> {
  const first = await execute(command, setup)
  if ('unavailable' in first) return first
  if (showsNothing(first)) return { unavailable: 'the reference shows nothing on the prepared files' }
  const second = await execute(command, setup)
  if ('unavailable' in second) return second
  // Times, process numbers, random names: nobody can be asked to reproduce them.
  return canonicalJson(comparable(first)) === canonicalJson(comparable(second))
    ? first
    : { unavailable: 'the reference shows something else each time' }
}

function comparable({ exitCode, stdout, effects }: Observed): unknown {
  return { exitCode, stdout: stdout.toWellFormed(), effects: [...effects] }
}
