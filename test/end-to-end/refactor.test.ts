import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, test } from 'node:test'
import type { Run } from '../../src/core/run.ts'
import { skipWithoutSandbox } from '../../src/sandbox/jail-fixture.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, root, settle, type Workplace } from '../../src/testing/workplace.ts'

const skip = await skipWithoutSandbox()

const project = {
  'src/user.js': 'export function getUser(id) {\n  return { id }\n}\n',
  'src/user.test.js':
    "import assert from 'node:assert'\nimport { test } from 'node:test'\nimport * as users from './user.js'\n\ntest('has an id', () => assert.equal(users.getUser(1).id, 1))\ntest('is there', () => assert.ok(users))\n",
  'package.json': '{ "type": "module", "scripts": { "test": "node --test src/*.test.js" } }\n',
}

const action = (rewrites: object[]) => JSON.stringify({ rewrites })
const inline = (pattern: string, rewrite: string, language = 'javascript') => ({ language, pattern, rewrite })

describe('the refactor pack', { skip }, () => {
  let place: Workplace | undefined
  afterEach(async () => {
    await place?.close()
    place = undefined
  })

  function open(answers: Parameters<typeof createFakeModel>[0], files: Record<string, string> = project) {
    const model = createFakeModel(answers)
    place = createWorkplace({ model }, files, { PATH: process.env.PATH ?? '' })
    return { place, model }
  }

  const git = (at: Workplace, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: at.workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const repository = (at: Workplace) => {
    git(at, 'init', '-q', '-b', 'main')
    git(at, 'add', '-A')
    git(at, 'commit', '-q', '-m', 'first')
  }
  async function ask(at: Workplace, words: string, options: Record<string, unknown> = {}): Promise<Run> {
    const bench = await at.as(root)
    return settle(bench, (await bench.ask({ pack: 'refactor', words, workspace: at.workspace, options })).id)
  }
  async function propose(at: Workplace, text: string, options: Record<string, unknown> = {}): Promise<Run> {
    const bench = await at.as(root)
    return settle(
      bench,
      (await bench.propose({ pack: 'refactor', words: 'by hand', text, workspace: at.workspace, options })).id,
    )
  }
  async function approve(at: Workplace, run: Run): Promise<Run> {
    const bench = await at.as(root)
    await bench.decide(run.id, { kind: 'approve', planDigest: run.planDigest ?? '' })
    return settle(bench, run.id)
  }
  async function undo(at: Workplace, run: Run): Promise<Run> {
    const bench = await at.as(root)
    await bench.undo(run.id, { force: false })
    return settle(bench, run.id)
  }
  const checksOf = (run: Run) =>
    Object.fromEntries((run.attempts.at(-1)?.proof?.checks ?? []).map((check) => [check.name, check]))
  const text = (at: Workplace, path: string) => readFileSync(join(at.workspace, path), 'utf8')

  test('words, proof with the tests of the project, approval, a commit on a branch, undo', async () => {
    const { place } = open([action([inline('getUser', 'fetchUser'), inline('$O.getUser', '$O.fetchUser')])])
    repository(place)
    const run = await ask(place, 'rename getUser to fetchUser')
    assert.equal(run.stage, 'waiting', run.refusal?.reason)
    const checks = checksOf(run)
    assert.deepEqual(
      Object.values(checks).filter((check) => check.result !== 'passed'),
      [],
    )
    assert.match(checks.matches?.detail ?? '', /^2 matches in 2 files/)
    assert.equal(checks.tests?.detail, 'npm test: 2 passed before, 2 passed after')
    assert.match(checks.branch?.detail ?? '', /new branch refactor\/rename-getuser-to-fetchuser/)
    assert.equal(git(place, 'status', '--porcelain'), '', 'proving changes nothing')

    const applied = await approve(place, run)
    assert.deepEqual([applied.stage, applied.outcome?.deviations], ['learned', []])
    assert.equal(text(place, 'src/user.js'), 'export function fetchUser(id) {\n  return { id }\n}\n')
    assert.equal(git(place, 'branch', '--show-current'), 'refactor/rename-getuser-to-fetchuser')
    assert.equal(git(place, 'status', '--porcelain'), '')
    assert.equal(git(place, 'log', '-1', '--format=%s%n%b'), `rename getUser to fetchUser\nProvenly-Run: ${run.id}`)
    assert.equal(git(place, 'show', '--name-only', '--format='), 'src/user.js\nsrc/user.test.js')
    assert.equal(git(place, 'log', '--format=%s', 'main'), 'first')

    assert.equal((await undo(place, applied)).stage, 'rolled-back')
    assert.equal(text(place, 'src/user.js'), project['src/user.js'])
    assert.deepEqual(
      [git(place, 'branch', '--format=%(refname:short)'), git(place, 'status', '--porcelain')],
      ['main', ''],
    )
  })

  test('a pattern that matches nothing goes back with both syntax trees, and the next answer is taken', async () => {
    const { place, model } = open([
      action([inline('getUser()', 'fetchUser()')]),
      action([inline('users.getUser($A)', 'users.getUser($A, true)')]),
    ])
    const run = await ask(place, 'pass true to the user function')
    assert.equal(run.stage, 'waiting', run.refusal?.reason)
    assert.equal(run.attempts.length, 2)
    const problem = model.prompts[1]?.feedback[0]?.problem ?? ''
    assert.match(problem, /matches: no match in 2 files\nthe pattern is read as:\ncall_expression\n/)
    assert.match(problem, /nearest code: src\/user(?:\.test)?\.js:\d+: /)
    assert.match(model.prompts[0]?.system ?? '', /ast-grep/)
    assert.match(model.prompts[0]?.context ?? '', /Languages in the workspace: javascript/)
  })

  test('tests that break are named, go back to the model, and end the run when nothing better comes', async () => {
    const { place, model } = open([action([inline('return { id }', 'return { name: id }')])])
    const run = await ask(place, 'call the key name')
    assert.deepEqual([run.stage, run.refusal?.code], ['refused', 'proof-failed'])
    assert.match(
      run.refusal?.reason ?? '',
      /tests: npm test: 2 passed before, 1 passed and 1 failed after; broken: has an id/,
    )
    assert.match(model.prompts[1]?.feedback[0]?.problem ?? '', /broken: has an id/)
    assert.equal(run.attempts.length, 2, 'the same answer twice is enough')
  })

  test('a model without an answer: simple sentences are read by rule, others are refused', async () => {
    const { place } = open([''])
    const run = await ask(place, 'rename getUser to fetchUser', { branch: false })
    assert.equal(run.stage, 'waiting', run.refusal?.reason)
    assert.equal(run.attempts[0]?.proposal.by, 'simple sentences')
    const other = await ask(place, 'make the users nicer')
    assert.deepEqual([other.stage, other.refusal?.code], ['refused', 'no-valid-proposal'])
  })

  test('a repository with other changes keeps its branch; a branch that was asked for is not skipped silently', async () => {
    const { place } = open([action([inline('users.getUser($A)', 'users.getUser($A, 1)')])])
    repository(place)
    writeFileSync(join(place.workspace, 'notes.txt'), 'mine\n')
    const run = await ask(place, 'pass one')
    assert.match(checksOf(run).branch?.detail ?? '', /files only, no commit: it has other changes \(notes\.txt\)/)
    const wanted = await ask(place, 'pass one again', { branch: 'topic/one' })
    assert.equal(wanted.stage, 'unproven')
    assert.match(checksOf(wanted).branch?.detail ?? '', /no branch can be made/)
    await approve(place, run)
    assert.deepEqual([git(place, 'branch', '--show-current'), git(place, 'log', '--format=%s')], ['main', 'first'])
  })

  test('hooks, monitors and filters of a repository do not run outside of the jail', async () => {
    const { place } = open([action([inline('users.getUser($A)', 'users.getUser($A, 1)')])])
    repository(place)
    const trap = join(place.folder, 'trap')
    const script = join(place.folder, 'trap.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${trap}\ncat\n`)
    chmodSync(script, 0o755)
    for (const hook of [
      'pre-commit',
      'commit-msg',
      'post-commit',
      'post-checkout',
      'reference-transaction',
      'post-index-change',
      'prepare-commit-msg',
    ]) {
      writeFileSync(join(place.workspace, '.git', 'hooks', hook), readFileSync(script))
      chmodSync(join(place.workspace, '.git', 'hooks', hook), 0o755)
    }
    for (const [key, value] of [
      ['core.fsmonitor', script],
      ['core.pager', script],
      ['commit.gpgsign', 'true'],
      ['gpg.program', script],
      ['core.editor', script],
      ['filter.x.clean', script],
      ['filter.x.smudge', script],
    ] as const)
      git(place, 'config', key, value)
    rmSync(trap, { force: true })
    const run = await ask(place, 'pass one')
    assert.match(checksOf(run).branch?.detail ?? '', /new branch/)
    await approve(place, run)
    assert.equal(
      execFileSync('cat', [join(place.workspace, '.git', 'HEAD')], { encoding: 'utf8' }),
      'ref: refs/heads/refactor/pass-one\n',
    )
    await undo(place, run)
    assert.equal(existsSync(trap), false)
    assert.equal(text(place, '.git/HEAD'), 'ref: refs/heads/main\n')

    writeFileSync(join(place.workspace, '.git', 'info', 'attributes'), '*.js filter=x\n')
    const filtered = await ask(place, 'pass one once more')
    assert.match(checksOf(filtered).branch?.detail ?? '', /filter|other changes/)
    assert.equal(existsSync(trap), false)
  })

  test('undo leaves a branch that somebody has gone on from', async () => {
    const { place } = open([action([inline('users.getUser($A)', 'users.getUser($A, 1)')])])
    repository(place)
    const applied = await approve(place, await ask(place, 'pass one'))
    writeFileSync(join(place.workspace, 'more.txt'), 'more\n')
    git(place, 'add', 'more.txt')
    git(place, 'commit', '-q', '-n', '-m', 'more')
    assert.equal((await undo(place, applied)).stage, 'rolled-back')
    assert.equal(text(place, 'src/user.test.js'), project['src/user.test.js'])
    assert.equal(git(place, 'branch', '--show-current'), 'refactor/pass-one')
    assert.equal(git(place, 'log', '-1', '--format=%s'), 'more')
  })

  test('a changed workspace makes the plan stale; a moved branch only loses the commit', async () => {
    const { place } = open([action([inline('users.getUser($A)', 'users.getUser($A, 1)')])])
    repository(place)
    const stale = await ask(place, 'pass one')
    const moved = await ask(place, 'pass one more')
    writeFileSync(join(place.workspace, 'more.txt'), 'more\n')
    git(place, 'add', '-A')
    git(place, 'commit', '-q', '-m', 'more')
    assert.equal((await approve(place, moved)).stage, 'learned')
    assert.deepEqual(
      [git(place, 'branch', '--show-current'), git(place, 'status', '--porcelain')],
      ['main', 'M src/user.test.js'],
    )
    assert.deepEqual([(await approve(place, stale)).refusal?.code], ['stale'])
  })

  test('the policy: many files are a high risk, required tests must run, itself is never rewritten', async () => {
    const { place } = open([action([inline('users.getUser($A)', 'users.getUser($A, 1)')])], {
      ...project,
      'src/other.test.js': project['src/user.test.js'],
      '.provenly/policy.yaml': 'version: 1\nrefactor: { files: 1, tests: required }\n',
    })
    const run = await ask(place, 'pass one')
    assert.deepEqual(
      [run.stage, run.plan?.verdict.risk, run.plan?.verdict.rules],
      ['waiting', 'high', ['refactor/many-files']],
    )
    writeFileSync(join(place.workspace, 'package.json'), '{"type":"module"}')
    const untested = await ask(place, 'pass one again')
    assert.equal(untested.stage, 'unproven')
    assert.match(checksOf(untested).tests?.detail ?? '', /requires tests/)
    const attack = await propose(
      place,
      action([{ ...inline('version: $V', 'version: 2', 'yaml'), paths: ['.provenly/policy.yaml'] }]),
    )
    assert.deepEqual([attack.stage, attack.refusal?.code], ['refused', 'denied'])
    for (const path of ['../x', '/etc', 'a/../../b', '.git/config'])
      assert.equal(
        (await propose(place, action([{ ...inline('a', 'b'), paths: [path] }]))).refusal?.code,
        'denied',
        path,
      )
  })

  test('tests that were only found and can not run are a note; those that were given must run', async () => {
    const files = {
      'a.py': 'print(1)\n',
      'pytest.ini': '',
      'package.json': '{"scripts":{"test":"jest"},"devDependencies":{"jest":"1"}}',
    }
    const { place } = open([action([inline('print($A)', 'log($A)', 'python')])], files)
    const noted = await ask(place, 'log instead of print')
    assert.equal(noted.stage, 'waiting', noted.refusal?.reason)
    const finding = noted.attempts[0]?.verdict?.findings.find((each) => each.rule === 'refactor/tests-not-run')
    assert.match(finding?.message ?? '', /npm test\) could not run in the jail: its packages are not installed/)
    const given = await ask(place, 'log instead of printing', { test: 'no-such-runner --all' })
    assert.equal(given.stage, 'unproven')
    assert.match(checksOf(given).tests?.detail ?? '', /not installed here: .*no-such-runner/)
  })

  test('a type check before and after', async () => {
    const check =
      'for f in src/*.js; do node --check "$f" || exit 1; done; grep -q "getUser(1)" src/user.test.js || { echo "src/user.test.js(5,1): error: no call"; exit 1; }'
    const { place } = open([action([inline('users.getUser($A)', 'users.getUser($A, 1)')])])
    const run = await ask(place, 'pass one', { check, test: 'true' })
    assert.deepEqual([run.stage, checksOf(run).check?.result], ['refused', 'failed'])
    assert.match(checksOf(run).check?.detail ?? '', /exit code 1, before 0\nsrc\/user\.test\.js\(5,1\): error: no call/)
    const fine = await ask(place, 'pass one', { check: 'node --check src/user.js', test: 'true' })
    assert.equal(checksOf(fine).check?.result, 'passed')
  })

  test("a person's own text: rules, patterns, mistakes", async () => {
    const { place } = open([''])
    const rule = await propose(
      place,
      'id: a\nlanguage: js\nrule:\n  pattern: users.getUser($A)\nfix: users.getUser($A, 1)\n',
    )
    assert.equal(rule.stage, 'waiting')
    const bench = await place.as(root)
    await bench.decide(rule.id, { kind: 'edit', text: action([inline('users.getUser($A)', 'users.getUser($A, 2)')]) })
    const edited = await settle(bench, rule.id)
    assert.match(edited.attempts.at(-1)?.proof?.diffs['src/user.test.js'] ?? '', /getUser\(1, 2\)/)
    const bad: [string, RegExp][] = [
      ['id: a\nlanguage: js\nrule: {pattren: x}', /pattren/],
      ['id: a\nlanguage: klingon\nrule: {pattern: x}', /unknown language klingon/],
      ['{"rewrites":[{"language":"js","pattern":"  ","rewrite":"x"}]}', /the pattern is empty/],
      ['{"rewrites":[{"language":"klingon","pattern":"a","rewrite":"x"}]}', /no language/],
      ['{"rewrites":[]}', /rewrites/],
      ['rm -rf /', /neither JSON or YAML/],
      ['a => b', /--lang/],
      [
        `id: a\nlanguage: js\nx: &a [1,1]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(9)}]`).join('\n')}\nrule: {pattern: x}`,
        /neither JSON or YAML|alias/,
      ],
    ]
    for (const [text, expected] of bad) await assert.rejects(propose(place, text), expected, text.slice(0, 60))
    await assert.rejects(ask(place, 'x', { lang: 'js' }), /3 to 2000/)
    await assert.rejects(ask(place, 'rename a to b', { paths: ['../up'] }), /stays within the workspace/)
    await assert.rejects(ask(place, 'rename a to b', { branch: 'a..b' }), /branch/)
  })
})
