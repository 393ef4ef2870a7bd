import type { IdentityName } from './identity.ts'

/** One exchange: what a person said and what came of it, an answer (untrusted text of `by`) or a run. */
export type Turn = { seq: number; at: string; words: string } & (
  | { kind: 'answer'; answer: string; by: string }
  | { kind: 'run'; run: string }
)
export type NewTurn = Turn extends infer Each ? (Each extends Turn ? Omit<Each, 'seq'> : never) : never

export type Conversation = {
  id: string
  owner: IdentityName
  /** The first words. */
  title: string
  turns: number
  createdAt: string
  updatedAt: string
}

export type ConversationFilter = {
  owner: string
  /** Occurs in something that was said or answered, capitals or not. */
  words?: string
  /** Has this run in it. */
  run?: string
  limit?: number
  /** The `updatedAt` and id of the last one of the page before. */
  before?: { updatedAt: string; id: string }
}

/**
 * What people said, each person's own. Port; nobody but the owner gets at a conversation, whatever their role: one of somebody
 * else's is Fault `not-found`, like one that never was. Throws Fault `storage` and `unavailable` as the store does.
 */
export interface Conversations {
  /** The one that was spoken in last comes first. */
  conversations(filter: ConversationFilter): Promise<Conversation[]>
  /** Its turns, oldest first. */
  turns(id: string, owner: string): Promise<Turn[]>
  /** Begins the conversation when `id` is new. Turns are numbered from 1 without gaps, however many are added at once. */
  addTurn(id: string, owner: string, turn: NewTurn): Promise<Turn>
  /** With all its turns; runs and the ledger stay. */
  removeConversation(id: string, owner: string): Promise<void>
}
