import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildGraph } from './build.ts'
import { placeOf } from './resource.ts'
import { plain } from './value.ts'

const graphOf = (files: Record<string, string>) =>
  buildGraph(Object.entries(files).map(([path, text]) => ({ path, text })))
const valuesOf = (files: Record<string, string>, address: string) =>
  plain(graphOf(files).resources.find((resource) => resource.address === address)?.values)

test('variables, tfvars, locals and functions', () => {
  const files = {
    'main.tf': `
variable "name" {}
variable "on" { default = true }
variable "later" {}
locals {
  tags   = merge({ a = "1" }, { b = var.name })
  nested = [for k, v in local.tags : upper("\${k}-\${v}")]
}
resource "x_y" "a" {
  name    = "\${var.name}-\${format("%03d", 7)}"
  flag    = var.on ? "yes" : "no"
  list    = local.nested
  policy  = jsonencode({ A = [var.name] })
  unknown = var.later
  safe    = try(var.none.deep, "fallback")
  count_  = length(keys(local.tags))
  cidr    = cidrsubnet("10.0.0.0/16", 8, 3)
}
`,
    'terraform.tfvars': 'name = "shop"\n',
  }
  assert.deepEqual(valuesOf(files, 'x_y.a'), {
    name: 'shop-007',
    flag: 'yes',
    list: ['A-1', 'B-SHOP'],
    policy: '{"A":["shop"]}',
    unknown: '${var.later}',
    safe: '${var.none.deep}',
    count_: 2,
    cidr: '10.0.3.0/24',
  })
})

test('count, for_each, dynamic blocks and references', () => {
  const graph = graphOf({
    'main.tf': `
resource "a_b" "many" {
  for_each = { x = 1, y = 2 }
  name     = each.key
  size     = each.value
}
resource "a_b" "none" {
  count = 0
}
resource "a_b" "blocks" {
  dynamic "rule" {
    for_each = [22, 80]
    content {
      port = rule.value
    }
  }
  other = a_b.many["x"].name
  literal = a_b.plain.name
}
resource "a_b" "plain" {
  name = "plain"
}
`,
  })
  assert.deepEqual(
    graph.resources.map(({ address, values }) => [address, plain(values)]),
    [
      ['a_b.many', { for_each: { x: 1, y: 2 }, name: 'x', size: 1 }],
      ['a_b.many', { for_each: { x: 1, y: 2 }, name: 'y', size: 2 }],
      ['a_b.blocks', { rule: [{ port: 22 }, { port: 80 }], other: '${a_b.many.name}', literal: 'plain' }],
      ['a_b.plain', { name: 'plain' }],
    ],
  )
})

test('local modules get inputs and give outputs; a circle of modules is a problem', () => {
  const files = {
    'main.tf': 'module "m" {\n  source = "./m"\n  size = 3\n}\nresource "a_b" "user" {\n  got = module.m.twice\n}\n',
    'm/main.tf':
      'variable "size" {}\nresource "a_b" "inner" {\n  size = var.size\n}\noutput "twice" {\n  value = var.size * 2\n}\n',
  }
  assert.deepEqual(valuesOf(files, 'module.m.a_b.inner'), { size: 3 })
  assert.deepEqual(valuesOf(files, 'a_b.user'), { got: 6 })
  const circle = graphOf({
    'a/main.tf': 'module "b" {\n  source = "../b"\n}\n',
    'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "x_y" "z" {}\n',
  })
  assert.match(circle.troubles[0]?.message ?? '', /circle/)
  assert.deepEqual([circle.troubles[0]?.line, circle.troubles[0]?.rule], [1, 'module-cycle'])
  assert.ok(circle.resources.some((resource) => resource.address.endsWith('x_y.z')))
})

test('values that refer to themselves end', () => {
  const graph = graphOf({
    'main.tf': 'locals {\n  a = local.b\n  b = local.a\n}\nresource "x_y" "z" {\n  v = local.a\n  w = x_y.z.w\n}\n',
  })
  assert.equal(graph.resources.length, 1)
})

test('places of attributes and blocks', () => {
  const graph = graphOf({
    'main.tf': 'resource "a_b" "c" {\n  x = 1\n  block {\n    y = {\n      z = 2\n    }\n  }\n}\n',
  })
  const [resource] = graph.resources
  assert.ok(resource)
  assert.deepEqual(
    [['x'], ['block', 0], ['block', 0, 'y'], ['block', 0, 'y', 'z'], ['missing']].map(
      (path) => placeOf(resource, path).line,
    ),
    [2, 3, 4, 5, 1],
  )
})

test('CloudFormation: parameters, conditions, maps and functions', () => {
  const template = `
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: { Type: String, Default: test }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Mappings:
  Sizes:
    test: { size: 1 }
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub "\${Stage}-\${AWS::Region}"
      Size: !FindInMap [Sizes, !Ref Stage, size]
      Encryption: !If [IsProd, on, off]
      Gone: !If [IsProd, x, !Ref "AWS::NoValue"]
      Joined: !Join ["-", [a, !GetAtt Other.Arn]]
  Skipped:
    Type: AWS::S3::Bucket
    Condition: IsProd
`
  const graph = graphOf({ 'template.yaml': template })
  assert.deepEqual(
    graph.resources.map(({ address, values, line }) => [address, line, plain(values)]),
    [
      [
        'AWS::S3::Bucket.Bucket',
        11,
        { BucketName: 'test-${AWS::Region}', Size: 1, Encryption: 'off', Joined: 'a-${Other.Arn}' },
      ],
    ],
  )
})

test('Kubernetes: several documents, lists, Terraform twins', () => {
  const graph = graphOf({
    'all.yaml':
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: a}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: b, namespace: web}\n',
  })
  assert.deepEqual(
    graph.resources.map(({ address, line }) => [address, line]),
    [
      ['Pod.default.a', 4],
      ['Deployment.web.b', 8],
    ],
  )
})

