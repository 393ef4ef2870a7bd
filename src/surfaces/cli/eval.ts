import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import pc from 'picocolors'
import type { App } from '../../app.ts'
import { Fault } from '../../core/fault.ts'
import { buildFixture } from '../../learning/evaluate/fixture.ts'
import { evaluateGuard, GuardLine, type GuardRow, labelRow } from '../../learning/evaluate/guard.ts'
import { createJailExecutor } from '../../learning/evaluate/jail-executor.ts'
import { emptyCount, type ReadCount, readJsonl } from '../../learning/evaluate/jsonl.ts'
import { guardMarkdown, type ReportHead, reportJson, shellMarkdown } from '../../learning/evaluate/report.ts'
import { evaluateShell, ShellRow, type SyntaxResult } from '../../learning/evaluate/shell.ts'
import type { Context } from './context.ts'
import type { Register } from './program.ts'
import { parseCount } from './runs.ts'

type Options = { out?: string; lenient?: boolean; limit?: string }

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
    .description('the models on {nl, command, alternatives?, setup?}, run and compared in the jail')
    .argument('<file>', 'JSON lines')
    .option('-n, --limit <count>', 'only the first rows')
    .action(async (file: string, options: Options) => {
      const now = context()
      const count = emptyCount()
      const workspace = mkdtempSync(join(tmpdir(), 'provenly-eval-'))
      try {
        await buildFixture(workspace)
        const report = await evaluateShell({
          rows: limited(file, options, count),
          propose: (row, signal) => propose(now.app, row.nl, workspace, signal),
          syntax: (command) => syntax(now.app, command, now.signal),
          execute: createJailExecutor({ sandbox: now.app.sandbox, workspace, signal: now.signal }),
          onProgress: (done) => progress(now, done),
          signal: now.signal,
        })
        progress(now, null)
        const head = { title: 'Shell evaluation', date: now.app.now().toISOString(), sources: [{ file, count }] }
        publish(now, options, reportJson(head, report), shellMarkdown(head, report))
      } finally {
        rmSync(workspace, { recursive: true, force: true })
      }
    })
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

/** The model's first answer, through the same boundaries as a request; guard, proof and repair are not what is measured. */
async function propose(app: App, words: string, workspace: string, signal: AbortSignal) {
  const pack = app.pack('shell')
  const { policy } = await app.policy(workspace)
  const draft = pack.admit(words.slice(0, 500), {})
  const started = performance.now()
  const proposal = await pack.propose(
    { pack: 'shell', workspace, requester: app.local.name, ...draft },
    [],
    policy,
    signal,
  )
  const command = proposal.action === null ? null : pack.render(proposal.action)
  return { text: proposal.raw, command, model: proposal.by, latencyMs: performance.now() - started }
}

async function syntax(app: App, command: string, signal: AbortSignal): Promise<SyntaxResult> {
  const checks = await app.checkSyntax(command, signal)
  if (checks.some((check) => check.result === 'failed')) return 'invalid'
  return checks.length > 0 && checks.every((check) => check.result === 'passed') ? 'valid' : 'unavailable'
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
