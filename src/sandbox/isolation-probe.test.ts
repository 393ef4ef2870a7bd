import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Fault } from '../core/fault.ts'
import { createSandbox } from './bubblewrap.ts'

test('a bubblewrap that is there and does not run is no sandbox, with the next step, and no bug', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-dead-'))
  context.after(() => rmSync(folder, { recursive: true }))
  for (const [name, mode] of [
    ['dies', 0o755],
    ['not-executable', 0o644],
  ] as const) {
    const bwrapPath = join(folder, name)
    writeFileSync(bwrapPath, '#!/bin/sh\nexit 139\n', { mode })
    const sandbox = createSandbox({ stateDir: join(folder, 'state'), home: folder, bwrapPath })
    const status = await sandbox.status()
    assert.equal(status.available, false)
    assert.match(status.available ? '' : status.reason, /does not run \((?:exit code 139|EACCES)\)/)
    const spec = { command: ['/bin/true'], workspace: folder, binaries: 'system' as const }
    await assert.rejects(
      sandbox.run(spec, new AbortController().signal),
      (error) => error instanceof Fault && error.code === 'unavailable' && error.hint !== undefined,
    )
  }
})
