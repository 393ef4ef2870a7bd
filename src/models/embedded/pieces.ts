/**
 * A word of a command or template, an operator or a quoted part of a word. `generic`: with its holes unnumbered; `gap`: what stands before it;
 * `after`: the piece before, generic, '' at the start.
 */
export type Piece = {
  text: string
  generic: string
  gap: string
  role: 'operator' | 'program' | 'argument'
  /** Of an operator and a program the one before, '' at the start. */
  program: string
  after: string
}

/** An argument of a slotted command, or a hole of a template. */
export const slotPattern = /<([A-Z])\d>/g

/** With its holes unnumbered. */
export const plainHoles = (text: string): string => text.replace(slotPattern, '<$1>')

const piecePattern = /'[^']*'|"[^"]*"|[|;&]+|[^\s'"|;&]+/g

/** What a slotted command or a template is made of, in its order. */
export function piecesOf(command: string): Piece[] {
  const pieces: Piece[] = []
  let program = ''
  let after = ''
  let start = true
  let end = 0
  for (const { 0: text, index } of command.matchAll(piecePattern)) {
    const generic = text.includes('<') ? plainHoles(text) : text
    const role = /^[|;&]+$/.test(text) ? 'operator' : start && /^[a-z]/.test(text) ? 'program' : 'argument'
    pieces.push({ text, generic, gap: command.slice(end, index), role, program, after })
    end = index + text.length
    after = generic
    if (role === 'operator' || text === '-exec') start = true
    else if (role === 'program') {
      program = text
      start = text === 'sudo' || text === 'xargs'
    }
  }
  return pieces
}

/** The command again. */
export const joined = (pieces: readonly Pick<Piece, 'gap' | 'text'>[]): string =>
  pieces.map(({ gap, text }) => gap + text).join('')
