import { open, stat } from 'node:fs/promises'
import type { Llama, LlamaContextSequence, LlamaEmbeddingContext, LlamaModel, Token } from 'node-llama-cpp'
import { Fault } from '../../core/fault.ts'

export type Style = 'own' | 'web'
export type Written = {
  text: string
  tokens: readonly number[]
  /** Mean natural log over the tokens and the end. */
  logProbability: number
  /** Probability of each token, and last of the end. */
  confidences: readonly number[]
}

/**
 * The compact model in process. Each style writes in a sequence of its own, so both may write at once, and `encode` beside them; `branches` and
 * `score` take both. Calls that use the same one must follow one another (candidates.ts and the queue of embedded.ts see to it).
 */
export type Runtime = {
  write(style: Style, words: string, signal: AbortSignal): Promise<Written | null>
  /** Other commands: the second choice at each of the two places where `written` was least sure, then greedy. */
  branches(style: Style, words: string, written: Written, signal: AbortSignal): Promise<Written[]>
  /** Mean log probability of `commands` after the same request. */
  score(style: Style, words: string, commands: readonly string[], signal: AbortSignal): Promise<number[]>
  tokenize(text: string): readonly number[]
  /** The vector of a sentence, of length one; null without an encoder, and of nothing. */
  encode(sentence: string): Promise<Float32Array | null>
  /** The encoder has it as one piece: a common English word, spelled right. */
  isWord(word: string): boolean
  close(): Promise<void>
}

const contextSize = 512
const mostWritten = 110

const longestSentence = 64

/**
 * `encoderPath`: a BERT model that makes vectors of sentences, where there is one. Throws Fault `not-found` for a missing file, `corrupt`
 * for one that is no model of ours, `unavailable` when llama.cpp cannot start.
 */
