import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { Fault } from '../../../core/fault.ts'
import { buildGraph } from '../graph/build.ts'
import { auditSources } from './audit.ts'
import { fingerprint, parseBaseline, renderBaseline } from './baseline.ts'
import { parseCondition } from './condition.ts'
import { mergeReported, readers } from './external.ts'
import { assignmentsOf, fixFindings } from './fix.ts'
import { guardrailRules, judgeResources } from './guardrails.ts'
import { renderJunit } from './junit.ts'
import { type AuditRequest, runAudit, splitRendered } from './run-audit.ts'
import { renderSarif } from './sarif.ts'

const volume = (extra = '', before = '') => `${before}resource "aws_ebs_volume" "data" {\n  size = 1\n${extra}}\n`
const audit = (text: string, path = 'main.tf', only: string[] = ['ebs-encrypted']) =>
  auditSources([{ path, text }], { only })

test('a finding says what, where, why and what to do', () => {
  const { findings, resources, files } = audit(volume('  encrypted = false\n'))
  assert.deepEqual(findings, [
    {
      rule: 'ebs-encrypted',
      severity: 'high',
      title: 'EBS volume is unencrypted',
      why: 'Data at rest that is not encrypted can be read by whoever gets at the disk, the snapshot or the backup.',
      fix: 'Turn encryption at rest on. Set encrypted to true.',
      maps: ['CKV_AWS_3', 'CIS AWS 2.2.1'],
      resource: 'aws_ebs_volume.data',
      kind: 'terraform',
      type: 'aws_ebs_volume',
      file: 'main.tf',
      line: 3,
      column: 3,
      endLine: 3,
      path: ['encrypted'],
      detail: '',
      fingerprint: findings[0]?.fingerprint,
      tools: ['provenly'],
    },
  ])
  assert.deepEqual([resources, files], [1, 1])
})

test('suppressions: our comment with a reason, that of checkov, metadata, annotations', () => {
  const suppressed = (text: string, path = 'main.tf', only = ['ebs-encrypted']) => {
    const result = audit(text, path, only)
    return [
      result.findings.length,
      result.suppressed.map(({ reason }) => reason),
      result.troubles.map(({ rule }) => rule),
    ]
  }
  assert.deepEqual(suppressed(volume('  # provenly:ignore ebs-encrypted scratch data\n')), [0, ['scratch data'], []])
  assert.deepEqual(suppressed(volume('', '# provenly:ignore CKV_AWS_3 scratch data\n')), [0, ['scratch data'], []])
  assert.deepEqual(suppressed(volume('  #checkov:skip=CKV_AWS_3:scratch data\n')), [0, ['scratch data'], []])
  assert.deepEqual(suppressed(volume('  # provenly:ignore ebs-encrypted\n')), [1, [], ['ignore-without-reason']])
  assert.deepEqual(suppressed(volume('  # provenly:ignore rds-encrypted other rule\n')), [1, [], []])
  assert.deepEqual(suppressed(`${volume()}\n\n# provenly:ignore ebs-encrypted far away\n`), [1, [], []])
  assert.deepEqual(
    suppressed('FROM a:1\n# checkov:skip=CKV_DOCKER_3: runs as root on purpose\nRUN true\n', 'Dockerfile', [
      'docker-user',
    ]),
    [0, ['runs as root on purpose'], []],
  )
  assert.deepEqual(
    suppressed(
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  annotations:\n    checkov.io/skip1: CKV_K8S_14=pinned elsewhere\nspec:\n  containers: [{name: a, image: a}]\n',
      'a.yaml',
      ['image-tag'],
    ),
    [0, ['pinned elsewhere'], []],
  )
  assert.deepEqual(
    suppressed(
      'Resources:\n  A:\n    Type: AWS::EC2::Volume\n    Metadata:\n      checkov:\n        skip: [{id: CKV_AWS_3, comment: scratch}]\n    Properties: {Size: 1}\n',
      'a.yaml',
    ),
    [0, ['scratch'], []],
  )
})

test('a baseline keeps what is known apart, also when lines move', () => {
  const before = audit(volume())
  const baseline = parseBaseline(renderBaseline(before.findings), 'b.json')
  const moved = auditSources([{ path: 'main.tf', text: `\n\n\n${volume()}${volume().replace('"data"', '"new"')}` }], {
    only: ['ebs-encrypted'],
    baseline,
  })
  assert.deepEqual(
    [moved.findings.map(({ resource }) => resource), moved.known.map(({ resource }) => resource)],
    [['aws_ebs_volume.new'], ['aws_ebs_volume.data']],
  )
  assert.throws(
    () => parseBaseline('{}', 'b.json'),
    (error) => error instanceof Fault && error.code === 'invalid',
  )
  assert.throws(
    () => parseBaseline('x', 'b.json'),
    (error) => error instanceof Fault && error.code === 'invalid',
  )
  const twins = [...before.findings, ...before.findings]
  assert.equal(new Set(fingerprint(twins)).size, 2)
})

