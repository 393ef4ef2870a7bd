import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { build } from 'esbuild'
import { Fault } from '../../core/fault.ts'
import { destroysUnasked } from '../../models/embedded/destruction.ts'
import { root } from '../../root.ts'
import { generatePairs, partOf } from './generate.ts'
import {
  draw,
  expand,
  type Intent,
  intents,
  moreWordings,
  plainCommand,
  withoutTwins,
  withWordings,
} from './grammar.ts'
import { allIntents } from './intents/all.ts'
import { runInJail } from './jail.ts'
import { Random } from './random.ts'
import { problemOf, reasonKind, verifyPairs } from './verify.ts'

test('there are at least 400 intents written by hand, each with its own name', () => {
  const written = allIntents.filter((intent) => intent.domain !== 'find')
  assert.ok(written.length >= 400, `${written.length}`)
  assert.equal(new Set(allIntents.map((intent) => intent.id)).size, allIntents.length)
})

test('a table that is incomplete or names unknown arguments is refused', () => {
  assert.throws(() => intents('x', '= a\n> ls'), /no command or no wording/)
  assert.throws(() => intents('x', '= a\n> ls <nothing>\nlist'), /unknown argument <nothing>/)
  assert.throws(() => intents('x', '= a sometimes\n> ls\nlist'), /unknown effect/)
})

test('more wordings of an intent stand beside its own', () => {
  const known = intents(
    'text',
    "= count\n> grep -c '<word>' <file>\nhow often does <word> occur in <file>\n= lines\n> wc -l <file>\nlines of <file>",
  )
  const more = moreWordings(
    '= text/count\nhow often does <word> occur in <file>\nnumber of lines of <file> that have <word>\n',
  )
  const [count, lines] = withWordings(known, [more])
  assert.deepEqual(count?.wordings, [
    'how often does <word> occur in <file>',
    'number of lines of <file> that have <word>',
  ])
  assert.deepEqual(lines, known[1])
  assert.throws(() => moreWordings('= text/count\n'), /gets no wording/)
  assert.throws(() => moreWordings('= text/count\na\n= text/count\nb'), /gets wordings twice/)
  assert.throws(() => moreWordings('= text/count\nhow $often'), /unknown macro \$often/)
  assert.throws(() => withWordings(known, [moreWordings('= text/other\na')]), /intent text\/other, which is not there/)
  assert.throws(
    () => withWordings(known, [moreWordings('= text/lines\nlines with <word>')]),
    /neither its command nor a wording has <word>/,
  )
})

test('intents of one command are one, with the wordings of both', () => {
  const [first, other] = withoutTwins(
    intents(
      'text',
      '= lines\n> wc -l <file>\nlines of <file>\n= head\n> head <file>\ntop of <file>\n= again quiet\n> wc -l <file>\nlength of <file>\nlines of <file>',
    ),
  )
  assert.equal(first?.id, 'text/lines')
  assert.deepEqual(first?.wordings, ['lines of <file>', 'length of <file>'])
  assert.equal(first?.effect, 'quiet')
  assert.equal(other?.id, 'text/head')
  assert.equal(new Set(allIntents.map(({ command }) => command)).size, allIntents.length)
})

test('a made intent is written by hand when its twin is, and lines are asked of text of every ending, columns are not', () => {
  const [written] = intents('text', '= a\n> wc -l <file>\nlines of <file>')
  assert.ok(written !== undefined)
  const made: Intent = { ...written, id: 'text/b', composed: true }
  assert.deepEqual(withoutTwins([made, written]), [{ ...written, id: 'text/b' }])
  assert.deepEqual(withoutTwins([made, { ...made, id: 'text/c' }]), [made])

  const [columns] = intents('text', "= a\n> awk '{ print $<col> }' <file>\n<col> of <file>")
  const endingsOf = (intent: Intent | undefined): Set<string> => {
    const random = new Random(4)
    const commands = Array.from({ length: 300 }, () => plainCommand(draw(intent as Intent, random).command))
    return new Set(commands.map((command) => command.split('.').at(-1) as string))
  }
  assert.ok(endingsOf(written).isSupersetOf(new Set(['txt', 'log', 'csv', 'py', 'json', 'conf'])))
  assert.ok(endingsOf(columns).isDisjointFrom(new Set(['csv', 'tsv', 'py', 'json', 'conf'])))
})

