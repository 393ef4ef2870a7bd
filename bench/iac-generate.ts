/**
 * Where the time of `iac generate` goes, by part, medians in milliseconds over every blueprint with its own title as the words.
 *   choose    words against all blueprints          extract  values of parameters in the words
 *   render    the files                             guard    resource graph and guardrails
 *   validate  the real tools, in the jail           prove    that, and writing in the jail
 * node bench/iac-generate.ts
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { rankBlueprints } from '../src/packs/iac/generate/choose.ts'
import { extractValues } from '../src/packs/iac/generate/extract.ts'
import { completeValues, renderBlueprint } from '../src/packs/iac/generate/render.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-bench-')))
const app = createApp(readConfig({ ...process.env, HOME: folder, PROVENLY_STATE: join(folder, 'state') }, folder))
const blueprints = await app.blueprints(folder)
const { policy } = await app.policy(folder)
const pack = app.pack('iac')
const signal = new AbortController().signal
const parts: Record<string, number[]> = {}

async function time<Value>(part: string, work: () => Value | Promise<Value>): Promise<Value> {
  const started = performance.now()
  const value = await work()
  parts[part] = [...(parts[part] ?? []), performance.now() - started]
  return value
}

for (const blueprint of blueprints) {
  const words = `${blueprint.title} called bench`
  await time('choose', () => rankBlueprints(words, blueprints))
  const said = await time('extract', () => extractValues(words, blueprint))
  const completed = completeValues(blueprint, said)
  if ('problem' in completed) throw new Error(completed.problem)
  const rendered = await time('render', () => renderBlueprint(blueprint, completed.values))
  if ('problem' in rendered) throw new Error(rendered.problem)
  const source = { kind: 'blueprint', blueprint: blueprint.id, parameters: completed.values }
  const action = { title: blueprint.title, files: rendered.files, deletes: [], source }
  const request = { pack: 'iac', workspace: folder, requester: 'bench', ...pack.admit(words, {}) }
  await time('guard', () => pack.guard(action, request, policy))
  const files = new Map(rendered.files.map(({ path, content }) => [path, content]))
  await time(`validate ${blueprint.type}`, () => app.validateIac({ files, plan: true }, signal))
  await time(`prove ${blueprint.type}`, () => pack.prove(action, request, policy, signal))
}

for (const [part, values] of Object.entries(parts)) {
  const sorted = values.sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  console.log(
    `${part.padEnd(24)} ${median.toFixed(1).padStart(8)} ms  (${sorted.length}, most ${(sorted.at(-1) ?? 0).toFixed(1)})`,
  )
}
await app.close()
rmSync(folder, { recursive: true, force: true })
