import { readFile } from 'node:fs/promises'
import { Fault } from '../../core/fault.ts'
import type { Head } from './heads.ts'
import { unpackFile } from './index-file.ts'
import type { MatcherFile } from './matcher.ts'
import { slotsIn } from './slots.ts'
import type { TaggerFile } from './tagger.ts'
import type { VectorHeadFile } from './vector-head.ts'

/** What lies beside the weights: `entries` are slotted requests and commands of verified pairs that the matcher was not trained on. */
export type IndexFile = {
  version: 3
  /** First digits of what names the whole model: the weights and the encoder it was made for, and all that lies here. */
  digest?: string
  /** The same of the encoder, where there is one. */
  encoder?: string
  /** Commonest first. */
  vocabulary: string[]
  /** Programs that a proposal may name. */
  utilities: string[]
  /** Groups of words that mean the same to a request, each as one string of blank-separated words. */
  synonyms: string[]
  entries: [words: string, command: string][]
  /** Tells arguments from words. */
  tagger: TaggerFile
  /** Known commands besides those of the entries, and what chooses among them. */
  matcher: MatcherFile
  /** Logistic curve from the model's score to the share of right answers. */
  calibration: { slope: number; offset: number } | null
  /** Classifiers of the other jobs, and from which probability on a request counts as only reading. */
  heads?: Record<string, Head>
  /** Whether a sentence only reads, by its vector; where there is an encoder. */
  reading?: VectorHeadFile
  readOnlyFrom?: number
}

/** Throws Fault `not-found` or `corrupt`. */
export async function readIndex(path: string): Promise<IndexFile> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Fault('not-found', `There is no index file at ${path}.`, {
      hint: 'It belongs beside the model file: fetch both again.',
      cause,
    })
  })
  try {
    const parsed = (await unpackFile(bytes)) as Partial<IndexFile>
    if (
      parsed.version !== 3 ||
      !Array.isArray(parsed.vocabulary) ||
      !Array.isArray(parsed.entries) ||
      !Array.isArray(parsed.utilities) ||
      !Array.isArray(parsed.synonyms) ||
      !Array.isArray(parsed.matcher?.words) ||
      typeof parsed.tagger?.weights !== 'object'
    )
      throw new TypeError('unexpected contents')
    return { calibration: null, ...parsed } as IndexFile
  } catch (cause) {
    throw new Fault('corrupt', `The index file ${path} is broken.`, { hint: 'Fetch it again.', cause })
  }
}

/** The group of words that mean the same to a request, by word. */
export const groupsOf = (synonyms: readonly string[]): Map<string, string> =>
  new Map(synonyms.flatMap((group, number) => group.split(' ').map((word) => [word, `~${number}`] as const)))

/** `approved`: from the team's own runs, not from the index. */
export type Hit = { command: string; similarity: number; approved: boolean }

/** Nearest requests by the cosine of TF-IDF over words, pairs of neighbours and synonym groups. */
export class Retriever {
  private readonly groupOf: ReadonlyMap<string, string>
  private readonly postings = new Map<string, { entries: number[]; weights: number[] }>()
  private readonly rarity = new Map<string, number>()
  private readonly entries: [words: string, command: string][]
  private readonly shipped: number

  constructor(index: Pick<IndexFile, 'entries' | 'synonyms'>) {
    this.entries = [...index.entries]
    this.shipped = this.entries.length
    this.groupOf = groupsOf(index.synonyms)
    const features = this.entries.map(([words]) => this.features(words))
    const documents = new Map<string, number>()
    for (const list of features)
      for (const feature of list.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1)
    for (const [feature, count] of documents) this.rarity.set(feature, Math.log(1 + this.entries.length / count))
    for (const [entry, list] of features.entries()) this.post(entry, list)
  }

  /** Another verified pair, both sides slotted. */
  add(words: string, command: string): void {
    this.entries.push([words, command])
    this.post(this.entries.length - 1, this.features(words))
  }

  private post(entry: number, list: ReadonlyMap<string, number>): void {
    for (const [feature, weight] of this.weigh(list)) {
      const posting = this.postings.get(feature)
      if (posting === undefined) this.postings.set(feature, { entries: [entry], weights: [weight] })
      else {
        posting.entries.push(entry)
        posting.weights.push(weight)
      }
    }
  }

  /** Distinct commands, best first, only ones whose arguments the request has. */
  nearest(words: string, count: number): Hit[] {
    return this.hitsOf(this.similarities(words), words, count)
  }

  /** To the words of each entry. */
  similarities(words: string): Float32Array {
    const scores = new Float32Array(this.entries.length)
    for (const [feature, weight] of this.weigh(this.features(words))) {
      const posting = this.postings.get(feature)
      if (posting === undefined) continue
      for (let at = 0; at < posting.entries.length; at++)
        scores[posting.entries[at] as number] =
          (scores[posting.entries[at] as number] ?? 0) + weight * (posting.weights[at] as number)
    }
    return scores
  }

  /** The best by these scores of the entries. */
  hitsOf(scores: Float32Array, words: string, count: number): Hit[] {
    const have = new Set(slotsIn(words))
    const hits: Hit[] = []
    const seen = new Set<string>()
    for (const entry of best(scores, 120)) {
      const command = (this.entries[entry] as [string, string])[1]
      if (seen.has(command) || slotsIn(command).some((slot) => !have.has(slot))) continue
      seen.add(command)
      hits.push({ command, similarity: scores[entry] as number, approved: entry >= this.shipped })
      if (hits.length === count) break
    }
    return hits
  }

  private features(words: string): Map<string, number> {
    const list = new Map<string, number>()
    const add = (feature: string): void => void list.set(feature, (list.get(feature) ?? 0) + 1)
    let before = '^'
    for (const word of words.split(' ')) {
      if (word === 'the' || word === 'a' || word === 'an' || word === 'of') continue
      const meaning = this.groupOf.get(word) ?? (/^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : word)
      add(meaning)
      add(`${before} ${meaning}`)
      before = meaning
    }
    return list
  }

  private weigh(list: ReadonlyMap<string, number>): [string, number][] {
    let norm = 0
    const weighed: [string, number][] = []
    for (const [feature, count] of list) {
      const weight =
        (this.rarity.get(feature) ?? Math.log(2 + this.entries.length)) *
        (1 + Math.log(count)) *
        (feature.includes(' ') ? 0.6 : 1)
      weighed.push([feature, weight])
      norm += weight * weight
    }
    return weighed.map(([feature, weight]) => [feature, weight / Math.sqrt(norm)])
  }
}

/** Indexes of the highest scores above zero, best first. The floor rises as better ones are found, which keeps the sorts short. */
function best(scores: Float32Array, count: number): number[] {
  const candidates: number[] = []
  let floor = 0.05
  for (let index = 0; index < scores.length; index++) {
    if ((scores[index] as number) <= floor) continue
    candidates.push(index)
    if (candidates.length < 8 * count) continue
    candidates.sort((left, right) => (scores[right] as number) - (scores[left] as number))
    candidates.length = count
    floor = scores[candidates[count - 1] as number] as number
  }
  return candidates.sort((left, right) => (scores[right] as number) - (scores[left] as number)).slice(0, count)
}
