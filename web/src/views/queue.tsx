import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { api, type RunSummary, type SessionInfo } from '../api.ts'
import { RiskBadge, StageBadge } from '../card/badges.tsx'
import { Failure } from '../card/card.tsx'
import { ago, plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { useKeys } from '../keys.ts'
import { useNow } from '../media.ts'
import { go, replaceRoute } from '../router.ts'
import { Untrusted } from '../untrusted.tsx'
import { CardPane } from './card-pane.tsx'
import { sayPack } from './composer.tsx'
import { KeyHelp } from './key-help.tsx'

const filters = [
  { name: 'waiting', word: 'Waiting', stages: 'waiting' },
  {
    name: 'running',
    word: 'Running',
    stages: 'requested,proposed,guarded,proven,approved,applying,applied,recorded,rolling-back',
  },
  { name: 'failed', word: 'Not done', stages: 'failed,refused,unproven' },
  { name: 'done', word: 'Done', stages: 'learned,rolled-back' },
  { name: 'all', word: 'All', stages: '' },
] as const
type FilterName = (typeof filters)[number]['name']

const rowHeight = 62

export function Queue({ chosen, me }: { chosen: string | null; me: SessionInfo }) {
  const [filter, setFilter] = useState<FilterName>('waiting')
  const [mine, setMine] = useState(false)
  const [pack, setPack] = useState('')
  const [search, setSearch] = useState('')
  const [help, setHelp] = useState(false)
  const finder = useRef<HTMLInputElement>(null)
  const stage = filters.find(({ name }) => name === filter)?.stages ?? ''
  const pages = useInfiniteQuery({
    queryKey: ['queue', 'list', stage, mine, pack],
    queryFn: ({ pageParam }) =>
      api.queue({
        stage,
        pack,
        limit: 100,
        ...(mine ? { requester: me.name } : {}),
        ...(pageParam === null ? {} : { before: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const all = useMemo(() => pages.data?.pages.flatMap((page) => page.runs) ?? [], [pages.data])
  const rows = useMemo(() => all.filter((run) => matches(run, search)), [all, search])
  const at = rows.findIndex((run) => run.id === chosen)
  const move = (by: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + by))]
    if (next) replaceRoute(`/queue/${next.id}`)
  }
  useKeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', () => (chosen === null ? move(0) : go(`/runs/${chosen}`))],
    ['/', () => finder.current?.focus()],
    ['?', () => setHelp(true)],
  ])
  return (
    <div className={chosen ? 'workbench queue with-card' : 'workbench queue'}>
      <section className="talk" aria-label="Queue">
        <div className="talk-head">
          <h1>Queue</h1>
          <label className="finder">
            <Icon name="search" />
            <span className="sr">Filter by words</span>
            <input
              ref={finder}
              type="search"
              placeholder="Filter"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => (event.key === 'Enter' || event.key === 'Escape') && event.currentTarget.blur()}
            />
          </label>
        </div>
        <div className="filters">
          <fieldset className="segments">
            <legend className="sr">Which runs</legend>
            {filters.map(({ name, word }) => (
              <label key={name}>
                <input type="radio" name="filter" checked={filter === name} onChange={() => setFilter(name)} />
                <span>{word}</span>
              </label>
            ))}
          </fieldset>
          <label className="tick">
            <input type="checkbox" checked={mine} onChange={(event) => setMine(event.target.checked)} /> mine
          </label>
          {me.packs.length > 1 ? (
            <label>
              <span className="sr">Pack</span>
              <select value={pack} onChange={(event) => setPack(event.target.value)}>
                <option value="">every pack</option>
                {me.packs.map((each) => (
                  <option key={each} value={each}>
                    {sayPack(each)}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
        </div>
        {pages.error && all.length === 0 ? <Failure error={pages.error} /> : null}
        {pages.isPending ? <div className="loading" aria-busy="true" /> : null}
        {!pages.isPending && rows.length === 0 && !pages.error ? <Nothing filter={filter} search={search} /> : null}
        <Rows rows={rows} chosen={chosen} />
        <p className="dim list-foot">
          {plural(rows.length, 'run')} {pages.hasNextPage ? 'loaded' : ''}
          {pages.hasNextPage ? (
            <button
              type="button"
              className="button quiet small"
              disabled={pages.isFetchingNextPage}
              onClick={() => void pages.fetchNextPage()}
            >
              {pages.isFetchingNextPage ? 'Loading…' : 'More'}
            </button>
          ) : null}
          <span className="spacer" />
          <button type="button" className="button quiet small" onClick={() => setHelp(true)}>
            Keys
          </button>
        </p>
      </section>
      <section className="pane" aria-label="Card">
        {chosen ? (
          <>
            <a className="button quiet back" href="#/queue">
              <Icon name="back" /> Queue
            </a>
            <CardPane key={chosen} run={chosen} />
          </>
        ) : (
          <div className="empty">
            <p className="empty-title">No run is chosen</p>
            <p className="dim">
              <kbd>j</kbd> and <kbd>k</kbd> move, <kbd>a</kbd> asks whether to approve, <kbd>?</kbd> shows all keys.
            </p>
          </div>
        )}
      </section>
      {help ? <KeyHelp close={() => setHelp(false)} /> : null}
    </div>
  )
}

function Rows({ rows, chosen }: { rows: readonly RunSummary[]; chosen: string | null }) {
  const now = useNow(10_000)
  const scroller = useRef<HTMLUListElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const at = rows.findIndex((run) => run.id === chosen)
  const last = useRef(at)
  if (at !== last.current) {
    last.current = at
    if (at >= 0) queueMicrotask(() => virtual.scrollToIndex(at))
  }
  return (
    <ul className="rows" ref={scroller} aria-label="Runs">
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map((item) => {
        const run = rows[item.index]
        if (!run) return null
        return (
          <li key={run.id} className="row" style={{ transform: `translateY(${item.start}px)`, height: rowHeight }}>
            <a
              href={`#/queue/${run.id}`}
              className={run.id === chosen ? 'open' : ''}
              aria-current={run.id === chosen ? 'true' : undefined}
            >
              <span className="row-top">
                <span className="row-words">
                  <Untrusted text={run.words} limit={200} />
                </span>
                <time className="dim" dateTime={run.createdAt}>
                  {ago(run.createdAt, now)}
                </time>
              </span>
              <span className="row-low">
                {run.risk ? <RiskBadge risk={run.risk} /> : null}
                {run.stage === 'waiting' ? null : <StageBadge stage={run.stage} />}
                {run.pack === 'shell' ? null : <span className="pack">{run.pack}</span>}
                <code className="row-command">
                  <Untrusted text={run.proposal ?? run.note ?? ''} limit={200} />
                </code>
                <span className="dim">{run.requester}</span>
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

function Nothing({ filter, search }: { filter: FilterName; search: string }) {
  const words = {
    waiting: 'Nothing waits for a decision.',
    running: 'Nothing is running.',
    failed: 'Nothing was refused and nothing failed.',
    done: 'Nothing is done yet.',
    all: 'There are no runs yet.',
  }
  return (
    <div className="empty">
      <p className="empty-title">{search === '' ? words[filter] : `Nothing here has “${search}” in it.`}</p>
      {search === '' && filter === 'waiting' ? <p className="dim">New plans appear here by themselves.</p> : null}
    </div>
  )
}

function matches(run: RunSummary, search: string): boolean {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return true
  return [run.words, run.proposal ?? '', run.requester, run.id, run.risk ?? ''].some((text) =>
    text.toLowerCase().includes(wanted),
  )
}
