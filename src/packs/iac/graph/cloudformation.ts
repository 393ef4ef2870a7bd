import type { Span } from '../hcl/ast.ts'
import type { Graph } from './resource.ts'
import {
  isObject,
  isOpen,
  isSymbolic,
  Joined,
  list,
  type Places,
  Ref,
  resolve,
  textOf,
  Unknown,
  type Values,
} from './value.ts'

export function isTemplate(value: unknown): value is Values {
  if (!isObject(value) || !isObject(value['Resources'])) return false
  return (
    value['AWSTemplateFormatVersion'] !== undefined ||
    value['Transform'] !== undefined ||
    Object.values(value['Resources']).some(
      (item) => isObject(item) && /^(AWS|Alexa|Custom)::/.test(String(item['Type'])),
    )
  )
}

const pseudo: Record<string, unknown> = {
  'AWS::NoValue': undefined,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
}
const deepest = 100

/** Adds the resources of a CloudFormation or SAM template, with parameters' defaults, mappings, conditions and functions resolved. */
export function addTemplate(template: Values, span: Span, file: string, places: Places, graph: Graph): void {
  const stack = new Stack(template, file, places)
  const resources = template['Resources'] as Values
  for (const [name, raw] of Object.entries(resources)) {
    if (!isObject(raw) || typeof raw['Type'] !== 'string') continue
    const place = places.get(resources)?.get(name) ?? span
    if (typeof raw['Condition'] === 'string' && stack.condition(raw['Condition']) === false) continue
    const { Type: type, Properties: _, ...rest } = raw
    graph.add({
      address: `${type}.${name}`,
      kind: 'cloudformation',
      type,
      name,
      file,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      values: stack.properties(name),
      meta: rest,
      scope: file,
      places,
    })
  }
}

class Stack {
  readonly #template: Values
  readonly #places: Places
  readonly #busy = new Set<string>()
  readonly #settled = new Map<string, unknown>()

  constructor(template: Values, _file: string, places: Places) {
    this.#template = template
    this.#places = places
  }

