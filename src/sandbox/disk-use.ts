import { lstatSync, readdirSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { isCode } from './path-state.ts'

const nearlyFullBlocks = 16
const nearlyFullFiles = 4

/** The bounded tmpfs has, or had a moment ago, no room left. */
export function isFull(path: string): boolean {
  try {
    const { bavail, ffree, files } = statfsSync(path)
    return bavail < nearlyFullBlocks || (files > 0 && ffree < nearlyFullFiles)
  } catch {
    return false
  }
}

/** Bytes allocated below a folder; stops counting beyond `enough`. What lies deeper than a path can say cannot be counted: more than enough. */
export function usedBytes(folder: string, enough: number): number {
  let total = 0
  const open = [folder]
  for (let next = open.pop(); next !== undefined && total <= enough; next = open.pop()) {
    try {
      for (const entry of readdirSync(next, { withFileTypes: true })) {
        const path = join(next, entry.name)
        if (entry.isDirectory()) open.push(path)
        else total += lstatSync(path).blocks * 512
      }
    } catch (error) {
      if (isCode(error, 'ENAMETOOLONG')) return Number.POSITIVE_INFINITY
      // Paths come and go while the command runs.
    }
  }
  return total
}
