import { type FormEvent, useId, useRef, useState } from 'react'
import type { Decision } from '../../../src/core/engine.ts'
import { useFocus } from './actions.tsx'

type FormProps = { busy: boolean; decide: (decision: Decision) => void; close: () => void }

const reasons = ['not what I meant', 'too risky', 'no longer needed']

export function Reject({ busy, decide, close }: FormProps) {
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useFocus(field)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') decide({ kind: 'reject', reason: reason.trim() })
  }
  return (
    <form className="sheet" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <label className="field" htmlFor={id}>
        <span>Why? The reason is kept, and the next model learns from it.</span>
        <input
          id={id}
          ref={field}
          className="input"
          list={`${id}-reasons`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={4_000}
        />
        <datalist id={`${id}-reasons`}>
          {reasons.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </label>
      <div className="actions">
        <button type="submit" className="button danger" disabled={busy || reason.trim() === ''}>
          Reject
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}

const editWords: Record<string, string> = {
  shell: 'The command.',
  iac: 'The files; a line "=== path" begins each, "=== delete path" removes one.',
  refactor: 'The rewrites, as YAML.',
}

/** Either way a new plan: proven, and to be approved, again. */
export function Modify({ proposal, pack, busy, decide, close }: FormProps & { proposal: string; pack: string }) {
  const [way, setWay] = useState<'edit' | 'guide'>('edit')
  const [text, setText] = useState(proposal)
  const [words, setWords] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useFocus(field)
  const id = useId()
  const value = way === 'edit' ? text : words
  const ready = !busy && value.trim() !== '' && (way === 'guide' || text !== proposal)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) decide(way === 'edit' ? { kind: 'edit', text } : { kind: 'guide', words })
  }
  return (
    <form className="sheet" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <fieldset className="segments">
        <legend className="sr">How to modify it</legend>
        {(['edit', 'guide'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-way`} checked={way === each} onChange={() => setWay(each)} />
            <span>{each === 'edit' ? 'Edit it' : 'Answer in words'}</span>
          </label>
        ))}
      </fieldset>
      <label className="field" htmlFor={id}>
        <span>
          {way === 'edit'
            ? `${editWords[pack] ?? 'The proposal.'} It is guarded and proven again.`
            : 'What should be different?'}
        </span>
        <textarea
          id={id}
          ref={field}
          className={way === 'edit' ? 'input mono' : 'input'}
          rows={way === 'edit' ? Math.min(28, Math.max(3, text.split('\n').length + 1)) : 3}
          wrap={way === 'edit' && pack !== 'shell' ? 'off' : 'soft'}
          value={value}
          onChange={(event) => (way === 'edit' ? setText(event.target.value) : setWords(event.target.value))}
          spellCheck={way === 'guide'}
        />
      </label>
      <div className="actions">
        <button type="submit" className="button primary" disabled={!ready}>
          {way === 'edit' ? 'Prove this instead' : 'Ask again'}
        </button>
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}
