export type TestOutcome = 'passed' | 'failed' | 'skipped'

/** Outcome by test name. A name that occurs again gets a number. */
export type TestResults = Map<string, TestOutcome>

type LineForm = { form: RegExp; name: number; outcome: (found: RegExpExecArray) => TestOutcome | null }

const duration = String.raw`(?:\s+[([]?[\d.,]+\s?(?:ms|s|m)[)\]]?)?`

/** One line that names a test and says what became of it, as the usual runners print them. */
const forms: readonly LineForm[] = [
  // TAP: node --test in a pipe, tape, ava, prove.
  {
    form: /^\s*(not )?ok \d+(?: -)? (.+?)(?: # (skip|todo)\b.*)?$/i,
    name: 2,
    outcome: ([, not, , directive]) => (directive ? 'skipped' : not ? 'failed' : 'passed'),
  },
  // pytest -v and the summary of -rA.
  {
    form: /^(\S+::\S.*?)\s+(PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)\b/,
    name: 1,
    outcome: ([, , word]) => fromWord(word),
  },
  { form: /^(PASSED|FAILED|ERROR|XFAIL|XPASS)\s+(\S+::\S+)/, name: 2, outcome: ([, word]) => fromWord(word) },
  // unittest -v
  {
    form: /^(test\w* \([\w.]+\)).*? \.\.\. (ok|FAIL|ERROR|skipped)\b/,
    name: 1,
    outcome: ([, , word]) => fromWord(word),
  },
  // go test -v
  { form: /^\s*--- (PASS|FAIL|SKIP): (\S+)/, name: 2, outcome: ([, word]) => fromWord(word) },
  // cargo test
  { form: /^test (\S+) \.\.\. (ok|FAILED|ignored)/, name: 1, outcome: ([, , word]) => fromWord(word) },
  // spec reporters: mocha, jest, vitest, node --test.
  { form: new RegExp(String.raw`^\s*[✔✓√]\s+(.+?)${duration}$`), name: 1, outcome: () => 'passed' },
  { form: new RegExp(String.raw`^\s*[✖✕×✗]\s+(.+?)${duration}$`), name: 1, outcome: () => 'failed' },
  {
    form: new RegExp(String.raw`^\s*(?:○|﹣|↓)\s+(?:skipped\s+)?(.+?)${duration}(?: # SKIP)?$`),
    name: 1,
    outcome: () => 'skipped',
  },
  { form: /^\s+\d+\) (\S.*)$/, name: 1, outcome: () => 'failed' },
]

function fromWord(word: string | undefined): TestOutcome {
  if (/^(?:PASS|PASSED|ok|XFAIL|XPASS)$/.test(word ?? '')) return 'passed'
  return /^(?:SKIP|SKIPPED|skipped|ignored)$/.test(word ?? '') ? 'skipped' : 'failed'
}

/** Headings and summaries of runners that look like tests. */
const noTest = /^(?:failing tests:?|tests? \d+|pass \d+|fail \d+|\d+ (?:passing|failing))/i

/** Reads test outcomes out of a runner's output: TAP, spec marks, pytest, unittest, go, cargo, JUnit XML, jest's JSON. */
export function readTestResults(output: string): TestResults {
  const results: TestResults = new Map()
  for (const [name, outcome] of fromJunit(output)) add(results, name, outcome)
  if (results.size === 0) for (const [name, outcome] of fromJestJson(output)) add(results, name, outcome)
  if (results.size > 0) return results
  // Runners with marks repeat the failed tests in a summary: the first mention counts.
  const seenInSummary = output.search(
    /^\s*(?:✖ failing tests:|failing tests:|Summary of all failing tests|⎯+ Failed Tests)/m,
  )
  const lines = (seenInSummary === -1 ? output : output.slice(0, seenInSummary)).split('\n')
  const inSummary = new Set<string>()
  for (const raw of lines) {
    const line = raw.replaceAll(/\u001b\[[\d;]*m/g, '').trimEnd()
    for (const { form, name, outcome } of forms) {
      const found = form.exec(line)
      const what = found?.[name]?.trim()
      if (!found || !what || noTest.test(what)) continue
      const said = outcome(found)
      const isSummary = /^(?:PASSED|FAILED|ERROR|XFAIL|XPASS)\s/.test(line)
      if (said && !(isSummary && results.has(what)) && !inSummary.has(what)) add(results, what, said)
      break
    }
  }
  return results
}

function add(results: TestResults, name: string, outcome: TestOutcome): void {
  let key = name.slice(0, 300)
  for (let count = 2; results.has(key); count += 1) key = `${name.slice(0, 300)} #${count}`
  results.set(key, outcome)
}

function* fromJunit(output: string): Iterable<[string, TestOutcome]> {
  for (const found of output.matchAll(/<testcase\b([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const attributes = found[1] ?? ''
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''
    const className = /\bclassname="([^"]*)"/.exec(attributes)?.[1] ?? ''
    const body = found[3] ?? ''
    const outcome = /<(?:failure|error)\b/.test(body) ? 'failed' : /<skipped\b/.test(body) ? 'skipped' : 'passed'
    yield [className ? `${className}.${name}` : name, outcome]
  }
}

function* fromJestJson(output: string): Iterable<[string, TestOutcome]> {
  const start = output.indexOf('{"num')
  if (start === -1 || !output.includes('"testResults"')) return
  try {
    const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
    for (const file of report.testResults ?? []) {
      for (const each of file.assertionResults ?? []) {
        const outcome = each.status === 'passed' ? 'passed' : each.status === 'failed' ? 'failed' : 'skipped'
        yield [String(each.fullName ?? each.title), outcome]
      }
    }
  } catch {
    // Not the JSON that it looked like: the lines are read instead.
  }
}

export type TestDifference = {
  /** Passed before, fail or are gone now, while others still run. */
  broken: string[]
  fixed: string[]
  gone: string[]
  added: string[]
  failingBefore: string[]
  failingAfter: string[]
}

export function compareTests(before: TestResults, after: TestResults): TestDifference {
  const names = (results: TestResults, wanted: (name: string, outcome: TestOutcome) => boolean) =>
    [...results].filter(([name, outcome]) => wanted(name, outcome)).map(([name]) => name)
  return {
    broken: names(after, (name, outcome) => outcome === 'failed' && before.get(name) !== 'failed'),
    fixed: names(after, (name, outcome) => outcome === 'passed' && before.get(name) === 'failed'),
    gone: names(before, (name, outcome) => outcome !== 'skipped' && !after.has(name)),
    added: names(after, (name) => !before.has(name)),
    failingBefore: names(before, (_, outcome) => outcome === 'failed'),
    failingAfter: names(after, (_, outcome) => outcome === 'failed'),
  }
}
