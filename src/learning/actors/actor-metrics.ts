import { createServer, type Server } from 'node:http'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { Fault } from '../../core/fault.ts'
import type { StepRecord } from '../../core/step-record.ts'

export type ActorMetrics = {
  observeStep(step: { record: StepRecord; rewards: Record<string, number>; latencyMs: number }): void
  observeTask(verified: boolean | 'crashed'): void
  render(): Promise<{ body: string; contentType: string }>
}

export type EndpointLoad = { name: string; busy: number; well: boolean }

/** What actors did since this process started, and how much waits. */
export function createActorMetrics(ports: {
  depth: () => Promise<number>
  endpoints: () => readonly EndpointLoad[]
}): ActorMetrics {
  const registry = new Registry()
  const registers = [registry]
  const latency = new Histogram({
    name: 'actor_latency',
    help: 'Seconds that a model took for one step.',
    labelNames: ['model'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    registers,
  })
  const failures = new Counter({
    name: 'sandbox_failures',
    help: 'Steps whose proof could not be had, because of the sandbox and not of the action.',
    registers,
  })
  const steps = new Counter({ name: 'actor_steps', help: 'Steps by how they ended.', labelNames: ['label'], registers })
  const rewards = new Histogram({
    name: 'actor_rewards',
    help: 'Rewards of steps, by formula.',
    labelNames: ['formula'],
    buckets: [-1, -0.5, 0, 0.25, 0.5, 0.75, 0.9, 1],
    registers,
  })
  const tasks = new Counter({
    name: 'actor_tasks',
    help: 'Tasks by how they ended.',
    labelNames: ['result'],
    registers,
  })
  new Gauge({
    name: 'actor_queue_depth',
    help: 'Tasks that wait or are worked on, by whatever process.',
    registers,
    async collect() {
      this.set(await ports.depth())
    },
  })
  new Gauge({
    name: 'actor_endpoint_busy',
    help: 'Requests that an endpoint is answering for this process.',
    labelNames: ['endpoint'],
    registers,
    collect() {
      for (const { name, busy } of ports.endpoints()) this.set({ endpoint: name }, busy)
    },
  })
  new Gauge({
    name: 'actor_endpoint_up',
    help: '1 where the last check or request found the endpoint well.',
    labelNames: ['endpoint'],
    registers,
    collect() {
      for (const { name, well } of ports.endpoints()) this.set({ endpoint: name }, well ? 1 : 0)
    },
  })
  return {
    observeStep({ record, rewards: given, latencyMs }) {
      latency.observe({ model: record.model_output.by }, latencyMs / 1000)
      steps.inc({ label: record.outcome.label })
      if (record.outcome.label === 'unproven') failures.inc()
      for (const [formula, value] of Object.entries(given)) rewards.observe({ formula }, value)
    },
    observeTask(verified) {
      tasks.inc({ result: verified === 'crashed' ? 'crashed' : verified ? 'verified' : 'not-verified' })
    },
    render: async () => ({ body: await registry.metrics(), contentType: registry.contentType }),
  }
}

/** GET /metrics and GET /healthz. Throws Fault `unavailable` when the address can not be had. */
export async function serveMetrics(metrics: ActorMetrics, at: { host: string; port: number }): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET') return void response.writeHead(405).end()
    if (request.url === '/healthz') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    try {
      const { body, contentType } = await metrics.render()
      response.writeHead(200, { 'content-type': contentType }).end(body)
    } catch {
      response.writeHead(503).end()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Fault('unavailable', `metrics can not be served on ${at.host}:${at.port} (${error.code})`, {
          hint: 'choose another --metrics-port',
          cause: error,
        }),
      ),
    )
    server.listen(at.port, at.host, resolve)
  })
  return server
}
