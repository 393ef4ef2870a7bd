import { useMemo } from 'react'
import type { Card } from '../api.ts'
import { plural } from '../format.ts'
import { Icon } from '../icons.tsx'
import { currentAttempt } from '../run.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { Untrusted } from '../untrusted.tsx'
import { type Action, readAction } from './action.ts'
import { Command } from './command.tsx'

/** What will happen, in the words of its pack; the whole text is always there to be read. */
export function What({ card, text, choose }: { card: Card; text: string; choose: (path: string) => void }) {
  const given = currentAttempt(card.run)?.proposal.action
  const action = useMemo(() => readAction(given), [given])
  switch (action.kind) {
    case 'command':
      return <Command text={text} />
    case 'files':
      return <Files action={action} text={text} choose={choose} />
    case 'rewrites':
      return <Rewrites action={action} text={text} />
    case 'text':
      return <Whole text={text} />
  }
}

function Whole({ text }: { text: string }) {
  return (
    <ScrollRegion className="text command-text whole" label="Proposal">
      <Untrusted text={text} limit={60_000} />
    </ScrollRegion>
  )
}

function Folded({ text, what }: { text: string; what: string }) {
  return (
    <details className="folded">
      <summary>{what}</summary>
      <Whole text={text} />
    </details>
  )
}

type FilesProps = { action: Action & { kind: 'files' }; text: string; choose: (path: string) => void }

function Files({ action: { title, files, deletes, source, report }, text, choose }: FilesProps) {
  return (
    <div className="what">
      {title === '' ? null : (
        <p>
          <Untrusted text={title} limit={300} />
          {source === '' ? null : (
            <span className="dim">
              {' '}
              <Untrusted text={source} limit={600} />
            </span>
          )}
        </p>
      )}
      <ul className="files">
        {files.map(({ path, lines }) => (
          <li key={path}>
            <Icon name="file" />
            <button type="button" className="link" onClick={() => choose(path)}>
              <code>
                <Untrusted text={path} />
              </code>
            </button>
            <span className="dim">{plural(lines, 'line')}</span>
          </li>
        ))}
        {deletes.map((path) => (
          <li key={path} className="bad">
            <Icon name="close" />
            <code>
              <Untrusted text={path} />
            </code>
            <span>is removed</span>
          </li>
        ))}
      </ul>
      {report ? <Comparison report={report} /> : null}
      <Folded text={text} what="All files as one text" />
    </div>
  )
}

function Comparison({ report: { rows, gaps } }: { report: NonNullable<FilesProps['action']['report']> }) {
  return (
    <>
      {gaps.length > 0 ? (
        <ul className="gaps">
          {gaps.map(({ address, reason }) => (
            <li key={address + reason} className="warn">
              <Icon name="warn" />
              <span>
                not translated:{' '}
                <code>
                  <Untrusted text={address} />
                </code>{' '}
                <Untrusted text={reason} limit={400} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {rows.length > 0 ? (
        <ScrollRegion className="scroll compared" label="Compared with the source">
          <table className="table">
            <thead>
              <tr>
                <th>compared with the source</th>
                <th />
                <th />
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, 300).map(({ name, same, detail }) => (
                <tr key={name + detail}>
                  <td>
                    <Untrusted text={name} />
                  </td>
                  <td className={same ? 'good' : 'bad'}>{same ? 'same' : 'different'}</td>
                  <td>
                    <Untrusted text={detail} limit={300} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      ) : null}
    </>
  )
}

function Rewrites({ action: { rewrites, branch }, text }: { action: Action & { kind: 'rewrites' }; text: string }) {
  return (
    <div className="what">
      <ol className="rewrites">
        {rewrites.slice(0, 20).map((each) => (
          <li key={JSON.stringify(each)}>
            {'rule' in each ? (
              <Folded text={each.rule} what="A rule in YAML" />
            ) : (
              <div className="rewrite">
                <span className="dim">every match in {each.language} of</span>
                <pre className="removed">
                  <Untrusted text={each.pattern} limit={4_000} />
                </pre>
                <span className="dim">{each.rewrite === '' ? 'is deleted' : 'becomes'}</span>
                {each.rewrite === '' ? null : (
                  <pre className="added">
                    <Untrusted text={each.rewrite} limit={4_000} />
                  </pre>
                )}
              </div>
            )}
            {each.paths.length > 0 ? (
              <p className="dim">
                only in{' '}
                <code>
                  <Untrusted text={each.paths.join(', ')} limit={300} />
                </code>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {rewrites.length > 20 ? <p className="dim">and {rewrites.length - 20} more</p> : null}
      {branch === null ? null : (
        <p className="dim">
          for a commit on the branch{' '}
          <code>
            <Untrusted text={branch} />
          </code>
        </p>
      )}
      <Folded text={text} what="All of it as text" />
    </div>
  )
}
