/** Passing and failing files for rules that are functions, and for conditions that nothing can be made up for. */
export type Case = { rule: string; path: string; fail: string; pass: string }

const tf = (rule: string, type: string, fail: string, pass: string): Case => {
  const wrap = (body: string) => {
    if (/^(resource|data|provider|module) "/m.test(body)) return body
    const head = type.startsWith('data.')
      ? `data "${type.slice(5)}" "case"`
      : type.startsWith('provider.')
        ? `provider "${type.slice(9)}"`
        : type === 'module'
          ? 'module "case"'
          : `resource "${type}" "case"`
    return `${head} {\n${body}\n}\n`
  }
  return { rule, path: 'main.tf', fail: wrap(fail), pass: wrap(pass) }
}
const yaml = (rule: string, fail: string, pass: string): Case => ({ rule, path: 'k8s.yaml', fail, pass })
const docker = (rule: string, fail: string, pass: string): Case => ({
  rule,
  path: 'Dockerfile',
  fail: /^\s*FROM/m.test(fail) ? fail : `FROM a:1\n${fail}\n`,
  pass: /^\s*FROM/m.test(pass) ? pass : `FROM a:1\n${pass}\n`,
})
const task = (
  rule: string,
  module: string,
  fail: string,
  pass: string,
  meta: { fail?: string; pass?: string } = {},
): Case => {
  const write = (args: string, extra = '') =>
    `- hosts: all\n  tasks:\n    - name: case\n      ${module}: {${args}}\n${extra}`
  return { rule, path: 'site.yml', fail: write(fail, meta.fail), pass: write(pass, meta.pass) }
}
const arm = (rule: string, fail: object, pass: object): Case => {
  const write = (resource: object) =>
    JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [resource],
      },
      null,
      1,
    )
  return { rule, path: 'template.json', fail: write(fail), pass: write(pass) }
}
const cfn = (rule: string, type: string, fail: object, pass: object): Case => {
  const write = (properties: object) =>
    JSON.stringify(
      { AWSTemplateFormatVersion: '2010-09-09', Resources: { Case: { Type: type, Properties: properties } } },
      null,
      1,
    )
  return { rule, path: 'template.json', fail: write(fail), pass: write(pass) }
}

const sg = (from: number | string, to: number | string, cidr: string, protocol = 'tcp') =>
  `ingress {\n from_port = ${from}\n to_port = ${to}\n protocol = "${protocol}"\n cidr_blocks = ["${cidr}"]\n}`
const acl = (port: number, action: string) =>
  `ingress {\n rule_no = 1\n action = "${action}"\n protocol = "tcp"\n cidr_block = "0.0.0.0/0"\n from_port = ${port}\n to_port = ${port}\n}`
