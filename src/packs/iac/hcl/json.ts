import type { Problem, Span } from './ast.ts'
import { Lines } from './lines.ts'

export type JsonNode =
  | { kind: 'object'; members: { key: string; value: JsonNode; span: Span }[]; span: Span }
  | { kind: 'array'; items: JsonNode[]; span: Span }
  | { kind: 'scalar'; value: string | number | boolean | null; span: Span }

const deepest = 200

class Refused extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** JSON with the place of every value. Comments and trailing commas, which templates for Azure have, are read over. Never throws. */
export function parseJson(source: string): { root: JsonNode | undefined; problems: Problem[] } {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  const lines = new Lines(text)
  let at = 0

  const span = (start: number): Span => {
    const from = lines.at(start)
    return { line: from.line, column: from.column, endLine: lines.at(Math.max(start, at - 1)).line, start, end: at }
  }
  const found = () => (at >= text.length ? 'the end of the file' : JSON.stringify(text[at]))
  const refuse = (message: string, where = at): never => {
    throw new Refused(message, where)
  }
  const skip = () => {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 32 || code === 10 || code === 13 || code === 9) at++
      else if (code === 47 && text.charCodeAt(at + 1) === 47) {
        const end = text.indexOf('\n', at)
        at = end < 0 ? text.length : end
      } else if (code === 47 && text.charCodeAt(at + 1) === 42) {
        const end = text.indexOf('*/', at)
        at = end < 0 ? text.length : end + 2
      } else return
    }
  }
  const string = (): string => {
    const start = at
    at++
    let plain = true
    for (;;) {
      const code = text.charCodeAt(at)
      if (Number.isNaN(code)) refuse('the string is not closed', start)
      if (code === 34) break
      if (code === 92) {
        plain = false
        at++
      } else if (code < 32) plain = false
      at++
    }
    at++
    if (plain) return text.slice(start + 1, at - 1)
    // Templates hold raw line breaks in strings, which the tools of their clouds take.
    const raw = text.slice(start, at).replace(/\r?\n/g, '\\n').replace(/\t/g, '\\t')
    try {
      return JSON.parse(raw) as string
    } catch {
      return refuse('the string has an escape sequence that JSON does not know', start)
    }
  }
  const value = (depth: number): JsonNode => {
    if (depth > deepest) refuse(`values are nested more than ${deepest} deep`)
    skip()
    const start = at
    const code = text.charCodeAt(at)
    if (code === 123) {
      const members: { key: string; value: JsonNode; span: Span }[] = []
      at++
      for (;;) {
        skip()
        if (text.charCodeAt(at) === 125) break
        const keyStart = at
        if (text.charCodeAt(at) !== 34) refuse(`expected a quoted key or "}", found ${found()}`)
        const key = string()
        const keySpan = span(keyStart)
        skip()
        if (text[at] !== ':') refuse(`expected ":" after the key "${key}", found ${found()}`)
        at++
        const inner = value(depth + 1)
        members.push({ key, value: inner, span: { ...keySpan, endLine: inner.span.endLine, end: inner.span.end } })
        skip()
        if (text[at] === ',') at++
        else if (text[at] !== '}') refuse(`expected "," or "}", found ${found()}`)
      }
      at++
      return { kind: 'object', members, span: span(start) }
    }
    if (code === 91) {
      const items: JsonNode[] = []
      at++
      for (;;) {
        skip()
        if (text.charCodeAt(at) === 93) break
        items.push(value(depth + 1))
        skip()
        if (text[at] === ',') at++
        else if (text[at] !== ']') refuse(`expected "," or "]", found ${found()}`)
      }
      at++
      return { kind: 'array', items, span: span(start) }
    }
    if (code === 34) {
      const text = string()
      return { kind: 'scalar', value: text, span: span(start) }
    }
    const word = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
    word.lastIndex = at
    const match = word.exec(text)?.[0]
    if (match === undefined) return refuse(`expected a value, found ${found()}`)
    at += match.length
    return {
      kind: 'scalar',
      value: match === 'null' ? null : match === 'true' || match === 'false' ? match === 'true' : Number(match),
      span: span(start),
    }
  }
  try {
    const root = value(0)
    skip()
    if (at < text.length) refuse(`expected the end of the file, found ${found()}`)
    return { root, problems: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { root: undefined, problems: [{ message: error.message, ...lines.at(error.at) }] }
  }
}