test('SARIF and JUnit hold findings, suppressions and what could not be read', () => {
  const result = auditSources(
    [
      { path: 'a b.tf', text: volume() },
      { path: 'ok.tf', text: volume('  # provenly:ignore ebs-encrypted <scratch> & "quoted"\n') },
      { path: 'x/broken.tf', text: 'resource "a" {\n  x = \n' },
    ],
    { only: ['ebs-encrypted'] },
  )
  const sarif = JSON.parse(renderSarif(result, '1.0.0')) as {
    version: string
    runs: {
      tool: { driver: { rules: { id: string }[] } }
      results: {
        ruleId: string
        ruleIndex: number
        level: string
        suppressions?: unknown[]
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[]
      }[]
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[]
    }[]
  }
  const [run] = sarif.runs
  assert.equal(sarif.version, '2.1.0')
  assert.deepEqual(
    run?.tool.driver.rules.map(({ id }) => id),
    ['ebs-encrypted'],
  )
  assert.deepEqual(
    run?.results.map(({ ruleId, ruleIndex, level, suppressions, locations }) => [
      ruleId,
      ruleIndex,
      level,
      suppressions?.length ?? 0,
      locations[0]?.physicalLocation.artifactLocation.uri,
      locations[0]?.physicalLocation.region.startLine,
    ]),
    [
      ['ebs-encrypted', 0, 'error', 0, 'a%20b.tf', 1],
      ['ebs-encrypted', 0, 'error', 1, 'ok.tf', 1],
    ],
  )
  assert.deepEqual(
    [run?.invocations[0]?.executionSuccessful, (run?.invocations[0]?.toolExecutionNotifications.length ?? 0) > 0],
    [false, true],
  )
  const xml = renderJunit(result)
  assert.match(xml, /<testsuites name="provenly iac audit" tests="\d+" failures="1" errors="\d+">/)
  assert.match(xml, /<skipped message="&lt;scratch&gt; &amp; &quot;quoted&quot;"\/>/)
  assert.match(xml, /<error type="broken"/)
})

test('one of several numbers is a choice and no mechanical fix', () => {
  const judged = assignmentsOf(parseCondition('monitoring_interval = 1,5,60'))
  assert.equal(judged, undefined)
  assert.deepEqual(assignmentsOf(parseCondition('days = 7')), [{ path: ['days'], literal: '7' }])
})

test('mechanical fixes edit in place and change nothing else', () => {
  const fixed = (text: string, only: string[]) => {
    const { findings } = audit(text, 'main.tf', only)
    const result = fixFindings(new Map([['main.tf', text]]), findings).get('main.tf')
    if (result !== undefined) assert.deepEqual(audit(result, 'main.tf', only).findings, [])
    return result
  }
  assert.equal(
    fixed(volume('  encrypted = false # why not\n'), ['ebs-encrypted']),
    volume('  encrypted = true # why not\n'),
  )
  assert.equal(fixed(volume(), ['ebs-encrypted']), volume('  encrypted = true\n'))
  assert.equal(
    fixed('\ufeffresource "aws_ebs_volume" "a" {\r\n  size = 1\r\n}\r\n', ['ebs-encrypted']),
    '\ufeffresource "aws_ebs_volume" "a" {\r\n  size = 1\r\n  encrypted = true\r\n}\r\n',
  )
  assert.equal(
    fixed('resource "aws_ebs_volume" "a" {}\n', ['ebs-encrypted']),
    'resource "aws_ebs_volume" "a" {\n  encrypted = true\n}\n',
  )
  assert.equal(
    fixed('resource "aws_dynamodb_table" "a" {\n  name = "a"\n}\n', ['dynamodb-recovery']),
    'resource "aws_dynamodb_table" "a" {\n  name = "a"\n  point_in_time_recovery {\n    enabled = true\n  }\n}\n',
  )
  assert.equal(
    fixed('resource "aws_ecr_repository" "a" {\n  image_tag_mutability = "MUTABLE"\n}\n', ['ecr-immutable']),
    'resource "aws_ecr_repository" "a" {\n  image_tag_mutability = "IMMUTABLE"\n}\n',
  )
  // Which key it should be is a person's choice.
  assert.equal(fixed(volume(), ['ebs-own-key']), undefined)
})