const policy = (statement: object) => `policy = jsonencode({ Statement = [${hcl(statement)}] })`
const statement = (body: string) => `statement {\n${body}\n}`
function hcl(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(hcl).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `"${key}" = ${hcl(inner)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}
const one = 'arn:aws:s3:::one/*'
const granting = (actions: string[], resource = '*') => ({ Effect: 'Allow', Action: actions, Resource: resource })
const grantingBlock = (actions: string[], resource = '*') =>
  statement(`actions = ${JSON.stringify(actions)}\nresources = ["${resource}"]`)

const open = (action: string[]) => ({ Effect: 'Allow', Principal: '*', Action: action, Resource: '*' })
const closed = (action: string[]) => ({
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::123456789012:role/a' },
  Action: action,
  Resource: '*',
})

const key = ['AKIA', 'Z7QLUIRTPXSADG6W'].join('')

const amazon: Case[] = [
  tf(
    'alb-listener-https',
    'aws_lb_listener',
    'protocol = "HTTP"\ndefault_action {\n type = "forward"\n}',
    'protocol = "HTTP"\ndefault_action {\n type = "redirect"\n redirect {\n protocol = "HTTPS"\n }\n}',
  ),
  ...(
    [
      ['ssh-open', 22],
      ['rdp-open', 3389],
      ['http-open', 80],
      ...[3306, 5432, 6379, 27017, 9200, 1433, 445, 23, 2375, 11211, 5601].map(
        (port) => [`port-${port}-open`, port] as const,
      ),
    ] as const
  ).map(([rule, port]) => tf(rule, 'aws_security_group', sg(port, port, '0.0.0.0/0'), sg(port, port, '10.0.0.0/8'))),
  tf('all-ports-open', 'aws_security_group', sg(0, 0, '0.0.0.0/0', '-1'), sg(443, 443, '0.0.0.0/0')),
  tf(
    'egress-everything',
    'aws_security_group',
    'egress {\n protocol = "-1"\n cidr_blocks = ["0.0.0.0/0"]\n}',
    'egress {\n protocol = "tcp"\n from_port = 443\n to_port = 443\n cidr_blocks = ["0.0.0.0/0"]\n}',
  ),
  tf(
    'lb-tls-version',
    'aws_lb_listener',
    'protocol = "HTTPS"\nssl_policy = "ELBSecurityPolicy-2016-08"',
    'protocol = "HTTPS"\nssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"',
  ),
  tf('lb-drops-headers', 'aws_lb', 'load_balancer_type = "application"', 'drop_invalid_header_fields = true'),
  tf('default-vpc', 'aws_default_vpc', '', 'resource "aws_vpc" "a" {}'),
  tf(
    'elb-ciphers',
    'aws_load_balancer_policy',
    'policy_attribute {\n name = "Protocol-SSLv3"\n value = "true"\n}',
    'policy_attribute {\n name = "Protocol-TLSv1.2"\n value = "true"\n}',
  ),
  ...(
    [
      ['acl-ftp-data', 20],
      ['acl-ftp', 21],
      ['acl-rdp', 3389],
      ['acl-ssh', 22],
    ] as const
  ).map(([rule, port]) => tf(rule, 'aws_network_acl', acl(port, 'allow'), acl(port, 'deny'))),
  tf(
    'acl-everything',
    'aws_network_acl',
    'ingress {\n protocol = "-1"\n action = "allow"\n}',
    'ingress {\n protocol = "tcp"\n action = "allow"\n}',
  ),
  tf(
    'peering-route',
    'aws_route',
    'destination_cidr_block = "0.0.0.0/0"\nvpc_peering_connection_id = "pcx-1"',
    'destination_cidr_block = "10.0.0.0/8"\nvpc_peering_connection_id = "pcx-1"',
  ),
  tf(
    'listener-ciphers',
    'aws_lb_listener',
    'protocol = "HTTPS"\nssl_policy = "ELBSecurityPolicy-2016-08"',
    'protocol = "HTTPS"\nssl_policy = "ELBSecurityPolicy-TLS13-1-2-2021-06"',
  ),
  tf(
    'policy-admin-document',
    'data.aws_iam_policy_document',
    grantingBlock(['*']),
    grantingBlock(['s3:GetObject'], one),
  ),
  tf('policy-admin', 'aws_iam_policy', policy(granting(['*'])), policy(granting(['*'], one))),
  tf('policy-star-action', 'aws_iam_policy', policy(granting(['*'], one)), policy(granting(['s3:GetObject'], one))),
  tf(
    'policy-star-action-document',
    'data.aws_iam_policy_document',
    grantingBlock(['*'], one),
    grantingBlock(['s3:*'], one),
  ),
  tf('ecr-public', 'aws_ecr_repository_policy', policy(open(['ecr:*'])), policy(closed(['ecr:*']))),
  tf('kms-any-principal', 'aws_kms_key', policy(open(['kms:*'])), policy(closed(['kms:*']))),
  tf('provider-keys', 'provider.aws', `access_key = "${key}"`, 'region = "eu-central-1"'),
  tf(
    'role-trusts-anyone',
    'aws_iam_role',
    `assume_role_policy = jsonencode({ Statement = [${hcl({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' })}] })`,
    `assume_role_policy = jsonencode({ Statement = [${hcl({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' })}] })`,
  ),
  tf(
    'role-trusts-account',
    'aws_iam_role',
    `assume_role_policy = jsonencode({ Statement = [${hcl({ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' })}] })`,
    `assume_role_policy = jsonencode({ Statement = [${hcl({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:role/a' }, Action: 'sts:AssumeRole' })}] })`,
  ),
  tf('sqs-star-action', 'aws_sqs_queue_policy', policy(closed(['*'])), policy(closed(['sqs:SendMessage']))),
  tf(
    'exfiltration',
    'data.aws_iam_policy_document',
    grantingBlock(['s3:GetObject']),
    grantingBlock(['s3:GetObject'], one),
  ),
  tf(
    'permissions-management',
    'data.aws_iam_policy_document',
    grantingBlock(['iam:PutRolePolicy']),
    grantingBlock(['iam:PutRolePolicy'], 'arn:aws:iam::123456789012:role/a'),
  ),
  tf(
    'privilege-escalation',
    'data.aws_iam_policy_document',
    grantingBlock(['iam:CreateAccessKey']),
    grantingBlock(['iam:GetUser']),
  ),
  tf(
    'write-anywhere',
    'data.aws_iam_policy_document',
    grantingBlock(['s3:PutObject']),
    grantingBlock(['s3:PutObject'], one),
  ),
  tf(
    'credentials-exposure',
    'data.aws_iam_policy_document',
    grantingBlock(['iam:CreateAccessKey']),
    grantingBlock(['iam:GetUser']),
  ),
  tf(
    'policy-escalation',
    'aws_iam_policy',
    policy(granting(['iam:CreateAccessKey'])),
    policy(granting(['iam:GetUser'])),
  ),
  tf(
    'policy-credentials',
    'aws_iam_policy',
    policy(granting(['iam:CreateAccessKey'])),
    policy(granting(['iam:GetUser'])),
  ),
  tf(
    'policy-exfiltration',
    'aws_iam_policy',
    policy(granting(['s3:GetObject'])),
    policy(granting(['s3:GetObject'], one)),
  ),
  tf(
    'policy-permissions',
    'aws_iam_policy',
    policy(granting(['iam:PutRolePolicy'])),
    policy(granting(['iam:GetRole'])),
  ),
  tf('policy-write', 'aws_iam_policy', policy(granting(['s3:PutObject'])), policy(granting(['s3:PutObject'], one))),
  tf(
    'policy-star-resource',
    'aws_iam_policy',
    policy(granting(['s3:GetObject'])),
    policy(granting(['s3:ListAllMyBuckets'])),
  ),
  tf(
    'policy-star-resource-document',
    'data.aws_iam_policy_document',
    grantingBlock(['s3:GetObject']),
    grantingBlock(['s3:GetObject'], one),
  ),
  tf(
    'sqs-any-principal',
    'aws_sqs_queue_policy',
    policy(open(['sqs:SendMessage'])),
    policy(closed(['sqs:SendMessage'])),
  ),
  tf('sns-any-principal', 'aws_sns_topic_policy', policy(open(['sns:Publish'])), policy(closed(['sns:Publish']))),
  tf('sqs-permissive', 'aws_sqs_queue_policy', policy(open(['sqs:*'])), policy(closed(['sqs:*']))),
  tf('iam-user', 'aws_iam_user', 'name = "a"', 'resource "aws_iam_group" "a" {\n name = "a"\n}'),
  tf(
    'admin-attached',
    'aws_iam_role_policy_attachment',
    'policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"',
    'policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"',
  ),
  tf('admin-policy-data', 'data.aws_iam_policy', 'name = "AdministratorAccess"', 'name = "ReadOnlyAccess"'),
  tf('iam-full-access', 'data.aws_iam_policy', 'name = "IAMFullAccess"', 'name = "ReadOnlyAccess"'),
  tf(
    'public-document',
    'data.aws_iam_policy_document',
    statement('principals {\n type = "AWS"\n identifiers = ["*"]\n}\nactions = ["s3:GetObject"]\nresources = ["*"]'),
    statement('principals {\n type = "AWS"\n identifiers = ["123456789012"]\n}\nactions = ["s3:GetObject"]'),
  ),
  tf(
    'secret-rotation',
    'aws_secretsmanager_secret_rotation',
    'rotation_rules {\n automatically_after_days = 120\n}',
    'rotation_rules {\n schedule_expression = "rate(30 days)"\n}',
  ),
  tf('secret-own-key', 'aws_secretsmanager_secret', 'name = "a"', 'kms_key_id = "arn:aws:kms:eu-central-1:1:key/a"'),
  ...(['repo:*', 'repo:acme/*'] as const)
    .slice(0, 1)
    .map((subject) =>
      tf(
        'github-trust',
        'aws_iam_role',
        `assume_role_policy = jsonencode({ Statement = [${hcl({ Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com' }, Action: 'sts:AssumeRoleWithWebIdentity', Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': subject } } })}] })`,
        `assume_role_policy = <<EOF\n{"Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:acme/shop:ref:refs/heads/main"}}}]}\nEOF`,
      ),
    ),
  tf('policy-iam-everything', 'aws_iam_policy', policy(granting(['iam:*'])), policy(granting(['iam:GetUser']))),
  tf('user-login', 'aws_iam_user_login_profile', 'user = "a"', 'resource "aws_iam_group" "a" {\n name = "a"\n}'),
  tf(
    'policy-not-action',
    'aws_iam_policy',
    policy({ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }),
    policy(granting(['s3:GetObject'])),
  ),
  cfn(
    's3-encrypted',
    'AWS::S3::Bucket',
    {},
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    },
  ),
  ...(
    [
      's3-access-log',
      's3-versioning',
      's3-replication',
      's3-own-key',
      's3-public-block',
      's3-lifecycle',
      's3-events',
    ] as const
  ).map((rule): Case => {
    const other = {
      's3-access-log':
        'resource "aws_s3_bucket_logging" "b" {\n bucket = aws_s3_bucket.a.id\n target_bucket = "logs"\n}',
      's3-versioning':
        'resource "aws_s3_bucket_versioning" "b" {\n bucket = aws_s3_bucket.a.id\n versioning_configuration {\n status = "Enabled"\n }\n}',
      's3-replication':
        'resource "aws_s3_bucket_replication_configuration" "b" {\n bucket = aws_s3_bucket.a.id\n rule {\n status = "Enabled"\n }\n}',
      's3-own-key':
        'resource "aws_s3_bucket_server_side_encryption_configuration" "b" {\n bucket = aws_s3_bucket.a.bucket\n rule {\n apply_server_side_encryption_by_default {\n sse_algorithm = "aws:kms"\n }\n }\n}',
      's3-public-block':
        'resource "aws_s3_bucket_public_access_block" "b" {\n bucket = aws_s3_bucket.a.id\n block_public_acls = true\n block_public_policy = true\n}',
      's3-lifecycle': 'resource "aws_s3_bucket_lifecycle_configuration" "b" {\n bucket = aws_s3_bucket.a.id\n}',
      's3-events': 'resource "aws_s3_bucket_notification" "b" {\n bucket = aws_s3_bucket.a.id\n}',
    }[rule]
    const bucket = 'resource "aws_s3_bucket" "a" {\n bucket = "a"\n}\n'
    return { rule, path: 'main.tf', fail: bucket, pass: bucket + other }
  }),
  tf('s3-public-read', 'aws_s3_bucket_acl', 'acl = "public-read"', 'acl = "private"'),
  tf('s3-public-write', 'aws_s3_bucket_acl', 'acl = "public-read-write"', 'acl = "public-read"'),
  tf('s3-any-principal', 'aws_s3_bucket_policy', policy(open(['s3:GetObject'])), policy(closed(['s3:GetObject']))),
  tf(
    's3-lockout',
    'aws_s3_bucket_policy',
    policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }),
    policy({ Effect: 'Deny', Principal: '*', Action: 's3:DeleteBucket', Resource: '*' }),
  ),
  tf(
    'glacier-any-principal',
    'aws_glacier_vault',
    `access_policy = jsonencode({ Statement = [${hcl(open(['glacier:*']))}] })`,
    'name = "a"',
  ),
  tf(
    's3-global-acl',
    'aws_s3_bucket_acl',
    'access_control_policy {\n grant {\n grantee {\n type = "Group"\n uri = "http://acs.amazonaws.com/groups/global/AllUsers"\n }\n permission = "FULL_CONTROL"\n }\n}',
    'acl = "private"',
  ),
  tf('s3-secure-transport', 'aws_s3_bucket_acl', 'bucket = "a"\nacl = "public-read"', 'bucket = "a"\nacl = "private"'),
  tf('s3-authenticated', 'aws_s3_bucket_acl', 'acl = "authenticated-read"', 'acl = "private"'),
  tf(
    'redshift-ssl',
    'aws_redshift_parameter_group',
    'name = "a"',
    'parameter {\n name = "require_ssl"\n value = "true"\n}',
  ),
  tf(
    'docdb-tls',
    'aws_docdb_cluster_parameter_group',
    'parameter {\n name = "tls"\n value = "disabled"\n}',
    'name = "a"',
  ),
  tf(
    'docdb-audit',
    'aws_docdb_cluster_parameter_group',
    'name = "a"',
    'parameter {\n name = "audit_logs"\n value = "enabled"\n}',
  ),
  tf(
    'elasticache-classic',
    'aws_elasticache_security_group',
    'name = "a"',
    'resource "aws_elasticache_subnet_group" "a" {\n name = "a"\n}',
  ),
  tf('rds-classic', 'aws_db_security_group', 'name = "a"', 'resource "aws_db_subnet_group" "a" {\n name = "a"\n}'),
  tf('rds-logs', 'aws_db_instance', 'engine = "mysql"', 'enabled_cloudwatch_logs_exports = ["audit"]'),
  tf('rds-cluster-logs', 'aws_rds_cluster', 'engine = "aurora-mysql"', 'enabled_cloudwatch_logs_exports = ["audit"]'),
  tf(
    'rds-cluster-audit',
    'aws_rds_cluster',
    'engine = "aurora-mysql"',
    'engine = "aurora-mysql"\nenabled_cloudwatch_logs_exports = ["audit"]',
  ),
  tf(
    'postgres-log-fdw',
    'aws_db_instance',
    'engine = "postgres"\nengine_version = "13.1"',
    'engine = "postgres"\nengine_version = "16.3"',
  ),
  tf(
    'postgres-aurora-unpatched',
    'aws_db_instance',
    'engine = "aurora-postgresql"\nengine_version = "11.4"',
    'engine = "aurora-postgresql"\nengine_version = "16.3"',
  ),
  tf('rds-zones', 'aws_db_instance', 'engine = "mysql"', 'multi_az = true'),
  tf('rds-instance-tags', 'aws_db_instance', 'engine = "mysql"', 'engine = "mysql"\ncopy_tags_to_snapshot = true'),
  tf(
    'launch-encrypted',
    'aws_instance',
    'root_block_device {\n encrypted = false\n}',
    'root_block_device {\n encrypted = true\n}',
  ),
  tf(
    'lambda-secrets',
    'aws_lambda_function',
    `environment {\n variables = {\n KEY = "${key}"\n }\n}`,
    'environment {\n variables = {\n STAGE = "test"\n }\n}',
  ),
  tf('user-data-secrets', 'aws_instance', `user_data = "export AWS_ACCESS_KEY_ID=${key}"`, 'user_data = "echo hello"'),
  tf(
    'metadata-tokens',
    'aws_instance',
    'metadata_options {\n http_tokens = "optional"\n}',
    'metadata_options {\n http_tokens = "required"\n}',
  ),
  tf('ami-launch', 'aws_ami_launch_permission', 'account_id = "1"', 'resource "aws_ami" "a" {\n name = "a"\n}'),
  tf(
    'ami-most-recent',
    'data.aws_ami',
    'most_recent = true\nfilter {\n name = "name"\n values = ["ubuntu-*"]\n}',
    'most_recent = true\nowners = ["self"]',
  ),
  tf(
    'ecs-roles',
    'aws_ecs_task_definition',
    'execution_role_arn = "a"\ntask_role_arn = "a"',
    'execution_role_arn = "a"\ntask_role_arn = "b"',
  ),
  tf(
    'ecs-privileged',
    'aws_ecs_task_definition',
    'container_definitions = jsonencode([{ name = "a", privileged = true }])',
    'container_definitions = jsonencode([{ name = "a" }])',
  ),
  tf('ecs-host-processes', 'aws_ecs_task_definition', 'pid_mode = "host"', 'pid_mode = "task"'),
  tf(
    'ecs-read-only',
    'aws_ecs_task_definition',
    'container_definitions = jsonencode([{ name = "a" }])',
    'container_definitions = jsonencode([{ name = "a", readonlyRootFilesystem = true }])',
  ),
  tf(
    'batch-privileged',
    'aws_batch_job_definition',
    'container_properties = jsonencode({ privileged = true })',
    'container_properties = jsonencode({ image = "a" })',
  ),
  ...(
    [
      [
        'emr-local-encrypted',
        {
          AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: 'AwsKms' } },
        },
      ],
      [
        'emr-ebs-encrypted',
        { AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration: { EnableEbsEncryption: true } } },
      ],
      ['emr-transit', { EnableInTransitEncryption: true }],
      ['emr-own-key', { AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: 'SSE-KMS' } } }],
    ] as const
  ).map(([rule, good]) =>
    tf(
      rule,
      'aws_emr_security_configuration',
      'configuration = jsonencode({ EncryptionConfiguration = {} })',
      `configuration = jsonencode(${hcl({ EncryptionConfiguration: good })})`,
    ),
  ),
  tf('lambda-runtime', 'aws_lambda_function', 'runtime = "python3.6"', 'runtime = "python3.13"'),
  tf(
    'lambda-caller',
    'aws_lambda_permission',
    'principal = "events.amazonaws.com"',
    'principal = "events.amazonaws.com"\nsource_arn = "arn:aws:events:eu-central-1:1:rule/a"',
  ),
  tf('instance-optimized', 'aws_instance', 'instance_type = "t2.micro"', 'instance_type = "m5.large"'),
  tf(
    'api-authorization',
    'aws_api_gateway_method',
    'http_method = "GET"\nauthorization = "NONE"',
    'http_method = "GET"\nauthorization = "AWS_IAM"',
  ),
  tf(
    'cloudfront-https',
    'aws_cloudfront_distribution',
    'default_cache_behavior {\n viewer_protocol_policy = "allow-all"\n}',
    'default_cache_behavior {\n viewer_protocol_policy = "https-only"\n}',
  ),
  tf(
    'codecommit-approvals',
    'aws_codecommit_approval_rule_template',
    'content = jsonencode({ Statements = [{ NumberOfApprovalsNeeded = 1 }] })',
    'content = jsonencode({ Statements = [{ NumberOfApprovalsNeeded = 2 }] })',
  ),
  tf('datasync-secrets', 'aws_datasync_location_object_storage', 'secret_key = "hunter2hunter2"', 'bucket_name = "a"'),
  tf(
    'mq-version',
    'aws_mq_broker',
    'engine_type = "ActiveMQ"\nengine_version = "5.15.0"',
    'engine_type = "ActiveMQ"\nengine_version = "5.18.4"',
  ),
  tf(
    'ssm-session-encrypted',
    'aws_ssm_document',
    'document_type = "Session"\ncontent = jsonencode({ inputs = { kmsKeyId = "" } })',
    'document_type = "Session"\ncontent = jsonencode({ inputs = { kmsKeyId = "a" } })',
  ),
  tf(
    'ssm-session-logging',
    'aws_ssm_document',
    'document_type = "Session"\ncontent = jsonencode({ inputs = { s3BucketName = "" } })',
    'document_type = "Session"\ncontent = jsonencode({ inputs = { s3BucketName = "a", s3EncryptionEnabled = true } })',
  ),
  tf(
    'ssm-document-private',
    'aws_ssm_document',
    'permissions = {\n account_ids = "All"\n}',
    'permissions = {\n account_ids = "123456789012"\n}',
  ),
  tf('acm-wildcard', 'aws_acm_certificate', 'domain_name = "*.example.com"', 'domain_name = "www.example.com"'),
  tf('waf-rules', 'aws_wafv2_web_acl', 'name = "a"', 'rule {\n name = "a"\n}'),
  tf(
    'waf-log4j',
    'aws_wafv2_web_acl',
    'name = "a"',
    'rule {\n override_action {\n none {}\n }\n statement {\n managed_rule_group_statement {\n name = "AWSManagedRulesKnownBadInputsRuleSet"\n }\n }\n}',
  ),
  tf(
    'transfer-policy',
    'aws_transfer_server',
    'security_policy_name = "TransferSecurityPolicy-2018-11"',
    'security_policy_name = "TransferSecurityPolicy-2025-03"',
  ),
  tf('secret-parameter-code', 'aws_ssm_parameter', `value = "${key}"`, 'value = "plain"'),
]

