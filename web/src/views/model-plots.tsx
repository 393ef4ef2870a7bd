import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { milliseconds } from '../format.ts'
import { compare } from './compare.ts'
import { Intervals } from './plots.tsx'

const say = (metric: string) => (value: number) =>
  /ms|latency/i.test(metric) ? milliseconds(value) : value <= 1 ? `${(value * 100).toFixed(1)} %` : value.toFixed(1)

/** Versions of models beside each other, on the same rows. */
export function ModelPlots() {
  const versions = useQuery({ queryKey: ['versions'], queryFn: api.versions })
  const all = versions.data ? compare(versions.data.versions, versions.data.live) : []
  return (
    <section className="panel" aria-label="Versions of models">
      <h2>
        Versions of models {versions.data?.live ? <span className="dim">{versions.data.live} is live</span> : null}
      </h2>
      {versions.error ? <Failure error={versions.error} /> : null}
      {versions.isPending ? <div className="loading small" aria-busy="true" /> : null}
      {versions.data && all.length === 0 ? (
        <p className="dim">
          No version was measured yet: <code>provenly models evaluate</code> keeps what it finds here.
        </p>
      ) : null}
      <div className="plots">
        {all.map(({ suite, metric, rows }) => (
          <Intervals key={`${suite} ${metric}`} title={`${suite}: ${metric}`} rows={rows} say={say(metric)} />
        ))}
      </div>
    </section>
  )
}
