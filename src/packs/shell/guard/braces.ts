/**
 * Brace expansion of one word's source text, quotes respected. Undefined when there is nothing to expand.
 * The number of results is capped: a guard needs to see what the words are, not all of `{1..1000000}`.
 */
export function braceAlternatives(text: string, limit = 500): { words: string[]; complete: boolean } | undefined {
  const results = expandOnce(text)
  if (results === undefined) return undefined
  const final: string[] = []
  let steps = 0
  const queue = results
  while (queue.length > 0 && final.length < limit && steps < 2000) {
    steps += 1
    const next = queue.shift() as string
    const more = expandOnce(next)
    if (more === undefined) final.push(next)
    else queue.unshift(...more)
  }
  return queue.length > 0 ? { words: final, complete: false } : { words: final, complete: true }
}

function expandOnce(text: string): string[] | undefined {
  let quote = ''
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] as string
    if (char === '\\' && quote !== "'") {
      index += 1
      continue
    }
    if (quote !== '') {
      if (char === quote) quote = ''
      continue
    }
    if (char === "'" || char === '"') {
      quote = char
      continue
    }
    if (char === '$' && (text[index + 1] === '{' || text[index + 1] === '(')) {
      index = skipExpansion(text, index + 1)
      continue
    }
    if ((char === '@' || char === '+') && text[index + 1] === '(') {
      const group = extendedGroup(text, index)
      if (group) return group
    }
    if (char !== '{') continue
    const group = braceGroup(text, index)
    if (!group) continue
    const before = text.slice(0, index)
    const after = text.slice(group.end + 1)
    return group.choices.map((choice) => before + choice + after)
  }
  return undefined
}

function skipExpansion(text: string, open: number): number {
  const close = text[open] === '{' ? '}' : ')'
  let depth = 0
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1
    else if (text[index] === text[open]) depth += 1
    else if (text[index] === close) {
      depth -= 1
      if (depth === 0) return index
    }
  }
  return text.length
}

/** `@(a|b)` names one of a few literal things; written out, each can be judged. */
function extendedGroup(text: string, start: number): string[] | undefined {
  const end = text.indexOf(')', start)
  if (end < 0) return undefined
  const inner = text.slice(start + 2, end)
  if (inner.includes('(')) return undefined
  return inner.split('|').map((choice) => text.slice(0, start) + choice + text.slice(end + 1))
}

function braceGroup(text: string, start: number): { choices: string[]; end: number } | undefined {
  const choices: string[] = []
  let depth = 0
  let quote = ''
  let from = start + 1
  for (let index = start; index < text.length; index += 1) {
    const char = text[index] as string
    if (char === '\\' && quote !== "'") index += 1
    else if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === "'" || char === '"') quote = char
    else if (char === '$' && text[index + 1] === '{') index = skipExpansion(text, index + 1)
    else if (char === '{') depth += 1
    else if (char === ',' && depth === 1) {
      choices.push(text.slice(from, index))
      from = index + 1
    } else if (char === '}') {
      depth -= 1
      if (depth > 0) continue
      const last = text.slice(from, index)
      if (choices.length > 0) return { choices: [...choices, last], end: index }
      const sequence = range(last)
      return sequence ? { choices: sequence, end: index } : undefined
    }
  }
  return undefined
}

function range(text: string): string[] | undefined {
  const match = /^(-?\d+|[A-Za-z])\.\.(-?\d+|[A-Za-z])(?:\.\.(-?\d+))?$/.exec(text)
  if (!match) return undefined
  const [, from = '', to = '', by] = match
  const letters = /^[A-Za-z]$/.test(from) && /^[A-Za-z]$/.test(to)
  if (!letters && (Number.isNaN(Number(from)) || Number.isNaN(Number(to)))) return undefined
  const start = letters ? from.charCodeAt(0) : Number(from)
  const end = letters ? to.charCodeAt(0) : Number(to)
  const step = Math.max(1, Math.abs(Number(by ?? 1)) || 1) * (start <= end ? 1 : -1)
  const results: string[] = []
  for (let value = start; step > 0 ? value <= end : value >= end; value += step) {
    results.push(letters ? String.fromCharCode(value) : String(value))
    if (results.length >= 64) break
  }
  return results
}
