/** The forms under which two requests, or two commands, count as the same when data is split. */
export function normalisedRequest(words: string): string {
  return words
    .toLowerCase()
    .replace(/^\((gnu|bsd|linux)[^)]*\)\s*/, '')
    .replace(/[^a-z0-9/._*~$%+<>-]+/g, ' ')
    .replace(/[.](?=\s|$)/g, '')
    .trim()
}

export const normalisedCommand = (command: string): string => command.replace(/\s+/g, ' ').trim().toLowerCase()
