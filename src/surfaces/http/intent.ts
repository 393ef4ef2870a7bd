import { z } from 'zod'
import { Fault } from '../../core/fault.ts'
import type { Model } from '../../core/model.ts'

const Answer = z.object({ domain: z.string().max(40).optional(), effect: z.string().max(40).optional() })

/** What a model takes some words for: the pack, null for none of them. `changes` is null where it does not say. */
export type Intent = { pack: string | null; changes: boolean | null }

const packOf: Record<string, string> = {
  shell: 'shell',
  iac: 'iac',
  infrastructure: 'iac',
  code: 'refactor',
  refactor: 'refactor',
}

const patienceMs = 3_000
/** Below it, a guess of the model counts for nothing. */
const leastSure = 0.6
const harmless = new Set(['none', 'read', 'read-only', 'inspect', 'answer', 'question', 'chat', 'query'])

const system =
  'Say what the words ask for as JSON with "domain" (one of shell, iac, refactor, general), "effect" (read-only or changing) and "target".'

/** Null when no model knows, or none can be asked now: then rules decide. */
export async function askIntent(model: Model, words: string, signal: AbortSignal): Promise<Intent | null> {
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
    const { text, confidence } = await model.generate({ task: 'intent', system, words, feedback: [] }, patience)
    if (confidence !== null && confidence < leastSure) return null
    const { domain, effect } = Answer.parse(JSON.parse(text))
    return {
      pack: packOf[domain?.toLowerCase() ?? ''] ?? null,
      changes: effect === undefined ? null : !harmless.has(effect.toLowerCase()),
    }
  } catch (error) {
    if (error instanceof Fault || error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

const makes = /\b(?:add|create|define|deploy|draft|generate|make|prepare|provision|scaffold|set up|write)\b/i
const infrastructure =
  /\b(?:terraform|hcl|tfvars|docker[ -]?compose|compose file|dockerfile|kubernetes|k8s|helm|manifests?|ingress|statefulset|cloudformation|infrastructure|s3 bucket|vpc|security group|load balancer)\b/i
const code =
  /\b(?:refactor|codemod|rewrite (?:all |every )?(?:calls?|uses|imports?)|(?:rename|replace|migrate) (?:all |every |the )?(?:calls?|uses|imports?|functions?|methods?|class(?:es)?|variables?|symbols?|identifiers?))\b/i

/** By words alone, where no model knows better: what is plainly about something else than a command. */
export function guessPack(words: string, packs: readonly string[]): string {
  if (packs.includes('iac') && makes.test(words) && infrastructure.test(words)) return 'iac'
  if (packs.includes('refactor') && code.test(words)) return 'refactor'
  return packs.includes('shell') ? 'shell' : (packs[0] ?? 'shell')
}