test('guardrails: each section of the policy has resources that fall under it', () => {
  const judged = (path: string, text: string) =>
    [...new Set(judgeResources(buildGraph([{ path, text }])).map(({ category, rule }) => `${category} ${rule}`))].sort()
  assert.deepEqual(
    judged(
      'a.tf',
      'resource "aws_security_group" "a" {\n  ingress {\n    from_port = 22\n    to_port = 22\n    protocol = "tcp"\n    ipv6_cidr_blocks = ["::/0"]\n  }\n}\n',
    ),
    ['public_exposure ssh-open'],
  )
  assert.deepEqual(
    judged(
      'a.tf',
      'resource "aws_iam_policy" "a" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n}\n',
    ),
    ['admin_rights policy-admin', 'admin_rights policy-star-action'],
  )
  assert.deepEqual(judged('a.tf', volume()), ['unencrypted_store ebs-encrypted'])
  assert.deepEqual(
    judged(
      'a.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: b}\nspec:\n  volumes: [{name: v, hostPath: {path: /etc}}]\n  containers: [{name: a, image: "a:1", securityContext: {privileged: true}}]\n',
    ),
    ['privileged_workload host-path', 'privileged_workload privileged'],
  )
  assert.deepEqual(
    judged(
      'a.tf',
      'resource "aws_db_instance" "a" {\n  storage_encrypted = true\n  password = "V3ry-S3cret-Indeed"\n}\n',
    ),
    ['plain_secret secret-in-code'],
  )
  // What proposes a file may not excuse it.
  assert.deepEqual(judged('a.tf', volume('  # provenly:ignore ebs-encrypted because I say so\n')), [
    'unencrypted_store ebs-encrypted',
  ])
  assert.deepEqual(
    new Set(guardrailRules.values()),
    new Set(['public_exposure', 'admin_rights', 'unencrypted_store', 'privileged_workload', 'plain_secret']),
  )
})

test('what other tools found is merged in, the same check only once', () => {
  const own = audit(volume()).findings
  const report = {
    results: {
      failed_checks: [
        {
          check_id: 'CKV_AWS_3',
          check_name: 'x',
          file_path: '/main.tf',
          file_line_range: [1, 3],
          resource: 'aws_ebs_volume.data',
          severity: null,
          guideline: null,
        },
        {
          check_id: 'CKV_AWS_999',
          check_name: 'new',
          file_path: '/main.tf',
          file_line_range: [1, 3],
          resource: 'aws_ebs_volume.data',
          severity: 'HIGH',
          guideline: 'do it',
        },
      ],
    },
  }
  const merged = mergeReported(own, readers.checkov(report), 'checkov')
  assert.deepEqual(
    merged.map(({ rule, tools, severity, file, line }) => [rule, tools, severity, file, line]),
    [
      ['ebs-encrypted', ['provenly', 'checkov'], 'high', 'main.tf', 1],
      ['checkov:CKV_AWS_999', ['checkov'], 'high', 'main.tf', 1],
    ],
  )
  assert.deepEqual(readers.checkov({ passed: 0, failed: 0 }), [])
  assert.throws(() => readers.checkov({ hello: 1 }))
  assert.deepEqual(
    readers
      .trivy({
        Results: [
          {
            Target: 'main.tf',
            Misconfigurations: [
              {
                ID: 'AVD-1',
                Title: 't',
                Severity: 'LOW',
                CauseMetadata: { Resource: 'a.b', StartLine: 2, EndLine: 3 },
              },
            ],
          },
        ],
      })
      .map(({ id, resource, line, severity }) => [id, resource, line, severity]),
    [['AVD-1', 'a.b', 2, 'low']],
  )
  assert.deepEqual(
    readers
      .tflint({
        issues: [
          {
            rule: { name: 'r', severity: 'error' },
            message: 'm',
            range: { filename: 'a.tf', start: { line: 4 }, end: { line: 4 } },
          },
        ],
      })
      .map(({ id, line, severity }) => [id, line, severity]),
    [['r', 4, 'high']],
  )
})

test('documents of helm template by the template that they come from', () => {
  const output =
    '---\n# Source: web/templates/a.yaml\nkind: A\n---\n# Source: web/templates/b.yaml\nkind: B\n---\n# Source: web/templates/a.yaml\nkind: C\n'
  assert.deepEqual(
    splitRendered(output).map(({ template, text }) => [template, text.match(/kind: \w/g)]),
    [
      ['templates/a.yaml', ['kind: A', 'kind: C']],
      ['templates/b.yaml', ['kind: B']],
    ],
  )
})

// --- trees on a disk

