/**
 * What versions of models cost: asking who is live for each request, a rollback, the guard's own cases. Only ratios within one run mean
 * something. node bench/models.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Model } from '../src/core/model.ts'
import { createModelPool } from '../src/models/pool.ts'
import { createRoutedModel } from '../src/models/routed-model.ts'
import { checkGuard } from '../src/packs/shell/guard/self-check.ts'
import { openStore } from '../src/store/open.ts'
import { createFakeVersions } from '../src/testing/fakes/fake-versions.ts'

const folder = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
const now = () => new Date()
const { versions: store, close } = await openStore({ stateDir: folder, site: 'here', now })
const { versions } = createFakeVersions({ store: async () => store, now })
const signal = new AbortController().signal
const asking = { actor: 'bench', signal, measure: true }
const prompt = { task: 'shell' as const, system: '', words: 'list files', feedback: [] }

const plain: Model = {
  name: 'plain',
  generate: async () => ({ text: 'ls', confidence: 1, model: 'plain', latencyMs: 0 }),
  health: async () => ({ name: 'plain', ok: true, detail: '', latencyMs: 0 }),
}
const routed = createRoutedModel({
  slots: () => store.slots(),
  version: versions.model,
  configured: () => [plain],
  poolOf: (models, fallback) => createModelPool({ models, fallback, healthEveryMs: 1_000_000, now }),
  fallback: () => true,
})

async function median(times: number, work: (index: number) => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  for (let index = 0; index < times; index += 1) {
    const started = performance.now()
    await work(index)
    spent.push(performance.now() - started)
  }
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

const show = (what: string, ms: number) => process.stdout.write(`${what.padEnd(44)} ${ms.toFixed(3)} ms\n`)

const direct = await median(500, () => plain.generate(prompt, signal))
const configured = await median(500, () => routed.generate(prompt, signal))
await versions.promote('fresh', asking)
const live = await median(500, () => routed.generate(prompt, signal))
await versions.canary('old', 0.5, asking)
const canary = await median(500, (index) => routed.generate({ ...prompt, words: `list ${index}` }, signal))
await versions.canary(null, 0, asking)
const back: number[] = []
for (let round = 0; round < 20; round += 1) {
  const started = performance.now()
  await versions.rollback('bench')
  back.push(performance.now() - started)
  await versions.promote('fresh', asking)
}
show('a fake model asked directly', direct)
show('  as configured, who is live read each time', configured)
show('  as the live version', live)
show('  with a canary of half of the requests', canary)
show('a rollback, synced to the disk', back.sort((a, b) => a - b)[10] ?? 0)
const started = performance.now()
const { passed, of } = checkGuard()
show(`the guard on its own ${passed} of ${of} cases`, performance.now() - started)
await close()
rmSync(folder, { recursive: true, force: true })
