import { all, at, isObject, isOpen, list, textOf } from '../../graph/value.ts'
import { covers, isStarPrincipal, policyOf, type Statement, statementsIn } from '../iam.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'
import { holdsSecret } from '../secrets.ts'

const data = 'data.aws_iam_policy_document'
const policies =
  'aws_iam_policy aws_iam_role_policy aws_iam_user_policy aws_iam_group_policy aws_ssoadmin_permission_set_inline_policy'
const cloudformation =
  'AWS::IAM::Policy AWS::IAM::ManagedPolicy AWS::IAM::Role AWS::IAM::User AWS::IAM::Group AWS::SSO::PermissionSet'

/** Fails on the first statement that matches. */
const noStatement =
  (bad: (statement: Statement) => boolean): Check =>
  (resource, graph) => {
    const statements = statementsIn(resource, graph)
    if (!statements) return undefined
    const found = statements.find(bad)
    return found ? failed(found.path) : passed
  }

const star = (values: readonly string[]) => values.includes('*')
const isAdmin = (statement: Statement) =>
  statement.effect === 'Allow' &&
  (star(statement.actions) || statement.actions.includes('*:*')) &&
  star(statement.resources)
const starAction = (statement: Statement) => statement.effect === 'Allow' && star(statement.actions)

/** Allowed on every resource without a condition. */
const unbounded = (statement: Statement) =>
  statement.effect === 'Allow' && !statement.hasCondition && star(statement.resources)

const exfiltration = [
  's3:getobject',
  'ssm:getparameter',
  'ssm:getparameters',
  'ssm:getparametersbypath',
  'secretsmanager:getsecretvalue',
]
const credentials = [
  'chime:createapikey',
  'codepipeline:pollforjobs',
  'cognito-identity:getopenidtoken',
  'cognito-identity:getopenidtokenfordeveloperidentity',
  'cognito-identity:getcredentialsforidentity',
  'connect:getfederationtoken',
  'connect:getfederationtokens',
  'ec2:getpassworddata',
  'gamelift:requestuploadcredentials',
  'iam:createaccesskey',
  'iam:createloginprofile',
  'iam:createservicespecificcredential',
  'iam:resetservicespecificcredential',
  'iam:updateaccesskey',
  'lightsail:getinstanceaccessdetails',
  'lightsail:getrelationaldatabasemasteruserpassword',
  'rds-db:connect',
  'redshift:getclustercredentials',
  'sso:getrolecredentials',
  'mediapackage:rotatechannelcredentials',
  'mediapackage:rotateingestendpointcredentials',
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:getfederationtoken',
  'sts:getsessiontoken',
]
/** Sets of actions that together lead to more rights; one set allowed in full is enough. */
const escalation: readonly (readonly string[])[] = [
  ['iam:createaccesskey'],
  ['iam:createloginprofile'],
  ['iam:updateloginprofile'],
  ['iam:attachuserpolicy'],
  ['iam:attachgrouppolicy'],
  ['iam:attachrolepolicy', 'sts:assumerole'],
  ['iam:putuserpolicy'],
  ['iam:putgrouppolicy'],
  ['iam:putrolepolicy', 'sts:assumerole'],
  ['iam:addusertogroup'],
  ['iam:updateassumerolepolicy', 'sts:assumerole'],
  ['iam:createpolicyversion'],
  ['iam:setdefaultpolicyversion'],
  ['iam:passrole', 'ec2:runinstances'],
  ['iam:passrole', 'lambda:createfunction', 'lambda:invokefunction'],
  ['iam:passrole', 'lambda:createfunction', 'lambda:createeventsourcemapping'],
  ['lambda:updatefunctioncode'],
  ['iam:passrole', 'glue:createdevendpoint'],
  ['glue:updatedevendpoint'],
  ['iam:passrole', 'cloudformation:createstack'],
  ['iam:passrole', 'datapipeline:createpipeline', 'datapipeline:putpipelinedefinition'],
  ['iam:passrole', 'codestar:createproject'],
  ['codestar:createprojectfromtemplate'],
  ['iam:passrole', 'codestar:associateteammember'],
]
const management =
  /^(iam:(?!get|list|generate|simulate)|organizations:(?!describe|list)|sts:assumerole$|[\w-]+:(put|set|add|remove|delete|attach|detach|modify|update|create)[\w]*(policy|policies|permission|permissions|acl|accesspoint|publicaccessblock|grant|grants)[\w]*$|kms:(creategrant|retiregrant|revokegrant|putkeypolicy)|ram:(?!get|list)|lakeformation:(?!get|list|describe)|sso:(?!get|list|describe|search))/
