import { access, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Fault } from '../../core/fault.ts'
import { askOf, sentenceOf } from '../../models/embedded/ask.ts'
import { encoderName } from '../../models/embedded/embedded.ts'
import { readIndex } from '../../models/embedded/index.ts'
import { type PublicPairs, packVectors, publicPairsName } from '../../models/embedded/public-pairs.ts'
import { openRuntime, type Runtime } from '../../models/embedded/runtime.ts'
import { storing } from '../ingest/download-file.ts'
import { preparePublic, slottingTools } from './prepare.ts'
import { type PublicRow, readNl2bash, readTldr } from './public.ts'

/**
 * Makes of the ingested sets in `folder` what the built-in model looks among from then on. `modelPath`: the model, with its index beside
 * it, so that requests are slotted and encoded as they will be when they are asked: about ten milliseconds each. Returns how many pairs there are.
 * Throws Fault `not-found` or `corrupt` for a broken set, model or index, `storage`, `interrupted`.
 */
export async function writePublicPairs(
  folder: string,
  modelPath: string,
  options: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<number> {
  const { vocabulary, tagger, encoder } = await readIndex(join(dirname(modelPath), 'index.json.gz'))
  const rows: PublicRow[] = []
  for (const [name, read] of [
    ['nl2bash.jsonl', readNl2bash],
    ['tldr.jsonl', readTldr],
  ] as const) {
    const path = join(folder, name)
    const there = await access(path).then(
      () => true,
      () => false,
    )
    if (there) rows.push(...(await read(path)))
  }
  const pairs = new Map<string, [string, string]>()
  for (const { nl, cmd } of preparePublic(rows, slottingTools(vocabulary, tagger)))
    pairs.set(`${nl}\t${cmd}`, [nl, cmd])
  const list = [...pairs.values()]
  const file: PublicPairs = { version: 2, pairs: list }
  if (encoder !== undefined) {
    const runtime = await openRuntime(modelPath, join(dirname(modelPath), encoderName))
    try {
      Object.assign(file, { encoder, vectors: await vectorsOf(list, runtime.encode, options) })
    } finally {
      await runtime.close()
    }
  }
  const path = join(folder, publicPairsName)
  await storing(async () => {
    await writeFile(`${path}.part`, await promisify(gzip)(JSON.stringify(file)))
    await rename(`${path}.part`, path)
  })
  return file.pairs.length
}

/** The vectors of the requests, as PublicPairs has them. `encode`: of a runtime with an encoder. */
export async function vectorsOf(
  pairs: PublicPairs['pairs'],
  encode: Runtime['encode'],
  options: { signal?: AbortSignal; onProgress?: (done: number, total: number) => void } = {},
): Promise<string> {
  const width = (await encode('files'))?.length ?? 0
  const vectors: Float32Array[] = []
  for (const [words] of pairs) {
    if (options.signal?.aborted) throw new Fault('interrupted', 'Ingesting was stopped; the sets are kept.')
    // What says nothing is near nothing.
    vectors.push((await encode(sentenceOf(askOf(words, {})))) ?? new Float32Array(width))
    options.onProgress?.(vectors.length, pairs.length)
  }
  return packVectors(vectors)
}
