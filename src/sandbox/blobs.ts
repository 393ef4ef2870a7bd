import { execFile } from 'node:child_process'
import { createHash, type Hash, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Digest, sha256 } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { isCode } from './path-state.ts'

/** From this many new blobs on, one sync of the whole file system is faster than one of each file. */
const syncAllFrom = 64

/**
 * Contents by their SHA-256, in `stateDir/blobs/ab/<digest>`. A blob's name only ever appears once its bytes are on the
 * disk, so what has a name is whole. Throws Fault `storage` on a full or read-only disk, `not-found` for an unknown
 * digest, `corrupt` when the bytes no longer match their name.
 */
export type BlobStore = {
  read(digest: Digest): Uint8Array
  has(digest: Digest): boolean
  /** A descriptor for reading; whoever reads must compare the digest. */
  open(digest: Digest): number
  batch(): BlobBatch
}

/** Writers whose blobs become visible together by `commit`. */
export type BlobBatch = {
  writer(): BlobWriter
  commit(): Promise<void>
  discard(): void
}

export type BlobWriter = { write(chunk: Uint8Array): void; finish(): Digest; abandon(): void }

export function createBlobStore(stateDir: string): BlobStore {
  const root = join(stateDir, 'blobs')
  const pathOf = (digest: Digest) => join(root, digest.slice(0, 2), digest)
  return {
    open(digest) {
      try {
        return openSync(pathOf(digest), 'r')
      } catch (error) {
        if (isCode(error, 'ENOENT')) throw new Fault('not-found', `No recorded content ${digest}`, { cause: error })
        throw storageFault('The recorded content cannot be read', error)
      }
    },
    has: (digest) => existsSync(pathOf(digest)),
    read(digest) {
      let bytes: Buffer
      try {
        bytes = readFileSync(pathOf(digest))
      } catch (error) {
        if (isCode(error, 'ENOENT')) throw new Fault('not-found', `No recorded content ${digest}`, { cause: error })
        throw storageFault('The recorded content cannot be read', error)
      }
      if (sha256(bytes) !== digest) throw new Fault('corrupt', `The recorded content ${digest} was damaged`)
      return bytes
    },
    batch: () => new Batch(root, pathOf),
  }
}

class Batch implements BlobBatch {
  readonly #root: string
  readonly #pathOf: (digest: Digest) => string
  readonly #written = new Map<Digest, string>()
  readonly #open = new Set<string>()

  constructor(root: string, pathOf: (digest: Digest) => string) {
    this.#root = root
    this.#pathOf = pathOf
  }

  writer(): BlobWriter {
    return guarded('The content cannot be recorded', () => {
      mkdirSync(this.#root, { recursive: true, mode: 0o700 })
      const temporary = join(this.#root, `.new-${process.pid}-${randomBytes(8).toString('hex')}`)
      const file = openSync(temporary, 'wx', 0o600)
      this.#open.add(temporary)
      return this.#writerOf(temporary, file, createHash('sha256'))
    })
  }

  #writerOf(temporary: string, file: number, hash: Hash): BlobWriter {
    const drop = () => {
      this.#open.delete(temporary)
      rmSync(temporary, { force: true })
    }
    return {
      write: (chunk) =>
        guarded('The content cannot be recorded', () => {
          hash.update(chunk)
          for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
        }),
      finish: () => {
        const digest = hash.digest('hex')
        closeSync(file)
        if (this.#written.has(digest) || existsSync(this.#pathOf(digest))) drop()
        else {
          this.#open.delete(temporary)
          this.#written.set(digest, temporary)
        }
        return digest
      },
      abandon: () => {
        closeSync(file)
        drop()
      },
    }
  }

  async commit(): Promise<void> {
    if (this.#written.size >= syncAllFrom) await syncFileSystem(this.#root)
    guarded('The content cannot be recorded', () => {
      if (this.#written.size < syncAllFrom) for (const temporary of this.#written.values()) syncPath(temporary)
      const folders = new Set<string>()
      for (const [digest, temporary] of this.#written) {
        const path = this.#pathOf(digest)
        if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        folders.add(dirname(path))
        renameSync(temporary, path)
        this.#written.delete(digest)
      }
      if (folders.size > 0) for (const folder of [...folders, this.#root]) syncPath(folder)
    })
  }

  discard(): void {
    for (const temporary of [...this.#open, ...this.#written.values()]) rmSync(temporary, { force: true })
    this.#open.clear()
    this.#written.clear()
  }
}

export function syncPath(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** syncfs(2), which Node does not have, by the `sync` program. */
export async function syncFileSystem(folder: string): Promise<void> {
  try {
    await promisify(execFile)('sync', ['-f', folder])
  } catch (error) {
    throw new Fault('storage', 'What was written cannot be synced to the disk', { cause: error })
  }
}

export function guarded<T>(what: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw storageFault(what, error)
  }
}

/** Translates what a disk refuses; anything else is passed on as it is. */
export function storageFault(what: string, error: unknown): unknown {
  if (isCode(error, 'ENOSPC', 'EDQUOT')) {
    return new Fault('storage', `${what}: the disk is full`, { cause: error, hint: 'Free some space, then try again.' })
  }
  if (isCode(error, 'EROFS', 'EACCES', 'EPERM')) {
    return new Fault('storage', `${what}: the folder is read-only`, { cause: error, hint: 'Check its permissions.' })
  }
  if (isCode(error, 'EIO', 'EMFILE', 'ENFILE', 'EFBIG')) {
    return new Fault('storage', `${what}: ${error instanceof Error ? error.message : 'input/output error'}`, {
      cause: error,
    })
  }
  return error
}
