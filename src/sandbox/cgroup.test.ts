import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { findCgroupPlaces, JailCgroup, removeStaleGroups } from './cgroup.ts'
import { limitsOf } from './limits.ts'
import { isLiveOwner, ownerName } from './scratch.ts'

const places = findCgroupPlaces(limitsOf(undefined))
const skip = places.version === 'none' ? 'NOT CHECKED: no control group can be made here' : false

test('what a dead owner left in its group ends with the group; a living owner keeps both', { skip }, async () => {
  const groups = ['dead', 'alive'].map((name) =>
    JailCgroup.create(places, limitsOf(undefined), `${ownerName()}-test-${name}`),
  )
  // Else a sandbox that starts beside this test would remove them.
  assert.ok(
    groups.every((group) => group?.folders.every((folder) => isLiveOwner(basename(folder).slice('provenly-'.length)))),
  )
  const children = groups.map((group) => {
    const child = spawn('sleep', ['1000'], { stdio: 'ignore' })
    for (const folder of group?.folders ?? []) writeFileSync(join(folder, 'cgroup.procs'), String(child.pid))
    return child
  })
  const [dead, alive] = children
  assert.ok(dead && alive)
  try {
    const ended = once(dead, 'exit')
    removeStaleGroups(places, (name) => !name.endsWith('test-dead'))
    assert.deepEqual((await ended)[1], 'SIGKILL')
    removeStaleGroups(places, (name) => !name.endsWith('test-dead'))
    assert.deepEqual(
      groups.map((group) => group?.folders.map((folder) => existsSync(folder)).includes(true)),
      [false, true],
    )
    assert.equal(alive.exitCode ?? alive.signalCode, null)
  } finally {
    alive.kill('SIGKILL')
    dead.kill('SIGKILL')
    await once(alive, 'exit')
    for (const group of groups) group?.remove()
  }
})
