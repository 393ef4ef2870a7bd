import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Role } from '../../src/core/identity.ts'
import { openPage, type Site, skip, startBrowser, startSite } from './site.ts'

let browser: Browser & { remove(): Promise<void> }
before(async () => {
  if (!skip) browser = await startBrowser()
})
after(async () => browser?.remove())

type Test = { after(end: () => Promise<void>): void }

async function site(t: Test, files: Record<string, string> = {}): Promise<Site> {
  const made = await startSite({ files })
  t.after(() => made.close())
  return made
}

async function window(t: Test, at: Site, options: Parameters<typeof openPage>[2] = {}) {
  const opened = await openPage(browser, at, options)
  t.after(() => opened.context.close())
  return opened.page
}

async function token(at: Site, name: string, role: Role): Promise<string> {
  const secret = `pvl_${randomBytes(24).toString('base64url')}`
  const hash = createHash('sha256').update(secret).digest('hex')
  await at.store.addToken({ id: name, name, role, hash, createdAt: new Date().toISOString() })
  return secret
}

const approve = 'Approve and apply 1 effect'

test('a file that changes under a waiting card makes it stale at once; proving again makes it good', {
  skip,
}, async (t) => {
  const at = await site(t, { 'notes.txt': 'one\n' })
  const run = await at.ask("sed -i 's/one/two/' notes.txt")
  const page = await window(t, at, { path: `/w/${run.id}` })
  const button = page.getByRole('button', { name: approve })
  await button.waitFor()
  assert.ok(await button.isEnabled())
  writeFileSync(join(at.place.workspace, 'notes.txt'), 'one one\n')
  await page.getByRole('alert').getByText('notes.txt changed since this was proven').waitFor()
  assert.ok(await button.isDisabled())
  await page.getByRole('button', { name: 'Prove again' }).click()
  await page.locator('.diff').getByText('one one').waitFor()
  await button.click()
  await page.getByText('Applied exactly as approved').waitFor()
})

test('a decision on a proof that went stale is refused in sight, and proving again makes it good', {
  skip,
}, async (t) => {
  const at = await site(t, { 'notes.txt': 'one\n' })
  const run = await at.ask("sed -i 's/one/two/' notes.txt")
  const page = await window(t, at, { path: `/w/${run.id}` })
  await page.getByRole('button', { name: approve }).waitFor()
  // Whoever decides has not seen yet that the file changed: nothing but the engine is in the way.
  writeFileSync(join(at.place.workspace, 'notes.txt'), 'one one\n')
  await at.engine.decide(run.id, { kind: 'approve', planDigest: run.planDigest ?? '' }, at.place.app.local)
  await page.locator('.card[data-stage="refused"]').waitFor()
  await page.locator('.card .notice').getByText('Stale: proof is stale').waitFor()
  assert.equal(readFileSync(join(at.place.workspace, 'notes.txt'), 'utf8'), 'one one\n')
  await page.getByRole('button', { name: 'Prove again' }).click()
  await page.getByRole('button', { name: approve }).click()
  await page.getByText('Applied exactly as approved').waitFor()
})

test('a changed policy and a changed plan make the buttons dead', { skip }, async (t) => {
  const at = await site(t)
  const run = await at.ask('touch a.txt')
  const page = await window(t, at, { path: `/w/${run.id}` })
  const button = page.getByRole('button', { name: approve })
  await button.waitFor()
  await at.engine.decide(run.id, { kind: 'edit', text: 'touch b.txt' }, { name: 'bob', roles: ['admin'] })
  await page.getByRole('alert').getByText('This is a new one').waitFor()
  await page.getByText('Decided elsewhere: bob edited it').waitFor()
  assert.ok(await button.isDisabled())
  await page.getByRole('button', { name: 'I have read the new plan' }).click()
  assert.ok(await button.isEnabled())
  mkdirSync(join(at.place.workspace, '.provenly'))
  const strict =
    'version: 1\nshell: { safe: ask, review: ask, dangerous: deny, length: { min: 3, max: 200 }, rules: [] }\napprovals: { low: { people: 1, requester: true }, medium: { people: 1, requester: true }, high: { people: 1, requester: true }, critical: { people: 2, requester: true } }\napproval_expires: 15\nplan_expires: 60\nattempts: 3\nlimits: { wall_seconds: 30, cpu_seconds: 30, memory_mib: 2048, processes: 256, file_mib: 256 }\nmodels: { fallback: true }\nexamples: []\n'
  writeFileSync(join(at.place.workspace, '.provenly', 'policy.yaml'), strict)
  await page.getByRole('alert').getByText('The policy changed').waitFor()
  assert.ok(await button.isDisabled())
})

