import type { Body, Expression, Span, TemplatePart } from '../../hcl/ast.ts'
import { Encoded, isObject, isOpen, Joined, type Places, Ref, resolve, textOf, Unknown, type Values } from '../value.ts'
import { callFunction, join } from './functions.ts'

/** What names mean where an expression stands. `root` answers var, local, module, data, path and the types of resources. */
export type Scope = {
  root: (name: string, path: readonly (string | number)[]) => { value: unknown; used: number } | undefined
  names: ReadonlyMap<string, unknown>
  places: Places
  budget: { left: number }
  /** Functions of another language than Terraform's. */
  call?: (name: string, args: readonly unknown[]) => unknown
}

const deepest = 200
const mostItems = 2000

export function evaluate(expression: Expression, scope: Scope, depth = 0): unknown {
  if (depth > deepest || scope.budget.left-- <= 0) return new Unknown('too much to compute')
  const sub = (inner: Expression) => evaluate(inner, scope, depth + 1)
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'template':
      return template(expression.parts, scope, depth)
    case 'variable':
    case 'get':
    case 'index':
      return traversal(expression, scope, depth)
    case 'splat': {
      const object = resolveKeepingRefs(sub(expression.object))
      if (object instanceof Unknown || object instanceof Joined) return new Unknown('[*]')
      const items = Array.isArray(object) ? object : object === null ? [] : [object]
      return items.map((item) =>
        expression.steps.reduce<unknown>(
          (value, step) => member(value, step.kind === 'name' ? step.name : sub(step.key)),
          item,
        ),
      )
    }
    case 'call':
      return call(expression, scope, depth)
    case 'tuple':
      return located(expression.items.map(sub), expression.items, scope)
    case 'object': {
      const result: Values = {}
      const places = new Map<string | number, Span>()
      for (const { key, value } of expression.items) {
        const name = textOf(key.kind === 'variable' ? key.name : sub(key))
        if (name === undefined || name === '__proto__') continue
        result[name] = sub(value)
        places.set(name, { ...value.span, line: key.span.line, column: key.span.column, start: key.span.start })
      }
      scope.places.set(result, places)
      return result
    }
    case 'for':
      return loop(expression, scope, depth)
    case 'conditional': {
      const condition = resolve(sub(expression.condition))
      if (condition === true || condition === 'true') return sub(expression.yes)
      if (condition === false || condition === 'false') return sub(expression.no)
      const [left, right] = [sub(expression.yes), sub(expression.no)]
      return Object.is(left, right) ? left : new Unknown('?:')
    }
    case 'binary':
      return binary(expression.operator, sub(expression.left), () => sub(expression.right))
    case 'unary': {
      const value = resolve(sub(expression.operand))
      if (isOpen(value)) return new Unknown(expression.operator)
      return expression.operator === '!' ? !(value === true || value === 'true') : -Number(value)
    }
  }
}

function resolveKeepingRefs(value: unknown): unknown {
  if (!(value instanceof Ref)) return value
  const found = resolve(value)
  return Array.isArray(found) ? found : value
}

function located(items: unknown[], nodes: readonly { span: Span }[], scope: Scope): unknown[] {
  const places = new Map<string | number, Span>()
  for (const [index, node] of nodes.entries()) places.set(index, node.span)
  scope.places.set(items, places)
  return items
}

function template(parts: readonly TemplatePart[], scope: Scope, depth: number): unknown {
  const values = templateValues(parts, scope, depth)
  return values.length === 1 && typeof parts[0] !== 'string' ? values[0] : join(values)
}

function templateValues(parts: readonly TemplatePart[], scope: Scope, depth: number): unknown[] {
  return parts.flatMap((part): unknown[] => {
    if (typeof part === 'string') return [part]
    if (part.kind === 'if') {
      const condition = resolve(evaluate(part.condition, scope, depth + 1))
      if (isOpen(condition)) return [new Unknown('%{ if }')]
      return templateValues(condition === true ? part.yes : part.no, scope, depth + 1)
    }
    if (part.kind === 'each') {
      const items = entries(evaluate(part.collection, scope, depth + 1))
      if (!items) return [new Unknown('%{ for }')]
      return items.flatMap(([key, value]) => templateValues(part.body, bind(scope, part.names, key, value), depth + 1))
    }
    return [evaluate(part, scope, depth + 1)]
  })
}

