/** What could not be translated, by its place in the source, and why. */
export type Gap = { address: string; reason: string }
