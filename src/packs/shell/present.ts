import { lstat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The words of a request that name something in the working folder itself: "docs" where there is such a folder. Nothing is listed and
 * nothing below is looked at; what cannot be looked at is not there.
 */
export async function presentNames(workspace: string, words: string): Promise<string[]> {
  const said = new Set(words.split(/[\s,;:()"'`]+/).map((word) => word.replace(/[.?!]+$/, '')))
  const possible = [...said].filter((word) => /^[\w@+~-][\w@+.~-]+$/.test(word)).slice(0, mostLookedFor)
  const found = await Promise.all(
    possible.map((word) =>
      lstat(join(workspace, word)).then(
        () => [word],
        () => [],
      ),
    ),
  )
  return found.flat()
}

const mostLookedFor = 100
