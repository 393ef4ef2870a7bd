import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import type { Said, SessionInfo } from '../api.ts'
import { Icon } from '../icons.tsx'
import { useConnection } from '../live.ts'
import { Untrusted } from '../untrusted.tsx'

export type ComposerProps = {
  box: RefObject<HTMLTextAreaElement | null>
  me: SessionInfo
  busy: boolean
  failed: boolean
  send: (said: Omit<Said, 'conversation'>) => void
}

const packWords: Record<string, string> = { shell: 'Command', iac: 'Infrastructure', refactor: 'Refactoring' }

/** What the words are: by default that is told from them. */
export function sayPack(pack: string): string {
  return packWords[pack] ?? pack
}

export function Composer({ box, me: { workspaces, packs }, busy, failed, send }: ComposerProps) {
  const [words, setWords] = useState('')
  const [sent, setSent] = useState('')
  const [workspace, setWorkspace] = useState(workspaces[0] ?? '')
  const [kind, setKind] = useState('auto')
  const lost = useConnection() === 'lost'
  const ready = words.trim().length > 0 && !busy && !lost
  // What could not be sent is not lost.
  useEffect(() => {
    if (failed && sent !== '') setWords((now) => (now === '' ? sent : now))
  }, [failed, sent])
  const submit = () => {
    if (!ready) return
    setSent(words)
    const meant =
      kind === 'auto' || kind === 'question' ? ({ as: kind } as const) : ({ as: 'request', pack: kind } as const)
    send({ words: words.trim(), workspace, ...meant })
    setWords('')
    setKind('auto')
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      submit()
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
        <label>
          <span className="sr">What it is</span>
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="auto">Auto</option>
            {packs.map((pack) => (
              <option key={pack} value={pack}>
                {sayPack(pack)}
              </option>
            ))}
            <option value="question">Question</option>
          </select>
        </label>
        {workspaces.length > 1 ? (
          <label className="shrinks">
            <span className="sr">Workspace</span>
            <select value={workspace} onChange={(event) => setWorkspace(event.target.value)}>
              {workspaces.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        ) : (
          <span className="dim shrinks">
            in{' '}
            <code>
              <Untrusted text={workspace} />
            </code>
          </span>
        )}
        <span className="dim hint">Enter sends</span>
        <button type="button" className="button primary round" disabled={!ready} onClick={submit}>
          <Icon name="send" />
          <span className="sr">Send</span>
        </button>
      </div>
    </div>
  )
}
