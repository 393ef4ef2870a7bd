/**
 * A cloud module of Ansible as a managed resource: where its arguments go. `*` after an argument means that it is a list of ids that may
 * refer to other tasks, `&` that it is one; `=value` writes a constant. A missing argument keeps Crossplane's default.
 */
export type ModuleEntry = {
  api: string
  kind: string
  name: string
  arguments: Readonly<Record<string, string>>
  constants?: Readonly<Record<string, unknown>>
  region?: 'region' | 'location' | null
}

const aws = (
  group: string,
  kind: string,
  name: string,
  args: Record<string, string>,
  constants: Record<string, unknown> = {},
): ModuleEntry => ({
  api: `${group}.aws.upbound.io/v1beta1`,
  kind,
  name,
  arguments: { tags: 'tags', ...args },
  constants,
  region: 'region',
})
const gcp = (
  group: string,
  kind: string,
  name: string,
  args: Record<string, string>,
  constants: Record<string, unknown> = {},
): ModuleEntry => ({
  api: `${group}.gcp.upbound.io/v1beta1`,
  kind,
  name,
  arguments: { project: 'project', ...args },
  constants,
  region: null,
})
const azure = (
  group: string,
  kind: string,
  name: string,
  args: Record<string, string>,
  constants: Record<string, unknown> = {},
): ModuleEntry => ({
  api: `${group === '' ? '' : `${group}.`}azure.upbound.io/v1beta1`,
  kind,
  name,
  arguments: { location: 'location', tags: 'tags', resource_group: 'resourceGroupName&', ...args },
  constants,
  region: null,
})

