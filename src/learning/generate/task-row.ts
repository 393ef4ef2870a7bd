import { sha256 } from '../../core/digest.ts'
import { expand } from './grammar.ts'
import type { Random } from './random.ts'

export type TaskSplit = 'train' | 'valid' | 'test'
/** A request of one of the small jobs and its labels. `wording` is what it says without its values: the unit that splits keep together. */
export type TaskRow = { words: string; labels: Readonly<Record<string, string>>; wording: string; split: TaskSplit }

/** By the wording alone, so that adding one leaves the others where they are. */
export function splitOf(wording: string): TaskSplit {
  const place = Number.parseInt(sha256(`task:${wording}`).slice(0, 8), 16) / 0x1_0000_0000
  return place < 0.15 ? 'test' : place < 0.27 ? 'valid' : 'train'
}

export type Values = Readonly<Record<string, readonly string[]>>

/**
 * Draws one request of a template: `(a|b)`, `[maybe]`, and `{kind}` for a value of its list. `wording` is the request without values:
 * rows that share it belong to one split.
 */
export function drawTask(template: string, values: Values, random: Random): { words: string; wording: string } {
  const wording = expand(template, random).replace(/\s+/g, ' ').trim()
  const filled = wording.replace(/\{([a-z]+)\}/g, (_, kind: string) => {
    const list = values[kind]
    if (list === undefined) throw new TypeError(`unknown value {${kind}}`)
    return random.pick(list)
  })
  return {
    words: filled
      .replace(/\s+/g, ' ')
      .replace(/ ([,?.])/g, '$1')
      .trim(),
    wording,
  }
}

export const listOf = (text: string): string[] => text.split('|').map((item) => item.trim())
