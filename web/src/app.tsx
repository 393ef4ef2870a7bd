import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { ApiProblem, api, type SessionInfo } from './api.ts'
import { Failure } from './card/card.tsx'
import { Icon, type IconName } from './icons.tsx'
import { useConnection, useLive } from './live.ts'
import type { Route } from './route.ts'
import { useRoute } from './router.ts'
import { Login } from './views/login.tsx'
import { Workbench } from './views/workbench.tsx'

// Only the first view is loaded at first.
const Queue = lazy(() => import('./views/queue.tsx').then(({ Queue }) => ({ default: Queue })))
const RunPage = lazy(() => import('./views/run.tsx').then(({ RunPage }) => ({ default: RunPage })))
const Ledger = lazy(() => import('./views/ledger.tsx').then(({ Ledger }) => ({ default: Ledger })))
const NumbersPage = lazy(() => import('./views/numbers.tsx').then(({ NumbersPage }) => ({ default: NumbersPage })))
const Settings = lazy(() => import('./views/settings.tsx').then(({ Settings }) => ({ default: Settings })))

export function App() {
  const route = useRoute()
  const session = useQuery({ queryKey: ['session'], queryFn: api.session, staleTime: 60_000 })
  if (route.view === 'login' && route.code !== '') return <Login code={route.code} />
  const out = session.error instanceof ApiProblem && session.error.status === 401
  if (out || route.view === 'login') return <Login code="" />
  if (session.data) return <Shell route={route} me={session.data} />
  if (session.error)
    return (
      <main className="alone">
        <Failure error={session.error} />
        <button type="button" className="button" onClick={() => void session.refetch()}>
          Try again
        </button>
      </main>
    )
  return <main className="alone" aria-busy="true" />
}

const links: { view: Route['view']; href: string; word: string; icon: IconName; approver: boolean }[] = [
  { view: 'workbench', href: '#/', word: 'Workbench', icon: 'workbench', approver: false },
  { view: 'queue', href: '#/queue', word: 'Queue', icon: 'queue', approver: false },
  { view: 'ledger', href: '#/ledger', word: 'Ledger', icon: 'ledger', approver: true },
  { view: 'numbers', href: '#/numbers', word: 'Numbers', icon: 'numbers', approver: true },
  { view: 'settings', href: '#/settings', word: 'Settings', icon: 'settings', approver: false },
]

function Shell({ route, me }: { route: Route; me: SessionInfo }) {
  const live = useLive()
  useEffect(() => live.start(), [live])
  const waiting = useQuery({
    queryKey: ['queue', 'waiting'],
    queryFn: () => api.queue({ stage: 'waiting', limit: 100 }),
  })
  const count = waiting.data?.runs.length ?? 0
  useEffect(() => {
    document.title = count > 0 ? `(${count === 100 ? '100+' : count}) Provenly` : 'Provenly'
  }, [count])
  const approver = me.roles.some((role) => role !== 'requester')
  return (
    <div className="shell">
      <button type="button" className="button skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <nav className="rail" aria-label="Views">
        <span className="brand">
          <img src="/favicon.svg" alt="" width="22" height="22" /> <span>Provenly</span>
        </span>
        {links
          .filter((link) => approver || !link.approver)
          .map((link) => (
            <a
              key={link.view}
              href={link.href}
              aria-current={
                link.view === route.view || (link.view === 'queue' && route.view === 'run') ? 'page' : undefined
              }
            >
              <Icon name={link.icon} /> <span>{link.word}</span>
              {link.view === 'queue' && count > 0 ? (
                <span className="badge">
                  {count === 100 ? '100+' : count}
                  <span className="sr"> waiting</span>
                </span>
              ) : null}
            </a>
          ))}
        <span className="spacer" />
        <Standing name={me.name} />
      </nav>
      <div className="stageplace">
        <Lost />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<div className="loading" aria-busy="true" />}>
            <View route={route} me={me} />
          </Suspense>
        </main>
      </div>
    </div>
  )
}

function View({ route, me }: { route: Route; me: SessionInfo }) {
  switch (route.view) {
    case 'queue':
      return <Queue chosen={route.run} me={me} />
    case 'run':
      return <RunPage key={route.run} run={route.run} />
    case 'ledger':
      return <Ledger run={route.run} />
    case 'numbers':
      return <NumbersPage />
    case 'settings':
      return <Settings me={me} />
    default:
      return <Workbench conversation={null} run={null} me={me} {...route} />
  }
}

function Standing({ name }: { name: string }) {
  const connection = useConnection()
  const words = { live: 'connected', connecting: 'connecting', lost: 'connection lost' }
  return (
    <span className={`standing standing-${connection}`}>
      <span className="stage-dot" aria-hidden="true" />
      <span className="standing-name">{name}</span>
      <span className="dim">{words[connection]}</span>
    </span>
  )
}

function Lost() {
  const connection = useConnection()
  return (
    <div role="status" className="lostplace">
      {connection === 'lost' ? (
        <p className="lost">
          <Icon name="warn" /> The connection to the server is lost. Nothing can be decided until it is back; trying
          again.
        </p>
      ) : null}
    </div>
  )
}
