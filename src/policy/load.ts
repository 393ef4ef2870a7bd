import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, LineCounter, parse, parseDocument } from 'yaml'
import { digestOf } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import { type LoadedPolicy, Policy } from '../core/policy.ts'
import { root } from '../root.ts'

const builtIn = join(root, 'src', 'policy', 'default.yaml')

export const policyPath = join('.provenly', 'policy.yaml')

/**
 * The workspace's policy, or the built-in one. A policy that is there and can not be read or is not valid is a Fault `invalid`:
 * falling back to another one would be a change that nobody asked for.
 */
export function loadPolicy(workspace: string): LoadedPolicy {
  const path = join(workspace, policyPath)
  const own = readIfThere(path)
  return own === null ? parsePolicy(readFileSync(builtIn, 'utf8'), 'built-in policy') : parsePolicy(own, path)
}

/** Throws Fault `invalid`; its message names the line and the key of every mistake. */
export function parsePolicy(text: string, source: string): LoadedPolicy {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const broken = document.errors.map((error) => `${source}:${lines.linePos(error.pos[0]).line}: ${error.message}`)
  if (broken.length > 0) throw invalid(broken)
  const parsed = Policy.safeParse(completed(toValue(document, source)))
  if (parsed.success) return { policy: parsed.data, digest: digestOf(parsed.data), source }
  throw invalid(
    parsed.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      const path = unknown === undefined ? issue.path : [...issue.path, unknown]
      return `${source}:${lineOf(document, lines, path)}: ${path.join('.') || 'the file'}: ${issue.message}`
    }),
  )
}

/**
 * What a policy does not say is as in the built-in one, section by section; only its examples are its own, and it must name its
 * version. Keys that are not known stay in, to be refused.
 */
function completed(own: unknown): unknown {
  if (!isObject(own)) return own
  const { version: _, examples: __, ...defaults } = parse(readFileSync(builtIn, 'utf8')) as Record<string, unknown>
  return { examples: [], ...merged(defaults, own) }
}

function merged(defaults: Record<string, unknown>, own: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = { ...defaults }
  for (const [key, value] of Object.entries(own)) {
    const base = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    result[key] = isObject(base) && isObject(value) ? merged(base, value) : value
  }
  return result
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** A few kilobytes of aliases can stand for gigabytes; the library counts them and refuses. */
function toValue(document: Document, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    throw invalid([`${source}:1: ${error instanceof Error ? error.message : String(error)}`])
  }
}

/** The line of a key, or of the nearest thing around it that exists. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => String((item.key as { value?: unknown }).value) === String(path[depth - 1]),
      )
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new Fault('invalid', `${path} is there but can not be read (${code})`, { cause: error })
  }
}

function invalid(problems: string[]): Fault {
  return new Fault('invalid', problems.join('\n'), {
    hint: 'provenly policy check --file FILE tries a policy before it is used',
  })
}
