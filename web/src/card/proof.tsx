import { memo } from 'react'
import type { Check, Proof } from '../../../src/core/proof.ts'
import { bytes, milliseconds } from '../format.ts'
import { Icon } from '../icons.tsx'
import { ScrollRegion } from '../scroll-region.tsx'
import { Untrusted } from '../untrusted.tsx'

const words: Record<Check['result'], string> = {
  passed: 'passed',
  failed: 'failed',
  unavailable: 'could not be checked',
}

/** Icon, word and colour: each alone tells the three apart. What was not proven comes first. */
type ChecksProps = { checks: readonly Check[]; show?: (path: string) => void; paths?: ReadonlySet<string> }

export function Checks({ checks, show, paths }: ChecksProps) {
  const rank = { failed: 0, unavailable: 1, passed: 2 }
  const ordered = [...checks].sort((a, b) => rank[a.result] - rank[b.result])
  return (
    <ul className="checks">
      {ordered.map((check) => (
        <li key={check.name} className={`check check-${check.result}`}>
          <Icon name={check.result} />
          <span className="check-name">{check.name.replaceAll('-', ' ')}</span>
          <span className="check-word">{words[check.result]}</span>
          {check.detail ? (
            <span className="check-detail">
              <Detail text={check.detail} show={show} paths={paths} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const mostLines = 40

/** Lines of a check; one that begins with a touched file and its line leads to the file's difference. */
function Detail({ text, show, paths }: { text: string } & Omit<ChecksProps, 'checks'>) {
  const lines = text.split('\n')
  if (lines.length === 1) return <Place text={text} show={show} paths={paths} />
  return (
    <span className="check-lines">
      {lines.slice(0, mostLines).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name, and never move
        <span key={index}>
          <Place text={line} show={show} paths={paths} />
        </span>
      ))}
      {lines.length > mostLines ? <span className="dim">and {lines.length - mostLines} more</span> : null}
    </span>
  )
}

function Place({ text, show, paths }: { text: string } & Omit<ChecksProps, 'checks'>) {
  const found = /(?:^|[\s:])([^\s:]+)(:\d+(?::\d+)?)(?=\s|$)/.exec(text)
  const [whole = '', path = '', line = ''] = found ?? []
  if (!found || !show || !paths?.has(path)) return <Untrusted text={text} />
  const start = found.index + whole.length - path.length - line.length
  return (
    <>
      <Untrusted text={text.slice(0, start)} />
      <button type="button" className="link mono" onClick={() => show(path)}>
        <Untrusted text={path + line} />
      </button>
      <Untrusted text={text.slice(start + path.length + line.length)} />
    </>
  )
}

export function NotProven({ proof }: { proof: Proof }) {
  const missing = proof.checks.filter((check) => check.result === 'unavailable')
  if (missing.length === 0) return null
  return (
    <div className="notice notice-warn" role="note">
      <Icon name="unavailable" />
      <div>
        <strong>Not proven, so it can not be applied from here.</strong>{' '}
        {missing.map((check) => (
          <span key={check.name}>
            <Untrusted text={check.detail ?? check.name} />.{' '}
          </span>
        ))}
        You can copy it and run it yourself.
      </div>
    </div>
  )
}

export function Resources({ proof }: { proof: Proof }) {
  if (!proof.observed) return null
  const { usage, isolation, hidden, exitCode } = proof
  const facts: [string, string][] = [
    ['ran', milliseconds(usage.wallMs)],
    ...(usage.cpuMs === null ? [] : [['processor', milliseconds(usage.cpuMs)] as [string, string]]),
    ...(usage.peakMemoryBytes === null ? [] : [['memory', bytes(usage.peakMemoryBytes)] as [string, string]]),
    ['exit code', exitCode === null ? 'none' : String(exitCode)],
    ...(isolation
      ? ([
          ['jail', `${isolation.tool}, ${isolation.overlay}`],
          ['network', 'none'],
        ] as [string, string][])
      : []),
    ...(hidden.length > 0 ? [['hidden from it', hidden.slice(0, 6).join(', ')] as [string, string]] : []),
  ]
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Untrusted text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const mostShown = 16_000

export const Output = memo(function Output({ name, output }: { name: string; output: Proof['stdout'] }) {
  if (output.bytes === 0) return null
  return (
    <figure className="output">
      <figcaption>
        {name} <span className="dim">{bytes(output.bytes)}</span>
        {output.truncated ? <span className="warn"> cut, {bytes(output.bytes)} in all</span> : null}
      </figcaption>
      {output.binary ? (
        <p className="dim">binary data</p>
      ) : (
        <ScrollRegion label={name}>
          <Untrusted text={output.text} limit={mostShown} />
        </ScrollRegion>
      )}
    </figure>
  )
})
