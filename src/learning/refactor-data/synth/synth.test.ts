import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { Fault } from '../../../core/fault.ts'
import { createWorkplace } from '../../../testing/workplace.ts'
import { trainingRecords } from '../training-records.ts'
import { buildSynthetic } from './build-synthetic.ts'
import { proveRecords } from './prove-records.ts'
import { type SynthRecord, synthesise } from './synthesise.ts'

const operations = [
  'rename',
  'replace-call',
  'wrap',
  'add-argument',
  'remove-argument',
  'add-guard',
  'modernise',
  'swap-import',
]

function jail(test: TestContext) {
  const place = createWorkplace({})
  const scratch = mkdtempSync(join(tmpdir(), 'provenly-synth-'))
  test.after(async () => {
    await place.close()
    rmSync(scratch, { recursive: true })
  })
  return { apply: place.app.rewrite, scratch }
}

describe('synthetic refactorings', () => {
  it('are the same for the same seed, and cover every operation in every language', () => {
    const records = Array.from({ length: 64 }, (_, index) => synthesise(3, index))
    assert.deepEqual(records[5], synthesise(3, 5))
    assert.notDeepEqual(synthesise(3, 5).pre, synthesise(4, 5).pre)
    const kinds = new Set(records.map(({ language, tags }) => `${language} ${tags[1]}`))
    const expected = ['javascript', 'typescript', 'python', 'java'].flatMap((language) =>
      operations.map((operation) => `${language} operation:${operation}`),
    )
    assert.deepEqual([...kinds].sort(), expected.sort())
    assert.ok(records.every(({ pre, post }) => pre !== post))
  })

  it('are proven by the real tool in the jail; a wrong one is found among right ones', async (test) => {
    const ports = jail(test)
    const records = Array.from({ length: 32 }, (_, index) => synthesise(11, index))
    const spoiled = [...records]
    const change = (index: number, with_: Partial<SynthRecord>) => {
      spoiled[index] = { ...(records[index] as SynthRecord), ...with_ }
    }
    change(1, { post: `${records[1]?.post} ` })
    change(4, { gold_action: { rewrites: [{ language: 'javascript', pattern: 'neverCalled($A)', rewrite: 'x' }] } })
    change(7, { gold_action: { rewrites: [{ language: 'java', pattern: 'class {', rewrite: 'x' }] } })
    const proven = await proveRecords(spoiled, ports, AbortSignal.timeout(300_000))
    assert.deepEqual(
      proven.flatMap(({ problem }, index) => (problem === null ? [] : [[index, problem.split(':')[0]]])),
      [
        [1, 'the gold action gives another text than post'],
        [4, 'the gold action changed nothing'],
        [7, 'invalid-pattern'],
      ],
    )
  })

  it('are written like an ingested set, each with its gold action, byte for byte the same', async (test) => {
    const ports = jail(test)
    const build = async (out: string) => {
      const report = await buildSynthetic({
        ...ports,
        out,
        count: 20,
        seed: 5,
        countTokens: (text) => text.length,
        now: () => new Date('2026-01-02T03:04:05Z'),
        signal: AbortSignal.timeout(300_000),
      })
      return { report, train: await readFile(join(out, 'synthetic/normalized/train.jsonl'), 'utf8') }
    }
    const [first, second] = [await build(join(ports.scratch, 'a')), await build(join(ports.scratch, 'b'))]
    assert.deepEqual(first, second)
    assert.deepEqual(
      [first.report.proven, first.report.license, first.report.num_records, first.report.refused],
      [20, 'Apache-2.0', 20, []],
    )
    const records: unknown[] = []
    for (const split of ['train', 'dev', 'test'] as const)
      for await (const record of trainingRecords(join(ports.scratch, 'a'), { split })) records.push(record)
    assert.equal(records.length, 20)
    assert.ok(records.every((record) => 'gold_action' in (record as object)))
  })

  it('stop with a reason when the jail can not be had', async (test) => {
    const { scratch } = jail(test)
    const apply = async () => {
      throw new Fault('unavailable', 'no jail here')
    }
    const signal = AbortSignal.timeout(10_000)
    await assert.rejects(proveRecords([synthesise(1, 1)], { apply, scratch }, signal), /no jail here/)
  })
})
