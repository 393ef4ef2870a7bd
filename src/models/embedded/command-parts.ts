import { type Piece, piecesOf } from './pieces.ts'

/**
 * What a slotted command or a template is known by: its programs, each of their flags and arguments, which program feeds which, and what
 * kinds of arguments it takes. Commands that share parts share what was learned of them. '' stands for what every command has.
 */
export const commandParts = (command: string): string[] => partsOfPieces(piecesOf(command))

export const partsOfPieces = (pieces: readonly Piece[]): string[] => [...new Set(['', ...pieces.flatMap(partsOfPiece)])]

/** Stands, in a template that was not trained on, for each part that no two trained ones have. */
export const strangePart = '?'

/** What one piece of a command adds to its parts. */
export function partsOfPiece({ text, generic, role, program, after }: Piece): string[] {
  const parts = generic.match(/<[A-Z]>/g) ?? []
  if (role === 'operator') return [...parts, text]
  if (role === 'program') return program === '' ? [...parts, text] : [...parts, `${program} > ${text}`, text]
  const letters =
    /^-[a-zA-Z]{2,}$/.test(text) && program !== 'find' && text !== '-exec'
      ? [...text.slice(1)].map((letter) => `${program}:-${letter}`)
      : []
  const placed = generic === text ? [] : [`${program}:${after} ${generic}`]
  return [...parts, ...letters, `${program}:${generic}`, ...placed]
}
