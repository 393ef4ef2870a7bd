import { DECODED, HISTORY, hasGlob, isOpaque, LISTING, REMOTE, SECRET, taintOf, UNKNOWN } from './marks.ts'
import { parseOptions } from './options.ts'
import { isSecret, placeName } from './places.ts'
import { type Io, placeOf, type Shell } from './shell.ts'

/** What a command prints, as far as it is constant: so that encoded and assembled commands can be read before they run. */
type Output = (args: readonly string[], shell: Shell, io: Io) => string

/** The contents of a file: what the command itself wrote there, a secret, or unknown. */
export function readFile(shell: Shell, text: string): string {
  const known = shell.files.get(text) ?? shell.files.get(placeName(placeOf(shell, text)))
  if (known !== undefined) return known
  if (text === '/dev/null') return ''
  return isSecret(placeOf(shell, text)) ? SECRET : UNKNOWN
}

const inputs = (operands: readonly string[], shell: Shell, io: Io): string => {
  if (operands.length === 0) return io.stdin ?? UNKNOWN
  return operands
    .map((operand) => (operand === '-' || operand === '/dev/stdin' ? (io.stdin ?? UNKNOWN) : readFile(shell, operand)))
    .join('')
}

/** A filter of unknown input keeps where the input came from. */
const through = (text: string, change: (text: string) => string): string =>
  isOpaque(text) ? taintOf(text) : change(text)

const decoded = (text: string, change: (text: string) => string): string => {
  if (!isOpaque(text)) return change(text)
  const taint = taintOf(text)
  return taint === UNKNOWN || taint === SECRET ? DECODED : taint + DECODED
}

function unescapeEcho(text: string): string {
  return text.replace(
    /\\(0[0-7]{0,3}|[1-7][0-7]{0,2}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[\s\S])/g,
    (_, code: string) => {
      if (/^[xuU]/.test(code) && code.length > 1) return codePoint(Number.parseInt(code.slice(1), 16))
      if (/^[0-7]+$/.test(code)) return codePoint(Number.parseInt(code, 8))
      return (
        { n: '\n', t: '\t', r: '\r', a: '', b: '', e: '', f: '', v: '', '\\': '\\', '"': '"', "'": "'" }[code] ??
        `\\${code}`
      )
    },
  )
}

function codePoint(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const echo: Output = (args) => {
  let index = 0
  let escapes = false
  let newline = '\n'
  while (/^-[neE]+$/.test(args[index] ?? '')) {
    if (args[index]?.includes('e')) escapes = true
    if (args[index]?.includes('n')) newline = ''
    index += 1
  }
  const text = args.slice(index).join(' ')
  // dash's echo always unescapes; whichever reading is worse is found by reading escapes that are there.
  return `${escapes || /\\(x[0-9a-f]{2}|0[0-7]{2})/i.test(text) ? unescapeEcho(text) : text}${newline}`
}

/** printf with its format reused for all arguments. */
export function formatPrintf(args: readonly string[]): string {
  const [first = '', ...rest] = args[0] === '--' ? args.slice(1) : args
  const format = first
  let output = ''
  let next = 0
  do {
    output += unescapeEcho(
      format.replace(/%(?:%|[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+))?([a-zA-Z])|\(.*?\)T)/g, (whole, letter?: string) => {
        if (whole === '%%') return '%'
        const value = rest[next] ?? ''
        next += 1
        if (letter === 'b') return unescapeEcho(value).replaceAll('\\', '\\\\')
        if (letter === 'c') return value.charAt(0)
        if (letter === 'x' && /^\d+$/.test(value)) return Number(value).toString(16)
        if (letter === 'o' && /^\d+$/.test(value)) return Number(value).toString(8).padStart(3, '0')
        return value.replaceAll('\\', '\\\\')
      }),
    )
  } while (next > 0 && next < rest.length && output.length < 20_000)
  return output
}

const ranges: Record<string, string> = {
  upper: 'A-Z',
  lower: 'a-z',
  digit: '0-9',
  alpha: 'A-Za-z',
  alnum: 'A-Za-z0-9',
  space: ' \\t\\n',
  blank: ' \\t',
  punct: '!-/:-@[-`{-~',
  cntrl: '\u0001-\u001f',
}

