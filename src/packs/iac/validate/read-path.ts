import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { Fault } from '../../../core/fault.ts'
import { mostCharacters } from './yaml-tree.ts'

const skipped = new Set(['.git', '.terraform', '.provenly', 'node_modules', '.venv', '__pycache__'])
const interesting = /\.(tf|tofu|tfvars|ya?ml|json|template|cfn)$|(^|\.)(dockerfile|containerfile)(\.[\w-]+)*$/i
const limits = { files: 5_000, depth: 20, bytes: 60_000_000 }

/**
 * The files of infrastructure at a path, with the folder that their names are relative to. Links are not followed, so that
 * they can make no circle. What is not UTF-8 is read with U+FFFD in it, and what is too large in part: both are findings later.
 * Throws Fault `not-found` for a path that there is not.
 */
export function readPath(path: string): { folder: string; files: Map<string, string> } {
  const state = stateOf(path)
  if (state === null) throw new Fault('not-found', `there is no ${path}`)
  if (!state.isDirectory()) return { folder: dirname(path), files: new Map([[basename(path), readStart(path)]]) }
  const files = new Map<string, string>()
  let bytes = 0
  const visit = (folder: string, prefix: string, depth: number): void => {
    for (const entry of entriesOf(folder)) {
      if (files.size >= limits.files || bytes > limits.bytes) return
      const name = posix.join(prefix, entry.name)
      if (entry.isDirectory() && !skipped.has(entry.name) && depth < limits.depth)
        visit(join(folder, entry.name), name, depth + 1)
      if (!entry.isFile() || !interesting.test(entry.name)) continue
      const text = readStart(join(folder, entry.name))
      files.set(name, text)
      bytes += text.length
    }
  }
  visit(path, '', 0)
  return { folder: path, files }
}

function stateOf(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch {
    return null
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** At most a little more than what is looked into. */
function readStart(path: string): string {
  const buffer = Buffer.alloc(Math.min(stateOf(path)?.size ?? 0, mostCharacters * 4 + 4))
  const file = openSync(path, 'r')
  try {
    let length = 0
    for (let read = 1; read > 0 && length < buffer.length; length += read) {
      read = readSync(file, buffer, length, buffer.length - length, null)
    }
    return buffer.toString('utf8', 0, length)
  } finally {
    closeSync(file)
  }
}
