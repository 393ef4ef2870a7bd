/** The options and operands of one command line, as getopt would see them. */
export type Options = {
  /** Short letters and long names that were given. */
  flags: Set<string>
  values: Map<string, string>
  operands: string[]
}

/**
 * `shortValues`: letters that take a value (`n` in `-n 5` and `-n5`); `longValues`: long names whose value may be the next word.
 * Options are recognised after operands too, as GNU does, unless `firstOperandEnds`.
 */
export function parseOptions(
  args: readonly string[],
  shortValues = '',
  longValues: readonly string[] = [],
  firstOperandEnds = false,
): Options {
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const operands: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '--') {
      operands.push(...args.slice(index + 1))
      break
    }
    if (arg.length < 2 || arg[0] !== '-') {
      if (firstOperandEnds) {
        operands.push(...args.slice(index))
        break
      }
      operands.push(arg)
      continue
    }
    if (arg.startsWith('--')) {
      const equals = arg.indexOf('=')
      const name = equals < 0 ? arg.slice(2) : arg.slice(2, equals)
      flags.add(name)
      if (equals >= 0) values.set(name, arg.slice(equals + 1))
      else if (longValues.includes(name)) {
        index += 1
        values.set(name, args[index] ?? '')
      }
      continue
    }
    for (let position = 1; position < arg.length; position += 1) {
      const letter = arg[position] as string
      flags.add(letter)
      if (!shortValues.includes(letter)) continue
      let value = arg.slice(position + 1)
      if (value === '') {
        index += 1
        value = args[index] ?? ''
      }
      values.set(letter, value)
      break
    }
  }
  return { flags, values, operands }
}

/** True if any of the names was given; long names may be abbreviated to an unambiguous prefix, as getopt_long allows. */
export function has(options: Options, ...names: readonly string[]): boolean {
  for (const name of names) {
    if (options.flags.has(name)) return true
    if (name.length < 3) continue
    for (const flag of options.flags) if (flag.length >= 3 && name.startsWith(flag)) return true
  }
  return false
}

export function optionValue(options: Options, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = options.values.get(name)
    if (value !== undefined) return value
  }
  return undefined
}

/** A resolved word written so that a shell reads the same word again; marks need no quotes. */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./\uE000-\uE00A-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
