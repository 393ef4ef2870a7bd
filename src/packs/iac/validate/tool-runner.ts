/** What a tool is run on and with. */
export type ToolJob = {
  /** argv; the first word is a path that `find` gave, or a program of the system. */
  command: readonly string[]
  /** Put over the workspace, or alone in an empty folder. Keys are relative paths with forward slashes. */
  files: ReadonlyMap<string, string>
  /** An existing folder whose other files the tool may read. Nothing in it is changed. */
  workspace?: string | undefined
  environment?: Readonly<Record<string, string>>
  /** Absolute paths that the tool may read beside the workspace. */
  readable?: readonly string[]
  wallMs?: number
}

export type ToolResult = {
  exitCode: number | null
  stdout: string
  stderr: string
  /** Why the tool was ended before it was done, or its output is not whole; null otherwise. */
  cutShort: string | null
}

/**
 * Runs programs that are not Provenly's on untrusted files. Port.
 * `run` resolves for whatever the tool does. It throws Fault `unavailable` where nothing can be isolated (a tool is never run
 * without that), and `interrupted` on abort. `find` gives the absolute path of an installed program, or null.
 */
export interface ToolRunner {
  find(name: string): string | null
  run(job: ToolJob, signal: AbortSignal): Promise<ToolResult>
}
