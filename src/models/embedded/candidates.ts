import { sentenceOf } from './ask.ts'
import { destroys, failsToDelete } from './destruction.ts'
import type { Retriever } from './index.ts'
import type { Matcher } from './matcher.ts'
import type { PublicRetriever } from './public-pairs.ts'
import { allOf, type Runtime } from './runtime.ts'
import { slotsIn } from './slots.ts'

/** A slotted command for a slotted request, with what ranks it. */
export type Candidate = {
  command: string
  from: 'own' | 'web' | 'branch' | 'index' | 'match' | 'composed' | 'public'
  /** The model's mean log probability in our own style, and for what it wrote in the style of public data that in theirs. */
  logProbability: number
  webLogProbability: number | null
  /** Tokens of the command and its end. */
  length: number
  /** The log of its share among the candidates by the model's probabilities, in our own style. */
  written: number
  /** It is a command of the training data. */
  known: boolean
  /** The log of its share among all known commands for these words (matcher.ts). */
  matched: number
  /** To the nearest verified request with this command; 0 when none is near. */
  similarity: number
  /** A person of the team approved it for that request. */
  approved: boolean
  /** Arguments of the request that the command does not use; one that is only a word counts less, it may be no argument. */
  unused: number
  /** Arguments of the request that exist where it is asked, and that the command does not name. */
  leftOut: number
  /** It names a path, a pattern or a large number that the request does not. */
  invents: boolean
  /** Flags that its programs are not known to have. */
  strange: number
  /** How many candidates match the words better, and how many the model would rather write. */
  matchedBehind: number
  writtenBehind: number
  /** The request is to delete files and the command deletes none. */
  missesDeleting: boolean
  /** Another candidate is this one without some of its words: the rest must have been asked for. */
  adds: boolean
}

/** What the ranking sums up, each about between -2 and 2; what cross-validation did not miss was left out. */
export function featuresOf(candidate: Candidate): Record<Feature, number> {
  const { logProbability, webLogProbability, length, written, matched, similarity, unused, from } = candidate
  const own = Math.max(-4, logProbability)
  return {
    own,
    total: (own * length) / 20,
    web: webLogProbability === null ? 0 : 1 + Math.max(-2, webLogProbability),
    matched: Math.max(-12, matched) / 6,
    share: Math.exp(Math.min(0, matched)),
    used: -unused,
    fromWeb: from === 'web' ? 1 : 0,
    fromPublic: from === 'public' ? 1 : 0,
    publicSimilarity: from === 'public' ? similarity : 0,
    said: candidate.invents ? -1 : 0,
    usual: -Math.min(2, candidate.strange),
    known: candidate.known ? 1 : 0,
    writtenShare: Math.exp(written),
    matchedFirst: candidate.matchedBehind === 0 ? 1 : 0,
    matchedSecond: candidate.matchedBehind === 1 ? 1 : 0,
    writtenFirst: candidate.writtenBehind === 0 ? 1 : 0,
    fromOwn: from === 'own' ? 1 : 0,
    fromBranch: from === 'branch' ? 1 : 0,
    fromIndex: from === 'index' ? 1 : 0,
    fromComposed: from === 'composed' ? 1 : 0,
    simple: -sizeOf(candidate.command) / 10,
    adds: candidate.adds ? -1 : 0,
  }
}

/** How much a command says: its words, flags, slots and signs. */
const sizeOf = (command: string): number => (command.match(/<\w+>|-{1,2}[\w-]+|\w+|\S/g) ?? []).length

export type Feature =
  | 'own'
  | 'total'
  | 'web'
  | 'matched'
  | 'share'
  | 'used'
  | 'fromWeb'
  | 'fromPublic'
  | 'publicSimilarity'
  | 'said'
  | 'usual'
  | 'known'
  | 'writtenShare'
  | 'matchedFirst'
  | 'matchedSecond'
  | 'writtenFirst'
  | 'fromOwn'
  | 'fromBranch'
  | 'fromIndex'
  | 'fromComposed'
  | 'simple'
  | 'adds'
export type Weights = Readonly<Record<Feature, number>>

/** Fitted on validation rows (bench/compact-ranking.ts). */
export const weights: Weights = {
  own: 0.286,
  total: 1.148,
  web: -0.324,
  matched: 1.702,
  share: 1.385,
  used: 0.154,
  fromWeb: 1.352,
  fromPublic: 1.697,
  publicSimilarity: 0.038,
  // Fitted lower among commands of which most name only what was asked; nobody wants the others.
  said: 0.3,
  usual: 0.1,
  known: -0.061,
  writtenShare: 0.546,
  matchedFirst: 0.204,
  matchedSecond: 0.179,
  writtenFirst: -0.167,
  fromOwn: 0.264,
  fromBranch: -0.14,
  fromIndex: -0.005,
  fromComposed: -1.255,
  // Chosen by the tuning tasks: fitted with all the others they lose a point of our own rows.
  simple: 0.35,
  adds: 0.25,
}

