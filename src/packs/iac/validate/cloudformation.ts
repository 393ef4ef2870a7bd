import { type CloudformationSchemas, cloudformationSchemas } from '../schemas/cloudformation-file.ts'
import type { SchemaStore } from '../schemas/schema-store.ts'
import type { Shape } from '../schemas/shape.ts'
import { checkShape } from './check-shape.ts'
import { closest } from './closest.ts'
import { functionArity, functionCall, getAttParts, subNames } from './cloudformation-function.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import { serverlessTypes } from './serverless-types.ts'
import { child, type Entry, entriesOf, itemsOf, type Place, readTrees, type Tree, textOf } from './yaml-tree.ts'

/** Every template against the schemas of its resources, and everything in it that names something else in it. */
export function validateCloudformation(files: ReadonlyMap<string, string>, store: SchemaStore): ValidationCheck {
  const started = performance.now()
  const schemas = cloudformationSchemas(store)
  const base = { name: 'cloudformation-schema', engine: 'provenly' }
  if (schemas === null) {
    const detail = 'the schemas of CloudFormation are missing: install Provenly again'
    return { ...base, result: 'unavailable', detail, diagnostics: [], wallMs: performance.now() - started }
  }
  const diagnostics: Diagnostic[] = []
  const gaps = new Set<string>()
  for (const [file, text] of files) {
    const { trees, problems } = readTrees(text)
    const report: Report = (rule, message, at, options = {}) =>
      diagnostics.push({
        rule: `cloudformation/${rule}`,
        severity: options.severity ?? 'error',
        message,
        file,
        line: at.line,
        column: at.column,
        ...(options.address === undefined ? {} : { address: options.address }),
      })
    for (const { message, line, column } of problems) report('syntax', message, { line, column })
    const [tree] = trees
    if (tree !== undefined) new Template(tree, schemas, report, gaps).check()
  }
  const wallMs = performance.now() - started
  if (diagnostics.some(({ severity }) => severity === 'error'))
    return { ...base, result: 'failed', diagnostics, wallMs }
  if (gaps.size > 0) return { ...base, result: 'unavailable', detail: [...gaps].join('; '), diagnostics, wallMs }
  return { ...base, result: 'passed', diagnostics, wallMs }
}

type Report = (rule: string, message: string, at: Place, options?: { severity?: 'warning'; address?: string }) => void

const sections = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Globals',
  'Hooks',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
])
const resourceFields = new Set([
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'Metadata',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'CreationPolicy',
  'UpdatePolicy',
  'Connectors',
  'IgnoreGlobals',
  'Version',
])
const parameterFields = new Set([
  'AllowedPattern',
  'AllowedValues',
  'ConstraintDescription',
  'Default',
  'Description',
  'MaxLength',
  'MaxValue',
  'MinLength',
  'MinValue',
  'NoEcho',
  'Type',
])
const parameterType =
  /^(String|Number|CommaDelimitedList|List<(Number|String)>|(List<)?AWS::(EC2|Route53)::[\w:]+>?|AWS::SSM::Parameter::(Name|Value<.+>))$/
