import { type Code, call, literal, printCode, raw } from '../hcl-writer.ts'
import { snake } from '../names.ts'
import type { Gap } from './gaps.ts'
import type { CfnTemplate, Tree } from './template.ts'
import { isTree } from './template.ts'

/** Where a resource of the template is in Terraform. */
export type Target = {
  type: string
  name: string
  conditional: boolean
  attribute: (cfn: string | null) => string | null
}

export type Scope = {
  template: CfnTemplate
  targets: ReadonlyMap<string, Target>
  /** Data sources and variables that expressions turned out to need. */
  data: Set<DataNeed>
  imports: Map<string, string>
  gaps: Gap[]
}
export type DataNeed = 'region' | 'account' | 'partition' | 'zones' | 'url-suffix'

export const isNoValue = (value: unknown): boolean => isTree(value) && value.Ref === 'AWS::NoValue'

const functionOf = (value: unknown): [name: string, args: unknown] | null => {
  if (!isTree(value)) return null
  const keys = Object.keys(value)
  const [only = ''] = keys
  return keys.length === 1 && (only === 'Ref' || only === 'Condition' || only.startsWith('Fn::'))
    ? [only, value[only]]
    : null
}

export { functionOf }

/** A value of the template as an expression. Keys of objects stay as they are: this is the form of policies and of free maps. */
export function toCode(value: unknown, scope: Scope, at: string): Code {
  if (value === null || value === undefined) return literal(null)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return literal(value)
  if (Array.isArray(value)) return listCode(value, scope, at)
  const called = functionOf(value)
  if (called) return callCode(called[0], called[1], scope, at)
  if (!isTree(value)) return literal(String(value))
  const kept = Object.entries(value).filter(([, each]) => !isNoValue(each))
  const entries = kept.map(([key, each]) => [key, toCode(each, scope, `${at}.${key}`)] as const)
  if (!kept.some(([, each]) => mayBeAbsent(each))) return { kind: 'object', entries }
  return raw(`{ for key, value in ${printCode({ kind: 'object', entries })} : key => value if value != null }`)
}

const mayBeAbsent = (value: unknown): boolean => {
  const called = functionOf(value)
  return (
    called?.[0] === 'Fn::If' &&
    Array.isArray(called[1]) &&
    (called[1].slice(1).some(isNoValue) || called[1].slice(1).some(mayBeAbsent))
  )
}

function listCode(value: readonly unknown[], scope: Scope, at: string): Code {
  const items = value.filter((item) => !isNoValue(item))
  const code: Code = { kind: 'list', items: items.map((item, index) => toCode(item, scope, `${at}[${index}]`)) }
  return items.some(mayBeAbsent) ? raw(`[for item in ${printCode(code)} : item if item != null]`) : code
}

function callCode(name: string, args: unknown, scope: Scope, at: string): Code {
  const all = Array.isArray(args) ? args : [args]
  const code = (index: number) => toCode(all[index], scope, at)
  switch (name) {
    case 'Ref':
      return reference(String(args), null, scope, at)
    case 'Condition':
      return raw(`local.condition_${snake(String(args))}`)
    case 'Fn::GetAtt': {
      const path = (Array.isArray(args) ? args : String(args).split('.')) as unknown[]
      const [target, ...rest] = path
      if (rest.some((part) => typeof part !== 'string'))
        return gap(scope, at, 'the attribute of Fn::GetAtt is computed')
      return reference(String(target), rest.join('.'), scope, at)
    }
    case 'Fn::Sub':
      return substitute(all, scope, at)
    case 'Fn::Join': {
      const items = all[1]
      if (
        Array.isArray(items) &&
        typeof all[0] === 'string' &&
        !items.some((item) => mayBeList(item, scope)) &&
        !items.some(mayBeAbsent)
      ) {
        const parts = items.flatMap((item, index) => [
          ...(index > 0 && all[0] !== '' ? [all[0] as string] : []),
          toCode(item, scope, at),
        ])
        return { kind: 'template', parts }
      }
      if (Array.isArray(items)) return call('join', code(0), raw(`flatten(${printCode(listCode(items, scope, at))})`))
      return call('join', code(0), code(1))
    }
    case 'Fn::Select': {
      const index = all[0]
      return typeof index === 'number' || (typeof index === 'string' && /^\d+$/.test(index))
        ? raw(`${wrapped(code(1))}[${index}]`)
        : call('element', code(1), call('tonumber', code(0)))
    }
    case 'Fn::Split':
      return call('split', code(0), code(1))
    case 'Fn::If':
      return raw(`(${conditionName(String(all[0]))} ? ${printCode(code(1))} : ${printCode(code(2))})`)
    case 'Fn::FindInMap': {
      const key = (index: number) =>
        typeof all[index] === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(all[index] as string)
          ? `["${all[index]}"]`
          : `[${printCode(code(index))}]`
      const map = typeof all[0] === 'string' ? `local.mapping_${snake(all[0])}` : null
      return map === null ? gap(scope, at, 'the name of the mapping is computed') : raw(`${map}${key(1)}${key(2)}`)
    }
    case 'Fn::ImportValue': {
      const shown = typeof args === 'string' ? args : 'computed name'
      const variable = `import_${snake(typeof args === 'string' ? args : (at.split(/[.[]/)[0] ?? 'value'))}`
      scope.imports.set(variable, shown)
      return raw(`var.${variable}`)
    }
    case 'Fn::Base64':
      return call('base64encode', code(0))
    case 'Fn::Cidr': {
      const range = printCode(code(0))
      const prefix = `tonumber(split("/", ${range})[1])`
      return raw(
        `[for index in range(${printCode(code(1))}) : cidrsubnet(${range}, ${all[2] === undefined ? '8' : `32 - ${printCode(code(2))} - ${prefix}`}, index)]`,
      )
    }
    case 'Fn::GetAZs':
      scope.data.add('zones')
      return raw('data.aws_availability_zones.available.names')
    case 'Fn::Length':
      return call('length', Array.isArray(args) && args.length === 1 ? code(0) : toCode(args, scope, at))
    case 'Fn::ToJsonString':
      return call('jsonencode', toCode(args, scope, at))
    default:
      return conditionFunctions.has(name)
        ? raw(conditionCode({ [name]: args }, scope))
        : gap(scope, at, `${name} has no counterpart in Terraform`)
  }
}

