import { ordersLines } from '../evaluate/equivalence.ts'
import type { Observation } from '../generate/jail-driver.ts'

/**
 * Did two commands do the same on the same files: success, effects and lines of output, in the same order when one of them orders them? Null
 * where that cannot be told: what was expected did not run, or showed nothing, as whatever else does nothing would look the same.
 * `seen`: what each command did (observeAll).
 */
export function sameExecution(
  expected: string,
  proposed: string,
  seen: ReadonlyMap<string, Observation>,
): boolean | null {
  const [wanted, got] = [seen.get(expected), seen.get(proposed)]
  if (wanted === undefined || wanted.timedOut || showsNothing(wanted)) return null
  if (got === undefined || got.timedOut) return false
  const digest = ordersLines(expected) || ordersLines(proposed) ? 'digest' : 'sortedDigest'
  return (
    (wanted.exit === 0) === (got.exit === 0) &&
    wanted[digest] === got[digest] &&
    wanted.effects.join('\n') === got.effects.join('\n')
  )
}

const showsNothing = ({ exit, stdout, effects }: Observation): boolean =>
  exit === null || exit === 126 || exit === 127 || (stdout.trim() === '' && effects.length === 0)
