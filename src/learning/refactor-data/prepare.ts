import { createHash } from 'node:crypto'
import type { CountTokens } from '../../core/state.ts'
import { isAllowed } from './licenses.ts'
import type { Draft, EditRecord, TagRecord } from './record.ts'
import type { RecordSource } from './sources.ts'
import type { Parses } from './syntax.ts'

export const splits = ['train', 'dev', 'test'] as const
export type Split = (typeof splits)[number]

export type Dropped =
  | 'other-language'
  | 'license'
  | 'empty'
  | 'unchanged'
  | 'too-long'
  | 'does-not-parse'
  | 'control-characters'

/** What became of one raw record. Pure, so that it can be made anywhere. */
export type Prepared =
  | { kind: 'bad'; problem: string; form: boolean }
  | { kind: 'tags'; records: TagRecord[] }
  | { kind: 'edits'; kept: PreparedEdit[]; dropped: Dropped[] }

export type PreparedEdit = {
  record: EditRecord
  split: Split
  /** 64 bits each: of (instruction, pre), and of pre alone. */
  pair: readonly [number, number]
  code: readonly [number, number]
  /** Only on every 64th record, because counting costs more than all the rest. */
  tokens: { instruction: number; pre: number; post: number } | null
}

export type PrepareOptions = {
  source: RecordSource
  parses: Parses
  /** True when the text has at most `limit` tokens. */
  fits: (text: string, limit: number) => boolean
  count: CountTokens
  maxTokens: number
  allowedLicenses: readonly string[] | null
}

export function prepare(text: string, place: string, options: PrepareOptions): Prepared {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'bad', problem: 'not JSON', form: false }
  }
  const { source } = options
  const read = source.read(value)
  if ('problem' in read) return { kind: 'bad', problem: read.problem, form: true }
  if ('smells' in read) {
    const records = read.smells.map(({ language, class: name, method, path, smells, license }) => ({
      language,
      place: { class: name, method, path },
      smells,
      origin: { source: source.name, record: place, group: name, license },
    }))
    return { kind: 'tags', records }
  }
  const kept: PreparedEdit[] = []
  const dropped: Dropped[] = []
  for (const [index, draft] of read.drafts.entries()) {
    const result = prepareDraft(draft, read.drafts.length > 1 ? `${place}#${index + 1}` : place, options)
    if (typeof result === 'string') dropped.push(result)
    else kept.push(result)
  }
  return { kind: 'edits', kept, dropped }
}

function prepareDraft(draft: Draft, place: string, options: PrepareOptions): PreparedEdit | Dropped {
  const { language, group, license, tags, ...texts } = draft
  const [instruction, pre, post] = [texts.instruction, texts.pre, texts.post].map((text) =>
    text.replaceAll('\r\n', '\n'),
  ) as [string, string, string]
  if (language === null) return 'other-language'
  if (!isAllowed(license, options.allowedLicenses)) return 'license'
  if (instruction.trim() === '' || pre.trim() === '') return 'empty'
  if (pre === post) return 'unchanged'
  if (/[\0\ufffd]/.test(instruction + pre + post) || !(instruction + pre + post).isWellFormed())
    return 'control-characters'
  const input = `${instruction}\n${pre}`
  // A token is at least one byte, so what is short in bytes needs no counting.
  if (Buffer.byteLength(input) > options.maxTokens && !options.fits(input, options.maxTokens)) return 'too-long'
  if (!options.parses(language, post)) return 'does-not-parse'
  const whole = options.parses(language, pre)
  const pair = keyOf(`${instruction.trim()}\0${pre}`)
  const code = keyOf(pre)
  return {
    record: {
      instruction,
      pre,
      post,
      language,
      tags: whole ? tags : [...tags, 'fixes-syntax'],
      origin: { source: options.source.name, record: place, group: shortGroup(group), license },
    },
    split: splitOf(group),
    pair,
    code,
    tokens:
      (pair[1] & 63) === 0
        ? { instruction: options.count(instruction), pre: options.count(pre), post: options.count(post) }
        : null,
  }
}

/** By what belongs together and nothing else: 92 % train, 4 % dev, 4 % test, the same for every run and order. */
export function splitOf(group: string): Split {
  const place = createHash('sha256').update(group).digest().readUInt32BE(0) / 0x1_0000_0000
  return place < 0.92 ? 'train' : place < 0.96 ? 'dev' : 'test'
}

function keyOf(text: string): readonly [number, number] {
  const digest = createHash('sha256').update(text).digest()
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)]
}

function shortGroup(group: string): string {
  return group.length <= 120 ? group : createHash('sha256').update(group).digest('hex').slice(0, 16)
}
