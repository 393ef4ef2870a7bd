/** Matches wherever one of the patterns does. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map((pattern) => pattern.source).join('|'))

/** A command that runs one of the programs, by itself or through another. `programs`: alternatives of a pattern, by blanks. */
export const runs = (programs: string): RegExp =>
  new RegExp(`(${begins.source}|(?:${through.source}) )(${alternatives(programs)})(?![\\w-])`)

const begins = /^|[|;&(]\s*/
/** Programs that run others, with their options and what these take. */
const through = anyOf(
  /\bxargs(?: -[InPLdsa] ?\S+| -\S+)*/,
  /\bsudo(?: -[ugh] \S+| -\S+)*/,
  /\btimeout(?: -[sk] \S+| -\S+)* \S+/,
  /\btime|\bdo|\bthen|-exec(?:dir)?|-ok(?:dir)?/,
)

/** A whole word of the list; each may be a pattern. */
export const saysOneOf = (words: string): RegExp => new RegExp(`\\b(${alternatives(words)})\\b`)

const alternatives = (list: string): string => list.trim().split(/\s+/).join('|')
