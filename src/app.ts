import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import type { Committer } from './core/committer.ts'
import { createEngine, type Engine } from './core/engine.ts'
import { Fault } from './core/fault.ts'
import type { Identity } from './core/identity.ts'
import type { Model, ModelHealth } from './core/model.ts'
import type { VersionStore } from './core/model-version.ts'
import type { Pack } from './core/pack.ts'
import { currentAttempt } from './core/run.ts'
import type { Sandbox } from './core/sandbox.ts'
import type { Jobs, Store } from './core/store.ts'
import type { TaskStore } from './core/task.ts'
import { createTaskStates, type TaskStates } from './core/task-states.ts'
import type { TrajectoryStore } from './core/trajectory-store.ts'
import { heldOutSuite, type SuiteParts, safetySuite } from './learning/evaluate/suites.ts'
import { loadTokenizer } from './learning/tokenizer.ts'
import { type BalancedPool, createBalancedPool } from './models/balanced-pool.ts'
import { createModel } from './models/create.ts'
import { describeModel } from './models/describe-model.ts'
import { createEmbeddedModel, encoderName } from './models/embedded/embedded.ts'
import { publicPairsName } from './models/embedded/public-pairs.ts'
import { wholeSuiteGate } from './models/gates.ts'
import { type KnownVersions, openKnownVersions } from './models/known-versions.ts'
import { parseModelEntry } from './models/model-entry.ts'
import { createModelPool } from './models/pool.ts'
import {
  loadModels,
  type ModelEntry,
  type ModelsFile,
  orderedModels,
  removeModel,
  writeModel,
} from './models/registry.ts'
import { createRoutedModel } from './models/routed-model.ts'
import { tryEntry } from './models/try-entry.ts'
import { identify } from './models/version-identity.ts'
import { createVersions } from './models/versions.ts'
import { IacAction } from './packs/iac/action.ts'
import { renderFiles as renderIacFiles } from './packs/iac/action-text.ts'
import type { AuditRequest } from './packs/iac/audit/run-audit.ts'
import type { Blueprint } from './packs/iac/generate/blueprint.ts'
import { createIacPack } from './packs/iac/pack.ts'
import { systemPrompt as iacPrompt } from './packs/iac/propose/prompt.ts'
import { addSchemas, readDump } from './packs/iac/schemas/add-schemas.ts'
import { readInstalled } from './packs/iac/schemas/read-installed.ts'
import { createSchemaStore, type SchemaStore } from './packs/iac/schemas/schema-store.ts'
import { parseKind } from './packs/iac/validate/diagnostic.ts'
import { createJailRunner } from './packs/iac/validate/jail-runner.ts'
import { readPath } from './packs/iac/validate/read-path.ts'
import type { ValidationInput } from './packs/iac/validate/validate.ts'
import { RefactorAction } from './packs/refactor/action.ts'
import { actionByHand, type OwnRewrite } from './packs/refactor/by-hand.ts'
import { findLanguage } from './packs/refactor/languages.ts'
import { createRefactorPack } from './packs/refactor/pack.ts'
import { systemPrompt as refactorPrompt } from './packs/refactor/prompt.ts'
import { findAstGrepTools, type RewriteRequest, readSignatures, rewrite } from './packs/refactor/run-ast-grep.ts'
import { guardCommand } from './packs/shell/guard/guard.ts'
import { createShellPack, judgeCommand, ShellAction } from './packs/shell/pack.ts'
import { systemPrompt as shellPrompt } from './packs/shell/prompt.ts'
import { toResponse } from './packs/shell/response.ts'
import { checkSyntax } from './packs/shell/syntax.ts'
import { loadPolicy, parsePolicy } from './policy/load.ts'
import { createGitRepository } from './repository/git.ts'
import { root } from './root.ts'
import { createSandbox } from './sandbox/bubblewrap.ts'
import { createCommitter } from './sandbox/committer.ts'
import { openStore } from './store/open.ts'

