import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type SessionInfo } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { milliseconds } from '../format.ts'
import { Icon } from '../icons.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { applyTheme, readTheme, themes } from '../theme.ts'
import { Untrusted } from '../untrusted.tsx'
import { PolicyPanel } from './policy.tsx'
import { Tokens } from './tokens.tsx'

export function Settings({ me }: { me: SessionInfo }) {
  const client = useQueryClient()
  const [theme, setTheme] = useState(readTheme)
  const logout = useMutation({
    mutationFn: api.logout,
    onSuccess: () => {
      client.clear()
      window.location.reload()
    },
  })
  return (
    <div className="page settings">
      <div className="page-head">
        <h1>Settings</h1>
        <span className="dim">
          {me.name} ({me.roles.join(', ')}), Provenly {me.version}
        </span>
        <span className="spacer" />
        <button type="button" className="button" onClick={() => logout.mutate()}>
          Log out
        </button>
      </div>
      <section className="panel">
        <h2>Look</h2>
        <fieldset className="segments">
          <legend className="sr">Colours</legend>
          {themes.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="theme"
                checked={theme === each}
                onChange={() => {
                  applyTheme(each)
                  setTheme(each)
                }}
              />
              <span>{each === 'auto' ? 'As the system' : each === 'light' ? 'Light' : 'Dark'}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <Models />
      <PolicyPanel />
      {me.roles.includes('admin') ? <Tokens /> : null}
    </div>
  )
}

function Models() {
  const models = useQuery({ queryKey: ['models'], queryFn: api.models })
  const [words, setWords] = useState('list the files by size')
  const attempt = useMutation({ mutationFn: api.tryModel })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt.mutate(words)
  }
  return (
    <section className="panel">
      <h2>Models</h2>
      {models.error ? <Failure error={models.error} /> : null}
      {models.isPending ? <div className="loading small" aria-busy="true" /> : null}
      <ul className="checks">
        {models.data?.models.map((model) => (
          <li key={model.name} className={`check check-${model.ok ? 'passed' : 'failed'}`}>
            <Icon name={model.ok ? 'passed' : 'failed'} />
            <span className="check-name">{model.name}</span>
            <span className="check-word">{model.ok ? 'answers' : 'does not answer'}</span>
            <span className="check-detail">
              <Untrusted text={model.detail} /> {model.latencyMs === null ? '' : milliseconds(model.latencyMs)}
            </span>
          </li>
        ))}
      </ul>
      <form className="inline" onSubmit={submit}>
        <label className="field" htmlFor="try">
          <span>Try it: nothing is proven, kept or run</span>
          <input id="try" className="input" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={attempt.isPending || words.trim().length < 3}>
          {attempt.isPending ? 'Asking…' : 'Ask the model'}
        </button>
      </form>
      {attempt.error ? <Failure error={attempt.error} /> : null}
      {attempt.data ? (
        <figure className="output untrusted">
          <figcaption>
            <Icon name="lock" /> untrusted answer of {attempt.data.model}, {milliseconds(attempt.data.latencyMs)}
          </figcaption>
          <ScrollRegion label="Answer of the model">
            <Untrusted text={attempt.data.text} />
          </ScrollRegion>
        </figure>
      ) : null}
    </section>
  )
}
