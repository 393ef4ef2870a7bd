/**
 * One program that is killed at random moments: takes up what is unfinished, then asks, approves and undoes for ever. Every line
 * on stdout is an acknowledgement: what it says must still be true afterwards.
 * argv: folder
 */
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { isResting } from '../../src/core/run.ts'
import { createLocalWorkbench } from '../../src/surfaces/local.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { root, settle } from '../../src/testing/workplace.ts'

const folder = process.argv[2] ?? ''
const workspace = join(folder, 'work')
const config = readConfig({ HOME: join(folder, 'home'), PROVENLY_STATE: join(folder, 'state') }, workspace)
const app = createApp(config, {
  leaseMs: 100,
  // Each run appends its own number to one file and writes one of its own, so half of it would show.
  model: createFakeModel((prompt) => {
    const n = /\d+/.exec(prompt.words)?.[0] ?? '0'
    return `echo ${n} >> log.txt; mkdir -p many/${n}; for i in 1 2 3 4 5 6; do echo ${n} > many/${n}/$i; done`
  }),
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const { engine, store, jobs } = await app.open()
const bench = createLocalWorkbench({ engine, store, jobs, identity: root }, { drives: true, close: app.close })

for (const run of await store.runs({ limit: 1000 })) {
  if (!isResting(run.stage)) await settle(bench, run.id)
}
say('ready')
for (let n = (await store.runs({ limit: 1000 })).length; ; n += 1) {
  const asked = await bench.ask({ pack: 'shell', words: `append ${n}`, workspace, options: {} })
  say(`asked ${asked.id} ${n}`)
  const waiting = await settle(bench, asked.id)
  if (waiting.stage !== 'waiting' || !waiting.planDigest)
    throw new Error(`${waiting.stage} ${JSON.stringify(waiting.refusal ?? waiting.failure)}`)
  say(`proposed ${asked.id} ${n}`)
  await bench.decide(asked.id, { kind: 'approve', planDigest: waiting.planDigest })
  say(`approved ${asked.id} ${n}`)
  const applied = await settle(bench, asked.id)
  if (applied.stage !== 'learned')
    throw new Error(`${applied.stage} ${JSON.stringify(applied.refusal ?? applied.failure)}`)
  say(`applied ${asked.id} ${n}`)
  if (n % 3 !== 0) continue
  await bench.undo(asked.id, { force: false })
  say(`undoing ${asked.id} ${n}`)
  const undone = await settle(bench, asked.id)
  if (undone.stage !== 'rolled-back')
    throw new Error(`${undone.stage} ${JSON.stringify(undone.refusal ?? undone.failure)}`)
  say(`undone ${asked.id} ${n}`)
}
