/** What was asked, in its one normal form, and what was noticed on the way. */
export type NormalWords = { words: string; notes: string[] }

const systemTokens =
  /<\|[a-z0-9_ -]{1,40}\|>|<\/?s>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn|think|tool_call)>|<[｜|][^<>]{1,40}[｜|]>/gi

/** Marks of somebody talking to the model instead of asking for a command. Reported and kept, never a reason to obey. */
const injectionMarkers: readonly [name: string, pattern: RegExp][] = [
  [
    'ignore-instructions',
    /\b(?:ignore|disregard|forget|override)\b.{0,30}\b(?:previous|prior|above|all|your|earlier)\b.{0,20}\b(?:instructions?|rules?|prompts?|polic(?:y|ies))\b/i,
  ],
  ['role-change', /\b(?:you are now|act as|pretend to be|from now on you)\b/i],
  ['role-header', /(?:^|\s)(?:system|assistant|developer)\s*:/i],
  ['prompt-leak', /\b(?:reveal|print|show|repeat)\b.{0,20}\b(?:system prompt|your (?:instructions|prompt))\b/i],
  [
    'disable-safety',
    /\b(?:disable|bypass|turn off|skip|without)\b.{0,20}\b(?:safety|guard|guardrails?|policy|sandbox|approval)\b/i,
  ],
]

// Control characters but white space; format characters (zero-width, bidirectional, tags); fillers and variation selectors.
const invisible =
  /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Co}\p{Cn}]|\u034F|[\u115F\u1160\u3164\uFFA0]|[\u17B4\u17B5]|[\u180B-\u180D]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu

/**
 * Removes what no person types (control, invisible and bidirectional characters, control tokens of models) and reports what looks
 * like prompt injection. Every pack that takes words in starts with this.
 */
export function normaliseWords(words: string): NormalWords {
  const notes: string[] = []
  const wellFormed = words.toWellFormed()
  const visible = wellFormed.replace(invisible, '')
  if (visible !== words) notes.push('control or invisible characters were removed')
  // Removing a token can bring the halves of another together, so until nothing changes.
  let stripped = visible
  for (let before = ''; before !== stripped; ) {
    before = stripped
    stripped = stripped.replace(systemTokens, ' ')
  }
  if (stripped !== visible) notes.push('model control tokens were removed')
  const normal = collapse(stripped.normalize('NFC'))
  for (const [name, pattern] of injectionMarkers)
    if (pattern.test(normal)) notes.push(`looks like prompt injection: ${name}`)
  return { words: normal, notes }
}

/** White space becomes single spaces, except inside quotes, where it is part of what somebody asks for. */
function collapse(text: string): string {
  return text.replaceAll(/("[^"\n]*"|'[^'\n]*')|\s+/g, (_, quoted: string | undefined) => quoted ?? ' ').trim()
}
