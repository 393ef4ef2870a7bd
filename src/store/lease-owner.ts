import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

/**
 * `PID START NAMESPACE RANDOM`: who holds a lease, so that another process of the same machine can tell at once that it died. A
 * number is used again, but not with the same start time, and means something only in its own process namespace.
 */
export function leaseOwner(): string {
  return [process.pid, startOf(process.pid) ?? '-', namespace() ?? '-', randomUUID()].join(' ')
}

/** True only when it is certain; from another namespace, or without /proc, leases just run out. */
export function isDead(owner: string): boolean {
  const [pid = '', start, itsNamespace] = owner.split(' ')
  const here = namespace()
  if (here === null || itsNamespace !== here || start === '-') return false
  return startOf(Number(pid)) !== start
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function namespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}
