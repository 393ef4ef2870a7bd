/**
 * What the page costs in a real Chromium on this machine, against the limits of the issue. The store, the jail and the server are
 * real, the model is faked. Chromium draws in software here, so frames are slower than on a desk.
 * Run: node scripts/web.ts && node bench/web.ts [full]      (full: 500 waiting runs and 100,000 ledger entries)
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { readEvents } from '../src/surfaces/http/event-stream.ts'
import { openPage, type Site, startBrowser, startSite } from '../test/web/site.ts'

type Row = { what: string; p50: string; worst: string; limit: string; holds: boolean }
const rows: Row[] = []
const full = process.argv[2] === 'full'

function report(what: string, values: readonly number[], limit: number, unit = 'ms'): void {
  const sorted = [...values].sort((a, b) => a - b)
  const p50 = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const worst = sorted.at(-1) ?? Number.NaN
  const say = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
  rows.push({ what, p50: say(p50), worst: say(worst), limit: say(limit), holds: worst <= limit })
}

/** `own` is what the page's thread really worked for a frame, whatever else the machine was busy with. */
type Seen = { frames: number[]; long: number[]; own: number }

function reportFrames(what: string, seen: Seen): void {
  report(`frames while ${what} scrolls`, seen.frames, 50)
  report(`  of it the page's own work, mean`, [seen.own], 16)
  report(`  tasks over 50 ms meanwhile`, [seen.long.length], 0, 'tasks')
}

function merged(all: readonly Seen[]): Seen {
  return {
    frames: all.flatMap(({ frames }) => frames),
    long: all.flatMap(({ long }) => long),
    own: Math.max(...all.map(({ own }) => own)),
  }
}

const assets = join(import.meta.dirname, '..', '.runtime', 'web', 'assets')
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
const zipped = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
report('JavaScript, gzipped, all of it', [zipped / 1000], 250, 'kB')

const opens: number[] = []
const old = Array.from({ length: 2_500 }, (_, n) => `${n} the quick brown fox jumps over the lazy dog`).join('\n')
const site = await startSite({ files: { 'big.txt': `${old}\n` } })
const browser = await startBrowser()

/** When the page drew it, on the server's clock: both run on this machine. */
const drawnAt = (page: Page, selector: string) =>
  page.evaluate(`new Promise((resolve) => {
    const look = () => document.querySelector(${JSON.stringify(selector)})
      ? requestAnimationFrame(() => resolve(Date.now()))
      : requestAnimationFrame(look)
    look()
  })`) as Promise<number>

async function firstLoads(): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const started = Date.now()
    await page.goto(site.server.now.loginLink(), { waitUntil: 'commit' })
    times.push((await drawnAt(page, '.composer')) - started)
    await context.close()
  }
  return times
}

async function cards(page: Page): Promise<{ shown: number[]; acknowledged: number[] }> {
  const shown: number[] = []
  const acknowledged: number[] = []
  for (let round = 0; round < 10; round += 1) {
    const name = `bench-${round}.txt`
    await page.getByLabel('What should be done').fill(`touch ${name}`)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: `touch ${name}` }).waitFor()
    const drawn = await drawnAt(page, '.card[data-stage=waiting] .primary:not([disabled])')
    const [run] = await site.store.runs({ limit: 1 })
    if (!run) throw new Error('no run')
    shown.push(drawn - Date.parse(run.updatedAt))
    acknowledged.push(
      Number(
        await page.evaluate(`new Promise((resolve) => {
          const started = performance.now()
          document.querySelector('.card .primary').click()
          const look = () => document.querySelector('.card[data-stage=waiting]')
            ? requestAnimationFrame(look) : resolve(performance.now() - started)
          look()
        })`),
      ),
    )
    await page.locator('.card[data-stage=learned]').waitFor()
  }
  return { shown, acknowledged }
}

