import type { RefactorAction } from './action.ts'

/** The commit that a request asks for: by default on a branch named after its words. */
export function branchFor(words: string, option: boolean | string | undefined): RefactorAction['commit'] {
  if (option === false) return undefined
  const message = words.length > 72 ? `${words.slice(0, 69)}...\n\n${words}` : words
  if (typeof option === 'string') return { branch: option, message, required: true }
  const slug = words
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  return { branch: `refactor/${slug || 'rewrite'}`, message, ...(option === true ? { required: true } : {}) }
}