function characterSet(set: string): string[] {
  const text = unescapeEcho(set.replace(/\[:(\w+):\]/g, (_, name: string) => ranges[name] ?? ''))
  const characters: string[] = []
  for (let index = 0; index < text.length; index += 1) {
    const from = text[index] as string
    const to = text[index + 1] === '-' ? text[index + 2] : undefined
    if (to === undefined) characters.push(from)
    else {
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0) && characters.length < 1000; code += 1)
        characters.push(String.fromCharCode(code))
      index += 2
    }
  }
  return characters
}

const tr: Output = (args, _shell, io) => {
  const options = args.filter((arg) => /^-[a-zA-Z]+$/.test(arg)).join('')
  const [first = '', second = ''] = args.filter((arg) => !/^-[cCdst]+$|^--/.test(arg))
  return through(io.stdin ?? UNKNOWN, (text) => {
    if (text.length > 20_000 || isOpaque(first + second)) return UNKNOWN
    const from = characterSet(first)
    const complement = /[cC]/.test(options)
    if (options.includes('d')) return [...text].filter((char) => from.includes(char) === complement).join('')
    const to = characterSet(second)
    if (to.length === 0) return text
    return [...text]
      .map((char) => {
        if (complement) return from.includes(char) ? char : (to.at(-1) as string)
        const index = from.lastIndexOf(char)
        return index < 0 ? char : (to[Math.min(index, to.length - 1)] as string)
      })
      .join('')
  })
}

const base64: Output = (args, shell, io) => {
  const options = parseOptions(args, 'wio', ['wrap'])
  const text = inputs(options.operands, shell, io)
  if ([...options.flags].some((flag) => flag === 'd' || flag === 'D' || 'decode'.startsWith(flag)))
    return decoded(text, (value) => Buffer.from(value.replace(/[^A-Za-z0-9+/=_-]/g, ''), 'base64').toString('utf8'))
  return through(text, (value) => Buffer.from(value).toString('base64'))
}

const base32: Output = (args, shell, io) => {
  const options = parseOptions(args, 'w')
  const text = inputs(options.operands, shell, io)
  if (!options.flags.has('d') && !options.flags.has('decode')) return taintOf(text)
  return decoded(text, (value) => {
    let bits = ''
    for (const char of value.toUpperCase().replace(/[^A-Z2-7]/g, ''))
      bits += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0')
    const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
    return Buffer.from(bytes).toString('utf8')
  })
}

const xxd: Output = (args, shell, io) => {
  const options = parseOptions(args, 'clsogb')
  const text = inputs(options.operands.slice(0, 1), shell, io)
  if (!args.some((arg) => /^-\w*r/.test(arg))) return through(text, (value) => Buffer.from(value).toString('hex'))
  return decoded(text, (value) => {
    const hex = value
      .replace(/^[0-9a-fA-F]+:\s?/gm, '')
      .replace(/ {2,}.*$/gm, '')
      .replace(/[^0-9a-fA-F]/g, '')
    return Buffer.from(hex, 'hex').toString('utf8')
  })
}

const openssl: Output = (args, shell, io) => {
  const verb = args[0] ?? ''
  const file = args.indexOf('-in')
  const text = file >= 0 ? readFile(shell, args[file + 1] ?? '') : (io.stdin ?? UNKNOWN)
  if (verb === 's_client') return REMOTE
  if (!args.includes('-d')) return taintOf(text)
  const plainBase64 =
    verb === 'base64' ||
    (verb === 'enc' &&
      args.some((arg) => /^-(base64|a)$/.test(arg)) &&
      !args.some((arg) => /^-(aes|des|k|K|pass|pbkdf2)/.test(arg)))
  return plainBase64
    ? decoded(text, (value) => Buffer.from(value, 'base64').toString('utf8'))
    : decoded(text, () => DECODED)
}

