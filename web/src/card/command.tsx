import { useMemo } from 'react'
import { Untrusted } from '../untrusted.tsx'
import { explain } from './explain.ts'

/** What will happen: the command as it is, and its parts in words. */
export function Command({ text }: { text: string }) {
  const parts = useMemo(() => explain(text), [text])
  const noted = parts.filter((part) => part.note !== undefined)
  return (
    <div className="command">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre className="command-text" tabIndex={0} aria-label="Command">
        {text.length > 4_000 ? (
          <Untrusted text={text} />
        ) : (
          parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
            <span key={index} className={`part part-${part.kind}`}>
              <Untrusted text={part.text} />
            </span>
          ))
        )}
      </pre>
      {noted.length > 0 ? (
        <dl className="explained">
          {noted.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
            <div key={index}>
              <dt>
                <code>
                  <Untrusted text={part.text} />
                </code>
              </dt>
              <dd>{part.note}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  )
}
