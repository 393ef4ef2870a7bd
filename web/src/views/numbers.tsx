import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { dateTime, milliseconds, plural, sayStage } from '../format.ts'
import { ScrollRegion } from '../scroll-region.tsx'
import { ModelPlots } from './model-plots.tsx'
import { Bars, Spans } from './plots.tsx'
import { TrajectoryPlots } from './trajectory-plots.tsx'

const order = [
  'requested',
  'proposed',
  'guarded',
  'proven',
  'approved',
  'applying',
  'applied',
  'recorded',
  'rolling-back',
]

export function NumbersPage() {
  const numbers = useQuery({ queryKey: ['numbers'], queryFn: api.numbers, refetchInterval: 15_000 })
  const { data } = numbers
  return (
    <div className="page">
      <div className="page-head">
        <h1>Numbers</h1>
        {data ? (
          <span className="dim">
            the newest {plural(data.runs, 'run')}
            {data.since ? `, since ${dateTime(data.since)}` : ''}
          </span>
        ) : null}
        <span className="spacer" />
        <button type="button" className="button" disabled={numbers.isFetching} onClick={() => void numbers.refetch()}>
          Count again
        </button>
      </div>
      {numbers.error && !data ? <Failure error={numbers.error} /> : null}
      {numbers.isPending ? <div className="loading" aria-busy="true" /> : null}
      {data && data.runs === 0 ? (
        <div className="empty">
          <p className="empty-title">No numbers yet</p>
          <p className="dim">They come with the first runs.</p>
        </div>
      ) : null}
      {data && data.runs > 0 ? (
        <div className="plots">
          <Bars
            title="Time of each step: bar p50, mark p95"
            bars={[...data.stages]
              .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
              .map(({ name, p50, p95 }) => ({
                name: sayStage(name),
                value: p50,
                mark: p95,
                label: `${milliseconds(p50)} / ${milliseconds(p95)}`,
              }))}
          />
          <Bars
            title="Risk of proposals"
            bars={data.risks.map(({ name, count }) => ({ name, value: count, label: String(count), tone: name }))}
          />
          <Bars
            title="How runs ended"
            bars={data.outcomes.map(({ name, count }) => ({ name, value: count, label: String(count) }))}
          />
          <Bars
            title="Rules that blocked proposals"
            bars={data.blocked.map(({ name, count }) => ({ name, value: count, label: String(count), tone: 'high' }))}
          />
          <Bars
            title="What proposals did not pass"
            bars={data.failures.map(({ name, count }) => ({
              name,
              value: count,
              label: String(count),
              tone: 'medium',
            }))}
          />
          <Spans title="From a waiting plan to a decision" times={data.decisions} />
          <Bars
            title="Approvals for each run"
            bars={data.approvalsPerRun.map(({ name, count }) => ({
              name: `${name} approval${name === '1' ? '' : 's'}`,
              value: count,
              label: plural(count, 'run'),
            }))}
          />
          <Bars
            title="Undo"
            bars={[
              { name: 'asked for', value: data.undo.asked, label: String(data.undo.asked) },
              { name: 'brought back', value: data.undo.done, label: String(data.undo.done), tone: 'low' },
              { name: 'refused', value: data.undo.refused, label: String(data.undo.refused), tone: 'medium' },
            ]}
          />
          <Bars
            title="Proposals of each model that were taken"
            whole={1}
            bars={data.models.map(({ name, accepted, count }) => ({
              name,
              value: count === 0 ? 0 : accepted / count,
              label: `${accepted} of ${count}`,
              tone: 'low',
            }))}
          />
          <Bars
            title="Proposals that were denied, failed or were not wanted"
            whole={1}
            bars={data.models.map(({ name, rejected, count }) => ({
              name,
              value: count === 0 ? 0 : rejected / count,
              label: `${rejected} of ${count}`,
              tone: 'high',
            }))}
          />
          <Bars
            title="Time of each model: bar p50, mark p95"
            bars={data.models.map(({ name, p50, p95 }) => ({
              name,
              value: p50,
              mark: p95,
              label: `${milliseconds(p50)} / ${milliseconds(p95)}`,
            }))}
          />
          <figure className="plot wide">
            <figcaption>Models, in figures</figcaption>
            <ScrollRegion className="scroll" label="Models">
              <table className="table">
                <thead>
                  <tr>
                    <th>model</th>
                    <th>proposals</th>
                    <th>taken</th>
                    <th>not taken</th>
                    <th>p50</th>
                    <th>p95</th>
                  </tr>
                </thead>
                <tbody>
                  {data.models.map((model) => (
                    <tr key={model.name}>
                      <td>{model.name}</td>
                      <td>{model.count}</td>
                      <td>{model.accepted}</td>
                      <td>{model.rejected}</td>
                      <td>{milliseconds(model.p50)}</td>
                      <td>{milliseconds(model.p95)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </figure>
        </div>
      ) : null}
      <ModelPlots />
      <TrajectoryPlots />
    </div>
  )
}
