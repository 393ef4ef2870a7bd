import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { plural } from '../format.ts'
import { Bars, Days } from './plots.tsx'

/** What became of proposals as training data. */
export function TrajectoryPlots() {
  const report = useQuery({ queryKey: ['trajectories'], queryFn: api.trajectories, staleTime: 60_000 })
  const { data } = report
  if (report.error) return <Failure error={report.error} />
  if (!data) return <div className="loading small" aria-busy="true" />
  const packs = [...new Set(data.rewards.map(({ pack }) => pack))]
  return (
    <section className="panel" aria-label="Trajectories">
      <h2>
        Trajectories{' '}
        <span className="dim">
          {plural(data.trajectories, 'trajectory', 'trajectories')}, {plural(data.steps, 'step')}
        </span>
      </h2>
      <div className="plots">
        <Days
          title="Taken, of what people decided about"
          from={0}
          to={1}
          series={[
            {
              name: 'share',
              points: data.acceptance.map(({ day, share, decided }) => ({ day, value: share, of: decided })),
            },
          ]}
        />
        <Days
          title={`Mean reward (${data.reward})`}
          from={-1}
          to={1}
          series={packs.map((name) => ({
            name,
            points: data.rewards
              .filter(({ pack }) => pack === name)
              .map(({ day, mean, steps }) => ({ day, value: mean, of: steps })),
          }))}
        />
        <Bars
          title="Attempts that it took; mark: ended well"
          bars={data.repairDepth.map(({ attempts, trajectories, right }) => ({
            name: plural(attempts, 'attempt'),
            value: trajectories,
            mark: right,
            label: `${right} of ${trajectories}`,
          }))}
        />
        <Bars
          title="Right proposals, by whom"
          whole={1}
          bars={data.proposers.slice(0, 12).map(({ name, precision, right, steps }) => ({
            name,
            value: precision,
            label: `${right} of ${steps}`,
            tone: 'low',
          }))}
        />
        <Bars
          title="Labels of steps"
          bars={data.labels.map(({ name, count }) => ({ name, value: count, label: String(count) }))}
        />
      </div>
    </section>
  )
}
