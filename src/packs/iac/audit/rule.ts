import type { Graph, Kind, Resource } from '../graph/resource.ts'
import { type Condition, judge, parseCondition } from './condition.ts'

export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

/** What a check says of one resource. `undefined`: does not apply, or can not be known here. */
export type Outcome =
  | { holds: true }
  | { holds: false; path?: readonly (string | number)[]; detail?: string; part?: string }
  | undefined
/** Pure: reads the resource and its graph, answers, never throws. Several outcomes where parts of a resource fail on their own. */
export type Check = (resource: Resource, graph: Graph) => Outcome | readonly Outcome[]

export type Rule = {
  id: string
  severity: Severity
  theme: Theme
  title: string
  why: string
  fix: string
  /** Identifiers of the same demand elsewhere: CKV_*, CIS. */
  maps: readonly string[]
  kinds: readonly Kind[]
  checks: ReadonlyMap<string, { check: Check; condition: Condition | null; source: string | null }>
}

/** Why a finding matters, and what to do in general; a row says the rest with its title and its condition. */
export const themes = {
  encryption: [
    'Data at rest that is not encrypted can be read by whoever gets at the disk, the snapshot or the backup.',
    'Turn encryption at rest on.',
  ],
  ownkey: [
    'With a key of your own, access to the data can be granted, watched and withdrawn; with the default key it can not.',
    'Name a key that you manage.',
  ],
  transit: [
    'What travels without TLS, or with an old version of it, can be read and changed on the way.',
    'Allow only TLS 1.2 or newer.',
  ],
  exposure: [
    'It can be reached from the whole internet, so every weakness in it can be used by anyone.',
    'Make it private and open it only to the networks that need it.',
  ],
  network: [
    'A wide network rule lets scanners and attackers reach what only a few should.',
    'Name the addresses and ports that are needed.',
  ],
  iam: [
    'Rights beyond what is needed turn one leaked credential into control of the account.',
    'Grant the actions, resources and principals that are needed, by name.',
  ],
  auth: [
    'Anonymous or shared access can not be attributed and can not be withdrawn for one person.',
    'Require an identity for every access.',
  ],
  secrets: [
    'A secret in code is copied to every clone, backup, state file and log, and can not be taken back.',
    'Read it from a secret store at run time, and replace the one that was written here.',
  ],
  logging: [
    'Without logs an attack or a mistake can be neither noticed nor reconstructed.',
    'Turn logging on and keep the logs.',
  ],
  monitoring: ['Failures and attacks are noticed late where nothing watches.', 'Turn monitoring on.'],
  backup: [
    'Without backups a mistake, an attack or a failed disk is final.',
    'Turn backups on and keep them long enough.',
  ],
  availability: ['One failed machine or zone takes the service down.', 'Spread it over several machines or zones.'],
  deletion: [
    'A wrong apply or a stolen credential can delete it at once and for good.',
    'Turn deletion protection on.',
  ],
  update: [
    'Known holes stay open in software that is not kept up to date.',
    'Use a supported version and let minor updates come in.',
  ],
  privilege: [
    'A process that breaks out of a privileged container or account owns the machine under it.',
    'Run with the least privilege that works.',
  ],
  isolation: [
    'Sharing the host or another tenant lets one broken workload read or disturb the others.',
    'Keep workloads apart.',
  ],
  limits: ['A workload without limits can starve everything beside it.', 'Set requests and limits.'],
  supply: [
    'What is not pinned can be replaced: tomorrow something else may run under the same name.',
    'Pin it to a version or a digest and verify where it comes from.',
  ],
  hygiene: ['It works today, and makes the next mistake likelier or harder to find.', 'Follow the convention.'],
} as const satisfies Record<string, readonly [string, string]>
export type Theme = keyof typeof themes

const letters: Record<string, Severity> = { l: 'low', m: 'medium', h: 'high', c: 'critical' }

/** Conditions or functions by resource type; several types that share one are separated by spaces. */
export type Demands = Record<string, string | Check>
type Extra = { why?: string; fix?: string; cis?: readonly string[] }

/** One rule as a row: id, other identifiers (separated by spaces), severity letter, theme, title, demands. */
export function row(
  id: string,
  maps: string,
  letter: 'l' | 'm' | 'h' | 'c',
  theme: Theme,
  title: string,
  demands: Demands,
  extra: Extra = {},
): Rule {
  const checks = new Map<string, { check: Check; condition: Condition | null; source: string | null }>()
  const kinds = new Set<Kind>()
  for (const [types, demand] of Object.entries(demands)) {
    const condition = typeof demand === 'string' ? parseCondition(demand) : null
    const check = typeof demand === 'string' ? checkOf(condition as Condition) : demand
    for (const written of types.split(' ')) {
      const type = written.startsWith('Microsoft.') ? written.toLowerCase() : written
      checks.set(type, { check, condition, source: typeof demand === 'string' ? demand : null })
      kinds.add(kindOf(type))
    }
  }
  const [why, fix] = themes[theme]
  return {
    id,
    severity: letters[letter] ?? 'low',
    theme,
    title,
    why: extra.why ?? why,
    fix: extra.fix ?? fix,
    maps: [...maps.split(' ').filter(Boolean), ...(extra.cis ?? [])],
    kinds: [...kinds],
    checks,
  }
}

export function checkOf(condition: Condition): Check {
  return (resource) => {
    const verdict = judge(condition, resource.values)
    if (!verdict.applies || verdict.holds === null) return undefined
    return verdict.holds ? { holds: true } : { holds: false, path: verdict.path }
  }
}

export function kindOf(type: string): Kind {
  if (type.startsWith('*')) return type.slice(1) as Kind
  if (type.includes('::')) return 'cloudformation'
  if (type.startsWith('microsoft.')) return 'arm'
  if (type === 'dockerfile') return 'dockerfile'
  if (/^[A-Z]/.test(type)) return 'kubernetes'
  if (type.startsWith('ansible:')) return 'ansible'
  return 'terraform'
}

export const passed: Outcome = { holds: true }
export const failed = (path: readonly (string | number)[] = [], detail?: string): Outcome =>
  detail === undefined ? { holds: false, path } : { holds: false, path, detail }

/** A boolean as an outcome; null is "can not be known". */
export const outcome = (
  holds: boolean | null | undefined,
  path: readonly (string | number)[] = [],
  detail?: string,
): Outcome => (holds === null || holds === undefined ? undefined : holds ? passed : failed(path, detail))
