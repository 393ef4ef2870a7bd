/** Everything that can go wrong without being a bug. One table maps each code to an exit code and an HTTP status. */
export const faultCodes = {
  usage: { exit: 2, status: 400 },
  invalid: { exit: 2, status: 422 },
  'not-found': { exit: 1, status: 404 },
  unauthenticated: { exit: 1, status: 401 },
  forbidden: { exit: 1, status: 403 },
  conflict: { exit: 1, status: 409 },
  denied: { exit: 1, status: 403 },
  stale: { exit: 1, status: 409 },
  expired: { exit: 1, status: 409 },
  failed: { exit: 1, status: 500 },
  corrupt: { exit: 1, status: 500 },
  'too-new': { exit: 3, status: 500 },
  storage: { exit: 1, status: 507 },
  unavailable: { exit: 3, status: 503 },
  'rate-limited': { exit: 1, status: 429 },
  interrupted: { exit: 130, status: 503 },
} as const

export type FaultCode = keyof typeof faultCodes

/** An expected failure with its next step. `message` says what happened in one line, `hint` what the user does next. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly hint: string | undefined

  constructor(code: FaultCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Fault'
    this.code = code
    this.hint = options.hint
  }
}
