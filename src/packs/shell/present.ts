import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The words of a request that name something in the working folder itself ("docs" where there is such a folder) or right in a folder there
 * ("docs/notes.txt"); and the files it names that lie in a folder it names ("notes.txt in docs"), as paths. A folder is there with a slash
 * behind it as well. Nothing is listed and nothing else is looked at, no link is followed; what cannot be looked at is not there.
 */
export async function presentNames(workspace: string, words: string): Promise<string[]> {
  const said = new Set(words.split(/[\s,;:()"'`]+/).map((word) => word.replace(/[.?!]+$/, '')))
  const possible = [...said].filter((word) => /^[\w@+~-][\w@+.~-]+$/.test(word)).slice(0, mostLookedFor)
  const kinds = await kindsOf(workspace, possible)
  const found = possible.filter((_, at) => kinds[at] !== null)
  const folders = possible.filter((_, at) => kinds[at] === 'folder')
  const elsewhere = possible.filter((word, at) => kinds[at] === null && /.\.\w+$/.test(word))
  const paths = [...said]
    .filter((word) => /^[\w@+~-][\w@+.~-]*\/[\w@+~-][\w@+.~-]*$/.test(word))
    .slice(0, mostLookedFor)
  const above = await kindsOf(
    workspace,
    paths.map((path) => path.replace(/\/.*/, '')),
  )
  const within = [
    ...paths.filter((_, at) => above[at] === 'folder'),
    ...folders.flatMap((folder) => elsewhere.map((word) => `${folder}/${word}`)).slice(0, mostLookedFor),
  ]
  const placed = await kindsOf(workspace, within)
  return [...found, ...folders.map((folder) => `${folder}/`), ...within.filter((_, at) => placed[at] !== null)]
}

/** null where there is nothing. */
async function kindsOf(workspace: string, names: readonly string[]): Promise<('folder' | 'other' | null)[]> {
  return await Promise.all(
    names.map((name) =>
      lstat(join(workspace, name)).then(
        (stats) => (stats.isDirectory() ? 'folder' : 'other'),
        () => null,
      ),
    ),
  )
}

const mostLookedFor = 100
