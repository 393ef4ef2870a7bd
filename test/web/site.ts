import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Identity } from '../../src/core/identity.ts'
import type { Model } from '../../src/core/model.ts'
import type { Run } from '../../src/core/run.ts'
import { defaultLimits } from '../../src/surfaces/http/limits.ts'
import { type RunningServer, startServer } from '../../src/surfaces/http/server.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, root, type Workplace } from '../../src/testing/workplace.ts'

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

export const pageIsBuilt = existsSync(join(import.meta.dirname, '..', '..', '.runtime', 'web', 'index.html'))

/** Said with every skipped test: what was not checked, and what to do about it. */
export const skip: string | false = !browserPath
  ? 'NOT CHECKED, no Chromium: apt-get install chromium'
  : pageIsBuilt
    ? false
    : 'NOT CHECKED, the page is not built: node scripts/web.ts'

export type Site = Awaited<ReturnType<typeof startSite>>

/** The model's answer for some words; by default the words themselves, so that a test says what is proposed. */
export type Answers = (words: string) => string

/** A real server over a real store, jail and workspace, with the page. Only the model is faked. */
export async function startSite(
  options: {
    files?: Record<string, string>
    answers?: Answers
    model?: Model
    /** The text of a models.yaml: then models are what it says, and none is faked here. */
    models?: string
    workers?: number
  } = {},
) {
  const model = options.model ?? createFakeModel(({ words }) => options.answers?.(words) ?? words)
  const place: Workplace = createWorkplace(options.models === undefined ? { model } : {}, options.files ?? {})
  if (options.models !== undefined) {
    mkdirSync(place.app.config.configDir, { recursive: true })
    writeFileSync(place.app.modelsFile, options.models)
  }
  const stop = new AbortController()
  const start = (port: number): Promise<RunningServer> =>
    startServer(place.app, {
      port,
      host: '127.0.0.1',
      workspaces: [place.workspace],
      signal: stop.signal,
      logTo: { write: () => {} },
      limits: { ...defaultLimits, perSecond: 10_000, burst: 10_000 },
      ...(options.workers === undefined ? {} : { workers: options.workers }),
    })
  const server = { now: await start(0) }
  const port = Number(new URL(server.now.url).port)
  const { engine, store } = await place.app.open()

  return {
    place,
    server,
    url: server.now.url,
    engine,
    store,
    async restart() {
      await server.now.close()
      server.now = await start(port)
    },
    start: async () => {
      server.now = await start(port)
    },
    /** Asks as somebody, without a browser, and waits until it rests. */
    async ask(words: string, by: Identity = root, pack = 'shell'): Promise<Run> {
      const { id } = await engine.ask({ pack, words, workspace: place.workspace, options: {} }, by)
      return rested(id)
    },
    rested,
    async close() {
      await server.now.close()
      await place.close()
    },
  }

  async function rested(id: string): Promise<Run> {
    const done = ['waiting', 'learned', 'refused', 'unproven', 'failed', 'rolled-back']
    for (;;) {
      const run = await store.run(id)
      if (done.includes(run.stage)) return run
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
}

/** Chromium with a profile of its own that is gone afterwards. */
export async function startBrowser(): Promise<Browser & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-chromium-'))
  const browser = await chromium.launch({
    executablePath: browserPath ?? 'chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disk-cache-dir=${folder}`,
    ],
  })
  return Object.assign(browser, {
    remove: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  })
}

/** A window of the local user, logged in by the one-time link. What the page complains of is kept in `problems`. */
export async function openPage(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions & { token?: string; path?: string } = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const { token, path, ...rest } = options
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, ...rest })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    const quiet = /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE|ERR_EMPTY|status of 4\d\d|status of 503|net::ERR/.test(
      message.text(),
    )
    if (message.type() === 'error' && !quiet) problems.push(message.text())
  })
  if (token === undefined) await page.goto(site.server.now.loginLink())
  else {
    await page.goto(site.url)
    await page.getByLabel('Your token').fill(token)
    await page.getByRole('button', { name: 'Log in' }).click()
  }
  await page.getByRole('heading', { name: 'Workbench' }).waitFor()
  if (path !== undefined) await page.evaluate(`location.hash = ${JSON.stringify(path)}`)
  return { page, context, problems }
}
