import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import { sha256 } from '../../core/digest.ts'
import type { PathState } from '../../core/effects.ts'
import { createEngine } from '../../core/engine.ts'
import { Fault } from '../../core/fault.ts'
import type { Role } from '../../core/identity.ts'
import type { Pack } from '../../core/pack.ts'
import type { Proof } from '../../core/proof.ts'
import type { Run } from '../../core/run.ts'
import { guardCommand } from '../../packs/shell/guard/guard.ts'
import { judgeCommand } from '../../packs/shell/pack.ts'
import { toResponse } from '../../packs/shell/response.ts'
import { parsePolicy } from '../../policy/load.ts'
import { openStore } from '../../store/open.ts'
import { createFakeVersions } from '../../testing/fakes/fake-versions.ts'
import type { ServerApp } from './context.ts'
import type { Limits } from './limits.ts'
import { type RunningServer, startServer } from './server.ts'

const policyText = (extra = '') => `version: 1
shell: { safe: allow, review: ask, dangerous: deny, length: { min: 1, max: 200 }, rules: [] }
approvals:
  low: { people: 1, requester: true }
  medium: { people: 1, requester: true }
  high: { people: 1, requester: false }
  critical: { people: 2, requester: true }
approval_expires: 15
plan_expires: 60
attempts: 2
limits: { wall_seconds: 30, cpu_seconds: 30, memory_mib: 2048, processes: 256, file_mib: 256 }
models: { fallback: true }
examples: []
${extra}`

const Action = z.strictObject({ command: z.string() })
const commandOf = (action: unknown) => Action.parse(action).command
const output = { text: '', bytes: 0, truncated: false, binary: false }
const risks = ['low', 'medium', 'high', 'critical'] as const

/**
 * A domain of one kind of action, `touch NAME`, whose proof and effects need no jail. Its model repeats the words; words can also
 * ask for a risk, a denial, a failure or time.
 */
export function createTouchPack(): Pack {
  const stateOf = (path: string): PathState => ({ type: 'file', mode: 0o644, size: path.length, digest: sha256(path) })
  return {
    name: 'shell',
    action: Action,
    admit(words, options) {
      if (words.length < 3) throw new Fault('invalid', 'a request is 3 to 500 characters long', { hint: 'say more' })
      if (options.shell !== undefined && options.shell !== 'bash') throw new Fault('invalid', 'shell: only bash')
      return { words, wordsHash: sha256(words), options: options as Run['request']['options'], notes: [] }
    },
    async propose({ words }) {
      const [, ms] = /slow (\d+)/.exec(words) ?? []
      if (ms) await sleep(Number(ms))
      if (words.includes('no model'))
        throw new Fault('unavailable', 'the model can not be reached', { hint: 'start it' })
      if (words.includes('bug')) throw new TypeError('secret inside of the program')
      const action = words.includes('gibberish') ? null : { command: words }
      const latencyMs = 5
      return { source: 'model', by: 'fake-1', raw: words, action, confidence: 0.5, latencyMs, alternatives: [] }
    },
    proposeByHand: (text, by) => ({
      source: 'person',
      by,
      raw: text,
      action: { command: text },
      confidence: null,
      latencyMs: 0,
      alternatives: [],
    }),
    render: commandOf,
    guard(action) {
      const command = commandOf(action)
      const risk = risks.find((each) => command.includes(each)) ?? 'medium'
      if (!command.includes('deny')) return { decision: 'ask', risk, findings: [] }
      return { decision: 'deny', risk: 'high', findings: [{ rule: 'test/deny', risk: 'high', message: 'denied' }] }
    },
    async prove(action) {
      const [, path] = /touch (\S+)/.exec(commandOf(action)) ?? []
      const proof: Proof = {
        checks: [{ name: 'syntax', result: commandOf(action).includes('broken') ? 'failed' : 'passed' }],
        observed: true,
        exitCode: 0,
        effects: path ? [{ path, kind: 'created', before: { type: 'absent' }, after: stateOf(path) }] : [],
        stdout: output,
        stderr: output,
        diffs: {},
        hidden: [],
        usage: { wallMs: 1, cpuMs: 1, peakMemoryBytes: 1 },
        isolation: null,
        tools: {},
      }
      return { proof, rollback: { kind: 'reversible' } }
    },
    conflicts: async () => [],
    async apply(plan) {
      if (commandOf(plan.action).includes('linger')) await sleep(400)
      for (const { path } of plan.proof.effects) await writeFile(join(plan.workspace, path), path)
      return Object.fromEntries(plan.proof.effects.map(({ path, after }) => [path, after]))
    },
    previewUndo: async (plan) => plan.proof.effects.map(({ path }) => ({ path, action: 'remove' })),
    async undo(plan) {
      for (const { path } of plan.proof.effects) await rm(join(plan.workspace, path))
      return Object.fromEntries(plan.proof.effects.map(({ path }) => [path, { type: 'absent' as const }]))
    },
  }
}

export type TestToken = { id: string; token: string }
export type Answer = { status: number; headers: Headers; text: string; json: () => Record<string, unknown> & Run }

