import { useMedia } from '../media.ts'

export type Bar = { name: string; value: number; mark?: number; label: string; tone?: string }

const rowHeight = 24

/** Drawn for the width that there is: letters that shrink with the picture could not be read on a phone. */
function useWidths(): { width: number; nameWidth: number; labelWidth: number } {
  return useMedia('(max-width: 480px)')
    ? { width: 270, nameWidth: 104, labelWidth: 104 }
    : { width: 520, nameWidth: 186, labelWidth: 116 }
}

function short(name: string, nameWidth: number): string {
  const most = Math.floor(nameWidth / 7)
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

/** Horizontal bars with their values in words; `mark` is a second value on the same scale, `whole` what a full bar stands for. A table for those who do not look. */
export function Bars({ bars, title, whole }: { bars: readonly Bar[]; title: string; whole?: number }) {
  const { width, nameWidth, labelWidth } = useWidths()
  const most = whole ?? Math.max(1e-9, ...bars.map((bar) => Math.max(bar.value, bar.mark ?? 0)))
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
              {short(bar.name, nameWidth)}
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

export type Interval = { name: string; value: number; low: number | null; high: number | null; tone?: string }

/** A dot for each value with the interval in which it lies, all on one scale. */
export function Intervals({
  rows,
  title,
  say,
}: {
  rows: readonly Interval[]
  title: string
  say: (value: number) => string
}) {
  const { width, nameWidth, labelWidth } = useWidths()
  const most = Math.max(1e-9, ...rows.map((row) => Math.max(row.value, row.high ?? 0)))
  const scale = (value: number) => nameWidth + (value / most) * (width - nameWidth - labelWidth)
  const label = ({ value, low, high }: Interval) =>
    low === null || high === null ? say(value) : `${say(value)} (${say(low)}–${say(high)})`
  return (
    <figure className="plot">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${rows.length * rowHeight}`}
        role="img"
        aria-label={`${title}: ${rows.map((row) => `${row.name} ${label(row)}`).join('; ')}`}
      >
        {rows.map((row, index) => (
          <g key={row.name} transform={`translate(0 ${index * rowHeight})`}>
            <text x="0" y="16" className="plot-name">
              {short(row.name, nameWidth)}
            </text>
            <line className="plot-axis" x1={nameWidth} x2={width - labelWidth} y1="12" y2="12" />
            {row.low === null || row.high === null ? null : (
              <rect
                className={`plot-interval tone-${row.tone ?? 'plain'}`}
                x={scale(row.low)}
                y="9"
                rx="3"
                height="6"
                width={Math.max(2, scale(row.high) - scale(row.low))}
              />
            )}
            <circle className={`plot-dot tone-${row.tone ?? 'plain'}`} cx={scale(row.value)} cy="12" r="4.5" />
            <text x={width} y="16" textAnchor="end" className="plot-label">
              {say(row.value)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

export type Series = { name: string; points: readonly { day: string; value: number; of: number }[] }

/** Values from day to day, each series a line; the newest value of each stands beside it in words. */
export function Days({
  series,
  title,
  from,
  to,
}: {
  series: readonly Series[]
  title: string
  from: number
  to: number
}) {
  const { width } = useWidths()
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].sort()
  const height = 120
  const x = (day: string) => 34 + (days.length < 2 ? 0.5 : days.indexOf(day) / (days.length - 1)) * (width - 44)
  const y = (value: number) => 8 + (1 - (value - from) / (to - from)) * (height - 30)
  if (days.length === 0)
    return (
      <figure className="plot">
        <figcaption>{title}</figcaption>
        <p className="dim">Nothing to show yet.</p>
      </figure>
    )
  const said = series.map(({ name, points }) => `${name} ${points.at(-1)?.value.toFixed(2) ?? ''}`)
  return (
    <figure className="plot">
      <figcaption>
        {title} <span className="dim">{said.join(', ')}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}, newest: ${said.join('; ')}`}>
        {[from, (from + to) / 2, to].map((value) => (
          <g key={value}>
            <line className="plot-axis" x1="34" x2={width - 10} y1={y(value)} y2={y(value)} />
            <text x="0" y={y(value) + 4} className="plot-name">
              {value}
            </text>
          </g>
        ))}
        {series.map(({ name, points }, index) => (
          <g key={name} className={`series series-${index % 4}`}>
            <polyline points={points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')} />
            {points.map(({ day, value }) => (
              <circle key={day} cx={x(day)} cy={y(value)} r="3" />
            ))}
          </g>
        ))}
        <text x="34" y={height - 4} className="plot-name">
          {days[0]}
        </text>
        <text x={width - 10} y={height - 4} textAnchor="end" className="plot-name">
          {days.length > 1 ? days.at(-1) : ''}
        </text>
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