test('two people: who may not decide sees why, and what the other decided shows at once', { skip }, async (t) => {
  const at = await site(t)
  const ann = await window(t, at, { token: await token(at, 'ann', 'requester') })
  const bob = await window(t, at, { token: await token(at, 'bob', 'approver'), path: '/queue' })
  await ann.getByLabel('What should be done').fill('touch a.txt')
  await ann.keyboard.press('Enter')
  await ann.getByRole('alert').getByText('An approver decides this.').waitFor()
  assert.ok(await ann.getByRole('button', { name: approve }).isDisabled())
  assert.equal(await ann.getByRole('link', { name: 'Ledger' }).count(), 0)
  await bob.locator('.row').getByText('touch a.txt').first().click()
  await bob.getByRole('button', { name: approve }).click()
  await bob.getByText('Applied exactly as approved').waitFor()
  await ann.getByText('Applied exactly as approved').waitFor()
  await ann.getByText('Decided elsewhere: bob approved it').waitFor()
  await ann.locator('.result').getByText('done').waitFor()
})

test('critical: two people, each types part of the digest', { skip }, async (t) => {
  const at = await site(t, { 'a.txt': 'x\n' })
  const policy = join(at.place.workspace, '.provenly')
  mkdirSync(policy)
  const people = '{ people: 2, requester: true }'
  writeFileSync(
    join(policy, 'policy.yaml'),
    `version: 1\nshell: { safe: allow, review: ask, dangerous: ask, length: { min: 3, max: 200 }, rules: [] }\napprovals: { low: ${people}, medium: ${people}, high: ${people}, critical: ${people} }\napproval_expires: 15\nplan_expires: 60\nattempts: 3\nlimits: { wall_seconds: 30, cpu_seconds: 30, memory_mib: 2048, processes: 256, file_mib: 256 }\nmodels: { fallback: true }\nexamples: []\n`,
  )
  const ann = { name: 'ann', roles: ['requester' as const] }
  const { id } = await at.engine.ask(
    { pack: 'shell', words: 'rm -rf ./*', workspace: at.place.workspace, options: { safety: 'moderate' } },
    ann,
  )
  const run = await at.rested(id)
  assert.deepEqual(
    [run.stage, ['high', 'critical'].includes(run.plan?.verdict.risk ?? '')],
    ['waiting', true],
    JSON.stringify(run.refusal),
  )
  const critical = run.plan?.verdict.risk === 'critical'
  const bob = await window(t, at, { token: await token(at, 'bob', 'approver'), path: `/w/${id}` })
  const cas = await window(t, at, { token: await token(at, 'cas', 'approver'), path: `/w/${id}` })
  for (const [page, last] of [
    [bob, false],
    [cas, true],
  ] as const) {
    await page.getByRole('button', { name: approve }).click()
    const now = page.getByRole('button', { name: 'Apply now' })
    if (critical) {
      assert.ok(await now.isDisabled())
      await page.keyboard.type('zzzzzz')
      assert.ok(await now.isDisabled())
      await page.locator('.approve input').fill((run.planDigest ?? '').slice(0, 6))
    }
    await now.click()
    if (!last) await page.getByText('You have approved it; it takes somebody else too.').waitFor()
  }
  await cas.getByText('Applied exactly as approved').waitFor()
  assert.ok(!existsSync(join(at.place.workspace, 'a.txt')))
})

test('two windows of one person: a decision in one is shown in the other', { skip }, async (t) => {
  const at = await site(t)
  const run = await at.ask('touch a.txt')
  const first = await window(t, at, { path: `/w/${run.id}` })
  const second = await first.context().newPage()
  await second.goto(`${at.url}/#/w/${run.id}`)
  await second.getByRole('button', { name: approve }).waitFor()
  await first.getByRole('button', { name: 'Reject…' }).click()
  await first.getByLabel('Why?').fill('changed my mind')
  await first.keyboard.press('Enter')
  await first.locator('.card[data-stage="refused"]').waitFor()
  await second.locator('.card[data-stage="refused"]').waitFor()
  await second.getByText('Decided elsewhere').waitFor()
  assert.equal(await first.getByText('Decided elsewhere').count(), 0)
  assert.equal(await second.getByRole('button', { name: approve }).count(), 0)
})

test('a lost server is said at once and its buttons are dead; when it is back, so is the page, logged in', {
  skip,
}, async (t) => {
  const at = await site(t)
  const run = await at.ask('touch a.txt')
  const page = await window(t, at, { path: `/w/${run.id}` })
  const button = page.getByRole('button', { name: approve })
  await button.waitFor()
  await at.server.now.close()
  await page.getByRole('status').getByText('The connection to the server is lost').waitFor()
  assert.ok(await button.isDisabled())
  assert.ok(await page.getByRole('button', { name: 'Reject…' }).isDisabled())
  await at.start()
  await page.getByText('connected', { exact: true }).waitFor()
  await page.locator('.actions .primary:not([disabled])').waitFor()
  await button.click()
  await page.getByText('Applied exactly as approved').waitFor()
})
