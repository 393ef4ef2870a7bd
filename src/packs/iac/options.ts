import { z } from 'zod'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { normaliseWords } from '../../core/normal-words.ts'
import type { RequestDraft } from '../../core/pack.ts'
import { pathProblem } from './action.ts'
import { blueprintTypes, namedType } from './generate/blueprint-type.ts'

const path = z.string().refine((text) => pathProblem(text.replace(/\/$/, '')) === null, {
  error: (issue) => `${JSON.stringify(issue.input)}: ${pathProblem(String(issue.input))}`,
})

export const translationTargets = ['terraform', 'opentofu', 'crossplane'] as const
export type TranslationTarget = (typeof translationTargets)[number]

export const IacOptions = z.discriminatedUnion('task', [
  z.strictObject({
    task: z.literal('generate'),
    /** Language of what is wanted, such as terraform; found in the words when absent. */
    type: z
      .string()
      .transform((name, context) => {
        const type = namedType(name)
        if (type === null)
          context.addIssue({ code: 'custom', message: `no type "${name}": ${blueprintTypes.join(', ')}` })
        return type ?? 'terraform'
      })
      .optional(),
    service: z
      .string()
      .regex(/^[a-zA-Z0-9 /_-]{1,60}$/, 'a service is named by letters, digits and hyphens')
      .optional(),
    /** File, or with a slash at its end folder, that is written. */
    output: path.optional(),
    /** Values of parameters, as text. */
    set: z.record(z.string(), z.string()).default({}),
  }),
  z.strictObject({
    task: z.literal('translate'),
    /** File or folder below the workspace. */
    path: z.string().min(1),
    to: z.enum(translationTargets),
    output: path.optional(),
    /** Proposes what only the target can do, beside what is needed. */
    improve: z.boolean().default(false),
  }),
  /** A person's own files, such as the fix of a finding: no model takes part. */
  z.strictObject({ task: z.literal('files') }),
])
export type IacOptions = z.infer<typeof IacOptions>
export type GenerateOptions = Extract<IacOptions, { task: 'generate' }>
export type TranslateOptions = Extract<IacOptions, { task: 'translate' }>

const longest = 4_000

/** What may be asked, in its one normal form. Throws Fault `invalid` saying what to change. */
export function admit(words: string, options: Record<string, unknown>): RequestDraft {
  const parsed = IacOptions.safeParse({ task: 'generate', ...options })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Fault('invalid', `${issue?.path.join('.') || 'options'}: ${issue?.message}`)
  }
  const { words: normal, notes } = normaliseWords(words)
  const length = [...normal].length
  if (length < 3 || length > longest) {
    throw new Fault('invalid', `a request is 3 to ${longest} characters long; this one has ${length}`, {
      hint: 'say in words what is wanted: a private bucket for invoices',
    })
  }
  return { words: normal, wordsHash: sha256(normal), options: JSON.parse(JSON.stringify(parsed.data)), notes }
}
