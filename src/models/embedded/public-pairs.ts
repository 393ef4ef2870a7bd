import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** Slotted requests and commands of public data that was ingested on this machine; never shipped. Beside the ingested files. */
export type PublicPairs = { version: 2; pairs: [words: string, command: string][] }
export const publicPairsName = 'public-pairs.json.gz'

/** Null where nothing was ingested, or what is there cannot be read: the next ingestion makes it anew. */
export async function readPublicPairs(path: string): Promise<PublicPairs['pairs'] | null> {
  try {
    const bytes = await readFile(path)
    const parsed = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as Partial<PublicPairs>
    return parsed.version === 2 && Array.isArray(parsed.pairs) ? parsed.pairs : null
  } catch {
    return null
  }
}
