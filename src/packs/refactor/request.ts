import { z } from 'zod'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { normaliseWords } from '../../core/normal-words.ts'
import type { RequestDraft } from '../../core/pack.ts'
import { BranchName } from './action.ts'
import { pathProblem } from './guard.ts'
import { findLanguage } from './languages.ts'

const Command = z.string().trim().min(1).max(2_000)

export const RefactorOptions = z.strictObject({
  /** The language meant, in any of its spellings. */
  lang: z
    .string()
    .refine((name) => findLanguage(name) !== undefined, 'no language that ast-grep has built in')
    .transform((name) => findLanguage(name)?.name ?? name)
    .optional(),
  /** Files, folders and globs that may be rewritten. */
  paths: z
    .array(
      z
        .string()
        .min(1)
        .max(4096)
        .refine((path) => pathProblem(path) === null, 'a path is relative and stays within the workspace'),
    )
    .max(1_000)
    .optional(),
  /** The project's own tests; found by its files when not given. */
  test: Command.optional(),
  /** A type check or compilation. */
  check: Command.optional(),
  /** false: never commit. A name: on this branch or not at all. Else on a branch named after the words, where that can be. */
  branch: z.union([z.boolean(), BranchName]).optional(),
})
export type RefactorOptions = z.infer<typeof RefactorOptions>

const mostCharacters = 2_000

/** What may be asked, in its one normal form. Throws Fault `invalid` saying what to change. */
export function admit(words: string, options: Record<string, unknown>): RequestDraft {
  const parsed = RefactorOptions.safeParse(options)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}`)
    throw new Fault('invalid', problems.join('; '))
  }
  const { words: normal, notes } = normaliseWords(words)
  const length = [...normal].length
  if (length < 3 || length > mostCharacters) {
    throw new Fault('invalid', `a request is 3 to ${mostCharacters} characters long; this one has ${length}`, {
      hint: length < 3 ? 'say in words what should be rewritten' : 'ask for one rewrite at a time',
    })
  }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  return { words: normal, wordsHash: sha256(normal), options: given as RequestDraft['options'], notes }
}
