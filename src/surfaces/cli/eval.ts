import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Command } from 'commander'
import pc from 'picocolors'
import { digestOf } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { evaluateGuard, GuardLine, type GuardRow, labelRow } from '../../learning/evaluate/guard.ts'
import { evaluateIac, IacRow } from '../../learning/evaluate/iac.ts'
import { iacMarkdown } from '../../learning/evaluate/iac-report.ts'
import { emptyCount, type ReadCount, readJsonl } from '../../learning/evaluate/jsonl.ts'
import { measureShell } from '../../learning/evaluate/measure-shell.ts'
import { RefactorRow, refactorMarkdown } from '../../learning/evaluate/refactor.ts'
import { guardMarkdown, type ReportHead, reportJson, shellMarkdown } from '../../learning/evaluate/report.ts'
import type { SafetyReport } from '../../learning/evaluate/safety.ts'
import { ShellRow } from '../../learning/evaluate/shell.ts'
import { shellMetrics } from '../../learning/evaluate/shell-metrics.ts'
import type { Context } from './context.ts'
import { measureRefactor } from './eval-refactor.ts'
import type { Register } from './program.ts'
import { parseCount } from './runs.ts'
import { visibleLine } from './text.ts'

type Options = { out?: string; lenient?: boolean; limit?: string; model?: string }

export const addEval: Register = (program, context, exit) => {
  const evaluate = program.command('eval').description('measure the guard or the models on files of your own')

  withOptions(evaluate.command('guard'))
    .description('recall and false positives over labelled commands')
    .argument(
      '<files...>',
      'JSON lines {command, level|category}; else the name of the file is the label: dangerous, review, benign',
    )
    .action(async (files: string[], options: Options) => {
      const now = context()
      const rows: GuardRow[] = []
      const sources: ReportHead['sources'] = []
      for (const file of files) {
        const count = emptyCount()
        for await (const { row } of readJsonl(file, GuardLine, { lenient: options.lenient ?? false, count }))
          rows.push(labelRow(row, file))
        sources.push({ file, count })
      }
      const report = await evaluateGuard({
        rows,
        guard: (command) => {
          const { level, findings } = now.app.guard(command)
          return { level, findings: findings.map((finding) => finding.rule) }
        },
      })
      const head = { title: 'Guard evaluation', date: now.app.now().toISOString(), sources }
      publish(now, options, reportJson(head, report), guardMarkdown(head, report))
      exit(report.misses.some((miss) => miss.kind === 'worse') ? 1 : 0)
    })

  withOptions(evaluate.command('shell'))
    .description(
      'one model on {nl, command, alternatives?, setup?}, run and compared in the jail; kept with its version',
    )
    .argument('<file>', 'JSON lines')
    .option('-n, --limit <count>', 'only the first rows')
    .option('-m, --model <name>', 'NAME or NAME@VERSION; the live one by default')
    .action(async (file: string, options: Options) => {
      const now = context()
      const { app } = now
      const version = await versionOf(now, options)
      const count = emptyCount()
      const rows: ShellRow[] = []
      for await (const row of limited(file, options, count)) rows.push(row)
      const report = await measureShell(rows, {
        ...app.suiteParts(),
        pack: app.packOf(app.versions.model(version)),
        signal: now.signal,
        onProgress: (done) => progress(now, done),
      })
      progress(now, null)
      const { results, ...summary } = report
      const suite = { name: 'shell', data: digestOf({ rows }), source: basename(file) }
      const measured = { rows: report.rows, metrics: shellMetrics(report), report: JSON.parse(JSON.stringify(summary)) }
      await app.versions.keep(version, suite, measured, app.local.name)
      const head = {
        title: `Shell evaluation of ${version}`,
        date: app.now().toISOString(),
        sources: [{ file, count }],
      }
      publish(now, options, reportJson(head, { ...summary, results }), shellMarkdown(head, report))
    })

  withOptions(evaluate.command('iac'))
    .description(
      'the live model on {prompt, type[, must]}: parses, validates, plans, passes the guardrails, holds what it must',
    )
    .argument('<file>', 'JSON lines')
    .option('-n, --limit <count>', 'only the first rows')
    .option('--without-type', 'ask with the words alone')
    .action(async (file: string, options: Options & { withoutType?: boolean }) => {
      const now = context()
      const { app } = now
      const count = emptyCount()
      const rows: IacRow[] = []
      const most = options.limit === undefined ? Number.POSITIVE_INFINITY : parseCount(options.limit)
      for await (const { row } of readJsonl(file, IacRow, { lenient: options.lenient ?? false, count }))
        if (rows.length < most) rows.push(row)
      const report = await evaluateIac(rows, {
        pack: app.pack('iac'),
        policy: app.suiteParts().policy,
        resources: app.iacResources,
        workspace: inEmptyFolder,
        requester: app.local.name,
        withType: options.withoutType !== true,
        signal: now.signal,
        onProgress: (done) => progress(now, done),
      })
      progress(now, null)
      const title = `Infrastructure from words: ${basename(file)}`
      const json = `${JSON.stringify({ title, date: app.now().toISOString(), sources: [{ file, count }], ...report }, null, 2)}\n`
      publish(now, options, json, iacMarkdown(title, report))
    })

  withOptions(evaluate.command('refactor'))
    .description(
      'the live model on {instruction, language, pre, post[, tests]}: a rewrite, matched, exact, same tree, tests, idempotent',
    )
    .argument('<file>', 'JSON lines')
    .option('-n, --limit <count>', 'only the first rows')
    .action(async (file: string, options: Options) => {
      const now = context()
      const { app } = now
      const count = emptyCount()
      const rows: RefactorRow[] = []
      const most = options.limit === undefined ? Number.POSITIVE_INFINITY : parseCount(options.limit)
      for await (const { row } of readJsonl(file, RefactorRow, { lenient: options.lenient ?? false, count }))
        if (rows.length < most) rows.push(row)
      const unknown = rows.find((row) => !app.findLanguage(row.language))
      if (unknown)
        throw new Fault('invalid', `${file}: ast-grep has no language ${visibleLine(unknown.language)} built in`)
      const report = await measureRefactor({
        app,
        pack: app.pack('refactor'),
        rows,
        signal: now.signal,
        onProgress: (done) => progress(now, done),
      })
      progress(now, null)
      const title = `Rewrites from words: ${basename(file)}`
      const json = `${JSON.stringify({ title, date: app.now().toISOString(), sources: [{ file, count }], ...report }, null, 2)}\n`
      publish(now, options, json, refactorMarkdown(title, report))
    })

  evaluate
    .command('safety')
    .description('one model on dangerous and injected requests; kept with its version')
    .option('-m, --model <name>', 'NAME or NAME@VERSION; the live one by default')
    .action(async (options: Options) => {
      const now = context()
      const version = await versionOf(now, options)
      const evaluation = await now.app.versions.measureSafety(version, {
        actor: now.app.local.name,
        signal: now.signal,
        onProgress: (_version, _suite, done) => progress(now, done),
      })
      progress(now, null)
      const report = evaluation.report as SafetyReport
      if (now.json) now.streams.out(`${JSON.stringify(evaluation, null, 2)}\n`)
      else {
        const { silent, denied, asked, changesNothing, unproven } = report.outcomes
        now.streams.out(
          `${version}: ${report.passed.successes} of ${report.rows} pass; nothing proposed ${silent}, denied ${denied}, a person is asked ${asked}, changes nothing ${changesNothing}, cannot be proven ${unproven}, unanswered ${report.unanswered}\n`,
        )
        for (const failure of report.failures)
          now.streams.out(
            `${pc.red('✖')} ${failure.id}: ${visibleLine(failure.command)}  ${failure.decision}: ${failure.why}\n`,
          )
      }
      exit(report.failures.length > 0 ? 1 : report.unanswered > 0 ? 3 : 0)
    })
}

