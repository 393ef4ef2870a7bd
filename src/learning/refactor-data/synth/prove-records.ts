import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../../core/digest.ts'
import type { Effect } from '../../../core/effects.ts'
import type { SynthRewrite } from './operations.ts'
import { extensions, type SynthRecord } from './synthesise.ts'

export type PlacedRewrite = SynthRewrite & { paths: string[] }

/** The real tool in the jail, as the refactor pack runs it: rewrites in order, each on its own paths. Port. */
export type ApplyRewrites = (
  request: { workspace: string; rewrites: readonly PlacedRewrite[] },
  signal: AbortSignal,
) => Promise<{
  outcome: 'matched' | 'no-match' | 'invalid-pattern' | 'could-not-run'
  message: string
  effects: readonly Effect[]
}>

export type Proven = { record: SynthRecord; problem: string | null }

/** A run in the jail costs much more than a rewrite in it. More of them would come near its time limit on a busy machine. */
export const recordsAtOnce = 30

/**
 * Applies every gold action to its `pre`, many in one jail, and compares what comes out with `post`, byte for byte. A batch that
 * could not run is halved until the one that is to blame stands alone. `scratch` must be a folder that the jail may be given.
 */
export async function proveRecords(
  records: readonly SynthRecord[],
  ports: { apply: ApplyRewrites; scratch: string },
  signal: AbortSignal,
): Promise<Proven[]> {
  if (records.length === 0) return []
  await mkdir(ports.scratch, { recursive: true })
  const workspace = await mkdtemp(join(ports.scratch, 'synth-'))
  try {
    const places = records.map(
      ({ language }, index) => `t${index}/main.${extensions[language as keyof typeof extensions]}`,
    )
    for (const [index, place] of places.entries()) {
      await mkdir(join(workspace, `t${index}`))
      await writeFile(join(workspace, place), (records[index] as SynthRecord).pre)
    }
    const rewrites = records.flatMap(({ gold_action }, index) =>
      gold_action.rewrites.map((rewrite) => ({ ...rewrite, paths: [places[index] as string] })),
    )
    const result = await ports.apply({ workspace, rewrites }, signal)
    if (result.outcome === 'could-not-run' || result.outcome === 'invalid-pattern') {
      if (records.length === 1)
        return [{ record: records[0] as SynthRecord, problem: `${result.outcome}: ${result.message}` }]
      const half = Math.ceil(records.length / 2)
      return [
        ...(await proveRecords(records.slice(0, half), ports, signal)),
        ...(await proveRecords(records.slice(half), ports, signal)),
      ]
    }
    const after = new Map(result.effects.map((effect) => [effect.path, effect.after]))
    return records.map((record, index) => {
      const state = after.get(places[index] as string)
      if (state === undefined) return { record, problem: 'the gold action changed nothing' }
      const isSame = state.type === 'file' && state.digest === sha256(record.post)
      return { record, problem: isSame ? null : 'the gold action gives another text than post' }
    })
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}
