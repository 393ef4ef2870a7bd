import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Digest } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { ModelEntry } from './model-entry.ts'

const KnownFile = z.object({
  /** path -> what it was when it was read, and its SHA-256. */
  hashes: z.record(z.string(), z.object({ seen: z.string(), digest: Digest })),
  /** version -> the entry of models.yaml that it was made from. */
  entries: z.record(z.string(), ModelEntry),
})
type KnownFile = z.infer<typeof KnownFile>

/**
 * What this machine knows of versions, in a file of the state folder. The database only names versions: where prompts go is never
 * read from it, but from models.yaml or from what models.yaml said here before. A lost file is made again from models.yaml;
 * then only former settings can no longer be served.
 */
export type KnownVersions = {
  /** SHA-256 of a file; read again only when its size, time or inode changed. Throws Fault `unavailable`. */
  hashOf(path: string): Promise<Digest>
  remember(version: string, entry: ModelEntry): void
  entryOf(version: string): ModelEntry | null
}

export function openKnownVersions(file: string): KnownVersions {
  let known: KnownFile | undefined
  const read = (): KnownFile => {
    known ??= readKnown(file)
    return known
  }
  const change = (next: KnownFile): void => {
    known = next
    save(file, next)
  }
  return {
    async hashOf(path) {
      const seen = fingerprint(path)
      const before = read().hashes[path]
      if (before?.seen === seen) return before.digest
      const digest = await hashFile(path)
      const { hashes, entries } = read()
      change({ hashes: { ...hashes, [path]: { seen, digest } }, entries })
      return digest
    },
    remember(version, entry) {
      const { hashes, entries } = read()
      if (JSON.stringify(entries[version]) === JSON.stringify(entry)) return
      // Another process may have written meanwhile: what it knows is kept.
      const theirs = readKnown(file)
      change({ hashes: { ...theirs.hashes, ...hashes }, entries: { ...theirs.entries, ...entries, [version]: entry } })
    },
    entryOf: (version) => read().entries[version] ?? readKnown(file).entries[version] ?? null,
  }
}

function readKnown(file: string): KnownFile {
  try {
    const parsed = KnownFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (parsed.success) return parsed.data
  } catch {
    // Absent or cut off: nothing in it that cannot be found out again.
  }
  return { hashes: {}, entries: {} }
}

function save(file: string, content: KnownFile): void {
  const draft = `${file}.${process.pid}.draft`
  try {
    writeFileSync(draft, JSON.stringify(content), { mode: 0o600 })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new Fault('storage', `cannot write ${file} (${codeOf(error)})`, {
      hint: 'free some space, or set PROVENLY_STATE to a folder that you can write to',
      cause: error,
    })
  }
}

function fingerprint(path: string): string {
  try {
    const { size, mtimeNs, ino } = statSync(path, { bigint: true })
    return `${size}:${mtimeNs}:${ino}`
  } catch (error) {
    throw unreadable(path, error)
  }
}

async function hashFile(path: string): Promise<Digest> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  } catch (error) {
    throw unreadable(path, error)
  }
  return hash.digest('hex')
}

function unreadable(path: string, error: unknown): Fault {
  const code = codeOf(error)
  const problem = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`
  return new Fault('unavailable', `${path} ${problem}`, { hint: 'provenly models', cause: error })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
