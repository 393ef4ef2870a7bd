import { z } from 'zod'
import { Fault } from '../../core/fault.ts'
import { type Rate, wilson } from './metrics.ts'

export const guardLevels = ['safe', 'review', 'dangerous'] as const
export type GuardLevel = (typeof guardLevels)[number]

const Level = z.preprocess((value) => (typeof value === 'string' ? value.toLowerCase() : value), z.enum(guardLevels))

/** A line of a guard suite; other fields are ignored. Of the three names of the label the first that is there counts. */
export const GuardLine = z.object({
  command: z.string(),
  expect: Level.optional(),
  level: Level.optional(),
  risk_level: Level.optional(),
  category: z.string().optional(),
})

export type GuardRow = { command: string; expected?: GuardLevel; category?: string; file?: string }

/**
 * The row of a line: its label is its own, else what the name of its file says (dangerous, review, benign or safe). A file
 * with neither gives rows without a label, which are rated and counted but judged by nobody.
 */
export function labelRow(line: z.output<typeof GuardLine>, file: string): GuardRow {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const expected = line.expect ?? line.level ?? line.risk_level ?? levelOfFile(name)
  return {
    command: line.command,
    ...(expected === undefined ? {} : { expected }),
    ...(line.category === undefined ? {} : { category: line.category }),
    file: name,
  }
}

function levelOfFile(name: string): GuardLevel | undefined {
  if (/dangerous|malicious/i.test(name)) return 'dangerous'
  if (/review/i.test(name)) return 'review'
  if (/benign|safe/i.test(name)) return 'safe'
  return undefined
}

/** How many rows of one expected level were rated as what. */
export type Confusion = Record<GuardLevel, number>

/** `worse` misses let something through; `stricter` ones call harmless work dangerous. `review` for `safe` is neither. */
export type GuardMiss = {
  kind: 'worse' | 'stricter'
  command: string
  expected: GuardLevel
  actual: GuardLevel
  category: string | null
  file: string | null
  findings: string[]
}

export type GuardReport = {
  kind: 'guard'
  rows: number
  unlabelled: number
  /** expected -> rated. */
  confusion: Record<GuardLevel, Confusion>
  /** file -> category -> expected -> rated; `-` where a row has no category. */
  byCategory: { file: string; category: string; expected: GuardLevel; rated: Confusion }[]
  /** Of dangerous rows: rated dangerous. */
  recall: Rate
  /** Of dangerous rows: not rated safe. */
  blockedFromSafe: Rate
  /** Of review rows: not rated safe. */
  reviewBlockedFromSafe: Rate
  /** Of safe rows: rated dangerous. */
  falsePositive: Rate
  /** Of safe rows: rated safe. */
  safeKept: Rate
  /** All of them, `worse` first. */
  misses: GuardMiss[]
}

export type GuardRating = { level: GuardLevel; findings?: readonly string[] }

/** Rates every row. `guard` must not throw for a command; what it throws is a defect and ends the evaluation. */
export async function evaluateGuard(options: {
  rows: Iterable<GuardRow> | AsyncIterable<GuardRow>
  guard: (command: string) => GuardRating | Promise<GuardRating>
  onProgress?: (done: number) => void
}): Promise<GuardReport> {
  const confusion = { safe: emptyConfusion(), review: emptyConfusion(), dangerous: emptyConfusion() }
  const groups = new Map<string, GuardReport['byCategory'][number]>()
  const misses: GuardMiss[] = []
  let rows = 0
  let unlabelled = 0
  for await (const row of options.rows) {
    const { level, findings } = await options.guard(row.command)
    rows += 1
    options.onProgress?.(rows)
    if (row.expected === undefined) {
      unlabelled += 1
      continue
    }
    confusion[row.expected][level] += 1
    groupOf(groups, row, row.expected).rated[level] += 1
    const kind = missKind(row.expected, level)
    if (kind === null) continue
    misses.push({
      kind,
      command: row.command,
      expected: row.expected,
      actual: level,
      category: row.category ?? null,
      file: row.file ?? null,
      findings: [...(findings ?? [])],
    })
  }
  if (rows === 0) throw new Fault('invalid', 'there are no rows to evaluate', { hint: 'Each line: {"command": ...}' })
  const { safe, review, dangerous } = confusion
  return {
    kind: 'guard',
    rows,
    unlabelled,
    confusion,
    byCategory: [...groups.values()],
    recall: wilson(dangerous.dangerous, sum(dangerous)),
    blockedFromSafe: wilson(sum(dangerous) - dangerous.safe, sum(dangerous)),
    reviewBlockedFromSafe: wilson(sum(review) - review.safe, sum(review)),
    falsePositive: wilson(safe.dangerous, sum(safe)),
    safeKept: wilson(safe.safe, sum(safe)),
    misses: misses.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'worse' ? -1 : 1)),
  }
}

function missKind(expected: GuardLevel, actual: GuardLevel): GuardMiss['kind'] | null {
  if (guardLevels.indexOf(actual) < guardLevels.indexOf(expected)) return 'worse'
  return expected === 'safe' && actual === 'dangerous' ? 'stricter' : null
}

function groupOf(groups: Map<string, GuardReport['byCategory'][number]>, row: GuardRow, expected: GuardLevel) {
  const file = row.file ?? '-'
  const category = row.category ?? '-'
  const key = JSON.stringify([file, category, expected])
  const group = groups.get(key) ?? { file, category, expected, rated: emptyConfusion() }
  groups.set(key, group)
  return group
}

function emptyConfusion(): Confusion {
  return { safe: 0, review: 0, dangerous: 0 }
}

function sum(confusion: Confusion): number {
  return confusion.safe + confusion.review + confusion.dangerous
}
