import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPage, skip, startBrowser, startSite } from './site.ts'

const script = '<script>window.owned = 1</script><img src=x onerror="window.owned = 2">'
const escapes = '\u001b[2J\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007'
const turned = 'safe \u202egpj.exe\u2066 \u200b\u{E0041}'

test('hostile answers, output and names stay text that can be seen', { skip }, async (t) => {
  const browser = await startBrowser()
  const site = await startSite({
    files: { 'evil.txt': `${script}\n${escapes}\n${turned}\n` },
    answers: (words) =>
      ({
        'show the file': 'cat evil.txt',
        'answer with html': `Sure! ${script} ${escapes} ${turned}`,
        'make a strange name': `touch '<img src=x onerror=alert(1)>.txt'`,
      })[words] ?? words,
  })
  const { page, context, problems } = await openPage(browser, site)
  t.after(async () => {
    await context.close()
    await site.close()
    await browser.remove()
  })
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) foreign.push(request.url())
  })
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => problems.push('a dialog opened')))
  for (const words of ['show the file', 'answer with html', 'make a strange name']) {
    await page.getByLabel('What should be done').fill(words)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: words }).waitFor()
    await page.locator('.card[data-stage=waiting],.card[data-stage=learned],.card[data-stage=refused]').waitFor()
    if (words === 'show the file') {
      const output = (await page.locator('.output .text').textContent()) ?? ''
      for (const part of [script, '␛[2J', '<U+202E>', '<U+2066>', '<U+200B>', '<U+E0041>'])
        assert.ok(output.includes(part), part)
      assert.ok((await page.locator('.output mark').count()) >= 6)
    }
    const { id } = (await site.store.runs({ limit: 1 }))[0] ?? { id: '' }
    await page.evaluate(`location.hash = '/runs/${id}'`)
    await page.locator('details[open] .untrusted .text').waitFor()
    if (words === 'answer with html') {
      const raw = (await page.locator('details[open] .untrusted .text').textContent()) ?? ''
      assert.ok(raw.includes(script) && raw.includes('<U+202E>'), raw)
    }
    await page.evaluate("location.hash = '/'")
  }
  const text = String(await page.evaluate('document.body.innerText'))
  assert.ok(!/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069\u200b]/u.test(text))
  assert.equal(await page.evaluate('window.owned'), undefined)
  assert.equal(await page.locator('main img').count(), 0)
  assert.deepEqual([foreign, problems], [[], []])
})
