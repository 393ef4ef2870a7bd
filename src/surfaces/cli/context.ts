import type { App } from '../../app.ts'
import type { Fault } from '../../core/fault.ts'
import { createLocalWorkbench } from '../local.ts'
import { connectToServer } from '../remote.ts'
import type { Workbench } from '../workbench.ts'

export type Streams = {
  out: (text: string) => void
  error: (text: string) => void
  isInteractive: boolean
  columns: number
}

export type Context = {
  app: App
  streams: Streams
  signal: AbortSignal
  json: boolean
}

/** A running server of this state folder when there is one, else this process. */
export async function openWorkbench(context: Context): Promise<Workbench> {
  const { app } = context
  const remote = await connectToServer({ stateDir: app.config.stateDir, databaseUrl: app.config.databaseUrl })
  if (remote) return remote
  const { engine, store, jobs } = await app.open()
  return createLocalWorkbench({ engine, store, jobs, identity: app.local }, { drives: true, close: app.close })
}

export function print(context: Context, value: unknown, text: () => string): void {
  context.streams.out(context.json ? `${JSON.stringify(value, null, 2)}\n` : `${text()}\n`)
}

export function describeFault(fault: Fault): string {
  return fault.hint ? `${fault.message}\n  next: ${fault.hint}` : fault.message
}