  #section(name: string): Values {
    const section = this.#template[name]
    return isObject(section) ? section : {}
  }

  #once(key: string, compute: () => unknown): unknown {
    if (this.#settled.has(key)) return this.#settled.get(key)
    if (this.#busy.has(key)) return new Unknown(`${key} refers to itself`)
    this.#busy.add(key)
    const value = compute()
    this.#busy.delete(key)
    this.#settled.set(key, value)
    return value
  }

  properties(name: string): Values {
    const found = this.#once(`resource ${name}`, () => {
      const raw = this.#section('Resources')[name]
      const own = isObject(raw) ? this.value(raw['Properties'], 0) : {}
      const values = isObject(own) ? own : {}
      const type = isObject(raw) ? String(raw['Type']) : ''
      const kind = /^AWS::Serverless::(Function|Api|HttpApi|SimpleTable)$/.exec(type)?.[1]
      const shared = kind ? this.#section('Globals')[kind] : undefined
      if (!isObject(shared)) return values
      const merged = { ...(this.value(shared, 0) as Values), ...values }
      const at = this.#places.get(values)
      if (at) this.#places.set(merged, at)
      return merged
    })
    return isObject(found) ? found : {}
  }

  condition(name: string): boolean | undefined {
    const value = this.#once(`condition ${name}`, () => this.#test(this.#section('Conditions')[name], 0))
    return typeof value === 'boolean' ? value : undefined
  }

  #test(raw: unknown, depth: number): boolean | undefined {
    if (!isObject(raw) || depth > deepest) return undefined
    const [name = ''] = Object.keys(raw)
    const args = Array.isArray(raw[name]) ? (raw[name] as unknown[]) : [raw[name]]
    if (name === 'Condition') return this.condition(String(raw[name]))
    if (name === 'Fn::Equals') {
      const [left, right] = args.map((arg) => this.value(arg, depth + 1))
      return isOpen(left) || isOpen(right) ? undefined : String(left) === String(right)
    }
    const results = args.map((arg) => this.#test(arg, depth + 1))
    if (name === 'Fn::Not') return results[0] === undefined ? undefined : !results[0]
    if (name === 'Fn::And') return results.includes(false) ? false : results.includes(undefined) ? undefined : true
    if (name === 'Fn::Or') return results.includes(true) ? true : results.includes(undefined) ? undefined : false
    return undefined
  }

  #ref(name: string): unknown {
    if (Object.hasOwn(pseudo, name)) return pseudo[name]
    if (name.startsWith('AWS::')) return new Unknown(name)
    const parameter = this.#section('Parameters')[name]
    if (isObject(parameter)) {
      const fallback = parameter['Default']
      if (fallback === undefined || String(parameter['Type']).startsWith('AWS::SSM::')) return new Unknown(name)
      return /^(CommaDelimitedList|List<)/.test(String(parameter['Type']))
        ? String(fallback).split(/\s*,\s*/)
        : fallback
    }
    return new Ref(name, ['Ref'])
  }

  value(raw: unknown, depth: number): unknown {
    if (depth > deepest) return new Unknown('nested too deep')
    if (Array.isArray(raw)) {
      const items = raw.map((item) => this.value(item, depth + 1)).filter((item) => item !== undefined)
      const at = this.#places.get(raw)
      if (at) this.#places.set(items, at)
      return items
    }
    if (!isObject(raw)) return raw
    const keys = Object.keys(raw)
    const [only = ''] = keys
    if (keys.length === 1 && (only === 'Ref' || only.startsWith('Fn::'))) return this.#call(only, raw[only], depth)
    const result: Values = {}
    for (const key of keys) {
      const value = this.value(raw[key], depth + 1)
      if (value !== undefined) result[key] = value
    }
    const at = this.#places.get(raw)
    if (at) this.#places.set(result, at)
    return result
  }

  #call(name: string, raw: unknown, depth: number): unknown {
    if (name === 'Ref') return this.#ref(String(raw))
    if (name === 'Fn::If') {
      const [condition, yes, no] = Array.isArray(raw) ? raw : []
      const holds = this.condition(String(condition))
      if (holds !== undefined) return this.value(holds ? yes : no, depth + 1)
      return new Unknown(`If ${String(condition)}`)
    }
    if (name === 'Fn::GetAtt') {
      const [target, ...path] = Array.isArray(raw) ? raw.map(String) : String(raw).split('.')
      return new Ref(target ?? '', path)
    }
    if (name === 'Fn::Sub') {
      const [text, given] = Array.isArray(raw) ? [raw[0], this.value(raw[1], depth + 1)] : [raw, {}]
      return this.#substitute(String(text), isObject(given) ? given : {})
    }
    const value = this.value(raw, depth + 1)
    const args = Array.isArray(value) ? value : [value]
    if (name === 'Fn::Join') {
      const items = list(args[1])
      return joined(items.flatMap((item, index) => (index === 0 ? [item] : [args[0], item])))
    }
    if (name === 'Fn::Base64') return args[0]
    if (name === 'Fn::Select') {
      const items = resolve(args[1])
      return Array.isArray(items) ? (items[Number(args[0])] ?? new Unknown(name)) : new Unknown(name)
    }
    if (name === 'Fn::Split') return typeof args[1] === 'string' ? args[1].split(String(args[0])) : new Unknown(name)
    if (name === 'Fn::FindInMap') {
      const [map, first, second] = args.map((arg) => textOf(arg) ?? '')
      const table = this.#section('Mappings')[map ?? '']
      const row = isObject(table) ? table[first ?? ''] : undefined
      const found = isObject(row) ? row[second ?? ''] : undefined
      return found === undefined ? new Unknown(name) : this.value(found, depth + 1)
    }
    if (name === 'Fn::Length') return Array.isArray(args[0]) ? args[0].length : new Unknown(name)
    if (name === 'Fn::ToJsonString') return JSON.stringify(args[0])
    return new Unknown(name)
  }

  #substitute(text: string, given: Values): unknown {
    const parts: unknown[] = []
    let last = 0
    for (const match of text.matchAll(/\$\{(!?)([^}]+)\}/g)) {
      parts.push(text.slice(last, match.index))
      last = match.index + match[0].length
      const key = (match[2] ?? '').trim()
      if (match[1]) parts.push(`\${${key}}`)
      else if (Object.hasOwn(given, key)) parts.push(given[key])
      else if (key.includes('.')) parts.push(new Ref(key.slice(0, key.indexOf('.')), [key.slice(key.indexOf('.') + 1)]))
      else parts.push(this.#ref(key))
    }
    parts.push(text.slice(last))
    return joined(parts)
  }
}

function joined(parts: readonly unknown[]): unknown {
  return parts.some((part) => isSymbolic(part))
    ? new Joined(parts.filter((part) => part !== ''))
    : parts.map((part) => textOf(part) ?? '').join('')
}
