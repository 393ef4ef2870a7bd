import { join } from 'node:path'
import { programsIn } from '../train/build-index.ts'
import { readRows } from '../train/train-compact.ts'
import type { DataReport } from './build.ts'
import type { TrainingRow } from './prepare.ts'

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor(part * (sorted.length - 1))] ?? 0

/** What a data folder holds, in Markdown: counts, lengths, tools, intents by domain, splits, verification, licences. */
export async function dataStatistics(folder: string, command: string): Promise<string> {
  const [report] = await readRows<DataReport>(join(folder, 'report.json'))
  if (report === undefined) return ''
  const train = await readRows<TrainingRow>(join(folder, 'train.jsonl'))
  const n = (value: number): string => value.toLocaleString('en')
  const lengths = (['own', 'web'] as const).flatMap((style) => {
    const rows = train.filter((row) => row.style === style)
    return (['nl', 'cmd'] as const).map((side) => {
      const words = rows.map((row) => row[side].split(' ').length).sort((left, right) => left - right)
      return `| ${style}, ${side === 'nl' ? 'request' : 'command'} | ${n(rows.length)} | ${[0.05, 0.5, 0.95, 1].map((part) => quantile(words, part)).join(' | ')} |`
    })
  })
  const tools = (style: string): string => {
    const counts = new Map<string, number>()
    for (const row of train)
      if (row.style === style)
        for (const program of programsIn([row.cmd, row.cmd])) counts.set(program, (counts.get(program) ?? 0) + 1)
    const list = [...counts].sort((left, right) => right[1] - left[1])
    return `${list.length} programs; ${list
      .slice(0, 20)
      .map(([program, count]) => `${program} ${n(count)}`)
      .join(', ')}`
  }
  const proof = report.verification
  return `# The compact model's data

Made by \`${command}\`.

${n(report.intents)} intents gave ${n(report.pairs)} distinct pairs with ${n(report.commands)} distinct commands (seed ${report.seed}); ${n(Object.values(report.domains).reduce((sum, count) => sum + count, 0))} pairs
are left after verification. ${
    proof === null
      ? 'They were not executed.'
      : `${n(proof.executed)} commands ran in the jail and did what their intent predicts, ${n(proof.parsed)} (network, services, terminals) were only parsed, ${n(proof.refused)} were refused and left out.`
  }

| refused because | commands |
|---|---|
${Object.entries(proof?.reasons ?? {})
  .sort((left, right) => right[1] - left[1])
  .map(([reason, count]) => `| ${reason.replaceAll('|', '/')} | ${n(count)} |`)
  .join('\n')}

| domain | verified pairs |
|---|---|
${Object.entries(report.domains)
  .map(([domain, count]) => `| ${domain} | ${n(count)} |`)
  .join('\n')}

| rows | |
|---|---|
| training, after slotting (varied rows, public ones in up to five wordings) | ${n(report.rows.train)} |
| validation | ${n(report.rows.valid)} |
| test: held-back wordings | ${n(report.rows.testWordings)} |
| test: whole intents held back | ${n(report.rows.testIntents)} |
| test: public | ${n(report.rows.testPublic)} |
${Object.entries(report.tasks)
  .map(
    ([task, splits]) =>
      `| ${task}: train, validation, test | ${n(splits.train)}, ${n(splits.valid)}, ${n(splits.test)} |`,
  )
  .join('\n')}

| words of | rows | 5 % | half | 95 % | most |
|---|---|---|---|---|---|
${lengths.join('\n')}

Own: ${tools('own')}.

Public: ${tools('web')}.

| source | licence | rows used | SHA-256 |
|---|---|---|---|
| our own grammar | Apache-2.0 | ${n(report.pairs)} | seed ${report.seed} |
${report.sources.map((source) => `| ${source.origin} | ${source.license} | ${n(source.rows)} | ${source.sha256.slice(0, 16)} |`).join('\n')}
`
}
