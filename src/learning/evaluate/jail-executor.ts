import type { JailLimits, Sandbox } from '../../core/sandbox.ts'
import type { Execute } from './execution.ts'

/** A setup that fails ends the shell with a code that setups and commands do not use, and says this on stderr. */
const setupFailed = 'provenly: the setup of this row failed'
const script = `if [ -n "$1" ]; then bash --noprofile --norc -e -c "$1" >/dev/null 2>&1 || { echo "${setupFailed}" >&2; exit 125; }; fi
exec bash --noprofile --norc -c "$2"`

/**
 * Runs commands of an evaluation in the jail on `workspace` (see `buildFixture`), copy-on-write, so that each begins with the
 * same files; the row's setup runs in the same jail before it. What the jail could not run to its end, or could not record,
 * is `unavailable`. Throws what the sandbox throws.
 */
export function createJailExecutor(options: {
  sandbox: Sandbox
  workspace: string
  signal: AbortSignal
  limits?: Partial<JailLimits>
}): Execute {
  return async (command, setup) => {
    const result = await options.sandbox.run(
      {
        command: ['/bin/bash', '--noprofile', '--norc', '-c', script, 'bash', setup ?? '', command],
        workspace: options.workspace,
        binaries: 'system',
        limits: { wallMs: 10_000, cpuMs: 10_000, ...options.limits },
        diffBytes: 0,
      },
      options.signal,
    )
    const limit = result.limitsHit[0]
    if (limit !== undefined) return { unavailable: `hit the jail's limit: ${limit}` }
    if (result.exitCode === null) return { unavailable: `ended by ${result.signal ?? 'a signal'}` }
    if (result.exitCode === 125 && result.stderr.text.includes(setupFailed)) return { unavailable: 'the setup failed' }
    const lost = result.unrecordable[0]
    if (lost !== undefined) return { unavailable: `its effects cannot all be recorded: ${lost.reason}` }
    if (result.stdout.truncated) return { unavailable: 'more output than is compared' }
    return { exitCode: result.exitCode, stdout: result.stdout.text, effects: result.effects }
  }
}
