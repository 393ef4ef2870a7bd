import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { release } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Fault } from '../core/fault.ts'
import type { View } from './holder.ts'

/** By which means this machine can isolate. Found by doing it, remembered for the next process. */
export const Means = z.object({
  tool: z.string(),
  view: z.enum(['memory', 'disk', 'copy']),
  scratchRoot: z.string(),
  disableUserNamespaces: z.boolean(),
})
export type Means = z.infer<typeof Means>

export type Attempt = { view: View; scratchRoot: string; disableUserNamespaces: boolean }

/** Best first. */
export function attempts(scratchRoots: readonly string[], allowed: readonly View[]): Attempt[] {
  const [first = '/tmp'] = scratchRoots
  const all: { view: View; scratchRoot: string }[] = [
    { view: 'memory', scratchRoot: first },
    ...scratchRoots.map((scratchRoot) => ({ view: 'disk' as const, scratchRoot })),
    { view: 'copy', scratchRoot: first },
  ]
  const views = all.filter(({ view }) => allowed.includes(view))
  // A container may keep bwrap from closing the door to further user namespaces; seccomp closes it a second time.
  return views.flatMap((view) => [true, false].map((disableUserNamespaces) => ({ ...view, disableUserNamespaces })))
}

/** Throws Fault `unavailable` for one that is there and does not run. */
export function toolVersion(bwrap: string): string {
  try {
    return execFileSync(bwrap, ['--version'], { encoding: 'utf8', env: {}, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch (error) {
    const { code, status } = error as NodeJS.ErrnoException & { status?: number | null }
    throw new Fault(
      'unavailable',
      `The sandbox needs ${bwrap}, which does not run (${code ?? `exit code ${status}`})`,
      {
        hint: "Install bubblewrap again with the system's package manager",
        cause: error,
      },
    )
  }
}

/** Changes whenever the kernel, the user or bubblewrap does. */
export function probeKey(bwrap: string): string {
  const { mtimeMs, size } = statSync(bwrap)
  return ['3', bwrap, mtimeMs, size, release(), process.getuid?.() ?? ''].join(' ')
}

const cacheFile = 'sandbox-means.json'
const Cache = z.object({ key: z.string(), means: Means })

export function rememberedMeans(stateDir: string, key: string): Means | null {
  try {
    const cache = Cache.parse(JSON.parse(readFileSync(join(stateDir, cacheFile), 'utf8')))
    return cache.key === key ? cache.means : null
  } catch {
    return null
  }
}

export function rememberMeans(stateDir: string, key: string, means: Means): void {
  const temporary = join(stateDir, `${cacheFile}.${process.pid}`)
  writeFileSync(temporary, JSON.stringify({ key, means }), { mode: 0o600 })
  renameSync(temporary, join(stateDir, cacheFile))
}
