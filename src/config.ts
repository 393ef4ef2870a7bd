import { homedir, hostname, userInfo } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import { Fault } from './core/fault.ts'
import { IdentityName } from './core/identity.ts'

const Environment = z.object({
  PROVENLY_STATE: z.string().optional(),
  PROVENLY_CONFIG: z.string().optional(),
  PROVENLY_SITE: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'PROVENLY_SITE is 1-64 of letters, digits, . _ -')
    .optional(),
  PROVENLY_LOG: z.enum(['debug', 'info', 'warn', 'error']).optional(),
  PROVENLY_TOKEN: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must start with postgres:// or postgresql://')
    .optional(),
  HOME: z.string().optional(),
  PATH: z.string().optional(),
  VISUAL: z.string().optional(),
  EDITOR: z.string().optional(),
  XDG_STATE_HOME: z.string().optional(),
  XDG_CONFIG_HOME: z.string().optional(),
  NO_COLOR: z.string().optional(),
})

export type Config = {
  readonly home: string
  /** Where a project's own tools are looked for: git, and what its tests need. */
  readonly searchPath: string
  /** What a person edits longer texts with, as a command line; null where none is set. */
  readonly editor: string | null
  /** Database, keys, ledger head, recorded effects: out of every jail's reach. */
  readonly stateDir: string
  /** models.yaml. Not read from workspaces: a cloned repository must not choose where prompts go. */
  readonly configDir: string
  readonly databaseUrl: string | undefined
  /** Which machines can reach this machine's workspaces; jobs go to workers of the same site. */
  readonly site: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  readonly user: string
  readonly workspace: string
  readonly color: boolean
  /** For models' API keys, looked up by the names in models.yaml, and for nothing else. */
  readonly secrets: Readonly<Record<string, string | undefined>>
}

/** The only reader of the environment. Empty variables count as unset. Throws Fault `usage` naming the variable. */
export function readConfig(environment: Record<string, string | undefined>, cwd: string): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(present)
  if (!parsed.success) throw new Fault('usage', parsed.error.issues.map((issue) => issue.message).join('; '))
  const env = parsed.data
  const home = env.HOME && isAbsolute(env.HOME) ? env.HOME : homedir()
  return Object.freeze({
    home,
    editor: env.VISUAL || env.EDITOR || null,
    searchPath: env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    stateDir: resolve(cwd, env.PROVENLY_STATE ?? join(env.XDG_STATE_HOME ?? join(home, '.local', 'state'), 'provenly')),
    configDir: resolve(cwd, env.PROVENLY_CONFIG ?? join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'provenly')),
    databaseUrl: env.DATABASE_URL,
    site:
      env.PROVENLY_SITE ??
      hostname()
        .replaceAll(/[^A-Za-z0-9._-]/g, '-')
        .slice(0, 64),
    logLevel: env.PROVENLY_LOG ?? 'info',
    user: localName(),
    workspace: cwd,
    color: env.NO_COLOR === undefined,
    secrets: Object.freeze({ ...present }),
  })
}

/** The operating system has authenticated this person; their name is brought into the alphabet of identities. */
function localName(): string {
  const name = userInfo()
    .username.toLowerCase()
    .replaceAll(/[^a-z0-9._@-]/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 64)
  return IdentityName.safeParse(name).success ? name : 'local'
}
