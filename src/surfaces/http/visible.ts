import { Fault } from '../../core/fault.ts'
import { hasRole, type Identity } from '../../core/identity.ts'
import type { Run } from '../../core/run.ts'
import type { RunFilter, Store } from '../../core/store.ts'
import type { HttpContext } from './context.ts'

type Found = Pick<Store, 'find' | 'run' | 'runs'>

/** Approvers see every run, requesters their own. */
export function seesAll(identity: Identity): boolean {
  return hasRole(identity, 'approver')
}

/** What to look for, of what one may see; null when that is nothing: asking for somebody else's runs is no error. */
export function visibleFilter(
  { stage, requester, pack, limit, before }: Omit<RunFilter, 'stages'> & { stage?: RunFilter['stages'] },
  identity: Identity,
): RunFilter | null {
  const whose = seesAll(identity) ? requester : identity.name
  if (whose !== undefined && requester !== undefined && requester !== whose) return null
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(stage === undefined ? {} : { stages: stage }),
    ...(whose === undefined ? {} : { requester: whose }),
    ...(pack === undefined ? {} : { pack }),
    ...(before === undefined ? {} : { before }),
  }
}

/** By id, end of an id, or `last`. What one may not see is reported like what does not exist. */
export async function findVisible(c: HttpContext, store: Found, reference: string): Promise<Run> {
  const identity = c.get('identity')
  const run = seesAll(identity) ? await store.find(reference) : await findOwn(store, reference, identity)
  c.set('run', run.id)
  return run
}

/** The run with exactly this id, to act on. */
export async function runVisible(c: HttpContext, store: Found, id: string): Promise<Run> {
  const identity = c.get('identity')
  const run = await store.run(id)
  if (!seesAll(identity) && run.request.requester !== identity.name) throw hidden(id)
  c.set('run', run.id)
  return run
}

export function hidden(reference: string): Fault {
  return new Fault('not-found', `there is no run ${reference}`, { hint: 'provenly runs' })
}

async function findOwn(store: Found, reference: string, { name }: Identity): Promise<Run> {
  if (reference === 'last') {
    const [newest] = await store.runs({ requester: name, limit: 1 })
    if (newest) return newest
    throw new Fault('not-found', 'you have no runs yet', { hint: 'provenly shell "..."' })
  }
  try {
    const run = await store.find(reference)
    if (run.request.requester === name) return run
  } catch (error) {
    // "Names more than one run" would list runs of other people.
    if (!(error instanceof Fault) || !['not-found', 'usage'].includes(error.code)) throw error
  }
  throw hidden(reference)
}
