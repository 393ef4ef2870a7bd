import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sampleFact } from '../testing/contracts/store.ts'
import { openStore } from './open.ts'

test('opening further connections keeps the locks: another process that ends does not take the log away', async (t) => {
  const stateDir = mkdtempSync(join(tmpdir(), 'provenly-locks-'))
  t.after(() => rmSync(stateDir, { recursive: true }))
  const opened = await openStore({ stateDir, site: 'here', now: () => new Date() })
  t.after(() => opened.close())
  await opened.store.record([sampleFact(null)])
  await opened.verify() // a connection of its own
  await opened.jobs.work(async () => {}, {}).stop() // and the light one
  const script = `
    const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, 'open.ts'))})
    const { store, close } = await openStore({ stateDir: ${JSON.stringify(stateDir)}, site: 'here', now: () => new Date() })
    await store.record([{ kind: 'feedback', run: null, actor: 'other', data: {} }])
    await close()`
  const other = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  assert.equal(other.status, 0, other.stderr)
  const lost = readdirSync('/proc/self/fd')
    .map(linkOf)
    .filter((path) => path.startsWith(stateDir) && path.endsWith('(deleted)'))
  assert.deepEqual(lost, [])
  await opened.store.record([sampleFact(null)])
  assert.deepEqual((await opened.store.entries({})).map((entry) => entry.actor).includes('other'), true)
  assert.deepEqual((await opened.verify()).entries, 3)
})

function linkOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`)
  } catch {
    return ''
  }
}
