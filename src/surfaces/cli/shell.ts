import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { Fault } from '../../core/fault.ts'
import { isResting, type Run } from '../../core/run.ts'
import { renderCard } from './card.ts'
import { type Context, openWorkbench } from './context.ts'
import { converse, settle } from './converse.ts'
import type { Register } from './program.ts'

export const addShell: Register = (program, context, exit) => {
  program
    .command('shell')
    .description('words -> one Bash command, proven in a jail, applied after your approval')
    .argument('<words...>', 'what the command should do')
    .option('-C, --workspace <folder>', 'the folder it works in', '.')
    .addOption(
      new Option('--safety <level>', 'strict denies all that is dangerous; moderate follows the policy')
        .choices(['strict', 'moderate'])
        .default('strict'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  provenly shell "find the ten largest files here"\n  provenly shell "rename notes.txt to old.txt" --json',
    )
    .action(async (words: string[], options: { workspace: string; safety: string }) => {
      const now = context()
      const bench = await openWorkbench(now)
      try {
        const asked = await bench.ask({
          pack: 'shell',
          words: words.join(' '),
          workspace: folder(options.workspace),
          options: { safety: options.safety },
        })
        exit(await present(await settle(bench, asked.id, now), now, (run) => converse(bench, run, now)))
      } finally {
        await bench.close()
      }
    })

  program
    .command('prove')
    .description('prove a command of your own, or a run again on what the workspace is now')
    .argument('<command-or-run>', 'a Bash command in quotes, or the id of a run')
    .option('-C, --workspace <folder>', 'the folder it works in', '.')
    .addOption(
      new Option('--safety <level>', 'strict denies all that is dangerous; moderate follows the policy')
        .choices(['strict', 'moderate'])
        .default('strict'),
    )
    .action(async (text: string, options: { workspace: string; safety: string }) => {
      const now = context()
      const bench = await openWorkbench(now)
      try {
        const known = /^(?:last|[0-9a-hjkmnp-tv-z]{16})$/.test(text) ? await bench.find(text) : null
        const run = known
          ? await bench.proveAgain(known.id)
          : await bench.propose({
              pack: 'shell',
              words: `run: ${text}`.slice(0, 500),
              text,
              workspace: folder(options.workspace),
              options: { safety: options.safety },
            })
        exit(await present(await settle(bench, run.id, now), now, (settled) => converse(bench, settled, now)))
      } finally {
        await bench.close()
      }
    })
}

/** The real path of a folder that is there. */
export function folder(path: string): string {
  try {
    return realpathSync(resolve(path))
  } catch (error) {
    throw new Fault('usage', `there is no folder ${resolve(path)}`, { cause: error })
  }
}

/** Shows a settled run in the form that was asked for, lets a person act on it, and says with which code to exit. */
export async function present(run: Run, context: Context, talk: (run: Run) => Promise<Run>): Promise<number> {
  if (context.json) {
    context.streams.out(`${JSON.stringify(describeRun(run, context), null, 2)}\n`)
    return exitCodeOf(run)
  }
  if (!context.streams.isInteractive) {
    context.streams.out(`${renderCard(run, { columns: context.streams.columns })}\n`)
    if (run.stage === 'waiting')
      context.streams.out(`approve it with: provenly approve ${run.id} --digest ${run.planDigest}\n`)
    return exitCodeOf(run)
  }
  return exitCodeOf(await talk(run))
}

export function describeRun(run: Run, context: Context): unknown {
  return {
    run: run.id,
    stage: run.stage,
    response: context.app.toResponse(run),
    outcome: run.outcome,
    refusal: run.refusal,
    failure: run.failure,
    timings: run.timings,
  }
}

export function exitCodeOf(run: Run): number {
  switch (run.stage) {
    case 'unproven':
      return 3
    case 'failed':
      return run.failure?.code === 'unavailable' ? 3 : 1
    case 'refused':
      return 1
    default:
      return !isResting(run.stage) || (run.outcome && run.outcome.deviations.length > 0) ? 1 : 0
  }
}
