import { memo } from 'react'
import type { RunSummary, TurnView } from '../api.ts'
import { RiskBadge, StageBadge } from '../card/badges.tsx'
import { clock, dateTime, plural, sayStage } from '../format.ts'
import { Icon } from '../icons.tsx'
import { useTold } from '../live.ts'
import { rests } from '../run.ts'
import { Untrusted } from '../untrusted.tsx'

type RunTurnProps = { turn: TurnView & { kind: 'run' }; conversation: string; open: boolean }

export const RunTurn = memo(function RunTurn({ turn, conversation, open }: RunTurnProps) {
  const { words, summary, at } = turn
  return (
    <article className="turn" aria-label={words}>
      <p className="words">
        <Untrusted text={words} />
      </p>
      {summary === null ? (
        <p className="note dim">This run is not there any more.</p>
      ) : (
        <a
          className={open ? 'result open' : 'result'}
          href={`#/c/${conversation}/${turn.run}`}
          aria-current={open ? 'true' : undefined}
        >
          <Result run={summary} />
          <time className="dim" dateTime={at} title={dateTime(at)}>
            {clock(at)}
          </time>
        </a>
      )}
    </article>
  )
})

function Result({ run }: { run: RunSummary }) {
  const told = useTold(run.id)
  const stage = rests(run.stage) ? run.stage : (told?.stages.at(-1)?.stage ?? run.stage)
  const busy = !rests(stage)
  return (
    <span className="result-body">
      <span className="result-marks">
        {run.risk ? <RiskBadge risk={run.risk} /> : null}
        <StageBadge stage={stage} />
        {run.effects > 0 ? <span className="dim">{plural(run.effects, 'effect')}</span> : null}
      </span>
      {run.proposal ? (
        <code className="result-command">
          <Untrusted text={run.proposal} limit={300} />
        </code>
      ) : null}
      {busy ? <span className="dim busy">{sayStage(stage)}…</span> : null}
      {run.note && !busy ? (
        <span className="dim">
          <Untrusted text={run.note} limit={200} />
        </span>
      ) : null}
    </span>
  )
}

type NoteTurnProps = { turn: TurnView & { kind: 'answer' }; askAnyway: (words: string) => void }

export const NoteTurn = memo(function NoteTurn({ turn, askAnyway }: NoteTurnProps) {
  const { words, answer, by, at } = turn
  return (
    <article className="turn" aria-label={words}>
      <p className="words">
        <Untrusted text={words} />
      </p>
      <div className="note">
        <p className="answer">
          <Untrusted text={answer} />
        </p>
        <p className="dim">
          <Untrusted text={by} limit={80} />, <time title={dateTime(at)}>{clock(at)}</time>
          <button type="button" className="button quiet small" onClick={() => askAnyway(words)}>
            <Icon name="more" /> Make it a request
          </button>
        </p>
      </div>
    </article>
  )
})