/** The parts that need the state folder. Opened once, on first use, so that `guard` and `--help` stay quick. */
export type Opened = {
  engine: Engine
  store: Store
  trajectories: TrajectoryStore
  tasks: TaskStore
  versions: VersionStore
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

/** How often a program that stays looks whether the weekly check of the live model is due. */
const lookEveryMs = 600_000

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
  let opened: Promise<Opened & { close(): Promise<void> }> | undefined

  const isWorthShowing = (command: string): boolean => {
    const guarded = guardCommand(command)
    return guarded.parsed && guarded.level !== 'dangerous' && command.length >= 3
  }

  /** What people approved here teaches the embedded model. The state folder is not opened for it. */
  const approvedCommands = async (): Promise<{ words: string; command: string }[]> => {
    if (opened === undefined) return []
    const { store } = await opened
    const runs = await store.runs({ stages: ['learned'], pack: 'shell', limit: 500 })
    return runs.flatMap((run) => {
      const action = ShellAction.safeParse(currentAttempt(run)?.proposal.action)
      return action.success ? [{ words: run.request.words, command: action.data.command }] : []
    })
  }

  const embeddedFiles = {
    weights: join(root, 'models', 'compact', 'provenly-compact.gguf'),
    encoder: join(root, 'models', 'compact', encoderName),
    index: join(root, 'models', 'compact', 'index.json.gz'),
    manifest: join(root, 'models', 'compact', 'model.json'),
  }

  const getEmbedded = (): Model => {
    embedded ??= createEmbeddedModel({
      modelPath: embeddedFiles.weights,
      indexPath: embeddedFiles.index,
      validate: isWorthShowing,
      examples: approvedCommands,
      publicPairsPath: join(config.stateDir, 'data', publicPairsName),
    })
    return embedded
  }

  const made = new Map<string, Model>()
  /** Each once: a local file is not loaded a second time to talk, or to be compared. A file that was replaced is another model. */
  const modelOf = (entry: ModelEntry): Model => {
    const key = JSON.stringify([entry, entry.kind === 'gguf' ? lastChange(entry.path) : null])
    const known = made.get(key) ?? createModel(entry, { env: config.secrets, createEmbedded: getEmbedded })
    made.set(key, known)
    return known
  }

  const poolOf = (models: readonly Model[], fallback: boolean) =>
    createModelPool({ models, fallback, healthEveryMs: 15_000, now })

  let known: KnownVersions | undefined
  const versions = createVersions({
    store: async () => (await open()).versions,
    file: () => loadModels(modelsFile),
    identify: (entry) => identify(entry, knownVersions(), embeddedFiles),
    known: () => knownVersions(),
    create: modelOf,
    suites: {
      safety: async () => safetySuite(join(root, 'src', 'learning', 'evaluate', 'safety-suite.jsonl'), suiteParts()),
      heldOut: async () => heldOutSuite(heldOutFile(), suiteParts()),
      guard: async () => {
        // Thousands of cases that no other command pays for.
        const { checkGuard } = await import('./packs/shell/guard/self-check.ts')
        return wholeSuiteGate('guard', checkGuard())
      },
    },
    newId,
    now,
  })

  function knownVersions(): KnownVersions {
    known ??= openKnownVersions(join(config.stateDir, 'model-versions.json'))
    return known
  }

  /** A team's own tasks count instead of ours. */
  function heldOutFile(): string {
    const own = join(config.configDir, 'held-out.jsonl')
    return existsSync(own) ? own : join(root, 'src', 'learning', 'evaluate', 'held-out.jsonl')
  }

  /** Under the built-in policy: what a version is worth must not depend on the folder in which it is measured. */
  function suiteParts(): SuiteParts {
    const { policy, digest } = parsePolicy('version: 1', 'built-in policy')
    return { packOf, policy, policyDigest: digest, sandbox, checkSyntax, requester: local.name }
  }

  /** The shell pack over one model alone. */
  const packOf = (model: Model): Pack => createShellPack({ model, sandbox, committer, home: config.home })

  const routed = createRoutedModel({
    slots: async () => (await open()).versions.slots(),
    version: versions.model,
    configured: (without) =>
      orderedModels(loadModels(modelsFile))
        .filter((entry) => entry.name !== without)
        .map(modelOf),
    poolOf,
    fallback: () => loadPolicy(config.workspace).policy.models.fallback,
  })

  const model: Model = options.model ?? routed

  /** Endpoints of actors and teachers, apart from those that people's requests go to. */
  const endpointPool = (entries: readonly Record<string, unknown>[]): BalancedPool =>
    createBalancedPool({
      models: entries.map((entry) => modelOf(parseModelEntry(entry))),
      healthEveryMs: 15_000,
      wait: (ms, signal) => wait(ms, undefined, { signal }),
      random: Math.random,
    })

  let talkers: Model | null | undefined
  /** Those of the configured models that can talk, in order, or null: the embedded one only knows its own small jobs. */
  const chatModel = (): Model | null => {
    if (talkers !== undefined) return talkers
    const able = options.model ? [] : orderedModels(loadModels(modelsFile)).filter(({ kind }) => kind !== 'embedded')
    const { fallback } = loadPolicy(config.workspace).policy.models
    talkers = able.length === 0 ? null : poolOf(able.map(modelOf), fallback)
    return talkers
  }

  const tools = findAstGrepTools(root, process.execPath)
  const { home, searchPath } = config
  const repository = createGitRepository({ sandbox, home, path: searchPath })
  let schemaStore: SchemaStore | undefined
  /** Stored schemas; those that a user added come first. */
  const schemas = (): SchemaStore => {
    schemaStore ??= createSchemaStore({
      added: join(config.stateDir, 'schemas'),
      shipped: join(root, 'schemas', 'iac'),
    })
    return schemaStore
  }
  const runner = createJailRunner(sandbox, searchPath)
  /** Infrastructure as code by the real tools, in the jail, against stored schemas. */
  const validateIac = async (input: ValidationInput, signal: AbortSignal) => {
    const isolated = (await sandbox.status()).available
    const { validateFiles } = await import('./packs/iac/validate/validate.ts')
    return validateFiles(input, { runner: isolated ? runner : null, schemas: schemas() }, signal)
  }

  const blueprintFolder = join(root, 'blueprints')
  const writesFiles = (): boolean =>
    options.model !== undefined || orderedModels(loadModels(modelsFile))[0]?.kind !== 'embedded'

  const packs: Record<string, Pack> = {
    shell: createShellPack({ model, sandbox, committer, home: config.home }),
    iac: createIacPack({
      model,
      sandbox,
      committer,
      validate: validateIac,
      judge: async () => (await import('./packs/iac/guard/judge.ts')).judgeFiles,
      schemas,
      blueprintFolder,
      writesFiles,
    }),
    refactor: createRefactorPack({
      model,
      sandbox,
      committer,
      repository,
      tools,
      home,
      path: searchPath,
      rulesFirst: () => !writesFiles(),
    }),
  }
  const pack = (name: string): Pack => {
    const found = packs[name]
    if (!found)
      throw new Fault('usage', `there is no pack "${name}"`, { hint: `packs: ${Object.keys(packs).join(', ')}` })
    return found
  }

  const policy = async (workspace: string) => loadPolicy(workspace)

  function open(): Promise<Opened & { close(): Promise<void> }> {
    opened ??= (async () => {
      makeFolder(config.stateDir, 'state folder', 'PROVENLY_STATE')
      const { store, trajectories, tasks, versions, jobs, verify, kind, close } = await openStore({
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
      return { engine, store, trajectories, tasks, versions, jobs, verifyLedger: verify, kind, close }
    })()
    return opened
  }

  const systemOf = (name: string): string | null =>
    ({ shell: shellPrompt, refactor: refactorPrompt, iac: iacPrompt })[name] ?? null

  /** What a model is to say for an action, as training data has it. */
  const completionOf = (name: string, action: unknown): string => {
    if (name === 'shell') return pack(name).render(action)
    // The branch is added to a model's answer, not a part of it.
    if (name === 'refactor') return JSON.stringify({ rewrites: RefactorAction.parse(action).rewrites })
    if (name !== 'iac') return JSON.stringify(action)
    const { source, files } = IacAction.parse(action)
    if (source.kind !== 'blueprint') return JSON.stringify({ files })
    return JSON.stringify({ blueprint: source.blueprint, parameters: source.parameters })
  }

  async function states(): Promise<TaskStates> {
    const [{ trajectories }, tokenizer] = await Promise.all([open(), loadTokenizer()])
    return createTaskStates({ store: trajectories, count: tokenizer.count })
  }

  let driftTimer: NodeJS.Timeout | undefined
  let looking: Promise<unknown> | undefined
  const drifting = new AbortController()
  /** For programs that stay: asks every model now and then whether it answers, and the live one weekly whether it is as good as before. */
  function watchModels(): void {
    if (options.model) return
    routed.start()
    const look = () => {
      looking ??= versions
        .checkIfDue(drifting.signal)
        .catch((error: unknown) => {
          if (!drifting.signal.aborted) options.onError?.(error, 'models check')
        })
        .finally(() => {
          looking = undefined
        })
    }
    driftTimer ??= setInterval(look, lookEveryMs).unref()
    look()
  }

  async function close(): Promise<void> {
    routed.stop()
    clearInterval(driftTimer)
    drifting.abort()
    await looking
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
    modelsFile,
    newId,
    endpointPool,
    versions,
    packOf,
    suiteParts,
    watchModels,
    modelHealth: (signal: AbortSignal): Promise<ModelHealth[]> => routed.checkAll(signal),
    chatModel,
    describeModel,
    addModel: (entry: Record<string, unknown>, position: 'first' | 'last'): ModelsFile => {
      makeFolder(config.configDir, 'configuration folder', 'PROVENLY_CONFIG')
      return writeModel(modelsFile, entry, position)
    },
    /** Whether a model that is not added yet can be used. */
    tryModel: (entry: Record<string, unknown>, signal: AbortSignal): Promise<ModelHealth> =>
      tryEntry(entry, (parsed) => createModel(parsed, { env: config.secrets, createEmbedded: getEmbedded }), signal),
    removeModel: (name: string): ModelsFile => removeModel(modelsFile, name),
    pack,
    packNames: Object.keys(packs),
    systemOf,
    completionOf,
    /** States of tasks of many steps. */
    states,
    policy,
    parsePolicy,
    guard: guardCommand,
    judge: judgeCommand,
    checkSyntax,
    toResponse,
    validateIac,
    /** Infrastructure at a path. `kinds` are only looked for when given. */
    validatePath: (path: string, options: { plan: boolean; kinds?: readonly string[] }, signal: AbortSignal) => {
      const { folder, files } = readPath(path)
      const kinds = options.kinds === undefined ? {} : { kinds: options.kinds.map(parseKind) }
      return validateIac({ files, workspace: folder, plan: options.plan, ...kinds }, signal)
    },
    /** Providers whose schemas are stored. */
    iacSchemas: () =>
      schemas()
        .providers()
        .flatMap((address) => schemas().provider(address)?.origin ?? []),
    /** Stores a provider's schemas from a folder where it is installed, or from what Terraform printed there. */
    addIacSchemas: async (name: string, from: { folder: string } | { file: string }, signal: AbortSignal) => {
      const target = join(config.stateDir, 'schemas')
      if ('file' in from) return addSchemas(name, readDump(from.file), { folder: target, source: basename(from.file) })
      const program = runner.find('terraform') ?? runner.find('tofu')
      if (program === null) {
        throw new Fault('unavailable', 'neither terraform nor tofu is installed', { hint: 'Name a file with --from.' })
      }
      const { dump, versions } = await readInstalled(program, from.folder, { PATH: searchPath, HOME: home }, signal)
      return addSchemas(name, dump, { folder: target, versions, source: `${basename(program)} providers schema` })
    },
    /** Findings in a tree of infrastructure; other tools run in the jail, or not at all. */
    auditIac: async (request: AuditRequest, signal: AbortSignal) => {
      const { runAudit } = await import('./packs/iac/audit/run-audit.ts')
      return runAudit(request, async () => ((await sandbox.status()).available ? runner : null), signal)
    },
    auditRules: async () => {
      const { rules } = await import('./packs/iac/audit/rules/index.ts')
      return rules.map(({ checks, ...rule }) => ({ ...rule, types: [...checks.keys()] }))
    },
    renderIacFiles: (files: readonly { path: string; content: string }[]): string =>
      renderIacFiles({ files: [...files], deletes: [] }),
    /** Resources in files of infrastructure by address and type, and how many pieces could not be read. */
    iacResources: async (files: ReadonlyMap<string, string>) => {
      const { buildGraph } = await import('./packs/iac/graph/build.ts')
      const graph = buildGraph([...files].map(([path, text]) => ({ path, text })))
      const broken = graph.troubles.filter((trouble) => trouble.kind === 'broken').length
      return { resources: graph.resources.map(({ address, type }) => ({ address, type })), broken }
    },
    /** Every blueprint that a request in this workspace may use: shipped and its own. */
    blueprints: async (workspace: string): Promise<Blueprint[]> => {
      const { blueprintsFor, loadBlueprints } = await import('./packs/iac/generate/blueprint.ts')
      return blueprintsFor(workspace, loadBlueprints(blueprintFolder))
    },
    /** Its version. Throws Fault `unavailable` where there is none for this machine. */
    astGrep: (): string => {
      if (existsSync(tools.astGrep)) return tools.version
      throw new Fault('unavailable', 'ast-grep is not installed for this machine', {
        hint: 'code can not be rewritten',
      })
    },
    /** ast-grep in the jail, on its own: for generating and measuring rewrites. */
    rewrite: (request: RewriteRequest, signal: AbortSignal) => rewrite(request, { sandbox, tools }, signal),
    signatures: (texts: readonly { language: string; text: string }[], workspace: string, signal: AbortSignal) =>
      readSignatures(texts, workspace, { sandbox, tools }, signal),
    findLanguage,
    readBlob: (digest: string) => committer.readBlob(digest),
    actionByHand: (own: OwnRewrite): string => actionByHand(own),
    /** Where the page is, once it is built. */
    webDir: join(root, '.runtime', 'web'),
    open,
    close,
  }
}

function lastChange(path: string): string | null {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false })
  return status === undefined ? null : `${status.size}:${status.mtimeNs}:${status.ino}`
}

function makeFolder(path: string, what: string, variable: string): void {
  try {
    makeFolders(path)
  } catch (error) {
    throw new Fault('storage', `the ${what} ${path} can not be made (${(error as NodeJS.ErrnoException).code})`, {
      hint: `set ${variable} to a folder that you can write to`,
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
