import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import { readDockerfile } from './dockerfile-parse.ts'
import { dockerfileProblems } from './dockerfile-rules.ts'
import type { ToolRunner } from './tool-runner.ts'

/** Parses and lints every Dockerfile; hadolint speaks too where it is installed. */
export async function validateDockerfiles(
  files: ReadonlyMap<string, string>,
  runner: ToolRunner | null,
  signal: AbortSignal,
): Promise<ValidationCheck[]> {
  const started = performance.now()
  const diagnostics: Diagnostic[] = []
  for (const [file, text] of files) {
    for (const problem of dockerfileProblems(readDockerfile(text))) {
      const { rule, severity, message, line, column } = problem
      diagnostics.push({ rule: `dockerfile/${rule}`, severity, message, file, line, column })
    }
  }
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  const own: ValidationCheck = {
    name: 'dockerfile-lint',
    result: failed ? 'failed' : 'passed',
    diagnostics,
    engine: 'provenly',
    wallMs: performance.now() - started,
  }
  const hadolint = runner?.find('hadolint') ?? null
  return hadolint === null || runner === null ? [own] : [own, await runHadolint(hadolint, files, runner, signal)]
}

async function runHadolint(
  program: string,
  files: ReadonlyMap<string, string>,
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<ValidationCheck> {
  const started = performance.now()
  const paths = [...files.keys()]
  const command = [program, '--no-color', '--no-fail', '--format', 'json', ...paths.map((path) => `./${path}`)]
  const result = await runner.run({ command, files }, signal)
  const base = { name: 'dockerfile-hadolint', engine: 'hadolint' }
  const found = parsedFindings(result.stdout)
  const wallMs = performance.now() - started
  if (found === null) {
    const detail = result.cutShort ?? result.stderr.trim().split('\n')[0] ?? 'hadolint said nothing'
    return { ...base, result: 'unavailable', detail, diagnostics: [], wallMs }
  }
  const diagnostics = found.map(
    ({ code, level, message, file, line, column }): Diagnostic => ({
      rule: `hadolint/${code}`,
      severity: level === 'error' ? 'error' : 'warning',
      message,
      file: file.replace(/^\.\//, ''),
      line,
      column,
    }),
  )
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return { ...base, result: failed ? 'failed' : 'passed', diagnostics, wallMs }
}

type Finding = { code: string; level: string; message: string; file: string; line: number; column: number }

function parsedFindings(output: string): Finding[] | null {
  try {
    const parsed = JSON.parse(output) as unknown
    return Array.isArray(parsed) ? (parsed as Finding[]) : null
  } catch {
    return null
  }
}
