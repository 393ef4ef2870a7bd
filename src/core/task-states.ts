import { Fault } from './fault.ts'
import { type CountTokens, emptyState, type Merged, mergeState, renderState, type State } from './state.ts'
import type { TrajectoryStore } from './trajectory-store.ts'

export type TaskStates = ReturnType<typeof createTaskStates>

/** States by task, saved whole or not at all. */
export function createTaskStates(ports: {
  store: Pick<TrajectoryStore, 'state' | 'saveState'>
  count: CountTokens
  budget?: number
}) {
  const { store, count } = ports
  const options = ports.budget === undefined ? { count } : { count, budget: ports.budget }

  /** The empty state for a task that nobody has worked on. */
  async function load(task: string): Promise<State> {
    return (await store.state(task))?.state ?? emptyState()
  }

  /** In place of what is there, whatever that is; checked and brought within the budget like an update. */
  async function save(task: string, state: State): Promise<State> {
    return (await change(task, () => mergeState(emptyState(), state, options))).state
  }

  /** Throws Fault `invalid` for a malformed update; the saved state is then as it was. */
  function merge(task: string, update: unknown): Promise<Merged> {
    return change(task, (state) => mergeState(state, update, options))
  }

  async function change(task: string, make: (state: State) => Merged): Promise<Merged> {
    for (let tries = 1; ; tries += 1) {
      const found = await store.state(task)
      const merged = make(found?.state ?? emptyState())
      try {
        await store.saveState(task, merged.state, found?.version ?? 0)
        return merged
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'conflict' || tries === 5) throw error
      }
    }
  }

  return { load, save, merge, render: renderState }
}
