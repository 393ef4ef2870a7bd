import { type BleuCounts, bestBleu } from './bleu.ts'
import { commandTemplate, firstUtility } from './template.ts'
import { bashTokens } from './tokens.ts'

export { type BleuCounts, bestBleu, bleuCounts, bleuScore, corpusBleu } from './bleu.ts'
export { bootstrapMean, type Mean, percentile, type Rate, wilson } from './statistics.ts'
export { commandTemplate, firstUtility } from './template.ts'
export { bashTokens } from './tokens.ts'

/** What a text comparison says of one proposal, each measure against the reference that is best for it. BLEU in 0..1. */
export type TextScores = {
  exact: boolean
  template: boolean
  utility: boolean
  bleu: number
  bleuCounts: BleuCounts | null
}

/** An empty proposal scores zero everywhere. `references` are equally good commands for the same words. */
export function compareTexts(candidate: string, references: readonly string[]): TextScores {
  const template = commandTemplate(candidate)
  const utility = firstUtility(candidate)
  const { score, counts } = bestBleu(candidate, references)
  return {
    exact: references.some((reference) => isExactMatch(candidate, reference)),
    template: template !== null && references.some((reference) => commandTemplate(reference) === template),
    utility: utility !== null && references.some((reference) => firstUtility(reference) === utility),
    bleu: score,
    bleuCounts: counts,
  }
}

/** Equal shell tokens: whitespace outside quotes does not count, everything else does. */
export function isExactMatch(candidate: string, reference: string): boolean {
  const a = bashTokens(candidate)
  const b = bashTokens(reference)
  return a.length === b.length && a.length > 0 && a.every((token, index) => token === b[index])
}

/**
 * Is the model's raw answer nothing but a command? No Markdown, no prompt sign, no prose. Prose is told by its form, since
 * "Here is the command: ls" is also a valid Bash line: a sentence starts with a capital and has three words or a colon.
 */
export function isCommandOnly(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || /```|^`[^`]*`$|^[$#>] |^\*\*|^(bash|sh|shell)\n/.test(trimmed)) return false
  if (commandTemplate(trimmed) === null) return false
  return trimmed.split('\n').every((line) => !isSentence(line.trim()))
}

function isSentence(line: string): boolean {
  const [first = '', ...rest] = line.split(/\s+/)
  if (!/^[A-Z][a-z']*[,:]?$/.test(first)) return false
  return /[,:]$/.test(first) || rest.filter((word) => /^[a-z']+[.,:;]?$/i.test(word)).length >= 2
}
