// Runs inside the jail, under Node alone: reads a job (JailJob in run-ast-grep.ts) from stdin, lets ast-grep rewrite the working
// folder, and prints what happened (JailReport) as one line of JSON. Plain JavaScript, because stripping types takes more
// address space than the jail has. Changes no file itself, except to take a second run back.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const mostSamples = 12
const mostFiles = 20_000
const filesAtOnce = 400
const mostRead = 20_000_000
/** Linux takes no single argument beyond 128 KiB, and a query is an argument. */
const longestQuery = 120_000
/** Of all arguments together it takes 2 MiB at least, the environment included. */
const longestList = 1_000_000
const job = JSON.parse(readFileSync(0, 'utf8'))

/** @returns {{code: number | null, stdout: string, stderr: string, failure: string | null}} */
function run(program, args, options = {}) {
  const done = spawnSync(program, args, { maxBuffer: 1 << 30, encoding: 'utf8', ...options })
  const failure = done.error
    ? `${path.basename(program)} could not run (${done.error.code ?? done.error.message})`
    : done.signal
      ? `${path.basename(program)} was ended by ${done.signal}`
      : null
  return { code: done.status, stdout: done.stdout ?? '', stderr: done.stderr ?? '', failure }
}

/** The command line of one rewrite, up to its mode. Paths come last, after `--`. */
function astGrep(rewrite, mode, paths) {
  const what =
    rewrite.kind === 'rule'
      ? ['scan', `--inline-rules=${rewrite.text}`]
      : ['run', '--lang', rewrite.language, `--pattern=${rewrite.pattern}`, `--rewrite=${rewrite.rewrite}`]
  if (rewrite.selector) what.push(`--selector=${rewrite.selector}`)
  if (rewrite.strictness) what.push(`--strictness=${rewrite.strictness}`)
  return run(job.astGrep, [...what, '--threads', '1', '--color', 'never', ...mode, '--', ...paths])
}

/** What the tool said, without its colours and its advertisement for the website. */
function said(text) {
  return text
    .split('\n')
    .filter((line) => !/^(?:sg: |See also: |Help: |Applied \d+ change)/.test(line))
    .join('\n')
    .trim()
    .slice(0, 1_500)
}

/** 0 and 1 are "found" and "not found" (or "found what is an error" of a rule); all else is a pattern or rule it cannot use. */
function refusal(done) {
  if (done.failure) return { outcome: 'could-not-run', message: done.failure }
  if (done.code === 0 || done.code === 1) {
    return /^error: a value is required/m.test(done.stderr)
      ? { outcome: 'invalid-pattern', message: said(done.stderr) }
      : null
  }
  const message = said(done.stderr) || `exit code ${done.code}`
  return { outcome: /\(os error \d+\)/.test(message) ? 'could-not-run' : 'invalid-pattern', message }
}

function isLinkOnTheWay(name) {
  const parts = path.normalize(name).split('/')
  return parts.some((_, index) => {
    const upTo = parts.slice(0, index + 1).join('/')
    return upTo !== '' && upTo !== '.' && (lstatSync(upTo, { throwIfNoEntry: false })?.isSymbolicLink() ?? false)
  })
}

/** Matches, what was looked at, and what was left out and why. */
function look(rewrite, paths) {
  const done = astGrep(rewrite, ['--json=stream', '--inspect', 'entity'], paths)
  const refused = refusal(done)
  if (refused) return refused
  // Exit code 1 is "nothing found" only from a program that says how many files it looked at.
  if (!/^sg: summary\|file: /m.test(done.stderr)) {
    return { outcome: 'could-not-run', message: said(done.stderr) || 'ast-grep did not say what it looked at' }
  }
  const missing = /^ERROR: (.*): (?:No such file|IO error|Permission denied).*$/m.exec(done.stderr)
  if (missing) return { outcome: 'could-not-run', message: said(done.stderr) }
  const matches = []
  for (const line of done.stdout.split('\n')) if (line !== '') matches.push(JSON.parse(line))
  const entities = [...done.stderr.matchAll(/^sg: entity\|file\|(.*): (language|skipped)=(\S+)/gm)]
  const skipped = {}
  for (const [, , kind, why] of entities) if (kind === 'skipped') skipped[why] = (skipped[why] ?? 0) + 1
  const scanned = entities.filter(([, , kind]) => kind === 'language').map(([, file]) => file)
  return { outcome: 'matched', matches, scanned, skipped, warned: /Pattern contains an ERROR node/.test(done.stderr) }
}

