import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Digest } from '../core/digest.ts'
import { PathState } from '../core/effects.ts'
import { Fault } from '../core/fault.ts'
import { guarded, syncPath } from './blobs.ts'
import { isCode } from './path-state.ts'

export const Change = z.object({ path: z.string(), from: PathState, to: PathState })
/** One path on its way from what was found to what shall be there. */
export type Change = z.infer<typeof Change>

const Owner = z.object({ uid: z.int(), gid: z.int(), mtimeMs: z.number() })
/** Of a file or link that was replaced or deleted. */
export type Owner = z.infer<typeof Owner>

export const Journal = z.object({
  version: z.literal(1),
  workspace: z.string(),
  /** Digest of the effects: an id names one set of effects and no other. */
  effects: Digest,
  phase: z.enum(['started', 'done']),
  changes: z.array(Change),
  owners: z.record(z.string(), Owner),
  /** What was there when it was done. */
  observed: z.record(z.string(), PathState).nullable(),
})
export type Journal = z.infer<typeof Journal>

export type Direction = 'commit' | 'undo'

const safeId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

export function journalPath(stateDir: string, id: string, direction: Direction): string {
  if (!safeId.test(id)) throw new Fault('invalid', `${JSON.stringify(id)} cannot name a journal`)
  return join(stateDir, 'journal', direction === 'commit' ? `${id}.json` : `${id}.undo.json`)
}

export function readJournal(path: string): Journal | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
  try {
    return Journal.parse(JSON.parse(text))
  } catch (error) {
    throw new Fault('corrupt', `The journal ${path} cannot be understood`, { cause: error })
  }
}

/** On the disk, whole, when this returns. */
export function writeJournal(path: string, journal: Journal): void {
  const folder = join(path, '..')
  guarded('The journal cannot be written', () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const temporary = `${path}.new`
    try {
      const file = openSync(temporary, 'w', 0o600)
      try {
        writeFileSync(file, JSON.stringify(journal))
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(temporary, path)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    syncPath(folder)
  })
}
