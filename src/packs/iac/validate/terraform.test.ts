import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createSandbox } from '../../../sandbox/bubblewrap.ts'
import { createJailRunner } from './jail-runner.ts'
import { type Validation, validateFiles } from './validate.ts'
import { shippedSchemas } from './validate-fixture.ts'

const stateDir = mkdtempSync(join(tmpdir(), 'provenly-iac-'))
after(() => rmSync(stateDir, { recursive: true, force: true }))
const sandbox = createSandbox({ stateDir, home: homedir() })
const runner = createJailRunner(sandbox, process.env.PATH ?? '')

async function whyNot(): Promise<string | false> {
  const status = await sandbox.status()
  const installed = ['terraform', 'tofu'].some((name) => spawnSync(name, ['version']).status === 0)
  const reason = status.available ? (installed ? false : 'neither terraform nor tofu is installed') : status.reason
  if (reason !== false) console.error(`\n*** TERRAFORM IS NOT TESTED: ${reason} ***\n`)
  return reason
}
const skip = await whyNot()

function validate(files: Record<string, string>, workspace?: string): Promise<Validation> {
  const input = { files: new Map(Object.entries(files)), plan: true, ...(workspace === undefined ? {} : { workspace }) }
  return validateFiles(input, { runner, schemas: shippedSchemas }, new AbortController().signal)
}

test('a terraform that is installed and does not run is unavailable, and our own check says who spoke', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-dead-'))
  context.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'terraform'), '#!/bin/sh\nexit 139\n', { mode: 0o755 })
  const input = { files: new Map([['main.tf', 'resource "aws_sqs_queue" "q" {}\n']]) }
  const ports = { runner: createJailRunner(sandbox, folder), schemas: shippedSchemas }
  const { checks } = await validateFiles(input, ports, new AbortController().signal)
  assert.deepEqual(
    checks.map(({ name, result, engine }) => `${name} ${result} ${engine}`),
    ['terraform-schema passed provenly', 'terraform-validate unavailable terraform'],
  )
})

const results = ({ checks }: Validation) => checks.map(({ name, result }) => `${name} ${result}`)
const findings = ({ checks }: Validation) =>
  checks.flatMap(({ diagnostics }) =>
    diagnostics.map(({ file, line, rule, address }) => `${file}:${line} ${rule} ${address ?? ''}`.trim()),
  )
const details = ({ checks }: Validation) => checks.map(({ detail }) => detail ?? '').join('\n')

type Planned = {
  planned_values: { root_module: { resources: { address: string; values: Record<string, unknown> }[] } }
}
const planned = (validation: Validation, address: string) =>
  (validation.plan as Planned).planned_values.root_module.resources.find((resource) => resource.address === address)
    ?.values

const bothPassed = ['terraform-validate passed', 'terraform-plan passed']

test('three clouds in one configuration validate and plan', { skip }, async () => {
  const validation = await validate({
    'main.tf': `
provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { a = "b" }
  }
}
provider "azurerm" {
  features {}
}
resource "aws_s3_bucket" "b" {
  bucket = "b"
}
resource "aws_security_group" "g" {
  name = "g"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
resource "aws_wafv2_web_acl" "w" {
  name  = "w"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "r"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "r"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "w"
    sampled_requests_enabled   = true
  }
}
resource "google_storage_bucket" "b" {
  name     = "b"
  location = "EU"
}
resource "azurerm_resource_group" "r" {
  name     = "r"
  location = "westeurope"
}
resource "random_id" "i" {
  byte_length = 4
}
output "arn" {
  value = aws_s3_bucket.b.arn
}
`,
  })
  assert.deepEqual(results(validation), bothPassed, details(validation))
  assert.equal(planned(validation, 'aws_s3_bucket.b')?.bucket, 'b')
  assert.equal('arn' in (planned(validation, 'aws_s3_bucket.b') ?? {}), false)
})