/**
 * What the passes after the first look at: the files that it matched in, of those that the action names. Nothing else can
 * change. The folders again where a list would be too long, or holds a name that is not text and so can not be given back.
 */
function narrow(rewrite, found, searched) {
  const files = [...new Set(found.matches.map((match) => match.file))]
  const wanted = rewrite.globs.length === 0 ? files : files.filter((file) => isNamed(rewrite, file))
  const fits = wanted.reduce((sum, file) => sum + Buffer.byteLength(file) + 9, 0) < longestList
  return rewrite.globs.length > 0 || (fits && wanted.every((file) => existsSync(file))) ? wanted : searched
}

function isNamed(rewrite, file) {
  return (
    rewrite.globs.some((glob) => path.matchesGlob(file, glob)) ||
    rewrite.paths.some((each) => file === each || file.startsWith(`${each}/`))
  )
}

const before = new Map()

function remember(files) {
  for (const file of files) {
    if (before.has(file) || !existsSync(file)) continue
    before.set(file, readFileSync(file))
  }
}

function onlyIn(found, files) {
  const wanted = new Set(files)
  return found.matches.filter((match) => wanted.has(match.file))
}

function withFix(matches) {
  return matches.filter((match) => match.replacement !== undefined)
}

function apply(rewrite) {
  const searched = rewrite.globs.length > 0 ? ['.'] : rewrite.paths
  for (const name of rewrite.paths) {
    if (isLinkOnTheWay(name)) return { outcome: 'could-not-run', message: `${name} is or lies behind a symbolic link` }
    if (!existsSync(name)) return { outcome: 'could-not-run', message: `there is no ${name} in the workspace` }
  }
  const found = look(rewrite, searched)
  if (found.outcome !== 'matched') return { ...found, tree: treeOfPattern(rewrite) }
  const paths = narrow(rewrite, found, searched)
  const all = rewrite.globs.length > 0 ? onlyIn(found, paths) : found.matches
  const counts = {}
  for (const match of all) counts[match.file] = (counts[match.file] ?? 0) + 1
  const fixing = withFix(all)
  const step = {
    outcome: 'matched',
    matches: all.length,
    fixes: fixing.length,
    files: Object.fromEntries(Object.entries(counts).slice(0, mostFiles)),
    fileCount: Object.keys(counts).length,
    scanned: found.scanned.length,
    skipped: found.skipped,
    rounds: 0,
    applied: 0,
    remaining: 0,
    selfMatching: false,
    secondRun: [],
    samples: all.slice(0, mostSamples).map(sample),
  }
  if (all.length === 0) {
    const parses = !found.warned
    const outcome = parses ? 'no-match' : 'invalid-pattern'
    const message = parses ? elsewhere(rewrite) : 'the pattern does not parse as this language'
    return { ...step, outcome, message, tree: treeOfPattern(rewrite), nearest: nearest(rewrite, found.scanned) }
  }
  if (fixing.length === 0) return step
  remember(Object.keys(counts))
  let matches = fixing.length
  while (step.rounds < job.rounds) {
    const done = astGrep(rewrite, ['--update-all'], paths)
    const refused = refusal(done)
    if (refused) return { ...step, ...refused }
    step.rounds += 1
    const taken = Number(/^Applied (\d+) change/m.exec(done.stdout + done.stderr)?.[1] ?? 0)
    step.applied += taken
    const next = look(rewrite, paths)
    if (next.outcome !== 'matched') return { ...step, ...next }
    const after = withFix(next.matches)
    step.remaining = after.length
    // More matches than those that lay within others: the result of the rewrite matches again, and would for ever.
    step.selfMatching = after.length > matches - taken
    if (after.length === 0 || taken === 0 || step.selfMatching || !rewrite.fixpoint) break
    remember(after.map((match) => match.file))
    matches = after.length
  }
  if (step.remaining > 0) step.secondRun = secondRun(rewrite, paths)
  step.leftOver = leftOver(rewrite, found.scanned)
  return step
}

