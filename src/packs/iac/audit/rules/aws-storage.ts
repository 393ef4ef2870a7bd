import type { Graph, Resource } from '../../graph/resource.ts'
import { all, at, isObject, isOpen, list, Ref, textOf } from '../../graph/value.ts'
import { statementsIn } from '../iam.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'

/** Resources of a type whose `bucket` points at this bucket. */
function attached(bucket: Resource, type: string, graph: Graph): Resource[] {
  const name = textOf(at(bucket.values, 'bucket'))
  return graph.beside(bucket, type).filter((other) => {
    const value = other.values['bucket']
    if (value instanceof Ref) return bucket.address === value.target || bucket.address.endsWith(`.${value.target}`)
    return name !== undefined && textOf(value) === name
  })
}

/** On the bucket itself, as before version 4 of the provider, or on a resource of its own. */
const onBucket =
  (own: (bucket: Resource) => boolean, type: string, good: (other: Resource) => boolean): Check =>
  (resource, graph) => {
    if (own(resource)) return passed
    return outcome(attached(resource, type, graph).some(good))
  }

const publicBlock = (key: string, cloudformation: string) => ({
  aws_s3_bucket_public_access_block: `${key} = true`,
  'AWS::S3::Bucket': `PublicAccessBlockConfiguration.${cloudformation} = true`,
})

const anyPrincipal: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements)
    return resource.type === 'aws_s3_bucket' && resource.values['policy'] === undefined ? passed : undefined
  const bad = statements.find(
    (statement) =>
      statement.effect === 'Allow' &&
      !statement.hasCondition &&
      (statement.principals ?? []).some((principal) => /^AWS:(\*|arn:aws[\w-]*:iam::\*)/.test(principal)),
  )
  return outcome(!bad, bad?.path)
}

const lockout: Check = (resource, graph) => {
  const statements = statementsIn(resource, graph)
  if (!statements)
    return resource.type === 'aws_s3_bucket' && resource.values['policy'] === undefined ? passed : undefined
  const bad = statements.find(
    (statement) =>
      statement.effect === 'Deny' &&
      !statement.hasCondition &&
      (statement.principals ?? []).some((principal) => /^AWS:(\*|arn:aws[\w-]*:iam::\*)/.test(principal)) &&
      statement.actions.some((action) => action === '*' || /^s3:\*$/i.test(action)),
  )
  return outcome(!bad, bad?.path)
}

const globalGrant = /(AllUsers|AuthenticatedUsers)$/

const aclGrants: Check = ({ values }) => {
  const grants = all(values, 'access_control_policy.grant').filter(isObject)
  const bad = grants.some(
    (grant) =>
      globalGrant.test(textOf(at(grant, 'grantee.uri')) ?? '') &&
      /^(FULL_CONTROL|READ_ACP)$/.test(textOf(grant['permission']) ?? ''),
  )
  return outcome(!bad, ['access_control_policy'])
}

/** Resources of a type that point at the same bucket. */
const beside = (resource: Resource, type: string, graph: Graph): Resource[] => {
  const key = (value: unknown): string | undefined => (value instanceof Ref ? value.target : textOf(value))
  const own = key(resource.values['bucket'])
  return graph.beside(resource, type).filter((other) => own !== undefined && key(other.values['bucket']) === own)
}

/** A public bucket must refuse what comes without TLS, unless it is shut by other means or serves a site. */
const secureTransport: Check = (resource, graph) => {
  const { values } = resource
  const isPublic =
    /^(public-read|public-read-write|authenticated-read)$/.test(textOf(values['acl']) ?? '') ||
    all(values, 'access_control_policy.grant').some((grant) => globalGrant.test(textOf(at(grant, 'grantee.uri')) ?? ''))
  if (!isPublic) return passed
  const shut = beside(resource, 'aws_s3_bucket_public_access_block', graph).some((block) =>
    ['restrict_public_buckets', 'ignore_public_acls'].some((key) => textOf(block.values[key]) === 'true'),
  )
  if (shut || beside(resource, 'aws_s3_bucket_website_configuration', graph).length > 0) return passed
  const secure = beside(resource, 'aws_s3_bucket_policy', graph)
    .flatMap((policy) => statementsIn(policy, graph) ?? [])
    .some(({ effect, tests }) =>
      tests.some(
        ({ key, values: wanted }) =>
          /^aws:SecureTransport$/i.test(key) && wanted.includes(effect === 'Deny' ? 'false' : 'true'),
      ),
    )
  return outcome(secure, ['acl'])
}

