import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { skipWithoutSandbox } from '../../src/sandbox/jail-fixture.ts'

const root = resolve(import.meta.dirname, '..', '..')
const skip = await skipWithoutSandbox()

const volume = (line: string) =>
  `resource "aws_ebs_volume" "data" {\n  availability_zone = "eu-central-1a"\n  size = 1\n${line}}\n`

describe('provenly iac audit', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'provenly-audit-cli-')))
  const work = join(folder, 'work')
  const environment = {
    PATH: process.env.PATH,
    HOME: join(folder, 'home'),
    PROVENLY_STATE: join(folder, 'state'),
    PROVENLY_CONFIG: join(folder, 'config'),
    NO_COLOR: '1',
  }
  before(() => {
    for (const name of ['home', 'config']) mkdirSync(join(folder, name))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(() => {
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work)
    writeFileSync(join(work, 'main.tf'), volume('  encrypted = false # for now\n'))
  })

  function provenly(...args: string[]) {
    const program = ['--disable-warning=ExperimentalWarning', join(root, 'src', 'main.ts'), 'iac', ...args]
    const ran = spawnSync(process.execPath, program, { cwd: work, env: environment, encoding: 'utf8' })
    return { code: ran.status, out: ran.stdout, error: ran.stderr }
  }

  test('text: the place, the line, why and what to do', () => {
    const { code, out } = provenly('audit', '--rule', 'ebs-encrypted')
    assert.equal(code, 1)
    assert.match(out, /main\.tf\n {2}high {5}EBS volume is unencrypted {2}ebs-encrypted CKV_AWS_3/)
    assert.match(out, /4 │ {3}encrypted = false # for now/)
    assert.match(out, /→ Turn encryption at rest on\. Set encrypted to true\./)
    assert.match(out, /1 high · 1 can be fixed with --fix · 1 resources in 1 files/)
  })

  test('exit codes: findings, threshold, clean, usage, could not be checked', () => {
    assert.equal(provenly('audit', '--rule', 'ebs-encrypted', '--fail-on', 'critical').code, 0)
    assert.equal(provenly('audit', '--rule', 'ebs-encrypted', '--fail-on', 'high').code, 1)
    assert.equal(provenly('audit', '--skip', 'CKV_AWS_3', 'CKV_AWS_189').code, 0)
    assert.equal(provenly('audit', 'nowhere').code, 2)
    assert.equal(provenly('validate', 'nowhere').code, 2)
    assert.match(provenly('audit', '-o', 'no-folder/report').error, /next: is there its folder/)
    assert.equal(provenly('audit', '--rule', 'typo').code, 2)
    assert.equal(provenly('audit', '--format', 'pdf').code, 2)
    writeFileSync(join(work, 'broken.tf'), 'resource "a" {\n')
    assert.equal(provenly('audit', '--fail-on', 'none').code, 3)
  })

  test('JSON, SARIF and JUnit; a baseline makes what is known quiet', () => {
    const json = JSON.parse(provenly('audit', '--json', '--rule', 'ebs-encrypted').out)
    assert.deepEqual(
      [json.version, json.summary.findings.high, json.findings[0].resource],
      [1, 1, 'aws_ebs_volume.data'],
    )
    assert.equal(JSON.parse(provenly('audit', '--format', 'sarif').out).version, '2.1.0')
    assert.match(provenly('audit', '--format', 'junit').out, /^<\?xml version="1\.0"/)
    assert.equal(provenly('audit', '--write-baseline', 'known.json').code, 1)
    assert.equal(provenly('audit', '--baseline', 'known.json').code, 0)
    assert.equal(provenly('audit', '-o', 'report.sarif', '--format', 'sarif').out, '')
    assert.ok(JSON.parse(readFileSync(join(work, 'report.sarif'), 'utf8')).runs.length === 1)
  })

  test('rules can be looked up by the identifiers of others', () => {
    const { code, out } = provenly('rules', 'ckv_aws_3')
    assert.equal(code, 0)
    assert.match(out, /^ebs-encrypted {2}high {2}CKV_AWS_3/)
    assert.equal(provenly('rules', 'CKV_NO_1').code, 1)
  })

  test('--fix: the edit goes through the loop and is written only after an approval', { skip }, () => {
    const asked = provenly('audit', '--fix', '--json', '--rule', 'ebs-encrypted')
    const plan = JSON.parse(asked.out)
    assert.deepEqual([plan.stage, plan.files], ['waiting', ['main.tf']], asked.error)
    assert.match(readFileSync(join(work, 'main.tf'), 'utf8'), /encrypted = false/)
    const program = ['--disable-warning=ExperimentalWarning', join(root, 'src', 'main.ts')]
    const approved = spawnSync(process.execPath, [...program, 'approve', plan.run, '--digest', plan.plan_digest], {
      cwd: work,
      env: environment,
      encoding: 'utf8',
    })
    assert.equal(approved.status, 0, approved.stderr)
    assert.equal(readFileSync(join(work, 'main.tf'), 'utf8'), volume('  encrypted = true # for now\n'))
    assert.equal(provenly('audit', '--rule', 'ebs-encrypted').code, 0)
  })
})
