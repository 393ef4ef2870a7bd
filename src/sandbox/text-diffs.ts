import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatPatch, type StructuredPatchHunk } from 'diff'
import { sha256 } from '../core/digest.ts'
import type { Effect, PathState } from '../core/effects.ts'
import type { BlobStore } from './blobs.ts'
import { compareLines, type LineChange } from './line-diff.ts'
import { decodeUtf8 } from './path-state.ts'

/** A file is read whole to be compared. */
const largestFile = 8 * 1024 * 1024
/** For all comparing of one run; what is not done by then is shown as replaced. */
const patienceMs = 1_500
/** A difference that does not fit is cut if at least this much of it can be shown. */
const worthCutting = 8 * 1024
const context = 3

/** Unified diffs of text files, in order, until `budget` bytes are used; what is left out says so and why. */
export function textDiffs(
  effects: readonly Effect[],
  workspace: string,
  blobs: BlobStore,
  budget: number,
): Record<string, string> {
  const diffs: Record<string, string> = Object.create(null)
  const until = performance.now() + patienceMs
  const late = () => performance.now() > until
  let left = budget
  for (const { path, kind, before, after } of effects) {
    if (kind === 'mode' || (before.type !== 'file' && after.type !== 'file')) continue
    const size = Math.max(sizeOf(before), sizeOf(after))
    if (left <= 0) diffs[path] = 'diff omitted: there are too many changes to show'
    else if (size > largestFile) diffs[path] = `diff omitted: the file has ${size} bytes`
    else {
      const diff = fitting(diffOf(path, before, after, { workspace, blobs, late }), left)
      diffs[path] = diff
      left -= Buffer.byteLength(diff)
    }
  }
  return { ...diffs }
}

type Sources = { workspace: string; blobs: BlobStore; late: () => boolean }

function diffOf(path: string, before: PathState, after: PathState, { workspace, blobs, late }: Sources): string {
  const old = before.type === 'file' ? textOf(readFileSync(join(workspace, path)), before.digest) : ''
  const now = after.type === 'file' ? textOf(blobs.read(after.digest), after.digest) : ''
  if (old === null || now === null) return 'diff omitted: the file is binary'
  return unifiedDiff(
    before.type === 'absent' ? '/dev/null' : `a/${path}`,
    after.type === 'absent' ? '/dev/null' : `b/${path}`,
    old,
    now,
    late,
  )
}

/** The usual form, with three lines of context. Takes about linear time; after `late` it is coarser. */
export function unifiedDiff(from: string, to: string, old: string, now: string, late: () => boolean): string {
  const [before, after] = [linesOf(old), linesOf(now)]
  const hunks = hunksOf(before, after, compareLines(before, after, late))
  return formatPatch({ oldFileName: from, newFileName: to, oldHeader: undefined, newHeader: undefined, hunks }).replace(
    /^=+\n/,
    '',
  )
}

function hunksOf(before: readonly string[], after: readonly string[], changes: readonly LineChange[]) {
  const hunks: StructuredPatchHunk[] = []
  let end = 0
  for (const [index, { from, to }] of changes.entries()) {
    let hunk = hunks.at(-1)
    if (!hunk || from.start - end > 2 * context) {
      const lead = Math.min(context, from.start)
      hunk = { oldStart: from.start - lead + 1, oldLines: 0, newStart: to.start - lead + 1, newLines: 0, lines: [] }
      hunks.push(hunk)
      end = from.start - lead
    }
    const next = changes[index + 1]?.from.start ?? before.length
    const tail = next - from.end > 2 * context ? Math.min(from.end + context, before.length) : next
    push(hunk, ' ', before, end, from.start)
    push(hunk, '-', before, from.start, from.end)
    push(hunk, '+', after, to.start, to.end)
    push(hunk, ' ', before, from.end, tail)
    end = tail
  }
  return hunks
}

const unended = '\\ No newline at end of file'

function push(hunk: StructuredPatchHunk, sign: ' ' | '-' | '+', lines: readonly string[], start: number, end: number) {
  for (let at = start; at < end; at += 1) {
    const line = lines[at] ?? ''
    const ended = line.endsWith('\n')
    hunk.lines.push(sign + (ended ? line.slice(0, -1) : line))
    if (!ended) hunk.lines.push(unended)
  }
  if (sign !== '+') hunk.oldLines += end - start
  if (sign !== '-') hunk.newLines += end - start
}

/** Each with its line break, so that a last line without one is another line. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`)
  const last = lines.pop()?.slice(0, -1)
  if (last) lines.push(last)
  return lines
}

function fitting(diff: string, left: number): string {
  const bytes = Buffer.byteLength(diff)
  if (bytes <= left) return diff
  if (left < worthCutting) return `diff omitted: it has ${bytes} bytes`
  const cut = Buffer.from(diff).subarray(0, left - 100)
  const whole = cut.subarray(0, cut.lastIndexOf(10) + 1).toString()
  return `${whole}\\ The rest is left out: ${bytes - Buffer.byteLength(whole)} of ${bytes} bytes\n`
}

/** null for what is not text, and for a file that was changed since its state was taken. */
function textOf(bytes: Uint8Array, digest: string): string | null {
  if (bytes.includes(0) || sha256(bytes) !== digest) return null
  return decodeUtf8(bytes)
}

function sizeOf(state: PathState): number {
  return state.type === 'file' ? state.size : 0
}
