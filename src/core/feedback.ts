import { z } from 'zod'
import { IdentityName } from './identity.ts'

/** What somebody thinks of a result: a label for training that no proof can give. */
export const ResultFeedback = z.object({
  id: z.string(),
  run: z.string(),
  by: IdentityName,
  at: z.iso.datetime(),
  verdict: z.enum(['good', 'bad']),
  text: z.string().max(4_000),
  /** What was proposed when they said so, and by which model. */
  proposal: z.string().nullable(),
  model: z.string().nullable(),
})
export type ResultFeedback = z.infer<typeof ResultFeedback>

export const ResultVerdict = ResultFeedback.pick({ verdict: true, text: true })
export type ResultVerdict = z.infer<typeof ResultVerdict>
