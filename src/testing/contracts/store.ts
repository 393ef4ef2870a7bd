import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import type { Approval } from '../../core/approval.ts'
import { Fault, type FaultCode } from '../../core/fault.ts'
import type { LedgerFact, LedgerProblem } from '../../core/ledger.ts'
import type { Run } from '../../core/run.ts'
import type { Jobs, Store } from '../../core/store.ts'

export type OpenedForContract = {
  store: Store
  jobs: Jobs
  verify(): Promise<{ entries: number; problems: LedgerProblem[]; signedBy: string | null }>
  /** A second process's view of the same data, opened in this process. */
  again(options?: { site?: string }): Promise<{ store: Store; jobs: Jobs }>
}

/** An empty store on a site called `here`, with leases of `leaseMs`. Everything is removed when the test ends. */
export type StoreFactory = (test: TestContext, options?: { leaseMs?: number }) => Promise<OpenedForContract>

const digest = 'a'.repeat(64)

/** A run as small as the types allow. */
export function sampleRun(id: string, change: Partial<Run> & { workspace?: string; requester?: string } = {}): Run {
  const { workspace = '/work', requester = 'ann', ...rest } = change
  return {
    id,
    version: 1,
    stage: 'requested',
    site: 'here',
    request: {
      pack: 'shell',
      words: 'find the ten largest files',
      wordsHash: digest,
      workspace,
      requester,
      options: { shell: 'bash' },
      notes: [],
    },
    attempts: [],
    attemptsBefore: 0,
    guidance: [],
    plan: null,
    planDigest: null,
    planExpiresAt: null,
    rollback: null,
    outcome: null,
    refusal: null,
    failure: null,
    undo: null,
    timings: {},
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...rest,
  }
}

export function sampleFact(run: string | null, data: Record<string, unknown> = {}): LedgerFact {
  return { kind: 'requested', run, actor: 'ann', data }
}

export function sampleApproval(run: string, identity: string, change: Partial<Approval> = {}): Approval {
  const times = { approvedAt: '2026-01-01T10:00:00.000Z', expiresAt: '2026-01-01T11:00:00.000Z', consumedAt: null }
  return { run, planDigest: digest, identity, ...times, ...change }
}

export function isFault(code: FaultCode, message?: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Fault, `expected a Fault, got ${error}`)
    assert.equal(error.code, code, error.message)
    if (message) assert.match(error.message, message)
    return true
  }
}

