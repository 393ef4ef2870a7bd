import { createHash } from 'node:crypto'
import { isAllowed } from './licenses.ts'
import type { Draft, EditRecord, TagRecord } from './record.ts'
import type { RecordSource } from './sources.ts'
import type { Parses } from './syntax.ts'

export const splits = ['train', 'dev', 'test'] as const
export type Split = (typeof splits)[number]

export type Dropped = 'other-language' | 'license' | 'empty' | 'unchanged' | 'does-not-parse' | 'control-characters'

/** What became of one raw record. Pure, so that it can be made anywhere. */
export type Prepared =
  | { kind: 'bad'; problem: string; form: boolean }
  | { kind: 'tags'; records: TagRecord[] }
  | { kind: 'edits'; kept: PreparedEdit[]; dropped: Dropped[] }

export type PreparedEdit = {
  /** The record as its line of JSON: between threads one text costs less than many. */
  line: string
  facts: EditFacts
  split: Split
  /** 64 bits each: of (instruction, pre), and of pre alone. */
  pair: readonly [number, number]
  code: readonly [number, number]
  /** More bytes than the limit on tokens: only then the tokens have to be counted, because one is at least one byte. */
  long: boolean
}

/** What statistics count of a record. Lengths are in characters. */
export type EditFacts = Pick<EditRecord, 'language' | 'tags'> & {
  license: string
  lengths: Record<'instruction' | 'pre' | 'post', number>
}

export function factsOf(record: EditRecord): EditFacts {
  return {
    language: record.language,
    tags: record.tags,
    license: record.origin.license,
    lengths: { instruction: record.instruction.length, pre: record.pre.length, post: record.post.length },
  }
}

export type PrepareOptions = {
  source: RecordSource
  parses: Parses
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
  const parsed = options.parses(language, pre, post)
  if (!parsed.post) return 'does-not-parse'
  const pair = keyOf(`${instruction.trim()}\0${pre}`)
  const code = keyOf(pre)
  const record: EditRecord = {
    instruction,
    pre,
    post,
    language,
    tags: parsed.pre ? tags : [...tags, 'fixes-syntax'],
    origin: { source: options.source.name, record: place, group: shortGroup(group), license },
  }
  return {
    line: JSON.stringify(record),
    facts: factsOf(record),
    split: splitOf(group),
    pair,
    code,
    long: Buffer.byteLength(inputOf({ instruction, pre })) > options.maxTokens,
  }
}

/** What a model is given of a record. */
export function inputOf(record: { instruction: string; pre: string }): string {
  return `${record.instruction}\n${record.pre}`
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
