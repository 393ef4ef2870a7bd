import assert from 'node:assert/strict'
import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { Fault } from '../../core/fault.ts'
import type { Prompt } from '../../core/model.ts'
import { type Candidate, isWithin, scoreOf } from './candidates.ts'
import { isBeyondAModel } from './destruction.ts'
import { createEmbeddedModel, encoderName } from './embedded.ts'
import { Heads } from './heads.ts'
import { readIndex } from './index.ts'
import { packFile } from './index-file.ts'
import { packParts } from './matcher.ts'
import { misfitsFile } from './misfit.ts'
import { unknownProgram } from './programs.ts'
import { openRuntime } from './runtime.ts'
import { answerTask } from './tasks.ts'

const folder = join(import.meta.dirname, '../../../models/compact')
const modelPath = join(folder, 'provenly-compact.gguf')
const signal = new AbortController().signal
const ask = (words: string, feedback: Prompt['feedback'] = []): Prompt => ({
  task: 'shell',
  system: '',
  words,
  feedback,
})
const model = createEmbeddedModel({ modelPath })
after(() => model.close())

type Recorded = { agreement: { style: 'own' | 'web'; words: string; prompt: number[]; tokens: number[] }[] }

test('node-llama-cpp writes the very tokens that transformers wrote at export', async () => {
  const { agreement } = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as Recorded
  assert.ok(agreement.length > 0)
  const runtime = await openRuntime(modelPath)
  try {
    for (const recorded of agreement) {
      assert.deepEqual(runtime.tokenize(recorded.words), recorded.prompt.slice(1, -1), recorded.words)
      const written = await runtime.write(recorded.style, recorded.words, signal)
      assert.deepEqual(written?.tokens, recorded.tokens, recorded.words)
      const [score] = await runtime.score(recorded.style, recorded.words, [written?.text ?? ''], signal)
      assert.ok(
        Math.abs((score ?? 0) - (written?.logProbability ?? 1)) < 0.02,
        `${score} is not ${written?.logProbability}`,
      )
    }
  } finally {
    await runtime.close()
  }
})

