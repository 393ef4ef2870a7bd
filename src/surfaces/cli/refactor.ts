import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import pc from 'picocolors'
import { describeEffects } from '../../core/effects.ts'
import { Fault } from '../../core/fault.ts'
import { currentAttempt, type Run } from '../../core/run.ts'
import { renderCard } from './card.ts'
import { type Context, openWorkbench } from './context.ts'
import { converse, settle } from './converse.ts'
import type { Register } from './program.ts'
import { exitCodeOf, folder } from './shell.ts'

type Options = {
  workspace: string
  lang?: string
  paths?: string[]
  rule?: string
  pattern?: string
  rewrite?: string
  selector?: string
  strictness?: string
  fixpoint?: boolean
  test?: string
  check?: string
  branch?: boolean | string
}

const mostRuleBytes = 1_000_000

export const addRefactor: Register = (program, context, exit) => {
  program
    .command('refactor')
    .description('words, a rule or a pattern -> a rewrite by syntax, proven in a jail, applied after your approval')
    .argument('[words...]', 'what should be rewritten')
    .option('-C, --workspace <folder>', 'the folder it works in', '.')
    .option('-l, --lang <language>', 'the language meant; else what the words name, else that of most files')
    .option('--paths <path...>', 'only these files, folders or globs, relative to the workspace')
    .option(
      '--rule <file>',
      "an ast-grep rule of your own, applied as `ast-grep scan --rule` does; '-' reads standard input",
    )
    .option('-p, --pattern <pattern>', 'an ast-grep pattern of your own; goes with --rewrite')
    .option('-r, --rewrite <text>', 'what every match becomes; empty deletes it')
    .option('--selector <kind>', 'the part of the pattern that is meant')
    .option('--strictness <level>', 'cst, smart, ast, relaxed, signature or template')
    .option('--fixpoint', 'with --rule: further passes, until nothing matches')
    .option(
      '--test <command>',
      "the project's tests, run in the jail before and after; else found by the project's files",
    )
    .option('--check <command>', 'a type check or compilation, run in the same way')
    .option('--branch [name]', 'commit on this new branch, or apply nothing')
    .option('--no-branch', 'never commit; else a clean repository gets the commit on a new branch')
    .addHelpText(
      'after',
      '\nExamples:\n  provenly refactor "rename getUser to fetchUser" --test "npm test"\n  provenly refactor --lang ts -p \'oldLog($A)\' -r \'log.info($A)\'\n  provenly refactor --rule no-var.yml --paths src',
    )
    .action(async (words: string[], options: Options) => {
      const now = context()
      const workspace = folder(options.workspace)
      const own = ownRewrite(words.join(' '), workspace, options, now)
      const bench = await openWorkbench(now)
      try {
        const asked = {
          pack: 'refactor',
          words: own?.words ?? words.join(' '),
          workspace,
          options: requestOptions(options, own !== null),
        }
        const run = own === null ? await bench.ask(asked) : await bench.propose({ ...asked, text: own.text })
        exit(await present(await settle(bench, run.id, now), now, (settled) => converse(bench, settled, now)))
      } finally {
        await bench.close()
      }
    })
}

/** Options that the run keeps: what a proposal of a person already says is not said twice. */
function requestOptions(options: Options, byHand: boolean): Record<string, unknown> {
  const { lang, paths, test, check, branch } = options
  const kept = { lang, paths, test, check, ...(byHand ? {} : { branch }) }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}

/** The proposal that is given by options, with words for the record; null when words are for a model. */
function ownRewrite(words: string, workspace: string, options: Options, context: Context) {
  const { rule, pattern, rewrite, lang, selector, strictness, paths, fixpoint } = options
  if (rule !== undefined && (pattern !== undefined || rewrite !== undefined))
    throw new Fault('usage', 'give either --rule or --pattern with --rewrite')
  if (rule === undefined && pattern === undefined && rewrite === undefined) {
    if (words.trim() === '')
      throw new Fault('usage', 'say what should be rewritten', {
        hint: 'words, --rule FILE, or --pattern with --rewrite',
      })
    return null
  }
  const said =
    words.trim() ||
    (rule === undefined ? `rewrite ${pattern} to ${rewrite}`.slice(0, 500) : `apply the rule ${basename(rule)}`)
  const given = { lang, selector, strictness, paths, fixpoint, pattern, rewrite }
  const text = context.app.actionByHand({
    words: said,
    workspace,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(rule === undefined ? {} : { rule: readRule(rule) }),
    ...(options.branch === undefined ? {} : { branch: options.branch }),
  } as Parameters<Context['app']['actionByHand']>[0])
  return { words: said, text }
}

function readRule(file: string): string {
  try {
    if (file !== '-' && statSync(file).size > mostRuleBytes)
      throw new Fault('invalid', `${file} is too large for a rule`)
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault('usage', `the rule ${file} can not be read`, {
      cause: error,
      hint: 'give --rule a file with an ast-grep rule',
    })
  }
}

async function present(run: Run, context: Context, talk: (run: Run) => Promise<Run>): Promise<number> {
  const { streams } = context
  if (context.json) {
    streams.out(`${JSON.stringify(describe(run), null, 2)}\n`)
    return exitCodeOf(run)
  }
  if (streams.isInteractive) {
    const left = await talk(run)
    const branch = currentBranch(left)
    if (branch) streams.out(`  on the branch ${pc.bold(branch)}\n`)
    return exitCodeOf(left)
  }
  streams.out(`${renderCard(run, { columns: streams.columns })}\n`)
  if (run.stage === 'waiting') streams.out(`approve it with: provenly approve ${run.id} --digest ${run.planDigest}\n`)
  return exitCodeOf(run)
}

function describe(run: Run): unknown {
  const attempt = currentAttempt(run)
  const proof = attempt?.proof
  return {
    run: run.id,
    stage: run.stage,
    proposed_by: attempt?.proposal.by ?? null,
    action: attempt?.proposal.action ?? null,
    confidence: attempt?.proposal.confidence ?? null,
    risk: attempt?.verdict?.risk ?? null,
    findings: attempt?.verdict?.findings ?? [],
    checks: proof?.checks ?? [],
    changes: describeEffects(proof?.effects ?? []),
    effects: proof?.effects ?? [],
    diffs: proof?.diffs ?? {},
    output: proof?.stdout.text ?? '',
    plan_digest: run.planDigest,
    branch: currentBranch(run),
    outcome: run.outcome,
    refusal: run.refusal,
    failure: run.failure,
    problem: attempt?.proposal.problem ?? null,
    timings: run.timings,
  }
}

/** The branch that was made for an applied run, as far as the repository is on it now. */
export function currentBranch(run: Run): string | null {
  const action = run.plan?.action
  if (!run.outcome || typeof action !== 'object' || action === null || !('commit' in action)) return null
  const wanted = (action.commit as { branch: string }).branch
  try {
    const head = readFileSync(join(run.request.workspace, '.git', 'HEAD'), 'utf8').trim()
    const branch = head.replace(/^ref: refs\/heads\//, '')
    return branch === wanted || branch.startsWith(`${wanted}-`) ? branch : null
  } catch {
    return null
  }
}
