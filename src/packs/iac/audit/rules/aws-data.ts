import { all, at, isObject, isOpen, list, textOf } from '../../graph/value.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'

/** A parameter of a parameter group has one of the values. */
const parameter =
  (path: string, nameKey: string, valueKey: string, name: string, values: readonly string[]): Check =>
  ({ values: resource }) => {
    const found = list(at(resource, path)).filter(isObject)
    const match = found.find((item) => textOf(item[nameKey])?.toLowerCase() === name)
    if (!match) return list(at(resource, path)).some(isOpen) ? undefined : failed([path])
    return isOpen(match[valueKey])
      ? undefined
      : outcome(values.includes(textOf(match[valueKey])?.toLowerCase() ?? ''), [path])
  }

/** Aurora, DocumentDB and Neptune have no logs but those of their cluster. */
const rdsLogs: Check = ({ values }) => {
  const exported = at(values, 'enabled_cloudwatch_logs_exports')
  if (isOpen(exported)) return undefined
  return outcome(list(exported).length > 0, ['enabled_cloudwatch_logs_exports'])
}

const postgresUnpatched: Record<string, string[]> = {
  postgres: [
    '13.1',
    '13.2',
    '12.0',
    '12.1',
    '12.2',
    '12.3',
    '12.4',
    '12.5',
    '12.6',
    '11.1',
    '11.2',
    '11.3',
    '11.4',
    '11.5',
    '11.6',
    '11.7',
    '11.8',
    '11.9',
    '11.10',
    '11.11',
    '10.11',
    '10.12',
    '10.13',
    '10.14',
    '10.15',
    '10.16',
    '9.6.1',
    '9.6.2',
    '9.6.3',
    '9.6.5',
    '9.6.6',
    '9.6.8',
    '9.6.9',
    '9.6.10',
    '9.6.11',
    '9.6.12',
    '9.6.14',
    '9.6.15',
    '9.6.16',
    '9.6.17',
    '9.6.18',
    '9.6.19',
    '9.6.20',
    '9.6.21',
    '9.5',
    '9.4',
    '9.3',
  ],
  'aurora-postgresql': [
    '11.4',
    '11.5',
    '11.6',
    '11.7',
    '11.8',
    '10.11',
    '10.12',
    '10.13',
    '10.7',
    '9.6.8',
    '9.6.9',
    '9.6.11',
    '9.6.12',
    '9.6.16',
    '9.6.17',
    '9.6.18',
  ],
}
const fdw: Check = ({ values }) => {
  const engine = textOf(at(values, 'engine')) ?? ''
  const version = at(values, 'engine_version')
  const bad = postgresUnpatched[engine]
  if (!bad || version === undefined || isOpen(version)) return bad ? undefined : passed
  return outcome(!bad.includes(textOf(version) ?? ''), ['engine_version'])
}

const insightsKey = 'performance_insights_enabled = true -> performance_insights_kms_key_id exists'
const currentAuthorities = 'rds-ca-rsa2048-g1,rds-ca-rsa4096-g1,rds-ca-ecc384-g1'

