import type { Check } from '../../core/proof.ts'
import type { JailResult, JailSpec, Sandbox } from '../../core/sandbox.ts'
import { naming, type ProjectCommand, testEnvironment, toolchains } from './project-commands.ts'
import { type AstGrepTools, jobOf, type RewriteRequest, type RewriteResult } from './run-ast-grep.ts'
import { compareTests, readTestResults, type TestResults } from './test-results.ts'

export type ProjectPorts = { sandbox: Sandbox; tools: AstGrepTools; home: string; path: string }

type ProjectRun = {
  exitCode: number | null
  output: string
  results: TestResults
  /** Why it did not run at all: no such program, no packages, a limit. */
  notRun: string | null
  /** The rewritten files are those that the proof saw. */
  asProven: boolean
  wallMs: number
}

export const projectLimits = { cpuMs: 600_000, memoryBytes: 4 * 1024 ** 3, processes: 512, outputBytes: 4 * 1024 ** 2 }

/** Rewrites first when asked to, so that the project runs on what the proof saw; its exit code 97 is its own. */
const script = `
marker=$(mktemp)
if [ -n "$3" ]; then "$0" --max-old-space-size=2048 "$1" > /dev/null || exit 97; fi
bash -c "$2" < /dev/null
code=$?
find . -path ./node_modules -prune -o -name 'TEST-*.xml' -newer "$marker" -print 2> /dev/null | head -n 200 | while IFS= read -r report; do cat "$report"; done
exit $code
`

/** How a command of the project is run in the jail. Everything that it writes is thrown away with the jail. Pure but for finding tools. */
export function projectSpec(
  command: string,
  request: RewriteRequest,
  ports: ProjectPorts,
  options: { rewritten: boolean; wallMs: number },
): JailSpec {
  const { tools } = ports
  const chain = toolchains(ports.path, ports.home, request.workspace)
  const modern = /\/v?(?:2[2-9]|[3-9]\d)\.|node-(?:2[4-9])/.test(`${chain.path}`)
  return {
    command: [
      '/bin/bash',
      '--noprofile',
      '--norc',
      '-c',
      script,
      tools.node,
      tools.script,
      naming(command, request.workspace),
      options.rewritten ? 'rewritten' : '',
    ],
    workspace: request.workspace,
    binaries: 'system',
    readable: [...new Set([...chain.readable, tools.script, tools.node, tools.astGrep])],
    // Node's WebAssembly reserves more address space than the jail has, unless told not to.
    environment: {
      ...testEnvironment,
      PATH: chain.path,
      ...(modern ? { NODE_OPTIONS: '--disable-wasm-trap-handler' } : {}),
    },
    limits: { ...projectLimits, wallMs: options.wallMs },
    stdin: JSON.stringify({ ...jobOf(request, tools), parse: false }),
    diffBytes: 0,
  }
}

async function runProject(
  command: string,
  request: RewriteRequest,
  proven: RewriteResult | null,
  ports: ProjectPorts,
  wallMs: number,
  signal: AbortSignal,
): Promise<ProjectRun> {
  const jail = await ports.sandbox.run(
    projectSpec(command, request, ports, { rewritten: proven !== null, wallMs }),
    signal,
  )
  const output = `${jail.stdout.text}\n${jail.stderr.text}`
  return {
    exitCode: jail.exitCode,
    output,
    results: readTestResults(output),
    notRun: notRun(jail, output),
    asProven: proven === null || isAsProven(jail, proven),
    wallMs: jail.usage.wallMs,
  }
}

function isAsProven(jail: JailResult, proven: RewriteResult): boolean {
  const now = new Map(jail.effects.map((effect) => [effect.path, effect.after]))
  return proven.effects.every(({ path, after }) => {
    const state = now.get(path)
    return state?.type === 'file' && after.type === 'file' && state.digest === after.digest
  })
}

function notRun(jail: JailResult, output: string): string | null {
  const limits = jail.limitsHit.filter((limit) => limit !== 'output')
  if (limits.length > 0) return `stopped by the limit on ${limits.join(', ')}`
  if (jail.exitCode === 97) return 'the rewrite could not be repeated'
  if (jail.exitCode === 127 || jail.exitCode === 126) return `not installed here: ${lastLine(output)}`
  const missing =
    /(?:No module named '?pytest'?|Cannot find (?:package|module) '(?![./])[^']+'|command not found|: not found|Could not resolve dependencies|cannot access .* in offline mode|Non-resolvable|ENOTFOUND|EAI_AGAIN|network is unreachable|no matching package named|Could not find artifact|cannot find module providing package|missing go\.sum entry|PluginResolutionException)[^\n]*/i.exec(
      output,
    )
  return jail.exitCode !== 0 && missing ? missing[0].trim().slice(0, 200) : null
}

/** The line that says why: the last, but for the rest of a stack. */
function lastLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s*(?:at |\.\.\. \d+ more)/.test(line))
  return lines.at(-1)?.trim().slice(0, 200) ?? ''
}

export type ProjectProof = { check: Check } | { note: string }

