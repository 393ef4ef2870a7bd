import { attacksCases } from './cases/attacks.ts'
import type { Case } from './cases/case.ts'
import { disguisesCases } from './cases/disguises.ts'
import { incidentsCases } from './cases/incidents.ts'
import { memoryCases } from './cases/memory.ts'
import { neverSafeCases } from './cases/never-safe.ts'
import { tricksCases } from './cases/tricks.ts'
import { guardCommand } from './guard.ts'

const suites: readonly (readonly Case[])[] = [
  attacksCases,
  disguisesCases,
  incidentsCases,
  memoryCases,
  neverSafeCases,
  tricksCases,
]

/** The guard of this program on its own cases of attacks: how many get at least the level they must. */
export function checkGuard(): { passed: number; of: number; first?: string } {
  const cases = suites.flat().filter(([, expected]) => expected !== 'safe')
  const missed = cases.filter(([command, expected]) => {
    const { level } = guardCommand(command)
    return expected === 'dangerous' ? level !== 'dangerous' : level === 'safe'
  })
  const first = missed[0]?.[0]
  return { passed: cases.length - missed.length, of: cases.length, ...(first === undefined ? {} : { first }) }
}
