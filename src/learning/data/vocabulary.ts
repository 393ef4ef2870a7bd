import { partOf } from '../generate/generate.ts'
import type { Intent } from '../generate/grammar.ts'
import { macros } from '../generate/macros.ts'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z'-]*/g) ?? []

/**
 * The ordinary words of requests, commonest first: those of our own wordings that are trained on, and those that public requests use at least
 * `atLeast` times. A word outside is taken for a name (slots.ts).
 */
export function buildVocabulary(intents: readonly Intent[], publicRequests: readonly string[], atLeast = 5): string[] {
  const counts = new Map<string, number>()
  const add = (word: string, by: number): void => void counts.set(word, (counts.get(word) ?? 0) + by)
  for (const text of Object.values(macros).flat()) for (const word of wordsOf(text)) add(word, 50)
  for (const intent of intents)
    for (const wording of intent.wordings.filter((one) => partOf(intent, one) === 'train'))
      for (const word of wordsOf(wording.replace(/<[a-z]+\d?>/g, ' ').replace(/\$[a-z]+/g, ' '))) add(word, 5)
  for (const word of extra) add(word, 20)
  // Only words that stand alone: pieces of paths and patterns are no vocabulary.
  for (const request of publicRequests)
    for (const word of new Set(
      request
        .toLowerCase()
        .split(/\s+/)
        .map((piece) => piece.replace(/^["'(]+|["').,;:!?]+$/g, '')),
    ))
      if (/^[a-z][a-z'-]*$/.test(word)) add(word, 1)
  return [...counts]
    .filter(([, count]) => count >= atLeast)
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    .map(([word]) => word)
}

/** Words of the arguments' own phrases. */
const extra =
  wordsOf(`in under inside within from below at the current directory folder dir working present here this my home and its all subdirectories subfolders recursively
  including tree megabytes kilobytes gigabytes bytes byte kb mb gb days day weeks week minutes mins hours hour seconds months month years year column field first second third
  fourth number named called with name entire please using key value of`)
