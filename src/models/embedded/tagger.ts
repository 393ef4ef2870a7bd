/**
 * Tells the arguments of a request from its ordinary words where only the neighbours can tell: "count error in app.log" and "show the
 * error log". A logistic regression over the word, its neighbours and its form; weights by feature, from train/train-tagger.ts.
 */
export type TaggerFile = { weights: Record<string, number> }

/**
 * One word of a request as the tagger sees it. `form`: the kind of argument for what is one by its shape (a path, a number), else the
 * word in lower case, or '?' outside the vocabulary. `cue`: its place asks for a name (slots.ts). `ends`: a sentence ends behind it.
 * `owns`: it was written with 's.
 */
export type TaggedWord = { text: string; form: string; cue: boolean; ends: boolean; owns: boolean }

export class Tagger {
  private readonly weights: TaggerFile['weights']

  constructor(file: TaggerFile) {
    this.weights = file.weights
  }

  /** `odds`: what is known of the word besides, as log odds. */
  isArgument(words: readonly TaggedWord[], at: number, odds = 0): boolean {
    let sum = odds
    for (const feature of tagFeatures(words, at)) sum += this.weights[feature] ?? 0
    return sum > 0
  }
}

/** What the tagger sums up for one word. */
export function tagFeatures(words: readonly TaggedWord[], at: number): string[] {
  const { text, form, cue, ends, owns } = words[at] as TaggedWord
  const formAt = (place: number): string => words[place]?.form ?? '^'
  const [before, second, next, third] = [formAt(at - 1), formAt(at - 2), formAt(at + 1), formAt(at + 2)]
  const closed = ends ? '.' : ''
  const shape = shapeOf(text)
  return [
    'bias',
    `w ${form}`,
    `-1 ${before}`,
    `-2 ${second}`,
    `+1 ${next}${closed}`,
    `+2 ${third}`,
    `-2-1 ${second} ${before}`,
    `-1+1 ${before} ${next}`,
    `+1+2 ${next} ${third}`,
    `-1w ${before} ${form}`,
    `w+1 ${form} ${next}`,
    `0 ${formAt(0)}`,
    `0-1 ${formAt(0)} ${before}`,
    `shape ${shape}`,
    `shape-1 ${shape} ${before}`,
    `cue ${cue} ${form === '?'}`,
    `place ${at === 0} ${at === words.length - 1} ${form === '?'}`,
    ...(form === '?' ? [`end ${/(ing|ed|ly|tions?|er|able)$/i.exec(text)?.[0] ?? ''}`] : []),
    ...(owns ? ['owns', `owns ${form === '?'}`] : []),
  ]
}

function shapeOf(text: string): string {
  if (/^[A-Z][A-Z0-9_]+$/.test(text)) return 'upper'
  if (/[0-9]/.test(text)) return 'digit'
  if (text.includes('_')) return 'under'
  if (/^[A-Z]/.test(text)) return 'capital'
  if (text.includes('-')) return 'hyphen'
  return /^[a-z']+$/.test(text) ? 'plain' : 'other'
}
