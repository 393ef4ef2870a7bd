import { failsToDelete } from './destruction.ts'
import type { Retriever } from './index.ts'
import type { Runtime } from './runtime.ts'
import { slotsIn } from './slots.ts'

/** A slotted command for a slotted request, with what ranks it. */
export type Candidate = {
  command: string
  from: 'own' | 'web' | 'branch' | 'index'
  /** The model's mean log probability, in our own style except for `web`. */
  logProbability: number
  /** To the nearest verified request with this command; 0 when none is near. */
  similarity: number
  /** Arguments of the request that the command does not use. */
  unused: number
  /** The request is to delete files and the command deletes none. */
  missesDeleting: boolean
}

/** Found by grid search on the validation split (see `bench/compact-ranking.ts`). */
export const weights = { similarity: 0.35, near: 1, unused: 0.25, index: 0.4, web: 0.1 }

/** Higher is better; comparable between requests, so that it can be calibrated to a confidence. */
export function scoreOf(candidate: Candidate, by: typeof weights = weights): number {
  return (
    candidate.logProbability +
    by.similarity * (candidate.similarity - 0.5) +
    by.near * Math.max(0, candidate.similarity - 0.9) -
    by.unused * candidate.unused -
    (candidate.from === 'index' ? by.index : 0) -
    (candidate.from === 'web' ? by.web : 0) -
    (candidate.missesDeleting ? missedDeleting : 0)
  )
}

/**
 * What the model writes in its own style, in that of public data and where it hesitated, and the commands of the nearest
 * verified requests. When it is sure, the others are not asked for unless `thorough`.
 */
export async function findCandidates(
  tools: { runtime: Runtime; retriever: Retriever },
  words: string,
  options: { thorough: boolean },
  signal: AbortSignal,
): Promise<Candidate[]> {
  const { runtime, retriever } = tools
  const wanted = [...new Set(slotsIn(words))]
  const hits = retriever.nearest(words, 4)
  const similarityOf = new Map(hits.map((hit) => [hit.command, hit.similarity]))
  const found = new Map<string, Candidate>()
  const add = (command: string, from: Candidate['from'], logProbability: number): void => {
    if (found.has(command)) return
    const used = new Set(slotsIn(command))
    const unused = wanted.filter((slot) => !used.has(slot)).length
    found.set(command, {
      command,
      from,
      logProbability,
      similarity: similarityOf.get(command) ?? 0,
      unused,
      missesDeleting: failsToDelete(words, command),
    })
  }
  const own = await runtime.write('own', words, signal)
  if (own !== null) add(own.text, 'own', own.logProbability)
  const sure = own !== null && own.logProbability > sureFrom && slotsIn(own.text).every((slot) => wanted.includes(slot))
  if (!sure || options.thorough) {
    const web = await runtime.write('web', words, signal)
    if (web !== null) add(web.text, 'web', web.logProbability)
    const branch = own === null ? null : await runtime.branch('own', words, own, signal)
    const rest = hits.map((hit) => hit.command).filter((command) => !found.has(command))
    const unscored = branch === null || found.has(branch.text) ? rest : [...new Set([branch.text, ...rest])]
    const scores = await runtime.score('own', words, unscored, signal)
    for (const [index, command] of unscored.entries())
      add(command, command === branch?.text ? 'branch' : 'index', scores[index] as number)
  } else for (const hit of hits) add(hit.command, 'index', unlikely)
  return [...found.values()]
}

const missedDeleting = 0.4

/** Above this mean log probability nearly every command is right (reliability in docs/compact-model.md). */
const sureFrom = -0.03
/** Stands in for a score that was not computed because a better candidate is certain. */
const unlikely = -2
