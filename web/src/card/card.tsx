import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Decision } from '../../../src/core/engine.ts'
import type { Card } from '../api.ts'
import { ApiProblem, api, type Run } from '../api.ts'
import { ago } from '../format.ts'
import { Icon } from '../icons.tsx'
import { useConnection, useLive, useTold } from '../live.ts'
import { useNow } from '../media.ts'
import { currentAttempt, rests } from '../run.ts'
import { Untrusted } from '../untrusted.tsx'
import { Actions, type Mode } from './actions.tsx'
import { RiskBadge, StageBadge } from './badges.tsx'
import { Conclusion } from './conclusion.tsx'
import { Effects } from './effects.tsx'
import { Facts } from './facts.tsx'
import { Progress } from './progress.tsx'
import { Checks, NotProven, Output, Resources } from './proof.tsx'
import { whyDead } from './standing.ts'
import { UndoSheet } from './undo.tsx'
import { What } from './what.tsx'

export type CardProps = { card: Card; mode: Mode; setMode: (mode: Mode) => void; heading?: 'h1' | 'h2' }

/** The one card of a run, for every pack: what it says is what is approved. */
export function CardView({ card, mode, setMode, heading: Heading = 'h2' }: CardProps) {
  const { run } = card
  const live = useLive()
  const now = useNow(1_000) + live.clockOffset()
  const connection = useConnection()
  const [undoing, setUndoing] = useState(false)
  const own = useOwnActs(card)
  const client = useQueryClient()
  const done = ({ stage, planDigest }: Pick<Run, 'stage' | 'planDigest'>) => {
    client.setQueryData<Card>(['card', run.id], (old) =>
      old ? { ...old, run: { ...old.run, stage, planDigest } } : old,
    )
    void client.invalidateQueries({ queryKey: ['card', run.id] })
    setMode('idle')
  }
  const decision = useMutation({
    mutationFn: (decided: Decision) => api.decide(run.id, decided),
    onMutate: own.mark,
    onSuccess: done,
    onError: () => client.invalidateQueries({ queryKey: ['card', run.id] }),
  })
  const again = useMutation({ mutationFn: () => api.proveAgain(run.id), onMutate: own.mark, onSuccess: done })
  const [chosen, setChosen] = useState<string | null>(null)
  const effectsPlace = useRef<HTMLElement>(null)
  const show = (path: string) => {
    setChosen(path)
    void effectsPlace.current?.scrollIntoView({ block: 'start' })
  }
  const dead = whyDead(card, connection, now, own.seen)
  const attempt = currentAttempt(run)
  const { proof, verdict } = attempt ?? {}
  const touched = useMemo(() => new Set(proof?.effects.map(({ path }) => path)), [proof])
  const problem = decision.error ?? again.error

  return (
    <article className="card" aria-label={`Card of run ${run.id}`} data-run={run.id} data-stage={run.stage}>
      <header className="card-head">
        <div className="card-marks">
          {verdict ? <RiskBadge risk={verdict.risk} /> : null}
          <StageBadge stage={run.stage} />
          <span className="dim">{run.request.pack}</span>
          <span className="spacer" />
          <a className="dim mono" href={`#/runs/${run.id}`}>
            {run.id}
          </a>
        </div>
        <Heading className="card-title">
          <Untrusted text={run.request.words} />
        </Heading>
        <p className="dim">
          {run.request.requester} asked {ago(run.createdAt, now)} in{' '}
          <code>
            <Untrusted text={run.request.workspace} />
          </code>
        </p>
        {run.request.notes.map((note) => (
          <p key={note} className="warn">
            <Icon name="warn" /> <Untrusted text={note} />
          </p>
        ))}
      </header>
      {rests(run.stage) ? null : <Progress run={run.id} stage={run.stage} />}
      <Conclusion card={card} />
      {own.elsewhere ? (
        <div className="notice notice-warn" role="status">
          <Icon name="warn" />
          <div>{own.elsewhere}</div>
        </div>
      ) : null}
      {card.proposal === null ? null : (
        <Section name="What will happen">
          <What card={card} text={card.proposal} choose={show} />
          <Source card={card} />
        </Section>
      )}
      {verdict && verdict.findings.length > 0 ? (
        <Section name="Findings">
          <ul className="findings">
            {verdict.findings.map((finding) => (
              <li key={`${finding.rule} ${finding.evidence ?? ''}`}>
                <RiskBadge risk={finding.risk} slim={finding.risk === 'low' || finding.risk === 'medium'} />
                <span>
                  <Untrusted text={finding.message} />{' '}
                  {finding.evidence ? (
                    <code>
                      <Untrusted text={finding.evidence} limit={200} />
                    </code>
                  ) : null}
                </span>
                <span className="dim mono">{finding.rule}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {proof ? (
        <>
          <Section name="Proof">
            <NotProven proof={proof} />
            <Checks checks={proof.checks} show={show} paths={touched} />
            <Resources proof={proof} />
          </Section>
          {proof.observed ? (
            <Section name="Effects" wide place={effectsPlace}>
              <Effects
                run={run.id}
                effects={proof.effects}
                diffs={proof.diffs}
                late={card.lateDiffs}
                chosen={chosen}
                choose={setChosen}
              />
            </Section>
          ) : null}
          {proof.stdout.bytes + proof.stderr.bytes > 0 ? (
            <Section name="Output" wide>
              <Output name="standard output" output={proof.stdout} />
              <Output name="standard error" output={proof.stderr} />
            </Section>
          ) : null}
        </>
      ) : null}
      <Section name="Plan">
        <Facts card={card} now={now} />
      </Section>
      <footer className="card-foot">
        {dead ? (
          <div
            className={`notice notice-${dead.code === 'given' || dead.code === 'not-yours' ? 'calm' : 'bad'}`}
            role="alert"
          >
            <Icon name={dead.code === 'given' ? 'passed' : 'warn'} />
            <div>
              {dead.reason}{' '}
              {dead.code === 'new-plan' ? (
                <button type="button" className="button small" onClick={own.see}>
                  I have read the new plan
                </button>
              ) : null}
            </div>
          </div>
        ) : null}
        {problem ? <Failure error={problem} /> : null}
        {undoing ? (
          <UndoSheet
            run={run.id}
            close={() => setUndoing(false)}
            begun={(after) => {
              own.mark()
              done(after)
              setUndoing(false)
            }}
          />
        ) : (
          <Actions
            card={card}
            dead={dead}
            mode={mode}
            setMode={setMode}
            busy={decision.isPending || again.isPending}
            decide={decision.mutate}
            proveAgain={() => again.mutate()}
            undo={() => setUndoing(true)}
          />
        )}
      </footer>
    </article>
  )
}

function Source({ card }: { card: Card }) {
  const attempt = currentAttempt(card.run)
  if (!attempt) return null
  const { source, by, confidence } = attempt.proposal
  return (
    <p className="dim">
      {source === 'person' ? 'written by ' : 'proposed by '}
      <Untrusted text={by} limit={80} />
      {confidence === null ? '' : `, confidence ${Math.round(confidence * 100)} %`}
      {card.run.attempts.length > 1 ? `, attempt ${card.run.attempts.length}` : ''}
    </p>
  )
}

export function Failure({ error }: { error: Error }) {
  return (
    <div className="notice notice-bad" role="alert">
      <Icon name="failed" />
      <div>
        <Untrusted text={error.message} />
        {error instanceof ApiProblem && error.hint ? (
          <span className="dim">
            {' '}
            <Untrusted text={error.hint} />
          </span>
        ) : null}
      </div>
    </div>
  )
}

type SectionProps = { name: string; wide?: boolean; place?: RefObject<HTMLElement | null>; children: ReactNode }

function Section({ name, wide = false, place, children }: SectionProps) {
  return (
    <section className={wide ? 'section wide' : 'section'} ref={place}>
      <h3>{name}</h3>
      <div className="section-body">{children}</div>
    </section>
  )
}

const said: Record<string, string> = {
  approval: 'approved',
  rejected: 'rejected',
  edited: 'edited',
  guided: 'answered',
  'undo-requested': 'undone',
}

/** Tells what this person did here from what was decided elsewhere, and keeps which plan they were shown. */
function useOwnActs({ run }: Card) {
  const told = useTold(run.id)
  const [seen, setSeen] = useState(run.planDigest)
  const [mine, setMine] = useState(false)
  const [before, setBefore] = useState(told?.decision ?? null)
  // After an act of one's own, whatever comes is what one asked for.
  useEffect(() => {
    if (mine || (seen === null && run.planDigest !== null)) setSeen(run.planDigest)
  }, [mine, seen, run.planDigest])
  const decision = told?.decision ?? null
  const elsewhere =
    !mine && decision !== null && decision !== before
      ? `Decided elsewhere: ${decision.actor === 'provenly' ? 'it was' : `${decision.actor}`} ${said[decision.kind] ?? decision.kind} it, not in this window.`
      : null
  return {
    seen: mine ? run.planDigest : seen,
    elsewhere,
    mark: () => setMine(true),
    see: () => {
      setSeen(run.planDigest)
      setBefore(decision)
    },
  }
}