export async function openRuntime(modelPath: string, encoderPath: string | null = null): Promise<Runtime> {
  await checkFile(modelPath)
  if (encoderPath !== null) await checkFile(encoderPath)
  // Imported here, not at the top: it costs 0.3 s that a command without a model should not pay.
  const library = await import('node-llama-cpp').catch((cause: unknown) => {
    throw new Fault('unavailable', 'The embedded model runtime (node-llama-cpp) is not installed.', {
      hint: 'Install the dependencies again.',
      cause,
    })
  })
  let llama: Awaited<ReturnType<typeof library.getLlama>>
  try {
    llama = await library.getLlama({
      gpu: false,
      build: 'never',
      progressLogs: false,
      logLevel: library.LlamaLogLevel.disabled,
    })
  } catch (cause) {
    throw new Fault('unavailable', 'llama.cpp cannot start on this machine.', {
      hint: 'Configure a model endpoint instead.',
      cause,
    })
  }
  let model: LlamaModel
  let sequences: Record<Style, LlamaContextSequence>
  let encoder: LlamaEmbeddingContext | null
  try {
    // First both files, then what reads them: freeing a context after a file could not be loaded may never end (node-llama-cpp 3.22).
    const both = await Promise.allSettled([
      loadModel(llama, modelPath, 'llama'),
      encoderPath === null ? null : loadModel(llama, encoderPath, 'bert'),
    ])
    for (const one of both) if (one.status === 'rejected') throw one.reason
    const [writer, reader] = both as [PromiseFulfilledResult<LlamaModel>, PromiseFulfilledResult<LlamaModel | null>]
    model = writer.value
    sequences = { own: await openSequence(model, modelPath), web: await openSequence(model, modelPath) }
    encoder = reader.value === null ? null : await openEncoder(reader.value, encoderPath as string)
  } catch (cause) {
    await giveBack(llama)
    throw cause
  }
  const control = (name: string): Token => {
    const tokens = model.tokenize(`<|${name}|>`, true)
    if (tokens.length !== 1)
      throw new Fault('corrupt', `${modelPath} is no compact model of Provenly: it lacks <|${name}|>.`, {
        hint: 'Use `models add` for other models.',
      })
    return tokens[0] as Token
  }
  let end: Token
  let command: Token
  let styles: Record<Style, Token>
  try {
    end = control('end')
    command = control('cmd')
    styles = { own: control('own'), web: control('web') }
  } catch (fault) {
    await giveBack(llama)
    throw fault
  }
  const prompt = (style: Style, words: string): Token[] => [
    styles[style],
    ...model.tokenize(words, true).slice(0, 100),
    command,
  ]
  const stopIf = (signal: AbortSignal): void => {
    if (signal.aborted) throw new Fault('interrupted', 'The proposal was stopped.')
  }

  /**
   * Greedy, after `input` and what the sequence holds already; `begun` is of the command itself. Null when it does not end within the limit.
   */
  const continueFrom = async (
    sequence: LlamaContextSequence,
    input: Token[],
    begun: { tokens: readonly Token[]; confidences: readonly number[] },
    signal: AbortSignal,
  ): Promise<Written | null> => {
    const tokens = [...begun.tokens]
    const confidences = [...begun.confidences]
    for await (const { token, confidence } of sequence.evaluateWithMetadata(
      input,
      { confidence: true },
      { temperature: 0, yieldEogToken: true },
    )) {
      stopIf(signal)
      confidences.push(confidence)
      if (token === end || model.isEogToken(token)) {
        const sum = confidences.reduce((total, one) => total + Math.log(Math.max(one, 1e-9)), 0)
        return {
          text: model.detokenize(tokens, true),
          tokens,
          logProbability: sum / confidences.length,
          confidences,
        }
      }
      tokens.push(token)
      if (tokens.length >= mostWritten) return null
    }
    return null
  }

  const branchAt = async (
    sequence: LlamaContextSequence,
    style: Style,
    words: string,
    written: Written,
    place: number,
    signal: AbortSignal,
  ): Promise<Written | null> => {
    const before = written.tokens.slice(0, place) as Token[]
    const chosen = (written.tokens[place] as Token | undefined) ?? end
    stopIf(signal)
    await sequence.clearHistory()
    let other: { token: Token; confidence: number } | undefined
    for await (const { probabilities } of sequence.evaluateWithMetadata(
      [...prompt(style, words), ...before],
      { probabilities: true },
      { temperature: 1, topK: 4, topP: 1, minP: 0, seed: 1, yieldEogToken: true },
    )) {
      // These are shares among four: what they are of all is known of the one that was chosen.
      const all = (written.confidences[place] as number) / (probabilities.get(chosen) ?? 1)
      for (const [token, share] of probabilities) {
        if (token === chosen) continue
        other = { token, confidence: share * all }
        break
      }
      break
    }
    if (other === undefined || other.token === end) return null
    const begun = {
      tokens: [...before, other.token],
      confidences: [...written.confidences.slice(0, place), other.confidence],
    }
    return await continueFrom(sequence, [other.token], begun, signal)
  }

  /** Mean log probability of the tokens of `answer` after `head`; of which all but the last token stay for the next answer. */
  const meanOf = async (sequence: LlamaContextSequence, head: readonly Token[], answer: readonly Token[]) => {
    const before = head.slice(0, -1)
    await sequence.adaptStateToTokens(before, false)
    if (sequence.nextTokenIndex !== before.length) {
      await sequence.clearHistory()
      await sequence.evaluateWithoutGeneratingNewTokens(before)
    }
    const input = [...head.slice(-1), ...answer.slice(0, -1)].map(
      (token, index): Parameters<LlamaContextSequence['controlledEvaluate']>[0][number] => [
        token,
        {
          // `includeMax` loses the largest one (node-llama-cpp 3.22), `includeTop` does not.
          generateNext: {
            logits: { filter: { tokens: [answer[index] as Token], includeTop: 1 } },
            totalLogitWeight: true,
            options: { temperature: 1, topK: 0, topP: 1, minP: 0 },
          },
        },
      ],
    )
    const output = await sequence.controlledEvaluate(input)
    let sum = 0
    for (const [index, token] of answer.entries()) {
      const logits = output[index]?.next?.logits
      const weight = output[index]?.next?.totalLogitWeight
      if (logits === undefined || weight === undefined) return Number.NEGATIVE_INFINITY
      sum += Math.max(-16, (logits.get(token) ?? -1e3) - Math.max(...logits.values()) - Math.log(weight))
    }
    return sum / answer.length
  }

  return {
    async write(style, words, signal) {
      stopIf(signal)
      await sequences[style].clearHistory()
      return await continueFrom(sequences[style], prompt(style, words), { tokens: [], confidences: [] }, signal)
    },
    async branches(style, words, written, signal) {
      const unsure = written.confidences
        .map((confidence, place) => ({ confidence, place }))
        .sort((left, right) => left.confidence - right.confidence)
      const found = await allOf(
        Object.values(sequences).map(async (sequence, at) => {
          const place = unsure[at]?.place
          return place === undefined ? null : await branchAt(sequence, style, words, written, place, signal)
        }),
      )
      return found.filter((one) => one !== null)
    },
    async score(style, words, commands, signal) {
      const scores = commands.map(() => Number.NEGATIVE_INFINITY)
      const head = prompt(style, words)
      const queue = commands.entries()
      await allOf(
        Object.values(sequences).map(async (sequence) => {
          for (const [at, text] of queue) {
            stopIf(signal)
            scores[at] = await meanOf(sequence, head, [...model.tokenize(text, true).slice(0, mostWritten), end])
          }
        }),
      )
      return scores
    },
    tokenize: (text) => [...model.tokenize(text, true)],
    async encode(sentence) {
      if (encoder === null) return null
      // One at each end is added, and one place must stay free.
      const tokens = encoder.model.tokenize(sentence).slice(0, longestSentence - 3)
      if (tokens.length === 0) return null
      const { vector } = await encoder.getEmbeddingFor(tokens)
      const length = Math.hypot(...vector)
      return Float32Array.from(vector, (value) => value / Math.max(length, 1e-9))
    },
    isWord: (word) => encoder !== null && encoder.model.tokenize(word).length === 1,
    close: () => llama.dispose(),
  }
}

