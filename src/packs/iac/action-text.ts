import type { IacAction, IacFile } from './action.ts'

const fileHeader = /^=== (.+)$/
const deleteHeader = /^=== delete (.+)$/

/**
 * All files as one text that a person reads and edits: `=== path` before each file, `=== delete path` for a removed one.
 * A line of a file that looks like a header gets a backslash in front, which `parseFiles` takes away again.
 */
export function renderFiles(action: Pick<IacAction, 'files' | 'deletes'>): string {
  const parts = action.files.map(({ path, content }) => {
    const body = content.split('\n').map(escapeLine).join('\n')
    return `=== ${path}\n${body}${content.endsWith('\n') ? '' : '\n\\ no newline at end of file\n'}`
  })
  return [...parts, ...action.deletes.map((path) => `=== delete ${path}\n`)].join('')
}

/** The files of such a text, or why it is none. The inverse of `renderFiles`. */
export function parseFiles(text: string): { files: IacFile[]; deletes: string[] } | { problem: string } {
  const files: { path: string; lines: string[] }[] = []
  const deletes: string[] = []
  let open: { path: string; lines: string[] } | null = null
  for (const line of text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')) {
    const removed = deleteHeader.exec(line)?.[1]?.trim()
    const path = fileHeader.exec(line)?.[1]?.trim()
    if (removed !== undefined) {
      deletes.push(removed)
      open = null
    } else if (path !== undefined) {
      open = { path, lines: [] }
      files.push(open)
    } else if (open) open.lines.push(line)
    else if (line.trim() !== '') return { problem: `"${line.slice(0, 60)}" stands before the first "=== path" line` }
  }
  if (files.length + deletes.length === 0) return { problem: 'no file: begin each with a line "=== path"' }
  return { files: files.map(({ path, lines }) => ({ path, content: contentOf(lines) })), deletes }
}

function contentOf(lines: string[]): string {
  const body = lines.map((line) => (/^\\+(?:=== |\\ )/.test(line) ? line.slice(1) : line))
  if (lines.at(-1) === '\\ no newline at end of file') return body.slice(0, -1).join('\n')
  return body.map((line) => `${line}\n`).join('')
}

function escapeLine(line: string): string {
  return /^\\*(?:=== |\\ )/.test(line) ? `\\${line}` : line
}
