import { useMutation, useQuery } from '@tanstack/react-query'
import type { Card } from '../api.ts'
import { api, type LedgerEntry } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { describeState } from '../card/effects.tsx'
import { Checks } from '../card/proof.tsx'
import { clock, dateTime, milliseconds, plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Untrusted } from '../untrusted.tsx'
import { CardPane, useCard } from './card-pane.tsx'
import { saveJson } from './save.ts'

/** One run: its card, and everything that happened to it. */
export function RunPage({ run }: { run: string }) {
  const card = useCard(run)
  const entries = useQuery({ queryKey: ['entries', run], queryFn: () => api.runEntries(run) })
  // The card leaves large differences out; what is kept is whole.
  const whole = useMutation({
    mutationFn: () => api.run(run),
    onSuccess: (all) =>
      saveJson(`provenly-run-${run}.json`, { ...card.data, run: all, entries: entries.data?.entries ?? [] }),
  })
  return (
    <div className="page run-page">
      <div className="page-head">
        <a className="button quiet" href="#/queue">
          <Icon name="back" /> Queue
        </a>
        <span className="spacer" />
        <button
          type="button"
          className="button"
          disabled={!card.data || whole.isPending}
          onClick={() => whole.mutate()}
        >
          <Icon name="download" /> Export JSON
        </button>
      </div>
      {whole.error ? <Failure error={whole.error} /> : null}
      <div className="run-columns">
        <CardPane run={run} heading="h1" />
        {card.data ? (
          <div className="run-side">
            <Timeline entries={entries.data?.entries ?? []} card={card.data} />
            <Attempts card={card.data} />
            <Outcome card={card.data} />
            <Trajectory card={card.data} />
          </div>
        ) : null}
      </div>
    </div>
  )
}

/** How long a step took is kept under the stage in which it began. */
const begunIn: Record<string, string> = {
  proposed: 'requested',
  guarded: 'proposed',
  proven: 'guarded',
  waiting: 'proven',
  applying: 'approved',
  applied: 'applying',
  recorded: 'applied',
  learned: 'recorded',
  'rolled-back': 'rolling-back',
}

function Timeline({ entries, card }: { entries: readonly LedgerEntry[]; card: Card }) {
  return (
    <section className="panel">
      <h2>Timeline</h2>
      <ol className="timeline">
        {entries.map((entry) => {
          const took = card.run.timings[begunIn[entry.kind] ?? '']
          return (
            <li key={entry.seq} className={`event event-${entry.kind}`}>
              <span className="event-kind">{entry.kind.replaceAll('-', ' ')}</span>
              <span className="dim">{entry.actor}</span>
              <span className="spacer" />
              {took === undefined ? null : <span className="dim">{milliseconds(took)}</span>}
              <a className="dim mono" href={`#/ledger/${card.run.id}`} title={dateTime(entry.time)}>
                {clock(entry.time)} #{entry.seq}
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Attempts({ card }: { card: Card }) {
  const attempts = card.run.attempts.map((attempt, index) => ({ ...attempt, number: index + 1 }))
  return (
    <section className="panel">
      <h2>Attempts</h2>
      {card.run.attempts.length === 0 ? <p className="dim">None yet.</p> : null}
      {attempts.map(({ number, proposal, verdict, proof, problem }) => (
        <details key={number} open={number === attempts.length}>
          <summary>
            {number}. <Untrusted text={proposal.by} limit={60} />
            <span className="dim">
              {proposal.source === 'model' ? ` ${milliseconds(proposal.latencyMs)}` : ' by hand'}
              {verdict ? `, ${verdict.decision}, ${verdict.risk} risk` : ''}
            </span>
          </summary>
          <figure className="output untrusted">
            <figcaption>
              <Icon name="lock" /> raw answer, untrusted: shown as text, never run or rendered
            </figcaption>
            <ScrollRegion label="Raw answer">
              <Untrusted text={proposal.raw === '' ? '(nothing)' : proposal.raw} />
            </ScrollRegion>
          </figure>
          {(problem ?? proposal.problem) ? (
            <p className="warn">
              <Icon name="warn" /> <Untrusted text={problem ?? proposal.problem ?? ''} />
            </p>
          ) : null}
          {proof ? <Checks checks={proof.checks} /> : null}
          {proposal.alternatives.length > 0 ? (
            <p className="dim">
              Others it thought of:{' '}
              {proposal.alternatives.map((other) => (
                <code key={other.text}>
                  <Untrusted text={other.text} limit={200} />
                </code>
              ))}
            </p>
          ) : null}
        </details>
      ))}
    </section>
  )
}

/** Approved against actual. */
function Outcome({ card }: { card: Card }) {
  const { outcome, plan } = card.run
  if (outcome === null || plan === null) return null
  const deviations = new Map(outcome.deviations.map((each) => [each.path, each]))
  return (
    <section className="panel">
      <h2>Approved and actual</h2>
      <p className={deviations.size === 0 ? 'good' : 'bad'}>
        <Icon name={deviations.size === 0 ? 'passed' : 'failed'} />{' '}
        {deviations.size === 0
          ? `Observed again, all as approved: ${plural(outcome.paths, 'path')}.`
          : `${plural(deviations.size, 'path')} of ${outcome.paths} are not what was approved.`}
      </p>
      <ScrollRegion className="scroll" label="Approved and actual">
        <table className="table">
          <thead>
            <tr>
              <th>path</th>
              <th>approved</th>
              <th>actual</th>
            </tr>
          </thead>
          <tbody>
            {plan.proof.effects.slice(0, 500).map((effect) => {
              const other = deviations.get(effect.path)
              return (
                <tr key={effect.path} className={other ? 'bad' : ''}>
                  <td>
                    <code>
                      <Untrusted text={effect.path} />
                    </code>
                  </td>
                  <td>{describeState(effect.after)}</td>
                  <td>{other ? describeState(other.actual) : 'the same'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

function Trajectory({ card }: { card: Card }) {
  const { label, steps } = card.trajectory
  return (
    <section className="panel">
      <h2>
        Trajectory <span className="dim">as training data: {label}</span>
      </h2>
      <ol className="trajectory">
        {steps.map((step) => (
          <li key={step.attempt}>
            <span className={`reward reward-${step.reward > 0 ? 'good' : step.reward < 0 ? 'bad' : 'none'}`}>
              {step.reward > 0 ? '+1' : step.reward < 0 ? '−1' : '0'}
            </span>
            <code>
              <Untrusted text={step.proposal} limit={300} />
            </code>
            {step.reason ? (
              <span className="dim">
                <Untrusted text={step.reason} limit={300} />
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
