import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openPage, type Site, skip, startBrowser, startSite } from './site.ts'

let browser: Browser & { remove(): Promise<void> }
before(async () => {
  if (!skip) browser = await startBrowser()
})
after(async () => browser?.remove())

type Test = { after(end: () => unknown): void }

async function open(t: Test, files: Record<string, string>, answer: string): Promise<{ site: Site; page: Page }> {
  const site = await startSite({ files, answers: () => answer })
  const { page, context } = await openPage(browser, site)
  t.after(async () => {
    await context.close()
    await site.close()
  })
  return { site, page }
}

async function say(page: Page, pack: string, words: string): Promise<void> {
  await page.getByLabel('What it is').selectOption(pack)
  await page.getByLabel('What should be done').fill(words)
  await page.keyboard.press('Enter')
}

test('infrastructure: several files, checks with their places, edited as one text, applied', { skip }, async (t) => {
  const dockerfile = 'FROM debian:12-slim\nRUN useradd app\nUSER app\nCMD ["sleep", "1"]\n'
  const config = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  colour: green\n'
  const files = [
    { path: 'Dockerfile', content: dockerfile },
    { path: 'deploy/settings.yaml', content: config },
  ]
  const { site, page } = await open(t, {}, JSON.stringify({ title: 'A small image and its settings', files }))
  await say(page, 'iac', 'a dockerfile and a config map for it')
  await page.locator('.card[data-stage=waiting]').waitFor()
  const what = page.locator('.what')
  await what.getByText('A small image and its settings').waitFor()
  await what.getByRole('button', { name: 'deploy/settings.yaml' }).click()
  await page.locator('.diff').getByText('colour: green').waitFor()
  assert.ok((await page.locator('.check-passed').count()) >= 2)
  await page.getByRole('button', { name: 'Modify…' }).click()
  const box = page.getByLabel('The files')
  const text = await box.inputValue()
  assert.ok(text.startsWith('=== Dockerfile\n') && text.includes('=== deploy/settings.yaml\n'), text)
  await box.fill(text.replace('colour: green', 'colour: blue'))
  await page.getByRole('button', { name: 'Prove this instead' }).click()
  await page.locator('.card').getByText('written by').waitFor()
  await page.getByRole('button', { name: /^Approve and apply/ }).click()
  const now = page.getByRole('button', { name: 'Apply now' })
  await page.getByText('Applied exactly as approved').or(now).first().waitFor()
  if (await now.isVisible()) await now.click()
  await page.getByText('Applied exactly as approved').waitFor()
  assert.match(readFileSync(join(site.place.workspace, 'deploy/settings.yaml'), 'utf8'), /colour: blue/)
  await page.evaluate("location.hash = '/queue'")
  await page.getByText('Done', { exact: true }).click()
  await page.locator('.filters select').selectOption('shell')
  await page.getByText('Nothing is done yet.').waitFor()
  await page.locator('.filters select').selectOption('iac')
  await page.locator('.row .pack').getByText('iac').waitFor()
})

test('infrastructure that does not hold is refused, and the line that is wrong leads to its file', {
  skip,
}, async (t) => {
  const files = [{ path: 'main.tf', content: 'resource "aws_s3_bucket" "b" {\n  bucket = \n}\n' }]
  const { page } = await open(t, {}, JSON.stringify({ title: 'Broken', files }))
  await say(page, 'iac', 'a bucket in terraform')
  await page.locator('.card[data-stage=refused]').waitFor()
  await page.locator('.check-failed .check-detail').getByText('main.tf:2').first().waitFor()
  await page
    .locator('.check-failed')
    .getByRole('button', { name: /main\.tf:/ })
    .first()
    .click()
  await page.locator('.effect-head').getByText('main.tf').waitFor()
})

test('refactoring: what becomes what, how often, over many files', { skip }, async (t) => {
  const rewrites = [{ language: 'javascript', pattern: 'oldName($$$A)', rewrite: 'newName($$$A)' }]
  const code = { 'a.js': 'oldName(1)\noldName(2)\n', 'b/c.js': 'const x = oldName(3)\n' }
  const { site, page } = await open(t, code, JSON.stringify({ rewrites }))
  await say(page, 'refactor', 'rename the function oldName to newName')
  await page.locator('.card[data-stage=waiting]').waitFor()
  assert.equal(await page.locator('.rewrite .removed').textContent(), 'oldName($$$A)')
  assert.equal(await page.locator('.rewrite .added').textContent(), 'newName($$$A)')
  await page.locator('.check-passed').getByText(/3 /).first().waitFor()
  await page.locator('.tree').getByText('c.js').click()
  await page.locator('.diff-cell.added').getByText('newName').first().waitFor()
  await page.getByRole('button', { name: /^Approve and apply 2 effects/ }).click()
  const now = page.getByRole('button', { name: 'Apply now' })
  await page.getByText('Applied exactly as approved').or(now).first().waitFor()
  if (await now.isVisible()) await now.click()
  await page.getByText('Applied exactly as approved').waitFor()
  assert.equal(readFileSync(join(site.place.workspace, 'b/c.js'), 'utf8'), 'const x = newName(3)\n')
})

test('a difference too large for the card is asked for when it is looked at', { skip }, async (t) => {
  const lines = Array.from({ length: 3_000 }, (_, n) => `line ${n} is grey`)
  const { site, page } = await open(
    t,
    { 'big.txt': `${lines.join('\n')}\n`, 'small.txt': 'grey\n' },
    "sed -i 's/grey/green/' big.txt small.txt",
  )
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/diff\?/.test(request.url())) asked.push(request.url())
  })
  await say(page, 'shell', 'paint it green')
  await page.locator('.card[data-stage=waiting]').waitFor()
  await page.locator('.diff').getByText('line 2 is green').waitFor()
  assert.equal(asked.length, 1)
  const answer = await page.request.get(`${site.url}/runs/${(await site.store.runs({ limit: 1 }))[0]?.id}/card`)
  assert.ok((await answer.body()).length < 60_000)
  await page.locator('.tree').getByText('small.txt').click()
  await page.getByLabel('Changes of small.txt: 1 removed, 1 added lines').waitFor()
  assert.equal(asked.length, 1)
})
