import type { JailLimits } from '../core/sandbox.ts'

const mebibyte = 1024 * 1024

export const defaultLimits: JailLimits = {
  wallMs: 30_000,
  cpuMs: 30_000,
  memoryBytes: 2048 * mebibyte,
  processes: 256,
  fileBytes: 256 * mebibyte,
  outputBytes: 256 * 1024,
}

/** Everything the command writes, in the workspace, HOME and /tmp together: held in memory, so kept below the machine's. */
export const mostDiskBytes = 1024 * mebibyte
export const diskFiles = 400_000
/** A command that only prints is ended here, long before the wall clock. */
export const outputKillBytes = 64 * mebibyte
export const sharedMemoryBytes = 64 * mebibyte
export const defaultDiffBytes = 2 * 1024 * 1024

export function limitsOf(partial: Partial<JailLimits> | undefined): JailLimits {
  return { ...defaultLimits, ...partial }
}

/**
 * Limits of one process, which the kernel also enforces where there is no cgroup. The address space gets room to spare
 * beyond the memory limit, because runtimes (Node, Go, the JVM) reserve far more than they use; without a cgroup it is
 * the only thing that stands between a command and the machine's memory. CPU: SIGXCPU at the limit, SIGKILL a second later.
 */
export function prlimitArguments(limits: JailLimits): string[] {
  const cpuSeconds = Math.max(1, Math.ceil(limits.cpuMs / 1000))
  const addressSpace = Math.max(limits.memoryBytes * 2, 4096 * mebibyte)
  return [
    `--cpu=${cpuSeconds}:${cpuSeconds + 1}`,
    `--fsize=${limits.fileBytes}`,
    `--as=${addressSpace}`,
    `--nproc=${limits.processes}`,
    '--nofile=4096',
    '--core=0',
  ]
}
