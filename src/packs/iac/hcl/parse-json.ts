import type { Attribute, Block, Body, Expression, Parsed, Problem, Span } from './ast.ts'
import type { JsonNode } from './json.ts'
import { parseJson } from './json.ts'
import { parseTemplate } from './parse.ts'

const labelled: Record<string, number> = {
  resource: 2,
  data: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  locals: 0,
  terraform: 0,
}

/** `.tf.json`: the same tree as the native syntax gives. Strings are templates. */
export function parseHclJson(source: string): Parsed {
  const { root, problems } = parseJson(source)
  const found: Problem[] = [...problems]
  const body: Body = {
    attributes: [],
    blocks: [],
    span: root?.span ?? { line: 1, column: 1, endLine: 1, start: 0, end: 0 },
  }
  if (root?.kind !== 'object') {
    if (problems.length === 0) found.push({ message: 'a Terraform file holds an object', line: 1, column: 1 })
    return { body, problems: found, comments: [] }
  }
  for (const { key, value, span } of root.members) {
    const depth = labelled[key]
    if (depth === undefined) body.attributes.push(attribute(key, value, span, found))
    else addBlocks(body.blocks, key, [], value, depth, span, found)
  }
  return { body, problems: found, comments: [] }
}

function addBlocks(
  blocks: Block[],
  type: string,
  labels: string[],
  node: JsonNode,
  depth: number,
  span: Span,
  problems: Problem[],
): void {
  if (node.kind === 'array') {
    for (const item of node.items) addBlocks(blocks, type, labels, item, depth, item.span, problems)
    return
  }
  if (node.kind !== 'object') {
    problems.push({ message: `"${type}" holds an object`, line: node.span.line, column: node.span.column })
    return
  }
  if (depth === 0) {
    const attributes = node.members.map(({ key, value, span: at }) => attribute(key, value, at, problems))
    blocks.push({ type, labels, body: { attributes, blocks: [], span: node.span }, span })
  } else
    for (const { key, value, span: at } of node.members)
      addBlocks(blocks, type, [...labels, key], value, depth - 1, at, problems)
}

function attribute(name: string, node: JsonNode, span: Span, problems: Problem[]): Attribute {
  return { name, value: expression(node, problems), span, nameSpan: span }
}

function expression(node: JsonNode, problems: Problem[]): Expression {
  const { span } = node
  if (node.kind === 'array') return { kind: 'tuple', items: node.items.map((item) => expression(item, problems)), span }
  if (node.kind === 'object') {
    const items = node.members.map(({ key, value, span: at }) => ({
      key: { kind: 'literal' as const, value: key, span: at },
      value: expression(value, problems),
    }))
    return { kind: 'object', items, span }
  }
  if (typeof node.value === 'string' && /[$%]\{/.test(node.value)) {
    const parsed = parseTemplate(node.value, span)
    problems.push(...parsed.problems)
    return parsed.value
  }
  return { kind: 'literal', value: node.value, span }
}
