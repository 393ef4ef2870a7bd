import type { Expression, ExpressionShape, Problem, Span, TemplatePart } from '../../hcl/ast.ts'
import { Lines } from '../../hcl/lines.ts'

export type Declaration = {
  kind: 'param' | 'var' | 'resource' | 'module'
  name: string
  /** `Microsoft.X/y@version` of a resource, the path of a module. */
  type: string
  existing: boolean
  value: Expression | null
  children: Declaration[]
  span: Span
}

class Refused extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const deepest = 120
const operators: Record<string, number> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '=~': 4,
  '!~': 4,
  '<': 5,
  '>': 5,
  '<=': 5,
  '>=': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '%': 7,
}

/** The expression within `[` and `]` of a string in an ARM template. */
export function parseArmExpression(text: string, span: Span): Expression | undefined {
  try {
    const reader = new Reader(text, true)
    const value = reader.expression()
    return reader.atEnd() ? { ...value, span } : undefined
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

/** The declarations of a Bicep file. What can not be read is a problem; reading goes on at the next declaration. */
export function parseBicep(source: string): { declarations: Declaration[]; problems: Problem[] } {
  return new Reader(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source, false).file()
}

class Reader {
  readonly #text: string
  readonly #arm: boolean
  readonly #lines: Lines
  #at = 0
  #depth = 0
  #children: Declaration[] = []

  constructor(text: string, arm: boolean) {
    this.#text = text
    this.#arm = arm
    this.#lines = new Lines(text)
  }

  atEnd(): boolean {
    this.#skip(true)
    return this.#at >= this.#text.length
  }

  #refuse(message: string, at = this.#at): never {
    throw new Refused(message, at)
  }

  #span(start: number): Span {
    const from = this.#lines.at(start)
    return { ...from, endLine: this.#lines.at(Math.max(start, this.#at - 1)).line, start, end: this.#at }
  }

  #skip(breaks: boolean): void {
    for (;;) {
      const char = this.#text[this.#at]
      if (char === ' ' || char === '\t' || char === '\r' || (breaks && char === '\n')) this.#at++
      else if (char === '/' && this.#text[this.#at + 1] === '/') {
        const end = this.#text.indexOf('\n', this.#at)
        this.#at = end < 0 ? this.#text.length : end
      } else if (char === '/' && this.#text[this.#at + 1] === '*') {
        const end = this.#text.indexOf('*/', this.#at)
        this.#at = end < 0 ? this.#text.length : end + 2
      } else return
    }
  }

  #is(token: string): boolean {
    return this.#text.startsWith(token, this.#at)
  }

  #take(token: string): boolean {
    if (!this.#is(token)) return false
    this.#at += token.length
    return true
  }

  #word(): string {
    const match = /[A-Za-z_$][\w$]*/y
    match.lastIndex = this.#at
    const found = match.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #peekWord(): string {
    const before = this.#at
    const word = this.#word()
    this.#at = before
    return word
  }

  file(): { declarations: Declaration[]; problems: Problem[] } {
    const declarations: Declaration[] = []
    const problems: Problem[] = []
    while (!this.atEnd() && problems.length < 20) {
      const start = this.#at
      try {
        const declaration = this.#declaration()
        if (declaration) declarations.push(declaration)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        problems.push({ message: error.message, ...this.#lines.at(error.at) })
        this.#depth = 0
        const next = /\n(?=(?:param|var|resource|module|output|targetScope|@|type|func|metadata|import)\b)/g
        next.lastIndex = Math.max(this.#at, start + 1)
        this.#at = next.exec(this.#text)?.index ?? this.#text.length
      }
    }
    return { declarations, problems }
  }

  #decorators(): void {
    while (this.#is('@')) {
      this.#at++
      this.expression()
      this.#skip(true)
    }
  }

  #declaration(): Declaration | undefined {
    this.#decorators()
    const start = this.#at
    const keyword = this.#word()
    this.#skip(false)
    if (keyword === 'param') return this.#param(start)
    if (keyword === 'var') {
      const name = this.#word()
      this.#assign(name)
      const value = this.expression()
      return { kind: 'var', name, type: '', existing: false, value, children: [], span: this.#span(start) }
    }
    if (keyword === 'resource' || keyword === 'module') return this.#resource(keyword, start)
    if (
      [
        'output',
        'targetScope',
        'metadata',
        'import',
        'func',
        'type',
        'using',
        'provider',
        'extension',
        'assert',
      ].includes(keyword)
    ) {
      this.#pass()
      return undefined
    }
    return this.#refuse(`expected a declaration, found "${this.#text.slice(start, start + 20).split('\n')[0]}"`, start)
  }

  /** Over a statement that is not judged, to the end of its last line. */
  #pass(): void {
    let open = 0
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]
      if (char === "'") this.#string()
      else if (char === '\n' && open === 0) return
      else {
        if (char === '{' || char === '[' || char === '(') open++
        if (char === '}' || char === ']' || char === ')') open--
        this.#at++
      }
    }
  }

  #assign(name: string): void {
    this.#skip(false)
    if (!this.#take('=')) this.#refuse(`expected "=" after "${name}"`)
    this.#skip(true)
  }

  #param(start: number): Declaration {
    const name = this.#word()
    let value: Expression | null = null
    while (this.#at < this.#text.length && this.#text[this.#at] !== '\n') {
      const char = this.#text[this.#at]
      if (char === '=') {
        this.#at++
        this.#skip(true)
        value = this.expression()
        break
      }
      if (char === '{' || char === '[' || char === '(') this.#balanced()
      else if (char === "'") this.#string()
      else if (char === '/' && this.#text[this.#at + 1] === '/') this.#skip(false)
      else this.#at++
    }
    return { kind: 'param', name, type: '', existing: false, value, children: [], span: this.#span(start) }
  }

  #balanced(): void {
    let open = 0
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at]
      if (char === "'") {
        this.#string()
        continue
      }
      if (char === '{' || char === '[' || char === '(') open++
      if (char === '}' || char === ']' || char === ')') open--
      this.#at++
      if (open === 0) return
    }
  }

  #resource(kind: 'resource' | 'module', start: number): Declaration {
    const name = this.#word()
    this.#skip(false)
    const written = this.#string()
    const type = written.kind === 'literal' ? String(written.value) : ''
    this.#skip(false)
    const existing = this.#peekWord() === 'existing'
    if (existing) this.#word()
    this.#assign(name)
    const outer = this.#children
    this.#children = []
    if (this.#peekWord() === 'if') {
      this.#word()
      this.#skip(false)
      this.#balanced()
      this.#skip(true)
    }
    const value = this.expression()
    const children = this.#children
    this.#children = outer
    return { kind, name, type, existing, value, children, span: this.#span(start) }
  }

  expression(least = 0): Expression {
    if (++this.#depth > deepest) this.#refuse(`expressions are nested more than ${deepest} deep`)
    const start = this.#at
    let left = this.#unary()
    for (;;) {
      const before = this.#at
      this.#skip(this.#arm)
      const operator = ['??', '||', '&&', '==', '!=', '=~', '!~', '<=', '>=', '<', '>', '+', '-', '*', '/', '%'].find(
        (each) => this.#is(each),
      )
      const weight = operator === undefined ? 0 : (operators[operator] ?? 0)
      if (operator === undefined || weight <= least) {
        this.#at = before
        break
      }
      this.#at += operator.length
      this.#skip(true)
      const right = this.expression(weight)
      const plain = operator === '=~' ? '==' : operator === '!~' ? '!=' : operator
      left =
        operator === '??'
          ? { kind: 'call', name: 'coalesce', args: [left, right], expands: false, span: this.#span(start) }
          : { kind: 'binary', operator: plain, left, right, span: this.#span(start) }
    }
    if (least === 0) {
      const before = this.#at
      this.#skip(true)
      if (this.#is('?') && !this.#is('??') && !this.#is('?.')) {
        this.#at++
        this.#skip(true)
        const yes = this.expression()
        this.#skip(true)
        if (!this.#take(':')) this.#refuse('expected ":" in the conditional')
        this.#skip(true)
        const otherwise = this.expression()
        left = { kind: 'conditional', condition: left, yes, no: otherwise, span: this.#span(start) }
      } else this.#at = before
    }
    this.#depth--
    return left
  }

  #unary(): Expression {
    const start = this.#at
    if (this.#is('!') || this.#is('-')) {
      const operator = this.#text[this.#at++] ?? ''
      this.#skip(false)
      return { kind: 'unary', operator, operand: this.#unary(), span: this.#span(start) }
    }
    return this.#postfix(this.#term(), start)
  }

  #postfix(term: Expression, start: number): Expression {
    let value = term
    for (;;) {
      if (this.#take('!.') || this.#take('.?') || this.#take('::') || (this.#is('.') && this.#take('.'))) {
        this.#skip(false)
        const name = this.#word()
        if (name === '') this.#refuse('expected a name after "."')
        if (this.#is('('))
          value = { kind: 'call', name, args: this.#arguments(), expands: false, span: this.#span(start) }
        else value = { kind: 'get', object: value, name, span: this.#span(start) }
      } else if (this.#is('[')) {
        this.#at++
        this.#take('?')
        this.#skip(true)
        const key = this.expression()
        this.#skip(true)
        if (!this.#take(']')) this.#refuse('expected "]" after the index')
        value = { kind: 'index', object: value, key, span: this.#span(start) }
      } else if (this.#is('!') && !this.#is('!=') && !this.#is('!~')) this.#at++
      else return value
    }
  }

  #arguments(): Expression[] {
    this.#at++
    const args: Expression[] = []
    for (;;) {
      this.#skip(true)
      if (this.#take(')')) return args
      if (this.#at >= this.#text.length) this.#refuse('the call is not closed with ")"')
      args.push(this.expression())
      this.#skip(true)
      this.#take(',')
    }
  }

  #term(): Expression {
    const start = this.#at
    const char = this.#text[start] ?? ''
    if (char === "'") return { ...this.#string(), span: this.#span(start) }
    if (char === '{') return this.#object()
    if (char === '[') return this.#array()
    if (char === '(') {
      this.#at++
      this.#skip(true)
      if (/^\s*[\w\s,]*\)\s*=>/.test(this.#text.slice(this.#at, this.#at + 200))) {
        this.#at = start
        this.#balanced()
        this.#skip(false)
        this.#take('=>')
        this.#skip(true)
        this.expression()
        return { kind: 'call', name: 'lambda', args: [], expands: false, span: this.#span(start) }
      }
      const value = this.expression()
      this.#skip(true)
      if (!this.#take(')')) this.#refuse('expected ")"')
      return value
    }
    if (/\d/.test(char)) {
      const digits = /\d+(\.\d+)?/y
      digits.lastIndex = start
      const text = digits.exec(this.#text)?.[0] ?? ''
      this.#at += text.length
      return { kind: 'literal', value: Number(text), span: this.#span(start) }
    }
    const name = this.#word()
    if (name === '') this.#refuse(`expected a value, found ${char === '' ? 'the end' : `"${char}"`}`)
    if (this.#arm && /^(true|false|null)$/.test(name) && this.#take('()'))
      return { kind: 'literal', value: name === 'null' ? null : name === 'true', span: this.#span(start) }
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', span: this.#span(start) }
    if (name === 'null') return { kind: 'literal', value: null, span: this.#span(start) }
    if (this.#arm) this.#skip(true)
    if (this.#is('(')) return { kind: 'call', name, args: this.#arguments(), expands: false, span: this.#span(start) }
    const before = this.#at
    this.#skip(false)
    if (this.#take('=>')) {
      this.#skip(true)
      this.expression()
      return { kind: 'call', name: 'lambda', args: [], expands: false, span: this.#span(start) }
    }
    this.#at = before
    return { kind: 'variable', name, span: this.#span(start) }
  }

  #array(): Expression {
    const start = this.#at
    this.#at++
    this.#skip(true)
    if (/^for[\s(]/.test(this.#text.slice(this.#at, this.#at + 4))) return this.#loop(start)
    const items: Expression[] = []
    for (;;) {
      this.#skip(true)
      while (this.#take(',')) this.#skip(true)
      if (this.#take(']')) return { kind: 'tuple', items, span: this.#span(start) }
      if (this.#at >= this.#text.length) this.#refuse('the array is not closed with "]"', start)
      this.#take('...')
      items.push(this.expression())
    }
  }

  #loop(start: number): Expression {
    this.#at += 3
    this.#skip(true)
    const names: string[] = []
    if (this.#take('(')) {
      do {
        this.#skip(true)
        names.unshift(this.#word())
        this.#skip(true)
      } while (this.#take(','))
      this.#take(')')
    } else names.push(this.#word())
    this.#skip(true)
    if (this.#word() !== 'in') this.#refuse('expected "in"')
    this.#skip(true)
    const collection = this.expression()
    this.#skip(true)
    if (!this.#take(':')) this.#refuse('expected ":" in the loop')
    this.#skip(true)
    if (this.#peekWord() === 'if') {
      this.#word()
      this.#skip(true)
      this.#balanced()
      this.#skip(true)
    }
    const value = this.expression()
    this.#skip(true)
    if (!this.#take(']')) this.#refuse('expected "]" to close the loop')
    return { kind: 'for', names, collection, key: null, value, groups: false, condition: null, span: this.#span(start) }
  }

  #object(): Expression {
    const start = this.#at
    this.#at++
    const items: { key: Expression; value: Expression }[] = []
    for (;;) {
      this.#skip(true)
      while (this.#take(',')) this.#skip(true)
      if (this.#take('}')) return { kind: 'object', items, span: this.#span(start) }
      if (this.#at >= this.#text.length) this.#refuse('the object is not closed with "}"', start)
      if (this.#take('...')) {
        this.expression()
        continue
      }
      this.#decorators()
      const from = this.#at
      if (/^resource\s+\w+\s+'/.test(this.#text.slice(from, from + 120))) {
        this.#word()
        this.#skip(false)
        this.#children.push(this.#resource('resource', from))
        continue
      }
      const key: Expression = this.#is("'") ? { ...this.#string(), span: this.#span(from) } : this.#key(from)
      this.#skip(false)
      if (!this.#take(':')) this.#refuse('expected ":" after the key')
      this.#skip(true)
      items.push({ key, value: this.expression() })
    }
  }

  #key(from: number): Expression {
    const name = this.#word()
    if (name === '') this.#refuse(`expected a key, found "${this.#text[this.#at]}"`)
    return { kind: 'literal', value: name, span: this.#span(from) }
  }

  #string(): ExpressionShape {
    const start = this.#at
    if (this.#take("'''")) {
      const end = this.#text.indexOf("'''", this.#at)
      if (end < 0) this.#refuse('the text is not closed', start)
      const value = this.#text.slice(this.#at, end)
      this.#at = end + 3
      return { kind: 'literal', value }
    }
    if (!this.#take("'")) this.#refuse('expected a string')
    const parts: TemplatePart[] = []
    let chunk = ''
    for (;;) {
      const char = this.#text[this.#at]
      if (char === undefined || (char === '\n' && !this.#arm)) this.#refuse('the string is not closed', start)
      if (char === "'") {
        this.#at++
        if (this.#arm && this.#take("'")) {
          chunk += "'"
          continue
        }
        break
      }
      if (!this.#arm && char === '\\') {
        const next = this.#text[this.#at + 1] ?? ''
        chunk += { n: '\n', r: '\r', t: '\t' }[next] ?? next
        this.#at += 2
      } else if (!this.#arm && this.#is('${')) {
        this.#at += 2
        if (chunk !== '') parts.push(chunk)
        chunk = ''
        this.#skip(true)
        parts.push(this.expression())
        this.#skip(true)
        if (!this.#take('}')) this.#refuse('expected "}" in the string')
      } else {
        chunk += char
        this.#at++
      }
    }
    if (parts.length === 0) return { kind: 'literal', value: chunk }
    if (chunk !== '') parts.push(chunk)
    return { kind: 'template', parts }
  }
}