/** Higher is better; comparable between requests, so that it can be calibrated to a confidence. */
export function scoreOf(candidate: Candidate, by: Weights = weights): number {
  let score = 0
  for (const [name, value] of Object.entries(featuresOf(candidate))) score += by[name as Feature] * value
  if (candidate.missesDeleting) score -= missedDeleting
  if (destroysAnother(candidate)) score -= anotherDestroyed
  score -= leftOutName * candidate.leftOut
  return candidate.approved ? score + approval * Math.max(0, candidate.similarity - 0.6) : score
}

/** What the trust in a first choice sums up. */
export function trustFeaturesOf(best: Candidate, ahead: number): Record<TrustFeature, number> {
  return {
    bias: 1,
    ahead: Math.min(6, ahead) / 2,
    matched: Math.max(-12, best.matched) / 4,
    // In whichever style the model is surer of it.
    own: Math.max(-4, best.logProbability, best.webLogProbability ?? -4),
    used: -best.unused,
    said: best.invents ? -1 : 0,
  }
}

export type TrustFeature = 'bias' | 'ahead' | 'matched' | 'own' | 'used' | 'said'

/** Fitted with the weights in force; what `said` got, below zero, would trust what nobody asked for. */
export const trustWeights: Readonly<Record<TrustFeature, number>> = {
  bias: -0.329,
  ahead: 1.071,
  matched: 1.187,
  own: 0.684,
  used: 0.391,
  said: 0,
}

/** The log odds that the first choice is right; `ahead` is how much better its score is than that of the next. */
export function trustIn(best: Candidate, ahead: number): number {
  let odds = 0
  for (const [name, value] of Object.entries(trustFeaturesOf(best, ahead)))
    odds += trustWeights[name as TrustFeature] * value
  // A person said so of nearly these words: stronger than anything a model thinks.
  if (best.approved && best.similarity > 0.8) return Math.max(odds, 0) + 2
  // A verified or public pair has nearly these words: of the validation requests of which that is true most were answered right by it.
  return best.similarity > nearlySame ? Math.max(odds, 0) : odds
}

/** Log odds of the others, by their scores: what is left of certainty, as far as an answer is among them at all. */
export function trustInOthers(trust: number, scores: readonly number[]): number[] {
  const left = someOther / (1 + Math.exp(trust))
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => {
    const share = Math.min(0.99, Math.max(1e-4, (left * power) / all))
    return Math.log(share / (1 - share))
  })
}

/** How often, when the first choice is wrong, one of the others is right. */
const someOther = 0.25

/**
 * What the model writes in its own style, in that of public data and where it hesitated, the commands of the nearest verified
 * requests, and the known ones that match the words best; all scored by the model. When model and matcher agree beyond doubt, the
 * others are not asked for unless `thorough`. `ask`: the request as askOf gives it.
 */