const writing =
  /^[\w-]+:(create|delete|put|update|modify|start|stop|terminate|run|reboot|write|send|publish|set|add|remove|attach|detach|copy|restore|import|upload|execute|invoke|register|deregister|associate|disassociate|enable|disable|reset|cancel|batch(?!get)|replace|revoke|authorize|accept|allocate|release|assign|unassign|purge|change|complete|abort|merge|move|promote|rebuild|request|rotate|schedule|tag|untag|transfer|post|lock|unlock|encrypt|decrypt|generate|sign)/

const allowed = (statements: readonly Statement[]): string[] =>
  statements.filter(unbounded).flatMap((statement) => statement.actions)

const hasAny = (patterns: readonly string[], actions: readonly string[]) =>
  patterns.some((pattern) => actions.some((action) => covers(pattern, action)))

/** A pattern of actions reaches beyond reading: by what it names, or by naming a whole service. */
const reaches = (pattern: string, kind: RegExp): boolean => {
  const low = pattern.toLowerCase()
  if (low === '*') return true
  return kind.test(low.replace(/\*+$/, '')) || kind.test(low)
}

const dataExfiltration: Check = noStatement(
  (statement) =>
    unbounded(statement) && statement.actions.some((pattern) => exfiltration.some((action) => covers(pattern, action))),
)
const credentialExposure: Check = noStatement(
  (statement) =>
    unbounded(statement) && statement.actions.some((pattern) => credentials.some((action) => covers(pattern, action))),
)
const privilegeEscalation: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements) return undefined
  const patterns = allowed(statements)
  const found = escalation.some((set) => set.every((action) => hasAny(patterns, [action])))
  return outcome(!found, statements[0]?.path)
}
const permissionsManagement: Check = noStatement(
  (statement) =>
    unbounded(statement) &&
    statement.actions.some(
      (pattern) =>
        reaches(pattern, management) ||
        /^(s3|iam|kms|lambda|sns|sqs|ecr|secretsmanager|glacier|organizations|ram|sts|es|efs|elasticfilesystem|backup|codebuild|ec2|glue|acm-pca|rds|redshift):\*$/i.test(
          pattern,
        ),
    ),
)
const writeAccess: Check = noStatement(
  (statement) =>
    unbounded(statement) &&
    statement.actions.some(
      (pattern) => (!noResource.test(pattern) && reaches(pattern, writing)) || /^[\w-]+:\*$/.test(pattern),
    ),
)
/** Actions that act on the account as a whole take no resource, so a star says nothing there. */
const noResource =
  /^(cloudwatch:(putmetricdata|getmetric\w*|listmetrics)|ecr:getauthorizationtoken|xray:\w+|sts:(getcalleridentity|getsessiontoken)|s3:(listallmybuckets|createjob|getaccountpublicaccessblock)|tag:\w+|ce:\w+|pricing:\w+|kms:(createkey|generaterandom|listkeys|listaliases)|iam:(listroles|listusers|listpolicies|listgroups|getaccountsummary|generatecredentialreport|getcredentialreport)|ssmmessages:\w+|ec2messages:\w+|ssm:describeparameters|ec2:(describe(?:availabilityzones|regions|instances|vpcs|subnets|securitygroups|networkinterfaces|volumes|tags|images|instancetypes|keypairs|routetables|internetgateways|addresses|snapshots|launchtemplates))|autoscaling:describe\w+[a-z]|elasticloadbalancing:describe\w+[a-z]|logs:describeloggroups|secretsmanager:(listsecrets|getrandompassword)|dynamodb:listtables|lambda:listfunctions|rds:describedbinstances|sns:listtopics|sqs:listqueues)$/i
