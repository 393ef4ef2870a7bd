import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../../app.ts'
import type { Pack } from '../../core/pack.ts'
import {
  type Answer,
  evaluateRefactor,
  type RefactorReport,
  type RefactorRow,
} from '../../learning/evaluate/refactor.ts'

/** How each language's code is run with its tests behind it; absent for those that need a project around them. */
const runners: Record<string, (node: string) => { file: string; command: readonly string[] }> = {
  python: () => ({ file: 'main.py', command: ['python3', 'main.py'] }),
  javascript: (node) => ({ file: 'main.mjs', command: [node, 'main.mjs'] }),
  typescript: (node) => ({
    file: 'main.mts',
    command: [node, '--disable-wasm-trap-handler', '--disable-warning=ExperimentalWarning', 'main.mts'],
  }),
  bash: () => ({ file: 'main.sh', command: ['/bin/bash', 'main.sh'] }),
  ruby: () => ({ file: 'main.rb', command: ['ruby', 'main.rb'] }),
  php: () => ({ file: 'main.php', command: ['php', 'main.php'] }),
}

export type RefactorMeasurement = {
  app: App
  pack: Pack
  rows: readonly RefactorRow[]
  signal: AbortSignal
  onProgress: (done: number) => void
}

/** Each row in a folder of its own, through the same parts as a request; guard, tests of a project and repair are not measured. */
export async function measureRefactor({
  app,
  pack,
  rows,
  signal,
  onProgress,
}: RefactorMeasurement): Promise<RefactorReport> {
  const { policy } = app.suiteParts()
  return evaluateRefactor({
    rows,
    signal,
    onProgress,
    propose: (row, abort) =>
      inFolder(app, row, async (workspace) => {
        const draft = pack.admit(row.instruction.slice(0, 2_000).padEnd(3, '.'), { lang: row.language, branch: false })
        const started = performance.now()
        const request = { pack: 'refactor', workspace, requester: app.local.name, ...draft }
        const proposal = await pack.propose(request, [], policy, abort)
        const latencyMs = performance.now() - started
        const text = proposal.action === null ? proposal.raw : pack.render(proposal.action)
        return { action: proposal.action, problem: proposal.problem ?? '', text, model: proposal.by, latencyMs }
      }),
    rewrite: (row, action, abort) =>
      inFolder(app, row, async (workspace) => {
        const { rewrites } = pack.action.parse(action) as Pick<Parameters<App['rewrite']>[0], 'rewrites'>
        const result = await app.rewrite({ workspace, rewrites }, abort)
        const after = result.effects[0]?.after
        const text = after?.type === 'file' ? Buffer.from(await app.readBlob(after.digest)).toString() : row.pre
        return { outcome: result.outcome, message: result.message, text, idempotent: result.idempotent }
      }),
    sameTree: (row, text, abort) =>
      inFolder(app, row, async (workspace) => {
        const language = app.findLanguage(row.language)?.name ?? row.language
        const texts = [text, row.post].map((each) => ({ language, text: each }))
        const [mine, theirs] = await app.signatures(texts, workspace, abort)
        return mine === null || theirs === null ? null : mine === theirs
      }),
    testsPass: (row, text, abort) => runTests(app, row, text, abort),
  })
}

async function runTests(app: App, row: RefactorRow, text: string, signal: AbortSignal): Promise<Answer> {
  const runner = runners[app.findLanguage(row.language)?.name ?? '']?.(process.execPath)
  if (!runner || !row.tests) return null
  return inFolder(app, row, async (workspace) => {
    writeFileSync(join(workspace, runner.file), `${text}\n${row.tests}\n`)
    const jail = await app.sandbox.run(
      {
        command: runner.command,
        workspace,
        binaries: 'system',
        readable: [process.execPath],
        environment: { PYTHONDONTWRITEBYTECODE: '1' },
        diffBytes: 0,
      },
      signal,
    )
    return jail.exitCode === 126 || jail.exitCode === 127 ? null : jail.exitCode === 0
  })
}

async function inFolder<Result>(app: App, row: RefactorRow, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-eval-')))
  try {
    const extension = app.findLanguage(row.language)?.extensions.find((each) => commonExtensions.has(each))
    writeFileSync(join(folder, `main.${extension ?? app.findLanguage(row.language)?.extensions[0] ?? 'txt'}`), row.pre)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The usual one where a language has several. */
const commonExtensions = new Set([
  'js',
  'ts',
  'py',
  'cpp',
  'sh',
  'html',
  'kt',
  'rb',
  'yml',
  'c',
  'ex',
  'scala',
  'tf',
  'md',
])
