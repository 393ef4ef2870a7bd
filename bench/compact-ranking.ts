/**
 * Fits the weights that rank candidates (src/models/embedded/candidates.ts) on validation rows: generated ones (right = the expected
 * command) and nl2bash's (right = its template), by the likelihood of a right candidate among all of a request.
 * `node bench/compact-ranking.ts DATA [MODEL] [ROWS]`; DATA is what `provenly data build` wrote with both public sources.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateOf } from '../src/learning/compact/figures.ts'
import { slottingTools, type TrainingRow } from '../src/learning/data/prepare.ts'
import { generatePairs } from '../src/learning/generate/generate.ts'
import { observeAll } from '../src/learning/generate/observe-all.ts'
import { readRows, writeIndex } from '../src/learning/train/train-compact.ts'
import { Associations } from '../src/models/embedded/association.ts'
import { type Candidate, findCandidates, scoreOf, type Weights, weights } from '../src/models/embedded/candidates.ts'
import { fillCommand } from '../src/models/embedded/fill.ts'
import { groupsOf, Retriever, readIndex } from '../src/models/embedded/index.ts'
import { requestWords } from '../src/models/embedded/request.ts'
import { openRuntime } from '../src/models/embedded/runtime.ts'
import { slotify } from '../src/models/embedded/slots.ts'

const [data = '', model = join(import.meta.dirname, '../models/compact/provenly-compact.gguf'), count = '300'] =
  process.argv.slice(2)
const work = await mkdtemp(join(tmpdir(), 'provenly-ranking-'))
const indexPath = join(work, 'index.json.gz')
await writeIndex({ data, out: indexPath, entries: 'entries-evaluation.json', calibration: null })
const index = await readIndex(indexPath)
await rm(work, { recursive: true })
const retriever = new Retriever(index)
const associations = new Associations(index.associations, groupsOf(index.synonyms), index.commands)
const runtime = await openRuntime(model)

type Case = { style: string; candidates: { candidate: Candidate; right: boolean }[] }
const signal = new AbortController().signal
const tools = slottingTools(index.vocabulary)
const thin = <Row>(list: readonly Row[]): Row[] =>
  list.filter((_, at) => at % Math.max(1, Math.floor(list.length / Number(count))) === 0).slice(0, Number(count))
const cases: Case[] = []
const ask = (words: string) => findCandidates({ runtime, retriever, associations }, words, { thorough: true }, signal)

// Our own: right is what does the same in the jail.
const pairs = thin(
  [...generatePairs({ perIntent: 60, composed: 30 })].filter(
    (pair) => pair.part === 'valid' && pair.effect !== 'parse',
  ),
)
const asked: { expected: string; candidates: { candidate: Candidate; filled: string }[] }[] = []
for (const pair of pairs) {
  const { text, table } = slotify(requestWords(pair.nl, tools), tools.vocabulary)
  const candidates = (await ask(text)).flatMap((candidate) => {
    const filled = fillCommand(candidate.command, table)
    return filled === null ? [] : [{ candidate, filled }]
  })
  asked.push({ expected: pair.cmd, candidates })
}
const seen = await observeAll(
  asked.flatMap(({ expected, candidates }) => [expected, ...candidates.map((one) => one.filled)]),
  signal,
)
const outcome = (command: string): string | undefined => {
  const one = seen.get(command)
  return one === undefined ? undefined : `${one.exit} ${one.sortedDigest} ${one.effects.join('|')}`
}
for (const { expected, candidates } of asked)
  cases.push({
    style: 'own',
    candidates: candidates.map(({ candidate, filled }) => ({
      candidate,
      right: filled === expected || (outcome(expected) !== undefined && outcome(filled) === outcome(expected)),
    })),
  })
// Public ones name files that are not there: right is what has the same template.
const valid = await readRows<TrainingRow>(join(data, 'valid.jsonl'))
for (const row of thin(valid.filter((one) => one.style === 'web')))
  cases.push({
    style: 'web',
    candidates: (await ask(row.nl)).map((candidate) => ({
      candidate,
      right: templateOf(candidate.command) === templateOf(row.cmd),
    })),
  })
await runtime.close()

const share = (by: Weights, some: readonly Case[]): number =>
  some.filter(({ candidates }) => {
    const best = candidates.toSorted((left, right) => scoreOf(right.candidate, by) - scoreOf(left.candidate, by))[0]
    return best?.right === true
  }).length / Math.max(1, some.length)

/** Coordinate search from the weights in force: few weights, a cheap and coarse measure, no gradient needed. */
function fit(some: readonly Case[]): Weights {
  const likelihood = (by: Weights): number => {
    let sum = 0
    for (const { candidates } of some) {
      if (!candidates.some((one) => one.right)) continue
      const scores = candidates.map((one) => 4 * scoreOf(one.candidate, by))
      const top = Math.max(...scores)
      const all = scores.reduce((total, score) => total + Math.exp(score - top), 0)
      const right = scores.reduce((total, score, at) => total + (candidates[at]?.right ? Math.exp(score - top) : 0), 0)
      sum += Math.log(Math.max(1e-6, right / all))
    }
    return sum
  }
  let best: Weights = { ...weights }
  let most = likelihood(best)
  for (let step = 0.32; step > 0.015; step /= 2)
    for (let round = 0; round < 6; round++) {
      const before = most
      for (const name of Object.keys(best) as (keyof Weights)[])
        for (const change of [step, -step]) {
          const by = { ...best, [name]: Math.round((best[name] + change) * 1000) / 1000 }
          const value = likelihood(by)
          if (value <= most) continue
          best = by
          most = value
        }
      if (most === before) break
    }
  return best
}

const halves = [0, 1].map((rest) => cases.filter((_, at) => at % 2 === rest)) as [Case[], Case[]]
for (const style of ['own', 'web']) {
  const some = cases.filter((one) => one.style === style)
  const ceiling = some.filter(({ candidates }) => candidates.some((one) => one.right)).length / some.length
  const crossed =
    (share(
      fit(halves[0]),
      halves[1].filter((one) => one.style === style),
    ) +
      share(
        fit(halves[1]),
        halves[0].filter((one) => one.style === style),
      )) /
    2
  console.log(
    style,
    some.length,
    'some candidate right',
    ceiling.toFixed(3),
    'now',
    share(weights, some).toFixed(3),
    'fitted on the other half',
    crossed.toFixed(3),
    'model alone',
    (
      some.filter(({ candidates }) => candidates.find((one) => one.candidate.from === 'own')?.right).length /
      some.length
    ).toFixed(3),
    'parts alone',
    (
      some.filter(
        ({ candidates }) => candidates.toSorted((a, b) => b.candidate.explained - a.candidate.explained)[0]?.right,
      ).length / some.length
    ).toFixed(3),
  )
}
console.log(JSON.stringify(fit(cases)))
