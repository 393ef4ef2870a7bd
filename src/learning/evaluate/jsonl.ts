import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { Fault } from '../../core/fault.ts'

export type BadRow = { line: number; problem: string }

/** Filled while the rows are read: `rows` good ones, `bad` all bad ones, of which `examples` has the first twenty. */
export type ReadCount = { rows: number; bad: number; examples: BadRow[] }

/** A row is a command and some words; a longer line is another kind of file. */
const maxLineBytes = 1_000_000
const keptExamples = 20

/**
 * Streams the rows of a JSONL file, each with its line (1 is the first); empty lines are skipped. Lines end at LF only:
 * readline would also split at U+2028, which JSON strings may hold.
 * A bad row throws Fault `invalid` naming file and line, or with `lenient` is counted in `count` and left out. Throws Fault
 * `not-found` or `invalid` when the file cannot be read.
 */
export async function* readJsonl<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  options: { lenient?: boolean; count?: ReadCount } = {},
): AsyncGenerator<{ line: number; row: z.output<Schema> }> {
  const count = options.count ?? emptyCount()
  for await (const { line, bytes } of readLines(file)) {
    const parsed = parseRow(bytes, schema)
    if (parsed === null) continue
    if ('row' in parsed) {
      count.rows += 1
      yield { line, row: parsed.row }
      continue
    }
    if (options.lenient !== true) {
      throw new Fault('invalid', `${file}:${line}: ${parsed.problem}`, {
        hint: 'Correct that line, or use --lenient to leave bad rows out and count them.',
      })
    }
    count.bad += 1
    if (count.examples.length < keptExamples) count.examples.push({ line, problem: parsed.problem })
  }
}

export function emptyCount(): ReadCount {
  return { rows: 0, bad: 0, examples: [] }
}

function parseRow<Schema extends z.ZodType>(
  bytes: Buffer | null,
  schema: Schema,
): { row: z.output<Schema> } | { problem: string } | null {
  if (bytes === null) return { problem: `longer than ${maxLineBytes} bytes` }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problem: 'not UTF-8' }
  }
  if (text.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)})` }
  }
  const checked = schema.safeParse(value)
  if (checked.success) return { row: checked.data }
  const issue = checked.error.issues[0]
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `
  return { problem: `${place}${issue?.message ?? 'not valid'}` }
}

/** `bytes` is null for a line that is too long, which is skipped without being held. */
async function* readLines(file: string): AsyncGenerator<{ line: number; bytes: Buffer | null }> {
  let line = 1
  let held: Buffer[] = []
  let heldBytes = 0
  const take = (): { line: number; bytes: Buffer | null } => {
    const bytes = heldBytes > maxLineBytes ? null : Buffer.concat(held)
    held = []
    heldBytes = 0
    return { line: line++, bytes }
  }
  const hold = (part: Buffer): void => {
    heldBytes += part.length
    if (heldBytes <= maxLineBytes) held.push(part)
    else held = []
  }
  for await (const chunk of openStream(file)) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      hold(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    hold(chunk.subarray(start))
  }
  if (heldBytes > 0) yield take()
}

async function* openStream(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new Fault(code === 'ENOENT' ? 'not-found' : 'invalid', `cannot read ${file} (${code})`, {
      hint: 'Name a JSONL file: one JSON object on each line.',
      cause: error,
    })
  }
}