test('true errors are found, with their places and addresses', { skip }, async () => {
  const validation = await validate({
    'main.tf': `resource "aws_s3_bucket" "b" {
  bucket = "b"
  colour = "red"
}
resource "aws_instance" "i" {
  root_block_device {}
  root_block_device {}
  instance_type = ["a"]
}
resource "aws_s3_buckett" "c" {
}
resource "aws_vpc_endpoint" "e" {
  vpc_id = aws_vpc.none.id
}
`,
  })
  assert.deepEqual(results(validation), ['terraform-validate failed'])
  assert.deepEqual(findings(validation).sort(), [
    'main.tf:10 terraform/invalid-resource-type aws_s3_buckett.c',
    'main.tf:13 terraform/reference-to-undeclared-resource aws_vpc_endpoint.e',
    'main.tf:3 terraform/unsupported-argument aws_s3_bucket.b',
    'main.tf:7 terraform/too-many-root-block-device-blocks aws_instance.i',
    'main.tf:8 terraform/incorrect-attribute-value-type aws_instance.i',
  ])
  assert.match(JSON.stringify(validation.checks), /Did you mean \\"aws_s3_bucket\\"/)
})

test('broken syntax is found at its line and column', { skip }, async () => {
  const validation = await validate({ 'main.tf': 'resource "aws_s3_bucket" "b" {\n  bucket = "b\n}\n' })
  const [check] = validation.checks
  assert.equal(check?.result, 'failed')
  assert.equal(check?.diagnostics[0]?.line, 2)
})

test('data sources that compute are real, others look like what they stand for', { skip }, async () => {
  const validation = await validate({
    'main.tf': `
terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}
provider "aws" {
  region = "eu-central-1"
}
data "aws_availability_zones" "z" {}
data "aws_vpc" "v" {
  default = true
}
data "aws_iam_policy_document" "p" {
  statement {
    sid       = "One"
    actions   = ["s3:*"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = data.aws_vpc.v.id
  cidr_block        = cidrsubnet(data.aws_vpc.v.cidr_block, 8, count.index)
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_iam_role" "r" {
  assume_role_policy = data.aws_iam_policy_document.p.json
}
output "account" {
  value = provider::aws::arn_parse("arn:aws:iam::123456789012:role/a").account_id
}
`,
  })
  assert.deepEqual(results(validation), bothPassed, details(validation))
  assert.equal(planned(validation, 'aws_subnet.s[1]')?.availability_zone, 'eu-central-1b')
  const policy = JSON.parse(String(planned(validation, 'aws_iam_role.r')?.assume_role_policy)) as unknown
  assert.deepEqual(policy, {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'One', Effect: 'Allow', Action: 's3:*', Resource: '*', Principal: { Service: 'ec2.amazonaws.com' } },
    ],
  })
})

test('local modules are followed', { skip }, async () => {
  const validation = await validate({
    'main.tf': 'module "m" {\n  source = "./modules/m"\n  name   = "x"\n}\noutput "o" {\n  value = module.m.id\n}\n',
    'modules/m/main.tf':
      'variable "name" {}\nresource "aws_sqs_queue" "q" {\n  name = var.name\n  colour = 1\n}\noutput "id" {\n  value = aws_sqs_queue.q.id\n}\n',
  })
  assert.deepEqual(results(validation), ['terraform-validate failed'])
  assert.deepEqual(findings(validation), ['modules/m/main.tf:4 terraform/unsupported-argument aws_sqs_queue.q'])
})

test('modules from elsewhere are unavailable, the rest is still checked', { skip }, async () => {
  const call = `module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"
  name    = "x"
}
`
  const good = `${call}resource "aws_subnet" "s" {\n  vpc_id = module.vpc.vpcs["a"].id\n}\n`
  const validation = await validate({ 'main.tf': good })
  assert.deepEqual(results(validation), ['terraform-validate unavailable', 'terraform-plan unavailable'])
  assert.notEqual(validation.plan, undefined)
  assert.match(details(validation), /module vpc is from terraform-aws-modules\/vpc\/aws/)
  const wrong = await validate({ 'main.tf': good.replace('vpc_id =', 'vcp_id =') })
  assert.deepEqual(results(wrong), ['terraform-validate failed'])
  assert.ok(findings(wrong).includes('main.tf:7 terraform/unsupported-argument aws_subnet.s'))
})

