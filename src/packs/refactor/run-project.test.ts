import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { detectTests, naming, toolchains } from './project-commands.ts'
import { judgeCheck, judgeTests } from './run-project.ts'
import { compareTests, readTestResults } from './test-results.ts'

const outputs: Record<string, { output: string; expected: Record<string, string> }> = {
  tap: {
    output:
      'TAP version 13\n# Subtest: adds\nok 1 - adds\n  ---\n  duration_ms: 1\n  ...\n# Subtest: group\n    # Subtest: inner\n    not ok 1 - inner\n    ok 2 - later # SKIP\nnot ok 2 - group\n1..2\n# tests 3\n',
    expected: { adds: 'passed', inner: 'failed', later: 'skipped', group: 'failed' },
  },
  'node spec': {
    output:
      '▶ sums\n  ✔ adds (1.2ms)\n  ✖ subtracts (0.8ms)\n▶ sums (3ms)\n﹣ later (0.1ms) # SKIP\nℹ tests 3\nℹ pass 1\n\n✖ failing tests:\n\ntest at a.js:1:1\n✖ subtracts (0.8ms)\n  AssertionError: 1\n',
    expected: { adds: 'passed', subtracts: 'failed', later: 'skipped' },
  },
  pytest: {
    output:
      '============ test session starts ============\ntest_a.py .F [100%]\n=== short test summary info ===\nPASSED test_a.py::test_one\nFAILED test_a.py::test_two[x y] - assert 1 == 2\n==== 1 failed, 1 passed in 0.01s ====\n',
    expected: { 'test_a.py::test_one': 'passed', 'test_a.py::test_two[x': 'failed' },
  },
  'pytest -v': {
    output:
      'test_a.py::TestA::test_one PASSED    [ 50%]\ntest_a.py::TestA::test_two FAILED  [100%]\nPASSED test_a.py::TestA::test_one\nFAILED test_a.py::TestA::test_two - assert\n',
    expected: { 'test_a.py::TestA::test_one': 'passed', 'test_a.py::TestA::test_two': 'failed' },
  },
  unittest: {
    output:
      "test_add (test_a.A.test_add) ... ok\ntest_sub (test_a.A.test_sub) ... FAIL\ntest_x (test_a.A.test_x) ... skipped 'no'\n\nRan 3 tests in 0.001s\n",
    expected: {
      'test_add (test_a.A.test_add)': 'passed',
      'test_sub (test_a.A.test_sub)': 'failed',
      'test_x (test_a.A.test_x)': 'skipped',
    },
  },
  go: {
    output:
      '=== RUN   TestA\n--- PASS: TestA (0.00s)\n=== RUN   TestB\n    a_test.go:9: no\n--- FAIL: TestB (0.00s)\nFAIL\n',
    expected: { TestA: 'passed', TestB: 'failed' },
  },
  cargo: {
    output: 'running 2 tests\ntest tests::adds ... ok\ntest tests::fails ... FAILED\n',
    expected: { 'tests::adds': 'passed', 'tests::fails': 'failed' },
  },
  'jest --verbose': {
    output: 'FAIL ./a.test.js\n  sums\n    ✓ adds (2 ms)\n    ✕ subtracts\n    ○ skipped later\n\nTests: 1 failed\n',
    expected: { adds: 'passed', subtracts: 'failed', later: 'skipped' },
  },
  'vitest verbose': {
    output:
      ' ✓ a.test.ts > sums > adds 3ms\n × a.test.ts > sums > subtracts 5ms\n   → expected 1\n\n⎯⎯ Failed Tests 1 ⎯⎯\n × a.test.ts > sums > subtracts\n',
    expected: { 'a.test.ts > sums > adds': 'passed', 'a.test.ts > sums > subtracts': 'failed' },
  },
  mocha: {
    output: '  sums\n    ✔ adds\n    1) subtracts\n\n  1 passing (4ms)\n  1 failing\n',
    expected: { adds: 'passed', subtracts: 'failed' },
  },
  junit: {
    output:
      '<testsuite name="A"><testcase name="adds" classname="com.x.A" time="0.1"/>\n<testcase name="fails" classname="com.x.A"><failure message="1">x</failure></testcase><testcase classname="com.x.A" name="later"><skipped/></testcase></testsuite>',
    expected: { 'com.x.A.adds': 'passed', 'com.x.A.fails': 'failed', 'com.x.A.later': 'skipped' },
  },
  'names that occur twice': {
    output: 'ok 1 - works\nnot ok 2 - works\n',
    expected: { works: 'passed', 'works #2': 'failed' },
  },
  'no tests at all': { output: 'hello\nok then\n', expected: {} },
}

for (const [name, { output, expected }] of Object.entries(outputs)) {
  test(`reads ${name}`, () => assert.deepEqual(Object.fromEntries(readTestResults(output)), expected))
}

