import { piecesOf, slotPattern } from './pieces.ts'

/**
 * A command without its arguments: numbered holes, and which slot of the request is in each. "files with <S0> in <P0>" and "in <P0> the
 * files with <S0>" want one template, filled the other way round; choosing it and filling it are learned apart (matcher.ts).
 */
export type Template = { text: string; slots: string[] }

/** What may stand for what: names, paths, patterns and addresses (A); numbers (N), dates (D) and extensions (E) are their own. */
export const holeKindOf = (slot: string): string => ('PSGH'.includes(slot[1] as string) ? 'A' : (slot[1] as string))

/** Of a slotted command. Holes are numbered by kind, in their order. */
export function templateOf(command: string): Template {
  const holes = new Map<string, string>()
  const counts = new Map<string, number>()
  const text = command.replace(slotPattern, (slot) => {
    const known = holes.get(slot)
    if (known !== undefined) return known
    const kind = holeKindOf(slot)
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    holes.set(slot, `<${kind}${count}>`)
    return `<${kind}${count}>`
  })
  return { text, slots: [...holes.keys()] }
}

/** The slotted command again. */
export function filled({ text, slots }: Template): string {
  const holes = holesIn(text)
  return text.replace(slotPattern, (hole) => slots[holes.indexOf(hole)] as string)
}

/** Distinct holes in their order. */
export const holesIn = (template: string): string[] => [...new Set(template.match(slotPattern))]

/** The kinds of slots or holes, sorted: what may be compared. */
export const kindsOf = (slots: readonly string[]): string => slots.map(holeKindOf).sort().join('')

/** True when there is an argument of its kind for each that is wanted. */
export function covers(have: string, wanted: string): boolean {
  let left = have
  for (const kind of wanted) {
    if (!left.includes(kind)) return false
    left = left.replace(kind, '')
  }
  return true
}

/** What tells of each hole what belongs in it, from the most to the least specific: the program, what stands before, the piece it is in. */
export function holeKeys(template: string): string[][] {
  const keys = new Map<string, string[]>()
  for (const { text, generic, program, after } of piecesOf(template))
    for (const [at, hole] of (text.match(slotPattern) ?? []).entries()) {
      if (keys.has(hole)) continue
      const place = `${generic}#${at}`
      keys.set(hole, [`${program}:${after} ${place}`, `${program}:${place}`, place, `${program} ${hole}`])
    }
  return holesIn(template).map((hole) => keys.get(hole) ?? [])
}
