import { Fault } from '../../core/fault.ts'
import { renderState } from '../../core/state.ts'
import { print } from './context.ts'
import type { Register } from './program.ts'

export const addState: Register = (program, context) => {
  const state = program.command('state').description('what a task of many steps carries from step to step')

  state
    .command('dump')
    .description('the state of a run or a task, as the next prompt shows it, and its size in tokens')
    .argument('<run>', 'id of a run or a task; or "last"')
    .action(async (reference: string) => {
      const now = context()
      const { store, trajectories } = await now.app.open()
      const task = (await trajectories.state(reference)) ? reference : (await store.find(reference)).id
      const found = await trajectories.state(task)
      if (found === null)
        throw new Fault('not-found', `${task} has no state: it has not had a step with a state update`, {
          hint: `provenly show ${task}`,
        })
      const { loadTokenizer } = await import('../../learning/tokenizer.ts')
      const { count, name } = await loadTokenizer()
      const text = renderState(found.state)
      const tokens = count(text)
      print(
        now,
        { ...found, tokens, tokenizer: name },
        () => `${text}\nversion ${found.version}, ${tokens} tokens (${name})`,
      )
    })
}
