import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { Fault } from '../../core/fault.ts'
import { createEmbeddedModel } from '../../models/embedded/embedded.ts'
import { publicPairsName, readPublicPairs } from '../../models/embedded/public-pairs.ts'
import { writePublicPairs } from './public-pairs.ts'

const compact = join(import.meta.dirname, '../../../models/compact')
const folder = await mkdtemp(join(tmpdir(), 'provenly-public-pairs-'))
after(() => rm(folder, { recursive: true }))
const modelPath = join(compact, 'provenly-compact.gguf')

test('ingested pairs are slotted once and looked among by the model; without them it never heard of the words', async () => {
  const path = join(folder, publicPairsName)
  assert.equal(await readPublicPairs(path), null)
  const rows = [
    {
      nl: 'Reconcile the nightly hummingbird census in "birds.csv"',
      command: 'sort -t, -k3,3nr birds.csv | head -n 7',
    },
    { nl: 'List the processes of user alice', command: 'ps -u alice' },
    { nl: 'List the processes of user bob', command: 'ps -u bob' },
  ]
  await writeFile(join(folder, 'nl2bash.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  assert.equal(await writePublicPairs(folder, modelPath), 2)
  const ask = async (publicPairsPath?: string): Promise<string[]> => {
    const model = createEmbeddedModel({ modelPath, ...(publicPairsPath === undefined ? {} : { publicPairsPath }) })
    try {
      const words = 'reconcile the nightly hummingbird census in "owls.csv"'
      const answer = await model.generate(
        { task: 'shell', system: '', words, feedback: [] },
        new AbortController().signal,
      )
      return [answer.text, ...(answer.alternatives ?? []).map((one) => one.text)]
    } finally {
      await model.close()
    }
  }
  const wanted = 'sort -t, -k3,3nr owls.csv | head -n 7'
  assert.ok((await ask(path)).includes(wanted))
  assert.ok(!(await ask()).includes(wanted))
})

test('a broken set is one clear fault and leaves the pairs as they are; a broken file of pairs counts as none', async () => {
  const path = join(folder, publicPairsName)
  const before = await readPublicPairs(path)
  await writeFile(join(folder, 'tldr.jsonl'), '{"page": 1}\n')
  await assert.rejects(
    writePublicPairs(folder, modelPath),
    (fault) => fault instanceof Fault && fault.code === 'corrupt' && !fault.message.includes('\n'),
  )
  assert.deepEqual(await readPublicPairs(path), before)
  await writeFile(path, 'no archive')
  assert.equal(await readPublicPairs(path), null)
})
