import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sha256 } from '../core/digest.ts'
import { fakeEntry } from '../testing/fakes/fake-versions.ts'
import { openKnownVersions } from './known-versions.ts'
import { ModelEntry } from './model-entry.ts'
import { identify } from './version-identity.ts'

function start(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-known-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'model-versions.json')
  const write = (name: string, content: string) => {
    // As a download is put in place: a new file under the old name.
    writeFileSync(join(folder, `${name}.draft`), content)
    renameSync(join(folder, `${name}.draft`), join(folder, name))
    return join(folder, name)
  }
  const embedded = {
    weights: write('w', 'weights'),
    encoder: write('e', 'encoder'),
    index: write('i', 'index'),
    manifest: write('m', '{"created":"2026"}'),
  }
  const idOf = async (entry: ModelEntry) => (await identify(entry, openKnownVersions(file), embedded)).id
  return { folder, file, write, embedded, idOf }
}

test('the hash of a file is kept until the file changes, and a lost or broken memory is made again', async (t) => {
  const { file, write } = start(t)
  const path = write('model.gguf', 'first')
  const known = openKnownVersions(file)
  assert.equal(await known.hashOf(path), sha256('first'))
  write('model.gguf', 'other')
  assert.equal(await known.hashOf(path), sha256('other'))
  assert.equal(await openKnownVersions(file).hashOf(path), sha256('other'))
  assert.equal(statSync(file).mode & 0o777, 0o600)
  for (const broken of ['', '{"hashes":', '{"hashes":{},"entries":{"x":{"kind":"nothing"}}}']) {
    writeFileSync(file, broken)
    assert.equal(await openKnownVersions(file).hashOf(path), sha256('other'))
  }
  await assert.rejects(known.hashOf(join(path, 'none')), { code: 'unavailable' })
})

test('two processes that remember at once keep what the other one knows', (t) => {
  const { file } = start(t)
  const [one, other] = [openKnownVersions(file), openKnownVersions(file)]
  assert.equal(one.entryOf('a@aaaaaaaaaaaa'), null)
  one.remember('a@aaaaaaaaaaaa', fakeEntry('a'))
  other.remember('b@bbbbbbbbbbbb', fakeEntry('b'))
  for (const known of [one, other, openKnownVersions(file)])
    assert.deepEqual([known.entryOf('a@aaaaaaaaaaaa')?.name, known.entryOf('b@bbbbbbbbbbbb')?.name], ['a', 'b'])
  assert.doesNotMatch(readFileSync(file, 'utf8'), /draft/)
})

test('where nothing can be written the memory says so, with the next step', (t) => {
  const { folder } = start(t)
  mkdirSync(join(folder, 'model-versions.json'))
  const known = openKnownVersions(join(folder, 'model-versions.json'))
  assert.throws(() => known.remember('a@aaaaaaaaaaaa', fakeEntry('a')), { code: 'storage', message: /cannot write/ })
})

test('a version is what answers: weights wherever they lie, address, model and settings, and nothing else', async (t) => {
  const { write, idOf, embedded } = start(t)
  const gguf = (path: string, more = {}) => ModelEntry.parse({ name: 'q', kind: 'gguf', path, ...more })
  const [here, copy] = [write('a.gguf', 'same'), write('b.gguf', 'same')]
  const id = await idOf(gguf(here))
  assert.equal(await idOf(gguf(copy, { threads: 3, timeout_ms: 999, retries: 9 })), id)
  for (const other of [gguf(here, { temperature: 1 }), gguf(here, { seed: 7 }), gguf(write('c.gguf', 'other'))])
    assert.notEqual(await idOf(other), id)
  await assert.rejects(idOf(gguf('/no/such.gguf')), { code: 'unavailable' })

  const url = await idOf(fakeEntry('e'))
  assert.equal(await idOf(fakeEntry('e', { api_key_env: 'KEY', retries: 5, base_url: 'http://127.0.0.1:1/v1/' })), url)
  for (const more of [{ model: 'n' }, { base_url: 'http://127.0.0.1:2/v1' }, { max_tokens: 9 }, { kind: 'openai' }])
    assert.notEqual(await idOf(fakeEntry('e', more)), url)
  assert.match(url, /^e@[0-9a-f]{12}$/)

  const own = ModelEntry.parse({ name: 'embedded', kind: 'embedded' })
  const ids = [await idOf(own)]
  for (const part of ['w', 'e', 'i']) {
    write(part, 'another one')
    ids.push(await idOf(own))
  }
  assert.equal(new Set(ids).size, 4, 'each of its three files is a part of the embedded model')
  rmSync(embedded.manifest)
  assert.match(await idOf(own), /^embedded@/)
})
