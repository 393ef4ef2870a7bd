import { setImmediate } from 'node:timers/promises'
import type { ChatHistoryItem, ChatWrapper, LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp'
import { Fault } from '../core/fault.ts'
import type { Generation, Model, Prompt } from '../core/model.ts'
import { answerText, confidenceOf } from './answer-text.ts'
import { answerTokens, chatPrompt } from './chat-prompt.ts'
import { checkGgufFile } from './gguf-file.ts'
import { listenToLlama, openLlama } from './llama-library.ts'
import type { GgufEntry } from './model-entry.ts'

type Loaded = { model: LlamaModel; sequence: LlamaContextSequence; wrapper: ChatWrapper }

/**
 * A chat GGUF in this process through llama.cpp, with the file's own chat template. The file is loaded on first use and kept;
 * requests wait for each other, for they share one context (whose cached examples make the second request cheap). A failed
 * load is tried again by the next request: the file may have been put there since.
 */
export function createGgufModel(entry: GgufEntry, now: () => number = Date.now): Model & AsyncDisposable {
  let loading: Promise<Loaded> | undefined
  let previous: Promise<unknown> = Promise.resolve()

  const load = (): Promise<Loaded> => {
    loading ??= loadGguf(entry).catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }

  return {
    name: entry.name,
    generate(prompt, signal) {
      const turn = previous.then(async () => {
        if (signal.aborted) throw interrupted(entry)
        const loaded = await load()
        if (signal.aborted) throw interrupted(entry)
        return ask(entry, loaded, prompt, signal, now)
      })
      previous = turn.catch(() => {})
      return turn
    },
    async health(signal) {
      if (signal.aborted) throw interrupted(entry)
      try {
        if (loading === undefined) await checkGgufFile(entry.name, entry.path)
        const detail = loading === undefined ? `${entry.path}, not loaded yet` : `${entry.path}, loaded`
        return { name: entry.name, ok: true, detail, latencyMs: null }
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        return { name: entry.name, ok: false, detail: error.message, latencyMs: null }
      }
    },
    async [Symbol.asyncDispose]() {
      await previous
      const loaded = await loading?.catch(() => undefined)
      loading = undefined
      await loaded?.model.dispose()
    },
  }
}

async function loadGguf(entry: GgufEntry): Promise<Loaded> {
  await checkGgufFile(entry.name, entry.path)
  // What llama.cpp says on its way to a failure is the only explanation there is.
  const stopListening = listenToLlama()
  let model: LlamaModel | undefined
  try {
    const { resolveChatWrapper } = await import('node-llama-cpp')
    model = await (await openLlama()).loadModel({ modelPath: entry.path })
    const context = await model.createContext({
      contextSize: Math.min(entry.context_tokens, model.trainContextSize),
      ...(entry.threads === undefined ? {} : { threads: entry.threads }),
    })
    return { model, sequence: context.getSequence(), wrapper: resolveChatWrapper(model) }
  } catch (error) {
    await model?.dispose()
    // The log of the native threads arrives in a later turn than their failure.
    await setImmediate()
    const reason = stopListening()
      .map((line) => /error loading model: (.+)/.exec(line)?.[1])
      .find((line) => line !== undefined)
    const message = reason ?? (error instanceof Error ? error.message : String(error))
    throw new Fault('unavailable', `model ${entry.name}: ${entry.path} cannot be loaded: ${oneLine(message)}`, {
      hint: 'The file may be cut off, of a newer format, or too large for the memory: download it again or use a smaller one.',
      cause: error,
    })
  } finally {
    stopListening()
  }
}

async function ask(
  entry: GgufEntry,
  loaded: Loaded,
  prompt: Prompt,
  signal: AbortSignal,
  now: () => number,
): Promise<Generation> {
  const { LlamaChatSession } = await import('node-llama-cpp')
  const started = now()
  const timeout = AbortSignal.timeout(entry.timeout_ms)
  const { system, messages } = chatPrompt(prompt)
  const session = new LlamaChatSession({
    contextSequence: loaded.sequence,
    chatWrapper: loaded.wrapper,
    forceAddSystemPrompt: true,
  })
  const tokens: Token[] = []
  try {
    session.setChatHistory(chatHistory(system, messages.slice(0, -1)))
    const raw = await session.prompt(messages.at(-1)?.content ?? '', {
      temperature: entry.temperature,
      seed: entry.seed,
      maxTokens: answerTokens(prompt, entry.max_tokens),
      // A command needs no essay before it, and a thinking model would spend all of max_tokens on one.
      budgets: { thoughtTokens: 0, commentTokens: 0 },
      onToken: (chunk) => tokens.push(...chunk),
      signal: AbortSignal.any([signal, timeout]),
    })
    const { text, thought } = answerText(raw)
    const confidence =
      thought !== null || entry.temperature > 0 ? null : await greedyConfidence(loaded.sequence, tokens)
    return { text, confidence, model: entry.name, latencyMs: now() - started }
  } catch (error) {
    if (signal.aborted) throw interrupted(entry)
    const problem = timeout.aborted
      ? `no answer within ${entry.timeout_ms / 1000} s (timeout_ms)`
      : oneLine(error instanceof Error ? error.message : String(error))
    throw new Fault('unavailable', `model ${entry.name}: ${problem}`, {
      hint: 'Raise timeout_ms or context_tokens in models.yaml, or use a smaller model.',
      cause: error,
    })
  } finally {
    session.dispose({ disposeSequence: false })
  }
}

function chatHistory(system: string, messages: ReturnType<typeof chatPrompt>['messages']): ChatHistoryItem[] {
  return [
    { type: 'system', text: system },
    ...messages.map<ChatHistoryItem>(({ role, content }) =>
      role === 'user' ? { type: 'user', text: content } : { type: 'model', response: [content] },
    ),
  ]
}

/**
 * The session does not tell probabilities, so the answer is scored once more: its tokens go through the model again as one
 * batch, on the cached prompt, and the probability of the greedy choice before each is read. Null when the answer is not at
 * the end of the context (a template that rewrites it) or a rounding difference made another token the greedy one.
 */
async function greedyConfidence(sequence: LlamaContextSequence, answer: readonly Token[]): Promise<number | null> {
  const context = sequence.contextTokens
  // The last token was chosen but not yet fed back, so the context need not hold it.
  const fed = answer.slice(0, -1)
  const start = lastIndexOfTokens(context, fed)
  const first = context[start - 1]
  if (answer.length === 0 || first === undefined) return null
  await sequence.eraseContextTokenRanges([{ start: start - 1, end: context.length }])
  const scored = await sequence.controlledEvaluate(
    [first, ...fed].map((token) => [
      token,
      { generateNext: { token: true, confidence: true, options: { temperature: 0 } } },
    ]),
  )
  return confidenceOf(
    answer.map((token, index) => {
      const next = scored[index]?.next
      return next?.token === token ? Math.log(next.confidence ?? Number.NaN) : Number.NaN
    }),
  )
}

function lastIndexOfTokens(tokens: readonly Token[], part: readonly Token[]): number {
  for (let start = tokens.length - part.length; start >= 0; start -= 1) {
    if (part.every((token, index) => tokens[start + index] === token)) return start
  }
  return -1
}

function interrupted(entry: GgufEntry): Fault {
  return new Fault('interrupted', `asking model ${entry.name} was interrupted`)
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}