export async function findCandidates(
  tools: { runtime: Runtime; retriever: Retriever; publicRetriever: PublicRetriever | null; matcher: Matcher },
  request: { words: string; ask: string; present?: readonly string[] },
  options: { thorough: boolean },
  signal: AbortSignal,
): Promise<Candidate[]> {
  const { runtime, retriever, matcher } = tools
  const { words, ask, present = [] } = request
  const wanted = [...new Set(slotsIn(words))]
  const hits = retriever.nearest(words, hitsWanted).filter((hit) => hit.approved || hit.similarity > leastAlike)
  // Side by side, on a core each; what the other style says is thrown away when the first is beyond doubt.
  const [sentence, own, other] = await allOf([
    runtime.encode(sentenceOf(ask)),
    runtime.write('own', words, signal),
    runtime.write('web', words, signal),
  ])
  const matches = matcher.match({ ask, sentence }, matchesWanted)
  const publicHits = tools.publicRetriever?.nearest(words, sentence, publicHitsWanted) ?? []
  const similarityOf = new Map([...publicHits, ...hits].map((hit) => [hit.command, hit.similarity]))
  const approved = new Set(hits.filter((hit) => hit.approved).map((hit) => hit.command))
  type Found = Pick<Candidate, 'from' | 'logProbability' | 'webLogProbability'>
  const found = new Map<string, Found>()
  const add = (command: string, from: Candidate['from'], logProbability: number): void => {
    if (!found.has(command)) found.set(command, { from, logProbability, webLogProbability: null })
  }
  if (own !== null) add(own.text, 'own', own.logProbability)
  const first = matches.best[0]
  const sure =
    own !== null &&
    own.logProbability > sureFrom &&
    first?.command === own.text &&
    first.score > sureFrom * 4 &&
    slotsIn(own.text).every((slot) => wanted.includes(slot))
  const rest: { command: string; from: Candidate['from'] }[] = [
    ...matches.best
      .filter(({ score }) => score > (first?.score ?? 0) - farBehind)
      .map(({ command }) => ({ command, from: 'match' as const })),
    ...hits.map((hit) => ({ command: hit.command, from: 'index' as const })),
    ...publicHits.map((hit) => ({ command: hit.command, from: 'public' as const })),
  ]
  let web: Awaited<ReturnType<Runtime['write']>> = null
  if (!sure || options.thorough) {
    web = other
    const bases = [...hits, ...publicHits].map((hit) => hit.command)
    const [branches, composed] = await allOf([
      own === null ? Promise.resolve([]) : runtime.branches('own', words, own, signal),
      Promise.resolve(bases).then((some) => matches.compose(composedWanted, some)),
    ])
    for (const { command, score } of composed)
      if (score > (first?.score ?? 0) - composedFarBehind) rest.push({ command, from: 'composed' })
    for (const { text, logProbability } of branches) add(text, 'branch', logProbability)
    const fromOf = new Map<string, Candidate['from']>()
    if (web !== null && !found.has(web.text)) fromOf.set(web.text, 'web')
    for (const { command, from } of rest) if (!found.has(command) && !fromOf.has(command)) fromOf.set(command, from)
    const unscored = [...fromOf.keys()]
    const scores = await runtime.score('own', words, unscored, signal)
    for (const [at, command] of unscored.entries())
      add(command, fromOf.get(command) as Candidate['from'], scores[at] as number)
    const alike = web === null ? undefined : found.get(web.text)
    if (web !== null && alike !== undefined) alike.webLogProbability = web.logProbability
  } else for (const { command, from } of rest) add(command, from, unlikely)

  const commands = [...found.keys()]
  // What was never trained on is no part of the shares: its score may be above that of certainty.
  const scored = commands.map((command) => Math.min(0, matches.scoreOf(command)))
  // A pair of nearly the same words says more than parts can.
  const byWords = commands.map((command, at) =>
    (similarityOf.get(command) ?? 0) > nearlySame ? Math.max(saidNearly, scored[at] as number) : (scored[at] as number),
  )
  const lengths = commands.map((command) => runtime.tokenize(command).length + 1)
  const wordsOf = commands.map((command) => command.split(/\s+/))
  const logProbabilityOf = (command: string): number => (found.get(command) as Found).logProbability
  const totals = commands.map((command, at) => Math.max(-40, logProbabilityOf(command) * (lengths[at] as number)))
  const top = Math.max(...totals)
  const all = top + Math.log(totals.reduce((sum, total) => sum + Math.exp(total - top), 0))
  return commands.map((command, at): Candidate => {
    const used = new Set(slotsIn(command))
    return {
      command,
      ...(found.get(command) as Found),
      length: lengths[at] as number,
      written: (totals[at] as number) - all,
      known: matcher.knows(command),
      matched: byWords[at] as number,
      similarity: similarityOf.get(command) ?? 0,
      approved: approved.has(command),
      unused: wanted.reduce((sum, slot) => sum + (used.has(slot) ? 0 : slot.startsWith('<S') ? 0.3 : 1), 0),
      leftOut: present.filter((slot) => !used.has(slot)).length,
      invents: inventsArguments(words, command),
      strange: matcher.strangeFlags(command).length,
      matchedBehind: byWords.filter((one) => one > (byWords[at] as number)).length,
      writtenBehind: commands.filter((other) => logProbabilityOf(other) > logProbabilityOf(command)).length,
      missesDeleting: failsToDelete(words, command),
      adds: wordsOf.some((other) => isWithin(other, wordsOf[at] as string[])),
    }
  })
}

const nearlySame = 0.9
const saidNearly = -0.7
/** How many commands the retrievers and the matcher bring. */
const hitsWanted = 2
/** Requests that share less are about something else. */
const leastAlike = 0.4
const publicHitsWanted = 2
const matchesWanted = 4
const composedWanted = 2
/** By the log of their shares: scoring is the dearest step, and of 800 validation requests none lost its right first answer by leaving these out. */
const farBehind = 2.5
const composedFarBehind = 2

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

/** The words of a shorter command, in their order, among those of a longer one. */
export function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length >= longer.length) return false
  let at = 0
  for (const word of longer) if (word === shorter[at]) at++
  return at === shorter.length
}

/** It destroys, names what the request does not, and leaves out what it does. */
const destroysAnother = ({ command, invents, unused }: Candidate): boolean =>
  invents && unused >= 1 && destroys(command)

const missedDeleting = 0.4
const anotherDestroyed = 2
/** Nobody names a file that lies there and means another. */
const leftOutName = 1
/** What people approved for nearly these words outweighs what the model would write. */
const approval = 10

/** Above this mean log probability nearly every command is right (reliability in docs/compact-model.md). */
const sureFrom = -0.07
/** Stands in for a score that was not computed because a better candidate is certain. */
const unlikely = -2
