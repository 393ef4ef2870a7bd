import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import type { Pair } from './generate.ts'
import type { IntentEffect } from './grammar.ts'
import { type JailJob, jailSources, runInJail } from './jail.ts'
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
  /** Commands of one jail: a fresh one for each batch keeps what one command leaves behind from reaching all others. */
  batchSize?: number
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

const commandsOfAJail = 2000
/** At once: each holds its files in memory. */
const mostJails = 8
const lostJail = 'ended the jail'

/** Runs every distinct command once; keeps the pairs whose command does what its intent predicts. */
export async function verifyPairs(
  pairs: readonly Pair[],
  options: VerifyOptions = {},
): Promise<{ pairs: VerifiedPair[]; report: VerifyReport }> {
  const { signal, batchSize = commandsOfAJail } = options
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
  const open = commands.filter((command) => !problems.has(command))
  const batches = Array.from({ length: Math.ceil(open.length / batchSize) }, (_, at) =>
    open.slice(at * batchSize, (at + 1) * batchSize),
  )
  // The first that fails stops the others; all of them keep what they found.
  const stop = new AbortController()
  const stopped = AbortSignal.any([stop.signal, ...(signal === undefined ? [] : [signal])])
  let failure: unknown
  const verify = async (batch: readonly string[]): Promise<void> => {
    try {
      await verifyBatch(batch, {
        effectOf,
        note: (command, problem) => void problems.set(command, problem),
        onSeen: () => options.onProgress?.(problems.size, commands.length),
        keep: (found) => results.keep(found.map(([command, problem]) => [keyOf(command), problem])),
        signal: stopped,
      })
    } catch (error) {
      failure ??= error
      stop.abort()
    }
  }
  await pMap(batches, verify, { concurrency: Math.min(availableParallelism(), mostJails) })
  if (failure !== undefined) throw failure
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

type BatchOptions = {
  effectOf: (command: string) => IntentEffect
  note: (command: string, problem: string | null) => void
  onSeen: () => void
  keep: (found: readonly [string, string | null][]) => Promise<void>
  signal: AbortSignal
}

/** One jail after another until every command of the batch is known: one that ends its jail is refused and the rest go on in the next. */
async function verifyBatch(batch: readonly string[], options: BatchOptions): Promise<void> {
  const { effectOf, signal } = options
  let open = batch
  while (open.length > 0) {
    const jobs: JailJob[] = open.map((command, id) => ({ id, command, run: effectOf(command) !== 'parse' }))
    const found: [string, string | null][] = []
    const note = (command: string, problem: string | null): void => {
      options.note(command, problem)
      found.push([command, problem])
    }
    try {
      for await (const seen of runInJail(jobs, signal)) {
        const command = open[seen.id] as string
        note(command, problemOf(effectOf(command), command, seen))
        options.onSeen()
      }
    } catch (fault) {
      // Nothing ran at all: the jail itself is at fault, not a command.
      if (signal.aborted || !(fault instanceof Fault) || found.length === 0) {
        await options.keep(found)
        throw fault
      }
      note(open[found.length] as string, lostJail)
    }
    await options.keep(found)
    open = open.slice(found.length)
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
    ['fixture.ts', 'jail-driver.ts', 'verify.ts'].map((name) => readFile(join(jailSources, name), 'utf8')),
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
  await mkdir(dirname(path), { recursive: true })
  let written = text === '' || text.endsWith('\n') ? Promise.resolve() : appendFile(path, '\n')
  return {
    known,
    async keep(found) {
      if (found.length === 0) return
      // One write, after the one before: several jails find at once.
      const lines = found.map(([key, problem]) => `${JSON.stringify([version, key, problem])}\n`).join('')
      written = written.then(() => appendFile(path, lines))
      await written
    },
  }
}
