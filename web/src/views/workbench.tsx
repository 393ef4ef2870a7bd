import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api, type Said, type SessionInfo } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { Icon } from '../icons.tsx'
import { useKeys } from '../keys.ts'
import { useNow } from '../media.ts'
import { go } from '../router.ts'
import { Untrusted } from '../untrusted.tsx'
import { CardPane } from './card-pane.tsx'
import { Composer } from './composer.tsx'
import { addTurn, Conversation } from './conversation.tsx'
import { History } from './history.tsx'

export type WorkbenchProps = { conversation: string | null; run: string | null; me: SessionInfo }

/** The conversation on the left, the card on the right; on a phone one after the other. */
export function Workbench({ conversation: named, run, me }: WorkbenchProps) {
  const client = useQueryClient()
  const [search, setSearch] = useState('')
  const conversation = useConversationOf(named, run)
  const stop = useRef<AbortController | null>(null)
  const say = useMutation({
    mutationFn: (said: Said) => {
      stop.current = new AbortController()
      return api.say(said, stop.current.signal)
    },
    onSuccess: ({ conversation: id, turn }) => {
      addTurn(client, id, turn)
      void client.invalidateQueries({ queryKey: ['conversations'] })
      setSearch('')
      go(turn.kind === 'run' ? `/c/${id}/${turn.run}` : `/c/${id}`)
    },
  })
  const stopped = say.error instanceof DOMException
  const send = (said: Omit<Said, 'conversation'>) =>
    say.mutate({ ...said, ...(conversation === null ? {} : { conversation }) })
  const box = useRef<HTMLTextAreaElement>(null)
  const finder = useRef<HTMLInputElement>(null)
  useKeys([
    ['/', () => box.current?.focus()],
    [
      'n',
      () => {
        go('/')
        box.current?.focus()
      },
    ],
    ['f', () => finder.current?.focus()],
  ])
  const isStart = conversation === null && !say.isPending

  return (
    <div className={run ? 'workbench with-card' : 'workbench'}>
      <section className="talk" aria-label="Conversation">
        <div className="talk-head">
          <h1>Workbench</h1>
          <label className="finder">
            <Icon name="search" />
            <span className="sr">Search in your history</span>
            <input
              ref={finder}
              type="search"
              placeholder="Search history"
              value={search}
              maxLength={200}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setSearch('')}
            />
          </label>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setSearch('')
              go('/')
            }}
          >
            <Icon name="plus" /> <span className="word">New</span>
          </button>
        </div>
        {search.trim() !== '' ? (
          <History words={search.trim()} open={conversation} leave={() => setSearch('')} />
        ) : isStart ? (
          <div className="turns">
            <Start chat={me.chat} pick={(words) => send({ words })} />
            <History words="" open={null} leave={() => {}} />
          </div>
        ) : (
          <Conversation
            id={conversation}
            open={run}
            askAnyway={(words) => send({ words, as: 'request' })}
            pending={
              say.isPending ? (
                <Pending
                  words={say.variables.words}
                  chat={me.chat}
                  since={say.submittedAt}
                  stop={() => stop.current?.abort()}
                />
              ) : null
            }
          />
        )}
        {say.error && !stopped ? <Failure error={say.error} /> : null}
        {stopped ? <p className="dim">Stopped. Nothing of it was kept.</p> : null}
        <Composer box={box} me={me} busy={say.isPending} failed={say.isError} send={send} />
      </section>
      <section className="pane" aria-label="Card">
        {run ? (
          <>
            <a className="button quiet back" href={conversation === null ? '#/' : `#/c/${conversation}`}>
              <Icon name="back" /> Conversation
            </a>
            <CardPane key={run} run={run} />
          </>
        ) : (
          <div className="empty">
            <p className="empty-title">No card is open</p>
            <p className="dim">
              Ask for something, or choose one of your requests. Nothing is applied before you approve its card.
            </p>
          </div>
        )}
      </section>
    </div>
  )
}

/** The one that is named, else the one that the run came of. */
function useConversationOf(named: string | null, run: string | null): string | null {
  const found = useQuery({
    queryKey: ['conversations', 'of', run],
    queryFn: () => api.conversations({ run: run ?? '', limit: 1 }),
    enabled: named === null && run !== null,
  })
  return named ?? (run === null ? null : (found.data?.conversations[0]?.id ?? null))
}

function Pending({
  words,
  chat,
  since,
  stop,
}: {
  words: string
  chat: string | null
  since: number
  stop: () => void
}) {
  const seconds = Math.max(0, Math.floor((useNow(500) - since) / 1000))
  return (
    <article className="turn" aria-label={words}>
      <p className="words">
        <Untrusted text={words} />
      </p>
      <div className="note" role="status">
        <p className="busy">{seconds < 1 ? 'Reading…' : `${chat ?? 'The model'} is thinking… ${seconds} s`}</p>
        {seconds < 1 ? null : (
          <button type="button" className="button quiet small" onClick={stop}>
            <Icon name="close" /> Stop
          </button>
        )}
      </div>
    </article>
  )
}

const examples = ['find the ten largest files here', 'what is waiting for approval?']

function Start({ chat, pick }: { chat: string | null; pick: (words: string) => void }) {
  return (
    <div className="empty">
      <p className="empty-title">What should be done?</p>
      <p className="dim">
        Say it in words. You see what it really does before anything changes.
        {chat === null ? '' : ' Plain questions are answered too.'}
      </p>
      {examples.map((words) => (
        <button type="button" key={words} className="button quiet" onClick={() => pick(words)}>
          {words}
        </button>
      ))}
    </div>
  )
}
