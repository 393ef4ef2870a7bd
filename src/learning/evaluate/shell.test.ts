import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Effect } from '../../core/effects.ts'
import { Fault } from '../../core/fault.ts'
import { type Executed, isEquivalent } from './equivalence.ts'
import { judgeExecution } from './execution.ts'
import { evaluateShell, type Proposed, ShellRow } from './shell.ts'

const ran = (stdout: string, more: Partial<Exclude<Executed, { unavailable: string }>> = {}) => ({
  exitCode: 0,
  stdout,
  effects: [],
  ...more,
})

function created(path: string, digest: string): Effect {
  return {
    path,
    kind: 'created',
    before: { type: 'absent' },
    after: { type: 'file', mode: 0o644, size: 1, digest: digest.repeat(64) },
  }
}

describe('equivalence', () => {
  const same = (a: [string, Executed], b: [string, Executed]): boolean => {
    if ('unavailable' in a[1] || 'unavailable' in b[1]) throw new Error('both must have run')
    return isEquivalent({ command: a[0], observed: a[1] }, { command: b[0], observed: b[1] })
  }

  test('compares lines without order unless one of the commands sorts', () => {
    const ab = ran('a\nb  \n')
    const ba = ran('b\na')
    assert.equal(same(['find .', ab], ['ls', ba]), true)
    assert.equal(same(['find . | sort', ab], ['ls', ba]), false)
    assert.equal(same(['find .', ab], ['ls -1t', ba]), false)
    assert.equal(same(['find . -name sort', ab], ['ls', ba]), true)
    assert.equal(same(['find .', ran('a\na\nb')], ['find .', ran('a\nb')]), false)
  })

  test('compares effects as sets of what is there afterwards, and success', () => {
    const two = [created('a', '1'), created('b', '2')]
    assert.equal(same(['x', ran('', { effects: two })], ['y', ran('', { effects: two.toReversed() })]), true)
    assert.equal(same(['x', ran('', { effects: two })], ['y', ran('', { effects: two.slice(1) })]), false)
    assert.equal(
      same(['x', ran('', { effects: [created('a', '1')] })], ['y', ran('', { effects: [created('a', '2')] })]),
      false,
    )
    assert.equal(same(['x', ran('o', { exitCode: 1 })], ['y', ran('o', { exitCode: 2 })]), true)
    assert.equal(same(['x', ran('o', { exitCode: 1 })], ['y', ran('o')]), false)
  })
})

describe('a row is judged by execution', () => {
  /** Answers by command; a list gives one answer after the other. */
  const jail = (table: Record<string, Executed | Executed[]>) => {
    const calls: string[] = []
    const execute = async (command: string, setup: string | undefined): Promise<Executed> => {
      const nth = calls.filter((call) => call === command).length
      calls.push(command)
      assert.equal(setup, 'touch x')
      const answer = table[command] ?? { unavailable: `no entry for ${command}` }
      return Array.isArray(answer) ? (answer[nth] ?? { unavailable: 'no further answer' }) : answer
    }
    return { execute, calls }
  }
  const row = ShellRow.parse({ nl: 'w', command: 'ref', alternatives: ['alt'], setup: 'touch x' })
  const table: [name: string, answers: Record<string, Executed | Executed[]>, candidate: string, expected: unknown][] =
    [
      ['equal to the reference', { ref: ran('1'), alt: ran('2'), c: ran('1') }, 'c', { result: 'equivalent' }],
      ['equal to an alternative', { ref: ran('1'), alt: ran('2'), c: ran('2') }, 'c', { result: 'equivalent' }],
      [
        'equal to none',
        { ref: ran('1'), alt: ran('2'), c: ran('3') },
        'c',
        { result: 'different', detail: 'other output or effects' },
      ],
      [
        'not runnable',
        { ref: ran('1'), alt: ran('2'), c: { unavailable: 'network' } },
        'c',
        { result: 'different', detail: 'could not be run: network' },
      ],
      ['absent', { ref: ran('1'), alt: ran('2') }, ' ', { result: 'different', detail: 'no command' }],
      [
        'with one usable reference',
        { ref: { unavailable: 'network' }, alt: ran('2'), c: ran('2') },
        'c',
        { result: 'equivalent' },
      ],
      [
        'with references that cannot run',
        { ref: { unavailable: 'network' }, alt: { unavailable: 'x' } },
        'c',
        { result: 'unavailable', reason: 'network' },
      ],
      [
        'with references that show nothing',
        { ref: ran(''), alt: ran('no such program', { exitCode: 127 }) },
        'c',
        { result: 'unavailable', reason: 'the reference shows nothing on the prepared files' },
      ],
      [
        'with references that change',
        { ref: [ran('1'), ran('2')], alt: [ran('3'), ran('4')] },
        'c',
        { result: 'unavailable', reason: 'the reference shows something else each time' },
      ],
    ]
  for (const [name, answers, candidate, expected] of table) {
    test(name, async () => assert.deepEqual(await judgeExecution(row, candidate, jail(answers).execute), expected))
  }
})

