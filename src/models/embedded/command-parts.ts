import { plainHoles } from './template.ts'

/**
 * What a slotted command or a template is made of: its programs, each of their flags and arguments, which program feeds which, and what
 * kinds of arguments it takes. Commands that share parts share what was learned of them. '' stands for what every command has.
 */
export function commandParts(command: string): string[] {
  const found = new Set<string>([''])
  let program = ''
  let before = ''
  let start = true
  let previous = ''
  for (const piece of command.match(/'[^']*'|"[^"]*"|[|;&]+|[^\s'"|;&]+/g) ?? []) {
    const generic = plainHoles(piece)
    for (const kind of generic.match(/<[A-Z]>/g) ?? []) found.add(kind)
    const after = previous
    previous = generic
    if (/^[|;&]+$/.test(piece)) {
      found.add(piece)
      start = true
      continue
    }
    if (start && /^[a-z]/.test(piece)) {
      if (before !== '') found.add(`${before} > ${piece}`)
      before = piece
      program = piece
      start = piece === 'sudo' || piece === 'xargs'
      found.add(piece)
      continue
    }
    if (piece === '-exec') {
      found.add(`${program}:-exec`)
      start = true
      continue
    }
    if (/^-[a-zA-Z]{2,}$/.test(piece) && program !== 'find')
      for (const letter of piece.slice(1)) found.add(`${program}:-${letter}`)
    found.add(`${program}:${generic}`)
    if (generic !== piece) found.add(`${program}:${after} ${generic}`)
  }
  return [...found]
}
