import type { Transaction } from 'kysely'
import type { Approval } from '../core/approval.ts'
import { Fault } from '../core/fault.ts'
import type { Run } from '../core/run.ts'
import type { Transition } from '../core/store.ts'
import type { Tables } from './schema.ts'

type Trx = Transaction<Tables>

export async function insertRun(trx: Trx, run: Run): Promise<void> {
  const { pack, requester, workspace } = run.request
  const fixed = { id: run.id, pack, requester, workspace, site: run.site, created_at: run.createdAt }
  const result = await trx
    .insertInto('runs')
    .values({ ...fixed, ...changing(run) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows !== 1n) throw new Fault('conflict', `run ${run.id} exists already`)
}

/** The version decides: only the writer that read the latest one goes on. */
export async function updateRun(trx: Trx, run: Run): Promise<void> {
  const result = await trx
    .updateTable('runs')
    .set(changing(run))
    .where('id', '=', run.id)
    .where('version', '=', run.version - 1)
    .executeTakeFirst()
  if (result.numUpdatedRows === 1n) return
  const current = await trx.selectFrom('runs').select('version').where('id', '=', run.id).executeTakeFirst()
  if (!current) throw new Fault('not-found', `there is no run ${run.id}`)
  throw new Fault('conflict', `run ${run.id} was changed by somebody else meanwhile`, {
    hint: `provenly show ${run.id}`,
  })
}

function changing(run: Run) {
  const { version, stage } = run
  return { version, stage, plan_digest: run.planDigest, updated_at: run.updatedAt, body: JSON.stringify(run) }
}

export async function changeLock(trx: Trx, run: Run, change: Transition['lock'], scope: string): Promise<void> {
  if (!change) return
  const place = { scope, workspace: run.request.workspace }
  if (change === 'release') {
    await trx
      .deleteFrom('locks')
      .where('scope', '=', scope)
      .where('workspace', '=', place.workspace)
      .where('run', '=', run.id)
      .execute()
    return
  }
  await trx
    .insertInto('locks')
    .values({ ...place, run: run.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const holder = await trx
    .selectFrom('locks')
    .select('run')
    .where('scope', '=', scope)
    .where('workspace', '=', place.workspace)
    .executeTakeFirst()
  if (holder?.run === run.id) return
  throw new Fault('conflict', `locked: run ${holder?.run ?? 'unknown'} is working in ${place.workspace}`, {
    hint: 'wait until it has ended',
  })
}

/**
 * A person's approval counts once while it lives. A dead one (used up, expired, or from a clock that was ahead) gives way to a
 * new yes of the same person, because proving again may well arrive at the same digest.
 */
export async function insertApproval(trx: Trx, approval: Approval | undefined): Promise<void> {
  if (!approval) return
  const row = {
    run: approval.run,
    plan_digest: approval.planDigest,
    identity: approval.identity,
    approved_at: approval.approvedAt,
    expires_at: approval.expiresAt,
    consumed_at: approval.consumedAt,
  }
  const result = await trx
    .insertInto('approvals')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['run', 'plan_digest', 'identity'])
        .doUpdateSet({ approved_at: row.approved_at, expires_at: row.expires_at, consumed_at: row.consumed_at })
        .where((where) =>
          where.or([
            where('approvals.consumed_at', 'is not', null),
            where('approvals.expires_at', '<=', row.approved_at),
            where('approvals.approved_at', '>', row.approved_at),
          ]),
        ),
    )
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows === 1n) return
  throw new Fault('conflict', `${approval.identity} has approved this plan already`)
}

/** All live approvals of the plan are used up, and they must be exactly those that the caller counted. */
export async function consumeApprovals(trx: Trx, run: string, consume: Transition['consume']): Promise<void> {
  if (!consume) return
  const used = await trx
    .updateTable('approvals')
    .set({ consumed_at: consume.now })
    .where('run', '=', run)
    .where('plan_digest', '=', consume.planDigest)
    .where('consumed_at', 'is', null)
    .where('approved_at', '<=', consume.now)
    .where('expires_at', '>', consume.now)
    .returning('identity')
    .execute()
  const found = used.map((row) => row.identity).sort()
  const expected = [...new Set(consume.approvals)].sort()
  if (expected.length > 0 && found.join() === expected.join()) return
  throw new Fault('conflict', `the approvals of run ${run} are not those that were counted`, {
    hint: `provenly show ${run}`,
  })
}