const wrapped = (code: Code): string =>
  code.kind === 'raw' && /^[\w.[\]"]+$/.test(code.text)
    ? code.text
    : code.kind === 'list' || (code.kind === 'raw' && /^[a-z]+\(.*\)$/.test(code.text))
      ? printCode(code)
      : `(${printCode(code)})`
const conditionName = (name: string): string => `local.condition_${snake(name)}`

function gap(scope: Scope, at: string, reason: string): Code {
  scope.gaps.push({ address: at, reason })
  return literal(null)
}

/** Parameters that hold lists are joined and selected as such. */
function mayBeList(value: unknown, scope: Scope): boolean {
  const called = functionOf(value)
  if (!called) return Array.isArray(value)
  const [name, args] = called
  if (name === 'Ref')
    return /^(?:CommaDelimitedList|List<)/.test(String(scope.template.parameters[String(args)]?.Type ?? ''))
  if (name === 'Fn::If' && Array.isArray(args)) return args.slice(1).some((item) => mayBeList(item, scope))
  return name === 'Fn::Split' || name === 'Fn::GetAZs' || name === 'Fn::Cidr'
}

const pseudo: Record<string, [need: DataNeed | null, text: string]> = {
  'AWS::Region': ['region', 'data.aws_region.current.region'],
  'AWS::AccountId': ['account', 'data.aws_caller_identity.current.account_id'],
  'AWS::Partition': ['partition', 'data.aws_partition.current.partition'],
  'AWS::URLSuffix': ['url-suffix', 'data.aws_partition.current.dns_suffix'],
  'AWS::StackName': [null, 'var.stack_name'],
  'AWS::StackId': [null, 'var.stack_name'],
  'AWS::NotificationARNs': [null, '[]'],
  'AWS::NoValue': [null, 'null'],
}

function reference(name: string, attribute: string | null, scope: Scope, at: string): Code {
  const known = pseudo[name]
  if (known) {
    if (known[0]) scope.data.add(known[0])
    if (known[1] === 'var.stack_name') scope.imports.set('stack_name', 'stack name')
    return raw(known[1])
  }
  if (name in scope.template.parameters) {
    const type = String(scope.template.parameters[name]?.Type ?? '')
    return raw(
      type.startsWith('AWS::SSM::Parameter::Value')
        ? `data.aws_ssm_parameter.${snake(name)}.value`
        : `var.${snake(name)}`,
    )
  }
  const target = scope.targets.get(name)
  if (!target) return gap(scope, at, `it refers to ${name}, which has no counterpart in Terraform`)
  const found = target.attribute(attribute)
  if (found === null)
    return gap(
      scope,
      at,
      `${target.type} has no attribute for ${attribute === null ? `Ref ${name}` : `${name}.${attribute}`}`,
    )
  return raw(
    target.conditional ? `one(${target.type}.${target.name}[*].${found})` : `${target.type}.${target.name}.${found}`,
  )
}

function substitute(all: readonly unknown[], scope: Scope, at: string): Code {
  const text = String(all[0])
  const given = isTree(all[1]) ? all[1] : {}
  const parts: (string | Code)[] = []
  let last = 0
  for (const match of text.matchAll(/\$\{(!?)([^}]+)\}/g)) {
    parts.push(text.slice(last, match.index))
    last = match.index + match[0].length
    const key = (match[2] ?? '').trim()
    if (match[1]) parts.push(`\${${key}}`)
    else if (key in given) parts.push(toCode(given[key], scope, at))
    else if (key.includes('.'))
      parts.push(reference(key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1), scope, at))
    else parts.push(reference(key, null, scope, at))
  }
  parts.push(text.slice(last))
  return { kind: 'template', parts: parts.filter((part) => part !== '') }
}

const conditionFunctions = new Set(['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not', 'Fn::Contains'])

/** A condition as a boolean expression. */
export function conditionCode(value: unknown, scope: Scope): string {
  const called = functionOf(value)
  if (!called) return printCode(toCode(value, scope, 'Conditions'))
  const [name, args] = called
  const all = Array.isArray(args) ? args : [args]
  const inner = () => all.map((each) => conditionCode(each, scope))
  switch (name) {
    case 'Fn::Equals': {
      // Both sides are text in CloudFormation; Terraform would find "1" and 1 different.
      const side = (each: unknown) =>
        typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean'
          ? `"${String(each)}"`
          : `tostring(${printCode(toCode(each, scope, 'Conditions'))})`
      return `${side(all[0])} == ${side(all[1])}`
    }
    case 'Fn::And':
      return inner()
        .map((each) => `(${each})`)
        .join(' && ')
    case 'Fn::Or':
      return inner()
        .map((each) => `(${each})`)
        .join(' || ')
    case 'Fn::Not':
      return `!(${inner()[0]})`
    case 'Fn::Contains':
      return `contains(${printCode(toCode(all[0], scope, 'Conditions'))}, ${printCode(toCode(all[1], scope, 'Conditions'))})`
    default:
      return printCode(toCode(value, scope, 'Conditions'))
  }
}

export type { Tree }
