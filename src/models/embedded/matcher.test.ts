import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { askedWords, askOf, sentenceOf } from './ask.ts'
import { commandParts } from './command-parts.ts'
import { encoderName } from './embedded.ts'
import { readIndex } from './index.ts'
import { type Ask, changingShare, Matcher, type MatcherTables, SentenceMember } from './matcher.ts'
import { openRuntime } from './runtime.ts'
import { filled, holeKeys, holesIn, kindsOf, templateOf } from './template.ts'

type Agreement = { ask: string; templates: string[]; scores: number[]; template: string; bindings: number[][] }

const folder = join(import.meta.dirname, '../../../models/compact')
const index = await readIndex(join(folder, 'index.json.gz'))
const matcher = new Matcher(index.matcher)
const runtime = await openRuntime(join(folder, 'provenly-compact.gguf'), join(folder, encoderName))
after(() => runtime.close())
const meaning = async (ask: string): Promise<Ask> => ({ ask, sentence: await runtime.encode(sentenceOf(ask)) })
/** By the words alone. */
const asking = (ask: string): Ask => ({ ask, sentence: null })

test('each member gives the commands and scores that torch gave when it was trained', async () => {
  const { matcherAgreement } = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as {
    matcherAgreement: Agreement[][]
  }
  assert.equal(matcherAgreement.length, index.matcher.members.length)
  for (const [at, agreement] of matcherAgreement.entries()) {
    const member = new Matcher({ ...index.matcher, members: [index.matcher.members[at] as MatcherTables] })
    assert.ok(agreement.length >= 10)
    // Differences of scores: torch reports them before the normalisation, and weights were rounded to a byte since.
    const near = (mine: number, theirs: number, what: string): void =>
      assert.ok(Math.abs(mine - theirs) < 0.4, `${what}: ${mine} is not ${theirs}`)
    let compared = 0
    for (const { ask, templates, scores, template, bindings } of agreement) {
      const { best, scoreOf } = member.match(asking(ask), 3)
      const { slots } = askedWords(ask)
      const [first = '', second = ''] = templates
      if (!/<[A-Z]\d>/.test(first + second)) {
        near(scoreOf(first) - scoreOf(second), (scores[0] ?? 0) - (scores[1] ?? 0), ask)
        compared += 1
      }
      if ((scores[0] ?? 0) - (scores[1] ?? 0) > 2.5) assert.equal(templateOf(best[0]?.command ?? '').text, first, ask)
      const [[one = 0, other = 0] = [], [third = 0, fourth = 0] = []] = bindings
      if (bindings.length !== 2 || slots.length !== 2 || holesIn(template).length !== 2) continue
      const [there, back] = [slots, slots.toReversed()].map((order) =>
        scoreOf(filled({ text: template, slots: order })),
      )
      // The fits are cut off below.
      if (Math.abs(one - other) + Math.abs(third - fourth) < 10)
        near((there as number) - (back as number), one - other + (fourth - third), `${ask} in ${template}`)
      compared += 1
    }
    assert.ok(compared >= 6)
  }
})

test('the reader of sentences gives what torch gave, by the encoder that llama.cpp runs', async () => {
  const { sentence } = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as {
    sentence: { agreement: Pick<Agreement, 'ask' | 'templates' | 'scores'>[] }
  }
  assert.ok(sentence.agreement.length >= 10)
  const tables = index.matcher.sentence
  assert.ok(tables !== undefined)
  const partAt = new Map(index.matcher.parts.map((part, at) => [part, at]))
  const partsOf = index.matcher.templates.map((template) =>
    commandParts(template).flatMap((part) => partAt.get(part) ?? []),
  )
  const demands = index.matcher.templates.map((template) => kindsOf(holesIn(template)))
  const alone = new SentenceMember(tables, index.matcher, partsOf, demands)
  const misses: number[] = []
  for (const { ask, templates, scores } of sentence.agreement) {
    const vector = await runtime.encode(sentenceOf(ask))
    assert.ok(vector !== null && Math.abs(Math.hypot(...vector) - 1) < 1e-5)
    // Alone: the others have no say, and arguments none in templates without holes.
    const shares = alone.match(vector, askedWords(ask).slots)
    const [first = '', second = ''] = templates
    const [mine, theirs] = [shares.of(first, []) - shares.of(second, []), (scores[0] ?? 0) - (scores[1] ?? 0)]
    // Eight bits a weight, in the encoder and in the tables, cost some of a difference of about five.
    assert.ok(Math.abs(mine - theirs) < 1, `${ask}: ${mine} is not ${theirs}`)
    misses.push(Math.abs(mine - theirs))
    if (theirs > 1) assert.equal(shares.best(1)[0], first, ask)
  }
  assert.ok(misses.reduce((sum, one) => sum + one, 0) / misses.length < 0.25, String(misses))
  // More than it can read is cut off.
  assert.ok((await runtime.encode('find '.repeat(500))) !== null)
  assert.equal(await runtime.encode(''), null)
})

