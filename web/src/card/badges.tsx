import { Icon, type IconName } from '../icons.tsx'

/** Risk by a word, by colour and by how much of the bar is filled. */
export function RiskBadge({ risk, slim = false }: { risk: string; slim?: boolean }) {
  return (
    <span className={`risk risk-${risk}${slim ? ' risk-slim' : ''}`} title={`${risk} risk`}>
      <span className="risk-bar" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </span>
      <span className="risk-word">
        {risk} <span className="sr">risk</span>
      </span>
    </span>
  )
}

const stages: Record<string, [tone: string, word: string, icon: IconName | null]> = {
  waiting: ['wait', 'waiting', null],
  learned: ['good', 'done', 'passed'],
  recorded: ['good', 'done', 'passed'],
  'rolled-back': ['calm', 'undone', 'undo'],
  refused: ['bad', 'refused', 'failed'],
  failed: ['bad', 'failed', 'failed'],
  unproven: ['warn', 'not proven', 'unavailable'],
}

export function StageBadge({ stage }: { stage: string }) {
  const [tone, word, icon] = stages[stage] ?? ['run', stage.replaceAll('-', ' '), null]
  return (
    <span className={`stage stage-${tone}`}>
      {icon ? <Icon name={icon} /> : <span className="stage-dot" aria-hidden="true" />}
      {word}
    </span>
  )
}
