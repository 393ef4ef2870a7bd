import { randomBytes } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { NewTurn } from '../../../core/conversation.ts'
import { Fault } from '../../../core/fault.ts'
import type { Identity } from '../../../core/identity.ts'
import type { HttpContext, HttpRoutes, Parts } from '../context.ts'
import { type Heard, hear, mentionsChange, needsBiggerModel } from '../help.ts'
import { askIntent, guessPack } from '../intent.ts'
import { ChatBody } from '../page-schemas.ts'
import { ConversationId, Options, Words, Workspace } from '../schemas.ts'
import { summarise, viewTurn } from '../summary.ts'
import { builtIn, talk, turnsBefore } from '../talk.ts'
import { seesAll } from '../visible.ts'
import { answer, body, missing, problems, security } from './answers.ts'

const ChatRequest = z
  .strictObject({
    words: Words,
    conversation: ConversationId.optional().openapi({ description: 'Goes on with it; without one, a new one begins.' }),
    as: z.enum(['auto', 'question', 'request']).default('auto'),
    pack: z.string().min(1).max(64).optional().openapi({ description: 'For a request; else the words decide.' }),
    workspace: Workspace.optional(),
    options: Options.optional(),
  })
  .openapi('ChatRequest')

const chat = createRoute({
  method: 'post',
  path: '/chat',
  tags: ['page'],
  security,
  summary: 'Say something: a question is answered, a request becomes a run; either is kept in a conversation of yours',
  description: 'The answer of a model is untrusted text. With `as`, what the words are is not guessed.',
  request: { body: body(ChatRequest) },
  responses: { 200: answer('What came of it', ChatBody), ...problems, ...missing },
})

const mostShown = 100

export function addChatRoute(routes: HttpRoutes, parts: Parts) {
  const { app, workspaces, closing } = parts
  const { store, engine } = parts.opened

  async function facts(identity: Identity) {
    const whose = seesAll(identity) ? {} : { requester: identity.name }
    const [waiting, [last], [refused], head] = await Promise.all([
      store.runs({ stages: ['waiting'], limit: mostShown, ...whose }),
      store.runs({ limit: 1, ...whose }),
      store.runs({ stages: ['refused', 'failed', 'unproven'], limit: 1, ...whose }),
      store.head(),
    ])
    return {
      waiting: waiting.map((run) => summarise(run, app)),
      last: last && summarise(last, app),
      refused: refused && summarise(refused, app),
      entries: head?.seq ?? 0,
      models: app.model.name,
    }
  }

  type Said = z.output<typeof ChatRequest>

  /** What the words are, and for a request which pack is meant. The model is only asked where its answer can matter. */
  async function understand(said: Said, identity: Identity, signal: AbortSignal): Promise<Heard & { pack: string }> {
    const { words, as } = said
    const guessed = said.pack ?? guessPack(words, app.packNames)
    const heard: Heard =
      as === 'auto' ? hear(words, await facts(identity)) : { kind: as === 'question' ? 'question' : 'request' }
    const unsure =
      (heard.kind === 'question' && as === 'auto' && app.chatModel() !== null) ||
      (heard.kind === 'request' && said.pack === undefined && app.packNames.length > 1)
    const intent = unsure ? await askIntent(app.model, words, signal) : null
    // Words that are plain about it count for more than a classifier.
    const known = said.pack === undefined && guessed === 'shell' ? intent?.pack : undefined
    const pack = known && app.packNames.includes(known) ? known : guessed
    // One way only: words that may change something are never taken for talk because a model says so. Small models see changes
    // in general knowledge too, so a word for one must be there.
    if (heard.kind === 'question' && intent?.changes && mentionsChange(words)) return { kind: 'request', pack }
    return { ...heard, pack }
  }

  async function answerTo(said: Said, c: HttpContext): Promise<NewTurn> {
    const identity = c.get('identity')
    const signal = AbortSignal.any([c.req.raw.signal, closing])
    const before = await turnsBefore(store, said.conversation, identity.name)
    const heard = await understand(said, identity, signal)
    const { words } = said
    const at = app.now().toISOString()
    if (heard.kind === 'help') return { kind: 'answer', at, words, answer: heard.text, by: builtIn }
    if (heard.kind === 'question') {
      const model = app.chatModel()
      if (model === null) return { kind: 'answer', at, words, answer: needsBiggerModel, by: builtIn }
      const given = await talk(model, words, before, signal)
      return { kind: 'answer', at: app.now().toISOString(), words, ...given }
    }
    const workspace = await workspaces(said.workspace, identity)
    const run = await engine.ask({ pack: heard.pack, words, workspace, options: said.options ?? {} }, identity)
    c.set('run', run.id)
    return { kind: 'run', at, words, run: run.id }
  }

  return routes.openapi(chat, async (c) => {
    const said = c.req.valid('json')
    const owner = c.get('identity').name
    const given = await answerTo(said, c)
    if (c.req.raw.signal.aborted) throw new Fault('interrupted', 'nobody waits for this answer any more')
    const conversation = said.conversation ?? randomBytes(9).toString('base64url')
    const turn = await store.addTurn(conversation, owner, given)
    return c.json({ conversation, turn: await viewTurn(turn, parts) }, 200)
  })
}