/** What every implementation of the store must do. */
export function storeContract(name: string, open: StoreFactory): void {
  describe(`${name}: store`, () => {
    it('gives back what it was given', async (test) => {
      const { store } = await open(test)
      const words = 'größte Dateien 🗂 "\'\\ \u0000 \u2028'
      const run = sampleRun('run-0001')
      run.request.words = words
      await store.create(run, [sampleFact(run.id, { words })])
      assert.deepEqual(await store.run(run.id), run)
      assert.deepEqual(await store.version(run.id), { version: 1, stage: 'requested' })
      const next: Run = {
        ...run,
        version: 2,
        stage: 'waiting',
        planDigest: digest,
        updatedAt: '2026-01-02T00:00:00.000Z',
      }
      await store.advance({ run: next, facts: [sampleFact(run.id)], next: null })
      assert.deepEqual(await store.run(run.id), next)
      assert.equal((await store.entries({})).length, 2)
    })

    it('refuses a second run of the same id', async (test) => {
      const { store } = await open(test)
      await store.create(sampleRun('run-0001'), [])
      await assert.rejects(store.create(sampleRun('run-0001'), [sampleFact('run-0001')]), isFault('conflict'))
      assert.deepEqual(await store.entries({}), [])
    })

    it('says what is not there', async (test) => {
      const { store } = await open(test)
      for (const id of ['nothing', 'a\0bcd', '\ud800bcd']) {
        await assert.rejects(store.run(id), isFault('not-found'))
        await assert.rejects(store.version(id), isFault('not-found'))
        await assert.rejects(store.find(id), isFault('not-found'))
      }
      await assert.rejects(store.find('last'), isFault('not-found'))
      const advance = store.advance({ run: sampleRun('nothing', { version: 2 }), facts: [], next: null })
      await assert.rejects(advance, isFault('not-found'))
      assert.equal(await store.head(), null)
    })

    it('saves all of a transition or nothing', async (test) => {
      const { store, jobs } = await open(test)
      const run = sampleRun('run-0001', { stage: 'waiting' })
      await store.create(run, [sampleFact(run.id)])
      const approve = sampleApproval(run.id, 'bob')
      await store.advance({ run: { ...run, version: 2 }, facts: [], next: null, approve })
      const lost = store.advance({
        run: { ...run, version: 3, stage: 'applying' },
        facts: [sampleFact(run.id)],
        next: { delayMs: 0 },
        lock: 'take',
        approve: sampleApproval(run.id, 'bob'),
      })
      await assert.rejects(lost, isFault('conflict', /bob has approved/))
      assert.deepEqual(await store.version(run.id), { version: 2, stage: 'waiting' })
      assert.equal(await store.lockHolder('/work'), null)
      assert.equal((await store.entries({})).length, 1)
      assert.equal(await jobs.depth(), 0)
    })

    it('lets only the writer win that read the latest version', async (test) => {
      const { store, verify } = await open(test)
      const run = sampleRun('run-0001')
      await store.create(run, [sampleFact(run.id)])
      const racers = Array.from({ length: 8 }, (_, racer) =>
        store.advance({
          run: { ...run, version: 2, stage: 'proposed' },
          facts: [sampleFact(run.id, { racer })],
          next: { delayMs: 0 },
        }),
      )
      const results = await Promise.allSettled(racers)
      assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
      for (const result of results) if (result.status === 'rejected') isFault('conflict')(result.reason)
      assert.deepEqual((await verify()).problems, [])
      assert.equal((await verify()).entries, 2)
    })

    it('chains what many write at once', async (test) => {
      const { store, verify, again } = await open(test)
      const other = (await again()).store
      const records = Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? store : other).record([sampleFact(null, { index }), sampleFact(null, { index, second: true })]),
      )
      await Promise.all(records)
      const entries = await store.entries({})
      assert.equal(entries.length, 80)
      assert.deepEqual(
        entries.map((entry) => entry.seq),
        Array.from({ length: 80 }, (_, index) => index + 1),
      )
      const { problems, signedBy, entries: checked } = await verify()
      assert.deepEqual({ problems, checked }, { problems: [], checked: 80 })
      assert.match(signedBy ?? '', /^[0-9a-f]{16}$/)
      assert.equal((await store.head())?.seq, 80)
    })

    it('pages the ledger, and by run', async (test) => {
      const { store } = await open(test)
      await store.record([sampleFact('a'), sampleFact('b'), sampleFact('a'), sampleFact(null)])
      const seqs = async (options: Parameters<Store['entries']>[0]) =>
        (await store.entries(options)).map((entry) => entry.seq)
      assert.deepEqual(await seqs({ after: 1, limit: 2 }), [2, 3])
      assert.deepEqual(await seqs({ run: 'a' }), [1, 3])
      assert.deepEqual(await seqs({ run: 'a', after: 1 }), [3])
      assert.deepEqual(await seqs({ after: 4 }), [])
    })

    it('never loses a fact for odd characters, and never keeps a secret', async (test) => {
      const { store, verify } = await open(test)
      const odd = { 'k\0\ud800': 'v\0\udfff', list: ['\ud83d', { deep: '\0' }], token: 'hunter2', none: undefined }
      await store.record([{ kind: 'approval-refused', run: 'x\0', actor: 'ann', data: odd }])
      const [entry] = await store.entries({})
      assert.deepEqual(entry?.data, {
        'k\ufffd\ufffd': 'v\ufffd\ufffd',
        list: ['\ufffd', { deep: '\ufffd' }],
        token: '[redacted]',
      })
      assert.deepEqual((await verify()).problems, [])
    })

    it('locks a workspace for one run', async (test) => {
      const { store } = await open(test)
      const first = sampleRun('run-0001')
      const second = sampleRun('run-0002')
      await store.create(first, [])
      await store.create(second, [])
      await store.advance({ run: { ...first, version: 2 }, facts: [], next: null, lock: 'take' })
      await store.advance({ run: { ...first, version: 3 }, facts: [], next: null, lock: 'take' })
      const taken = store.advance({ run: { ...second, version: 2 }, facts: [], next: null, lock: 'take' })
      await assert.rejects(taken, isFault('conflict', /locked/))
      assert.equal(await store.lockHolder('/work'), 'run-0001')
      assert.equal(await store.lockHolder('/elsewhere'), null)
      await store.advance({ run: { ...second, version: 2 }, facts: [], next: null, lock: 'release' })
      assert.equal(await store.lockHolder('/work'), 'run-0001', "another run's lock is not released")
      await store.advance({ run: { ...first, version: 4 }, facts: [], next: null, lock: 'release' })
      assert.equal(await store.lockHolder('/work'), null)
      await store.advance({ run: { ...second, version: 3 }, facts: [], next: null, lock: 'take' })
      assert.equal(await store.lockHolder('/work'), 'run-0002')
    })
  })

  describe(`${name}: approvals`, () => {
    async function waiting(test: TestContext, people: Approval[]) {
      const opened = await open(test)
      let run = sampleRun('run-0001', { stage: 'waiting', planDigest: digest })
      await opened.store.create(run, [])
      for (const approve of people) {
        run = { ...run, version: run.version + 1 }
        await opened.store.advance({ run, facts: [], next: null, approve })
      }
      return { ...opened, run }
    }
    const now = '2026-01-01T10:30:00.000Z'

    it('uses up exactly those that were counted', async (test) => {
      const people = [sampleApproval('run-0001', 'bob'), sampleApproval('run-0001', 'cid')]
      const { store, run } = await waiting(test, people)
      assert.deepEqual(await store.approvals(run.id), people)
      const next: Run = { ...run, version: run.version + 1, stage: 'applying' }
      for (const approvals of [['bob'], ['bob', 'cid', 'dan'], [], ['bob', 'dan']]) {
        const consume = { planDigest: digest, now, approvals }
        await assert.rejects(store.advance({ run: next, facts: [], next: null, consume }), isFault('conflict'))
      }
      const consume = { planDigest: digest, now, approvals: ['cid', 'bob'] }
      await store.advance({ run: next, facts: [], next: null, consume })
      const used = people.map((approval) => ({ ...approval, consumedAt: now }))
      assert.deepEqual(await store.approvals(run.id), used)
      const replay = store.advance({ run: { ...next, version: next.version + 1 }, facts: [], next: null, consume })
      await assert.rejects(replay, isFault('conflict'))
    })

    it('counts neither expired ones, nor those from the future, nor those of another plan or run', async (test) => {
      const other = 'b'.repeat(64)
      const { store, run } = await waiting(test, [
        sampleApproval('run-0001', 'bob', { expiresAt: now }),
        sampleApproval('run-0001', 'cid', { approvedAt: '2026-01-01T10:30:00.001Z' }),
        sampleApproval('run-0001', 'dan', { planDigest: other }),
      ])
      const next: Run = { ...run, version: run.version + 1 }
      for (const who of ['bob', 'cid', 'dan']) {
        const consume = { planDigest: digest, now, approvals: [who] }
        await assert.rejects(store.advance({ run: next, facts: [], next: null, consume }), isFault('conflict'))
      }
      const second = sampleRun('run-0002', { planDigest: other })
      await store.create(second, [])
      const consume = { planDigest: other, now, approvals: ['dan'] }
      const stolen = store.advance({ run: { ...second, version: 2 }, facts: [], next: null, consume })
      await assert.rejects(stolen, isFault('conflict'))
    })

    it('takes a new yes of the same person only when the first one is dead', async (test) => {
      const { store, run } = await waiting(test, [sampleApproval('run-0001', 'bob')])
      const next: Run = { ...run, version: run.version + 1 }
      const early = sampleApproval('run-0001', 'bob', { approvedAt: now })
      await assert.rejects(store.advance({ run: next, facts: [], next: null, approve: early }), isFault('conflict'))
      const later = { approvedAt: '2026-01-01T12:00:00.000Z', expiresAt: '2026-01-01T13:00:00.000Z' }
      const approve = sampleApproval('run-0001', 'bob', later)
      await store.advance({ run: next, facts: [], next: null, approve })
      assert.deepEqual(await store.approvals(run.id), [approve])
    })

    it('lets one of two racing advances have them', async (test) => {
      const { store, run, again } = await waiting(test, [sampleApproval('run-0001', 'bob')])
      const other = (await again()).store
      const consume = { planDigest: digest, now, approvals: ['bob'] }
      const next: Run = { ...run, version: run.version + 1, stage: 'applying' }
      const results = await Promise.allSettled([
        store.advance({ run: next, facts: [], next: null, consume }),
        other.advance({ run: next, facts: [], next: null, consume }),
      ])
      assert.deepEqual(results.map((result) => result.status).sort(), ['fulfilled', 'rejected'])
    })
  })

  describe(`${name}: finding runs`, () => {
    it('lists the newest first and pages by run or by time', async (test) => {
      const { store } = await open(test)
      const at = (second: number) => `2026-01-01T00:00:0${second}.000Z`
      const made: [string, number, Partial<Run> & { requester?: string }][] = [
        ['run-a001', 1, {}],
        ['run-c002', 2, { requester: 'bob' }],
        ['run-b002', 2, { stage: 'waiting' }],
        ['run-d003', 3, {}],
      ]
      for (const [id, second, change] of made)
        await store.create(sampleRun(id, { createdAt: at(second), ...change }), [])
      const ids = async (filter: Parameters<Store['runs']>[0]) => (await store.runs(filter)).map((run) => run.id)
      assert.deepEqual(await ids({}), ['run-d003', 'run-c002', 'run-b002', 'run-a001'])
      assert.deepEqual(await ids({ limit: 2 }), ['run-d003', 'run-c002'])
      assert.deepEqual(await ids({ before: 'run-c002' }), ['run-b002', 'run-a001'])
      assert.deepEqual(await ids({ before: at(2) }), ['run-a001'])
      assert.deepEqual(await ids({ stages: ['waiting', 'learned'] }), ['run-b002'])
      assert.deepEqual(await ids({ stages: [] }), [])
      assert.deepEqual(await ids({ requester: 'bob' }), ['run-c002'])
      assert.deepEqual(await ids({ pack: 'shell', requester: 'bob' }), ['run-c002'])
      assert.deepEqual(await ids({ pack: 'iac' }), [])
      await assert.rejects(store.runs({ before: 'nothing' }), isFault('not-found'))
    })

    it('finds by the end of the id', async (test) => {
      const { store } = await open(test)
      for (const id of ['01abcd-x1', '02abcd-x1', '03ABCD-x2', '_%_%']) await store.create(sampleRun(id), [])
      const found = async (reference: string) => (await store.find(reference)).id
      assert.equal(await found('02abcd-x1'), '02abcd-x1')
      assert.equal(await found('D-x2'), '03ABCD-x2')
      assert.equal(await found('_%_%'), '_%_%')
      assert.equal(await found('last'), '_%_%')
      await assert.rejects(store.find('abcd-x1'), isFault('usage', /more than one/))
      await assert.rejects(store.find('d-x2'), isFault('not-found'))
      await assert.rejects(store.find('%%%%'), isFault('not-found'))
      await assert.rejects(store.find('0000000000000001abcd-x1'), isFault('not-found'))
      await assert.rejects(store.find('-x1'), isFault('usage', /too short/))
    })
  })

  describe(`${name}: conversations`, () => {
    const at = (minute: number) => `2026-01-01T00:0${minute}:00.000Z`
    const answer = (words: string, text: string, minute: number) =>
      ({ kind: 'answer', at: at(minute), words, answer: text, by: 'fake-1' }) as const

    it('keep what was said in order, each their own', async (test) => {
      const { store } = await open(test)
      const first = await store.addTurn('c1', 'ann', answer('Wer bist du?\0', 'Ich \ud800 helfe', 1))
      assert.deepEqual(first, { seq: 1, ...answer('Wer bist du?\ufffd', 'Ich \ufffd helfe', 1) })
      const run = { kind: 'run', at: at(2), words: 'make a file', run: 'run-0001' } as const
      await store.addTurn('c1', 'ann', run)
      assert.deepEqual(await store.turns('c1', 'ann'), [first, { seq: 2, ...run }])
      const [kept] = await store.conversations({ owner: 'ann' })
      const times = { createdAt: at(1), updatedAt: at(2) }
      assert.deepEqual(kept, { id: 'c1', owner: 'ann', title: 'Wer bist du?\ufffd', turns: 2, ...times })
      assert.deepEqual(await store.conversations({ owner: 'bob' }), [])
      for (const id of ['c1', 'c2']) {
        await assert.rejects(store.turns(id, 'bob'), isFault('not-found'))
        await assert.rejects(store.removeConversation(id, 'bob'), isFault('not-found'))
      }
      await assert.rejects(store.addTurn('c1', 'bob', run), isFault('not-found'))
      assert.equal((await store.turns('c1', 'ann')).length, 2)
      await store.removeConversation('c1', 'ann')
      assert.deepEqual(await store.conversations({ owner: 'ann' }), [])
      await assert.rejects(store.turns('c1', 'ann'), isFault('not-found'))
    })

    it('are found by words, by a run, and page by page', async (test) => {
      const { store } = await open(test)
      await store.addTurn('c1', 'ann', answer('Größe der DATEIEN', '100 %_\\ sicher', 1))
      await store.addTurn('c2', 'ann', { kind: 'run', at: at(2), words: 'größe', run: 'run-0001' })
      await store.addTurn('c3', 'ann', answer('hello', 'there', 2))
      await store.addTurn('c4', 'bob', answer('größe', 'x', 3))
      const ids = async (filter: Omit<Parameters<Store['conversations']>[0], 'owner'>) =>
        (await store.conversations({ owner: 'ann', ...filter })).map(({ id }) => id)
      assert.deepEqual(await ids({}), ['c3', 'c2', 'c1'])
      assert.deepEqual(await ids({ words: 'GRÖSSE' }), [])
      assert.deepEqual(await ids({ words: 'GRÖßE' }), ['c2', 'c1'])
      assert.deepEqual(await ids({ words: '0 %_\\ S' }), ['c1'])
      assert.deepEqual(await ids({ words: '_' }), ['c1'])
      assert.deepEqual(await ids({ words: 'dateien', run: 'run-0001' }), [])
      assert.deepEqual(await ids({ run: 'run-0001' }), ['c2'])
      assert.deepEqual(await ids({ limit: 1 }), ['c3'])
      assert.deepEqual(await ids({ before: { updatedAt: at(2), id: 'c3' } }), ['c2', 'c1'])
      assert.deepEqual(await ids({ before: { updatedAt: at(2), id: 'c2' } }), ['c1'])
    })

    it('number the turns that several windows add at once', async (test) => {
      const { store, again } = await open(test)
      const other = (await again()).store
      await Promise.all(
        Array.from({ length: 12 }, (_, n) => (n % 2 ? store : other).addTurn('c1', 'ann', answer(`${n}`, '', 1))),
      )
      assert.deepEqual(
        (await store.turns('c1', 'ann')).map(({ seq }) => seq),
        Array.from({ length: 12 }, (_, n) => n + 1),
      )
    })
  })

  describe(`${name}: tokens`, () => {
    it('are found by their hash, remember their use, and end', async (test) => {
      const { store } = await open(test)
      const token = { id: 't1', name: 'ci', role: 'approver' as const, createdAt: '2026-01-01T00:00:00.000Z' }
      const fresh = { ...token, revokedAt: null, lastUsedAt: null }
      await store.addToken({ ...token, hash: digest })
      assert.deepEqual(await store.tokens(), [fresh])
      assert.equal(await store.tokenByHash('b'.repeat(64)), null)
      const used = await store.tokenByHash(digest)
      assert.ok(used?.lastUsedAt)
      assert.deepEqual(await store.tokens(), [{ ...fresh, lastUsedAt: used.lastUsedAt }])
      await assert.rejects(store.addToken({ ...token, id: 't2', hash: digest }), isFault('conflict'))
      await store.revokeToken('t1', '2026-01-02T00:00:00.000Z')
      await store.revokeToken('t1', '2026-01-03T00:00:00.000Z')
      assert.equal((await store.tokenByHash(digest))?.revokedAt, '2026-01-02T00:00:00.000Z')
      await assert.rejects(store.revokeToken('t9', '2026-01-03T00:00:00.000Z'), isFault('not-found'))
    })
  })
}
