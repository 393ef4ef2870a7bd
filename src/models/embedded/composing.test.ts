import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandParts } from './command-parts.ts'
import { Composer } from './composing.ts'
import { joined, piecesOf } from './pieces.ts'

const known = [
  'find <A0> -type f',
  "find <A0> -type f -name '*.<E0>'",
  "find . -iname '<A0>' -size +<N0>k",
  'find . -mtime -<N0> -print',
  'find . -type d -empty',
  'find . -type f | wc -l',
  'sort <A0> | head -n <N0>',
  'sort -r <A0>',
  'sort -n <A0>',
  'head <A0>',
  'tail <A0>',
  'cat <A0> | sort | uniq -c',
  'sort <A0>',
  'sort -u <A0> > <A1>',
]
const composer = new Composer(known.map(piecesOf))
const plenty = 'AAAEEENNN'

test('pieces are the command again, and say what they stand after and belong to', () => {
  for (const command of [...known, 'find . -name \'a b\' -exec grep -l "x" {} + | sort>out']) {
    assert.equal(joined(piecesOf(command)), command)
  }
  assert.deepEqual(
    piecesOf("sort '<A0>' | head -n <N0>").map(({ generic, role, program, after }) => [generic, role, program, after]),
    [
      ['sort', 'program', '', ''],
      ["'<A>'", 'argument', 'sort', 'sort'],
      ['|', 'operator', 'sort', "'<A>'"],
      ['head', 'program', 'sort', '|'],
      ['-n', 'argument', 'head', 'head'],
      ['<N>', 'argument', 'head', '-n'],
    ],
  )
})

test('a step puts in, leaves out or exchanges what stood in such a place', () => {
  const found = composer.variations('find <A0> -type f', plenty)
  for (const one of [
    'find <A0>',
    'find . -type f',
    'find <A0> -type d',
    'find <A0> -type f -mtime -<N0>',
    'find <A0> -type f -size +<N0>k',
    'find <A0> -type f -print',
    'find <A0> -type f | wc -l',
  ])
    assert.ok(found.includes(one), one)
  assert.ok(!found.includes('find <A0> -type f'))
  assert.equal(new Set(found).size, found.length)
  // A value without its option, an option without its value, an option of another program.
  for (const one of found) assert.doesNotMatch(one, /find <A0> f|-type$|-size$|-type -|-r\b|uniq/, one)
  assert.ok(composer.variations('sort <A0> | head -n <N0>', plenty).includes('sort <A0>'))
  assert.ok(composer.variations('head <A0>', plenty).includes('tail <A0>'))
  assert.ok(composer.variations('head <A0>', plenty).includes('head <A0> <A1>'))
  assert.ok(composer.variations('sort -r <A0>', plenty).includes('sort -r <A0> > <A1>'))
})

test('holes of what is put in are numbered anew, and no more are wanted than there are', () => {
  assert.ok(composer.variations('sort <A0> | head -n <N0>', plenty).includes('cat <A0> | head -n <N0>'))
  const named = composer.variations("find <A0> -type f -name '*.<E0>'", plenty)
  assert.ok(named.includes("find <A0> -type f -name '*.<E0>' -iname '<A1>'"), named.join('\n'))
  for (const one of composer.variations('find <A0> -type f', 'A')) assert.doesNotMatch(one, /<[NE]|<A1>/)
})

test('the best are those with the greatest sum of parts, told exactly, without known ones', () => {
  const likes: Record<string, number> = { 'find:-size': 2, 'find:+<N>k': 1, 'find:-type': -1, wc: 0.5, '': 0.25 }
  const scoreOf = (part: string): number => likes[part] ?? 0
  const best = composer.best(['find <A0> -type f', 'sort -r <A0>'], scoreOf, plenty, (one) => known.includes(one), 50)
  assert.equal(best[0]?.template, 'find <A0> -type f -size +<N0>k')
  assert.deepEqual(
    [...best].sort((left, right) => right.score - left.score),
    best,
  )
  for (const { template, score } of best) {
    assert.ok(!known.includes(template))
    const sum = commandParts(template).reduce((total, part) => total + scoreOf(part), 0)
    assert.ok(Math.abs(sum - score) < 1e-9, template)
  }
})

test('sums are exact where parts come twice and where a hole stands behind something else than before', () => {
  // Every part is worth something of its own.
  const scoreOf = (part: string): number =>
    [...part].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7)
  const bases = ['sort -r <A0> | sort -n | sort -r', 'cat <A0> | sort <A0>', "find <A0> -type f -name '*.<E0>'"]
  for (const kinds of [plenty, 'A']) {
    const best = composer.best(bases, scoreOf, kinds, () => false, 500)
    assert.ok(best.length > 20)
    for (const { template, score } of best) {
      assert.equal(
        Math.round(commandParts(template).reduce((sum, part) => sum + scoreOf(part), 0)),
        Math.round(score),
        template,
      )
      if (!kinds.includes('N')) assert.doesNotMatch(template, /<[NE]|<A1>/)
    }
  }
})

test('the name of a job stands only behind words that it was seen behind', () => {
  const jobs = ['docker system prune -f', 'docker system df', 'docker rm -f <A0>', 'docker rm <A0>', 'docker df']
  const found = new Composer(jobs.map(piecesOf)).variations('docker system prune -f', plenty)
  assert.ok(found.includes('docker system prune'))
  for (const one of found) assert.doesNotMatch(one, /system rm/, one)
})
