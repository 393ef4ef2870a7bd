import type { CountTokens } from '../core/state.ts'

export type Tokenizer = {
  name: string
  count: CountTokens
  /** Stops counting as soon as the limit is passed. */
  fits(text: string, limit: number): boolean
}

/** o200k_base by gpt-tokenizer. Loaded on first use: its table takes longer to load than the program to start. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const { countTokens, isWithinTokenLimit } = await import('gpt-tokenizer/encoding/o200k_base')
  // Text that looks like a control token is text.
  const options = { disallowedSpecial: new Set<string>() }
  return {
    name: 'o200k_base',
    count: (text) => countTokens(text, options),
    fits: (text, limit) => isWithinTokenLimit(text, limit, options) !== false,
  }
}
