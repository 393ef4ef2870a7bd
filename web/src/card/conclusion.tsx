import type { Card } from '../api.ts'
import { plural, sayStage } from '../format.ts'
import { Icon, type IconName } from '../icons.tsx'
import { Untrusted } from '../untrusted.tsx'

/** How it ended, in one line. */
export function Conclusion({ card }: { card: Card }) {
  const { run } = card
  const line = conclusionOf(card)
  if (line === null) return null
  const [tone, icon, text] = line
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={icon} />
      <div>
        <Untrusted text={text} />
        {run.failure?.hint ? (
          <span className="dim">
            {' '}
            <Untrusted text={run.failure.hint} />
          </span>
        ) : null}
      </div>
    </div>
  )
}

type Line = [tone: 'good' | 'warn' | 'bad', icon: IconName, text: string]

export function conclusionOf({ run }: Card): Line | null {
  if (run.failure && run.stage !== 'failed')
    return ['bad', 'failed', `${sayStage(run.stage)} stopped and will be resumed: ${run.failure.message}`]
  switch (run.stage) {
    case 'learned':
    case 'recorded':
      if (run.outcome === null) return ['good', 'passed', 'Done. It changes nothing, so there was nothing to apply.']
      if (run.refusal) return ['warn', 'warn', `Applied. Undo was refused: ${run.refusal.reason}`]
      if (run.outcome.deviations.length === 0)
        return ['good', 'passed', `Applied exactly as approved: ${plural(run.outcome.paths, 'path')}.`]
      return [
        'bad',
        'failed',
        `Applied, but ${run.outcome.deviations.length} of ${plural(run.outcome.paths, 'path')} are not as approved.`,
      ]
    case 'rolled-back':
      return ['good', 'undo', 'Undone: the originals are back.']
    case 'refused': {
      const by = run.refusal?.by ? ` by ${run.refusal.by}` : ''
      return [
        'bad',
        'failed',
        `${sayCode(run.refusal?.code)}${by}: ${(run.refusal?.reason ?? '').replace(/^denied by policy: /, '')}`,
      ]
    }
    case 'failed':
      return ['bad', 'failed', `Failed: ${run.failure?.message ?? 'no reason was kept'}`]
    default:
      return null
  }
}

function sayCode(code: string | undefined): string {
  const words: Record<string, string> = {
    denied: 'Blocked by the policy',
    'no-valid-proposal': 'The model gave no usable proposal',
    'proof-failed': 'The proof failed',
    rejected: 'Rejected',
    stale: 'Stale',
    expired: 'Expired',
    'policy-changed': 'The policy changed',
    'undo-conflict': 'Undo refused',
  }
  return words[code ?? ''] ?? 'Refused'
}
