import type { Associations } from './association.ts'
import { failsToDelete } from './destruction.ts'
import type { Retriever } from './index.ts'
import type { Runtime } from './runtime.ts'
import { slotsIn } from './slots.ts'

/** A slotted command for a slotted request, with what ranks it. */
export type Candidate = {
  command: string
  from: 'own' | 'web' | 'branch' | 'index' | 'parts'
  /** The model's mean log probability, in our own style except for `web`. */
  logProbability: number
  /** Tokens of the command and its end. */
  length: number
  /** How well its parts explain the words of the request (association.ts), and how much better the best candidate does. */
  explained: number
  behind: number
  /** To the nearest verified request with this command; 0 when none is near. */
  similarity: number
  /** A person of the team approved it for that request. */
  approved: boolean
  /** Arguments of the request that the command does not use; one that is only a word counts less, it may be no argument. */
  unused: number
  /** It names a path, a pattern or a large number that the request does not. */
  invents: boolean
  /** The request is to delete files and the command deletes none. */
  missesDeleting: boolean
}

/** Fitted on the validation split (see `bench/compact-ranking.ts`). */
export const weights = {
  logProbability: 0.3,
  total: 0.05,
  explained: 0.05,
  behind: 0.4,
  similarity: 0.1,
  near: 10,
  unused: 0.8,
  index: 0.1,
  parts: 0.1,
  web: 0.1,
  branch: 0.04,
  invents: 2,
}
export type Weights = typeof weights

/** Higher is better; comparable between requests, so that it can be calibrated to a confidence. */
export function scoreOf(candidate: Candidate, by: Weights = weights): number {
  return (
    by.logProbability * Math.max(-4, candidate.logProbability) +
    (by.total * Math.max(-4, candidate.logProbability) * candidate.length) / 10 +
    by.explained * candidate.explained -
    by.behind * candidate.behind +
    by.similarity * (candidate.similarity - 0.5) +
    // A request of the same words is no match when its argument stood in the command for good.
    (candidate.unused >= 1 ? 0 : by.near * Math.max(0, candidate.similarity - 0.9)) -
    by.unused * candidate.unused -
    (candidate.from === 'own' ? 0 : by[candidate.from]) -
    (candidate.invents ? by.invents : 0) -
    (candidate.missesDeleting ? missedDeleting : 0) +
    (candidate.approved ? trust * Math.max(0, candidate.similarity - 0.6) : 0)
  )
}

/**
 * What the model writes in its own style, in that of public data and where it hesitated, the commands of the nearest verified
 * requests, and those whose parts explain the words best; all scored by the model. When model and words agree beyond doubt, the
 * others are not asked for unless `thorough`.
 */
export async function findCandidates(
  tools: { runtime: Runtime; retriever: Retriever; associations: Associations },
  words: string,
  options: { thorough: boolean },
  signal: AbortSignal,
): Promise<Candidate[]> {
  const { runtime, retriever, associations } = tools
  const wanted = [...new Set(slotsIn(words))]
  const hits = retriever.nearest(words, 3)
  const explained = associations.best(words, 7)
  const similarityOf = new Map(hits.map((hit) => [hit.command, hit.similarity]))
  const approved = new Set(hits.filter((hit) => hit.approved).map((hit) => hit.command))
  const found = new Map<string, { from: Candidate['from']; logProbability: number }>()
  const add = (command: string, from: Candidate['from'], logProbability: number): void => {
    if (!found.has(command)) found.set(command, { from, logProbability })
  }
  const own = await runtime.write('own', words, signal)
  if (own !== null) add(own.text, 'own', own.logProbability)
  const sure =
    own !== null &&
    own.logProbability > sureFrom &&
    (explained[0]?.command === own.text || hits[0]?.command === own.text) &&
    slotsIn(own.text).every((slot) => wanted.includes(slot))
  const rest = [
    ...hits.map((hit) => ({ command: hit.command, from: 'index' as const })),
    ...explained.map(({ command }) => ({ command, from: 'parts' as const })),
  ]
  if (!sure || options.thorough) {
    const web = await runtime.write('web', words, signal)
    if (web !== null) add(web.text, 'web', web.logProbability)
    const branch = own === null ? null : await runtime.branch('own', words, own, signal)
    const fromOf = new Map<string, Candidate['from']>()
    if (branch !== null && !found.has(branch.text)) fromOf.set(branch.text, 'branch')
    for (const { command, from } of rest) if (!found.has(command) && !fromOf.has(command)) fromOf.set(command, from)
    const unscored = [...fromOf.keys()]
    const scores = await runtime.score('own', words, unscored, signal)
    for (const [at, command] of unscored.entries())
      add(command, fromOf.get(command) as Candidate['from'], scores[at] as number)
  } else for (const { command, from } of rest) add(command, from, unlikely)

  const commands = [...found.keys()]
  const byWords = associations.scores(words, commands)
  const most = Math.max(...byWords, explained[0]?.score ?? Number.NEGATIVE_INFINITY)
  return commands.map((command, at): Candidate => {
    const used = new Set(slotsIn(command))
    return {
      command,
      ...(found.get(command) as { from: Candidate['from']; logProbability: number }),
      length: runtime.tokenize(command).length + 1,
      explained: byWords[at] as number,
      behind: most - (byWords[at] as number),
      similarity: similarityOf.get(command) ?? 0,
      approved: approved.has(command),
      unused: wanted.reduce((sum, slot) => sum + (used.has(slot) ? 0 : slot.startsWith('<S') ? 0.3 : 1), 0),
      invents: inventsArguments(words, command),
      missesDeleting: failsToDelete(words, command),
    }
  })
}

/** True for a command with a path, a pattern or a large number that its request does not name. Both slotted. */
export function inventsArguments(words: string, command: string): boolean {
  const said = words.toLowerCase()
  const pieces =
    command.match(/\*\.[a-z]\w*|(?<![\w$<>/.])(?:~|\.{0,2})\/[\w.-]{3,}[\w./-]*|(?<![\w#$.])\d{3,}(?!\w)/gi) ?? []
  return pieces.some(
    (piece) =>
      !said.includes(piece.toLowerCase().replace(/^\*\./, '')) && !/^\/(dev|etc|proc|bin|usr|var\/log)\b/.test(piece),
  )
}

const missedDeleting = 0.4
/** What people approved for nearly these words outweighs what the model would write. */
const trust = 10

/** Above this mean log probability nearly every command is right (reliability in docs/compact-model.md). */
const sureFrom = -0.03
/** Stands in for a score that was not computed because a better candidate is certain. */
const unlikely = -2
