import { Fault } from '../../core/fault.ts'
import { renderTaggedOutput } from '../../core/tagged-output.ts'
import type { Task } from '../../core/task.ts'
import type { ActorPorts } from './work-on-task.ts'

/** Answers a task with its author's own action: a teacher for when no endpoint is in reach. */
export function expertFor(task: Task): ActorPorts['speaker'] {
  return {
    kind: 'expert',
    async generate() {
      if (task.action === null)
        throw new Fault('usage', `task ${task.id} has no action of its own`, {
          hint: 'name an endpoint with --endpoint',
        })
      const text = renderTaggedOutput({
        think: `What is asked: ${task.words} The patterns match only that, so the rest of the ${task.language} file stays as it is.`,
        action: task.action,
        stateUpdate: {
          goals: [task.words.slice(0, 256).trim()],
          history: ['Proposed the rewrite and had it proven.'],
          next_focus: 'nothing is left',
        },
      })
      return { text, confidence: null, model: 'expert', latencyMs: 0 }
    },
  }
}
