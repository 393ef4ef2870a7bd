/**
 * Fits the weights that rank candidates (src/models/embedded/candidates.ts) on validation rows: generated ones (right = does the same in
 * the jail), nl2bash's (right = has the template) and everyday tasks written for this (bench/tuning-tasks.jsonl; right = what `provenly eval`
 * calls equivalent), by the likelihood of the right candidates among all of a request.
 * `node bench/compact-ranking.ts DATA [--run FOLDER] [--model GGUF] [--rows N] [--cases FILE]`; DATA is what `provenly data build` wrote
 * with both public sources. Cases are kept in FILE, and read from there when it exists: asking the model takes minutes, fitting seconds.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { sameExecution } from '../src/learning/compact/same-execution.ts'
import { evenly } from '../src/learning/data/evenly.ts'
import { slottingTools, type TrainingRow } from '../src/learning/data/prepare.ts'
import { vectorsOf } from '../src/learning/data/public-pairs.ts'
import { judgeExecution } from '../src/learning/evaluate/execution.ts'
import { inFixture, namesThere, presentOf } from '../src/learning/evaluate/measure-shell.ts'
import { commandTemplate } from '../src/learning/evaluate/metrics.ts'
import { ShellRow } from '../src/learning/evaluate/shell-row.ts'
import { generatePairs, type Pair, type Part } from '../src/learning/generate/generate.ts'
import { observeAll } from '../src/learning/generate/observe-all.ts'
import { readTrainConfig } from '../src/learning/train/config.ts'
import { readMatcher, readRows, readSentence, withSentence, writeIndex } from '../src/learning/train/train-compact.ts'
import { askOf } from '../src/models/embedded/ask.ts'
import {
  type Candidate,
  type Feature,
  featuresOf,
  findCandidates,
  scoreOf,
  type TrustFeature,
  trustFeaturesOf,
  trustWeights,
  type Weights,
  weights,
} from '../src/models/embedded/candidates.ts'
import { encoderName } from '../src/models/embedded/embedded.ts'
import { fillCommand } from '../src/models/embedded/fill.ts'
import { type IndexFile, Retriever, readIndex } from '../src/models/embedded/index.ts'
import { Matcher, type MatcherFile } from '../src/models/embedded/matcher.ts'
import { PublicRetriever } from '../src/models/embedded/public-pairs.ts'
import { readRequest } from '../src/models/embedded/request.ts'
import { openRuntime } from '../src/models/embedded/runtime.ts'
import { guardCommand } from '../src/packs/shell/guard/guard.ts'
import { createSandbox } from '../src/sandbox/bubblewrap.ts'

const folder = join(import.meta.dirname, '../models/compact')
const engine = join(import.meta.dirname, '../engines/compact')
const tasks = join(import.meta.dirname, 'tuning-tasks.jsonl')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    run: { type: 'string' },
    model: { type: 'string', default: join(folder, 'provenly-compact.gguf') },
    rows: { type: 'string', default: '400' },
    cases: { type: 'string' },
  },
})
const [data] = positionals
if (data === undefined) {
  console.error('Usage: node bench/compact-ranking.ts DATA [--run FOLDER] [--model GGUF] [--rows N] [--cases FILE]')
  process.exit(2)
}

type Case = { style: 'own' | 'web' | 'task'; words: string; candidates: { candidate: Candidate; right: boolean }[] }

async function trainedMatcher(run: string): Promise<MatcherFile> {
  const { matcher } = await readMatcher(run, (await readTrainConfig(join(engine, 'config.json'))).matcher.members)
  return existsSync(join(run, 'sentence.json')) ? withSentence(matcher, await readSentence(run), run) : matcher
}

async function collect(folderOfData: string): Promise<Case[]> {
  // Of a training run that was not exported yet, else the one that ships.
  const matcherFile =
    values.run === undefined
      ? (await readIndex(join(folder, 'index.json.gz'))).matcher
      : await trainedMatcher(values.run)
  const encoder = join(values.run ?? dirname(values.model), encoderName)
  const runtime = await openRuntime(values.model, matcherFile.sentence === undefined ? null : encoder)
  const work = await mkdtemp(join(tmpdir(), 'provenly-ranking-'))
  let index: IndexFile
  try {
    const out = join(work, 'index.json.gz')
    await writeIndex({
      data: folderOfData,
      matcher: matcherFile,
      encode: null,
      out,
      entries: 'entries-evaluation.json',
      calibration: null,
    })
    index = await readIndex(out)
  } finally {
    await rm(work, { recursive: true })
  }
  const matcher = new Matcher(index.matcher)
  for (const [, command] of index.entries) matcher.add(command)
  const [publicPairs = []] = await readRows<[string, string][]>(join(folderOfData, 'entries-public.json'))
  const publicRetriever = new PublicRetriever(
    matcherFile.sentence === undefined
      ? { version: 2, pairs: publicPairs }
      : { version: 2, pairs: publicPairs, encoder: 'this', vectors: await vectorsOf(publicPairs, runtime.encode) },
    index.synonyms,
    'this',
  )
  const tools = {
    ...slottingTools(index.vocabulary, index.tagger),
    vocabulary: new Set([...index.vocabulary, ...index.utilities]),
  }
  const parts = { runtime, retriever: new Retriever(index), publicRetriever, matcher }
  const signal = new AbortController().signal
  const most = Number(values.rows)
  /** To a parser `<P0>` is a redirection. */
  const unslotted = (command: string): string => command.replace(/<([A-Z]\d)>/g, '$1')

  const cases: Case[] = []

  // Our own: right is what does the same in the jail.
  const made = [...generatePairs({ perIntent: 60, composed: 30 })].filter((pair) => pair.effect !== 'parse')
  const of = (part: Part): Pair[] => made.filter((pair) => pair.part === part)
  // Half as many of intents that were never trained on: from them it learns what something composed or written anew is worth.
  const pairs = [...evenly(of('valid'), most), ...evenly(of('valid-intents'), Math.round(most / 2))]
  const asked: { words: string; expected: string; candidates: { candidate: Candidate; filled: string }[] }[] = []
  for (const pair of pairs) {
    const request = readRequest(pair.nl, tools)
    if (request.words === '') continue
    // Half with public pairs, as where they are ingested, half without.
    const some = asked.length % 2 === 0 ? parts : { ...parts, publicRetriever: null }
    const found = await findCandidates(some, request, { thorough: true }, signal)
    const candidates = found.flatMap((candidate) => {
      const filled = fillCommand(candidate.command, request.table)
      return filled === null ? [] : [{ candidate, filled }]
    })
    asked.push({ words: pair.nl, expected: pair.cmd, candidates })
    if (asked.length % 100 === 0) console.error('own', asked.length, pairs.length)
  }
  const seen = await observeAll(
    asked.flatMap(({ expected, candidates }) => [expected, ...candidates.map((one) => one.filled)]),
    signal,
  )
  const isRight = (expected: string, filled: string): boolean =>
    filled === expected ||
    (sameExecution(expected, filled, seen) ?? commandTemplate(filled) === commandTemplate(expected))
  for (const { words, expected, candidates } of asked)
    cases.push({
      style: 'own',
      words,
      candidates: candidates.map(({ candidate, filled }) => ({
        candidate,
        right: isRight(expected, filled),
      })),
    })
  // Public ones name files that are not there: right is what has the same template.
  const valid = await readRows<TrainingRow>(join(folderOfData, 'valid.jsonl'))
  for (const row of evenly(
    valid.filter((one) => one.style === 'web'),
    most,
  )) {
    const some = cases.length % 2 === 0 ? parts : { ...parts, publicRetriever: null }
    const found = await findCandidates(some, { words: row.nl, ask: askOf(row.nl, {}) }, { thorough: true }, signal)
    cases.push({
      style: 'web',
      words: row.nl,
      candidates: found.map((candidate) => ({
        candidate,
        right: commandTemplate(unslotted(candidate.command)) === commandTemplate(unslotted(row.cmd)),
      })),
    })
  }
  for (const one of await askTasks(async (words, present) => {
    const request = readRequest(words, { ...tools, present })
    const some = cases.length % 2 === 0 ? parts : { ...parts, publicRetriever: null }
    const found = await findCandidates(some, request, { thorough: true }, signal)
    return found.flatMap((candidate) => {
      const filled = fillCommand(candidate.command, request.table)
      return filled === null ? [] : [{ candidate, filled }]
    })
  }, signal))
    cases.push(one)
  await parts.runtime.close()
  return cases
}

