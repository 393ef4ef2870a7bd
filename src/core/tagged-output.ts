/** What a model says in one step of a longer task. `action` and `stateUpdate` are parsed JSON that nobody has validated yet. */
export type TaggedOutput = { think: string | null; action: unknown; stateUpdate: unknown }

export type TaggedResult = { ok: true; output: TaggedOutput } | { ok: false; problem: string }

const names = ['think', 'action', 'state_update'] as const
type Name = (typeof names)[number]

/** A model's answer of megabytes is no answer. */
const longest = 200_000

/**
 * Reads `<think>`, `<action>` and `<state_update>`, in that order: each at most once, `action` exactly once, nothing but white
 * space between them, none inside another. `action` and `state_update` hold one JSON object each. Anything else is a problem in
 * words for the model; nothing is guessed or mended. Inside JSON a tag's name is written with an escaped slash or bracket.
 */
export function parseTaggedOutput(text: string): TaggedResult {
  if (text.length > longest) return problem(`the answer has ${text.length} characters, ${longest} are the most`)
  const found = new Map<Name, string>()
  let at = 0
  let order = 0
  for (;;) {
    while (at < text.length && /\s/.test(text[at] as string)) at += 1
    if (at >= text.length) break
    const tag = /^<(\/?)([A-Za-z][\w-]*)>/.exec(text.slice(at, at + 80))
    if (tag === null) return problem(`there is text outside of the tags: ${JSON.stringify(text.slice(at, at + 40))}`)
    const [whole, slash, name = ''] = tag
    if (!isName(name))
      return problem(`<${slash}${name}> is not a known tag; only <think>, <action> and <state_update> are`)
    if (slash === '/') return problem(`</${name}> closes nothing`)
    if (found.has(name)) return problem(`<${name}> is there twice`)
    if (names.indexOf(name) < order)
      return problem(`<${name}> stands too late: think, action, state_update is the order`)
    order = names.indexOf(name)
    const start = at + whole.length
    const end = text.indexOf(`</${name}>`, start)
    if (end < 0) return problem(`<${name}> is not closed`)
    const body = text.slice(start, end)
    const nested = /<\/?(think|action|state_update)>/.exec(body)
    if (nested !== null) return problem(`${nested[0]} stands inside <${name}>`)
    found.set(name, body)
    at = end + name.length + 3
  }
  const action = found.get('action')
  if (action === undefined) return problem('there is no <action>')
  const parsedAction = parseObject('action', action)
  if ('problem' in parsedAction) return problem(parsedAction.problem)
  const update = found.get('state_update')
  const parsedUpdate = update === undefined ? { value: null } : parseObject('state_update', update)
  if ('problem' in parsedUpdate) return problem(parsedUpdate.problem)
  const think = found.get('think')?.trim() ?? null
  return { ok: true, output: { think, action: parsedAction.value, stateUpdate: parsedUpdate.value } }
}

/** The one form that training data has: what this gives, `parseTaggedOutput` reads back. */
export function renderTaggedOutput(output: TaggedOutput): string {
  const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
  const parts = [
    output.think === null
      ? null
      : `<think>\n${output.think.replaceAll(/<(\/?(?:think|action|state_update)>)/g, '&lt;$1')}\n</think>`,
    `<action>\n${json(output.action)}\n</action>`,
    output.stateUpdate === null ? null : `<state_update>\n${json(output.stateUpdate)}\n</state_update>`,
  ]
  return parts.filter((part) => part !== null).join('\n')
}

function isName(text: string): text is Name {
  return (names as readonly string[]).includes(text)
}

function parseObject(name: Name, text: string): { value: unknown } | { problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problem: `<${name}> is not JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: `<${name}> must hold one JSON object` }
  return { value }
}

function problem(text: string): TaggedResult {
  return { ok: false, problem: text }
}
