import { type Condition, judge } from '../../condition.ts'

type Tree = { [key: string]: Tree | Tree[] | string | number | boolean | string[] }

/** Values for which a condition holds, or fails; undefined where no simple ones can be made up. */
export function valuesFor(condition: Condition, holds: boolean): Tree | undefined {
  for (const values of candidates(condition, holds)) {
    const verdict = judge(condition, values)
    if (verdict.applies && verdict.holds === holds) return values
  }
  return undefined
}

/** Guesses: the language has no inverse, so each is tried before it is used. */
function* candidates(condition: Condition, holds: boolean): Iterable<Tree> {
  switch (condition.kind) {
    case 'not':
      yield* candidates(condition.part, !holds)
      return
    case 'implies':
      for (const when of candidates(condition.when, true))
        for (const then of candidates(condition.demand, holds)) yield merge(when, then)
      return
    case 'and':
    case 'or': {
      const all = mergeAll(condition.parts.map((part) => first(candidates(part, holds))))
      if (all) yield all
      for (const part of condition.parts)
        for (const own of candidates(part, holds)) {
          const others = mergeAll(
            condition.parts.filter((other) => other !== part).map((other) => first(candidates(other, !holds))),
          )
          if (others) yield merge(others, own)
          yield own
        }
      return
    }
    case 'each':
    case 'some':
      for (const inner of candidates(condition.part, holds)) {
        const whole = at(condition.path, [inner])
        if (whole) yield whole
      }
      yield {}
      return
    case 'compare': {
      const made = compare(condition, holds)
      if (made) yield made
      yield {}
    }
  }
}

const first = (values: Iterable<Tree>): Tree | undefined => {
  for (const value of values) return value
  return undefined
}

function compare(condition: Extract<Condition, { kind: 'compare' }>, holds: boolean): Tree | undefined {
  const { operator, path, written, missing } = condition
  const [first = ''] = written
  const value = (text: string): string | number | boolean =>
    text === 'true' || text === 'false' ? text === 'true' : /^-?\d+$/.test(text) ? Number(text) : text
  const other =
    value(first) === true
      ? false
      : value(first) === false
        ? true
        : /^-?\d+$/.test(first)
          ? Number(first) + 7777
          : 'something-else'
  switch (operator) {
    case '=':
      return at(path, holds ? value(first) : other)
    case '!=':
      return at(path, holds ? other : value(first))
    case 'exists':
      return holds ? at(path, 'x-1') : missing === 'pass' ? undefined : {}
    case 'absent':
      return holds ? {} : at(path, 'x-1')
    case '>':
      return at(path, Number(first) + (holds ? 1 : 0))
    case '>=':
      return at(path, Number(first) - (holds ? 0 : 1))
    case '<':
      return at(path, Number(first) - (holds ? 1 : 0))
    case '<=':
      return at(path, Number(first) + (holds ? 0 : 1))
    case 'has':
      return at(path, holds ? [first] : ['something-else'])
    case 'hasall':
      return at(path, holds ? [...written] : ['something-else'])
    case 'lacks':
      return at(path, holds ? ['something-else'] : [first])
    default:
      return undefined
  }
}

function at(path: string, value: Tree[string]): Tree | undefined {
  if (path === '' || /(^|\.)\d+(\.|$)/.test(path)) return undefined
  return path.split('.').reduceRight<Tree[string]>((inner, step) => ({ [step]: inner }), value) as Tree
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

function mergeAll(trees: readonly (Tree | undefined)[]): Tree | undefined {
  return trees.reduce<Tree | undefined>((sum, tree) => sum && tree && merge(sum, tree), {})
}

function merge(left: Tree, right: Tree): Tree {
  const result: Tree = { ...left }
  for (const [key, value] of Object.entries(right)) {
    const before = result[key]
    if (before === undefined) result[key] = value
    else if (isTree(before) && isTree(value)) result[key] = merge(before, value)
    else if (Array.isArray(before) && isTree(before[0]) && (isTree(value) || Array.isArray(value))) {
      const inner = Array.isArray(value) ? value[0] : value
      result[key] = isTree(inner) ? [merge(before[0], inner)] : before
    } else if (isTree(before) && Array.isArray(value) && isTree(value[0])) result[key] = [merge(before, value[0])]
    // What says more outweighs a mere presence.
    else if (before === 'x-1') result[key] = value
    else if (value !== 'x-1') result[key] = value
  }
  return result
}

/** Values as a file of the language that the type belongs to. */
export function fileFor(type: string, values: Tree): { path: string; text: string } {
  if (type.includes('::'))
    return {
      path: 'template.json',
      text: JSON.stringify(
        { AWSTemplateFormatVersion: '2010-09-09', Resources: { Case: { Type: type, Properties: values } } },
        null,
        2,
      ),
    }
  if (type.startsWith('microsoft.'))
    return {
      path: 'template.json',
      text: JSON.stringify(
        {
          $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
          resources: [{ name: 'case', apiVersion: '2018-01-01', ...values, type }],
        },
        null,
        2,
      ),
    }
  const head = type.startsWith('data.')
    ? `data "${type.slice(5)}" "case"`
    : type.startsWith('provider.')
      ? `provider "${type.slice(9)}"`
      : type === 'module'
        ? 'module "case"'
        : `resource "${type}" "case"`
  return { path: 'main.tf', text: `${head} {\n${hcl(values, '  ')}}\n` }
}

function hcl(values: Tree, indent: string): string {
  return Object.entries(values)
    .map(([key, value]) => {
      const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key)
      if (Array.isArray(value)) {
        if (value.every((item) => !isTree(item)))
          return `${indent}${name} = [${value.map((item) => JSON.stringify(item)).join(', ')}]\n`
        return value
          .filter(isTree)
          .map((item) => `${indent}${name} {\n${hcl(item, `${indent}  `)}${indent}}\n`)
          .join('')
      }
      if (isTree(value)) return `${indent}${name} {\n${hcl(value, `${indent}  `)}${indent}}\n`
      return `${indent}${name} = ${JSON.stringify(value)}\n`
    })
    .join('')
}