/** Each candidate for each task is run beside its references, on the files that the task prepares. */
async function askTasks(
  ask: (words: string, present: ReadonlySet<string>) => Promise<{ candidate: Candidate; filled: string }[]>,
  signal: AbortSignal,
): Promise<Case[]> {
  const rows = (await readRows<unknown>(tasks)).map((row) => ShellRow.parse(row))
  const state = await mkdtemp(join(tmpdir(), 'provenly-ranking-state-'))
  try {
    return await inFixture(createSandbox({ stateDir: state, home: homedir() }), signal, async (_, execute) => {
      const cases: Case[] = []
      for (const row of rows) {
        const candidates: Case['candidates'] = []
        const seen = new Map<string, ReturnType<typeof execute>>()
        const once: typeof execute = (command, setup) => {
          const known = seen.get(command) ?? execute(command, setup)
          seen.set(command, known)
          return known
        }
        const there = presentOf(await namesThere(row, execute))
        for (const { candidate, filled } of await ask(row.nl, new Set(there))) {
          const parsed = guardCommand(filled).parsed
          const judged = parsed ? await judgeExecution(row, filled, once) : null
          candidates.push({ candidate, right: judged?.result === 'equivalent' })
        }
        cases.push({ style: 'task', words: row.nl, candidates })
        if (cases.length % 20 === 0) console.error('tasks', cases.length, rows.length)
      }
      return cases
    })
  } finally {
    await rm(state, { recursive: true })
  }
}

