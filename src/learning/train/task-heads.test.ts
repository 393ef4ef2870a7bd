import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import type { Prompt, Task } from '../../core/model.ts'
import { Heads } from '../../models/embedded/heads.ts'
import { readIndex } from '../../models/embedded/index.ts'
import { codeNames, languagesOf } from '../../models/embedded/rewrites.ts'
import { answerTask, effectOf, parametersOf, targetOf } from '../../models/embedded/tasks.ts'
import { generatePairs } from '../generate/generate.ts'
import { iacRows } from '../generate/iac/iac.ts'
import { intentRows } from '../generate/intent/intent.ts'
import { refactorRows } from '../generate/refactor/refactor.ts'
import { trainTaskHeads } from './task-heads.ts'

const rows = {
  intent: intentRows(generatePairs({ perIntent: 24, composed: 12 })),
  iac: iacRows(),
  refactor: refactorRows(),
}
const trained = trainTaskHeads(rows)
const shipped = await readIndex(join(import.meta.dirname, '../../../models/compact/index.json.gz'))
const heads = new Heads(trained.heads)
const ask = (task: Task, words: string, more: Partial<Prompt> = {}) =>
  answerTask({ task, system: '', words, feedback: [], ...more }, heads, trained.readOnlyFrom)

test('equal rows give equal weights', () => {
  const some = { intent: rows.intent.slice(0, 300), iac: rows.iac.slice(0, 300), refactor: rows.refactor.slice(0, 300) }
  assert.deepEqual(trainTaskHeads(some), trainTaskHeads(some))
})

test('the wording of a test row is trained nowhere', () => {
  for (const list of Object.values(rows)) {
    const known = new Set(list.filter((row) => row.split === 'train').map((row) => row.wording))
    assert.equal(
      list.filter((row) => row.split !== 'train' && known.has(row.wording) && !row.wording.includes('/')).length,
      0,
    )
    for (const split of ['train', 'valid', 'test']) assert.ok(list.some((row) => row.split === split))
  }
})

test('hardly any changing request of the validation rows counts as reading, and doubt or an order keeps others from it', () => {
  const valid = rows.intent.filter((row) => row.split === 'valid')
  const missed = valid.filter(
    (row) => row.labels.effect === 'changing' && effectOf(row.words, heads, trained.readOnlyFrom) !== 'changing',
  )
  assert.ok(missed.length <= Math.ceil(0.001 * valid.length), missed.map((row) => row.words).join('; '))
  assert.equal(effectOf('list files', heads, 0, 0), 'read-only')
  assert.equal(effectOf('list files', heads, 0, 0.2), 'changing')
  assert.equal(effectOf('delete files', heads, 0), 'changing')
  assert.equal(effectOf('delete files', heads, 0, 0.02), 'changing')
  assert.equal(effectOf('list files and delete them', heads, 0, 0.02), 'changing')
  assert.equal(effectOf('quickly purge old files', heads, 0, 0.02), 'changing')
  assert.equal(effectOf('can you get rid of a.txt', heads, 0, 0.02), 'changing')
  assert.equal(effectOf('set theory books, count the lines', heads, 0, 0), 'read-only')
})

test('a chat message becomes a domain, an effect and a target', () => {
  const cases: [string, string, string][] = [
    ['restart the api deployment in production', 'infrastructure', 'changing'],
    ['how many pods are running in staging?', 'infrastructure', 'read-only'],
    ['please delete all log files', 'shell', 'changing'],
    ['show the checkout deployment and delete its old pods', 'infrastructure', 'changing'],
    ['create an s3 bucket with terraform', 'iac', 'changing'],
    ['rename getUser to fetchUser everywhere', 'code', 'changing'],
    ['what is kubernetes?', 'general', 'read-only'],
    ['hello', 'general', 'read-only'],
  ]
  for (const [words, domain, effect] of cases) {
    // As shipped: these few rows alone leave the threshold where nearly nothing counts as reading.
    const { text, confidence } = answerTask(
      { task: 'intent', system: '', words, feedback: [] },
      new Heads(shipped.heads ?? {}),
      shipped.readOnlyFrom ?? 1,
    )
    const answer = JSON.parse(text) as Record<string, string>
    assert.deepEqual([answer.domain, answer.effect], [domain, effect], words)
    assert.ok(confidence > 0 && confidence <= 1)
    assert.equal(typeof answer.target, 'string')
  }
  assert.equal(targetOf('restart the api deployment in production'), 'api deployment')
})

test('words choose a blueprint; what is said beyond doubt becomes parameters', () => {
  const cases: [string, string][] = [
    ['an eks cluster named prod with 3 nodes in eu-west-1', 'terraform/eks'],
    ['dockerfile for my flask app', 'docker/python'],
    ['write a playbook that installs docker', 'ansible/docker-host'],
    ['cronjob in kubernetes every night', 'kubernetes/cronjob'],
    ['cloudformation template for a bucket', 'cloudformation/s3'],
    ['crossplane composition for a database', 'crossplane/database'],
  ]
  for (const [words, blueprint] of cases)
    assert.equal((JSON.parse(ask('iac', words).text) as { blueprint: string }).blueprint, blueprint, words)
  assert.equal(ask('iac', 'how are you today?').text, '')
  assert.deepEqual(parametersOf('eks cluster called prod with 3 nodes in eu-west-1, cidr 10.1.0.0/16, port 8080'), {
    name: 'prod',
    region: 'eu-west-1',
    cidr: '10.1.0.0/16',
    port: '8080',
    count: '3',
  })
})

test('a sentence becomes rewrites in the language that it or the workspace names', () => {
  const rewritesOf = (words: string, context?: string): unknown => {
    const { text } = ask('refactor', words, context === undefined ? {} : { context })
    return text === '' ? null : (JSON.parse(text) as { rewrites: unknown }).rewrites
  }
  assert.deepEqual(rewritesOf('rename getUser to fetchUser in typescript'), [
    { language: 'typescript', pattern: 'getUser', rewrite: 'fetchUser' },
  ])
  assert.deepEqual(rewritesOf('use readConfig instead of loadConfig', 'Languages in the workspace: python, go.'), [
    { language: 'python', pattern: 'loadConfig($$$ARGS)', rewrite: 'readConfig($$$ARGS)' },
  ])
  assert.deepEqual(rewritesOf('wrap every call to fetchData in retry in javascript'), [
    { language: 'javascript', pattern: 'fetchData($$$ARGS)', rewrite: 'retry(fetchData($$$ARGS))' },
  ])
  assert.equal(rewritesOf('rename getUser to fetchUser'), null, 'no language is known')
  assert.equal(rewritesOf('what a lovely day', 'Languages in the workspace: python.'), null)
  assert.equal(ask('refactor', 'rename a_b to c_d in python', { feedback: [{ proposal: 'x', problem: 'y' }] }).text, '')
  assert.deepEqual(codeNames('replace `get data` with fetchAll'), ['get data', 'fetchAll'])
  assert.deepEqual(languagesOf('in our Java sources', ''), ['java'])
})

test('open chat and empty words are not answered', () => {
  assert.deepEqual(ask('chat', 'tell me a story'), { text: '', confidence: 0, alternatives: [] })
  assert.equal(ask('intent', ' ').text, '')
})
