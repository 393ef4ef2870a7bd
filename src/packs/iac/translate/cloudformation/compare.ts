import { buildGraph } from '../../graph/build.ts'
import type { Resource } from '../../graph/resource.ts'
import { Encoded, isSymbolic, resolve } from '../../graph/value.ts'
import { parseHcl } from '../../hcl/parse.ts'
import { snake } from '../names.ts'
import { functionOf } from './expressions.ts'
import { isTree } from './template.ts'
import type { Counterpart, Translation } from './translate.ts'

export type ComparisonRow = { name: string; same: boolean; detail: string }

/**
 * The source and what it became as resource graphs: every resource has its counterpart of the right type, as many of each type, the same
 * values where both are known, the same references, the same outputs. What is reported as a gap is left out and counted.
 */
export function compareWithSource(path: string, text: string, translation: Translation): ComparisonRow[] {
  const { template, counterparts, gaps, files } = translation
  const lost = new Set(gaps.map((gap) => gap.address.split(/[.[]/)[0] ?? ''))
  const written = readBlocks(files)
  const mains = new Map(counterparts.filter((each) => each.main).map((each) => [each.logical, each]))
  const logicals = [...template.resources.keys()]
  const missing = logicals.filter((logical) => {
    const main = mains.get(logical)
    return main === undefined ? !gaps.some((gap) => gap.address === logical) : !written.has(main.address)
  })
  const present = logicals.filter((logical) => mains.has(logical))
  return [
    row(
      'resources',
      missing,
      `${present.length} of ${logicals.length} resources have a counterpart${present.length < logicals.length ? ', the others are gaps' : ''}`,
    ),
    countsRow(counterparts, written),
    attributesRow(path, text, translation),
    referencesRow(translation, mains, written, lost),
    row(
      'outputs and parameters',
      [
        ...Object.keys(template.outputs).filter(
          (name) => !files.get('outputs.tf')?.includes(`output "${snake(name)}"`),
        ),
        ...Object.keys(template.parameters).filter(
          (name) => !files.get('variables.tf')?.includes(`variable "${snake(name)}"`),
        ),
      ],
      `${Object.keys(template.outputs).length} outputs, ${Object.keys(template.parameters).length} parameters`,
    ),
  ]
}

function row(name: string, wrong: readonly string[], detail: string): ComparisonRow {
  if (wrong.length === 0) return { name, same: true, detail }
  return {
    name,
    same: false,
    detail: `${detail}; not the same: ${wrong.slice(0, 8).join(', ')}${wrong.length > 8 ? ` and ${wrong.length - 8} more` : ''}`,
  }
}

/** Addresses in the written files, each with the addresses that its text refers to. */
function readBlocks(files: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const locals = new Map<string, string>()
  for (const text of files.values()) {
    for (const each of parseHcl(text).body.blocks) {
      if (each.type === 'locals')
        for (const attribute of each.body.attributes)
          locals.set(attribute.name, text.slice(attribute.value.span.start, attribute.value.span.end))
      if (each.type !== 'resource' && each.type !== 'data') continue
      const address = `${each.type === 'data' ? 'data.' : ''}${each.labels.join('.')}`
      found.set(address, referencesIn(text.slice(each.span.start, each.body.span.end)))
    }
  }
  // What a resource gets through a data source that is made of another, it has from that other.
  for (const references of found.values())
    for (const reference of [...references])
      for (const further of found.get(`data.${reference}`) ?? []) references.add(further)
  return found
}

function referencesIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/\b(aws_[a-z0-9_]+|archive_file)\.([a-z0-9_]+)/g)].map((match) => `${match[1]}.${match[2]}`),
  )
}

function countsRow(counterparts: readonly Counterpart[], written: ReadonlyMap<string, unknown>): ComparisonRow {
  const expected = new Map<string, number>()
  for (const { address } of counterparts) count(expected, address)
  const actual = new Map<string, number>()
  for (const address of written.keys()) if (!address.startsWith('data.')) count(actual, address)
  const types = new Set([...expected.keys(), ...actual.keys()])
  const wrong = [...types].filter((type) => expected.get(type) !== actual.get(type))
  return row(
    'types and counts',
    wrong,
    `${[...actual.values()].reduce((sum, each) => sum + each, 0)} resources of ${actual.size} types`,
  )
}

function count(into: Map<string, number>, address: string): void {
  const type = address.split('.')[0] ?? ''
  into.set(type, (into.get(type) ?? 0) + 1)
}