/** A name that was rewritten as a plain identifier and still stands elsewhere: as a property, a type, in a text. */
function leftOver(rewrite, scanned) {
  if (rewrite.kind !== 'inline' || !/^[A-Za-z_]\w*$/.test(rewrite.pattern)) return null
  const name = new RegExp(`(?<![\\w$])${rewrite.pattern}(?![\\w$])`, 'g')
  if (name.test(rewrite.rewrite)) return null
  let [bytes, count, first] = [0, 0, '']
  for (const file of scanned) {
    const text = existsSync(file) && bytes < mostRead ? readFileSync(file, 'utf8') : ''
    bytes += text.length
    const places = [...text.matchAll(name)]
    count += places.length
    if (first === '' && places[0]) first = `${file}:${text.slice(0, places[0].index).split('\n').length}`
  }
  return count === 0 ? null : { name: rewrite.pattern, count, first }
}

/** Which files another run would change; they are put back. */
function secondRun(rewrite, paths) {
  const kept = new Map()
  for (const file of before.keys()) kept.set(file, readFileSync(file))
  const done = astGrep(rewrite, ['--update-all'], paths)
  const changed = []
  for (const [file, bytes] of kept) {
    if (bytes.equals(readFileSync(file))) continue
    changed.push(file)
    writeFileSync(file, bytes)
  }
  return done.failure ? [done.failure] : changed.sort()
}

function sample(match) {
  return {
    file: match.file,
    line: match.range.start.line + 1,
    text: match.text.slice(0, 300),
    ...(match.ruleId ? { rule: match.ruleId } : {}),
    ...(match.message ? { message: match.message.slice(0, 300) } : {}),
    ...(match.replacement === undefined ? {} : { replacement: match.replacement.slice(0, 300) }),
  }
}

function queryTree(language, text, format) {
  const done = run(job.astGrep, [
    'run',
    '--lang',
    language,
    `--pattern=${text}`,
    `--debug-query=${format}`,
    '--',
    '/dev/null',
  ])
  const tree = /Debug [^\n]*:\n([\s\S]*?)(?:\n\n|$)/.exec(done.stderr)?.[1]
  return tree ?? null
}

/** The pattern as ast-grep reads it: the usual reason why it matches nothing is that it is another node than one thinks. */
function treeOfPattern(rewrite) {
  if (rewrite.kind === 'rule') return ''
  // The other formats do not know meta-variables: in most languages they show them as errors.
  const tree =
    queryTree(rewrite.language, rewrite.pattern, 'pattern') ?? queryTree(rewrite.language, rewrite.pattern, 'ast')
  return (tree ?? '').split('\n').slice(0, 20).join('\n')
}

/** The syntax tree around the first line that has the longest name of the pattern in it. */
function nearest(rewrite, scanned) {
  const source =
    rewrite.kind === 'rule'
      ? [...rewrite.text.matchAll(/(?:pattern|context|regex):\s*(.+)/g)].map((m) => m[1]).join(' ')
      : rewrite.pattern
  const names = [...source.matchAll(/(?<![$\w])[A-Za-z_]\w+/g)].map((found) => found[0])
  const name = names.sort((a, b) => b.length - a.length)[0]
  if (!name) return ''
  let bytes = 0
  for (const file of scanned) {
    if (bytes > mostRead) break
    let text = ''
    try {
      text = readFileSync(file, 'utf8')
    } catch {
      continue
    }
    bytes += text.length
    const at = text.search(new RegExp(`(?<![\\w$])${name}(?![\\w$])`))
    if (at === -1) continue
    const row = text.slice(0, at).split('\n').length - 1
    const line = text.split('\n')[row].trim().slice(0, 200)
    const language = rewrite.language ?? languageOf(file)
    const tree = text.length < longestQuery && language ? (queryTree(language, text, 'ast') ?? '') : ''
    const lines = tree.split('\n').filter((each) => each.includes(`(${row},`) && each.includes(`)-(${row},`))
    const indent = Math.min(...lines.map((each) => each.search(/\S/)))
    const shown = lines.slice(0, 24).map((each) => each.slice(Number.isFinite(indent) ? indent : 0))
    return [`${file}:${row + 1}: ${line}`, ...shown].join('\n')
  }
  return `"${name}" occurs in none of the ${scanned.length} files searched`
}