const pseudoParameters = new Set(
  ['AccountId', 'NotificationARNs', 'NoValue', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map(
    (name) => `AWS::${name}`,
  ),
)
const knownTransforms = new Set([
  'AWS::Serverless-2016-10-31',
  'AWS::LanguageExtensions',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
  'AWS::CodeDeployBlueGreen',
  'AWS::Include',
])

class Template {
  readonly #tree: Tree
  readonly #schemas: CloudformationSchemas
  readonly #report: Report
  readonly #gaps: Set<string>
  readonly #parameters: Map<string, Entry>
  readonly #resources: Map<string, Entry>
  readonly #conditions: Map<string, Entry>
  readonly #mappings: Map<string, Entry>
  readonly #transforms: string[]
  readonly #dependencies = new Map<string, Map<string, Place>>()
  readonly #used = new Set<string>()

  constructor(tree: Tree, schemas: CloudformationSchemas, report: Report, gaps: Set<string>) {
    const named = (section: string) => new Map(entriesOf(child(tree, section)).map((entry) => [entry.key, entry]))
    this.#tree = tree
    this.#schemas = schemas
    this.#report = report
    this.#gaps = gaps
    this.#parameters = named('Parameters')
    this.#resources = named('Resources')
    this.#conditions = named('Conditions')
    this.#mappings = named('Mappings')
    const transform = child(tree, 'Transform')
    this.#transforms = [...(transform === undefined ? [] : [transform]), ...itemsOf(transform)].flatMap(
      (each) => textOf(each) ?? [],
    )
  }

  check() {
    const tree = this.#tree
    if (tree.kind !== 'map') return this.#report('no-template', 'a template is a map of sections', tree)
    for (const { key, line, column } of tree.entries) {
      if (!sections.has(key)) this.#report('unknown-section', this.#unknown('section', key, sections), { line, column })
    }
    for (const name of this.#transforms) {
      if (!knownTransforms.has(name)) this.#gaps.add(`the macro ${name} changes the template before it is used`)
    }
    if (this.#resources.size === 0) this.#report('missing-field', 'there are no Resources', tree)
    for (const [name, { value }] of this.#parameters) this.#parameter(name, value)
    for (const { value } of this.#mappings.values()) this.#mapping(value)
    for (const { value } of this.#conditions.values()) this.#walk(value, null, true)
    for (const [name, entry] of this.#resources) this.#resource(name, entry)
    for (const { key, value, line, column } of entriesOf(child(tree, 'Outputs'))) {
      if (key.startsWith('Fn::ForEach')) continue
      if (child(value, 'Value') === undefined)
        this.#report('missing-field', `the output ${key} has no Value`, { line, column })
      this.#conditionName(child(value, 'Condition'))
      this.#walk(value, null, false)
    }
    this.#cycles()
    for (const [name, { line, column }] of this.#parameters) {
      const used = this.#used.has(name) || this.#transforms.some((each) => !knownTransforms.has(each))
      if (!used)
        this.#report('unused-parameter', `the parameter ${name} is not used`, { line, column }, { severity: 'warning' })
    }
  }

  #unknown(what: string, name: string, known: Iterable<string>): string {
    const near = closest(name, known)
    return `there is no ${what} ${name}${near === null ? '' : `; did you mean ${near}?`}`
  }

  #parameter(name: string, tree: Tree) {
    const type = child(tree, 'Type')
    const text = textOf(type)
    if (type === undefined) this.#report('missing-field', `the parameter ${name} has no Type`, tree)
    else if (text === null || !parameterType.test(text)) {
      this.#report('bad-parameter-type', `${text ?? 'this'} is no type of parameters`, type)
    }
    for (const { key, line, column } of entriesOf(tree)) {
      if (!parameterFields.has(key))
        this.#report('unknown-field', this.#unknown('field', key, parameterFields), { line, column })
    }
    const fallback = child(tree, 'Default')
    const allowed = itemsOf(child(tree, 'AllowedValues')).flatMap((item) =>
      item.kind === 'scalar' ? [String(item.value)] : [],
    )
    if (fallback?.kind !== 'scalar') return
    if (text === 'Number' && Number.isNaN(Number(fallback.value))) {
      this.#report('bad-default', `the default of ${name} is not a number`, fallback)
    }
    if (allowed.length > 0 && text !== 'CommaDelimitedList' && !allowed.includes(String(fallback.value))) {
      this.#report('bad-default', `the default of ${name} is not one of its AllowedValues`, fallback)
    }
  }

  #mapping(tree: Tree) {
    if (tree.kind !== 'map') return this.#report('bad-mapping', 'a mapping is a map of maps', tree)
    for (const { key, value } of tree.entries) {
      if (value.kind !== 'map' && key !== 'Fn::Transform') this.#report('bad-mapping', `${key} is not a map`, value)
    }
  }

  #resource(name: string, { value, line, column }: Entry) {
    if (name.startsWith('Fn::ForEach') || name.startsWith('Fn::Transform')) return this.#walk(value, null, false)
    if (!/^[A-Za-z0-9]+$/.test(name))
      this.#report('bad-name', `${name} is not made of letters and digits only`, { line, column })
    if (value.kind !== 'map') return this.#report('wrong-type', `the resource ${name} is not a map`, value)
    for (const field of value.entries) {
      if (resourceFields.has(field.key) || field.key.startsWith('Fn::')) continue
      this.#report('unknown-field', this.#unknown('field of a resource', field.key, resourceFields), field, {
        address: name,
      })
    }
    this.#conditionName(child(value, 'Condition'))
    const depends = child(value, 'DependsOn')
    for (const item of depends === undefined ? [] : [depends, ...itemsOf(depends)]) {
      const target = textOf(item)
      if (target !== null) this.#depends(name, target, item)
    }
    for (const policy of ['DeletionPolicy', 'UpdateReplacePolicy']) {
      const tree = child(value, policy)
      const text = textOf(tree)
      const allowed = ['Delete', 'Retain', 'Snapshot', 'RetainExceptOnCreate']
      if (tree === undefined || text === null || functionCall(tree) !== null || allowed.includes(text)) continue
      this.#report('not-allowed', `${policy} is ${text}; allowed are ${allowed.join(', ')}`, tree, { address: name })
    }
    const type = child(value, 'Type')
    const text = textOf(type)
    if (type === undefined || text === null)
      this.#report('missing-field', `the resource ${name} has no Type`, { line, column })
    else this.#properties(name, text, type, child(value, 'Properties') ?? { kind: 'map', entries: [], line, column })
    this.#walk(value, name, false)
  }

  #properties(name: string, type: string, at: Tree, properties: Tree) {
    const isCustom =
      type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource' || type.endsWith('::MODULE')
    if (isCustom) return
    const serverless = type.startsWith('AWS::Serverless::')
    const known = serverless ? serverlessTypes[type] : this.#schemas.resource(type)?.properties
    if (known === undefined) {
      if (!/^(AWS|Alexa)::/.test(type)) this.#gaps.add(`no schema of ${type}`)
      else {
        const types = [...this.#schemas.types(), ...Object.keys(serverlessTypes)]
        this.#report('unknown-type', this.#unknown('resource type', type, types), at, { address: name })
      }
      return
    }
    if (serverless && !this.#transforms.includes('AWS::Serverless-2016-10-31')) {
      this.#report('missing-transform', `${type} needs Transform: AWS::Serverless-2016-10-31`, at, { address: name })
    }
    const shapes = this.#schemas.resource(type)?.shapes ?? {}
    const shape = this.#transforms.some((each) => !knownTransforms.has(each)) ? withoutRequired(known) : known
    const options = {
      resolve: (wanted: string): Shape | null => shapes[wanted] ?? null,
      opaque: (tree: Tree) => functionCall(tree) !== null || child(tree, 'Fn::Transform') !== undefined,
      loose: true,
    }
    const isLate = type === 'AWS::Serverless::Api' && child(this.#tree, 'Globals') !== undefined
    for (const problem of checkShape(properties, isLate ? withoutRequired(shape) : shape, '', options)) {
      this.#report(problem.rule, `${type}: ${problem.message}`, problem, { address: name })
    }
  }

  #conditionName(tree: Tree | undefined) {
    const name = textOf(tree)
    if (tree === undefined || name === null || this.#conditions.has(name)) return
    this.#report('unknown-condition', this.#unknown('condition', name, this.#conditions.keys()), tree)
  }

  /** `owner` is the resource that the value belongs to; in `conditions`, resources cannot be referred to. */
  #walk(tree: Tree, owner: string | null, conditions: boolean, depth = 0): void {
    if (depth > 95) return
    const call = functionCall(tree)
    if (call !== null && !(call.name === 'Condition' && !conditions)) {
      this.#call(call.name, call.argument, call.at, owner, conditions)
      this.#walk(call.argument, owner, conditions || call.name === 'Fn::Equals', depth + 1)
      return
    }
    if (tree.kind === 'list') for (const item of tree.items) this.#walk(item, owner, conditions, depth + 1)
    for (const { key, value } of entriesOf(tree)) {
      // Conditions of policies look like functions, and code is only text.
      if (key !== 'ZipFile' && key !== 'Metadata') this.#walk(value, owner, conditions, depth + 1)
    }
  }

  #call(name: string, argument: Tree, at: Tree, owner: string | null, conditions: boolean) {
    const arity = Object.hasOwn(functionArity, name) ? functionArity[name] : undefined
    if (arity === undefined) {
      if (!name.startsWith('Fn::ForEach'))
        this.#report('unknown-function', this.#unknown('function', name, Object.keys(functionArity)), at)
      return
    }
    if (arity !== null) {
      const count = argument.kind === 'list' ? argument.items.length : null
      if (count === null && functionCall(argument) === null) this.#report('bad-function', `${name} takes a list`, at)
      else if (count !== null && (count < arity[0] || count > arity[1])) {
        const wanted = arity[0] === arity[1] ? `${arity[0]}` : `${arity[0]} to ${arity[1]}`
        this.#report('bad-function', `${name} takes ${wanted} values, not ${count}`, at)
      }
    }
    const [first, ...rest] = itemsOf(argument)
    if (name === 'Ref') {
      const text = textOf(argument)
      if (text === null) this.#report('bad-function', 'Ref takes a name', at)
      else this.#name(text, at, owner, conditions)
    } else if (name === 'Condition') this.#conditionName(argument)
    else if (name === 'Fn::If') this.#conditionName(first)
    else if (name === 'Fn::GetAtt') this.#getAtt(argument, at, owner)
    else if (name === 'Fn::Sub') this.#sub(argument, at, owner)
    else if (name === 'Fn::FindInMap') this.#findInMap(first, rest, at)
  }

  #name(name: string, at: Place, owner: string | null, conditions: boolean) {
    this.#used.add(name)
    if (this.#parameters.has(name) || pseudoParameters.has(name)) return
    if (this.#resources.has(name)) {
      if (conditions && owner === null)
        this.#report('bad-reference', `a condition cannot refer to the resource ${name}`, at)
      if (owner !== null) this.#depends(owner, name, at)
      return
    }
    if (this.#isGenerated(name)) return
    const known = [...this.#parameters.keys(), ...this.#resources.keys(), ...pseudoParameters]
    this.#report(
      'unknown-reference',
      this.#unknown('parameter or resource', name, known),
      at,
      owner === null ? {} : { address: owner },
    )
  }

  /** Transforms make resources that are not written: roles and versions of functions, APIs, what a loop yields. */
  #isGenerated(name: string): boolean {
    if (this.#transforms.length === 0) return false
    if (this.#transforms.some((each) => !knownTransforms.has(each))) return true
    if (/^Serverless(RestApi|HttpApi)/.test(name)) return true
    const loops = [...this.#resources.keys()].some((key) => key.startsWith('Fn::ForEach'))
    return (
      loops ||
      [...this.#resources].some(
        ([key, { value }]) =>
          name.startsWith(key) && (textOf(child(value, 'Type')) ?? '').startsWith('AWS::Serverless::'),
      )
    )
  }

  #depends(owner: string, target: string, at: Place) {
    if (!this.#resources.has(target)) {
      if (!this.#isGenerated(target))
        this.#report('unknown-reference', this.#unknown('resource', target, this.#resources.keys()), at, {
          address: owner,
        })
      return
    }
    const known = this.#dependencies.get(owner) ?? new Map<string, Place>()
    if (!known.has(target)) known.set(target, at)
    this.#dependencies.set(owner, known)
  }

  #getAtt(argument: Tree, at: Place, owner: string | null) {
    const parts = getAttParts(argument)
    if (parts === null) {
      if (argument.kind === 'map') this.#report('bad-function', 'Fn::GetAtt takes a resource and an attribute', at)
      return
    }
    this.#attribute(parts[0], parts[1], at, owner)
  }

  #attribute(resource: string, attribute: string, at: Place, owner: string | null) {
    const entry = this.#resources.get(resource)
    if (entry === undefined) {
      if (!this.#isGenerated(resource))
        this.#report(
          'unknown-reference',
          this.#unknown('resource', resource, this.#resources.keys()),
          at,
          owner === null ? {} : { address: owner },
        )
      return
    }
    if (owner !== null) this.#depends(owner, resource, at)
    if (attribute === '') return this.#report('bad-function', 'Fn::GetAtt takes a resource and an attribute', at)
    const type = textOf(child(entry.value, 'Type')) ?? ''
    const schema = this.#schemas.resource(type)
    if (schema === null || type === 'AWS::CloudFormation::CustomResource') return
    if (type === 'AWS::CloudFormation::Stack' && attribute.startsWith('Outputs.')) return
    // A template may read a property back, and parts of an attribute that is a map.
    const known = [...schema.attributes, ...Object.keys(schema.properties.properties ?? {})]
    if (known.some((name) => name === attribute || attribute.startsWith(`${name}.`))) return
    this.#report('unknown-attribute', `${type}: ${this.#unknown('attribute', attribute, known)}`, at, {
      address: resource,
    })
  }

  #sub(argument: Tree, at: Place, owner: string | null) {
    const [first, second] = argument.kind === 'list' ? argument.items : [argument]
    const text = textOf(first)
    if (text === null) {
      if (first === undefined || functionCall(first) === null) this.#report('bad-function', 'Fn::Sub takes a text', at)
      return
    }
    const own = new Set(entriesOf(second).map(({ key }) => key))
    for (const name of subNames(text)) {
      if (own.has(name)) continue
      const dot = name.indexOf('.')
      if (dot === -1) this.#name(name, at, owner, false)
      else if (!this.#parameters.has(name)) this.#attribute(name.slice(0, dot), name.slice(dot + 1), at, owner)
    }
  }

  #findInMap(map: Tree | undefined, keys: readonly Tree[], at: Place) {
    const name = textOf(map)
    if (name === null || (map !== undefined && functionCall(map) !== null)) return
    const mapping = this.#mappings.get(name)
    if (mapping === undefined)
      return this.#report('unknown-mapping', this.#unknown('mapping', name, this.#mappings.keys()), at)
    let level: Tree | undefined = mapping.value
    for (const key of keys.slice(0, 2)) {
      const text = functionCall(key) === null && key.kind === 'scalar' ? String(key.value) : null
      if (text === null || level === undefined) return
      const next: Tree | undefined = child(level, text)
      if (next === undefined) {
        const known = entriesOf(level).map((entry) => entry.key)
        return this.#report('unknown-mapping', this.#unknown(`key in ${name}:`, text, known), key)
      }
      level = next
    }
  }

  #cycles() {
    const done = new Set<string>()
    const visit = (name: string, path: readonly string[]): boolean => {
      if (done.has(name)) return false
      for (const [target, at] of this.#dependencies.get(name) ?? []) {
        const inside = [...path, name]
        if (inside.includes(target)) {
          const cycle = [...inside.slice(inside.indexOf(target)), target].join(' -> ')
          this.#report('circular-dependency', `resources wait for each other: ${cycle}`, at, { address: name })
          return true
        }
        if (visit(target, inside)) return true
      }
      done.add(name)
      return false
    }
    for (const name of this.#dependencies.keys()) if (visit(name, [])) return
  }
}

function withoutRequired(shape: Shape): Shape {
  const { required: _, ...rest } = shape
  return rest
}