/** The project's tests before and after. Those that were only detected and can not start are a note, unless `required`. */
export async function proveTests(
  tests: ProjectCommand,
  request: RewriteRequest,
  proven: RewriteResult,
  options: { required: boolean; wallMs: number },
  ports: ProjectPorts,
  signal: AbortSignal,
): Promise<ProjectProof> {
  const must = options.required || tests.found === 'given'
  const cannot = (reason: string): ProjectProof =>
    must
      ? { check: { name: 'tests', result: 'unavailable', detail: `${tests.command}: ${reason}` } }
      : { note: `the project's tests (${tests.command}) could not run in the jail: ${reason}` }
  if (tests.problem) return cannot(tests.problem)
  const after = await runProject(tests.command, request, proven, ports, options.wallMs, signal)
  const before = await runProject(tests.command, request, null, ports, options.wallMs, signal)
  if (before.notRun) return cannot(before.notRun)
  if (!must && before.exitCode !== 0 && before.results.size === 0)
    return cannot(`it ends with exit code ${before.exitCode} without the rewrite too: ${lastLine(before.output)}`)
  if (!after.asProven)
    return {
      check: {
        name: 'tests',
        result: 'unavailable',
        detail: 'the workspace changed while it was proven, or the tests rewrite what they test',
      },
    }
  return { check: judgeTests(tests.command, before, after) }
}

/** Pure. */
export function judgeTests(
  command: string,
  before: Pick<ProjectRun, 'exitCode' | 'results' | 'output' | 'notRun'>,
  after: Pick<ProjectRun, 'exitCode' | 'results' | 'output' | 'notRun'>,
): Check {
  const name = 'tests'
  const difference = compareTests(before.results, after.results)
  const counts = (results: TestResults) => {
    const all = [...results.values()]
    const failed = all.filter((outcome) => outcome === 'failed').length
    return `${all.filter((outcome) => outcome === 'passed').length} passed${failed > 0 ? ` and ${failed} failed` : ''}`
  }
  const known = before.results.size > 0 && after.results.size > 0
  const summary = known
    ? `${command}: ${counts(before.results)} before, ${counts(after.results)} after`
    : `${command}: exit code ${before.exitCode} before, ${after.exitCode} after`
  const list = (what: string, names: string[]) =>
    names.length === 0
      ? ''
      : `; ${what}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`
  const changes =
    list('broken', difference.broken) +
    list('fixed', difference.fixed) +
    list('gone', difference.gone) +
    list('new', difference.added)
  if (after.notRun) return { name, result: 'failed', detail: `${summary}: after it ${after.notRun}` }
  if (after.exitCode === 0) {
    // Tests that vanish while everything passes may never have been found: only renamed ones are as many as before.
    const fewer = known && after.results.size < before.results.size
    return { name, result: fewer ? 'failed' : 'passed', detail: `${summary}${changes}` }
  }
  if (difference.broken.length > 0)
    return { name, result: 'failed', detail: `${summary}${changes}${tailOf(after.output, difference.broken[0])}` }
  if (before.exitCode === 0) return { name, result: 'failed', detail: `${summary}${changes}${tailOf(after.output)}` }
  if (!known)
    return { name, result: 'unavailable', detail: `${summary}: they failed before already, and do not say which` }
  if (difference.gone.length > 0) return { name, result: 'failed', detail: `${summary}${changes}` }
  return { name, result: 'passed', detail: `${summary}; the same ones fail as before${changes}` }
}

/** The lines that say why, where the output has them: a runner names a failed test several times, once with its error. */
function tailOf(output: string, around?: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const places = around ? lines.flatMap((line, index) => (line.includes(around) ? [index] : [])) : []
  const says = (at: number) => lines.slice(at + 1, at + 8).some((line) => /error|assert|expected|exception/i.test(line))
  const error = lines.findIndex((line) => /^\W*\w*(?:Error|Exception)\b.*: /.test(line))
  const at = places.find(says) ?? (error === -1 ? undefined : error) ?? places[0] ?? Math.max(0, lines.length - 8)
  return `\n${lines
    .slice(at, at + 8)
    .map((line) => line.slice(0, 160))
    .join('\n')}`
}

/** A type check or a compilation: its complaints before and after, places left out because lines move. */
export async function proveCheck(
  command: string,
  request: RewriteRequest,
  proven: RewriteResult,
  wallMs: number,
  ports: ProjectPorts,
  signal: AbortSignal,
): Promise<Check> {
  const after = await runProject(command, request, proven, ports, wallMs, signal)
  const name = 'check'
  if (after.exitCode === 0 && after.notRun === null && after.asProven)
    return { name, result: 'passed', detail: command }
  const before = await runProject(command, request, null, ports, wallMs, signal)
  if (before.notRun) return { name, result: 'unavailable', detail: `${command}: ${before.notRun}` }
  if (!after.asProven)
    return { name, result: 'unavailable', detail: `${command}: the workspace changed while it was proven` }
  return judgeCheck(command, before, after)
}

/** Pure. */
export function judgeCheck(
  command: string,
  before: Pick<ProjectRun, 'exitCode' | 'output'>,
  after: Pick<ProjectRun, 'exitCode' | 'output'>,
): Check {
  const name = 'check'
  const complaints = (output: string) =>
    output
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const placeless = (line: string) => line.replaceAll(/\(\d+,\d+\)|:\d+(?::\d+)?/g, '')
  const old = new Map<string, number>()
  for (const line of complaints(before.output)) old.set(placeless(line), (old.get(placeless(line)) ?? 0) + 1)
  const fresh = complaints(after.output).filter((line) => {
    const left = old.get(placeless(line)) ?? 0
    old.set(placeless(line), left - 1)
    return left <= 0
  })
  if (before.exitCode !== 0 && fresh.length === 0)
    return { name, result: 'passed', detail: `${command}: fails as before, with nothing new` }
  const shown = fresh.slice(0, 6).map((line) => line.slice(0, 200))
  return {
    name,
    result: 'failed',
    detail: `${command}: exit code ${after.exitCode}, before ${before.exitCode}\n${shown.join('\n')}`,
  }
}
