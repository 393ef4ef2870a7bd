import { isTemplate } from '../../graph/cloudformation.ts'
import { readYaml, valuesOfJson } from '../../graph/located.ts'
import type { Places } from '../../graph/value.ts'
import { parseJson } from '../../hcl/json.ts'

export type Tree = Record<string, unknown>
export type CfnResource = {
  type: string
  properties: Tree
  condition?: string
  dependsOn: string[]
  deletion?: string
  other: string[] /** Logical name in the source; expanded resources share it. */
  source: string
}
export type CfnTemplate = {
  description: string | null
  parameters: Record<string, Tree>
  mappings: Record<string, Tree>
  conditions: Tree
  resources: Map<string, CfnResource>
  outputs: Record<string, Tree>
  globals: Tree
  /** Sections and macros that mean something and that this does not read. */
  unread: { address: string; reason: string }[]
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The template in a text, or why there is none, with the line. Never throws. */
export function readTemplate(path: string, text: string): CfnTemplate | { problem: string } {
  const places: Places = new WeakMap()
  let value: unknown
  if (/^\s*\{/.test(text)) {
    const { root, problems } = parseJson(text)
    if (!root || problems[0])
      return {
        problem: `${path}:${problems[0]?.line ?? 1}:${problems[0]?.column ?? 1}: ${problems[0]?.message ?? 'not JSON'}`,
      }
    value = valuesOfJson(root, places)
  } else {
    const { documents, problems } = readYaml(text, places)
    if (problems[0]) return { problem: `${path}:${problems[0].line}:${problems[0].column}: ${problems[0].message}` }
    value = documents[0]?.value
  }
  if (!isTemplate(value)) return { problem: `${path}: this is no CloudFormation template: it has no Resources of AWS` }
  return fromTree(value as Tree)
}

const readSections = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Parameters',
  'Mappings',
  'Conditions',
  'Resources',
  'Outputs',
  'Transform',
  'Globals',
  'Metadata',
])

function fromTree(tree: Tree): CfnTemplate {
  const section = (name: string): Record<string, Tree> => {
    const found = tree[name]
    return isTree(found)
      ? Object.fromEntries(Object.entries(found).filter((entry): entry is [string, Tree] => isTree(entry[1])))
      : {}
  }
  const unread = Object.keys(tree)
    .filter((name) => !readSections.has(name))
    .map((name) => ({ address: name, reason: `the section ${name} has no counterpart in Terraform` }))
  const transforms = [tree.Transform]
    .flat()
    .filter((name) => typeof name === 'string' && name !== 'AWS::Serverless-2016-10-31')
  for (const name of transforms) unread.push({ address: 'Transform', reason: `the macro ${name} runs in AWS only` })
  const resources = new Map<string, CfnResource>()
  for (const [name, each] of Object.entries(section('Resources'))) {
    if (typeof each.Type !== 'string') {
      unread.push({ address: name, reason: 'it names no type' })
      continue
    }
    resources.set(name, {
      type: each.Type,
      properties: isTree(each.Properties) ? each.Properties : {},
      ...(typeof each.Condition === 'string' ? { condition: each.Condition } : {}),
      dependsOn: [each.DependsOn].flat().filter((item): item is string => typeof item === 'string'),
      ...(typeof each.DeletionPolicy === 'string' ? { deletion: each.DeletionPolicy } : {}),
      other: Object.keys(each).filter((key) => ['CreationPolicy', 'UpdatePolicy'].includes(key)),
      source: name,
    })
  }
  return {
    description: typeof tree.Description === 'string' ? tree.Description : null,
    parameters: section('Parameters'),
    mappings: section('Mappings'),
    conditions: isTree(tree.Conditions) ? tree.Conditions : {},
    resources,
    outputs: section('Outputs'),
    globals: isTree(tree.Globals) ? tree.Globals : {},
    unread,
  }
}
