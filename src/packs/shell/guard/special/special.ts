import type { Io, Shell } from '../shell.ts'

/**
 * Programs with a grammar of their own in which commands can stand. Each returns its abstract output, and notes whatever
 * keeps it from being safe; undefined means that the program was used in its ordinary way and the tables decide.
 */
export type Special = (args: readonly string[], shell: Shell, io: Io, name: string) => string | undefined
