import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import type { IndexFile } from '../../models/embedded/index.ts'
import { unpackFile } from '../../models/embedded/index-file.ts'
import { type MatcherFile, tableNames } from '../../models/embedded/matcher.ts'
import { root } from '../../root.ts'
import { packIndex, programsIn, synonymGroups, unknownTo, withDigest } from './build-index.ts'
import { readTrainConfig } from './config.ts'
import { type EngineEvent, ensureEngine, runEngine } from './engine.ts'
import { trainCompact, trainingFiles } from './train-compact.ts'

const engineFolder = join(import.meta.dirname, '../../../engines/compact')
const isFault =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code && !error.message.includes('\n')
let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provenly-train-'))
})
after(() => rm(folder, { recursive: true }))

test('the committed configuration is valid, a wrong one is one clear fault', async () => {
  const config = await readTrainConfig(join(engineFolder, 'config.json'))
  assert.equal(config.width % 32, 0)
  const path = join(folder, 'config.json')
  await assert.rejects(readTrainConfig(path), isFault('not-found'))
  await writeFile(path, JSON.stringify({ ...config, layers: 0 }))
  await assert.rejects(readTrainConfig(path), isFault('invalid'))
  await writeFile(path, JSON.stringify({ ...config, surprise: 1 }))
  await assert.rejects(readTrainConfig(path), isFault('invalid'))
  await writeFile(path, '{')
  await assert.rejects(readTrainConfig(path), isFault('invalid'))
})

/** Node stands in for Python: the driver only knows lines of JSON, exit codes and signals. */
const script = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

test('events arrive in order, chatter is passed over, the last event is the result', async () => {
  const path = await script(
    'good.mjs',
    `console.log('{"event":"progress","part":0.5}'); console.log('a library says hello'); console.log(JSON.stringify({ event: 'finished', got: JSON.parse(process.argv[2]) }))`,
  )
  const events: EngineEvent[] = []
  const last = await runEngine(process.execPath, path, { seed: 1 }, { onEvent: (event) => events.push(event) })
  assert.deepEqual(last, { event: 'finished', got: { seed: 1 } })
  assert.deepEqual(events, [{ event: 'progress', part: 0.5 }, last])
})

test('a failing engine, a full disk, a missing Python and an abort are one clear fault each', async () => {
  await assert.rejects(
    runEngine(
      process.execPath,
      await script('bad.mjs', `console.error('Traceback\\nValueError: wrong'); process.exit(1)`),
      {},
    ),
    isFault('failed'),
  )
  await assert.rejects(
    runEngine(
      process.execPath,
      await script('full.mjs', `console.error('OSError: No space left on device'); process.exit(1)`),
      {},
    ),
    isFault('storage'),
  )
  await assert.rejects(runEngine(join(folder, 'no-python'), 'x.py', {}), isFault('unavailable'))
  await assert.rejects(ensureEngine(folder, join(folder, 'venvs')), isFault('not-found'))
  const control = new AbortController()
  const slow = runEngine(
    process.execPath,
    await script('slow.mjs', `console.log('{"event":"started"}'); setInterval(() => {}, 1000)`),
    {},
    { signal: control.signal, onEvent: () => control.abort() },
  )
  await assert.rejects(slow, isFault('interrupted'))
})

test('a Python that cannot be had leaves nothing half made', async () => {
  const options = { environment: { PATH: folder } }
  await assert.rejects(ensureEngine(engineFolder, join(folder, 'venvs'), options), isFault('unavailable'))
  await assert.rejects(ensureEngine(engineFolder, join(folder, 'venvs'), options), isFault('unavailable'))
})

const empty = { rows: 0, columns: 4, scales: '', values: '' }
const matcher: MatcherFile = {
  words: [],
  templates: [],
  parts: [],
  holes: [],
  heads: 1,
  members: [Object.fromEntries(tableNames.map((name) => [name, empty])) as MatcherFile['members'][number]],
}

const index = {
  version: 3 as const,
  vocabulary: ['list'],
  utilities: ['ls'],
  synonyms: synonymGroups(),
  entries: [['list files', 'ls'] as [string, string]],
  tagger: { weights: { bias: -1 } },
  matcher,
  calibration: null,
}

test('a model is named by its weights, its encoder and its index: each may be trained without the others', async () => {
  const named = async (of: Partial<IndexFile>, weights: string) =>
    (await withDigest({ ...index, ...of }, weights)).digest
  const name = await named({}, 'a')
  assert.match(name ?? '', /^[0-9a-f]{12}$/)
  assert.equal(await named({}, 'a'), name)
  const others = [
    await named({}, 'b'),
    await named({ encoder: 'e' }, 'a'),
    await named({ calibration: { slope: 1, offset: 0 } }, 'a'),
    await named({ matcher: { ...matcher, templates: ['ls'] } }, 'a'),
  ]
  assert.equal(new Set([name, ...others]).size, 5)
})

test('the index packs to the same bytes, lists programs and keeps each word in one group', async () => {
  const [first, second] = [await packIndex(index), await packIndex(index)]
  assert.deepEqual(first, second)
  const bare = { rows: 0, columns: 4, scales: new Uint8Array(), values: new Uint8Array() }
  assert.deepEqual(await unpackFile(first), {
    ...index,
    matcher: {
      ...matcher,
      members: [Object.fromEntries(tableNames.map((name) => [name, bare]))],
      templateParts: { counts: new Uint8Array(), numbers: new Uint8Array() },
    },
  })
  assert.deepEqual(programsIn(['ls | sort', "grep 'a | b' x | sort", 'ls', 'find . -exec grep x {} +']), [
    'grep',
    'ls',
    'sort',
  ])
  const words = index.synonyms.flatMap((group) => group.split(' '))
  assert.equal(new Set(words).size, words.length)
})

