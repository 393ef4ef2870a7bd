import { spawn } from 'node:child_process'
import type { Check } from '../../core/proof.ts'

/**
 * `bash -n` and ShellCheck (error level only) over the command. A tool that is not installed gives no check, as the issue of
 * a missing linter is not the command's; one that is installed and can not run gives `unavailable`.
 */
export async function checkSyntax(command: string, signal: AbortSignal): Promise<Check[]> {
  const [bash, shellcheck] = await Promise.all([
    execute('bash', ['--norc', '--noprofile', '-n'], command, signal),
    execute('shellcheck', ['--shell=bash', '--severity=error', '--format=gcc', '--norc', '-'], command, signal),
  ])
  return [toCheck('bash-syntax', bash), toCheck('shellcheck', shellcheck)].filter((check) => check !== null)
}

type Executed =
  | { kind: 'absent' }
  | { kind: 'broken'; reason: string }
  | { kind: 'ran'; exitCode: number; text: string }

function toCheck(name: string, executed: Executed): Check | null {
  switch (executed.kind) {
    case 'absent':
      return null
    case 'broken':
      return { name, result: 'unavailable', detail: executed.reason }
    case 'ran':
      if (executed.exitCode === 0) return { name, result: 'passed' }
      return { name, result: 'failed', detail: firstLines(executed.text) }
  }
}

function firstLines(text: string): string {
  return text
    .replaceAll(/^(?:bash|-): ?(?:line )?/gm, '')
    .trim()
    .split('\n')
    .slice(0, 3)
    .join(' / ')
    .slice(0, 300)
}

function execute(program: string, args: string[], input: string, signal: AbortSignal): Promise<Executed> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' },
      // Not the option `timeout`: its timer stays behind when the program is not there.
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    })
    let text = ''
    const take = (chunk: Buffer) => {
      if (text.length < 10_000) text += chunk.toString('utf8')
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.stdin.on('error', () => {}) // the tool may stop reading early; its exit code says the rest
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ENOENT' ? { kind: 'absent' } : { kind: 'broken', reason: error.message }),
    )
    child.on('close', (exitCode) =>
      resolve(
        exitCode === null ? { kind: 'broken', reason: `${program} was stopped` } : { kind: 'ran', exitCode, text },
      ),
    )
    child.stdin.end(`${input}\n`)
  })
}
