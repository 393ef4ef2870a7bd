import { canonicalJson, digestOf } from '../../core/digest.ts'
import { redact } from '../../core/redact.ts'
import { renderState } from '../../core/state.ts'
import type { StepLabel, StepRecord } from '../../core/step-record.ts'
import type { KeptStep } from './collect.ts'

export const formats = ['sft', 'dpo', 'kto', 'grpo', 'prm', 'verifiers', 'raw'] as const
export type Format = (typeof formats)[number]

export type Row = Record<string, unknown>
type Message = { role: 'system' | 'user' | 'assistant'; content: string }

const messages = 'STRUCT("role" VARCHAR, "content" VARCHAR)[]'
const provenance = {
  id: 'VARCHAR',
  task_id: 'VARCHAR',
  pack: 'VARCHAR',
  outcome: 'VARCHAR',
  license: 'VARCHAR',
  origin: 'VARCHAR',
  ledger_seq: 'BIGINT',
  ledger_hash: 'VARCHAR',
}

/** Of each format: its file and the types of its columns in Parquet. TRL reads the first ones and leaves the others alone. */
export const layouts: Readonly<Record<Format, { file: string; columns: Readonly<Record<string, string>> }>> = {
  sft: { file: 'sft', columns: { prompt: messages, completion: messages, ...provenance } },
  dpo: { file: 'dpo', columns: { prompt: messages, chosen: messages, rejected: messages, ...provenance } },
  kto: { file: 'kto', columns: { prompt: messages, completion: messages, label: 'BOOLEAN', ...provenance } },
  grpo: { file: 'grpo', columns: { prompt: messages, answer: 'VARCHAR', info: 'VARCHAR', ...provenance } },
  prm: { file: 'prm', columns: { prompt: 'VARCHAR', completions: 'VARCHAR[]', labels: 'BOOLEAN[]', ...provenance } },
  verifiers: {
    file: 'traces',
    columns: {
      example_id: 'BIGINT',
      task: 'VARCHAR',
      prompt: messages,
      completion: messages,
      answer: 'VARCHAR',
      reward: 'DOUBLE',
      metrics: 'VARCHAR',
      info: 'VARCHAR',
      ...provenance,
    },
  },
  raw: {
    file: 'raw',
    columns: {
      trajectory: 'VARCHAR',
      step: 'INTEGER',
      prompt: 'VARCHAR',
      state_before: 'VARCHAR',
      model_output: 'VARCHAR',
      sandbox_result: 'VARCHAR',
      verdict: 'VARCHAR',
      decision: 'VARCHAR',
      result: 'VARCHAR',
      reward: 'DOUBLE',
      rewards: 'VARCHAR',
      base: 'VARCHAR',
      expected: 'VARCHAR',
      created_at: 'VARCHAR',
      said: 'VARCHAR',
      ...provenance,
    },
  },
}

/** Right: proven, and approved by a person and applied as approved, or exactly what its task asks for. */
const right: ReadonlySet<StepLabel> = new Set(['accepted', 'verified'])
/** Wrong by what happened. What nobody could check, what waited too long and what the machine broke is neither. */
const wrong: ReadonlySet<StepLabel> = new Set([
  'rejected',
  'repaired',
  'edited',
  'undone',
  'drifted',
  'denied',
  'failed',
])

/** A step out of which secrets were taken: the only kind that rows are made of. */
export type CleanStep = KeptStep & { readonly clean: true }

export function cleanStep(step: KeptStep): CleanStep {
  return { ...step, record: wellFormed(redact(step.record)) as StepRecord, clean: true }
}

/** All rows of one task, with its steps in order. `reward` names the formula. Pure. */
export function rowsOf(format: Format, steps: readonly CleanStep[], reward: string, next: () => number): Row[] {
  switch (format) {
    case 'sft':
      return distinct(steps.filter(isRight)).map((step) => ({
        prompt: promptOf(step.record),
        completion: answer(step),
        ...provenanceOf(step),
      }))
    case 'dpo':
      return pairs(steps)
    case 'kto':
      return steps
        .filter((step) => isWanted(step) || (isWrong(step) && step.record.model_output.source !== 'person'))
        .filter(hasText)
        .map((step) => ({
          prompt: promptOf(step.record),
          completion: answer(step),
          label: isWanted(step),
          ...provenanceOf(step),
        }))
    case 'grpo':
      return firstPrompts(steps).map((step) => ({
        prompt: promptOf(step.record),
        answer: rightAnswer(step, steps) ?? '',
        info: JSON.stringify({ base: step.record.base, expected: step.record.expected, pack: step.record.pack }),
        ...provenanceOf(step),
      }))
    case 'prm':
      return byTrajectory(steps).flatMap((way) => {
        const judged = way.filter((step) => (isRight(step) || isWrong(step) || isAnswered(step)) && hasText(step))
        const [first] = judged
        if (first === undefined) return []
        return [
          {
            prompt: asText(promptOf({ ...first.record, prompt: { ...first.record.prompt, feedback: [] } })),
            completions: judged.map((step) => step.record.model_output.completion),
            labels: judged.map((step) => isRight(step) || isAnswered(step)),
            ...provenanceOf(judged.at(-1) as KeptStep),
          },
        ]
      })
    case 'verifiers':
      return steps.filter(hasText).map((step) => ({
        example_id: next(),
        task: step.record.pack,
        prompt: promptOf(step.record),
        completion: answer(step),
        answer: rightAnswer(step, steps) ?? '',
        reward: step.rewards[reward] ?? null,
        metrics: JSON.stringify(step.rewards),
        info: JSON.stringify({ trajectory: step.record.trajectory, step: step.record.step, base: step.record.base }),
        ...provenanceOf(step),
      }))
    case 'raw':
      return steps.map((step) => raw(step, reward))
  }
}

