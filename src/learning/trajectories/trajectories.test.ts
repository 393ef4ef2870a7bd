import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it, type TestContext } from 'node:test'
import { Fault } from '../../core/fault.ts'
import { root } from '../../root.ts'
import { createTrajectoryWorkplace } from '../../testing/trajectory-workplace.ts'
import { eve, type Workplace } from '../../testing/workplace.ts'
import { openDuck } from '../refactor-data/duckdb.ts'
import type { StepSources } from './collect.ts'
import { type ExportManifest, exportTrajectories } from './export.ts'
import { reportTrajectories } from './report.ts'
import { rescore } from './rescore.ts'
import { type Format, formats, layouts } from './rows.ts'

type Message = { role: string; content: string }
type Found = {
  prompt: Message[]
  completion: Message[]
  chosen: Message[]
  rejected: Message[]
  label: boolean
  completions: string[]
  labels: boolean[]
  outcome: string
  ledger_seq: number
  ledger_hash: string
  reward: number
}

async function exported(
  test: TestContext,
  sources: StepSources,
  change: { reward?: string; allowedLicenses?: string[] } = {},
) {
  const out = mkdtempSync(join(tmpdir(), 'provenly-export-'))
  test.after(() => rmSync(out, { recursive: true }))
  const duck = await openDuck({ root, packages: join(out, 'packages') })
  const manifest: ExportManifest = await exportTrajectories({
    ...sources,
    out,
    formats,
    duck,
    ledgerHead: null,
    ...change,
  })
  duck.close()
  const rows = (format: Format): Found[] =>
    readFileSync(join(out, `${layouts[format].file}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return { out, manifest, rows }
}

const said = (messages: Message[]): string => messages.map((message) => message.content).join(' | ')
const asked = (row: Found): string =>
  row.prompt.filter((message) => message.role === 'user')[0]?.content.split('\n')[0] ?? ''

describe('trajectories', () => {
  let place: Workplace
  let sources: StepSources
  before(async () => {
    const made = await createTrajectoryWorkplace()
    place = made.place
    sources = made.sources
  })
  after(() => place.close())

  it('teach what happened', async (test) => {
    const { rows, manifest } = await exported(test, sources)
    assert.deepEqual(
      rows('sft').map((row) => [asked(row), said(row.completion)]),
      [
        ['write with password=[redacted] to a file', 'echo password=[redacted] > e.txt'],
        ['write repaired to a file', 'echo repaired > c.txt'],
        ['write edited to a file', 'echo edited > b.txt'],
        ['write accepted to a file', 'echo accepted > a.txt'],
        ['rename f to g', '<action>{"pattern":"f($A)","rewrite":"g($A)"}</action>'],
      ],
    )
    assert.deepEqual(
      rows('dpo').map((row) => [asked(row), said(row.chosen), said(row.rejected)]),
      [
        ['write repaired to a file', 'echo repaired > c.txt', 'ls nothing-here'],
        ['write edited to a file', 'echo edited > b.txt', 'echo proposed > b.txt'],
        [
          'rename f to g',
          '<action>{"pattern":"f($A)","rewrite":"g($A)"}</action>',
          '<action>{"pattern":"f()","rewrite":"g()"}</action>',
        ],
      ],
    )
    assert.deepEqual(
      rows('kto').map((row) => [row.label, row.outcome, said(row.completion)]),
      [
        [true, 'accepted', 'echo password=[redacted] > e.txt'],
        [false, 'repaired', 'ls nothing-here'],
        [false, 'repaired', 'ls nothing-there'],
        [false, 'failed', 'ls nowhere'],
        [false, 'undone', 'echo undone > d.txt'],
        [false, 'repaired', 'ls nothing-here'],
        [true, 'accepted', 'echo repaired > c.txt'],
        [false, 'edited', 'echo proposed > b.txt'],
        [true, 'accepted', 'echo edited > b.txt'],
        [false, 'rejected', 'echo rejected > a.txt'],
        [true, 'accepted', 'echo accepted > a.txt'],
        [true, 'verified', '<action>{"pattern":"f($A)","rewrite":"g($A)"}</action>'],
        [false, 'failed', '<action>{"pattern":"f()","rewrite":"g()"}</action>'],
      ],
    )
    const repaired = rows('prm').find((row) => row.completions.includes('echo repaired > c.txt'))
    assert.deepEqual(
      [repaired?.completions, repaired?.labels],
      [
        ['ls nothing-here', 'echo repaired > c.txt'],
        [false, true],
      ],
    )
    assert.equal(rows('raw').length, 15)
    assert.equal(rows('grpo').length, 10)
    assert.deepEqual(
      manifest.files.filter(({ file }) => file.endsWith('.jsonl')).map(({ format }) => format),
      [...formats],
    )
    const { store } = await place.app.open()
    const entries = new Map((await store.entries({})).map((entry) => [entry.seq, entry]))
    const kinds: Record<string, string[]> = {
      accepted: ['recorded'],
      edited: ['edited'],
      rejected: ['rejected'],
      repaired: ['repair'],
      undone: ['rolled-back'],
      failed: ['refused', 'step'],
      verified: ['step'],
    }
    for (const row of rows('kto')) {
      const entry = entries.get(row.ledger_seq)
      assert.equal(entry?.hash, row.ledger_hash)
      assert.ok(kinds[row.outcome]?.includes(entry?.kind ?? ''), `${row.outcome} by ${entry?.kind}`)
    }
  })

  it('hold no secret, and are byte for byte the same for the same store', async (test) => {
    const [first, second] = [await exported(test, sources), await exported(test, sources)]
    assert.deepEqual(first.manifest, second.manifest)
    const files = readdirSync(first.out).filter((name) => name !== 'packages')
    assert.equal(files.length, formats.length * 2 + 1)
    for (const name of files) {
      const [one, other] = [first, second].map(({ out }) => readFileSync(join(out, name)))
      assert.ok(one?.equals(other ?? Buffer.alloc(0)), name)
      assert.ok(!one?.includes('hunter2secret'), name)
    }
  })

  it('keep every column in Parquet', async (test) => {
    const { out, rows } = await exported(test, sources)
    const duck = await openDuck({ root, packages: join(out, 'packages') })
    for (const format of formats) {
      const found: unknown[] = []
      for await (const row of duck.readParquet(join(out, `${layouts[format].file}.parquet`), 0)) found.push(row)
      // DuckDB gives 64-bit integers as text, so that they stay exact.
      const expected = rows(format).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            ['ledger_seq', 'example_id'].includes(key) ? String(value) : value,
          ]),
        ),
      )
      assert.deepEqual(found, expected, format)
    }
    duck.close()
  })

  it('are filtered by licence, and scored by the formula that is asked for', async (test) => {
    const { rows } = await exported(test, sources, { allowedLicenses: ['apache-2.0'], reward: 'similarity@1' })
    assert.deepEqual(
      rows('raw').map(({ reward }) => Math.round(reward * 100)),
      [100, 94],
    )
    const unknown = exportTrajectories({
      ...sources,
      out: '/tmp/none',
      formats,
      duck: null,
      ledgerHead: null,
      reward: 'x@1',
    })
    await assert.rejects(unknown, (error) => error instanceof Fault && error.code === 'usage')
  })

  it('are counted for people', async () => {
    const report = await reportTrajectories(sources)
    assert.deepEqual(
      { ...report, labels: Object.fromEntries(report.labels.map(({ name, count }) => [name, count])) },
      {
        reward: 'outcome@1',
        trajectories: 11,
        steps: 15,
        since: '2026-01-01T00:00:00.000Z',
        labels: {
          accepted: 4,
          repaired: 3,
          failed: 2,
          answered: 1,
          edited: 1,
          open: 1,
          rejected: 1,
          undone: 1,
          verified: 1,
        },
        packs: [
          { name: 'refactor', trajectories: 2, steps: 2, meanReward: 0 },
          { name: 'shell', trajectories: 9, steps: 13, meanReward: (5 - 7) / 12 },
        ],
        rewards: [
          { day: '2026-01-01', pack: 'refactor', steps: 2, mean: 0 },
          { day: '2026-03-01', pack: 'shell', steps: 12, mean: (5 - 7) / 12 },
        ],
        acceptance: [{ day: '2026-03-01', decided: 6, accepted: 4, edited: 1, share: 4 / 6 }],
        repairDepth: [
          { attempts: 1, trajectories: 8, right: 4 },
          { attempts: 2, trajectories: 2, right: 2 },
          { attempts: 3, trajectories: 1, right: 0 },
        ],
        proposers: [
          { name: 'eve', steps: 1, right: 1, precision: 1, meanReward: 1 },
          { name: 'fake-1', steps: 12, right: 4, precision: 4 / 12, meanReward: (4 - 7) / 11 },
          { name: 'synthetic', steps: 2, right: 1, precision: 0.5, meanReward: 0 },
        ],
      },
    )
  })

  it('can be scored again', async () => {
    const { trajectories } = await place.app.open()
    await trajectories.reward({ trajectory: 'way-1', step: 1 }, { 'outcome@1': -0.25 })
    assert.deepEqual(await rescore(trajectories, ['outcome@1']), { steps: 2, rewards: { 'outcome@1': 2 } })
    assert.deepEqual((await trajectories.steps({ trajectory: 'way-1' }))[0]?.rewards['outcome@1'], 1)
    await assert.rejects(rescore(trajectories, ['none@1']), (error) => error instanceof Fault && error.code === 'usage')
    assert.ok((await reportTrajectories(sources, 'proof@1')).rewards.length > 0)
  })

  // Last: it changes what is in the store.
  it('believe what a person said of a result more than that it was approved', async (test) => {
    const runs = await sources.store.runs({ limit: 100 })
    const bench = await place.as(eve)
    const report = async (words: string, verdict: 'good' | 'bad'): Promise<void> => {
      const run = runs.find((one) => one.request.words === words)
      await bench.report(run?.id ?? '', { verdict, text: 'so it is' })
    }
    await report('write accepted to a file', 'good')
    await report('write accepted to a file', 'bad')
    await report('leave it waiting', 'good')
    await report('write rejected to a file', 'good')
    const { rows } = await exported(test, sources)
    const labelOf = (completion: string): boolean[] =>
      rows('kto')
        .filter((row) => said(row.completion) === completion)
        .map((row) => row.label)
    assert.deepEqual(labelOf('echo accepted > a.txt'), [false])
    assert.deepEqual(labelOf('echo waiting > f.txt'), [true])
    // A rejection is a decision about the very plan; a kind word beside it changes nothing.
    assert.deepEqual(labelOf('echo rejected > a.txt'), [false])
    const taught = rows('sft').map((row) => said(row.completion))
    assert.ok(!taught.includes('echo accepted > a.txt') && !taught.includes('echo waiting > f.txt'))
    assert.ok(taught.includes('echo repaired > c.txt'))
    const kept = readFileSync(join((await exported(test, sources)).out, 'raw.jsonl'), 'utf8')
    assert.equal(kept.match(/"said":"(good|bad)"/g)?.length, 3)
  })
})
