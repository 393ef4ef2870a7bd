import { access, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readIndex } from '../../models/embedded/index.ts'
import { type PublicPairs, publicPairsName } from '../../models/embedded/public-pairs.ts'
import { storing } from '../ingest/download-file.ts'
import { preparePublic, slottingTools } from './prepare.ts'
import { type PublicRow, readNl2bash, readTldr } from './public.ts'

/**
 * Makes of the ingested sets in `folder` what the built-in model looks among from then on. `indexPath`: the model's index, so
 * that requests are slotted as they will be when they are asked. Returns how many pairs there are.
 * Throws Fault `not-found` or `corrupt` for a broken set or index, `storage`.
 */
export async function writePublicPairs(folder: string, indexPath: string): Promise<number> {
  const { vocabulary, tagger } = await readIndex(indexPath)
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
  const file: PublicPairs = { version: 2, pairs: [...pairs.values()] }
  const path = join(folder, publicPairsName)
  await storing(async () => {
    await writeFile(`${path}.part`, await promisify(gzip)(JSON.stringify(file)))
    await rename(`${path}.part`, path)
  })
  return file.pairs.length
}
