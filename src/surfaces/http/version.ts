import manifest from '../../../package.json' with { type: 'json' }

/** A client and a server of different versions do not talk: what a run or a plan is may differ between them. */
export const version: string = manifest.version
