import { open, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Fault } from '../../core/fault.ts'
import { Identity } from '../../core/identity.ts'

/** Tells this user's other processes that a server runs here, and lets them in while it does. */
export const ServeFile = z.object({
  url: z.url({ protocol: /^http$/ }),
  pid: z.int().positive(),
  token: z.string().min(20),
  identity: Identity,
  /** Whose runs it serves: `sqlite`, or the address of a PostgreSQL database. */
  database: z.string(),
  startedAt: z.iso.datetime(),
})
export type ServeFile = z.infer<typeof ServeFile>

/** Tells databases apart without keeping a password. */
export function databaseName(databaseUrl: string | undefined): string {
  if (databaseUrl === undefined) return 'sqlite'
  if (!URL.canParse(databaseUrl)) return databaseUrl.replace(/:[^:@/]*@/, '@')
  const address = new URL(databaseUrl)
  address.password = ''
  return address.href
}

export function serveFilePath(stateDir: string): string {
  return join(stateDir, 'serve.json')
}

/** Readers see the old file or the whole new one. Throws Fault `storage`. */
export async function writeServeFile(stateDir: string, content: ServeFile): Promise<void> {
  const path = serveFilePath(stateDir)
  const temporary = `${path}.${process.pid}.${content.token.slice(-8)}`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(content, null, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw new Fault('storage', `${path} can not be written`, {
      hint: 'see that the state folder is yours, can be written and has space left',
      cause: error,
    })
  }
}

/** `null` when there is none, or none that can be understood. */
export async function readServeFile(stateDir: string): Promise<ServeFile | null> {
  try {
    const parsed = ServeFile.safeParse(JSON.parse(await readFile(serveFilePath(stateDir), 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Only if it is still the one with this token: another server may have taken over. */
export async function removeServeFile(stateDir: string, token: string): Promise<void> {
  if ((await readServeFile(stateDir))?.token !== token) return
  await unlink(serveFilePath(stateDir)).catch(() => {})
}