test('choices, options and macros resolve completely', () => {
  const random = new Random(7)
  for (let round = 0; round < 200; round++)
    assert.match(
      expand('$show [all|every] (big|[very] small) <ext> files', random),
      /^[a-z ]+ (big|small|very small)\s+<ext> files$/,
    )
})

test('no wording keeps a mark of the grammar', () => {
  const random = new Random(11)
  for (const intent of allIntents)
    for (let round = 0; round < 3; round++) {
      const { words, command } = draw(intent, random)
      assert.doesNotMatch(
        words.replace(/"[^"]*"|'[^']*'/g, ''),
        /\$[a-z]{3,}\b|[()|§\uE000\uE001]|<[a-z]+\d?>/,
        `${intent.id}: ${words}`,
      )
      assert.doesNotMatch(plainCommand(command), /§|[\uE000\uE001]|<[a-z]+\d?>/, intent.id)
    }
})

test('the same seed gives the same pairs, and more of them begin with the same', () => {
  const some = allIntents.slice(0, 12)
  const few = [...generatePairs({ seed: 4, perIntent: 5, intents: some.slice(0, 1) })]
  const many = [...generatePairs({ seed: 4, perIntent: 9, intents: some.slice(0, 1) })]
  assert.deepEqual(many.slice(0, few.length), few)
  assert.notDeepEqual([...generatePairs({ seed: 5, perIntent: 5, intents: some.slice(0, 1) })], few)
})

test('the ordinal of a number is said as one', () => {
  const [intent] = intents('text', '= nth\n> sed -n <line>p <file>\nprint the <line>th line of <file>\n')
  const random = new Random(2)
  const said = new Map(
    Array.from({ length: 200 }, () => draw(intent as Intent, random)).map(({ words, command }) => [
      words.split(' ')[2],
      plainCommand(command).split(' ')[2],
    ]),
  )
  for (const [word, line] of [
    ['2nd', '2p'],
    ['second', '2p'],
    ['3rd', '3p'],
    ['12th', '12p'],
    ['tenth', '10p'],
  ])
    assert.equal(said.get(word), line)
  assert.equal(said.get('2th'), undefined)
})

test('files of a kind are said in the plural now and then, and mean the same', () => {
  const [intent] = intents('files', '= kind\n> ls *.<ext>\nlist the <ext> files of <plaindir>\n')
  const random = new Random(2)
  const drawn = Array.from({ length: 300 }, () => draw(intent as Intent, random))
  const plural = drawn.filter(({ words }) => /\bpdfs\b/.test(words))
  assert.ok(plural.length > 0)
  for (const { command } of plural) assert.equal(plainCommand(command), 'ls *.pdf')
  assert.ok(drawn.some(({ words }) => words.includes('pdf files')))
  assert.ok(!drawn.some(({ words }) => words.includes('pys')))
})

test('a composed intent gets pairs by a number of its own', () => {
  const [intent] = intents('text', "= count\n> grep -c '<word>' <file>\nhow often does <word> occur in <file>\n")
  assert.ok(intent !== undefined)
  const count = (one: Intent): number => [...generatePairs({ perIntent: 9, composed: 4, intents: [one] })].length
  assert.deepEqual([count(intent), count({ ...intent, composed: true })], [9, 4])
})

test('every part of the test splits is filled and keeps apart', () => {
  const parts = new Map<string, number>()
  for (const intent of allIntents)
    for (const wording of intent.wordings)
      parts.set(partOf(intent, wording), (parts.get(partOf(intent, wording)) ?? 0) + 1)
  for (const part of ['train', 'valid', 'valid-intents', 'wordings', 'intents'])
    assert.ok((parts.get(part) ?? 0) > 20, part)
})

