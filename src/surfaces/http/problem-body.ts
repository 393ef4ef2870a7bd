import { z } from 'zod'

/** RFC 9457, with our code and the next step as extension members. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  hint: z.string().optional(),
  /** The run that the request began, when it got that far. */
  run: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>