function bind(scope: Scope, names: readonly string[], key: unknown, value: unknown): Scope {
  const bound = new Map(scope.names)
  if (names.length > 1) bound.set(names[0] ?? '', key).set(names[1] ?? '', value)
  else bound.set(names[0] ?? '', value)
  return { ...scope, names: bound }
}

/** Key and value of each member, or nothing when the collection is not known. */
export function entries(collection: unknown): [unknown, unknown][] | undefined {
  const found = resolve(collection)
  if (Array.isArray(found)) return found.slice(0, mostItems).map((value, index) => [index, value])
  if (isObject(found)) return Object.entries(found).slice(0, mostItems)
  return found === null ? [] : undefined
}

function loop(expression: Extract<Expression, { kind: 'for' }>, scope: Scope, depth: number): unknown {
  const items = entries(evaluate(expression.collection, scope, depth + 1))
  if (!items) return new Unknown('for')
  const result: Values = {}
  const listed: unknown[] = []
  for (const [key, value] of items) {
    const inner = bind(scope, expression.names, key, value)
    if (expression.condition) {
      const kept = resolve(evaluate(expression.condition, inner, depth + 1))
      if (kept === false || kept === 'false') continue
    }
    const made = evaluate(expression.value, inner, depth + 1)
    if (!expression.key) listed.push(made)
    else {
      const name = textOf(evaluate(expression.key, inner, depth + 1))
      if (name === undefined || name === '__proto__') continue
      if (expression.groups) result[name] = [...((result[name] as unknown[]) ?? []), made]
      else result[name] = made
    }
  }
  return expression.key ? result : listed
}

function call(expression: Extract<Expression, { kind: 'call' }>, scope: Scope, depth: number): unknown {
  if (scope.call)
    return scope.call(
      expression.name,
      expression.args.map((arg) => evaluate(arg, scope, depth + 1)),
    )
  if (expression.name === 'try') {
    for (const arg of expression.args) {
      const value = evaluate(arg, scope, depth + 1)
      if (!(value instanceof Unknown && value.why.startsWith('no ')) && value !== undefined) return value
    }
    return new Unknown('try()')
  }
  if (expression.name === 'can') {
    const value = expression.args[0] ? evaluate(expression.args[0], scope, depth + 1) : undefined
    return value instanceof Unknown ? (value.why.startsWith('no ') ? false : new Unknown('can()')) : true
  }
  const args = expression.args.map((arg) => evaluate(arg, scope, depth + 1))
  if (expression.expands) {
    const last = resolve(args.pop())
    if (!Array.isArray(last)) return new Unknown(`${expression.name}()`)
    args.push(...last)
  }
  return callFunction(expression.name, args)
}

function binary(operator: string, leftValue: unknown, right: () => unknown): unknown {
  const left = resolve(leftValue)
  if (operator === '&&' || operator === '||') {
    const stops = operator === '||'
    if (left === stops) return stops
    const other = resolve(right())
    if (other === stops) return stops
    return isOpen(left) || isOpen(other) ? new Unknown(operator) : other === true || other === 'true'
  }
  const other = resolve(right())
  if (isOpen(left) || isOpen(other)) {
    // A reference or a joined string is never null or empty.
    if ((operator === '==' || operator === '!=') && (known(left, other) || known(other, left))) return operator === '!='
    return new Unknown(operator)
  }
  switch (operator) {
    case '==':
      return same(left, other)
    case '!=':
      return !same(left, other)
    case '<':
      return Number(left) < Number(other)
    case '>':
      return Number(left) > Number(other)
    case '<=':
      return Number(left) <= Number(other)
    case '>=':
      return Number(left) >= Number(other)
    case '+':
      return Number(left) + Number(other)
    case '-':
      return Number(left) - Number(other)
    case '*':
      return Number(left) * Number(other)
    case '/':
      return Number(left) / Number(other)
    default:
      return Number(left) % Number(other)
  }
}

const known = (left: unknown, right: unknown): boolean =>
  (left instanceof Ref || left instanceof Joined) && (right === null || right === '')

function same(left: unknown, right: unknown): boolean {
  if (typeof left === 'object' || typeof right === 'object')
    return left instanceof Encoded || right instanceof Encoded ? false : JSON.stringify(left) === JSON.stringify(right)
  return left === right || String(left) === String(right)
}

