import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, test } from 'node:test'
import { Fault } from '../../src/core/fault.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, root, settle, type Workplace } from '../../src/testing/workplace.ts'

/** Every store must carry the loop in the same way. `environment` is made anew for each workplace. */
export function loopSuite(environment: () => Promise<Record<string, string>>): void {
  describe('the loop', () => {
    let place: Workplace | undefined
    afterEach(() => place?.close())

    async function open(
      answers: Parameters<typeof createFakeModel>[0],
      files: Record<string, string> = {},
    ): Promise<{ place: Workplace; model: ReturnType<typeof createFakeModel> }> {
      const model = createFakeModel(answers)
      await place?.close()
      place = createWorkplace({ model }, files, await environment())
      return { place, model }
    }

    const kinds = async (at: Workplace, run: string) =>
      (await (await at.app.open()).store.entries({ run, limit: 100 })).map((entry) => entry.kind)

    test('a command without effects is answered: nothing to approve, nothing to apply', async () => {
      const { place } = await open(['ls -1'], { 'b.txt': '', 'a.txt': '' })
      const run = await place.ask('list the files')
      assert.equal(run.stage, 'learned')
      assert.equal(run.attempts[0]?.proof?.stdout.text, 'a.txt\nb.txt\n')
      assert.deepEqual([run.plan, run.outcome], [null, null])
      assert.deepEqual(await kinds(place, run.id), [
        'requested',
        'proposed',
        'guarded',
        'proven',
        'recorded',
        'learned',
      ])
    })

    test('proposed, proven, approved, applied as proven, undone', async () => {
      const { place } = await open(['mv notes.txt old.txt && echo more >> log.txt'], {
        'notes.txt': 'one\n',
        'log.txt': 'first\n',
      })
      const run = await place.ask('rename notes.txt to old.txt and log it')
      assert.equal(run.stage, 'waiting')
      assert.deepEqual(
        run.plan?.proof.effects.map((effect) => `${effect.kind} ${effect.path}`),
        ['changed log.txt', 'deleted notes.txt', 'created old.txt'],
      )
      assert.deepEqual(readdirSync(place.workspace).sort(), ['log.txt', 'notes.txt'], 'proving changes nothing')

      const bench = await place.as(root)
      await bench.decide(run.id, { kind: 'approve', planDigest: run.planDigest ?? '' })
      const applied = await settle(bench, run.id)
      assert.equal(applied.stage, 'learned')
      assert.deepEqual(applied.outcome?.deviations, [])
      assert.deepEqual(readdirSync(place.workspace).sort(), ['log.txt', 'old.txt'])
      assert.equal(readFileSync(join(place.workspace, 'log.txt'), 'utf8'), 'first\nmore\n')

      assert.deepEqual((await bench.previewUndo(run.id)).map((step) => `${step.action} ${step.path}`).sort(), [
        'remove old.txt',
        'restore log.txt',
        'restore notes.txt',
      ])
      await bench.undo(run.id, { force: false })
      assert.equal((await settle(bench, run.id)).stage, 'rolled-back')
      assert.deepEqual(readdirSync(place.workspace).sort(), ['log.txt', 'notes.txt'])
      assert.equal(readFileSync(join(place.workspace, 'log.txt'), 'utf8'), 'first\n')
      assert.deepEqual(await kinds(place, run.id), [
        'requested',
        'proposed',
        'guarded',
        'proven',
        'waiting',
        'approval',
        'approved',
        'applying',
        'applied',
        'recorded',
        'learned',
        'undo-requested',
        'rolled-back',
      ])
      assert.deepEqual((await (await place.app.open()).verifyLedger()).problems, [])
    })

    test('a changed base makes the proof stale; proving again makes a new plan', async () => {
      const { place } = await open(["sed -i 's/one/two/' notes.txt"], { 'notes.txt': 'one\n' })
      const run = await place.ask('replace one by two in notes.txt')
      writeFileSync(join(place.workspace, 'notes.txt'), 'one one\n')
      const bench = await place.as(root)
      await bench.decide(run.id, { kind: 'approve', planDigest: run.planDigest ?? '' })
      const refused = await settle(bench, run.id)
      assert.deepEqual([refused.stage, refused.refusal?.code], ['refused', 'stale'])
      assert.match(refused.refusal?.reason ?? '', /proof is stale: prove again/)
      assert.equal(readFileSync(join(place.workspace, 'notes.txt'), 'utf8'), 'one one\n')
      await bench.proveAgain(run.id)
      const again = await settle(bench, run.id)
      assert.equal(again.stage, 'waiting')
      assert.notEqual(again.planDigest, run.planDigest)
    })

    test('a refused or failing proposal goes back to the model with the reason, a limited number of times', async () => {
      const { place, model } = await open(['Sure, here you go: rm', 'rm -rf /', 'ls -1 nothing-here'])
      const run = await place.ask('list the files')
      assert.deepEqual([run.stage, run.refusal?.code], ['refused', 'proof-failed'])
      assert.equal(run.attempts.length, 3)
      assert.deepEqual(
        model.prompts.map((prompt) => prompt.feedback.length),
        [0, 1, 2],
      )
      assert.match(model.prompts[1]?.feedback[0]?.problem ?? '', /prose/)
      assert.match(model.prompts[2]?.feedback[1]?.problem ?? '', /denied by policy/)
      assert.deepEqual(await kinds(place, run.id), [
        'requested',
        'repair',
        'proposed',
        'guarded',
        'repair',
        'proposed',
        'guarded',
        'proven',
        'refused',
      ])
    })

    test('a repair that works is the plan; the failed attempt stays as training data', async () => {
      const { place } = await open(['cat nothing-here', 'ls -1'], { 'a.txt': '' })
      const run = await place.ask('list the files')
      assert.equal(run.stage, 'learned')
      assert.match(run.attempts[0]?.problem ?? '', /exit-code: exit code 1: cat: nothing-here/)
    })

    test('editing, answering and rejecting keep what was proposed, with the reason', async () => {
      const { place, model } = await open(['touch a.txt', 'touch c.txt'])
      const run = await place.ask('make a file')
      const bench = await place.as(root)
      await bench.decide(run.id, { kind: 'edit', text: 'touch b.txt', reason: 'wrong name' })
      const edited = await settle(bench, run.id)
      assert.equal(edited.stage, 'waiting')
      assert.notEqual(edited.planDigest, run.planDigest)
      assert.deepEqual(
        edited.attempts.map((attempt) => [attempt.proposal.source, attempt.problem]),
        [
          ['model', 'wrong name'],
          ['person', undefined],
        ],
      )
      await bench.decide(run.id, { kind: 'guide', words: 'call it c.txt' })
      const guided = await settle(bench, run.id)
      assert.equal(guided.attempts.at(-1)?.proposal.raw, 'touch c.txt')
      assert.equal(model.prompts[1]?.feedback.at(-1)?.problem, 'call it c.txt')
      const rejected = await bench.decide(run.id, { kind: 'reject', reason: 'not needed' })
      assert.deepEqual(rejected.refusal, { code: 'rejected', reason: 'not needed', by: 'boss' })
      assert.equal(existsSync(join(place.workspace, 'c.txt')), false)
    })

    test('what the jail does not give is not proven, whatever the model says', async () => {
      for (const command of ['curl -s http://localhost:1/', 'cat /var/log/syslog', 'ps aux']) {
        const { place } = await open([command])
        const run = await place.ask('do something else')
        assert.equal(run.stage, 'unproven', command)
        assert.equal(run.plan, null)
        await place.close()
      }
    })

    test('a proposal may not change the policy it is judged by', async () => {
      const { place } = await open(['mkdir .provenly && echo "version: 1" > .provenly/policy.yaml'])
      const run = await place.ask('relax the policy')
      assert.deepEqual([run.stage, run.refusal?.code], ['refused', 'proof-failed'])
    })

    test('a model that can not be reached fails the run with the next step; hostile output does no harm', async () => {
      const { place } = await open([new Fault('unavailable', 'no model answers', { hint: 'provenly models' })])
      const run = await place.ask('list the files')
      assert.deepEqual(
        [run.stage, run.failure],
        ['failed', { code: 'unavailable', message: 'no model answers', hint: 'provenly models' }],
      )
      for (const answer of [
        'x'.repeat(200_000),
        '\u0000\u0001\u0002ELF',
        '\ud800\udfff\ud800',
        '`'.repeat(10_000),
        '((('.repeat(1000),
      ]) {
        const { place } = await open([answer])
        const refused = await place.ask('list the files')
        assert.deepEqual([refused.stage, refused.plan], ['refused', null], JSON.stringify(answer.slice(0, 20)))
        await place.close()
      }
    })

    test('a workspace that vanishes is a clear refusal, not a crash', async () => {
      const { place } = await open(['touch a.txt'])
      const run = await place.ask('make a file')
      const { rmSync } = await import('node:fs')
      rmSync(place.workspace, { recursive: true })
      const bench = await place.as(root)
      await bench.decide(run.id, { kind: 'approve', planDigest: run.planDigest ?? '' })
      const ended = await settle(bench, run.id)
      assert.ok(['refused', 'failed'].includes(ended.stage), ended.stage)
      assert.equal(existsSync(join(place.workspace, 'a.txt')), false)
    })
  })
}
