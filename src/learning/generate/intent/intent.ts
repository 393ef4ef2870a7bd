import { looksChanging } from '../../../models/embedded/changes.ts'
import { dress } from '../courtesy.ts'
import type { Pair } from '../generate.ts'
import { Random, seedFor } from '../random.ts'
import { drawTask, splitOf, type TaskRow } from '../task-row.ts'
import { templates } from './templates.ts'
import { values } from './values.ts'

export const domains = ['general', 'infrastructure', 'shell', 'code', 'iac'] as const

/** `effect`: that of the intent. */
export const changesSomething = (effect: string, command: string): boolean =>
  effect === 'change' || looksChanging(command)

/** Requests of all kinds with their domain and effect. Shell requests are the generator's own, with its splits. */
export function intentRows(pairs: Iterable<Pair>, seed = 1): TaskRow[] {
  const rows: TaskRow[] = []
  for (const [domain, effect, template] of templates) {
    const random = new Random(seedFor(seed, template))
    const seen = new Set<string>()
    for (let draw = 0; draw < 60 && seen.size < 40; draw++) {
      const { words: bare, wording } = drawTask(template, values, random)
      const words = random.chance(0.5) ? bare : dress(bare, random)
      if (seen.has(words)) continue
      seen.add(words)
      rows.push({ words, labels: { domain, effect }, wording, split: splitOf(wording) })
    }
  }
  let at = 0
  for (const pair of pairs) {
    // Many alike: every twelfth says enough.
    at += 1
    if (at % 12 !== 0) continue
    const split = pair.part === 'train' ? 'train' : pair.part === 'valid' ? 'valid' : 'test'
    const effect = changesSomething(pair.effect, pair.cmd) ? 'changing' : 'read-only'
    rows.push({ words: pair.nl, labels: { domain: 'shell', effect }, wording: `${pair.intent} ${pair.words}`, split })
  }
  return rows
}
