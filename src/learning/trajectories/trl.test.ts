import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../../root.ts'
import { createTrajectoryWorkplace } from '../../testing/trajectory-workplace.ts'
import { openDuck } from '../refactor-data/duckdb.ts'
import { exportTrajectories } from './export.ts'
import { formats } from './rows.ts'

/** A virtual environment with engines/trl/requirements.txt; else whatever python3 has. */
const environment = process.env.PROVENLY_TRAINING_VENV
const python = environment === undefined ? 'python3' : join(environment, 'bin', 'python')

function missing(): string | false {
  if (environment !== undefined && !existsSync(python)) return `there is no ${python}`
  const found = spawnSync(python, ['-c', 'import datasets, torch, transformers, trl'], { encoding: 'utf8' })
  if (found.status === 0) return false
  return `${python} has no TRL: make an environment with engines/trl/requirements.txt and name it in PROVENLY_TRAINING_VENV`
}

describe('exports in TRL', { skip: missing() }, () => {
  it('load with datasets, alike from both kinds of file, and train one step with each trainer', async (test) => {
    const out = mkdtempSync(join(tmpdir(), 'provenly-trl-'))
    const { place, sources } = await createTrajectoryWorkplace()
    test.after(async () => {
      await place.close()
      rmSync(out, { recursive: true })
    })
    const duck = await openDuck({ root, packages: join(out, 'packages') })
    await exportTrajectories({ ...sources, out, formats, duck, ledgerHead: null })
    duck.close()
    const script = join(root, 'engines', 'trl', 'check_exports.py')
    const ran = spawnSync(python, [script, out], { encoding: 'utf8', maxBuffer: 1 << 26 })
    assert.equal(ran.status, 0, ran.stderr.slice(-3_000))
    const report = JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '') as Record<
      string,
      { rows: number; parquet_rows: number; same: boolean; loss: number | null; version?: string | null }
    >
    const counts = Object.fromEntries(Object.entries(report).map(([name, { rows }]) => [name, rows]))
    assert.deepEqual(counts, { sft: 5, dpo: 3, kto: 13, grpo: 10, prm: 10, verifiers: 15, raw: 15 })
    for (const [name, { same, rows, parquet_rows, loss }] of Object.entries(report)) {
      assert.ok(same && rows === parquet_rows, name)
      if (name !== 'verifiers' && name !== 'raw') assert.ok(Number.isFinite(loss), `${name}: ${loss}`)
    }
    if (report.verifiers?.version === null) test.diagnostic('verifiers is not installed: its file was only loaded')
  })
})