export const awsData: readonly Rule[] = [
  row(
    'rds-encrypted',
    'CKV_AWS_16',
    'h',
    'encryption',
    'RDS instance stores data unencrypted',
    {
      aws_db_instance: 'storage_encrypted = true | replicate_source_db exists & storage_encrypted? = true',
      'AWS::RDS::DBInstance':
        'DBClusterIdentifier exists | SourceDBInstanceIdentifier exists | StorageEncrypted = true',
    },
    { cis: ['CIS AWS 2.3.1'] },
  ),
  row(
    'rds-not-public',
    'CKV_AWS_17',
    'c',
    'exposure',
    'Database instance has a public address',
    {
      'aws_db_instance aws_rds_cluster_instance': 'publicly_accessible? = false',
      'AWS::RDS::DBInstance': 'PubliclyAccessible? = false',
    },
    { cis: ['CIS AWS 2.3.3'] },
  ),
  row('dynamodb-recovery', 'CKV_AWS_28', 'm', 'backup', 'DynamoDB table can not be restored to a point in time', {
    aws_dynamodb_table: 'point_in_time_recovery.enabled = true',
    'AWS::DynamoDB::Table': 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled = true',
  }),
  row(
    'elasticache-encrypted',
    'CKV_AWS_29',
    'h',
    'encryption',
    'ElastiCache replication group stores data unencrypted',
    {
      aws_elasticache_replication_group: 'at_rest_encryption_enabled = true',
      'AWS::ElastiCache::ReplicationGroup': 'AtRestEncryptionEnabled = true',
    },
  ),
  row(
    'elasticache-transit',
    'CKV_AWS_30',
    'h',
    'transit',
    'ElastiCache replication group takes unencrypted connections',
    {
      aws_elasticache_replication_group: 'transit_encryption_enabled = true',
      'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionEnabled = true',
    },
  ),
  row('elasticache-token', 'CKV_AWS_31', 'h', 'auth', 'ElastiCache replication group needs no token', {
    aws_elasticache_replication_group:
      'transit_encryption_enabled = true & (auth_token exists | user_group_ids exists)',
    'AWS::ElastiCache::ReplicationGroup': 'TransitEncryptionEnabled = true & (AuthToken exists | UserGroupIds exists)',
  }),
  row('kinesis-encrypted', 'CKV_AWS_43', 'h', 'encryption', 'Kinesis stream stores data unencrypted', {
    aws_kinesis_stream: 'encryption_type = KMS',
    'AWS::Kinesis::Stream': 'StreamEncryption.EncryptionType exists',
  }),
  row('neptune-encrypted', 'CKV_AWS_44', 'h', 'encryption', 'Neptune cluster stores data unencrypted', {
    aws_neptune_cluster: 'storage_encrypted = true',
    'AWS::Neptune::DBCluster': 'StorageEncrypted = true',
  }),
  row('dax-encrypted', 'CKV_AWS_47', 'h', 'encryption', 'DAX cluster stores data unencrypted', {
    aws_dax_cluster: 'server_side_encryption.enabled = true',
    'AWS::DAX::Cluster': 'SSESpecification.SSEEnabled = true',
  }),
  row('redshift-encrypted', 'CKV_AWS_64', 'h', 'encryption', 'Redshift cluster stores data unencrypted', {
    aws_redshift_cluster: 'encrypted = true',
    'AWS::Redshift::Cluster': 'Encrypted = true',
  }),
  row('redshift-logging', 'CKV_AWS_71', 'm', 'logging', 'Redshift cluster keeps no audit log', {
    aws_redshift_cluster: 'logging.enable = true',
    'AWS::Redshift::Cluster': 'LoggingProperties.BucketName exists',
  }),
  row('docdb-encrypted', 'CKV_AWS_74', 'h', 'encryption', 'DocumentDB cluster stores data unencrypted', {
    aws_docdb_cluster: 'storage_encrypted = true',
    'AWS::DocDB::DBCluster': 'StorageEncrypted = true',
  }),
  row('athena-database-encrypted', 'CKV_AWS_77', 'h', 'encryption', 'Athena database is unencrypted', {
    aws_athena_database: 'encryption_configuration exists',
  }),
  row('msk-logging', 'CKV_AWS_80', 'm', 'logging', 'MSK cluster sends its logs nowhere', {
    aws_msk_cluster:
      'logging_info.broker_logs.cloudwatch_logs.enabled = true | logging_info.broker_logs.firehose.enabled = true | logging_info.broker_logs.s3.enabled = true',
    'AWS::MSK::Cluster':
      'LoggingInfo.BrokerLogs.CloudWatchLogs.Enabled = true | LoggingInfo.BrokerLogs.Firehose.Enabled = true | LoggingInfo.BrokerLogs.S3.Enabled = true',
  }),
  row('msk-encrypted', 'CKV_AWS_81', 'h', 'transit', 'MSK cluster is not encrypted at rest and in transit', {
    aws_msk_cluster:
      'encryption_info exists & encryption_info.encryption_in_transit.client_broker? = TLS & encryption_info.encryption_in_transit.in_cluster? = true',
    'AWS::MSK::Cluster':
      'EncryptionInfo exists & EncryptionInfo.EncryptionInTransit.ClientBroker? = TLS & EncryptionInfo.EncryptionInTransit.InCluster? = true',
  }),
  row(
    'athena-workgroup-enforced',
    'CKV_AWS_82',
    'm',
    'encryption',
    'Clients of the Athena workgroup can override its settings',
    {
      aws_athena_workgroup: 'configuration.enforce_workgroup_configuration? = true',
      'AWS::Athena::WorkGroup': 'WorkGroupConfiguration.EnforceWorkGroupConfiguration = true',
    },
  ),
  row('docdb-logging', 'CKV_AWS_85', 'm', 'logging', 'DocumentDB cluster exports no logs', {
    aws_docdb_cluster: 'enabled_cloudwatch_logs_exports has audit,profiler',
    'AWS::DocDB::DBCluster': 'EnableCloudwatchLogsExports has audit,profiler',
  }),
  row('redshift-not-public', 'CKV_AWS_87', 'c', 'exposure', 'Redshift cluster has a public address', {
    aws_redshift_cluster: 'publicly_accessible = false',
    'AWS::Redshift::Cluster': 'PubliclyAccessible = false',
  }),
  row('dms-not-public', 'CKV_AWS_89', 'h', 'exposure', 'DMS replication instance has a public address', {
    aws_dms_replication_instance: 'publicly_accessible? = false',
    'AWS::DMS::ReplicationInstance': 'PubliclyAccessible = false',
  }),
  row('docdb-tls', 'CKV_AWS_90', 'h', 'transit', 'DocumentDB takes connections without TLS', {
    aws_docdb_cluster_parameter_group: ({ values }) => {
      const tls = all(values, 'parameter')
        .filter(isObject)
        .find((item) => textOf(item['name']) === 'tls')
      return outcome(!tls || textOf(tls['value']) !== 'disabled', ['parameter'])
    },
    'AWS::DocDB::DBClusterParameterGroup': 'Parameters.tls? != disabled',
  }),
  row('glue-catalog-encrypted', 'CKV_AWS_94', 'm', 'encryption', 'Glue data catalog is unencrypted', {
    aws_glue_data_catalog_encryption_settings:
      'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted = true & data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode = SSE-KMS,SSE-KMS-WITH-SERVICE-ROLE',
    'AWS::Glue::DataCatalogEncryptionSettings':
      'DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted = true & DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode = SSE-KMS',
  }),
  row('aurora-encrypted', 'CKV_AWS_96', 'h', 'encryption', 'Database cluster stores data unencrypted', {
    aws_rds_cluster: 'engine_mode? != serverless -> storage_encrypted = true',
    'AWS::RDS::DBCluster': 'EngineMode? != serverless -> StorageEncrypted = true',
  }),
  row(
    'glue-security-configuration',
    'CKV_AWS_99',
    'm',
    'encryption',
    'Glue security configuration leaves data unencrypted',
    {
      aws_glue_security_configuration:
        'encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode = SSE-KMS & encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode = CSE-KMS & encryption_configuration.s3_encryption.s3_encryption_mode = SSE-KMS,SSE-S3',
      'AWS::Glue::SecurityConfiguration':
        'EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode = SSE-KMS & EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode = CSE-KMS & some EncryptionConfiguration.S3Encryptions: (S3EncryptionMode = SSE-KMS,SSE-S3)',
    },
  ),
  row('neptune-logging', 'CKV_AWS_101', 'm', 'logging', 'Neptune cluster exports no audit log', {
    aws_neptune_cluster: 'enable_cloudwatch_logs_exports has audit',
    'AWS::Neptune::DBCluster': 'EnableCloudwatchLogsExports has audit',
  }),
  row('neptune-not-public', 'CKV_AWS_102', 'c', 'exposure', 'Neptune instance has a public address', {
    aws_neptune_cluster_instance: 'publicly_accessible? = false',
  }),
  row('docdb-audit', 'CKV_AWS_104', 'm', 'logging', 'DocumentDB does not audit', {
    aws_docdb_cluster_parameter_group: parameter('parameter', 'name', 'value', 'audit_logs', ['enabled']),
    'AWS::DocDB::DBClusterParameterGroup': 'Parameters.audit_logs = enabled',
  }),
  row('redshift-ssl', 'CKV_AWS_105', 'h', 'transit', 'Redshift takes connections without TLS', {
    aws_redshift_parameter_group: parameter('parameter', 'name', 'value', 'require_ssl', ['true', '1']),
    'AWS::Redshift::ClusterParameterGroup': parameter('Parameters', 'ParameterName', 'ParameterValue', 'require_ssl', [
      'true',
      '1',
    ]),
  }),
  row('rds-monitoring', 'CKV_AWS_118', 'l', 'monitoring', 'Database instance has no enhanced monitoring', {
    'aws_db_instance aws_rds_cluster_instance': 'monitoring_interval = 1,5,10,15,30,60',
    'AWS::RDS::DBInstance': 'MonitoringInterval = 1,5,10,15,30,60',
  }),
  row('dynamodb-own-key', 'CKV_AWS_119', 'l', 'ownkey', 'DynamoDB table is not encrypted with a KMS key of your own', {
    aws_dynamodb_table: 'server_side_encryption.enabled = true & server_side_encryption.kms_key_arn exists',
    'AWS::DynamoDB::Table':
      'SSESpecification.SSEEnabled = true & SSESpecification.KMSMasterKeyId exists & SSESpecification.SSEType? = KMS',
  }),
  row('rds-logs', 'CKV_AWS_129', 'm', 'logging', 'Database instance exports no logs', {
    aws_db_instance: rdsLogs,
    'AWS::RDS::DBInstance': 'EnableCloudwatchLogsExports exists',
  }),
  row('rds-backup', 'CKV_AWS_133', 'h', 'backup', 'Database keeps no backups', {
    aws_db_instance: 'backup_retention_period? > 0 & backup_retention_period? <= 35',
    aws_rds_cluster: 'backup_retention_period? > 0 & backup_retention_period? <= 35',
    'AWS::RDS::DBInstance AWS::RDS::DBCluster': 'BackupRetentionPeriod? > 0',
  }),
  row('elasticache-backup', 'CKV_AWS_134', 'm', 'backup', 'Redis cluster keeps no snapshots', {
    aws_elasticache_cluster: 'engine != memcached -> snapshot_retention_limit > 0',
    'AWS::ElastiCache::CacheCluster': 'Engine = redis -> SnapshotRetentionLimit > 0',
  }),
  row('rds-cluster-deletion', 'CKV_AWS_139', 'm', 'deletion', 'Database cluster can be deleted at once', {
    aws_rds_cluster: 'deletion_protection = true',
    'AWS::RDS::DBCluster': 'DeletionProtection = true',
  }),
  row('rds-global-encrypted', 'CKV_AWS_140', 'h', 'encryption', 'Global database stores data unencrypted', {
    aws_rds_global_cluster: 'source_db_cluster_identifier absent -> storage_encrypted = true',
    'AWS::RDS::GlobalCluster': 'SourceDBClusterIdentifier absent -> StorageEncrypted = true',
  }),
  row('redshift-upgrades', 'CKV_AWS_141', 'l', 'update', 'Redshift cluster takes no version upgrades', {
    aws_redshift_cluster: 'allow_version_upgrade? = true',
    'AWS::Redshift::Cluster': 'AllowVersionUpgrade? = true',
  }),
  row(
    'redshift-own-key',
    'CKV_AWS_142',
    'l',
    'ownkey',
    'Redshift cluster is not encrypted with a KMS key of your own',
    { aws_redshift_cluster: 'kms_key_id exists', 'AWS::Redshift::Cluster': 'KmsKeyId exists' },
  ),
  row('db-snapshot-encrypted', 'CKV_AWS_146', 'h', 'encryption', 'Snapshot of a database cluster is unencrypted', {
    aws_db_cluster_snapshot: 'storage_encrypted = true',
  }),
  row('redshift-in-vpc', 'CKV_AWS_154', 'h', 'network', 'Redshift cluster stands outside a VPC', {
    aws_redshift_cluster: 'cluster_subnet_group_name exists',
    'AWS::Redshift::Cluster': 'ClusterSubnetGroupName exists',
  }),
  row('rds-zones', 'CKV_AWS_157', 'm', 'availability', 'Database instance stands in one zone', {
    aws_db_instance: 'multi_az = true | replicate_source_db exists',
    'AWS::RDS::DBInstance': 'DBClusterIdentifier exists | Engine ~ /^aurora/ | MultiAZ = true',
  }),
  row(
    'timestream-own-key',
    'CKV_AWS_160',
    'l',
    'ownkey',
    'Timestream database is not encrypted with a KMS key of your own',
    { aws_timestreamwrite_database: 'kms_key_id exists', 'AWS::Timestream::Database': 'KmsKeyId exists' },
  ),
  row('rds-iam-auth', 'CKV_AWS_161', 'l', 'auth', 'Database instance takes no IAM credentials', {
    aws_db_instance: 'engine? = mysql,postgres,mariadb -> iam_database_authentication_enabled = true',
    'AWS::RDS::DBInstance': 'Engine = mysql,postgres,mariadb -> EnableIAMDatabaseAuthentication = true',
  }),
  row('rds-cluster-iam-auth', 'CKV_AWS_162', 'l', 'auth', 'Database cluster takes no IAM credentials', {
    aws_rds_cluster: 'iam_database_authentication_enabled = true',
    'AWS::RDS::DBCluster': 'EnableIAMDatabaseAuthentication = true',
  }),
  row(
    'dynamodb-global-recovery',
    'CKV_AWS_165',
    'm',
    'backup',
    'Global DynamoDB table can not be restored to a point in time',
    {
      aws_dynamodb_global_table: 'each! replica: (point_in_time_recovery.enabled = true)',
      'AWS::DynamoDB::GlobalTable':
        'each! Replicas: (PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled = true)',
    },
  ),
  row('qldb-permissions', 'CKV_AWS_170', 'h', 'iam', 'Ledger allows every action to whoever may use it', {
    aws_qldb_ledger: 'permissions_mode = STANDARD',
    'AWS::QLDB::Ledger': 'PermissionsMode = STANDARD',
  }),
  row('qldb-deletion', 'CKV_AWS_172', 'm', 'deletion', 'Ledger can be deleted at once', {
    aws_qldb_ledger: 'deletion_protection? = true',
    'AWS::QLDB::Ledger': 'DeletionProtection? = true',
  }),
  row(
    'kinesis-video-own-key',
    'CKV_AWS_177',
    'l',
    'ownkey',
    'Kinesis video stream is not encrypted with a KMS key of your own',
    { aws_kinesis_video_stream: 'kms_key_id exists' },
  ),
  row('docdb-own-key', 'CKV_AWS_182', 'l', 'ownkey', 'DocumentDB cluster is not encrypted with a KMS key of your own', {
    aws_docdb_cluster: 'kms_key_id exists',
    'AWS::DocDB::DBCluster': 'KmsKeyId exists',
  }),
  row('kinesis-own-key', 'CKV_AWS_185', 'l', 'ownkey', 'Kinesis stream is not encrypted with a KMS key of your own', {
    aws_kinesis_stream: 'encryption_type = KMS & kms_key_id exists',
  }),
  row(
    'redshift-serverless-own-key',
    'CKV_AWS_282 CKV_AWS_188',
    'l',
    'ownkey',
    'Redshift serverless namespace is not encrypted with a KMS key of your own',
    { aws_redshiftserverless_namespace: 'kms_key_id exists' },
  ),
  row(
    'elasticache-own-key',
    'CKV_AWS_191',
    'l',
    'ownkey',
    'ElastiCache replication group is not encrypted with a KMS key of your own',
    { aws_elasticache_replication_group: 'kms_key_id exists' },
  ),
  row('elasticache-classic', 'CKV_AWS_196', 'm', 'network', 'ElastiCache stands outside a VPC', {
    aws_elasticache_security_group: () => failed(),
  }),
  row('rds-classic', 'CKV_AWS_198', 'm', 'network', 'Database security group of EC2 Classic', {
    aws_db_security_group: () => failed(),
  }),
  row(
    'memorydb-own-key',
    'CKV_AWS_201',
    'l',
    'ownkey',
    'MemoryDB cluster is not encrypted with a KMS key of your own',
    { aws_memorydb_cluster: 'kms_key_arn exists' },
  ),
  row('memorydb-transit', 'CKV_AWS_202', 'h', 'transit', 'MemoryDB cluster takes unencrypted connections', {
    aws_memorydb_cluster: 'tls_enabled? = true',
  }),
  row('rds-authority', 'CKV_AWS_211', 'l', 'update', 'Database uses an outdated certificate authority', {
    aws_db_instance: `ca_cert_identifier? = ${currentAuthorities}`,
  }),
  row(
    'dms-own-key',
    'CKV_AWS_212',
    'l',
    'ownkey',
    'DMS replication instance is not encrypted with a KMS key of your own',
    { aws_dms_replication_instance: 'kms_key_arn exists' },
  ),
  row('dms-minor-upgrades', 'CKV_AWS_222', 'l', 'update', 'DMS replication instance takes no minor upgrades', {
    aws_dms_replication_instance: 'auto_minor_version_upgrade = true',
  }),
  row('rds-minor-upgrades', 'CKV_AWS_226', 'l', 'update', 'Database instance takes no minor upgrades', {
    'aws_db_instance aws_rds_cluster_instance': 'auto_minor_version_upgrade? = true',
  }),
  row('dax-tls', 'CKV_AWS_239', 'm', 'transit', 'DAX cluster takes connections without TLS', {
    aws_dax_cluster: 'cluster_endpoint_encryption_type = TLS',
    'AWS::DAX::Cluster': 'ClusterEndpointEncryptionType = TLS',
  }),
  row('firehose-encrypted', 'CKV_AWS_240', 'm', 'encryption', 'Firehose delivery stream is unencrypted', {
    aws_kinesis_firehose_delivery_stream: 'kinesis_source_configuration exists | server_side_encryption.enabled = true',
  }),
  row(
    'firehose-own-key',
    'CKV_AWS_241',
    'l',
    'ownkey',
    'Firehose delivery stream is not encrypted with a KMS key of your own',
    {
      aws_kinesis_firehose_delivery_stream:
        'kinesis_source_configuration exists | server_side_encryption.enabled = true & server_side_encryption.key_type = CUSTOMER_MANAGED_CMK & server_side_encryption.key_arn exists',
    },
  ),
  row(
    'rds-backup-copy-own-key',
    'CKV_AWS_245',
    'l',
    'ownkey',
    'Replicated backups are not encrypted with a KMS key of your own',
    { aws_db_instance_automated_backups_replication: 'kms_key_id exists' },
  ),
  row(
    'rds-activity-own-key',
    'CKV_AWS_246',
    'l',
    'ownkey',
    'Activity stream is not encrypted with a KMS key of your own',
    { aws_rds_cluster_activity_stream: 'kms_key_id exists' },
  ),
  row('postgres-log-fdw', 'CKV_AWS_250', 'h', 'update', 'PostgreSQL version lets users read files of the host', {
    'aws_db_instance aws_rds_cluster': fdw,
  }),
  row(
    'keyspaces-own-key',
    'CKV_AWS_265',
    'l',
    'ownkey',
    'Keyspaces table is not encrypted with a KMS key of your own',
    {
      aws_keyspaces_table:
        'encryption_specification.kms_key_identifier exists & encryption_specification.type? = CUSTOMER_MANAGED_KMS_KEY',
    },
  ),
  row(
    'db-snapshot-copy-own-key',
    'CKV_AWS_266',
    'l',
    'ownkey',
    'Copied snapshot is not encrypted with a KMS key of your own',
    { aws_db_snapshot_copy: 'kms_key_id exists' },
  ),
  row(
    'dynamodb-replica-own-key',
    'CKV_AWS_271',
    'l',
    'ownkey',
    'Replica of a DynamoDB table is not encrypted with a KMS key of your own',
    { aws_dynamodb_table_replica: 'kms_key_arn exists' },
  ),
  row(
    'memorydb-snapshot-own-key',
    'CKV_AWS_278',
    'l',
    'ownkey',
    'MemoryDB snapshot is not encrypted with a KMS key of your own',
    { aws_memorydb_snapshot: 'kms_key_arn exists' },
  ),
  row('neptune-snapshot-encrypted', 'CKV_AWS_279', 'h', 'encryption', 'Neptune snapshot is unencrypted', {
    aws_neptune_cluster_snapshot: 'storage_encrypted = true',
  }),
  row(
    'neptune-snapshot-own-key',
    'CKV_AWS_280',
    'l',
    'ownkey',
    'Neptune snapshot is not encrypted with a KMS key of your own',
    { aws_neptune_cluster_snapshot: 'kms_key_id exists' },
  ),
  row('redshift-copy-own-key', 'CKV_AWS_281', 'l', 'ownkey', 'Grant for snapshot copies names no KMS key of your own', {
    aws_redshift_snapshot_copy_grant: 'kms_key_id exists',
  }),
  row('docdb-global-encrypted', 'CKV_AWS_292', 'h', 'encryption', 'Global DocumentDB cluster stores data unencrypted', {
    aws_docdb_global_cluster: 'source_db_cluster_identifier exists | storage_encrypted = true',
  }),
  row('rds-deletion', 'CKV_AWS_293', 'm', 'deletion', 'Database instance can be deleted at once', {
    aws_db_instance: 'deletion_protection = true',
  }),
  row('msk-private', 'CKV_AWS_291', 'h', 'exposure', 'Brokers of MSK have public addresses', {
    aws_msk_cluster: 'broker_node_group_info.connectivity_info.public_access.type? = DISABLED',
    'AWS::MSK::Cluster': 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type? = DISABLED',
  }),
  row(
    'dms-endpoint-own-key',
    'CKV_AWS_296',
    'l',
    'ownkey',
    'DMS endpoint is not encrypted with a KMS key of your own',
    {
      aws_dms_endpoint: 'engine_name = s3 & s3_settings.server_side_encryption_kms_key_id exists | kms_key_arn exists',
    },
  ),
  row('dms-s3-own-key', 'CKV_AWS_298', 'l', 'ownkey', 'DMS writes to S3 without a KMS key of your own', {
    aws_dms_s3_endpoint: 'kms_key_arn exists',
  }),
  row('dms-s3-tls', 'CKV_AWS_299', 'm', 'transit', 'DMS talks to its endpoint without TLS', {
    aws_dms_s3_endpoint: 'ssl_mode = require,verify-ca,verify-full',
  }),
  row('db-snapshot-not-public', 'CKV_AWS_302', 'c', 'exposure', 'Database snapshot is shared with everybody', {
    'aws_db_snapshot aws_db_cluster_snapshot': 'shared_accounts lacks all',
  }),
  row('rds-cluster-tags', 'CKV_AWS_313', 'l', 'hygiene', 'Snapshots of the cluster lose their tags', {
    aws_rds_cluster: 'copy_tags_to_snapshot = true',
  }),
  row('redshift-database-name', 'CKV_AWS_320', 'l', 'hygiene', 'Redshift cluster keeps the default database name', {
    aws_redshift_cluster: 'database_name exists & database_name != dev',
  }),
  row('redshift-vpc-routing', 'CKV_AWS_321', 'm', 'network', 'Redshift copies data over the public network', {
    aws_redshift_cluster: 'enhanced_vpc_routing = true',
  }),
  row('elasticache-minor-upgrades', 'CKV_AWS_322', 'l', 'update', 'ElastiCache cluster takes no minor upgrades', {
    aws_elasticache_cluster: 'auto_minor_version_upgrade? = true',
  }),
  row(
    'elasticache-subnet-group',
    'CKV_AWS_323',
    'm',
    'network',
    'ElastiCache cluster stands in the default subnet group',
    { aws_elasticache_cluster: 'subnet_group_name exists & subnet_group_name != default' },
  ),
  row('rds-cluster-logs', 'CKV_AWS_324', 'm', 'logging', 'Database cluster exports no logs', {
    aws_rds_cluster: rdsLogs,
  }),
  row('rds-cluster-audit', 'CKV_AWS_325', 'm', 'logging', 'MySQL cluster does not audit', {
    aws_rds_cluster: ({ values }) => {
      const engine = textOf(at(values, 'engine')) ?? 'aurora'
      if (!/^(aurora|aurora-mysql|mysql)$/.test(engine)) return undefined
      const logs = list(at(values, 'enabled_cloudwatch_logs_exports'))
      return logs.some(isOpen) ? undefined : outcome(logs.includes('audit'), ['enabled_cloudwatch_logs_exports'])
    },
  }),
  row('rds-cluster-backtrack', 'CKV_AWS_326', 'l', 'backup', 'Aurora cluster can not be backtracked', {
    aws_rds_cluster: 'engine? = aurora,aurora-mysql -> backtrack_window > 0',
  }),
  row(
    'rds-cluster-own-key',
    'CKV_AWS_327',
    'l',
    'ownkey',
    'Database cluster is not encrypted with a KMS key of your own',
    { aws_rds_cluster: 'kms_key_id exists' },
  ),
  row('redshift-snapshots', 'CKV_AWS_343', 'm', 'backup', 'Redshift cluster makes no snapshots', {
    aws_redshift_cluster: 'automated_snapshot_retention_period? > 0',
  }),
  row('neptune-own-key', 'CKV_AWS_347', 'l', 'ownkey', 'Neptune cluster is not encrypted with a KMS key of your own', {
    aws_neptune_cluster: 'kms_key_arn exists',
  }),
  row('rds-insights', 'CKV_AWS_353', 'l', 'monitoring', 'Database instance has no performance insights', {
    'aws_db_instance aws_rds_cluster_instance': 'performance_insights_enabled = true',
  }),
  row(
    'rds-insights-own-key',
    'CKV_AWS_354',
    'l',
    'ownkey',
    'Performance insights are not encrypted with a KMS key of your own',
    { 'aws_db_instance aws_rds_cluster_instance': insightsKey },
  ),
  row('neptune-iam-auth', 'CKV_AWS_359', 'm', 'auth', 'Neptune cluster takes no IAM credentials', {
    aws_neptune_cluster: 'iam_database_authentication_enabled = true',
    'AWS::Neptune::DBCluster': 'IamAuthEnabled = true',
  }),
  row('docdb-backup', 'CKV_AWS_360', 'm', 'backup', 'DocumentDB backups are kept less than a week', {
    aws_docdb_cluster: 'backup_retention_period >= 7',
    'AWS::DocDB::DBCluster': 'BackupRetentionPeriod >= 7',
  }),
  row('neptune-backup', 'CKV_AWS_361', 'm', 'backup', 'Neptune backups are kept less than a week', {
    aws_neptune_cluster: 'backup_retention_period >= 7',
    'AWS::Neptune::DBCluster': 'BackupRetentionPeriod >= 7',
  }),
  row('neptune-tags', 'CKV_AWS_362', 'l', 'hygiene', 'Snapshots of the Neptune cluster lose their tags', {
    aws_neptune_cluster: 'copy_tags_to_snapshot = true',
    'AWS::Neptune::DBCluster': 'CopyTagsToSnapshot = true',
  }),
  row(
    'postgres-aurora-unpatched',
    'CKV_AWS_388',
    'h',
    'update',
    'Aurora PostgreSQL version lets users read files of the host',
    {
      aws_db_instance: ({ values }) => {
        const engine = textOf(at(values, 'engine'))
        const version = at(values, 'engine_version')
        if (engine !== 'aurora-postgresql' || isOpen(version))
          return engine === 'aurora-postgresql' ? undefined : passed
        return outcome(!postgresUnpatched['aurora-postgresql']?.includes(textOf(version) ?? ''), ['engine_version'])
      },
    },
  ),
  row('redshift-common-user', 'CKV_AWS_391', 'h', 'auth', 'Public Redshift cluster with a usual user name', {
    aws_redshift_cluster: '!(publicly_accessible? = true & master_username = awsuser,administrator,admin)',
  }),
  row('neptune-deletion', 'CKV2_AWS_58', 'm', 'deletion', 'Neptune cluster can be deleted at once', {
    aws_neptune_cluster: 'deletion_protection = true',
  }),
  row('rds-instance-tags', 'CKV2_AWS_60', 'l', 'hygiene', 'Snapshots of the database lose their tags', {
    aws_db_instance: 'engine? !~ /^(aurora|docdb|neptune)/ -> copy_tags_to_snapshot = true',
  }),
  row('elasticache-zones', 'CKV2_AWS_50', 'm', 'availability', 'Redis replication group does not fail over', {
    aws_elasticache_replication_group: 'automatic_failover_enabled = true',
  }),
]