const rule = (port: string, source: string) =>
  `security_rule {\n access = "Allow"\n direction = "Inbound"\n protocol = "Tcp"\n source_address_prefix = "${source}"\n destination_port_range = "${port}"\n}`
const range = (end: string) => `start_ip_address = "0.0.0.0"\nend_ip_address = "${end}"`

const azure: Case[] = [
  ...(['sql-auditing', 'sql-auditing-retention'] as const).map((id) =>
    arm(
      id,
      { type: 'Microsoft.Sql/servers', name: 'a' },
      {
        type: 'Microsoft.Sql/servers',
        name: 'a',
        resources: [{ type: 'auditingSettings', name: 'b', properties: { state: 'Enabled', retentionDays: 90 } }],
      },
    ),
  ),
  ...(
    [
      ['sql-threats-all', {}],
      ['sql-threats-mail', { emailAddresses: ['a@example.com'] }],
      ['sql-threats-admins', { emailAccountAdmins: true }],
    ] as const
  ).map(([id, more]) =>
    arm(
      id,
      { type: 'Microsoft.Sql/servers/databases', name: 'a/b' },
      {
        type: 'Microsoft.Sql/servers/databases',
        name: 'a/b',
        resources: [{ type: 'securityAlertPolicies', name: 'c', properties: { state: 'Enabled', ...more } }],
      },
    ),
  ),
  arm(
    'sql-everyone',
    {
      type: 'Microsoft.Sql/servers',
      name: 'a',
      resources: [
        {
          type: 'firewallRules',
          name: 'b',
          properties: { startIpAddress: '0.0.0.0', endIpAddress: '255.255.255.255' },
        },
      ],
    },
    { type: 'Microsoft.Sql/servers', name: 'a' },
  ),
  ...(['requests', 'limits'] as const).map((kind) =>
    tf(
      `terraform-memory-${kind.slice(0, -1)}`,
      'kubernetes_pod',
      'spec {\n container {\n image = "a:1"\n }\n}',
      `spec {\n container {\n image = "a:1"\n resources {\n ${kind} = {\n memory = "1Gi"\n }\n }\n }\n}`,
    ),
  ),
  tf('sql-everyone', 'azurerm_sql_firewall_rule', range('255.255.255.255'), range('0.0.0.0')),
  tf(
    'postgres-flexible-firewall',
    'azurerm_postgresql_flexible_server_firewall_rule',
    range('255.255.255.255'),
    range('0.0.0.0'),
  ),
  tf(
    'mssql-firewall-wide',
    'azurerm_mssql_firewall_rule',
    range('0.0.0.0'),
    'start_ip_address = "10.0.0.1"\nend_ip_address = "10.0.0.2"',
  ),
  ...(['log_checkpoints', 'log_connections', 'connection_throttling'] as const).map((name) =>
    tf(
      `postgres-${name.replaceAll('_', '-')}`,
      'azurerm_postgresql_configuration',
      `name = "${name}"\nvalue = "off"`,
      `name = "${name}"\nvalue = "on"`,
    ),
  ),
  tf('storage-name', 'azurerm_storage_account', 'name = "Not-Valid"', 'name = "valid1"'),
  tf('synapse-password', 'azurerm_synapse_workspace', 'sql_administrator_login_password = "H@Sh1CoR3!"', 'name = "a"'),
  arm(
    'synapse-firewall',
    {
      type: 'Microsoft.Synapse/workspaces',
      name: 'a',
      resources: [{ type: 'firewallRules', name: 'b', properties: {} }],
    },
    { type: 'Microsoft.Synapse/workspaces', name: 'a' },
  ),
  arm(
    'storage-https',
    { type: 'Microsoft.Storage/storageAccounts', name: 'a', apiVersion: '2018-01-01', properties: {} },
    { type: 'Microsoft.Storage/storageAccounts', name: 'a', apiVersion: '2021-01-01', properties: {} },
  ),
  tf('vm-secrets', 'azurerm_linux_virtual_machine', `custom_data = "export KEY=${key}"`, 'custom_data = "echo hello"'),
  tf(
    'vm-no-password',
    'azurerm_linux_virtual_machine',
    'disable_password_authentication = false',
    'disable_password_authentication = true',
  ),
  ...(
    [
      ['azure-rdp-open', '3389'],
      ['azure-ssh-open', '20-25'],
      ['azure-http-open', '80'],
      ['azure-everything-open', '*'],
    ] as const
  ).map(([id, port]) =>
    tf(id, 'azurerm_network_security_group', rule(port, '*'), rule(port === '*' ? '443' : port, '10.0.0.0/8')),
  ),
  tf(
    'azure-udp-open',
    'azurerm_network_security_rule',
    'access = "Allow"\ndirection = "Inbound"\nprotocol = "Udp"\nsource_address_prefix = "internet"',
    'access = "Allow"\ndirection = "Inbound"\nprotocol = "Udp"\nsource_address_prefix = "10.0.0.0/8"',
  ),
  tf(
    'front-door-log4j',
    'azurerm_frontdoor_firewall_policy',
    'name = "a"',
    'managed_rule {\n type = "Microsoft_DefaultRuleSet"\n version = "2.0"\n}',
  ),
  tf(
    'gateway-log4j',
    'azurerm_web_application_firewall_policy',
    'name = "a"',
    'managed_rules {\n managed_rule_set {\n type = "OWASP"\n version = "3.2"\n }\n}',
  ),
  tf(
    'network-resolvers',
    'azurerm_virtual_network',
    'dns_servers = ["10.0.0.4"]',
    'dns_servers = ["10.0.0.4", "10.0.0.5"]',
  ),
  tf(
    'network-local-resolvers',
    'azurerm_virtual_network',
    'dns_servers = ["8.8.8.8", "10.0.0.5"]',
    'dns_servers = ["10.0.0.4", "10.0.0.5"]',
  ),
  tf(
    'gateway-tls',
    'azurerm_application_gateway',
    'name = "a"',
    'ssl_policy {\n policy_name = "AppGwSslPolicy20220101S"\n}',
  ),
  tf(
    'owner-role',
    'azurerm_role_definition',
    'permissions {\n actions = ["*"]\n}\nassignable_scopes = ["/subscriptions/1"]',
    'permissions {\n actions = ["Microsoft.Compute/*/read"]\n}\nassignable_scopes = ["/subscriptions/1"]',
  ),
  tf(
    'azure-github-trust',
    'azuread_application_federated_identity_credential',
    'issuer = "https://token.actions.githubusercontent.com"\nsubject = "repo:*"',
    'issuer = "https://token.actions.githubusercontent.com"\nsubject = "repo:acme/shop:ref:refs/heads/main"',
  ),
  tf(
    'app-service-cors',
    'azurerm_linux_web_app',
    'site_config {\n cors {\n allowed_origins = ["*"]\n }\n}',
    'site_config {\n cors {\n allowed_origins = ["https://example.com"]\n }\n}',
  ),
  tf(
    'function-cors',
    'azurerm_linux_function_app',
    'site_config {\n cors {\n allowed_origins = ["*"]\n }\n}',
    'site_config {}',
  ),
  tf(
    'app-service-php',
    'azurerm_linux_web_app',
    'site_config {\n application_stack {\n php_version = "7.4"\n }\n}',
    'site_config {\n application_stack {\n php_version = "8.3"\n }\n}',
  ),
  tf(
    'app-service-python',
    'azurerm_linux_web_app',
    'site_config {\n application_stack {\n python_version = "3.7"\n }\n}',
    'site_config {\n application_stack {\n python_version = "3.12"\n }\n}',
  ),
  tf(
    'app-service-java',
    'azurerm_linux_web_app',
    'site_config {\n application_stack {\n java_version = "8"\n }\n}',
    'site_config {\n application_stack {\n java_version = "17"\n }\n}',
  ),
  tf(
    'kusto-sku',
    'azurerm_kusto_cluster',
    'sku {\n name = "Dev(No SLA)_Standard_D11_v2"\n}',
    'sku {\n name = "Standard_D13_v2"\n}',
  ),
  tf(
    'api-client-certificates',
    'azurerm_api_management',
    'sku_name = "Consumption_0"',
    'sku_name = "Consumption_0"\nclient_certificate_enabled = true',
  ),
  tf(
    'api-backend-https',
    'azurerm_api_management_backend',
    'url = "http://example.com"',
    'url = "https://example.com"',
  ),
]

