import { createRoute } from '@hono/zod-openapi'
import { type FaultCode, faultCodes } from '../../../core/fault.ts'
import type { HttpRoutes, Parts } from '../context.ts'
import { RunFault } from '../problem.ts'
import { settled } from '../run-events.ts'
import { GenerateRequest, GenerateResponse } from '../schemas.ts'
import { answer, body, problems, security } from './answers.ts'

const generate = createRoute({
  method: 'post',
  path: '/generate',
  tags: ['shell'],
  security,
  summary: 'Words to one proven Bash command',
  description:
    'Answers when the run rests: proposed, guarded and proven. Nothing is applied: that takes a decision on `plan_digest`.',
  request: { body: body(GenerateRequest) },
  responses: { 200: answer('The command and its proof', GenerateResponse), ...problems },
})

export function addGenerateRoute(routes: HttpRoutes, parts: Parts): void {
  const { engine, store } = parts.opened
  routes.openapi(generate, async (c) => {
    const { query, shell, safety, safety_level, workspace } = c.req.valid('json')
    const identity = c.get('identity')
    const level = safety ?? safety_level
    const options = { ...(shell === undefined ? {} : { shell }), ...(level === undefined ? {} : { safety: level }) }
    const asked = { pack: 'shell', words: query, workspace: await parts.workspaces(workspace, identity), options }
    const { id } = await engine.ask(asked, identity)
    c.set('run', id)
    const run = await settled({ store, bell: parts.bell }, id, AbortSignal.any([parts.closing, c.req.raw.signal]))
    const kept = `the run is kept: GET /runs/${id}`
    if (run === null) throw new RunFault('interrupted', 'the server stops or you went away', { hint: kept, run: id })
    if (run.stage === 'failed') {
      const { code, message, hint } = run.failure ?? { code: 'failed', message: 'the run failed' }
      if (code === 'bug') throw new Error(`run ${id} failed with a bug`)
      throw new RunFault(isFaultCode(code) ? code : 'failed', message, { hint: hint ?? kept, run: id })
    }
    return c.json(parts.app.toResponse(run), 200)
  })
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faultCodes, code)
}
