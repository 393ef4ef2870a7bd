import { createRoute, z } from '@hono/zod-openapi'
import { Fault } from '../../../core/fault.ts'
import { requireRole } from '../../../core/identity.ts'
import { DriftCheck, Evaluation, ModelVersion, Slots, VersionId } from '../../../core/model-version.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { described } from '../described.ts'
import { NothingRequest } from '../schemas.ts'
import { answer, body, conflict, missing, problems, security } from './answers.ts'

const tags = ['models']

export const ModelVersions = z.object({
  slots: Slots,
  /** Whoever answers first: blue, or the first of models.yaml while nobody was promoted. */
  live: z.string().nullable(),
  versions: z.array(
    ModelVersion.extend({
      role: z.enum(['blue', 'green', 'previous']).nullable(),
      /** models.yaml names it as it is now. */
      configured: z.boolean(),
      /** The newest of each suite. */
      evaluations: z.array(Evaluation),
    }),
  ),
  problems: z.array(z.object({ name: z.string(), problem: z.string() })),
})
export type ModelVersions = z.infer<typeof ModelVersions>

const GateResult = z.enum(['passed', 'failed', 'unavailable'])
export const ModelGates = z.object({
  version: VersionId,
  /** What it is compared with. */
  blue: VersionId,
  verdict: GateResult,
  gates: z.array(
    z.object({
      name: z.string(),
      result: GateResult,
      detail: z.string(),
      blue: z.number().nullable(),
      green: z.number().nullable(),
    }),
  ),
})
export type ModelGates = z.infer<typeof ModelGates>

const VersionsBody = described('ModelVersions', ModelVersions)
const GatesBody = described('ModelGates', ModelGates)
const SlotsBody = described('ModelSlots', z.object({ slots: Slots }))
const CheckBody = described('ModelCheck', z.object({ check: DriftCheck }))
const params = z.strictObject({
  version: z.string().min(1).max(80).openapi({ description: 'NAME, or NAME@ and the first four or more digits' }),
})

const list = createRoute({
  method: 'get',
  path: '/models/versions',
  tags,
  security,
  summary: 'Versions of models with what was measured of them, and which one is live',
  responses: { 200: answer('Versions', VersionsBody), ...problems },
})

const gates = createRoute({
  method: 'get',
  path: '/models/versions/{version}/gates',
  tags,
  security,
  summary: 'What stands between a version and being live, from stored evaluations only',
  request: { params },
  responses: { 200: answer('Gates', GatesBody), ...problems, ...missing },
})

const promote = createRoute({
  method: 'post',
  path: '/models/versions/{version}/promote',
  tags,
  security,
  summary:
    'Make a version live when every gate passes; for admins. Nothing is measured here: a gate without figures does not pass',
  request: { params, body: body(NothingRequest) },
  responses: { 200: answer('Who is live now', SlotsBody), ...problems, ...missing, ...conflict },
})

const rollback = createRoute({
  method: 'post',
  path: '/models/rollback',
  tags,
  security,
  summary: 'Make the former live version live again; for admins',
  request: { body: body(NothingRequest) },
  responses: { 200: answer('Who is live now', SlotsBody), ...problems, ...conflict },
})

const canary = createRoute({
  method: 'post',
  path: '/models/canary',
  tags,
  security,
  summary:
    'Give a share (0..1) of the requests to a candidate whose safety is measured; version null ends it; for admins',
  request: {
    body: body(
      z
        .strictObject({ version: z.string().min(1).max(80).nullable(), share: z.number().min(0).max(1).default(0.1) })
        .openapi('CanaryRequest'),
    ),
  },
  responses: { 200: answer('Who is live now', SlotsBody), ...problems, ...missing, ...conflict },
})

const check = createRoute({
  method: 'post',
  path: '/models/check',
  tags,
  security,
  summary: 'Measure the live version against its baseline now; for admins. Takes as long as the held-out set',
  request: { body: body(NothingRequest) },
  responses: { 200: answer('The check', CheckBody), ...problems, ...conflict },
})

export function addModelVersionRoutes(routes: HttpRoutes, { app: { versions }, closing }: Parts) {
  return routes
    .openapi(list, async (c) => {
      const found = await versions.overview()
      if (c.get('identity').roles.includes('admin')) return c.json(found, 200)
      // Addresses and reports of evaluations may name places inside: for admins.
      const plain = found.versions.map((version) => ({
        ...version,
        identity: {},
        evaluations: version.evaluations.map((each) => ({ ...each, report: null })),
      }))
      const problems = found.problems.map(({ name }) => ({ name, problem: '' }))
      return c.json({ ...found, versions: plain, problems }, 200)
    })
    .openapi(gates, async (c) => {
      const asking = { actor: c.get('identity').name, signal: c.req.raw.signal, measure: false }
      return c.json(await versions.examine(c.req.valid('param').version, asking), 200)
    })
    .openapi(promote, async (c) => {
      const identity = c.get('identity')
      requireRole(identity, 'admin')
      const asking = { actor: identity.name, signal: c.req.raw.signal, measure: false }
      const { slots } = await versions.promote(c.req.valid('param').version, asking)
      return c.json({ slots }, 200)
    })
    .openapi(rollback, async (c) => {
      const identity = c.get('identity')
      requireRole(identity, 'admin')
      return c.json({ slots: await versions.rollback(identity.name) }, 200)
    })
    .openapi(canary, async (c) => {
      const identity = c.get('identity')
      requireRole(identity, 'admin')
      const { version, share } = c.req.valid('json')
      const asking = { actor: identity.name, signal: c.req.raw.signal, measure: false }
      return c.json({ slots: await versions.canary(version, share, asking) }, 200)
    })
    .openapi(check, async (c) => {
      const identity = c.get('identity')
      requireRole(identity, 'admin')
      const signal = AbortSignal.any([c.req.raw.signal, closing])
      try {
        return c.json({ check: await versions.check({ actor: identity.name, signal }) }, 200)
      } catch (error) {
        if (signal.aborted) throw new Fault('interrupted', 'the check was interrupted', { cause: error })
        throw error
      }
    })
}
