import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Decision } from '../../../src/core/engine.ts'
import type { Card } from '../api.ts'
import { plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { Approve } from './approve.tsx'
import { Modify, Reject } from './forms.tsx'
import { type Dead, needsConfirmation, needsGesture } from './standing.ts'

export type Mode = 'idle' | 'approve' | 'reject' | 'modify'

export type ActionsProps = {
  card: Card
  dead: Dead | null
  mode: Mode
  setMode: (mode: Mode) => void
  busy: boolean
  decide: (decision: Decision) => void
  proveAgain: () => void
  undo: (() => void) | null
}

/** What a person can do now. Nothing here is the first thing that Enter finds: approving takes a gesture of its own. */
export function Actions(props: ActionsProps) {
  const { card, dead, mode, setMode, busy, decide, proveAgain, undo } = props
  const { run, may, proposal } = card
  const waits = run.stage === 'waiting'
  const lost = dead?.code === 'lost'
  const opener = useRef<HTMLDivElement>(null)
  const close = () => {
    setMode('idle')
    opener.current?.querySelector('button')?.focus()
  }
  if (mode === 'approve' && waits && dead === null)
    return <Approve card={card} busy={busy} decide={decide} close={close} />
  if (mode === 'reject' && may.reject) return <Reject busy={busy || lost} decide={decide} close={close} />
  if (mode === 'modify' && may.amend)
    return (
      <Modify proposal={proposal ?? ''} pack={run.request.pack} busy={busy || lost} decide={decide} close={close} />
    )

  const direct = !needsGesture(card) && !needsConfirmation(card)
  const approve = () => {
    if (direct && run.planDigest) decide({ kind: 'approve', planDigest: run.planDigest })
    else setMode('approve')
  }
  const provable = may.amend && proposal !== null && !['learned', 'rolled-back'].includes(run.stage)
  return (
    <div className="actions" ref={opener}>
      {waits ? (
        <button type="button" className="button primary" disabled={dead !== null || busy} onClick={approve}>
          <Icon name="passed" />
          {busy ? 'Sending…' : `Approve and apply ${plural(run.plan?.proof.effects.length ?? 0, 'effect')}`}
        </button>
      ) : null}
      {may.undo && undo ? (
        <button type="button" className="button" disabled={lost || busy} onClick={undo}>
          <Icon name="undo" /> Undo…
        </button>
      ) : null}
      {may.reject ? (
        <button type="button" className="button danger" disabled={lost || busy} onClick={() => setMode('reject')}>
          Reject…
        </button>
      ) : null}
      {may.amend ? (
        <button type="button" className="button" disabled={lost || busy} onClick={() => setMode('modify')}>
          Modify…
        </button>
      ) : null}
      {provable && (dead?.again || !waits) ? (
        <button type="button" className="button" disabled={lost || busy} onClick={proveAgain}>
          Prove again
        </button>
      ) : null}
      {proposal === null ? null : <Copy text={proposal} />}
    </div>
  )
}

function Copy({ text }: { text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const button = useRef<HTMLButtonElement>(null)
  useReset(state, () => setState('idle'))
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  return (
    <button type="button" className="button quiet" ref={button} onClick={copy}>
      <Icon name="copy" />
      <span aria-live="polite">
        {state === 'copied' ? 'Copied' : state === 'failed' ? 'Select it by hand' : 'Copy'}
      </span>
    </button>
  )
}

function useReset(state: string, reset: () => void): void {
  const latest = useRef(reset)
  latest.current = reset
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => latest.current(), 1_500)
    return () => clearTimeout(timer)
  }, [state])
}

/** Puts the focus where the next step is, once. */
export function useFocus<T extends HTMLElement>(target: RefObject<T | null>): void {
  useEffect(() => target.current?.focus(), [target])
}
