import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf } from './validate-fixture.ts'

const template = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage:
    Type: String
    Default: dev
    AllowedValues: [dev, prod]
Mappings:
  Days:
    dev:
      keep: 1
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: IsProd
    Properties:
      BucketName: !Sub "logs-\${AWS::AccountId}-\${Stage}"
      VersioningConfiguration:
        Status: Enabled
      LifecycleConfiguration:
        Rules:
          - Status: Enabled
            ExpirationInDays: !FindInMap [Days, dev, keep]
  Policy:
    Type: AWS::S3::BucketPolicy
    DependsOn: Bucket
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: !GetAtt Bucket.Arn
            Condition:
              Bool:
                aws:SecureTransport: "false"
Outputs:
  Arn:
    Value: !GetAtt Bucket.Arn
`

test('a good template passes', async () => {
  assert.deepEqual(await findingsOf({ 't.yaml': template }), { result: 'passed', findings: [] })
})

test('JSON is read too, with places', async () => {
  const text = JSON.stringify({ Resources: { B: { Type: 'AWS::S3::Bucket', Properties: { Name: 'x' } } } }, null, 2)
  assert.deepEqual(await findingsOf({ 't.json': text }), {
    result: 'failed',
    findings: ['6 cloudformation/unknown-field'],
  })
})

const cases: [name: string, change: [string, string], finding: string][] = [
  ['an unknown property', ['BucketName:', 'BucketNam:'], '18 cloudformation/unknown-field'],
  ['a missing property', ['      Bucket: !Ref Bucket\n', ''], '29 cloudformation/missing-field'],
  [
    'a value that is not allowed',
    ['Status: Enabled\n      Life', 'Status: On\n      Life'],
    '20 cloudformation/not-allowed',
  ],
  ['an unknown type', ['AWS::S3::BucketPolicy', 'AWS::S3::BucketPolicyy'], '26 cloudformation/unknown-type'],
  ['an unknown reference', ['!Ref Bucket\n', '!Ref Bukket\n'], '29 cloudformation/unknown-reference'],
  ['an unknown name in a Sub', ['Stage}"', 'Stag}"'], '18 cloudformation/unknown-reference'],
  [
    'an unknown attribute',
    ['Value: !GetAtt Bucket.Arn', 'Value: !GetAtt Bucket.Arm'],
    '41 cloudformation/unknown-attribute',
  ],
  ['an unknown condition', ['Condition: IsProd', 'Condition: IsProdd'], '16 cloudformation/unknown-condition'],
  ['an unknown key of a mapping', ['[Days, dev, keep]', '[Days, dev, kept]'], '24 cloudformation/unknown-mapping'],
  ['an unknown mapping', ['[Days, dev, keep]', '[Day, dev, keep]'], '24 cloudformation/unknown-mapping'],
  ['a wrong dependency', ['DependsOn: Bucket', 'DependsOn: Buckets'], '27 cloudformation/unknown-reference'],
  ['a circle', ['Condition: IsProd', 'DependsOn: Policy'], '27 cloudformation/circular-dependency'],
  ['too few values', ['!Equals [!Ref Stage, prod]', '!Equals [!Ref Stage]'], '12 cloudformation/bad-function'],
  ['an unknown function', ['!Equals [', '!Equal ['], '12 cloudformation/unknown-function'],
  ['a default that is not allowed', ['Default: dev', 'Default: test'], '5 cloudformation/bad-default'],
  ['a type of parameter', ['Type: String', 'Type: Strin'], '4 cloudformation/bad-parameter-type'],
  ['a section', ['Mappings:', 'Mapping:'], '7 cloudformation/unknown-section'],
]
for (const [name, [from, to], finding] of cases) {
  test(name, async () => {
    assert.ok(template.includes(from))
    const { result, findings } = await findingsOf({ 't.yaml': template.replace(from, to) })
    assert.equal(result, 'failed')
    assert.ok(findings.includes(finding), `${finding} is not among ${findings.join(', ')}`)
  })
}

const serverless = `Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src
Outputs:
  Role:
    Value: !GetAtt HelloRole.Arn
`

test('the serverless model brings its types and what it makes of them', async () => {
  assert.deepEqual(await findingsOf({ 't.yaml': serverless }), { result: 'passed', findings: [] })
  const wrong = serverless.replace('Handler:', 'Handlr:')
  assert.deepEqual(await findingsOf({ 't.yaml': wrong }), {
    result: 'failed',
    findings: ['6 cloudformation/unknown-field'],
  })
  const without = serverless.replace(/Transform.*\n/, '').replace(/Outputs[\s\S]*/, '')
  assert.deepEqual(await findingsOf({ 't.yaml': without }), {
    result: 'failed',
    findings: ['3 cloudformation/missing-transform'],
  })
})

test('a macro of ones own leaves the template unchecked', async () => {
  const text = `Transform: [Own]\n${template}`
  assert.equal((await findingsOf({ 't.yaml': text })).result, 'unavailable')
})
