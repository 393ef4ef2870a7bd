import type { UndoStep } from '../../src/core/committer.ts'
import type { Decision } from '../../src/core/engine.ts'
import type { LedgerEntry, LedgerProblem } from '../../src/core/ledger.ts'
import type { Run } from '../../src/core/run.ts'
import type {
  Card,
  ChatAnswer,
  LedgerFound,
  ModelList,
  ModelTry,
  NewToken,
  Numbers,
  PolicyAnswer,
  PolicyView,
  QueuePage,
  SessionInfo,
  TokenList,
} from '../../src/surfaces/http/page-schemas.ts'
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

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', redirect: 'error', ...init }).catch(() => {
    throw new ApiProblem(lost)
  })
  if (response.ok) return response
  const problem = (await response.json().catch(() => null)) as Problem | null
  throw new ApiProblem(
    problem ?? { status: response.status, code: 'failed', detail: `the server answered ${response.status}` },
  )
}

async function get<T>(path: string): Promise<T> {
  return (await (await send(path, {})).json()) as T
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json', 'x-provenly-page': '1' }
  const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body) })
  return (response.status === 204 ? null : await response.json()) as T
}

export function query(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}

export type LedgerFilter = { kind?: string; actor?: string; run?: string }
export type Verified = { ok: boolean; entries: number; problems: LedgerProblem[]; signedBy: string | null }

/** Every route that the page uses, with the server's own types. */
export const api = {
  session: () => get<SessionInfo>('/session'),
  login: (given: { token: string } | { code: string }) => post<null>('/session', given),
  logout: () => post<null>('/session/end', {}),
  queue: (filter: { stage?: string; requester?: string; before?: string; limit?: number }) =>
    get<QueuePage>(`/queue?${query(filter)}`),
  card: (run: string) => get<Card>(`/runs/${run}/card`),
  ask: (words: string, workspace: string | undefined) => post<Run>('/runs', { pack: 'shell', words, workspace }),
  chat: (words: string) => post<ChatAnswer>('/chat', { words }),
  decide: (run: string, decision: Decision) => post<Run>(`/runs/${run}/decision`, decision),
  proveAgain: (run: string) => post<Run>(`/runs/${run}/prove`, {}),
  previewUndo: (run: string) => get<{ steps: UndoStep[] }>(`/runs/${run}/undo`),
  undo: (run: string, force: boolean) => post<Run>(`/runs/${run}/undo`, { force }),
  runEntries: (run: string) => get<{ entries: LedgerEntry[] }>(`/ledger?${query({ run, limit: 1000 })}`),
  ledger: (filter: LedgerFilter & { before?: number; limit?: number }) =>
    get<LedgerFound>(`/ledger/find?${query(filter)}`),
  verify: () => get<Verified>('/ledger/verify'),
  numbers: () => get<Numbers>('/numbers'),
  models: () => get<ModelList>('/models'),
  tryModel: (words: string) => post<ModelTry>('/models/try', { words }),
  policy: (workspace: string | undefined) => get<PolicyView>(`/policy?${query({ workspace })}`),
  checkPolicy: (asked: { command: string; safety: string; workspace?: string }) =>
    post<PolicyAnswer>('/policy/check', asked),
  tokens: () => get<TokenList>('/tokens'),
  newToken: (asked: { name: string; role: string }) => post<NewToken>('/tokens', asked),
  revokeToken: (id: string) => post<TokenList>(`/tokens/${id}/revoke`, {}),
}
