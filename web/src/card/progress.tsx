import { sayStage } from '../format.ts'
import { useTold } from '../live.ts'

const steps = ['requested', 'proposed', 'guarded', 'proven', 'waiting'] as const
const after = ['approved', 'applying', 'applied', 'learned'] as const
const words: Record<string, string> = {
  requested: 'asked',
  proposed: 'proposed',
  guarded: 'guarded',
  proven: 'proven',
  waiting: 'yours',
  approved: 'approved',
  applying: 'applying',
  applied: 'applied',
  learned: 'recorded',
}

/** Where a run is on its way, as it is told by the server. */
export function Progress({ run, stage }: { run: string; stage: string }) {
  const told = useTold(run)
  const current = told?.stages.at(-1)?.stage ?? stage
  const applies = (after as readonly string[]).includes(current) || current === 'recorded'
  const path: readonly string[] = applies ? after : steps
  const at = path.indexOf(current === 'recorded' ? 'applied' : current)
  return (
    <div className="progress" role="status">
      <ol>
        {path.map((step, index) => (
          <li
            key={step}
            className={index < at ? 'past' : index === at ? 'now' : ''}
            aria-current={index === at ? 'step' : undefined}
          >
            {words[step]}
          </li>
        ))}
      </ol>
      <p>{sayStage(current)}…</p>
    </div>
  )
}
