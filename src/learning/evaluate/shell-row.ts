import { z } from 'zod'

/** One task: words, the reference command, others that are as good, and a script that prepares more files for it. */
export const ShellRow = z.object({
  nl: z.string().min(1),
  command: z.string().min(1),
  alternatives: z.array(z.string().min(1)).default([]),
  setup: z.string().optional(),
})
export type ShellRow = z.output<typeof ShellRow>
