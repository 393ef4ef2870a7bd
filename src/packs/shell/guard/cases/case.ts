/** `unsafe` accepts review and dangerous: the row only says what must never pass as safe. */
export type Case = readonly [command: string, expected: 'safe' | 'review' | 'dangerous' | 'unsafe']
