import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Effect } from '../../core/effects.ts'
import { Fault } from '../../core/fault.ts'
import type { JailResult, JailSpec, Sandbox } from '../../core/sandbox.ts'
import type { Rewrite } from './action.ts'
import { languages } from './languages.ts'

/** Absolute paths of what takes part. `python` is null where there is none: Python is then judged by its grammar alone. */
export type AstGrepTools = { astGrep: string; node: string; script: string; python: string | null; version: string }

/** Where the tools of this installation are; only looks. `node` is the program that this runs under. */
export function findAstGrepTools(root: string, node: string): AstGrepTools {
  const platform = `${process.platform}-${process.arch}-gnu`
  const manifest = join(root, 'node_modules', '@ast-grep', 'cli', 'package.json')
  return {
    astGrep: join(root, 'node_modules', '@ast-grep', `cli-${platform}`, 'ast-grep'),
    node,
    script: join(root, 'src', 'packs', 'refactor', 'rewrite-in-jail.mjs'),
    python: ['/usr/bin/python3', '/bin/python3'].find((path) => existsSync(path)) ?? null,
    version: existsSync(manifest) ? String(JSON.parse(readFileSync(manifest, 'utf8')).version) : 'not installed',
  }
}

export type RewriteRequest = {
  workspace: string
  rewrites: readonly Rewrite[]
  /** Where rewrites without paths of their own apply: files, folders or globs; the whole workspace when not given. */
  paths?: readonly string[]
}

const Sample = z.object({
  file: z.string(),
  line: z.int(),
  text: z.string(),
  rule: z.string().optional(),
  message: z.string().optional(),
  replacement: z.string().optional(),
})

/** What became of one rewrite. Counts are of the first pass, except for `applied` and `rounds`. */
const StepReport = z.object({
  outcome: z.enum(['matched', 'no-match', 'invalid-pattern', 'could-not-run']),
  message: z.string().default(''),
  matches: z.int().default(0),
  /** Matches that have a replacement: those of a rule without `fix` have none. */
  fixes: z.int().default(0),
  files: z.record(z.string(), z.int()).default({}),
  fileCount: z.int().default(0),
  scanned: z.int().default(0),
  /** Files that ast-grep left out, by its reason: fileTooLarge, invalidUtf8. */
  skipped: z.record(z.string(), z.int()).default({}),
  rounds: z.int().default(0),
  applied: z.int().default(0),
  /** Matches after the last pass. */
  remaining: z.int().default(0),
  /** What the rewrite makes matches again, so further passes would never end. */
  selfMatching: z.boolean().default(false),
  /** Files that a further run would change; empty when the rewrite is idempotent here. */
  secondRun: z.array(z.string()).default([]),
  /** Where a name stands that was rewritten as a plain identifier only. */
  leftOver: z.object({ name: z.string(), count: z.int(), first: z.string() }).nullable().default(null),
  samples: z.array(Sample).default([]),
  /** The pattern as ast-grep reads it, where it did not match. */
  tree: z.string().default(''),
  /** The nearest source, with its syntax tree, where nothing matched. */
  nearest: z.string().default(''),
})
export type StepReport = z.infer<typeof StepReport>

const Faults = z.object({ errors: z.int(), missing: z.int(), first: z.int() })

const JailReport = z.object({
  steps: z.array(StepReport),
  touched: z.int(),
  parse: z
    .object({
      before: z.record(z.string(), Faults.optional()),
      after: z.record(z.string(), Faults.optional()),
      clean: z.int(),
      unchecked: z.array(z.string()),
      reason: z.string().nullable(),
    })
    .nullable(),
  python: z
    .object({
      files: z.int(),
      before: z.record(z.string(), z.string()).nullable(),
      after: z.record(z.string(), z.string()).nullable(),
    })
    .nullable(),
})
export type JailReport = z.infer<typeof JailReport>

export type RewriteResult = {
  /** The worst of the steps, where `no-match` counts only when nothing matched at all. */
  outcome: StepReport['outcome']
  message: string
  matches: number
  /** Files with matches, and how many in each. */
  files: Record<string, number>
  rounds: number
  idempotent: boolean
  steps: StepReport[]
  parse: JailReport['parse']
  python: JailReport['python']
  effects: Effect[]
  diffs: Record<string, string>
  /** What the jail saw, for a proof. */
  jail: JailResult
}

export const mostRounds = 10
export const jailLimits = {
  wallMs: 30_000,
  cpuMs: 60_000,
  memoryBytes: 4 * 1024 ** 3,
  processes: 64,
  outputBytes: 16 * 1024 ** 2,
}

const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path)

/** The job for `rewrite-in-jail.mjs`. Pure. Globs are told from names by their characters. */
export function jobOf(request: RewriteRequest, tools: AstGrepTools): Record<string, unknown> {
  return {
    astGrep: tools.astGrep,
    python: tools.python,
    rounds: mostRounds,
    parse: true,
    languages: languages.map(({ name, root, extensions }) => ({ name, root, extensions })),
    rewrites: request.rewrites.map((rewrite) => {
      const wanted = rewrite.paths ?? request.paths ?? []
      const [globs, paths] = [wanted.filter(isGlob), wanted.filter((path) => !isGlob(path))]
      const places = { globs, paths: paths.length === 0 && globs.length === 0 ? ['.'] : paths.map(relativePath) }
      if ('rule' in rewrite) return { kind: 'rule', text: rewrite.rule, fixpoint: rewrite.fixpoint ?? false, ...places }
      const { language, pattern, selector, strictness } = rewrite
      const inline = { kind: 'inline', language, pattern, rewrite: rewrite.rewrite, fixpoint: rewrite.fixpoint ?? true }
      return { ...inline, ...(selector ? { selector } : {}), ...(strictness ? { strictness } : {}), ...places }
    }),
  }
}

