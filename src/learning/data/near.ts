import { commandParts } from '../../models/embedded/command-parts.ts'
import { Composer } from '../../models/embedded/composing.ts'
import { piecesOf } from '../../models/embedded/pieces.ts'
import { holesIn, kindsOf } from '../../models/embedded/template.ts'
import { Random, seedFor } from '../generate/random.ts'

/** Templates by the kinds of their holes and their parts, as places in the list of a NearParts, the first line of the file. */
export type NearRow = { template: string; near: [kinds: string, parts: number[]][] }
export type NearParts = { parts: string[] }

/** Of each template some of those a step from it (composing.ts) that are none themselves: what its requests do not mean. */
export function nearRows(
  templates: readonly string[],
  perTemplate: number,
  seed: number,
  onProgress?: (done: number, total: number) => void,
): [NearParts, ...NearRow[]] {
  const known = new Set(templates)
  const composer = new Composer(templates.map(piecesOf))
  const places = new Map<string, number>()
  const placeOf = (part: string): number => {
    const place = places.get(part) ?? places.size
    places.set(part, place)
    return place
  }
  const rows = templates.map((template, at): NearRow => {
    if (at % 500 === 0) onProgress?.(at, templates.length)
    const random = new Random(seedFor(seed, template))
    const some = composer.variations(template, kindsOf(holesIn(template))).filter((one) => !known.has(one))
    const near: NearRow['near'] = []
    while (near.length < perTemplate && some.length > 0) {
      const [text = ''] = some.splice(random.below(some.length), 1)
      near.push([kindsOf(holesIn(text)), commandParts(text).map(placeOf)])
    }
    return { template, near }
  })
  return [{ parts: [...places.keys()] }, ...rows]
}
