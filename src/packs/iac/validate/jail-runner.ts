import { accessSync, constants, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, isAbsolute, join, posix } from 'node:path'
import { Fault } from '../../../core/fault.ts'
import type { JailResult, Sandbox } from '../../../core/sandbox.ts'
import type { ToolJob, ToolResult, ToolRunner } from './tool-runner.ts'

const mebibyte = 1024 * 1024
const defaultWallMs = 60_000
const outputBytes = 60 * mebibyte

/** A runner on top of the jail. `searchPath` is the caller's PATH: tools in a home folder are found, and shown to the jail. */
export function createJailRunner(sandbox: Sandbox, searchPath: string): ToolRunner {
  const found = new Map<string, string | null>()
  return {
    find(name) {
      const known = found.get(name)
      if (known !== undefined) return known
      const path = findProgram(name, searchPath)
      found.set(name, path)
      return path
    },
    run: (job, signal) => runInJail(sandbox, job, signal),
  }
}

function findProgram(name: string, searchPath: string): string | null {
  for (const folder of searchPath.split(delimiter)) {
    if (!isAbsolute(folder)) continue
    try {
      const path = join(folder, name)
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not there.
    }
  }
  return null
}

async function runInJail(sandbox: Sandbox, job: ToolJob, signal: AbortSignal): Promise<ToolResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-tool-')))
  try {
    writeFiles(folder, job.files)
    const over = job.workspace !== undefined
    const result = await sandbox.run(
      {
        command: over ? ['/bin/sh', '-c', copyThenRun, 'sh', folder, ...job.command] : job.command,
        workspace: job.workspace ?? folder,
        binaries: 'system',
        readable: [...(over ? [folder] : []), ...outsideSystem(job.command[0]), ...(job.readable ?? [])],
        ...(job.environment === undefined ? {} : { environment: job.environment }),
        diffBytes: 0,
        limits: {
          wallMs: job.wallMs ?? defaultWallMs,
          cpuMs: (job.wallMs ?? defaultWallMs) * 2,
          memoryBytes: 3072 * mebibyte,
          processes: 512,
          outputBytes,
        },
      },
      signal,
    )
    return toolResult(result)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const copyThenRun = 'cp -r -- "$1"/. . || exit 120; shift; exec "$@"'

/** The folders of a program that is not where the jail sees the system anyway. */
function outsideSystem(program: string | undefined): string[] {
  if (program === undefined || !isAbsolute(program)) return []
  const places = [program, realpathSync(program)]
  const outside = places.filter((path) => !/^\/(usr|bin|sbin|lib)\//.test(path)).map((path) => dirname(path))
  // Beside a bin folder lie the libraries of what is in it.
  return outside.map((folder) => (folder.endsWith('/bin') ? dirname(folder) : folder))
}

/** Throws Fault `invalid` for a path that would leave the folder. */
function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const clean = posix.normalize(path)
    if (posix.isAbsolute(path) || clean === '..' || clean.startsWith('../') || path.includes('\0')) {
      throw new Fault('invalid', `${JSON.stringify(path)} is not a path inside the workspace`)
    }
    const target = join(folder, clean)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}

function toolResult(result: JailResult): ToolResult {
  const [limit] = result.limitsHit
  const truncated = result.stdout.truncated || result.stderr.truncated
  return {
    exitCode: result.exitCode,
    stdout: result.stdout.text,
    stderr: result.stderr.text,
    cutShort: limit !== undefined ? `it met the limit of ${limit}` : truncated ? 'it printed too much' : null,
  }
}
