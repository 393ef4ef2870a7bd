import type { ComparisonRow } from './cloudformation/compare.ts'
import type { Gap } from './cloudformation/gaps.ts'

/** What a translator made: files by path, files that they replace, what is missing, and how it compares with its source. */
export type Translated = {
  from: string
  files: Map<string, string>
  deletes: string[]
  gaps: Gap[]
  comparison: ComparisonRow[]
}
