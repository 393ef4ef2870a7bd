/** What a model's text comes down to: one command, or why there is none. */
export type Extraction = { command: string } | { problem: string }

const fence = /^[ \t]*```[^\n`]*\n([\s\S]*?)\n?[ \t]*```[ \t]*$/m
const invisibleInCommand = /[^\P{Cc}\t\n]|\p{Cf}/u

/** Part of boundary four: model output is one command with nothing around it. Never throws. */
export function extractCommand(raw: string, length: { min: number; max: number }): Extraction {
  if (raw.length > 200_000) return { problem: `format: the answer has ${raw.length} characters` }
  const text = raw.replaceAll('\r\n', '\n').trim()
  if (text === '') return { problem: 'format: the answer is empty' }
  const fenced = fence.exec(text)
  if (fenced) {
    if (fence.exec(text.slice(fenced.index + fenced[0].length)))
      return { problem: 'format: several code blocks instead of one command' }
    if (text.replace(fenced[0], '').trim() !== '') return { problem: 'format: text around the command' }
  }
  let command = (fenced?.[1] ?? text).trim()
  if (/^`[^`]+`$/.test(command)) command = command.slice(1, -1).trim()
  command = command.replace(/^\$ /, '')
  if (invisibleInCommand.test(command)) return { problem: 'format: control or invisible characters in the command' }
  if (!command.isWellFormed() || command.includes('\uFFFD')) return { problem: 'format: not valid text' }
  if (isProse(command)) return { problem: 'format: prose instead of a command' }
  const size = [...command].length
  if (size < length.min || size > length.max)
    return { problem: `length: ${size} characters, allowed are ${length.min} to ${length.max}` }
  return { command }
}

/** A sentence rather than a command: a capitalised word, then plain words, or a known opening of an explanation. */
function isProse(text: string): boolean {
  if (
    /^(?:sure|certainly|here(?:'s| is| are)|you can|to (?:do|list|find|show|delete)|this (?:command|will)|i (?:can|will|am|cannot|can't)|sorry|the (?:following|command)|use the)\b/i.test(
      text,
    )
  )
    return true
  if (/^#{1,6} |^\*\*|^[-*] [A-Z]/.test(text)) return true
  return /^[A-Z][a-z]+(?: [a-z']+){3,}[.:!?]?(?:\s|$)/.test(text)
}
