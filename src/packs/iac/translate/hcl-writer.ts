/** An HCL expression that is being written. `raw` is finished text of an expression. */
export type Code =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'raw'; text: string }
  | { kind: 'template'; parts: readonly (string | Code)[] }
  | { kind: 'list'; items: readonly Code[] }
  | { kind: 'object'; entries: readonly (readonly [key: string | Code, value: Code])[] }

export type WrittenBlock = {
  type: string
  labels: readonly string[]
  attributes: (readonly [name: string, value: Code])[]
  blocks: WrittenBlock[]
  /** Lines above the block. */
  comments: string[]
  /** Lines at the end of its body: what of it could not be written. */
  notes: string[]
}

export const literal = (value: string | number | boolean | null): Code => ({ kind: 'literal', value })
export const raw = (text: string): Code => ({ kind: 'raw', text })
export const list = (items: readonly Code[]): Code => ({ kind: 'list', items })
export const call = (name: string, ...args: Code[]): Code =>
  raw(`${name}(${args.map((arg) => printCode(arg)).join(', ')})`)

export function block(type: string, labels: readonly string[] = []): WrittenBlock {
  return { type, labels, attributes: [], blocks: [], comments: [], notes: [] }
}

/** Text of an expression on one or several lines; lines after the first are not indented further. */
export function printCode(code: Code): string {
  switch (code.kind) {
    case 'literal':
      return typeof code.value === 'string' ? printString([code.value]) : String(code.value)
    case 'raw':
      return code.text
    case 'template':
      return printString(code.parts)
    case 'list': {
      const items = code.items.map(printCode)
      const line = `[${items.join(', ')}]`
      if (line.length <= 100 && !line.includes('\n')) return line
      return `[\n${items.map((item) => `${indent(item)},`).join('\n')}\n]`
    }
    case 'object': {
      if (code.entries.length === 0) return '{}'
      const entries = code.entries.map(([key, value]) => [printKey(key), printCode(value)] as const)
      return `{\n${aligned(entries).map(indent).join('\n')}\n}`
    }
  }
}

function printKey(key: string | Code): string {
  if (typeof key !== 'string') return `(${printCode(key)})`
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : printString([key])
}

/** A quoted template. Text of several lines becomes a list of lines, which stays readable at any depth. */
function printString(parts: readonly (string | Code)[]): string {
  const flat = parts.flatMap((part) => (typeof part !== 'string' && part.kind === 'template' ? part.parts : [part]))
  const lines: (string | Code)[][] = [[]]
  for (const part of flat) {
    if (typeof part !== 'string') {
      lines.at(-1)?.push(part)
      continue
    }
    for (const [index, piece] of part.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push(piece)
    }
  }
  if (lines.length > 3) return `join("\\n", [\n${lines.map((line) => `  ${quoted(line)},`).join('\n')}\n])`
  return quoted(lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line])))
}

function quoted(parts: readonly (string | Code)[]): string {
  const text = parts.map((part) => {
    if (typeof part === 'string') return escapeText(part)
    if (part.kind === 'literal') return escapeText(String(part.value ?? ''))
    return `\${${printCode(part).replaceAll('\n', ' ')}}`
  })
  const [only] = parts
  if (parts.length === 1 && only !== undefined && typeof only !== 'string' && only.kind !== 'literal')
    return printCode(only)
  return `"${text.join('')}"`
}

function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/([$%])\{/g, (_, sign: string) => `${sign}${sign}{`)
}

export function printBlock(written: WrittenBlock): string {
  const head = [written.type, ...written.labels.map((label) => `"${label}"`)].join(' ')
  const body: string[] = []
  const entries = written.attributes.map(([name, value]) => [name, printCode(value)] as const)
  if (entries.length > 0) body.push(aligned(entries).map(indent).join('\n'))
  for (const inner of written.blocks) body.push(indent(printBlock(inner)))
  if (written.notes.length > 0) body.push(written.notes.map((note) => indent(comment(note))).join('\n'))
  const comments = written.comments.map((each) => `${comment(each)}\n`).join('')
  return body.length === 0 ? `${comments}${head} {}` : `${comments}${head} {\n${body.join('\n\n')}\n}`
}

export function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '#' : `# ${line}`))
    .join('\n')
}

/** `name = value` lines; the equals signs of neighbouring lines stand below each other, as `terraform fmt` sets them. */
function aligned(entries: readonly (readonly [string, string])[]): string[] {
  const lines: string[] = []
  let group: (readonly [string, string])[] = []
  const flush = () => {
    const width = Math.max(0, ...group.map(([name]) => name.length))
    for (const [name, value] of group) lines.push(`${name.padEnd(width)} = ${value}`)
    group = []
  }
  for (const entry of entries) {
    if (entry[1].includes('\n')) {
      flush()
      lines.push(`${entry[0]} = ${entry[1]}`)
    } else group.push(entry)
  }
  flush()
  return lines
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
}
