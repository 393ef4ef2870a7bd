import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Fault } from '../core/fault.ts'
import { parsePolicy } from './load.ts'

const text = readFileSync(new URL('default.yaml', import.meta.url), 'utf8')

test('the built-in policy is valid and its digest does not depend on comments', () => {
  const loaded = parsePolicy(text, 'built-in')
  assert.equal(loaded.policy.shell.dangerous, 'deny')
  assert.equal(parsePolicy(text.replaceAll(/#.*$/gm, ''), 'other').digest, loaded.digest)
})

const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length

const mistakes: readonly [name: string, text: string, message: RegExp][] = [
  [
    'unknown key',
    text.replace('attempts: 3', 'atempts: 3'),
    new RegExp(`^p\\.yaml:${lineOf('attempts: 3')}: atempts: `, 'm'),
  ],
  [
    'wrong value',
    text.replace('dangerous: deny ', 'dangerous: allow '),
    new RegExp(`^p\\.yaml:${lineOf('dangerous: deny')}: shell\\.dangerous: `, 'm'),
  ],
  ['broken YAML', text.replace('version: 1', 'version: [1'), /^p\.yaml:\d+: /m],
  [
    'rule without a decision',
    text.replace('rules: []', 'rules:\n    - { name: x, reason: y }'),
    /^p\.yaml:11: shell\.rules\.0\.decision: /m,
  ],
  [
    'bad expression',
    text.replace('rules: []', 'rules:\n    - { name: x, reason: y, decision: deny, pattern: "(" }'),
    /^p\.yaml:11: shell\.rules\.0\.pattern: not a regular expression/m,
  ],
  ['repeated key', `${text}\nattempts: 2\n`, /^p\.yaml:\d+: .*unique/m],
  ['empty file', '', /^p\.yaml:1: the file: /m],
  [
    'alias bomb',
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n',
    /alias/,
  ],
]

for (const [name, broken, message] of mistakes) {
  test(`a mistake is named with its line: ${name}`, () => {
    assert.throws(
      () => parsePolicy(broken, 'p.yaml'),
      (error) => {
        assert.ok(error instanceof Fault, String(error))
        assert.match(error.message, message)
        return true
      },
    )
  })
}

test('what a policy does not say is as in the built-in one', () => {
  const builtIn = parsePolicy(text, 'built-in').policy
  const own = parsePolicy('version: 1\nshell: { review: deny }\napprovals: { high: { people: 2 } }\n', 'p.yaml').policy
  assert.deepEqual(own, {
    ...builtIn,
    shell: { ...builtIn.shell, review: 'deny' },
    approvals: { ...builtIn.approvals, high: { people: 2, requester: true } },
    examples: [],
  })
  assert.throws(() => parsePolicy('shell: { review: deny }\n', 'p.yaml'), /version/)
})
