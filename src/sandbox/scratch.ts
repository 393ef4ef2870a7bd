import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isCode, lstatOrNull } from './path-state.ts'

/** `PID-START-RANDOM`: a process number is used again, but not with the same start time. */
export function ownerName(): string {
  return `${process.pid}-${startTimeOf(process.pid) ?? 0}-${randomBytes(6).toString('hex')}`
}

export function isLiveOwner(name: string): boolean {
  const [pid, start] = name.split('-')
  const actual = startTimeOf(Number(pid))
  return actual !== null && actual === start
}

export function startTimeOf(pid: number): string | null {
  return statFields(pid)?.[19] ?? null
}

/** Dead, and with it, as the first of its process namespace, everything that it had started: the kernel waits for them. */
export function isGone(pid: number, start: string | null): boolean {
  const fields = statFields(pid)
  return fields === null || fields[19] !== start || fields[0] === 'Z' || fields[0] === 'X'
}

/** Fields of /proc/PID/stat from the third on; the second is a name that may contain spaces and brackets. */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

export function makeScratch(root: string, name: string): string {
  const path = join(root, name)
  mkdirSync(join(path, 'box'), { recursive: true, mode: 0o700 })
  return path
}

/** Made if it is missing. In a folder that everybody may write to, somebody else's can have the name. */
export function isPrivateFolder(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) return false
  }
  const stats = lstatOrNull(path)
  return stats?.isDirectory() === true && stats.uid === process.getuid?.() && (stats.mode & 0o077) === 0
}

/** Scratch folders whose process is gone. */
export function removeStaleScratch(root: string): void {
  let names: string[]
  try {
    names = readdirSync(root)
  } catch {
    return
  }
  for (const name of names) if (/^\d+-\d+-[0-9a-f]+$/.test(name) && !isLiveOwner(name)) removeScratch(join(root, name))
}

export function removeScratch(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Overlay's work folder has mode 0, and commands leave folders that cannot be listed: the next start tries again.
  }
}
