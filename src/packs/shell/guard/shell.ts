import type { Function as FunctionNode, Script } from 'unbash'
import type { Finding, RiskLevel } from '../../../core/verdict.ts'
import { readable, UNKNOWN } from './marks.ts'
import { type Locations, locate, type Place, placeName } from './places.ts'

export type NeedKind = 'network' | 'device' | 'host-state' | 'user' | 'path' | 'privilege' | 'terminal'
export type Need = { kind: NeedKind; reason: string; evidence?: string }

/** What one variable may hold: each alternative is the list of its elements (one for a scalar). */
export type Variable = string[][]

/** What the whole analysis gathers, shared by every subshell. */
export type Report = {
  findings: Map<string, Finding>
  needs: Map<string, Need>
  utilities: Set<string>
  /** Every step costs one; at zero the rest is not looked at and the command is not safe. */
  budget: number
  /** Cleared by anything that is not on the allow-list. */
  safe: boolean
  parsed: boolean
  /** A network socket was opened on a file descriptor, and text that nobody saw was run: together a reverse shell. */
  socketOpened: boolean
  unknownRan: boolean
  substitutions: number
  /** Scripts of `>(...)` by the path that stands for them: they run on what is written there. */
  sinks: Map<string, Script>
}

/** What a command is given. `stdin` is the abstract text on its standard input, undefined when nothing is piped in. */
export type Io = { stdin: string | undefined }

/**
 * How the parts of the analysis call each other; every function returns the abstract standard output. Passed as data, so that
 * words (which contain scripts) and scripts (which contain words) need not import each other.
 */
export type Follow = {
  script(script: Script, shell: Shell, io: Io): string
  /** Text that some shell will read as a script. */
  text(text: string, shell: Shell, io: Io): string
  argv(argv: readonly string[], shell: Shell, io: Io): string
  /** A function that the command defined. */
  call(name: string, definition: FunctionNode, args: readonly string[], shell: Shell, io: Io): string
}

/** The state of one (sub)shell while the command is followed. */
export type Shell = {
  report: Report
  follow: Follow
  locations: Locations
  cwd: Place
  variables: Map<string, Variable>
  functions: Map<string, FunctionNode>
  called: Set<string>
  /** Functions being followed now, innermost last. */
  stack: string[]
  aliases: Map<string, string>
  /** Contents of files that the command itself wrote, by place name. */
  files: Map<string, string>
  /** Symbolic links, bind mounts and volumes that the command itself made. */
  links: Map<string, Place>
  positional: string[] | undefined
  /**
   * Which alternative of variables with several is taken now: a number with one digit for each such variable, whose place
   * and base are in `digits`; `widest` is how many numbers there are for the words just resolved.
   */
  choice: number
  widest: number
  digits: Map<string, { stride: number; base: number }>
  depth: number
  conditional: number
  /** Like `conditional`, for what mostly runs but need not: after `&&`, in loops and functions. */
  uncertain: number
  /** Functions whose definition need not have run, or was taken back: the program of that name may run as well. */
  unsure: Set<string>
  /** What the variables that the function being followed made local were before. */
  locals: Map<string, Variable | undefined> | undefined
  /** Inside a pipeline or a background job of the function being followed. */
  forking: number
  /** Runs on another machine or in a container, where local places do not hold. */
  elsewhere: boolean
}

export function note(shell: Shell, rule: string, risk: RiskLevel, message: string, evidence?: string): void {
  const { report } = shell
  if (risk !== 'low') report.safe = false
  const shown = evidence === undefined ? undefined : clip(readable(evidence))
  const key = `${rule}\0${shown ?? ''}`
  const known = report.findings.get(key)
  if (known || report.findings.size >= 200) return
  report.findings.set(key, { rule, risk, message, ...(shown === undefined ? {} : { evidence: shown }) })
}

export function need(shell: Shell, kind: NeedKind, reason: string, evidence?: string): void {
  if (shell.elsewhere) return
  const { needs } = shell.report
  const shown = evidence === undefined ? undefined : clip(readable(evidence))
  const key = `${kind}\0${shown ?? reason}`
  if (needs.has(key) || needs.size >= 50) return
  needs.set(key, { kind, reason, ...(shown === undefined ? {} : { evidence: shown }) })
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}

/** A subshell sees everything and changes nothing of its parent, except files. */
export function fork(shell: Shell): Shell {
  return {
    ...shell,
    choice: 0,
    widest: 1,
    digits: new Map(),
    variables: new Map(shell.variables),
    functions: new Map(shell.functions),
    aliases: new Map(shell.aliases),
  }
}

/** The place that a word names, through links that the command itself made. */
export function placeOf(shell: Shell, text: string): Place {
  const place = locate(text, shell.cwd, shell.locations)
  if (shell.links.size === 0) return place
  for (let length = place.parts.length; length > 0; length -= 1) {
    const prefix = { ...place, parts: place.parts.slice(0, length), contents: false }
    const target = shell.links.get(placeName(prefix))
    if (target) return { ...target, parts: [...target.parts, ...place.parts.slice(length)], contents: place.contents }
  }
  return place
}

const maximumAlternatives = 8

export function setVariable(shell: Shell, name: string, elements: string[]): void {
  setAlternatives(shell, name, [elements])
}

/** Gives a variable a value, or one of several that it may have. */
export function setAlternatives(shell: Shell, name: string, values: readonly string[][]): void {
  const known = shell.variables.get(name)
  // In a part that may not run, the earlier value stays possible; the newest comes first.
  const stays = known !== undefined && (shell.conditional > 0 || shell.uncertain > 0 || isReadonly(shell, name))
  const all: string[][] = []
  for (const value of stays ? [...values, ...known] : values)
    if (
      !all.some((other) => other.length === value.length && other.every((element, index) => element === value[index]))
    )
      all.push(value)
  shell.variables.set(
    name,
    all.length > maximumAlternatives ? [...all.slice(0, maximumAlternatives - 1), [UNKNOWN]] : all,
  )
}

/** Attributes that `declare` gives to a variable are kept beside it under names that no variable can have. */
export function setAttribute(shell: Shell, name: string, attribute: 'readonly' | 'integer'): void {
  shell.variables.set(`${attribute} ${name}`, [[]])
}

export function isReadonly(shell: Shell, name: string): boolean {
  return shell.variables.has(`readonly ${name}`)
}

export function isInteger(shell: Shell, name: string): boolean {
  return shell.variables.has(`integer ${name}`)
}

/** Resolves with each combination of what the variables in it may hold, the most likely first. */
export function eachChoice<Result>(shell: Shell, resolve: () => Result): Result[] {
  const results: Result[] = []
  let count = 1
  for (let choice = 0; choice < count; choice += 1) {
    shell.choice = choice
    shell.widest = 1
    shell.digits = new Map()
    results.push(resolve())
    count = Math.min(shell.widest, 50)
  }
  shell.choice = 0
  return results
}
