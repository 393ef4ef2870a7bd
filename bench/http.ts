/**
 * What the HTTP surface costs: latency of its routes on loopback against a bare `node:http` server that answers the same bytes.
 * The store is SQLite on disk; the pack is the tests' own, so that neither a jail nor a model is in the figures.
 * Run: node bench/http.ts [requests]
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startHarness } from '../src/surfaces/http/harness.test.ts'
import { connectToServer } from '../src/surfaces/remote.ts'

const count = Number(process.argv[2] ?? 400)
const ends: (() => unknown)[] = []
const h = await startHarness(
  { after: (end) => void ends.push(end as () => unknown) },
  { limits: { perSecond: 1e6, burst: 1e6 } },
)
const ann = await h.token('ann', 'approver')
const run = await h.settledRun('touch a.txt', ann)

const bare = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(run))
})
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`
const workbench = await connectToServer({ stateDir: h.stateDir })
if (!workbench) throw new Error('no server')

async function latencies(atOnce: number, total: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  let next = 0
  const client = async () => {
    for (let index = next++; index < total; index = next++) {
      const started = performance.now()
      await work(index)
      taken.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client))
  return taken.sort((a, b) => a - b)
}

const never = new AbortController().signal
const asked = (index: number) => ({ pack: 'shell', words: `look ${index}`, workspace: h.workspace, options: {} })
const subjects: [name: string, total: number, work: (index: number) => Promise<unknown>][] = [
  ['bare node:http', count, () => fetch(bareUrl).then((answer) => answer.text())],
  ['GET /health', count, () => h.call('GET', '/health')],
  ['GET /runs/:id', count, () => h.call('GET', `/runs/${run.id}`, { as: ann })],
  ['GET /runs?limit=20', count, () => h.call('GET', '/runs?limit=20', { as: ann })],
  ['POST /generate', count / 4, (index) => h.call('POST', '/generate', { as: ann, body: { query: `look ${index}` } })],
  [
    'remote ask + settle',
    count / 4,
    async (index) => workbench.settle((await workbench.ask(asked(index))).id, () => {}, never),
  ],
  ['remote connect', count / 4, () => connectToServer({ stateDir: h.stateDir })],
]

const rows: Record<string, Record<string, string>> = {}
for (const atOnce of [1, 16]) {
  let unit = 0
  for (const [name, total, work] of subjects) {
    await latencies(atOnce, Math.ceil(total / 10), work)
    const taken = await latencies(atOnce, total, work)
    const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN
    unit ||= at(0.5)
    rows[`${name}, ${atOnce} at once`] = {
      'p50 ms': at(0.5).toFixed(2),
      'p95 ms': at(0.95).toFixed(2),
      'p99 ms': at(0.99).toFixed(2),
      'to bare': (at(0.5) / unit).toFixed(1),
    }
  }
}
console.table(rows)
bare.closeAllConnections()
bare.close()
for (const end of ends) await end()
