import type { StoredProvider } from '../../schemas/provider-file.ts'
import { block, type Code, comment, literal, printBlock, printCode, raw, type WrittenBlock } from '../hcl-writer.ts'
import { snake } from '../names.ts'
import { conditionCode, type DataNeed, type Scope, type Target, toCode } from './expressions.ts'
import type { Gap } from './gaps.ts'
import { convertProperties, leave, type Written } from './properties.ts'
import { expandSam } from './sam.ts'
import { specials, type Workshop } from './special.ts'
import { type CfnResource, type CfnTemplate, isTree, readTemplate, type Tree } from './template.ts'
import { attributeFor, terraformType, typeTable } from './types.ts'

/** Which block of Terraform came of which resource of the template. The first block of a logical name is its main one. */
export type Counterpart = {
  logical: string
  source: string
  cfnType: string
  address: string
  main: boolean
  written: Written[]
}

export type Translation = {
  files: Map<string, string>
  gaps: Gap[]
  counterparts: Counterpart[]
  /** After the serverless macro: what the comparison looks at. */
  template: CfnTemplate
}

/**
 * A template as Terraform. Pure; never throws for what the template holds. `sourceFolder` leads from the folder of the result to that of
 * the template: files that it names lie there.
 */
export function translateTemplate(
  path: string,
  text: string,
  provider: StoredProvider,
  sourceFolder = '',
): Translation | { problem: string } {
  const read = readTemplate(path, text)
  if ('problem' in read) return read
  return new Translator(expandSam(read), provider, sourceFolder).run()
}

/** Parts of a resource that are resources of their own in Terraform, and that whatever depends on the whole needs too. */
const waitedFor = new Set(['aws_api_gateway_integration', 'aws_iam_role_policy', 'aws_iam_role_policy_attachment'])

class Translator {
  readonly #template: CfnTemplate
  readonly #provider: StoredProvider
  readonly #sourceFolder: string
  readonly #scope: Scope
  readonly #names = new Map<string, string>()
  readonly #counterparts: Counterpart[] = []
  readonly #blocks: { block: WrittenBlock; logical: string }[] = []
  readonly #lost: string[] = []

  constructor(template: CfnTemplate, provider: StoredProvider, sourceFolder: string) {
    this.#sourceFolder = sourceFolder
    this.#template = template
    this.#provider = provider
    const targets = new Map<string, Target>()
    const used = new Set<string>()
    for (const [logical, resource] of template.resources) {
      let name = snake(logical)
      while (used.has(name)) name = `${name}_x`
      used.add(name)
      this.#names.set(logical, name)
      const type = terraformType(resource.type, provider)
      if (type === null) continue
      targets.set(logical, {
        type,
        name,
        conditional: resource.condition !== undefined,
        attribute: (cfn) => attributeFor(resource.type, type, cfn, provider),
      })
    }
    this.#scope = { template, targets, data: new Set(), imports: new Map(), gaps: [...template.unread] }
  }