const firewall = (port: number | string, source: string) =>
  `source_ranges = ["${source}"]\nallow {\n protocol = "tcp"\n ports = ["${port}"]\n}`
const flag = (engine: string, name: string, value: string) =>
  `database_version = "${engine}"\nsettings {\n database_flags {\n name = "${name}"\n value = "${value}"\n }\n}`
const member = (who: string, role = 'roles/viewer') => `role = "${role}"\nmember = "${who}"`
const metadata = (name: string, value: string) => `metadata = {\n "${name}" = "${value}"\n}`

const google: Case[] = [
  ...[22, 3389, 21, 20, 3306, 80].map((port) =>
    tf(
      `google-port-${port}-open`,
      'google_compute_firewall',
      firewall(port, '0.0.0.0/0'),
      firewall(port, '10.0.0.0/8'),
    ),
  ),
  tf(
    'google-everything-open',
    'google_compute_firewall',
    'source_ranges = ["0.0.0.0/0"]\nallow {\n protocol = "all"\n}',
    firewall(443, '0.0.0.0/0'),
  ),
  tf(
    'armor-log4j',
    'google_compute_security_policy',
    'name = "a"',
    'rule {\n action = "deny(403)"\n match {\n expr {\n expression = "evaluatePreconfiguredExpr(\'cve-canary\')"\n }\n }\n}',
  ),
  tf(
    'subnet-private-access-v6',
    'google_compute_subnetwork',
    'stack_type = "IPV4_IPV6"',
    'stack_type = "IPV4_IPV6"\nprivate_ipv6_google_access = "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE"',
  ),
  tf(
    'instance-default-account',
    'google_compute_instance',
    'name = "a"',
    'service_account {\n email = "a@p.iam.gserviceaccount.com"\n}',
  ),
  tf(
    'instance-full-scope',
    'google_compute_instance',
    'service_account {\n scopes = ["cloud-platform"]\n}',
    'service_account {\n scopes = ["compute-ro"]\n}',
  ),
  tf('instance-project-keys', 'google_compute_instance', 'name = "a"', metadata('block-project-ssh-keys', 'true')),
  tf(
    'project-os-login',
    'google_compute_project_metadata',
    metadata('enable-oslogin', 'false'),
    metadata('enable-oslogin', 'TRUE'),
  ),
  tf('instance-os-login', 'google_compute_instance', metadata('enable-oslogin', 'false'), 'name = "a"'),
  tf('instance-serial-port', 'google_compute_instance', metadata('serial-port-enable', 'true'), 'name = "a"'),
  tf('instance-forwarding', 'google_compute_instance', 'can_ip_forward = true', 'can_ip_forward = false'),
  ...(
    [
      ['bucket-public', 'google_storage_bucket'],
      ['key-public', 'google_kms_crypto_key'],
      ['dataproc-public', 'google_dataproc_cluster'],
      ['pubsub-public', 'google_pubsub_topic'],
      ['bigquery-table-public', 'google_bigquery_table'],
      ['artifacts-public', 'google_artifact_registry_repository'],
      ['run-public', 'google_cloud_run_service'],
      ['google-functions-public', 'google_cloudfunctions_function'],
    ] as const
  ).map(([id, type]) => tf(id, `${type}_iam_member`, member('allUsers'), member('user:a@example.com'))),
  tf(
    'bucket-logs-itself',
    'google_storage_bucket',
    'name = "a"\nlogging {\n log_bucket = "a"\n}',
    'name = "a"\nlogging {\n log_bucket = "b"\n}',
  ),
  tf('key-rotation', 'google_kms_crypto_key', 'name = "a"', 'rotation_period = "7776000s"'),
  tf(
    'google-sql-open',
    'google_sql_database_instance',
    'settings {\n ip_configuration {\n authorized_networks {\n value = "0.0.0.0/0"\n }\n }\n}',
    'settings {}',
  ),
  tf(
    'google-mysql-local-files',
    'google_sql_database_instance',
    flag('MYSQL_8_0', 'local_infile', 'on'),
    flag('MYSQL_8_0', 'local_infile', 'off'),
  ),
  ...(['log_checkpoints', 'log_connections', 'log_disconnections', 'log_lock_waits'] as const).map((name) =>
    tf(
      `google-postgres-${name.replaceAll('_', '-')}`,
      'google_sql_database_instance',
      flag('POSTGRES_16', name, 'off'),
      flag('POSTGRES_16', name, 'on'),
    ),
  ),
  tf(
    'google-postgres-log-level',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'log_min_messages', 'loud'),
    flag('POSTGRES_16', 'log_min_messages', 'error'),
  ),
  tf(
    'google-postgres-temp-files',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'log_temp_files', '10'),
    flag('POSTGRES_16', 'log_temp_files', '0'),
  ),
  tf(
    'google-postgres-statements-duration',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'log_min_duration_statement', '10'),
    flag('POSTGRES_16', 'log_min_duration_statement', '-1'),
  ),
  tf(
    'google-sqlserver-chaining',
    'google_sql_database_instance',
    flag('SQLSERVER_2022_WEB', 'cross db ownership chaining', 'on'),
    flag('SQLSERVER_2022_WEB', 'cross db ownership chaining', 'off'),
  ),
  tf(
    'google-sqlserver-contained',
    'google_sql_database_instance',
    flag('SQLSERVER_2022_WEB', 'contained database authentication', 'on'),
    flag('SQLSERVER_2022_WEB', 'contained database authentication', 'off'),
  ),
  tf(
    'google-sql-public',
    'google_sql_database_instance',
    'settings {\n ip_configuration {\n ipv4_enabled = true\n }\n}',
    'settings {\n ip_configuration {\n ipv4_enabled = false\n }\n}',
  ),
  tf(
    'google-postgres-hostname',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'log_hostname', 'off'),
    flag('POSTGRES_16', 'log_hostname', 'on'),
  ),
  tf(
    'google-postgres-error-level',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'log_min_error_statement', 'panic'),
    flag('POSTGRES_16', 'log_min_error_statement', 'error'),
  ),
  tf(
    'google-postgres-audit',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'cloudsql.enable_pgaudit', 'off'),
    flag('POSTGRES_16', 'cloudsql.enable_pgaudit', 'on'),
  ),
  tf(
    'google-postgres-statements',
    'google_sql_database_instance',
    flag('POSTGRES_16', 'log_statement', 'none'),
    flag('POSTGRES_16', 'log_statement', 'ddl'),
  ),
  tf(
    'gke-control-plane-public',
    'google_container_cluster',
    'master_authorized_networks_config {\n cidr_blocks {\n cidr_block = "0.0.0.0/0"\n }\n}',
    'master_authorized_networks_config {\n cidr_blocks {\n cidr_block = "10.0.0.0/8"\n }\n}',
  ),
  tf(
    'gke-basic-auth',
    'google_container_cluster',
    'master_auth {\n username = "admin"\n password = "password1234567"\n}',
    'master_auth {\n username = ""\n password = ""\n}',
  ),
  tf('gke-pod-policy', 'google_container_cluster', 'min_master_version = "1.20"', 'min_master_version = "1.30"'),
  tf('gke-legacy-metadata', 'google_container_cluster', 'min_master_version = "1.1"', 'min_master_version = "1.30"'),
  tf(
    'gke-secure-boot',
    'google_container_node_pool',
    'node_config {}',
    'node_config {\n shielded_instance_config {\n enable_secure_boot = true\n }\n}',
  ),
  tf(
    'gke-metadata-server',
    'google_container_node_pool',
    'node_config {}',
    'node_config {\n workload_metadata_config {\n mode = "GKE_METADATA"\n }\n}',
  ),
  tf(
    'gke-integrity',
    'google_container_node_pool',
    'node_config {\n shielded_instance_config {\n enable_integrity_monitoring = false\n }\n}',
    'node_config {}',
  ),
  tf(
    'gke-image',
    'google_container_node_pool',
    'node_config {\n image_type = "UBUNTU"\n}',
    'node_config {\n image_type = "COS_CONTAINERD"\n}',
  ),
  tf(
    'bigquery-public',
    'google_bigquery_dataset',
    'access {\n special_group = "allAuthenticatedUsers"\n role = "READER"\n}',
    'access {\n user_by_email = "a@example.com"\n role = "READER"\n}',
  ),
  tf(
    'project-account-user',
    'google_project_iam_member',
    member('user:a@example.com', 'roles/iam.serviceAccountUser'),
    member('user:a@example.com'),
  ),
  tf(
    'admin-account',
    'google_project_iam_member',
    member('serviceAccount:a@p.iam.gserviceaccount.com', 'roles/owner'),
    member('serviceAccount:a@p.iam.gserviceaccount.com'),
  ),
  ...(['folder', 'organization', 'project'] as const).flatMap((level) => [
    tf(
      `${level}-impersonation`,
      `google_${level}_iam_member`,
      member('user:a@example.com', 'roles/iam.serviceAccountTokenCreator'),
      member('user:a@example.com'),
    ),
    tf(
      `${level}-default-account`,
      `google_${level}_iam_member`,
      member('serviceAccount:123-compute@developer.gserviceaccount.com'),
      member('user:a@example.com'),
    ),
    tf(
      `${level}-basic-role`,
      `google_${level}_iam_member`,
      member('user:a@example.com', 'roles/editor'),
      member('user:a@example.com', 'roles/compute.viewer'),
    ),
  ]),
  tf(
    'policy-impersonation',
    'data.google_iam_policy',
    'binding {\n role = "roles/viewer"\n members = ["allUsers"]\n}',
    'binding {\n role = "roles/viewer"\n members = ["user:a@example.com"]\n}',
  ),
  tf(
    'google-github-trust',
    'google_iam_workload_identity_pool_provider',
    'oidc {\n issuer_uri = "https://token.actions.githubusercontent.com"\n}',
    'attribute_condition = "assertion.repository == \'acme/shop\'"\noidc {\n issuer_uri = "https://token.actions.githubusercontent.com"\n}',
  ),
]

