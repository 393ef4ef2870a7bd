import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { Fault } from '../core/fault.ts'

/** A YAML text whose problems can be named by their line. */
export type YamlSource = { document: Document; lines: LineCounter; file: string }

/** Throws Fault `invalid`, naming the line, on text that is not one YAML document. */
export function parseYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problem = document.errors[0]
  if (problem !== undefined) {
    throw new Fault('invalid', `${file}:${lines.linePos(problem.pos[0]).line}: ${problem.message}`, {
      hint: 'Correct the YAML on that line.',
    })
  }
  return { document, lines, file }
}

/** Throws Fault `invalid` that names file and line of the first value that the schema refuses. */
export function checkYaml<Schema extends z.ZodType>(source: YamlSource, schema: Schema): z.infer<Schema> {
  const checked = schema.safeParse(toPlain(source))
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const path = issue === undefined ? [] : [...issue.path]
  const last = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const line = lineOf(source, last === undefined ? path : [...path, last])
  const place = path.length === 0 ? '' : `${path.map(String).join('.')}: `
  throw new Fault('invalid', `${source.file}:${line}: ${place}${issue?.message ?? 'not valid'}`, {
    hint: `Correct line ${line} of ${source.file}; "provenly models" shows the models that it gives.`,
  })
}

function toPlain(source: YamlSource): unknown {
  try {
    return source.document.toJS()
  } catch (error) {
    // Unknown aliases, and aliases that multiply ("billion laughs"), are found only when the tree is unrolled.
    throw new Fault('invalid', `${source.file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The line of the deepest part of `path` that exists: a missing key is reported where its parent begins. */
function lineOf(source: YamlSource, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = source.document.getIn(path.slice(0, length - 1).map(String), true)
    const key = path[length - 1]
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      )
      if (pair !== undefined && isNode(pair.key)) return lineAt(source, pair.key.range?.[0])
    }
    const node = source.document.getIn(path.slice(0, length).map(asYamlKey), true)
    if (isNode(node)) return lineAt(source, node.range?.[0])
  }
  const root = source.document.contents
  return lineAt(source, isNode(root) ? root.range?.[0] : 0)
}

function asYamlKey(key: PropertyKey): unknown {
  return typeof key === 'symbol' ? key.description : key
}

function lineAt(source: YamlSource, offset: number | undefined): number {
  return Math.max(1, source.lines.linePos(offset ?? 0).line)
}
