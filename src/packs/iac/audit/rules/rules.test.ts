import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildGraph } from '../../graph/build.ts'
import { Encoded, Joined, Ref, Unknown } from '../../graph/value.ts'
import { auditSources } from '../audit.ts'
import { indexRules } from '../judge.ts'
import { advice } from './advice.ts'
import { fileFor, valuesFor } from './cases/derive.ts'
import { written } from './cases/written.ts'
import { rules } from './index.ts'

const finds = (rule: string, path: string, text: string): boolean =>
  auditSources([{ path, text }], { only: [rule] }).findings.some((finding) => finding.rule === rule)

const pairs = [
  ...written.map(({ rule, path, fail, pass }) => ({
    rule,
    type: 'written',
    fail: { path, text: fail },
    pass: { path, text: pass },
  })),
  ...rules.flatMap((rule) =>
    [...rule.checks].flatMap(([type, { condition }]) => {
      if (!condition) return []
      const [fail, pass] = [valuesFor(condition, false), valuesFor(condition, true)]
      return fail && pass ? [{ rule: rule.id, type, fail: fileFor(type, fail), pass: fileFor(type, pass) }] : []
    }),
  ),
]

test('every rule has a case that fails and one that passes', () => {
  const covered = new Set(pairs.map((pair) => pair.rule))
  assert.deepEqual(
    rules.filter((rule) => !covered.has(rule.id)).map((rule) => rule.id),
    [],
  )
})

test('failing cases are found and passing ones are not', () => {
  const wrong = pairs.flatMap(({ rule, type, fail, pass }) => [
    ...(finds(rule, fail.path, fail.text) ? [] : [`${rule} (${type}) misses:\n${fail.text}`]),
    ...(finds(rule, pass.path, pass.text) ? [`${rule} (${type}) finds:\n${pass.text}`] : []),
  ])
  assert.deepEqual(wrong, [])
})

test('no rule throws, whatever stands where it looks', () => {
  const odd = [
    null,
    0,
    '',
    '*',
    '{',
    true,
    [],
    {},
    [[null]],
    [{}],
    new Unknown('x'),
    new Ref('a.b', ['id']),
    new Joined(['a', new Unknown('x')]),
    new Encoded([null]),
  ]
  const index = indexRules(rules)
  const thrown = new Set<string>()
  for (const { rule, fail } of pairs) {
    const graph = buildGraph([{ path: fail.path, text: fail.text }])
    for (const resource of graph.resources) {
      // What a Dockerfile comes to is made here and always has its form.
      if (resource.kind === 'dockerfile') continue
      for (const key of Object.keys(resource.values))
        for (const value of odd) {
          const changed = { ...resource, values: { ...resource.values, [key]: value } }
          for (const { rule: other, check } of index.get(resource.type) ?? [])
            try {
              check(changed, graph)
            } catch (error) {
              thrown.add(`${other.id} (case of ${rule}): ${key} = ${String(value)}: ${(error as Error).message}`)
            }
        }
    }
  }
  assert.deepEqual([...thrown], [])
})

test('advice is for rules that there are', () => {
  const ids = new Set(rules.map((rule) => rule.id))
  assert.deepEqual(
    Object.keys(advice).filter((id) => !ids.has(id)),
    [],
  )
})

test('names and identifiers are well formed', () => {
  assert.deepEqual(
    rules.map((rule) => rule.id).filter((id, index, all) => all.indexOf(id) !== index),
    [],
  )
  assert.deepEqual(
    rules.flatMap((rule) => rule.maps).filter((id) => !/^(CKV2?_[A-Z0-9]+_\d+|CIS .+)$/.test(id)),
    [],
  )
  assert.deepEqual(
    rules
      .filter((rule) => !/^[a-z0-9-]+$/.test(rule.id) || rule.title === '' || rule.checks.size === 0)
      .map((rule) => rule.id),
    [],
  )
})

test('an unknown value is never a finding of a condition', () => {
  const text = 'variable "v" {}\nresource "aws_ebs_volume" "a" {\n  encrypted  = var.v\n  kms_key_id = var.v\n}\n'
  assert.deepEqual(
    auditSources([{ path: 'main.tf', text }]).findings.map((finding) => finding.rule),
    [],
  )
})
