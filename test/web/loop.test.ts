import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openPage, type Site, skip, startBrowser, startSite } from './site.ts'

const answers: Record<string, string> = {
  'replace foo with bar': "sed -i 's/foo/bar/' notes.txt",
  'make a file': 'touch a.txt',
  'call it b': 'touch b.txt',
}

let browser: Browser & { remove(): Promise<void> }
before(async () => {
  if (!skip) browser = await startBrowser()
})
after(async () => browser?.remove())

async function open(t: {
  after(end: () => Promise<void>): void
}): Promise<{ site: Site; page: Page; problems: string[] }> {
  const site = await startSite({ files: { 'notes.txt': 'one foo\n' }, answers: (words) => answers[words] ?? words })
  const { page, context, problems } = await openPage(browser, site)
  t.after(async () => {
    await context.close()
    await site.close()
  })
  return { site, page, problems }
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('What should be done').fill(words)
  await page.keyboard.press('Enter')
}

const card = (page: Page, stage: string) => page.locator(`.card[data-stage="${stage}"]`)

test('the first start: the link logs in once, the empty page says what to do, and help answers', {
  skip,
}, async (t) => {
  const { site, page, problems } = await open(t)
  assert.equal(new URL(page.url()).hash, '#/', 'the code does not stay in the address')
  await page.getByText('What should be done?', { exact: true }).waitFor()
  const cookies = await page.context().cookies()
  assert.deepEqual(
    cookies.map(({ httpOnly, sameSite }) => [httpOnly, sameSite]),
    [[true, 'Strict']],
  )
  assert.equal(await page.evaluate('document.cookie'), '')
  await say(page, 'what is waiting?')
  await page.getByText('Nothing waits for a decision.').waitFor()
  await page.reload()
  await page.getByText('Nothing waits for a decision.').waitFor()

  const stranger = await browser.newContext()
  const other = await stranger.newPage()
  await other.goto(site.url)
  await other.getByLabel('Your token').fill(`pvl_${'x'.repeat(43)}`)
  await other.getByRole('button', { name: 'Log in' }).click()
  await other.getByRole('alert').getByText('not known').waitFor()
  await stranger.close()
  assert.deepEqual(problems, [])
})

test('words become a card, the card becomes a change, and the change is undone', { skip }, async (t) => {
  const { site, page, problems } = await open(t)
  const file = join(site.place.workspace, 'notes.txt')
  await say(page, 'replace foo with bar')
  await card(page, 'waiting').waitFor()
  await page.getByText('changes the files themselves').waitFor()
  await page.getByText('exit code').first().waitFor()
  assert.equal(await page.locator('.diff-cell.removed').textContent().then(clean), 'one foo')
  assert.equal(await page.locator('.diff-cell.added').textContent().then(clean), 'one bar')
  assert.equal(readFileSync(file, 'utf8'), 'one foo\n')
  await page.getByRole('button', { name: 'Approve and apply 1 effect' }).click()
  await page.getByText('Applied exactly as approved: 1 path.').waitFor()
  assert.equal(readFileSync(file, 'utf8'), 'one bar\n')
  assert.equal(await page.getByText('Decided elsewhere').count(), 0)

  await page.getByRole('button', { name: 'Undo…' }).click()
  await page.locator('.undo-steps').getByText('bring back').waitFor()
  await page.getByRole('button', { name: 'Undo now' }).click()
  await page.getByText('Undone: the originals are back.').waitFor()
  assert.equal(readFileSync(file, 'utf8'), 'one foo\n')

  await page.locator('.card-marks a').click()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor()
  await page.locator('.timeline').getByText('rolled back').waitFor()
  await page.getByText('Observed again, all as approved: 1 path.').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export JSON' }).click()
  const kept = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  assert.deepEqual([kept.run.stage, kept.trajectory.label], ['rolled-back', 'undone'])
  assert.deepEqual(problems, [])
})

test('a rejected plan is refused with its reason and changes nothing', { skip }, async (t) => {
  const { site, page } = await open(t)
  await say(page, 'make a file')
  await card(page, 'waiting').waitFor()
  await page.getByRole('button', { name: 'Reject…' }).click()
  const send = page.getByRole('button', { name: 'Reject', exact: true })
  assert.ok(await send.isDisabled(), 'not without a reason')
  await page.getByLabel('Why?').fill('not needed')
  await send.click()
  await page.locator('.card .notice').getByText('not needed').waitFor()
  assert.deepEqual((await site.store.runs({ limit: 1 }))[0]?.refusal?.reason, 'not needed')
  assert.ok(!existsSync(join(site.place.workspace, 'a.txt')))
})

test('modifying makes a new plan, by hand or in words', { skip }, async (t) => {
  const { site, page } = await open(t)
  await say(page, 'make a file')
  await card(page, 'waiting').waitFor()
  const digest = () => page.locator('code.digest').textContent()
  const first = await digest()
  await page.getByRole('button', { name: 'Modify…' }).click()
  await page.getByLabel('The command').fill('touch c.txt')
  await page.getByRole('button', { name: 'Prove this instead' }).click()
  await page.locator('.command-text').getByText('c.txt').waitFor()
  await card(page, 'waiting').waitFor()
  const second = await digest()
  assert.notEqual(second, first)
  assert.equal(await page.getByText('This is a new one').count(), 0, "one's own change is no surprise")
  await page.getByRole('button', { name: 'Modify…' }).click()
  await page.getByText('Answer in words').click()
  await page.getByLabel('What should be different?').fill('call it b')
  await page.getByRole('button', { name: 'Ask again' }).click()
  await page.getByRole('button', { name: 'Approve and apply' }).waitFor()
  await card(page, 'waiting').waitFor()
  const run = (await site.store.runs({ limit: 1 }))[0]
  assert.deepEqual([run?.attempts.length, run?.guidance], [3, ['call it b']])
})

test('what is not proven can not be approved, and says why', { skip }, async (t) => {
  const { page } = await open(t)
  await say(page, 'curl -s http://example.com/')
  await card(page, 'unproven').waitFor()
  await page.locator('.check-unavailable').getByText('could not be checked').waitFor()
  await page.getByText('Not proven, so it can not be applied from here.').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Approve and apply' }).count(), 0)
})

function clean(text: string | null): string | undefined {
  return text?.replaceAll(/\s*\n\s*/g, '')
}
