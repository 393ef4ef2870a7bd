import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { askOf } from './ask.ts'
import { commandParts } from './command-parts.ts'
import { readIndex } from './index.ts'
import { Matcher, type MatcherTables } from './matcher.ts'

const folder = join(import.meta.dirname, '../../../models/compact')
const index = await readIndex(join(folder, 'index.json.gz'))
const matcher = new Matcher(index.matcher)

test('each member gives the commands and scores that torch gave when it was trained', async () => {
  const { matcherAgreement } = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as {
    matcherAgreement: { ask: string; commands: string[]; scores: number[] }[][]
  }
  assert.equal(matcherAgreement.length, index.matcher.members.length)
  for (const [at, agreement] of matcherAgreement.entries()) {
    const member = new Matcher({ ...index.matcher, members: [index.matcher.members[at] as MatcherTables] })
    assert.ok(agreement.length >= 10)
    for (const { ask, commands, scores } of agreement) {
      const { best, scoreOf } = member.match(ask, 3)
      const [first = '', second = ''] = commands
      // Differences of scores: torch reports them before the normalisation, and weights were rounded to a byte since.
      const [mine, theirs] = [scoreOf(first) - scoreOf(second), (scores[0] ?? 0) - (scores[1] ?? 0)]
      assert.ok(Math.abs(mine - theirs) < 0.4, `${ask}: ${mine} is not ${theirs}`)
      if (theirs > 0.4) assert.equal(best[0]?.command, first, ask)
    }
  }
})

test('only commands whose arguments the request has are matched, and added ones take part', () => {
  for (const { command } of matcher.match('how many lines are there', 8).best) assert.doesNotMatch(command, /<[A-Z]\d>/)
  const { scoreOf } = matcher.match('count lines <P0>', 8)
  assert.ok(scoreOf('wc -l <P0>') > scoreOf('rm <P0>'))
  assert.ok(Number.isFinite(scoreOf('tool-of-the-team --check <P0>')))
  const own = new Matcher(index.matcher)
  own.add('wc -l <P0> | tool-of-the-team')
  assert.ok(own.match('count lines <P0>', 400).best.some(({ command }) => command === 'wc -l <P0> | tool-of-the-team'))
  assert.equal(matcher.match('', 3).best.length, 3)
})

test('the kind of an argument is said where it decides the program', () => {
  assert.equal(askOf('extract the <P0>', { '<P0>': 'old/a.TAR.GZ' }), 'extract <P0> P0=tgz')
  assert.equal(askOf('show "<P0>"', { '<P0>': 'logs/' }), 'show <P0> P0=dir')
  assert.equal(
    askOf('set mode of <P0> to <N0>', { '<P0>': 'run', '<N0>': '755' }),
    'set mode of <P0> to <N0> P0=plain N0=mode',
  )
  assert.equal(askOf("it's here?", {}), "it's here ?")
})

test('parts of a command: programs, flags one by one, pipes, slots', () => {
  assert.deepEqual(commandParts("find <P0> -name '*.<E0>' | xargs wc -lc"), [
    '',
    'find',
    '<P0>',
    'find:<P>',
    'find:-name',
    '<E0>',
    "find:'*.<E>'",
    '|',
    'find > xargs',
    'xargs',
    'xargs > wc',
    'wc',
    'wc:-l',
    'wc:-c',
    'wc:-lc',
  ])
})

test('a flag that a program is not known to have is strange', () => {
  assert.deepEqual(matcher.strangeFlags("grep -rn '<S0>' <P0> | sort -u"), [])
  assert.deepEqual(matcher.strangeFlags("grep --colourless '<S0>' <P0>"), ['grep:--colourless'])
})
