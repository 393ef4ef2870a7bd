import { HTTPException } from 'hono/http-exception'
import type { z } from 'zod'
import { Fault, type FaultCode, faultCodes } from '../../core/fault.ts'
import { redactText } from '../../core/redact.ts'
import type { Problem } from './problem-body.ts'

/** What only HTTP can say (too large, wrong media type, wrong host): a Fault with a status of its own. */
export class HttpFault extends Fault {
  readonly status: number
  readonly headers: Record<string, string>

  constructor(
    status: number,
    code: FaultCode,
    message: string,
    options: { hint?: string; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(code, message, options)
    this.status = status
    this.headers = options.headers ?? {}
  }
}

/** A run that this request began and that failed: the client learns which. */
export class RunFault extends Fault {
  readonly run: string

  constructor(code: FaultCode, message: string, options: { hint?: string; run: string; cause?: unknown }) {
    super(code, message, options)
    this.run = options.run
  }
}

const titles: Record<FaultCode, string> = {
  usage: 'The request was not understood',
  invalid: 'The request is not valid',
  'not-found': 'There is no such thing',
  unauthenticated: 'Who are you?',
  forbidden: 'Not allowed',
  conflict: 'Not possible now',
  denied: 'Denied by policy',
  stale: 'The proof is stale',
  expired: 'Too late',
  failed: 'It failed',
  corrupt: 'Stored data is damaged',
  'too-new': 'Stored data is newer than this program',
  storage: 'It could not be saved',
  unavailable: 'Not available',
  'rate-limited': 'Too many requests',
  interrupted: 'Interrupted',
}

/** Says nothing of what is inside for anything that is not a Fault. */
export function problemOf(error: unknown): { problem: Problem; headers: Record<string, string> } {
  if (error instanceof HTTPException) return problemOf(fromHono(error))
  if (!(error instanceof Fault)) {
    const detail = 'something went wrong inside; the log of the server says what'
    return {
      problem: { type: 'urn:provenly:problem:bug', title: 'A fault of ours', status: 500, detail, code: 'failed' },
      headers: {},
    }
  }
  const status = error instanceof HttpFault ? error.status : faultCodes[error.code].status
  return {
    problem: {
      type: `urn:provenly:problem:${error.code}`,
      title: titles[error.code],
      status,
      detail: redactText(error.message),
      code: error.code,
      ...(error.hint === undefined ? {} : { hint: redactText(error.hint) }),
      ...(error instanceof RunFault ? { run: error.run } : {}),
    },
    headers: error instanceof HttpFault ? error.headers : {},
  }
}

export function problemResponse(error: unknown): Response {
  const { problem, headers } = problemOf(error)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  })
}

/** Hono's own refusals: malformed JSON and unsupported media types. */
function fromHono(error: HTTPException): Fault {
  const code = error.status === 404 ? 'not-found' : error.status < 500 ? 'usage' : 'failed'
  return new HttpFault(error.status, code, error.message || 'the request was refused')
}

/** One line that names every field that is wrong. */
export function fieldFault(code: 'usage' | 'invalid', where: string, error: z.core.$ZodError): Fault {
  const parts = error.issues.map((issue) => `${issue.path.map(String).join('.') || where}: ${issue.message}`)
  return new Fault(code, parts.slice(0, 5).join('; '), { hint: 'GET /openapi.json says what is expected' })
}
