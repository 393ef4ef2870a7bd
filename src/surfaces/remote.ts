import { randomBytes, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Approval } from '../core/approval.ts'
import type { UndoStep } from '../core/committer.ts'
import { Fault, type FaultCode, faultCodes } from '../core/fault.ts'
import type { ResultFeedback } from '../core/feedback.ts'
import type { Run, Stage } from '../core/run.ts'
import type { RunFilter } from '../core/store.ts'
import { readEvents } from './http/event-stream.ts'
import { challengeHeader, HealthReport, proveTo } from './http/health.ts'
import { Problem } from './http/problem-body.ts'
import { RunEvent } from './http/run-events.ts'
import { databaseName, readServeFile, removeServeFile, type ServeFile } from './http/serve-file.ts'
import { version } from './http/version.ts'
import type { Workbench } from './workbench.ts'

type Fetch = typeof globalThis.fetch

/** A server that does not answer by then is no help. */
const reachMs = 300
const answerMs = 120_000
/** Pauses between attempts to come back to a stream of events. */
const retriesMs = [50, 100, 200, 400, 800, 1600]
const mostRuns = 500

/**
 * The workbench of the `provenly serve` that runs on this state folder, or `null` when there is none that answers, proves that it
 * wrote serve.json, is of this version, and serves this database.
 */
export async function connectToServer(options: {
  stateDir: string
  databaseUrl?: string | undefined
  fetch?: Fetch
}): Promise<Workbench | null> {
  const fetch = options.fetch ?? globalThis.fetch
  const file = await reach(options.stateDir, databaseName(options.databaseUrl), fetch)
  return file === null ? null : createRemoteWorkbench(file, options.stateDir, fetch)
}

async function reach(stateDir: string, database: string, fetch: Fetch): Promise<ServeFile | null> {
  const file = await readServeFile(stateDir)
  if (file === null) return null
  if (!isAlive(file.pid)) {
    await removeServeFile(stateDir, file.token)
    return null
  }
  if (file.database !== database) return null
  try {
    const challenge = randomBytes(16).toString('hex')
    const response = await fetch(new URL('/health', file.url), {
      headers: { [challengeHeader]: challenge },
      redirect: 'error',
      signal: AbortSignal.timeout(reachMs),
    })
    // A server with a broken part is still the one that holds the work: it says itself what is missing.
    const health = HealthReport.parse(await response.json())
    const expected = Buffer.from(proveTo(challenge, file.token))
    const proof = Buffer.from(health.proof ?? '')
    const isOurs = proof.length === expected.length && timingSafeEqual(proof, expected)
    return isOurs && health.version === version ? file : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function createRemoteWorkbench(first: ServeFile, stateDir: string, fetch: Fetch): Workbench {
  let server = first

  async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, authorization: `Bearer ${server.token}` }
    let response: Response
    try {
      response = await fetch(new URL(path, server.url), { ...init, headers, redirect: 'error' })
    } catch (error) {
      throw gone(server, error)
    }
    if (response.ok) return response
    const fault = await faultOf(response)
    // Our token is that of one server process: another one answers now.
    throw fault.code === 'unauthenticated' ? gone(server, fault) : fault
  }

  async function receive<T>(path: string, init: RequestInit): Promise<T> {
    const response = await send(path, { ...init, signal: AbortSignal.timeout(answerMs) })
    try {
      return (await response.json()) as T
    } catch (error) {
      throw gone(server, error)
    }
  }

  const get = <T>(path: string) => receive<T>(path, {})
  const post = <T>(path: string, body: unknown) =>
    receive<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const at = (reference: string, rest = '') => `/runs/${encodeURIComponent(reference)}${rest}`
  const find = (reference: string) => get<Run>(at(reference))

  /** One stretch of the stream. The run when it rests; `null` when the stream broke off. */
  async function follow(
    id: string,
    after: number | null,
    onEvent: (event: RunEvent) => void,
    signal: AbortSignal,
  ): Promise<Run | null> {
    const headers: Record<string, string> = after === null ? {} : { 'last-event-id': String(after) }
    const response = await send(at(id, '/events'), { headers, signal })
    if (response.status === 204 || response.body === null) return find(id)
    for await (const { event, data } of readEvents(response.body)) {
      if (event === 'error') throw toFault(JSON.parse(data))
      const told = RunEvent.parse(JSON.parse(data))
      onEvent(told)
      if (told.event !== 'stage') return find(id)
    }
    return null
  }

  return {
    where: 'server',
    identity: first.identity,
    ask: (asked) => post('/runs', asked),
    propose: (asked) => post('/runs', asked),
    decide: (id, decision) => post(at(id, '/decision'), decision),
    proveAgain: (id) => post(at(id, '/prove'), {}),
    previewUndo: async (id) => (await get<{ steps: UndoStep[] }>(at(id, '/undo'))).steps,
    undo: (id, how) => post(at(id, '/undo'), how),
    report: (id, verdict) => post(at(id, '/feedback'), verdict),
    feedback: async (id) => (await get<{ feedback: ResultFeedback[] }>(at(id, '/feedback'))).feedback,
    find,
    runs: async (filter) =>
      filter.stages?.length === 0 ? [] : (await get<{ runs: Run[] }>(`/runs?${queryOf(filter)}`)).runs,
    approvals: async (id) => (await get<{ approvals: Approval[] }>(at(id, '/approvals'))).approvals,
    async settle(id, onStage, signal) {
      let place: number | null = null
      let seen: Stage | null = null
      for (let failures = 0; ; failures += 1) {
        try {
          const run = await follow(
            id,
            place,
            (event) => {
              failures = 0
              place = event.seq
              if (event.stage !== seen) onStage(event.stage)
              seen = event.stage
            },
            signal,
          )
          if (run) return run
        } catch (error) {
          if (signal.aborted) throw interrupted(id)
          if (error instanceof Fault && error.code !== 'unavailable') throw error
        }
        const pause = retriesMs[failures]
        if (pause === undefined) throw gone(server, undefined, id)
        await sleep(pause, undefined, { signal }).catch(() => {
          throw interrupted(id)
        })
        server = (await reach(stateDir, server.database, fetch)) ?? server
      }
    },
    async close() {},
  }
}

function queryOf(filter: RunFilter): URLSearchParams {
  const query = new URLSearchParams()
  if (filter.stages) query.set('stage', filter.stages.join(','))
  if (filter.requester !== undefined) query.set('requester', filter.requester)
  if (filter.pack !== undefined) query.set('pack', filter.pack)
  if (filter.before !== undefined) query.set('before', filter.before)
  if (filter.limit !== undefined) query.set('limit', String(Math.min(filter.limit, mostRuns)))
  return query
}

async function faultOf(response: Response): Promise<Fault> {
  try {
    return toFault(await response.json())
  } catch {
    return new Fault('failed', `the server answered ${response.status} without saying why`)
  }
}

function toFault(answer: unknown): Fault {
  const { detail, code, hint } = Problem.parse(answer)
  return new Fault(isFaultCode(code) ? code : 'failed', detail, hint === undefined ? {} : { hint })
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faultCodes, code)
}

function gone(server: ServeFile, cause: unknown, run?: string): Fault {
  return new Fault('unavailable', `the server at ${server.url} went away`, {
    hint: `see what became of it: provenly ${run === undefined ? 'runs' : `show ${run}`}; start it again: provenly serve`,
    cause,
  })
}

function interrupted(id: string): Fault {
  return new Fault('interrupted', 'interrupted', { hint: `the run is kept: provenly show ${id}` })
}