test('ARM and Bicep: parameters, variables, children', () => {
  const arm = {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    parameters: { prefix: { type: 'string', defaultValue: 'app' } },
    variables: { name: "[concat(parameters('prefix'), '-vault')]" },
    resources: [
      {
        type: 'Microsoft.KeyVault/vaults',
        name: "[variables('name')]",
        properties: { on: "[if(equals(parameters('prefix'), 'app'), true(), false())]" },
        resources: [{ type: 'secrets', name: 'one' }],
      },
    ],
  }
  const graph = graphOf({
    'a.json': JSON.stringify(arm),
    'b.bicep':
      "param on bool = true\nvar label = '${on ? 'x' : 'y'}-z'\nresource kv 'Microsoft.KeyVault/vaults@2022-07-01' = {\n  name: label\n  properties: {\n    list: [for i in range(0, 2): {\n      n: i\n    }]\n  }\n}\n",
  })
  assert.deepEqual(
    graph.resources.map(({ address, values }) => [address, plain((values as { properties?: unknown }).properties)]),
    [
      ['Microsoft.KeyVault/vaults.app-vault', { on: true }],
      ['Microsoft.KeyVault/vaults/secrets.one', undefined],
      ['Microsoft.KeyVault/vaults.kv', { list: [{ n: 0 }, { n: 1 }] }],
    ],
  )
})

test('Ansible tasks and Dockerfiles', () => {
  const graph = graphOf({
    'site.yml':
      '- hosts: all\n  become: true\n  tasks:\n    - name: get\n      ansible.builtin.get_url: url=https://a dest=/b\n    - block:\n        - name: inner\n          shell: ls\n',
    Dockerfile:
      'ARG TAG=3.20\nFROM alpine:${TAG} AS base\nRUN apt-get update && \\\n    # comment\n    apt-get install -y a\nFROM base\nUSER app\n',
  })
  assert.deepEqual(
    graph.resources.map(({ address, type, line }) => [address, type, line]),
    [
      ['tasks.ansible.builtin.get_url.get', 'ansible:get_url', 4],
      ['block.unknown', 'ansible:block', 6],
      ['tasks.shell.inner', 'ansible:shell', 7],
      ['/Dockerfile.', 'dockerfile', 1],
    ],
  )
  const [file] = graph.ofType('dockerfile')
  assert.deepEqual(
    ((file?.values['stages'] ?? []) as { image: string }[]).map((stage) => stage.image),
    ['alpine:3.20', 'base'],
  )
})

test('plans: values, what is known later, references', () => {
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [{ address: 'a_b.c[0]', mode: 'managed', type: 'a_b', name: 'c', values: { x: 1 } }],
        child_modules: [
          { resources: [{ address: 'module.m.a_b.d', mode: 'managed', type: 'a_b', name: 'd', values: { y: 2 } }] },
        ],
      },
    },
    resource_changes: [{ address: 'a_b.c[0]', change: { after_unknown: { bucket: true, id: true } } }],
    configuration: {
      root_module: {
        resources: [
          { address: 'a_b.c', expressions: { bucket: { references: ['aws_s3_bucket.b.id', 'aws_s3_bucket.b'] } } },
        ],
      },
    },
  }
  assert.deepEqual(
    graphOf({ 'plan.json': JSON.stringify(plan) }).resources.map(({ address, values }) => [address, plain(values)]),
    [
      ['a_b.c', { x: 1, bucket: '${aws_s3_bucket.b.id}', id: '${known after apply}' }],
      ['module.m.a_b.d', { y: 2 }],
    ],
  )
})

test('broken and hostile files are troubles with a place', () => {
  const troubles = (path: string, text: string) =>
    graphOf({ [path]: text }).troubles.map(({ rule, line, column }) => ({ rule, line, column }))
  assert.deepEqual(troubles('a.tf', 'resource "a" "b" {\n  x = \n}\n'), [{ rule: 'hcl-syntax', line: 2, column: 7 }])
  assert.deepEqual(
    troubles('a.yaml', 'apiVersion: v1\nkind: Pod\n  bad: x\n').map(({ rule, line }) => [rule, line]),
    [['yaml-syntax', 2]],
  )
  assert.deepEqual(troubles('a.json', '{\n  "AWSTemplateFormatVersion": "x",\n  "Resources": {\n'), [
    { rule: 'json-syntax', line: 4, column: 1 },
  ])
  assert.deepEqual(
    troubles('a.bicep', 'resource a \n').map(({ rule, line }) => [rule, line]),
    [['bicep-syntax', 1]],
  )
  assert.deepEqual(
    troubles('Dockerfile', 'hello world\n').map(({ rule, line }) => [rule, line]),
    [['dockerfile-syntax', 1]],
  )
  const bomb = `apiVersion: v1\nkind: List\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`).join('\n')}\nitems: *i\n`
  assert.match(graphOf({ 'bomb.yaml': bomb }).troubles[0]?.message ?? '', /too much|nested|alias/i)
  const deep = `apiVersion: v1\nkind: Pod\nx: ${'['.repeat(3000)}${']'.repeat(3000)}\n`
  assert.ok(graphOf({ 'deep.yaml': deep }).troubles.length > 0)
  const explosive = `locals {\n  a0 = ["x", "x"]\n${Array.from({ length: 40 }, (_, index) => `  a${index + 1} = [for v in local.a${index} : [local.a${index}, local.a${index}]]`).join('\n')}\n}\nresource "x_y" "z" {\n  v = flatten(local.a40)\n}\n`
  assert.equal(graphOf({ 'main.tf': explosive }).resources.length, 1)
})