test('what is asked in more ways than usual is never held back whole', () => {
  const asked = (id: number, ways: number): Intent => {
    const wordings = Array.from({ length: ways }, (_, way) => `way ${way} to list <file>`)
    return { id: `files/made-${id}`, domain: 'files', effect: 'read', command: 'ls <file>', wordings }
  }
  const heldWhole = (ways: number): number =>
    Array.from({ length: 1000 }, (_, id) => asked(id, ways)).filter((intent) =>
      /intents/.test(partOf(intent, intent.wordings[0] as string)),
    ).length
  assert.ok(heldWhole(16) > 10 && heldWhole(16) < 60)
  assert.equal(heldWhole(17), 0)
})

test('every command parses', () => {
  const random = new Random(3)
  const script = allIntents.map((intent) => `: () { ${plainCommand(draw(intent, random).command).replace(/&$/, '')}\n}`)
  const checked = spawnSync('bash', ['-n'], { input: script.join('\n'), encoding: 'utf8' })
  assert.equal(checked.stderr, '')
})

test('an aborted generation says so', () => {
  assert.throws(
    () => [...generatePairs({ signal: AbortSignal.abort() })],
    (fault: unknown) => fault instanceof Fault && fault.code === 'interrupted',
  )
})

test('no intent destroys without its wording saying so', () => {
  const random = new Random(5)
  for (const intent of allIntents)
    for (let round = 0; round < 4; round++) {
      const { words, command } = draw(intent, random)
      assert.equal(destroysUnasked(words.toLowerCase(), plainCommand(command)), false, `${intent.id}: ${words}`)
    }
})

const observation = {
  id: 0,
  parses: true,
  exit: 0,
  stdout: 'x',
  digest: '',
  sortedDigest: '',
  stderr: '',
  effects: [],
  timedOut: false,
}

test('a command is kept only when it does what its intent predicts', () => {
  assert.equal(problemOf('read', 'ls', observation), null)
  assert.equal(problemOf('read', 'ls', { ...observation, stdout: '' }), 'printed nothing')
  assert.equal(problemOf('read', 'ls', { ...observation, effects: ['+ /tmp/x file 1'] }), 'changed + /tmp/x file 1')
  assert.equal(problemOf('change', 'touch x', { ...observation, stdout: '' }), 'changed nothing')
  assert.equal(problemOf('quiet', 'grep x y', { ...observation, exit: 1, stdout: '' }), null)
  assert.equal(problemOf('read', 'ls', { ...observation, exit: 2, stderr: 'no' }), 'exit 2: no')
  assert.equal(problemOf('parse', 'ls', { ...observation, parses: false }), 'does not parse')
  assert.equal(problemOf('read', 'ls', { ...observation, timedOut: true }), 'did not end')
})

const hasJail = spawnSync('bwrap', ['--version']).status === 0

test('commands run in the jail on a fixture that is put back after each', {
  skip: hasJail ? false : 'bubblewrap is not installed',
}, async () => {
  const wanted = intents(
    'jail',
    `
= remove change
> rm -r src docs
remove
= list
> ls src/app.py docs/guide.md
list
= broken
> ls 'open
broken
= fails
> ls missing
fails
= escapes change
> touch /usr/escaped
escapes
= network
> curl -s http://192.0.2.1
network`,
  )
  const pairs = [...generatePairs({ perIntent: 1, intents: wanted })]
  const { pairs: kept, report } = await verifyPairs(pairs)
  assert.deepEqual(
    kept.map((pair) => pair.intent),
    ['jail/remove', 'jail/list'],
  )
  assert.deepEqual(
    report.refused.map((refusal) => [refusal.intent, reasonKind(refusal)]),
    [
      ['jail/broken', 'does not parse'],
      ['jail/fails', 'exit 2'],
      ['jail/escapes', 'exit 1'],
      ['jail/network', 'exit 7'],
    ],
  )
  assert.equal(reasonKind({ reason: 'changed + /work/a.txt 0f' }), 'changed something')
})

test('a command that ends its jail is refused and the others are looked at all the same, in as many jails as it takes', {
  skip: hasJail ? false : 'bubblewrap is not installed',
}, async () => {
  const wanted = intents(
    'jail',
    ['= one\n> ls src/app.py', '= ends change\n> kill -9 -1', '= two\n> ls docs/guide.md', '= three\n> ls notes.txt']
      .map((intent) => `${intent}\nwords`)
      .join('\n'),
  )
  const pairs = [...generatePairs({ perIntent: 1, intents: wanted })]
  const { pairs: kept, report } = await verifyPairs(pairs, { batchSize: 3 })
  assert.deepEqual(
    kept.map((pair) => pair.intent),
    ['jail/one', 'jail/two', 'jail/three'],
  )
  assert.deepEqual(
    report.refused.map(({ intent, reason }) => [intent, reason]),
    [['jail/ends', 'ended the jail']],
  )
})

