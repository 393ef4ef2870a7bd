/** What a sed script does besides editing its stream. */
export type SedEffects = { runs: string[]; writes: string[]; understood: boolean }

/** Reads a sed script command by command. `runs` holds '' when the pattern space itself is executed. */
export function readSed(script: string): SedEffects {
  const effects: SedEffects = { runs: [], writes: [], understood: true }
  let index = 0
  const skip = (pattern: RegExp): void => {
    while (index < script.length && pattern.test(script[index] as string)) index += 1
  }
  const untilDelimiter = (delimiter: string): void => {
    while (index < script.length) {
      const char = script[index] as string
      if (char === '\\') index += 1
      else if (char === delimiter) break
      index += 1
    }
    if (index >= script.length) effects.understood = false
    index += 1
  }
  const restOfLine = (): string => {
    const end = script.indexOf('\n', index)
    const text = script.slice(index, end < 0 ? undefined : end)
    index = end < 0 ? script.length : end + 1
    return text.trim()
  }
  let steps = 0
  while (index < script.length && effects.understood && steps < 2000) {
    steps += 1
    skip(/[\s;{}]/)
    // Addresses: numbers, $, /regex/, \cregexc, joined by commas.
    for (;;) {
      skip(/[\s\d$,~+!]/)
      const char = script[index]
      if (char === '/') {
        index += 1
        untilDelimiter('/')
        skip(/[IM]/)
      } else if (char === '\\') {
        const delimiter = script[index + 1] ?? ''
        index += 2
        untilDelimiter(delimiter)
        skip(/[IM]/)
      } else break
    }
    const command = script[index]
    if (command === undefined) break
    index += 1
    if (command === 's' || command === 'y') {
      const delimiter = script[index] ?? ''
      if (delimiter === '' || delimiter === '\n') {
        effects.understood = false
        break
      }
      index += 1
      untilDelimiter(delimiter)
      const from = index
      untilDelimiter(delimiter)
      const replacement = script.slice(from, index - 1)
      if (command === 'y') continue
      while (index < script.length && /[gpiImMe0-9w]/.test(script[index] as string)) {
        const flag = script[index] as string
        index += 1
        if (flag === 'e') effects.runs.push(replacement)
        if (flag === 'w') effects.writes.push(restOfLine())
      }
    } else if (command === 'e') effects.runs.push(restOfLine())
    else if (command === 'w' || command === 'W') effects.writes.push(restOfLine())
    else if (command === 'r' || command === 'R' || command === '#') restOfLine()
    else if (command === 'a' || command === 'i' || command === 'c') {
      let text = restOfLine()
      while (text.endsWith('\\') && index < script.length) text = restOfLine()
    } else if (/[:btT]/.test(command)) {
      skip(/[ \t]/)
      skip(/[^\s;}]/)
    } else if (/[qQlL]/.test(command)) skip(/[\s\d]/)
    else if (!/[=dDgGhHnNpPxzFv}{;\s]/.test(command)) effects.understood = false
  }
  return effects
}
