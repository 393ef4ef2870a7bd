import { z } from 'zod'
import { IacFile } from '../action.ts'
import { parseFiles } from '../action-text.ts'

export type Answer =
  | { kind: 'files'; title: string | null; files: IacFile[]; deletes: string[] }
  | { kind: 'blueprint'; blueprint: string; parameters: Record<string, unknown> }
  | { kind: 'problem'; problem: string }

const FilesAnswer = z.strictObject({
  title: z.string().max(300).optional(),
  files: z.array(IacFile).min(1),
  deletes: z.array(z.string()).default([]),
})
const BlueprintAnswer = z.strictObject({
  blueprint: z.string().max(100),
  parameters: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]))
    .default({}),
})

/**
 * What a model's text comes down to. Strict JSON first; else files behind `=== path` lines, or code blocks whose first line names the
 * path (```` ```hcl main.tf ````). Anything else is a problem in words, for the model to repair. Never throws.
 */
export function readAnswer(raw: string, output: string | undefined): Answer {
  const text = raw.replaceAll('\r\n', '\n').trim()
  if (text === '') return problem('the answer is empty')
  const bare = /^```(?:json)?\n([\s\S]*?)\n```$/.exec(text)?.[1] ?? text
  if (bare.trimStart().startsWith('{')) return fromJson(bare)
  if (/^=== \S/.test(text)) {
    const parsed = parseFiles(text)
    return 'problem' in parsed ? problem(parsed.problem) : asFiles(parsed.files, parsed.deletes)
  }
  return fromBlocks(text, output)
}

function fromJson(text: string): Answer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return problem(`the JSON can not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (typeof value === 'object' && value !== null && 'blueprint' in value) {
    const parsed = BlueprintAnswer.safeParse(value)
    if (!parsed.success) return problem(issueOf(parsed.error))
    const parameters = Object.fromEntries(Object.entries(parsed.data.parameters).filter(([, each]) => each !== null))
    return { kind: 'blueprint', blueprint: parsed.data.blueprint, parameters }
  }
  const parsed = FilesAnswer.safeParse(value)
  if (!parsed.success) return problem(issueOf(parsed.error))
  return { kind: 'files', title: parsed.data.title ?? null, files: parsed.data.files, deletes: parsed.data.deletes }
}

function fromBlocks(text: string, output: string | undefined): Answer {
  const files: { path: string; content: string }[] = []
  const blocks = [...text.matchAll(/^```([^\n`]*)\n([\s\S]*?)^```[ \t]*$/gm)]
  for (const [, info = '', content = ''] of blocks) {
    const named = info
      .trim()
      .split(/\s+/)
      .at(-1)
      ?.replace(/^(?:file|path|title)=/, '')
      .replaceAll(/["']/g, '')
    const path = named && /[./]|^Dockerfile$/.test(named) ? named : blocks.length === 1 ? output : undefined
    if (path === undefined)
      return problem('a code block does not say which file it is: answer with JSON {"files": [...]}')
    files.push({ path, content })
  }
  if (files.length === 0)
    return problem('no files in the answer: answer with JSON {"files": [{"path": "...", "content": "..."}]}')
  return asFiles(files, [])
}

function asFiles(files: { path: string; content: string }[], deletes: string[]): Answer {
  const parsed = z.array(IacFile).safeParse(files)
  return parsed.success ? { kind: 'files', title: null, files: parsed.data, deletes } : problem(issueOf(parsed.error))
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues
  return `${issue?.path.join('.') || 'the answer'}: ${issue?.message}`
}

const problem = (text: string): Answer => ({ kind: 'problem', problem: `format: ${text}` })
