import { z } from 'zod'

export const iacLimits = { files: 200, fileCharacters: 400_000, characters: 2_000_000 } as const

/** Characters that would make a path mean something else to a terminal, a shell or another system. */
const unsafeInPath = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD\\:*?"<>|]/u

/** Why `path` may not be written by a proposal; null when it may. Paths are relative to the workspace, with forward slashes. */
export function pathProblem(path: string): string | null {
  if (path.length === 0 || path.length > 400) return 'a path has 1 to 400 characters'
  if (path.startsWith('/') || path.startsWith('~')) return 'a path is relative to the workspace'
  if (unsafeInPath.test(path) || !path.isWellFormed()) return 'a path has no control, invisible or reserved characters'
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'a path has no empty part, "." or ".."'
  if (parts.some((part) => part.trim() !== part || part.length > 200))
    return 'a part of a path has no spaces at its ends'
  if (['.git', '.provenly', '.terraform', '.ssh'].includes(parts[0] ?? ''))
    return `nothing is written below ${parts[0]}`
  return null
}

const Path = z.string().refine((path) => pathProblem(path) === null, {
  error: (issue) => `${JSON.stringify(issue.input)}: ${pathProblem(String(issue.input))}`,
})

const text = z
  .string()
  .max(iacLimits.fileCharacters)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), 'a file is text without NUL bytes')

/** Where files come from, for people and for training; never what happens. */
export const Source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('blueprint'),
    blueprint: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  }),
  z.strictObject({ kind: z.literal('model') }),
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({
    kind: z.literal('translation'),
    from: z.string(),
    to: z.string(),
    files: z.array(z.string()),
    /** What could not be translated: left as a marked gap in the result and named here with its reason. */
    gaps: z.array(z.strictObject({ address: z.string(), reason: z.string() })),
    /** How the result compares with its source, line by line. */
    comparison: z.array(z.strictObject({ name: z.string(), same: z.boolean(), detail: z.string() })),
  }),
])
export type Source = z.infer<typeof Source>

export const IacFile = z.strictObject({ path: Path, content: text })
export type IacFile = z.infer<typeof IacFile>

/** The untrusted action of the iac pack: whole files to write, and files to remove. */
export const IacAction = z
  .strictObject({
    title: z.string().min(1).max(300),
    files: z.array(IacFile).max(iacLimits.files),
    deletes: z.array(Path).max(iacLimits.files).default([]),
    source: Source,
  })
  .superRefine((action, context) => {
    const paths = [...action.files.map((file) => file.path), ...action.deletes]
    if (paths.length === 0) context.addIssue({ code: 'custom', message: 'a proposal names at least one file' })
    const seen = new Set<string>()
    for (const path of paths) {
      if (seen.has(path)) context.addIssue({ code: 'custom', message: `${path} is named twice` })
      seen.add(path)
    }
    for (const path of paths)
      for (const other of paths)
        if (other.startsWith(`${path}/`))
          context.addIssue({ code: 'custom', message: `${path} can not be a file and the folder of ${other}` })
    const total = action.files.reduce((sum, file) => sum + file.content.length, 0)
    if (total > iacLimits.characters)
      context.addIssue({ code: 'custom', message: `${total} characters, allowed are ${iacLimits.characters}` })
  })
export type IacAction = z.infer<typeof IacAction>