test('only commands whose arguments the request has are matched, and added ones take part', () => {
  for (const { command } of matcher.match(asking('how many lines are there'), 8).best)
    assert.doesNotMatch(command, /<[A-Z]\d>/)
  const { scoreOf } = matcher.match(asking('count lines <P0>'), 8)
  assert.ok(scoreOf('wc -l <P0>') > scoreOf('rm <P0>'))
  assert.ok(Number.isFinite(scoreOf('tool-of-the-team --check <P0>')))
  const own = new Matcher(index.matcher)
  const [{ command: other } = { command: '' }] = own.match(asking('count lines <P0>'), 8).compose(1)
  const taken = (): boolean => own.match(asking('count lines <P0>'), 400).best.some(({ command }) => command === other)
  assert.ok(other !== '' && !taken())
  own.add(other)
  assert.ok(taken())
  // What was added is found, no longer composed.
  const composed = own.match(asking('count lines <P0>'), 8).compose(20)
  assert.ok(composed.length > 0 && !composed.some(({ command }) => command === other))
  assert.equal(matcher.match(asking(''), 3).best.length, 3)
})

test('the kind of an argument is said where it decides the program', () => {
  assert.equal(askOf('extract the <P0>', { '<P0>': 'old/a.TAR.GZ' }), 'extract <P0> =tgz')
  assert.equal(askOf('show "<P0>"', { '<P0>': 'logs/' }), 'show <P0> =dir')
  assert.equal(
    askOf('set mode of <P0> to <N0>', { '<P0>': 'run', '<N0>': '755' }),
    'set mode of <P0> =plain to <N0> =mode',
  )
  assert.equal(askOf("it's here?", {}), "it's here ?")
  assert.equal(askOf('run ls -la, then -h', {}), 'run ls -la , then -h')
  assert.deepEqual(askedWords('move <P1> =dir beside <P0> and <P1>'), {
    words: ['move', '<P>', '=dir', 'beside', '<P>', 'and', '<P>'],
    slots: ['<P1>', '<P0>'],
    places: [1, 4],
  })
})

test('a request as a sentence says arguments by their kind', () => {
  assert.equal(
    sentenceOf('move <P1> =dir beside <P0> =tgz and <P1> in <N0> ? <D0> =dd_mm_yyyy = <H0> <E0> <G0> <S0>'),
    'move path folder beside path tgz and path in number ? date dd mm yyyy = host txt wildcard word',
  )
  assert.equal(sentenceOf(''), '')
})

test('parts of a command: programs, flags one by one, pipes, slots', () => {
  assert.deepEqual(commandParts("find <P0> -name '*.<E0>' | xargs wc -lc"), [
    '',
    'find',
    '<P>',
    'find:<P>',
    'find:find <P>',
    'find:-name',
    '<E>',
    "find:'*.<E>'",
    "find:-name '*.<E>'",
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

test('a template is a command with numbered holes, and filling it gives the command again', () => {
  const command = "grep -rl '<S1>' <P0> | xargs sed -i 's/<S1>/<S0>/' --line=<N0>"
  const template = templateOf(command)
  assert.equal(template.text, "grep -rl '<A0>' <A1> | xargs sed -i 's/<A0>/<A2>/' --line=<N0>")
  assert.deepEqual(template.slots, ['<S1>', '<P0>', '<S0>', '<N0>'])
  assert.equal(filled(template), command)
  assert.deepEqual(holeKeys(template.text)[1], ["grep:'<A>' <A>#0", 'grep:<A>#0', '<A>#0', 'grep <A1>'])
})

test('the words tell which argument goes where, and two that could be exchanged are both offered', async () => {
  const first = async (ask: string): Promise<string | undefined> =>
    matcher.match(await meaning(ask), 6).best[0]?.command
  assert.equal(await first('files containing <S0> in <S1> folder'), "grep -rl '<S0>' <S1>")
  assert.equal(await first('in <S0> folder files containing <S1>'), "grep -rl '<S1>' <S0>")
  const links = matcher.match(await meaning('hard link <P0> <P1>'), 12).best
  assert.ok(links.some(({ command }) => command === 'ln <P0> <P1>'))
})

test('what one member is sure of counts as a chance, whatever the others say', async () => {
  const sharesOf = (ask: Ask): number => changingShare(matcher, ask)
  for (const ask of ['how many lines are in <P0>', 'list files']) assert.ok(sharesOf(await meaning(ask)) < 0.03, ask)
  for (const ask of ['delete <P0>', 'rename <P0> to <P1>']) assert.ok(sharesOf(await meaning(ask)) > 0.8, ask)
  // The vector of another request: the words say "delete" and the sentence says "count".
  const { sentence } = await meaning('how many lines are in <P0>')
  const torn = sharesOf({ ask: 'delete <P0>', sentence })
  assert.ok(torn > 0.3 && torn < 0.7, String(torn))
})

test('a flag that a program is not known to have is strange', () => {
  assert.deepEqual(matcher.strangeFlags("grep -rn '<S0>' <P0> | sort -u"), [])
  assert.deepEqual(matcher.strangeFlags("grep --colourless '<S0>' <P0>"), ['grep:--colourless'])
})

test('what is composed is new, takes its arguments from the request and is scored as any command is', async () => {
  for (const ask of [
    'files here bigger than <N0> megabytes newest first',
    'count lines of <P0> =text that have <S0> or <S1>',
  ]) {
    const { best, compose, scoreOf } = matcher.match(await meaning(ask), 4)
    const composed = compose(6)
    assert.equal(composed.length, 6)
    assert.deepEqual(
      composed.map(({ command }) => scoreOf(command)),
      composed.map(({ score }) => score),
    )
    const { slots } = askedWords(ask)
    for (const { command } of composed) {
      assert.ok(!matcher.knows(command) && !best.some((one) => one.command === command), command)
      for (const slot of command.match(/<[A-Z]\d>/g) ?? []) assert.ok(slots.includes(slot), command)
    }
  }
})
