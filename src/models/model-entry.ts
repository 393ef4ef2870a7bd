import { z } from 'zod'
import { Fault } from '../core/fault.ts'

export const modelKinds = ['openai-compatible', 'openai', 'anthropic', 'google', 'gguf', 'embedded'] as const

const ModelName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'a model name is lower case: a-z, 0-9, ".", "_" and "-"')

/**
 * Upper case only, so that a key pasted in the place of a variable's name is refused instead of being stored (and later
 * printed as "the variable ... is not set").
 */
const VariableName = z
  .string()
  .regex(
    /^[A-Z_][A-Z0-9_]{0,127}$/,
    'expected the NAME of an environment variable in upper case, never the secret itself',
  )

const BaseUrl = z
  .string()
  .refine((text) => isPlainHttpUrl(text), 'expected http:// or https:// without user, password, query or fragment')

const common = {
  name: ModelName,
  /** Milliseconds that one attempt may take, loading of a GGUF file not counted. */
  timeout_ms: z.int().min(100).max(3_600_000).default(60_000),
  /** Further attempts after a 408, 429, 5xx or a broken connection. */
  retries: z.int().min(0).max(10).default(2),
  /** Tokens of the answer. */
  max_tokens: z.int().min(1).max(32_768).default(256),
  /** 0 is greedy: the same words give the same command. */
  temperature: z.number().min(0).max(2).default(0),
  seed: z.int().min(0).max(2_147_483_647).default(0),
}

const chat = {
  ...common,
  /** The provider's own name of the model. */
  model: z.string().min(1).max(256),
  api_key_env: VariableName.optional(),
  /** Header -> environment variable that holds its value. */
  headers_env: z.record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'not a header name'), VariableName).optional(),
}

export const ModelEntry = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('openai-compatible'), ...chat, base_url: BaseUrl }),
    z.strictObject({ kind: z.literal('openai'), ...chat, base_url: BaseUrl.optional() }),
    z.strictObject({ kind: z.literal('anthropic'), ...chat, base_url: BaseUrl.optional() }),
    z.strictObject({ kind: z.literal('google'), ...chat, base_url: BaseUrl.optional() }),
    z.strictObject({
      kind: z.literal('gguf'),
      ...common,
      /** A file; relative paths start at the folder of models.yaml. */
      path: z.string().min(1),
      model: z.string().min(1).optional(),
      threads: z.int().min(1).max(1024).optional(),
      context_tokens: z.int().min(256).max(1_048_576).default(4096),
    }),
    z.strictObject({ kind: z.literal('embedded'), ...common, model: z.string().min(1).optional() }),
  ],
  { error: `expected "kind" to be one of ${modelKinds.join(', ')}` },
)
export type ModelEntry = z.infer<typeof ModelEntry>
export type ChatEntry = Exclude<ModelEntry, { kind: 'gguf' | 'embedded' }>
export type GgufEntry = Extract<ModelEntry, { kind: 'gguf' }>

/** models.yaml. `order` names the models to use, first choice first; without it the order of the file counts. */
export const ModelsFile = z
  .strictObject({
    models: z.array(ModelEntry).min(1, 'at least one model'),
    order: z.array(z.string()).min(1).optional(),
  })
  .superRefine((file, context) => {
    const names = file.models.map((entry) => entry.name)
    names.forEach((name, index) => {
      if (names.indexOf(name) < index) {
        context.addIssue({
          code: 'custom',
          path: ['models', index, 'name'],
          message: `the name "${name}" is used twice`,
        })
      }
    })
    file.order?.forEach((name, index, order) => {
      const problem = !names.includes(name)
        ? `no model is named "${name}"`
        : order.indexOf(name) < index
          ? `"${name}" stands twice in the order`
          : null
      if (problem !== null) context.addIssue({ code: 'custom', path: ['order', index], message: problem })
    })
  })
  .transform((file) => ({ models: file.models, order: file.order ?? file.models.map((entry) => entry.name) }))
export type ModelsFile = z.infer<typeof ModelsFile>

function isPlainHttpUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:'
  return isHttp && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
}

/** Throws Fault `usage` with every mistake. */
export function parseModelEntry(value: unknown): ModelEntry {
  const parsed = ModelEntry.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Fault('usage', problems.join('; '))
}