/** All pauses between frames, and all tasks of the page that kept the thread for longer than 50 ms, while a box is scrolled from its top to its end, a screen at a time. */
async function frames(page: Page, selector: string): Promise<Seen> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () =>
    ((await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
    1000
  const before = await spent()
  const seen = (await page.evaluate(`new Promise((resolve) => {
    const long = []
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' })
    const box = document.querySelector(${JSON.stringify(selector)})
    const times = []
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      times.push(now - last)
      last = now
      box.scrollTop += 400
      if (times.length < 240 && box.scrollTop + box.clientHeight < box.scrollHeight - 1) requestAnimationFrame(frame)
      else setTimeout(() => resolve({ frames: times.slice(2), long }), 100)
    }
    requestAnimationFrame(frame)
  })`)) as Omit<Seen, 'own'>
  const own = ((await spent()) - before) / seen.frames.length
  await devtools.detach()
  return { ...seen, own }
}

async function openPages(at: Site, count: number): Promise<{ cpu: number; feeds: AsyncGenerator[] }> {
  const login = await fetch(`${at.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: at.server.now.loginLink().split('/').at(-1) }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const feeds = await Promise.all(
    Array.from({ length: count }, async () => {
      const answer = await fetch(`${at.url}/feed`, { headers: { cookie } })
      if (!answer.body) throw new Error('no feed')
      const events = readEvents(answer.body)
      await events.next()
      return events
    }),
  )
  await sleep(500)
  const before = process.cpuUsage()
  await sleep(5_000)
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 5_000_000, feeds }
}

async function fill(): Promise<void> {
  const by = { name: 'boss', roles: ['admin' as const] }
  for (let done = 0; done < 500; done += 25)
    await Promise.all(Array.from({ length: 25 }, (_, n) => site.ask(`touch waits-${done + n}.txt`, by)))
  const fact = { kind: 'feedback' as const, run: null, actor: 'boss', data: { note: 'filled for the measurement' } }
  for (let done = 0; done < 100; done += 1) await site.store.record(Array.from({ length: 1_000 }, () => fact))
}

try {
  report('first load, cold, to the open workbench', await firstLoads(), 1_500)
  const { page, context } = await openPage(browser, site)
  const { shown, acknowledged } = await cards(page)
  report('card can be used, after the plan was saved', shown, 200)
  report('a decision is acknowledged', acknowledged, 100)

  const big = await site.ask("sed -i 's/quick brown/slow green/' big.txt")
  const diffs: Seen[] = []
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(`location.hash = '/settings'`)
    await page.locator('.policy').waitFor()
    const started = Date.now()
    await page.evaluate(`location.hash = '/w/${big.id}'`)
    opens.push((await drawnAt(page, '.diff')) - started)
    diffs.push(await frames(page, '.diff'))
  }
  report('a diff of 5,000 changed lines, in sight', opens, 1_000)
  reportFrames('a diff of 5,000 changed lines', merged(diffs))

  const idle = await openPages(site, 50)
  report('processor of the server, 50 open pages', [idle.cpu * 100], 10, '%')

  if (full) {
    await fill()
    const open = async (path: string, selector: string) => {
      const started = Date.now()
      await page.evaluate(`location.hash = '${path}'`)
      return (await drawnAt(page, selector)) - started
    }
    await page.evaluate("location.hash = '/settings'")
    report('queue with 500 waiting opens', [await open('/queue', '.queue .row')], 1_000)
    reportFrames('the queue', await frames(page, '.rows'))
    report('ledger with 100,000 entries opens', [await open('/ledger', '.ledger-row')], 1_000)
    reportFrames('the ledger', await frames(page, '.rows'))
    const started = performance.now()
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByRole('status').getByText('holds').waitFor()
    report('ledger of 100,000 verified, in sight', [performance.now() - started], 60_000)
  }
  await context.close()
} finally {
  await browser.remove()
  await site.close()
}
console.table(rows)
process.exit(0)
