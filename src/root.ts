import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the program: where package.json lies, whether this runs from its source or from the bundle in `.runtime`. */
export const root: string = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'src'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the folder of the program has no package.json')
  return findRoot(parent)
}
