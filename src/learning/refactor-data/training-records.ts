import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Fault } from '../../core/fault.ts'
import { isAllowed } from './licenses.ts'
import type { Split } from './prepare.ts'
import type { EditRecord, Meta } from './record.ts'

/** Sets that are whole, by name. */
export async function ingestedSets(out: string): Promise<Meta[]> {
  const sets: Meta[] = []
  for (const name of (await readdir(out).catch(() => [])).sort()) {
    const text = await readFile(join(out, name, '_meta.json'), 'utf8').catch(() => null)
    if (text !== null) sets.push(JSON.parse(text) as Meta)
  }
  return sets
}

/**
 * The only way to records for training: of the named sets, or of all that may be trained on. Throws Fault `denied` for a set that is
 * for evaluation only or holds no edits, `not-found` for one that is not there.
 */
export async function* trainingRecords(
  out: string,
  options: { split: Split; sets?: readonly string[]; allowedLicenses?: readonly string[] | null },
): AsyncGenerator<EditRecord> {
  const there = await ingestedSets(out)
  const wanted =
    options.sets ?? there.filter((set) => !set.evaluation_only && set.kind === 'edits').map((set) => set.source)
  for (const name of wanted) {
    const set = there.find((each) => each.source === name)
    if (set === undefined)
      throw new Fault('not-found', `${name} is not ingested`, { hint: `provenly data ingest ${name}` })
    if (set.evaluation_only)
      throw new Fault('denied', `${name} is for evaluation only and may not be trained on`, {
        hint: 'use it with provenly eval',
      })
    if (set.kind !== 'edits') throw new Fault('denied', `${name} holds labels and no edits`)
    const input = createReadStream(join(out, name, 'normalized', `${options.split}.jsonl`))
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const record = JSON.parse(line) as EditRecord
      if (isAllowed(record.origin.license, options.allowedLicenses ?? null)) yield record
    }
  }
}
