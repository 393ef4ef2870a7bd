import type { z } from '@hono/zod-openapi'
import { ProblemBody } from '../schemas.ts'

const problem = { 'application/problem+json': { schema: ProblemBody } }

/** What every route may answer instead. */
export const problems = {
  400: { description: 'The request was not understood', content: problem },
  401: { description: 'No token, or not a valid one', content: problem },
  403: { description: 'Not allowed', content: problem },
  422: { description: 'The request is not valid', content: problem },
  429: { description: 'Too many requests: see Retry-After', content: problem },
  503: { description: 'Something that is needed can not be reached', content: problem },
}

export const missing = { 404: { description: 'No such run, or not yours', content: problem } }
export const conflict = { 409: { description: 'Not possible now, or no longer', content: problem } }

export function answer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

export function body<Schema extends z.ZodType>(schema: Schema) {
  return { required: true as const, content: { 'application/json': { schema } } }
}

export const security = [{ bearer: [] }]
