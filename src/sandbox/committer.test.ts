import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sha256 } from '../core/digest.ts'
import type { Effect, PathState } from '../core/effects.ts'
import { Fault, type FaultCode } from '../core/fault.ts'
import { createBlobStore } from './blobs.ts'
import { createCommitter } from './committer.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) {
    spawnSync('chmod', ['-R', 'u+rwx', folder])
    rmSync(folder, { recursive: true, force: true })
  }
})

const absent: PathState = { type: 'absent' }
const folder = (mode = 0o755): PathState => ({ type: 'directory', mode })
const link = (target: string): PathState => ({ type: 'symlink', target, digest: sha256(target) })
const file = (content: string, mode = 0o644): PathState => ({
  type: 'file',
  mode,
  size: Buffer.byteLength(content),
  digest: sha256(content),
})
const effect = (path: string, before: PathState, after: PathState): Effect => {
  const kind = before.type === 'absent' ? 'created' : after.type === 'absent' ? 'deleted' : 'changed'
  return { path, kind, before, after }
}

function temporary(): { stateDir: string; workspace: string } {
  const base = mkdtempSync(join(tmpdir(), 'provenly-committer-'))
  folders.push(base)
  const workspace = join(base, 'workspace')
  mkdirSync(workspace)
  return { stateDir: join(base, 'state'), workspace }
}

async function record(stateDir: string, ...contents: string[]): Promise<void> {
  const batch = createBlobStore(stateDir).batch()
  for (const content of contents) {
    const writer = batch.writer()
    writer.write(Buffer.from(content))
    writer.finish()
  }
  await batch.commit()
}

/** Type, permission bits and content of everything below a folder. */
function listing(root: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const place = join(root, path)
    const stats = lstatSync(place)
    const mode = (stats.mode & 0o7777).toString(8)
    if (stats.isSymbolicLink()) found[path] = `-> ${readlinkSync(place)}`
    else found[path] = stats.isDirectory() ? `folder ${mode}` : `${mode} ${readFileSync(place, 'utf8')}`
  }
  return found
}

const isFault = (code: FaultCode) => (error: unknown) => error instanceof Fault && error.code === code

/** One effect of every kind, type changes included. */
async function everyKind() {
  const { stateDir, workspace } = temporary()
  mkdirSync(join(workspace, 'gone/deep'), { recursive: true })
  mkdirSync(join(workspace, 'tree'))
  mkdirSync(join(workspace, 'stays'))
  writeFileSync(join(workspace, 'gone/deep/x'), 'x')
  writeFileSync(join(workspace, 'tree/leaf'), 'leaf')
  writeFileSync(join(workspace, 'changed'), 'old')
  writeFileSync(join(workspace, 'flat'), 'flat')
  writeFileSync(join(workspace, 'script'), '#!/bin/sh\n')
  writeFileSync(join(workspace, 'untouched'), 'untouched')
  symlinkSync('changed', join(workspace, 'pointer'))
  await record(stateDir, 'new', 'made', 'leaf is a file now', 'inner')
  const effects: Effect[] = [
    effect('changed', file('old'), file('new')),
    effect('flat', file('flat'), folder(0o750)),
    effect('flat/inner', absent, file('inner', 0o600)),
    effect('gone', folder(), absent),
    effect('gone/deep', folder(), absent),
    effect('gone/deep/x', file('x'), absent),
    effect('made', absent, folder(0o555)),
    effect('made/file', absent, file('made', 0o640)),
    effect('made/link', absent, link('../nowhere')),
    effect('pointer', link('changed'), link('untouched')),
    { path: 'script', kind: 'mode', before: file('#!/bin/sh\n'), after: file('#!/bin/sh\n', 0o755) },
    { path: 'stays', kind: 'mode', before: folder(), after: folder(0o700) },
    effect('tree', folder(), file('leaf is a file now')),
    effect('tree/leaf', file('leaf'), absent),
  ]
  const committed = {
    changed: '644 new',
    flat: 'folder 750',
    'flat/inner': '600 inner',
    made: 'folder 555',
    'made/file': '640 made',
    'made/link': '-> ../nowhere',
    pointer: '-> untouched',
    script: '755 #!/bin/sh\n',
    stays: 'folder 700',
    tree: '644 leaf is a file now',
    untouched: '644 untouched',
  }
  return { stateDir, workspace, effects, committed, original: listing(workspace) }
}

const afterStates = (effects: readonly Effect[]) => Object.fromEntries(effects.map(({ path, after }) => [path, after]))
const beforeStates = (effects: readonly Effect[]) =>
  Object.fromEntries(effects.map(({ path, before }) => [path, before]))

