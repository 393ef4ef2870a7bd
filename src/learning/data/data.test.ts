import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { Fault } from '../../core/fault.ts'
import { readIndex } from '../../models/embedded/index.ts'
import { mark } from '../../models/embedded/slots.ts'
import { generatePairs, type Pair } from '../generate/generate.ts'
import { allIntents } from '../generate/intents/all.ts'
import { buildData } from './build.ts'
import { type AskedRow, prepareGenerated, slotPair, slottingTools, spread } from './prepare.ts'
import { readNl2bash, readTldr } from './public.ts'
import { checkNoLeak, splitByGroup } from './split.ts'
import { buildVocabulary } from './vocabulary.ts'

const { tagger } = await readIndex(join(import.meta.dirname, '../../../models/compact/index.json.gz'))

const isFault =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'provenly-data-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('rows that share a request or a command, even through others, stay in one split', () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    nl: `ask number ${index}`,
    cmd: `echo ${Math.floor(index / 3)}`,
  }))
  rows.push({ nl: 'Ask   number 0!', cmd: 'echo elsewhere' })
  const split = splitByGroup(rows)
  assert.equal(split.train.length + split.valid.length + split.test.length, rows.length)
  assert.ok(split.test.length > 0 && split.valid.length > 0)
  const place = new Map(Object.entries(split).flatMap(([name, part]) => part.map((row) => [row.nl, name] as const)))
  assert.equal(place.get('Ask   number 0!'), place.get('ask number 2'))
  checkNoLeak(split.train, split.test, { commands: true })
})

test('a leak fails the build', () => {
  const row = { nl: 'List files', cmd: 'ls' }
  assert.throws(
    () => checkNoLeak([row], [{ nl: 'list  files.', cmd: 'ls -a' }], { commands: false }),
    isFault('corrupt'),
  )
  assert.throws(() => checkNoLeak([row], [{ nl: 'show files', cmd: 'LS' }], { commands: true }), isFault('corrupt'))
  checkNoLeak([row], [{ nl: 'show files', cmd: 'ls' }], { commands: false })
})

test('nearly every generated pair keeps its arguments through slots and back', () => {
  const tools = slottingTools(buildVocabulary(allIntents, []), tagger)
  let slotted = 0
  let held = 0
  let total = 0
  for (const pair of generatePairs({ seed: 2, perIntent: 3, composed: 1 })) {
    total += 1
    const row = slotPair(pair.nl, pair.marked, tools)
    if (row === null) continue
    held += 1
    if (/<[PGENDHS]\d>/.test(row.cmd)) slotted += 1
  }
  assert.ok(held / total > 0.985, `${held} of ${total}`)
  assert.ok(slotted / total > 0.6, `${slotted} of ${total}`)
})

test('what was trained on is in no test split', () => {
  const tools = slottingTools(buildVocabulary(allIntents, []), tagger)
  const prepared = prepareGenerated(generatePairs({ seed: 3, perIntent: 3, composed: 1 }), tools)
  const trained = new Set(prepared.train.map((row) => row.nl))
  for (const rows of Object.values(prepared.tests))
    for (const row of rows) {
      const slotted = slotPair(row.nl, row.cmd, tools)
      assert.ok(slotted === null || !trained.has(slotted.nl), row.nl)
    }
})

test('an intent held back whose command another one is trained on measures nothing', () => {
  const tools = slottingTools(buildVocabulary(allIntents, []), tagger)
  const pair = (nl: string, command: string, part: 'train' | 'intents' | 'valid-intents'): Pair => {
    const base = { nl, words: nl, intent: `text/${part}`, wording: 0, domain: 'text', effect: 'read' as const, part }
    return { ...base, cmd: command.replaceAll('|', ''), marked: command.replace('|', '\uE000').replace('|', '\uE001') }
  }
  const { tests, train, valid } = prepareGenerated(
    [
      pair('how many letters are there in /data/report.txt', 'wc -m |/data/report.txt|', 'valid-intents'),
      pair('count the lines of notes.txt', 'wc -l |notes.txt|', 'train'),
      pair('how many lines are there in /data/report.txt', 'wc -l |/data/report.txt|', 'intents'),
      pair('how many words are there in /data/report.txt', 'wc -w |/data/report.txt|', 'intents'),
    ],
    tools,
  )
  assert.deepEqual(
    tests.intents?.map((row) => row.cmd),
    ['wc -w /data/report.txt'],
  )
  // Those that the ranking is fitted on are in neither.
  assert.ok(![...train, ...valid].some(({ cmd }) => cmd.startsWith('wc -m')))
})

