import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { createShellPack } from '../../packs/shell/pack.ts'
import { createSandbox } from '../../sandbox/bubblewrap.ts'
import { createCommitter } from '../../sandbox/committer.ts'
import { createFakeModel } from '../../testing/fakes/fake-model.ts'
import { startHarness } from './harness.test.ts'

const folder = mkdtempSync(join(tmpdir(), 'provenly-probe-'))
const probe = await createSandbox({ stateDir: folder, home: homedir() }).status()
rmSync(folder, { recursive: true, force: true })
const skip = probe.available ? false : `NOT CHECKED, no sandbox: ${probe.reason}`

test('words over HTTP become commands that are guarded, jailed, applied and undone for real', { skip }, async (t) => {
  const model = createFakeModel(({ words }) => words)
  const home = homedir()
  const h = await startHarness(t, {
    pack: (stateDir) =>
      createShellPack({
        model,
        sandbox: createSandbox({ stateDir, home }),
        committer: createCommitter({ stateDir }),
        home,
      }),
  })
  const ben = await h.token('ben', 'approver')
  writeFileSync(join(h.workspace, 'a.txt'), 'one\n')
  const generate = async (query: string) => (await h.call('POST', '/generate', { as: ben, body: { query } })).json()

  const safe = await generate('ls -la')
  assert.deepEqual([safe.command, safe.risk_level, safe.plan_digest], ['ls -la', 'safe', null])
  const blocked = await generate('sudo rm -rf /')
  assert.deepEqual([blocked.command, blocked.risk_level], [null, 'dangerous'])
  assert.match(String(blocked.warning), /^blocked: /)

  const plan = await generate('sed -i s/one/two/ a.txt')
  const { request_id: id } = plan.provenance as { request_id: string }
  assert.equal(readFileSync(join(h.workspace, 'a.txt'), 'utf8'), 'one\n', 'nothing was applied yet')
  const decision = { kind: 'approve', planDigest: plan.plan_digest }
  assert.equal((await h.call('POST', `/runs/${id}/decision`, { as: ben, body: decision })).status, 200)
  assert.equal((await h.rested(id)).stage, 'learned')
  assert.equal(readFileSync(join(h.workspace, 'a.txt'), 'utf8'), 'two\n')
  assert.equal((await h.call('POST', `/runs/${id}/undo`, { as: ben, body: {} })).status, 202)
  assert.equal((await h.rested(id)).stage, 'rolled-back')
  assert.equal(readFileSync(join(h.workspace, 'a.txt'), 'utf8'), 'one\n')
})