test('everyday requests come out right', async () => {
  const cases: [string, RegExp][] = [
    ['list all pdf files', /^(find \. (-type f )?-name ['"]\*\.pdf['"]|ls \*\.pdf)$/],
    ['count the lines in every python file', /wc -l/],
    ['rename notes.txt to old.txt', /^mv (-n )?notes\.txt old\.txt$/],
    ['show disk usage of each folder sorted by size', /^du .*\| sort -rh$/],
    ['replace foo with bar in all txt files', /s\/foo\/bar\/g/],
    ['create a directory called build', /^mkdir (-p )?build$/],
  ]
  for (const [words, expected] of cases) assert.match((await model.generate(ask(words), signal)).text, expected, words)
})

test('the same request gives the same answer, with a confidence and alternatives', async () => {
  const [first, second] = [
    await model.generate(ask('delete all .tmp files'), signal),
    await model.generate(ask('delete all .tmp files'), signal),
  ]
  assert.deepEqual({ ...first, latencyMs: 0 }, { ...second, latencyMs: 0 })
  assert.ok(first.confidence !== null && first.confidence > 0 && first.confidence <= 1)
  assert.ok((first.alternatives ?? []).length <= 3)
  assert.equal(
    new Set([first.text, ...(first.alternatives ?? []).map((other) => other.text)]).size,
    1 + (first.alternatives ?? []).length,
  )
})

test('what means nothing to a shell is never believed, and the least likely is not even said', async () => {
  const answers = await Promise.all(
    ['purple monkey dishwasher', 'asdf qwer zxcv', 'bake me a chocolate cake', 'why'].map((words) =>
      model.generate(ask(words), signal),
    ),
  )
  for (const { text, confidence, alternatives } of answers) {
    assert.ok((confidence ?? 1) < 0.25, text)
    assert.ok(text === '' ? confidence === 0 && alternatives === undefined : (confidence ?? 0) >= 0.1, text)
  }
  assert.ok(answers.some(({ text }) => text === ''))
})

test('what failed is not proposed again', async () => {
  const feedback: { proposal: string; problem: string }[] = []
  for (let round = 0; round < 3; round++) {
    const { text } = await model.generate(ask('list all pdf files', feedback), signal)
    assert.ok(text === '' || !feedback.some((entry) => entry.proposal === text), text)
    feedback.push({ proposal: text === '' ? 'nothing' : text, problem: 'wrong' })
  }
})

test("a failure is not answered by a guess at something else; a person's answer is part of the request", async () => {
  const failed = await model.generate(
    ask('make script.sh executable', [{ proposal: 'chmod u+x script.sh', problem: 'No such file or directory' }]),
    signal,
  )
  assert.ok(failed.text === '' || (failed.text.startsWith('chmod') && (failed.confidence ?? 0) >= 0.4), failed.text)
  const guided = await model.generate(ask('create a directory', [{ proposal: '', problem: 'called build' }]), signal)
  assert.equal(guided.text, (await model.generate(ask('create a directory, called build'), signal)).text)
})

test('a refused candidate is passed over; when all are, the answer is empty and its confidence 0', async () => {
  const strict = createEmbeddedModel({ modelPath, validate: () => false })
  try {
    const { text, confidence } = await strict.generate(ask('list all pdf files'), signal)
    assert.deepEqual({ text, confidence }, { text: '', confidence: 0 })
  } finally {
    await strict.close()
  }
})

test('hostile arguments stay arguments', async () => {
  const { text } = await model.generate(ask('create a directory called "x; touch owned"'), signal)
  assert.ok(text === '' || text.includes("'x; touch owned'") || !text.includes('touch'), text)
})

test('calls at once are answered one after another', async () => {
  const words = ['list all pdf files', 'count the lines in a.txt', 'list all pdf files']
  const answers = await Promise.all(words.map((text) => model.generate(ask(text), signal)))
  assert.equal(answers[0]?.text, answers[2]?.text)
  assert.notEqual(answers[0]?.text, answers[1]?.text)
})

test('an abort ends with one fault', async () => {
  await assert.rejects(
    model.generate(ask('list all pdf files'), AbortSignal.abort()),
    (error: unknown) => error instanceof Fault && error.code === 'interrupted',
  )
})

test('calls that are stopped midway leave the next one as it would be', async () => {
  const words = 'count the lines in a.txt'
  const { text } = await model.generate(ask(words), signal)
  let stopped = 0
  for (const after of [0, 2, 5, 10, 20, 40]) {
    const control = new AbortController()
    const call = model.generate(ask('show the ten biggest files below /var/log'), control.signal)
    setTimeout(() => control.abort(), after)
    stopped += await call.then(
      () => 0,
      (fault: unknown) => (fault instanceof Fault && fault.code === 'interrupted' ? 1 : assert.fail(String(fault))),
    )
    assert.equal((await model.generate(ask(words), signal)).text, text)
  }
  assert.ok(stopped > 0)
})

test('a name that lies in the working folder is an argument', async () => {
  const there = { ...ask('where does the symlink latest point to'), present: ['latest', 'symlink.txt'] }
  assert.match((await model.generate(there, signal)).text, /\blatest\b/)
  const listing = { ...ask('long listing of docs with human readable sizes'), present: ['docs'] }
  assert.match((await model.generate(listing, signal)).text, /\bdocs\b/)
})

test('a common word of English is no slip of a known one', async () => {
  // One letter off "better", "winner" and "summed", which training requests have.
  const { text } = await model.generate(ask('lines of shop.txt with eggs or butter'), signal)
  assert.equal(text, `grep -E 'eggs|butter' shop.txt`)
  const made = await model.generate(ask('maek the folders winter and summer'), signal)
  assert.equal(made.text, 'mkdir winter summer')
})

test('missing, foreign and truncated files are one clear fault each, and health tells it', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'provenly-model-'))
  try {
    const path = join(broken, 'provenly-compact.gguf')
    const index = join(folder, 'index.json.gz')
    const failing = async (code: string, indexPath = index): Promise<void> => {
      const model = createEmbeddedModel({ modelPath: path, indexPath })
      await assert.rejects(
        model.generate(ask('list files'), signal),
        (error: unknown) => error instanceof Fault && error.code === code && !error.message.includes('\n'),
        code,
      )
      assert.equal((await model.health(signal)).ok, false)
      await model.close()
    }
    await failing('not-found')
    await writeFile(path, 'x'.repeat(300_000))
    await failing('corrupt')
    await copyFile(modelPath, path)
    await truncate(path, 3_000_000)
    await failing('corrupt')
    await truncate(path, 1000)
    await failing('corrupt')
    // The model is whole, the encoder beside it is missing, foreign, cut off.
    await copyFile(modelPath, path)
    await failing('not-found')
    const encoder = join(broken, encoderName)
    await writeFile(encoder, 'x'.repeat(300_000))
    await failing('corrupt')
    await copyFile(join(folder, encoderName), encoder)
    await truncate(encoder, 9_000_000)
    await failing('corrupt')
    // Each in the place of the other, and a model cut off beside a whole encoder: that once never ended.
    await copyFile(modelPath, encoder)
    await failing('corrupt')
    await copyFile(join(folder, encoderName), encoder)
    await copyFile(join(folder, encoderName), path)
    await failing('corrupt')
    await copyFile(modelPath, path)
    await truncate(path, 3_000_000)
    await failing('corrupt')
    await copyFile(modelPath, path)
    await failing('not-found', join(broken, 'none.json.gz'))
    await writeFile(join(broken, 'bad.json.gz'), 'nonsense')
    await failing('corrupt', join(broken, 'bad.json.gz'))
    // It can be read, and says of one template too few which parts it has.
    const whole = await readIndex(index)
    const { counts, numbers } = packParts(whole.matcher)
    const templateParts = { counts: (counts as Uint8Array).subarray(1), numbers }
    await writeFile(
      join(broken, 'short.json.gz'),
      await packFile({ ...whole, matcher: { ...whole.matcher, templateParts } }),
    )
    await copyFile(join(folder, encoderName), encoder)
    await copyFile(modelPath, path)
    await failing('corrupt', join(broken, 'short.json.gz'))
  } finally {
    await rm(broken, { recursive: true })
  }
})

