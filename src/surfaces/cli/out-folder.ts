import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Fault } from '../../core/fault.ts'

/**
 * The folder that somebody named for results, made when it is not there. One level at a time: `recursive` never ends where the
 * system answers "no such folder" to making one, as below /proc (Node 24). Throws Fault `usage`.
 */
export function outFolder(path: string): string {
  const folder = resolve(path)
  try {
    make(folder)
    if (statSync(folder).isDirectory()) return folder
  } catch (error) {
    throw new Fault('usage', `the folder ${folder} can not be made (${(error as NodeJS.ErrnoException).code})`, {
      hint: 'name a folder that you can write to',
      cause: error,
    })
  }
  throw new Fault('usage', `${folder} is a file`, { hint: 'name a folder' })
}

function make(folder: string): void {
  if (existsSync(folder)) return
  make(dirname(folder))
  mkdirSync(folder)
}
