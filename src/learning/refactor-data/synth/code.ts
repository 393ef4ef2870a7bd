/** A small language that is written out as four, so that one idea gives realistic code in each. Names are lists of words. */
export type SynthLanguage = 'javascript' | 'typescript' | 'python' | 'java'
export const synthLanguages: readonly SynthLanguage[] = ['javascript', 'typescript', 'python', 'java']

export type Type = 'text' | 'number' | 'texts' | 'numbers' | 'record' | 'records' | 'flag'

export type Expr =
  | { kind: 'name'; words: string }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'flag'; value: boolean }
  | { kind: 'none' }
  | { kind: 'call'; target: string; args: Expr[] }
  | { kind: 'method'; of: Expr; name: string; args: Expr[] }
  | { kind: 'field'; of: Expr; name: string }
  | { kind: 'binary'; left: Expr; operator: '+' | '-' | '*' | '<' | '>' | '==' | '!='; right: Expr }
  /** Code of one language, as it stands. */
  | { kind: 'code'; text: string }

export type Stmt =
  | { kind: 'let'; name: string; value: Expr }
  | { kind: 'add'; name: string; value: Expr }
  | { kind: 'append'; list: string; value: Expr }
  | { kind: 'return'; value: Expr }
  | { kind: 'if'; condition: Expr; body: Stmt[] }
  | { kind: 'each'; item: string; itemType: Type; list: Expr; body: Stmt[] }
  | { kind: 'do'; value: Expr }
  | { kind: 'comment'; text: string }
  /** Lines of one language, as they stand, without indentation. */
  | { kind: 'lines'; lines: string[] }

export type Func = {
  name: string
  doc: string | null
  params: { name: string; type: Type }[]
  result: Type
  body: Stmt[]
}
export type Module = { name: string; imports: string[]; functions: Func[] }

export type Style = {
  language: SynthLanguage
  semicolons: boolean
  quote: "'" | '"'
  indent: number
  /** Functions of their own, or methods of one class. Java always has a class. */
  shape: 'functions' | 'arrows' | 'class'
}

export const name = (words: string): Expr => ({ kind: 'name', words })
export const code = (text: string): Expr => ({ kind: 'code', text })
export const text = (value: string): Expr => ({ kind: 'text', value })
export const call = (target: string, ...args: Expr[]): Expr => ({ kind: 'call', target, args })

/** `order total` as the language spells a variable or function. */
export function spell(words: string, language: SynthLanguage): string {
  const parts = words.split(' ')
  if (language === 'python') return parts.join('_')
  return parts.map((part, index) => (index === 0 ? part : capital(part))).join('')
}