test('of requests that name a folder some are read where it exists, and none of those is tested', () => {
  const tools = slottingTools(buildVocabulary(allIntents, []), tagger)
  const pair = (nl: string, part: 'train' | 'wordings'): Pair => {
    const base = { nl, words: nl, intent: 'files/ls', wording: 0, domain: 'files', effect: 'read' as const, part }
    return { ...base, cmd: 'ls docs', marked: `ls ${mark('docs')}` }
  }
  const asked = [
    'list the folder docs',
    'list the directory docs',
    'show the folder docs',
    'what is in the folder docs',
  ]
  const { train, tests } = prepareGenerated(
    [...asked.map((nl) => pair(nl, 'train')), ...asked.map((nl) => pair(nl, 'wordings'))],
    tools,
  )
  assert.deepEqual([...new Set(train.map(({ cmd }) => cmd))].sort(), ['ls <P0>', 'ls <S0>'])
  assert.deepEqual(tests.wordings, [])
})

test('a file that the request spells out with an ending of its own is named, not made of another', () => {
  const tools = slottingTools(buildVocabulary(allIntents, []), tagger)
  const slotted = (nl: string, marked: string): string | undefined => slotPair(nl, marked, tools)?.cmd
  const notes = mark('notes.txt')
  assert.equal(slotted('rename notes.txt to notes.txt.bak', `mv ${notes} ${notes}.bak`), 'mv <P0> <P1>')
  assert.equal(slotted('give notes.txt the ending .bak', `mv ${notes} ${notes}.bak`), 'mv <P0> <P0>.bak')
  assert.equal(slotted('copy notes.txt to old/notes.txt', `cp ${notes} ${mark('old')}/${notes}`), 'cp <P0> <P1>')
  // What a command has of its own is an argument where it is spelled out, and stays where it is not.
  const sums = `md5sum ${notes} > sums.md5`
  assert.equal(slotted('write the md5 sum of notes.txt to sums.md5', sums), 'md5sum <P0> > <P1>')
  assert.equal(slotted('write down the md5 sum of notes.txt', sums), 'md5sum <P0> > sums.md5')
})

test('every wording is learnt, the short ones and those of intents with many', () => {
  const row = (intent: string, wording: number, nl: string): AskedRow => ({
    ...{ nl, ask: nl, cmd: 'ls', style: 'own', whole: true },
    from: { intent, wording },
  })
  const wordy = Array.from({ length: 50 }, (_, at) => row('few', 0, `wordy ${at}`))
  const many = Array.from({ length: 60 }, (_, at) => row('many', at % 20, `one of many ${at}`))
  const open: AskedRow = { nl: 'public', ask: 'public', cmd: 'ls', style: 'web', whole: true }
  const chosen = spread([...wordy, row('few', 1, 'short'), ...many, open, open], { perWording: 2, perIntent: 12 })
  const count = (from: (row: AskedRow) => boolean): number => chosen.filter(from).length
  assert.equal(
    count((one) => one.nl.startsWith('wordy')),
    6,
  )
  assert.equal(
    count((one) => one.nl === 'short'),
    1,
  )
  assert.equal(
    count((one) => one.from?.intent === 'many'),
    40,
  )
  for (let wording = 0; wording < 20; wording++)
    assert.equal(
      count(({ from }) => from?.intent === 'many' && from.wording === wording),
      2,
    )
  assert.equal(
    count((one) => one.style === 'web'),
    2,
  )
})

test('placeholders of tldr become arguments of the request', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'tldr.jsonl')
    await writeFile(
      path,
      `${JSON.stringify({ platform: 'common', page: 'tar', nl: 'E[x]tract a (compressed) archive', template: 'tar {{[-x|--extract]}} -f {{path/to/source.tar}}' })}\n${JSON.stringify({ platform: 'osx', page: 'say', nl: 'Say', template: 'say' })}\n`,
    )
    assert.deepEqual(await readTldr(path), [
      { nl: 'Extract a archive path/to/source.tar using tar', cmd: 'tar -x -f path/to/source.tar', source: 'tldr' },
    ])
  })
})

test('broken and missing data files are one clear fault', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'x.jsonl')
    await writeFile(path, '{"nl": "a", "command": "ls"}\n{"nl": ')
    await assert.rejects(
      readNl2bash(path),
      (error: unknown) => isFault('corrupt')(error) && /line 2/.test(String(error)),
    )
    await assert.rejects(readNl2bash(join(folder, 'missing')), isFault('not-found'))
  })
})

test('building data twice gives the same files', async () => {
  await inFolder(async (folder) => {
    const build = (out: string): ReturnType<typeof buildData> =>
      buildData({ out: join(folder, out), perIntent: 2, composed: 1, verify: false, tagger })
    const [first, second] = [await build('a'), await build('b')]
    assert.deepEqual(first, second)
    assert.equal(
      await readFile(join(folder, 'a', 'train.jsonl'), 'utf8'),
      await readFile(join(folder, 'b', 'train.jsonl'), 'utf8'),
    )
    assert.equal(first.rows.train > 1000, true)
  })
})
