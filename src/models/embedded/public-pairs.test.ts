import assert from 'node:assert/strict'
import test from 'node:test'
import { PublicRetriever, packVectors } from './public-pairs.ts'

const [east, north] = [Float32Array.of(1, 0), Float32Array.of(0, 1)]
const file = {
  version: 2 as const,
  pairs: [
    ['list the processes of <S0>', 'ps -u <S0>'],
    ['remove the user <S0>', 'userdel <S0>'],
  ] as [string, string][],
  encoder: 'abc',
  vectors: packVectors([east, north]),
}
const commands = (retriever: PublicRetriever, words: string, sentence: Float32Array | null): string[] =>
  retriever.nearest(words, sentence, 2).map((hit) => hit.command)

test('words that no pair has find one by their meaning, and only commands whose arguments the request has', () => {
  const retriever = new PublicRetriever(file, [], 'abc')
  assert.ok(retriever.byMeaning)
  assert.deepEqual(commands(retriever, 'what does <S0> run', east), ['ps -u <S0>'])
  assert.deepEqual(commands(retriever, 'what does <S0> run', north), ['userdel <S0>'])
  assert.deepEqual(commands(retriever, 'what runs', east), [])
  assert.ok((retriever.nearest('what does <S0> run', east, 1)[0]?.similarity ?? 0) > 0.49)
})

test('the same words are the same request, whatever their vector says', () => {
  const [first] = new PublicRetriever(file, [], 'abc').nearest('remove the user <S0>', east, 1)
  assert.equal(first?.command, 'userdel <S0>')
  assert.ok((first?.similarity ?? 0) > 0.99)
})

test('vectors of another encoder, or none, leave the words to decide', () => {
  for (const retriever of [
    new PublicRetriever(file, [], 'other'),
    new PublicRetriever(file, [], undefined),
    new PublicRetriever({ version: 2, pairs: file.pairs }, [], 'abc'),
  ]) {
    assert.ok(!retriever.byMeaning)
    assert.equal(commands(retriever, 'remove <S0>', east)[0], 'userdel <S0>')
  }
  assert.equal(commands(new PublicRetriever(file, [], 'abc'), 'remove <S0>', null)[0], 'userdel <S0>')
  assert.equal(commands(new PublicRetriever(file, [], 'abc'), 'remove <S0>', east)[0], 'ps -u <S0>')
})
