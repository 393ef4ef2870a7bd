/**
 * Makes the pictures of docs/web.md: the real page over a real server, store and jail; only the model is scripted.
 * node scripts/web.ts && node scripts/web-pictures.ts
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { openPage, startBrowser, startSite } from '../test/web/site.ts'

const docs = join(resolve(import.meta.dirname, '..'), 'docs')
mkdirSync(docs, { recursive: true })

const report = Array.from(
  { length: 40 },
  (_, n) => `${n + 1}. colour of part ${n + 1}: ${n % 3 ? 'grey' : 'colour is not set'}`,
)
const site = await startSite({
  files: {
    'notes.txt': 'buy milk\ncall foo about the invoice\nfoo is late again\nwater the plants\n',
    'docs/report.md': `${report.join('\n')}\n`,
    'logs/old.log': 'x\n',
  },
  answers: (words) =>
    ({
      'find the ten largest files here': "find . -type f -printf '%s %p\\n' | sort -rn | head -n 10",
      'show the weather': 'curl -s https://wttr.in/',
      'free some space': 'rm -rf /',
      'replace foo with bar in notes.txt': "sed -i 's/foo/bar/g' notes.txt",
      'write color the American way, and drop the old logs':
        "sed -i 's/colour/color/g' docs/report.md && rm logs/old.log && mkdir -p out && date -u -d @0 > out/done.txt",
    })[words] ?? words,
})
const browser = await startBrowser()

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('What should be done').fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: words }).waitFor()
  await page
    .locator('.card:is([data-stage=waiting],[data-stage=learned],[data-stage=refused],[data-stage=unproven])')
    .waitFor()
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate('document.activeElement.blur()')
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(docs, `web-${name}.png`) })
}

try {
  const { page, context } = await openPage(browser, site, {
    viewport: { width: 1360, height: 900 },
    reducedMotion: 'reduce',
  })
  for (const words of [
    'find the ten largest files here',
    'show the weather',
    'free some space',
    'replace foo with bar in notes.txt',
  ])
    await say(page, words)
  await page.getByRole('button', { name: 'Approve and apply 1 effect' }).click()
  await page.getByText('Applied exactly as approved').waitFor()
  await say(page, 'write color the American way, and drop the old logs')
  await page.locator('.tree').getByText('report.md').click()
  await picture(page, 'card')
  await page.mouse.move(1000, 300)
  await page.mouse.wheel(0, 460)
  await picture(page, 'diff')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'diff-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  const [waiting, applied] = await site.store.runs({ limit: 2 })
  for (const words of ['touch one.txt', 'mkdir -p a/b/c', 'cp notes.txt copy.txt']) await site.ask(words)
  await page.evaluate(`location.hash = '/queue/${waiting?.id}'`)
  await page.locator('.queue .card').waitFor()
  await picture(page, 'queue')
  await page.evaluate(`location.hash = '/runs/${applied?.id}'`)
  await page.getByText('Observed again').waitFor()
  await picture(page, 'run')
  await page.evaluate("location.hash = '/ledger'")
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('status').getByText('holds').waitFor()
  await picture(page, 'ledger')
  await page.evaluate("location.hash = '/numbers'")
  await page.locator('.plots').waitFor()
  await picture(page, 'numbers')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.evaluate(`location.hash = '/w/${waiting?.id}'`)
  await page.locator('.card').waitFor()
  await picture(page, 'phone')
  await context.close()
} finally {
  await browser.remove()
  await site.close()
}
