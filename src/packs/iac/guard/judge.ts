import { judgeResources } from '../audit/guardrails.ts'
import { buildGraph } from '../graph/build.ts'
import type { Judge } from './guard.ts'

/** The guardrails over the resource graph of these files. A file that can not be read is caught by its validation. */
export const judgeFiles: Judge = (files) =>
  judgeResources(buildGraph([...files].map(([path, text]) => ({ path, text }))))