const encrypted = (values: unknown, path: string) =>
  all(values, path).some((item) => isOpen(item) || /^(AES256|aws:kms(:dsse)?)$/i.test(textOf(item) ?? ''))

export const awsStorage: readonly Rule[] = [
  row(
    'ebs-encrypted',
    'CKV_AWS_3',
    'h',
    'encryption',
    'EBS volume is unencrypted',
    { aws_ebs_volume: 'encrypted = true', 'AWS::EC2::Volume': 'Encrypted = true' },
    { cis: ['CIS AWS 2.2.1'] },
  ),
  row(
    's3-access-log',
    'CKV_AWS_18',
    'm',
    'logging',
    'Bucket writes no access log',
    {
      aws_s3_bucket: onBucket(
        ({ values }) => values['logging'] !== undefined,
        'aws_s3_bucket_logging',
        () => true,
      ),
      'AWS::S3::Bucket': 'LoggingConfiguration exists',
    },
    { cis: ['CIS AWS 2.1.3'] },
  ),
  row('s3-encrypted', 'CKV_AWS_19', 'm', 'encryption', 'Bucket states no encryption', {
    'AWS::S3::Bucket': ({ values }) =>
      outcome(
        encrypted(
          values,
          'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm',
        ),
        ['BucketEncryption'],
      ),
  }),
  row('s3-public-read', 'CKV_AWS_20', 'c', 'exposure', 'Everybody may read the bucket', {
    'aws_s3_bucket aws_s3_bucket_acl': ({ values }) => {
      if (
        /^(public-read|public-read-write|website)$/.test(textOf(values['acl']) ?? '') &&
        values['website'] === undefined
      )
        return failed(['acl'])
      const grants = [...all(values, 'access_control_policy.grant'), ...all(values, 'grant')].filter(isObject)
      const bad = grants.some(
        (grant) =>
          /AllUsers$/.test(textOf(at(grant, 'grantee.uri') ?? grant['uri']) ?? '') &&
          list(grant['permission'] ?? grant['permissions']).some((permission) =>
            /^(READ|FULL_CONTROL)$/.test(textOf(permission) ?? ''),
          ),
      )
      return outcome(!bad, ['access_control_policy'])
    },
    'AWS::S3::Bucket': 'AccessControl? != PublicRead,PublicReadWrite',
  }),
  row('s3-versioning', 'CKV_AWS_21', 'm', 'backup', 'Bucket keeps no versions', {
    aws_s3_bucket: onBucket(
      ({ values }) =>
        /^true$/.test(textOf(at(values, 'versioning.enabled')) ?? '') || isOpen(at(values, 'versioning.enabled')),
      'aws_s3_bucket_versioning',
      ({ values }) =>
        /^enabled$/i.test(textOf(at(values, 'versioning_configuration.status')) ?? '') ||
        isOpen(at(values, 'versioning_configuration.status')),
    ),
    'AWS::S3::Bucket': 'VersioningConfiguration.Status = Enabled',
  }),
  row(
    'efs-encrypted',
    'CKV_AWS_42',
    'h',
    'encryption',
    'EFS file system is unencrypted',
    { aws_efs_file_system: 'encrypted = true', 'AWS::EFS::FileSystem': 'Encrypted = true' },
    { cis: ['CIS AWS 2.4.1'] },
  ),
  row(
    's3-block-acls',
    'CKV_AWS_53',
    'h',
    'exposure',
    'Public ACLs are not blocked',
    publicBlock('block_public_acls', 'BlockPublicAcls'),
  ),
  row(
    's3-block-policy',
    'CKV_AWS_54',
    'h',
    'exposure',
    'Public bucket policies are not blocked',
    publicBlock('block_public_policy', 'BlockPublicPolicy'),
  ),
  row(
    's3-ignore-acls',
    'CKV_AWS_55',
    'h',
    'exposure',
    'Public ACLs are not ignored',
    publicBlock('ignore_public_acls', 'IgnorePublicAcls'),
  ),
  row(
    's3-restrict',
    'CKV_AWS_56',
    'h',
    'exposure',
    'Public buckets are not restricted',
    publicBlock('restrict_public_buckets', 'RestrictPublicBuckets'),
  ),
  row('s3-public-write', 'CKV_AWS_57', 'c', 'exposure', 'Everybody may write to the bucket', {
    'aws_s3_bucket aws_s3_bucket_acl': ({ values }) => {
      if (/^public-read-write$/.test(textOf(values['acl']) ?? '')) return failed(['acl'])
      const grants = [...all(values, 'access_control_policy.grant'), ...all(values, 'grant')].filter(isObject)
      const bad = grants.some(
        (grant) =>
          /AllUsers$/.test(textOf(at(grant, 'grantee.uri') ?? grant['uri']) ?? '') &&
          list(grant['permission'] ?? grant['permissions']).some((permission) =>
            /^(WRITE|FULL_CONTROL)$/.test(textOf(permission) ?? ''),
          ),
      )
      return outcome(!bad, ['access_control_policy'])
    },
    'AWS::S3::Bucket': 'AccessControl? != PublicReadWrite',
  }),
  row('s3-any-principal', 'CKV_AWS_70', 'c', 'exposure', 'Policy of the bucket lets everybody act', {
    'aws_s3_bucket aws_s3_bucket_policy AWS::S3::BucketPolicy': anyPrincipal,
  }),
  row('s3-lockout', 'CKV_AWS_93', 'm', 'hygiene', 'Policy of the bucket locks everybody out', {
    'aws_s3_bucket aws_s3_bucket_policy AWS::S3::BucketPolicy': lockout,
  }),
  row('ecs-efs-transit', 'CKV_AWS_97', 'm', 'transit', 'ECS mounts EFS without TLS', {
    aws_ecs_task_definition:
      'each volume: (efs_volume_configuration exists -> efs_volume_configuration.transit_encryption = ENABLED)',
    'AWS::ECS::TaskDefinition':
      'each Volumes: (EFSVolumeConfiguration exists -> EFSVolumeConfiguration.TransitEncryption = ENABLED)',
  }),
  row('ebs-default', 'CKV_AWS_106', 'h', 'encryption', 'New EBS volumes are unencrypted by default', {
    aws_ebs_encryption_by_default: 'enabled? = true',
  }),
  row('s3-object-lock', 'CKV_AWS_143', 'l', 'deletion', 'Object lock of the bucket is off', {
    aws_s3_bucket: 'object_lock_configuration? exists -> object_lock_configuration.object_lock_enabled? = Enabled',
  }),
  row('s3-replication', 'CKV_AWS_144', 'l', 'availability', 'Bucket is kept in one region only', {
    aws_s3_bucket: onBucket(
      ({ values }) => all(values, 'replication_configuration.rules.status').some((item) => textOf(item) === 'Enabled'),
      'aws_s3_bucket_replication_configuration',
      ({ values }) => all(values, 'rule.status').some((item) => isOpen(item) || textOf(item) === 'Enabled'),
    ),
  }),
  row('s3-own-key', 'CKV_AWS_145', 'l', 'ownkey', 'Bucket is not encrypted with KMS', {
    aws_s3_bucket: onBucket(
      ({ values }) =>
        /^aws:kms/.test(
          textOf(
            at(
              values,
              'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm',
            ),
          ) ?? '',
        ),
      'aws_s3_bucket_server_side_encryption_configuration',
      ({ values }) =>
        /^aws:kms/.test(textOf(at(values, 'rule.apply_server_side_encryption_by_default.sse_algorithm')) ?? '') ||
        isOpen(at(values, 'rule.apply_server_side_encryption_by_default.sse_algorithm')),
    ),
  }),
  row(
    'backup-vault-own-key',
    'CKV_AWS_166',
    'l',
    'ownkey',
    'Backup vault is not encrypted with a KMS key of your own',
    { aws_backup_vault: 'kms_key_arn exists', 'AWS::Backup::BackupVault': 'EncryptionKeyArn exists' },
  ),
  row('glacier-any-principal', 'CKV_AWS_167', 'c', 'exposure', 'Policy of the vault lets everybody act', {
    'aws_glacier_vault AWS::Glacier::Vault': (resource, graph) => {
      const statements = statementsIn(resource, graph)
      if (!statements) return resource.values['access_policy'] === undefined ? passed : undefined
      const bad = statements.find(
        (statement) =>
          statement.effect === 'Allow' &&
          (statement.principals ?? []).some((principal) => /^AWS:(\*|arn:aws[\w-]*:iam::\*)/.test(principal)),
      )
      return outcome(!bad, ['access_policy'])
    },
  }),
  row('fsx-ontap-own-key', 'CKV_AWS_178', 'l', 'ownkey', 'FSx ONTAP is not encrypted with a KMS key of your own', {
    aws_fsx_ontap_file_system: 'kms_key_id exists',
  }),
  row(
    'fsx-windows-own-key',
    'CKV_AWS_179',
    'l',
    'ownkey',
    'FSx for Windows is not encrypted with a KMS key of your own',
    { aws_fsx_windows_file_system: 'kms_key_id exists' },
  ),
  row('s3-copy-own-key', 'CKV_AWS_181', 'l', 'ownkey', 'Copied object is not encrypted with a KMS key of your own', {
    aws_s3_object_copy: 'kms_key_id exists',
  }),
  row(
    'snapshot-copy-own-key',
    'CKV_AWS_183',
    'l',
    'ownkey',
    'Copied snapshot is not encrypted with a KMS key of your own',
    { aws_ebs_snapshot_copy: 'kms_key_id exists' },
  ),
  row('efs-own-key', 'CKV_AWS_184', 'l', 'ownkey', 'EFS is not encrypted with a KMS key of your own', {
    aws_efs_file_system: 'kms_key_id exists',
    'AWS::EFS::FileSystem': 'KmsKeyId exists',
  }),
  row('s3-object-own-key', 'CKV_AWS_186', 'l', 'ownkey', 'Object is not encrypted with a KMS key of your own', {
    'aws_s3_bucket_object aws_s3_object': 'kms_key_id exists',
  }),
  row('ebs-own-key', 'CKV_AWS_189', 'l', 'ownkey', 'EBS volume is not encrypted with a KMS key of your own', {
    aws_ebs_volume: 'kms_key_id exists',
    'AWS::EC2::Volume': 'KmsKeyId exists',
  }),
  row(
    'lustre-own-key',
    'CKV_AWS_190',
    'l',
    'ownkey',
    'Lustre file system is not encrypted with a KMS key of your own',
    {
      aws_fsx_lustre_file_system: 'kms_key_id exists',
      'AWS::FSx::FileSystem': 'FileSystemType = LUSTRE -> KmsKeyId exists',
    },
  ),
  row(
    'openzfs-own-key',
    'CKV_AWS_203',
    'l',
    'ownkey',
    'OpenZFS file system is not encrypted with a KMS key of your own',
    { aws_fsx_openzfs_file_system: 'kms_key_id exists' },
  ),
  row('dlm-cross-region', 'CKV_AWS_253', 'm', 'encryption', 'Copies of lifecycle events are unencrypted', {
    aws_dlm_lifecycle_policy:
      'policy_details.action.cross_region_copy exists -> each policy_details.action.cross_region_copy: (encryption_configuration.encrypted = true | encryption_configuration.encryption = true)',
  }),
  row(
    'dlm-cross-region-own-key',
    'CKV_AWS_254',
    'l',
    'ownkey',
    'Copies of lifecycle events are not encrypted with a KMS key of your own',
    {
      aws_dlm_lifecycle_policy:
        'policy_details.action.cross_region_copy exists -> each policy_details.action.cross_region_copy: ((encryption_configuration.encrypted = true | encryption_configuration.encryption = true) & encryption_configuration.cmk_arn exists)',
    },
  ),
  row('dlm-schedule', 'CKV_AWS_255', 'm', 'encryption', 'Scheduled copies of snapshots are unencrypted', {
    aws_dlm_lifecycle_policy:
      'policy_details.schedule.cross_region_copy_rule exists -> each policy_details.schedule.cross_region_copy_rule: (encrypted = true)',
  }),
  row(
    'dlm-schedule-own-key',
    'CKV_AWS_256',
    'l',
    'ownkey',
    'Scheduled copies of snapshots are not encrypted with a KMS key of your own',
    {
      aws_dlm_lifecycle_policy:
        'policy_details.schedule.cross_region_copy_rule exists -> each policy_details.schedule.cross_region_copy_rule: (encrypted = true & cmk_arn exists)',
    },
  ),
  row('s3-abort-uploads', 'CKV_AWS_300', 'l', 'hygiene', 'Parts of broken uploads are kept for ever', {
    aws_s3_bucket_lifecycle_configuration:
      'some rule: (status = Enabled & abort_incomplete_multipart_upload.days_after_initiation exists & filter.prefix absent & filter.tag absent & filter.and absent & prefix absent)',
  }),
  row('efs-access-root', 'CKV_AWS_329', 'm', 'isolation', 'Access point opens the root of the file system', {
    aws_efs_access_point: 'root_directory.path exists & root_directory.path != /',
    'AWS::EFS::AccessPoint': 'RootDirectory.Path exists & RootDirectory.Path != /',
  }),
  row('efs-access-user', 'CKV_AWS_330', 'm', 'auth', 'Access point enforces no user', {
    aws_efs_access_point: 'posix_user.gid exists & posix_user.uid exists',
    'AWS::EFS::AccessPoint': 'PosixUser.Gid exists & PosixUser.Uid exists',
  }),
  row('s3-global-acl', 'CKV_AWS_375', 'h', 'exposure', 'ACL of the bucket lets everybody see it', {
    aws_s3_bucket_acl: aclGrants,
  }),
  row('s3-secure-transport', 'CKV_AWS_379', 'm', 'transit', 'Public bucket serves without TLS', {
    aws_s3_bucket_acl: secureTransport,
  }),
  row('s3-access-point-public', 'CKV_AWS_392', 'h', 'exposure', 'Access point may be public', {
    'aws_s3_access_point aws_s3control_multi_region_access_point':
      'public_access_block_configuration.block_public_policy? = true & public_access_block_configuration.block_public_acls? = true & public_access_block_configuration.ignore_public_acls? = true & public_access_block_configuration.restrict_public_buckets? = true',
  }),
  row('s3-public-block', 'CKV2_AWS_6', 'h', 'exposure', 'Bucket has no public access block', {
    aws_s3_bucket: (resource, graph) =>
      outcome(
        attached(resource, 'aws_s3_bucket_public_access_block', graph).some(({ values }) =>
          ['block_public_acls', 'block_public_policy'].every(
            (key) => isOpen(values[key]) || textOf(values[key]) === 'true',
          ),
        ),
      ),
  }),
  row('s3-lifecycle', 'CKV2_AWS_61', 'l', 'hygiene', 'Bucket has no lifecycle', {
    aws_s3_bucket: onBucket(
      ({ values }) => values['lifecycle_rule'] !== undefined,
      'aws_s3_bucket_lifecycle_configuration',
      () => true,
    ),
  }),
  row('s3-events', 'CKV2_AWS_62', 'l', 'monitoring', 'Nobody is told of events in the bucket', {
    aws_s3_bucket: onBucket(
      () => false,
      'aws_s3_bucket_notification',
      () => true,
    ),
  }),
  row('s3-acl-off', 'CKV2_AWS_65', 'l', 'hygiene', 'Bucket still works with ACLs', {
    aws_s3_bucket_ownership_controls: 'rule.object_ownership = BucketOwnerEnforced',
  }),
  row('s3-authenticated', 'CKV2_AWS_43', 'h', 'exposure', 'Every AWS account may use the bucket', {
    aws_s3_bucket_acl: ({ values }) =>
      outcome(
        textOf(values['acl']) !== 'authenticated-read' &&
          !all(values, 'access_control_policy.grant')
            .filter(isObject)
            .some((grant) => /AuthenticatedUsers$/.test(textOf(at(grant, 'grantee.uri')) ?? '')),
        ['acl'],
      ),
  }),
  row('ebs-snapshot-public', '', 'c', 'exposure', 'Snapshot is shared with everybody', {
    aws_snapshot_create_volume_permission: 'account_id? != all',
    aws_ami_launch_permission: 'group? != all',
  }),
]