const aliParameter = (name: string, value: string) =>
  `engine = "PostgreSQL"\nparameters {\n name = "${name}"\n value = "${value}"\n}`
const inbound = (port: number | string, source: string) =>
  `inbound {\n protocol = "TCP"\n rule_action = "ALLOW"\n ip_block = "${source}"\n port_range = "${port}"\n}`
const oci = (port: number) =>
  `direction = "INGRESS"\nprotocol = "6"\nsource = "0.0.0.0/0"\ntcp_options {\n destination_port_range {\n min = ${port}\n max = ${port}\n }\n}`
const pan = (body: string) =>
  `rule {\n name = "a"\n applications = ["web"]\n services = ["http"]\n source_addresses = ["10.0.0.1"]\n destination_addresses = ["10.0.0.2"]\n source_zones = ["a"]\n destination_zones = ["b"]\n description = "a"\n log_setting = "a"\n${body}\n}`
const panWith = (name: string, value: string) => pan('').replace(new RegExp(` ${name} = .*`), ` ${name} = ${value}`)

const others: Case[] = [
  tf(
    'module-hash',
    'module',
    'source = "terraform-aws-modules/vpc/aws"',
    'source = "git::https://example.com/vpc.git?ref=0123456789abcdef0123456789abcdef01234567"',
  ),
  tf(
    'module-version',
    'module',
    'source = "terraform-aws-modules/vpc/aws"',
    'source = "terraform-aws-modules/vpc/aws"\nversion = "5.0.0"',
  ),
  tf(
    'ali-ssh-open',
    'alicloud_security_group_rule',
    'type = "ingress"\nport_range = "22/22"\ncidr_ip = "0.0.0.0/0"',
    'type = "ingress"\nport_range = "22/22"\ncidr_ip = "10.0.0.0/8"',
  ),
  tf(
    'ali-rdp-open',
    'alicloud_security_group_rule',
    'type = "ingress"\nport_range = "1/65535"\ncidr_ip = "0.0.0.0/0"',
    'type = "ingress"\nport_range = "22/22"\ncidr_ip = "0.0.0.0/0"',
  ),
  tf('ali-database-encrypted', 'alicloud_db_instance', 'engine = "MySQL"', 'engine = "MySQL"\ntde_status = "Enabled"'),
  tf(
    'ali-k8s-policy',
    'alicloud_cs_kubernetes',
    'name = "a"',
    'addons {\n name = "terway-eniip"\n}\npod_vswitch_ids = ["a"]',
  ),
  ...(['log_duration', 'log_disconnections', 'log_connections'] as const).map((name) =>
    tf(`ali-${name.replaceAll('_', '-')}`, 'alicloud_db_instance', aliParameter(name, 'off'), aliParameter(name, 'on')),
  ),
  tf(
    'oci-list-stateful',
    'oci_core_security_list',
    'ingress_security_rules {\n stateless = false\n}',
    'ingress_security_rules {\n stateless = true\n}',
  ),
  tf(
    'oci-list-ssh',
    'oci_core_security_list',
    `ingress_security_rules {\n${oci(22)}\n}`,
    `ingress_security_rules {\n${oci(443)}\n}`,
  ),
  tf(
    'oci-list-rdp',
    'oci_core_security_list',
    `ingress_security_rules {\n${oci(3389)}\n}`,
    `ingress_security_rules {\n${oci(443)}\n}`,
  ),
  tf('oci-group-ssh', 'oci_core_network_security_group_security_rule', oci(22), oci(443)),
  tf('oci-group-rdp', 'oci_core_network_security_group_security_rule', oci(3389), oci(443)),
  tf(
    'ncp-outbound',
    'ncloud_access_control_group_rule',
    'outbound {\n ip_block = "0.0.0.0/0"\n}',
    'outbound {\n ip_block = "10.0.0.0/8"\n}',
  ),
  ...(
    [
      ['ncp-ssh-open', 22],
      ['ncp-rdp-open', 3389],
      ['ncp-http-open', 80],
    ] as const
  ).map(([id, port]) =>
    tf(id, 'ncloud_access_control_group_rule', inbound(port, '0.0.0.0/0'), inbound(port, '10.0.0.0/8')),
  ),
  ...(
    [
      ['ncp-acl-ftp-data', 20],
      ['ncp-acl-ftp', 21],
      ['ncp-acl-ssh', 22],
      ['ncp-acl-rdp', 3389],
    ] as const
  ).map(([id, port]) => tf(id, 'ncloud_network_acl_rule', inbound(port, '0.0.0.0/0'), inbound(port, '10.0.0.0/8'))),
  tf('ncp-acl-all', 'ncloud_network_acl_rule', inbound('1-65535', '10.0.0.0/8'), inbound('443', '10.0.0.0/8')),
  tf(
    'ncp-routing',
    'ncloud_route',
    'destination_cidr_block = "0.0.0.0/0"\ntarget_type = "VGW"',
    'destination_cidr_block = "0.0.0.0/0"\ntarget_type = "NATGW"',
  ),
  tf(
    'yandex-serial-port',
    'yandex_compute_instance',
    'metadata = {\n serial-port-enable = 1\n}',
    'metadata = {\n a = "b"\n}',
  ),
  ...(
    [
      ['yandex-cloud-elevated', 'yandex_resourcemanager_cloud_iam_member'],
      ['yandex-organization-elevated', 'yandex_organizationmanager_organization_iam_member'],
      ['yandex-folder-elevated', 'yandex_resourcemanager_folder_iam_member'],
    ] as const
  ).map(([id, type]) => tf(id, type, 'role = "admin"\nmember = "a"', 'role = "viewer"\nmember = "a"')),
  tf('yandex-bucket-public', 'yandex_storage_bucket', 'acl = "public-read"', 'acl = "private"'),
  tf(
    'yandex-group-open',
    'yandex_vpc_security_group',
    'ingress {\n v4_cidr_blocks = ["0.0.0.0/0"]\n}',
    'ingress {\n v4_cidr_blocks = ["10.0.0.0/8"]\n}',
  ),
  tf(
    'yandex-rule-open',
    'yandex_vpc_security_group_rule',
    'direction = "ingress"\nv4_cidr_blocks = ["0.0.0.0/0"]',
    'direction = "ingress"\nv4_cidr_blocks = ["0.0.0.0/0"]\nport = 443',
  ),
  tf(
    'yandex-passport',
    'yandex_resourcemanager_folder_iam_member',
    'role = "viewer"\nmember = "userAccount:a"',
    'role = "viewer"\nmember = "federatedUser:a"',
  ),
  tf(
    'yandex-everybody',
    'yandex_resourcemanager_folder_iam_member',
    'role = "viewer"\nmember = "system:allUsers"',
    'role = "viewer"\nmember = "federatedUser:a"',
  ),
  tf('pan-response-inspection', 'panos_security_policy', pan('disable_server_response_inspection = true'), pan('')),
  tf('pan-application-any', 'panos_security_policy', panWith('applications', '["any"]'), pan('')),
  tf('pan-service-any', 'panos_security_policy', panWith('services', '["any"]'), pan('')),
  tf(
    'pan-addresses-any',
    'panos_security_policy',
    panWith('source_addresses', '["any"]').replace('["10.0.0.2"]', '["any"]'),
    pan(''),
  ),
  tf('pan-description', 'panos_security_policy', panWith('description', '""'), pan('')),
  tf('pan-log-forwarding', 'panos_security_policy', panWith('log_setting', '""'), pan('')),
  tf('pan-log-end', 'panos_security_policy', pan('log_end = false'), pan('')),
  tf('pan-log-start', 'panos_security_policy', pan('log_start = true'), pan('')),
  tf(
    'pan-zones-any',
    'panos_security_policy',
    panWith('source_zones', '["any"]').replace('destination_zones = ["b"]', 'destination_zones = ["any"]'),
    pan(''),
  ),
  tf(
    'do-firewall-open',
    'digitalocean_firewall',
    'inbound_rule {\n port_range = "22"\n source_addresses = ["0.0.0.0/0"]\n}',
    'inbound_rule {\n port_range = "443"\n source_addresses = ["0.0.0.0/0"]\n}',
  ),
  tf('linode-provider-token', 'provider.linode', `token = "${'0123456789abcdef'.repeat(4)}"`, 'token = var.token'),
  tf(
    'openstack-ssh-open',
    'openstack_networking_secgroup_rule_v2',
    'direction = "ingress"\nport_range_min = 22\nport_range_max = 22\nremote_ip_prefix = "0.0.0.0/0"',
    'direction = "ingress"\nport_range_min = 22\nport_range_max = 22\nremote_ip_prefix = "10.0.0.0/8"',
  ),
  tf(
    'openstack-rdp-open',
    'openstack_compute_secgroup_v2',
    'rule {\n from_port = 3389\n to_port = 3389\n cidr = "0.0.0.0/0"\n}',
    'rule {\n from_port = 443\n to_port = 443\n cidr = "0.0.0.0/0"\n}',
  ),
  tf(
    'tencent-group-open',
    'tencentcloud_security_group_rule_set',
    'ingress {\n action = "ACCEPT"\n cidr_block = "0.0.0.0/0"\n protocol = "ALL"\n}',
    'ingress {\n action = "ACCEPT"\n cidr_block = "10.0.0.0/8"\n protocol = "ALL"\n}',
  ),
  tf(
    'tencent-user-data',
    'tencentcloud_instance',
    `user_data_raw = "export KEY=${key}"`,
    'user_data_raw = "echo hello"',
  ),
  tf('github-secret-plain', 'github_actions_secret', 'plaintext_value = "hunter2"', 'encrypted_value = "aaaa"'),
  tf('secret-in-code', 'aws_db_instance', 'password = "V3ry-S3cret-Indeed"', 'password = var.password'),
]

