import assert from 'node:assert/strict'
import test from 'node:test'
import { Heads } from '../../models/embedded/heads.ts'
import { packFile, unpackFile } from '../../models/embedded/index-file.ts'
import { effectOf, readingProbability } from '../../models/embedded/tasks.ts'
import { VectorHead, type VectorHeadFile } from '../../models/embedded/vector-head.ts'
import { Random } from '../generate/random.ts'
import { trainHead } from './train-heads.ts'
import { trainVectorHead, type VectorExample } from './train-vector-head.ts'

/** Yes where exactly one of the first two numbers is positive: no sum of the numbers tells that. */
function examples(count: number, seed: number): VectorExample[] {
  const random = new Random(seed)
  return Array.from({ length: count }, () => {
    const numbers = Float32Array.from({ length: 8 }, () => random.next() * 2 - 1)
    const length = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0))
    return {
      vector: numbers.map((value) => value / length),
      yes: (numbers[0] as number) > 0 !== (numbers[1] as number) > 0,
    }
  })
}

test('it learns what no single number says, and the same from the same examples', async () => {
  const rows = examples(4000, 1)
  const file = trainVectorHead(rows, { epochs: 12, units: 16 })
  assert.deepEqual(trainVectorHead(rows.slice(0, 300)), trainVectorHead(rows.slice(0, 300)))
  const head = new VectorHead((await unpackFile(await packFile(file))) as VectorHeadFile)
  const fresh = examples(1000, 2)
  const right = fresh.filter(({ vector, yes }) => head.odds(vector) > 0 === yes).length
  assert.ok(right > 800, `${right} of 1000`)
})

test('the odds of the meaning are added to those of the words', () => {
  const rows = ['list files', 'show files', 'delete files', 'remove files'].flatMap((words, at) =>
    Array.from({ length: 20 }, () => ({ words, label: at < 2 ? 'read-only' : 'changing' })),
  )
  const heads = new Heads({ effect: trainHead(rows) })
  const plain = readingProbability('list files', heads, 0) as number
  const odds = (share: number): number => Math.log(share / (1 - share))
  assert.ok(Math.abs(odds(readingProbability('list files', heads, -2) as number) - odds(plain) + 2) < 1e-6)
  assert.equal(effectOf('list files', heads, 0.5, 0, 0), 'read-only')
  assert.equal(effectOf('list files', heads, 0.5, 0, -20), 'changing')
  assert.equal(readingProbability('list files', new Heads({}), 0), null)
})