export const modules: Readonly<Record<string, ModuleEntry>> = {
  'amazon.aws.s3_bucket': aws('s3', 'Bucket', 'name', {
    force: 'forceDestroy',
    object_lock_enabled: 'objectLockEnabled',
  }),
  'amazon.aws.ec2_vpc_net': aws('ec2', 'VPC', 'name', {
    cidr_block: 'cidrBlock',
    dns_support: 'enableDnsSupport',
    dns_hostnames: 'enableDnsHostnames',
    tenancy: 'instanceTenancy',
  }),
  'amazon.aws.ec2_vpc_subnet': aws('ec2', 'Subnet', 'cidr', {
    cidr: 'cidrBlock',
    vpc_id: 'vpcId&',
    az: 'availabilityZone',
    map_public: 'mapPublicIpOnLaunch',
  }),
  'amazon.aws.ec2_vpc_igw': aws('ec2', 'InternetGateway', 'vpc_id', { vpc_id: 'vpcId&' }),
  'amazon.aws.ec2_vpc_nat_gateway': aws('ec2', 'NATGateway', 'subnet_id', {
    subnet_id: 'subnetId&',
    allocation_id: 'allocationId&',
    connectivity_type: 'connectivityType',
  }),
  'amazon.aws.ec2_vpc_route_table': aws('ec2', 'RouteTable', 'vpc_id', { vpc_id: 'vpcId&' }),
  'amazon.aws.ec2_eip': aws('ec2', 'EIP', 'device_id', {}, { domain: 'vpc' }),
  'amazon.aws.ec2_security_group': aws('ec2', 'SecurityGroup', 'name', {
    name: 'name',
    description: 'description',
    vpc_id: 'vpcId&',
  }),
  'amazon.aws.ec2_instance': aws('ec2', 'Instance', 'name', {
    instance_type: 'instanceType',
    image_id: 'ami',
    key_name: 'keyName',
    vpc_subnet_id: 'subnetId&',
    security_groups: 'vpcSecurityGroupIds*',
    security_group: 'vpcSecurityGroupIds*',
    user_data: 'userData',
    ebs_optimized: 'ebsOptimized',
    detailed_monitoring: 'monitoring',
    termination_protection: 'disableApiTermination',
  }),
  'amazon.aws.ec2_vol': aws('ec2', 'EBSVolume', 'name', {
    volume_size: 'size',
    zone: 'availabilityZone',
    volume_type: 'type',
    encrypted: 'encrypted',
    iops: 'iops',
    kms_key_id: 'kmsKeyId',
  }),
  'amazon.aws.ec2_key': aws('ec2', 'KeyPair', 'name', { key_material: 'publicKey' }),
  'amazon.aws.rds_instance': aws('rds', 'Instance', 'db_instance_identifier', {
    engine: 'engine',
    engine_version: 'engineVersion',
    db_instance_class: 'instanceClass',
    instance_type: 'instanceClass',
    allocated_storage: 'allocatedStorage',
    storage_encrypted: 'storageEncrypted',
    storage_type: 'storageType',
    multi_az: 'multiAz',
    publicly_accessible: 'publiclyAccessible',
    master_username: 'username',
    username: 'username',
    backup_retention_period: 'backupRetentionPeriod',
    deletion_protection: 'deletionProtection',
    db_subnet_group_name: 'dbSubnetGroupName',
    vpc_security_group_ids: 'vpcSecurityGroupIds*',
    db_name: 'dbName',
    port: 'port',
    kms_key_id: 'kmsKeyId',
    skip_final_snapshot: 'skipFinalSnapshot',
    auto_minor_version_upgrade: 'autoMinorVersionUpgrade',
    copy_tags_to_snapshot: 'copyTagsToSnapshot',
    max_allocated_storage: 'maxAllocatedStorage',
  }),
  'amazon.aws.rds_subnet_group': aws('rds', 'SubnetGroup', 'name', {
    description: 'description',
    subnets: 'subnetIds*',
  }),
  'amazon.aws.iam_role': {
    ...aws('iam', 'Role', 'name', {
      assume_role_policy_document: 'assumeRolePolicy',
      description: 'description',
      path: 'path',
      max_session_duration: 'maxSessionDuration',
      boundary: 'permissionsBoundary',
    }),
    region: null,
  },
  'amazon.aws.iam_user': { ...aws('iam', 'User', 'name', { path: 'path' }), region: null },
  'amazon.aws.iam_group': { ...aws('iam', 'Group', 'name', { path: 'path' }), region: null },
  'amazon.aws.iam_managed_policy': {
    ...aws('iam', 'Policy', 'name', { policy: 'policy', description: 'description' }),
    region: null,
  },
  'amazon.aws.kms_key': aws('kms', 'Key', 'alias', {
    description: 'description',
    enable_key_rotation: 'enableKeyRotation',
    policy: 'policy',
    key_spec: 'customerMasterKeySpec',
    key_usage: 'keyUsage',
  }),
  'amazon.aws.lambda': aws('lambda', 'Function', 'name', {
    runtime: 'runtime',
    handler: 'handler',
    role: 'role&',
    memory_size: 'memorySize',
    timeout: 'timeout',
    description: 'description',
    s3_bucket: 's3Bucket',
    s3_key: 's3Key',
    image_uri: 'imageUri',
    kms_key_arn: 'kmsKeyArn',
  }),
  'amazon.aws.cloudwatchlogs_log_group': aws('cloudwatchlogs', 'Group', 'log_group_name', {
    retention: 'retentionInDays',
    kms_key_id: 'kmsKeyId',
  }),
  'amazon.aws.sqs_queue': aws('sqs', 'Queue', 'name', {
    name: 'name',
    visibility_timeout: 'visibilityTimeoutSeconds',
    default_visibility_timeout: 'visibilityTimeoutSeconds',
    message_retention_period: 'messageRetentionSeconds',
    maximum_message_size: 'maxMessageSize',
    delivery_delay: 'delaySeconds',
    receive_message_wait_time: 'receiveWaitTimeSeconds',
    kms_master_key_id: 'kmsMasterKeyId',
    policy: 'policy',
  }),
  'amazon.aws.sns_topic': aws('sns', 'Topic', 'name', { name: 'name', display_name: 'displayName', policy: 'policy' }),
  'amazon.aws.dynamodb_table': aws('dynamodb', 'Table', 'name', {
    hash_key_name: 'hashKey',
    range_key_name: 'rangeKey',
    billing_mode: 'billingMode',
    read_capacity: 'readCapacity',
    write_capacity: 'writeCapacity',
    table_class: 'tableClass',
  }),
  'amazon.aws.elb_application_lb': aws(
    'elbv2',
    'LB',
    'name',
    {
      name: 'name',
      subnets: 'subnets*',
      security_groups: 'securityGroups*',
      idle_timeout: 'idleTimeout',
      deletion_protection: 'enableDeletionProtection',
      http_drop_invalid_header_fields: 'dropInvalidHeaderFields',
    },
    { loadBalancerType: 'application' },
  ),
  'amazon.aws.ecs_cluster': aws('ecs', 'Cluster', 'name', {}),
  'amazon.aws.eks_cluster': aws('eks', 'Cluster', 'name', { version: 'version', role_arn: 'roleArn&' }),
  'amazon.aws.ecr_repository': aws('ecr', 'Repository', 'name', { image_tag_mutability: 'imageTagMutability' }),
  'amazon.aws.efs': aws('efs', 'FileSystem', 'name', {
    encrypt: 'encrypted',
    performance_mode: 'performanceMode',
    throughput_mode: 'throughputMode',
    kms_key_id: 'kmsKeyId',
  }),
  'amazon.aws.route53_zone': { ...aws('route53', 'Zone', 'zone', { zone: 'name', comment: 'comment' }), region: null },
  'amazon.aws.secretsmanager_secret': aws('secretsmanager', 'Secret', 'name', {
    name: 'name',
    description: 'description',
    kms_key_id: 'kmsKeyId',
  }),
  'google.cloud.gcp_storage_bucket': gcp(
    'storage',
    'Bucket',
    'name',
    { location: 'location', storage_class: 'storageClass' },
    { uniformBucketLevelAccess: true, publicAccessPrevention: 'enforced' },
  ),
  'google.cloud.gcp_compute_network': gcp('compute', 'Network', 'name', {
    auto_create_subnetworks: 'autoCreateSubnetworks',
    description: 'description',
  }),
  'google.cloud.gcp_compute_subnetwork': gcp('compute', 'Subnetwork', 'name', {
    ip_cidr_range: 'ipCidrRange',
    network: 'network&',
    region: 'region',
    private_ip_google_access: 'privateIpGoogleAccess',
  }),
  'google.cloud.gcp_compute_firewall': gcp('compute', 'Firewall', 'name', {
    network: 'network&',
    source_ranges: 'sourceRanges',
    target_tags: 'targetTags',
    direction: 'direction',
    priority: 'priority',
  }),
  'google.cloud.gcp_compute_address': gcp('compute', 'Address', 'name', {
    region: 'region',
    address_type: 'addressType',
  }),
  'google.cloud.gcp_compute_instance': gcp('compute', 'Instance', 'name', {
    machine_type: 'machineType',
    zone: 'zone',
  }),
  'google.cloud.gcp_sql_instance': gcp('sql', 'DatabaseInstance', 'name', {
    database_version: 'databaseVersion',
    region: 'region',
  }),
  'google.cloud.gcp_sql_database': gcp('sql', 'Database', 'name', { instance: 'instance&', charset: 'charset' }),
  'google.cloud.gcp_container_cluster': gcp('container', 'Cluster', 'name', {
    location: 'location',
    initial_node_count: 'initialNodeCount',
    network: 'network&',
    subnetwork: 'subnetwork&',
  }),
  'google.cloud.gcp_container_node_pool': gcp('container', 'NodePool', 'name', {
    location: 'location',
    cluster: 'cluster&',
    initial_node_count: 'initialNodeCount',
  }),
  'google.cloud.gcp_pubsub_topic': gcp('pubsub', 'Topic', 'name', { kms_key_name: 'kmsKeyName', labels: 'labels' }),
  'google.cloud.gcp_pubsub_subscription': gcp('pubsub', 'Subscription', 'name', {
    topic: 'topic&',
    ack_deadline_seconds: 'ackDeadlineSeconds',
  }),
  'google.cloud.gcp_dns_managed_zone': gcp('dns', 'ManagedZone', 'name', {
    dns_name: 'dnsName',
    description: 'description',
  }),
  'google.cloud.gcp_iam_service_account': gcp('cloudplatform', 'ServiceAccount', 'name', {
    display_name: 'displayName',
  }),
  'google.cloud.gcp_redis_instance': gcp('redis', 'Instance', 'name', {
    region: 'region',
    memory_size_gb: 'memorySizeGb',
    tier: 'tier',
  }),
  'azure.azcollection.azure_rm_resourcegroup': {
    ...azure('', 'ResourceGroup', 'name', {}),
    arguments: { location: 'location', tags: 'tags' },
  },
  'azure.azcollection.azure_rm_storageaccount': azure('storage', 'Account', 'name', {
    kind: 'accountKind',
    access_tier: 'accessTier',
    https_only: 'httpsTrafficOnlyEnabled',
    minimum_tls_version: 'minTlsVersion',
    public_network_access: '',
    allow_blob_public_access: 'allowNestedItemsToBePublic',
  }),
  'azure.azcollection.azure_rm_storageblob': azure(
    'storage',
    'Container',
    'container',
    { storage_account_name: 'storageAccountName&' },
    { containerAccessType: 'private' },
  ),
  'azure.azcollection.azure_rm_virtualnetwork': azure('network', 'VirtualNetwork', 'name', {
    address_prefixes_cidr: 'addressSpace',
    address_prefixes: 'addressSpace',
  }),
  'azure.azcollection.azure_rm_subnet': azure('network', 'Subnet', 'name', {
    address_prefix: 'addressPrefixes',
    address_prefix_cidr: 'addressPrefixes',
    address_prefixes_cidr: 'addressPrefixes',
    virtual_network_name: 'virtualNetworkName&',
    virtual_network: 'virtualNetworkName&',
  }),
  'azure.azcollection.azure_rm_publicipaddress': azure('network', 'PublicIP', 'name', {
    allocation_method: 'allocationMethod',
    sku: 'sku',
  }),
  'azure.azcollection.azure_rm_securitygroup': azure('network', 'SecurityGroup', 'name', {}),
  'azure.azcollection.azure_rm_aks': azure('containerservice', 'KubernetesCluster', 'name', {
    dns_prefix: 'dnsPrefix',
    kubernetes_version: 'kubernetesVersion',
    enable_rbac: 'roleBasedAccessControlEnabled',
  }),
  'azure.azcollection.azure_rm_keyvault': azure('keyvault', 'Vault', 'vault_name', {
    vault_tenant: 'tenantId',
    enable_purge_protection: 'purgeProtectionEnabled',
    soft_delete_retention_in_days: 'softDeleteRetentionDays',
  }),
  'azure.azcollection.azure_rm_postgresqlflexibleserver': azure('dbforpostgresql', 'FlexibleServer', 'name', {
    version: 'version',
    administrator_login: 'administratorLogin',
    availability_zone: 'zone',
  }),
  'azure.azcollection.azure_rm_containerregistry': azure('containerregistry', 'Registry', 'name', {
    sku: 'sku',
    admin_user_enabled: 'adminEnabled',
  }),
  'azure.azcollection.azure_rm_loganalyticsworkspace': azure('operationalinsights', 'Workspace', 'name', {
    sku: 'sku',
    retention_in_days: 'retentionInDays',
  }),
}

/** Names that modules had before, and in the community collections. */
export const renamedModules: Readonly<Record<string, string>> = {
  ec2_group: 'amazon.aws.ec2_security_group',
  'amazon.aws.ec2_group': 'amazon.aws.ec2_security_group',
  'community.aws.dynamodb_table': 'amazon.aws.dynamodb_table',
  'community.aws.sqs_queue': 'amazon.aws.sqs_queue',
  'community.aws.sns_topic': 'amazon.aws.sns_topic',
  'community.aws.ecs_cluster': 'amazon.aws.ecs_cluster',
  'community.aws.eks_cluster': 'amazon.aws.eks_cluster',
  'community.aws.efs': 'amazon.aws.efs',
  'community.aws.ecs_ecr': 'amazon.aws.ecr_repository',
  'community.aws.secretsmanager_secret': 'amazon.aws.secretsmanager_secret',
  'community.aws.elb_application_lb': 'amazon.aws.elb_application_lb',
}