// Kubernetes
const pod = (container: string, spec = '', kind = 'Pod') => {
  const inner = `containers:\n- name: a\n  image: registry.example.com/a:1.2.3\n${container.replace(/^/gm, '  ')}\n${spec}`
  const head = `apiVersion: ${kind === 'Pod' ? 'v1' : 'apps/v1'}\nkind: ${kind}\nmetadata:\n  name: a\n  namespace: web\n`
  return kind === 'Pod'
    ? `${head}spec:\n${inner.replace(/^/gm, '  ')}\n`
    : `${head}spec:\n  template:\n    spec:\n${inner.replace(/^/gm, '      ')}\n`
}
const psp = (spec: string, annotations = '') =>
  `apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: a\n${annotations}spec:\n${spec.replace(/^/gm, '  ')}\n`
const role = (groups: string, resources: string, verbs: string, extra = '') =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: a\nrules:\n- apiGroups: [${groups}]\n  resources: [${resources}]\n  verbs: [${verbs}]\n${extra}`
const binding = (name: string, roleName = 'view', kind = 'ClusterRoleBinding') =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: a\nroleRef:\n  name: ${roleName}\nsubjects:\n- kind: ServiceAccount\n  name: ${name}\n`
const context = (text: string) => `securityContext:\n  ${text}`
const ingress = (annotations: string, spec = '  tls:\n  - hosts: [a]') =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\n  namespace: web\n${annotations}spec:\n${spec}\n`
const notes = (text: string) => `  annotations:\n    ${text}\n`
const program = (name: string, ...flags: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  namespace: kube-system\nspec:\n  containers:\n  - name: a\n    image: a:1\n    command: [${[name, ...flags].map((word) => JSON.stringify(word)).join(', ')}]\n`

const flags: readonly [string, string, string | null, string | null][] = [
  ['apiserver-anonymous', 'kube-apiserver', '--anonymous-auth=true', '--anonymous-auth=false'],
  ['apiserver-basic-auth', 'kube-apiserver', '--basic-auth-file=a', null],
  ['apiserver-token-auth', 'kube-apiserver', '--token-auth-file=a', null],
  ['apiserver-kubelet-https', 'kube-apiserver', '--kubelet-https=false', null],
  ['apiserver-kubelet-client', 'kube-apiserver', null, '--kubelet-client-certificate=a --kubelet-client-key=b'],
  ['apiserver-kubelet-authority', 'kube-apiserver', null, '--kubelet-certificate-authority=a'],
  ['apiserver-always-allow', 'kube-apiserver', '--authorization-mode=AlwaysAllow', '--authorization-mode=RBAC'],
  ['apiserver-mode-node', 'kube-apiserver', '--authorization-mode=RBAC', '--authorization-mode=Node,RBAC'],
  ['apiserver-mode-rbac', 'kube-apiserver', '--authorization-mode=Node', '--authorization-mode=Node,RBAC'],
  ['apiserver-event-rate', 'kube-apiserver', null, '--enable-admission-plugins=EventRateLimit'],
  ['apiserver-always-admit', 'kube-apiserver', '--enable-admission-plugins=AlwaysAdmit', null],
  ['apiserver-always-pull', 'kube-apiserver', null, '--enable-admission-plugins=AlwaysPullImages'],
  ['apiserver-context-deny', 'kube-apiserver', null, '--enable-admission-plugins=SecurityContextDeny'],
  ['apiserver-service-accounts', 'kube-apiserver', '--disable-admission-plugins=ServiceAccount', null],
  ['apiserver-namespace-lifecycle', 'kube-apiserver', '--disable-admission-plugins=NamespaceLifecycle', null],
  ['apiserver-pod-policy', 'kube-apiserver', null, '--enable-admission-plugins=PodSecurityPolicy'],
  ['apiserver-node-restriction', 'kube-apiserver', null, '--enable-admission-plugins=NodeRestriction'],
  ['apiserver-insecure-address', 'kube-apiserver', '--insecure-bind-address=0.0.0.0', null],
  ['apiserver-insecure-port', 'kube-apiserver', '--insecure-port=8080', '--insecure-port=0'],
  ['apiserver-secure-port', 'kube-apiserver', '--secure-port=0', '--secure-port=6443'],
  ['apiserver-profiling', 'kube-apiserver', null, '--profiling=false'],
  ['apiserver-audit-log', 'kube-apiserver', null, '--audit-log-path=a'],
  ['apiserver-audit-age', 'kube-apiserver', '--audit-log-maxage=7', '--audit-log-maxage=30'],
  ['apiserver-audit-backups', 'kube-apiserver', '--audit-log-maxbackup=2', '--audit-log-maxbackup=10'],
  ['apiserver-audit-size', 'kube-apiserver', '--audit-log-maxsize=10', '--audit-log-maxsize=100'],
  ['apiserver-timeout', 'kube-apiserver', '--request-timeout=never', '--request-timeout=300s'],
  ['apiserver-account-lookup', 'kube-apiserver', '--service-account-lookup=false', null],
  ['apiserver-account-key', 'kube-apiserver', null, '--service-account-key-file=/keys/a.pem'],
  ['apiserver-etcd-client', 'kube-apiserver', '--etcd-certfile=a', '--etcd-certfile=a --etcd-keyfile=b'],
  ['apiserver-tls-certificate', 'kube-apiserver', '--tls-cert-file=a', '--tls-cert-file=a --tls-private-key-file=b'],
  ['apiserver-etcd-authority', 'kube-apiserver', null, '--etcd-cafile=a'],
  ['apiserver-encrypts', 'kube-apiserver', null, '--encryption-provider-config=a'],
  [
    'apiserver-ciphers',
    'kube-apiserver',
    '--tls-cipher-suites=TLS_RSA_WITH_RC4_128_SHA',
    '--tls-cipher-suites=TLS_AES_128_GCM_SHA256',
  ],
  [
    'controller-finished-pods',
    'kube-controller-manager',
    '--terminated-pod-gc-threshold=0',
    '--terminated-pod-gc-threshold=50',
  ],
  ['controller-profiling', 'kube-controller-manager', null, '--profiling=false'],
  [
    'controller-credentials',
    'kube-controller-manager',
    '--use-service-account-credentials=false',
    '--use-service-account-credentials=true',
  ],
  [
    'controller-account-key',
    'kube-controller-manager',
    '--service-account-private-key-file=a.txt',
    '--service-account-private-key-file=a.pem',
  ],
  ['controller-root-authority', 'kube-controller-manager', '--root-ca-file=a.txt', '--root-ca-file=a.pem'],
  ['controller-rotation', 'kube-controller-manager', '--feature-gates=RotateKubeletServerCertificate=false', null],
  ['controller-address', 'kube-controller-manager', '--bind-address=0.0.0.0', '--bind-address=127.0.0.1'],
  ['scheduler-profiling', 'kube-scheduler', null, '--profiling=false'],
  ['scheduler-address', 'kube-scheduler', null, '--bind-address=127.0.0.1'],
  ['etcd-certificate', 'etcd', null, '--cert-file=a --key-file=b'],
  ['etcd-client-auth', 'etcd', null, '--client-cert-auth=true'],
  ['etcd-auto-tls', 'etcd', '--auto-tls=true', null],
  ['etcd-peer-certificate', 'etcd', null, '--peer-cert-file=a --peer-key-file=b'],
  ['etcd-peer-auth', 'etcd', null, '--peer-client-cert-auth=true'],
  ['kubelet-anonymous', 'kubelet', null, '--anonymous-auth=false'],
  ['kubelet-authorization', 'kubelet', '--authorization-mode=AlwaysAllow', '--authorization-mode=Webhook'],
  ['kubelet-authority', 'kubelet', null, '--client-ca-file=a'],
  ['kubelet-read-only', 'kubelet', '--read-only-port=10255', '--read-only-port=0'],
  ['kubelet-idle', 'kubelet', '--streaming-connection-idle-timeout=0', null],
  ['kubelet-kernel', 'kubelet', null, '--protect-kernel-defaults=true'],
  ['kubelet-iptables', 'kubelet', '--make-iptables-util-chains=false', null],
  ['kubelet-hostname', 'kubelet', '--hostname-override=a', null],
  ['kubelet-events', 'kubelet', '--event-qps=50', '--event-qps=5'],
  ['kubelet-certificate', 'kubelet', null, '--tls-cert-file=a --tls-private-key-file=b'],
  ['kubelet-rotation', 'kubelet', '--rotate-certificates=false', null],
  [
    'kubelet-ciphers',
    'kubelet',
    '--tls-cipher-suites=TLS_RSA_WITH_RC4_128_SHA',
    '--tls-cipher-suites=TLS_AES_128_GCM_SHA256',
  ],
]

