import { type ClientResponse, hc } from 'hono/client'
import type { SuccessStatusCode } from 'hono/utils/http-status'
import type { Decision } from '../../src/core/engine.ts'
import type { Role } from '../../src/core/identity.ts'
import type { LedgerKind } from '../../src/core/ledger.ts'
import type { Api } from '../../src/surfaces/http/api.ts'
import type { Problem } from '../../src/surfaces/http/problem-body.ts'

/** What the server said instead of an answer. `status` 0: it could not be reached. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly hint: string | undefined

  constructor(problem: Pick<Problem, 'status' | 'code' | 'detail' | 'hint'>) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.status = problem.status
    this.code = problem.code
    this.hint = problem.hint
  }
}

const lost = {
  status: 0,
  code: 'unreachable',
  detail: 'the server can not be reached',
  hint: 'is provenly serve running?',
}

/** Whatever is not an answer of the kind that was asked for is thrown as an `ApiProblem`. */
const send: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, credentials: 'same-origin', redirect: 'error' }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error
      throw new ApiProblem(lost)
    },
  )
  if (response.ok) return response
  const problem = (await response.json().catch(() => null)) as Problem | null
  throw new ApiProblem(
    problem ?? { status: response.status, code: 'failed', detail: `the server answered ${response.status}` },
  )
}

/** The server's own routes: paths, parameters, bodies and answers are checked by the compiler against their schemas. */
const { origin } = (globalThis as unknown as { location: { origin: string } }).location
const server = hc<Api>(origin, { fetch: send, headers: { 'x-provenly-page': '1' } })

type Good<Answer> =
  Answer extends ClientResponse<infer Body, infer Status, 'json'>
    ? Status extends SuccessStatusCode
      ? Body
      : never
    : never

async function take<Answer extends { json(): Promise<unknown> }>(answer: Promise<Answer>): Promise<Good<Answer>> {
  return (await (await answer).json()) as Good<Answer>
}

/** Only what was given: an empty parameter is none. */
function given<Name extends string>(
  values: { [Key in Name]?: string | number | undefined },
): { [Key in Name]?: string } {
  const entries = Object.entries<string | number | undefined>(values)
  const there = entries.filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(there.map(([name, value]) => [name, String(value)])) as { [Key in Name]?: string }
}

export type LedgerFilter = { kind?: LedgerKind | ''; actor?: string; run?: string }
export type Said = {
  words: string
  conversation?: string
  as?: 'auto' | 'question' | 'request'
  pack?: string
  workspace?: string
}

const one = (id: string) => ({ param: { id } })

/** Every route that the page uses. */
export const api = {
  session: () => take(server.session.$get()),
  login: (json: { token: string } | { code: string }) => server.session.$post({ json }),
  logout: () => server.session.end.$post({ json: {} }),
  queue: (asked: { stage?: string; requester?: string; pack?: string; before?: string; limit?: number }) =>
    take(server.queue.$get({ query: given(asked) })),
  run: (run: string) => take(server.runs[':id'].$get(one(run))),
  card: (run: string) => take(server.runs[':id'].card.$get(one(run))),
  diff: (run: string, path: string) => take(server.runs[':id'].diff.$get({ ...one(run), query: { path } })),
  say: (json: Said, signal: AbortSignal) => take(server.chat.$post({ json }, { init: { signal } })),
  conversations: (asked: { words?: string; run?: string; before?: string; limit?: number }) =>
    take(server.conversations.$get({ query: given(asked) })),
  conversation: (id: string, asked: { before?: number; limit?: number }) =>
    take(server.conversations[':id'].$get({ ...one(id), query: given(asked) })),
  removeConversation: (id: string) => server.conversations[':id'].remove.$post({ ...one(id), json: {} }),
  decide: (run: string, json: Decision) =>
    take(server.runs[':id'].decision.$post({ ...one(run), json, query: { view: 'summary' } })),
  proveAgain: (run: string) => take(server.runs[':id'].prove.$post({ ...one(run), json: {} })),
  previewUndo: (run: string) => take(server.runs[':id'].undo.$get(one(run))),
  undo: (run: string, force: boolean) => take(server.runs[':id'].undo.$post({ ...one(run), json: { force } })),
  runEntries: (run: string) => take(server.ledger.$get({ query: { run, limit: '1000' } })),
  ledger: (asked: LedgerFilter & { before?: number; limit?: number }) =>
    take(server.ledger.find.$get({ query: given(asked) as { kind?: LedgerKind } })),
  verify: () => take(server.ledger.verify.$get()),
  numbers: () => take(server.numbers.$get()),
  versions: () => take(server.models.versions.$get()),
  trajectories: () => take(server.trajectories.report.$get({ query: {} })),
  models: () => take(server.models.$get()),
  tryModel: (words: string) => take(server.models.try.$post({ json: { words } })),
  policy: (workspace: string | undefined) => take(server.policy.$get({ query: given({ workspace }) })),
  checkPolicy: (json: { command: string; safety: 'strict' | 'moderate'; workspace?: string }) =>
    take(server.policy.check.$post({ json })),
  tokens: () => take(server.tokens.$get()),
  newToken: (json: { name: string; role: Role }) => take(server.tokens.$post({ json })),
  revokeToken: (id: string) => take(server.tokens[':id'].revoke.$post(one(id))),
}

type Answer<Name extends keyof typeof api> = Awaited<ReturnType<(typeof api)[Name]>>
export type SessionInfo = Answer<'session'>
export type QueuePage = Answer<'queue'>
export type RunSummary = QueuePage['runs'][number]
export type Card = Answer<'card'>
export type Run = Card['run']
export type Attempt = Run['attempts'][number]
export type LedgerEntry = Answer<'ledger'>['entries'][number]
export type ConversationPage = Answer<'conversation'>
export type TurnView = ConversationPage['turns'][number]
export type ModelVersions = Answer<'versions'>
export type Numbers = Answer<'numbers'>
export type PolicyAnswer = Answer<'checkPolicy'>
