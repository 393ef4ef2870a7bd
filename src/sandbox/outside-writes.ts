import { readdirSync } from 'node:fs'
import { isWithin } from './workspace.ts'

const mostReported = 100
/** What programs write there by themselves, which nobody asked for and nobody misses. */
const ordinaryCaches = ['.cache', '.npm']

/**
 * What the command left in the stand-in for a folder outside the workspace. It is thrown away, so whoever reads the effects
 * must know: a command whose point was to write `~/report.txt` did not do it.
 * `mounts` are the paths below `folder` where something else was mounted.
 */
export function outsideWrites(
  standIn: string,
  folder: string,
  mounts: readonly string[],
): { path: string; reason: string }[] {
  const found: { path: string; reason: string }[] = []
  const walk = (place: string, path: string) => {
    for (const name of readdirSync(place)) {
      if (found.length >= mostReported) return
      const inner = `${path}/${name}`
      if (mounts.includes(inner) || (path === folder && ordinaryCaches.includes(name))) continue
      if (mounts.some((mount) => isWithin(mount, inner))) walk(`${place}/${name}`, inner)
      else found.push({ path: inner, reason: 'it was written outside of the workspace, where nothing is kept' })
    }
  }
  try {
    walk(standIn, folder)
  } catch {
    found.push({ path: folder, reason: 'what was written there could not be listed, and nothing is kept' })
  }
  return found
}
