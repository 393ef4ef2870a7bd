import { all, at, isOpen, resolve, textOf } from '../graph/value.ts'

/**
 * What a row of a rule table demands, written compactly and read once:
 *
 *   storage_encrypted = true            the first value at the path is one of the values; missing fails
 *   publicly_accessible? = false        the same, but missing passes
 *   acl != public-read,public-read-write   none of the values; missing passes, unless the path ends in "!"
 *   kms_key_id exists / absent          written and not empty, or not
 *   retention >= 90                     numbers: > >= < <=
 *   types has audit / lacks all         any value at the path is one of these / is none of these
 *   types hasall audit,error            each of these is among the values at the path
 *   image ~ /:latest$/  or  !~          a regular expression over the first value at the path
 *   each ingress: (…) / some …: (…)     every element, at least one; `each!` also fails where there is none
 *   a & b   a | b   !(a)   a -> b       `->`: where the left does not hold, the rule does not apply
 *
 * Three answers: true, false, and null where an unknown value decides.
 */
export type Condition =
  | {
      kind: 'compare'
      path: string
      missing: 'pass' | 'fail' | 'default'
      operator: Operator
      values: string[]
      written: string[]
      pattern: RegExp | null
    }
  | { kind: 'and' | 'or'; parts: Condition[] }
  | { kind: 'not'; part: Condition }
  | { kind: 'each' | 'some'; path: string; strict: boolean; part: Condition }
  | { kind: 'implies'; when: Condition; demand: Condition }

type Operator = '=' | '!=' | '>' | '>=' | '<' | '<=' | '~' | '!~' | 'exists' | 'absent' | 'has' | 'lacks' | 'hasall'

export type Verdict = { holds: boolean | null; path: (string | number)[]; applies: boolean }

const word = /^(!=|>=|<=|=|>|<|!~|~|exists\b|absent\b|has\b|lacks\b|hasall\b)/

export function parseCondition(text: string): Condition {
  let rest = text.trim()
  const fail = (): never => {
    throw new Error(`can not read the condition "${text}" at "${rest}"`)
  }
  const take = (token: string): boolean => {
    if (!rest.startsWith(token)) return false
    rest = rest.slice(token.length).trimStart()
    return true
  }
  const implies = (): Condition => {
    const when = or()
    return take('->') ? { kind: 'implies', when, demand: implies() } : when
  }
  const or = (): Condition => {
    const parts = [and()]
    while (take('|')) parts.push(and())
    return parts.length === 1 ? (parts[0] as Condition) : { kind: 'or', parts }
  }
  const and = (): Condition => {
    const parts = [atom()]
    while (take('&')) parts.push(atom())
    return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts }
  }
  const atom = (): Condition => {
    if (take('!(')) {
      const part = implies()
      if (!take(')')) fail()
      return { kind: 'not', part }
    }
    if (take('(')) {
      const part = implies()
      if (!take(')')) fail()
      return part
    }
    const quantified = /^(each|some)(!?) ([^\s:]+):\s*/.exec(rest)
    if (quantified) {
      rest = rest.slice(quantified[0].length)
      return {
        kind: quantified[1] as 'each' | 'some',
        strict: quantified[2] === '!',
        path: quantified[3] ?? '',
        part: atom(),
      }
    }
    return comparison()
  }
  const comparison = (): Condition => {
    const name = /^([\w.\-/:@]+|\*)([?!]?)\s*(?=[=!<>~]|exists|absent|has|lacks)/.exec(rest)
    if (!name) return fail()
    rest = rest.slice(name[0].length)
    const operator = (word.exec(rest)?.[0] ?? fail()) as Operator
    rest = rest.slice(operator.length).trimStart()
    const missing = name[2] === '?' ? 'pass' : name[2] === '!' ? 'fail' : 'default'
    const path = name[1] === '*' ? '' : (name[1] ?? '')
    if (operator === 'exists' || operator === 'absent')
      return { kind: 'compare', path, missing, operator, values: [], written: [], pattern: null }
    if (operator === '~' || operator === '!~') {
      const regex = /^\/((?:[^/\\]|\\.)*)\/(i?)\s*/.exec(rest) ?? fail()
      rest = rest.slice(regex[0].length)
      return {
        kind: 'compare',
        path,
        missing,
        operator,
        values: [],
        written: [],
        pattern: new RegExp(regex[1] ?? '', regex[2]),
      }
    }
    const values: string[] = []
    do {
      const value = /^(?:'([^']*)'|((?:[^\s,)&|]|[ ](?![&|]|->))+))\s*/.exec(rest) ?? fail()
      rest = rest.slice(value[0].length)
      values.push((value[1] ?? value[2] ?? '').trim())
    } while (take(','))
    return {
      kind: 'compare',
      path,
      missing,
      operator,
      values: values.map((each) => each.toLowerCase()),
      written: values,
      pattern: null,
    }
  }
  const result = implies()
  return rest === '' ? result : fail()
}

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() === ''))

