import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { Task } from '../../core/task.ts'
import { synthesise } from '../refactor-data/synth/synthesise.ts'

/** The parts of a normalised edit record that a task is made of; `gold_action` and `tests` where a set has them. */
const Edit = z.object({
  instruction: z.string().min(1),
  pre: z.string(),
  post: z.string(),
  language: z.string(),
  gold_action: z.json().optional(),
  /** A command, such as `npm test`. */
  tests: z.string().optional(),
  origin: z.object({ source: z.string(), record: z.string(), license: z.string() }).optional(),
})
type Edit = z.infer<typeof Edit>

const extensions: Readonly<Record<string, string>> = {
  javascript: 'js',
  typescript: 'ts',
  tsx: 'tsx',
  python: 'py',
  java: 'java',
}

/** Tasks of a JSON Lines file: tasks as they are, or records of an edit set. Throws Fault `not-found`, or `invalid` with the line. */
export function readTasks(path: string): Task[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Fault('not-found', `the tasks ${path} can not be read`, {
      hint: 'provenly data synth refactor makes some; --tasks takes its normalized/train.jsonl',
      cause: error,
    })
  }
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [toTask(JSON.parse(line))]
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : String(error)
      throw new Fault('invalid', `${path}:${index + 1}: neither a task nor an edit record: ${why}`, {
        hint: 'one object a line: {instruction, language, pre, post}, as `provenly data ingest` and `data synth` write them',
      })
    }
  })
}

function toTask(value: unknown): Task {
  const task = Task.safeParse(value)
  return task.success ? task.data : taskOf(Edit.parse(value))
}

export function taskOf(edit: Edit): Task {
  const file = `main.${extensions[edit.language] ?? 'txt'}`
  const { source, record, license } = edit.origin ?? { source: 'file', record: '', license: 'unknown' }
  const digest = sha256(JSON.stringify([edit.instruction, edit.pre, edit.post])).slice(0, 12)
  return {
    id: `${source}:${record === '' ? digest : record.replaceAll(/[^A-Za-z0-9._:@/-]/g, '-').slice(0, 150)}`,
    pack: 'refactor',
    words: edit.instruction,
    language: edit.language,
    files: { [file]: edit.pre },
    expected: { [file]: edit.post },
    action: edit.gold_action ?? null,
    options: { lang: edit.language, branch: false, ...(edit.tests === undefined ? {} : { test: edit.tests }) },
    license,
    origin: record === '' ? source : `${source}:${record}`,
  }
}

/** Made here, with the action that is right; the same seed and count give the same tasks. */
export function syntheticTasks(count: number, seed: number): Task[] {
  const seen = new Set<string>()
  const tasks: Task[] = []
  for (let index = 0; tasks.length < count; index += 1) {
    const record = synthesise(seed, index)
    const key = `${record.instruction}\0${record.pre}`
    if (!seen.has(key)) tasks.push(taskOf(record))
    seen.add(key)
  }
  return tasks
}
