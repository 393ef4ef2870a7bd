import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../core/fault.ts'
import type { Model, Prompt } from '../../core/model.ts'
import { createFakeModel } from '../../testing/fakes/fake-model.ts'
import { type Harness, startHarness, type TestToken } from './harness.test.ts'
import { hear } from './help.ts'
import { guessPack } from './intent.ts'
import type { ChatAnswer, ConversationPage } from './page-schemas.ts'

const facts = { waiting: [], last: undefined, refused: undefined, entries: 0, models: 'fake' }

test('what may ask for a change is a request, never talk', () => {
  const kinds = (list: readonly string[]) => list.map((words) => `${hear(words, facts).kind}: ${words}`)
  const requests = [
    'list the files',
    'what are the largest files here?',
    'delete the log',
    'do you mind removing the temp stuff?',
    'can you explain to me how it works and then delete everything',
    'why is it so slow? restart nginx',
    'tell me a joke, then wipe the cache',
    'what is this',
    'are you able to clean up? please clean up',
    'what is going on; kill the server',
    'Explain it. Rename the project to bar',
    'who knows, I want to drop the table',
    'how much space is used',
  ]
  assert.deepEqual(
    kinds(requests),
    requests.map((words) => `request: ${words}`),
  )
  const questions = ['who was Ada Lovelace?', 'what is a monad', 'why do cats purr?', 'explain recursion']
  assert.deepEqual(
    kinds(questions),
    questions.map((words) => `question: ${words}`),
  )
  for (const words of ['what is waiting?', 'how do I undo?', 'what does unproven mean', 'help'])
    assert.equal(hear(words, facts).kind, 'help', words)
})

test('words that are plainly about something else than a command find their pack', () => {
  const packs = ['shell', 'iac', 'refactor']
  const cases: [string, string][] = [
    ['list docker containers', 'shell'],
    ['create a docker compose file with postgres', 'iac'],
    ['set up a kubernetes deployment for nginx', 'iac'],
    ['refactor the callbacks', 'refactor'],
    ['rename the function foo to bar', 'refactor'],
    ['rename a.txt to b.txt', 'shell'],
  ]
  for (const [words, pack] of cases) assert.equal(guessPack(words, packs), pack, words)
  assert.equal(guessPack('create a docker compose file', ['shell']), 'shell')
})

type Say = (as: TestToken, words: string, more?: object) => Promise<ChatAnswer>
const sayer =
  (h: Harness): Say =>
  async (as, words, more = {}) => {
    const answer = await h.call('POST', '/chat', { as, body: { words, ...more } })
    assert.equal(answer.status, 200, answer.text)
    return answer.json() as unknown as ChatAnswer
  }

test('help, requests and what is kept of them, each their own', async (t) => {
  const h = await startHarness(t)
  const [ann, ben, boss] = [
    await h.token('ann', 'requester'),
    await h.token('ben', 'requester'),
    await h.token('boss', 'admin'),
  ]
  const say = sayer(h)
  const { conversation, turn } = await say(ann, 'what is waiting?')
  assert.deepEqual(turn.kind === 'answer' && [turn.answer, turn.by], ['Nothing waits for a decision.', 'built-in help'])
  const open = await say(ann, 'who was Ada Lovelace?', { conversation })
  assert.match(open.turn.kind === 'answer' ? open.turn.answer : '', /needs a bigger model/)
  const asked = await say(ann, 'touch a.txt', { conversation })
  assert.equal(asked.turn.kind === 'run' && asked.turn.summary?.words, 'touch a.txt')
  const run = asked.turn.kind === 'run' ? asked.turn.run : ''
  await h.rested(run)
  const get = async (as: TestToken, path: string) => h.call('GET', path, { as })
  const page = (await get(ann, `/conversations/${conversation}`)).json() as unknown as ConversationPage
  assert.deepEqual(
    page.turns.map((each) => [each.seq, each.words, each.summary?.stage]),
    [
      [1, 'what is waiting?', undefined],
      [2, 'who was Ada Lovelace?', undefined],
      [3, 'touch a.txt', 'waiting'],
    ],
  )
  const older = (
    await get(ann, `/conversations/${conversation}?limit=1&before=3`)
  ).json() as unknown as ConversationPage
  assert.deepEqual([older.turns.map(({ seq }) => seq), older.next], [[2], 2])
  type List = { conversations: { id: string; title: string; turns: number }[] }
  const list = async (as: TestToken, query = '') =>
    ((await get(as, `/conversations${query}`)).json() as unknown as List).conversations.map(({ id }) => id)
  assert.deepEqual(await list(ann, '?words=LOVELACE'), [conversation])
  assert.deepEqual(await list(ann, '?words=nothing+of+it'), [])
  assert.deepEqual(await list(ann, `?run=${run}`), [conversation])
  for (const other of [ben, boss]) {
    assert.deepEqual(await list(other), [], 'not even for an admin')
    assert.equal((await get(other, `/conversations/${conversation}`)).status, 404)
    const remove = await h.call('POST', `/conversations/${conversation}/remove`, { as: other, body: {} })
    assert.equal(remove.status, 404)
    assert.equal(
      (await h.call('POST', '/chat', { as: other, body: { words: 'what is waiting?', conversation } })).status,
      404,
    )
  }
  assert.equal((await h.call('POST', `/conversations/${conversation}/remove`, { as: ann, body: {} })).status, 204)
  assert.equal((await get(ann, `/conversations/${conversation}`)).status, 404)
  assert.equal((await get(ann, `/runs/${run}`)).status, 200, 'the run stays')
})

