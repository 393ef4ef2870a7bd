/**
 * Chooses the weights that rank candidates (src/models/embedded/candidates.ts) by grid search on validation rows: generated
 * ones (right = the expected command) and nl2bash's (right = its template). `node bench/compact-ranking.ts DATA NL2BASH [MODEL] [ROWS]`
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateOf } from '../src/learning/compact/figures.ts'
import { slottingTools } from '../src/learning/data/prepare.ts'
import { readNl2bash } from '../src/learning/data/public.ts'
import { splitByGroup } from '../src/learning/data/split.ts'
import { generatePairs } from '../src/learning/generate/generate.ts'
import { writeIndex } from '../src/learning/train/train-compact.ts'
import { type Candidate, findCandidates, scoreOf, weights } from '../src/models/embedded/candidates.ts'
import { fillCommand } from '../src/models/embedded/fill.ts'
import { Retriever, readIndex } from '../src/models/embedded/index.ts'
import { requestWords } from '../src/models/embedded/request.ts'
import { openRuntime } from '../src/models/embedded/runtime.ts'
import { slotify } from '../src/models/embedded/slots.ts'

const [
  data = '',
  publicData = '',
  model = join(import.meta.dirname, '../models/compact/provenly-compact.gguf'),
  count = '150',
] = process.argv.slice(2)
const rows = Number(count)
const work = await mkdtemp(join(tmpdir(), 'provenly-ranking-'))
const indexPath = join(work, 'index.json.gz')
await writeIndex({ data, out: indexPath, entries: 'entries-evaluation.json', calibration: null })
const index = await readIndex(indexPath)
await rm(work, { recursive: true })
const tools = slottingTools(index.vocabulary)
const retriever = new Retriever(index)
const runtime = await openRuntime(model)

const thin = <Row>(list: readonly Row[]): Row[] =>
  list.filter((_, at) => at % Math.max(1, Math.floor(list.length / rows)) === 0).slice(0, rows)
const generated = thin([...generatePairs({ perIntent: 60, composed: 30 })].filter((pair) => pair.part === 'valid'))
// readTldr's rows are left out: grouping depends on all rows, so the public split is made from the same file alone.
const held = thin(splitByGroup(await readNl2bash(publicData)).valid)
const signal = new AbortController().signal
const cases: { kind: string; candidates: { candidate: Candidate; right: boolean }[] }[] = []
for (const [kind, list] of [
  ['generated', generated],
  ['nl2bash', held],
] as const)
  for (const row of list) {
    const { text, table } = slotify(requestWords(row.nl, tools), tools.vocabulary)
    const candidates = await findCandidates({ runtime, retriever }, text, { thorough: true }, signal)
    cases.push({
      kind,
      candidates: candidates.flatMap((candidate) => {
        const filled = fillCommand(candidate.command, table)
        if (filled === null) return []
        const right = kind === 'generated' ? filled === row.cmd : templateOf(filled) === templateOf(row.cmd)
        return [{ candidate, right }]
      }),
    })
  }
await runtime.close()

const shareRight = (by: typeof weights, kind: string): number => {
  const some = cases.filter((one) => one.kind === kind)
  const right = some.filter((one) => {
    let best: { score: number; right: boolean } | null = null
    for (const { candidate, right } of one.candidates) {
      const score = scoreOf(candidate, by)
      if (best === null || score > best.score) best = { score, right }
    }
    return best?.right === true
  })
  return right.length / Math.max(1, some.length)
}
const results: { by: typeof weights; generated: number; nl2bash: number }[] = []
for (const similarity of [0, 0.2, 0.35, 0.5, 0.8, 1.2])
  for (const near of [0, 1, 3])
    for (const unused of [0, 0.06, 0.12, 0.25, 0.5])
      for (const indexed of [0, 0.1, 0.2, 0.4, 0.8])
        for (const web of [0, 0.1, 0.2, 0.4]) {
          const by = { similarity, near, unused, index: indexed, web }
          results.push({ by, generated: shareRight(by, 'generated'), nl2bash: shareRight(by, 'nl2bash') })
        }
results.sort((left, right) => right.generated + right.nl2bash - left.generated - left.nl2bash)
const ceiling = (kind: string): number => {
  const some = cases.filter((one) => one.kind === kind)
  return some.filter((one) => one.candidates.some(({ right }) => right)).length / Math.max(1, some.length)
}
console.log(
  'cases',
  generated.length,
  held.length,
  'some candidate right',
  ceiling('generated').toFixed(3),
  ceiling('nl2bash').toFixed(3),
)
console.log(
  'now',
  JSON.stringify(weights),
  shareRight(weights, 'generated').toFixed(3),
  shareRight(weights, 'nl2bash').toFixed(3),
)
for (const result of results.slice(0, 8)) console.log(JSON.stringify(result))
