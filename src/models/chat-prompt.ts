import type { Prompt, Task } from '../core/model.ts'

export type ChatMessage = { role: 'user' | 'assistant'; content: string }

/**
 * Worked examples, shown as earlier turns. A plain instruction-tuned model copies their form (one bare command) far more
 * reliably than it follows a rule about form.
 */
const shellExamples: readonly (readonly [words: string, command: string])[] = [
  ['list all files here, hidden ones too, with sizes', 'ls -lah'],
  ['count the lines of every Python file below src', "find src -type f -name '*.py' -exec wc -l {} +"],
  ['replace foo with bar in notes.txt', "sed -i 's/foo/bar/g' notes.txt"],
  [
    'show the five most common words in log.txt',
    "tr -s '[:space:]' '\\n' < log.txt | sort | uniq -c | sort -rn | head -n 5",
  ],
]

/** Said after the pack's own system prompt, and again after every refusal. */
const answerRules: Readonly<Record<Task, string>> = {
  shell:
    'Answer with exactly one Bash command on one line and nothing else: no Markdown, no backticks, no explanation, no comment.',
  intent: 'Answer with one JSON object and nothing else.',
  iac: 'Answer with one JSON object and nothing else: no Markdown, no explanation.',
  refactor: 'Answer in exactly the form above and with nothing else: no Markdown, no explanation.',
  chat: '',
}

/**
 * A prompt as chat turns that strictly alternate (Anthropic and Google demand it): examples, what was said before, the request, then each earlier
 * proposal as the model's own turn answered by the reason it was refused.
 */
/** Tokens of an answer: a talk needs more than the command that `max_tokens` is set for. */
export function answerTokens(prompt: Prompt, configured: number): number {
  return prompt.task === 'chat' ? Math.max(configured, 1024) : configured
}

export function chatPrompt(prompt: Prompt): { system: string; messages: ChatMessage[] } {
  const rule = answerRules[prompt.task]
  const turns = (prompt.task === 'shell' ? shellExamples : []).flatMap<ChatMessage>(([words, command]) => [
    { role: 'user', content: words },
    { role: 'assistant', content: command },
  ])
  for (const { words, answer } of prompt.turns ?? []) {
    turns.push({ role: 'user', content: words })
    turns.push({ role: 'assistant', content: answer.trim() === '' ? ':' : answer })
  }
  turns.push({ role: 'user', content: prompt.context ? `${prompt.words}\n\n${prompt.context}` : prompt.words })
  for (const { proposal, problem } of prompt.feedback) {
    // Some providers refuse an empty turn.
    turns.push({ role: 'assistant', content: proposal.trim() === '' ? ':' : proposal })
    turns.push({ role: 'user', content: refusalOf(prompt.task, problem) })
  }
  return { system: [prompt.system.trim(), rule].filter((part) => part !== '').join('\n\n'), messages: turns }
}

function refusalOf(task: Task, problem: string): string {
  if (task === 'shell') return `That was refused: ${problem}\nAnswer with one corrected Bash command.`
  return `That was refused: ${problem}\nAnswer with the whole corrected proposal in the same form.`
}
