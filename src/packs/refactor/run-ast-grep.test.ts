import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { root } from '../../root.ts'
import { createBlobStore } from '../../sandbox/blobs.ts'
import { type JailFixture, jailFixture, skipWithoutSandbox } from '../../sandbox/jail-fixture.ts'
import type { Rewrite } from './action.ts'
import { languages } from './languages.ts'
import { judgeRewrite } from './prove.ts'
import { findAstGrepTools, ignoreFilesAbove, type RewriteResult, readTrees, rewrite } from './run-ast-grep.ts'

const tools = findAstGrepTools(root, process.execPath)
const skip = await skipWithoutSandbox()

describe('rewriting in the jail', { skip }, () => {
  let jail: JailFixture
  beforeEach(() => {
    jail = jailFixture()
  })
  afterEach(() => jail.remove())

  const write = (files: Record<string, string | Uint8Array>) => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(jail.workspace, path)), { recursive: true })
      writeFileSync(join(jail.workspace, path), content)
    }
  }
  const run = (rewrites: readonly Rewrite[], paths?: string[], workspace = jail.workspace) =>
    rewrite(
      { workspace, rewrites, ...(paths ? { paths } : {}) },
      { sandbox: jail.sandbox, tools },
      new AbortController().signal,
    )
  const inline = (language: string, pattern: string, text: string, more: object = {}): Rewrite => ({
    language,
    pattern,
    rewrite: text,
    ...more,
  })
  const results = (result: RewriteResult): Record<string, string> =>
    Object.fromEntries(
      result.effects.map(({ path, after }) => [
        path,
        after.type === 'file' ? Buffer.from(createBlobStore(jail.stateDir).read(after.digest)).toString() : after.type,
      ]),
    )
  const checks = (rewrites: Rewrite[], result: RewriteResult) =>
    Object.fromEntries(judgeRewrite({ rewrites }, result).map((check) => [check.name, check]))

  test('three answers: nothing matches, no pattern, the tool could not run', async () => {
    write({ 'a.ts': 'load(1)\n' })
    const none = await run([inline('typescript', 'load($A, $B)', 'x')])
    assert.equal(none.outcome, 'no-match')
    assert.match(none.steps[0]?.tree ?? '', /call_expression[\s\S]*MetaVar \$A/)
    assert.match(none.steps[0]?.nearest ?? '', /^a\.ts:1: load\(1\)\n.*call_expression/s)
    const [noMatch] = judgeRewrite({ rewrites: [inline('typescript', 'load($A, $B)', 'x')] }, none)
    assert.equal(noMatch?.result, 'failed')

    const broken = await run([inline('typescript', 'load($A', 'x')])
    assert.equal(broken.outcome, 'invalid-pattern')
    const rule = await run([{ rule: 'id: a\nlanguage: ts\nrule: {kind: no_such_kind}\nfix: x' }])
    assert.equal(rule.outcome, 'invalid-pattern')
    assert.match(rule.message, /no_such_kind/)

    const gone = { ...tools, astGrep: '/usr/bin/false' }
    const ports = { sandbox: jail.sandbox, tools: gone }
    const failed = await rewrite(
      { workspace: jail.workspace, rewrites: [{ rule: 'id: a\nlanguage: ts\nrule: {kind: number}' }] },
      ports,
      new AbortController().signal,
    )
    assert.deepEqual([failed.outcome, failed.effects, failed.matches], ['could-not-run', [], 0])
    await assert.rejects(
      rewrite(
        { workspace: jail.workspace, rewrites: [] },
        { sandbox: jail.sandbox, tools: { ...tools, astGrep: '/nowhere/ast-grep' } },
        new AbortController().signal,
      ),
      { code: 'unavailable' },
    )
    const missing = await run([inline('typescript', 'load($A)', 'x')], ['no/such/folder'])
    assert.equal(missing.outcome, 'could-not-run')
    assert.deepEqual(
      judgeRewrite({ rewrites: [inline('typescript', 'load($A)', 'x')] }, missing).map((check) => check.result),
      ['unavailable'],
    )
  })

  test('matches within matches are reached by further passes, and what matches itself stops after one', async () => {
    write({ 'a.js': 'f(f(f(1)))\n' })
    const deep = await run([inline('javascript', 'f($A)', 'g($A)')])
    assert.deepEqual([results(deep), deep.rounds, deep.idempotent], [{ 'a.js': 'g(g(g(1)))\n' }, 3, true])
    const wrap = await run([inline('javascript', 'f($A)', 't(f($A))')])
    assert.deepEqual([results(wrap), wrap.rounds, wrap.idempotent], [{ 'a.js': 't(f(f(f(1))))\n' }, 1, false])
    assert.match(
      checks([inline('javascript', 'f($A)', 't(f($A))')], wrap)['second-run']?.detail ?? '',
      /not idempotent/,
    )
    const swap = await run([inline('javascript', '$X + $Y', '$Y + $X')])
    assert.equal(swap.outcome, 'no-match')
  })

  test('rewrites apply in the order given, each to what the ones before it left', async () => {
    write({ 'a.py': 'a(1)\nb(2)\n' })
    const chain = await run([inline('python', 'a($X)', 'b($X)'), inline('python', 'b($X)', 'c($X)')])
    assert.deepEqual(results(chain), { 'a.py': 'c(1)\nc(2)\n' })
    const back = await run([inline('python', 'a($X)', 'b($X)'), inline('python', 'b($X)', 'a($X)')])
    assert.deepEqual(results(back), { 'a.py': 'a(1)\na(2)\n' })
    const partly = await run([inline('python', 'zzz($X)', 'b($X)'), inline('python', 'a($X)', 'c($X)')])
    assert.deepEqual([partly.outcome, partly.steps.map((step) => step.outcome)], ['matched', ['no-match', 'matched']])
    const halted = await run([inline('python', 'a($X)', 'b($X)'), inline('python', 'a(', 'c')])
    assert.deepEqual([halted.outcome, halted.effects], ['invalid-pattern', []])
  })

  test('links are never followed nor written through, named or not', async () => {
    write({ 'src/a.ts': 'old(1)\n', 'outside.txt': '' })
    writeFileSync(join(jail.base, 'secret.ts'), 'old(1)\n')
    mkdirSync(join(jail.base, 'elsewhere'))
    writeFileSync(join(jail.base, 'elsewhere', 'b.ts'), 'old(1)\n')
    symlinkSync('../src', join(jail.workspace, 'src', 'loop'))
    symlinkSync('a.ts', join(jail.workspace, 'src', 'link.ts'))
    symlinkSync(join(jail.base, 'secret.ts'), join(jail.workspace, 'out.ts'))
    symlinkSync(join(jail.base, 'elsewhere'), join(jail.workspace, 'dir'))
    symlinkSync('nowhere', join(jail.workspace, 'broken.ts'))
    const all = await run([inline('typescript', 'old($A)', 'fresh($A)')])
    assert.deepEqual(results(all), { 'src/a.ts': 'fresh(1)\n' })
    for (const named of ['src/link.ts', 'out.ts', 'dir', 'dir/b.ts', 'src/loop/a.ts', 'broken.ts']) {
      const one = await run([inline('typescript', 'old($A)', 'fresh($A)')], [named])
      assert.deepEqual([one.outcome, one.effects], ['could-not-run', []], named)
    }
    assert.equal(readFileSync(join(jail.base, 'secret.ts'), 'utf8'), 'old(1)\n')
  })

  test('paths: files, folders and globs; what is ignored stays so unless named', async () => {
    execFileSync('git', ['init', '-q', jail.workspace])
    write({
      '.gitignore': 'gen/\n*.min.ts\n',
      'a.ts': 'old(1)\n',
      'src/b.ts': 'old(1)\n',
      'src/c.min.ts': 'old(1)\n',
      'src/deep/d.ts': 'old(1)\n',
      'gen/e.ts': 'old(1)\n',
      'node_modules/f.ts': 'x(1)\n',
    })
    const change = [inline('typescript', 'old($A)', 'fresh($A)')]
    const touched = async (paths?: string[]) => Object.keys(results(await run(change, paths)))
    assert.deepEqual(await touched(), ['a.ts', 'src/b.ts', 'src/deep/d.ts'])
    assert.deepEqual(await touched(['src']), ['src/b.ts', 'src/deep/d.ts'])
    assert.deepEqual(await touched(['./src/']), ['src/b.ts', 'src/deep/d.ts'])
    assert.deepEqual(await touched(['src/*.ts']), ['src/b.ts'])
    assert.deepEqual(await touched(['**/d.ts', 'a.ts']), ['a.ts', 'src/deep/d.ts'])
    assert.deepEqual(await touched(['gen']), ['gen/e.ts'])
    const hidden = await run([inline('typescript', 'only($A)', 'x')])
    assert.equal(hidden.outcome, 'no-match')
    write({ 'gen/g.ts': 'only(1)\n' })
    const elsewhere = await run([inline('typescript', 'only($A)', 'x')])
    assert.match(elsewhere.message, /ignored or hidden file such as .*gen\/g\.ts/)
  })

  test('a folder within a repository heeds the ignore files above it', async () => {
    execFileSync('git', ['init', '-q', jail.workspace])
    write({ '.gitignore': 'dist/\n', 'sub/a.ts': 'old(1)\n', 'sub/dist/b.ts': 'old(1)\n' })
    const sub = join(jail.workspace, 'sub')
    assert.deepEqual(ignoreFilesAbove(sub).length > 0, true)
    const result = await run([inline('typescript', 'old($A)', 'fresh($A)')], undefined, sub)
    assert.deepEqual(Object.keys(results(result)), ['a.ts'])
  })

  test('names of every kind, line ends and marks of files are kept', async () => {
    const names = [
      '-dash.ts',
      'sp ace.ts',
      'new\nline.ts',
      'quo"te\\.ts',
      "it's.ts",
      '$HOME.ts',
      'é雪.ts',
      'a;b.ts',
      '.hidden.ts',
    ]
    write(Object.fromEntries(names.map((name) => [name, 'old(1)\n'])))
    write({
      'crlf.ts': 'old(1)\r\nif (a) {\r\n  old(2)\r\n}\r\n',
      'bom.ts': '\uFEFFold(1)',
      'nul.ts': 'old(1) // \0\n',
    })
    chmodSync(join(jail.workspace, 'sp ace.ts'), 0o755)
    const result = await run([inline('typescript', 'old($A)', 'fresh($A)')])
    assert.deepEqual(results(result), {
      ...Object.fromEntries(names.map((name) => [name, 'fresh(1)\n'])),
      'crlf.ts': 'fresh(1)\r\nif (a) {\r\n  fresh(2)\r\n}\r\n',
      'bom.ts': '\uFEFFfresh(1)',
      'nul.ts': 'fresh(1) // \0\n',
    })
    assert.deepEqual(
      judgeRewrite({ rewrites: [] }, result).filter((check) => check.result !== 'passed'),
      [],
    )
    const named = await run([inline('typescript', 'old($A)', 'fresh($A)')], ['-dash.ts', 'sp ace.ts'])
    assert.deepEqual(Object.keys(results(named)), ['-dash.ts', 'sp ace.ts'])
  })

  test('files that ast-grep can not read are counted, with the reason', async () => {
    write({
      'a.ts': 'old(1)\n',
      'latin.ts': Buffer.from('old(1) // caf\xe9\n', 'latin1'),
      'binary.ts': Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00, 0x01]),
      'huge.ts': 'old(1);\n'.repeat(500_000),
    })
    const rewrites = [inline('typescript', 'old($A)', 'fresh($A)')]
    const result = await run(rewrites)
    assert.deepEqual(result.steps[0]?.skipped, { invalidUtf8: 2, fileTooLarge: 1 })
    assert.match(
      checks(rewrites, result).matches?.detail ?? '',
      /^1 match in 1 file; .*2 files not read \(not UTF-8 text\)/,
    )
  })

  test('a rewrite that breaks the syntax is found: errors, and tokens that the parser made up', async () => {
    write({
      'a.ts': 'open(1)\nfine()\n',
      'A.java': 'class A { void f() { open(1); } }\n',
      'b.tsx': 'const a = <p>{open(1)}</p>\n',
    })
    const broken = [
      inline('typescript', 'open($A)', 'open($A'),
      inline('java', 'open($A)', 'open($A) +'),
      inline('tsx', 'open($A)', '<b>'),
    ]
    for (const each of broken) {
      const check = checks([each], await run([each])).parses
      assert.equal(check?.result, 'failed', JSON.stringify(each))
      assert.match(check?.detail ?? '', /more (?:syntax errors|missing tokens)/)
    }
    write({ 'bad.ts': 'function ( {\nopen(2)\n' })
    const worse = [inline('typescript', 'open($A)', 'shut($A)')]
    assert.equal(
      checks(worse, await run(worse)).parses?.result,
      'passed',
      'errors that were there are not blamed on the rewrite',
    )
  })

  test('scripts within a page are parsed too', async () => {
    write({ 'a.html': '<p>x</p>\n<script>\nopen(1)\n</script>\n' })
    const good = [inline('javascript', 'open($A)', 'shut($A)')]
    const result = await run(good)
    assert.deepEqual(results(result), { 'a.html': '<p>x</p>\n<script>\nshut(1)\n</script>\n' })
    assert.equal(checks(good, result).parses?.result, 'passed')
    for (const text of ['shut($A', 'shut($A) +']) {
      const bad = [inline('javascript', 'open($A)', text)]
      assert.match(checks(bad, await run(bad)).parses?.detail ?? '', /^a\.html:3: 1 more/, text)
    }
  })

  test('every language is named, rooted and recognised as ast-grep does', () => {
    for (const { name, aliases, root: kind, extensions } of languages) {
      for (const extension of extensions) write({ [`x.${extension}`]: 'a' })
      const spoken = aliases.filter((alias) => !['sh', 'shell', 'terraform', 'c#', 'python3'].includes(alias))
      for (const each of [name, ...spoken]) {
        const args = ['run', '-p', 'a', '-l', each, '--inspect', 'entity', '--debug-query=ast', '.']
        const { stderr } = spawnSync(tools.astGrep, args, { cwd: jail.workspace, encoding: 'utf8' })
        assert.match(stderr, new RegExp(`Debug AST:\\n${kind} `), each)
        for (const extension of extensions)
          assert.ok(stderr.includes(`file|x.${extension}: language=`), `${each} ${extension}`)
      }
    }
  })

  test('Python: damage to indentation is found by Python itself', {
    skip: tools.python === null && 'no python3',
  }, async () => {
    write({ 'a.py': 'def f(x):\n    if x:\n        log(x)\n    return 1\n' })
    const emptied = [inline('python', 'log($A)', '')]
    assert.match(checks(emptied, await run(emptied)).compiles?.detail ?? '', /a\.py: line \d+: .*indented block/)
    const shifted = [inline('python', 'log($A)', 'if $A:\n  one($A)\n    two($A)')]
    assert.equal(checks(shifted, await run(shifted)).compiles?.result, 'failed')
    const good = [inline('python', 'log($A)', 'if $A:\n    one($A)\n    two($A)')]
    const result = await run(good)
    assert.deepEqual(results(result), {
      'a.py': 'def f(x):\n    if x:\n        if x:\n            one(x)\n            two(x)\n    return 1\n',
    })
    assert.equal(checks(good, result).compiles?.result, 'passed')
    write({ 'a.py': 'print "old python"\nlog(1)\n' })
    const old = [inline('python', 'log($A)', 'trace($A)')]
    assert.equal(
      checks(old, await run(old)).compiles?.result,
      'passed',
      'what did not compile before is not blamed on it',
    )
  })

  test('rules without a fix change nothing and say what they found', async () => {
    write({ 'a.js': 'eval(x)\n' })
    const rewrites: Rewrite[] = [
      { rule: 'id: no-eval\nlanguage: js\nmessage: dangerous\nseverity: error\nrule: {pattern: eval($A)}' },
    ]
    const result = await run(rewrites)
    assert.deepEqual([result.outcome, result.matches, result.effects], ['matched', 1, []])
    assert.match(checks(rewrites, result).matches?.detail ?? '', /no fix/)
  })

  test('a model is given the syntax tree of the places that the words name', async () => {
    write({ 'a.py': 'def compute_total(x):\n    return x\n' })
    const trees = await readTrees(
      { workspace: jail.workspace, language: 'python', names: ['compute_total', 'absent'] },
      { sandbox: jail.sandbox, tools },
      new AbortController().signal,
    )
    assert.equal(trees.length, 1)
    assert.match(trees[0] ?? '', /^a\.py:1: def compute_total\(x\):\n[\s\S]*identifier/)
  })

  test('an abort ends it', async () => {
    write({ 'a.js': 'f(1)\n' })
    const abort = new AbortController()
    abort.abort()
    await assert.rejects(
      rewrite(
        { workspace: jail.workspace, rewrites: [inline('javascript', 'f($A)', 'g($A)')] },
        { sandbox: jail.sandbox, tools },
        abort.signal,
      ),
      { code: 'interrupted' },
    )
  })
})
