import { createInterface } from 'node:readline'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { Register } from './program.ts'
import { visibleLine } from './text.ts'

const levels = { safe: pc.green, review: pc.yellow, dangerous: pc.red }

export const addGuard: Register = (program, context, exit) => {
  program
    .command('guard')
    .description('what the guard says of commands, without running or proving anything')
    .argument('[command]', 'a Bash command in quotes')
    .option('--jsonl', 'read {"command": ...} or plain lines from stdin, write one JSON line each')
    .addHelpText(
      'after',
      '\nExit code 1 when a single command is dangerous.\nExamples:\n  provenly guard "rm -rf /"\n  provenly guard --jsonl < commands.jsonl',
    )
    .action(async (command: string | undefined, options: { jsonl?: boolean }) => {
      const { app, streams, json } = context()
      if (options.jsonl && command !== undefined)
        throw new Fault('usage', '--jsonl reads commands from stdin, not from an argument', {
          hint: 'for a file: provenly guard --jsonl < FILE',
        })
      if (options.jsonl) {
        for await (const batch of judged(app.guard)) if (!process.stdout.write(batch)) await drained()
        return
      }
      if (command === undefined) throw new Fault('usage', 'give a command in quotes, or --jsonl and lines on stdin')
      const { level, findings, needs } = app.guard(command)
      if (json) streams.out(`${JSON.stringify({ command, risk_level: level, findings, needs }, null, 2)}\n`)
      else {
        streams.out(`${levels[level](`● ${level}`)}  ${visibleLine(command)}\n`)
        for (const finding of findings) streams.out(`  ▸ ${visibleLine(finding.message)} ${pc.dim(finding.rule)}\n`)
        for (const need of needs)
          streams.out(`  ${pc.yellow('?')} the jail does not give it: ${visibleLine(need.reason)}\n`)
      }
      exit(level === 'dangerous' ? 1 : 0)
    })
}

type Guard = (command: string) => { level: string; findings: unknown[] }

/** In order, a few hundred lines a write. A line that is not a JSON object with a command is a command itself. */
async function* judged(guard: Guard): AsyncIterable<string> {
  let batch = ''
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const command = commandOf(line)
    const { level, findings } = guard(command)
    batch += `${JSON.stringify({ command, risk_level: level, findings })}\n`
    if (batch.length > 64_000) {
      yield batch
      batch = ''
    }
  }
  if (batch !== '') yield batch
}

function commandOf(line: string): string {
  if (!line.trimStart().startsWith('{')) return line
  try {
    const parsed: unknown = JSON.parse(line)
    if (parsed !== null && typeof parsed === 'object' && 'command' in parsed && typeof parsed.command === 'string')
      return parsed.command
  } catch {
    // `{ echo hi; }` is a command too
  }
  return line
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', () => resolve()))
}
