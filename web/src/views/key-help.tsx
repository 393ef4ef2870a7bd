import { useEffect, useRef } from 'react'

const keys: [key: string, what: string][] = [
  ['j / k', 'next, previous run'],
  ['Enter', 'open the page of the run'],
  ['a', 'ask whether to approve; Enter then applies, critical plans ask for more'],
  ['r', 'reject, with a reason'],
  ['e', 'edit, or answer in words'],
  ['Esc', 'close what is open'],
  ['/', 'filter (workbench: write)'],
  ['?', 'this list'],
]

export function KeyHelp({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