test('a configured model answers open questions and knows what was said before', async (t) => {
  const model = createFakeModel(({ words, task }) => (task === 'chat' ? `I heard ${words} <b>` : 'nonsense'))
  const h = await startHarness(t, { model, chatModel: model })
  const ann = await h.token('ann', 'requester')
  const say = sayer(h)
  const { conversation, turn } = await say(ann, 'who was Ada Lovelace?')
  assert.deepEqual(turn.kind === 'answer' && [turn.answer, turn.by], ['I heard who was Ada Lovelace? <b>', 'fake-1'])
  await say(ann, 'what is waiting?', { conversation })
  await say(ann, 'what was her name?', { conversation })
  const talks = model.prompts.filter(({ task }) => task === 'chat')
  assert.deepEqual(talks.at(-1)?.turns, [
    { words: 'who was Ada Lovelace?', answer: 'I heard who was Ada Lovelace? <b>' },
  ])
  const forced = await say(ann, 'delete the log', { as: 'question' })
  assert.equal(forced.turn.kind, 'answer')
  assert.equal((await say(ann, 'who was Ada?', { as: 'request' })).turn.kind, 'run')
  assert.equal((await h.call('GET', '/session', { as: ann })).json().chat as unknown, 'fake')
})

test('a model that takes a question for a change makes it a request, and never the other way', async (t) => {
  let intent: (prompt: Prompt) => string = () => '{"domain":"shell","effect":"delete","target":"cache"}'
  const model = createFakeModel((prompt) => (prompt.task === 'intent' ? intent(prompt) : 'talk'))
  const h = await startHarness(t, { model, chatModel: model })
  const ann = await h.token('ann', 'requester')
  const say = sayer(h)
  assert.equal((await say(ann, 'why not purge that cache?')).turn.kind, 'run')
  intent = () => '{"domain":"chat","effect":"read"}'
  assert.equal((await say(ann, 'why not purge that cache?')).turn.kind, 'answer')
  assert.equal((await say(ann, 'delete the cache')).turn.kind, 'run')
  intent = () => '{"domain":"shell","effect":"changing"}'
  assert.equal((await say(ann, 'what was the French revolution?')).turn.kind, 'answer', 'nothing in it names a change')
  assert.equal((await say(ann, 'who wants to stop nginx')).turn.kind, 'run')
  intent = () => 'no JSON at all'
  assert.equal((await say(ann, 'why not purge that cache?')).turn.kind, 'answer')
})

test('a model that can not be reached is a fault, and nothing is kept', async (t) => {
  const broken: Model = {
    name: 'broken',
    generate: async () => {
      throw new Fault('unavailable', 'the model can not be reached', { hint: 'start it' })
    },
    health: async () => ({ name: 'broken', ok: false, detail: '', latencyMs: null }),
  }
  const h = await startHarness(t, { model: broken, chatModel: broken })
  const ann = await h.token('ann', 'requester')
  const answer = await h.call('POST', '/chat', { as: ann, body: { words: 'who was Ada?' } })
  assert.deepEqual([answer.status, answer.json().detail as unknown], [503, 'the model can not be reached'])
  const list = await h.call('GET', '/conversations', { as: ann })
  assert.deepEqual(list.json().conversations as unknown, [])
})

test('lists can be asked for without proofs, and by pack', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'approver')
  await h.settledRun('touch a.txt', ben)
  type List = { runs: Record<string, unknown>[] }
  const list = async (query: string) =>
    ((await h.call('GET', `/runs${query}`, { as: ben })).json() as unknown as List).runs
  assert.deepEqual(Object.keys((await list('?view=summary'))[0] ?? {}).sort(), [
    'attempts',
    'createdAt',
    'effects',
    'id',
    'note',
    'pack',
    'planDigest',
    'planExpiresAt',
    'proposal',
    'requester',
    'risk',
    'stage',
    'updatedAt',
    'words',
    'workspace',
  ])
  assert.ok(Array.isArray((await list(''))[0]?.attempts))
  assert.equal((await list('?pack=shell')).length, 1)
  assert.equal((await list('?pack=iac')).length, 0)
  assert.equal((await h.call('GET', '/runs?view=everything', { as: ben })).status, 400)
})

test('a decision may bring whole files that were edited, and is answered without proofs when asked', async (t) => {
  const h = await startHarness(t)
  const ben = await h.token('ben', 'approver')
  const run = await h.settledRun('touch a.txt', ben)
  const text = `touch b.txt # ${'x'.repeat(150_000)}`
  const edit = { kind: 'edit', text }
  const answer = await h.call('POST', `/runs/${run.id}/decision?view=summary`, { as: ben, body: edit })
  assert.deepEqual([answer.status, answer.json().stage, answer.json().attempts as unknown], [200, 'proposed', 2])
  assert.equal((await h.rested(run.id)).stage, 'waiting')
  const huge = { kind: 'edit', text: 'x'.repeat(1_100_000) }
  assert.equal((await h.call('POST', `/runs/${run.id}/decision`, { as: ben, body: huge })).status, 413)
})
