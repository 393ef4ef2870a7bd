import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languageOfFile, languages } from './languages.ts'

const leftOut = new Set(['node_modules', 'vendor', 'dist', 'build', 'target', 'out', 'coverage', '__pycache__', 'venv'])
const mostEntries = 20_000

/** Languages of the files below a folder, most files first. Looks at names only, follows no links, stops after 20,000 entries. */
export function languagesIn(workspace: string): { language: Language; files: number }[] {
  const counts = new Map<Language, number>()
  const folders = [workspace]
  let seen = 0
  for (let folder = folders.pop(); folder !== undefined && seen < mostEntries; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      if (++seen > mostEntries) break
      if (entry.isDirectory() && !entry.name.startsWith('.') && !leftOut.has(entry.name))
        folders.push(join(folder, entry.name))
      const language = entry.isFile() ? languageOfFile(entry.name) : undefined
      if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([language, files]) => ({ language, files }))
    .sort((a, b) => b.files - a.files || (a.language.name < b.language.name ? -1 : 1))
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Names that are words of English, or too short to mean a language by themselves. */
const ambiguous = new Set([
  'go',
  'c',
  'swift',
  'dart',
  'shell',
  'command',
  'md',
  'ex',
  'sol',
  'cs',
  'hs',
  'rs',
  'kt',
  'sh',
])

/** The languages that a request names ("in python", "the TypeScript files"). */
export function languagesNamed(words: string): Language[] {
  const text = words.toLowerCase()
  return languages.filter((language) =>
    [language.name, ...language.aliases].some((name) => {
      const escaped = name.replaceAll(/[+#.]/g, '\\$&')
      const plain = ambiguous.has(name)
        ? `(?:in|for|the|all) ${escaped}(?: files?| code| sources?)?(?![\\w'"\`(.])`
        : `(?<![\\w./'"\`-])${escaped}(?![\\w/'"\`(-])`
      return new RegExp(plain).test(text)
    }),
  )
}

/** Code, for which somebody who names no language means it; configuration and documents only by their name. */
const documents = new Set(['json', 'yaml', 'markdown', 'html', 'css', 'hcl', 'bash'])

/** The languages a request is about: as given, as named, else those of the files. A family (ts, tsx, js) goes together. */
export function chooseLanguages(words: string, given: string | undefined, workspace: string): string[] {
  const found = languagesIn(workspace).map(({ language }) => language)
  if (given) return [given]
  const named = languagesNamed(words)
  if (named.length > 0) return named.map(({ name }) => name)
  const code = found.filter(({ name }) => !documents.has(name))
  const names = (code.length > 0 ? code : found).map(({ name }) => name)
  const family = ['typescript', 'tsx', 'javascript']
  const main = names[0]
  if (main === undefined) return []
  return family.includes(main) ? names.filter((name) => family.includes(name)) : [main]
}
