import type { Prompt } from '../core/model.ts'

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

const outputRule =
  'Answer with exactly one Bash command on one line and nothing else: no Markdown, no backticks, no explanation, no comment.'

/**
 * A prompt as chat turns that strictly alternate (Anthropic and Google demand it): examples, the request, then each earlier
 * proposal as the model's own turn answered by the reason it was refused.
 */
export function chatPrompt(prompt: Prompt): { system: string; messages: ChatMessage[] } {
  const turns = shellExamples.flatMap<ChatMessage>(([words, command]) => [
    { role: 'user', content: words },
    { role: 'assistant', content: command },
  ])
  turns.push({ role: 'user', content: prompt.words })
  for (const { proposal, problem } of prompt.feedback) {
    // Some providers refuse an empty turn.
    turns.push({ role: 'assistant', content: proposal.trim() === '' ? ':' : proposal })
    turns.push({ role: 'user', content: `That was refused: ${problem}\nAnswer with one corrected Bash command.` })
  }
  const system = prompt.system.trim()
  return { system: system === '' ? outputRule : `${system}\n\n${outputRule}`, messages: turns }
}
