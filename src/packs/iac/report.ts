import type { IacAction } from './action.ts'

/** What a person should know of a translation beside its files: the comparison with its source, and every gap with its reason. */
export function describeReport(action: IacAction): string {
  const { source } = action
  if (source.kind !== 'translation') return ''
  const lines = [`${source.from} -> ${source.to}: ${source.files.join(', ')}`]
  for (const row of source.comparison) lines.push(`${row.same ? 'same' : 'DIFFERENT'}  ${row.name}: ${row.detail}`)
  lines.push(source.gaps.length === 0 ? 'no gaps' : `${source.gaps.length} gaps, marked in the files:`)
  for (const gap of source.gaps) lines.push(`gap  ${gap.address}: ${gap.reason}`)
  return `${lines.join('\n')}\n`
}