function attributesRow(path: string, text: string, { files, counterparts }: Translation): ComparisonRow {
  const source = new Map(buildGraph([{ path, text }]).resources.map((each) => [each.name, each]))
  const results = new Map<string, Resource>()
  for (const each of buildGraph([...files].map(([name, content]) => ({ path: name, text: content }))).resources)
    results.set(each.address.replace(/\[.*$/, ''), each)
  let compared = 0
  const wrong: string[] = []
  for (const each of counterparts) {
    const before = source.get(each.logical)
    const after = results.get(each.address)
    if (!before || !after || each.logical !== each.source) continue
    for (const { source: from, target } of each.written) {
      const [left, right] = [plainOf(valueAt(before.values, from)), plainOf(valueAt(after.values, target))]
      if (left === undefined || right === undefined) continue
      compared += 1
      if (left !== right) wrong.push(`${each.logical}.${from} (${left.slice(0, 40)} / ${right.slice(0, 40)})`)
    }
  }
  return row('attributes', wrong, `${compared - wrong.length} of ${compared} values that both sides know are the same`)
}

function valueAt(value: unknown, path: string): unknown {
  let current = value
  for (const part of path.split(/[.[\]]+/).filter((each) => each !== '')) {
    current = resolve(current)
    if (Array.isArray(current))
      current = /^\d+$/.test(part)
        ? current[Number(part)]
        : current.length === 1
          ? (resolve(current[0]) as Record<string, unknown>)?.[part]
          : undefined
    else if (typeof current === 'object' && current !== null && !isSymbolic(current))
      current = (current as Record<string, unknown>)[part]
    else return undefined
  }
  return resolve(current)
}

/** One form for what both languages write differently; undefined where a side is not known before it is applied. */
function plainOf(value: unknown): string | undefined {
  const normal = normalise(value)
  return normal === undefined ? undefined : JSON.stringify(normal)
}

function normalise(value: unknown): unknown {
  if (value instanceof Encoded) return normalise(value.value)
  if (isSymbolic(value) || value === undefined || value === null) return undefined
  if (typeof value === 'string') {
    if (/^\s*[{[]/.test(value)) {
      try {
        return normalise(JSON.parse(value))
      } catch {
        return value
      }
    }
    return value
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((each) => isTree(each) && 'Key' in each && 'Value' in each))
      return normalise(
        Object.fromEntries(
          value.map((each) => [String((each as Record<string, unknown>).Key), (each as Record<string, unknown>).Value]),
        ),
      )
    const items = value.map((each) => normalise(resolve(each)))
    return items.includes(undefined) ? undefined : items.length === 1 && typeof items[0] === 'string' ? items[0] : items
  }
  const entries = Object.entries(value as Record<string, unknown>).map(
    ([key, each]) => [key, normalise(resolve(each))] as const,
  )
  if (entries.some(([, each]) => each === undefined)) return undefined
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** References between resources of the template are references between what became of them. */
function referencesRow(
  { template, counterparts }: Translation,
  mains: ReadonlyMap<string, Counterpart>,
  written: ReadonlyMap<string, Set<string>>,
  lost: ReadonlySet<string>,
): ComparisonRow {
  let compared = 0
  const wrong: string[] = []
  for (const [logical, resource] of template.resources) {
    if (!mains.has(logical)) continue
    const own = counterparts.filter((each) => each.logical === logical).map((each) => each.address)
    const reached = new Set(own.flatMap((address) => [...(written.get(address) ?? [])]))
    const wanted = new Set([...referencedBy(resource.properties, template.resources), ...resource.dependsOn])
    for (const other of wanted) {
      const targets = counterparts.filter((each) => each.logical === other).map((each) => each.address)
      if (other === logical || targets.length === 0) continue
      compared += 1
      if (!targets.some((target) => reached.has(target)) && !lost.has(logical)) wrong.push(`${logical} -> ${other}`)
    }
  }
  return row('references', wrong, `${compared - wrong.length} of ${compared} references between resources are kept`)
}

function referencedBy(value: unknown, resources: ReadonlyMap<string, unknown>): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => referencedBy(each, resources))
  const called = functionOf(value)
  if (called) {
    const [name, args] = called
    if (name === 'Ref') return resources.has(String(args)) ? [String(args)] : []
    if (name === 'Fn::GetAtt') {
      const target = Array.isArray(args) ? String(args[0]) : (String(args).split('.')[0] ?? '')
      return resources.has(target) ? [target] : []
    }
    if (name === 'Fn::Sub') {
      const text = String(Array.isArray(args) ? args[0] : args)
      const names = [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(
        (match) => (match[1] ?? '').split('.')[0]?.trim() ?? '',
      )
      return [
        ...names.filter((each) => resources.has(each)),
        ...(Array.isArray(args) ? referencedBy(args[1], resources) : []),
      ]
    }
    return referencedBy(args, resources)
  }
  return isTree(value) ? Object.values(value).flatMap((each) => referencedBy(each, resources)) : []
}
