import type { Prompt } from '../../core/model.ts'
import { type Heads, headWords } from './heads.ts'
import { wordKinds } from './lexicon.ts'
import { rewritesFor } from './rewrites.ts'
import { plainWords } from './wording.ts'

/** `text` is '' where the classifiers do not know. */
export type TaskAnswer = { text: string; confidence: number; alternatives: { text: string; confidence: number }[] }

const unknown: TaskAnswer = { text: '', confidence: 0, alternatives: [] }
const leastBlueprint = 0.35
const leastOperation = 0.6
const leastSaid = 0.05

/** A second opinion on a request to the shell: the share of commands that change something among those that would answer it. */
export type Doubt = (words: string) => number

/**
 * Answers of the jobs that are choices. `readOnlyFrom`: below this probability a request counts as a changing one. `reading`: log odds, by the
 * meaning of the sentence, that it only reads; they are added to what the words say.
 */
export function answerTask(
  prompt: Prompt,
  heads: Heads,
  readOnlyFrom: number,
  doubt: Doubt = () => 0,
  reading = 0,
): TaskAnswer {
  if (prompt.words.trim() === '') return unknown
  if (prompt.task === 'intent') return intent(prompt.words, heads, readOnlyFrom, doubt, reading)
  if (prompt.task === 'iac') return blueprint(prompt.words, heads)
  if (prompt.task === 'refactor') return prompt.feedback.length > 0 ? unknown : refactoring(prompt, heads)
  return unknown
}

function intent(words: string, heads: Heads, readOnlyFrom: number, doubt: Doubt, reading: number): TaskAnswer {
  const domain = heads.choose('domain', words)
  const small = domain?.label === 'general' && domain.probability >= 0.8 && !headWords(words).some(changes)
  const share = domain?.label === 'shell' ? doubt(words) : null
  const effect = small ? 'read-only' : effectOf(words, heads, readOnlyFrom, share, reading)
  if (domain === null || effect === null) return unknown
  const text = JSON.stringify({ domain: domain.label, effect, target: targetOf(words) })
  return { text, confidence: domain.probability, alternatives: [] }
}

const changes = (word: string): boolean => wordKinds(word).includes('changes')

/**
 * Doubt means changing: a read-only request costs a question more, a changing one taken for it would cost more than that. `share`: of
 * Doubt; null where nobody was asked. An order to change something is one unless hardly any answer to it would.
 */
export function effectOf(
  words: string,
  heads: Heads,
  readOnlyFrom: number,
  share: number | null = null,
  reading = 0,
): 'read-only' | 'changing' | null {
  const probability = readingProbability(words, heads, reading)
  if (probability === null) return null
  if (writesIntoFile.test(words)) return 'changing'
  const most = !ordersChange(words) ? smallShare : share === null ? Number.NEGATIVE_INFINITY : hardlyAny
  return probability >= readOnlyFrom && (share ?? 0) <= most ? 'read-only' : 'changing'
}

