import type { Effect } from './effects.ts'

/** Limits of one jailed run. Sizes in bytes, times in milliseconds. */
export type JailLimits = {
  wallMs: number
  cpuMs: number
  memoryBytes: number
  processes: number
  fileBytes: number
  /** Cap on each of stdout and stderr; what exceeds it is dropped and counted. */
  outputBytes: number
}

export type JailSpec = {
  /** argv; nothing is interpreted by a shell unless argv says so. */
  command: readonly string[]
  /** Absolute path. Mounted at the same path inside, copy-on-write. */
  workspace: string
  /** `system`: /usr, /bin, /lib and a harmless part of /etc, read-only. A list: only those programs and what they link. */
  binaries: 'system' | readonly string[]
  /** Further absolute paths, read-only at the same place: tools that live outside of the system's folders. */
  readable?: readonly string[]
  /** Added to PATH, HOME, LANG, TERM and TZ, or in their place. Nothing of the caller's environment passes by itself. */
  environment?: Readonly<Record<string, string>>
  limits?: Partial<JailLimits>
  stdin?: string
  /** Unified text diffs are made for changed text files up to this many bytes in all. */
  diffBytes?: number
}

export type JailLimitHit = 'wall-clock' | 'cpu' | 'memory' | 'processes' | 'file-size' | 'output' | 'disk'

export type JailResult = {
  exitCode: number | null
  signal: string | null
  /** Bytes decoded as UTF-8 with U+FFFD for what is not; `binary` says that this happened or that NUL bytes were seen. */
  stdout: OutputCapture
  stderr: OutputCapture
  limitsHit: JailLimitHit[]
  usage: { wallMs: number; cpuMs: number | null; peakMemoryBytes: number | null }
  /** Sorted by path. Contents of every `after` file are kept in the blob store under their digest. */
  effects: Effect[]
  /** path -> unified diff, for people only. */
  diffs: Record<string, string>
  /** Paths below the workspace that the jail hid (keys, state folder): neither readable nor changeable from inside. */
  hidden: string[]
  /** Effects that could not be recorded faithfully (device nodes, sockets, names that are not UTF-8): never applied. */
  unrecordable: { path: string; reason: string }[]
  isolation: Isolation
}

export type OutputCapture = { text: string; bytes: number; truncated: boolean; binary: boolean }

/** By which means this machine isolates, for the card and for `doctor`. */
export type Isolation = {
  tool: string
  overlay: 'bwrap-overlay' | 'overlayfs' | 'copy'
  cgroup: 'v2' | 'v1' | 'none'
}

export type SandboxStatus =
  | { available: true; isolation: Isolation }
  | { available: false; reason: string; hint: string }

/**
 * Runs untrusted commands on a copy-on-write view of a workspace. Port.
 * `run` resolves for whatever the command does, limits and signals included; it throws Fault `unavailable` when no jail can
 * be had (never running the command without one), `invalid` for a workspace that is missing or must not be used, `storage`
 * when the state folder is full, and `interrupted` on abort. Nothing of the command survives its return.
 */
export interface Sandbox {
  status(): Promise<SandboxStatus>
  run(spec: JailSpec, signal: AbortSignal): Promise<JailResult>
}