export function typeName(words: string): string {
  return words.split(' ').map(capital).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const none: Record<SynthLanguage, string> = { javascript: 'null', typescript: 'null', python: 'None', java: 'null' }

export function printExpr(expr: Expr, style: Style): string {
  const { language } = style
  const print = (each: Expr): string => printExpr(each, style)
  const list = (args: readonly Expr[]): string => args.map(print).join(', ')
  switch (expr.kind) {
    case 'name':
      return spell(expr.words, language)
    case 'number':
      return String(expr.value)
    case 'text':
      return language === 'java' ? `"${expr.value}"` : style.quote + expr.value + style.quote
    case 'flag':
      return language === 'python' ? (expr.value ? 'True' : 'False') : String(expr.value)
    case 'none':
      return none[language]
    case 'call':
      return `${spell(expr.target, language)}(${list(expr.args)})`
    case 'method':
      return `${print(expr.of)}.${spell(expr.name, language)}(${list(expr.args)})`
    case 'field':
      if (language === 'python') return `${print(expr.of)}[${style.quote}${spell(expr.name, language)}${style.quote}]`
      return language === 'java'
        ? `${print(expr.of)}.${spell(expr.name, language)}()`
        : `${print(expr.of)}.${spell(expr.name, language)}`
    case 'binary':
      return `${print(expr.left)} ${operatorOf(expr, language)} ${print(expr.right)}`
    case 'code':
      return expr.text
  }
}

function operatorOf({ operator, right }: { operator: string; right: Expr }, language: SynthLanguage): string {
  const isEquality = operator === '==' || operator === '!='
  if (!isEquality) return operator
  if (language === 'python' && right.kind === 'none') return operator === '==' ? 'is' : 'is not'
  return language === 'javascript' || language === 'typescript' ? `${operator}=` : operator
}

/** Lines without indentation of their own; blocks are indented by the style. */
export function printStmts(body: readonly Stmt[], style: Style): string[] {
  return body.flatMap((stmt) => printStmt(stmt, style))
}

function printStmt(stmt: Stmt, style: Style): string[] {
  const { language } = style
  const end = language === 'python' ? '' : language === 'java' || style.semicolons ? ';' : ''
  const print = (expr: Expr): string => printExpr(expr, style)
  const block = (head: string, body: readonly Stmt[]): string[] => {
    const inner = printStmts(body, style).map((line) => (line === '' ? '' : ' '.repeat(style.indent) + line))
    return language === 'python' ? [`${head}:`, ...inner] : [`${head} {`, ...inner, '}']
  }
  switch (stmt.kind) {
    case 'let': {
      const lead = { javascript: 'const ', typescript: 'const ', python: '', java: 'var ' }[language]
      const changes = stmt.value.kind === 'number' && (language === 'javascript' || language === 'typescript')
      return [`${changes ? 'let ' : lead}${spell(stmt.name, language)} = ${print(stmt.value)}${end}`]
    }
    case 'add':
      return [`${spell(stmt.name, language)} += ${print(stmt.value)}${end}`]
    case 'append': {
      const method = { javascript: 'push', typescript: 'push', python: 'append', java: 'add' }[language]
      return [`${spell(stmt.list, language)}.${method}(${print(stmt.value)})${end}`]
    }
    case 'return':
      return [`return ${print(stmt.value)}${end}`]
    case 'do':
      return [`${print(stmt.value)}${end}`]
    case 'comment':
      return [`${language === 'python' ? '#' : '//'} ${stmt.text}`]
    case 'lines':
      return stmt.lines
    case 'if':
      return block(language === 'python' ? `if ${print(stmt.condition)}` : `if (${print(stmt.condition)})`, stmt.body)
    case 'each': {
      const item = spell(stmt.item, language)
      const list = print(stmt.list)
      if (language === 'python') return block(`for ${item} in ${list}`, stmt.body)
      if (language === 'java') return block(`for (${typeIn('java', stmt.itemType)} ${item} : ${list})`, stmt.body)
      return block(`for (const ${item} of ${list})`, stmt.body)
    }
  }
}

const types: Record<'typescript' | 'java', Record<Type, string>> = {
  typescript: {
    text: 'string',
    number: 'number',
    texts: 'string[]',
    numbers: 'number[]',
    record: 'Entry',
    records: 'Entry[]',
    flag: 'boolean',
  },
  java: {
    text: 'String',
    number: 'int',
    texts: 'List<String>',
    numbers: 'List<Integer>',
    record: 'Entry',
    records: 'List<Entry>',
    flag: 'boolean',
  },
}

function typeIn(language: 'typescript' | 'java', type: Type): string {
  return types[language][type]
}

/** An empty list that can grow. */
export function emptyList(language: SynthLanguage): string {
  return language === 'java' ? 'new ArrayList<>()' : '[]'
}

export function printModule(module: Module, style: Style): string {
  const inner = module.functions.map((func) => printFunction(func, style))
  const isClass = style.language === 'java' || style.shape === 'class'
  const gap = style.language === 'python' && !isClass ? ['', ''] : ['']
  const joined = inner.flatMap((lines, index) => (index === 0 ? lines : [...gap, ...lines]))
  const body = isClass ? wrapInClass(module, style, joined) : joined
  const head = module.imports.length === 0 ? [] : [...module.imports, ...gap]
  return `${[...head, ...body].join('\n')}\n`
}

function wrapInClass(module: Module, style: Style, body: readonly string[]): string[] {
  const indented = body.map((line) => (line === '' ? '' : ' '.repeat(style.indent) + line))
  const title = typeName(module.name)
  if (style.language === 'python') return [`class ${title}:`, ...indented]
  return [`${style.language === 'java' ? 'public class' : 'export class'} ${title} {`, ...indented, '}']
}

function printFunction(func: Func, style: Style): string[] {
  const { language } = style
  const called = spell(func.name, language)
  const body = printStmts(func.body, style).map((line) => (line === '' ? '' : ' '.repeat(style.indent) + line))
  const plain = func.params.map((param) => spell(param.name, language))
  if (language === 'python') {
    const params = style.shape === 'class' ? ['self', ...plain] : plain
    const doc = func.doc === null ? [] : [`${' '.repeat(style.indent)}"""${func.doc}"""`]
    return [`def ${called}(${params.join(', ')}):`, ...doc, ...body]
  }
  const doc = func.doc === null ? [] : [`/** ${func.doc} */`]
  if (language === 'java') {
    const params = func.params.map((param, index) => `${typeIn('java', param.type)} ${plain[index]}`)
    return [...doc, `public ${typeIn('java', func.result)} ${called}(${params.join(', ')}) {`, ...body, '}']
  }
  const params =
    language === 'typescript'
      ? func.params.map((param, index) => `${plain[index]}: ${typeIn('typescript', param.type)}`)
      : plain
  const result = language === 'typescript' ? `: ${typeIn('typescript', func.result)}` : ''
  const list = `(${params.join(', ')})${result}`
  if (style.shape === 'class') return [...doc, `${called}${list} {`, ...body, '}']
  if (style.shape === 'arrows')
    return [...doc, `export const ${called} = ${list} => {`, ...body, style.semicolons ? '};' : '}']
  return [...doc, `export function ${called}${list} {`, ...body, '}']
}
