/** What one client may take. Times in milliseconds, sizes in bytes. */
export type Limits = {
  bodyBytes: number
  /** Of a decision, which may bring whole files that a person edited. */
  editBytes: number
  /** Levels of nesting in a body: far more than any request needs, far less than a stack holds. */
  bodyDepth: number
  /** For a whole request to arrive. */
  requestMs: number
  headersMs: number
  perSecond: number
  burst: number
  /** Open event streams of one token. */
  streams: number
  heartbeatMs: number
  /** For a client to take what was written to it. */
  writeMs: number
  connections: number
  /** How long answers that are being written may take when the server stops. */
  graceMs: number
}

export const defaultLimits: Limits = {
  bodyBytes: 64 * 1024,
  editBytes: 1024 * 1024,
  bodyDepth: 32,
  requestMs: 10_000,
  headersMs: 5_000,
  perSecond: 100,
  burst: 400,
  streams: 256,
  heartbeatMs: 15_000,
  writeMs: 30_000,
  connections: 2_000,
  graceMs: 1_000,
}
