import { useQuery } from '@tanstack/react-query'
import { api, type ModelVersions } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { milliseconds } from '../format.ts'
import { Intervals } from './plots.tsx'

type Version = ModelVersions['versions'][number]
type Compared = {
  suite: string
  metric: string
  rows: { name: string; value: number; low: number | null; high: number | null; tone?: string }[]
}

/** Only what was measured on the same rows is put beside each other; of each suite, on the newest rows. Pure. */
export function compare(versions: readonly Version[], live: string | null): Compared[] {
  const compared: Compared[] = []
  const suites = new Set(versions.flatMap(({ evaluations }) => evaluations.map(({ suite }) => suite)))
  for (const suite of suites) {
    const all = versions.flatMap(({ id, evaluations }) =>
      evaluations.filter((each) => each.suite === suite).map((evaluation) => ({ id, evaluation })),
    )
    const newest = all.reduce((a, b) => (a.evaluation.at >= b.evaluation.at ? a : b))
    const same = all.filter(({ evaluation }) => evaluation.data === newest.evaluation.data)
    for (const metric of new Set(newest.evaluation.metrics.map(({ name }) => name))) {
      const rows = same.flatMap(({ id, evaluation }) => {
        const found = evaluation.metrics.find(({ name }) => name === metric)
        if (!found || found.value === null) return []
        const { value, low, high } = found
        return [{ name: id === live ? `${id} (live)` : id, value, low, high, ...(id === live ? { tone: 'low' } : {}) }]
      })
      if (rows.length > 0) compared.push({ suite, metric, rows })
    }
  }
  return compared
}

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
