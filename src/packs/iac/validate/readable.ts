import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import { mostCharacters } from './yaml-tree.ts'

/**
 * Files that can be looked into, and a check that names the others: binary, not UTF-8, too large. No check when there are
 * none, so that a good set of files is not told so twice.
 */
export function readableFiles(files: ReadonlyMap<string, string>): {
  files: Map<string, string>
  check: ValidationCheck | null
} {
  const started = performance.now()
  const readable = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const [path, text] of files) {
    const problem = problemOf(text)
    if (problem === null) readable.set(path, text)
    else diagnostics.push({ ...problem, file: path, severity: 'error' })
  }
  if (diagnostics.length === 0) return { files: readable, check: null }
  const large = diagnostics.every(({ rule }) => rule === 'file/too-large')
  return {
    files: readable,
    check: {
      name: 'files-readable',
      // Nothing is known to be wrong with a large file: it is only not looked into.
      result: large ? 'unavailable' : 'failed',
      detail: diagnostics
        .map(({ file, message }) => `${file} ${message}`)
        .join('; ')
        .slice(0, 1000),
      diagnostics,
      engine: 'provenly',
      wallMs: performance.now() - started,
    },
  }
}

type Problem = Pick<Diagnostic, 'rule' | 'message' | 'line' | 'column'>

function problemOf(text: string): Problem | null {
  if (text.length > mostCharacters) {
    const size = `${Math.round(text.length / 1e5) / 10} million characters`
    return { rule: 'file/too-large', message: `has ${size}, more than is looked into`, line: null, column: null }
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) return { rule: 'file/binary', message: 'is a binary file', ...place(text, nul) }
  const replaced = text.indexOf('\ufffd')
  if (replaced !== -1) return { rule: 'file/encoding', message: 'is not UTF-8', ...place(text, replaced) }
  return null
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