/** One step into a value. A missing member is an Unknown whose reason starts with "no", which try() passes over. */
export function member(value: unknown, key: unknown): unknown {
  const name = typeof key === 'number' ? key : textOf(key)
  if (value instanceof Ref) {
    if (isOpen(key) || name === undefined) return value.path.length === 0 ? value : new Ref(value.target, value.path)
    const path = [...value.path, name]
    return new Ref(value.target, path, () => {
      const inner = value.read()
      return inner === undefined || inner instanceof Unknown ? undefined : bare(member(inner, name))
    })
  }
  if (value instanceof Unknown) return new Unknown(`${value.why}.${String(name)}`)
  if (value instanceof Encoded) return member(value.value, key)
  if (isOpen(key) || name === undefined) return new Unknown('[?]')
  if (Array.isArray(value)) {
    const index = Number(name)
    if (Number.isInteger(index)) return index >= 0 && index < value.length ? value[index] : new Unknown(`no [${index}]`)
    // `block.attribute` where the block is a list of one.
    return value.length === 1 ? member(value[0], key) : new Unknown(`no .${name}`)
  }
  if (isObject(value)) return Object.hasOwn(value, name) ? value[name] : new Unknown(`no .${name}`)
  return new Unknown(`no .${String(name)}`)
}

const bare = (value: unknown): unknown => (value instanceof Unknown ? undefined : value)

function traversal(expression: Expression, scope: Scope, depth: number): unknown {
  const path: (string | number)[] = []
  const steps: unknown[] = []
  let current = expression
  while (current.kind === 'get' || current.kind === 'index') {
    steps.unshift(current.kind === 'get' ? current.name : evaluate(current.key, scope, depth + 1))
    current = current.object
  }
  if (current.kind !== 'variable')
    return steps.reduce((value, step) => member(value, step), evaluate(current, scope, depth + 1))
  if (scope.names.has(current.name))
    return steps.reduce((value, step) => member(value, step), scope.names.get(current.name))
  for (const step of steps) {
    if (typeof step === 'number') path.push(step)
    else if (typeof step === 'string') path.push(step)
    else break
  }
  const found = scope.root(current.name, path)
  if (!found) {
    // A bare word is an error that Terraform reports; people mean the text, or the boolean.
    if (path.length === 0 && steps.length === 0)
      return /^(true|false)$/i.test(current.name) ? current.name.toLowerCase() === 'true' : current.name
    return new Unknown([current.name, ...path].join('.'))
  }
  return steps.slice(found.used).reduce((value, step) => member(value, step), found.value)
}

/** The values of a block: arguments as written, nested blocks as lists, `dynamic` blocks unrolled. */
export function evaluateBody(body: Body, scope: Scope, depth = 0): Values {
  const result: Values = {}
  const places = new Map<string | number, Span>()
  for (const attribute of body.attributes) {
    if (attribute.name === '__proto__') continue
    const value = evaluate(attribute.value, scope)
    const before = result[attribute.name]
    // An argument written twice is an error that is reported; both are judged.
    result[attribute.name] =
      before === undefined
        ? value
        : [...(Array.isArray(before) ? before : [before]), ...(Array.isArray(value) ? value : [value])]
    places.set(attribute.name, attribute.span)
  }
  const add = (type: string, values: Values, span: Span) => {
    const before = result[type]
    const blocks = Array.isArray(before) ? before : []
    if (!Array.isArray(before)) {
      result[type] = blocks
      scope.places.set(blocks, new Map())
    }
    scope.places.get(blocks)?.set(blocks.length, span)
    blocks.push(values)
    if (!places.has(type)) places.set(type, span)
  }
  if (depth < 40)
    for (const block of body.blocks) {
      if (block.type !== 'dynamic' || block.labels.length !== 1)
        add(block.type, evaluateBody(block.body, scope, depth + 1), block.span)
      else
        for (const inner of unroll(block.body, block.labels[0] ?? '', scope)) {
          const content = block.body.blocks.find((child) => child.type === 'content')
          if (content) add(block.labels[0] ?? '', evaluateBody(content.body, inner, depth + 1), block.span)
        }
    }
  scope.places.set(result, places)
  return result
}

function unroll(body: Body, label: string, scope: Scope): Scope[] {
  const find = (name: string) => body.attributes.find((attribute) => attribute.name === name)?.value
  const iterator = find('iterator')
  const name = iterator?.kind === 'variable' ? iterator.name : label
  const collection = find('for_each')
  const items = collection ? entries(evaluate(collection, scope)) : []
  const each = items ?? [[new Unknown(`${name}.key`), new Unknown(`${name}.value`)] as [unknown, unknown]]
  return each
    .slice(0, 200)
    .map(([key, value]) => bind(scope, [name], null, { key: typeof key === 'number' ? value : key, value }))
}