const folder = mkdtempSync(join(tmpdir(), 'provenly-audit-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const request = (path: string, more: Partial<AuditRequest> = {}): AuditRequest => ({
  path: join(folder, path),
  only: [],
  skip: [],
  severity: 'low',
  with: [],
  ...more,
})
const run = (path: string, more: Partial<AuditRequest> = {}) =>
  runAudit(request(path, more), async () => null, AbortSignal.timeout(60_000))

test('a tree: links in circles, binary, other encodings, folders of tools', async () => {
  put('tree/main.tf', volume())
  put('tree/crlf.tf', volume().replaceAll('"data"', '"crlf"').replaceAll('\n', '\r\n'))
  put('tree/binary.tf', Buffer.from([0x72, 0, 1, 2, 3]))
  put('tree/utf16.tf', Buffer.from('\ufeffresource', 'utf16le'))
  put(
    'tree/latin.tf',
    Buffer.concat([
      Buffer.from('# caf'),
      Buffer.from([0xe9]),
      Buffer.from(`\n${volume().replace('"data"', '"latin"')}`),
    ]),
  )
  put('tree/.terraform/modules/a/main.tf', volume())
  put('tree/node_modules/a/main.tf', volume())
  put('tree/data.json', Buffer.from([0, 1, 2]))
  put('tree/chart/Chart.yaml', 'apiVersion: v2\nname: web\nversion: 1.0.0\n')
  put('tree/chart/templates/a.yaml', 'apiVersion: v1\nkind: {{ .Values.kind }}\n')
  symlinkSync(join(folder, 'tree'), join(folder, 'tree/loop'))
  symlinkSync('nowhere', join(folder, 'tree/dangling.tf'))
  const { findings, troubles } = await run('tree', { only: ['ebs-encrypted'] })
  assert.deepEqual(
    findings.map(({ file, resource }) => [file, resource]),
    [
      ['crlf.tf', 'aws_ebs_volume.crlf'],
      ['latin.tf', 'aws_ebs_volume.latin'],
      ['main.tf', 'aws_ebs_volume.data'],
    ],
  )
  assert.deepEqual(
    troubles.map(({ file, rule, kind, line, column }) => [file, rule, kind, line, column]),
    [
      ['binary.tf', 'not-text', 'broken', 1, 1],
      ['latin.tf', 'encoding', 'broken', 1, 6],
      ['utf16.tf', 'encoding', 'broken', 1, 1],
      ['chart/Chart.yaml', 'helm', 'unavailable', 1, 1],
    ],
  )
})

test('one file: what lies beside it is context only', async () => {
  put('one/main.tf', 'resource "aws_ebs_volume" "a" {\n  encrypted = var.on\n}\n')
  put('one/variables.tf', 'variable "on" {\n  default = false\n}\nresource "aws_ebs_volume" "b" {}\n')
  const { findings } = await run('one/main.tf', { only: ['ebs-encrypted'] })
  assert.deepEqual(
    findings.map(({ resource }) => resource),
    ['aws_ebs_volume.a'],
  )
})

test('a plan of 50 MB is audited; a file that is too big is said', async () => {
  const resource = (index: number) =>
    `{"address":"aws_ebs_volume.v[${index}]","mode":"managed","type":"aws_ebs_volume","name":"v","index":${index},"values":{"encrypted":${index % 2 === 0},"tags":{"text":"${'x'.repeat(900)}"}}}`
  const parts = Array.from({ length: 48_000 }, (_, index) => resource(index))
  put('big/plan.json', `{"format_version":"1.2","planned_values":{"root_module":{"resources":[${parts.join(',')}]}}}`)
  put('big/huge.tf', `# ${'x'.repeat(5_000_000)}\n`)
  const { findings, troubles, resources } = await run('big', { only: ['ebs-encrypted'] })
  assert.deepEqual([findings.map((finding) => finding.resource), resources], [['aws_ebs_volume.v'], 48_000])
  assert.deepEqual(
    troubles.map(({ file, rule, kind }) => [file, rule, kind]),
    [['huge.tf', 'too-big', 'unavailable']],
  )
})

test('requests that can not be meant are refused with the next step', async () => {
  const code = (expected: string) => (error: unknown) =>
    error instanceof Fault && error.code === expected && error.hint !== undefined
  await assert.rejects(run('nowhere'), code('usage'))
  await assert.rejects(run('one', { only: ['no-such-rule'] }), code('usage'))
  await assert.rejects(run('one', { baseline: join(folder, 'none.json') }), code('usage'))
  const asked = await run('one', { with: ['checkov'] })
  assert.deepEqual(
    asked.troubles.map(({ rule, kind }) => [rule, kind]),
    [['with-checkov', 'unavailable']],
  )
  assert.equal(readFileSync(join(folder, 'one/main.tf'), 'utf8').length > 0, true)
})
