import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../../core/fault.ts'
import type { Pack } from '../../core/pack.ts'
import type { Policy } from '../../core/policy.ts'
import type { Check } from '../../core/proof.ts'
import type { Sandbox } from '../../core/sandbox.ts'
import type { Execute } from './execution.ts'
import { buildFixture } from './fixture.ts'
import { createJailExecutor } from './jail-executor.ts'
import { evaluateShell, type ShellReport, type ShellRow, type SyntaxResult } from './shell.ts'

export type ShellParts = {
  /** The shell pack over the model that is measured. */
  pack: Pack
  policy: Policy
  sandbox: Sandbox
  checkSyntax: (command: string, signal: AbortSignal) => Promise<Check[]>
  requester: string
  signal: AbortSignal
  onProgress?: (done: number) => void
}

/**
 * One model on rows of words and commands, everything run in the jail on prepared files. Its first answer, through the same
 * boundaries as a request; guard, proof and repair are not what is measured. Throws what `evaluateShell` throws.
 */
export async function measureShell(
  rows: Iterable<ShellRow> | AsyncIterable<ShellRow>,
  parts: ShellParts,
): Promise<ShellReport> {
  const { signal, onProgress } = parts
  return inFixture(parts.sandbox, signal, (_, execute) =>
    evaluateShell({
      rows,
      propose: async (row) => {
        const place = await mkdtemp(join(tmpdir(), 'provenly-place-'))
        try {
          // Its model is asked where files of these names lie, as it is asked by a person.
          for (const { name, isFolder } of await namesThere(row, execute))
            await (isFolder ? mkdir(join(place, name), { recursive: true }) : writeFile(join(place, name), ''))
          return await proposeFirst(row.nl, place, parts)
        } finally {
          await rm(place, { recursive: true, force: true })
        }
      },
      syntax: async (command) => syntaxOf(await parts.checkSyntax(command, signal)),
      execute,
      ...(onProgress === undefined ? {} : { onProgress }),
      signal,
    }),
  )
}

/** What lies in the working folder and its folders when a row's setup has run, folders first; nothing when it cannot run. */
export async function namesThere(row: ShellRow, execute: Execute): Promise<{ name: string; isFolder: boolean }[]> {
  const listed = await execute("find . -mindepth 1 -maxdepth 2 -printf '%y %P\\0'", row.setup)
  if ('unavailable' in listed || listed.exitCode !== 0) return []
  return listed.stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => ({ name: entry.slice(2), isFolder: entry.startsWith('d ') }))
    .sort((left, right) => Number(right.isFolder) - Number(left.isFolder))
}

/** As a prompt says what is there (Prompt.present). */
export const presentOf = (there: readonly { name: string; isFolder: boolean }[]): string[] =>
  there.flatMap(({ name, isFolder }) => (isFolder ? [name, `${name}/`] : [name]))

/** Prepared files in a folder of their own, and the jail on them. Throws Fault `unavailable` where there is no jail. */
export async function inFixture<T>(
  sandbox: Sandbox,
  signal: AbortSignal,
  work: (workspace: string, execute: Execute) => Promise<T>,
): Promise<T> {
  const status = await sandbox.status()
  if (!status.available)
    throw new Fault('unavailable', `nothing can be measured without the sandbox: ${status.reason}`, {
      hint: status.hint,
    })
  const workspace = mkdtempSync(join(tmpdir(), 'provenly-eval-'))
  try {
    await buildFixture(workspace)
    return await work(workspace, createJailExecutor({ sandbox, workspace, signal }))
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

async function proposeFirst(
  words: string,
  workspace: string,
  { pack, policy, requester, signal }: Pick<ShellParts, 'pack' | 'policy' | 'requester' | 'signal'>,
) {
  const draft = pack.admit(words.slice(0, 500), {})
  const started = performance.now()
  const proposal = await pack.propose({ pack: pack.name, workspace, requester, ...draft }, [], policy, signal)
  const command = proposal.action === null ? null : pack.render(proposal.action)
  return { text: proposal.raw, command, model: proposal.by, latencyMs: performance.now() - started }
}

function syntaxOf(checks: readonly Check[]): SyntaxResult {
  if (checks.some((check) => check.result === 'failed')) return 'invalid'
  return checks.length > 0 && checks.every((check) => check.result === 'passed') ? 'valid' : 'unavailable'
}
