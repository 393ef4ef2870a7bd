import type { Kysely } from 'kysely'
import { Fault } from '../core/fault.ts'
import { type Evaluation, emptySlots, type ModelVersion, type Slots, type VersionStore } from '../core/model-version.ts'
import type { Database, Tables } from './schema.ts'
import type { Write } from './write.ts'

/** One implementation over both databases. */
export function createVersionStore(database: Database, write: Write): VersionStore {
  return {
    record: (facts) => write(facts, async () => {}),
    add: (version, facts) =>
      write(facts, async (trx) => {
        const { id, name, digest, registeredAt } = version
        const result = await trx
          .insertInto('model_versions')
          .values({ id, name, digest, registered_at: registeredAt, body: JSON.stringify(version) })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return result.numInsertedOrUpdatedRows === 1n
      }),
    versions: () =>
      database.read(async (db) => {
        const rows = await db
          .selectFrom('model_versions')
          .select('body')
          .orderBy('registered_at')
          .orderBy('id')
          .execute()
        return rows.map((row) => JSON.parse(row.body) as ModelVersion)
      }),
    addEvaluation: (evaluation, facts) =>
      write(facts, async (trx) => {
        const { id, version, suite, data, at } = evaluation
        const row = { id, version, suite, data, at, body: JSON.stringify(evaluation) }
        await trx.insertInto('model_evaluations').values(row).execute()
      }),
    evaluations: ({ version, suite, data, limit = 1_000 }) =>
      database.read(async (db) => {
        let query = db
          .selectFrom('model_evaluations')
          .select('body')
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
        if (version !== undefined) query = query.where('version', '=', version)
        if (suite !== undefined) query = query.where('suite', '=', suite)
        if (data !== undefined) query = query.where('data', '=', data)
        return (await query.execute()).map((row) => JSON.parse(row.body) as Evaluation)
      }),
    slots: () => database.read(readSlots),
    changeSlots: (slots, facts) =>
      write(facts, async (trx) => {
        const next = { ...slots, revision: slots.revision + 1 }
        const row = { revision: next.revision, body: JSON.stringify(next) }
        if (slots.revision === 0) {
          const made = await trx
            .insertInto('model_slots')
            .values({ id: 1, ...row })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
          if (made.numInsertedOrUpdatedRows !== 1n) throw changedMeanwhile()
          return
        }
        const changed = await trx
          .updateTable('model_slots')
          .set(row)
          .where('id', '=', 1)
          .where('revision', '=', slots.revision)
          .executeTakeFirst()
        if (changed.numUpdatedRows !== 1n) throw changedMeanwhile()
      }),
  }
}

async function readSlots(db: Kysely<Tables>): Promise<Slots> {
  const row = await db.selectFrom('model_slots').select('body').where('id', '=', 1).executeTakeFirst()
  return row ? (JSON.parse(row.body) as Slots) : emptySlots
}

function changedMeanwhile(): Fault {
  return new Fault('conflict', 'somebody else changed which model is live meanwhile', {
    hint: 'look again: provenly models',
  })
}