const cases: Case[] =
  values.cases !== undefined && existsSync(values.cases)
    ? (JSON.parse(await readFile(values.cases, 'utf8')) as Case[])
    : await collect(data)
if (values.cases !== undefined) await writeFile(values.cases, JSON.stringify(cases))

/** Candidates of a case by their scores, best first. */
const ranked = ({ candidates }: Case, by: Weights) =>
  candidates
    .map((one) => ({ ...one, score: scoreOf(one.candidate, by) }))
    .sort((left, right) => right.score - left.score)

const share = (by: Weights, some: readonly Case[]): number =>
  some.filter((one) => ranked(one, by)[0]?.right === true).length / Math.max(1, some.length)

/** Gradient ascent (Adam) on the log likelihood of a right candidate, less a little for being far from the weights in force. */
function fit(some: readonly Case[]): Weights {
  const names = Object.keys(weights) as Feature[]
  const usable = some
    .filter(({ candidates }) => candidates.some((one) => one.right) && candidates.some((one) => !one.right))
    .map(({ style, candidates }) => ({
      weight: weightOf[style],
      rows: candidates.map((one) => ({ right: one.right, x: Object.values(featuresOf(one.candidate)) })),
    }))
  const at = names.map((name) => weights[name])
  const order = Object.keys(featuresOf((some[0] as Case).candidates[0]?.candidate as Candidate)) as Feature[]
  const place = names.map((name) => order.indexOf(name))
  const mean = names.map(() => 0)
  const square = names.map(() => 0)
  for (let round = 1; round <= 600; round++) {
    const slope = at.map((value, k) => -2 * held * usable.length * (value - (weights[names[k] as Feature] as number)))
    for (const { rows, weight } of usable) {
      const scores = rows.map(({ x }) =>
        names.reduce((sum, _, k) => sum + (at[k] as number) * (x[place[k] as number] as number), 0),
      )
      const top = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - top))
      const all = powers.reduce((sum, one) => sum + one, 0)
      const right = powers.reduce((sum, one, row) => sum + (rows[row]?.right ? one : 0), 0)
      for (const [row, { x, right: isRight }] of rows.entries()) {
        const power = powers[row] as number
        const change = weight * ((isRight ? power / right : 0) - power / all)
        for (const [k, from] of place.entries()) slope[k] = (slope[k] as number) + change * (x[from] as number)
      }
    }
    for (const k of names.keys()) {
      const one = (slope[k] as number) / usable.length
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * one
      square[k] = 0.99 * (square[k] as number) + 0.01 * one * one
      const step =
        (mean[k] as number) / (1 - 0.9 ** round) / (Math.sqrt((square[k] as number) / (1 - 0.99 ** round)) + 1e-6)
      at[k] = (at[k] as number) + 0.03 * step
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Math.round((at[k] as number) * 1000) / 1000])) as Weights
}
/** There are fewest tasks, and they are nearest to what people ask. */
const weightOf = { own: 1, web: 1, task: 3 }
/** How much the weights in force hold on: without it, cross-validation loses a point of our own rows for one of public ones. */
const held = 0.003