const cut: Output = (args, shell, io) => {
  const options = parseOptions(args, 'dfcb', ['delimiter', 'fields', 'characters', 'bytes'])
  const text = inputs(options.operands, shell, io)
  const list =
    options.values.get('f') ??
    options.values.get('fields') ??
    options.values.get('c') ??
    options.values.get('characters') ??
    options.values.get('b') ??
    ''
  const byField = options.flags.has('f') || options.flags.has('fields')
  const delimiter = options.values.get('d') ?? options.values.get('delimiter') ?? '\t'
  return through(text, (value) =>
    value
      .split('\n')
      .map((line) => {
        const pieces = byField ? line.split(delimiter) : [...line]
        if (byField && pieces.length === 1) return line
        const chosen: string[] = []
        for (const item of list.split(',')) {
          const [from = '', to] = item.split('-')
          const start = from === '' ? 1 : Number(from)
          const end = to === undefined ? start : to === '' ? pieces.length : Number(to)
          for (let index = start; index <= Math.min(end, pieces.length); index += 1)
            chosen.push(pieces[index - 1] ?? '')
        }
        return chosen.join(byField ? delimiter : '')
      })
      .join('\n'),
  )
}

const head: Output = (args, shell, io) => edge(args, shell, io, true)
const tail: Output = (args, shell, io) => edge(args, shell, io, false)

function edge(args: readonly string[], shell: Shell, io: Io, first: boolean): string {
  const options = parseOptions(
    args.filter((arg) => !/^-\d+$/.test(arg)),
    'nc',
    ['lines', 'bytes'],
  )
  const text = inputs(options.operands, shell, io)
  const short = args.find((arg) => /^-\d+$/.test(arg))?.slice(1)
  const bytes = options.values.get('c') ?? options.values.get('bytes')
  const lines = options.values.get('n') ?? options.values.get('lines') ?? short ?? '10'
  return through(text, (value) => {
    if (bytes !== undefined) {
      const count = Number.parseInt(bytes.replace('+', ''), 10)
      if (Number.isNaN(count)) return UNKNOWN
      if (bytes.startsWith('+')) return value.slice(count - 1)
      return first ? value.slice(0, count) : value.slice(Math.max(0, value.length - count))
    }
    const all = value.replace(/\n$/, '').split('\n')
    const count = Number.parseInt(lines.replace('+', ''), 10)
    if (Number.isNaN(count)) return UNKNOWN
    if (lines.startsWith('+')) return all.slice(count - 1).join('\n')
    return (first ? all.slice(0, count) : all.slice(Math.max(0, all.length - count))).join('\n')
  })
}

