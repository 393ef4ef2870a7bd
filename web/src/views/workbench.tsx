import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RunSummary, SessionInfo } from '../../../src/surfaces/http/page-schemas.ts'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { Icon } from '../icons.tsx'
import { useKeys } from '../keys.ts'
import { go } from '../router.ts'
import { CardPane } from './card-pane.tsx'
import { type ChatNote, keepNotes, readNotes } from './chat-notes.ts'
import { Composer } from './composer.tsx'
import { NoteTurn, RunTurn } from './turns.tsx'

type Turn = { at: string; key: string; run: RunSummary } | { at: string; key: string; note: ChatNote }

/** The conversation on the left, the card on the right; on a phone one after the other. */
export function Workbench({ run, me }: { run: string | null; me: SessionInfo }) {
  const client = useQueryClient()
  const [notes, setNotes] = useState<ChatNote[]>(() => readNotes(me.name))
  const [search, setSearch] = useState('')
  const history = useInfiniteQuery({
    queryKey: ['queue', 'mine', me.name],
    queryFn: ({ pageParam }) =>
      api.queue({ requester: me.name, limit: 40, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const runs = useMemo(() => history.data?.pages.flatMap((page) => page.runs) ?? [], [history.data])
  const turns = useMemo(() => turnsOf(runs, notes, search), [runs, notes, search])
  const ask = useMutation({
    mutationFn: async ({ words, workspace, plain }: { words: string; workspace: string; plain: boolean }) => {
      const answer = plain ? null : await api.chat(words)
      if (answer?.kind === 'answer') return { note: answer }
      return { run: await api.ask(words, workspace) }
    },
    onSuccess: (given, { words }) => {
      if (given.note) {
        const at = new Date().toISOString()
        const note = { id: crypto.randomUUID(), at, words, answer: given.note.text, by: given.note.by }
        setNotes((before) => {
          const after = [...before, note]
          keepNotes(me.name, after)
          return after
        })
      } else {
        void client.invalidateQueries({ queryKey: ['queue', 'mine'] })
        go(`/w/${given.run.id}`)
      }
    },
  })
  const box = useRef<HTMLTextAreaElement>(null)
  const finder = useRef<HTMLInputElement>(null)
  useKeys([
    ['/', () => box.current?.focus()],
    ['n', () => box.current?.focus()],
    ['f', () => finder.current?.focus()],
  ])
  const end = useRef<HTMLDivElement>(null)
  const newest = turns.at(-1)?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest turn
  useEffect(() => {
    // Some browsers return a promise here, which is no clean-up.
    void end.current?.scrollIntoView({ block: 'end' })
  }, [newest])
  const open = run ?? null

  return (
    <div className={open ? 'workbench with-card' : 'workbench'}>
      <section className="talk" aria-label="Conversation">
        <div className="talk-head">
          <h1>Workbench</h1>
          <label className="finder">
            <Icon name="search" />
            <span className="sr">Search in your history</span>
            <input
              ref={finder}
              type="search"
              placeholder="Search history"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </label>
        </div>
        <div className="turns">
          {history.hasNextPage ? (
            <button
              type="button"
              className="button quiet older"
              disabled={history.isFetchingNextPage}
              onClick={() => void history.fetchNextPage()}
            >
              {history.isFetchingNextPage ? 'Loading…' : 'Older'}
            </button>
          ) : null}
          {history.error && runs.length === 0 ? <Failure error={history.error} /> : null}
          {history.isPending ? <div className="loading small" aria-busy="true" /> : null}
          {turns.map((turn) =>
            'run' in turn ? (
              <RunTurn key={turn.key} run={turn.run} open={turn.run.id === open} />
            ) : (
              <NoteTurn
                key={turn.key}
                note={turn.note}
                askAnyway={() => ask.mutate({ words: turn.note.words, workspace: me.workspaces[0] ?? '', plain: true })}
              />
            ),
          )}
          {turns.length === 0 && !history.isPending ? (
            <Empty
              search={search}
              pick={(words) => ask.mutate({ words, workspace: me.workspaces[0] ?? '', plain: true })}
            />
          ) : null}
          <div ref={end} />
        </div>
        {ask.error ? <Failure error={ask.error} /> : null}
        <Composer
          box={box}
          workspaces={me.workspaces}
          busy={ask.isPending}
          failed={ask.isError}
          ask={(words, workspace) => ask.mutate({ words, workspace, plain: false })}
        />
      </section>
      <section className="pane" aria-label="Card">
        {open ? (
          <>
            <a className="button quiet back" href="#/">
              <Icon name="back" /> Conversation
            </a>
            <CardPane key={open} run={open} />
          </>
        ) : (
          <div className="empty">
            <p className="empty-title">No card is open</p>
            <p className="dim">
              Ask for something, or choose one of your requests. Nothing is applied before you approve its card.
            </p>
          </div>
        )}
      </section>
    </div>
  )
}

const examples = [
  'find the ten largest files here',
  'replace foo with bar in notes.txt',
  'what is waiting for approval?',
]

function Empty({ search, pick }: { search: string; pick: (words: string) => void }) {
  if (search !== '') return <p className="dim">Nothing in your history has “{search}” in it.</p>
  return (
    <div className="empty">
      <p className="empty-title">What should be done?</p>
      <p className="dim">Say it in words. You see what it really does before anything changes. For example:</p>
      {examples.slice(0, 2).map((words) => (
        <button type="button" key={words} className="button quiet" onClick={() => pick(words)}>
          {words}
        </button>
      ))}
    </div>
  )
}

function turnsOf(runs: readonly RunSummary[], notes: readonly ChatNote[], search: string): Turn[] {
  const wanted = search.trim().toLowerCase()
  const has = (...texts: (string | null)[]) =>
    wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted))
  const oldest = runs.at(-1)?.createdAt ?? ''
  return [
    ...runs
      .filter((run) => has(run.words, run.proposal, run.id))
      .map((run) => ({ at: run.createdAt, key: run.id, run })),
    ...notes
      .filter((note) => (wanted !== '' || note.at >= oldest) && has(note.words, note.answer))
      .map((note) => ({ at: note.at, key: note.id, note })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1))
}
