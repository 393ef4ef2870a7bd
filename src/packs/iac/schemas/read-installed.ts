import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Fault } from '../../../core/fault.ts'

const run = promisify(execFile)
const options = { maxBuffer: 512 * 1024 * 1024, timeout: 300_000 }

/**
 * The schemas of the providers that are installed in a folder, as the person's own terraform or tofu prints them. It runs
 * those providers, as every plan of the person does: never on a folder that was not named for it.
 * Throws Fault `unavailable` when it cannot be asked.
 */
export async function readInstalled(
  program: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<{ dump: string; versions: Record<string, string> }> {
  const env = { ...environment, CHECKPOINT_DISABLE: '1' }
  try {
    const { stdout: dump } = await run(program, ['providers', 'schema', '-json'], {
      ...options,
      cwd: folder,
      env,
      signal,
    })
    const { stdout: version } = await run(program, ['version', '-json'], { ...options, cwd: folder, env, signal })
    const { provider_selections: versions = {} } = JSON.parse(version) as {
      provider_selections?: Record<string, string>
    }
    return { dump, versions }
  } catch (cause) {
    const said =
      (cause as { stderr?: string }).stderr
        ?.trim()
        .split('\n')
        .find((line) => line.includes('Error')) ?? ''
    throw new Fault(
      'unavailable',
      `${program} did not print the schemas in ${folder}${said === '' ? '' : `: ${said}`}`,
      {
        hint: 'Name a folder where terraform init has installed the provider, or a file with --from.',
        cause,
      },
    )
  }
}
