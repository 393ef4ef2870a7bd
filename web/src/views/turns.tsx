import { memo } from 'react'
import type { RunSummary } from '../../../src/surfaces/http/page-schemas.ts'
import { RiskBadge, StageBadge } from '../card/badges.tsx'
import { clock, dateTime, plural, sayStage } from '../format.ts'
import { Icon } from '../icons.tsx'
import { useTold } from '../live.ts'
import { rests } from '../run.ts'
import { Untrusted } from '../untrusted.tsx'
import type { ChatNote } from './chat-notes.ts'

export const RunTurn = memo(function RunTurn({ run, open }: { run: RunSummary; open: boolean }) {
  return (
    <article className="turn" aria-label={run.words}>
      <p className="words">
        <Untrusted text={run.words} />
      </p>
      <a className={open ? 'result open' : 'result'} href={`#/w/${run.id}`} aria-current={open ? 'true' : undefined}>
        <Result run={run} />
        <time className="dim" dateTime={run.createdAt} title={dateTime(run.createdAt)}>
          {clock(run.createdAt)}
        </time>
      </a>
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

export function NoteTurn({ note, askAnyway }: { note: ChatNote; askAnyway: () => void }) {
  return (
    <article className="turn" aria-label={note.words}>
      <p className="words">
        <Untrusted text={note.words} />
      </p>
      <div className="note">
        <p>
          <Untrusted text={note.answer} />
        </p>
        <p className="dim">
          {note.by}, {clock(note.at)}
          <button type="button" className="button quiet small" onClick={askAnyway}>
            <Icon name="more" /> Ask for a command instead
          </button>
        </p>
      </div>
    </article>
  )
}
