/**
 * What a slotted command is made of: its programs, each of their flags and arguments, which program feeds which, and the slots it fills.
 * Commands that share parts share what was learned of them; which slot stands where tells those apart that differ in nothing else.
 * '' stands for what every command has.
 */
export function commandParts(command: string): string[] {
  const found = new Set<string>([''])
  let program = ''
  let before = ''
  let start = true
  let previous = ''
  for (const piece of command.match(/'[^']*'|"[^"]*"|[|;&]+|[^\s'"|;&]+/g) ?? []) {
    const slots = piece.match(/<[A-Z]\d>/g) ?? []
    for (const slot of slots) found.add(slot)
    const after = previous
    previous = piece
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
    found.add(`${program}:${piece.replace(/<([A-Z])\d>/g, '<$1>')}`)
    if (slots.length > 0) found.add(`${program}:${after.replace(/<([A-Z])\d>/g, '<$1>')} ${slots.join('')}`)
  }
  const all = command.match(/<[A-Z]\d>/g) ?? []
  if (all.length > 1) found.add(`${program} ${all.join('')}`)
  return [...found]
}
