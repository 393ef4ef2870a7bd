import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from './config.ts'
import type { Committer } from './core/committer.ts'
import { createEngine, type Engine } from './core/engine.ts'
import { Fault } from './core/fault.ts'
import type { Identity } from './core/identity.ts'
import type { Model, ModelHealth } from './core/model.ts'
import type { Pack } from './core/pack.ts'
import type { Sandbox } from './core/sandbox.ts'
import type { Jobs, Store } from './core/store.ts'
import { createModel } from './models/create.ts'
import { describeModel } from './models/describe-model.ts'
import { createEmbeddedModel } from './models/embedded/embedded.ts'
import { createModelPool, type ModelPool } from './models/pool.ts'
import {
  loadModels,
  type ModelEntry,
  type ModelsFile,
  orderedModels,
  removeModel,
  writeModel,
} from './models/registry.ts'
import { guardCommand } from './packs/shell/guard/guard.ts'
import { createShellPack, judgeCommand } from './packs/shell/pack.ts'
import { toResponse } from './packs/shell/response.ts'
import { checkSyntax } from './packs/shell/syntax.ts'
import { loadPolicy, parsePolicy } from './policy/load.ts'
import { root } from './root.ts'
import { createSandbox } from './sandbox/bubblewrap.ts'
import { createCommitter } from './sandbox/committer.ts'
import { openStore } from './store/open.ts'

/** The parts that need the state folder. Opened once, on first use, so that `guard` and `--help` stay quick. */
export type Opened = {
  engine: Engine
  store: Store
  jobs: Jobs
  verifyLedger: Awaited<ReturnType<typeof openStore>>['verify']
  kind: 'sqlite' | 'postgres'
}

export type App = ReturnType<typeof createApp>

export type AppOptions = {
  now?: () => Date
  /** In place of the configured models: tests only fake the model. */
  model?: Model
  /** How long after a worker died its job goes to another, in milliseconds. */
  leaseMs?: number
  onError?: (error: unknown, run: string) => void
}

/** The only place where adapters are built and joined. */
export function createApp(config: Config, options: AppOptions = {}) {
  const now = options.now ?? (() => new Date())
  const local: Identity = { name: config.user, roles: ['admin'] }
  const sandbox: Sandbox = createSandbox({
    stateDir: config.stateDir,
    home: config.home,
    extraHidden: [config.configDir],
  })
  const committer: Committer = createCommitter({ stateDir: config.stateDir })
  const modelsFile = join(config.configDir, 'models.yaml')
  let embedded: (Model & { close(): Promise<void> }) | undefined
  let pool: ModelPool | undefined
  let opened: Promise<Opened & { close(): Promise<void> }> | undefined

  const isWorthShowing = (command: string): boolean => {
    const guarded = guardCommand(command)
    return guarded.parsed && guarded.level !== 'dangerous' && command.length >= 3
  }

  const getEmbedded = (): Model => {
    embedded ??= createEmbeddedModel({
      modelPath: join(root, 'models', 'compact', 'provenly-compact.gguf'),
      validate: isWorthShowing,
    })
    return embedded
  }

  const made = new Map<string, Model>()
  /** Each once: a local file is not loaded a second time to talk. */
  const modelOf = (entry: ModelEntry): Model => {
    const known = made.get(entry.name) ?? createModel(entry, { env: config.secrets, createEmbedded: getEmbedded })
    made.set(entry.name, known)
    return known
  }

  const models = (): { file: ModelsFile; pool: ModelPool } => {
    const file = loadModels(modelsFile)
    pool ??= createModelPool({
      models: orderedModels(file).map(modelOf),
      fallback: loadPolicy(config.workspace).policy.models.fallback,
      healthEveryMs: 15_000,
      now,
    })
    return { file, pool }
  }

  const model: Model = options.model ?? {
    name: 'configured models',
    generate: (prompt, signal) => models().pool.generate(prompt, signal),
    health: (signal) => models().pool.health(signal),
  }

  let talkers: Model | null | undefined
  /** Those of the configured models that can talk, in order, or null: the embedded one only knows its own small jobs. */
  const chatModel = (): Model | null => {
    if (talkers !== undefined) return talkers
    const able = options.model ? [] : orderedModels(loadModels(modelsFile)).filter(({ kind }) => kind !== 'embedded')
    const { fallback } = loadPolicy(config.workspace).policy.models
    talkers =
      able.length === 0 ? null : createModelPool({ models: able.map(modelOf), fallback, healthEveryMs: 15_000, now })
    return talkers
  }

  const packs: Record<string, Pack> = { shell: createShellPack({ model, sandbox, committer, home: config.home }) }
  const pack = (name: string): Pack => {
    const found = packs[name]
    if (!found)
      throw new Fault('usage', `there is no pack "${name}"`, { hint: `packs: ${Object.keys(packs).join(', ')}` })
    return found
  }

  const policy = async (workspace: string) => loadPolicy(workspace)

  function open(): Promise<Opened & { close(): Promise<void> }> {
    opened ??= (async () => {
      makeStateFolder(config.stateDir)
      const { store, jobs, verify, kind, close } = await openStore({
        stateDir: config.stateDir,
        ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
        site: config.site,
        now,
        ...(options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs }),
      })
      const engine = createEngine({
        pack,
        policy,
        store,
        now,
        newId,
        site: config.site,
        onError: options.onError ?? (() => {}),
      })
      return { engine, store, jobs, verifyLedger: verify, kind, close }
    })()
    return opened
  }

  async function close(): Promise<void> {
    pool?.stop()
    if (opened) await (await opened).close()
    await embedded?.close()
  }

  return {
    root,
    config,
    local,
    now,
    sandbox,
    committer,
    model,
    models,
    modelsFile,
    /** For programs that stay: asks every model now and then whether it answers. */
    watchModels: (): void => (options.model ? undefined : models().pool.start()),
    modelHealth: (signal: AbortSignal): Promise<ModelHealth[]> => models().pool.checkAll(signal),
    chatModel,
    describeModel,
    addModel: (entry: Record<string, unknown>, position: 'first' | 'last'): ModelsFile =>
      writeModel(modelsFile, entry, position),
    removeModel: (name: string): ModelsFile => removeModel(modelsFile, name),
    pack,
    packNames: Object.keys(packs),
    policy,
    parsePolicy,
    guard: guardCommand,
    judge: judgeCommand,
    checkSyntax,
    toResponse,
    /** Where the page is, once it is built. */
    webDir: join(root, '.runtime', 'web'),
    open,
    close,
  }
}

function makeStateFolder(path: string): void {
  try {
    makeFolders(path)
  } catch (error) {
    throw new Fault('storage', `the state folder ${path} can not be made (${(error as NodeJS.ErrnoException).code})`, {
      hint: 'set PROVENLY_STATE to a folder that you can write to',
      cause: error,
    })
  }
}

/** One by one: `recursive` never ends where the system answers "no such folder" to making one, as below /proc (Node 24). */
function makeFolders(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolders(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Sortable by time, unmistakable when read aloud: nine characters of milliseconds, then seven of chance (35 bits). */
export function newId(at: number = Date.now()): string {
  let time = ''
  for (let rest = at, place = 0; place < 9; place += 1, rest = Math.floor(rest / 32)) time = alphabet[rest % 32] + time
  const chance = [...randomBytes(7)].map((byte) => alphabet[byte % 32]).join('')
  return time + chance
}
