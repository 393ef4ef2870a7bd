import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checksOf, findingsOf } from './validate-fixture.ts'

const good = `terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "names" {
  type = list(string)
}
locals {
  tags = { for name in var.names : name => upper(name) }
}
resource "aws_s3_bucket" "b" {
  for_each = toset(var.names)
  bucket   = each.value
  tags     = local.tags
}
resource "aws_security_group" "g" {
  name = "g"
  dynamic "ingress" {
    for_each = [443]
    content {
      from_port = ingress.value
      to_port   = ingress.value
      protocol  = "tcp"
    }
  }
  lifecycle {
    create_before_destroy = true
  }
}
data "aws_vpc" "v" {
  default = true
}
module "m" {
  source = "./m"
  name   = data.aws_vpc.v.id
}
output "o" {
  value = [for b in aws_s3_bucket.b : b.arn]
}
output "s" {
  value = aws_s3_bucket.b["a"].arn
}
`
const inner = 'variable "name" {}\n'

test('a good configuration passes, by an engine of our own', async () => {
  const [check, ...others] = await checksOf({ 'main.tf': good, 'm/main.tf': inner })
  assert.deepEqual(
    [check?.name, check?.engine, check?.result, check?.diagnostics, others],
    ['terraform-schema', 'provenly', 'passed', [], []],
  )
})

const cases: [name: string, change: [string, string], finding: string][] = [
  [
    'an unsupported argument',
    ['  bucket   = each.value', '  bukket   = each.value'],
    '14 terraform/unsupported-argument',
  ],
  ['an unknown type', ['"aws_s3_bucket" "b"', '"aws_s3_buket" "b"'], '12 terraform/invalid-resource-type'],
  ['an unknown block', ['dynamic "ingress"', 'dynamic "inbound"'], '19 terraform/unsupported-block-type'],
  ['a variable', ['var.names : name', 'var.name : name'], '10 terraform/reference-to-undeclared-input-variable'],
  ['a local value', ['local.tags', 'local.tag'], '15 terraform/reference-to-undeclared-local-value'],
  ['a resource', ['aws_s3_bucket.b["a"]', 'aws_s3_bucket.c["a"]'], '42 terraform/reference-to-undeclared-resource'],
  ['a data source', ['data.aws_vpc.v.id', 'data.aws_vpc.w.id'], '36 terraform/reference-to-undeclared-resource'],
  ['an attribute', ['["a"].arn', '["a"].arm'], '42 terraform/unsupported-attribute'],
  ['an input of a module', ['  name   = data', '  nam   = data'], '36 terraform/unsupported-argument'],
  ['a module that is not there', ['"./m"', '"./n"'], '34 terraform/unreadable-module-directory'],
  ['a block for an argument', ['tags     = local.tags', 'grant    = {}'], '15 terraform/unsupported-argument'],
  ['a list for a text', ['each.value', '["a"]'], '14 terraform/incorrect-attribute-value-type'],
  ['a name that is taken', ['output "s"', 'output "o"'], '41 terraform/duplicate'],
  ['broken syntax', ['name = "g"', 'name = "g'], '18 terraform/syntax'],
]
for (const [name, [from, to], finding] of cases) {
  test(name, async () => {
    assert.ok(good.includes(from))
    const { result, findings } = await findingsOf({ 'main.tf': good.replace(from, to), 'm/main.tf': inner })
    assert.equal(result, 'failed')
    assert.ok(findings.includes(finding), `${finding} is not among ${findings.join(', ')}`)
  })
}

test('what is required, and how often', async () => {
  const text =
    'resource "aws_lb_listener" "l" {\n}\nresource "aws_instance" "i" {\n  root_block_device {}\n  root_block_device {}\n}\n'
  assert.deepEqual(await findingsOf({ 'main.tf': text }), {
    result: 'failed',
    findings: [
      '1 terraform/missing-required-argument',
      '1 terraform/insufficient-default-action-blocks',
      '3 terraform/too-many-root-block-device-blocks',
    ],
  })
})

test('unknown providers and modules from elsewhere could not be checked', async () => {
  const [check] = await checksOf({ 'main.tf': 'resource "acme_thing" "t" {}\nmodule "v" {\n  source = "a/b/c"\n}\n' })
  assert.equal(check?.result, 'unavailable')
  assert.match(check?.detail ?? '', /hashicorp\/acme.*module v is from a\/b\/c/)
})