test('a verification that is stopped says so, keeps what it found, and starts no further jail', {
  skip: hasJail ? false : 'bubblewrap is not installed',
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'provenly-verify-'))
  try {
    const results = join(folder, 'verified.jsonl')
    const table = Array.from({ length: 8 }, (_, at) => `= n${at}\n> echo ${at}; sleep 0.2\nwords ${at}`).join('\n')
    const pairs = [...generatePairs({ perIntent: 1, intents: intents('jail', table) })]
    const control = new AbortController()
    const seen: number[] = []
    const onProgress = (done: number): void => {
      seen.push(done)
      control.abort()
    }
    const isStopped = (fault: unknown): boolean => fault instanceof Fault && fault.code === 'interrupted'
    await assert.rejects(verifyPairs(pairs, { results, batchSize: 1, signal: control.signal, onProgress }), isStopped)
    assert.ok(seen.length > 0 && seen.length < 8, `${seen.length} of 8 were looked at`)
    assert.equal((await readFile(results, 'utf8')).trim().split('\n').length, seen.length)
    await assert.rejects(runInJail([{ id: 0, command: 'ls', run: true }], control.signal).next(), isStopped)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('what a command leaves running is ended before the next one is looked at', {
  skip: hasJail ? false : 'bubblewrap is not installed',
}, async () => {
  const commands = [
    '(sleep 0.4; echo late > late.txt) >/dev/null 2>&1 & echo started',
    'sleep 0.8; ls late.txt',
    'yes | cat > /dev/null',
    "ps -eo comm | grep -c '^yes$' || true",
  ]
  const seen = []
  for await (const one of runInJail(commands.map((command, id) => ({ id, command, run: true })))) seen.push(one)
  assert.deepEqual(
    seen.map(({ exit, effects, timedOut }) => [exit, effects.length, timedOut]),
    [
      [0, 0, false],
      [2, 0, false],
      [null, 0, true],
      [0, 0, false],
    ],
  )
  assert.equal(seen[3]?.stdout.trim(), '0')
})

test('a verification that is run again goes on from what it kept, past a line that was cut off', {
  skip: hasJail ? false : 'bubblewrap is not installed',
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'provenly-verify-'))
  try {
    const results = join(folder, 'verified.jsonl')
    const wanted = intents('jail', '= list\n> ls src/app.py\nlist\n= fails\n> ls missing\nfails')
    const pairs = [...generatePairs({ perIntent: 1, intents: wanted })]
    const first = await verifyPairs(pairs, { results })
    const kept = await readFile(results, 'utf8')
    assert.equal(kept.trim().split('\n').length, 2)
    assert.deepEqual((await verifyPairs(pairs, { results })).report, first.report)
    assert.equal(await readFile(results, 'utf8'), kept, 'nothing was run again')
    await writeFile(results, kept.slice(0, -20))
    assert.deepEqual((await verifyPairs(pairs, { results })).report, first.report)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('verification finds its jail from the bundle as it does from the source', {
  skip: hasJail ? false : 'bubblewrap is not installed',
}, async () => {
  await mkdir(join(root, '.runtime'), { recursive: true })
  const folder = await mkdtemp(join(root, '.runtime', 'bundled-'))
  try {
    const bundle = join(folder, 'verify.js')
    await build({
      entryPoints: [join(import.meta.dirname, 'verify.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    })
    const bundled = (await import(bundle)) as { verifyPairs: typeof verifyPairs }
    const pairs = [...generatePairs({ perIntent: 1, intents: intents('jail', '= list\n> ls src/app.py\nlist') })]
    const { report } = await bundled.verifyPairs(pairs, { results: join(folder, 'verified.jsonl') })
    assert.deepEqual([report.executed, report.refused], [1, []])
  } finally {
    await rm(folder, { recursive: true })
  }
})
