import { isMap, isScalar, LineCounter, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { findLanguage, languages } from './languages.ts'

// The form of a rule as ast-grep 0.51 reads it: unknown fields are its errors too. It stays the judge of what a rule means:
// kinds, meta-variables and regular expressions are checked by the tool itself, in the jail.

const Stop: z.ZodType = z.union([z.enum(['neighbor', 'end']), z.lazy(() => Rule)])
const Relation: z.ZodType = z.lazy(() =>
  z.strictObject({ ...ruleFields(), stopBy: Stop.optional(), field: z.string().optional() }),
)
const Position = z.strictObject({ line: z.int().min(0), column: z.int().min(0) })

function ruleFields(): z.ZodRawShape {
  return {
    pattern: z
      .union([
        z.string(),
        z.strictObject({ context: z.string(), selector: z.string().optional(), strictness: z.string().optional() }),
      ])
      .optional(),
    kind: z.string().optional(),
    regex: z.string().optional(),
    nthChild: z
      .union([
        z.int(),
        z.string(),
        z.strictObject({
          position: z.union([z.int(), z.string()]),
          ofRule: z.lazy(() => Rule).optional(),
          reverse: z.boolean().optional(),
        }),
      ])
      .optional(),
    range: z.strictObject({ start: Position, end: Position }).optional(),
    inside: Relation.optional(),
    has: Relation.optional(),
    precedes: Relation.optional(),
    follows: Relation.optional(),
    all: z.array(z.lazy(() => Rule)).optional(),
    any: z.array(z.lazy(() => Rule)).optional(),
    not: z.lazy(() => Rule).optional(),
    matches: z.union([z.string(), z.record(z.string(), z.json())]).optional(),
  }
}

const Rule: z.ZodType = z.lazy(() => z.strictObject(ruleFields()))

const Fix = z.union([
  z.string(),
  z.strictObject({
    template: z.string(),
    title: z.string().optional(),
    expandStart: Relation.optional(),
    expandEnd: Relation.optional(),
  }),
])

const Utilities = z.record(z.string(), Rule)
const Transform = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.json())]))

/** What YAML reads as a number or a truth is text to ast-grep where only text can be. */
const Text = z.union([z.string(), z.number(), z.boolean()])

export const RuleDocument = z.strictObject({
  id: Text.optional(),
  language: z.string(),
  rule: Rule,
  constraints: z.record(z.string(), Rule).nullish(),
  utils: Utilities.nullish(),
  transform: Transform.nullish(),
  fix: z.union([Fix, z.array(Fix)]).nullish(),
  rewriters: z
    .array(
      z.strictObject({
        id: Text,
        rule: Rule,
        constraints: z.record(z.string(), Rule).nullish(),
        utils: Utilities.nullish(),
        transform: Transform.nullish(),
        fix: z.union([Fix, z.array(Fix)]),
      }),
    )
    .nullish(),
  message: Text.nullish(),
  note: Text.nullish(),
  severity: z.string().nullish(),
  labels: z.json().nullish(),
  files: z.json().nullish(),
  ignores: z.json().nullish(),
  url: Text.nullish(),
  metadata: z.json().nullish(),
})

/** What is wrong with the form of a rule file, with lines; empty when ast-grep may be asked. Never throws. */
export function checkRule(text: string): string[] {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: true })
  const problems: string[] = []
  let count = 0
  for (const document of documents) {
    const error = document.errors[0]
    if (error) return [`not YAML: ${error.message.split('\n')[0]}`]
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) continue
    count += 1
    const line = lines.linePos(document.contents.range?.[0] ?? 0).line
    const which = documents.length > 1 ? `rule ${count} (line ${line}): ` : ''
    if (!isMap(document.contents)) {
      problems.push(`${which}a rule is a map of id, language, rule and fix`)
      continue
    }
    const value = plain(document)
    if (value === null) return ['not YAML: its aliases unfold to too much']
    const parsed = RuleDocument.safeParse(value)
    if (!parsed.success) problems.push(...describe(parsed.error).map((problem) => which + problem))
    else if (!findLanguage(parsed.data.language)) {
      problems.push(
        `${which}unknown language ${parsed.data.language}; built in are ${languages.map((each) => each.name).join(', ')}`,
      )
    }
  }
  return count === 0 ? ['the rule is empty'] : problems.slice(0, 5)
}

function plain(document: { toJS: (options: { maxAliasCount: number }) => unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return null
  }
}

/** The deepest issues of a union are those of the alternative that fits best. */
function describe(error: z.core.$ZodError): string[] {
  const walk = (issues: readonly z.core.$ZodIssue[], path: readonly PropertyKey[]): string[] =>
    issues.flatMap((issue) => {
      const place = [...path, ...issue.path]
      if (issue.code !== 'invalid_union') return [`${place.join('.') || 'rule'}: ${issue.message}`]
      const best = issue.errors.toSorted((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0]
      return walk(best ?? [], place)
    })
  return walk(error.issues, []).slice(0, 3)
}
