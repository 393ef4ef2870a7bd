import type {
  Attribute,
  Block,
  Body,
  Comment,
  Expression,
  ExpressionShape,
  Parsed,
  Problem,
  Span,
  Step,
  TemplatePart,
} from './ast.ts'
import { Lines } from './lines.ts'

const deepest = 120
const mostProblems = 20

class Refused extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/**
 * Parses HCL 2 (Terraform's native syntax). Never throws: what can not be read is in `problems` with line and column, and reading goes
 * on at the next line of the same body.
 */
export function parseHcl(source: string, _file = ''): Parsed {
  return new Parser(source).file()
}

/** Parses one string as a template, as `.tf.json` holds them. */
export function parseTemplate(text: string, span: Span): { value: Expression; problems: Problem[] } {
  const parser = new Parser(text)
  try {
    const parts = parser.templateText()
    return { value: { ...templateOf(parts), span }, problems: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return {
      value: { kind: 'literal', value: text, span },
      problems: [{ message: error.message, line: span.line, column: span.column }],
    }
  }
}

function templateOf(parts: TemplatePart[]): ExpressionShape {
  const [only] = parts
  if (parts.length === 0) return { kind: 'literal', value: '' }
  if (parts.length === 1 && typeof only === 'string') return { kind: 'literal', value: only }
  return { kind: 'template', parts }
}

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127
const isName = (code: number): boolean => isNameStart(code) || (code >= 48 && code <= 57) || code === 45
const isDigit = (code: number): boolean => code >= 48 && code <= 57

const precedence: Record<string, number> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
}

class Parser {
  readonly #text: string
  readonly #lines: Lines
  readonly #problems: Problem[] = []
  readonly #comments: Comment[] = []
  #at = 0
  #depth = 0
  /** Inside parentheses, brackets and object braces a line break is only space. */
  #brackets = 0

  constructor(text: string) {
    this.#text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
    this.#lines = new Lines(this.#text)
  }

  file(): Parsed {
    const body = this.#body(false)
    return { body, problems: this.#problems, comments: this.#comments }
  }

  templateText(): TemplatePart[] {
    return this.#templateParts({ end: this.#text.length, quoted: false })
  }

  #span(start: number): Span {
    const from = this.#lines.at(start)
    const to = this.#lines.at(Math.max(start, this.#at - 1))
    return { line: from.line, column: from.column, endLine: to.line, start, end: this.#at }
  }

  #refuse(message: string, at = this.#at): never {
    throw new Refused(message, at)
  }

