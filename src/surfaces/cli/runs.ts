import { confirm, isCancel } from '@clack/prompts'
import { Option } from 'commander'
import pc from 'picocolors'
import type { Approval } from '../../core/approval.ts'
import type { UndoStep } from '../../core/committer.ts'
import { Fault } from '../../core/fault.ts'
import { type Run, Stage } from '../../core/run.ts'
import type { Workbench } from '../workbench.ts'
import { proposalText, renderCard } from './card.ts'
import { type Context, openWorkbench, print } from './context.ts'
import { converse, settle } from './converse.ts'
import type { Register } from './program.ts'
import { describeRun, exitCodeOf, present } from './shell.ts'
import { visibleLine } from './text.ts'

type ShowOptions = { full?: boolean; raw?: boolean; reportIssue?: string; verdict?: 'good' | 'bad' }

export const addRuns: Register = (program, context, exit) => {
  program
    .command('runs')
    .description('the newest runs')
    .option('-s, --stage <stage...>', `only these stages: ${Stage.options.join(', ')}`)
    .option('-n, --limit <count>', 'how many', '20')
    .action(async (options: { stage?: string[]; limit: string }) => {
      await withBench(context(), async (bench, now) => {
        const stages = options.stage?.map((stage) => parseStage(stage))
        const runs = await bench.runs({ ...(stages ? { stages } : {}), limit: parseCount(options.limit) })
        if (now.json)
          now.streams.out(
            `${JSON.stringify(
              runs.map((run) => describeRun(run, now)),
              null,
              2,
            )}\n`,
          )
        else if (runs.length === 0) now.streams.out('no runs yet: provenly shell "find the ten largest files here"\n')
        else for (const run of runs) now.streams.out(`${line(run, now.streams.columns)}\n`)
      })
    })

  program
    .command('show')
    .description('the card of a run')
    .argument('[run]', 'its id, the last four or more characters of it, or "last"', 'last')
    .option('--full', 'all effects, diffs and output')
    .option('--raw', 'with --json: the whole stored run')
    .option(
      '--report-issue <text>',
      'say what is wrong with the result: kept as a label for training, and in the ledger',
    )
    .addOption(new Option('--verdict <verdict>', 'your verdict; bad with --report-issue').choices(['good', 'bad']))
    .action(async (reference: string, options: ShowOptions) => {
      await withBench(context(), async (bench, now) => {
        const run = await bench.find(reference)
        if (options.reportIssue !== undefined || options.verdict !== undefined) {
          const text = options.reportIssue ?? ''
          const kept = await bench.report(run.id, { verdict: options.verdict ?? 'bad', text })
          print(now, kept, () => `${kept.verdict}: kept with run ${run.id}`)
          return
        }
        if (now.json) now.streams.out(`${JSON.stringify(options.raw ? run : describeRun(run, now), null, 2)}\n`)
        else {
          const approvals = await bench.approvals(run.id)
          now.streams.out(
            `${renderCard(run, { columns: now.streams.columns, approvals, full: options.full ?? false })}\n`,
          )
          for (const { by, verdict, text } of await bench.feedback(run.id))
            now.streams.out(`${verdict === 'good' ? pc.green('good') : pc.red('bad')} ${by}: ${visibleLine(text)}\n`)
        }
      })
    })

  program
    .command('approve')
    .description('approve exactly one plan; it is applied when the policy has the approvals it asks for')
    .argument('<run>', 'its id, the last four or more characters of it, or "last"')
    .option(
      '--digest <digest>',
      'the plan digest on the card (16 or more of its characters); needed when nobody can be asked',
    )
    .action(async (reference: string, options: { digest?: string }) => {
      await withBench(context(), async (bench, now) => {
        const run = await bench.find(reference)
        if (options.digest === undefined) {
          if (!now.streams.isInteractive) {
            throw new Fault('usage', 'approving without a terminal needs --digest, the plan digest on the card', {
              hint: `provenly show ${run.id} --json`,
            })
          }
          exit(await present(run, now, (shown) => converse(bench, shown, now)))
          return
        }
        const decided = await bench.decide(run.id, { kind: 'approve', planDigest: expand(options.digest, run) })
        const settled = decided.stage === 'waiting' ? decided : await settle(bench, run.id, now)
        show(settled, now, await bench.approvals(run.id))
        exit(exitCodeOf(settled))
      })
    })

  program
    .command('apply')
    .description('take up a run: shows the card and asks, or goes on with one that is approved')
    .argument('<run>', 'its id, the last four or more characters of it, or "last"')
    .action(async (reference: string) => {
      await withBench(context(), async (bench, now) => {
        const run = await bench.find(reference)
        const settled = await settle(bench, run.id, now)
        if (settled.stage === 'waiting' && !now.streams.isInteractive) {
          throw new Fault('denied', `run ${run.id} is not approved`, {
            hint: `provenly approve ${run.id} --digest ${settled.planDigest}`,
          })
        }
        exit(await present(settled, now, (shown) => converse(bench, shown, now)))
      })
    })

  program
    .command('reject')
    .description('reject a proposal; it is kept with the reason')
    .argument('<run>', 'its id, the last four or more characters of it, or "last"')
    .option('-r, --reason <words>', 'why', 'no reason given')
    .action(async (reference: string, options: { reason: string }) => {
      await withBench(context(), async (bench, now) => {
        const run = await bench.find(reference)
        show(await bench.decide(run.id, { kind: 'reject', reason: options.reason }), now)
      })
    })

  program
    .command('edit')
    .description('replace the command of a run by your own; it is guarded and proven as a new plan')
    .argument('<run>', 'its id, the last four or more characters of it, or "last"')
    .argument('<command>', 'the Bash command in quotes')
    .option('-r, --reason <words>', 'why')
    .action(async (reference: string, command: string, options: { reason?: string }) => {
      await withBench(context(), async (bench, now) => {
        const run = await bench.find(reference)
        await bench.decide(run.id, {
          kind: 'edit',
          text: command,
          ...(options.reason === undefined ? {} : { reason: options.reason }),
        })
        const settled = await settle(bench, run.id, now)
        exit(await present(settled, now, (shown) => converse(bench, shown, now)))
      })
    })

  program
    .command('undo')
    .description('take the effects of an applied run back; shows what it would do first')
    .argument('[run]', 'its id, the last four or more characters of it, or "last"', 'last')
    .option('--dry-run', 'only show what it would do')
    .option('--yes', 'do not ask')
    .option('--force', 'overwrite what was changed since')
    .action(async (reference: string, options: { dryRun?: boolean; yes?: boolean; force?: boolean }) => {
      await withBench(context(), async (bench, now) => {
        const run = await bench.find(reference)
        const steps = await bench.previewUndo(run.id)
        const conflicts = steps.filter((step) => step.conflict)
        if (!now.json) for (const step of steps) now.streams.out(`${describeStep(step)}\n`)
        if (options.dryRun) {
          if (now.json) now.streams.out(`${JSON.stringify({ run: run.id, steps }, null, 2)}\n`)
          return
        }
        if (conflicts.length > 0 && !options.force) {
          throw new Fault(
            'conflict',
            `${conflicts.length} path${conflicts.length === 1 ? ' was' : 's were'} changed after the run`,
            {
              hint: `keep them, or overwrite them: provenly undo ${run.id} --force`,
            },
          )
        }
        if (!options.yes) {
          if (!now.streams.isInteractive) throw new Fault('usage', 'undoing without a terminal needs --yes')
          const sure = await confirm({ message: 'Undo this?', initialValue: false })
          if (isCancel(sure) || !sure) return
        }
        await bench.undo(run.id, { force: options.force ?? false })
        const settled = await settle(bench, run.id, now)
        show(settled, now)
        exit(settled.stage === 'rolled-back' ? 0 : 1)
      })
    })
}

