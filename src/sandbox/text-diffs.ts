import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { sha256 } from '../core/digest.ts'
import type { Effect, PathState } from '../core/effects.ts'
import type { BlobStore } from './blobs.ts'
import { decodeUtf8 } from './path-state.ts'

/** Comparing takes time with the product of size and difference, so large files are not compared at all. */
const largestFile = 512 * 1024
const bounds = { maxEditLength: 5_000, timeout: 300 }

/** Unified diffs of text files, in order, until `budget` bytes are used; what is left out says so and why. */
export function textDiffs(
  effects: readonly Effect[],
  workspace: string,
  blobs: BlobStore,
  budget: number,
): Record<string, string> {
  const diffs: Record<string, string> = Object.create(null)
  let left = budget
  for (const { path, kind, before, after } of effects) {
    if (kind === 'mode' || (before.type !== 'file' && after.type !== 'file')) continue
    const size = Math.max(sizeOf(before), sizeOf(after))
    if (left <= 0) diffs[path] = 'diff omitted: there are too many changes to show'
    else if (size > largestFile) diffs[path] = `diff omitted: the file has ${size} bytes`
    else {
      const diff = diffOf(path, before, after, workspace, blobs)
      const bytes = Buffer.byteLength(diff)
      diffs[path] = bytes <= left ? diff : `diff omitted: it has ${bytes} bytes`
      if (bytes <= left) left -= bytes
    }
  }
  return { ...diffs }
}

function diffOf(path: string, before: PathState, after: PathState, workspace: string, blobs: BlobStore): string {
  const old = before.type === 'file' ? textOf(readFileSync(join(workspace, path)), before.digest) : ''
  const now = after.type === 'file' ? textOf(blobs.read(after.digest), after.digest) : ''
  if (old === null || now === null) return 'diff omitted: the file is binary'
  const [from, to] = [
    before.type === 'absent' ? '/dev/null' : `a/${path}`,
    after.type === 'absent' ? '/dev/null' : `b/${path}`,
  ]
  const patch = createTwoFilesPatch(from, to, old, now, undefined, undefined, {
    context: 3,
    // A file that is all new or all gone takes no comparing.
    ...(old === '' || now === '' ? {} : bounds),
  })
  if (patch === undefined) return 'diff omitted: too much of the file differs'
  // The first line is a ruler that only Subversion's users know.
  return patch.replace(/^=+\n/, '')
}

/** null for what is not text, and for a file that was changed since its state was taken. */
function textOf(bytes: Uint8Array, digest: string): string | null {
  if (bytes.includes(0) || sha256(bytes) !== digest) return null
  return decodeUtf8(bytes)
}

function sizeOf(state: PathState): number {
  return state.type === 'file' ? state.size : 0
}
