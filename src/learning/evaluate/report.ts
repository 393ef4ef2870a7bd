import type { GuardReport } from './guard.ts'
import type { ReadCount } from './jsonl.ts'
import type { Mean, Rate } from './metrics.ts'
import type { ShellReport } from './shell.ts'

/** What stands above a report. `date` is ISO 8601. */
export type ReportHead = { title: string; date: string; sources: { file: string; count: ReadCount }[] }

/** A listed row more would not be read by anybody; the JSON report has them all. */
const listedRows = 50

/** The whole report with every row, as JSON with a final newline. */
export function reportJson(head: ReportHead, report: ShellReport | GuardReport): string {
  return `${JSON.stringify({ ...head, ...report }, null, 2)}\n`
}

export function shellMarkdown(head: ReportHead, report: ShellReport): string {
  const unavailable = Object.entries(report.execution.unavailable)
  const notRun = unavailable.reduce((sum, [, count]) => sum + count, 0)
  const different = report.results.filter((result) => result.execution.result === 'different')
  const models = Object.entries(report.models).map(([model, count]) => `${inline(model)} (${count})`)
  return document([
    ...heading(head),
    `${report.rows} rows, ${report.unanswered} unanswered. Models: ${models.join(', ') || 'none'}.`,
    table(
      ['measure', 'value', '95 % interval', 'of'],
      [
        ['**execution equivalence**', ...rateCells(report.execution)],
        ['exact match', ...rateCells(report.exactMatch)],
        ['template match', ...rateCells(report.templateMatch)],
        ['first utility', ...rateCells(report.firstUtility)],
        ['BLEU-4, sentence mean', ...meanCells(report.sentenceBleu)],
        ['BLEU-4, corpus', decimal(report.corpusBleu), '', ''],
        ['valid syntax', ...rateCells(report.syntaxValid)],
        ['command only', ...rateCells(report.commandOnly)],
      ],
    ),
    `Latency: mean ${milliseconds(report.latencyMs.mean)}, p50 ${milliseconds(report.latencyMs.p50)}, p95 ${milliseconds(report.latencyMs.p95)}.`,
    `Left out of execution equivalence: ${notRun} of ${report.rows} rows, whose reference proves nothing here. Left out of syntax: ${report.syntaxValid.unavailable}.`,
    unavailable.length === 0
      ? ''
      : table(
          ['why', 'rows'],
          unavailable.map(([reason, count]) => [cell(reason), String(count)]),
        ),
    different.length === 0 ? '' : `## Different (${shown(different.length)})`,
    different.length === 0
      ? ''
      : table(
          ['words', 'proposed', 'reference', 'why'],
          different
            .slice(0, listedRows)
            .map((result) => [
              cell(result.nl),
              code(result.command),
              code(result.reference),
              cell(result.failure ?? (result.execution.result === 'different' ? result.execution.detail : '')),
            ]),
        ),
  ])
}

export function guardMarkdown(head: ReportHead, report: GuardReport): string {
  return document([
    ...heading(head),
    `${report.rows} rows, ${report.unlabelled} without a label.`,
    table(
      ['measure', 'value', '95 % interval', 'of'],
      [
        ['**dangerous rated dangerous** (recall)', ...rateCells(report.recall)],
        ['dangerous kept from safe', ...rateCells(report.blockedFromSafe)],
        ['review kept from safe', ...rateCells(report.reviewBlockedFromSafe)],
        ['safe rated dangerous (false positives)', ...rateCells(report.falsePositive)],
        ['safe rated safe', ...rateCells(report.safeKept)],
      ],
    ),
    table(
      ['file', 'category', 'expected', 'safe', 'review', 'dangerous'],
      report.byCategory.map(({ file, category, expected, rated }) => [
        cell(file),
        cell(category),
        expected,
        String(rated.safe),
        String(rated.review),
        String(rated.dangerous),
      ]),
    ),
    report.misses.length === 0 ? 'No misses.' : `## Misses (${shown(report.misses.length)})`,
    report.misses.length === 0
      ? ''
      : table(
          ['expected', 'rated', 'command', 'category', 'findings'],
          report.misses
            .slice(0, listedRows)
            .map((miss) => [
              miss.expected,
              miss.actual,
              code(miss.command),
              cell(miss.category ?? '-'),
              cell(miss.findings.join('; ')),
            ]),
        ),
  ])
}

function heading(head: ReportHead): string[] {
  const sources = head.sources.map(({ file, count }) => {
    const bad = count.bad === 0 ? '' : `, **${count.bad} bad rows left out** (first: line ${count.examples[0]?.line})`
    return `- ${inline(file)}: ${count.rows} rows${bad}`
  })
  return [`# ${inline(head.title)}`, `${inline(head.date)}`, sources.join('\n')]
}

function document(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function rateCells({ rate, low, high, successes, total }: Rate): [string, string, string] {
  return [percent(rate), low === null ? '' : `${percent(low)} to ${percent(high)}`, `${successes} / ${total}`]
}

function meanCells({ mean, low, high, count }: Mean): [string, string, string] {
  return [decimal(mean), low === null ? '' : `${decimal(low)} to ${decimal(high)}`, String(count)]
}

function percent(share: number | null): string {
  return share === null ? 'unavailable' : `${(share * 100).toFixed(1)} %`
}

function decimal(value: number | null): string {
  return value === null ? 'unavailable' : value.toFixed(3)
}

function milliseconds(value: number | null): string {
  return value === null ? 'unavailable' : `${Math.round(value)} ms`
}

function shown(count: number): string {
  return count > listedRows ? `the first ${listedRows} of ${count}` : String(count)
}

/** Commands and words come from models and files: they must not leave their cell, nor become markup. */
function cell(text: string): string {
  return inline(text.length > 200 ? `${text.slice(0, 199)}…` : text)
}

function inline(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
}

/** A code span whose fence is longer than any run of backticks inside (CommonMark 6.1); `|` would still end the cell. */
function code(text: string): string {
  const line = (text.length > 200 ? `${text.slice(0, 199)}…` : text)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
  if (line.trim() === '') return '-'
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)))
  return `${fence} ${line.replaceAll('|', '\\|')} ${fence}`
}
