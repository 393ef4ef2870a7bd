import type { Random } from '../../generate/random.ts'
import { call, code, emptyList, type Func, name, type Stmt, type Style, type SynthLanguage, text } from './code.ts'
import { qualities, remarks, things, verbs } from './vocabulary.ts'

/** What one program is about, so that its functions belong together. */
export type Subject = { one: string; many: string; fields: readonly string[] }

export function pickSubject(random: Random): Subject {
  const [one, many, fields] = random.pick(things)
  return { one, many, fields }
}

export function pickStyle(random: Random, language: SynthLanguage): Style {
  const shapes =
    language === 'java'
      ? (['class'] as const)
      : language === 'python'
        ? (['functions', 'functions', 'class'] as const)
        : (['functions', 'arrows', 'class'] as const)
  return {
    language,
    semicolons: random.chance(0.6),
    quote: random.chance(0.6) ? "'" : '"',
    indent: language === 'python' || language === 'java' ? 4 : random.pick([2, 2, 4]),
    shape: random.pick(shapes),
  }
}

/** Two words that are no other function's name. */
export function pickName(random: Random, subject: Subject, taken: Set<string>): string {
  for (;;) {
    const last = random.pick([subject.one, subject.many, random.pick(subject.fields).split(' ')[0] as string])
    const found = random.chance(0.4)
      ? `${random.pick(verbs)} ${random.pick(qualities)} ${last}`
      : `${random.pick(verbs)} ${last}`
    if (taken.has(found)) continue
    taken.add(found)
    return found
  }
}

/**
 * A function with the given statements somewhere in it, and ordinary work around them. `uses` may only rely on the parameters:
 * `entries` (records), `limit` (a number) and `label` (a text).
 */
export function makeFunction(
  random: Random,
  subject: Subject,
  style: Style,
  title: string,
  uses: readonly Stmt[],
): Func {
  const body = random.pick(bodies)(random, subject, style, uses)
  return {
    name: title,
    doc: random.chance(0.4) ? random.pick(remarks) : null,
    params: [
      { name: subject.many, type: 'records' },
      { name: 'limit', type: 'number' },
      { name: 'label', type: 'text' },
    ],
    ...body,
  }
}

type Body = (random: Random, subject: Subject, style: Style, uses: readonly Stmt[]) => Pick<Func, 'result' | 'body'>

const remark = (random: Random): Stmt[] => (random.chance(0.3) ? [{ kind: 'comment', text: random.pick(remarks) }] : [])
const field = (subject: Subject, random: Random) =>
  ({ kind: 'field', of: name(subject.one), name: random.pick(subject.fields) }) as const
const number = (random: Random) => ({ kind: 'number', value: random.below(90) + 1 }) as const

const bodies: readonly Body[] = [
  (random, subject, _, uses) => ({
    result: 'number',
    body: [
      { kind: 'let', name: 'total', value: { kind: 'number', value: 0 } },
      ...remark(random),
      {
        kind: 'each',
        item: subject.one,
        itemType: 'record',
        list: name(subject.many),
        body: [{ kind: 'add', name: 'total', value: field(subject, random) }],
      },
      ...uses,
      { kind: 'return', value: { kind: 'binary', left: name('total'), operator: '*', right: name('limit') } },
    ],
  }),
  (random, subject, style, uses) => ({
    result: 'records',
    body: [
      { kind: 'let', name: 'chosen', value: code(emptyList(style.language)) },
      ...uses,
      {
        kind: 'each',
        item: subject.one,
        itemType: 'record',
        list: name(subject.many),
        body: [
          {
            kind: 'if',
            condition: {
              kind: 'binary',
              left: field(subject, random),
              operator: random.pick(['<', '>']),
              right: name('limit'),
            },
            body: [...remark(random), { kind: 'append', list: 'chosen', value: name(subject.one) }],
          },
        ],
      },
      { kind: 'return', value: name('chosen') },
    ],
  }),
  (random, subject, _, uses) => ({
    result: 'text',
    body: [
      ...remark(random),
      ...uses,
      {
        kind: 'if',
        condition: { kind: 'binary', left: name('limit'), operator: '>', right: number(random) },
        body: [{ kind: 'return', value: name('label') }],
      },
      {
        kind: 'let',
        name: `${subject.one} title`,
        value: { kind: 'binary', left: name('label'), operator: '+', right: text(`: ${random.pick(qualities)}`) },
      },
      { kind: 'return', value: name(`${subject.one} title`) },
    ],
  }),
  (random, subject, _, uses) => ({
    result: 'number',
    body: [
      {
        kind: 'let',
        name: 'steps',
        value: { kind: 'binary', left: name('limit'), operator: '-', right: number(random) },
      },
      {
        kind: 'each',
        item: subject.one,
        itemType: 'record',
        list: name(subject.many),
        body: [{ kind: 'do', value: call('note', field(subject, random), name('label')) }],
      },
      ...remark(random),
      ...uses,
      { kind: 'return', value: { kind: 'binary', left: name('steps'), operator: '+', right: number(random) } },
    ],
  }),
]