function raw(step: KeptStep, reward: string): Row {
  const { record, rewards } = step
  const { prompt, state_before, model_output, sandbox_result, verdict, decision, outcome, base, expected } = record
  return {
    trajectory: record.trajectory,
    step: record.step,
    prompt: JSON.stringify(prompt),
    state_before: state_before === null ? null : JSON.stringify(state_before),
    model_output: JSON.stringify(model_output),
    sandbox_result: sandbox_result === null ? null : JSON.stringify(sandbox_result),
    verdict: verdict === null ? null : JSON.stringify(verdict),
    decision: JSON.stringify(decision),
    result: JSON.stringify(outcome),
    reward: rewards[reward] ?? null,
    rewards: JSON.stringify(rewards),
    base: JSON.stringify(base),
    expected: expected === null ? null : JSON.stringify(expected),
    created_at: record.created_at,
    said: step.said ?? null,
    ...provenanceOf(step),
  }
}

/**
 * What was taken against what was not, for the same request: an attempt that was repaired, edited or rejected on the way, and other
 * tries at the same task. Both answer the request as it was first asked.
 */
function pairs(steps: readonly KeptStep[]): Row[] {
  return [...Map.groupBy(steps.filter(hasText), requestKey).values()].flatMap((group) => {
    const [first] = group
    const chosen = group.findLast(isRight)
    if (chosen === undefined || first === undefined) return []
    const taken = chosen.record.model_output.completion
    const others = distinct(group.filter(isWrong)).filter((step) => step.record.model_output.completion !== taken)
    return others.map((rejected) => ({
      prompt: promptOf({ ...first.record, prompt: { ...first.record.prompt, feedback: [] } }),
      chosen: answer(chosen),
      rejected: answer(rejected),
      ...provenanceOf(chosen),
      id: `${idOf(chosen)}>${idOf(rejected)}`,
    }))
  })
}

/** What was asked, whatever was said and remembered of it since. */
function requestKey({ record }: KeptStep): string {
  const { system, words, context } = record.prompt
  return digestOf({ pack: record.pack, system, words, context })
}

function promptKey(step: KeptStep): string {
  return digestOf({ request: requestKey(step), feedback: step.record.prompt.feedback, state: step.record.state_before })
}

function promptOf(record: Pick<StepRecord, 'prompt' | 'state_before'>): Message[] {
  const { system, words, context, feedback } = record.prompt
  const state = record.state_before === null ? null : renderState(record.state_before)
  const parts = [words, context, state].filter((part) => part !== null && part !== '')
  return [
    ...(system === null || system === '' ? [] : [{ role: 'system' as const, content: system }]),
    { role: 'user', content: parts.join('\n\n') },
    ...feedback.flatMap(({ proposal, problem }): Message[] => [
      { role: 'assistant', content: proposal.trim() === '' ? '-' : proposal },
      { role: 'user', content: `That was refused: ${problem}` },
    ]),
  ]
}

function answer({ record }: KeptStep): Message[] {
  return [{ role: 'assistant', content: record.model_output.completion }]
}

function rightAnswer(step: KeptStep, steps: readonly KeptStep[]): string | null {
  if (step.record.expected !== null) return canonicalJson(step.record.expected)
  return steps.findLast(isRight)?.record.model_output.completion ?? null
}

function asText(prompt: readonly Message[]): string {
  return prompt.map((message) => message.content).join('\n\n')
}

/** What a person calls bad was not wanted, whatever was proven and approved. */
function isRight({ record, said }: KeptStep): boolean {
  return said !== 'bad' && right.has(record.outcome.label) && record.model_output.action !== null
}

function isWrong({ record, said }: KeptStep): boolean {
  return wrong.has(record.outcome.label) || said === 'bad'
}

/** Right, or called good where nothing else was decided: enough for what only asks whether it was liked. */
function isWanted(step: KeptStep): boolean {
  return isRight(step) || (step.said === 'good' && !isWrong(step) && step.record.model_output.action !== null)
}

function isAnswered({ record }: KeptStep): boolean {
  return record.outcome.label === 'answered'
}

function hasText({ record }: KeptStep): boolean {
  return record.model_output.completion.trim() !== ''
}

/** The same answer to the same prompt is one example. */
function distinct(steps: readonly KeptStep[]): KeptStep[] {
  const seen = new Set<string>()
  return steps.filter((step) => {
    const key = `${promptKey(step)} ${step.record.model_output.completion}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function firstPrompts(steps: readonly KeptStep[]): KeptStep[] {
  const seen = new Set<string>()
  return steps.filter((step) => {
    const key = promptKey(step)
    if (step.record.prompt.feedback.length > 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function byTrajectory(steps: readonly KeptStep[]): KeptStep[][] {
  return [...Map.groupBy(steps, (step) => step.record.trajectory).values()]
}

function idOf({ record }: KeptStep): string {
  return `${record.trajectory}:${record.step}`
}

function provenanceOf(step: KeptStep): Row {
  const { record, ledger } = step
  return {
    id: idOf(step),
    task_id: record.task_id,
    pack: record.pack,
    outcome: record.outcome.label,
    license: record.license,
    origin: record.origin,
    ledger_seq: ledger?.seq ?? null,
    ledger_hash: ledger?.hash ?? null,
  }
}

/** Half a character has no form in Parquet. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(wellFormed)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.toWellFormed(), wellFormed(member)]))
  return value
}
