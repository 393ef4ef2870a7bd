import { defaultReward } from '../../core/reward.ts'
import type { StepLabel } from '../../core/step-record.ts'
import { collectTasks, type KeptStep, type StepSources } from './collect.ts'

export type Count = { name: string; count: number }

/** What the steps of a store say, ready to be plotted. Days are of UTC; shares are 0 to 1. */
export type TrajectoryReport = {
  reward: string
  trajectories: number
  steps: number
  since: string | null
  labels: Count[]
  packs: { name: string; trajectories: number; steps: number; meanReward: number | null }[]
  /** Mean reward of a day's steps, by pack. */
  rewards: { day: string; pack: string; steps: number; mean: number }[]
  /** Of the trajectories that people decided about, those that were taken as they were proposed, or after an edit. */
  acceptance: { day: string; decided: number; accepted: number; edited: number; share: number }[]
  /** How many attempts a trajectory had, and how many of those ended well. */
  repairDepth: { attempts: number; trajectories: number; right: number }[]
  /** By whom it was proposed: steps that were proven and taken, or are what their task asks for, out of all. */
  proposers: { name: string; steps: number; right: number; precision: number; meanReward: number | null }[]
}

const right: ReadonlySet<StepLabel> = new Set(['accepted', 'verified', 'answered'])
const decided: ReadonlySet<StepLabel> = new Set(['accepted', 'rejected', 'undone', 'drifted'])

export async function reportTrajectories(sources: StepSources, reward = defaultReward): Promise<TrajectoryReport> {
  const ways: SlimStep[][] = []
  for await (const steps of collectTasks(sources))
    ways.push(...Map.groupBy(steps.map(slim), (step) => step.trajectory).values())
  return countTrajectories(ways, reward)
}

/** Pure. */
export function countTrajectories(ways: readonly (readonly SlimStep[])[], reward: string): TrajectoryReport {
  const steps = ways.flat()
  const days = steps.map((step) => step.createdAt).sort()
  const valued = (group: readonly SlimStep[]) =>
    group.map((step) => step.rewards[reward]).filter((value) => value !== undefined)
  const ends = ways.flatMap((way) => (way.length === 0 ? [] : [{ way, last: way.at(-1) as SlimStep }]))
  return {
    reward,
    trajectories: ways.length,
    steps: steps.length,
    since: days[0] ?? null,
    labels: counted(steps.map((step) => step.label)),
    packs: grouped(steps, (step) => step.pack).map(([name, group]) => ({
      name,
      trajectories: new Set(group.map((step) => step.trajectory)).size,
      steps: group.length,
      meanReward: mean(valued(group)),
    })),
    rewards: grouped(steps, (step) => `${step.createdAt.slice(0, 10)} ${step.pack}`).flatMap(([key, group]) => {
      const values = valued(group)
      const [day = '', pack = ''] = key.split(' ')
      return values.length === 0 ? [] : [{ day, pack, steps: values.length, mean: mean(values) ?? 0 }]
    }),
    acceptance: grouped(
      ends.filter(({ last }) => decided.has(last.label)),
      ({ last }) => last.createdAt.slice(0, 10),
    ).map(([day, group]) => {
      const accepted = group.filter(({ last }) => last.label === 'accepted')
      const edited = accepted.filter(({ way }) => way.some((step) => step.label === 'edited'))
      return {
        day,
        decided: group.length,
        accepted: accepted.length,
        edited: edited.length,
        share: accepted.length / group.length,
      }
    }),
    repairDepth: grouped(ends, ({ way }) => String(way.length).padStart(4, '0')).map(([attempts, group]) => ({
      attempts: Number(attempts),
      trajectories: group.length,
      right: group.filter(({ last }) => right.has(last.label)).length,
    })),
    proposers: grouped(steps, (step) => step.by).map(([name, group]) => {
      const good = group.filter((step) => right.has(step.label)).length
      return {
        name,
        steps: group.length,
        right: good,
        precision: good / group.length,
        meanReward: mean(valued(group)),
      }
    }),
  }
}

export type SlimStep = {
  trajectory: string
  pack: string
  by: string
  label: StepLabel
  createdAt: string
  rewards: Record<string, number>
}

function slim({ record, rewards }: KeptStep): SlimStep {
  return {
    trajectory: record.trajectory,
    pack: record.pack,
    by: record.model_output.by,
    label: record.outcome.label,
    createdAt: record.created_at,
    rewards,
  }
}

export function renderReport(report: TrajectoryReport): string {
  const number = (value: number | null) => (value === null ? '-' : value.toFixed(2))
  const share = (value: number) => `${Math.round(value * 100)} %`
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', title, ...rows.map((row) => `  ${row}`)]
  return [
    `${report.steps} steps of ${report.trajectories} trajectories${report.since === null ? '' : ` since ${report.since.slice(0, 10)}`}, reward ${report.reward}`,
    ...section(
      'how they ended',
      report.labels.map(({ name, count }) => `${name.padEnd(12)} ${count}`),
    ),
    ...section(
      'packs',
      report.packs.map((pack) => `${pack.name.padEnd(12)} ${pack.steps} steps, mean reward ${number(pack.meanReward)}`),
    ),
    ...section(
      'rewards',
      report.rewards.map((day) => `${day.day}  ${day.pack.padEnd(10)} ${number(day.mean)} over ${day.steps}`),
    ),
    ...section(
      'acceptance',
      report.acceptance.map((day) => `${day.day}  ${share(day.share)} of ${day.decided} (${day.edited} edited)`),
    ),
    ...section(
      'attempts',
      report.repairDepth.map(
        (depth) => `${depth.attempts}: ${depth.trajectories} trajectories, ${depth.right} ended well`,
      ),
    ),
    ...section(
      'proposed by',
      report.proposers.map(
        (by) =>
          `${by.name.padEnd(24)} ${share(by.precision)} of ${by.steps} right, mean reward ${number(by.meanReward)}`,
      ),
    ),
  ].join('\n')
}

function grouped<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  return [...Map.groupBy(items, key)].sort(([a], [b]) => (a < b ? -1 : 1))
}

function counted(names: readonly string[]): Count[] {
  return grouped(names, (each) => each)
    .map(([each, all]) => ({ name: each, count: all.length }))
    .sort((a, b) => b.count - a.count)
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