const starResource: Check = noStatement(
  (statement) =>
    statement.effect === 'Allow' &&
    !statement.hasCondition &&
    star(statement.resources) &&
    statement.actions.some((action) => !noResource.test(action)),
)

const trustsAnyone: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements) return undefined
  const bad = statements.find(
    (statement) =>
      statement.effect === 'Allow' && !statement.hasCondition && (statement.principals ?? []).includes('AWS:*'),
  )
  return outcome(!bad, ['assume_role_policy'])
}

const wholeAccount = /^AWS:(\d{12}|arn:aws[\w-]*:iam::\d{12}:root)$/
const trustsAccounts: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements) return undefined
  const bad = statements.find(
    (statement) =>
      statement.effect === 'Allow' &&
      !statement.hasCondition &&
      (statement.principals ?? []).some((principal) => wholeAccount.test(principal)),
  )
  return outcome(!bad, ['assume_role_policy'])
}

const queuePolicies = 'aws_sqs_queue_policy aws_sqs_queue AWS::SQS::QueuePolicy'
const openToAll: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements)
    return resource.values['policy'] === undefined && resource.type === 'aws_sqs_queue' ? passed : undefined
  const bad = statements.find(
    (statement) =>
      statement.effect === 'Allow' && !statement.hasCondition && (statement.principals ?? []).some(isStarPrincipal),
  )
  return outcome(!bad, bad?.path)
}
const managedAdmin = /(^|:|\/)AdministratorAccess$/
const attachments =
  'aws_iam_policy_attachment aws_iam_role_policy_attachment aws_iam_user_policy_attachment aws_iam_group_policy_attachment'

