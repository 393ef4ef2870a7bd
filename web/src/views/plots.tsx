export type Bar = { name: string; value: number; mark?: number; label: string; tone?: string }

const [width, rowHeight, nameWidth, labelWidth] = [520, 24, 186, 116]

/** Horizontal bars with their values in words; `mark` is a second value on the same scale. A table for those who do not look. */
export function Bars({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const most = Math.max(1e-9, ...bars.map((bar) => Math.max(bar.value, bar.mark ?? 0)))
  const scale = (value: number) => (value / most) * (width - nameWidth - labelWidth)
  return (
    <figure className="plot">
      <figcaption>{title}</figcaption>
      {bars.length === 0 ? <p className="dim">Nothing to show yet.</p> : null}
      <svg
        viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
        role="img"
        aria-label={`${title}: ${bars.map((bar) => `${bar.name} ${bar.label}`).join('; ')}`}
      >
        {bars.map((bar, index) => (
          <g key={bar.name} transform={`translate(0 ${index * rowHeight})`}>
            <text x="0" y="16" className="plot-name">
              {bar.name.length > 28 ? `${bar.name.slice(0, 27)}…` : bar.name}
            </text>
            <rect
              className={`plot-bar tone-${bar.tone ?? 'plain'}`}
              x={nameWidth}
              y="5"
              rx="2"
              height="14"
              width={Math.max(bar.value > 0 ? 2 : 0, scale(bar.value))}
            />
            {bar.mark === undefined ? null : (
              <rect className="plot-mark" x={nameWidth + scale(bar.mark) - 1} y="3" width="2" height="18" />
            )}
            <text x={width} y="16" textAnchor="end" className="plot-label">
              {bar.label}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

const edges: [upTo: number, word: string][] = [
  [5_000, '5 s'],
  [15_000, '15 s'],
  [60_000, '1 min'],
  [300_000, '5 min'],
  [900_000, '15 min'],
  [3_600_000, '1 h'],
  [Number.POSITIVE_INFINITY, 'longer'],
]

/** How many of the times fall into each span. */
export function Spans({ times, title }: { times: readonly number[]; title: string }) {
  let from = 0
  const bars = edges.map(([upTo, word]) => {
    const count = times.filter((time) => time >= from && time < upTo).length
    from = upTo
    return { name: upTo === Number.POSITIVE_INFINITY ? word : `up to ${word}`, value: count, label: String(count) }
  })
  return <Bars bars={times.length === 0 ? [] : bars} title={title} />
}
