import {
  type InfiniteData,
  type QueryClient,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { api, type ConversationPage, type TurnView } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { Icon } from '../icons.tsx'
import { go } from '../router.ts'
import { NoteTurn, RunTurn } from './turns.tsx'

type Pages = InfiniteData<ConversationPage, number | null>

/** Shows a turn before it was asked for again, at the end of the newest page. */
export function addTurn(client: QueryClient, id: string, turn: TurnView): void {
  client.setQueryData<Pages>(['conversation', id], (old) => {
    if (!old) return turn.seq === 1 ? { pages: [{ id, turns: [turn], next: null }], pageParams: [null] } : old
    const [newest, ...older] = old.pages
    if (!newest) return old
    return { ...old, pages: [{ ...newest, turns: [...newest.turns, turn] }, ...older] }
  })
  void client.invalidateQueries({ queryKey: ['conversation', id] })
}

type ConversationProps = {
  id: string | null
  open: string | null
  askAnyway: (words: string) => void
  /** What was sent and is not answered yet. */
  pending: ReactNode
}

export function Conversation({ id, open, askAnyway, pending }: ConversationProps) {
  const pages = useInfiniteQuery({
    queryKey: ['conversation', id],
    queryFn: ({ pageParam }) => api.conversation(id ?? '', pageParam === null ? {} : { before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    enabled: id !== null,
  })
  const turns = useMemo(() => [...(pages.data?.pages ?? [])].reverse().flatMap((page) => page.turns), [pages.data])
  const end = useRef<HTMLDivElement>(null)
  const newest = turns.at(-1)?.seq
  const waits = pending !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the newest turn
  useEffect(() => {
    // Some browsers return a promise here, which is no clean-up.
    void end.current?.scrollIntoView({ block: 'end' })
  }, [newest, waits])
  return (
    <div className="turns">
      {id === null ? null : <Forget id={id} />}
      {pages.hasNextPage ? (
        <button
          type="button"
          className="button quiet older"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.isFetchingNextPage ? 'Loading…' : 'Older'}
        </button>
      ) : null}
      {pages.error && turns.length === 0 ? (
        <>
          <Failure error={pages.error} />
          <button type="button" className="button" onClick={() => void pages.refetch()}>
            Try again
          </button>
        </>
      ) : null}
      {id !== null && pages.isPending ? <div className="loading small" aria-busy="true" /> : null}
      {turns.map((turn) =>
        turn.kind === 'run' ? (
          <RunTurn key={turn.seq} turn={turn} conversation={id ?? ''} open={turn.run === open} />
        ) : (
          <NoteTurn key={turn.seq} turn={turn} askAnyway={askAnyway} />
        ),
      )}
      {pending}
      <div ref={end} />
    </div>
  )
}

type Listed = InfiniteData<Awaited<ReturnType<typeof api.conversations>>>

/** Only what was said: runs and the ledger are no private matter. */
function Forget({ id }: { id: string }) {
  const client = useQueryClient()
  const [asks, setAsks] = useState(false)
  const forget = useMutation({
    mutationFn: () => api.removeConversation(id),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['conversation', id] })
      // What is forgotten is gone from every list at once, not when the next one arrives.
      client.setQueriesData<Listed>({ queryKey: ['conversations', 'list'] }, (listed) =>
        listed === undefined
          ? listed
          : {
              ...listed,
              pages: listed.pages.map((page) => ({
                ...page,
                conversations: page.conversations.filter((each) => each.id !== id),
              })),
            },
      )
      void client.invalidateQueries({ queryKey: ['conversations'] })
      go('/')
    },
  })
  if (!asks)
    return (
      <button type="button" className="button quiet small forget" onClick={() => setAsks(true)}>
        <Icon name="close" /> Forget this conversation
      </button>
    )
  return (
    <div className="sheet">
      <p>
        <strong>Forget what was said here?</strong> Its runs and the ledger stay.
      </p>
      {forget.error ? <Failure error={forget.error} /> : null}
      <div className="actions">
        <button type="button" className="button danger" disabled={forget.isPending} onClick={() => forget.mutate()}>
          Forget it
        </button>
        <button type="button" className="button" onClick={() => setAsks(false)}>
          Keep it
        </button>
      </div>
    </div>
  )
}
