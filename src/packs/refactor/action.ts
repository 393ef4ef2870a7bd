import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { findLanguage, languages } from './languages.ts'
import { checkRule } from './rule.ts'

/** Enough for any hand-written rule; ast-grep is handed it as one argument, of which Linux takes 128 KiB. */
const longestRule = 100_000
const longestPattern = 20_000

const Paths = z.array(z.string().min(1).max(4096)).max(1_000)

export const strictnesses = ['cst', 'smart', 'ast', 'relaxed', 'signature', 'template'] as const

/** Every match of `pattern` becomes `rewrite`; `$NAME` and `$$$NAME` stand for what they matched. An empty rewrite deletes. */
export const InlineRewrite = z.strictObject({
  language: z
    .string()
    .refine(
      (name) => findLanguage(name) !== undefined,
      `no language that ast-grep has built in: ${languages.map((each) => each.name).join(', ')}`,
    )
    .transform((name) => findLanguage(name)?.name ?? name),
  pattern: z
    .string()
    .max(longestPattern)
    .refine((text) => text.trim() !== '', 'the pattern is empty'),
  rewrite: z.string().max(longestPattern),
  selector: z.string().min(1).max(200).optional(),
  strictness: z.enum(strictnesses).optional(),
  /** Files, folders or globs, relative to the workspace; the whole of it when not given. */
  paths: Paths.optional(),
  /** Passes until nothing matches; what lies within another match is only reached by a further pass. On when not given. */
  fixpoint: z.boolean().optional(),
})
export type InlineRewrite = z.infer<typeof InlineRewrite>

/** One or several rules in ast-grep's own YAML, as `ast-grep scan --rule` reads them. One pass, as there, unless `fixpoint`. */
export const RuleRewrite = z.strictObject({
  rule: z
    .union([z.string(), z.record(z.string(), z.json())])
    .transform((rule) => (typeof rule === 'string' ? rule : stringify(rule)))
    .superRefine((text, context) => {
      if (text.length > longestRule)
        context.addIssue(`the rule has ${text.length} characters, allowed are ${longestRule}`)
      else for (const problem of checkRule(text)) context.addIssue(problem)
    }),
  paths: Paths.optional(),
  fixpoint: z.boolean().optional(),
})
export type RuleRewrite = z.infer<typeof RuleRewrite>

export const Rewrite = z.union([InlineRewrite, RuleRewrite])
export type Rewrite = z.infer<typeof Rewrite>

export const BranchName = z
  .string()
  .max(100)
  .regex(/^(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[A-Za-z0-9][A-Za-z0-9._/-]*(?<![./])$/, 'not a name for a branch')

/** In the order in which they are applied: each sees what the ones before it left. */
export const RefactorAction = z.strictObject({
  rewrites: z.array(Rewrite).min(1).max(50),
  /** Commit what was applied on a new branch, where the workspace is a repository without other changes. */
  commit: z
    .strictObject({
      branch: BranchName,
      message: z.string().min(1).max(2_000),
      /** Without a branch nothing is applied either. */
      required: z.boolean().optional(),
    })
    .optional(),
})
export type RefactorAction = z.infer<typeof RefactorAction>

export type ReadAction = { action: RefactorAction } | { problem: string }

/**
 * The action in a text of a model or a person: JSON or YAML of the action, of one rewrite or of a list of them, a rule file, or
 * `pattern => rewrite` where the language is known. Never throws.
 */
export function readAction(text: string, language: string | undefined): ReadAction {
  if (text.trim() === '') return { problem: 'format: the answer is empty' }
  if (text.length > longestRule * 2) return { problem: `format: the text has ${text.length} characters` }
  const bare = unfenced(text)
  const value = readYaml(bare)
  if (typeof value === 'object' && value !== null) return toAction(value, bare, language)
  const arrow = /^([\s\S]+?)\s+=>\s+([\s\S]*)$|^([\s\S]+?)\s+=>$/.exec(bare.trim())
  if (arrow) {
    if (!language) return { problem: 'format: the language of this rewrite is not known: give it with --lang' }
    return validate({ rewrites: [{ language, pattern: arrow[1] ?? arrow[3], rewrite: arrow[2] ?? '' }] })
  }
  return { problem: 'format: neither JSON or YAML of rewrites, nor `pattern => rewrite`' }
}

function toAction(value: object, text: string, language: string | undefined): ReadAction {
  if (Array.isArray(value)) return validate({ rewrites: value.map((each) => withLanguage(each, language)) })
  if ('rewrites' in value && Array.isArray(value.rewrites)) {
    return validate({ ...value, rewrites: value.rewrites.map((each) => withLanguage(each, language)) })
  }
  if ('pattern' in value && 'rewrite' in value) return validate({ rewrites: [withLanguage(value, language)] })
  if ('rule' in value && 'language' in value) return validate({ rewrites: [{ rule: text }] })
  if ('rule' in value) return validate({ rewrites: [value] })
  return { problem: 'format: an action is {"rewrites": [{"language", "pattern", "rewrite"}]}' }
}

function withLanguage(rewrite: unknown, language: string | undefined): unknown {
  const bare = typeof rewrite === 'object' && rewrite !== null && 'pattern' in rewrite && !('language' in rewrite)
  return bare && language ? { language, ...rewrite } : rewrite
}

function validate(value: unknown): ReadAction {
  const parsed = RefactorAction.safeParse(value)
  if (parsed.success) return { action: parsed.data }
  const issues = parsed.error.issues.flatMap((issue) => flatten(issue))
  return { problem: `format: ${[...new Set(issues)].slice(0, 4).join('; ')}` }
}

/** Of the forms that a rewrite may have, only the one that was meant is worth complaining about. */
function flatten(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') {
    const [inline = [], rule = []] = issue.errors
    const meant =
      inline.some((each) => each.path[0] === 'pattern' && each.path.length === 1) || inline.length > rule.length
        ? rule
        : inline
    return meant.flatMap((each) => flatten({ ...each, path: [...issue.path, ...each.path] }))
  }
  const place = issue.path.join('.')
  return [place === '' ? issue.message : `${place}: ${issue.message}`]
}

/** A rule is taken as it stands, to the last line end: it belongs to a block of text that ends the file. */
function unfenced(text: string): string {
  const fenced = /^\s*```[^\n`]*\n([\s\S]*?)\n?```\s*$/.exec(text)
  return fenced ? `${fenced[1]}\n` : text
}

/** undefined for what is no YAML (of which JSON is a part), or several documents: those are a rule file. */
function readYaml(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // YAML then, of which JSON is a part but for its finer points.
  }
  try {
    const first = text.split(/^---\s*$/m).find((part) => part.trim() !== '') ?? ''
    return parse(first, { maxAliasCount: 100, logLevel: 'silent' })
  } catch {
    return undefined
  }
}

/** A rule alone as its file, everything else as YAML. Read back by `readAction` without any difference. */
export function renderAction(action: RefactorAction): string {
  const [only] = action.rewrites
  const isBare = action.rewrites.length === 1 && action.commit === undefined
  if (isBare && only && 'rule' in only && only.paths === undefined && only.fixpoint === undefined) return only.rule
  return stringify(action, { lineWidth: 0 })
}
