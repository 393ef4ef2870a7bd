import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JailResult, JailSpec, Sandbox, SandboxStatus } from '../core/sandbox.ts'
import { createSandbox, type SandboxOptions } from './bubblewrap.ts'
import { realOr } from './workspace.ts'

/** For tests: a workspace, a home with a secret in it and a state folder, all below one temporary folder. */
export type JailFixture = {
  base: string
  workspace: string
  home: string
  stateDir: string
  sandbox: Sandbox
  run(command: string | readonly string[], options?: Partial<JailSpec>, signal?: AbortSignal): Promise<JailResult>
  remove(): void
}

export const secret = 'the-secret-of-the-tests'

export function jailFixture(options: Partial<SandboxOptions> = {}): JailFixture {
  const base = realOr(mkdtempSync(join(tmpdir(), 'provenly-jail-')))
  const [workspace, home, stateDir] = [join(base, 'workspace'), join(base, 'home'), join(base, 'state')]
  mkdirSync(workspace)
  mkdirSync(join(home, '.ssh'), { recursive: true })
  mkdirSync(stateDir, { mode: 0o700 })
  writeFileSync(join(home, '.ssh/id_ed25519'), secret)
  writeFileSync(join(home, 'notes.txt'), secret)
  writeFileSync(join(stateDir, 'ledger'), secret)
  const sandbox = createSandbox({ stateDir, home, ...options })
  return {
    base,
    workspace,
    home,
    stateDir,
    sandbox,
    run: (command, spec = {}, signal = new AbortController().signal) =>
      sandbox.run(
        {
          command: typeof command === 'string' ? ['bash', '-c', command] : command,
          workspace,
          binaries: 'system',
          ...spec,
        },
        signal,
      ),
    remove: () => {
      // Commands leave folders that their owner may not list.
      spawnSync('chmod', ['-R', 'u+rwx', base])
      rmSync(base, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** False, or the reason for which every test that needs a jail is skipped. Said loudly, for a skip proves nothing. */
export async function skipWithoutSandbox(): Promise<false | string> {
  const fixture = jailFixture()
  try {
    const status: SandboxStatus = await fixture.sandbox.status()
    if (status.available) return false
    console.error(`\n*** NO SANDBOX, THE JAIL IS NOT TESTED: ${status.reason} ${status.hint} ***\n`)
    return status.reason
  } finally {
    fixture.remove()
  }
}