function relativePath(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '').replace(/(.)\/+$/, '$1') || '.'
}

/** How the jail is to be set up for ast-grep: three programs, no others. Pure but for looking for ignore files above the workspace. */
export function jailSpecOf(request: RewriteRequest, tools: AstGrepTools): JailSpec {
  return {
    command: [tools.node, '--max-old-space-size=2048', tools.script],
    workspace: request.workspace,
    binaries: [tools.node, tools.astGrep, ...(tools.python ? [tools.python] : [])],
    readable: [tools.script, ...ignoreFilesAbove(request.workspace)],
    environment: { PYTHONDONTWRITEBYTECODE: '1' },
    limits: jailLimits,
    stdin: JSON.stringify(jobOf(request, tools)),
  }
}

/**
 * Which files are ignored is also said above the workspace when it is a folder within a repository; the mark of a repository
 * itself counts too, because without it no .gitignore is heeded.
 */
export function ignoreFilesAbove(workspace: string): string[] {
  const found: string[] = []
  if (existsSync(join(workspace, '.git'))) return found
  for (let folder = dirname(workspace); ; folder = dirname(folder)) {
    found.push(...['.gitignore', '.ignore', '.git/HEAD', '.git/info/exclude'].map((name) => join(folder, name)))
    if (existsSync(join(folder, '.git'))) return found.filter((path) => existsSync(path))
    if (dirname(folder) === folder) return []
  }
}

/**
 * Applies rewrites in the jail, in order. Resolves for whatever the rewrites do, with effects of matched ones only; throws as
 * `Sandbox.run` does, and Fault `unavailable` when ast-grep is not installed for this machine.
 */
export async function rewrite(
  request: RewriteRequest,
  ports: { sandbox: Sandbox; tools: AstGrepTools },
  signal: AbortSignal,
): Promise<RewriteResult> {
  if (!existsSync(ports.tools.astGrep)) {
    throw new Fault('unavailable', 'ast-grep is not installed for this machine', {
      hint: 'run npm install where the optional packages of @ast-grep/cli can be had',
    })
  }
  const jail = await ports.sandbox.run(jailSpecOf(request, ports.tools), signal)
  return readReport(jail)
}

/** What the jail's output says. "Could not run" is never "no match". Pure. */
export function readReport(jail: JailResult): RewriteResult {
  const report = parseReport(jail)
  if (typeof report === 'string') {
    return {
      ...{ outcome: 'could-not-run', message: report, matches: 0, files: {}, rounds: 0, idempotent: false },
      ...{ steps: [], parse: null, python: null, effects: [], diffs: {}, jail },
    }
  }
  const { steps } = report
  const bad =
    steps.find((step) => step.outcome === 'could-not-run') ?? steps.find((step) => step.outcome === 'invalid-pattern')
  const outcome = bad?.outcome ?? (steps.some((step) => step.outcome === 'matched') ? 'matched' : 'no-match')
  const files: Record<string, number> = Object.create(null)
  for (const step of steps)
    for (const [file, count] of Object.entries(step.files)) files[file] = (files[file] ?? 0) + count
  return {
    outcome,
    message: bad?.message ?? (outcome === 'no-match' ? (steps[0]?.message ?? '') : ''),
    matches: steps.reduce((sum, step) => sum + step.matches, 0),
    files: { ...files },
    rounds: Math.max(0, ...steps.map((step) => step.rounds)),
    idempotent: steps.every((step) => step.secondRun.length === 0),
    steps,
    parse: report.parse,
    python: report.python,
    effects: outcome === 'matched' ? jail.effects : [],
    diffs: outcome === 'matched' ? jail.diffs : {},
    jail,
  }
}

function parseReport(jail: JailResult): JailReport | string {
  const limits = jail.limitsHit
  if (limits.length > 0) return `ast-grep was stopped by the limit on ${limits.join(', ')}`
  try {
    return JailReport.parse(JSON.parse(jail.stdout.text.trimEnd().split('\n').at(-1) ?? ''))
  } catch {
    const word = jail.stderr.text.trim().split('\n').slice(-4).join(' ').slice(0, 400)
    return `ast-grep could not run: ${word || `exit code ${jail.exitCode}`}`
  }
}

/** Places of names in the code with their syntax trees, for a model to rest on. */
export async function readTrees(
  request: { workspace: string; language: string; names: readonly string[] },
  ports: { sandbox: Sandbox; tools: AstGrepTools },
  signal: AbortSignal,
): Promise<string[]> {
  const { workspace, language, names } = request
  const spec = jailSpecOf({ workspace, rewrites: [] }, ports.tools)
  const job = { ...jobOf({ workspace, rewrites: [] }, ports.tools), trees: names.map((name) => ({ language, name })) }
  const jail = await ports.sandbox.run({ ...spec, stdin: JSON.stringify(job) }, signal)
  return z.array(z.string()).parse(JSON.parse(jail.stdout.text))
}

/**
 * One string for each text that is equal when the syntax trees are, whatever the white space and the comments; null where a
 * text does not parse or is too large to compare.
 */
export async function readSignatures(
  texts: readonly { language: string; text: string }[],
  workspace: string,
  ports: { sandbox: Sandbox; tools: AstGrepTools },
  signal: AbortSignal,
): Promise<(string | null)[]> {
  const spec = jailSpecOf({ workspace, rewrites: [] }, ports.tools)
  const job = { ...jobOf({ workspace, rewrites: [] }, ports.tools), signatures: texts }
  const jail = await ports.sandbox.run({ ...spec, stdin: JSON.stringify(job) }, signal)
  return z.array(z.string().nullable()).parse(JSON.parse(jail.stdout.text))
}