const steps = (path: string): (string | number)[] =>
  path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Judges values by a condition. The path is where the answer was decided. */
export function judge(condition: Condition, values: unknown): Verdict {
  switch (condition.kind) {
    case 'compare':
      return { holds: compare(condition, values), path: steps(condition.path), applies: true }
    case 'not': {
      const inner = judge(condition.part, values)
      return { ...inner, holds: inner.holds === null ? null : !inner.holds }
    }
    case 'and':
    case 'or': {
      const stops = condition.kind === 'or'
      let open: Verdict | undefined
      let last: Verdict | undefined
      for (const part of condition.parts) {
        const verdict = judge(part, values)
        if (verdict.holds === stops) return verdict
        if (verdict.holds === null) open ??= verdict
        last ??= verdict
      }
      return open ?? (last as Verdict)
    }
    case 'implies': {
      const when = judge(condition.when, values)
      if (when.holds !== true) return { holds: null, path: when.path, applies: false }
      return judge(condition.demand, values)
    }
    case 'each':
    case 'some': {
      const items = elements(values, condition.path)
      if (items === undefined) return { holds: null, path: steps(condition.path), applies: true }
      if (items.length === 0)
        return { holds: condition.kind === 'each' && !condition.strict, path: steps(condition.path), applies: true }
      const wants = condition.kind === 'some'
      let open: Verdict | undefined
      let other: Verdict | undefined
      for (const [index, item] of items.entries()) {
        const inner = judge(condition.part, item)
        if (!inner.applies) continue
        const verdict = { ...inner, path: [...steps(condition.path), index, ...inner.path] }
        if (inner.holds === wants) return verdict
        if (inner.holds === null) open ??= verdict
        other ??= verdict
      }
      return open ?? other ?? { holds: !wants, path: steps(condition.path), applies: true }
    }
  }
}

function elements(values: unknown, path: string): unknown[] | undefined {
  const items = all(values, path)
  return items.some((item) => isOpen(item)) && items.every((item) => isOpen(item)) && items.length > 0
    ? undefined
    : items
}

/** YAML 1.1 writes booleans as words. */
const boolean = (text: string | undefined, wanted: readonly string[]): string | undefined =>
  wanted.includes('true') || wanted.includes('false')
    ? text?.replace(/^(yes|on)$/, 'true').replace(/^(no|off)$/, 'false')
    : text

const low = (value: unknown): string | undefined => textOf(value)?.toLowerCase()

function compare(condition: Extract<Condition, { kind: 'compare' }>, values: unknown): boolean | null {
  const { operator, path, missing } = condition
  if (operator === 'has' || operator === 'lacks' || operator === 'hasall') return compareAll(condition, values)
  let value = at(values, path)
  if (Array.isArray(value) && operator !== 'exists' && operator !== 'absent' && value.length > 0)
    value = resolve(value[0])
  const gone = isMissing(value)
  if (operator === 'exists') return !gone
  if (operator === 'absent') return gone
  if (gone) return missing === 'pass' ? true : missing === 'fail' ? false : operator === '!=' || operator === '!~'
  if (operator === '~' || operator === '!~') {
    const text = textOf(value)
    if (text === undefined) return isOpen(value) ? null : operator === '!~'
    if (isOpen(value) && !condition.pattern?.test(text)) return null
    return (condition.pattern?.test(text) ?? false) === (operator === '~')
  }
  if (isOpen(value)) return null
  if (operator === '=' || operator === '!=') {
    const text = boolean(low(value), condition.values)
    const found = text !== undefined && condition.values.includes(text)
    return found === (operator === '=')
  }
  const number = Number(textOf(value))
  const limit = Number(condition.values[0])
  if (Number.isNaN(number)) return false
  if (operator === '>') return number > limit
  if (operator === '>=') return number >= limit
  return operator === '<' ? number < limit : number <= limit
}

function compareAll(condition: Extract<Condition, { kind: 'compare' }>, values: unknown): boolean | null {
  const items = all(values, condition.path)
  if (items.length === 0) {
    if (condition.missing !== 'default') return condition.missing === 'pass'
    return condition.operator === 'lacks'
  }
  const texts = items.map((item) => (isOpen(item) ? undefined : low(item)))
  const open = items.some((item) => isOpen(item))
  if (condition.operator === 'hasall') {
    const every = condition.values.every((value) => texts.includes(value))
    return every ? true : open ? null : false
  }
  const any = texts.some((text) => text !== undefined && condition.values.includes(text))
  if (any) return condition.operator === 'has'
  return open ? null : condition.operator === 'lacks'
}
