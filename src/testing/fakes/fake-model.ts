import type { Generation, Model, Prompt } from '../../core/model.ts'

/** The only thing that tests fake. Answers from a script; the last answer stays. `prompts` is what it was asked. */
export function createFakeModel(
  answers: readonly (string | Error)[] | ((prompt: Prompt) => string),
): Model & { prompts: Prompt[] } {
  const prompts: Prompt[] = []
  return {
    name: 'fake',
    prompts,
    async generate(prompt): Promise<Generation> {
      prompts.push(prompt)
      const answer =
        typeof answers === 'function' ? answers(prompt) : answers[Math.min(prompts.length, answers.length) - 1]
      if (answer instanceof Error) throw answer
      return { text: answer ?? '', confidence: 0.9, model: 'fake-1', latencyMs: 1 }
    },
    health: async () => ({ name: 'fake', ok: true, detail: 'scripted', latencyMs: 0 }),
  }
}