  run(): Translation {
    for (const [logical, resource] of this.#template.resources) this.#resource(logical, resource)
    this.#dependencies()
    const outputs = this.#outputs()
    const locals = this.#locals()
    const files = new Map<string, string>()
    const put = (name: string, parts: readonly string[]) => {
      const kept = parts.filter((part) => part !== '')
      if (kept.length > 0) files.set(name, `${kept.join('\n\n')}\n`)
    }
    const resources = this.#blocks.map((each) => printBlock(each.block))
    put('main.tf', [
      ...(this.#template.description === null ? [] : [comment(this.#template.description)]),
      ...resources,
      ...this.#lost,
    ])
    put('locals.tf', locals)
    put('outputs.tf', outputs)
    put('variables.tf', this.#variables())
    put('versions.tf', this.#versions())
    return { files, gaps: this.#scope.gaps, counterparts: this.#counterparts, template: this.#template }
  }

  #resource(logical: string, resource: CfnResource): void {
    const special = specials[resource.type]
    const target = this.#scope.targets.get(logical)
    if (!special && !target) {
      this.#lose(logical, resource)
      return
    }
    const before = this.#blocks.length
    const shop = this.#workshop(logical, resource)
    if (special) special(resource.properties, shop)
    else requireNames(shop.main(resource.properties), target?.type ?? '', this.#provider, shop)
    const made = this.#blocks.slice(before).filter((each) => each.block.type === 'resource')
    const [first] = made
    for (const each of made) {
      if (resource.condition !== undefined) countBy(each.block, `local.condition_${snake(resource.condition)}`)
    }
    if (first && (resource.deletion === 'Retain' || resource.deletion === 'RetainExceptOnCreate')) {
      const lifecycle = block('lifecycle')
      lifecycle.attributes.push(['prevent_destroy', literal(true)])
      first.block.blocks.push(lifecycle)
    }
    if (first)
      for (const name of resource.other)
        leave(
          { scope: this.#scope, entry: {}, address: logical, type: first.block.labels[0] ?? '', written: [] },
          first.block,
          name,
          '(policy)',
          'rolling updates and signals are configured on the group in Terraform',
        )
  }

  #lose(logical: string, resource: CfnResource): void {
    const reason = /^Custom::|CustomResource$/.test(resource.type)
      ? 'a custom resource runs code of its own: there is nothing in Terraform to call it'
      : `${resource.type} has no resource in the AWS provider`
    this.#scope.gaps.push({ address: logical, reason })
    const shown = JSON.stringify({ Type: resource.type, Properties: resource.properties }, null, 2)
    this.#lost.push(
      comment(`GAP ${logical}: ${reason}\n  was:\n${shown.length > 4000 ? `${shown.slice(0, 4000)}...` : shown}`),
    )
  }

  #workshop(logical: string, resource: CfnResource): Workshop {
    const name = this.#names.get(logical) ?? snake(logical)
    const target = this.#scope.targets.get(logical)
    const scope = this.#scope
    let own: string | null = null
    const add = (type: string, suffix: string, properties: Tree, isMain: boolean): WrittenBlock => {
      const label = suffix === '' ? name : `${name}_${suffix}`
      const made = block('resource', [type, label])
      const conversion = {
        scope,
        entry: isMain || typeTable[resource.type]?.type === type ? (typeTable[resource.type] ?? {}) : {},
        address: logical,
        type,
        written: [] as Written[],
      }
      const schema = this.#provider.schema('resource', type)
      if (schema) convertProperties(properties, schema.block, made, conversion)
      else scope.gaps.push({ address: logical, reason: `the schema of ${type} is not known` })
      this.#blocks.push({ block: made, logical })
      own ??= `${type}.${label}`
      this.#counterparts.push({
        logical,
        source: resource.source,
        cfnType: resource.type,
        address: `${type}.${label}`,
        main: own === `${type}.${label}`,
        written: conversion.written,
      })
      return made
    }
    return {
      logical,
      name,
      type: target?.type ?? '',
      deletion: resource.deletion,
      sourceFolder: this.#sourceFolder,
      resource: (type, properties, suffix = '') => add(type, suffix, properties, false),
      main: (properties) => add(target?.type ?? '', '', properties, true),
      data: (type, label) => {
        const made = block('data', [type, label])
        this.#blocks.push({ block: made, logical })
        return made
      },
      code: (value, path) => toCode(value, scope, `${logical}.${path}`),
      self: (attribute) =>
        raw(`${own ?? `${target?.type}.${name}`}${resource.condition === undefined ? '' : '[0]'}.${attribute}`),
      peek: (other) => {
        const found = scope.targets.get(other)
        return found ? `${found.type}.${found.name}${found.conditional ? '[0]' : ''}` : null
      },
      gap: (path, reason) => void scope.gaps.push({ address: `${logical}.${path}`, reason }),
      note: (into, path, value, reason) =>
        leave({ scope, entry: {}, address: logical, type: target?.type ?? '', written: [] }, into, path, value, reason),
      generatedName: () => {
        scope.imports.set('stack_name', 'stack name')
        return {
          kind: 'template',
          parts: [raw('var.stack_name'), `-${logical.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()}`],
        }
      },
    }
  }

  #dependencies(): void {
    for (const [logical, resource] of this.#template.resources) {
      const first = this.#blocks.find((each) => each.logical === logical && each.block.type === 'resource')
      const on = resource.dependsOn.flatMap((name) => {
        const others = this.#blocks.filter((each) => each.logical === name && each.block.type === 'resource')
        return others
          .filter(({ block }, index) => index === 0 || waitedFor.has(block.labels[0] ?? ''))
          .map(({ block }) => `${block.labels[0]}.${block.labels[1]}`)
      })
      if (!first || on.length === 0) continue
      const text = printCode({ kind: 'list', items: on.map(raw) })
      first.block.attributes.push(['depends_on', raw(text)])
    }
  }

