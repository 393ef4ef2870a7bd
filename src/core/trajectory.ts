import type { Run } from './run.ts'

/** How a run ended, as a label for training. */
export type Label = 'accepted' | 'answered' | 'rejected' | 'edited' | 'undone' | 'denied' | 'failed' | 'unproven'

/** One attempt with its reward: 1 proven and taken, 0 proven and unused, -1 refused by guard, proof or a person. */
export type TrajectoryStep = {
  attempt: number
  source: 'model' | 'person'
  proposal: string
  reward: number
  reason: string
}

export type Trajectory = { run: string; pack: string; words: string; label: Label; steps: TrajectoryStep[] }

export function trajectoryOf(run: Run, render: (action: unknown) => string): Trajectory {
  const label = labelOf(run)
  const last = run.attempts.length - 1
  return {
    run: run.id,
    pack: run.request.pack,
    words: run.request.words,
    label,
    steps: run.attempts.map((attempt, index) => ({
      attempt: index + 1,
      source: attempt.proposal.source,
      proposal: attempt.proposal.action === null ? attempt.proposal.raw : render(attempt.proposal.action),
      reward: index < last ? -1 : rewardOf(label),
      reason: index < last ? (attempt.problem ?? '') : (run.refusal?.reason ?? attempt.problem ?? ''),
    })),
  }
}

function labelOf(run: Run): Label {
  const edited = run.attempts.some((attempt) => attempt.proposal.source === 'person')
  switch (run.stage) {
    case 'recorded':
    case 'learned':
      if (edited) return 'edited'
      return run.outcome === null ? 'answered' : 'accepted'
    case 'rolled-back':
      return 'undone'
    case 'unproven':
      return 'unproven'
    case 'refused':
      return run.refusal?.code === 'rejected' ? 'rejected' : run.refusal?.code === 'denied' ? 'denied' : 'failed'
    default:
      return 'failed'
  }
}

function rewardOf(label: Label): number {
  if (label === 'accepted' || label === 'answered' || label === 'edited') return 1
  return label === 'unproven' ? 0 : -1
}
