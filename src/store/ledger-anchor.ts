import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { LedgerHead } from '../core/ledger.ts'

const Head = z.object({ seq: z.int().min(1), hash: z.string(), keyId: z.string(), signature: z.string() })

/**
 * The newest signed head, kept beside the database: a database that was put back to an older copy is behind it. Written after
 * each commit, best effort. It only moves forward, and only along the same chain: a ledger that was replaced never overwrites
 * the evidence against it.
 */
export type LedgerAnchor = {
  advance(head: LedgerHead): void
  /** Before closing: resolves when what was handed in is written or given up. */
  settled(): Promise<void>
  read(): LedgerHead | 'unreadable' | null
}

/** Another process that holds the lock for longer than this has died. */
const staleMs = 10_000
/** Replacing a file costs about as much as a commit, so of many in a row only some are written. */
const paceMs = 250
const lockedMs = 20

export function createLedgerAnchor(
  path: string,
  contains: (head: { seq: number; hash: string }) => Promise<boolean>,
): LedgerAnchor {
  let newest: LedgerHead | null = null
  let known: string | null = null
  let work: Promise<void> | null = null
  let writtenAt = -paceMs
  const closing = Promise.withResolvers<void>()

  async function write(): Promise<void> {
    while (newest) {
      await Promise.race([
        closing.promise,
        sleep(Math.max(0, writtenAt + paceMs - performance.now()), undefined, { ref: false }),
      ])
      const head: LedgerHead = newest
      const outcome = await attempt(head)
      if (outcome === 'again') await sleep(lockedMs)
      else if (newest === head) newest = null
    }
    work = null
  }

  async function attempt(head: LedgerHead): Promise<'done' | 'again'> {
    const before = readAnchor(path)
    if (before !== null && before !== 'unreadable') {
      if (before.seq >= head.seq) return 'done'
      if (before.hash !== known && !(await contains(before))) return 'done'
    }
    const lock = takeLock(path)
    if (lock === 'taken') return 'again'
    if (lock === 'impossible') return 'done'
    const now = readAnchor(path)
    const moved = JSON.stringify(now) !== JSON.stringify(before)
    if (moved || !place(lock, path, head)) {
      closeSync(lock)
      rmSync(`${path}.lock`, { force: true })
      return moved ? 'again' : 'done'
    }
    known = head.hash
    writtenAt = performance.now()
    return 'done'
  }

  return {
    advance(head) {
      if (!newest || head.seq > newest.seq) newest = head
      work ??= write().catch(() => {
        // The database went away while it was asked: the anchor stays where it is.
        newest = null
        work = null
      })
    },
    async settled() {
      closing.resolve()
      await work
    },
    read: () => readAnchor(path),
  }
}

function readAnchor(path: string): LedgerHead | 'unreadable' | null {
  try {
    return Head.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : 'unreadable'
  }
}

/** As git does it: the new content's file, created exclusively, is the lock. */
function takeLock(path: string): number | 'taken' | 'impossible' {
  const lock = `${path}.lock`
  try {
    return openSync(lock, 'wx', 0o600)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return 'impossible'
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (Math.abs(age) > staleMs) rmSync(lock, { force: true })
    return 'taken'
  }
}

function place(lock: number, path: string, head: LedgerHead): boolean {
  try {
    writeSync(lock, `${JSON.stringify(head)}\n`)
    renameSync(`${path}.lock`, path)
    closeSync(lock)
    return true
  } catch {
    return false
  }
}
