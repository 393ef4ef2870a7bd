import { z } from 'zod'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { normaliseWords } from '../../core/normal-words.ts'
import type { RequestDraft } from '../../core/pack.ts'

export const ShellOptions = z.strictObject({
  shell: z.literal('bash', 'only bash is supported').default('bash'),
  /** `strict` denies whatever the guard calls dangerous, whatever the policy says; `moderate` follows the policy. */
  safety: z.enum(['strict', 'moderate']).default('strict'),
})
export type ShellOptions = z.infer<typeof ShellOptions>

/** Boundaries one and two: what may be asked, and its one normal form. Throws Fault `invalid` saying what to change. */
export function admit(words: string, options: Record<string, unknown>): RequestDraft {
  const parsed = ShellOptions.safeParse(options)
  if (!parsed.success) {
    throw new Fault(
      'invalid',
      parsed.error.issues.map((issue) => `${issue.path.join('.') || 'options'}: ${issue.message}`).join('; '),
    )
  }
  const { words: normal, notes } = normaliseWords(words)
  const length = [...normal].length
  if (length < 3 || length > 500) {
    throw new Fault('invalid', `a request is 3 to 500 characters long; this one has ${length}`, {
      hint: length < 3 ? 'say in words what the command should do' : 'ask for one thing at a time',
    })
  }
  return { words: normal, wordsHash: sha256(normal), options: parsed.data, notes }
}
