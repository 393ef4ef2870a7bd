import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RefactorAction } from './action.ts'
import { pathProblem } from './guard.ts'
import { languageOfFile } from './languages.ts'

const token = String.raw`(?:\`[^\`]+\`|"[^"]+"|'[^']+'|[^\s,;]+)`
const phrase = new RegExp(
  String.raw`\s+(?:but |and )?(?:only )?(?:in|within|inside|under|below)\s+(?:only\s+)?(?:the\s+)?(?:(files?|folders?|director(?:y|ies))\s+)?(${token}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+)${token})*)(?:\s+(files?|folders?|director(?:y|ies))\b)?(?:\s+only\b)?`,
  'gi',
)

/** Written like a file, and yet the names of runtimes and libraries. */
const libraries =
  /^(?:node|next|nuxt|vue|react|express|nest|three|ember|backbone|angular|solid|alpine|chart|discord|moment|day|d3|p5)\.js$/i

/**
 * Where a request says that it means ("in src/a.js", "only in the lib folder"): files, folders and globs of the workspace, and the
 * words without that phrase. A file that is not there counts too, because the rest of the workspace is not meant.
 */
export function namedPlaces(words: string, workspace: string): { words: string; paths: string[] } {
  const paths: string[] = []
  const rest = words.replaceAll(
    phrase,
    (whole, before: string | undefined, list: string, after: string | undefined) => {
      const names = [...list.matchAll(new RegExp(String.raw`(?:^|,\s*(?:and\s+)?|\s+and\s+)(${token})`, 'gi'))]
      const found = names.map((name) => placeOf(name[1] ?? '', workspace, Boolean(before ?? after)))
      if (found.length === 0 || found.some((place) => place === null)) return whole
      paths.push(...found.filter((place) => place !== null))
      return ''
    },
  )
  return paths.length > 0 ? { words: rest.trim(), paths: [...new Set(paths)] } : { words, paths }
}

function placeOf(text: string, workspace: string, isSaid: boolean): string | null {
  const bare = text.replace(/^([`"'])(.*)\1$/, '$2').replace(/[.:!?]+$/, '')
  const name = bare.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
  if (name === '' || pathProblem(name)) return null
  if (/[*?]/.test(name)) return /[./]/.test(name) ? name : null
  const looksLikeOne = isSaid || /[./]/.test(bare)
  if (looksLikeOne && existsSync(join(workspace, name))) return name
  return languageOfFile(name) && /\w\.\w+$/.test(name) && !libraries.test(name) ? name : null
}

/** A proposal kept to where it was asked for; what it says itself counts where that is less. */
export function keptTo(places: readonly string[], action: RefactorAction): RefactorAction {
  if (places.length === 0) return action
  const within = (path: string) => {
    const clean = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
    return places.some((place) => {
      const top = place.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
      return clean === top || (!/[*?[\]{}]/.test(top) && clean.startsWith(`${top}/`))
    })
  }
  const rewrites = action.rewrites.map((rewrite) =>
    rewrite.paths?.length && rewrite.paths.every(within) ? rewrite : { ...rewrite, paths: [...places] },
  )
  return { ...action, rewrites }
}
