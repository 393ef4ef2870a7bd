import { rewardsOf } from '../core/reward.ts'
import type { StepRecord } from '../core/step-record.ts'
import type { StepSources } from '../learning/trajectories/collect.ts'
import { sampleStep } from './contracts/trajectories.ts'
import { createFakeModel } from './fakes/fake-model.ts'
import { createWorkplace, eve, settle, type Workplace } from './workplace.ts'

/** What the fake model says to each request, try after try. */
const answers: Record<string, readonly string[]> = {
  'write accepted to a file': ['echo accepted > a.txt'],
  'write rejected to a file': ['echo rejected > a.txt'],
  'write edited to a file': ['echo proposed > b.txt'],
  'write repaired to a file': ['ls nothing-here', 'echo repaired > c.txt'],
  'write undone to a file': ['echo undone > d.txt'],
  'list what is here': ['ls -a'],
  'guess nothing valid': ['ls nothing-here', 'ls nothing-there', 'ls nowhere'],
  'write with password=hunter2secret to a file': ['echo password=hunter2secret > e.txt'],
  'leave it waiting': ['echo waiting > f.txt'],
}

/** A real store with a run of every ending, and steps of tasks beside them. Whoever made it closes the place. */
export async function createTrajectoryWorkplace(): Promise<{ place: Workplace; sources: StepSources }> {
  const model = createFakeModel((prompt) => {
    const said = answers[prompt.words] ?? []
    return said[Math.min(prompt.feedback.length, said.length - 1)] ?? ''
  })
  let clock = Date.parse('2026-03-01T10:00:00Z')
  const now = () => {
    clock += 1
    return new Date(clock)
  }
  const place = createWorkplace({ model, now }, { 'a.txt': 'before\n' })
  const bench = await place.as(eve)
  const ask = (words: string) => place.ask(words, eve)
  const approve = async (id: string) => {
    const { planDigest } = await bench.find(id)
    await bench.decide(id, { kind: 'approve', planDigest: planDigest ?? '' })
    return settle(bench, id)
  }
  await approve((await ask('write accepted to a file')).id)
  await bench.decide((await ask('write rejected to a file')).id, { kind: 'reject', reason: 'wrong file' })
  const edited = await ask('write edited to a file')
  await bench.decide(edited.id, { kind: 'edit', text: 'echo edited > b.txt', reason: 'the word was wrong' })
  await settle(bench, edited.id)
  await approve(edited.id)
  await approve((await ask('write repaired to a file')).id)
  const undone = await approve((await ask('write undone to a file')).id)
  await bench.undo(undone.id, { force: false })
  await settle(bench, undone.id)
  await ask('list what is here')
  await ask('guess nothing valid')
  await approve((await ask('write with password=hunter2secret to a file')).id)
  await ask('leave it waiting')
  const { trajectories, store } = await place.app.open()
  await trajectories.addSteps(taskSteps.map((record) => ({ record, rewards: rewardsOf(record) })))
  return { place, sources: { store, trajectories, system: place.app.systemOf, complete: place.app.completionOf } }
}

const wrongOutput = {
  ...sampleStep().model_output,
  action: { pattern: 'f()', rewrite: 'g()' },
  completion: '<action>{"pattern":"f()","rewrite":"g()"}</action>',
}
const taskSteps: StepRecord[] = [
  sampleStep({ trajectory: 'way-1' }),
  sampleStep({
    trajectory: 'way-2',
    model_output: wrongOutput,
    outcome: { label: 'failed', deviations: 0, reason: 'no match' },
  }),
]
