import { verification } from '../train/model-card.ts'
import type { ModelRecord } from '../train/train-compact.ts'
import type { EvaluationReport } from './evaluate-compact.ts'
import type { Share } from './figures.ts'

export type Timings = { importAndLoadMs: number; firstAnswerMs: number; residentMb: number; machine: string }

const percent = (value: number): string => (value * 100).toFixed(1)
const cell = (share: Share | null): string =>
  share === null
    ? '-'
    : `${percent(share.count / Math.max(1, share.of))} (${percent(share.low)}-${percent(share.high)})`

/** docs/compact-model.md. All figures are the evaluation's; nothing here is typed in by hand. */
export function compactReport(
  record: ModelRecord,
  evaluation: EvaluationReport,
  timings: Timings,
  command: string,
): string {
  const { report } = record.data
  const splitNames: Record<string, string> = {
    wordings: 'generated: held-back wordings of known intents',
    intents: 'generated: whole intents held back',
    nl2bash: 'nl2bash test',
    tldr: 'tldr test (everyday tools)',
  }
  const rows = evaluation.splits.map(
    (split) =>
      `| ${splitNames[split.split] ?? split.split}, ${split.exact.of} | ${cell(split.exact)} | ${cell(split.template)} | ${cell(split.firstProgram)} | ${cell(split.parses)} | ${cell(split.equivalent)}${split.equivalent === null ? '' : ` of ${split.equivalent.of}`} | ${cell(split.amongFour)} |`,
  )
  const bins = evaluation.reliability.bins.map(
    (bin, index) =>
      `| ${index * 10}-${index * 10 + 10} % | ${bin.count} | ${bin.count === 0 ? '-' : percent(bin.confidence)} | ${bin.count === 0 ? '-' : percent(bin.right)} |`,
  )
  // Only our own rows: public data is not copied into the repository.
  const own = evaluation.misses.filter((miss) => miss.split === 'wordings' || miss.split === 'intents')
  const misses = own.map(
    (miss) =>
      `| ${miss.split} | ${cellText(miss.nl)} | \`${cellText(miss.expected)}\` | \`${cellText(miss.proposed)}\` | ${percent(miss.confidence)} |`,
  )
  return `# The compact model: figures

Made by \`${command}\`; the model card is models/compact/MODEL_CARD.md. Shares in percent with 95 % intervals (Wilson).

| split, rows | exact | template | first program | parses (\`bash -n\`) | same execution | right among four |
|---|---|---|---|---|---|---|
${rows.join('\n')}

*Same execution*: expected and proposed command were each run in the jail on the same files; same exit, same lines of output (in
any order) and same effects on files. Only intents that can run there are counted. Public commands are not run: they name files
that do not exist. *Template*: programs, flags and operators agree. *Right among four*: the proposal or one of its up to three
alternatives is exact or gives the same execution. Evaluation uses an index without anything held back; the index that ships also
holds the held-back wordings and intents, the weights have seen neither.

## Speed and size

${timings.machine}. Weights ${((record.files['provenly-compact.gguf']?.bytes ?? 0) / 1e6).toFixed(1)} MB, index ${((record.files['index.json.gz']?.bytes ?? 0) / 1e3).toFixed(0)} kB, ${record.parameters.toLocaleString('en')} parameters.
Cold start to the first answer ${Math.round(timings.importAndLoadMs + timings.firstAnswerMs)} ms (of it loading ${Math.round(timings.importAndLoadMs)} ms); warm p50 ${Math.round(evaluation.latency.p50)} ms, p95 ${Math.round(evaluation.latency.p95)} ms over ${evaluation.latency.count} requests; resident ${Math.round(timings.residentMb)} MB.

## Reliability

Expected calibration error ${percent(evaluation.reliability.error)} % (logistic curve fitted on every second row of all splits, measured on the others; right =
same execution where it can be had, else template match).

| confidence | rows | mean confidence | right |
|---|---|---|---|
${bins.join('\n')}

## Data

${report.intents.toLocaleString('en')} intents gave ${report.pairs.toLocaleString('en')} distinct pairs with ${report.commands.toLocaleString('en')} distinct commands (seed ${report.seed}).
Verification: ${verification(record)}.
Training rows after slotting ${report.rows.train.toLocaleString('en')}; test rows: wordings ${report.rows.testWordings.toLocaleString('en')}, intents ${report.rows.testIntents.toLocaleString('en')}, public ${report.rows.testPublic.toLocaleString('en')}.

| domain | pairs |
|---|---|
${Object.entries(report.domains)
  .map(([domain, count]) => `| ${domain} | ${count.toLocaleString('en')} |`)
  .join('\n')}

| source | licence | rows used | SHA-256 |
|---|---|---|---|
${report.sources.map((source) => `| ${source.origin} | ${source.license} | ${source.rows.toLocaleString('en')} | ${source.sha256.slice(0, 16)} |`).join('\n')}

## What it gets wrong (a few of each split)

| split | request | expected | proposed | confidence |
|---|---|---|---|---|
${misses.join('\n')}
`
}

const cellText = (text: string): string => text.replaceAll('|', '\\|').replaceAll('`', "'")
