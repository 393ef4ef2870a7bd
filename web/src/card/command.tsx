import { memo, useMemo } from 'react'
import { ScrollRegion } from '../scroll-region.tsx'
import { Untrusted } from '../untrusted.tsx'
import { explain } from './explain.ts'

/** What will happen: the command as it is, and its parts in words. */
export const Command = memo(function Command({ text }: { text: string }) {
  const parts = useMemo(() => explain(text), [text])
  const noted = useMemo(
    () =>
      [...new Map(parts.map((part) => [`${part.text} ${part.note}`, part])).values()].filter(
        (part) => part.note !== undefined,
      ),
    [parts],
  )
  return (
    <div className="command">
      <ScrollRegion className="text command-text" label="Command">
        {text.length > 4_000 ? (
          <Untrusted text={text} />
        ) : (
          parts.map((part) => (
            <span key={part.at} className={`part part-${part.kind}`}>
              <Untrusted text={part.text} />
            </span>
          ))
        )}
      </ScrollRegion>
      {noted.length > 0 ? (
        <dl className="explained">
          {noted.map((part) => (
            <div key={part.at}>
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
})
