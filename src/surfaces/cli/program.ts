import { Command, CommanderError } from 'commander'
import pc from 'picocolors'
import { createApp } from '../../app.ts'
import type { Config } from '../../config.ts'
import { Fault, faultCodes } from '../../core/fault.ts'
import { addActors } from './actors.ts'
import { type Context, describeFault } from './context.ts'
import { addData, addTrain } from './data.ts'
import { addDoctor } from './doctor.ts'
import { addEval } from './eval.ts'
import { addGuard } from './guard.ts'
import { addIac } from './iac.ts'
import { addLedger } from './ledger.ts'
import { addModels } from './models.ts'
import { addPolicy } from './policy.ts'
import { addRefactor } from './refactor.ts'
import { addRuns } from './runs.ts'
import { addServe } from './serve.ts'
import { addShell } from './shell.ts'
import { addState } from './state.ts'
import { addTokens } from './token.ts'
import { addTrajectories } from './trajectories.ts'

export type Exit = (code: number) => void
export type Register = (program: Command, context: () => Context, exit: Exit) => void

const commands: readonly Register[] = [
  addShell,
  addRefactor,
  addIac,
  addGuard,
  addRuns,
  addLedger,
  addPolicy,
  addModels,
  addEval,
  addData,
  addTrain,
  addActors,
  addTrajectories,
  addState,
  addServe,
  addTokens,
  addDoctor,
]

/** Runs one command line. Returns the exit code: 0 done, 1 refused or failed, 2 usage, 3 not available here, 130 interrupted. */
export async function runCli(argv: readonly string[], config: () => Config): Promise<number> {
  const interruption = new AbortController()
  const interrupt = () => {
    if (interruption.signal.aborted) process.exit(130) // the second Ctrl-C does not wait
    interruption.abort()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  process.stdout.on('error', quitOnClosedPipe)
  let context: Context | undefined
  let code = 0
  const program = new Command('provenly')
    .description('Nothing that a model proposes runs until it is proven and approved.')
    .version('0.1.0', '-V, --version', 'show the version')
    .option('--json', 'machine-readable output')
    .helpCommand(false)
    .showHelpAfterError('(add --help for what this command takes)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
  const getContext = () => {
    context ??= createContext(config(), interruption.signal, program.opts<{ json?: boolean }>().json ?? false)
    return context
  }
  for (const add of commands) add(program, getContext, (value) => (code = value))
  for (const command of everyCommand(program)) command.option('--json', 'machine-readable output').exitOverride()
  program.hook('preAction', (_, command) => {
    if (command.opts<{ json?: boolean }>().json) program.setOptionValue('json', true)
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    return report(error, program.opts<{ json?: boolean }>().json ?? false)
  } finally {
    await context?.app.close().catch(() => {})
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

function createContext(config: Config, signal: AbortSignal, json: boolean): Context {
  const app = createApp(config, {
    onError: (error, run) => {
      if (config.logLevel === 'debug')
        process.stderr.write(`${run}: ${error instanceof Error ? error.stack : String(error)}\n`)
    },
  })
  const streams = {
    out: (text: string) => void process.stdout.write(text),
    error: (text: string) => void process.stderr.write(text),
    isInteractive: Boolean(process.stdin.isTTY && process.stdout.isTTY) && !json,
    columns: process.stdout.columns || 100,
  }
  return { app, streams, signal, json }
}

function* everyCommand(parent: Command): Iterable<Command> {
  for (const command of parent.commands) {
    yield command
    yield* everyCommand(command)
  }
}

/** The only place where an error becomes text and an exit code. */
function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : faultCodes.usage.exit
  const fault = error instanceof Fault ? error : null
  const code = fault?.code ?? 'bug'
  const message = error instanceof Error ? error.message : String(error)
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, hint: fault?.hint ?? null } })}\n`)
  else if (fault) process.stderr.write(`${pc.red('provenly:')} ${describeFault(fault)}\n`)
  else process.stderr.write(`${pc.red('provenly: this is a bug:')} ${error instanceof Error ? error.stack : message}\n`)
  return fault ? faultCodes[fault.code].exit : 1
}

/** `provenly runs | head` is no error. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
