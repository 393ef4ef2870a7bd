import assert from 'node:assert/strict'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, test } from 'node:test'
import { stringify } from 'yaml'
import { Fault, type FaultCode } from '../../src/core/fault.ts'
import { Identity } from '../../src/core/identity.ts'
import type { Policy } from '../../src/core/policy.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { ann, bob, createWorkplace, eve, root, settle, type Workplace } from '../../src/testing/workplace.ts'

/** Every store must carry the loop in the same way. `environment` is made anew for each workplace. */
export function approvalsSuite(environment: () => Promise<Record<string, string>>): void {
  describe('approvals', () => {
    let place: Workplace
    let clock = Date.parse('2026-01-01T10:00:00.000Z')
    afterEach(() => place.close())

    async function open(change: (policy: Policy) => void = () => {}, command = 'touch made.txt'): Promise<Workplace> {
      clock = Date.parse('2026-01-01T10:00:00.000Z')
      await place?.close()
      place = createWorkplace(
        { model: createFakeModel([command]), now: () => new Date(clock) },
        {},
        await environment(),
      )
      setPolicy(change)
      return place
    }

    function setPolicy(change: (policy: Policy) => void): void {
      const { policy } = loadPolicy(place.folder)
      change(policy)
      mkdirSync(join(place.workspace, '.provenly'), { recursive: true })
      writeFileSync(join(place.workspace, '.provenly', 'policy.yaml'), stringify(policy))
    }

    const made = () => existsSync(join(place.workspace, 'made.txt'))

    async function approve(run: string, planDigest: string, identity: Identity) {
      return (await place.as(identity)).decide(run, { kind: 'approve', planDigest })
    }

    /** Refused with this code, written into the ledger, and nothing applied. */
    async function refused(attempt: Promise<unknown>, code: FaultCode): Promise<void> {
      await assert.rejects(attempt, (error) => error instanceof Fault && error.code === code)
      const { store } = await place.app.open()
      const last = (await store.entries({ limit: 1000 })).at(-1)
      assert.deepEqual([last?.kind, last?.data.code], ['approval-refused', code])
      assert.equal(made(), false)
    }

    test("an unknown digest, another run's digest and an unknown run", async () => {
      const place = await open()
      const [one, two] = [await place.ask('make a file'), await place.ask('make a file')]
      await refused(approve(one.id, 'f'.repeat(64), bob), 'conflict')
      await refused(approve(one.id, two.planDigest ?? '', bob), 'conflict')
      await refused(approve(one.id, '', bob), 'conflict')
      await refused(approve(one.id, `${one.planDigest}\u200b`, bob), 'conflict')
      await refused(approve(one.id, one.planDigest?.toUpperCase() ?? '', bob), 'conflict')
      await refused(approve('no-such-run', one.planDigest ?? '', bob), 'not-found')
    })

    test('a stored plan that was altered is not applied under the old digest', async () => {
      const place = await open()
      const run = await place.ask('make a file')
      const { store } = await place.app.open()
      const forged = structuredClone(run)
      const effect = forged.plan?.proof.effects[0]
      assert.ok(effect)
      effect.path = 'other.txt'
      await store.advance({ run: { ...forged, version: forged.version + 1 }, facts: [], next: null })
      await approve(run.id, run.planDigest ?? '', bob)
      const ended = await settle(await place.as(root), run.id)
      assert.deepEqual([ended.stage, ended.refusal?.code], ['refused', 'stale'])
      assert.equal(existsSync(join(place.workspace, 'other.txt')), false)
    })

    test('a replayed approval, and a decision while applying or afterwards', async () => {
      const place = await open()
      const run = await place.ask('make a file')
      await approve(run.id, run.planDigest ?? '', bob)
      await assert.rejects(approve(run.id, run.planDigest ?? '', bob), { code: 'conflict' })
      await settle(await place.as(root), run.id)
      assert.equal(made(), true)
      await assert.rejects(approve(run.id, run.planDigest ?? '', bob), { code: 'conflict' })
      await assert.rejects((await place.as(bob)).decide(run.id, { kind: 'reject', reason: 'too late' }), {
        code: 'conflict',
      })
      const bench = await place.as(root)
      await bench.undo(run.id, { force: false })
      await settle(bench, run.id)
      await refused(approve(run.id, run.planDigest ?? '', bob), 'conflict')
    })

    test('an approver without the role', async () => {
      const place = await open()
      const run = await place.ask('make a file', ann)
      await refused(approve(run.id, run.planDigest ?? '', ann), 'forbidden')
    })

    test('the requester alone where two are needed, or where others must', async () => {
      const place = await open((policy) => {
        policy.approvals.medium = { people: 2, requester: true }
      })
      const run = await place.ask('make a file', eve)
      assert.equal((await approve(run.id, run.planDigest ?? '', eve)).stage, 'waiting')
      await refused(approve(run.id, run.planDigest ?? '', eve), 'conflict')
      assert.equal((await approve(run.id, run.planDigest ?? '', bob)).stage, 'approved')
      await settle(await place.as(root), run.id)
      assert.equal(made(), true)
    })

    test('somebody else must approve where the policy says so', async () => {
      const place = await open((policy) => {
        policy.approvals.medium = { people: 1, requester: false }
      })
      const run = await place.ask('make a file', eve)
      await refused(approve(run.id, run.planDigest ?? '', eve), 'forbidden')
      assert.equal((await approve(run.id, run.planDigest ?? '', bob)).stage, 'approved')
    })

    test('an approval that expired before applying began, and a clock that jumps back', async () => {
      for (const jump of [16 * 60_000, -60_000]) {
        const place = await open()
        const run = await place.ask('make a file')
        await approve(run.id, run.planDigest ?? '', bob)
        clock += jump
        const ended = await settle(await place.as(root), run.id)
        assert.deepEqual([ended.stage, ended.refusal?.code], ['refused', 'expired'])
        assert.equal(made(), false)
        await place.close()
      }
    })

    test('a plan that waited too long', async () => {
      const place = await open()
      const run = await place.ask('make a file')
      clock += 25 * 60 * 60_000
      await refused(approve(run.id, run.planDigest ?? '', bob), 'expired')
    })

    test('approval before the proof', async () => {
      const place = await open()
      const bench = await place.as(root)
      const run = await bench.ask({ pack: 'shell', words: 'make a file', workspace: place.workspace, options: {} })
      await refused(approve(run.id, 'a'.repeat(64), bob), 'conflict')
    })

    test('approval after the policy changed, and a policy that changes between approval and applying', async () => {
      const place = await open()
      const run = await place.ask('make a file')
      setPolicy((policy) => {
        policy.shell.rules = [{ name: 'no-touch', utilities: ['touch'], decision: 'deny', reason: 'no' }]
      })
      await refused(approve(run.id, run.planDigest ?? '', bob), 'stale')
      setPolicy(() => {})
      await approve(run.id, run.planDigest ?? '', bob)
      setPolicy((policy) => {
        policy.attempts = 4
      })
      const ended = await settle(await place.as(root), run.id)
      assert.deepEqual([ended.stage, ended.refusal?.code], ['refused', 'policy-changed'])
      assert.equal(made(), false)
    })

    test('denial by policy beats approval: a denied proposal never becomes a plan', async () => {
      const place = await open(() => {}, 'rm -rf /')
      const run = await place.ask('remove it all')
      assert.deepEqual([run.stage, run.refusal?.code, run.planDigest], ['refused', 'denied', null])
      await refused(approve(run.id, 'a'.repeat(64), root), 'conflict')
    })

    test('names that look alike or carry separators are no identities', () => {
      for (const name of [
        'Ann',
        'аnn',
        'ann\u200b',
        'ann ',
        'ann,bob',
        'ann:bob',
        'ann/bob',
        'ann\nbob',
        '',
        '-ann',
        'a'.repeat(65),
        'ａnn',
        'ann"',
        '../ann',
      ]) {
        assert.equal(Identity.safeParse({ name, roles: ['approver'] }).success, false, JSON.stringify(name))
      }
    })

    test('two applies at once: one run is applied once, the other waits and is stale', async () => {
      const place = await open(() => {}, 'echo x >> made.txt')
      const [one, two] = [await place.ask('append a line'), await place.ask('append a line')]
      await Promise.all([approve(one.id, one.planDigest ?? '', bob), approve(two.id, two.planDigest ?? '', bob)])
      const bench = await place.as(root)
      const other = place.again()
      const opened = await other.open()
      const { createLocalWorkbench } = await import('../../src/surfaces/local.ts')
      const second = createLocalWorkbench({ ...opened, identity: root }, { drives: true, close: async () => {} })
      const ended = await Promise.all([settle(bench, one.id), settle(second, two.id)])
      assert.deepEqual(ended.map((run) => run.stage).sort(), ['learned', 'refused'])
      const { readFileSync } = await import('node:fs')
      assert.equal(readFileSync(join(place.workspace, 'made.txt'), 'utf8'), 'x\n')
    })
  })
}
