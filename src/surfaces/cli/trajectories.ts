import { join } from 'node:path'
import { Argument, Option } from 'commander'
import { Fault } from '../../core/fault.ts'
import { defaultReward, rewardFormulas } from '../../core/reward.ts'
import type { StepSources } from '../../learning/trajectories/collect.ts'
import { type Context, print } from './context.ts'
import { packageHome } from './data.ts'
import { outFolder } from './out-folder.ts'
import type { Register } from './program.ts'
import { bytes } from './text.ts'

export const addTrajectories: Register = (program, context) => {
  const trajectories = program
    .command('trajectories')
    .description('what runs and tasks teach: exported as training data, scored, counted')

  trajectories
    .command('export')
    .description(
      'files that TRL and others read unchanged: JSON lines and Parquet, without secrets, the same for the same store',
    )
    .addOption(
      new Option('-f, --format <format...>', 'sft, dpo, kto, grpo, prm, verifiers, raw; all of them when not given'),
    )
    .requiredOption('-o, --out <folder>', 'where they go')
    .addOption(new Option('--reward <name>', 'the formula of the reward column').default(defaultReward))
    .option('--allow-license <spdx...>', 'only steps under these licences; what people worked on has "unknown"')
    .option('--no-parquet', 'only JSON lines')
    .action(async (options: ExportFlags) => {
      const now = context()
      const { exportTrajectories } = await import('../../learning/trajectories/export.ts')
      const { formats } = await import('../../learning/trajectories/rows.ts')
      const { openDuck } = await import('../../learning/refactor-data/duckdb.ts')
      const wanted = (options.format ?? formats).map((name) => {
        const found = formats.find((format) => format === name)
        if (found === undefined) throw new Fault('usage', `there is no format "${name}"`, { hint: formats.join(', ') })
        return found
      })
      const { store } = await now.app.open()
      const head = await store.head()
      const duck = options.parquet ? await openDuck(packageHome(now)) : null
      const manifest = await exportTrajectories({
        ...(await sources(now)),
        out: outFolder(options.out),
        formats: [...new Set(wanted)],
        reward: options.reward,
        allowedLicenses: options.allowLicense ?? null,
        duck,
        ledgerHead: head === null ? null : { seq: head.seq, hash: head.hash },
        signal: now.signal,
      })
      duck?.close()
      print(now, manifest, () =>
        manifest.files
          .map(
            ({ file, rows, bytes: size }) =>
              `${join(options.out, file)}  ${rows} rows${size < 0 ? '' : `, ${bytes(size)}`}`,
          )
          .join('\n'),
      )
    })

  trajectories
    .command('report')
    .description('counts, rewards over time, acceptance, depth of repairs')
    .addOption(new Option('--reward <name>', 'which formula').default(defaultReward))
    .action(async (options: { reward: string }) => {
      const now = context()
      const { renderReport, reportTrajectories } = await import('../../learning/trajectories/report.ts')
      const report = await reportTrajectories(await sources(now), options.reward)
      print(now, report, () => renderReport(report))
    })

  trajectories
    .command('rescore')
    .description('give stored steps their rewards again, by the formulas of today')
    .addArgument(new Argument('[reward...]', `which: ${Object.keys(rewardFormulas).join(', ')} (default: all)`))
    .action(async (names: string[]) => {
      const now = context()
      const { rescore } = await import('../../learning/trajectories/rescore.ts')
      const { trajectories: store } = await now.app.open()
      const done = await rescore(store, names.length === 0 ? undefined : names)
      print(now, done, () =>
        [
          `${done.steps} steps`,
          ...Object.entries(done.rewards).map(([name, count]) => `  ${name.padEnd(14)} ${count}`),
        ].join('\n'),
      )
    })
}

type ExportFlags = { format?: string[]; out: string; reward: string; allowLicense?: string[]; parquet: boolean }

async function sources({ app }: Context): Promise<StepSources> {
  const { store, trajectories } = await app.open()
  return { store, trajectories, system: app.systemOf, complete: app.completionOf }
}