test('entries are kept only of commands whose template the matcher was not trained on, whatever their arguments', () => {
  const entries: [string, string][] = [
    ['list <P0>', 'ls <P0>'],
    ['list <P0> and <P1>', 'ls <P1>'],
    ['count the lines of <P0>', 'wc -l <P0>'],
  ]
  assert.deepEqual(unknownTo({ templates: ['ls <A0>'] }, entries), [entries[2]])
  assert.deepEqual(unknownTo({ templates: [] }, entries), entries)
  const many = Array.from({ length: 9 }, (_, at): [string, string] => [`count ${at} in <P0>`, 'wc -l <P0>'])
  assert.deepEqual(unknownTo({ templates: [] }, many), many.slice(0, 3))
})

const fill = async (data: string, text: string): Promise<void> => {
  for (const name of trainingFiles) await writeFile(join(data, name), text)
}

test('missing and empty training data are one clear fault before anything is fetched', async () => {
  const data = join(folder, 'data')
  await mkdir(data)
  const options = {
    config: await readTrainConfig(join(engineFolder, 'config.json')),
    data,
    run: join(folder, 'run'),
    out: join(folder, 'model'),
    engineFolder,
  }
  await assert.rejects(trainCompact(options), isFault('not-found'))
  await assert.rejects(trainCompact({ ...options, encoder: join(folder, 'none') }), /no pretrained encoder/)
  await fill(data, '')
  await assert.rejects(trainCompact(options), isFault('corrupt'))
})

test('data from before requests were read as sentences is told before an encoder is trained on it', async () => {
  const data = join(folder, 'older')
  const encoder = join(folder, 'encoder')
  await Promise.all([mkdir(data), mkdir(encoder)])
  await fill(data, '{}')
  await writeFile(join(data, 'matcher-valid.jsonl'), '{"words":"list files"}\n')
  await writeFile(
    join(encoder, '_meta.json'),
    JSON.stringify({ source: 'here', version: '1', license: 'Apache-2.0', sha256: 'x' }),
  )
  const config = await readTrainConfig(join(engineFolder, 'config.json'))
  const options = { config, data, run: join(folder, 'run'), out: join(folder, 'model'), engineFolder, encoder }
  await assert.rejects(trainCompact(options), /before requests were read as sentences/)
})

test('a model to go on from is looked at before anything is fetched', async () => {
  const data = join(folder, 'full')
  const start = join(folder, 'start')
  await Promise.all([mkdir(data), mkdir(start)])
  await fill(data, '{}')
  const config = await readTrainConfig(join(engineFolder, 'config.json'))
  const options = { config, data, run: join(folder, 'run'), out: join(folder, 'model'), engineFolder, start }
  await assert.rejects(
    trainCompact(options),
    (error) => isFault('not-found')(error) && /model\.json/.test(String(error)),
  )
  await writeFile(join(start, 'model.json'), '{"files":')
  await assert.rejects(trainCompact(options), isFault('corrupt'))
  const weights = 'weights'
  const files = { 'provenly-compact.gguf': { sha256: sha256(weights), bytes: weights.length } }
  await writeFile(join(start, 'model.json'), JSON.stringify({ files }))
  await assert.rejects(
    trainCompact(options),
    (error) => isFault('not-found')(error) && /compact\.gguf/.test(String(error)),
  )
  await writeFile(join(start, 'provenly-compact.gguf'), 'other')
  await assert.rejects(trainCompact(options), isFault('corrupt'))
  await writeFile(join(start, 'provenly-compact.gguf'), weights)
  await assert.rejects(trainCompact(options), (error) => isFault('not-found')(error) && /index/.test(String(error)))
})

/** An environment with the packages of engines/compact. */
const trained = process.env.PROVENLY_COMPACT_VENV
test('what ships can be gone on from: its language model comes back from the GGUF token for token', {
  skip: trained === undefined ? 'PROVENLY_COMPACT_VENV names no environment' : false,
}, async () => {
  const program = `
import json, sys
sys.path.insert(0, ${JSON.stringify(engineFolder)})
from export import greedy
from shipped import load_language_model, tensors_of
from train import build_model
from vocabulary import known_tokenizer
folder = ${JSON.stringify(join(root, 'models/compact'))}
record = json.load(open(folder + '/model.json'))
tensors, fields = tensors_of(folder + '/provenly-compact.gguf', 'llama')
tokenizer = known_tokenizer(*(fields[f'tokenizer.ggml.{name}'].contents() for name in ('tokens', 'merges')))
model = build_model(record['config'], tokenizer)
load_language_model(model, tensors)
print(json.dumps([greedy(model.eval(), tokenizer, one['style'], one['words']) == one for one in record['agreement']]))
`
  const { stdout, stderr } = spawnSync(join(trained as string, 'bin/python'), ['-c', program], { encoding: 'utf8' })
  assert.deepEqual(new Set(JSON.parse(stdout || '[]') as boolean[]), new Set([true]), stderr)
})

test('the engine folder has what the driver starts', async () => {
  for (const name of [
    'train.py',
    'matcher.py',
    'sentence.py',
    'templates.py',
    'tensors.py',
    'shipped.py',
    'vocabulary.py',
    'export.py',
    'requirements.txt',
  ])
    assert.ok((await readFile(join(engineFolder, name), 'utf8')).length > 0)
})
