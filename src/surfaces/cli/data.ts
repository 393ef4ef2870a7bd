import { existsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { Context } from './context.ts'
import { outFolder } from './out-folder.ts'
import type { Register } from './program.ts'
import { bytes } from './text.ts'

/** The learning folders are imported where they are used: the grammar of intents is large, and no other command needs it. */
export const addData: Register = (program, context) => {
  const data = program
    .command('data')
    .description('training data: brought in from its public homes, or made and proven here')

  data
    .command('ingest')
    .description('bring public data in, with its licence, version and hash; goes on where it was stopped')
    .argument(
      '<source>',
      'nl2bash, tldr; minilm (the encoder that training starts from); commitpackft, ocedataft, editpackft, agentpack, marv, smellycode; canitedit (for evaluation only)',
    )
    .option('--from <path>', 'a local copy instead of the network: a file or a folder')
    .option('-o, --out <folder>', 'where it goes (default: data in the state folder)')
    .option('--allow-license <spdx...>', 'keep only records under these licences')
    .option('--max-tokens <count>', 'longest input that is kept', '2000')
    .action(async (source: string, options: IngestFlags) => {
      const now = context()
      const { recordSources } = await import('../../learning/refactor-data/sources.ts')
      const { sources } = await import('../../learning/ingest/sources.ts')
      const { encoderSource } = await import('../../learning/ingest/ingest-encoder.ts')
      const known = [...Object.keys(sources), encoderSource.name, ...Object.keys(recordSources)]
      if (!known.includes(source)) {
        throw new Fault('usage', `there is no data source called ${source}`, { hint: `known: ${known.join(', ')}` })
      }
      const meta = Object.hasOwn(recordSources, source)
        ? await ingestEdits(now, source, options)
        : source === encoderSource.name
          ? await ingestWeights(now, source, options)
          : await ingestCommands(now, source, options)
      progress(now, null)
      now.streams.out(
        now.json
          ? `${JSON.stringify(meta, null, 2)}\n`
          : `${meta.source}: ${meta.num_records} ${source === encoderSource.name ? 'tensors' : 'records'}, ${meta.license}, version ${meta.version}, in ${meta.folder}\n`,
      )
    })

  data
    .command('synth')
    .description('make edit tasks with their right answer, each proven in the jail')
    .argument('<pack>', 'refactor')
    .option('-n, --count <count>', 'how many', '200')
    .option('--seed <number>', 'same seed, same records', '1')
    .option('-o, --out <folder>', 'where they go (default: data/refactor in the state folder)')
    .action(async (pack: string, options: { count: string; seed: string; out?: string }) => {
      const now = context()
      if (pack !== 'refactor') throw new Fault('usage', `nothing is made for "${pack}"`, { hint: 'refactor' })
      const { buildSynthetic } = await import('../../learning/refactor-data/synth/build-synthetic.ts')
      const { loadTokenizer } = await import('../../learning/tokenizer.ts')
      const out = editsOf(now, options.out)
      const report = await buildSynthetic({
        out,
        count: count(options.count),
        seed: count(options.seed),
        apply: now.app.rewrite,
        scratch: join(tmpdir(), `provenly-synth-${process.pid}`),
        countTokens: (await loadTokenizer()).count,
        now: now.app.now,
        signal: now.signal,
        onProgress: (done, total) => progress(now, `proven ${done} of ${total}`),
      })
      progress(now, null)
      now.streams.out(
        now.json
          ? `${JSON.stringify(report, null, 2)}\n`
          : `${report.proven} records proven, ${report.refused.length} refused, in ${join(out, 'synthetic')}\n`,
      )
    })

  data
    .command('build')
    .description('generate pairs from the grammar, run every command in the jail, keep what is proven, split and write')
    .option('-o, --out <folder>', 'where it goes (default: data/compact in the state folder)')
    .option('--seed <number>', 'same seed, same files', '1')
    .option('--per-intent <count>', 'pairs of each intent', '300')
    .option('--nl2bash <file>', 'ingested nl2bash.jsonl')
    .option('--tldr <file>', 'ingested tldr.jsonl')
    .action(async (options: { out?: string; seed: string; perIntent: string; nl2bash?: string; tldr?: string }) => {
      const now = context()
      const { buildData } = await import('../../learning/data/build.ts')
      const out = options.out === undefined ? join(outOf(now, undefined), 'compact') : outFolder(options.out)
      const report = await buildData({
        out,
        seed: count(options.seed),
        perIntent: count(options.perIntent),
        ...(options.nl2bash === undefined ? {} : { nl2bash: resolve(options.nl2bash) }),
        ...(options.tldr === undefined ? {} : { tldr: resolve(options.tldr) }),
        signal: now.signal,
        onProgress: (stage, done, total) => progress(now, `${stage} ${done} of ${total}`),
      })
      progress(now, null)
      now.streams.out(
        now.json
          ? `${JSON.stringify(report, null, 2)}\n`
          : `${report.pairs} pairs of ${report.intents} intents, ${report.commands} distinct commands, ${report.rows.train} training rows in ${out}\n`,
      )
    })
}

export const addTrain: Register = (program, context) => {
  const train = program.command('train').description('train models of your own')

  train
    .command('compact')
    .description('train the built-in kind of model; goes on from its last checkpoint; needs Python 3 with venv')
    .requiredOption('--data <folder>', 'what `provenly data build` wrote')
    .requiredOption('--out <folder>', 'gets the GGUF file, its index, model.json and a model card')
    .option('--config <file>', 'sizes, rates and minutes (default: engines/compact/config.json)')
    .option('--encoder <folder>', 'the pretrained encoder (default: the one that `data ingest minilm` fetched, if any)')
    .option('--run <folder>', 'checkpoints (default: train/compact in the state folder)')
    .option('--from <folder>', 'go on from a model of the same sizes (models/compact, say) instead of from nothing')
    .option('--python <program>', 'a Python that has the packages, instead of an environment of its own')
    .action(async (options: TrainFlags) => {
      const now = context()
      const { readTrainConfig } = await import('../../learning/train/config.ts')
      const { trainCompact } = await import('../../learning/train/train-compact.ts')
      const { stateDir, secrets } = now.app.config
      const engineFolder = join(now.app.root, 'engines', 'compact')
      const ingested = join(stateDir, 'data', 'minilm')
      const encoder = options.encoder !== undefined ? resolve(options.encoder) : existsSync(ingested) ? ingested : null
      const record = await trainCompact({
        config: await readTrainConfig(resolve(options.config ?? join(engineFolder, 'config.json'))),
        data: resolve(options.data),
        run: resolve(options.run ?? join(stateDir, 'train', 'compact')),
        out: outFolder(options.out),
        environments: join(stateDir, 'engines'),
        engineFolder,
        ...(encoder === null ? {} : { encoder }),
        ...(options.from === undefined ? {} : { start: resolve(options.from) }),
        environment: secrets,
        ...(options.python === undefined ? {} : { python: options.python }),
        signal: now.signal,
        onProgress: (event) => progress(now, describe(event)),
      })
      progress(now, null)
      now.streams.out(
        now.json
          ? `${JSON.stringify(record, null, 2)}\n`
          : `${(record.parameters / 1e6).toFixed(1)} million parameters, in ${resolve(options.out)}\n`,
      )
    })
}

function describe(event: Record<string, unknown>): string {
  if (event.event !== 'progress') return Object.values(event).join(' ')
  const part = Number(event.part ?? 0)
  const bar = '█'.repeat(Math.round(part * 24)).padEnd(24, '░')
  return `${bar} ${(part * 100).toFixed(1)} %  loss ${event.loss}${event.tokens_per_second === undefined ? '' : `  ${event.tokens_per_second} tokens/s`}  ${Math.ceil(Number(event.seconds_left ?? 0) / 60)} min left`
}

type TrainFlags = {
  data: string
  out: string
  config?: string
  encoder?: string
  run?: string
  from?: string
  python?: string
}
type IngestFlags = { from?: string; out?: string; allowLicense?: string[]; maxTokens: string }

function oneLicence(source: string, options: IngestFlags): void {
  if (options.allowLicense !== undefined)
    throw new Fault('usage', `all of ${source} has one licence`, { hint: 'leave --allow-license out' })
}

async function ingestWeights(now: Context, source: string, options: IngestFlags) {
  oneLicence(source, options)
  const { ingestEncoder } = await import('../../learning/ingest/ingest-encoder.ts')
  const { secrets } = now.app.config
  return await ingestEncoder({
    out: outOf(now, options.out),
    ...(options.from === undefined ? {} : { from: resolve(options.from) }),
    ...(secrets.HF_TOKEN === undefined ? {} : { token: secrets.HF_TOKEN }),
    ...(secrets.HF_ENDPOINT === undefined ? {} : { hubUrl: secrets.HF_ENDPOINT }),
    now: now.app.now,
    signal: now.signal,
    onProgress: (file, done, total) => progress(now, fetched(file, done, total)),
  })
}

async function ingestCommands(now: Context, source: string, options: IngestFlags) {
  oneLicence(source, options)
  const { ingest } = await import('../../learning/ingest/ingest.ts')
  const folder = outOf(now, options.out)
  const meta = await ingest({
    source,
    out: folder,
    ...(options.from === undefined ? {} : { from: resolve(options.from) }),
    now: now.app.now,
    signal: now.signal,
    onProgress: (file, done, total) => progress(now, fetched(file, done, total)),
  })
  // What the built-in model looks among from now on; it does not look in other folders.
  const { writePublicPairs } = await import('../../learning/data/public-pairs.ts')
  const publicPairs = await writePublicPairs(folder, join(now.app.root, 'models', 'compact', 'provenly-compact.gguf'), {
    signal: now.signal,
    onProgress: (done, total) => {
      if (done % 50 === 0) progress(now, `${done} of ${total} requests read`)
    },
  })
  return { ...meta, folder, publicPairs }
}

async function ingestEdits(now: Context, source: string, options: IngestFlags) {
  const { ingestInProcess } = await import('../../learning/refactor-data/ingest-process.ts')
  const { secrets } = now.app.config
  const out = editsOf(now, options.out)
  const { onFetch, ...home } = packageHome(now)
  const { meta } = await ingestInProcess(
    {
      source,
      out,
      home,
      ...(options.from === undefined ? {} : { from: resolve(options.from) }),
      ...(secrets.HF_TOKEN === undefined ? {} : { token: secrets.HF_TOKEN }),
      ...(secrets.HF_ENDPOINT === undefined ? {} : { hubUrl: secrets.HF_ENDPOINT }),
      allowedLicenses: options.allowLicense ?? null,
      maxTokens: count(options.maxTokens),
      // More would only cost memory.
      threads: Math.min(2, availableParallelism()),
    },
    {
      environment: secrets,
      signal: now.signal,
      onEvent: (event) => {
        if (event.kind === 'fetching') onFetch(event.name)
        if (event.kind === 'file') progress(now, fetched(event.file, event.bytes, event.total))
        if (event.kind === 'records')
          progress(
            now,
            `${event.records} records, ${Math.round((event.bytes / event.total) * 100)} % of ${bytes(event.total)}`,
          )
      },
    },
  )
  return { ...meta, folder: join(out, source) }
}

function fetched(file: string, done: number, total: number | null): string {
  return `${file} ${bytes(done)}${total === null ? '' : ` of ${bytes(total)}`}`
}

export function editsOf(context: Context, out: string | undefined): string {
  return out === undefined ? join(context.app.config.stateDir, 'data', 'refactor') : outFolder(out)
}

/** Where large packages are kept that few commands need. */
export function packageHome(context: Context) {
  return {
    root: context.app.root,
    packages: join(context.app.config.stateDir, 'packages'),
    onFetch: (name: string) => context.streams.error(`provenly: fetching ${name} (once)\n`),
  }
}

function outOf(context: Context, out: string | undefined): string {
  return out === undefined ? join(context.app.config.stateDir, 'data') : outFolder(out)
}

let logged = 0
const logEveryMs = 60_000

/** One line that is written over, on a terminal; in a log a line a minute. */
function progress(context: Context, text: string | null): void {
  if (!process.stderr.isTTY) {
    logged ||= performance.now()
    if (text === null || performance.now() - logged < logEveryMs) return
    logged = performance.now()
    context.streams.error(`${text}\n`)
    return
  }
  context.streams.error(
    text === null ? '\r\u001b[K' : `\r\u001b[K${pc.dim(text.slice(0, context.streams.columns - 1))}`,
  )
}

function count(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new Fault('usage', `"${text}" is not a positive whole number`)
}
