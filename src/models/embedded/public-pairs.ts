import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Hit, Retriever } from './index.ts'
import { product } from './tensors.ts'

type Pair = [words: string, command: string]

/**
 * Slotted requests and commands of public data that was ingested on this machine; never shipped. Beside the ingested files. `vectors`: of the
 * requests, by the encoder whose file's SHA-256 begins with `encoder`: one signed byte a number in 127ths, base64.
 */
export type PublicPairs = { version: 2; pairs: Pair[]; encoder?: string; vectors?: string }
export const publicPairsName = 'public-pairs.json.gz'

/** Null where nothing was ingested, or what is there cannot be read: the next ingestion makes it anew. */
export async function readPublicPairs(path: string): Promise<PublicPairs | null> {
  try {
    const bytes = await readFile(path)
    const parsed = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as Partial<PublicPairs>
    return parsed.version === 2 && Array.isArray(parsed.pairs) ? (parsed as PublicPairs) : null
  } catch {
    return null
  }
}

export function packVectors(vectors: readonly Float32Array[]): string {
  const bytes = Int8Array.from(vectors.flatMap((vector) => [...vector].map((value) => Math.round(127 * value))))
  return Buffer.from(bytes.buffer).toString('base64')
}

const sameWords = 0.999

/** Finds the pairs whose requests are nearest: by their words and, where vectors of this encoder are there, as much by their meaning. */
export class PublicRetriever {
  readonly size: number
  readonly byMeaning: boolean
  private readonly pairs: readonly Pair[]
  private readonly words: Retriever
  private readonly vectors: Float32Array | null

  /** `synonyms`: of the index; `encoder`: the one in use. */
  constructor(file: PublicPairs, synonyms: string[], encoder: string | undefined) {
    this.pairs = file.pairs
    this.size = file.pairs.length
    this.words = new Retriever({ entries: file.pairs, synonyms })
    const known = file.vectors !== undefined && file.encoder === encoder && encoder !== undefined
    this.vectors = known
      ? Float32Array.from(new Int8Array(Buffer.from(file.vectors as string, 'base64')), (value) => value / 127)
      : null
    this.byMeaning = known
  }

  /** Distinct commands, best first, only ones whose arguments the request has. */
  nearest(words: string, sentence: Float32Array | null, count: number): Hit[] {
    const { vectors, pairs } = this
    if (vectors === null || sentence === null) return this.words.nearest(words, count)
    const scores = this.words.similarities(words)
    const width = sentence.length
    for (let at = 0; at < pairs.length; at++) {
      const alike = scores[at] as number
      // The same words are the same request: its arguments alone may be of another kind, which its vector tells.
      if (alike < sameWords) scores[at] = (alike + product(sentence, 0, vectors, at * width, width)) / 2
    }
    return this.words.hitsOf(scores, words, count)
  }
}
