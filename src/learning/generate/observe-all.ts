import { Fault } from '../../core/fault.ts'
import { runInJail } from './jail.ts'
import type { Observation } from './jail-driver.ts'

/** Ends or starves what runs it; told by nothing but the name, so that most of the others share one jail. */
const unruly = /\b(kill|pkill|killall|reboot|shutdown|poweroff|halt|exec|yes|top|watch|tail -[fF]|journalctl -f)\b/

/**
 * Runs distinct commands, each on the fixture as it was, and tells what each did. A command that ends the jail is left out and the others
 * go on in a new one: commands of a model are no grammar's. Throws Fault `unavailable` without a jail, `interrupted` on abort.
 */
export async function observeAll(commands: Iterable<string>, signal: AbortSignal): Promise<Map<string, Observation>> {
  const seen = new Map<string, Observation>()
  const lost = new Set<string>()
  const all = [...new Set(commands)].filter((command) => command !== '' && !unruly.test(command))
  for (;;) {
    const open = all.filter((command) => !seen.has(command) && !lost.has(command))
    if (open.length === 0) return seen
    const before = seen.size
    try {
      const jobs = open.map((command, id) => ({ id, command, run: true }))
      for await (const observation of runInJail(jobs, signal)) seen.set(open[observation.id] as string, observation)
    } catch (fault) {
      if (signal.aborted || !(fault instanceof Fault) || (seen.size === before && lost.size > 20)) throw fault
      const culprit = open.find((command) => !seen.has(command))
      if (culprit === undefined) throw fault
      lost.add(culprit)
    }
  }
}