test('commits every kind of effect and takes it back', async () => {
  const { stateDir, workspace, effects, committed, original } = await everyKind()
  utimesSync(join(workspace, 'changed'), 1000, 1000)
  const committer = createCommitter({ stateDir })
  assert.deepEqual(await committer.conflicts(workspace, effects), [])
  assert.deepEqual(await committer.commit('run', workspace, effects), afterStates(effects))
  assert.deepEqual(listing(workspace), committed)
  const actions = (await committer.previewUndo(workspace, effects)).map(({ action }) => action)
  assert.deepEqual(new Set(actions), new Set(['restore', 'remove']))
  assert.deepEqual(await committer.undo('run', workspace, effects, { force: false }), beforeStates(effects))
  assert.deepEqual(listing(workspace), original)
  assert.equal(lstatSync(join(workspace, 'changed')).mtimeMs, 1_000_000)
  assert.deepEqual(
    await committer.previewUndo(workspace, effects),
    effects.map(({ path }) => ({ path, action: 'keep' })),
  )
})

test('a second commit under the same id changes nothing, and other effects are refused', async () => {
  const { stateDir, workspace, effects } = await everyKind()
  const committer = createCommitter({ stateDir })
  const observed = await committer.commit('run', workspace, effects)
  writeFileSync(join(workspace, 'changed'), 'edited since')
  assert.deepEqual(await committer.commit('run', workspace, effects), observed)
  assert.equal(readFileSync(join(workspace, 'changed'), 'utf8'), 'edited since')
  await assert.rejects(committer.commit('run', workspace, effects.slice(1)), isFault('conflict'))
})

test('refuses a stale base before anything is written', async () => {
  const { stateDir, workspace, effects } = await everyKind()
  writeFileSync(join(workspace, 'changed'), 'edited')
  const found = listing(workspace)
  const committer = createCommitter({ stateDir })
  await assert.rejects(committer.commit('run', workspace, effects), isFault('stale'))
  assert.deepEqual(listing(workspace), found)
  assert.deepEqual(await committer.conflicts(workspace, effects), [
    { path: 'changed', expected: file('old'), actual: file('edited') },
  ])
})

test('refuses to remove a folder that got another file since the proof', async () => {
  const { stateDir, workspace, effects } = await everyKind()
  writeFileSync(join(workspace, 'gone/new'), 'mine')
  const found = listing(workspace)
  await assert.rejects(createCommitter({ stateDir }).commit('run', workspace, effects), isFault('stale'))
  assert.deepEqual(listing(workspace), found)
})

test('a parent that became a link is never followed', async () => {
  const { stateDir, workspace } = temporary()
  const outside = join(workspace, '../outside')
  mkdirSync(join(workspace, 'd'))
  writeFileSync(join(workspace, 'd/f'), 'old')
  await record(stateDir, 'new')
  const effects = [effect('d/f', file('old'), file('new')), effect('d/g', absent, file('new'))]
  renameSync(join(workspace, 'd'), outside)
  symlinkSync(outside, join(workspace, 'd'))
  const committer = createCommitter({ stateDir })
  await assert.rejects(committer.commit('a', workspace, effects), isFault('stale'))
  // For the second alone, what is below the link counts as absent, which is what was expected of it.
  await assert.rejects(committer.commit('b', workspace, effects.slice(1)), isFault('stale'))
  assert.deepEqual(listing(outside), { f: '644 old' })
  assert.deepEqual(await committer.observe(workspace, ['d', 'd/f']), { d: link(outside), 'd/f': absent })
})

test('undo refuses to overwrite later changes unless forced, and keeps what others put there', async () => {
  const { stateDir, workspace, effects } = await everyKind()
  const committer = createCommitter({ stateDir })
  await committer.commit('run', workspace, effects)
  chmodSync(join(workspace, 'made'), 0o755)
  writeFileSync(join(workspace, 'changed'), 'edited since')
  writeFileSync(join(workspace, 'made/theirs'), 'theirs')
  const found = listing(workspace)
  const preview = await committer.previewUndo(workspace, effects)
  const conflicts = preview.filter(({ conflict }) => conflict !== undefined)
  assert.deepEqual(conflicts, [
    {
      path: 'changed',
      action: 'restore',
      conflict: { path: 'changed', expected: file('new'), actual: file('edited since') },
    },
    { path: 'made', action: 'keep', conflict: { path: 'made', expected: folder(0o555), actual: folder() } },
  ])
  await assert.rejects(committer.undo('run', workspace, effects, { force: false }), isFault('conflict'))
  assert.deepEqual(listing(workspace), found)
  await committer.undo('run', workspace, effects, { force: true })
  const { changed, 'made/theirs': theirs, 'made/file': ours } = listing(workspace)
  assert.deepEqual({ changed, theirs, ours }, { changed: '644 old', theirs: '644 theirs', ours: undefined })
  // The overwritten change is not lost either.
  assert.equal(Buffer.from(await committer.readBlob(sha256('edited since'))).toString(), 'edited since')
})