  #outputs(): string[] {
    return Object.entries(this.#template.outputs).map(([name, output]) => {
      const made = block('output', [snake(name)])
      if (typeof output.Description === 'string') made.attributes.push(['description', literal(output.Description)])
      const value = toCode(output.Value, this.#scope, `Outputs.${name}`)
      made.attributes.push([
        'value',
        typeof output.Condition === 'string'
          ? raw(`local.condition_${snake(output.Condition)} ? ${printCode(value)} : null`)
          : value,
      ])
      if (isTree(output.Export))
        made.comments.push(
          `Exported as ${JSON.stringify(output.Export.Name)}: other configurations read it from the state of this one.`,
        )
      const parameter =
        isTree(output.Value) && typeof output.Value.Ref === 'string'
          ? this.#template.parameters[output.Value.Ref]
          : undefined
      if (isSecret(parameter)) made.attributes.push(['sensitive', literal(true)])
      return printBlock(made)
    })
  }

  #locals(): string[] {
    const made = block('locals')
    for (const [name, mapping] of Object.entries(this.#template.mappings))
      made.attributes.push([`mapping_${snake(name)}`, toCode(mapping, this.#scope, `Mappings.${name}`)])
    for (const [name, condition] of Object.entries(this.#template.conditions))
      made.attributes.push([`condition_${snake(name)}`, raw(conditionCode(condition, this.#scope))])
    return made.attributes.length === 0 ? [] : [printBlock(made)]
  }

  #variables(): string[] {
    const all = Object.entries(this.#template.parameters).map(([name, parameter]) =>
      printBlock(variable(name, parameter)),
    )
    for (const [name, source] of this.#scope.imports) {
      const made = block('variable', [name])
      made.attributes.push(
        [
          'description',
          literal(
            name === 'stack_name'
              ? 'Prefix of names that CloudFormation would make.'
              : `Value that another stack exports: ${source}`,
          ),
        ],
        ['type', raw('string')],
      )
      if (name === 'stack_name') made.attributes.push(['default', literal('stack')])
      else
        this.#scope.gaps.push({
          address: `Fn::ImportValue ${source}`,
          reason: 'exports of other stacks are inputs here: set the variable, or read the state of what exports it',
        })
      all.push(printBlock(made))
    }
    return all
  }

  #versions(): string[] {
    const required = block('required_providers')
    const uses = (prefix: string) => this.#blocks.some((each) => each.block.labels[0]?.startsWith(prefix))
    const from = (name: string, version: string): readonly [string, Code] => [
      name,
      {
        kind: 'object',
        entries: [
          ['source', literal(`hashicorp/${name}`)],
          ['version', literal(version)],
        ],
      },
    ]
    if (uses('archive_')) required.attributes.push(from('archive', '>= 2.4'))
    required.attributes.push(from('aws', '>= 6.0'))
    const terraform = block('terraform')
    terraform.attributes.push(['required_version', literal('>= 1.5')])
    terraform.blocks.push(required)
    const data: Record<DataNeed, readonly [type: string, name: string]> = {
      region: ['aws_region', 'current'],
      account: ['aws_caller_identity', 'current'],
      partition: ['aws_partition', 'current'],
      'url-suffix': ['aws_partition', 'current'],
      zones: ['aws_availability_zones', 'available'],
    }
    const needed = new Map([...this.#scope.data].map((need) => [data[need][0], data[need]]))
    const lookups = [...needed.values()].sort().map(([type, name]) => {
      const made = block('data', [type, name])
      if (type === 'aws_availability_zones') made.attributes.push(['state', literal('available')])
      return printBlock(made)
    })
    for (const [name, parameter] of Object.entries(this.#template.parameters)) {
      if (!String(parameter.Type).startsWith('AWS::SSM::Parameter::Value')) continue
      const made = block('data', ['aws_ssm_parameter', snake(name)])
      made.attributes.push(['name', raw(`var.${snake(name)}`)])
      lookups.push(printBlock(made))
    }
    const provider = block('provider', ['aws'])
    provider.comments.push('Region and credentials come from the environment, as they do for a stack.')
    return [printBlock(terraform), printBlock(provider), ...lookups]
  }
}

const isSecret = (parameter: Tree | undefined): boolean => parameter?.NoEcho === true || parameter?.NoEcho === 'true'

function variable(name: string, parameter: Tree): WrittenBlock {
  const made = block('variable', [snake(name)])
  const type = String(parameter.Type ?? 'String')
  const isList = /^(?:CommaDelimitedList|List<)/.test(type)
  const isNumber = type === 'Number'
  if (typeof parameter.Description === 'string') made.attributes.push(['description', literal(parameter.Description)])
  made.attributes.push(['type', raw(isList ? 'list(string)' : isNumber ? 'number' : 'string')])
  if (parameter.Default !== undefined) {
    const value = parameter.Default
    const items = String(value)
      .split(',')
      .map((item) => literal(item.trim()))
    made.attributes.push([
      'default',
      isList
        ? { kind: 'list', items: value === '' ? [] : items }
        : isNumber
          ? literal(Number(value))
          : literal(String(value)),
    ])
  }
  if (isSecret(parameter)) made.attributes.push(['sensitive', literal(true)])
  const self = `var.${snake(name)}`
  const rules: [condition: string, message: string][] = []
  const message = typeof parameter.ConstraintDescription === 'string' ? parameter.ConstraintDescription : null
  if (Array.isArray(parameter.AllowedValues) && !isList) {
    const allowed = parameter.AllowedValues.map((value) => (isNumber ? literal(Number(value)) : literal(String(value))))
    rules.push([
      `contains(${printCode({ kind: 'list', items: allowed })}, ${self})`,
      message ?? `Must be one of ${parameter.AllowedValues.join(', ')}.`,
    ])
  }
  // Go's expressions know no look-around: such a pattern would be an error of its own.
  if (typeof parameter.AllowedPattern === 'string' && !isList && !/\(\?[=!<]/.test(parameter.AllowedPattern))
    rules.push([
      `can(regex(${printCode(literal(anchored(parameter.AllowedPattern)))}, ${self}))`,
      message ?? `Must match ${parameter.AllowedPattern}.`,
    ])
  const bounds: string[] = []
  if (parameter.MinLength !== undefined) bounds.push(`length(${self}) >= ${Number(parameter.MinLength)}`)
  if (parameter.MaxLength !== undefined) bounds.push(`length(${self}) <= ${Number(parameter.MaxLength)}`)
  if (parameter.MinValue !== undefined) bounds.push(`${self} >= ${Number(parameter.MinValue)}`)
  if (parameter.MaxValue !== undefined) bounds.push(`${self} <= ${Number(parameter.MaxValue)}`)
  if (bounds.length > 0) rules.push([bounds.join(' && '), message ?? 'Outside of what is allowed.'])
  for (const [condition, text] of rules) {
    const validation = block('validation')
    validation.attributes.push(['condition', raw(condition)], ['error_message', literal(sentence(text))])
    made.blocks.push(validation)
  }
  return made
}

const anchored = (pattern: string): string => (pattern.startsWith('^') ? pattern : `^(?:${pattern})$`)
const sentence = (text: string): string =>
  (/[.!?]$/.test(text) ? text : `${text}.`).replace(/^./, (letter) => letter.toUpperCase())

/** What CloudFormation names by itself and Terraform wants to be told. */
function requireNames(made: WrittenBlock, type: string, provider: StoredProvider, shop: Workshop): void {
  const attributes = provider.schema('resource', type)?.block.attributes ?? {}
  for (const name of [
    'name',
    'function_name',
    'cluster_identifier',
    'cluster_id',
    'replication_group_id',
    'alarm_name',
    'family',
    'identifier',
  ])
    if (attributes[name]?.required && !made.attributes.some(([other]) => other === name))
      made.attributes.unshift([name, shop.generatedName()])
}

function countBy(made: WrittenBlock, condition: string): void {
  const at = made.attributes.findIndex(([name]) => name === 'count' || name === 'for_each')
  const known = made.attributes[at]
  if (!known) made.attributes.unshift(['count', raw(`${condition} ? 1 : 0`)])
  else
    made.attributes[at] = [
      known[0],
      raw(`${condition} ? (${printCode(known[1])}) : ${known[0] === 'count' ? '0' : '[]'}`),
    ]
}
