import { type FormEvent, useId, useRef, useState } from 'react'
import type { Decision } from '../../../src/core/engine.ts'
import type { Card } from '../api.ts'
import { plural } from '../format.ts'
import { useFocus } from './actions.tsx'
import { gestureLength, needsGesture } from './standing.ts'

/** The last step before the world changes. Critical risk: part of the digest has to be typed, so that it was looked at. */
export function Approve({
  card,
  busy,
  decide,
  close,
}: {
  card: Card
  busy: boolean
  decide: (decision: Decision) => void
  close: () => void
}) {
  const { run } = card
  const digest = run.planDigest ?? ''
  const wanted = digest.slice(0, gestureLength)
  const asks = needsGesture(card)
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useFocus<HTMLElement>(asks ? input : button)
  const label = useId()
  const ready = !busy && (!asks || typed.trim().toLowerCase() === wanted)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) decide({ kind: 'approve', planDigest: digest })
  }
  const people = card.needed?.people ?? 1
  return (
    <form className="sheet approve" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <p>
        <strong>Apply exactly {plural(run.plan?.proof.effects.length ?? 0, 'recorded effect')}</strong> to{' '}
        <code>{run.request.workspace}</code>
        {people > 1 ? `, once ${people} people have approved` : ''}.
      </p>
      {asks ? (
        <label className="field" htmlFor={label}>
          <span>
            This is critical. Type <code className="gesture">{wanted}</code>, the beginning of the plan's digest:
          </span>
          <input
            id={label}
            ref={input}
            className="input mono"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            maxLength={gestureLength}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      ) : null}
      <div className="actions">
        <button type="submit" ref={button} className="button primary" disabled={!ready}>
          {busy ? 'Sending…' : 'Apply now'}
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}
