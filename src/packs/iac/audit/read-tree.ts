import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { Fault } from '../../../core/fault.ts'
import { isCandidate, type Source } from '../graph/build.ts'
import { looksLikePlan } from '../graph/plan.ts'
import type { Trouble } from '../graph/resource.ts'

export type Tree = {
  /** The folder that paths are relative to. */
  root: string
  sources: Source[]
  troubles: Trouble[]
  /** Folders of Helm charts, relative to the root. */
  charts: string[]
  /** Set when one file was asked for: only its findings count, what lies beside it is context. */
  only: string | null
}

const skipped = new Set([
  '.git',
  '.terraform',
  '.provenly',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
  '.terragrunt-cache',
  'cdk.out',
  '.tox',
  '.cache',
])
const limits = { files: 60_000, fileBytes: 4_000_000, planBytes: 300_000_000, bytes: 800_000_000, depth: 40 }

/**
 * Reads what may be infrastructure below a path. Links are not followed, so loops of them end nowhere. What is too big, no text or not
 * UTF-8 is a trouble with its place, never an exception; Fault `usage` when there is nothing at the path.
 */
export function readTree(path: string): Tree {
  let real: string
  try {
    real = realpathSync(path)
  } catch (error) {
    throw new Fault('usage', `there is no ${path}`, { hint: 'name a file or a folder', cause: error })
  }
  const single = lstatSync(real).isFile()
  const tree: Tree = {
    root: single ? dirname(real) : real,
    sources: [],
    troubles: [],
    charts: [],
    only: single ? basename(real) : null,
  }
  const budget = { bytes: limits.bytes, files: limits.files, full: false }
  if (single) {
    const beside = /\.(tf|tofu|tfvars)(\.json)?$/.test(real)
      ? readdirSync(tree.root).filter((name) => /\.(tf|tofu|tfvars)(\.json)?$/.test(name))
      : []
    for (const name of new Set([basename(real), ...beside])) readOne(tree, name, budget)
  } else walk(tree, '', 0, budget)
  if (budget.full)
    tree.troubles.push({
      kind: 'unavailable',
      rule: 'too-much',
      message: `more than ${limits.files} files or ${limits.bytes / 1e6} MB: the rest was not read`,
      file: '.',
      line: 1,
      column: 1,
    })
  return tree
}

function walk(
  tree: Tree,
  folder: string,
  depth: number,
  budget: { bytes: number; files: number; full: boolean },
): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(join(tree.root, folder), { withFileTypes: true })
  } catch (error) {
    tree.troubles.push(
      trouble('unavailable', 'unreadable', folder, `can not be listed (${(error as NodeJS.ErrnoException).code})`),
    )
    return
  }
  entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  if (entries.some((entry) => entry.isFile() && entry.name === 'Chart.yaml'))
    tree.charts.push(folder === '' ? '.' : folder)
  for (const entry of entries) {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (skipped.has(entry.name)) continue
      if (depth >= limits.depth)
        tree.troubles.push(
          trouble('unavailable', 'too-deep', path, `is more than ${limits.depth} folders deep: not read`),
        )
      else walk(tree, path, depth + 1, budget)
    } else if (entry.isFile() && isCandidate(path)) {
      if (budget.files-- <= 0 || budget.bytes <= 0) {
        budget.full = true
        return
      }
      readOne(tree, path, budget)
    }
  }
}

const trouble = (
  kind: Trouble['kind'],
  rule: string,
  file: string,
  message: string,
  line = 1,
  column = 1,
): Trouble => ({ kind, rule, message, file, line, column })

function readOne(tree: Tree, path: string, budget: { bytes: number }): void {
  const full = join(tree.root, path)
  try {
    const { size } = lstatSync(full)
    if (size > limits.fileBytes) {
      const head = headOf(full)
      if (!(path.endsWith('.json') && looksLikePlan(head) && size <= limits.planBytes)) {
        if (surelyOurs(path) || /"(planned_values|Resources)"|^apiVersion:/m.test(head))
          tree.troubles.push(trouble('unavailable', 'too-big', path, `has ${(size / 1e6).toFixed(0)} MB: not read`))
        return
      }
    }
    const bytes = readFileSync(full)
    budget.bytes -= bytes.length
    const text = textOf(bytes, path, tree)
    if (text !== null) tree.sources.push({ path, text })
  } catch (error) {
    tree.troubles.push(
      trouble(
        'unavailable',
        'unreadable',
        path,
        `can not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
      ),
    )
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(4096)
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0))
  } finally {
    closeSync(file)
  }
}

/** Data files of other programs are passed over; a file that is surely meant for us and is no text is said. */
const surelyOurs = (path: string): boolean => /\.(tf|tofu|bicep|tfvars)$|(^|\/)Dockerfile/.test(path)

function textOf(bytes: Buffer, path: string, tree: Tree): string | null {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    tree.troubles.push(trouble('broken', 'encoding', path, 'is UTF-16: tools read UTF-8 only'))
    return null
  }
  if (bytes.subarray(0, 8000).includes(0)) {
    if (surelyOurs(path)) tree.troubles.push(trouble('broken', 'not-text', path, 'is no text: it holds NUL bytes'))
    return null
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { line, column } = firstBadByte(bytes)
    tree.troubles.push(
      trouble('broken', 'encoding', path, 'is not UTF-8 from here on; it was read as Latin-1', line, column),
    )
    return bytes.toString('latin1')
  }
}

/** Where UTF-8 ends to be UTF-8, in lines and characters. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0
    const rest = bytes.subarray(at + 1, at + length)
    if (length === 0 || rest.length < length - 1 || rest.some((byte) => (byte & 0xc0) !== 0x80)) break
    at += length
  }
  const before = bytes.subarray(0, at).toString('utf8').split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
