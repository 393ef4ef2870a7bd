import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { root } from '../../src/testing/workplace.ts'
import { openPage, type Site, skip, startBrowser, startSite } from './site.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser & { remove(): Promise<void> }
let site: Site
let ids: { waiting: string; unproven: string; refused: string; files: string; rewrites: string }
before(async () => {
  if (skip) return
  browser = await startBrowser()
  const files = [{ path: 'Dockerfile', content: 'FROM debian:12-slim\nRUN useradd app\nUSER app\nCMD ["true"]\n' }]
  const answers: Record<string, string> = {
    'an image': JSON.stringify({ title: 'An image', files }),
    'new names': JSON.stringify({ rewrites: [{ language: 'javascript', pattern: 'a($X)', rewrite: 'b($X)' }] }),
  }
  site = await startSite({
    files: { 'notes.txt': 'one foo\n', 'deep/er/b.txt': 'foo\n', 'x.js': 'a(1)\n' },
    answers: (words) => answers[words] ?? words,
  })
  ids = {
    waiting: (await site.ask("sed -i 's/foo/bar/' notes.txt deep/er/b.txt")).id,
    unproven: (await site.ask('curl http://example.com/')).id,
    refused: (await site.ask('rm -rf /')).id,
    files: (await site.ask('an image', root, 'iac')).id,
    rewrites: (await site.ask('new names', root, 'refactor')).id,
  }
  const at = new Date().toISOString()
  const { name } = site.place.app.local
  await site.store.addTurn('talk', name, { kind: 'answer', at, words: 'who?', answer: 'you', by: 'fake-1' })
  await site.store.addTurn('talk', name, { kind: 'run', at, words: 'an image', run: ids.files })
})
after(async () => {
  await browser?.remove()
  await site?.close()
})

const views = () => [
  '/',
  `/w/${ids.waiting}`,
  `/w/${ids.unproven}`,
  `/w/${ids.files}`,
  `/w/${ids.rewrites}`,
  '/c/talk',
  '/queue',
  `/queue/${ids.refused}`,
  `/runs/${ids.waiting}`,
  '/ledger',
  '/numbers',
  '/settings',
]

async function show(page: Page, path: string): Promise<void> {
  await page.evaluate(`location.hash = '${path}'`)
  await page.waitForTimeout(150)
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' })
}

type Found = { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1360, 320]) {
    test(`axe finds nothing serious: ${colorScheme}, ${width} px`, { skip }, async (t) => {
      // Axe is not the page's own code, so the page's policy would not let it in.
      const options = {
        colorScheme,
        viewport: { width, height: 760 },
        bypassCSP: true,
        reducedMotion: 'reduce' as const,
      }
      const { page, context } = await openPage(browser, site, options)
      t.after(() => context.close())
      await page.addScriptTag({ content: axeSource })
      for (const path of views()) {
        await show(page, path)
        const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as Found[]
        const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        assert.deepEqual(
          serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => `${node.html} ${node.failureSummary}`)]),
          [],
          path,
        )
      }
    })
  }
}

test('on a phone nothing is wider than the screen, and a change can be approved', { skip }, async (t) => {
  const run = await site.ask('touch phone.txt')
  const { page, context } = await openPage(browser, site, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  })
  t.after(() => context.close())
  for (const path of views()) {
    await show(page, path)
    const wide = await page.evaluate('document.documentElement.scrollWidth > 320')
    assert.equal(wide, false, path)
  }
  await show(page, '/queue')
  await page.locator('.row').getByText('touch phone.txt').first().tap()
  await page.getByRole('button', { name: 'Approve and apply 1 effect' }).tap()
  await page.getByText('Applied exactly as approved').waitFor()
  await site.rested(run.id)
})

test('by keyboard alone: find, read, and approve, never by one stray key', { skip }, async (t) => {
  const run = await site.ask('touch keys.txt')
  const file = join(site.place.workspace, 'keys.txt')
  const { page, context } = await openPage(browser, site, { path: '/queue' })
  t.after(() => context.close())
  await page.locator('.row').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('keys.txt')
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.locator(`.card[data-run="${run.id}"]`).waitFor()
  for (const key of ['y', 'x', 'Enter']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(60)
  }
  assert.match(page.url(), /#\/runs\//, 'Enter opens the page of the run')
  await page.goBack()
  await page.locator(`.queue .card[data-run="${run.id}"]`).waitFor()
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Apply now' }).waitFor()
  await page.keyboard.press('a')
  await page.waitForTimeout(150)
  assert.equal((await site.store.run(run.id)).stage, 'waiting')
  await page.keyboard.press('Escape')
  assert.equal(await page.getByRole('button', { name: 'Apply now' }).count(), 0)
  await page.keyboard.press('r')
  await page.getByLabel('Why?').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page.getByLabel('The command').waitFor()
  await page.keyboard.press('Escape')
  await page.evaluate('document.activeElement.blur()')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: 'Apply now' }).waitFor()
  assert.ok(!existsSync(file))
  await page.keyboard.press('Enter')
  await page.getByText('Applied exactly as approved').waitFor()
  assert.ok(existsSync(file))
})

test('the ledger verifies in sight, filters, and opens an entry', { skip }, async (t) => {
  const { page, context, problems } = await openPage(browser, site, { path: '/ledger' })
  t.after(() => context.close())
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('status').getByText('holds').waitFor()
  await page.getByLabel('Kind').selectOption('refused')
  await page.locator('.ledger-row').first().click()
  await page.locator('.ledger-details').getByText('"denied"').waitFor()
  assert.deepEqual([...new Set(await page.locator('.ledger-row .event-kind').allInnerTexts())], ['refused'])
  assert.deepEqual(problems, [])
})
