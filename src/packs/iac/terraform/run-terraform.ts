import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ToolRunner } from '../validate/tool-runner.ts'
import type { RunningServer } from './grpc-server.ts'
import { serveProvider } from './provider-server.ts'
import type { NeededProvider } from './served-providers.ts'

export type TerraformJob = {
  /** Absolute path of terraform or tofu. */
  program: string
  files: ReadonlyMap<string, string>
  workspace: string | undefined
  /** Root folder of the configuration, relative to the files. */
  folder: string
  providers: readonly NeededProvider[]
  plan: boolean
  /** The files say that state is kept locally: then, and only then, a backend is set up. */
  localBackend: boolean
  /** For variables without a value of their own. */
  variables: ReadonlyMap<string, string>
  wallMs: number
}

export type Step = { exitCode: number; stdout: string; stderr: string; wallMs: number }

/** What each command printed; those after one that failed are missing. */
export type TerraformRun = {
  steps: Partial<Record<'init' | 'validate' | 'plan' | 'show', Step>>
  cutShort: string | null
  stderr: string
}

/**
 * Runs Terraform's own commands in a jail, with the providers served on unix sockets from outside: sockets in a folder pass
 * through a read-only mount, a network does not. Throws as the runner does.
 */
export async function runTerraform(job: TerraformJob, runner: ToolRunner, signal: AbortSignal): Promise<TerraformRun> {
  const sockets = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-tf-')))
  const servers: RunningServer[] = []
  try {
    const attached: Record<string, object> = {}
    for (const [index, provider] of job.providers.entries()) {
      const socket = join(sockets, String(index))
      servers.push(await serveProvider(provider.served, socket))
      for (const host of provider.hosts) attached[`${host}/${provider.address}`] = reattach(socket)
    }
    const result = await runner.run(
      {
        command: [
          '/bin/sh',
          '-c',
          script,
          'sh',
          job.folder,
          job.plan ? 'plan' : '',
          job.program,
          job.localBackend ? '' : '-backend=false',
        ],
        files: job.files,
        workspace: job.workspace,
        environment: {
          ...Object.fromEntries([...job.variables].map(([name, value]) => [`TF_VAR_${name}`, value])),
          TF_REATTACH_PROVIDERS: JSON.stringify(attached),
          TF_DATA_DIR: '/tmp/terraform-data',
          TF_IN_AUTOMATION: '1',
          TF_INPUT: '0',
          TF_CLI_CONFIG_FILE: '/dev/null',
          TF_REGISTRY_DISCOVERY_RETRY: '0',
          CHECKPOINT_DISABLE: '1',
        },
        readable: [sockets, ...(job.program.startsWith('/usr/') ? [] : [job.program])],
        wallMs: job.wallMs,
      },
      signal,
    )
    return { steps: readSteps(result.stdout), cutShort: result.cutShort, stderr: result.stderr }
  } finally {
    await Promise.all(servers.map((server) => server.close()))
    rmSync(sockets, { recursive: true, force: true })
  }
}

function reattach(socket: string): object {
  // The process number is only used to end the provider, which a provider under test is not.
  return { Protocol: 'grpc', ProtocolVersion: 6, Pid: 1, Test: true, Addr: { Network: 'unix', String: socket } }
}

const mark = '\u001e'

/** Each command's output between a line that names it, with its length in bytes, so that nothing printed can pass for one. */
const script = `
cd -- "$1" || exit 90
terraform=$3
step() {
  name=$1; shift
  begin=$(date +%s%3N)
  "$@" >/tmp/out 2>/tmp/err; code=$?
  printf '\\036%s %d %d %d %d\\n' "$name" "$code" "$(stat -c %s /tmp/out)" "$(stat -c %s /tmp/err)" "$(($(date +%s%3N) - begin))"
  cat /tmp/out /tmp/err
  return $code
}
step init "$terraform" init $4 -input=false -no-color
step validate "$terraform" validate -json || exit 0
[ "$2" = plan ] || exit 0
step plan "$terraform" plan -json -input=false -lock=false -refresh=true -out=/tmp/plan || exit 0
step show "$terraform" show -json /tmp/plan
`

function readSteps(output: string): TerraformRun['steps'] {
  const steps: TerraformRun['steps'] = {}
  const bytes = Buffer.from(output)
  let at = bytes.indexOf(mark)
  while (at !== -1) {
    const end = bytes.indexOf('\n', at)
    const head = /^\u001e(init|validate|plan|show) (\d+) (\d+) (\d+) (\d+)$/.exec(bytes.toString('utf8', at, end))
    if (head === null) break
    const [out, err] = [Number(head[3]), Number(head[4])]
    const start = end + 1
    steps[head[1] as keyof TerraformRun['steps']] = {
      exitCode: Number(head[2]),
      stdout: bytes.toString('utf8', start, start + out),
      stderr: bytes.toString('utf8', start + out, start + out + err),
      wallMs: Number(head[5]),
    }
    at = bytes.indexOf(mark, start + out + err)
  }
  return steps
}
