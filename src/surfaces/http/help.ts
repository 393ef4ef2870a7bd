import type { RunSummary } from './page-schemas.ts'

/** What the built-in help knows of the place where it answers. */
export type HelpFacts = {
  waiting: readonly RunSummary[]
  last: RunSummary | undefined
  refused: RunSummary | undefined
  entries: number
  models: string
}

type Topic = { about: RegExp; say: (facts: HelpFacts) => string }

const short = (run: RunSummary) => `“${run.words.slice(0, 80)}” (${run.id.slice(-7)}, ${run.stage})`

const topics: readonly Topic[] = [
  {
    about: /\b(?:what|which|how many|anything|something)\b.*\b(?:waits?|waiting|pending|approve|queue)\b/i,
    say: ({ waiting }) =>
      waiting.length === 0
        ? 'Nothing waits for a decision.'
        : `${waiting.length === 100 ? '100 or more' : waiting.length} waiting: ${waiting.slice(0, 5).map(short).join('; ')}. The queue shows all of them.`,
  },
  {
    about: /\b(?:what|which|show|how)\b.*\b(?:last|latest|previous)\b.*\b(?:run|request|change)\b/i,
    say: ({ last }) => (last ? `The newest run is ${short(last)}.` : 'There are no runs yet.'),
  },
  {
    about: /\bwhy\b.*\b(?:refused|denied|blocked|rejected|failed)\b/i,
    say: ({ refused }) =>
      refused
        ? `The newest run that did not end well is ${short(refused)}. Reason: ${refused.note ?? 'none was given'}.`
        : 'No run was refused or failed.',
  },
  {
    about: /\b(?:how|can|where)\b.*\b(?:undo|roll ?back|revert)\b/i,
    say: () =>
      'Open the applied run and choose Undo. You first see what it would restore and remove. It stops when something was changed since, unless you force it.',
  },
  {
    about: /\b(?:ledger|tamper|audit|chain)\b/i,
    say: ({ entries }) =>
      `The ledger has ${entries} entries. Each carries the hash of the one before it and the head is signed; the Ledger page verifies all of them and exports them.`,
  },
  {
    about: /\b(?:what (?:is|are|does|means?)|explain)\b.*\b(?:risk|critical)\b/i,
    say: () =>
      'Risk comes from the guard, which reads the structure of a command: low only reads, medium changes something ordinary, high and critical match a rule for harm. The policy says how many people must approve each.',
  },
  {
    about: /\b(?:what (?:is|does|means?)|explain|why)\b.*\b(?:unproven|unavailable|not proven|proof|jail|sandbox)\b/i,
    say: () =>
      'A proof is what was seen when the command ran in a jail without network, on a copy-on-write view of your folder. “Could not check” is never “passed”: such a command can be copied, but not applied from here.',
  },
  {
    about: /\b(?:policy|rules?)\b.*\b(?:change|edit|where|how)\b|\b(?:change|edit|where|how)\b.*\bpolicy\b/i,
    say: () =>
      'The policy of a workspace is its file .provenly/policy.yaml; without one the built-in policy holds. Settings shows it and tells what any command would meet.',
  },
  {
    about: /\bmodels?\b/i,
    say: ({ models }) => `Proposals come from: ${models}. Another one: provenly models add URL --model NAME.`,
  },
  {
    about:
      /^(?:help|hi|hello|hey)\b|\b(?:what can you|what can i|how does (?:this|it)|who are you|what are you|what is provenly)\b/i,
    say: () =>
      'Say what you want done in the folder, in words. A model proposes a command; it is guarded, run in a jail, and shown as a card with its real effects. Nothing changes until you approve that card. Ask me what is waiting, why a run was refused, how to undo, or about the ledger, the policy and the models.',
  },
]

const openQuestion =
  /^(?:who|why|when is|when was|tell me|explain|what(?:'s| is| are| was| does)|do you|are you|can you explain)\b/i
const ofTheFolder =
  /\b(?:files?|folders?|director(?:y|ies)|lines?|words?|bytes?|size|disk|logs?|here|this|branch|commits?|git|process(?:es)?|memory|cpu|date|time|user|extension|\.[a-z]{1,5})\b/i
const changes =
  'add|apply|append|archive|chmod|clean|clear|commit|compress|convert|copy|create|delete|deploy|disable|drop|edit|empty|enable|erase|extract|fix|format|generate|install|kill|make|merge|migrate|move|overwrite|patch|purge|push|put|refactor|remove|rename|replace|reset|restart|revert|rewrite|rm|run|save|set|split|start|stop|strip|swap|touch|truncate|undo|uninstall|unpack|update|upgrade|wipe|write|zip'
/** A sentence that tells to do something, or asks politely for it. */
const asksForChange = new RegExp(
  String.raw`(?:^|[.!?;:,]\s+|\b(?:and|then|please|just)\s+)(?:please\s+|just\s+|now\s+)*(?:${changes})\b|\b(?:(?:can|could|would|will) you|do you mind|would you mind|i want(?: you)? to|i need(?: you)? to)\b.{0,40}\b(?:${changes}|(?:delet|remov|renam|mov|replac|creat|writ|chang|updat|clear|wip)ing)\b`,
  'i',
)

const namesChange = new RegExp(String.raw`\b(?:${changes})\b`, 'i')

/** Whether a word for a change is in it at all, as what it may be. */
export function mentionsChange(words: string): boolean {
  return namesChange.test(words)
}

/**
 * What some words are: help that is built in, an open question, or a request for a command. Whatever may ask for a change is a
 * request, because a talk would swallow it.
 */
export type Heard = { kind: 'help'; text: string } | { kind: 'question' } | { kind: 'request' }

export function hear(words: string, facts: HelpFacts): Heard {
  const isQuestion = /\?\s*$/.test(words) || openQuestion.test(words) || /^(?:help|hi|hello|hey|how)\b/i.test(words)
  if (!isQuestion) return { kind: 'request' }
  for (const { about, say } of topics)
    if (about.test(words) && !/\b(?:files?|folders?)\b/i.test(words)) return { kind: 'help', text: say(facts) }
  if (!openQuestion.test(words) || ofTheFolder.test(words) || asksForChange.test(words)) return { kind: 'request' }
  return { kind: 'question' }
}

export const needsBiggerModel =
  'That is a question for open chat, which needs a bigger model than the built-in one: the built-in model only writes commands (provenly models add URL --model NAME adds one). I can help with Provenly, its runs and its ledger, or you can ask for a command.'
