import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs'
import { sha256 } from '../core/digest.ts'
import type { PathState } from '../core/effects.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const chunkBytes = 256 * 1024

export type Observed =
  | { state: PathState; other?: undefined }
  /** What a PathState cannot say: a device, socket or pipe, a link target that is not UTF-8. */
  | { state?: undefined; other: string }

export function lstatOrNull(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG')) return null
    throw error
  }
}

/** What is at `path` itself, links not followed. `onChunk` receives a file's bytes as they are hashed. */
export function observePath(path: string, onChunk?: (chunk: Uint8Array) => void): Observed {
  const stats = lstatOrNull(path)
  if (stats === null) return { state: { type: 'absent' } }
  const mode = stats.mode & 0o7777
  if (stats.isDirectory()) return { state: { type: 'directory', mode } }
  if (stats.isSymbolicLink()) {
    const target = readlinkSync(path, { encoding: 'buffer' })
    const text = decodeUtf8(target)
    if (text === null) return { other: 'a link whose target is not UTF-8' }
    return { state: { type: 'symlink', target: text, digest: sha256(target) } }
  }
  if (!stats.isFile()) return { other: describeSpecial(stats) }
  return { state: hashFile(path, mode, onChunk) }
}

function hashFile(path: string, mode: number, onChunk?: (chunk: Uint8Array) => void): PathState {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} changed while it was read`)
    const hash = createHash('sha256')
    let size = 0
    let chunk = Buffer.allocUnsafe(Math.min(chunkBytes, Math.max(1, fstatSync(file).size + 1)))
    for (;;) {
      const read = readSync(file, chunk, 0, chunk.length, null)
      if (read === 0) break
      const bytes = chunk.subarray(0, read)
      hash.update(bytes)
      onChunk?.(bytes)
      size += read
      if (chunk.length < chunkBytes) chunk = Buffer.allocUnsafe(chunkBytes)
    }
    return { type: 'file', mode, size, digest: hash.digest('hex') }
  } finally {
    closeSync(file)
  }
}

export function sameState(a: PathState, b: PathState): boolean {
  return sameContent(a, b) && modeOf(a) === modeOf(b)
}

/** Equal but for the permission bits. */
export function sameContent(a: PathState, b: PathState): boolean {
  if (a.type !== b.type) return false
  return digestOf(a) === digestOf(b)
}

function modeOf(state: PathState): number | null {
  return state.type === 'file' || state.type === 'directory' ? state.mode : null
}

function digestOf(state: PathState): string | null {
  return state.type === 'file' || state.type === 'symlink' ? state.digest : null
}

export function describeSpecial(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  if (stats.isBlockDevice() || stats.isCharacterDevice()) return 'a device'
  return 'of an unknown type'
}

export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
}
