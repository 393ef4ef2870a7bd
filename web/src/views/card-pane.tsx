import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api.ts'
import type { Mode } from '../card/actions.tsx'
import { CardView, Failure } from '../card/card.tsx'
import { useKeys } from '../keys.ts'
import { rests } from '../run.ts'

/** The server tells of files that change; some file systems do not tell it, so a waiting card also looks by itself. */
const lookAgainMs = 10_000

export function useCard(run: string) {
  return useQuery({
    queryKey: ['card', run],
    queryFn: () => api.card(run),
    refetchInterval: (query) => {
      const stage = query.state.data?.run.stage
      if (stage === 'waiting') return lookAgainMs
      return stage !== undefined && !rests(stage) ? 1_000 : false
    },
  })
}

/** The card of one run, with its keys. */
export function CardPane({ run, heading = 'h2' }: { run: string; heading?: 'h1' | 'h2' }) {
  const card = useCard(run)
  const [mode, setMode] = useState<Mode>('idle')
  const may = card.data?.may
  const waits = card.data?.run.stage === 'waiting'
  useKeys([
    // Opens the question; the answer is another key.
    ['a', () => waits && may?.approve && setMode('approve')],
    ['r', () => may?.reject && setMode('reject')],
    ['e', () => may?.amend && setMode('modify')],
    ['Escape', () => setMode('idle')],
  ])
  if (card.data) return <CardView card={card.data} mode={mode} setMode={setMode} heading={heading} />
  if (card.error)
    return (
      <div className="empty">
        <Failure error={card.error} />
        <button type="button" className="button" onClick={() => void card.refetch()}>
          Try again
        </button>
      </div>
    )
  return <div className="card loading" aria-busy="true" />
}