const killer = `
  const { createCommitter } = await import(process.argv[1])
  const [, , stateDir, workspace, effects, at, direction] = process.argv
  let steps = 0
  const step = () => { if (++steps === Number(at)) process.kill(process.pid, 'SIGKILL') }
  const committer = createCommitter({ stateDir, step })
  if (direction === 'undo') await committer.undo('run', workspace, JSON.parse(effects), { force: false })
  else await committer.commit('run', workspace, JSON.parse(effects))
`

for (const direction of ['commit', 'undo'] as const) {
  test(`${direction} that is killed at any step is finished by the next call`, { concurrency: true }, async () => {
    const { stateDir, workspace, effects, committed, original } = await everyKind()
    const committer = createCommitter({ stateDir })
    const pristine = mkdtempSync(join(tmpdir(), 'provenly-pristine-'))
    folders.push(pristine)
    if (direction === 'undo') await committer.commit('run', workspace, effects)
    mkdirSync(stateDir, { recursive: true })
    const copy = (from: string, to: string) => assert.equal(spawnSync('cp', ['-a', from, to]).status, 0)
    for (const part of ['state', 'workspace']) copy(join(workspace, '..', part), pristine)
    let killed = 0
    // A process costs a third of a second here, so each direction takes every second step.
    for (let at = direction === 'commit' ? 1 : 2; ; at += 2) {
      const argv = ['--input-type=module', '-e', killer, new URL('./committer.ts', import.meta.url).href]
      const child = spawnSync(process.execPath, [
        ...argv,
        stateDir,
        workspace,
        JSON.stringify(effects),
        String(at),
        direction,
      ])
      if (child.signal !== 'SIGKILL') {
        assert.equal(child.status, 0, child.stderr.toString())
        break
      }
      killed += 1
      if (direction === 'commit') {
        assert.deepEqual(await committer.commit('run', workspace, effects), afterStates(effects), `step ${at}`)
        assert.deepEqual(listing(workspace), committed, `step ${at}`)
      } else {
        const undone = await committer.undo('run', workspace, effects, { force: false })
        assert.deepEqual({ ...beforeStates(effects), ...undone }, beforeStates(effects), `step ${at}`)
        assert.deepEqual(listing(workspace), original, `step ${at}`)
      }
      for (const part of ['state', 'workspace']) {
        spawnSync('chmod', ['-R', 'u+rwx', join(workspace, '..', part)])
        rmSync(join(workspace, '..', part), { recursive: true, force: true })
        copy(join(pristine, part), join(workspace, '..'))
      }
    }
    assert.ok(killed > 10, `${killed} steps were seen`)
  })
}

test('a path in its new state is only accepted when this id had started', async () => {
  const { stateDir, workspace, effects } = await everyKind()
  writeFileSync(join(workspace, 'changed'), 'new')
  await assert.rejects(createCommitter({ stateDir }).commit('run', workspace, effects), isFault('stale'))
})

test('a workspace or content that is gone is not-found, a damaged one corrupt', async () => {
  const { stateDir, workspace, effects } = await everyKind()
  const committer = createCommitter({ stateDir })
  const blob = join(stateDir, 'blobs', sha256('new').slice(0, 2), sha256('new'))
  writeFileSync(blob, 'NEW')
  await assert.rejects(committer.commit('run', workspace, effects), isFault('corrupt'))
  assert.equal(readFileSync(join(workspace, 'changed'), 'utf8'), 'old')
  rmSync(blob)
  await assert.rejects(committer.commit('other', workspace, effects), isFault('stale'))
  await assert.rejects(committer.readBlob(sha256('new')), isFault('not-found'))
  rmSync(workspace, { recursive: true })
  await assert.rejects(committer.commit('run', workspace, effects), isFault('not-found'))
})

test('refuses paths that leave the workspace, doubled paths and unsafe ids', async () => {
  const { stateDir, workspace } = temporary()
  const committer = createCommitter({ stateDir })
  for (const path of ['../x', '/x', 'a//b', './a', '', 'a/', 'a/../../b', 'a\0']) {
    await assert.rejects(committer.commit('run', workspace, [effect(path, absent, folder())]), isFault('invalid'), path)
  }
  const doubled = effect('a', absent, folder())
  await assert.rejects(committer.commit('run', workspace, [doubled, doubled]), isFault('invalid'))
  for (const id of ['', '../x', 'a/b', '.hidden', 'x'.repeat(200)]) {
    await assert.rejects(committer.commit(id, workspace, []), isFault('invalid'), id)
  }
  assert.equal(existsSync(join(workspace, 'a')), false)
})