const percent = (value: number): string => (100 * value).toFixed(1)
const halves = [0, 1].map((rest) => cases.filter((_, at) => at % 2 === rest)) as [Case[], Case[]]
const fitted = halves.map(fit) as [Weights, Weights]
for (const style of ['own', 'web', 'task'] as const) {
  const some = cases.filter((one) => one.style === style)
  const of = (list: readonly Case[]): Case[] => list.filter((one) => one.style === style)
  const firstBy = (score: (candidate: Candidate) => number): string =>
    percent(
      some.filter(
        ({ candidates }) => candidates.toSorted((a, b) => score(b.candidate) - score(a.candidate))[0]?.right === true,
      ).length / some.length,
    )
  console.log(
    `${style} ${some.length}: some candidate right ${percent(some.filter(({ candidates }) => candidates.some((one) => one.right)).length / some.length)},`,
    `weights in force ${percent(share(weights, some))}, fitted on the other half ${percent((share(fitted[0], of(halves[1])) + share(fitted[1], of(halves[0]))) / 2)};`,
    `own writing ${firstBy((one) => (one.from === 'own' ? 1 : 0))}, model's score ${firstBy((one) => one.logProbability)},`,
    `matcher ${firstBy((one) => one.matched)}, nearest ${firstBy((one) => one.similarity)}`,
  )
}
const best = fit(cases)
console.log(JSON.stringify(best, null, 1))

/** Logistic regression of "the first choice is right" on what is known of it, when `by` ranks. */
function fitTrust(by: Weights): Record<string, number> {
  const tops = cases.flatMap((one) => {
    const [first, second] = ranked(one, by)
    if (first === undefined) return []
    const ahead = first.score - (second?.score ?? first.score - 2)
    return [{ right: first.right, x: trustFeaturesOf(first.candidate, ahead) }]
  })
  const names = Object.keys(trustWeights) as TrustFeature[]
  const odds = names.map((name) => trustWeights[name])
  for (let round = 0; round < 4000; round++) {
    const slope = odds.map((value, k) => (names[k] === 'bias' ? 0 : -0.5 * value))
    for (const { right, x } of tops) {
      const sum = names.reduce((total, name, k) => total + (odds[k] as number) * x[name], 0)
      const miss = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const [k, name] of names.entries()) slope[k] = (slope[k] as number) + miss * x[name]
    }
    for (const k of odds.keys()) odds[k] = (odds[k] as number) + (0.5 * (slope[k] as number)) / tops.length
  }
  return Object.fromEntries(names.map((name, k) => [name, Number((odds[k] as number).toFixed(3))]))
}

for (const [name, by] of [
  ['weights in force', weights],
  ['fitted weights', best],
] as const) {
  console.log(`trust with the ${name}: ${JSON.stringify(fitTrust(by), null, 1)}`)
  const wrong = cases.map((one) => ranked(one, by)).filter(([first]) => first?.right !== true)
  const saved = wrong.filter((list) => list.slice(1, 4).some((one) => one.right))
  console.log(
    `when the first is wrong, one of the next three is right: ${percent(saved.length / Math.max(1, wrong.length))}`,
  )
}
