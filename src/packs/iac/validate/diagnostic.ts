import { z } from 'zod'
import { Fault } from '../../../core/fault.ts'

export const iacKinds = ['terraform', 'kubernetes', 'ansible', 'crossplane', 'cloudformation', 'dockerfile'] as const

/** The language that a file of infrastructure is written in. */
export type IacKind = (typeof iacKinds)[number]

/** Throws Fault `usage` for a word that is no kind. */
export function parseKind(word: string): IacKind {
  const kind = iacKinds.find((each) => each === word)
  if (kind === undefined)
    throw new Fault('usage', `${word} is no kind of infrastructure`, { hint: iacKinds.join(', ') })
  return kind
}

/** One finding. `line` and `column` count from 1; null where a tool names only the file, or the finding has no place in it. */
export const Diagnostic = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  /** As the key of the validated files: relative to their root, with forward slashes. */
  file: z.string(),
  line: z.int().nullable(),
  column: z.int().nullable(),
  address: z.string().optional(),
  snippet: z.string().optional(),
})
export type Diagnostic = z.infer<typeof Diagnostic>

/** One check over all files of a kind. `unavailable` means that it could not be made, and never counts as passed. */
export const ValidationCheck = z.object({
  name: z.string(),
  result: z.enum(['passed', 'failed', 'unavailable']),
  detail: z.string().optional(),
  diagnostics: z.array(Diagnostic),
  /** What spoke, with its version: `terraform 1.11.4`, `provenly`. */
  engine: z.string(),
  wallMs: z.number(),
})
export type ValidationCheck = z.infer<typeof ValidationCheck>