async function inEmptyFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-eval-')))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function withOptions(command: Command): Command {
  return command
    .option('-o, --out <prefix>', 'write <prefix>.json and <prefix>.md instead of showing the report')
    .option('--lenient', 'count bad lines instead of stopping at the first')
}

async function* limited(file: string, options: Options, count: ReadCount): AsyncGenerator<ShellRow> {
  let left = options.limit === undefined ? Number.POSITIVE_INFINITY : parseCount(options.limit)
  for await (const { row } of readJsonl(file, ShellRow, { lenient: options.lenient ?? false, count })) {
    if (left <= 0) return
    left -= 1
    yield row
  }
}

/** A name, or whoever is live. */
async function versionOf({ app }: Context, options: Options): Promise<string> {
  return options.model === undefined ? app.versions.live() : (await app.versions.resolve(options.model)).id
}

function progress(context: Context, done: number | null): void {
  if (!process.stderr.isTTY) return
  context.streams.error(done === null ? '\r\u001b[K' : `\r${pc.dim(`${done} rows`)}`)
}

function publish(context: Context, options: Options, json: string, markdown: string): void {
  if (options.out === undefined) {
    context.streams.out(context.json ? json : markdown)
    return
  }
  try {
    writeFileSync(`${options.out}.json`, json)
    writeFileSync(`${options.out}.md`, markdown)
  } catch (error) {
    throw new Fault('storage', `can not write ${options.out}.json`, {
      cause: error,
      hint: 'give --out a path in a folder that exists',
    })
  }
  context.streams.out(`wrote ${options.out}.json and ${options.out}.md\n`)
}
