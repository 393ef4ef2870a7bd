import type { Pair } from './generate.ts'
import type { IntentEffect } from './grammar.ts'
import { type JailJob, runInJail } from './jail.ts'
import type { Observation } from './jail-driver.ts'

/** `parsed` is all that can be said of commands that need a network, a service or a terminal. */
export type Proof = 'executed' | 'parsed'
export type Refusal = { command: string; intent: string; reason: string }
export type VerifiedPair = Pair & { proof: Proof }
export type VerifyReport = { commands: number; executed: number; parsed: number; refused: Refusal[] }

const filters = /\bgrep\b|\bawk\b|\bsed -n\b|\bfind\b|\bcomm\b|\btail -n \+/

/** Why a command did not do what its intent predicts, or null. */
export function problemOf(effect: IntentEffect, command: string, seen: Observation): string | null {
  if (!seen.parses) return 'does not parse'
  if (effect === 'parse') return null
  if (seen.timedOut) return 'did not end'
  // grep and its like say "nothing found" by 1; a filter that lets nothing pass did its work.
  const nothing =
    (effect === 'quiet' || filters.test(command)) && (seen.exit === 1 || seen.exit === 123) && seen.stderr === ''
  if (seen.exit !== 0 && !nothing) return `exit ${seen.exit}: ${seen.stderr.trim().split('\n')[0] ?? ''}`
  if (effect === 'read' && seen.stdout === '' && !filters.test(command)) return 'printed nothing'
  if (effect === 'read' && seen.effects.length > 0) return `changed ${seen.effects[0]}`
  if (effect === 'change' && seen.effects.length === 0 && seen.stdout === '') return 'changed nothing'
  return null
}

/** Runs every distinct command once; keeps the pairs whose command does what its intent predicts. */
export async function verifyPairs(
  pairs: readonly Pair[],
  options: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<{ pairs: VerifiedPair[]; report: VerifyReport }> {
  const effects = new Map<string, { effect: IntentEffect; intent: string }>()
  for (const pair of pairs)
    if (!effects.has(pair.cmd)) effects.set(pair.cmd, { effect: pair.effect, intent: pair.intent })
  const commands = [...effects.keys()]
  const jobs: JailJob[] = commands.map((command, id) => ({
    id,
    command,
    run: effects.get(command)?.effect !== 'parse',
  }))
  const good = new Map<string, Proof>()
  const report: VerifyReport = { commands: commands.length, executed: 0, parsed: 0, refused: [] }
  for await (const seen of runInJail(jobs, options.signal)) {
    const command = commands[seen.id] as string
    const { effect, intent } = effects.get(command) as { effect: IntentEffect; intent: string }
    const problem = problemOf(effect, command, seen)
    if (problem !== null) report.refused.push({ command, intent, reason: problem })
    else {
      good.set(command, effect === 'parse' ? 'parsed' : 'executed')
      if (effect === 'parse') report.parsed += 1
      else report.executed += 1
    }
    options.onProgress?.(seen.id + 1, commands.length)
  }
  return {
    pairs: pairs.flatMap((pair) => {
      const proof = good.get(pair.cmd)
      return proof === undefined ? [] : [{ ...pair, proof }]
    }),
    report,
  }
}
