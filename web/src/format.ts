export { bytes, milliseconds, permissions } from '../../src/surfaces/cli/text.ts'

export function ago(time: string, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(time)) / 1000))
  if (seconds < 5) return 'just now'
  if (seconds < 60) return `${seconds} s ago`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`
  return `${Math.floor(seconds / 86_400)} d ago`
}

export function until(time: string, now: number): string {
  const seconds = Math.round((Date.parse(time) - now) / 1000)
  if (seconds <= 0) return 'now'
  if (seconds < 90) return `in ${seconds} s`
  if (seconds < 5400) return `in ${Math.round(seconds / 60)} min`
  return `in ${Math.round(seconds / 3600)} h`
}

// Made once: making one costs more than a row of a list may.
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium', hour12: false })
const dateTimeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'medium', hour12: false })

export function clock(time: string): string {
  return timeFormat.format(new Date(time))
}

export function dateTime(time: string): string {
  return dateTimeFormat.format(new Date(time))
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

const stageWords: Record<string, string> = {
  requested: 'thinking',
  proposed: 'checking it against the policy',
  guarded: 'proving it in the jail',
  proven: 'making the plan',
  waiting: 'waits for a decision',
  approved: 'checking that nothing changed',
  applying: 'applying',
  applied: 'recording',
  recorded: 'done',
  learned: 'done',
  refused: 'refused',
  unproven: 'not proven',
  failed: 'failed',
  'rolling-back': 'undoing',
  'rolled-back': 'undone',
}

export function sayStage(stage: string): string {
  return stageWords[stage] ?? stage
}
