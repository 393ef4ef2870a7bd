import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from './api.ts'
import { App } from './app.tsx'
import { createLive, LiveContext } from './live.ts'
import { applyTheme, readTheme } from './theme.ts'
import './styles/base.css'
import './styles/layout.css'
import './styles/parts.css'
import './styles/card.css'
import './styles/views.css'
import './styles/motion.css'

applyTheme(readTheme())

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // What changed is told by the feed; only what it can not tell is asked for again.
      staleTime: 30_000,
      refetchOnWindowFocus: 'always',
      // The feed says when the server is back; the browser's opinion about the network does not matter on loopback.
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof ApiProblem && error.status === 0,
      retryDelay: 400,
    },
    mutations: { networkMode: 'always' },
  },
})

const place = document.getElementById('root')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <LiveContext value={createLive(client)}>
          <App />
        </LiveContext>
      </QueryClientProvider>
    </StrictMode>,
  )
}
