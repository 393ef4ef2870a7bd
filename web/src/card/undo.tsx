import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Run } from '../api.ts'
import { plural } from '../format.ts'
import { Untrusted } from '../untrusted.tsx'
import { Failure } from './card.tsx'
import { describeState } from './effects.tsx'

const words = { restore: 'bring back', remove: 'remove', keep: 'leave' }

/** What undoing would do, before it is done. Overwriting what was changed since takes a tick of its own. */
export function UndoSheet({ run, close, begun }: { run: string; close: () => void; begun: (after: Run) => void }) {
  const [force, setForce] = useState(false)
  const preview = useQuery({ queryKey: ['undo', run], queryFn: () => api.previewUndo(run), gcTime: 0 })
  const undo = useMutation({ mutationFn: () => api.undo(run, force), onSuccess: begun })
  const steps = preview.data?.steps ?? []
  const conflicts = steps.filter((step) => step.conflict)
  return (
    <div className="sheet">
      <p>
        <strong>Undo</strong>{' '}
        {preview.isPending ? 'is being worked out…' : `would touch ${plural(steps.length, 'path')}:`}
      </p>
      {preview.error ? <Failure error={preview.error} /> : null}
      <ul className="undo-steps">
        {steps.slice(0, 200).map((step) => (
          <li key={step.path} className={step.conflict ? 'conflict' : ''}>
            <span>{words[step.action]}</span>{' '}
            <code>
              <Untrusted text={step.path} />
            </code>{' '}
            {step.conflict ? (
              <span className="warn">changed since: now {describeState(step.conflict.actual)}</span>
            ) : null}
          </li>
        ))}
      </ul>
      {steps.length > 200 ? <p className="dim">and {steps.length - 200} more</p> : null}
      {conflicts.length > 0 ? (
        <label className="tick">
          <input type="checkbox" checked={force} onChange={(event) => setForce(event.target.checked)} />
          Overwrite {plural(conflicts.length, 'path')} changed since; those changes are lost
        </label>
      ) : null}
      {undo.error ? <Failure error={undo.error} /> : null}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          disabled={!preview.data || undo.isPending || (conflicts.length > 0 && !force)}
          onClick={() => undo.mutate()}
        >
          {undo.isPending ? 'Sending…' : 'Undo now'}
        </button>
        <button type="button" className="button" onClick={close}>
          Keep it
        </button>
      </div>
    </div>
  )
}