/** The simplest sed scripts on constant text: `s/a/b/g`, one or several. */
const sed: Output = (args, shell, io) => {
  const options = parseOptions(args, 'ef', ['expression'])
  const script = options.values.get('e') ?? options.values.get('expression') ?? options.operands[0] ?? ''
  const files = options.flags.has('e') || options.flags.has('expression') ? options.operands : options.operands.slice(1)
  return through(inputs(files, shell, io), (value) => {
    let text = value
    for (const command of script.split(/[;\n]/)) {
      const match = /^\s*([sy])(.)((?:\\.|(?!\2).)*)\2((?:\\.|(?!\2).)*)\2([gi0-9p]*)\s*$/.exec(command)
      if (!match || text.length > 5000) {
        if (command.trim() === '') continue
        return UNKNOWN
      }
      const [, kind, , from = '', to = '', flags = ''] = match
      if (kind === 'y')
        text = [...text].map((char) => (from.includes(char) ? (to[from.indexOf(char)] ?? char) : char)).join('')
      else if (/^[\w\s/.,:;@%&=<>!~"'-]*$/.test(from))
        text = flags.includes('g') ? text.replaceAll(from.replace(/\./g, '.'), to) : text.replace(from, to)
      else {
        const pattern = constantPattern(from)
        if (pattern === undefined) return UNKNOWN
        text = text.replace(
          new RegExp(pattern, flags.includes('g') ? 'g' : ''),
          to.replace(/\\(\d)/g, '$$$1').replace(/&/g, '$$&'),
        )
      }
    }
    return text
  })
}

/** Only patterns without nested repetition, so that a hostile one cannot take time. */
function constantPattern(pattern: string): string | undefined {
  if (/[*+{?].*[)*+{?]/.test(pattern) || pattern.length > 100) return undefined
  try {
    return new RegExp(
      pattern
        .replace(/\\([(){}|+?])/g, '\uFFFF$1')
        .replace(/([(){}|+?])/g, '\\$1')
        .replace(/\uFFFF\\([(){}|+?])/g, '$1'),
    ).source
  } catch {
    return undefined
  }
}

const outputs: Record<string, Output> = {
  echo,
  printf: (args) => (args[0] === '-v' ? '' : formatPrintf(args)),
  cat: (args, shell, io) => inputs(parseOptions(args).operands, shell, io),
  bat: (args, shell, io) => inputs(parseOptions(args, 'lrH').operands, shell, io),
  tac: (args, shell, io) =>
    through(inputs(parseOptions(args, 's').operands, shell, io), (text) =>
      text.split('\n').reverse().join('\n').trim(),
    ),
  rev: (args, shell, io) =>
    through(inputs(parseOptions(args).operands, shell, io), (text) =>
      text
        .split('\n')
        .map((line) => [...line].reverse().join(''))
        .join('\n'),
    ),
  tr,
  base64,
  gbase64: base64,
  base32,
  basenc: base64,
  xxd,
  hex: xxd,
  openssl,
  cut,
  head,
  tail,
  sed,
  gsed: sed,
  sort: (args, shell, io) => inputs(parseOptions(args, 'koStT').operands, shell, io),
  uniq: (args, shell, io) => inputs(parseOptions(args, 'fsw').operands.slice(0, 1), shell, io),
  tee: (_args, _shell, io) => io.stdin ?? UNKNOWN,
  pv: (args, shell, io) => inputs(parseOptions(args, 'LsNiwHB').operands, shell, io),
  sponge: (_args, _shell, io) => io.stdin ?? UNKNOWN,
  grep: (args, shell, io) => filtered(args, shell, io),
  egrep: (args, shell, io) => filtered(args, shell, io),
  less: (args, shell, io) => inputs(parseOptions(args, 'bjopPtTxyz').operands, shell, io),
  more: (args, shell, io) => inputs(parseOptions(args).operands, shell, io),
  nl: (args, shell, io) => taintOf(inputs(parseOptions(args, 'bdfhilnsvw').operands, shell, io)),
  awk: (args, shell, io) => awk(args, shell, io),
  gawk: (args, shell, io) => awk(args, shell, io),
  mawk: (args, shell, io) => awk(args, shell, io),
  gunzip: (args, shell, io) => decoded(inputs(parseOptions(args).operands, shell, io), () => DECODED),
  zcat: (args, shell, io) => decoded(inputs(parseOptions(args).operands, shell, io), () => DECODED),
  gzip: (args, shell, io) => packed(args, shell, io),
  bzip2: (args, shell, io) => packed(args, shell, io),
  xz: (args, shell, io) => packed(args, shell, io),
  zstd: (args, shell, io) => packed(args, shell, io),
  bzcat: (args, shell, io) => decoded(inputs(parseOptions(args).operands, shell, io), () => DECODED),
  xzcat: (args, shell, io) => decoded(inputs(parseOptions(args).operands, shell, io), () => DECODED),
  uudecode: (args, shell, io) => decoded(inputs(parseOptions(args, 'o').operands, shell, io), () => DECODED),
  gpg: (args, shell, io) =>
    args.some((arg) => /^--export-secret/.test(arg))
      ? SECRET
      : args.some((arg) => /^(-d|--decrypt)$/.test(arg))
        ? decoded(inputs([], shell, io), () => DECODED)
        : taintOf(io.stdin),
  rot13: (_args, _shell, io) =>
    through(io.stdin ?? UNKNOWN, (text) =>
      text.replace(/[a-z]/gi, (char) =>
        String.fromCharCode(
          (char <= 'Z' ? 90 : 122) >= char.charCodeAt(0) + 13 ? char.charCodeAt(0) + 13 : char.charCodeAt(0) - 13,
        ),
      ),
    ),
  dd: (args, shell, io) => {
    if (args.some((arg) => arg.startsWith('of='))) return ''
    const input = args.find((arg) => arg.startsWith('if='))
    return input === undefined ? (io.stdin ?? UNKNOWN) : readFile(shell, input.slice(3))
  },
  // Every process, like every name in a folder: only what filters it makes it a choice.
  ps: (args) =>
    args.some((arg) => /^-?[a-zA-Z]*[eAx]/.test(arg)) &&
    !args.some((arg) => /^-?-?(u|U|C|p|q|t|G|user|pid|ppid)$/.test(arg))
      ? `${LISTING}\n`
      : UNKNOWN,
  paste: (args, shell, io) => {
    const options = parseOptions(args, 'd', ['delimiters'])
    const columns = options.operands.map((operand) => inputs([operand], shell, io).replace(/\n$/, ''))
    return columns.map((column) => column.replaceAll('\n', ' ')).join(' ')
  },
  jq: (args, _shell, io) => {
    const literal = args.map((arg) => /^\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(arg)?.[1]).find((text) => text !== undefined)
    return literal === undefined ? taintOf(io.stdin) : unescapeEcho(literal)
  },
  history: () => HISTORY,
  fc: () => HISTORY,
  env: () => SECRET,
  printenv: (args) => (args.filter((arg) => !arg.startsWith('-')).length === 0 ? SECRET : UNKNOWN),
  set: (args) => (args.length === 0 ? SECRET : ''),
  export: (args) => (args.length === 0 || args[0] === '-p' ? SECRET : ''),
  declare: (args) => (args.length === 0 ? SECRET : ''),
  ls: (args, shell) => listing(args, shell),
  dir: (args, shell) => listing(args, shell),
  yes: (args) => `${args.join(' ') || 'y'}\n`,
  pwd: () => '.\n',
  which: (args) => args.filter((arg) => !arg.startsWith('-')).join('\n'),
  type: (args) => args.filter((arg) => !arg.startsWith('-')).join('\n'),
  whereis: (args) => args.filter((arg) => !arg.startsWith('-')).join('\n'),
  dirname: (args) =>
    args
      .filter((arg) => !/^-z|^--/.test(arg))
      .map(parentOf)
      .join('\n'),
  basename: (args) => baseOf(args),
  realpath: (args) => parseOptions(args).operands.join('\n'),
  readlink: (args) => parseOptions(args).operands.join('\n'),
  whoami: () => UNKNOWN,
  curl: () => REMOTE,
  wget: (args) => (args.some((arg) => /^-[a-zA-Z]*O-?$|^-O-|^--output-document=?-?$|^-$/.test(arg)) ? REMOTE : ''),
  lynx: () => REMOTE,
  w3m: () => REMOTE,
  links: () => REMOTE,
  elinks: () => REMOTE,
  http: () => REMOTE,
  https: () => REMOTE,
  xh: () => REMOTE,
  aria2c: () => REMOTE,
  fetch: () => REMOTE,
  GET: () => REMOTE,
  'lwp-request': () => REMOTE,
  'lwp-download': () => REMOTE,
  nc: () => REMOTE,
  ncat: () => REMOTE,
  netcat: () => REMOTE,
  socat: () => REMOTE,
  telnet: () => REMOTE,
  ftp: () => REMOTE,
  tftp: () => REMOTE,
  dig: () => REMOTE,
  host: () => REMOTE,
  nslookup: () => REMOTE,
  ssh: () => REMOTE,
  whois: () => REMOTE,
  redis: () => REMOTE,
  gh: (args) => (args[0] === 'api' || args[0] === 'gist' || args[0] === 'release' ? REMOTE : UNKNOWN),
  aws: (args) => (args.includes('-') ? REMOTE : UNKNOWN),
  gsutil: (args) => (args[0] === 'cat' || args.includes('-') ? REMOTE : UNKNOWN),
  rclone: (args) => (args[0] === 'cat' ? REMOTE : UNKNOWN),
  tar: (args, shell, io) => tar(args, shell, io),
  zip: (args, shell, io) => tar(args, shell, io),
  cpio: (_args, _shell, io) => taintOf(io.stdin),
  seq: (args) => seq(args),
  true: () => '',
  false: () => '',
  ':': () => '',
  cd: () => '',
  read: () => '',
  test: () => '',
  '[': () => '',
  sleep: () => '',
  wait: () => '',
  mkdir: () => '',
  rm: () => '',
  touch: () => '',
  chmod: () => '',
  unset: () => '',
  shift: () => '',
  local: () => '',
  alias: () => '',
  trap: () => '',
  mktemp: () => UNKNOWN,
  security: () => SECRET,
  'secret-tool': () => SECRET,
  pass: () => SECRET,
  op: () => SECRET,
  vault: () => SECRET,
  xclip: () => UNKNOWN,
}

const noOutput = new Set('exit return break continue set shopt export readonly declare typeset'.split(' '))

export function outputOf(name: string, args: readonly string[], shell: Shell, io: Io): string {
  const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined
  if (output) return output(args, shell, io)
  if (noOutput.has(name)) return ''
  // Unknown programs: what they print may be what they were given, by standard input or as an operand.
  const secret = args.some(
    (arg) => (arg.startsWith('/') || arg.startsWith('\uE006') || arg.includes('.')) && isSecret(placeOf(shell, arg)),
  )
  return secret ? SECRET : taintOf(io.stdin)
}

function filtered(args: readonly string[], shell: Shell, io: Io): string {
  const { operands, flags } = parseOptions(args, 'efmABCd', ['regexp', 'file', 'max-count'])
  const files = flags.has('e') || flags.has('f') ? operands : operands.slice(1)
  const text = files.length === 0 ? (io.stdin ?? UNKNOWN) : inputs(files, shell, io)
  // Which lines stay is not decided here: all of them may.
  return isOpaque(text) ? taintOf(text) : text
}

function awk(args: readonly string[], _shell: Shell, io: Io): string {
  const program = parseOptions(args, 'Fvf', [], true).operands[0] ?? ''
  const text = io.stdin ?? UNKNOWN
  if (program.length > 500) return taintOf(text)
  const constant = /^\s*(?:BEGIN)?\s*\{\s*printf?\s*\(?\s*"((?:[^"\\]|\\.)*)"\s*\)?;?\s*\}\s*$/.exec(program)?.[1]
  if (constant !== undefined) return unescapeEcho(constant)
  const list = /^\s*\{\s*print\s+((?:\$(?:\d+|NF)[\s,]*)+);?\s*\}\s*$/.exec(program)?.[1]
  const fields = list?.match(/\d+|NF/g) ?? []
  const field = fields[0]
  if (text.trim() === LISTING && fields.length === 1) return text
  if (isOpaque(text)) return taintOf(text)
  if (field === '0' || program.trim() === '1') return text
  if (field !== undefined)
    return text
      .split('\n')
      .map((line) => {
        const words = line.trim().split(/\s+/)
        const chosen = fields.map((number) =>
          number === '0' ? line : words[number === 'NF' ? words.length - 1 : Number(number) - 1],
        )
        return chosen.map((word) => word ?? '').join(list?.includes(',') ? ' ' : '')
      })
      .join('\n')
  return UNKNOWN
}

function packed(args: readonly string[], shell: Shell, io: Io): string {
  const options = parseOptions(args, 'S')
  const text = inputs(options.operands, shell, io)
  return options.flags.has('d') || options.flags.has('decompress') || options.flags.has('uncompress')
    ? decoded(text, () => DECODED)
    : taintOf(text)
}

function listing(args: readonly string[], _shell: Shell): string {
  const operands = args.filter((arg) => !arg.startsWith('-'))
  if ((args.some((arg) => /^-[a-zA-Z]*d/.test(arg)) || operands.some(hasGlob)) && operands.length > 0)
    return `${operands.join('\n')}\n`
  // The names alone: relative to the listed folder, and whoever uses them usually stands in it.
  return `${LISTING}\n`
}

function parentOf(path: string): string {
  if (isOpaque(path)) return UNKNOWN
  const trimmed = path.replace(/\/+$/, '')
  const slash = trimmed.lastIndexOf('/')
  return slash < 0 ? (path.startsWith('/') ? '/' : '.') : slash === 0 ? '/' : trimmed.slice(0, slash)
}

function baseOf(args: readonly string[]): string {
  const [path = '', suffix] = args.filter((arg) => !arg.startsWith('-'))
  if (isOpaque(path)) return UNKNOWN
  const base = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return suffix !== undefined && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base
}

/** Archives of secrets are secrets. */
function tar(args: readonly string[], shell: Shell, io: Io): string {
  const secret = args.some((arg) => !arg.startsWith('-') && isSecret(placeOf(shell, arg)))
  return secret ? SECRET : taintOf(io.stdin)
}

function seq(args: readonly string[]): string {
  const numbers = args.filter((arg) => /^-?\d+$/.test(arg)).map(Number)
  if (numbers.length === 0 || numbers.length !== args.length) return UNKNOWN
  const [first = 1, last = first] = numbers.length === 1 ? [1, numbers[0]] : [numbers[0], numbers.at(-1)]
  const values: number[] = []
  for (let value = first; value <= last && values.length < 30; value += 1) values.push(value)
  return values.join('\n')
}