/** What all of them give; when one fails the others are waited for first, because they hold what the next call needs. */
export async function allOf<Results extends readonly unknown[]>(
  work: readonly [...{ [Place in keyof Results]: Promise<Results[Place]> }],
): Promise<Results> {
  const ended = await Promise.allSettled(work)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as Results
}

/** For that it may never end, too, it is not waited for long. */
async function giveBack(llama: Llama): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const patience = setTimeout(resolve, 1000)
  await Promise.race([llama.dispose(), promise])
  clearTimeout(patience)
}

async function loadModel(llama: Llama, modelPath: string, architecture: string): Promise<LlamaModel> {
  const model = await llama.loadModel({ modelPath, useMmap: true }).catch((cause: unknown) => {
    throw cannotLoad(modelPath, cause)
  })
  const found = model.fileInfo.metadata.general.architecture
  if (found !== architecture) throw cannotLoad(modelPath, `it is ${found}, not ${architecture}`)
  return model
}

async function openSequence(model: LlamaModel, modelPath: string): Promise<LlamaContextSequence> {
  try {
    // Two threads on a busy machine were measured ten times slower than one: the model is tiny.
    const context = await model.createContext({ contextSize, threads: 1, sequences: 1, batchSize: contextSize })
    return context.getSequence()
  } catch (cause) {
    throw cannotLoad(modelPath, cause)
  }
}

async function openEncoder(model: LlamaModel, modelPath: string): Promise<LlamaEmbeddingContext> {
  try {
    return await model.createEmbeddingContext({ contextSize: longestSentence, threads: 1, batchSize: longestSentence })
  } catch (cause) {
    throw cannotLoad(modelPath, cause)
  }
}

const cannotLoad = (path: string, cause: unknown): Fault =>
  new Fault('corrupt', `The model file ${path} cannot be loaded.`, {
    hint: 'Fetch it again or train a new one.',
    cause,
  })

/** llama.cpp reports a broken file in many ways, some by ending the process: what can be seen is checked before. */
async function checkFile(path: string): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  )
  if (size === null)
    throw new Fault('not-found', `There is no model file at ${path}.`, { hint: 'Fetch it again or train a new one.' })
  const file = await open(path)
  try {
    const head = Buffer.alloc(24)
    await file.read(head, 0, 24, 0)
    if (head.toString('latin1', 0, 4) !== 'GGUF')
      throw new Fault('corrupt', `${path} is no GGUF file.`, { hint: 'Fetch it again or train a new one.' })
    if (size < 200_000)
      throw new Fault('corrupt', `${path} is cut off: ${size} bytes.`, { hint: 'Fetch it again or train a new one.' })
  } finally {
    await file.close()
  }
}
