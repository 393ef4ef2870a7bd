/**
 * Evaluates the compact model that ships and writes docs/compact-model.md, models/compact/model.json (metrics, calibration)
 * and its card. `node bench/compact-model.ts DATA [--rows N]`; DATA is the folder that buildData filled, `--verified` one built with
 * every command executed, `--dry` prints instead of writing.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { sha256 } from '../src/core/digest.ts'
import { evaluateCompact } from '../src/learning/compact/evaluate-compact.ts'
import { type EverydayReport, evaluateEveryday } from '../src/learning/compact/evaluate-everyday.ts'
import { evaluateTasks } from '../src/learning/compact/evaluate-tasks.ts'
import { compactReport } from '../src/learning/compact/report.ts'
import type { DataReport } from '../src/learning/data/build.ts'
import { vectorsOf } from '../src/learning/data/public-pairs.ts'
import { type ModelRecord, readRows, writeIndex, writeRecord } from '../src/learning/train/train-compact.ts'
import { createEmbeddedModel, encoderName } from '../src/models/embedded/embedded.ts'
import { readIndex } from '../src/models/embedded/index.ts'
import { type PublicPairs, publicPairsName } from '../src/models/embedded/public-pairs.ts'
import { openRuntime } from '../src/models/embedded/runtime.ts'
import { guardCommand } from '../src/packs/shell/guard/guard.ts'
import { createSandbox } from '../src/sandbox/bubblewrap.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'models/compact')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '400' },
    model: { type: 'string', default: join(folder, 'provenly-compact.gguf') },
    verified: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
const [data] = positionals
const { rows: limit, model } = values
if (data === undefined) {
  console.error('Usage: node bench/compact-model.ts DATA [--rows N] [--model GGUF] [--verified DATA] [--dry]')
  process.exit(2)
}
const work = await mkdtemp(join(tmpdir(), 'provenly-evaluation-'))
try {
  // Cold: nothing of the runtime has been imported yet in this process.
  const cold = createEmbeddedModel({ modelPath: model, indexPath: join(folder, 'index.json.gz') })
  const signal = new AbortController().signal
  const started = performance.now()
  await cold.health(signal)
  const loaded = performance.now()
  await cold.generate({ task: 'shell', system: '', words: 'find the ten largest files here', feedback: [] }, signal)
  const answered = performance.now()
  const residentMb = process.memoryUsage().rss / 1e6
  await cold.close()

  const indexPath = join(work, 'index.json.gz')
  const { matcher, encoder } = await readIndex(join(folder, 'index.json.gz'))
  const runtime = await openRuntime(model, matcher.sentence === undefined ? null : join(dirname(model), encoderName))
  await writeIndex({
    data,
    matcher,
    encode: runtime.encode,
    out: indexPath,
    entries: 'entries-evaluation.json',
    calibration: { slope: 1, offset: 0 },
    ...(encoder === undefined ? {} : { encoder }),
  })
  // As the program builds it, but for what a guard forbids: a right answer may be dangerous.
  const validate = (command: string): boolean => guardCommand(command).parsed
  const tested = createEmbeddedModel({ modelPath: model, indexPath, validate })
  const [pairs = []] = await readRows<PublicPairs['pairs']>(join(data, 'entries-public.json'))
  const publicPairsPath = join(work, publicPairsName)
  const vectors = encoder === undefined ? {} : { encoder, vectors: await vectorsOf(pairs, runtime.encode) }
  await writeFile(publicPairsPath, gzipSync(JSON.stringify({ version: 2, pairs, ...vectors } satisfies PublicPairs)))
  await runtime.close()
  const withPublicPairs = createEmbeddedModel({ modelPath: model, indexPath, validate, publicPairsPath })
  const evaluation = await evaluateCompact({
    model: tested,
    withPublicPairs,
    data,
    limit: Number(limit),
    onProgress: (split, done, total) => done % 100 === 0 && console.error(split, done, total),
  })
  const tasks = await evaluateTasks(tested, data, signal)
  await tested.close()
  await withPublicPairs.close()
  console.log(JSON.stringify({ ...evaluation, tasks, misses: evaluation.misses.length }, null, 1))
  // As it ships: it knows what is held back of our own as well, and of these nothing more.
  const everydayTasks = async (): Promise<EverydayReport> => {
    const sandbox = createSandbox({ stateDir: join(work, 'state'), home: homedir() })
    const shipped = createEmbeddedModel({ modelPath: model, indexPath: join(folder, 'index.json.gz'), validate })
    try {
      return await evaluateEveryday(shipped, join(import.meta.dirname, 'everyday-tasks.jsonl'), sandbox, signal)
    } finally {
      await shipped.close()
    }
  }
  if (!values.dry) {
    const record = JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')) as ModelRecord
    record.calibration = evaluation.calibration
    if (values.verified !== undefined)
      record.data.verified = JSON.parse(await readFile(join(values.verified, 'report.json'), 'utf8')) as DataReport
    await writeIndex({
      data,
      matcher,
      encode: runtime.encode,
      out: join(folder, 'index.json.gz'),
      entries: 'entries.json',
      calibration: evaluation.calibration,
      weights: sha256(await readFile(model)),
      ...(encoder === undefined ? {} : { encoder }),
    })
    const everyday = await everydayTasks()
    console.log(JSON.stringify({ everyday }, null, 1))
    const index = await readFile(join(folder, 'index.json.gz'))
    record.files['index.json.gz'] = { sha256: sha256(index), bytes: index.length }
    record.metrics = {
      splits: evaluation.splits,
      latency: evaluation.latency,
      calibrationError: evaluation.reliability.error,
      tasks: { intent: tasks.intent, iac: tasks.iac, refactor: tasks.refactor },
      everyday,
    }
    await writeRecord(folder, record)
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, shared with other work while measured`
    await writeFile(
      join(root, 'docs/compact-model.md'),
      compactReport(
        record,
        evaluation,
        tasks,
        everyday,
        { importAndLoadMs: loaded - started, firstAnswerMs: answered - loaded, residentMb, machine },
        `node bench/compact-model.ts DATA --rows ${limit}`,
      ),
    )
  } else {
    console.log(JSON.stringify({ everyday: await everydayTasks() }, null, 1))
    for (const miss of evaluation.misses)
      console.log(
        miss.split,
        '|',
        miss.nl,
        '\n    want',
        miss.expected,
        '\n    got ',
        miss.proposed,
        miss.confidence.toFixed(2),
      )
  }
} finally {
  await rm(work, { recursive: true, force: true })
}
