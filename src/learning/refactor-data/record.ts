import { z } from 'zod'
import { dataLanguages } from './languages.ts'

/** What every source becomes: words, code before, code after. The first five fields are the form that others read. */
export const EditRecord = z.strictObject({
  instruction: z.string(),
  pre: z.string(),
  post: z.string(),
  language: z.enum(dataLanguages),
  tags: z.array(z.string()),
  /** SPDX, or `unknown`. `group` keeps what belongs together (a repository, say) in one split. */
  origin: z.object({ source: z.string(), record: z.string(), group: z.string(), license: z.string() }),
})
export type EditRecord = z.infer<typeof EditRecord>

/** Labels of existing code, without a fix: they feed tags, never edit pairs. */
export type TagRecord = {
  language: string
  place: { class: string; method: string | null; path: string | null }
  smells: string[]
  origin: EditRecord['origin']
}

/** What a source's own record gives. `language` null: one that nobody asked for. */
export type Draft = Omit<EditRecord, 'language' | 'origin'> & {
  language: EditRecord['language'] | null
  group: string
  license: string
}

export type Meta = {
  source: string
  version: string
  license: string
  downloaded_at: string
  sha256: string
  num_records: number
  attribution: string
  evaluation_only: boolean
  kind: 'edits' | 'tags'
}
