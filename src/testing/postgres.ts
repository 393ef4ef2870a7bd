import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

export type PostgresServer = {
  /** A new empty database; its address. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

/**
 * The server that PROVENLY_TEST_DATABASE_URL names, else a throwaway cluster of the installed PostgreSQL on a unix socket in a
 * temporary folder. Returns why when there is neither.
 */
export async function startPostgres(given: string | undefined): Promise<PostgresServer | string> {
  if (given) return serverAt(given)
  const bin = findPostgres()
  if (!bin) return 'no PostgreSQL: set PROVENLY_TEST_DATABASE_URL, or apt-get install postgresql'
  const folder = mkdtempSync(join(tmpdir(), 'provenly-pg-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const init = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '-N'], {
    ...user,
  })
  if (init.status !== 0) {
    remove()
    return `initdb failed: ${init.stderr}`
  }
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    max_connections: '200',
    shared_buffers: '64MB',
  }
  const options = Object.entries({ ...settings, ...disposable }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], { ...user, stdio: 'ignore' })
  // Also when the test process ends without having been asked to stop: the server must not outlive it.
  const kill = () => {
    server.kill('SIGQUIT')
    remove()
  }
  process.once('exit', kill)
  const url = `postgres://test@localhost/postgres?host=${encodeURIComponent(folder)}`
  await waitUntilUp(url, server)
  return serverAt(url, async () => {
    process.off('exit', kill)
    await ended(server, 'SIGINT')
    remove()
  })
}

function findPostgres(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'postgres'))) ?? null
}

/** The machine's crash is nothing that these tests survive, so nothing has to reach the disk. */
const disposable = { fsync: 'off', full_page_writes: 'off' }

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u') || 65534, gid: id('-g') || 65534 }
}

async function waitUntilUp(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (tries > 300 || server.exitCode !== null) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    } finally {
      await client.end().catch(() => {})
    }
  }
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    if (server.exitCode !== null || !server.kill(signal)) resolve()
  })
}

function serverAt(url: string, stop?: () => Promise<void>): PostgresServer {
  const made: string[] = []
  const administer = async (statement: string) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  return {
    async createDatabase() {
      const name = `provenly_test_${randomUUID().replaceAll('-', '')}`
      await administer(`create database ${name}`)
      made.push(name)
      const address = new URL(url)
      address.pathname = `/${name}`
      return address.href
    },
    async stop() {
      // With a throwaway cluster everything in it goes.
      if (!stop) for (const name of made) await administer(`drop database if exists ${name} with (force)`)
      await stop?.()
    },
  }
}
