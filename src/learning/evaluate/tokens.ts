/** The shell's operators, longest first, so that `&>>` is not read as `&` and `>>`. */
const operators = [
  '&>>',
  '<<<',
  '<<-',
  '||',
  '&&',
  '|&',
  ';;',
  '<<',
  '>>',
  '>&',
  '<&',
  '&>',
  '>|',
  '<>',
  '<(',
  '>(',
  '|',
  '&',
  ';',
  '<',
  '>',
  '(',
  ')',
]

const closers: Record<string, string> = { '(': ')', '{': '}' }

/**
 * A command as its shell words and operators, whitespace between them dropped: `ls|wc` and `ls | wc` are the same tokens,
 * "a  b" and "a b" in quotes are not. Quotes stay part of the word. Never fails: what is not Bash still has tokens.
 */
export function bashTokens(command: string): string[] {
  const tokens: string[] = []
  let word = ''
  let at = 0
  const flush = (): void => {
    if (word !== '') tokens.push(word)
    word = ''
  }
  while (at < command.length) {
    const character = command.charAt(at)
    if (command.startsWith('\\\n', at)) {
      at += 2
    } else if (character === '\n') {
      flush()
      tokens.push(';')
      at += 1
    } else if (/\s/.test(character)) {
      flush()
      at += 1
    } else {
      const end = wordPieceEnd(command, at)
      const operator = end === null ? operators.find((candidate) => command.startsWith(candidate, at)) : undefined
      if (operator === undefined) {
        word += command.slice(at, end ?? at + 1)
        at = end ?? at + 1
      } else {
        // The 2 of `2>` belongs to the redirection, whose target may stand apart.
        const descriptor = /^\d+$/.test(word) && /^[<>]/.test(operator) ? word : ''
        if (descriptor === '') flush()
        word = ''
        tokens.push(descriptor + operator)
        at += operator.length
      }
    }
  }
  flush()
  return withoutOuterSeparators(tokens)
}

/** Where the quoted, escaped or substituted piece that starts at `at` ends; null when none starts there. */
function wordPieceEnd(text: string, at: number): number | null {
  const character = text.charAt(at)
  if (character === '\\') return Math.min(at + 2, text.length)
  if (character === "'") return endAfter(text.indexOf("'", at + 1), text)
  if (character === '"' || character === '`') return scanTo(text, at + 1, character)
  const opener = text.charAt(at + 1)
  if (character === '$' && closers[opener] !== undefined) return scanTo(text, at + 2, closers[opener], opener)
  return null
}

/** Index after `closer`, skipping quoted and nested pieces; the end of the text when it never comes. */
function scanTo(text: string, from: number, closer: string, opener?: string): number {
  let depth = 1
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === closer) {
      depth -= 1
      if (depth === 0) return at + 1
      at += 1
    } else if (character === opener) {
      depth += 1
      at += 1
    } else {
      // Inside double quotes a single quote is an ordinary character.
      const nested = closer === '"' && character === "'" ? null : wordPieceEnd(text, at)
      at = nested ?? at + 1
    }
  }
  return text.length
}

function endAfter(index: number, text: string): number {
  return index < 0 ? text.length : index + 1
}

/** A final newline or semicolon says nothing, and neither do several in a row. */
function withoutOuterSeparators(tokens: readonly string[]): string[] {
  const kept = tokens.filter((token, index) => token !== ';' || (index > 0 && tokens[index - 1] !== ';'))
  while (kept.at(-1) === ';') kept.pop()
  return kept
}
