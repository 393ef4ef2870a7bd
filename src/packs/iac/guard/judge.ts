import type { Judge } from './guard.ts'

/** The guardrails over the resource graph of these files. */
export const judgeFiles: Judge = () => []
