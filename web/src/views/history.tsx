import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { ago, dateTime, plural } from '../format.ts'
import { useNow, useSettled } from '../media.ts'
import { Untrusted } from '../untrusted.tsx'

/** One's conversations, newest first; with words, those in which they were said or answered. */
export function History({ words, open, leave }: { words: string; open: string | null; leave: () => void }) {
  const now = useNow(30_000)
  // A request for each key that is pressed would tell nobody anything.
  const wanted = useSettled(words, 150)
  const pages = useInfiniteQuery({
    queryKey: ['conversations', 'list', wanted],
    queryFn: ({ pageParam }) =>
      api.conversations({ words: wanted, limit: 30, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const all = useMemo(() => pages.data?.pages.flatMap((page) => page.conversations) ?? [], [pages.data])
  const nothing = !pages.isPending && !pages.error && all.length === 0
  return (
    <section className={words === '' ? 'history' : 'turns history'} aria-label="History">
      {all.length > 0 ? <h2>{words === '' ? 'Earlier' : `Found in ${plural(all.length, 'conversation')}`}</h2> : null}
      {pages.error && all.length === 0 ? (
        <>
          <Failure error={pages.error} />
          <button type="button" className="button" onClick={() => void pages.refetch()}>
            Try again
          </button>
        </>
      ) : null}
      {pages.isPending ? <div className="loading small" aria-busy="true" /> : null}
      {nothing && words !== '' ? <p className="dim">Nothing in your history has “{words}” in it.</p> : null}
      <ul>
        {all.map((each) => (
          <li key={each.id}>
            <a
              href={`#/c/${each.id}`}
              className={each.id === open ? 'open' : ''}
              aria-current={each.id === open ? 'true' : undefined}
              onClick={leave}
            >
              <span className="history-title">
                <Untrusted text={each.title} limit={120} />
              </span>
              <span className="dim">
                {each.turns > 1 ? `${each.turns} turns, ` : ''}
                <time dateTime={each.updatedAt} title={dateTime(each.updatedAt)}>
                  {ago(each.updatedAt, now)}
                </time>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {pages.hasNextPage ? (
        <button
          type="button"
          className="button quiet"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.isFetchingNextPage ? 'Loading…' : 'Older'}
        </button>
      ) : null}
    </section>
  )
}
