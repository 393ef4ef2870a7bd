import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { chat, error, json, type Reply, startFakeServer } from '../../src/models/fake-server.ts'
import { openPage, type Site, skip, startBrowser, startSite } from './site.ts'

let browser: Browser & { remove(): Promise<void> }
before(async () => {
  if (!skip) browser = await startBrowser()
})
after(async () => browser?.remove())

type Test = { after(end: () => unknown): void }

async function open(t: Test, site: Site, token?: string) {
  const opened = await openPage(browser, site, token === undefined ? {} : { token })
  t.after(() => opened.context.close())
  return opened
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('What should be done').fill(words)
  await page.keyboard.press('Enter')
}

const hidden = '<b>bold</b> \u202eturned \u001b[31m'

/** A model server: a talk is answered with what it was told, everything else with a command. */
const talker: Reply = (response, request) => {
  if (request.body === null) return json(200, { object: 'list', data: [{ id: 'fake' }] })(response, request)
  const { messages } = request.body as { messages: { role: string; content: string }[] }
  const isTalk = messages[0]?.content.includes('chat of Provenly')
  const heard = messages.filter(({ role }) => role === 'user').map(({ content }) => content)
  if (isTalk && heard.at(-1)?.includes('hang')) return
  if (isTalk && heard.at(-1)?.includes('break')) return error(400, 'out of order')(response, request)
  chat(isTalk ? `I heard: ${heard.join(' | ')} ${hidden}` : 'touch from-model.txt')(response, request)
}

test('a configured model answers questions in a conversation; its text is inert; requests become runs', {
  skip,
}, async (t) => {
  await using server = await startFakeServer(talker)
  const models = `models:\n  - name: talker\n    kind: openai-compatible\n    model: fake\n    base_url: ${server.url}/v1\n    retries: 0\n`
  const site = await startSite({ models })
  t.after(() => site.close())
  const { page, problems } = await open(t, site)
  await say(page, 'who was Ada Lovelace?')
  const answers = page.locator('.answer')
  await answers.getByText('I heard: who was Ada Lovelace?').waitFor()
  const text = (await answers.first().textContent()) ?? ''
  for (const part of ['<b>bold</b>', '<U+202E>', '␛[31m']) assert.ok(text.includes(part), text)
  assert.equal(await page.locator('.answer b').count(), 0)
  await page.locator('.note').getByText('talker').waitFor()
  await say(page, 'what was her name?')
  await answers.getByText('I heard: who was Ada Lovelace? | what was her name?').waitFor()
  await say(page, 'make a file for me')
  await page.locator('.card[data-stage=waiting]').waitFor()
  assert.match(page.url(), /#\/c\/[\w-]+\/[\w-]+$/)
  await page.locator('.turns .result-command').getByText('touch from-model.txt').waitFor()

  await say(page, 'why does it hang?')
  await page.getByRole('button', { name: 'Stop' }).click()
  await page.getByText('Stopped. Nothing of it was kept.').waitFor()
  assert.equal(await page.getByLabel('What should be done').inputValue(), 'why does it hang?')
  await say(page, 'why does it break?')
  await page.getByRole('alert').getByText('gave no').waitFor()
  assert.equal(await page.locator('.turn').count(), 3)
  await page.locator('.note').first().getByRole('button', { name: 'Make it a request' }).click()
  await page.getByRole('heading', { level: 2, name: 'who was Ada Lovelace?' }).waitFor()
  assert.equal((await site.store.runs({})).length, 2)
  assert.deepEqual(problems, [])
})

test('history is found, linked, each their own, and can be forgotten; runs stay', { skip }, async (t) => {
  const site = await startSite()
  t.after(() => site.close())
  const { page, problems } = await open(t, site)
  await page.getByText('Say it in words.').waitFor()
  assert.equal(await page.getByRole('heading', { name: 'Earlier' }).count(), 0, 'nothing was said before')
  await say(page, 'touch first.txt')
  await page.locator('.card[data-stage=waiting]').waitFor()
  const link = page.url()
  await page.getByRole('button', { name: 'New' }).click()
  await page.getByRole('heading', { name: 'Earlier' }).waitFor()
  await say(page, 'what is waiting?')
  await page.getByText('1 waiting: ').waitFor()
  const other = page.url()
  assert.notEqual(other.split('/').at(-1), link.split('/').at(-2), 'a conversation of its own')

  const search = page.getByPlaceholder('Search history')
  await search.fill('FIRST.txt')
  await page.getByRole('heading', { name: 'Found in 2 conversations' }).waitFor()
  await search.fill('nothing like it')
  await page.getByText('Nothing in your history has “nothing like it” in it.').waitFor()
  await search.fill('touch first')
  await page.locator('.history a').getByText('touch first.txt').click()
  await page.locator('.turn .result').click()
  await page.locator('.card[data-stage=waiting]').waitFor()
  assert.equal(page.url(), link)
  await page.goto(`${site.url}/#/w/${link.split('/').at(-1)}`)
  await page.reload()
  await page.locator('.turn .words').getByText('touch first.txt').waitFor()

  const secret = `pvl_${randomBytes(24).toString('base64url')}`
  const hash = createHash('sha256').update(secret).digest('hex')
  await site.store.addToken({ id: 'boss', name: 'boss', role: 'admin', hash, createdAt: new Date().toISOString() })
  const stranger = await open(t, site, secret)
  await stranger.page.goto(link)
  await stranger.page.getByRole('alert').getByText('there is no conversation').waitFor()
  await stranger.page.locator('.card[data-stage=waiting]').waitFor()

  await page.goto(link)
  await page.getByRole('button', { name: 'Forget this conversation' }).click()
  await page.getByRole('button', { name: 'Forget it' }).click()
  await page.getByRole('heading', { name: 'Earlier' }).waitFor()
  assert.equal(await page.locator('.history li').count(), 1)
  assert.equal((await site.store.runs({})).length, 1)
  await page.goto(link)
  await page.reload()
  await page.getByRole('alert').getByText('there is no conversation').waitFor()
  assert.deepEqual(problems, [])
})
