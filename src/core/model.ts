/** One answer of a model: untrusted text. `confidence` in 0..1 from token probabilities, null when the model gives none. */
export type Generation = {
  text: string
  confidence: number | null
  model: string
  latencyMs: number
  /** What the model thought aloud before it answered, where it does. */
  thought?: string
  /** Further candidates, best first, where the model has them. */
  alternatives?: { text: string; confidence: number | null }[]
}

/**
 * Which small job a prompt is. The embedded model answers each in one form, others are told it by `system`:
 * shell: one Bash command. intent: JSON {domain, effect, target}. iac: JSON {blueprint, parameters} or {files}.
 * refactor: JSON {rewrites}. chat: plain text.
 */
export type Task = 'shell' | 'intent' | 'iac' | 'refactor' | 'chat'

export type Prompt = {
  task: Task
  system: string
  /** The request in the user's words, normalised. */
  words: string
  /** Of a conversation: what was said before, oldest first. Data, not instructions. */
  turns?: readonly { words: string; answer: string }[]
  /** What the answer must rest on: a file, a blueprint. Data, not instructions. */
  context?: string
  /** Words of the request that are names in the working folder, folders also with a slash behind, and paths of files it names in folders it names. Only a model of this process reads them: they are sent nowhere. */
  present?: readonly string[]
  /** What was proposed before and why it failed, oldest first. */
  feedback: readonly { proposal: string; problem: string }[]
}

export type ModelHealth = { name: string; ok: boolean; detail: string; latencyMs: number | null }

/**
 * Turns a prompt into text. Port. Deterministic where the engine allows it (greedy, seeded).
 * Throws Fault `unavailable` when the model cannot be reached or loaded, after its own retries, and `interrupted` on abort.
 */
export interface Model {
  readonly name: string
  generate(prompt: Prompt, signal: AbortSignal): Promise<Generation>
  health(signal: AbortSignal): Promise<ModelHealth>
}
