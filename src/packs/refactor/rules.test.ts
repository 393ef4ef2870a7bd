import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { sha256 } from '../../core/digest.ts'
import { root } from '../../root.ts'
import { type JailFixture, jailFixture, skipWithoutSandbox } from '../../sandbox/jail-fixture.ts'
import { readAction, renderAction } from './action.ts'
import { ruleCases } from './cases/rules.ts'
import { checkRule } from './rule.ts'
import { findAstGrepTools, rewrite } from './run-ast-grep.ts'

const tools = findAstGrepTools(root, process.execPath)
const skip = await skipWithoutSandbox()
let jail: JailFixture
before(() => {
  jail = jailFixture()
})
after(() => jail.remove())

/** What ast-grep alone makes of the files, by their paths: the digests of those that it changed. */
function bare(rule: string, folder: string, names: readonly string[]): Record<string, string> {
  const copy = mkdtempSync(join(tmpdir(), 'provenly-bare-'))
  try {
    cpSync(folder, join(copy, 'w'), { recursive: true })
    writeFileSync(join(copy, 'w', 'its-rule.yml'), rule)
    const done = spawnSync(tools.astGrep, ['scan', '-r', 'its-rule.yml', '--update-all'], {
      cwd: join(copy, 'w'),
      encoding: 'utf8',
    })
    // 1: a match of a rule of severity error.
    assert(done.status === 0 || done.status === 1, done.stderr)
    const digests: Record<string, string> = {}
    for (const name of names) {
      const now = readFileSync(join(copy, 'w', name))
      if (!now.equals(readFileSync(join(folder, name)))) digests[name] = sha256(now)
    }
    return digests
  } finally {
    rmSync(copy, { recursive: true })
  }
}

for (const { name, rule, files } of ruleCases) {
  test(`byte for byte as ast-grep: ${name}`, { skip }, async () => {
    const workspace = join(jail.workspace, name.replaceAll(/\W+/g, '-'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    const expected = bare(rule, workspace, Object.keys(files))
    assert.notDeepEqual(expected, {}, 'ast-grep itself changes something')
    assert.deepEqual(checkRule(rule), [])
    const read = readAction(rule, undefined)
    assert('action' in read, 'problem' in read ? read.problem : '')
    assert.deepEqual(readAction(renderAction(read.action), undefined), read, 'what a person reads is read back')
    const result = await rewrite(
      { workspace, rewrites: read.action.rewrites },
      { sandbox: jail.sandbox, tools },
      new AbortController().signal,
    )
    assert.equal(result.outcome, 'matched', result.message)
    const changed = result.effects.map(({ path, after }) => [path, after.type === 'file' ? after.digest : ''])
    assert.deepEqual(Object.fromEntries(changed), expected)
    const faults = Object.values(result.parse?.after ?? {}).map((each) => (each ? each.errors + each.missing : 0))
    assert.deepEqual(
      faults.filter((count) => count > 0),
      [],
      'no syntax errors',
    )
  })
}
