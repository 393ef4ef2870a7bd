import assert from 'node:assert/strict'
import test from 'node:test'
import { Tagger } from '../../models/embedded/tagger.ts'
import { intents } from '../generate/grammar.ts'
import { type TaggedRequest, taggedRequests, trainTagger } from './train-tagger.ts'

// Wordings of one part only, whatever it is: their hashes decide.
const made = intents(
  'made',
  `= count
> grep -c '<word>' <file>
count <word> in <file>
how often is <word> in <file>
tally <word> in <file>
number of lines of <file> with <word> in them
= list
> ls <dir>
list the files in the <dir> folder
list the files in <dir>
what is in the <dir> folder
show the <dir> folder
= here
> ls <here>
list the files in the current folder
show the files here
what is in this folder
`.replace('ls <here>', 'ls'),
)
const vocabulary = new Set(
  'count how often is in tally number of lines with them list the files folder what show current here this'.split(' '),
)
const all = taggedRequests(made, vocabulary, ['train', 'valid', 'wordings', 'intents'], 60)

test('labels are what the generator put in, not the words around it', () => {
  const labels = (request: TaggedRequest): [string, boolean][] =>
    [...request.labels].map(([at, label]) => [request.words[at]?.text ?? '', label])
  assert.ok(all.length > 300)
  for (const request of all)
    for (const [word, label] of labels(request)) {
      if (/^(count|tally|folder|current|here|number|often)$/i.test(word)) assert.equal(label, false, word)
      if (/^(error|warning|alice|src|docs)$/.test(word)) assert.equal(label, true, word)
    }
})

test('the same rows and seed give the same weights, and neighbours tell a word nobody has seen', () => {
  const file = trainTagger(all, [...vocabulary])
  assert.deepEqual(trainTagger(all, [...vocabulary]), file)
  const tagger = new Tagger(file)
  const words = (text: string): TaggedRequest['words'] =>
    text
      .split(' ')
      .map((word) => ({ text: word, form: vocabulary.has(word) ? word : '?', cue: false, ends: false, owns: false }))
  assert.ok(tagger.isArgument(words('count zebra in'), 1))
  assert.ok(tagger.isArgument(words('how often is zebra in'), 3))
  assert.ok(!tagger.isArgument(words('show the files here'), 2))
  assert.ok(!tagger.isArgument(words('count zebra in'), 0))
})