async function withBench(context: Context, work: (bench: Workbench, context: Context) => Promise<void>): Promise<void> {
  const bench = await openWorkbench(context)
  try {
    await work(bench, context)
  } finally {
    await bench.close()
  }
}

function show(run: Run, context: Context, approvals: readonly Approval[] = []): void {
  if (context.json) context.streams.out(`${JSON.stringify(describeRun(run, context), null, 2)}\n`)
  else context.streams.out(`${renderCard(run, { columns: context.streams.columns, approvals })}\n`)
}

/** A person may type the part of the digest that the card shows; what is sent is always a whole one. */
function expand(digest: string, run: Run): string {
  const isStart = digest.length >= 16 && run.planDigest?.startsWith(digest)
  return isStart && run.planDigest ? run.planDigest : digest
}

function describeStep(step: UndoStep): string {
  const words = { restore: 'restore', remove: 'remove ', keep: 'keep   ' }
  const note = step.conflict ? pc.red('  changed since the run') : ''
  return `  ${words[step.action]} ${visibleLine(step.path)}${note}`
}

const marks: Partial<Record<Stage, (text: string) => string>> = {
  waiting: pc.yellow,
  learned: pc.green,
  refused: pc.red,
  failed: pc.red,
  unproven: pc.yellow,
  'rolled-back': pc.dim,
}

function line(run: Run, columns: number): string {
  const paint = marks[run.stage] ?? pc.cyan
  const stage = run.stage === 'learned' ? (run.outcome ? 'applied' : 'answered') : run.stage
  const command = proposalText(run)
  const room = Math.max(30, columns - 50)
  const words = visibleLine(run.request.words).slice(0, room)
  const shown =
    command === null || words.includes(command)
      ? ''
      : visibleLine(command)
          .replaceAll('\n', ' ')
          .slice(0, Math.max(0, room - words.length - 2))
  return `${pc.dim(run.id)}  ${pc.dim(run.createdAt.slice(0, 16).replace('T', ' '))}  ${paint(stage.padEnd(12))} ${words}  ${pc.dim(shown)}`
}

function parseStage(text: string): Stage {
  const parsed = Stage.safeParse(text)
  if (parsed.success) return parsed.data
  throw new Fault('usage', `there is no stage "${text}"`, { hint: Stage.options.join(', ') })
}

export function parseCount(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0 && value <= 10_000) return value
  throw new Fault('usage', `"${text}" is not a count between 1 and 10000`)
}