const kubernetes: Case[] = [
  yaml(
    'kubelet-server-rotation',
    program('kubelet', '--feature-gates=RotateKubeletServerCertificate=false'),
    program('kubelet'),
  ),
  yaml('psp-host-pid', psp('hostPID: true'), psp('hostPID: false')),
  yaml('psp-privileged', psp('privileged: true'), psp('privileged: false')),
  yaml('psp-host-ipc', psp('hostIPC: true'), psp('hostIPC: false')),
  yaml('psp-host-network', psp('hostNetwork: true'), psp('hostNetwork: false')),
  yaml('psp-escalation', psp('allowPrivilegeEscalation: true'), psp('allowPrivilegeEscalation: false')),
  yaml('psp-root', psp('runAsUser:\n  rule: RunAsAny'), psp('runAsUser:\n  rule: MustRunAsNonRoot')),
  yaml('psp-net-raw', psp('privileged: false'), psp('requiredDropCapabilities: [ALL]')),
  yaml('psp-capabilities', psp('allowedCapabilities: [SYS_ADMIN]'), psp('privileged: false')),
  yaml(
    'psp-seccomp',
    psp('privileged: false'),
    psp('privileged: false', notes('seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default')),
  ),
  yaml('psp-drop', psp('privileged: false'), psp('requiredDropCapabilities: [ALL]')),
  yaml('liveness', pod(''), pod('livenessProbe:\n  httpGet: {path: /, port: 80}')),
  yaml('readiness', pod(''), pod('readinessProbe:\n  httpGet: {path: /, port: 80}')),
  ...(
    [
      ['cpu-request', 'requests', 'cpu'],
      ['cpu-limit', 'limits', 'cpu'],
      ['memory-request', 'requests', 'memory'],
      ['memory-limit', 'limits', 'memory'],
    ] as const
  ).map(([id, kind, what]) =>
    yaml(id, pod('', '', 'Deployment'), pod(`resources:\n  ${kind}: {${what}: 1}`, '', 'Deployment')),
  ),
  yaml('image-tag', pod('').replace(':1.2.3', ':latest'), pod('')),
  yaml('pull-always', pod('imagePullPolicy: IfNotPresent'), pod('imagePullPolicy: Always')),
  yaml('privileged', pod(context('privileged: true')), pod(context('privileged: false'))),
  yaml('host-pid', pod('', 'hostPID: true'), pod('')),
  yaml('host-ipc', pod('', 'hostIPC: true'), pod('')),
  yaml('host-network', pod('', 'hostNetwork: true'), pod('')),
  yaml('escalation', pod(''), pod(context('allowPrivilegeEscalation: false'))),
  yaml('default-namespace', pod('').replace('namespace: web', 'namespace: default'), pod('')),
  yaml('read-only-root', pod(''), pod(context('readOnlyRootFilesystem: true'))),
  yaml('not-root', pod(''), pod('', 'securityContext:\n  runAsNonRoot: true')),
  yaml('added-capabilities', pod(context('capabilities: {add: [NET_ADMIN]}')), pod('')),
  yaml('host-port', pod('ports:\n- containerPort: 80\n  hostPort: 80'), pod('ports:\n- containerPort: 80')),
  yaml(
    'docker-socket',
    pod('', 'volumes:\n- name: a\n  hostPath: {path: /var/run/docker.sock}'),
    pod('', 'volumes:\n- name: a\n  emptyDir: {}'),
  ),
  yaml(
    'host-path',
    pod('', 'volumes:\n- name: a\n  hostPath: {path: /etc}'),
    pod('', 'volumes:\n- name: a\n  emptyDir: {}'),
  ),
  yaml('net-raw', pod(''), pod(context('capabilities: {drop: [NET_RAW]}'))),
  yaml('security-context', pod(''), pod('', 'securityContext:\n  fsGroup: 1')),
  yaml('container-security-context', pod(''), pod(context('privileged: false'))),
  yaml('seccomp', pod(''), pod('', 'securityContext:\n  seccompProfile: {type: RuntimeDefault}')),
  yaml('dashboard', pod('').replace('registry.example.com/a', 'kubernetesui/dashboard'), pod('')),
  yaml('tiller', pod('').replace('registry.example.com/a', 'gcr.io/helm/tiller'), pod('')),
  yaml(
    'tiller-listens',
    pod('').replace('registry.example.com/a', 'gcr.io/helm/tiller'),
    pod('args: ["--listen=localhost:44134"]').replace('registry.example.com/a', 'gcr.io/helm/tiller'),
  ),
  yaml('secret-in-environment', pod('env:\n- name: A\n  valueFrom:\n    secretKeyRef: {name: a, key: b}'), pod('')),
  yaml('drop-capabilities', pod(''), pod(context('capabilities: {drop: [ALL]}'))),
  yaml('account-token', pod(''), pod('', 'automountServiceAccountToken: false')),
  yaml('sys-admin', pod(context('capabilities: {add: [SYS_ADMIN]}')), pod(context('capabilities: {add: [CHOWN]}'))),
  yaml('high-user', pod(''), pod(context('runAsUser: 10001'))),
  yaml(
    'default-account',
    'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\n',
    'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false\n',
  ),
  yaml('default-account-bound', binding('default'), binding('web')),
  yaml('image-digest', pod(''), pod('').replace(':1.2.3', `@sha256:${'0'.repeat(64)}`)),
  yaml(
    'tiller-service',
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  labels: {app: helm}\n',
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n',
  ),
  yaml('role-wildcards', role('"*"', '"*"', '"*"'), role('""', 'pods', 'get')),
  yaml(
    'role-webhooks',
    role('admissionregistration.k8s.io', 'mutatingwebhookconfigurations', 'update'),
    role('admissionregistration.k8s.io', 'mutatingwebhookconfigurations', 'get'),
  ),
  yaml(
    'role-certificates',
    `${role('certificates.k8s.io', 'certificatesigningrequests/approval', 'update')}- apiGroups: [certificates.k8s.io]\n  resources: [signers]\n  verbs: [approve]\n`,
    role('certificates.k8s.io', 'certificatesigningrequests/approval', 'update'),
  ),
  yaml(
    'role-bind',
    role('rbac.authorization.k8s.io', 'rolebindings', 'bind'),
    role('rbac.authorization.k8s.io', 'rolebindings', 'get'),
  ),
  yaml(
    'role-escalate',
    role('rbac.authorization.k8s.io', 'roles', 'escalate'),
    role('rbac.authorization.k8s.io', 'roles', 'get'),
  ),
  yaml('role-secrets', role('""', 'secrets', 'get'), role('""', 'secrets', 'get', '  resourceNames: [a]\n')),
  yaml('role-exec', role('""', 'pods/exec', 'create'), role('""', 'pods', 'get')),
  yaml('admin-bound', binding('web', 'cluster-admin'), binding('web')),
  yaml('anonymous-bound', binding('"system:anonymous"'), binding('web')),
  yaml('nginx-snippets', ingress(notes('nginx.ingress.kubernetes.io/server-snippet: a')), ingress('')),
  yaml(
    'nginx-snippet-code',
    ingress(notes('nginx.ingress.kubernetes.io/server-snippet: "load_module a"')),
    ingress(''),
  ),
  yaml('nginx-snippet-alias', ingress(notes('nginx.ingress.kubernetes.io/server-snippet: "alias /etc"')), ingress('')),
  yaml(
    'load-balancer-open',
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  type: LoadBalancer\n',
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  type: LoadBalancer\n  loadBalancerSourceRanges: [10.0.0.0/8]\n',
  ),
  yaml('ingress-tls', ingress('', '  rules: []'), ingress('')),
  yaml(
    'one-replica',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: 1\n',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: 2\n',
  ),
  yaml(
    'secret-in-environment-literal',
    pod('env:\n- name: DB_PASSWORD\n  value: V3ry-S3cret-Indeed'),
    pod('env:\n- name: DB_HOST\n  value: db.example.com'),
  ),
  yaml(
    'secret-manifest',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  key: aHVudGVyMg==\n',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n',
  ),
  ...flags.map(([id, name, bad, good]) =>
    yaml(id, program(name, ...(bad?.split(' ') ?? [])), program(name, ...(good?.split(' ') ?? []))),
  ),
]

