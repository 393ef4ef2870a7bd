import { createHash } from 'node:crypto'
import { parse as parseYaml } from 'yaml'
import {
  Encoded,
  isObject,
  isOpen,
  isSymbolic,
  Joined,
  plain,
  resolve,
  textOf,
  Unknown,
  type Values,
} from '../value.ts'

type Fn = (...args: never[]) => unknown
const unknown = (name: string) => new Unknown(`${name}()`)
const str = (value: unknown): string => textOf(value) ?? ''
const arr = (value: unknown): unknown[] => {
  const found = resolve(value)
  return Array.isArray(found) ? found : isObject(found) ? Object.values(found) : []
}
const most = 20_000
const longest = 2_000_000

function compare(left: unknown, right: unknown): boolean {
  return JSON.stringify(plain(left)) === JSON.stringify(plain(right))
}

function unique(values: unknown[]): unknown[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = JSON.stringify(plain(value)) ?? 'undefined'
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

function flatten(values: unknown[], depth = 0, budget = { left: most }): unknown[] {
  const result: unknown[] = []
  for (const value of values) {
    if (budget.left-- <= 0) break
    const found = resolve(value)
    if (Array.isArray(found) && depth < 20) for (const item of flatten(found, depth + 1, budget)) result.push(item)
    else result.push(value)
  }
  return result
}

function format(pattern: unknown, ...args: unknown[]): unknown {
  let next = 0
  const parts: unknown[] = []
  let last = 0
  const text = str(pattern)
  for (const match of text.matchAll(/%(?:\[(\d+)\])?([-+# 0]*\d*(?:\.\d+)?)([%vsdqfgtbxX])/g)) {
    parts.push(text.slice(last, match.index))
    last = match.index + match[0].length
    if (match[3] === '%') parts.push('%')
    else {
      const value = match[1] ? args[Number(match[1]) - 1] : args[next++]
      const width = Number(/^0?(\d+)/.exec(match[2] ?? '')?.[1] ?? 0)
      parts.push(
        isOpen(value)
          ? value
          : match[3] === 'q'
            ? JSON.stringify(str(value))
            : str(value).padStart(Math.min(width, 64), match[2]?.startsWith('0') ? '0' : ' '),
      )
    }
  }
  parts.push(text.slice(last))
  return join(parts)
}

/** Parts of a template as one value: a string when all of it is known. */
export function join(parts: readonly unknown[]): unknown {
  if (parts.some((part) => isSymbolic(part) && !(part instanceof Encoded))) {
    const kept = parts.flatMap((part) => (part instanceof Joined ? part.parts : part === '' ? [] : [part]))
    return new Joined(kept)
  }
  let length = 0
  const texts = parts.map((part) => {
    const text = length > longest ? '' : str(part)
    length += text.length
    return text
  })
  return length > longest ? new Unknown('a very long text') : texts.join('')
}

const ip = (text: string): number | undefined => {
  const bytes = text.split('.').map(Number)
  if (bytes.length !== 4 || bytes.some((byte) => !(byte >= 0 && byte < 256))) return undefined
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}
const dotted = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.')

function cidrSubnet(prefix: unknown, bits: unknown, index: unknown): unknown {
  const [address = '', length = ''] = str(prefix).split('/')
  const base = ip(address)
  const size = Number(length) + Number(bits)
  if (base === undefined || !(size <= 32)) return unknown('cidrsubnet')
  return `${dotted(base + Number(index) * 2 ** (32 - size))}/${size}`
}

function merge(...maps: unknown[]): unknown {
  const result: Values = {}
  let open = false
  for (const map of maps) {
    const found = resolve(map)
    if (isObject(found)) Object.assign(result, found)
    else if (found !== null && found !== undefined) open = true
  }
  return open && Object.keys(result).length === 0 ? unknown('merge') : result
}

function hash(kind: string, encoding: 'hex' | 'base64') {
  return (value: unknown) => createHash(kind).update(str(value)).digest(encoding)
}

function regex(pattern: unknown, text: unknown): unknown {
  // A pattern from a file that is audited may be made to run for ever; only short and plain ones are tried.
  const source = str(pattern).replace(/\(\?P</g, '(?<')
  if (source.length > 200 || str(text).length > 2000 || /[+*}]\)?[+*{]/.test(source)) return unknown('regex')
  try {
    const match = new RegExp(source).exec(str(text))
    if (!match) return unknown('regex')
    return match.groups ? { ...match.groups } : match.length > 1 ? match.slice(1) : match[0]
  } catch {
    return unknown('regex')
  }
}

function decode(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text)
  } catch {
    return unknown('decode')
  }
}

/** Functions whose arguments must all be known; the others are in `lenient`. */
const strict: Record<string, Fn> = {
  abs: (value: number) => Math.abs(value),
  ceil: (value: number) => Math.ceil(value),
  floor: (value: number) => Math.floor(value),
  max: (...values: number[]) => Math.max(...values.map(Number)),
  min: (...values: number[]) => Math.min(...values.map(Number)),
  parseint: (text: string, base: number) => Number.parseInt(text, base),
  pow: (base: number, exponent: number) => base ** exponent,
  signum: (value: number) => Math.sign(value),
  log: (value: number, base: number) => Math.log(value) / Math.log(base),
  chomp: (text: string) => str(text).replace(/[\r\n]+$/, ''),
  indent: (spaces: number, text: string) => str(text).replace(/\n/g, `\n${' '.repeat(Math.min(Number(spaces), 100))}`),
  lower: (text: string) => str(text).toLowerCase(),
  upper: (text: string) => str(text).toUpperCase(),
  title: (text: string) => str(text).replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
  replace: (text: string, from: string, to: string) =>
    /^\/.*\/$/.test(str(from)) ? unknown('replace') : str(text).replaceAll(str(from), str(to)),
  split: (separator: string, text: string) => str(text).split(str(separator)).slice(0, most),
  strrev: (text: string) => [...str(text)].reverse().join(''),
  substr: (text: string, offset: number, length: number) =>
    length < 0 ? str(text).slice(offset) : str(text).slice(offset, offset + length),
  trim: (text: string, cut: string) => trimStart(trimEnd(str(text), str(cut)), str(cut)),
  trimprefix: (text: string, prefix: string) => (str(text).startsWith(prefix) ? str(text).slice(prefix.length) : text),
  trimsuffix: (text: string, suffix: string) =>
    suffix !== '' && str(text).endsWith(suffix) ? str(text).slice(0, -suffix.length) : text,
  trimspace: (text: string) => str(text).trim(),
  startswith: (text: string, prefix: string) => str(text).startsWith(prefix),
  endswith: (text: string, suffix: string) => str(text).endsWith(suffix),
  strcontains: (text: string, part: string) => str(text).includes(part),
  regex,
  range: (...numbers: number[]) => {
    const [start, end, step] =
      numbers.length === 1 ? [0, numbers[0] ?? 0, 1] : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1]
    const count = Math.min(Math.max(0, Math.ceil((end - start) / (step || 1))), 1024)
    return Array.from({ length: count }, (_, index) => start + index * step)
  },
  base64decode: (text: string) => Buffer.from(str(text), 'base64').toString('utf8'),
  base64encode: (text: string) => Buffer.from(str(text)).toString('base64'),
  urlencode: (text: string) => encodeURIComponent(str(text)),
  md5: hash('md5', 'hex'),
  sha1: hash('sha1', 'hex'),
  sha256: hash('sha256', 'hex'),
  sha512: hash('sha512', 'hex'),
  base64sha256: hash('sha256', 'base64'),
  base64sha512: hash('sha512', 'base64'),
  yamldecode: (text: string) => decode(str(text), (source) => parseYaml(source, { maxAliasCount: 50 })),
  cidrsubnet: cidrSubnet,
  cidrhost: (prefix: string, index: number) => {
    const base = ip(str(prefix).split('/')[0] ?? '')
    return base === undefined ? unknown('cidrhost') : dotted(base + Number(index))
  },
  cidrsubnets: (prefix: string, ...bits: number[]) => bits.map((bit, index) => cidrSubnet(prefix, bit, index)),
  cidrnetmask: (prefix: string) => dotted(2 ** 32 - 2 ** (32 - Number(str(prefix).split('/')[1]))),
  tonumber: (value: unknown) =>
    Number.isNaN(Number(value)) ? unknown('tonumber') : value === null ? null : Number(value),
  tobool: (value: unknown) =>
    value === 'true' || value === true
      ? true
      : value === null
        ? null
        : value === 'false' || value === false
          ? false
          : unknown('tobool'),
  tostring: (value: unknown) => (value === null ? null : str(value)),
  formatdate: () => unknown('formatdate'),
  basename: (path: string) => str(path).replace(/^.*\//, ''),
  dirname: (path: string) => str(path).replace(/\/[^/]*$/, ''),
}

function trimStart(text: string, cut: string): string {
  let from = 0
  while (from < text.length && cut.includes(text[from] ?? '')) from++
  return text.slice(from)
}

function trimEnd(text: string, cut: string): string {
  let to = text.length
  while (to > 0 && cut.includes(text[to - 1] ?? '')) to--
  return text.slice(0, to)
}

const lenient: Record<string, Fn> = {
  jsonencode: (value: unknown) => new Encoded(value),
  yamlencode: (value: unknown) => new Encoded(value),
  jsondecode: (value: unknown) => {
    const found = resolve(value)
    if (found instanceof Encoded) return found.value
    return typeof found === 'string' ? decode(found, JSON.parse) : unknown('jsondecode')
  },
  nonsensitive: (value: unknown) => value,
  sensitive: (value: unknown) => value,
  ephemeralasnull: () => null,
  merge,
  concat: (...lists: unknown[]) =>
    lists.reduce<number>((sum, item) => sum + (isOpen(item) ? 1 : arr(item).length), 0) > most
      ? unknown('concat')
      : lists.flatMap((item) => (isOpen(item) ? [item] : arr(item))),
  flatten: (values: unknown) => (isOpen(values) ? values : flatten(arr(values))),
  compact: (values: unknown) =>
    isOpen(values) ? values : arr(values).filter((value) => value !== '' && value !== null),
  distinct: (values: unknown) => (isOpen(values) ? values : unique(arr(values))),
  toset: (values: unknown) => (isOpen(values) ? values : unique(arr(values))),
  tolist: (values: unknown) => (isOpen(values) ? values : arr(values)),
  tomap: (value: unknown) => value,
  tuple: (value: unknown) => value,
  list: (...values: unknown[]) => values,
  map: (...pairs: unknown[]) => {
    const result: Values = {}
    for (let index = 0; index + 1 < pairs.length; index += 2) result[str(pairs[index])] = pairs[index + 1]
    return result
  },
  reverse: (values: unknown) => (isOpen(values) ? values : [...arr(values)].reverse()),
  sort: (values: unknown) => (isOpen(values) ? values : arr(values).map(str).sort()),
  slice: (values: unknown, from: number, to: number) => (isOpen(values) ? values : arr(values).slice(from, to)),
  chunklist: (values: unknown, size: number) => {
    const items = arr(values)
    const width = Math.max(1, Number(size) || 1)
    return Array.from({ length: Math.ceil(items.length / width) }, (_, index) =>
      items.slice(index * width, index * width + width),
    )
  },
  element: (values: unknown, index: unknown) => {
    const items = arr(values)
    return isOpen(values) || isOpen(index) || items.length === 0
      ? unknown('element')
      : items[Number(index) % items.length]
  },
  one: (values: unknown) => (isOpen(values) ? unknown('one') : (arr(values)[0] ?? null)),
  length: (value: unknown) => {
    const found = resolve(value)
    if (typeof found === 'string') return [...found].length
    return Array.isArray(found) ? found.length : isObject(found) ? Object.keys(found).length : unknown('length')
  },
  keys: (value: unknown) => (isObject(resolve(value)) ? Object.keys(resolve(value) as Values).sort() : unknown('keys')),
  values: (value: unknown) => (isObject(resolve(value)) ? Object.values(resolve(value) as Values) : unknown('values')),
  lookup: (map: unknown, key: unknown, ...fallback: unknown[]) => {
    const found = resolve(map)
    if (!isObject(found) || isOpen(key)) return unknown('lookup')
    const value = Object.hasOwn(found, str(key)) ? found[str(key)] : fallback[0]
    return value === undefined ? unknown('lookup') : value
  },
  contains: (values: unknown, value: unknown) => {
    if (isOpen(values) || isOpen(value)) return unknown('contains')
    const found = arr(values).some((item) => compare(item, value))
    return found || !arr(values).some(isOpen) ? found : unknown('contains')
  },
  index: (values: unknown, value: unknown) => arr(values).findIndex((item) => compare(item, value)),
  zipmap: (keys: unknown, values: unknown) =>
    isOpen(keys) || isOpen(values)
      ? unknown('zipmap')
      : Object.fromEntries(arr(keys).map((key, index) => [str(key), arr(values)[index]])),
  coalesce: (...values: unknown[]) =>
    values.find((value) => value !== null && value !== '' && value !== undefined) ?? null,
  coalescelist: (...values: unknown[]) => values.find((value) => isOpen(value) || arr(value).length > 0) ?? [],
  join: (separator: unknown, ...values: unknown[]) => {
    const items = values.flatMap((value) => (isOpen(value) ? [value] : arr(value)))
    return join(items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])))
  },
  format,
  formatlist: (pattern: unknown, ...args: unknown[]) => {
    const length = Math.max(0, ...args.map((arg) => (Array.isArray(resolve(arg)) ? arr(arg).length : 0)))
    return Array.from({ length: Math.min(length, 1000) }, (_, index) =>
      format(pattern, ...args.map((arg) => (Array.isArray(resolve(arg)) ? arr(arg)[index] : arg))),
    )
  },
  setunion: (...lists: unknown[]) => unique(lists.flatMap(arr)),
  setintersection: (first: unknown, ...rest: unknown[]) =>
    arr(first).filter((value) => rest.every((other) => arr(other).some((item) => compare(item, value)))),
  setsubtract: (first: unknown, other: unknown) =>
    arr(first).filter((value) => !arr(other).some((item) => compare(item, value))),
  setproduct: (...lists: unknown[]) =>
    lists
      .map(arr)
      .reduce<unknown[][]>(
        (sum, items) =>
          sum.length * items.length > 1000 ? [] : sum.flatMap((row) => items.map((item) => [...row, item])),
        [[]],
      ),
  alltrue: (values: unknown) =>
    arr(values).some(isOpen) || isOpen(values) ? unknown('alltrue') : arr(values).every((value) => value === true),
  anytrue: (values: unknown) =>
    arr(values).some(isOpen) || isOpen(values) ? unknown('anytrue') : arr(values).some((value) => value === true),
  sum: (values: unknown) =>
    arr(values).some(isOpen) ? unknown('sum') : arr(values).reduce<number>((sum, value) => sum + Number(value), 0),
  abspath: (path: unknown) => path,
  pathexpand: (path: unknown) => path,
}

/** Functions that read files, time or randomness are unknown here, and so is every function of a provider. */
export function callFunction(name: string, args: readonly unknown[]): unknown {
  const plainName = name.replace(/^core::/, '')
  try {
    const tolerant = Object.hasOwn(lenient, plainName) ? lenient[plainName] : undefined
    if (tolerant) return tolerant(...(args as never[]))
    const exact = Object.hasOwn(strict, plainName) ? strict[plainName] : undefined
    if (!exact || args.some((arg) => isOpen(arg) || (Array.isArray(arg) && arg.some(isOpen)))) return unknown(name)
    return exact(...(args.map(resolve) as never[]))
  } catch {
    return unknown(name)
  }
}
