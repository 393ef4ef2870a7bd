import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import { connectToServer } from '../remote.ts'
import type { Context } from './context.ts'
import type { Register } from './program.ts'
import { parseCount } from './runs.ts'
import { folder } from './shell.ts'

export const addServe: Register = (program, context) => {
  program
    .command('serve')
    .description('an HTTP server on this machine that also keeps the model warm for the command line')
    .option('-p, --port <port>', 'where it listens (0: any free one)', '4747')
    .option('-C, --workspace <folder...>', 'folders that runs may work in', ['.'])
    .option('--workers <count>', 'runs handled at once', '2')
    .action(async (options: { port: string; workspace: string[]; workers: string }) => {
      const now = context()
      const port = Number(options.port)
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new Fault('usage', `"${options.port}" is not a port`)
      const workspaces = options.workspace.map(folder)
      const other = await connectToServer({
        stateDir: now.app.config.stateDir,
        databaseUrl: now.app.config.databaseUrl,
      })
      if (other) {
        await other.close()
        throw new Fault('conflict', 'a server runs on this state folder already', {
          hint: 'stop it first, or give this one its own: PROVENLY_STATE=FOLDER',
        })
      }
      const { startServer } = await import('../http/server.ts') // a quarter of a second that no other command pays for
      const server = await startServer(now.app, {
        port,
        host: '127.0.0.1',
        workspaces,
        signal: now.signal,
        workers: parseCount(options.workers),
      })
      now.streams.error(
        `${pc.green('provenly')} serves ${server.url} ${pc.dim(`for ${workspaces.join(', ')}; Ctrl-C ends it`)}\n`,
      )
      now.streams.error(`open ${pc.bold(server.loginLink())} ${pc.dim('(logs you in once, within 10 minutes)')}\n`)
      now.app.watchModels()
      await ended(now)
      await server.close()
    })

  program
    .command('worker')
    .description('handle queued runs of this site until stopped; any number of workers share the work of one database')
    .option('--workers <count>', 'runs handled at once', '2')
    .action(async (options: { workers: string }) => {
      const now = context()
      const { engine, jobs, kind } = await now.app.open()
      const worker = jobs.work(engine.handle, { concurrency: parseCount(options.workers) })
      now.streams.error(
        `${pc.green('provenly')} works on ${kind} for site ${now.app.config.site} ${pc.dim('; Ctrl-C lets the running steps end')}\n`,
      )
      now.app.watchModels()
      await ended(now)
      await worker.stop()
    })
}

function ended(context: Context): Promise<void> {
  return new Promise((resolve) => {
    if (context.signal.aborted) resolve()
    else context.signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