function languageOf(file) {
  return job.languages.find((each) => each.extensions.includes(extensionOf(file)))?.name
}

function extensionOf(file) {
  return path.extname(file).slice(1).toLowerCase() || path.basename(file)
}

/** Whether what was looked for is only where ast-grep does not look by itself. */
function elsewhere(rewrite) {
  if (rewrite.globs.length > 0) return 'nothing matched'
  const wider = ['--no-ignore', 'vcs', '--no-ignore', 'dot', '--no-ignore', 'hidden', '--files-with-matches']
  const args =
    rewrite.kind === 'rule'
      ? ['scan', `--inline-rules=${rewrite.text}`]
      : ['run', '--lang', rewrite.language, `--pattern=${rewrite.pattern}`]
  const done = run(job.astGrep, [...args, '--threads', '1', ...wider, '--', ...rewrite.paths], { timeout: 4_000 })
  const files = done.stdout.split('\n').filter((line) => line !== '')
  return files.length === 0
    ? 'nothing matched'
    : `nothing matched, except in ${files.length} ignored or hidden file${files.length === 1 ? '' : 's'} such as ${files[0]}: name the path to include it`
}

/** Per file: nodes that could not be parsed, and tokens that the parser made up (zero width). */
function parseFaults(files) {
  const faults = {}
  const unchecked = files.filter((file) => !languageOf(file))
  if (files.length === 0) return { faults, unchecked, reason: null }
  const spoken = new Set(files.map(languageOf))
  // Scripts and styles within a page are parsed as what they are.
  if (spoken.has('html')) for (const name of ['javascript', 'typescript', 'css']) spoken.add(name)
  const rules = job.languages
    .filter(({ name }) => spoken.has(name))
    .map(
      ({ name, root }) =>
        `id: error-${name}\nlanguage: ${name}\nseverity: warning\nrule: {kind: ERROR}\n---\nid: zero-${name}\nlanguage: ${name}\nseverity: warning\nrule: {kind: ${root}, has: {regex: '^$', stopBy: end}}`,
    )
    .join('\n---\n')
  if (rules === '') return { faults, unchecked: files, reason: 'no grammar for files of this kind' }
  for (const file of files) faults[file] = { errors: 0, missing: 0, first: 0 }
  for (let from = 0; from < files.length; from += filesAtOnce) {
    const some = files.slice(from, from + filesAtOnce)
    const done = run(job.astGrep, ['scan', `--inline-rules=${rules}`, '--json=stream', '--threads', '1', '--', ...some])
    if (refusal(done)) return { faults: {}, unchecked: files, reason: said(done.stderr) || done.failure }
    for (const line of done.stdout.split('\n')) {
      if (line === '') continue
      const match = JSON.parse(line)
      const fault = faults[match.file]
      if (!fault) continue
      if (match.ruleId.startsWith('error-')) {
        fault.errors += 1
        fault.first ||= match.range.start.line + 1
        continue
      }
      const { text } = match
      const tree = Buffer.byteLength(text) < longestQuery ? queryTree(match.ruleId.slice(5), text, 'cst') : null
      if (tree === null) unchecked.push(match.file)
      else {
        const made = [...tree.matchAll(/\bMISSING \S+ \((\d+),/g)]
        fault.missing += made.length
        if (made[0]) fault.first ||= match.range.start.line + Number(made[0][1]) + 1
      }
    }
  }
  return { faults, unchecked, reason: null }
}

const compile = `
import sys, json, warnings
warnings.simplefilter("ignore")
out = {}
for name in json.load(sys.stdin):
    try:
        with open(name, "rb") as f: compile(f.read(), name, "exec", dont_inherit=True)
    except SyntaxError as e: out[name] = f"line {e.lineno}: {e.msg}"
    except ValueError as e: out[name] = str(e)
    except OSError as e: out[name] = str(e)
print(json.dumps(out))
`

/** Python's own word on what it can compile: tree-sitter's grammar accepts some broken indentation. */
function compilePython(files) {
  const done = run(job.python, ['-I', '-c', compile], { input: JSON.stringify(files) })
  return done.failure || done.code !== 0 ? null : JSON.parse(done.stdout)
}

function main() {
  const steps = []
  for (const rewrite of job.rewrites) {
    const step = apply(rewrite)
    steps.push(step)
    if (step.outcome === 'could-not-run' || step.outcome === 'invalid-pattern') break
  }
  const touched = [...before].filter(([file, bytes]) => !bytes.equals(readFileSync(file))).map(([file]) => file)
  const report = { steps, touched: touched.length, parse: null, python: null }
  if (job.parse && touched.length > 0) {
    const after = parseFaults(touched)
    const suspects = touched.filter(
      (file) => after.reason || after.faults[file]?.errors > 0 || after.faults[file]?.missing > 0,
    )
    const pythons = job.python ? touched.filter((file) => /\.pyi?$/.test(file)) : []
    const afterPython = pythons.length > 0 ? compilePython(pythons) : {}
    // What is clean afterwards can not have got worse, so only the rest is looked at as it was.
    const broken = [...new Set([...suspects, ...after.unchecked, ...Object.keys(afterPython ?? {})])]
    const beforeState = asItWas(broken, () => ({
      parse: parseFaults(broken),
      python: pythons.length > 0 ? compilePython(broken.filter((file) => pythons.includes(file))) : {},
    }))
    report.parse = {
      before: beforeState.parse.faults,
      after: Object.fromEntries(broken.map((file) => [file, after.faults[file]])),
      clean: touched.length - broken.length,
      unchecked: [...new Set([...after.unchecked, ...beforeState.parse.unchecked])],
      reason: after.reason ?? beforeState.parse.reason,
    }
    if (pythons.length > 0) report.python = { files: pythons.length, before: beforeState.python, after: afterPython }
  }
  process.stdout.write(`${JSON.stringify(report)}\n`)
}

/** Looks at files as they were before, and puts the rewritten ones back. */
function asItWas(files, look) {
  const now = new Map(files.map((file) => [file, readFileSync(file)]))
  for (const file of files) writeFileSync(file, before.get(file))
  try {
    return look()
  } finally {
    for (const [file, bytes] of now) writeFileSync(file, bytes)
  }
}

/** Excerpts for a prompt: where each name occurs, with the syntax tree of that line. */
function trees() {
  return job.trees.flatMap(({ language, name }) => {
    const rewrite = { kind: 'inline', language, pattern: name, rewrite: name, paths: ['.'], globs: [] }
    const found = look(rewrite, ['.'])
    const text = found.outcome === 'matched' ? nearest(rewrite, found.scanned) : ''
    return text.includes('\n') ? [text] : []
  })
}

/** The syntax tree of each text as one string, white space and comments left out; null for what is too large or does not parse. */
function signatures() {
  return job.signatures.map(({ language, text }) => {
    if (text === '') return ''
    if (Buffer.byteLength(text) > longestQuery || text.includes('\0')) return null
    const tree = queryTree(language, text, 'cst')
    if (tree === null || /\b(?:ERROR|MISSING)\b/.test(tree)) return null
    const lines = text.split('\n').map((line) => Buffer.from(line))
    const nodes = tree.split('\n').map((line) => /^( *)(.*) \((\d+),(\d+)\)-\((\d+),(\d+)\)$/.exec(line))
    return nodes
      .map((node, index) => {
        if (!node) return ''
        const [, indent = '', label = '', row, column, endRow, endColumn] = node
        if (/(?:^|: )\w*comment\w*$/.test(label)) return ''
        const isLeaf = (nodes[index + 1]?.[1]?.length ?? 0) <= indent.length
        const own =
          isLeaf && row === endRow ? lines[Number(row)]?.subarray(Number(column), Number(endColumn)).toString() : ''
        const whole =
          isLeaf && row !== endRow
            ? [
                lines[Number(row)]?.subarray(Number(column)),
                ...lines.slice(Number(row) + 1, Number(endRow)),
                lines[Number(endRow)]?.subarray(0, Number(endColumn)),
              ].join('\n')
            : ''
        return `${indent.length} ${label} ${own}${whole}`
      })
      .filter((node) => node !== '')
      .join('\n')
  })
}

if (job.signatures) process.stdout.write(`${JSON.stringify(signatures())}\n`)
else if (job.trees) process.stdout.write(`${JSON.stringify(trees())}\n`)
else main()
