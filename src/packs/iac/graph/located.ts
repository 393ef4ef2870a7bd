import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from 'yaml'
import type { Comment, Problem, Span } from '../hcl/ast.ts'
import type { JsonNode } from '../hcl/json.ts'
import type { Places, Values } from './value.ts'

export type LocatedDocument = { value: unknown; span: Span }

const mostNodes = 400_000
const deepest = 150
const deepestFlow = 400

/** Values of a JSON tree, with their places. */
export function valuesOfJson(node: JsonNode, places: Places): unknown {
  if (node.kind === 'scalar') return node.value
  const at = new Map<string | number, Span>()
  if (node.kind === 'array') {
    const items = node.items.map((item, index) => {
      at.set(index, item.span)
      return valuesOfJson(item, places)
    })
    places.set(items, at)
    return items
  }
  const result: Values = {}
  for (const { key, value, span } of node.members) {
    if (key === '__proto__') continue
    at.set(key, span)
    result[key] = valuesOfJson(value, places)
  }
  places.set(result, at)
  return result
}

/**
 * The documents of a YAML text as plain values with places. Short tags of CloudFormation (`!Ref x`) become their long form. A text that
 * explodes by its aliases is a problem, as is anything that is not YAML; what came before it is kept.
 */
export function readYaml(
  text: string,
  places: Places,
): { documents: LocatedDocument[]; problems: Problem[]; comments: Comment[] } {
  const counter = new LineCounter()
  const problems: Problem[] = []
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const spanOf = (start: number, end: number): Span => {
    const from = place(start)
    return { ...from, endLine: place(Math.max(start, end - 1)).line, start, end }
  }
  const tooDeep = nestedTooDeep(source)
  if (tooDeep >= 0) {
    const before = source.slice(0, tooDeep).split('\n')
    const problem = {
      message: `values are nested more than ${deepestFlow} deep`,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    }
    return { documents: [], problems: [problem], comments: [] }
  }
  let parsed: ReturnType<typeof parseAllDocuments>
  try {
    parsed = parseAllDocuments(source, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false, version: '1.2' })
  } catch {
    // Only the stack of the parser ends here: indentation can nest without any brackets.
    return { documents: [], problems: [{ message: 'values are nested too deep', line: 1, column: 1 }], comments: [] }
  }
  const documents: LocatedDocument[] = []
  for (const document of parsed) {
    const [error] = document.errors
    if (error) {
      const from = place(error.pos[0])
      problems.push({
        message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML',
        ...from,
      })
      continue
    }
    if (!document.contents) continue
    const range = (document.contents as Node).range ?? [0, 0, 0]
    let left = mostNodes
    const anchors = new Map<string, Node>()
    const convert = (node: unknown, depth: number): unknown => {
      if (left-- <= 0) throw new Error('the aliases of this document expand to too much')
      if (depth > deepest) throw new Error(`values are nested more than ${deepest} deep`)
      if (isAlias(node)) {
        const target = anchors.get((node as Alias).source)
        return target ? convert(target, depth + 1) : null
      }
      const anchor = (node as { anchor?: string } | null)?.anchor
      if (anchor) anchors.set(anchor, node as Node)
      return tagged(node as Node, untagged(node, depth))
    }
    const untagged = (node: unknown, depth: number): unknown => {
      if (isScalar(node))
        return node.value instanceof Date
          ? node.source
          : typeof node.value === 'bigint'
            ? Number(node.value)
            : node.value
      const at = new Map<string | number, Span>()
      if (isSeq(node)) {
        const items = node.items.map((item, index) => {
          const [start, end] = (item as Node | null)?.range ?? [range[0], range[1]]
          at.set(index, spanOf(start, end))
          return convert(item, depth + 1)
        })
        places.set(items, at)
        return items
      }
      if (!isMap(node)) return null
      const result: Values = {}
      for (const pair of node.items as Pair<Node | null, Node | null>[]) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        const [start] = pair.key?.range ?? [range[0]]
        const [, end] = pair.value?.range ?? [start, start]
        if (key === '__proto__') continue
        const value = convert(pair.value, depth + 1)
        if (key === '<<') {
          for (const source of Array.isArray(value) ? value : [value])
            if (typeof source === 'object' && source !== null)
              for (const [name, inner] of Object.entries(source)) result[name] ??= inner
          continue
        }
        at.set(key, spanOf(start, Math.max(start, end)))
        result[key] = value
      }
      places.set(result, at)
      return result
    }
    try {
      documents.push({ value: convert(document.contents, 0), span: spanOf(range[0], range[1]) })
    } catch (error) {
      problems.push({ message: (error as Error).message, ...place(range[0]) })
    }
  }
  return { documents, problems, comments: commentsOf(source) }
}

/** The YAML parser recurses; what would overflow its stack is refused by a look at the brackets alone. */
function nestedTooDeep(text: string): number {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) open++
    else if (code === 93 || code === 125) open = Math.max(0, open - 1)
    if (open > deepestFlow) return at
  }
  return -1
}

function tagged(node: Node, value: unknown): unknown {
  const tag = (node as { tag?: string } | null)?.tag
  if (!tag?.startsWith('!') || tag === '!' || tag.startsWith('!!')) return value
  const name = tag.slice(1)
  if (name === 'vault') return { 'Fn::Vault': value }
  if (name === 'Ref' || name === 'Condition') return { [name]: value }
  if (name === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.')
    return { 'Fn::GetAtt': [value.slice(0, dot), value.slice(dot + 1)] }
  }
  return { [`Fn::${name}`]: value }
}

/** Line comments, also those behind a value. Good enough for suppressions: a # within a string is harmless there. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = []
  if (!/provenly:|checkov:|trivy:|tfsec:/.test(text)) return comments
  for (const [index, line] of text.split('\n').entries()) {
    const at = line.indexOf('#')
    if (at >= 0) comments.push({ text: line.slice(at + 1).trim(), line: index + 1 })
  }
  return comments
}
