import { join, resolve } from 'node:path'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { Context } from './context.ts'
import type { Register } from './program.ts'
import { bytes } from './text.ts'

/** The learning folders are imported where they are used: the grammar of intents is large, and no other command needs it. */
export const addData: Register = (program, context) => {
  const data = program
    .command('data')
    .description('training data: brought in from its public homes, or made and proven here')

  data
    .command('ingest')
    .description('bring public data in, with its licence, version and hash')
    .argument('<source>', 'nl2bash or tldr')
    .option('--from <path>', 'a local copy instead of the network')
    .option('-o, --out <folder>', 'where it goes (default: data in the state folder)')
    .action(async (source: string, options: { from?: string; out?: string }) => {
      const now = context()
      const { ingest } = await import('../../learning/ingest/ingest.ts')
      const meta = await ingest({
        source,
        out: outOf(now, options.out),
        ...(options.from === undefined ? {} : { from: resolve(options.from) }),
        now: now.app.now,
        signal: now.signal,
        onProgress: (file, done, total) =>
          progress(now, `${file} ${bytes(done)}${total === null ? '' : ` of ${bytes(total)}`}`),
      })
      progress(now, null)
      now.streams.out(
        now.json
          ? `${JSON.stringify(meta, null, 2)}\n`
          : `${meta.source}: ${meta.num_records} records, ${meta.license}, version ${meta.version}, in ${outOf(now, options.out)}\n`,
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
      const out = options.out === undefined ? join(outOf(now, undefined), 'compact') : resolve(options.out)
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
    .option('--run <folder>', 'checkpoints (default: train/compact in the state folder)')
    .option('--python <program>', 'a Python that has the packages, instead of an environment of its own')
    .action(async (options: { data: string; out: string; config?: string; run?: string; python?: string }) => {
      const now = context()
      const { readTrainConfig } = await import('../../learning/train/config.ts')
      const { trainCompact } = await import('../../learning/train/train-compact.ts')
      const { stateDir, secrets } = now.app.config
      const engineFolder = join(now.app.root, 'engines', 'compact')
      const record = await trainCompact({
        config: await readTrainConfig(resolve(options.config ?? join(engineFolder, 'config.json'))),
        data: resolve(options.data),
        run: resolve(options.run ?? join(stateDir, 'train', 'compact')),
        out: resolve(options.out),
        environments: join(stateDir, 'engines'),
        engineFolder,
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
  return `${bar} ${(part * 100).toFixed(1)} %  loss ${event.loss}  ${event.tokens_per_second} tokens/s  ${Math.ceil(Number(event.seconds_left ?? 0) / 60)} min left`
}

function outOf(context: Context, out: string | undefined): string {
  return out === undefined ? join(context.app.config.stateDir, 'data') : resolve(out)
}

/** One line that is written over, on a terminal; nothing in a log. */
function progress(context: Context, text: string | null): void {
  if (!process.stderr.isTTY) return
  context.streams.error(
    text === null ? '\r\u001b[K' : `\r\u001b[K${pc.dim(text.slice(0, context.streams.columns - 1))}`,
  )
}

function count(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new Fault('usage', `"${text}" is not a positive whole number`)
}
