import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { stepSimilarity } from './step-similarity.ts'

const pairs: [string, string][] = [
  ['', ''],
  ['', 'a'],
  ['abc', 'abc'],
  ['abxcd', 'abcd'],
  ['private Thread currentThread;', 'private volatile Thread currentThread;'],
  ['{"pattern":"fetchAll($A)","rewrite":"listAll($A)"}', '{"pattern":"fetchAll($$$A)","rewrite":"listAll($$$A)"}'],
  ['aaaa bbbb aaaa', 'bbbb aaaa bbbb'],
  ['größe 🗂 x', 'größe 🗂 y'],
  ['rename '.repeat(80), `${'rename '.repeat(79)}replace`],
]

describe('similarity of steps', () => {
  it('is what can be counted by hand', () => {
    assert.equal(stepSimilarity('abxcd', 'abcd'), 8 / 9)
    assert.equal(stepSimilarity('', ''), 1)
    assert.equal(stepSimilarity('abc', 'xyz'), 0)
  })

  it('stays high for long texts, where automatic junk would lose them', () => {
    const [left, right] = pairs.at(-1) ?? ['', '']
    assert.ok(stepSimilarity(left, right) > 0.9)
  })

  it('is what difflib says without automatic junk', (test) => {
    const program =
      'import json,sys,difflib;print(json.dumps([difflib.SequenceMatcher(None,a,b,autojunk=False).ratio() for a,b in json.load(sys.stdin)]))'
    const python = spawnSync('python3', ['-c', program], { input: JSON.stringify(pairs), encoding: 'utf8' })
    if (python.error !== undefined) return test.skip('no python3 here to compare with')
    assert.equal(python.status, 0, python.stderr)
    assert.deepEqual(
      pairs.map(([left, right]) => stepSimilarity(left, right)),
      JSON.parse(python.stdout),
    )
  })
})
