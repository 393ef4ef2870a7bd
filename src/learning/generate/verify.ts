import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import type { Pair } from './generate.ts'
import type { IntentEffect } from './grammar.ts'
import { type JailJob, runInJail } from './jail.ts'
import type { Observation } from './jail-driver.ts'

/** `parsed` is all that can be said of commands that need a network, a service or a terminal. */
export type Proof = 'executed' | 'parsed'
export type Refusal = { command: string; intent: string; reason: string }
/** Why a command was refused, without what it was about. */
export const reasonKind = ({ reason }: Pick<Refusal, 'reason'>): string =>
  /^changed [-+~t] /.test(reason) ? 'changed something' : (reason.split(':')[0] as string)

export type VerifiedPair = Pair & { proof: Proof }
export type VerifyReport = { commands: number; executed: number; parsed: number; refused: Refusal[] }

export type VerifyOptions = {
  /** A file that keeps what was found, so that a run that ended goes on and only new commands are run. */
  results?: string
  signal?: AbortSignal
  onProgress?: (done: number, total: number) => void
}

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

/** Commands of one jail: a fresh one for each batch keeps what one command leaves behind from reaching all others. */
const batchSize = 2000
const lostJail = 'ended the jail'

/** Runs every distinct command once; keeps the pairs whose command does what its intent predicts. */
export async function verifyPairs(
  pairs: readonly Pair[],
  options: VerifyOptions = {},
): Promise<{ pairs: VerifiedPair[]; report: VerifyReport }> {
  const { signal } = options
  const effects = new Map<string, { effect: IntentEffect; intent: string }>()
  for (const pair of pairs)
    if (!effects.has(pair.cmd)) effects.set(pair.cmd, { effect: pair.effect, intent: pair.intent })
  const commands = [...effects.keys()]
  const effectOf = (command: string): IntentEffect => (effects.get(command) as { effect: IntentEffect }).effect
  const keyOf = (command: string): string => `${effectOf(command)} ${command}`
  const results = await openResults(options.results)
  const problems = new Map<string, string | null>()
  for (const command of commands) {
    const known = results.known.get(keyOf(command))
    if (known !== undefined) problems.set(command, known)
  }
  let open = commands.filter((command) => !problems.has(command))
  while (open.length > 0) {
    const batch = open.slice(0, batchSize)
    const jobs: JailJob[] = batch.map((command, id) => ({ id, command, run: effectOf(command) !== 'parse' }))
    const found: [string, string | null][] = []
    const note = (command: string, problem: string | null): void => {
      problems.set(command, problem)
      found.push([keyOf(command), problem])
    }
    try {
      for await (const seen of runInJail(jobs, signal)) {
        const command = batch[seen.id] as string
        note(command, problemOf(effectOf(command), command, seen))
        options.onProgress?.(problems.size, commands.length)
      }
    } catch (fault) {
      // Nothing ran at all: the jail itself is at fault, not a command.
      if (signal?.aborted || !(fault instanceof Fault) || found.length === 0) {
        await results.keep(found)
        throw fault
      }
      const culprit = batch.find((command) => !problems.has(command))
      if (culprit !== undefined) note(culprit, lostJail)
    }
    await results.keep(found)
    open = open.filter((command) => !problems.has(command))
  }
  const report: VerifyReport = { commands: commands.length, executed: 0, parsed: 0, refused: [] }
  for (const [command, { effect, intent }] of effects) {
    const reason = problems.get(command) as string | null
    if (reason !== null) report.refused.push({ command, intent, reason })
    else if (effect === 'parse') report.parsed += 1
    else report.executed += 1
  }
  return {
    pairs: pairs.flatMap((pair) =>
      problems.get(pair.cmd) === null
        ? [{ ...pair, proof: pair.effect === 'parse' ? ('parsed' as const) : ('executed' as const) }]
        : [],
    ),
    report,
  }
}

type Results = {
  known: ReadonlyMap<string, string | null>
  keep: (found: readonly [string, string | null][]) => Promise<void>
}

/** What earlier runs found on the same fixture by the same rules; a line that was cut off is found anew. */
async function openResults(path: string | undefined): Promise<Results> {
  if (path === undefined) return { known: new Map(), keep: async () => undefined }
  const sources = await Promise.all(
    ['fixture.ts', 'jail-driver.ts', 'verify.ts'].map((name) => readFile(join(import.meta.dirname, name), 'utf8')),
  )
  const version = sha256(sources.join('\n')).slice(0, 16)
  const known = new Map<string, string | null>()
  const text = await readFile(path, 'utf8').catch(() => '')
  for (const line of text.split('\n')) {
    try {
      const [made, key, problem] = JSON.parse(line) as [string, string, string | null]
      if (made === version) known.set(key, problem)
    } catch {
      // Written when the run before was killed.
    }
  }
  return {
    known,
    async keep(found) {
      if (found.length === 0) return
      await mkdir(dirname(path), { recursive: true })
      const gap = text === '' || text.endsWith('\n') ? '' : '\n'
      await appendFile(
        path,
        gap + found.map(([key, problem]) => `${JSON.stringify([version, key, problem])}\n`).join(''),
      )
    },
  }
}
