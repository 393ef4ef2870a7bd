import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { root } from '../../root.ts'
import { createBlobStore } from '../../sandbox/blobs.ts'
import { type JailFixture, jailFixture, skipWithoutSandbox } from '../../sandbox/jail-fixture.ts'
import { RefactorAction } from './action.ts'
import { findAstGrepTools, rewrite } from './run-ast-grep.ts'
import { readSimpleRewrites } from './simple-rewrites.ts'

type Case = { words: string; language: string; file: string; before: string; after: string }

const one = (words: string, language: string, before: string, after: string): Case => {
  const extension: Record<string, string> = {
    typescript: 'ts',
    tsx: 'tsx',
    javascript: 'js',
    python: 'py',
    java: 'java',
  }
  return { words, language, file: `a.${extension[language]}`, before, after }
}

/** Sentences, and what comes of them when ast-grep has applied what was read. */
const cases: readonly Case[] = [
  one(
    'rename getUser to fetchUser',
    'typescript',
    'const a = getUser(o.getUser, { getUser }); type A = getUser',
    'const a = fetchUser(o.fetchUser, { fetchUser }); type A = fetchUser',
  ),
  one(
    'Rename the component `Card` to `Panel` everywhere',
    'tsx',
    'const Card = () => <p/>; const x = <Card a="Card"></Card>',
    'const Panel = () => <p/>; const x = <Panel a="Card"></Panel>',
  ),
  one(
    'rename class Shop to Store',
    'python',
    'class Shop:\n    def a(self) -> "Shop":\n        return Shop()\n',
    'class Store:\n    def a(self) -> "Shop":\n        return Store()\n',
  ),
  one(
    'rename the method total to sum',
    'java',
    'class A { int total() { return this.total() + B.total; } }',
    'class A { int sum() { return this.sum() + B.sum; } }',
  ),
  one(
    'replace console.log with logger.info',
    'javascript',
    'console.log("a", b); console.error(1)',
    'logger.info("a", b); console.error(1)',
  ),
  one(
    'replace all calls to load with fetch in the whole project',
    'javascript',
    'load(load(1)); x.load(2, 3); loader(1)',
    'fetch(fetch(1)); x.fetch(2, 3); loader(1)',
  ),
  one(
    'use assertEqual instead of assertEquals',
    'python',
    'self.assertEquals(a, f(self.assertEquals(1, 2)))\n',
    'self.assertEqual(a, f(self.assertEqual(1, 2)))\n',
  ),
  one(
    'use `List.of` instead of `Arrays.asList`',
    'java',
    'class A { Object o = Arrays.asList(1, 2); }',
    'class A { Object o = List.of(1, 2); }',
  ),
  one('convert var to const', 'typescript', 'var a = 1\nlet b = 2', 'const a = 1\nlet b = 2'),
  one('Use strict equality', 'javascript', 'if (a == b || c != d) {}', 'if (a === b || c !== d) {}'),
  one(
    'remove all console.debug calls',
    'javascript',
    'a()\nconsole.debug(1)\nb(console.debug)',
    'a()\n\nb(console.debug)',
  ),
  one('remove the print statements', 'python', 'a = 1\nprint(a)\nb = 2\n', 'a = 1\n\nb = 2\n'),
  one(
    'add argument timeout=5 to requests.get calls',
    'python',
    'requests.get(u)\nrequests.get()\nrequests.get(u, timeout=5)\n',
    'requests.get(u, timeout=5)\nrequests.get(timeout=5)\nrequests.get(u, timeout=5)\n',
  ),
  one(
    'add "utf-8" as the last argument to every call of read',
    'javascript',
    'read(read(a))',
    'read(read(a, "utf-8"), "utf-8")',
  ),
  one(
    'insert `context` as the first argument of all calls to run',
    'java',
    'class A { void f() { run(); run(1); } }',
    'class A { void f() { run(context); run(context, 1); } }',
  ),
  one('remove the last argument from open calls', 'python', 'open(a, b)\n', 'open(a)\n'),
  one('remove the first argument of send', 'typescript', 'send(a, b, c)', 'send(b, c)'),
  one('wrap calls to parse in safe', 'typescript', 'parse(a); safe(parse(b))', 'safe(parse(a)); safe(parse(b))'),
  one(
    'add await to calls of save',
    'javascript',
    'async function f() { save(1); await save(2) }',
    'async function f() { await save(1); await save(2) }',
  ),
  one(
    'replace imports of "lodash" with "lodash-es"',
    'javascript',
    'import _ from "lodash"\nimport a from \'lodash\'\nconst b = require("lodash")\nconst c = "lodash"',
    'import _ from "lodash-es"\nimport a from \'lodash-es\'\nconst b = require("lodash-es")\nconst c = "lodash"',
  ),
  one(
    'change the import of mock to unittest.mock',
    'python',
    'import mock\nfrom mock import patch\nmock.x()\n',
    'import unittest.mock\nfrom unittest.mock import patch\nmock.x()\n',
  ),
  one(
    'replace import of java.util.Vector with java.util.ArrayList',
    'java',
    'import java.util.Vector;\nclass A {}',
    'import java.util.ArrayList;\nclass A {}',
  ),
  one('replace `foo($A)` with `bar($A, 1)`', 'typescript', 'foo(x)', 'bar(x, 1)'),
]

const skip = await skipWithoutSandbox()
let jail: JailFixture
before(() => {
  jail = jailFixture()
})
after(() => jail.remove())

for (const [index, each] of cases.entries()) {
  test(`${each.language}: ${each.words}`, { skip }, async () => {
    const action = RefactorAction.parse(readSimpleRewrites(each.words, [each.language]))
    const workspace = join(jail.workspace, String(index))
    mkdirSync(workspace)
    writeFileSync(join(workspace, each.file), each.before)
    const ports = { sandbox: jail.sandbox, tools: findAstGrepTools(root, process.execPath) }
    const result = await rewrite({ workspace, rewrites: action.rewrites }, ports, new AbortController().signal)
    const after = result.effects[0]?.after
    assert.equal(result.outcome, 'matched', result.message)
    assert(after?.type === 'file')
    assert.equal(Buffer.from(createBlobStore(jail.stateDir).read(after.digest)).toString(), each.after)
    assert.equal(readFileSync(join(workspace, each.file), 'utf8'), each.before, 'proving changes nothing')
  })
}

test('other sentences are left to a model', () => {
  const others = [
    'change the colour of the button',
    'make it faster',
    'rename all files to lower case',
    'fix the bug in getUser',
    'rename method load to read in class A',
    'replace foo with bar in the tests of the parser only',
    'rename a to b unless it is private',
    'add tests',
    '',
  ]
  assert.deepEqual(
    others.map((words) => readSimpleRewrites(words, ['typescript'])),
    others.map(() => null),
  )
})