describe('evaluateShell', () => {
  const never = new AbortController().signal
  const rows = [
    { nl: 'one', command: 'ls -l', alternatives: ['ls  -l .'] },
    { nl: 'two', command: 'find /tmp' },
    { nl: 'three', command: 'date' },
    { nl: 'four', command: 'wc -l f' },
  ].map((row) => ShellRow.parse(row))
  const answers: Record<string, Proposed> = {
    one: { text: 'ls   -l', command: 'ls -l', model: 'a', latencyMs: 10 },
    two: { text: '```\nfind /var\n```', command: 'find /var', model: 'a', latencyMs: 20 },
    three: { text: 'Sorry, no.', command: null, model: 'b', latencyMs: 30 },
  }
  const outputs: Record<string, string> = {
    'ls -l': 'x',
    'ls  -l .': 'x',
    'find /tmp': 'y',
    'find /var': 'z',
    'wc -l f': '3 f',
  }

  const evaluate = (more: Partial<Parameters<typeof evaluateShell>[0]> = {}) =>
    evaluateShell({
      rows,
      propose: async (row) => answers[row.nl] ?? Promise.reject(new Fault('unavailable', 'gone')),
      syntax: async (command) => (command === 'find /var' ? 'unavailable' : 'valid'),
      execute: async (command) => {
        const output = outputs[command]
        return output === undefined ? { unavailable: 'needs the clock' } : ran(output)
      },
      signal: never,
      ...more,
    })

  test('counts every measure, and what is left out stays visible', async () => {
    const progress: number[] = []
    const report = await evaluate({ onProgress: (done) => progress.push(done) })
    const pick = ({ successes, total }: { successes: number; total: number }) => [successes, total]
    assert.deepEqual(progress, [1, 2, 3, 4])
    assert.deepEqual([report.rows, report.unanswered, report.models], [4, 1, { a: 2, b: 1 }])
    // Row 1 equal, row 2 other output, row 3 without a usable reference, row 4 unanswered.
    assert.deepEqual(pick(report.execution), [1, 3])
    assert.deepEqual(report.execution.unavailable, { 'needs the clock': 1 })
    assert.deepEqual(pick(report.exactMatch), [1, 4])
    assert.deepEqual(pick(report.templateMatch), [2, 4])
    assert.deepEqual(pick(report.firstUtility), [2, 4])
    // Row 2 is the unavailable one; rows without a command are invalid.
    assert.deepEqual([pick(report.syntaxValid), report.syntaxValid.unavailable], [[1, 3], 1])
    // Row 1 has the command alone in its text, but for whitespace inside: that is not the same text.
    assert.deepEqual(pick(report.commandOnly), [0, 4])
    // Row 1: 1. Row 2, "find /var" for "find /tmp": p1 = 1/2, p2 = 1/2, so (1/4)^(1/4). Rows 3 and 4: 0.
    assert.ok(Math.abs((report.sentenceBleu.mean ?? 0) - (1 + 0.25 ** 0.25) / 4) < 1e-9)
    assert.deepEqual(report.latencyMs, { mean: 20, p50: 20, p95: 29 })
    const { scores, ...second } = report.results[1] ?? assert.fail()
    assert.deepEqual(second, {
      nl: 'two',
      reference: 'find /tmp',
      text: '```\nfind /var\n```',
      command: 'find /var',
      failure: null,
      model: 'a',
      latencyMs: 20,
      syntax: 'unavailable',
      commandOnly: false,
      execution: { result: 'different', detail: 'other output or effects' },
    })
    assert.deepEqual({ ...scores, bleu: 0 }, { exact: false, template: true, utility: true, bleu: 0 })
    assert.equal(report.results[3]?.failure, 'gone')
  })

  test('uses the text where no command was taken from it', async () => {
    const report = await evaluate({
      rows: rows.slice(0, 1),
      propose: async () => ({ text: ' ls -l\n', model: 'a', latencyMs: 1 }),
    })
    assert.deepEqual([report.execution.successes, report.exactMatch.successes, report.commandOnly.successes], [1, 1, 1])
  })

  test('stops when no model answers the first three rows, on abort, on other faults and without rows', async () => {
    const asked: string[] = []
    const gone = async (row: ShellRow): Promise<Proposed> => {
      asked.push(row.nl)
      throw new Fault('unavailable', 'gone')
    }
    await assert.rejects(evaluate({ propose: gone }), { code: 'unavailable', message: 'gone' })
    assert.deepEqual(asked, ['one', 'two', 'three'])
    await assert.rejects(evaluate({ signal: AbortSignal.abort() }), { code: 'interrupted' })
    await assert.rejects(evaluate({ propose: () => Promise.reject(new Fault('interrupted', 'x')) }), {
      code: 'interrupted',
    })
    await assert.rejects(evaluate({ rows: [] }), { code: 'invalid' })
  })
})
