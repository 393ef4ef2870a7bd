import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redact, redactText } from './redact.ts'

const secrets: readonly [text: string, secret: string][] = [
  ['export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
  [`git clone https://x:ghp_${'a'.repeat(36)}@github.com/a/b`, `ghp_${'a'.repeat(36)}`],
  ['psql postgres://admin:hunter22@db/prod', 'hunter22'],
  ["curl -H 'Authorization: Bearer abcdef123456' host", 'abcdef123456'],
  ['mysql --password=hunter22 -u root', 'hunter22'],
  ['API_TOKEN="s3cr3tvalue" ./deploy', 's3cr3tvalue'],
  [`curl -H "x-api-key: sk-ant-${'x'.repeat(40)}"`, `sk-ant-${'x'.repeat(40)}`],
  ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----', 'b3BlbnNzaC1rZXk'],
  [`use pvl_${'q'.repeat(43)} here`, 'q'.repeat(43)],
  ['{"password": "hunter22"}', 'hunter22'],
]

test('secrets of known shapes and in telling places do not stay', () => {
  for (const [text, secret] of secrets) assert.ok(!redactText(text).includes(secret), redactText(text))
})

test('ordinary text and variables stay as they are', () => {
  for (const text of [
    'find . -name "*.pyc" -delete',
    'grep -r password src',
    'echo "$TOKEN"',
    'curl -H "Authorization: Bearer $TOKEN" host',
    'sort -k2 file',
    'ls task-list',
    'PASSWORD=$PW ./x',
  ]) {
    assert.equal(redactText(text), text)
  }
})

test('nested values and telling keys are redacted', () => {
  assert.deepEqual(redact({ token: 'abc', nested: [{ db_password: 'x', note: 'AKIAIOSFODNN7EXAMPLE' }], count: 3 }), {
    token: '[redacted]',
    nested: [{ db_password: '[redacted]', note: '[redacted aws-access-key]' }],
    count: 3,
  })
})