export type Harness = Awaited<ReturnType<typeof startHarness>>

/** A real server on a free port over a real SQLite store and the real engine. Closed when the test ends. */
export async function startHarness(
  t: Pick<TestContext, 'after'>,
  options: {
    limits?: Partial<Limits>
    workers?: number
    model?: ServerApp['model']
    chatModel?: ServerApp['model']
    noSandbox?: boolean
    pack?: (stateDir: string) => Pack
    webDir?: string
  } = {},
) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-http-')))
  const [stateDir, workspace] = [join(root, 'state'), join(root, 'work')]
  for (const folder of [stateDir, workspace]) mkdirSync(folder)
  let clock = () => new Date()
  const policy = { now: parsePolicy(policyText(), 'test') }
  const now = () => clock()
  const store = await openStore({ stateDir, site: 'here', now })
  const errors: unknown[] = []
  const shell = options.pack?.(stateDir) ?? createTouchPack()
  const engine = createEngine({
    pack: (name) => {
      if (name !== 'shell') throw new Fault('usage', `there is no pack "${name}"`)
      return shell
    },
    policy: async () => policy.now,
    store: store.store,
    now,
    newId: () => randomBytes(8).toString('hex'),
    site: 'here',
    onError: (error) => errors.push(error),
  })
  const { close: _close, verify: verifyLedger, ...parts } = store
  const opened = { engine, ...parts, verifyLedger }
  const models = createFakeVersions({ store: async () => store.versions, now })
  const app: ServerApp = {
    config: { stateDir, logLevel: 'info' } as Config,
    local: { name: 'local-user', roles: ['admin'] },
    now,
    sandbox: {
      status: async () =>
        options.noSandbox
          ? { available: false, reason: 'no bubblewrap', hint: 'install it' }
          : { available: true, isolation: { tool: 'test', overlay: 'copy', cgroup: 'none' } },
      run: () => Promise.reject(new Error('not used')),
    },
    model: options.model ?? {
      name: 'fake',
      generate: () => Promise.reject(new Error('not used')),
      health: async () => ({ name: 'fake', ok: true, detail: 'secret detail', latencyMs: 1 }),
    },
    toResponse,
    policy: async () => policy.now,
    pack: () => shell,
    judge: judgeCommand,
    guard: guardCommand,
    versions: models.versions,
    modelHealth: async () => [{ name: 'fake', ok: true, detail: 'secret detail', latencyMs: 1 }],
    chatModel: () => options.chatModel ?? null,
    packNames: ['shell'],
    webDir: options.webDir ?? join(root, 'no-page'),
    open: async () => opened,
    systemOf: () => null,
    completionOf: (_: string, action: unknown) => JSON.stringify(action),
  }
  const lines: string[] = []
  const stop = new AbortController()
  const start = (port = 0): Promise<RunningServer> =>
    startServer(app, {
      port,
      host: '127.0.0.1',
      workspaces: [workspace],
      signal: stop.signal,
      logTo: { write: (line) => void lines.push(line) },
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    })
  const server = { now: await start() }
  t.after(async () => {
    await server.now.close()
    await store.close()
    rmSync(root, { recursive: true, force: true })
  })

  async function token(name: string, role: Role): Promise<TestToken> {
    const id = randomBytes(4).toString('hex')
    const secret = `pvl_${randomBytes(24).toString('base64url')}`
    const hash = createHash('sha256').update(secret).digest('hex')
    await opened.store.addToken({ id, name, role, hash, createdAt: now().toISOString() })
    return { id, token: secret }
  }

  async function call(
    method: string,
    path: string,
    how: { as?: TestToken | undefined; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const response = await fetch(server.now.url + path, {
      method,
      headers: {
        ...(how.as ? { authorization: `Bearer ${how.as.token}` } : {}),
        ...(how.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...how.headers,
      },
      ...(how.body === undefined ? {} : { body: typeof how.body === 'string' ? how.body : JSON.stringify(how.body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
  }

  /** Asks and waits until the run rests. */
  async function settledRun(words: string, as: TestToken): Promise<Run> {
    const { id } = (await call('POST', '/runs', { as, body: { pack: 'shell', words } })).json()
    return rested(id)
  }

  async function rested(id: string): Promise<Run> {
    for (;;) {
      const run = await opened.store.run(id)
      if (['waiting', 'learned', 'refused', 'unproven', 'failed', 'rolled-back'].includes(run.stage)) return run
      await sleep(5)
    }
  }

  return {
    models,
    root,
    stateDir,
    workspace,
    app,
    opened,
    server,
    start,
    stop,
    lines,
    errors,
    token,
    call,
    settledRun,
    rested,
    setClock: (next: () => Date) => {
      clock = next
    },
    changePolicy: () => {
      policy.now = parsePolicy(policyText().replace('attempts: 2', 'attempts: 3'), 'test')
    },
    kinds: async (run?: string) =>
      (await opened.store.entries(run === undefined ? {} : { run })).map((entry) => entry.kind),
  }
}
