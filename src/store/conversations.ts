import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Conversation, ConversationFilter, Conversations, NewTurn, Turn } from '../core/conversation.ts'
import { Fault } from '../core/fault.ts'
import type { Database, Tables } from './schema.ts'

const titleLength = 120

export function createConversations(database: Database): Conversations {
  return {
    conversations: (filter) => database.read((db) => list(db, filter)),
    turns: (id, owner) =>
      database.read(async (db) => {
        await mustOwn(db, id, owner)
        const rows = await db.selectFrom('turns').selectAll().where('conversation', '=', id).orderBy('seq').execute()
        return rows.map(turnOf)
      }),
    addTurn: (id, owner, turn) => database.write((trx) => add(trx, id, owner, turn)),
    removeConversation: (id, owner) =>
      database.write(async (trx) => {
        await mustOwn(trx, id, owner)
        await trx.deleteFrom('turns').where('conversation', '=', id).execute()
        await trx.deleteFrom('conversations').where('id', '=', id).execute()
      }),
  }
}

async function mustOwn(db: Kysely<Tables>, id: string, owner: string): Promise<void> {
  const row = await db
    .selectFrom('conversations')
    .select('id')
    .where('id', '=', id)
    .where('owner', '=', owner)
    .executeTakeFirst()
  if (!row) throw new Fault('not-found', `there is no conversation ${id.slice(0, 80)}`)
}

/** Counting up in the conversation's own row puts writers of the same one in order on either database. */
async function add(trx: Transaction<Tables>, id: string, owner: string, given: NewTurn): Promise<Turn> {
  const words = storable(given.words)
  const begun = { id, owner, title: words.slice(0, titleLength), turns: 0, created_at: given.at, updated_at: given.at }
  await trx
    .insertInto('conversations')
    .values(begun)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await trx
    .updateTable('conversations')
    .set((eb) => ({ turns: eb('turns', '+', 1), updated_at: given.at }))
    .where('id', '=', id)
    .where('owner', '=', owner)
    .returning('turns')
    .executeTakeFirst()
  if (!row) throw new Fault('not-found', `there is no conversation ${id.slice(0, 80)}`)
  const turn: Turn =
    given.kind === 'run'
      ? { seq: row.turns, at: given.at, words, kind: 'run', run: given.run }
      : { seq: row.turns, at: given.at, words, kind: 'answer', answer: storable(given.answer), by: storable(given.by) }
  const said = turn.kind === 'run' ? words : `${words}\n${turn.answer}`
  await trx
    .insertInto('turns')
    .values({
      conversation: id,
      seq: turn.seq,
      at: turn.at,
      words,
      answer: turn.kind === 'answer' ? turn.answer : null,
      answered_by: turn.kind === 'answer' ? turn.by : null,
      run: turn.kind === 'run' ? turn.run : null,
      // Folded here and not by the database: SQLite knows only the capitals of ASCII.
      folded: fold(said),
    })
    .execute()
  return turn
}

async function list(db: Kysely<Tables>, filter: ConversationFilter): Promise<Conversation[]> {
  let query = db
    .selectFrom('conversations')
    .selectAll()
    .where('owner', '=', filter.owner)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit ?? 50)
  const { words, run, before } = filter
  if (words !== undefined) {
    const pattern = `%${fold(storable(words)).replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where('id', 'in', (select) =>
      select
        .selectFrom('turns')
        .select('turns.conversation')
        .where(sql<boolean>`turns.folded like ${pattern} escape '\\'`),
    )
  }
  if (run !== undefined)
    query = query.where('id', 'in', (select) =>
      select.selectFrom('turns').select('turns.conversation').where('turns.run', '=', run),
    )
  if (before !== undefined)
    query = query.where((where) =>
      where.or([
        where('updated_at', '<', before.updatedAt),
        where.and([where('updated_at', '=', before.updatedAt), where('id', '<', before.id)]),
      ]),
    )
  return (await query.execute()).map(({ id, owner, title, turns, created_at, updated_at }) => ({
    id,
    owner,
    title,
    turns,
    createdAt: created_at,
    updatedAt: updated_at,
  }))
}

function turnOf(row: Selectable<Tables['turns']>): Turn {
  const { seq, at, words } = row
  if (row.run !== null) return { seq, at, words, kind: 'run', run: row.run }
  return { seq, at, words, kind: 'answer', answer: row.answer ?? '', by: row.answered_by ?? '' }
}

/** PostgreSQL's text holds neither NUL nor half of a surrogate pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