const github: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements) return undefined
  const trusting = statements.filter((statement) =>
    (statement.principals ?? []).some((principal) =>
      /^Federated:.*token\.actions\.githubusercontent\.com/.test(principal),
    ),
  )
  if (trusting.length === 0) return undefined
  const raw = resource.type === data ? all(resource.values, 'statement.condition').filter(isObject) : []
  for (const [index, statement] of trusting.entries()) {
    const subjects =
      resource.type === data
        ? raw
            .filter((condition) => /githubusercontent\.com:sub$/.test(textOf(condition['variable']) ?? ''))
            .flatMap((condition) => list(condition['values']).map((value) => textOf(value) ?? ''))
        : subjectsOf(resource.values, index)
    if (
      subjects.length === 0 ||
      subjects.some(
        (subject) =>
          /^(\*|repo:\*.*|repo:[^/]*\*.*|repo:[^/:]+\/?\*?)$/.test(subject) || !/^repo:[^/*]+\/[^*:]+/.test(subject),
      )
    )
      return failed(statement.path)
  }
  return passed
}

function subjectsOf(values: unknown, _index: number): string[] {
  const text = JSON.stringify(values) ?? ''
  return [...text.matchAll(/githubusercontent\.com:sub\\*"\s*:\s*(?:\[\s*)?\\*"([^"\\]*)/g)].map(
    (match) => match[1] ?? '',
  )
}

export const awsIdentity: readonly Rule[] = [
  row(
    'policy-admin-document',
    'CKV_AWS_1',
    'c',
    'iam',
    'Policy document allows everything on everything',
    { [data]: noStatement(isAdmin) },
    { cis: ['CIS AWS 1.16'] },
  ),
  row(
    'policy-admin',
    'CKV_AWS_62',
    'c',
    'iam',
    'Policy allows everything on everything',
    { [policies]: noStatement(isAdmin), [cloudformation]: noStatement(isAdmin), aws_iam_role: noStatement(isAdmin) },
    { cis: ['CIS AWS 1.16'] },
  ),
  row('policy-star-action', 'CKV_AWS_63', 'h', 'iam', 'Policy allows every action', {
    [policies]: noStatement(starAction),
    [cloudformation]: noStatement(starAction),
  }),
  row('policy-star-action-document', 'CKV_AWS_49', 'h', 'iam', 'Policy document allows every action', {
    [data]: noStatement(starAction),
  }),
  row(
    'kms-rotation',
    'CKV_AWS_7',
    'm',
    'encryption',
    'KMS key is never rotated',
    {
      aws_kms_key:
        '(customer_master_key_spec? = SYMMETRIC_DEFAULT & key_usage? != SIGN_VERIFY,GENERATE_VERIFY_MAC) -> enable_key_rotation = true',
      'AWS::KMS::Key': '(KeySpec? = SYMMETRIC_DEFAULT) -> EnableKeyRotation = true',
    },
    {
      why: 'A key that is never replaced protects ever more data, and a leak of it opens all of it.',
      fix: 'Turn yearly rotation on.',
      cis: ['CIS AWS 3.6'],
    },
  ),
  row('password-age', 'CKV_AWS_9', 'l', 'auth', 'Passwords of the account never expire', {
    aws_iam_account_password_policy: 'max_password_age <= 90 & max_password_age > 0',
  }),
  row(
    'password-length',
    'CKV_AWS_10',
    'm',
    'auth',
    'Passwords of the account may be short',
    { aws_iam_account_password_policy: 'minimum_password_length >= 14' },
    { cis: ['CIS AWS 1.8'] },
  ),
  row('password-lowercase', 'CKV_AWS_11', 'l', 'auth', 'Passwords need no lower case letter', {
    aws_iam_account_password_policy: 'require_lowercase_characters = true',
  }),
  row('password-number', 'CKV_AWS_12', 'l', 'auth', 'Passwords need no number', {
    aws_iam_account_password_policy: 'require_numbers = true',
  }),
  row(
    'password-reuse',
    'CKV_AWS_13',
    'l',
    'auth',
    'Old passwords can be used again',
    { aws_iam_account_password_policy: 'password_reuse_prevention >= 24' },
    { cis: ['CIS AWS 1.9'] },
  ),
  row('password-symbol', 'CKV_AWS_14', 'l', 'auth', 'Passwords need no symbol', {
    aws_iam_account_password_policy: 'require_symbols = true',
  }),
  row('password-uppercase', 'CKV_AWS_15', 'l', 'auth', 'Passwords need no upper case letter', {
    aws_iam_account_password_policy: 'require_uppercase_characters = true',
  }),
  row('ecr-public', 'CKV_AWS_32', 'c', 'exposure', 'Everybody may use the image repository', {
    aws_ecr_repository_policy: openToAllWith(),
    'AWS::ECR::Repository': openToAllWith(),
  }),
  row('kms-any-principal', 'CKV_AWS_33', 'c', 'exposure', 'Everybody may use the KMS key', {
    'aws_kms_key aws_kms_key_policy AWS::KMS::Key': (resource, graph) => {
      const statements = statementsIn(resource, graph)
      if (!statements)
        return resource.values['policy'] === undefined && resource.values['KeyPolicy'] === undefined
          ? passed
          : undefined
      const bad = statements.find(
        (statement) =>
          statement.effect === 'Allow' &&
          !statement.hasCondition &&
          (statement.principals ?? []).some((principal) => principal === 'AWS:*'),
      )
      return outcome(!bad, bad?.path)
    },
  }),
  row(
    'policy-on-user',
    'CKV_AWS_40',
    'l',
    'iam',
    'Rights are given to a single user',
    {
      'aws_iam_user_policy aws_iam_user_policy_attachment': () => failed(),
      aws_iam_policy_attachment: 'users absent',
      'AWS::IAM::Policy': 'Users absent',
    },
    { cis: ['CIS AWS 1.15'] },
  ),
  row('provider-keys', 'CKV_AWS_41', 'c', 'secrets', 'Access key in the settings of the provider', {
    'provider.aws': ({ values }) => {
      for (const key of ['access_key', 'secret_key']) {
        const text = textOf(values[key])
        if (text !== undefined && holdsSecret(text)) return failed([key])
      }
      return passed
    },
  }),
  row('role-trusts-anyone', 'CKV_AWS_60', 'c', 'iam', 'Everybody may take the role', {
    'aws_iam_role AWS::IAM::Role': trust(trustsAnyone),
  }),
  row('role-trusts-account', 'CKV_AWS_61', 'm', 'iam', 'Everybody in an account may take the role', {
    'aws_iam_role AWS::IAM::Role': trust(trustsAccounts),
  }),
  row('sqs-star-action', 'CKV_AWS_72', 'h', 'iam', 'Policy of the queue allows every action', {
    aws_sqs_queue_policy: noStatement((statement) => statement.effect === 'Allow' && star(statement.actions)),
  }),
  row('exfiltration', 'CKV_AWS_108', 'h', 'iam', 'Policy document allows to read data anywhere', {
    [data]: dataExfiltration,
    'AWS::IAM::Policy AWS::IAM::ManagedPolicy AWS::IAM::Role AWS::IAM::User AWS::IAM::Group': dataExfiltration,
  }),
  row('permissions-management', 'CKV_AWS_109', 'h', 'iam', 'Policy document allows to change rights anywhere', {
    [data]: permissionsManagement,
    'AWS::IAM::Policy AWS::IAM::ManagedPolicy AWS::IAM::Role AWS::IAM::User AWS::IAM::Group': permissionsManagement,
  }),
  row('privilege-escalation', 'CKV_AWS_110', 'h', 'iam', 'Policy document allows to gain more rights', {
    [data]: privilegeEscalation,
    'AWS::IAM::Policy AWS::IAM::ManagedPolicy AWS::IAM::Role AWS::IAM::User AWS::IAM::Group': privilegeEscalation,
  }),
  row('write-anywhere', 'CKV_AWS_111', 'm', 'iam', 'Policy document allows to write anywhere', {
    [data]: writeAccess,
    'AWS::IAM::Policy AWS::IAM::ManagedPolicy AWS::IAM::Role AWS::IAM::User AWS::IAM::Group': writeAccess,
  }),
  row('credentials-exposure', 'CKV_AWS_107', 'h', 'iam', 'Policy document allows to read credentials', {
    [data]: credentialExposure,
    'AWS::IAM::Policy AWS::IAM::ManagedPolicy AWS::IAM::Role AWS::IAM::User AWS::IAM::Group': credentialExposure,
  }),
  row('policy-escalation', 'CKV_AWS_286', 'h', 'iam', 'Policy allows to gain more rights', {
    [policies]: privilegeEscalation,
  }),
  row('policy-credentials', 'CKV_AWS_287', 'h', 'iam', 'Policy allows to read credentials', {
    [policies]: credentialExposure,
  }),
  row('policy-exfiltration', 'CKV_AWS_288', 'h', 'iam', 'Policy allows to read data anywhere', {
    [policies]: dataExfiltration,
  }),
  row('policy-permissions', 'CKV_AWS_289', 'h', 'iam', 'Policy allows to change rights anywhere', {
    [policies]: permissionsManagement,
  }),
  row('policy-write', 'CKV_AWS_290', 'm', 'iam', 'Policy allows to write anywhere', { [policies]: writeAccess }),
  row('policy-star-resource', 'CKV_AWS_355', 'm', 'iam', 'Policy allows actions on every resource', {
    [policies]: starResource,
  }),
  row('policy-star-resource-document', 'CKV_AWS_356', 'm', 'iam', 'Policy document allows actions on every resource', {
    [data]: starResource,
  }),
  row('secret-own-key', 'CKV_AWS_149', 'l', 'ownkey', 'Secret is not encrypted with a KMS key of your own', {
    aws_secretsmanager_secret: 'kms_key_id exists & kms_key_id !~ /aws\\/secretsmanager/',
    'AWS::SecretsManager::Secret': 'KmsKeyId exists & KmsKeyId !~ /aws\\/secretsmanager/',
  }),
  row('sqs-any-principal', 'CKV_AWS_168', 'c', 'exposure', 'Everybody may use the queue', {
    [queuePolicies]: openToAll,
  }),
  row('sns-any-principal', 'CKV_AWS_169', 'c', 'exposure', 'Everybody may use the topic', {
    'aws_sns_topic_policy AWS::SNS::TopicPolicy': openToAll,
  }),
  row('sqs-permissive', 'CKV_AWS_387', 'h', 'exposure', 'Policy of the queue is open wide', {
    'aws_sqs_queue_policy aws_sqs_queue': noStatement(
      (statement) =>
        statement.effect === 'Allow' &&
        !statement.hasCondition &&
        (statement.principals ?? []).some((principal) => principal === 'AWS:*') &&
        (star(statement.actions) ||
          statement.actions.some((action) => /^sqs:\*$/i.test(action)) ||
          statement.actions.length > 0),
    ),
  }),
  row('kms-enabled', 'CKV_AWS_227', 'm', 'encryption', 'KMS key is disabled', {
    aws_kms_key: 'is_enabled? = true',
    'AWS::KMS::Key': 'Enabled? = true',
  }),
  row('iam-user', 'CKV_AWS_273', 'l', 'iam', 'People are users of IAM', { aws_iam_user: () => failed() }),
  row(
    'admin-attached',
    'CKV_AWS_274',
    'c',
    'iam',
    'Administrator rights are attached',
    {
      [`${attachments} aws_ssoadmin_managed_policy_attachment`]: ({ values }) =>
        outcome(!managedAdmin.test(textOf(values['policy_arn'] ?? values['managed_policy_arn']) ?? ''), ['policy_arn']),
      aws_iam_role: ({ values }) =>
        outcome(!list(values['managed_policy_arns']).some((arn) => managedAdmin.test(textOf(arn) ?? '')), [
          'managed_policy_arns',
        ]),
      'AWS::IAM::Role AWS::IAM::User AWS::IAM::Group': ({ values }) =>
        outcome(!list(values['ManagedPolicyArns']).some((arn) => managedAdmin.test(textOf(arn) ?? '')), [
          'ManagedPolicyArns',
        ]),
    },
    { cis: ['CIS AWS 1.16'] },
  ),
  row('admin-policy-data', 'CKV_AWS_275', 'c', 'iam', 'Administrator rights are looked up to be attached', {
    'data.aws_iam_policy': 'name? != AdministratorAccess & arn? !~ /policy\\/AdministratorAccess$/',
  }),
  row('public-document', 'CKV_AWS_283', 'c', 'exposure', 'Policy document lets everybody act', {
    [data]: noStatement(
      (statement) =>
        statement.effect === 'Allow' &&
        (statement.principals ?? []).some((principal) => /^(AWS:\*|\*:\*)$/.test(principal)) &&
        !statement.hasCondition,
    ),
  }),
  row('secret-rotation', 'CKV_AWS_304', 'm', 'secrets', 'Secret is replaced too rarely', {
    aws_secretsmanager_secret_rotation: ({ values }) => {
      const days = at(values, 'rotation_rules.automatically_after_days')
      if (days !== undefined) return isOpen(days) ? undefined : outcome(Number(textOf(days)) <= 90, ['rotation_rules'])
      const schedule = textOf(at(values, 'rotation_rules.schedule_expression'))
      if (schedule === undefined) return failed(['rotation_rules'])
      const rate = /^rate\((\d+)\s+(day|days|hour|hours)\)$/.exec(schedule)
      if (rate) return outcome(Number(rate[1]) / (rate[2]?.startsWith('h') ? 24 : 1) <= 90, ['rotation_rules'])
      return scheduleOften(schedule) ? passed : failed(['rotation_rules'])
    },
  }),
  row(
    'root-key',
    'CKV_AWS_348',
    'c',
    'iam',
    'Root has an access key',
    { aws_iam_access_key: 'user != root' },
    { cis: ['CIS AWS 1.4'] },
  ),
  row('github-trust', 'CKV_AWS_358', 'h', 'iam', 'Any repository of GitHub may take the role', {
    [`${data} aws_iam_role`]: github,
  }),
  row('cognito-guests', 'CKV_AWS_366', 'm', 'auth', 'Guests get credentials', {
    aws_cognito_identity_pool: 'allow_unauthenticated_identities? = false',
    'AWS::Cognito::IdentityPool': 'AllowUnauthenticatedIdentities? = false',
  }),
  row('iam-full-access', 'CKV2_AWS_56', 'h', 'iam', 'Full rights over IAM are attached', {
    [attachments]: ({ values }) =>
      outcome(!/\/IAMFullAccess$/.test(textOf(values['policy_arn']) ?? ''), ['policy_arn']),
    'data.aws_iam_policy': 'name? != IAMFullAccess & arn? !~ /IAMFullAccess$/',
    aws_iam_role: ({ values }) =>
      outcome(!list(values['managed_policy_arns']).some((arn) => /\/IAMFullAccess$/.test(textOf(arn) ?? '')), [
        'managed_policy_arns',
      ]),
  }),
  row('policy-iam-everything', 'CKV2_AWS_40', 'h', 'iam', 'Policy allows everything in IAM', {
    [`${policies} ${data}`]: noStatement(
      (statement) =>
        statement.effect === 'Allow' &&
        statement.actions.some((action) => /^iam:\*$/i.test(action)) &&
        star(statement.resources),
    ),
  }),
  row('user-login', 'CKV2_AWS_22', 'l', 'iam', 'User may sign in at the console with a password', {
    aws_iam_user_login_profile: () => failed(),
  }),
  row('policy-not-action', '', 'h', 'iam', 'Policy allows everything but a few actions', {
    [`${policies} ${data}`]: noStatement(
      (statement) => statement.effect === 'Allow' && statement.notActions.length > 0 && star(statement.resources),
    ),
  }),
]

/** A cron schedule that fires at least every 90 days. */
function scheduleOften(schedule: string): boolean {
  const fields = /^cron\((.+)\)$/.exec(schedule)?.[1]?.trim().split(/\s+/)
  if (!fields || fields.length < 5) return false
  const months = fields[3] ?? '*'
  const step = /^[\d*]+\/(\d+)$/.exec(months)?.[1]
  if (months === '*') return true
  if (step !== undefined) return Number(step) < 3
  return months.split(',').length >= 5
}

function trust(check: Check): Check {
  return (resource, graph) => {
    if (resource.type !== 'AWS::IAM::Role') return check(resource, graph)
    const statements = policyOf(resource.values['AssumeRolePolicyDocument'], resource, graph, [
      'AssumeRolePolicyDocument',
    ])
    if (!statements) return undefined
    const anyone = check === trustsAnyone
    const bad = statements.find(
      (statement) =>
        statement.effect === 'Allow' &&
        !statement.hasCondition &&
        (statement.principals ?? []).some((principal) =>
          anyone ? principal === 'AWS:*' : wholeAccount.test(principal),
        ),
    )
    return outcome(!bad, bad?.path)
  }
}

function openToAllWith(): Check {
  return (resource, graph) => {
    const statements = statementsIn(resource, graph)
    if (!statements) return undefined
    const bad = statements.find(
      (statement) =>
        statement.effect === 'Allow' &&
        !statement.hasCondition &&
        (statement.principals ?? []).some((principal) => principal === 'AWS:*'),
    )
    return outcome(!bad, bad?.path)
  }
}
