import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { LedgerKind } from '../../../src/core/ledger.ts'
import { api, type LedgerEntry, type LedgerFilter } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { dateTime, plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Untrusted } from '../untrusted.tsx'

/** A kind that is missing here is found by the compiler. */
const kinds = Object.keys({
  requested: 1,
  proposed: 1,
  guarded: 1,
  proven: 1,
  waiting: 1,
  approval: 1,
  'approval-refused': 1,
  approved: 1,
  rejected: 1,
  edited: 1,
  guided: 1,
  applying: 1,
  applied: 1,
  recorded: 1,
  learned: 1,
  refused: 1,
  unproven: 1,
  failed: 1,
  repair: 1,
  'undo-requested': 1,
  'rolled-back': 1,
  'token-created': 1,
  'token-revoked': 1,
  feedback: 1,
  step: 1,
  'model-evaluated': 1,
  'model-promoted': 1,
  'model-promotion-refused': 1,
  'model-canary': 1,
  'model-rolled-back': 1,
  'model-drift': 1,
} satisfies Record<LedgerKind, 1>) as LedgerKind[]
const rowHeight = 34

export function Ledger({ run }: { run: string | null }) {
  const [filter, setFilter] = useState<LedgerFilter>(run === null ? {} : { run })
  const [open, setOpen] = useState<number | null>(null)
  useEffect(() => setFilter((before) => ({ ...before, run: run ?? '' })), [run])
  const pages = useInfiniteQuery({
    queryKey: ['ledger', filter],
    queryFn: ({ pageParam }) =>
      api.ledger({ ...filter, limit: 300, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const entries = useMemo(() => pages.data?.pages.flatMap((page) => page.entries) ?? [], [pages.data])
  const total = pages.data?.pages[0]?.total ?? 0
  const set = (change: LedgerFilter) => setFilter((before) => ({ ...before, ...change }))
  return (
    <div className="page ledger">
      <div className="page-head">
        <h1>Ledger</h1>
        <span className="dim">{plural(total, 'entry', 'entries')}, newest first</span>
        <span className="spacer" />
        <Verify />
        <a className="button" href="/ledger/export" download="provenly-ledger.jsonl">
          <Icon name="download" /> Export
        </a>
      </div>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span className="sr">Kind</span>
          <select value={filter.kind ?? ''} onChange={(event) => set({ kind: event.target.value as LedgerKind | '' })}>
            <option value="">every kind</option>
            {kinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </label>
        <label>
          <span className="sr">Person</span>
          <input
            className="input"
            placeholder="person"
            value={filter.actor ?? ''}
            onChange={(event) => set({ actor: event.target.value.trim() })}
          />
        </label>
        <label>
          <span className="sr">Run</span>
          <input
            className="input mono"
            placeholder="run, or its last characters"
            value={filter.run ?? ''}
            onChange={(event) => set({ run: event.target.value.trim() })}
          />
        </label>
      </form>
      {pages.error ? <Failure error={pages.error} /> : null}
      {pages.isPending ? <div className="loading" aria-busy="true" /> : null}
      {!pages.isPending && entries.length === 0 && !pages.error ? (
        <div className="empty">
          <p className="empty-title">
            {pages.hasNextPage ? 'Nothing in the newest entries matches' : 'No entry matches'}
          </p>
        </div>
      ) : null}
      <Rows
        entries={entries}
        open={open}
        toggle={(seq) => setOpen(open === seq ? null : seq)}
        more={pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : null}
      />
      {pages.hasNextPage ? (
        <button
          type="button"
          className="button quiet"
          disabled={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {pages.isFetchingNextPage ? 'Loading…' : 'Look further back'}
        </button>
      ) : null}
    </div>
  )
}

type RowsProps = {
  entries: readonly LedgerEntry[]
  open: number | null
  toggle: (seq: number) => void
  more: (() => void) | null
}

function Rows({ entries, open, toggle, more }: RowsProps) {
  const scroller = useRef<HTMLUListElement>(null)
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => entries[index]?.seq ?? index,
    overscan: 12,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that was closed is low again
  useEffect(() => virtual.measure(), [open])
  const items = virtual.getVirtualItems()
  const lastSeen = items.at(-1)?.index ?? 0
  const latest = useRef(more)
  latest.current = more
  useEffect(() => {
    if (entries.length > 0 && lastSeen >= entries.length - 30) latest.current?.()
  }, [lastSeen, entries.length])
  return (
    <ul className="rows ledger-rows" ref={scroller} aria-label="Entries">
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {items.map((item) => {
        const entry = entries[item.index]
        if (!entry) return null
        return (
          <li
            key={entry.seq}
            className="row"
            data-index={item.index}
            // Only the open row has a height of its own: measuring all of them costs a frame.
            ref={open === entry.seq ? virtual.measureElement : undefined}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <button
              type="button"
              className="ledger-row"
              aria-expanded={open === entry.seq}
              onClick={() => toggle(entry.seq)}
            >
              <span className="mono dim">{entry.seq}</span>
              <time className="dim" dateTime={entry.time}>
                {dateTime(entry.time)}
              </time>
              <span className={`event-kind event-${entry.kind}`}>{entry.kind}</span>
              <span>{entry.actor}</span>
              <span className="mono dim ledger-data">
                <Untrusted text={JSON.stringify(entry.data)} limit={240} />
              </span>
            </button>
            {open === entry.seq ? <Details entry={entry} /> : null}
          </li>
        )
      })}
    </ul>
  )
}

function Details({ entry }: { entry: LedgerEntry }) {
  return (
    <div className="ledger-details">
      <ScrollRegion label="Data of the entry">
        <Untrusted text={JSON.stringify(entry.data, null, 2)} />
      </ScrollRegion>
      <dl className="facts stacked">
        <div>
          <dt>hash</dt>
          <dd className="digest mono">{entry.hash}</dd>
        </div>
        <div>
          <dt>previous</dt>
          <dd className="digest mono">{entry.previous}</dd>
        </div>
        {entry.run ? (
          <div>
            <dt>run</dt>
            <dd>
              <a className="mono" href={`#/runs/${entry.run}`}>
                {entry.run}
              </a>
            </dd>
          </div>
        ) : null}
      </dl>
    </div>
  )
}

function Verify() {
  const verify = useMutation({ mutationFn: api.verify })
  const { data } = verify
  return (
    <>
      <span role="status" className="verified">
        {verify.isPending ? 'Reading every entry…' : null}
        {data?.ok ? (
          <span className="good">
            <Icon name="passed" /> the chain of {plural(data.entries, 'entry', 'entries')} holds
            {data.signedBy ? `, signed by ${data.signedBy.slice(0, 12)}` : ''}
          </span>
        ) : null}
        {data && !data.ok ? (
          <span className="bad">
            <Icon name="failed" /> do not trust it: entry {data.problems[0]?.seq} {data.problems[0]?.problem}:{' '}
            {data.problems[0]?.detail}
          </span>
        ) : null}
        {verify.error ? <span className="bad">{verify.error.message}</span> : null}
      </span>
      <button type="button" className="button" disabled={verify.isPending} onClick={() => verify.mutate()}>
        <Icon name="passed" /> Verify
      </button>
    </>
  )
}
