import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { skipWithoutSandbox } from '../../src/sandbox/jail-fixture.ts'

const root = resolve(import.meta.dirname, '..', '..')
const skip = await skipWithoutSandbox()

describe('provenly refactor', { skip }, () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-refactor-')))
  const work = join(folder, 'work')
  const environment = {
    PATH: process.env.PATH,
    HOME: join(folder, 'home'),
    PROVENLY_STATE: join(folder, 'state'),
    PROVENLY_CONFIG: join(folder, 'config'),
    NO_COLOR: '1',
  }
  before(() => {
    for (const name of ['home', 'config']) mkdirSync(join(folder, name))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(() => {
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work)
    writeFileSync(join(work, 'a.js'), 'var a = 1\nload(a)\n')
    writeFileSync(join(work, 'b.py'), 'load(1)\n')
  })

  function provenly(args: readonly string[], input = '') {
    const main = join(root, 'src', 'main.ts')
    const program = ['--disable-warning=ExperimentalWarning', main, ...args]
    const ran = spawnSync(process.execPath, program, { cwd: work, env: environment, encoding: 'utf8', input })
    return { code: ran.status, out: ran.stdout, error: ran.stderr }
  }
  const text = (name: string) => readFileSync(join(work, name), 'utf8')

  test('a rule file: proven, applied exactly, committed, undone', () => {
    execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: work })
    execFileSync('git', ['add', '.'], { cwd: work })
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-q', '-m', 'first'], { cwd: work })
    const rule = 'id: no-var\nlanguage: JavaScript\nrule: { pattern: var $A = $B }\nfix: let $A = $B\n'
    const asked = provenly(['refactor', '--rule', '-', '--branch', 'topic/let', '--json'], rule)
    assert.equal(asked.code, 0, asked.error)
    const plan = JSON.parse(asked.out)
    assert.deepEqual(
      [plan.stage, plan.action.rewrites, plan.action.commit.branch],
      ['waiting', [{ rule }], 'topic/let'],
    )
    assert.match(plan.diffs['a.js'], /-var a = 1\n\+let a = 1/)
    assert.equal(provenly(['approve', plan.run, '--digest', plan.plan_digest]).code, 0)
    assert.equal(text('a.js'), 'let a = 1\nload(a)\n')
    assert.equal(text('.git/HEAD'), 'ref: refs/heads/topic/let\n')
    assert.equal(provenly(['undo', plan.run, '--yes']).code, 0)
    assert.deepEqual([text('a.js'), text('.git/HEAD')], ['var a = 1\nload(a)\n', 'ref: refs/heads/main\n'])
  })

  test('a pattern with its language, paths and strictness; the card shows the diff', () => {
    const shown = provenly([
      'refactor',
      '-l',
      'py',
      '-p',
      'load($A)',
      '-r',
      'read($A)',
      '--paths',
      '*.py',
      '--strictness',
      'ast',
    ])
    assert.equal(shown.code, 0, shown.error)
    for (const part of ['✔ matches: 1 match in 1 file', '-load(1)', '+read(1)', 'approve it with: provenly approve'])
      assert.ok(shown.out.includes(part), part)
    assert.equal(text('b.py'), 'load(1)\n')
  })

  test('what matches nothing is refused with both trees; mistakes are told before anything runs', () => {
    const none = provenly(['refactor', '-l', 'js', '-p', 'load($A, $B)', '-r', 'x'])
    assert.equal(none.code, 1)
    for (const part of ['no match in 1 files', 'MetaVar $A', 'nearest code: a.js:2: load(a)'])
      assert.ok(none.out.includes(part), part)
    const mistakes: [string[], RegExp][] = [
      [['refactor'], /say what should be rewritten/],
      [['refactor', '-p', 'a'], /--pattern and --rewrite go together/],
      [['refactor', '--rule', 'nowhere.yml'], /can not be read/],
      [['refactor', '--rule', 'a.js', '-p', 'x', '-r', 'y'], /either --rule or --pattern/],
      [['refactor', '--rule', 'a.js'], /a rule is|JSON or YAML/],
      [['refactor', 'rename a to b', '-l', 'klingon'], /no language/],
      [['refactor', 'rename a to b', '--paths', '/etc'], /stays within the workspace/],
    ]
    for (const [args, expected] of mistakes) {
      const told = provenly(args)
      assert.deepEqual([told.code, expected.test(told.error)], [2, true], `${args.join(' ')}: ${told.error}`)
    }
  })

  test('eval refactor: figures for each row and language', () => {
    const rows = [
      {
        instruction: 'replace all calls to load with read',
        language: 'javascript',
        pre: 'load(1)\n',
        post: 'read(1)\n',
        tests: '',
      },
      {
        instruction: 'replace all calls to load with read',
        language: 'py',
        pre: 'def load(a): return a\nx = load( 1)\n',
        post: 'def load(a): return a\nx = read(1)\n',
        tests: 'assert x == 1',
      },
      {
        instruction: 'do something that nobody knows',
        language: 'typescript',
        pre: 'let a = 1\n',
        post: 'let b = 1\n',
      },
    ]
    writeFileSync(join(folder, 'rows.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))
    const ran = provenly(['eval', 'refactor', join(folder, 'rows.jsonl'), '--json'])
    assert.equal(ran.code, 0, ran.error)
    const report = JSON.parse(ran.out)
    const [first, second, third] = report.results
    assert.deepEqual(
      [first.matched, first.exact, first.sameTree, first.testsPass, first.idempotent],
      [true, true, true, null, true],
    )
    assert.deepEqual([second.sameTree, second.testsPass, second.idempotent], [true, false, true])
    assert.deepEqual([third.exact, third.sameTree], [false, false])
    assert.equal(report.byLanguage.javascript.exact.rate, 1)
    assert.deepEqual([report.all.rows, report.all.testsPass.total], [3, 1])
    writeFileSync(join(folder, 'bad.jsonl'), '{"instruction":"x","language":"klingon","pre":"","post":""}\n')
    assert.equal(provenly(['eval', 'refactor', join(folder, 'bad.jsonl')]).code, 2)
  })
})
