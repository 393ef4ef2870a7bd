/** The languages that the refactor pack knows at full depth. */
export const dataLanguages = ['javascript', 'typescript', 'tsx', 'python', 'java'] as const
export type DataLanguage = (typeof dataLanguages)[number]

const names: Readonly<Record<string, DataLanguage>> = {
  javascript: 'javascript',
  js: 'javascript',
  jsx: 'javascript',
  typescript: 'typescript',
  ts: 'typescript',
  tsx: 'tsx',
  python: 'python',
  py: 'python',
  java: 'java',
}

const extensions: Readonly<Record<string, DataLanguage>> = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  py: 'python',
  pyi: 'python',
  java: 'java',
}

export function languageByName(name: string): DataLanguage | null {
  return names[name.trim().toLowerCase()] ?? null
}

/** A file's extension outweighs what a data set calls its language: `.tsx` is filed under TypeScript in most. */
export function languageByPath(path: string): DataLanguage | null {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? null : (extensions[extension] ?? null)
}
