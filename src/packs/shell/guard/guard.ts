import { parse } from 'unbash'
import { type Finding, highestRisk, isAtLeast } from '../../../core/verdict.ts'
import { locate, splitPath, workspaceRoot } from './places.ts'
import { type Need, note, type Report, type Shell } from './shell.ts'
import { asItLooks, hasInvisible, hasLookalikes, scanText, withoutPrivateUse } from './text-scan.ts'
import { follow, followScript, followUncalled } from './walk.ts'

export type { Need } from './shell.ts'

export type GuardLevel = 'safe' | 'review' | 'dangerous'

export type GuardResult = {
  level: GuardLevel
  findings: Finding[]
  /** What the command needs that a jail without network, devices, other users and host processes cannot give. */
  needs: Need[]
  /** Names of the programs that would run, resolved. */
  utilities: string[]
  parsed: boolean
}

export type GuardOptions = { workspace?: string; home?: string; cwd?: string }

/** Longer than any command that a person approves by reading it. */
const maximumLength = 100_000
const stepBudget = 20_000

/**
 * Judges one command without running anything. Pure and total: it never throws, and takes bounded time on any input.
 * `safe` only when everything that runs is on the allow-list; `dangerous` when a rule over the resolved words says so; all
 * else, the unreadable included, is `review`.
 */
export function guardCommand(command: string, options: GuardOptions = {}): GuardResult {
  const shell = newShell(options)
  const { report } = shell
  const source = withoutPrivateUse(command)
  inspectCharacters(source, command, shell)
  if (source.length > maximumLength) {
    report.parsed = false
    note(shell, 'too-long', 'medium', 'the command is too long to be read')
    for (const finding of scanText(source)) report.findings.set(finding.rule, finding)
    return resultOf(report)
  }
  followSource(source, shell)
  if (report.socketOpened && report.unknownRan)
    note(shell, 'reverse-shell', 'critical', 'runs what comes from a network connection')
  if (!report.parsed || report.budget <= 0) {
    if (report.budget <= 0) note(shell, 'too-complex', 'medium', 'the command is too complex to be read')
    for (const finding of scanText(source)) report.findings.set(finding.rule, finding)
  }
  return resultOf(report)
}

/**
 * The one place that catches: nesting deep enough to exhaust the stack of the parser or of this walk is a property of the
 * untrusted input, and must end as "could not be read" and not as a crash of the host.
 */
function followSource(source: string, shell: Shell): void {
  try {
    const script = parse(source)
    if (script.commands.length === 0) note(shell, 'empty', 'medium', 'there is no command')
    followScript(script, shell, { stdin: undefined })
    followUncalled(shell)
  } catch (error) {
    shell.report.parsed = false
    note(
      shell,
      'unreadable',
      'medium',
      'the command could not be read',
      error instanceof Error ? error.name : undefined,
    )
  }
}

function inspectCharacters(source: string, command: string, shell: Shell): void {
  if (/^[\x20-\x7e\n\t]*$/.test(command)) return
  const odd = hasInvisible(command)
  if (odd) note(shell, 'invisible-characters', 'medium', 'contains characters that cannot be seen')
  const alike = hasLookalikes(command)
  if (alike) note(shell, 'look-alike-characters', 'medium', 'contains letters that look like others')
  if (!odd && !alike) return
  // What it looks like to the person who approves it is judged as well.
  const looks = asItLooks(source)
  if (looks !== source && looks.length <= maximumLength) followSource(looks, { ...shell, report: shell.report })
}

function resultOf(report: Report): GuardResult {
  const findings = [...report.findings.values()]
  const dangerous = isAtLeast(highestRisk(findings.map((finding) => finding.risk)), 'high')
  const level = dangerous ? 'dangerous' : report.safe && report.parsed && report.budget > 0 ? 'safe' : 'review'
  return { level, findings, needs: [...report.needs.values()], utilities: [...report.utilities], parsed: report.parsed }
}

function newShell(options: GuardOptions): Shell {
  const locations = {
    workspace: options.workspace === undefined ? undefined : splitPath(options.workspace),
    home: options.home === undefined ? undefined : splitPath(options.home),
  }
  return {
    report: {
      findings: new Map(),
      needs: new Map(),
      utilities: new Set(),
      budget: stepBudget,
      safe: true,
      parsed: true,
      socketOpened: false,
      unknownRan: false,
      substitutions: 0,
      sinks: new Map(),
    },
    follow,
    locations,
    cwd: options.cwd === undefined ? workspaceRoot : locate(options.cwd, workspaceRoot, locations),
    variables: new Map(),
    functions: new Map(),
    called: new Set(),
    stack: [],
    aliases: new Map(),
    files: new Map(),
    links: new Map(),
    positional: undefined,
    choice: 0,
    widest: 1,
    digits: new Map(),
    depth: 0,
    conditional: 0,
    uncertain: 0,
    unsure: new Set(),
    locals: undefined,
    forking: 0,
    elsewhere: false,
  }
}