const files: Case[] = [
  docker('docker-ssh-port', 'EXPOSE 80 22', 'EXPOSE 80'),
  docker('docker-healthcheck', 'USER a', 'HEALTHCHECK CMD true'),
  docker('docker-user', 'RUN true', 'USER a'),
  docker('docker-add', 'ADD a b', 'COPY a b'),
  docker('docker-update-alone', 'RUN apt-get update', 'RUN apt-get update && apt-get install -y curl'),
  docker('docker-maintainer', 'MAINTAINER a', 'LABEL a=b'),
  docker('docker-latest', 'FROM alpine:latest\n', 'FROM alpine:3.20 AS base\nFROM base\n'),
  docker('docker-root', 'USER root', 'USER root\nUSER app'),
  docker('docker-apt', 'RUN apt install -y curl', 'RUN apt-get install -y curl'),
  docker('docker-workdir', 'WORKDIR app', 'WORKDIR /app'),
  docker('docker-alias', 'FROM a:1 AS x\nFROM b:1 AS x\n', 'FROM a:1 AS x\nFROM b:1 AS y\n'),
  docker('docker-sudo', 'RUN sudo ls', 'RUN ls'),
  docker('docker-curl-insecure', 'RUN curl -sk https://example.com', 'RUN curl -s https://example.com'),
  docker('docker-wget-insecure', 'RUN wget --no-check-certificate https://example.com', 'RUN wget https://example.com'),
  docker('docker-pip-trusted', 'RUN pip install --trusted-host example.com a', 'RUN pip install a'),
  docker('docker-python-insecure', 'ENV PYTHONHTTPSVERIFY=0', 'ENV PYTHONHTTPSVERIFY=1'),
  docker('docker-node-insecure', 'ENV NODE_TLS_REJECT_UNAUTHORIZED 0', 'ENV NODE_ENV production'),
  docker('docker-apk-untrusted', 'RUN apk add --allow-untrusted a', 'RUN apk add a'),
  docker('docker-apt-unauthenticated', 'RUN apt-get install --allow-unauthenticated a', 'RUN apt-get install a'),
  docker('docker-yum-nogpg', 'RUN yum install --nogpgcheck a', 'RUN yum install a'),
  docker('docker-rpm-nosignature', 'RUN rpm -i --nosignature a.rpm', 'RUN rpm -i a.rpm'),
  docker('docker-force-yes', 'RUN apt-get install --force-yes a', 'RUN apt-get install -y a'),
  docker('docker-npm-insecure', 'ENV NPM_CONFIG_STRICT_SSL=false', 'ENV NPM_CONFIG_STRICT_SSL=true'),
  docker('docker-npm-config', 'RUN npm config set strict-ssl false', 'RUN npm ci'),
  docker('docker-git-insecure', 'ENV GIT_SSL_NO_VERIFY=true', 'RUN git clone https://example.com/a.git'),
  docker('docker-yum-insecure', 'RUN yum --setopt=sslverify=false install a', 'RUN yum install a'),
  docker('docker-pip-config', 'ENV PIP_TRUSTED_HOST=example.com', 'RUN pip install a'),
  docker('docker-password', 'RUN echo "root:a" | chpasswd', 'RUN useradd a'),
  docker('docker-curl-pipe', 'RUN curl -s https://example.com/i.sh | sh', 'RUN curl -so i.sh https://example.com/i.sh'),
  docker('docker-secret', 'ENV DB_PASSWORD=V3ry-S3cret-Indeed', 'ENV STAGE=test'),
  docker(
    'docker-no-user-last',
    'FROM a:1 AS build\nUSER app\nFROM b:1\nRUN true\n',
    'FROM a:1 AS build\nFROM b:1\nUSER app\n',
  ),
  docker('docker-apt-lists', 'RUN apt-get install -y a', 'RUN apt-get install -y a && rm -rf /var/lib/apt/lists/*'),
  docker('docker-cd', 'RUN cd /app', 'WORKDIR /app'),
  docker('docker-chmod-everyone', 'RUN chmod -R 777 /app', 'RUN chmod -R 755 /app'),
  task('ansible-uri-certificates', 'uri', 'url: https://a, validate_certs: no', 'url: https://a'),
  task(
    'ansible-download-certificates',
    'ansible.builtin.get_url',
    'url: https://a, validate_certs: false',
    'url: https://a',
  ),
  task('ansible-yum-certificates', 'yum', 'name: a, validate_certs: false', 'name: a'),
  task('ansible-yum-ssl', 'yum', 'name: a, sslverify: false', 'name: a'),
  task('ansible-apt-unauthenticated', 'apt', 'name: a, allow_unauthenticated: true', 'name: a'),
  task('ansible-apt-force', 'apt', 'name: a, force: yes', 'name: a'),
  task('ansible-uri-https', 'uri', 'url: "http://example.com"', 'url: "https://example.com"'),
  task('ansible-download-https', 'get_url', 'url: "http://example.com"', 'url: "https://example.com"'),
  {
    rule: 'ansible-block-rescue',
    path: 'site.yml',
    fail: '- hosts: all\n  tasks:\n    - name: a\n      block:\n        - name: b\n          debug: {msg: a}\n',
    pass: '- hosts: all\n  tasks:\n    - name: a\n      block:\n        - name: b\n          debug: {msg: a}\n      rescue:\n        - name: c\n          debug: {msg: a}\n',
  },
  task('ansible-dnf-signature', 'dnf', 'name: a, disable_gpg_check: true', 'name: a'),
  task('ansible-dnf-ssl', 'dnf', 'name: a, sslverify: false', 'name: a'),
  task('ansible-dnf-certificates', 'dnf', 'name: a, validate_certs: false', 'name: a'),
  task(
    'ansible-ec2-public',
    'amazon.aws.ec2_instance',
    'network: {assign_public_ip: true}',
    'network: {assign_public_ip: false}',
  ),
  task('ansible-ec2-optimized', 'amazon.aws.ec2_instance', 'name: a', 'ebs_optimized: true'),
  task('ansible-ec2-metadata', 'amazon.aws.ec2_instance', 'name: a', 'metadata_options: {http_tokens: required}'),
  task(
    'ansible-ec2-encrypted',
    'amazon.aws.ec2_instance',
    'volumes: [{ebs: {encrypted: false}}]',
    'volumes: [{ebs: {encrypted: true}}]',
  ),
  task('ansible-rds-public', 'amazon.aws.rds_instance', 'publicly_accessible: true', 'publicly_accessible: false'),
  task('ansible-rds-encrypted', 'amazon.aws.rds_instance', 'id: a', 'storage_encrypted: true'),
  task('ansible-s3-encrypted', 'amazon.aws.s3_bucket', 'name: a', 'encryption: AES256'),
  task(
    'ansible-group-open',
    'amazon.aws.ec2_security_group',
    'rules: [{proto: tcp, ports: [22], cidr_ip: 0.0.0.0/0}]',
    'rules: [{proto: tcp, ports: [443], cidr_ip: 0.0.0.0/0}]',
  ),
  task(
    'ansible-group-rdp',
    'amazon.aws.ec2_security_group',
    'rules: [{proto: tcp, from_port: 3000, to_port: 4000, cidr_ip: 0.0.0.0/0}]',
    'rules: [{proto: tcp, ports: [443], cidr_ip: 0.0.0.0/0}]',
  ),
  ...(['http', 'telnet'] as const).map((name) =>
    task(`ansible-pan-${name}`, 'paloaltonetworks.panos.panos_management_profile', `${name}: true`, `${name}: false`),
  ),
  ...(
    [
      ['disable-server-response-inspection', 'disable_server_response_inspection: true', 'rule_name: a'],
      ['log-start', 'log_start: true', 'rule_name: a'],
      ['application', 'application: [any]', 'application: [web]'],
      ['service', 'service: [any]', 'service: [http]'],
      ['addresses', 'source_ip: [any], destination_ip: [any]', 'source_ip: [a], destination_ip: [b]'],
      ['description', 'rule_name: a', 'description: a'],
      ['forwarding', 'rule_name: a', 'log_setting: a'],
      ['log-end', 'log_end: false', 'log_end: true'],
      ['zones', 'source_zone: [any], destination_zone: [any]', 'source_zone: [a], destination_zone: [b]'],
    ] as const
  ).map(([id, bad, good]) => task(`ansible-pan-${id}`, 'paloaltonetworks.panos.panos_security_rule', bad, good)),
  task('ansible-pan-zone-protection', 'paloaltonetworks.panos.panos_zone', 'zone: a', 'zone_profile: a'),
  task(
    'ansible-pan-zone-users',
    'paloaltonetworks.panos.panos_zone',
    'enable_userid: true',
    'enable_userid: true, include_acl: [a]',
  ),
  task(
    'ansible-pan-esp-encryption',
    'paloaltonetworks.panos.panos_ipsec_profile',
    'esp_encryption: [des]',
    'esp_encryption: [aes-256-gcm]',
  ),
  task(
    'ansible-pan-esp-authentication',
    'paloaltonetworks.panos.panos_ipsec_profile',
    'esp_authentication: [md5]',
    'esp_authentication: [sha256]',
  ),
  task(
    'ansible-pan-protocol',
    'paloaltonetworks.panos.panos_ipsec_profile',
    'ah_authentication: [sha256]',
    'esp_authentication: [sha256]',
  ),
  task('ansible-curl-pipe', 'shell', 'cmd: "curl https://example.com/i.sh | bash"', 'cmd: "ls"'),
  task('ansible-mode-everyone', 'file', 'path: /a, mode: "0777"', 'path: /a, mode: "0755"'),
  task(
    'ansible-checksum',
    'get_url',
    'url: "https://example.com/a.tar.gz"',
    'url: "https://example.com/a.tar.gz", checksum: "sha256:a"',
  ),
  task('ansible-latest', 'apt', 'name: a, state: latest', 'name: a, state: present'),
  task('ansible-password-logged', 'user', 'name: a, password: "{{ p }}"', 'name: a, password: "{{ p }}"', {
    pass: '      no_log: true\n',
  }),
  task('ansible-container-privileged', 'community.docker.docker_container', 'name: a, privileged: true', 'name: a'),
  task('ansible-firewall-off', 'service', 'name: firewalld, state: stopped', 'name: firewalld, state: started'),
  task('ansible-selinux-off', 'ansible.posix.selinux', 'state: disabled', 'state: enforcing'),
]

export const written: readonly Case[] = [...amazon, ...azure, ...google, ...others, ...kubernetes, ...files]
