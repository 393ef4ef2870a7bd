import { spawn } from 'node:child_process'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'

/** A cluster that a person has named for validation. Nothing is applied to it. */
export type ClusterOptions = {
  /** Absolute path of kubectl. */
  kubectl: string
  context: string
  kubeconfig?: string
  wallMs?: number
}

/** Asks the API server what it would do. Not in a jail: it needs the network, and manifests are only data to kubectl. */
export type ClusterDryRun = (files: ReadonlyMap<string, string>, signal: AbortSignal) => Promise<ValidationCheck>

export function createClusterDryRun(options: ClusterOptions): ClusterDryRun {
  return async (files, signal) => {
    const started = performance.now()
    const diagnostics: Diagnostic[] = []
    let unreachable: string | null = null
    for (const [file, text] of files) {
      const { code, stderr } = await apply(options, text, signal)
      if (code === 0) continue
      const message = stderr.trim().split('\n')[0]?.slice(0, 500) ?? 'kubectl failed'
      if (/refused|no such host|timed? ?out|unable to connect|Unauthorized|does not exist/i.test(stderr))
        unreachable = message
      else diagnostics.push({ rule: 'kubernetes/server', severity: 'error', message, file, line: null, column: null })
    }
    const base = { name: 'kubernetes-server', engine: `kubectl, ${options.context}`, diagnostics }
    const wallMs = performance.now() - started
    if (diagnostics.length > 0) return { ...base, result: 'failed', wallMs }
    if (unreachable !== null) return { ...base, result: 'unavailable', detail: unreachable, wallMs }
    return { ...base, result: 'passed', wallMs }
  }
}

function apply(
  options: ClusterOptions,
  text: string,
  signal: AbortSignal,
): Promise<{ code: number | null; stderr: string }> {
  const config = options.kubeconfig === undefined ? [] : ['--kubeconfig', options.kubeconfig]
  const seconds = Math.ceil((options.wallMs ?? 20_000) / 1000)
  const words = [
    ...config,
    '--context',
    options.context,
    'apply',
    '--dry-run=server',
    `--request-timeout=${seconds}s`,
    '-f',
    '-',
  ]
  return new Promise((resolve) => {
    const child = spawn(options.kubectl, words, { stdio: ['pipe', 'ignore', 'pipe'], signal, timeout: seconds * 2_000 })
    let stderr = ''
    child.stderr.on('data', (part: Buffer) => {
      if (stderr.length < 100_000) stderr += part.toString('utf8')
    })
    child.stdin.on('error', () => {})
    child.on('error', (error) => resolve({ code: null, stderr: `unable to connect: ${error.message}` }))
    child.on('close', (code) => resolve({ code, stderr }))
    child.stdin.end(text)
  })
}
