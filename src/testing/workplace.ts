import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type App, type AppOptions, createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import type { Identity } from '../core/identity.ts'
import type { Run } from '../core/run.ts'
import { createLocalWorkbench } from '../surfaces/local.ts'
import type { Workbench } from '../surfaces/workbench.ts'

export const ann: Identity = { name: 'ann', roles: ['requester'] }
export const bob: Identity = { name: 'bob', roles: ['approver'] }
export const eve: Identity = { name: 'eve', roles: ['requester', 'approver'] }
export const root: Identity = { name: 'boss', roles: ['admin'] }

export type Workplace = {
  folder: string
  workspace: string
  home: string
  stateDir: string
  app: App
  as(identity: Identity): Promise<Workbench>
  /** Asks, lets the run go as far as it goes by itself, and returns it. */
  ask(words: string, identity?: Identity, options?: Record<string, unknown>): Promise<Run>
  /** A second program over the same state, as another terminal would be. */
  again(options?: AppOptions): App
  close(): Promise<void>
}

/** A real store, sandbox and workspace in a folder of its own; only the model is faked. */
export function createWorkplace(
  options: AppOptions,
  files: Record<string, string> = {},
  environment: Record<string, string> = {},
): Workplace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-test-')))
  const [workspace, home, stateDir] = [join(folder, 'work'), join(folder, 'home'), join(folder, 'state')]
  for (const path of [workspace, home]) mkdirSync(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  const config = readConfig({ HOME: home, PROVENLY_STATE: stateDir, ...environment }, workspace)
  const app = createApp(config, options)
  const others: App[] = []
  const as = async (identity: Identity): Promise<Workbench> => {
    const { engine, store, jobs } = await app.open()
    return createLocalWorkbench({ engine, store, jobs, identity }, { drives: true, close: async () => {} })
  }
  return {
    folder,
    workspace,
    home,
    stateDir,
    app,
    as,
    async ask(words, identity = root, asked = {}) {
      const bench = await as(identity)
      const run = await bench.ask({ pack: 'shell', words, workspace, options: asked })
      return settle(bench, run.id)
    },
    again(more = {}) {
      const other = createApp(config, { ...options, ...more })
      others.push(other)
      return other
    },
    async close() {
      for (const each of [app, ...others]) await each.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function settle(bench: Workbench, id: string): Promise<Run> {
  return bench.settle(id, () => {}, AbortSignal.timeout(60_000))
}
