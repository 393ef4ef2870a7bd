import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, describe, test } from 'node:test'
import { createTaskStates } from '../../src/core/task-states.ts'
import { openStore } from '../../src/store/open.ts'
import { sampleStep } from '../../src/testing/contracts/trajectories.ts'
import { commitRow, marvFile } from '../../src/testing/refactor-rows.ts'

const root = resolve(import.meta.dirname, '..', '..')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-learning-')))
const state = join(folder, 'state')
mkdirSync(join(folder, 'home'))
after(() => rmSync(folder, { recursive: true }))

function provenly(...args: string[]): { code: number | null; out: string; error: string } {
  const environment = { PATH: process.env.PATH, HOME: join(folder, 'home'), PROVENLY_STATE: state, NO_COLOR: '1' }
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', join(root, 'src', 'main.ts')] as const
  const ran = spawnSync(node[0], [...node.slice(1), ...args], { cwd: folder, env: environment, encoding: 'utf8' })
  return { code: ran.status, out: ran.stdout, error: ran.stderr }
}

describe('learning on the command line', () => {
  test('data ingest: a local copy, a licence filter, and what goes wrong', () => {
    writeFileSync(join(folder, 'MaRV.json'), JSON.stringify(marvFile))
    const rows = [commitRow(1), commitRow(2, { license: 'gpl-3.0' })].map((row) => `${JSON.stringify(row)}\n`)
    writeFileSync(join(folder, 'commits.jsonl'), rows.join(''))
    const marv = provenly('data', 'ingest', 'marv', '--from', 'MaRV.json', '--json')
    assert.equal(marv.code, 0, marv.error)
    const { source, license, num_records } = JSON.parse(marv.out)
    assert.deepEqual({ source, license, num_records }, { source: 'marv', license: 'unknown', num_records: 2 })
    const commits = provenly('data', 'ingest', 'commitpackft', '--from', 'commits.jsonl', '--allow-license', 'MIT')
    assert.match(commits.out, /^commitpackft: 1 records, MIT, version [0-9a-f]{12}, in /)
    const wrong: [string[], number, RegExp][] = [
      [['ingest', 'commitpackft', '--from', 'MaRV.json'], 1, /does not hold records of commitpackft/],
      [['ingest', 'marv', '--from', 'none'], 1, /nothing at/],
      [['ingest', 'tldr', '--allow-license', 'MIT'], 2, /one licence/],
      [['ingest', 'everything'], 2, /no data source[\s\S]*commitpackft/],
      [['ingest', 'marv', '--from', 'MaRV.json', '--max-tokens', 'many'], 2, /positive whole number/],
      [['synth', 'shell'], 2, /nothing is made/],
    ]
    for (const [args, code, text] of wrong) {
      const answer = provenly('data', ...args)
      assert.deepEqual([answer.code, text.test(answer.error)], [code, true], `${args.join(' ')}: ${answer.error}`)
    }
  })

  test('data synth: proven tasks', () => {
    const answer = provenly('data', 'synth', 'refactor', '--count', '8', '--seed', '3', '--json')
    assert.equal(answer.code, 0, answer.error)
    const { proven, refused } = JSON.parse(answer.out)
    assert.deepEqual({ proven, refused }, { proven: 8, refused: [] })
  })

  test('trajectories and state', async () => {
    const { trajectories, close } = await openStore({ stateDir: state, site: 'here', now: () => new Date() })
    await trajectories.addSteps([{ record: sampleStep(), rewards: { 'outcome@1': 1 } }])
    await createTaskStates({ store: trajectories, count: (text) => text.length / 4 }).merge('task-1', {
      goals: ['rename f'],
    })
    await close()
    assert.match(
      provenly('trajectories', 'report').out,
      /^1 steps of 1 trajectories since 2026-01-01, reward outcome@1\n/,
    )
    const exported = provenly('trajectories', 'export', '--format', 'sft', 'raw', '--out', 'export')
    assert.equal(exported.code, 0, exported.error)
    assert.deepEqual(readdirSync(join(folder, 'export')).sort(), [
      'manifest.json',
      'raw.jsonl',
      'raw.parquet',
      'sft.jsonl',
      'sft.parquet',
    ])
    const [row] = readFileSync(join(folder, 'export', 'sft.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
    const { completion, license, ledger_seq } = JSON.parse(row ?? '')
    assert.deepEqual(
      { completion, license, ledger_seq },
      {
        completion: [{ role: 'assistant', content: '<action>{"pattern":"f($A)","rewrite":"g($A)"}</action>' }],
        license: 'Apache-2.0',
        ledger_seq: 1,
      },
    )
    assert.match(provenly('trajectories', 'rescore', 'similarity@1').out, /1 steps\n {2}similarity@1 +1/)
    assert.match(
      provenly('state', 'dump', 'task-1').out,
      /^<state>\ngoals:\n- rename f\n<\/state>\nversion 1, \d+ tokens/,
    )
    const wrong: [string[], number, RegExp][] = [
      [['trajectories', 'export', '--out', 'x', '--format', 'csv'], 2, /no format "csv"/],
      [['trajectories', 'export', '--out', 'x', '--reward', 'luck@1'], 2, /no reward "luck@1"/],
      [['trajectories', 'rescore', 'luck@1'], 2, /no reward/],
      [['state', 'dump', 'task-9'], 1, /no run task-9/],
    ]
    for (const [args, code, text] of wrong) {
      const answer = provenly(...args)
      assert.deepEqual([answer.code, text.test(answer.error)], [code, true], `${args.join(' ')}: ${answer.error}`)
    }
  })
})
