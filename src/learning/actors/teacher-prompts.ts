import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { Fault } from '../../core/fault.ts'
import { renderState, type State } from '../../core/state.ts'
import type { Task } from '../../core/task.ts'

const placeholders = ['words', 'language', 'files', 'state'] as const

const TeacherPrompts = z.strictObject({
  version: z.literal(1),
  system: z.string().min(1),
  user: z
    .string()
    .refine((text) => text.includes('{{words}}'), 'it must say {{words}} somewhere, or nobody learns what is asked')
    .refine(
      (text) => [...text.matchAll(/\{\{(.*?)\}\}/g)].every(([, name]) => placeholders.includes(name as never)),
      `it may only name ${placeholders.map((name) => `{{${name}}}`).join(', ')}`,
    ),
})
export type TeacherPrompts = z.infer<typeof TeacherPrompts>

/** Throws Fault `not-found` or `invalid` naming the file and what is wrong in it. */
export function loadTeacherPrompts(path: string): TeacherPrompts {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Fault('not-found', `the prompts ${path} can not be read`, { cause: error })
  }
  let value: unknown
  try {
    value = parse(text, { maxAliasCount: 50 })
  } catch (error) {
    throw new Fault('invalid', `${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
  const parsed = TeacherPrompts.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new Fault('invalid', `${path}: ${problems.join('; ')}`)
}

/** Longer files are shown in part: a model's window is finite. */
const mostShown = 24_000

/** The user's turn for one step. Text of the task that looks like a placeholder stays text. */
export function renderTurn(
  prompts: TeacherPrompts,
  task: Pick<Task, 'words' | 'language'>,
  files: Readonly<Record<string, string>>,
  state: State,
): string {
  const values: Record<(typeof placeholders)[number], string> = {
    words: task.words,
    language: task.language,
    files: renderFiles(files),
    state: renderState(state),
  }
  return prompts.user.replaceAll(/\{\{(\w+)\}\}/g, (_, name: keyof typeof values) => values[name]).trim()
}

function renderFiles(files: Readonly<Record<string, string>>): string {
  let left = mostShown
  return Object.entries(files)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([path, text]) => {
      const shown = text.slice(0, Math.max(0, left))
      left -= shown.length
      const cut = shown.length < text.length ? `\n[${text.length - shown.length} characters more]` : ''
      return `--- ${path}\n${shown}${cut}`
    })
    .join('\n\n')
}
