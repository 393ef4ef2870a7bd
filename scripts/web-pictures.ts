/**
 * Makes the pictures of docs/web.md and the README: the real page over a real server, store and jail; only the model is scripted.
 * node scripts/web.ts && node scripts/web-pictures.ts            the pictures that are kept
 * node scripts/web.ts && node scripts/web-pictures.ts FOLDER     every state, light and dark, on a phone and on a wide screen, to look at
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Prompt } from '../src/core/model.ts'
import { createFakeModel } from '../src/testing/fakes/fake-model.ts'
import { openPage, startBrowser, startSite } from '../test/web/site.ts'

const docs = join(resolve(import.meta.dirname, '..'), 'docs')
const [folder] = process.argv.slice(2)
mkdirSync(folder ?? docs, { recursive: true })

const report = Array.from(
  { length: 40 },
  (_, n) => `${n + 1}. colour of part ${n + 1}: ${n % 3 ? 'grey' : 'colour is not set'}`,
)

const commands: Record<string, string> = {
  'find the ten largest files here': "find . -type f -printf '%s %p\\n' | sort -rn | head -n 10",
  'show the weather': 'curl -s https://wttr.in/',
  'free some space': 'rm -rf /',
  'replace foo with bar in notes.txt': "sed -i 's/foo/bar/g' notes.txt",
  'write color the American way, and drop the old logs':
    "sed -i 's/colour/color/g' docs/report.md && rm logs/old.log && mkdir -p out && date -u -d @0 > out/done.txt",
}
const image = 'FROM debian:12-slim\nRUN useradd app\nUSER app\nCMD ["sleep", "60"]\n'
const settings = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  colour: green\n'
const infrastructure = {
  title: 'An image that runs without root, and its settings',
  files: [
    { path: 'Dockerfile', content: image },
    { path: 'deploy/settings.yaml', content: settings },
  ],
}
const rewrites = [{ language: 'javascript', pattern: 'oldName($$$A)', rewrite: 'newName($$$A)' }]

function answer({ task, words }: Prompt): string {
  if (task === 'iac') return JSON.stringify(infrastructure)
  if (task === 'refactor') return JSON.stringify({ rewrites })
  return commands[words] ?? words
}

const site = await startSite({
  model: createFakeModel(answer),
  files: {
    'notes.txt': 'buy milk\ncall foo about the invoice\nfoo is late again\nwater the plants\n',
    'docs/report.md': `${report.join('\n')}\n`,
    'logs/old.log': 'x\n',
    'src/a.js': 'oldName(1)\noldName(2)\n',
    'src/b/c.js': 'export const x = oldName(3)\n',
  },
})
const browser = await startBrowser()

async function say(page: Page, words: string, pack = 'auto'): Promise<string> {
  await page.getByLabel('What it is').selectOption(pack)
  await page.getByLabel('What should be done').fill(words)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: words }).waitFor()
  await page
    .locator('.card:is([data-stage=waiting],[data-stage=learned],[data-stage=refused],[data-stage=unproven])')
    .waitFor()
  return page.url().split('#')[1] ?? '/'
}

async function show(page: Page, path: string, selector: string): Promise<void> {
  await page.evaluate(`location.hash = '${path}'`)
  await page.locator(selector).first().waitFor()
}

async function picture(page: Page, path: string): Promise<void> {
  await page.evaluate('document.activeElement.blur()')
  await page.waitForTimeout(400)
  await page.screenshot({ path })
}

const keep = (page: Page, name: string) => picture(page, join(docs, `web-${name}.png`))

/** What is in the store when the pictures are made. Returns where each state is shown. */
async function fill(page: Page): Promise<Record<string, [path: string, selector: string]>> {
  const weather = await say(page, 'show the weather')
  const refused = await say(page, 'free some space')
  await page.getByLabel('What should be done').fill('what is waiting?')
  await page.keyboard.press('Enter')
  await page.getByText('Nothing waits for a decision.').waitFor()
  await say(page, 'find the ten largest files here')
  const applied = await say(page, 'replace foo with bar in notes.txt')
  await page.getByRole('button', { name: 'Approve and apply 1 effect' }).click()
  await page.getByText('Applied exactly as approved').waitFor()
  const card = await say(page, 'write color the American way, and drop the old logs')
  await page.getByRole('button', { name: 'New' }).click()
  const files = await say(page, 'a small image and its settings', 'iac')
  const rewritten = await say(page, 'rename the function oldName to newName', 'refactor')
  for (const words of ['touch one.txt', 'mkdir -p a/b/c', 'cp notes.txt copy.txt']) await site.ask(words)
  const last = (path: string) => path.split('/').at(-1)
  return {
    start: ['/', '.history li'],
    card: [card, '.card[data-stage=waiting] .tree'],
    unproven: [weather, '.card[data-stage=unproven]'],
    refused: [refused, '.card[data-stage=refused]'],
    iac: [files, '.card[data-stage=waiting] .files'],
    refactor: [rewritten, '.card[data-stage=waiting] .rewrites'],
    queue: [`/queue/${last(card)}`, '.queue .card'],
    run: [`/runs/${last(applied)}`, '.timeline'],
    ledger: ['/ledger', '.ledger-row'],
    numbers: ['/numbers', '.plots'],
    settings: ['/settings', '.policy'],
  }
}

try {
  const { page, context } = await openPage(browser, site, {
    viewport: { width: 1360, height: 900 },
    reducedMotion: 'reduce',
  })
  const states = await fill(page)
  const to = (name: string) => {
    const [path = '/', selector = 'main'] = states[name] ?? []
    return show(page, path, selector)
  }
  if (folder !== undefined) {
    const forms = [
      ['light', 1360, 900],
      ['dark', 1360, 900],
      ['light', 320, 640],
      ['dark', 1920, 1080],
    ] as const
    for (const [colorScheme, width, height] of forms) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      for (const name of Object.keys(states)) {
        await to(name)
        await picture(page, join(folder, `${name}-${colorScheme}-${width}.png`))
      }
    }
  } else {
    await to('card')
    await page.locator('.tree').getByText('report.md').click()
    await keep(page, 'card')
    await page.locator('.diff').scrollIntoViewIfNeeded()
    await page.mouse.move(1000, 300)
    await page.mouse.wheel(0, 460)
    await keep(page, 'diff')
    await page.emulateMedia({ colorScheme: 'dark' })
    await keep(page, 'diff-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    for (const name of ['start', 'iac', 'refactor', 'queue', 'run']) {
      await to(name)
      await keep(page, name)
    }
    await to('ledger')
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByRole('status').getByText('holds').waitFor()
    await keep(page, 'ledger')
    await to('numbers')
    await keep(page, 'numbers')
    await page.setViewportSize({ width: 360, height: 740 })
    await to('card')
    await keep(page, 'phone')
  }
  await context.close()
} finally {
  await browser.remove()
  await site.close()
}
