import { spawn } from 'node:child_process'
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'

export type EngineEvent = { event: string } & Record<string, unknown>

/** `environment`: what the child gets besides the engine's own settings; PATH is needed to find Python. */
type RunOptions = {
  signal?: AbortSignal
  onEvent?: (event: EngineEvent) => void
  cwd?: string
  environment?: Readonly<Record<string, string | undefined>>
}

/**
 * Makes (once) a virtual environment with the engine's pinned packages below `folder` and returns its Python.
 * Throws Fault `unavailable` when Python or a package cannot be had, `interrupted` on abort.
 */
export async function ensureEngine(engineFolder: string, folder: string, options: RunOptions = {}): Promise<string> {
  const requirements = await readFile(join(engineFolder, 'requirements.txt'), 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `There is no training engine in ${engineFolder}.`, { cause })
  })
  const home = join(folder, `compact-${sha256(requirements).slice(0, 12)}`)
  const python = join(home, 'bin', 'python')
  const ready = join(home, 'ready')
  if (await exists(ready)) return python
  // Half an environment is worse than none: the mark is written last, and what lacks it is made again.
  await rm(home, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  options.onEvent?.({ event: 'installing', detail: 'making a Python environment' })
  await runProgram('python3', ['-m', 'venv', home], 'Python 3 with venv is needed for training.', options)
  options.onEvent?.({ event: 'installing', detail: 'fetching torch, transformers, tokenizers, gguf' })
  await runProgram(
    python,
    ['-m', 'pip', 'install', '--quiet', '-r', join(engineFolder, 'requirements.txt')],
    'The training packages cannot be installed.',
    options,
  )
  await writeFile(ready, '')
  return python
}

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function runProgram(
  program: string,
  parameters: readonly string[],
  problem: string,
  options: RunOptions,
): Promise<void> {
  await runLines(program, parameters, options, problem, () => undefined)
}

/** Runs a script of the engine; every JSON line it prints goes to `onEvent`, the last one is returned. */
export async function runEngine(
  python: string,
  script: string,
  argument: unknown,
  options: RunOptions = {},
): Promise<EngineEvent> {
  let last: EngineEvent = { event: 'nothing' }
  await runLines(python, [script, JSON.stringify(argument)], options, 'Training failed.', (line) => {
    try {
      last = JSON.parse(line) as EngineEvent
    } catch {
      return // A library's own chatter.
    }
    options.onEvent?.(last)
  })
  return last
}

/** Ends the child gently on abort, so that it can keep a checkpoint, and for good after half a minute. */
async function runLines(
  program: string,
  parameters: readonly string[],
  options: RunOptions,
  problem: string,
  onLine: (line: string) => void,
): Promise<void> {
  const { signal } = options
  if (signal?.aborted) throw new Fault('interrupted', 'Training was stopped.')
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Spinning threads of OpenMP starve everything else on a shared machine.
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      ...options.environment,
      GOMP_SPINCOUNT: '0',
      TOKENIZERS_PARALLELISM: 'false',
      PYTHONDONTWRITEBYTECODE: '1',
      PYTHONUNBUFFERED: '1',
    },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  })
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors = (errors + data.toString()).slice(-2000)
  })
  let hard: NodeJS.Timeout | undefined
  const stop = (): void => {
    child.kill('SIGTERM')
    hard = setTimeout(() => child.kill('SIGKILL'), 30_000)
  }
  signal?.addEventListener('abort', stop, { once: true })
  createInterface({ input: child.stdout }).on('line', onLine)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', (cause) =>
        reject(new Fault('unavailable', problem, { hint: `Is ${program} installed?`, cause })),
      )
      child.on('close', resolve)
    })
    if (signal?.aborted)
      throw new Fault('interrupted', 'Training was stopped; the last checkpoint is kept.', {
        hint: 'Start it again with the same folder to go on.',
      })
    if (code !== 0) {
      const line = errors.trim().split('\n').at(-1) ?? ''
      throw new Fault(/No space left/.test(errors) ? 'storage' : 'failed', `${problem} ${line}`.trim(), {
        hint: 'The checkpoint, if any, is kept.',
      })
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    clearTimeout(hard)
  }
}
