import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { Icon } from '../icons.tsx'
import { useConnection } from '../live.ts'
import { Untrusted } from '../untrusted.tsx'

export type ComposerProps = {
  box: RefObject<HTMLTextAreaElement | null>
  workspaces: readonly string[]
  busy: boolean
  failed: boolean
  ask: (words: string, workspace: string) => void
}

export function Composer({ box, workspaces, busy, failed, ask }: ComposerProps) {
  const [words, setWords] = useState('')
  const [sent, setSent] = useState('')
  const [workspace, setWorkspace] = useState(workspaces[0] ?? '')
  const lost = useConnection() === 'lost'
  const ready = words.trim().length > 0 && !busy && !lost
  // What could not be sent is not lost.
  useEffect(() => {
    if (failed && sent !== '') setWords((now) => (now === '' ? sent : now))
  }, [failed, sent])
  const send = () => {
    if (!ready) return
    setSent(words)
    ask(words.trim(), workspace)
    setWords('')
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      send()
    } else if (event.key === 'Escape') box.current?.blur()
  }
  return (
    <div className="composer">
      <label className="sr" htmlFor="words">
        What should be done
      </label>
      <textarea
        id="words"
        ref={box}
        rows={2}
        placeholder={lost ? 'The connection is lost' : 'What should be done?'}
        value={words}
        maxLength={2_000}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKey}
      />
      <div className="composer-foot">
        {workspaces.length > 1 ? (
          <label>
            <span className="sr">Workspace</span>
            <select value={workspace} onChange={(event) => setWorkspace(event.target.value)}>
              {workspaces.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        ) : (
          <span className="dim">
            in{' '}
            <code>
              <Untrusted text={workspace} />
            </code>
          </span>
        )}
        <span className="spacer" />
        <span className="dim hint">Enter sends</span>
        <button type="button" className="button primary round" disabled={!ready} onClick={send}>
          <Icon name="send" />
          <span className="sr">Send</span>
        </button>
      </div>
    </div>
  )
}
