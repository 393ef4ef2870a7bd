import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml'

/** Where a value starts; counts from 1. */
export type Place = { line: number; column: number }

/** A document as values with their places. Aliases and merges are expanded; a tag that YAML does not know is kept. */
export type Tree = Place & { tag?: string } & (
    | { kind: 'map'; entries: Entry[] }
    | { kind: 'list'; items: Tree[] }
    | { kind: 'scalar'; value: string | number | boolean | null; text: string }
  )
export type Entry = Place & { key: string; value: Tree }

export type TreeProblem = Place & { message: string }

export const mostCharacters = 5_000_000
const mostNodes = 300_000
const deepest = 100

class Refused extends Error {}

/**
 * The documents of a YAML or JSON text. Never throws: what cannot be read is in `problems`, with its place, and other
 * documents are still returned. Aliases that expand to too much, nesting that is too deep and duplicate keys are problems.
 */
export function readTrees(text: string): { trees: Tree[]; problems: TreeProblem[] } {
  if (text.length > mostCharacters) {
    const message = `the file has ${Math.round(text.length / 1e6)} million characters; at most ${mostCharacters / 1e6} million are read`
    return { trees: [], problems: [{ message, line: 1, column: 1 }] }
  }
  const nesting = tooDeep(text)
  if (nesting !== null) return { trees: [], problems: [nesting] }
  const counter = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const trees: Tree[] = []
  const problems: TreeProblem[] = []
  for (const document of parseAllDocuments(text.replace(/^\ufeff/, ''), { lineCounter: counter, logLevel: 'silent' })) {
    for (const error of document.errors) {
      problems.push({ message: firstLine(error.message), ...place(error.pos[0]) })
    }
    if (document.errors.length > 0 || document.contents === null) continue
    const root = document.contents as Node
    try {
      trees.push(new Reader(place).tree(root, root.range?.[0] ?? 0, 0))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      problems.push({ message: error.message, ...place(root.range?.[0] ?? 0) })
    }
  }
  return { trees, problems }
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')

/** Parsers of nested brackets call themselves: what would be too deep for them is found by counting. */
function tooDeep(text: string): TreeProblem | null {
  let depth = 0
  let line = 1
  for (const character of text) {
    if (character === '\n') line++
    else if (character === '[' || character === '{') depth++
    else if ((character === ']' || character === '}') && depth > 0) depth--
    if (depth > 500) return { message: 'brackets are nested more than 500 deep', line, column: 1 }
  }
  return null
}

class Reader {
  readonly #place: (offset: number) => Place
  readonly #anchors = new Map<string, Node>()
  #left = mostNodes

  constructor(place: (offset: number) => Place) {
    this.#place = place
  }

  tree(node: Node | null, fallback: number, depth: number): Tree {
    if (this.#left-- <= 0) throw new Refused('aliases expand to too many values')
    if (depth > deepest) throw new Refused(`values are nested more than ${deepest} deep`)
    const offset = node?.range?.[0] ?? fallback
    const at = this.#place(offset)
    if (node === null) return { kind: 'scalar', value: null, text: '', ...at }
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source)
      if (target === undefined) throw new Refused(`the alias *${node.source} has no anchor before it`)
      return { ...this.tree(target, offset, depth + 1), ...at }
    }
    if (node.anchor !== undefined && node.anchor !== '') this.#anchors.set(node.anchor, node)
    const tag = node.tag?.startsWith('!') && !node.tag.startsWith('!!') ? { tag: node.tag } : {}
    if (isSeq(node)) {
      const items = node.items.map((item) => this.tree(item as Node | null, offset, depth + 1))
      return { kind: 'list', items, ...at, ...tag }
    }
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node, offset, depth), ...at, ...tag }
    return { kind: 'scalar', ...scalar(node), ...at, ...tag }
  }

  #entries(map: { items: { key: unknown; value: unknown }[] }, fallback: number, depth: number): Entry[] {
    const entries: Entry[] = []
    const merged: Entry[] = []
    for (const { key, value } of map.items) {
      const keyNode = key as Node | null
      const offset = keyNode?.range?.[0] ?? fallback
      const name = isScalar(keyNode) ? String(keyNode.value) : String(keyNode ?? '')
      const tree = this.tree(value as Node | null, offset, depth + 1)
      if (name === '<<') merged.push(...mergedEntries(tree))
      else entries.push({ key: name, value: tree, ...this.#place(offset) })
    }
    const own = new Set(entries.map(({ key }) => key))
    return [...entries, ...merged.filter(({ key }) => !own.has(key))]
  }
}

function mergedEntries(tree: Tree): Entry[] {
  if (tree.kind === 'list') return tree.items.flatMap(mergedEntries)
  return tree.kind === 'map' ? tree.entries : []
}

function scalar(node: Node): { value: string | number | boolean | null; text: string } {
  if (!isScalar(node)) return { value: null, text: '' }
  const { value, source } = node
  const text = source ?? String(value ?? '')
  if (typeof value === 'bigint') return { value: Number(value), text }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { value, text }
  }
  return { value: text, text }
}

export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined
}

export const child = (tree: Tree | undefined, key: string): Tree | undefined => entryOf(tree, key)?.value

export function textOf(tree: Tree | undefined): string | null {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : null
}

export const entriesOf = (tree: Tree | undefined): Entry[] => (tree?.kind === 'map' ? tree.entries : [])
export const itemsOf = (tree: Tree | undefined): Tree[] => (tree?.kind === 'list' ? tree.items : [])

/** The tree as a plain value, without places and tags. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]))
}