/** "the checksum of a.txt into sums.md5"; who looks into a file reads it, and what was merged or put into one was so before. */
const writesIntoFile =
  /(?<!\b(look|looking|peek|dig|digging|go|going|descend|descending|merged?|put) )\binto (the |a )?(new )?(file )?["']?[\w./~-]*\w\.[a-z]\w*\b/i

/** That a request only reads, by its words and by the log odds of its meaning; null without a classifier. */
export function readingProbability(words: string, heads: Heads, reading: number): number | null {
  const share = heads.choose('effect', words)?.all.get('read-only')
  if (share === undefined) return null
  const odds = Math.log(Math.max(1e-9, share) / Math.max(1e-9, 1 - share)) + reading
  return 1 / (1 + Math.exp(-odds))
}

export const smallShare = 0.03
const hardlyAny = 0.005

/** What people say before the order. */
const leadIn: ReadonlySet<string> = new Set(
  "quickly now just kindly please let's lets go ahead and then we i need to want can could you".split(' '),
)

function ordersChange(words: string): boolean {
  const all = headWords(words)
  const start = all.findIndex((word) => !leadIn.has(word))
  const list = all.slice(Math.max(0, start))
  const kinds = wordKinds(list[0] ?? '')
  if (list[0] === 'get' && list[1] === 'rid') return true
  if (kinds.includes('changes') && !kinds.includes('reads')) return true
  // "give the file the same mode", "new file a.txt": orders without a verb that says so.
  if ((list[0] === 'give' && !/^(me|us)$/.test(list[1] ?? '')) || list[0] === 'new') return true
  // "show the logs and delete them": a second order after "and" or "then".
  return list.some(
    (word, at) =>
      /^(and|then|or|,|;)$/.test(list[at - 1] ?? '') &&
      wordKinds(word).includes('changes') &&
      !/(ed|es|s|ing)$/.test(word),
  )
}

/** What the request is about, in its own words: without the verb before and the place after. */
export function targetOf(words: string): string {
  const plain = plainWords(words).replace(/[?.!]+$/, '')
  const quoted = /[`"']([^`"']{1,60})[`"']/.exec(plain)?.[1]
  if (quoted !== undefined) return quoted
  const rest = plain
    .replace(/^((what|which|who|where|when|why|how)('s| is| are| does| do| did| many| much)?|is|are|does|do)\b\s*/i, '')
    .split(' ')
    .filter(
      (word, at) => at > 0 || !wordKinds(word.toLowerCase()).some((kind) => kind === 'changes' || kind === 'reads'),
    )
    .join(' ')
  const short = rest
    .replace(/^(all|me|the|a|an|of|every|each|up|out|down|back|for|in|to)\b\s*/gi, '')
    .replace(/^(all|me|the|a|an|of|every|each|up|out|down|back|for|in|to)\b\s*/gi, '')
    .split(/\s+(?:in|on|to|with|from|by|for|under|so that|that|which|called|named)\s+/)[0] as string
  return short.split(' ').slice(0, 6).join(' ').slice(0, 60)
}

function blueprint(words: string, heads: Heads): TaskAnswer {
  const choice = heads.choose('blueprint', words)
  if (choice === null || choice.label === 'none' || choice.probability < leastBlueprint) return unknown
  const parameters = parametersOf(words)
  const answer = (id: string): string => JSON.stringify({ blueprint: id, parameters })
  const others = [...choice.all]
    .filter(([id, probability]) => id !== choice.label && id !== 'none' && probability >= 0.05)
    .sort((left, right) => right[1] - left[1])
    .slice(0, 3)
  return {
    text: answer(choice.label),
    confidence: choice.probability,
    alternatives: others.map(([id, probability]) => ({ text: answer(id), confidence: probability })),
  }
}

/** Values that the words say beyond doubt; what a blueprint makes of them is its own business. */
export function parametersOf(words: string): Record<string, string> {
  const found: Record<string, string> = {}
  const take = (name: string, pattern: RegExp): void => {
    const value = pattern
      .exec(words)
      ?.slice(1)
      .find((part) => part !== undefined)
    if (value !== undefined) found[name] = value
  }
  take('name', /\b(?:called|named|name(?:d)? it|with (?:the )?name)\s+["'`]?([A-Za-z][\w-]{1,62})["'`]?/i)
  take(
    'region',
    /\b([a-z]{2}-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d|(?:europe|us|asia)-?(?:north|south|east|west|central)\w*\d|(?:west|north)europe|(?:east|west|central)us\d?)\b/i,
  )
  take('cidr', /\b(\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2})\b/)
  take('port', /\bport\s+(\d{2,5})\b/i)
  take(
    'count',
    /\b(\d{1,3}|two|three|four|five|six)\s+(?:replicas?|nodes?|instances?|subnets?|pods?|copies|zones?|containers?|tasks?)\b/i,
  )
  take('size', /\b(\d+\s?(?:Gi|GiB|GB|Mi|MB|TB))\b/i)
  take(
    'instance',
    /\b((?:db\.)?[a-z]\d[a-z]?\.(?:nano|micro|small|medium|\d*x?large)|Standard_\w+|e2-\w+-?\d*|n2-\w+-\d+)\b/,
  )
  take(
    'version',
    /\b(?:version|postgres(?:ql)?|mysql|python|node(?:\.?js)?|java|go(?:lang)?|kubernetes|redis)\s+(\d+(?:\.\d+){0,2})\b/i,
  )
  take('schedule', /["'`]((?:[\d*/,-]+\s+){4}[\d*/,-]+)["'`]/)
  take('image', /\b((?:[\w.-]+\/)+[\w.-]+(?::[\w.-]+)|(?:nginx|redis|postgres|python|node|alpine|busybox):[\w.-]+)/)
  return found
}

const saidBy: Readonly<Record<string, RegExp>> = {
  rename: /\b(rename|name|called|call)\b/i,
  'replace-call': /\b(replace|use|change|switch|migrate|convert|call|deprecated|swap|substitute)\b/i,
  'add-argument': /\b(add|pass|append|argument|parameter)\b/i,
  'remove-first': /\bfirst\b/i,
  'remove-last': /\blast\b/i,
  wrap: /\b(wrap|surround|enclose|put|through|pass|send)\b/i,
  'swap-import': /\bimport(s|ed)?\b/i,
  'remove-call': /\b(remove|delete|drop|strip|get rid|no more)\b/i,
}

function refactoring(prompt: Prompt, heads: Heads): TaskAnswer {
  const choice = heads.choose('operation', prompt.words)
  if (choice === null || choice.label === 'none') return unknown
  // A word of the sentence must name the operation: a slip from wrapping to removing would lose code.
  const said = [...choice.all].filter(([operation]) => saidBy[operation]?.test(prompt.words) === true)
  const [operation, probability] = said.sort((left, right) => right[1] - left[1])[0] ?? ['', 0]
  const share = probability / said.reduce((sum, [, one]) => sum + one, 1e-9)
  if (share < leastOperation || probability < leastSaid) return unknown
  const rewrites = rewritesFor(operation, prompt.words, prompt.context ?? '')
  if (rewrites.length === 0) return unknown
  return { text: JSON.stringify({ rewrites }), confidence: probability, alternatives: [] }
}