const ran = (exitCode: number | null, output: string, notRun: string | null = null) => ({
  exitCode,
  output,
  results: readTestResults(output),
  notRun,
})
const judge = (before: ReturnType<typeof ran>, after: ReturnType<typeof ran>) => judgeTests('npm test', before, after)

test('tests before and after: what broke is named, what failed before is not blamed', () => {
  const good = ran(0, 'ok 1 - a\nok 2 - b\n')
  assert.deepEqual(judge(good, good), {
    name: 'tests',
    result: 'passed',
    detail: 'npm test: 2 passed before, 2 passed after',
  })
  const broken = judge(good, ran(1, 'ok 1 - a\nnot ok 2 - b\n# expected 1\n'))
  assert.equal(broken.result, 'failed')
  assert.match(broken.detail ?? '', /broken: b\n.*not ok 2 - b/)
  const old = ran(1, 'not ok 1 - a\nok 2 - b\n')
  assert.equal(judge(old, old).result, 'passed')
  assert.match(judge(old, old).detail ?? '', /same ones fail as before/)
  assert.match(judge(old, good).detail ?? '', /fixed: a/)
  assert.equal(judge(ran(1, 'boom'), ran(1, 'boom')).result, 'unavailable', 'who fails without names proves nothing')
  assert.equal(judge(ran(0, 'done'), ran(0, 'done')).result, 'passed')
  assert.equal(judge(ran(0, 'done'), ran(2, 'Error: x')).result, 'failed')
  assert.equal(judge(good, ran(0, 'ok 1 - a\n')).result, 'failed', 'a test that vanished was not passed')
  assert.equal(judge(good, ran(0, 'ok 1 - a\nok 2 - renamed\n')).result, 'passed')
  assert.equal(judge(good, ran(null, '', 'stopped by the limit on wall-clock')).result, 'failed')
  const gone = compareTests(readTestResults('ok 1 - a\nok 2 - b\n'), readTestResults('ok 1 - a\n'))
  assert.deepEqual([gone.gone, gone.broken], [['b'], []])
})

test('complaints of a compiler count when they are new, wherever the line has moved to', () => {
  const old = { exitCode: 2, output: 'a.ts(3,4): error TS1: x\n' }
  assert.equal(judgeCheck('tsc', old, { exitCode: 2, output: 'a.ts(9,1): error TS1: x\n' }).result, 'passed')
  const twice = judgeCheck('tsc', old, { exitCode: 2, output: 'a.ts(3,4): error TS1: x\na.ts(5,5): error TS1: x\n' })
  assert.equal(twice.result, 'failed')
  assert.match(twice.detail ?? '', /a\.ts\(5,5\)/)
})

test('tests are found by the files of a project, and asked to name themselves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-detect-'))
  const project = (name: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, path, '..'), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
    return join(folder, name)
  }
  try {
    const jest = project('a', { 'package.json': '{"scripts":{"test":"jest"},"devDependencies":{"jest":"1"}}' })
    assert.equal(detectTests(jest)?.problem, 'its packages are not installed (no node_modules)')
    assert.equal(naming('npm test', jest), 'npm test -- --verbose')
    assert.equal(naming('npm test && echo', jest), 'npm test && echo')
    const none = project('b', {
      'package.json': '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}',
    })
    assert.equal(detectTests(none), null)
    assert.equal(
      detectTests(project('c', { 'pyproject.toml': '[tool.pytest.ini_options]\n' }))?.command,
      'python3 -m pytest',
    )
    assert.equal(detectTests(project('d', { 'tests/test_a.py': '' }))?.command, 'python3 -m unittest discover -v')
    assert.equal(detectTests(project('e', { 'pom.xml': '' }))?.command, 'mvn -o -q test')
    assert.equal(detectTests(project('f', { 'go.mod': '' }))?.command, 'go test ./...')
    assert.equal(naming('go test ./...', folder), 'go test -v ./...')
    assert.equal(detectTests(project('g', { 'package.json': 'not json' })), null)
    assert.equal(detectTests(join(folder, 'nowhere')), null)

    const home = project('home', {
      '.nvm/node/bin/node': '',
      '.nvm/node/lib/x': '',
      '.local/bin/pytest': '',
      '.local/share/keyrings/k': '',
      'bin/go': '',
    })
    const chain = toolchains(`/usr/bin:${home}/.nvm/node/bin:${home}/.local/bin:${home}/bin:relative`, home, '/w')
    assert.deepEqual(
      chain.readable
        .filter((path) => path.startsWith(home))
        .map((path) => path.slice(home.length + 1))
        .sort(),
      ['.local/bin', '.nvm/node/bin', '.nvm/node/lib', 'bin'],
    )
    assert.match(chain.path, /\.nvm\/node\/bin:.*\/usr\/bin/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
