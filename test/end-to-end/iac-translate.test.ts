import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, test } from 'node:test'
import type { Run } from '../../src/core/run.ts'
import type { IacAction } from '../../src/packs/iac/action.ts'
import { renderCard } from '../../src/surfaces/cli/card.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, root, settle, type Workplace } from '../../src/testing/workplace.ts'

const hasTerraform = ['terraform', 'tofu'].some((name) =>
  ['/usr/local/bin', '/usr/bin', '/bin'].some((folder) => existsSync(join(folder, name))),
)
const needsTerraform = hasTerraform ? {} : { skip: 'neither terraform nor tofu is installed' }
const template = (name: string) => readFileSync(join(import.meta.dirname, 'templates', name), 'utf8')

describe('iac translate', () => {
  let place: Workplace | undefined
  afterEach(() => place?.close())

  async function translate(
    files: Record<string, string>,
    options: Record<string, unknown>,
    answers?: string[],
  ): Promise<Run> {
    await place?.close()
    place = createWorkplace(answers ? { model: createFakeModel(answers) } : {}, files)
    const bench = await place.as(root)
    const asked = {
      pack: 'iac',
      words: `translate ${options.path} to ${options.to}`,
      workspace: place.workspace,
      options: { task: 'translate', ...options },
    }
    return settle(bench, (await bench.ask(asked)).id)
  }
  const actionOf = (run: Run) => run.attempts.at(-1)?.proposal.action as unknown as IacAction
  const textOf = (run: Run) =>
    actionOf(run)
      .files.map((file) => file.content)
      .join('\n')
  const checksOf = (run: Run) =>
    Object.fromEntries(
      (run.attempts.at(-1)?.proof?.checks ?? []).map((check) => [check.name.split(' ')[0], check.result]),
    )
  const gapsOf = (run: Run) => {
    const { source } = actionOf(run)
    return source.kind === 'translation' ? source.gaps.map((gap) => gap.address) : []
  }

  const templates: [file: string, gaps: string[]][] = [
    ['web.yaml', ['Seed']],
    ['orders.sam.yaml', ['Worker.Events.Iot']],
    ['service.json', []],
  ]
  for (const [file, gaps] of templates) {
    test(`${file}: valid, planned, and the same as its source but for its gaps`, needsTerraform, async () => {
      const run = await translate({ [file]: template(file) }, { path: file, to: 'terraform' })
      assert.equal(run.stage, 'waiting', `${run.refusal?.reason ?? ''}${run.failure?.message ?? ''}`)
      assert.deepEqual(checksOf(run), {
        'files-written': 'passed',
        'terraform-validate': 'passed',
        'terraform-plan': 'passed',
        'same-as-source': 'passed',
      })
      assert.deepEqual(gapsOf(run), gaps)
      for (const gap of gaps.filter((name) => !name.includes('.')))
        assert.match(textOf(run), new RegExp(`# GAP ${gap}:`), 'marked in the files')
      assert.match(
        run.attempts[0]?.proof?.stdout.text ?? '',
        /^same\s+references: (\d+) of \1 references between resources are kept$/m,
        'on the card',
      )
    })
  }

  test('functions of templates have the same meaning in Terraform', needsTerraform, async () => {
    const run = await translate(
      { 't.yaml': template('web.yaml') },
      { path: 't.yaml', to: 'terraform', output: 'infra/' },
    )
    const text = textOf(run).replaceAll(/ +/g, ' ')
    for (const expected of [
      'condition_has_two = (local.condition_is_prod) && (!(tostring(var.instance_type) == "t3.nano"))',
      'count = local.condition_is_prod ? 1 : 0',
      'min_size = local.mapping_sizes[var.environment]["Min"]',
      'vpc_zone_identifier = [for item in [aws_subnet.public_a.id, (local.condition_is_prod ? one(aws_subnet.public_b[*].id) : null)] : item if item != null]',
      '"echo $${HOME}",',
      'sensitive = true',
      'depends_on = [aws_internet_gateway_attachment.attach]',
      'for_each = (!local.condition_is_prod ? [1] : [])',
      'prevent_destroy = true',
      'value = local.condition_is_prod ? one(aws_db_instance.db[*].address) : null',
    ])
      assert.ok(text.includes(expected), expected)
    assert.ok(actionOf(run).files.every((file) => file.path.startsWith('infra/')))
  })

  test('what Terraform must be told and the macro does by itself', needsTerraform, async () => {
    const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Api: {Type: AWS::Serverless::Api, Properties: {StageName: live}}
  Queue: {Type: AWS::SQS::Queue}
  Work:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: ./src/
      Handler: app.handler
      Runtime: python3.12
      Events:
        Get: {Type: Api, Properties: {RestApiId: !Ref Api, Path: /x, Method: get}}
        Jobs: {Type: SQS, Properties: {Queue: !GetAtt Queue.Arn}}
`
    const asked = { path: 'stacks/sam.yaml', to: 'terraform', output: 'infra/' } as const
    const run = await translate({ 'stacks/sam.yaml': sam, 'stacks/src/app.py': 'x = 1\n' }, asked)
    assert.equal(run.stage, 'waiting', `${run.refusal?.reason ?? ''}${run.failure?.message ?? ''}`)
    assert.match(renderCard(run, { columns: 0 }), /terraform-validate/, 'also where a terminal has no width')
    const text = textOf(run).replaceAll(/\s+/g, ' ')
    for (const expected of [
      `source_dir = "${'${path.module}'}/../stacks/src"`,
      'service-role/AWSLambdaSQSQueueExecutionRole"',
      'depends_on = [aws_api_gateway_method.work_get_method, aws_api_gateway_integration.work_get_method_integration]',
      'depends_on = [aws_iam_role.work_role, aws_iam_role_policy_attachment.work_role_managed_0, aws_iam_role_policy_attachment.work_role_managed_1]',
    ])
      assert.ok(
        text.replaceAll(/\[ | ?,? \]/g, (found) => (found.includes(']') ? ']' : '[')).includes(expected),
        `${expected} in ${text}`,
      )
  })

  test('a template that is broken, or none, is said with its place', async () => {
    const broken = await translate({ 'a.yaml': 'Resources:\n  A:\n   - x: [1\n' }, { path: 'a.yaml', to: 'terraform' })
    assert.match(broken.refusal?.reason ?? '', /^a\.yaml:\d+:\d+: /)
    const none = await translate({ 'a.yaml': 'hello: world\n' }, { path: 'a.yaml', to: 'terraform' })
    assert.match(none.refusal?.reason ?? '', /no CloudFormation template/)
    const outside = await translate({}, { path: '../secret.yaml', to: 'terraform' })
    assert.match(outside.refusal?.reason ?? '', /no empty part, "\." or "\.\."/)
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replaceAll(
      /./g,
      (letter) =>
        `${letter}: &${letter} [${Array(9)
          .fill(`*${String.fromCharCode(letter.charCodeAt(0) - 1)}`)
          .join(',')}]\n`,
    )}Resources: {A: {Type: 'AWS::SNS::Topic', Properties: {Tags: *h}}}\n`
    const exploded = await translate({ 'b.yaml': bomb }, { path: 'b.yaml', to: 'terraform' })
    assert.match(exploded.refusal?.reason ?? '', /aliases|expand/)
    const windows = await translate(
      { 'w.json': '{\r\n"Resources": {"T": {"Type": "AWS::SNS::Topic"}}\r\n}\r\n' },
      { path: 'w.json', to: 'terraform' },
    )
    assert.match(textOf(windows), /resource "aws_sns_topic" "t"/)
  })

  test(
    'Terraform becomes OpenTofu where it stands, and what is not mechanical is named with its line',
    needsTerraform,
    async () => {
      const main =
        'terraform {\n  required_version = "~> 1.13.0"\n  required_providers {\n    aws = {\n      source  = "registry.terraform.io/hashicorp/aws"\n      version = ">= 6.0"\n    }\n  }\n}\nprovider "aws" {\n  region = "eu-west-1"\n}\nresource "aws_sqs_queue" "q" {\n  count                   = 1 == 1 ? 1 : 0\n  name                    = "q"\n  sqs_managed_sse_enabled = true\n}\n'
      const files = {
        'tf/main.tf': main,
        'tf/.terraform.lock.hcl': '# lock\n',
        'tf/find.tfquery.hcl': 'list "aws_instance" "x" {}\n',
      }
      const run = await translate(files, { path: 'tf', to: 'opentofu', improve: true })
      assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
      assert.deepEqual(actionOf(run).deletes, ['tf/.terraform.lock.hcl'])
      assert.deepEqual(gapsOf(run), ['tf/find.tfquery.hcl:1'])
      const text = textOf(run)
      assert.match(text, /required_version = ">= 1\.11"/)
      assert.match(text, /source {2}= "hashicorp\/aws"/)
      assert.match(text, /method "aes_gcm" "state"/)
      assert.match(text, /aws_sqs_queue\.q has a count of 1 or 0/)
      assert.deepEqual(
        actionOf(run)
          .files.map((file) => file.path)
          .sort(),
        ['tf/OPENTOFU.md', 'tf/encryption.tofu', 'tf/main.tf'],
      )
    },
  )

  test('a configuration that OpenTofu reads as it is stays as it is, and is proven', needsTerraform, async () => {
    const run = await translate({ 'main.tf': 'locals {\n  a = 1\n}\n' }, { path: '.', to: 'opentofu' })
    assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
    assert.deepEqual(
      actionOf(run).files.map((file) => file.path),
      ['OPENTOFU.md'],
    )
    assert.equal(checksOf(run)['terraform-validate'], 'passed')
    const broken = await translate({ 'main.tf': 'locals {\n  a = local.b\n}\n' }, { path: '.', to: 'opentofu' })
    assert.match(broken.refusal?.reason ?? '', /main\.tf:2 .*local\.b|main\.tf:2 .*undeclared/i)
  })

  test('cloud modules of Ansible become managed resources and a composition; the rest is reported', async () => {
    const play = `- hosts: localhost
  vars: {env: staging, cidr: 10.4.0.0/16}
  tasks:
    - name: network
      amazon.aws.ec2_vpc_net: {name: "net-{{ env }}", cidr_block: "{{ cidr }}", region: eu-west-1}
      register: vpc
    - name: subnets
      amazon.aws.ec2_vpc_subnet: {vpc_id: "{{ vpc.vpc.id }}", cidr: "{{ item }}", region: eu-west-1}
      loop: [10.4.1.0/24, 10.4.2.0/24]
    - name: assets
      amazon.aws.s3_bucket: {name: "assets-{{ env }}", versioning: true, encryption: AES256, region: eu-west-1}
    - name: store
      azure.azcollection.azure_rm_storageaccount: {name: acmestore, resource_group: rg, account_type: Standard_GRS, location: westeurope}
    - name: export
      google.cloud.gcp_storage_bucket: {name: export, location: EU}
    - name: nginx
      ansible.builtin.apt: {name: nginx}
`
    const run = await translate({ 'site.yml': play }, { path: 'site.yml', to: 'crossplane' })
    assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
    assert.deepEqual(gapsOf(run), ['site.yml:16 nginx'])
    const managed = actionOf(run).files.find((file) => file.path.endsWith('managed.yaml'))?.content ?? ''
    assert.deepEqual(
      [...managed.matchAll(/^kind: (\w+)$/gm)].map((match) => match[1]),
      [
        'VPC',
        'Subnet',
        'Subnet',
        'Bucket',
        'BucketVersioning',
        'BucketServerSideEncryptionConfiguration',
        'Account',
        'Bucket',
      ],
    )
    assert.match(managed, /vpcIdRef:\n\s+name: net-staging/)
    const composition = actionOf(run).files.find((file) => file.path.endsWith('composition.yaml'))?.content ?? ''
    assert.match(composition, /vpcIdSelector:\n\s+matchControllerRef: true/)
    assert.match(composition, /fromFieldPath: spec\.parameters\.cidr\n\s+toFieldPath: spec\.forProvider\.cidrBlock/)
  })
})
