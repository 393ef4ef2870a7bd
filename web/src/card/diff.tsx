import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useMemo, useRef } from 'react'
import { useMedia } from '../media.ts'
import { isPlain, UntrustedLine } from '../untrusted.tsx'
import { type DiffRow, oneColumn, parseDiff, type Side } from './diff-rows.ts'

const rowHeight = 20
const mostOpen = 24

/** Side by side where there is room. Only the rows in sight exist, so five thousand lines scroll like fifty. */
export function DiffView({ patch, name }: { patch: string; name: string }) {
  const diff = useMemo(() => parseDiff(patch), [patch])
  const narrow = useMedia('(max-width: 760px)')
  const oneSided = diff !== null && (diff.added === 0 || diff.removed === 0)
  const single = narrow || oneSided
  const rows = useMemo(() => (diff === null ? [] : single ? oneColumn(diff.rows) : diff.rows), [diff, single])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  if (diff === null) return <p className="diff-none dim">{patch}</p>
  const widest = Math.min(diff.widest, 2_000) + 10
  return (
    <section
      className="diff"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: whoever has no mouse must be able to scroll it
      tabIndex={0}
      aria-label={`Changes of ${name}: ${diff.removed} removed, ${diff.added} added lines`}
      style={{ height: Math.min(rows.length, mostOpen) * rowHeight + 2 }}
    >
      <div
        className={single ? 'diff-rows single' : 'diff-rows'}
        style={{ height: virtual.getTotalSize(), minWidth: `${single ? widest : widest * 2}ch` }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return row ? (
            <div key={item.key} className="diff-row" style={{ transform: `translateY(${item.start}px)` }}>
              <Row row={row} single={single} />
            </div>
          ) : null
        })}
      </div>
    </section>
  )
}

/** Rows never change: scrolling draws only those that come into sight. */
const Row = memo(function Row({ row, single }: { row: DiffRow; single: boolean }) {
  if (row.kind === 'gap') return <span className="diff-gap">{row.text}</span>
  if (single) {
    if (row.kind === 'same') return <Cell side={row.right} kind="same" />
    return row.left ? <Cell side={row.left} kind="removed" /> : <Cell side={row.right} kind="added" />
  }
  const changed = row.kind === 'change'
  return (
    <>
      <Cell side={row.left} kind={changed ? 'removed' : 'same'} />
      <Cell side={row.right} kind={changed ? 'added' : 'same'} />
    </>
  )
})

const signs = { same: ' ', added: '+', removed: '−' } as const

/** One element for a side of a line; number and sign are drawn by the style, so that they are not copied with the text. */
function Cell({ side, kind }: { side: Side | null; kind: keyof typeof signs }) {
  if (side === null) return <span className="diff-cell empty" />
  const { line, text, from, to } = side
  const differs = to > from && kind !== 'same'
  // Nearly every line: without a component for each part, which is what scrolling spends its time on.
  if (text.length <= 2_000 && isPlain(text))
    return (
      <span className={`diff-cell ${kind}`} data-mark={`${line} ${signs[kind]}`}>
        {differs ? text.slice(0, from) : text}
        {differs ? <b>{text.slice(from, to)}</b> : null}
        {differs ? text.slice(to) : null}
      </span>
    )
  return (
    <span className={`diff-cell ${kind}`} data-mark={`${line} ${signs[kind]}`}>
      {differs ? (
        <>
          <UntrustedLine text={text.slice(0, from)} />
          <b>
            <UntrustedLine text={text.slice(from, to)} />
          </b>
          <UntrustedLine text={text.slice(to)} />
        </>
      ) : (
        <UntrustedLine text={text} limit={2_000} />
      )}
    </span>
  )
}
