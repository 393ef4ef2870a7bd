import { canonicalJson } from '../../core/digest.ts'
import type { Effect } from '../../core/effects.ts'
import { utilitiesOf } from './template.ts'

/** What running a command in the jail on the prepared files showed. `unavailable` says why it could not be run there. */
export type Executed = { exitCode: number; stdout: string; effects: readonly Effect[] } | { unavailable: string }
export type Observed = Exclude<Executed, { unavailable: string }>

/**
 * Same effects, same output, same success. Lines are compared without their order unless one of the two commands sorts:
 * `find` gives its files as the disk has them. Trailing blanks do not count. Only whether the exit code is 0 counts, for
 * programs differ in how they number their failures.
 */
export function isEquivalent(
  reference: { command: string; observed: Observed },
  candidate: { command: string; observed: Observed },
): boolean {
  const ordered = ordersLines(reference.command) || ordersLines(candidate.command)
  return (
    (reference.observed.exitCode === 0) === (candidate.observed.exitCode === 0) &&
    lines(reference.observed.stdout, ordered) === lines(candidate.observed.stdout, ordered) &&
    afterwards(reference.observed.effects) === afterwards(candidate.observed.effects)
  )
}

/** No output and no effect, or a program that is not here: whatever else does nothing would look equivalent. */
export function showsNothing({ exitCode, stdout, effects }: Observed): boolean {
  return exitCode === 127 || exitCode === 126 || (stdout.trim() === '' && effects.length === 0)
}

/** The order of a command's lines is part of what was asked. */
export function ordersLines(command: string): boolean {
  if (utilitiesOf(command).some((name) => ['sort', 'tac', 'tsort', 'shuf'].includes(name))) return true
  // `ls` orders only by name on its own, which says nothing of what was asked.
  return /\bls\b[^|;&]*\s(?:-[A-Za-z0-9]*[tSXUvr]|--sort|--reverse)/.test(command)
}

function lines(stdout: string, ordered: boolean): string {
  const all = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd())
  return (ordered ? all : all.toSorted()).join('\n')
}

/** Where the paths ended up. What they were before is the same for both: the prepared files. */
function afterwards(effects: readonly Effect[]): string {
  const states = effects.map(({ path, kind, after }) => canonicalJson({ path, kind, after }))
  return states.toSorted().join('\n')
}
