import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, root, settle } from '../../src/testing/workplace.ts'

const crashes = Number(process.env.PROVENLY_CRASHES ?? 12)

test(`kill -9 at ${crashes} random moments loses no acknowledged run and applies none twice or half`, async (t) => {
  const place = createWorkplace({ model: createFakeModel(['true']), leaseMs: 100 }, { 'log.txt': '' })
  t.after(() => place.close())
  const acknowledged = new Map<string, Set<string>>()
  let random = 7
  for (let crash = 0; crash < crashes; crash += 1) {
    random = (random * 48_271) % 2_147_483_647
    const errors = await runAndKill(place.folder, (random % 1000) + 20, acknowledged)
    assert.equal(errors, '', `the program failed before it was killed (crash ${crash})`)
  }
  const { store, verifyLedger } = await place.app.open()
  const bench = await place.as(root)
  const runs = await store.runs({ limit: 10_000 })
  for (const run of runs) if (run.stage !== 'waiting') await settle(bench, run.id)

  const kept: string[] = []
  for (const run of [...runs].reverse()) {
    const ended = await store.run(run.id)
    const n = run.request.words.replace('append ', '')
    const facts = (await store.entries({ run: run.id, limit: 100 })).map((entry) => entry.kind)
    const times = (kind: string) => facts.filter((each) => each === kind).length
    assert.ok(
      ['waiting', 'learned', 'rolled-back'].includes(ended.stage),
      `${n} ended as ${ended.stage} ${JSON.stringify(ended.failure ?? ended.refusal)}`,
    )
    assert.equal(times('applied'), ended.stage === 'waiting' ? 0 : 1, `${n} was applied once`)
    assert.deepEqual(ended.outcome?.deviations ?? [], [])
    const said = acknowledged.get(run.id) ?? new Set()
    if (said.has('approved')) assert.notEqual(ended.stage, 'waiting', `${n} was approved`)
    if (said.has('undoing')) assert.equal(ended.stage, 'rolled-back', `${n} was to be undone`)
    if (ended.stage === 'learned') kept.push(n)
  }
  for (const id of acknowledged.keys())
    assert.ok(
      runs.some((run) => run.id === id),
      `run ${id} was acknowledged and is lost`,
    )
  assert.deepEqual(readFileSync(join(place.workspace, 'log.txt'), 'utf8').split('\n').filter(Boolean), kept)
  assert.deepEqual(readdirSync(join(place.workspace, 'many')).sort(), [...kept].sort())
  for (const n of kept) assert.deepEqual(readdirSync(join(place.workspace, 'many', n)), ['1', '2', '3', '4', '5', '6'])
  assert.deepEqual((await verifyLedger()).problems, [])
  t.diagnostic(
    `${crashes} kills, ${runs.length} runs, ${kept.length} applied and kept, ${[...acknowledged.values()].reduce((sum, said) => sum + said.size, 0)} acknowledgements`,
  )
})

/** Kills `afterMs` after the program is ready, so that the time for starting does not hide the interesting moments. */
async function runAndKill(folder: string, afterMs: number, acknowledged: Map<string, Set<string>>): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'crash-child.ts'), folder],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let text = ''
  let errors = ''
  let ready = () => {}
  const isReady = new Promise<void>((resolve) => {
    ready = resolve
  })
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    if (text.includes('ready')) ready()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  await Promise.race([isReady, ended, sleep(60_000, undefined, { ref: false })])
  await Promise.race([ended, sleep(afterMs, undefined, { ref: false })])
  child.kill('SIGKILL')
  await ended
  const lines = text.split('\n').slice(0, -1) // a line without its end was not said
  for (const line of lines) {
    const [what = '', id] = line.split(' ')
    if (id) acknowledged.set(id, (acknowledged.get(id) ?? new Set()).add(what))
  }
  return errors
}
