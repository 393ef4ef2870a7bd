import { judgeResources } from '../audit/guardrails.ts'
import { buildGraph } from '../graph/build.ts'
import type { Judge } from './guard.ts'

/** The guardrails over the resource graph of these files. */
export const judgeFiles: Judge = (files) => judgeResources(buildGraph([...files].map(([path, text]) => ({ path, text }))))
