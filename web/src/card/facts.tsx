import type { ReactNode } from 'react'
import type { Card } from '../api.ts'
import { milliseconds, plural, until } from '../format.ts'
import { Untrusted } from '../untrusted.tsx'

const rollbacks = {
  reversible: 'reversible: undo brings the originals back',
  compensable: 'compensable: undo does the opposite, but what happened can be seen',
  irreversible: 'irreversible: it can not be undone',
}

/** What the plan is bound to. */
export function Facts({ card, now }: { card: Card; now: number }) {
  const { run, needed, approvals, estimate } = card
  const given = approvals.filter((each) => each.planDigest === run.planDigest).map((each) => each.identity)
  const facts: [string, ReactNode][] = []
  if (run.rollback) facts.push(['rollback', rollbacks[run.rollback.kind]])
  if (needed)
    facts.push([
      'approvals',
      `${given.length} of ${needed.people}${given.length > 0 ? ` (${given.join(', ')})` : ''}${needed.requester ? '' : ', not by the requester'}`,
    ])
  if (estimate) {
    const ms = estimate.applyMs ?? estimate.proofMs
    facts.push([
      'takes about',
      <>
        {milliseconds(ms)}, by {plural(estimate.runs, 'earlier run')} of <Untrusted text={estimate.of} />
      </>,
    ])
  } else if (run.plan) facts.push(['takes about', 'not known: nothing like it ran before'])
  if (run.stage === 'waiting' && run.planExpiresAt) facts.push(['expires', until(run.planExpiresAt, now)])
  if (run.planDigest)
    facts.push([
      'digest',
      <code key="d" className="digest">
        {run.planDigest}
      </code>,
    ])
  if (facts.length === 0) facts.push(['plan', 'there is none yet'])
  return (
    <dl className="facts stacked">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