test('a provider without schemas is unavailable and named, the rest is still checked', { skip }, async () => {
  const text = `
terraform {
  required_providers {
    acme = {
      source  = "example/acme"
      version = "1.2.3"
    }
  }
}
provider "acme" {
  token = "x"
}
resource "acme_thing" "t" {
  name = "x"
  part {
    size = 1
  }
}
resource "aws_sqs_queue" "q" {
  name = acme_thing.t.label
}
`
  const validation = await validate({ 'main.tf': text })
  assert.deepEqual(results(validation), ['terraform-validate unavailable', 'terraform-plan unavailable'])
  assert.match(details(validation), /provenly iac schemas add example\/acme/)
  const wrong = await validate({ 'main.tf': text.replace('name = acme', 'nam = acme') })
  assert.deepEqual(findings(wrong), ['main.tf:20 terraform/unsupported-argument aws_sqs_queue.q'])
})

test('versions, backends and variables without values do not stand in the way', { skip }, async () => {
  const validation = await validate({
    'main.tf': `terraform {
  required_version = "~> 0.12.0"
  backend "s3" {
    bucket = "state"
    key    = "a"
    region = "eu-west-1"
  }
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "= 3.0.1"
    }
  }
}
variable "stage" {
  type = string
  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "no such stage"
  }
}
variable "sizes" {
  type = object({ small = number, name = optional(string) })
}
resource "aws_sqs_queue" "q" {
  name          = var.stage
  delay_seconds = var.sizes.small
}
`,
  })
  assert.deepEqual(results(validation), bothPassed, details(validation))
  assert.equal(planned(validation, 'aws_sqs_queue.q')?.name, 'dev')
})

test('modules that call each other are a finding, not a hang', { skip }, async () => {
  const validation = await validate({
    'main.tf': 'module "a" {\n  source = "./a"\n}\n',
    'a/main.tf': 'module "b" {\n  source = "../b"\n}\n',
    'b/main.tf': 'module "a" {\n  source = "../a"\n}\n',
  })
  assert.deepEqual(results(validation), ['terraform-validate failed'])
  assert.deepEqual(findings(validation), ['b/main.tf:1 terraform/module-cycle'])
})

test('what a plan cannot know without the cloud is unavailable, what is wrong is failed', { skip }, async () => {
  const secret = await validate({
    'main.tf': `data "aws_secretsmanager_secret_version" "s" {
  secret_id = "x"
}
resource "aws_db_instance" "d" {
  instance_class = "db.t3.micro"
  password       = jsondecode(data.aws_secretsmanager_secret_version.s.secret_string)["password"]
}
`,
  })
  assert.deepEqual(results(secret), ['terraform-validate passed', 'terraform-plan unavailable'])
  const wrong = await validate({ 'main.tf': 'resource "aws_sqs_queue" "q" {\n  name = element([], 0)\n}\n' })
  assert.equal(wrong.checks.at(-1)?.result, 'failed')
})

test('files of the workspace can be referred to, and the proposed ones win', { skip }, async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'provenly-iac-workspace-'))
  try {
    writeFileSync(join(workspace, 'policy.json'), '{"a": 1}')
    writeFileSync(join(workspace, 'main.tf'), 'this is not HCL')
    const text = 'resource "aws_sqs_queue" "q" {\n  policy = file("policy.json")\n}\n'
    const validation = await validate({ 'main.tf': text }, workspace)
    assert.deepEqual(results(validation), bothPassed, details(validation))
    assert.equal(planned(validation, 'aws_sqs_queue.q')?.policy, '{"a": 1}')
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
})

test('a configuration sees nothing outside of its folder, and no network', { skip }, async () => {
  const secret = join(stateDir, 'secret')
  writeFileSync(secret, 'secret')
  const validation = await validate({ 'main.tf': `output "o" {\n  value = file("${secret}")\n}\n` })
  assert.equal(validation.checks[0]?.result, 'failed')
  assert.match(validation.checks[0]?.diagnostics[0]?.message ?? '', /no file exists/i)
})

test('imports, moves and ephemeral values are planned', { skip }, async () => {
  const validation = await validate({
    'main.tf': `
import {
  to = aws_sqs_queue.q
  id = "https://sqs.eu-west-1.amazonaws.com/1/q"
}
moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.q
}
resource "aws_sqs_queue" "q" {
  name = "q"
}
ephemeral "aws_secretsmanager_secret_version" "s" {
  secret_id = "x"
}
resource "aws_db_instance" "d" {
  instance_class      = "db.t3.micro"
  password_wo         = ephemeral.aws_secretsmanager_secret_version.s.secret_string
  password_wo_version = 1
}
`,
  })
  assert.deepEqual(results(validation), bothPassed, details(validation) + findings(validation).join('\n'))
})
