import { z } from 'zod'
import { Fault } from './fault.ts'

/** Counts tokens as a real tokenizer does. The core has none, so whoever joins the parts hands one in. */
export type CountTokens = (text: string) => number

export const longestText = 256
export const mostHistory = 3
export const tokenBudgets = { least: 400, most: 800 }

const Text = z
  .string()
  .trim()
  .min(1, 'a text must not be empty')
  .max(longestText, `a text has at most ${longestText} characters`)
  .refine((text) => !/[\0-\x08\x0b-\x1f\x7f]/.test(text), 'a text must not hold control characters')
  .refine((text) => text.isWellFormed(), 'a text must be valid Unicode')
const Texts = z.array(Text).max(32, 'at most 32 texts in a list')

/** What a task of many steps carries from one step to the next. */
export const State = z.strictObject({
  goals: Texts,
  constraints: Texts,
  decisions: Texts,
  hypotheses: Texts,
  history: Texts.max(mostHistory, `history has at most ${mostHistory} entries`),
  open_issues: Texts,
  next_focus: z.union([Text, z.literal('')]),
})
export type State = z.infer<typeof State>

/** What a model may say of it. Lists that are left out stay as they are. */
export const StateUpdate = z.strictObject({ ...State.shape, history: Texts }).partial()
export type StateUpdate = z.infer<typeof StateUpdate>

export function emptyState(): State {
  return { goals: [], constraints: [], decisions: [], hypotheses: [], history: [], open_issues: [], next_focus: '' }
}

/** Throws Fault `invalid` with every reason. */
export function parseStateUpdate(value: unknown): StateUpdate {
  const parsed = StateUpdate.safeParse(value)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.slice(0, 5).map((issue) => {
    const place = issue.path.map(String).join('.')
    return place === '' ? issue.message : `${place}: ${issue.message}`
  })
  throw new Fault('invalid', `the state update is malformed: ${reasons.join('; ')}`, {
    hint: `lists of texts of at most ${longestText} characters: goals, constraints, decisions, hypotheses, history, open_issues; one text: next_focus`,
  })
}

export type Merged = {
  state: State
  /** What the budget cost, in words, oldest first. */
  dropped: string[]
}

const earlier = 'Earlier: '

/**
 * The state after an update; the one before is not touched. Goals, constraints, decisions and history grow without repetition;
 * hypotheses and open issues are what the update says they are now, so that they can be settled; history beyond three entries
 * is shortened into decisions, the oldest first. What does not fit into `budget` tokens goes in this order: history into
 * decisions, shortened history, hypotheses, decisions, open issues; goals and constraints never.
 * Throws Fault `invalid` for a malformed update, and when goals and constraints alone are over the budget.
 */
export function mergeState(existing: State, update: unknown, options: { count: CountTokens; budget?: number }): Merged {
  const budget = options.budget ?? tokenBudgets.most
  if (budget < tokenBudgets.least || budget > tokenBudgets.most)
    throw new Fault('usage', `a state's budget is ${tokenBudgets.least} to ${tokenBudgets.most} tokens, not ${budget}`)
  const change = parseStateUpdate(update)
  const state: State = {
    goals: union(existing.goals, change.goals),
    constraints: union(existing.constraints, change.constraints),
    decisions: union(existing.decisions, change.decisions),
    hypotheses: change.hypotheses === undefined ? [...existing.hypotheses] : union([], change.hypotheses),
    history: union(existing.history, change.history),
    open_issues: change.open_issues === undefined ? [...existing.open_issues] : union([], change.open_issues),
    next_focus: change.next_focus ?? existing.next_focus,
  }
  while (state.history.length > mostHistory) summariseOldest(state)
  return trim(state, { count: options.count, budget })
}

/** As a prompt shows it: one block, empty parts left out. */
export function renderState(state: State): string {
  const parts = (['goals', 'constraints', 'decisions', 'hypotheses', 'history', 'open_issues'] as const).flatMap(
    (name) =>
      state[name].length === 0 ? [] : [`${name}:\n${state[name].map((text) => `- ${oneLine(text)}`).join('\n')}`],
  )
  if (state.next_focus !== '') parts.push(`next_focus: ${oneLine(state.next_focus)}`)
  return parts.length === 0 ? '<state>\n(nothing yet)\n</state>' : `<state>\n${parts.join('\n')}\n</state>`
}

function trim(state: State, { count, budget }: { count: CountTokens; budget: number }): Merged {
  const dropped: string[] = []
  while (count(renderState(state)) > budget) {
    const shortened = state.decisions.findIndex((text) => text.startsWith(earlier))
    if (state.history.length > 1) summariseOldest(state)
    else if (shortened >= 0) dropped.push(...state.decisions.splice(shortened, 1))
    else if (state.hypotheses.length > 0) dropped.push(...state.hypotheses.splice(0, 1))
    else if (state.decisions.length > 0) dropped.push(...state.decisions.splice(0, 1))
    else if (state.history.length > 0) dropped.push(...state.history.splice(0, 1))
    else if (state.open_issues.length > 0) dropped.push(...state.open_issues.splice(0, 1))
    else
      throw new Fault('invalid', `goals and constraints alone are over the budget of ${budget} tokens`, {
        hint: 'state fewer or shorter ones',
      })
  }
  return { state, dropped }
}

function summariseOldest(state: State): void {
  const oldest = state.history.shift()
  if (oldest === undefined) return
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(oldest)?.[0] ?? oldest
  const short = oneLine(sentence).slice(0, 120).trimEnd()
  const rest = state.decisions.length >= 32 ? state.decisions.slice(1) : state.decisions
  state.decisions = union(rest, [earlier + short])
}

/** The first wording stays; case, spaces and a last full stop make no difference. */
function union(existing: readonly string[], added: readonly string[] = []): string[] {
  const seen = new Set<string>()
  return [...existing, ...added]
    .map((text) => text.trim())
    .filter((text) => {
      const key = text.toLowerCase().replaceAll(/\s+/g, ' ').replace(/[.!]$/, '')
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .slice(-32)
}

/** A text must not be able to end the block that it is shown in. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('</state>', '<\\/state>')
}
