/** Questions and their answers, which are no runs: kept in this browser, for each person. */
export type ChatNote = { id: string; at: string; words: string; answer: string; by: string }

const most = 200
const keyOf = (name: string) => `provenly-chat-${name}`

export function readNotes(name: string): ChatNote[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(name)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isNote) : []
  } catch {
    return []
  }
}

export function keepNotes(name: string, notes: readonly ChatNote[]): void {
  window.localStorage.setItem(keyOf(name), JSON.stringify(notes.slice(-most)))
}

function isNote(value: unknown): value is ChatNote {
  if (value === null || typeof value !== 'object') return false
  const fields = ['id', 'at', 'words', 'answer', 'by']
  return fields.every((field) => typeof Reflect.get(value, field) === 'string')
}