test('what the team approved is found again, from the next time that is asked for it', async () => {
  let at = 0
  const approved: { words: string; command: string }[] = []
  const learning = createEmbeddedModel({ modelPath, now: () => at, examples: async () => approved })
  const words = 'publish the nightly report of notes.txt'
  try {
    assert.notEqual((await learning.generate(ask(words), signal)).text, 'reportctl publish notes.txt')
    approved.push({ words: 'publish the nightly report of data.csv', command: 'reportctl publish data.csv' })
    at += 60_000
    assert.equal((await learning.generate(ask(words), signal)).text, 'reportctl publish notes.txt')
  } finally {
    await learning.close()
  }
  const ofFolder = createEmbeddedModel({
    modelPath,
    examples: async () => [{ words: 'shelve the drafts folder', command: 'shelvectl put drafts' }],
  })
  try {
    for (const present of [['letters'], ['letters', 'letters/']])
      assert.equal(
        (await ofFolder.generate({ ...ask('shelve the letters folder'), present }, signal)).text,
        'shelvectl put letters',
      )
  } finally {
    await ofFolder.close()
  }
  const failing = createEmbeddedModel({ modelPath, examples: () => Promise.reject(new Error('no store')) })
  assert.notEqual((await failing.generate(ask('list files'), signal)).text, '')
  await failing.close()
})

