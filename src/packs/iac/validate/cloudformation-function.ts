import { itemsOf, type Tree, textOf } from './yaml-tree.ts'

/** A call of an intrinsic function, however it is written: `!Ref x`, `{"Ref": "x"}`. */
export type FunctionCall = { name: string; argument: Tree; at: Tree }

const short: Record<string, string> = { Ref: 'Ref', Condition: 'Condition' }

/** null for a value that is none. `Condition` is a function only where conditions are put together. */
export function functionCall(tree: Tree): FunctionCall | null {
  if (tree.tag !== undefined) {
    const name = tree.tag.slice(1)
    const { tag: _, ...argument } = tree
    return { name: short[name] ?? `Fn::${name}`, argument: argument as Tree, at: tree }
  }
  if (tree.kind !== 'map' || tree.entries.length !== 1) return null
  const [entry] = tree.entries
  if (entry === undefined || !(entry.key === 'Ref' || entry.key === 'Condition' || entry.key.startsWith('Fn::')))
    return null
  if (entry.key === 'Condition' && textOf(entry.value) === null) return null
  return { name: entry.key, argument: entry.value, at: tree }
}

/** Least and most arguments of those that take a list; null for those that take what they like. */
export const functionArity: Readonly<Record<string, readonly [number, number] | null>> = {
  Ref: null,
  Condition: null,
  'Fn::And': [2, 10],
  'Fn::Or': [2, 10],
  'Fn::Not': [1, 1],
  'Fn::Equals': [2, 2],
  'Fn::If': [3, 3],
  'Fn::Base64': null,
  'Fn::Cidr': [2, 3],
  'Fn::FindInMap': [3, 4],
  'Fn::GetAtt': null,
  'Fn::GetAZs': null,
  'Fn::ImportValue': null,
  'Fn::Join': [2, 2],
  'Fn::Length': null,
  'Fn::Select': [2, 2],
  'Fn::Split': [2, 2],
  'Fn::Sub': null,
  'Fn::ToJsonString': null,
  'Fn::Transform': null,
  'Fn::Contains': [2, 2],
  'Fn::EachMemberEquals': [2, 2],
  'Fn::EachMemberIn': [2, 2],
  'Fn::RefAll': null,
  'Fn::ValueOf': [2, 2],
  'Fn::ValueOfAll': [2, 2],
}

/** `[resource, attribute]` of a GetAtt whose parts are texts; null where they are computed. */
export function getAttParts(argument: Tree): [string, string] | null {
  const text = textOf(argument)
  if (text !== null) {
    const dot = text.indexOf('.')
    return dot === -1 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)]
  }
  const [resource, ...attribute] = itemsOf(argument).map(textOf)
  if (resource === undefined || resource === null || attribute.length === 0 || attribute.includes(null)) return null
  return [resource, attribute.join('.')]
}

/** Names in `${...}` of a Sub's text; those after `!` are meant literally. */
export function subNames(text: string): string[] {
  return [...text.matchAll(/\$\{([^!{}][^{}]*)\}/g)].map((match) => (match[1] ?? '').trim())
}
