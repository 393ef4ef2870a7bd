/**
 * A rewrite over a whole repository with its proof, against the bare ast-grep, in one run. Run: node bench/refactor.ts
 * The proof looks for matches, rewrites to a fixpoint, parses what it touched, looks again, and records every changed file.
 * Medians of interleaved rounds, so that whatever else the machine does falls on all of them alike.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { judgeRewrite } from '../src/packs/refactor/prove.ts'
import { findAstGrepTools, rewrite } from '../src/packs/refactor/run-ast-grep.ts'
import { root } from '../src/root.ts'
import { createSandbox } from '../src/sandbox/bubblewrap.ts'

const base = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
const sandbox = createSandbox({ stateDir: join(base, 'state'), home: homedir() })
const tools = findAstGrepTools(root, process.execPath)
const never = new AbortController().signal
const pattern = { language: 'typescript', pattern: 'legacyLog($$$ARGS)', rewrite: 'logger.info($$$ARGS)' }
const bareArguments = ['run', '-l', 'ts', '-p', pattern.pattern, '-r', pattern.rewrite, '-U']

/** Every second file has matches, about 70 lines each. */
function repository(files: number): string {
  const folder = join(base, `repository-${files}`)
  for (let index = 0; index < files; index++) {
    const place = join(folder, `part${index % 20}`)
    mkdirSync(place, { recursive: true })
    const parts = Array.from({ length: 8 }, (_, at) => {
      const log = index % 2 === 0 && at % 3 === 0 ? `  legacyLog('step ${at}', { index: ${index}, value })\n` : ''
      return `export function step${at}(value: number, limit = ${at}): number[] {\n${log}  const found: number[] = []\n  for (let each = 0; each < limit; each += 1) {\n    if (value % (each + 1) === 0) found.push(each * ${index})\n  }\n  return found.filter((each) => each > ${at})\n}\n`
    })
    writeFileSync(join(place, `file${index}.ts`), parts.join('\n'))
  }
  return folder
}

function bare(folder: string, more: readonly string[]): number {
  const copy = join(base, 'copy')
  cpSync(folder, copy, { recursive: true })
  const started = performance.now()
  const done = spawnSync(tools.astGrep, [...bareArguments, ...more, '.'], { cwd: copy, encoding: 'utf8' })
  const spent = performance.now() - started
  if (done.status !== 0) throw new Error(done.stderr)
  rmSync(copy, { recursive: true })
  return spent
}

async function proven(folder: string): Promise<number> {
  const started = performance.now()
  const result = await rewrite({ workspace: folder, rewrites: [pattern] }, { sandbox, tools }, never)
  const checks = judgeRewrite({ rewrites: [pattern] }, result)
  const spent = performance.now() - started
  if (checks.some((check) => check.result !== 'passed')) throw new Error(JSON.stringify(checks))
  return spent
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

try {
  await sandbox.status()
  for (const [files, rounds] of [
    [1, 7],
    [150, 7],
    [2_000, 3],
  ] as const) {
    const folder = repository(files)
    const times: Record<string, number[]> = { 'ast-grep -U -j1': [], 'ast-grep -U': [], 'with proof': [] }
    for (let round = 0; round < rounds; round++) {
      times['ast-grep -U -j1']?.push(bare(folder, ['-j', '1']))
      times['ast-grep -U']?.push(bare(folder, []))
      times['with proof']?.push(await proven(folder))
    }
    const one = median(times['ast-grep -U -j1'] ?? [])
    console.log(`${files} files`)
    for (const [name, values] of Object.entries(times))
      console.log(
        `  ${name.padEnd(18)} ${median(values).toFixed(0).padStart(6)} ms  ${(median(values) / one).toFixed(1)} x`,
      )
  }
} finally {
  rmSync(base, { recursive: true, force: true })
}