test('the other jobs are answered as JSON, open chat is not answered', async () => {
  const answer = async (task: Prompt['task'], words: string): Promise<string> =>
    (await model.generate({ ...ask(words), task }, signal)).text
  assert.match(await answer('intent', 'delete all log files'), /^\{"domain":"shell","effect":"changing","target":/)
  assert.match(await answer('iac', 'an eks cluster with 3 nodes'), /^\{"blueprint":"terraform\/eks"/)
  assert.match(await answer('refactor', 'rename getUser to fetchUser in typescript'), /"pattern":"getUser"/)
  assert.equal(await answer('chat', 'tell me a story'), '')
})

test('a request that only reads by its words is a changing one when what matches it best changes something', async () => {
  const index = await readIndex(join(folder, 'index.json.gz'))
  const heads = new Heads(index.heads ?? {})
  const effect = (text: string): string => (JSON.parse(text) as { effect: string }).effect
  const shell = (words: string, share: number): string =>
    effect(answerTask({ ...ask(words), task: 'intent' }, heads, 0.5, () => share).text)
  assert.equal(shell('show the files', 0.5), 'changing')
  assert.equal(shell('show the files', 0), 'read-only')
  assert.equal(shell('show the files into list.txt', 0), 'changing')
  assert.equal(shell('show the files into list2.txt', 0), 'changing')
  assert.equal(shell('show me a look into list.txt', 0), 'read-only')
  const answer = async (words: string): Promise<string> =>
    effect((await model.generate({ ...ask(words), task: 'intent' }, signal)).text)
  for (const words of [
    'show the files in this folder',
    'how many lines are in notes.txt',
    'what changed in the last commit',
  ])
    assert.equal(await answer(words), 'read-only', words)
  for (const words of [
    'power cycle this box by software',
    'One step commit of everything modified, titled "initial commit"',
  ])
    assert.equal(await answer(words), 'changing', words)
})

test('what a small model keeps to itself is not even an alternative', async () => {
  for (const words of ['force push the main branch', 'edit my crontab', 'delete everything in /etc'])
    for (const { text } of [await model.generate(ask(words), signal)].flatMap((one) => [
      one,
      ...(one.alternatives ?? []),
    ]))
      assert.ok(!isBeyondAModel(words, text), `${words}: ${text}`)
})

test('a command that cannot read a kind of file is behind one that can', () => {
  for (const command of [
    'unzip backup.tar.gz',
    'rm -rf session.tmp/*',
    'tar -tzf archive.tar',
    'gunzip photos.zip',
    'jq . data.csv',
    'timeout 5 job.sh',
    'nohup run.py &',
    'cd src && build.sh',
    'deploy.sh',
    "sed -i 's/^timeout=30=.*/timeout=30=60/' app.ini",
  ])
    assert.equal(misfitsFile(command), true, command)
  for (const command of [
    'tar -xzf backup.tar.gz',
    'tar -tf archive.tar',
    'unzip photos.zip',
    'jq . config.json',
    'zip out.zip a.txt',
    'ls conf.d/*',
    'rm -r a.tmp',
    'curl -O http://example.org/a.zip/b',
    "sed 's/a.txt/b.txt/' c",
    "sed -i 's/^timeout=.*/timeout=60/' app.ini",
    "sed 's/^a=b/c/' d",
  ])
    assert.equal(misfitsFile(command), false, command)
  for (const command of [
    'timeout 5 ./job.sh',
    'timeout -s KILL 5 bash job.sh',
    'nice -n 5 python3 run.py',
    'cat job.sh',
    'ls | xargs -n1 run.sh.d/x',
    'git add run.sh',
  ])
    assert.equal(misfitsFile(command), false, command)
})

/** Nothing speaks for or against it. */
const plain: Candidate = {
  command: 'find <P0> -type l',
  from: 'match',
  logProbability: -1,
  webLogProbability: null,
  length: 8,
  written: -1,
  known: true,
  matched: -1,
  similarity: 0,
  approved: false,
  unused: 0,
  leftOut: 0,
  invents: false,
  strange: 0,
  matchedBehind: 0,
  writtenBehind: 0,
  missesDeleting: false,
  adds: false,
}

test('a command that says what another candidate says and more is behind it, when nothing else speaks for it', () => {
  const within = (shorter: string, longer: string): boolean => isWithin(shorter.split(' '), longer.split(' '))
  assert.equal(within('find . -type f', 'find . -type f -name <A0>'), true)
  assert.equal(within('sort <P0>', 'sort -u <P0> | uniq'), true)
  assert.equal(within('sort <P0>', 'sort <P0>'), false)
  assert.equal(within('sort -r <P0>', 'sort <P0> | head -r'), false)
  assert.ok(scoreOf({ ...plain, adds: true }) < scoreOf(plain))
  assert.ok(scoreOf({ ...plain, command: "find <P0> -type l -printf '%p %l'" }) < scoreOf(plain))
})

test('what destroys something else than was named is far behind, what only shows it is not', () => {
  const one: Candidate = { ...plain, command: "find <P0> -name '*.pyc' -delete", invents: true, unused: 1 }
  const shown = { ...one, command: "find <P0> -name '*.pyc' -print" }
  assert.ok(scoreOf(shown) - scoreOf(one) > 1.5)
  assert.ok(Math.abs(scoreOf({ ...shown, unused: 0 }) - scoreOf({ ...one, unused: 0 })) < 0.1)
})

test('a closed model can be used again', async () => {
  const again = createEmbeddedModel({ modelPath })
  const first = await again.generate(ask('list all pdf files'), signal)
  await again.close()
  assert.equal((await again.generate(ask('list all pdf files'), signal)).text, first.text)
  assert.equal((await again.health(signal)).ok, true)
  await again.close()
})

test('invented programs are noticed, shell words and arguments are none', () => {
  const known = new Set(['ls', 'sort', 'grep', 'find', 'xargs', 'wc', 'head', 'tar'])
  const cases: [string, string | null][] = [
    ['ls -l | sort', null],
    ['lss -l', 'lss'],
    ['ls | frobnicate -n 1', 'frobnicate'],
    ["grep 'a | b' x && wc -l x", null],
    ['for f in *.txt; do wc -l "$f"; done', null],
    ['find . -type f -exec grep x {} + | head', null],
    ['./script.sh', null],
    ['A=1 ls', null],
    ['echo $(date)', 'date'],
  ]
  for (const [command, unknown] of cases) assert.equal(unknownProgram(command, known), unknown, command)
})
