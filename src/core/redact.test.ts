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
  // One of each other shape, alone, so that none is passed over by a quick look.
  [`github_${'pat'}_${'b'.repeat(30)}`, 'b'.repeat(30)],
  [`glpat-${'c'.repeat(20)}`, 'c'.repeat(20)],
  [`xoxb-${'1'.repeat(12)}`, '1'.repeat(12)],
  ['hooks https://hooks.slack.com/services/T000/B000/XXXX', 'T000/B000'],
  [`AIza${'d'.repeat(35)}`, 'd'.repeat(35)],
  [`sk-proj-${'e'.repeat(30)}`, 'e'.repeat(30)],
  [`rk_live_${'f'.repeat(20)}`, 'f'.repeat(20)],
  [`npm_${'g'.repeat(36)}`, 'g'.repeat(36)],
  [`pypi-${'h'.repeat(40)}`, 'h'.repeat(40)],
  [`hf_${'i'.repeat(34)}`, 'i'.repeat(34)],
  [`eyJ${'j'.repeat(20)}.eyJ${'k'.repeat(20)}.sig`, 'k'.repeat(20)],
  ['PGPASSWORD=hunter22 psql', 'hunter22'],
  ['run --api-key hunter22', 'hunter22'],
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