  #found(): string {
    const at = this.#at
    if (at >= this.#text.length) return 'the end of the file'
    const char = String.fromCodePoint(this.#text.codePointAt(at) ?? 0)
    return char === '\n' || char === '\r' ? 'the end of the line' : `"${char}"`
  }

  // --- space

  #space(breaks: boolean): void {
    const text = this.#text
    for (;;) {
      const code = text.charCodeAt(this.#at)
      if (code === 32 || code === 9 || code === 13) this.#at++
      else if (code === 10 && breaks) this.#at++
      else if (code === 35) this.#comment(1)
      else if (code === 47 && text.charCodeAt(this.#at + 1) === 47) this.#comment(2)
      else if (code === 47 && text.charCodeAt(this.#at + 1) === 42) {
        const end = text.indexOf('*/', this.#at + 2)
        if (end < 0) this.#refuse('the comment that starts here is not closed with */')
        this.#comments.push({ text: text.slice(this.#at + 2, end), line: this.#lines.at(this.#at).line })
        this.#at = end + 2
      } else return
    }
  }

  #comment(mark: number): void {
    let end = this.#text.indexOf('\n', this.#at)
    if (end < 0) end = this.#text.length
    this.#comments.push({ text: this.#text.slice(this.#at + mark, end).trim(), line: this.#lines.at(this.#at).line })
    this.#at = end
  }

  #skip(): void {
    this.#space(this.#brackets > 0)
  }

  #is(token: string): boolean {
    return this.#text.startsWith(token, this.#at)
  }

  #take(token: string): boolean {
    if (!this.#is(token)) return false
    this.#at += token.length
    return true
  }

  #expect(token: string, after: string): void {
    if (!this.#take(token)) this.#refuse(`expected "${token}" ${after}, found ${this.#found()}`)
  }

  #name(): string {
    const start = this.#at
    if (!isNameStart(this.#text.charCodeAt(start))) return ''
    this.#at++
    while (isName(this.#text.charCodeAt(this.#at))) this.#at++
    return this.#text.slice(start, this.#at)
  }

  // --- bodies

  #body(nested: boolean): Body {
    const start = this.#at
    const attributes: Attribute[] = []
    const blocks: Block[] = []
    const seen = new Set<string>()
    for (;;) {
      const before = this.#at
      try {
        this.#space(true)
        if (this.#at >= this.#text.length) {
          if (nested) this.#refuse('the block is not closed with "}"', start)
          break
        }
        if (this.#is('}')) {
          if (nested) break
          this.#refuse('"}" closes nothing')
        }
        const item = this.#item()
        if ('value' in item) {
          if (seen.has(item.name)) this.#problem(`"${item.name}" is set twice in this block`, item.span.start)
          seen.add(item.name)
          attributes.push(item)
        } else blocks.push(item)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        if (this.#problems.length >= mostProblems) break
        this.#problem(error.message, error.at)
        this.#brackets = 0
        if (this.#at >= this.#text.length) break
        this.#recover(before)
      }
    }
    return { attributes, blocks, span: this.#span(start) }
  }

  #problem(message: string, at: number): void {
    const last = this.#problems.at(-1)
    const place = this.#lines.at(at)
    if (last && last.line === place.line && last.column === place.column) return
    if (this.#problems.length < mostProblems) this.#problems.push({ message, ...place })
  }

  /** Goes on after the line of the fault, but never back. */
  #recover(before: number): void {
    const line = this.#text.indexOf('\n', Math.max(this.#at, before + 1))
    this.#at = line < 0 ? this.#text.length : line + 1
  }

  #item(): Attribute | Block {
    const start = this.#at
    const quoted = this.#is('"')
    const name = quoted ? this.#plainString() : this.#name()
    if (name === '') this.#refuse(`expected the name of an argument or a block, found ${this.#found()}`)
    const nameSpan = this.#span(start)
    this.#space(false)
    if (this.#is('=') && !this.#is('==')) {
      this.#at++
      this.#space(false)
      const value = this.#expression()
      const span = this.#span(start)
      this.#endOfItem(`after the value of "${name}"`)
      return { name, value, span, nameSpan }
    }
    if (this.#is(':')) this.#refuse(`an argument is written ${name} = value`)
    const labels: string[] = []
    for (;;) {
      this.#space(false)
      if (this.#is('"')) labels.push(this.#plainString())
      else if (isNameStart(this.#text.charCodeAt(this.#at))) labels.push(this.#name())
      else break
    }
    if (!this.#take('{')) this.#refuse(`expected "=" or "{" after "${name}", found ${this.#found()}`)
    if (++this.#depth > deepest) this.#refuse(`blocks are nested more than ${deepest} deep`)
    const brackets = this.#brackets
    this.#brackets = 0
    const body = this.#body(true)
    this.#brackets = brackets
    this.#depth--
    this.#take('}')
    const span = this.#span(start)
    this.#endOfItem('after the block')
    return { type: name, labels, body, span }
  }

  #endOfItem(after: string): void {
    this.#space(false)
    const at = this.#at
    if (at >= this.#text.length || this.#text.charCodeAt(at) === 10 || this.#is('}')) return
    if (this.#take(',') || this.#take(';')) this.#refuse(`"${this.#text[at]}" does not separate arguments`, at)
    this.#refuse(`expected a new line ${after}, found ${this.#found()}`)
  }

  #plainString(): string {
    const start = this.#at
    const value = this.#quoted()
    if (value.kind === 'literal' && typeof value.value === 'string') return value.value
    return this.#refuse('a label can not hold an expression', start)
  }

  // --- expressions

  #expression(): Expression {
    if (++this.#depth > deepest) this.#refuse(`expressions are nested more than ${deepest} deep`)
    const start = this.#at
    let value = this.#binary(1)
    this.#skip()
    if (this.#is('?')) {
      this.#at++
      this.#space(true)
      const yes = this.#expression()
      this.#space(true)
      this.#expect(':', 'in the conditional')
      this.#space(true)
      const otherwise = this.#expression()
      value = { kind: 'conditional', condition: value, yes, no: otherwise, span: this.#span(start) }
    }
    this.#depth--
    return value
  }

  #operator(): string {
    const text = this.#text
    const code = text.charCodeAt(this.#at)
    const next = text.charCodeAt(this.#at + 1)
    switch (code) {
      case 124:
        return next === 124 ? '||' : ''
      case 38:
        return next === 38 ? '&&' : ''
      case 61:
        return next === 61 ? '==' : ''
      case 33:
        return next === 61 ? '!=' : ''
      case 60:
        return next === 61 ? '<=' : '<'
      case 62:
        return next === 61 ? '>=' : '>'
      case 43:
      case 45:
      case 42:
      case 37:
        return text[this.#at] ?? ''
      case 47:
        return next === 47 || next === 42 ? '' : '/'
      default:
        return ''
    }
  }

  #binary(least: number): Expression {
    const start = this.#at
    let left = this.#unary()
    for (;;) {
      const before = this.#at
      this.#skip()
      const operator = this.#operator()
      const weight = precedence[operator] ?? 0
      if (weight < least || weight === 0) {
        this.#at = before
        return left
      }
      this.#at += operator.length
      this.#space(true)
      const right = this.#binary(weight + 1)
      left = { kind: 'binary', operator, left, right, span: this.#span(start) }
    }
  }

  #unary(): Expression {
    const start = this.#at
    if (this.#is('!') || this.#is('-')) {
      if (++this.#depth > deepest) this.#refuse(`expressions are nested more than ${deepest} deep`)
      const operator = this.#text[this.#at++] ?? ''
      this.#skip()
      const operand = this.#unary()
      this.#depth--
      return { kind: 'unary', operator, operand, span: this.#span(start) }
    }
    return this.#postfix(this.#term(), start)
  }

  #postfix(term: Expression, start: number): Expression {
    let value = term
    for (;;) {
      const before = this.#at
      if (this.#brackets > 0) {
        this.#space(true)
        // A bracket on the next line starts the next item of a list, never an index.
        if (!this.#is('.') || this.#is('...')) this.#at = this.#is('[') && before === this.#at ? this.#at : before
      }
      if (this.#is('...')) return value
      if (this.#take('.')) {
        if (this.#take('*')) {
          value = { kind: 'splat', object: value, steps: this.#steps(false), span: this.#span(start) }
          continue
        }
        if (isDigit(this.#text.charCodeAt(this.#at))) {
          const from = this.#at
          while (isDigit(this.#text.charCodeAt(this.#at))) this.#at++
          const key: Expression = {
            kind: 'literal',
            value: Number(this.#text.slice(from, this.#at)),
            span: this.#span(from),
          }
          value = { kind: 'index', object: value, key, span: this.#span(start) }
          continue
        }
        const name = this.#name()
        if (name === '') this.#refuse(`expected a name after ".", found ${this.#found()}`)
        value = { kind: 'get', object: value, name, span: this.#span(start) }
        continue
      }
      if (this.#is('[')) {
        this.#at++
        this.#brackets++
        this.#skip()
        if (this.#is('*')) {
          this.#at++
          this.#skip()
          this.#expect(']', 'after [*')
          this.#brackets--
          value = { kind: 'splat', object: value, steps: this.#steps(true), span: this.#span(start) }
          continue
        }
        const key = this.#expression()
        this.#skip()
        this.#expect(']', 'after the index')
        this.#brackets--
        value = { kind: 'index', object: value, key, span: this.#span(start) }
        continue
      }
      return value
    }
  }

  #steps(full: boolean): Step[] {
    const steps: Step[] = []
    for (;;) {
      if (this.#is('.') && isNameStart(this.#text.charCodeAt(this.#at + 1))) {
        this.#at++
        steps.push({ kind: 'name', name: this.#name() })
      } else if (full && this.#is('[') && !this.#is('[*')) {
        this.#at++
        this.#brackets++
        this.#skip()
        const key = this.#expression()
        this.#skip()
        this.#expect(']', 'after the index')
        this.#brackets--
        steps.push({ kind: 'index', key })
      } else return steps
    }
  }

  #term(): Expression {
    const start = this.#at
    const code = this.#text.charCodeAt(start)
    if (code === 34) {
      const shape = this.#quoted()
      return { ...shape, span: this.#span(start) }
    }
    if (isDigit(code)) return this.#number()
    if (code === 40) {
      this.#at++
      this.#brackets++
      this.#skip()
      const value = this.#expression()
      this.#skip()
      this.#expect(')', 'to close "("')
      this.#brackets--
      return value
    }
    if (code === 91) return this.#tuple()
    if (code === 123) return this.#object()
    if (this.#is('<<')) return this.#heredoc()
    if (isNameStart(code)) return this.#named()
    return this.#refuse(`expected a value, found ${this.#found()}`)
  }

  #number(): Expression {
    const start = this.#at
    const match = /\d+(\.\d+)?([eE][+-]?\d+)?/y
    match.lastIndex = start
    const text = match.exec(this.#text)?.[0] ?? ''
    this.#at += text.length
    return { kind: 'literal', value: Number(text), span: this.#span(start) }
  }

  #named(): Expression {
    const start = this.#at
    let name = this.#name()
    while (this.#is('::')) {
      this.#at += 2
      name += `::${this.#name()}`
    }
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', span: this.#span(start) }
    if (name === 'null') return { kind: 'literal', value: null, span: this.#span(start) }
    const before = this.#at
    this.#space(false)
    if (!this.#is('(')) {
      this.#at = before
      return { kind: 'variable', name, span: this.#span(start) }
    }
    this.#at++
    this.#brackets++
    const args: Expression[] = []
    let expands = false
    for (;;) {
      this.#skip()
      if (this.#is(')')) break
      if (this.#at >= this.#text.length) this.#refuse(`the call of ${name} is not closed with ")"`, start)
      args.push(this.#expression())
      this.#skip()
      if (this.#take('...')) {
        expands = true
        this.#skip()
      }
      if (!this.#take(',')) break
    }
    this.#expect(')', `to close the call of ${name}`)
    this.#brackets--
    return { kind: 'call', name, args, expands, span: this.#span(start) }
  }

  #tuple(): Expression {
    const start = this.#at
    this.#at++
    this.#brackets++
    this.#skip()
    if (this.#isFor()) return this.#for(start, ']')
    const items: Expression[] = []
    for (;;) {
      this.#skip()
      if (this.#is(']')) break
      if (this.#at >= this.#text.length) this.#refuse('the list is not closed with "]"', start)
      items.push(this.#expression())
      this.#skip()
      if (!this.#take(',')) break
    }
    this.#expect(']', 'or "," in the list')
    this.#brackets--
    return { kind: 'tuple', items, span: this.#span(start) }
  }

  #isFor(): boolean {
    return this.#is('for') && /^for\s/.test(this.#text.slice(this.#at, this.#at + 4))
  }

  #for(start: number, close: string): Expression {
    this.#at += 3
    const names: string[] = []
    for (;;) {
      this.#skip()
      names.push(this.#name())
      this.#skip()
      if (!this.#take(',')) break
    }
    if (this.#name() !== 'in') this.#refuse('expected "in" in the for expression')
    this.#skip()
    const collection = this.#expression()
    this.#skip()
    this.#expect(':', 'in the for expression')
    this.#skip()
    let value = this.#expression()
    let key: Expression | null = null
    this.#skip()
    if (close === '}') {
      this.#expect('=>', 'in the for expression')
      this.#skip()
      key = value
      value = this.#expression()
      this.#skip()
    }
    const groups = this.#take('...')
    this.#skip()
    let condition: Expression | null = null
    if (this.#is('if') && !isName(this.#text.charCodeAt(this.#at + 2))) {
      this.#at += 2
      this.#skip()
      condition = this.#expression()
      this.#skip()
    }
    this.#expect(close, 'to close the for expression')
    this.#brackets--
    return { kind: 'for', names, collection, key, value, groups, condition, span: this.#span(start) }
  }

  #object(): Expression {
    const start = this.#at
    this.#at++
    this.#brackets++
    this.#space(true)
    if (this.#isFor()) return this.#for(start, '}')
    const items: { key: Expression; value: Expression }[] = []
    for (;;) {
      this.#space(true)
      while (this.#take(',')) this.#space(true)
      if (this.#is('}')) break
      if (this.#at >= this.#text.length) this.#refuse('the object is not closed with "}"', start)
      const key = this.#objectKey()
      this.#space(true)
      if (this.#is('{') && key.kind === 'literal') {
        this.#problem(`expected "=" after the key "${key.value}"; a block can not stand in an object`, this.#at)
        items.push({ key, value: this.#expression() })
        this.#space(false)
        continue
      }
      if (!this.#take('=') && !this.#take(':'))
        this.#refuse(`expected "=" after the key of the object, found ${this.#found()}`)
      this.#space(true)
      // Within the braces of an object a line break ends an item, so the value is read as on a line of its own.
      const brackets = this.#brackets
      this.#brackets = 0
      const value = this.#expression()
      this.#brackets = brackets
      items.push({ key, value })
      this.#space(false)
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 44 && code !== 10 && code !== 125)
        this.#refuse(`expected "," or a new line or "}" in the object, found ${this.#found()}`)
    }
    this.#expect('}', 'to close the object')
    this.#brackets--
    return { kind: 'object', items, span: this.#span(start) }
  }

  #objectKey(): Expression {
    const start = this.#at
    const name = this.#name()
    if (name !== '') {
      const before = this.#at
      this.#space(false)
      const plain = (this.#is('=') && !this.#is('==')) || this.#is(':') || this.#is('{')
      this.#at = before
      if (plain) return { kind: 'literal', value: name, span: this.#span(start) }
      this.#at = start
    }
    return this.#expression()
  }

  // --- strings

  #quoted(): ExpressionShape {
    const start = this.#at
    this.#at++
    const parts = this.#templateParts({ end: this.#text.length, quoted: true })
    if (!this.#take('"')) this.#refuse('the string is not closed with a quotation mark on its line', start)
    return templateOf(parts)
  }

  /** Reads up to `end`, or for a quoted string up to its closing quotation mark. */
  #templateParts(until: { end: number; quoted: boolean }): TemplatePart[] {
    type Frame = { parts: TemplatePart[]; directive: Extract<TemplatePart, { kind: 'if' | 'each' }> | null; at: number }
    const frames: Frame[] = [{ parts: [], directive: null, at: this.#at }]
    let chunk = ''
    let strip = false
    const top = () => frames.at(-1) as Frame
    const flush = () => {
      if (strip) chunk = chunk.replace(/^[ \t]*\r?\n?[ \t]*/, '')
      strip = false
      if (chunk !== '') top().parts.push(chunk)
      chunk = ''
    }
    const text = this.#text
    while (this.#at < until.end) {
      const code = text.charCodeAt(this.#at)
      if (until.quoted && (code === 34 || code === 10)) break
      if (until.quoted && code === 92) {
        chunk += this.#escape()
        continue
      }
      if ((code === 36 || code === 37) && text.charCodeAt(this.#at + 1) === 123) {
        const start = this.#at
        this.#at += 2
        if (this.#take('~')) chunk = chunk.replace(/[ \t\r\n]+$/, '')
        flush()
        this.#brackets++
        this.#space(true)
        if (code === 36) {
          const value = this.#expression()
          top().parts.push(value)
        } else this.#directive(frames, start)
        this.#space(true)
        strip = this.#take('~')
        this.#brackets--
        if (!this.#take('}'))
          this.#refuse(`expected "}" to close "${text.slice(start, start + 2)}", found ${this.#found()}`)
        continue
      }
      if (
        (code === 36 || code === 37) &&
        text.charCodeAt(this.#at + 1) === code &&
        text.charCodeAt(this.#at + 2) === 123
      ) {
        chunk += text.slice(this.#at, this.#at + 1)
        chunk += '{'
        this.#at += 3
        continue
      }
      chunk += text[this.#at++]
    }
    flush()
    if (frames.length > 1) this.#refuse('the template directive is not closed', top().at)
    return top().parts
  }

  #directive(frames: { parts: TemplatePart[]; directive: TemplatePart | null; at: number }[], at: number): void {
    const word = this.#name()
    const top = frames.at(-1)
    this.#space(true)
    if (word === 'if') {
      const condition = this.#expression()
      const node: TemplatePart = { kind: 'if', condition, yes: [], no: [] }
      top?.parts.push(node)
      frames.push({ parts: (node as { yes: TemplatePart[] }).yes, directive: node, at })
    } else if (word === 'else' || word === 'endif' || word === 'endfor') {
      const node = top?.directive as { kind: string; no: TemplatePart[] } | null
      const wants = word === 'endfor' ? 'each' : 'if'
      if (!node || node.kind !== wants || !top) this.#refuse(`"${word}" has no beginning`, at)
      else if (word === 'else') top.parts = node.no
      else frames.pop()
    } else if (word === 'for') {
      const names: string[] = []
      do {
        this.#space(true)
        names.push(this.#name())
        this.#space(true)
      } while (this.#take(','))
      if (this.#name() !== 'in') this.#refuse('expected "in" in the for directive')
      this.#space(true)
      const collection = this.#expression()
      const node: TemplatePart = { kind: 'each', names, collection, body: [] }
      top?.parts.push(node)
      frames.push({ parts: (node as { body: TemplatePart[] }).body, directive: node, at })
    } else this.#refuse(`"${word}" is no template directive`, at)
  }

  #escape(): string {
    const letter = this.#text[this.#at + 1] ?? ''
    const simple: Record<string, string> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }
    const plain = simple[letter]
    if (plain !== undefined) {
      this.#at += 2
      return plain
    }
    const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0
    const code = this.#text.slice(this.#at + 2, this.#at + 2 + digits)
    if (digits > 0 && code.length === digits && /^[0-9a-fA-F]+$/.test(code) && Number.parseInt(code, 16) <= 0x10ffff) {
      this.#at += 2 + digits
      return String.fromCodePoint(Number.parseInt(code, 16))
    }
    return this.#refuse(`"\\${letter}" is no escape sequence`)
  }

  #heredoc(): Expression {
    const start = this.#at
    const open = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy
    open.lastIndex = start
    const head = open.exec(this.#text)
    if (!head) this.#refuse('a heredoc starts with << and a word, and its text on the next line')
    const word = head[2] ?? ''
    const from = start + head[0].length
    const close = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'mu')
    const rest = this.#text.slice(from)
    const found = close.exec(rest)
    if (!found) this.#refuse(`the heredoc is not closed with ${word} on a line of its own`, start)
    const end = from + found.index
    const brackets = this.#brackets
    this.#at = from
    const indented = head[1] === '-' ? this.#indent(rest.slice(0, found.index)) : 0
    const parts = this.#templateParts({ end, quoted: false })
    this.#brackets = brackets
    this.#at = end + found[0].replace(/\r$/, '').length
    const clean = indented > 0 ? unindent(parts, indented) : parts
    return { ...templateOf(clean), span: this.#span(start) }
  }

  #indent(text: string): number {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return lines.reduce((least, line) => Math.min(least, /^[ \t]*/.exec(line)?.[0].length ?? 0), 1000) % 1000
  }
}

function unindent(parts: TemplatePart[], indent: number): TemplatePart[] {
  let lineStart = true
  return parts.map((part) => {
    if (typeof part !== 'string') {
      lineStart = false
      return part
    }
    const lines = part.split('\n')
    const clean = lines.map((line, index) =>
      (index > 0 || lineStart) && /^[ \t]*/.test(line)
        ? line.slice(Math.min(indent, /^[ \t]*/.exec(line)?.[0].length ?? 0))
        : line,
    )
    lineStart = part.endsWith('\n')
    return clean.join('\n')
  })
}
