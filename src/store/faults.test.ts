import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it, type TestContext } from 'node:test'
import { Fault } from '../core/fault.ts'
import { isFault, sampleFact, sampleRun } from '../testing/contracts/store.ts'
import { type OpenOptions, openStore } from './open.ts'

function emptyFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-faults-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function open(stateDir: string, options: Partial<OpenOptions> = {}) {
  return openStore({ stateDir, site: 'here', now: () => new Date(), ...options })
}

describe('a state folder', () => {
  it('is only for its owner', async (test) => {
    const stateDir = join(emptyFolder(test), 'new')
    const opened = await open(stateDir)
    await opened.store.record([sampleFact(null)])
    const mode = (path: string) => (statSync(join(stateDir, path)).mode & 0o777).toString(8)
    const modes = Object.fromEntries(
      ['.', 'keys', 'keys/trusted', 'keys/ledger.key', 'provenly.db', 'provenly.db-wal', 'provenly.db-shm'].map(
        (path) => [path, mode(path)],
      ),
    )
    await opened.close()
    assert.deepEqual(modes, {
      '.': '700',
      keys: '700',
      'keys/trusted': '700',
      'keys/ledger.key': '600',
      'provenly.db': '600',
      'provenly.db-wal': '600',
      'provenly.db-shm': '600',
    })
    assert.equal(mode('ledger-head.json'), '600')
    chmodSync(join(stateDir, 'provenly.db'), 0o644)
    await (await open(stateDir)).close()
    assert.equal(mode('provenly.db'), '600')
  })

  it('written by a newer program is refused and left alone', async (test) => {
    const stateDir = emptyFolder(test)
    await (await open(stateDir)).close()
    const db = new DatabaseSync(join(stateDir, 'provenly.db'))
    db.exec('update schema_version set version = 99')
    db.close()
    const before = readFileSync(join(stateDir, 'provenly.db'))
    await assert.rejects(open(stateDir), isFault('too-new', /newer Provenly .*99.*update the program/))
    assert.deepEqual(readFileSync(join(stateDir, 'provenly.db')), before)
  })

  const damages: [string, (path: string) => void][] = [
    [
      'something else',
      (path) => writeFileSync(path, 'this is not a database, but it is long enough to be read as one\n'.repeat(99)),
    ],
    ['a database whose tables are overwritten', (path) => overwrite(path, 100)],
    ['a database whose pages are overwritten', (path) => overwrite(path, 4096)],
  ]
  for (const [name, damage] of damages) {
    it(`with ${name} is refused, with the path and what to do`, async (test) => {
      const stateDir = emptyFolder(test)
      const path = join(stateDir, 'provenly.db')
      const opened = await open(stateDir)
      await opened.store.create(sampleRun('run-0001'), [sampleFact('run-0001')])
      await opened.close()
      damage(path)
      const use = async () => {
        const damaged = await open(stateDir)
        try {
          await damaged.store.runs({})
          await damaged.verify()
        } finally {
          await damaged.close()
        }
      }
      await assert.rejects(use(), (error) => {
        isFault('corrupt')(error)
        assert.ok(error instanceof Fault)
        assert.ok(error.message.includes(path), error.message)
        assert.match(error.hint ?? '', /restore|move it away/)
        return true
      })
    })
  }

  it('that is a file, or below one, is a storage fault', async (test) => {
    const file = join(emptyFolder(test), 'file')
    writeFileSync(file, '')
    await assert.rejects(open(file), isFault('storage'))
    await assert.rejects(open(join(file, 'below')), isFault('storage'))
    const taken = emptyFolder(test)
    mkdirSync(join(taken, 'provenly.db'))
    await assert.rejects(open(taken), isFault('storage'))
  })

  it('on a full disk is a storage fault, loses nothing and goes on when there is space', async (test) => {
    const stateDir = mounted(test, 'size=1m')
    if (!stateDir) return
    const opened = await open(stateDir)
    const ballast = join(stateDir, 'ballast')
    let saved = 0
    const fill = async () => {
      for (;;) {
        await opened.store.record([sampleFact(null, { text: 'x '.repeat(10_000) })])
        saved += 1
      }
    }
    writeFileSync(ballast, Buffer.alloc(300_000))
    await assert.rejects(fill(), isFault('storage', /no space|cannot be written/))
    await assert.rejects(
      opened.store.create(sampleRun('run-0001'), [sampleFact(null, { text: 'y '.repeat(25_000) })]),
      isFault('storage'),
    )
    assert.equal((await opened.store.entries({})).length, saved)
    rmSync(ballast)
    await opened.store.record([sampleFact(null)])
    const { problems, entries } = await opened.verify()
    assert.deepEqual({ problems, entries }, { problems: [], entries: saved + 1 })
    await opened.close()
  })

  it('on a read-only disk is a storage fault', async (test) => {
    const stateDir = mounted(test, 'size=8m')
    if (!stateDir) return
    await (await open(stateDir)).close()
    const remount = spawnSync('mount', ['-o', 'remount,ro', stateDir])
    assert.equal(remount.status, 0, String(remount.stderr))
    await assert.rejects(open(stateDir), isFault('storage'))
  })
})

describe('a database address', () => {
  it('without a server behind it is unavailable, and its password is not shown', async (test) => {
    const databaseUrl = 'postgres://ann:hunter2@127.0.0.1:1/provenly'
    await assert.rejects(open(emptyFolder(test), { databaseUrl }), (error) => {
      isFault('unavailable', /127\.0\.0\.1:1\/provenly cannot be reached/)(error)
      assert.ok(error instanceof Fault)
      assert.ok(!error.message.includes('hunter2'))
      return true
    })
  })

  it('that is none is a usage fault', async (test) => {
    await assert.rejects(open(emptyFolder(test), { databaseUrl: 'mysql://here/x' }), isFault('usage'))
  })
})

function overwrite(path: string, from: number): void {
  const bytes = readFileSync(path)
  writeFileSync(path, Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from, 0x5a)]))
}

/** A small disk of its own, or null with a loud skip where nothing may be mounted. */
function mounted(test: TestContext, options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-faults-'))
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  if (mount.status !== 0) {
    test.skip(`cannot mount a tmpfs here: ${mount.error?.message ?? mount.stderr}`)
    return null
  }
  test.after(() => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true })
  })
  return folder
}
