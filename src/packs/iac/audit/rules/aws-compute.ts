import { all, at, Encoded, isObject, isOpen, list, resolve, textOf, type Values } from '../../graph/value.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'
import { holdsSecret } from '../secrets.ts'

/** Containers of an ECS task definition, wherever they are written. */
export function containersOf(values: Values): Values[] | undefined {
  const raw = resolve(values['container_definitions'] ?? values['ContainerDefinitions'])
  if (raw instanceof Encoded) return list(raw.value).filter(isObject)
  if (typeof raw === 'string') {
    try {
      return list(JSON.parse(raw)).filter(isObject)
    } catch {
      return undefined
    }
  }
  if (isOpen(raw)) {
    const text = textOf(raw) ?? ''
    try {
      return text.trimStart().startsWith('[') ? list(JSON.parse(text)).filter(isObject) : undefined
    } catch {
      return undefined
    }
  }
  return raw === undefined ? undefined : list(raw).filter(isObject)
}

const eachContainer =
  (good: (container: Values) => boolean | null): Check =>
  ({ values }) => {
    const containers = containersOf(values)
    if (!containers) return undefined
    const answers = containers.map(good)
    return answers.includes(false) ? failed(['container_definitions']) : answers.includes(null) ? undefined : passed
  }

const is = (container: Values, low: string, wanted: string): boolean | null => {
  const value = container[low] ?? container[low.charAt(0).toUpperCase() + low.slice(1)]
  return value !== undefined && isOpen(value) ? null : textOf(value)?.toLowerCase() === wanted
}

const blockDevices: Check = ({ type, values }) => {
  if (type.startsWith('aws')) {
    const blocks = ['root_block_device', 'ebs_block_device'].flatMap((key) =>
      all(values, key)
        .filter(isObject)
        .map((item, index) => ({ item, path: [key, index] })),
    )
    if (!values['root_block_device']) return failed(['root_block_device'])
    const bad = blocks.find(
      ({ item }) =>
        !isOpen(item['encrypted']) && textOf(item['encrypted']) !== 'true' && item['snapshot_id'] === undefined,
    )
    return bad ? failed(bad.path) : passed
  }
  const devices = all(values, 'BlockDeviceMappings').filter(isObject)
  const bad = devices.findIndex(
    (device) =>
      at(device, 'NoDevice') === undefined &&
      at(device, 'VirtualName') === undefined &&
      !isOpen(at(device, 'Ebs.Encrypted')) &&
      textOf(at(device, 'Ebs.Encrypted')) !== 'true',
  )
  return devices.length === 0 ? failed(['BlockDeviceMappings']) : outcome(bad < 0, ['BlockDeviceMappings', bad])
}

const tokensRequired: Check = ({ type, values }) => {
  const base = type === 'AWS::EC2::LaunchTemplate' ? at(values, 'LaunchTemplateData') : values
  const options = type.startsWith('aws') ? 'metadata_options' : 'MetadataOptions'
  const found = at(base, type.startsWith('aws') ? `${options}.http_tokens` : `${options}.HttpTokens`)
  const endpoint = textOf(at(base, type.startsWith('aws') ? `${options}.http_endpoint` : `${options}.HttpEndpoint`))
  if (endpoint === 'disabled') return passed
  return isOpen(found) ? undefined : outcome(textOf(found) === 'required', [options])
}

const hostProcesses: Check = ({ values }) =>
  outcome(
    ![
      values['pid_mode'],
      values['PidMode'],
      ...(containersOf(values) ?? []).map((container) => container['pidMode']),
    ].some((mode) => textOf(mode) === 'host'),
    ['pid_mode'],
  )

const oldRuntimes = new Set(
  'dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 dotnetcore1.0 dotnet5.0 dotnet6 dotnet7 go1.x java8 nodejs nodejs4.3 nodejs4.3-edge nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x nodejs14.x nodejs16.x nodejs18.x provided python2.7 python3.6 python3.7 python3.8 ruby2.5 ruby2.7'.split(
    ' ',
  ),
)

const secretsIn =
  (...paths: string[]): Check =>
  ({ values }) => {
    for (const path of paths) {
      const found = at(values, path)
      const inside = isObject(found) ? Object.entries(found) : [['', found] as const]
      for (const [name, value] of inside) {
        const text = textOf(value)
        if (text !== undefined && holdsSecret(text)) return failed([...path.split('.'), ...(name === '' ? [] : [name])])
      }
    }
    return passed
  }

const instanceTypes = 'aws_instance aws_launch_template aws_launch_configuration'
const functions = 'aws_lambda_function'
const serverless = 'AWS::Lambda::Function AWS::Serverless::Function'

export const awsCompute: readonly Rule[] = [
  row('launch-encrypted', 'CKV_AWS_8', 'm', 'encryption', 'Disks of the instance are unencrypted', {
    'aws_launch_configuration aws_instance': blockDevices,
    'AWS::AutoScaling::LaunchConfiguration': blockDevices,
  }),
  row('lambda-secrets', 'CKV_AWS_45', 'c', 'secrets', 'Secret in the environment of a function', {
    [functions]: secretsIn('environment.variables'),
    [serverless]: secretsIn('Environment.Variables'),
  }),
  row('user-data-secrets', 'CKV_AWS_46', 'c', 'secrets', 'Secret in the start script of an instance', {
    [instanceTypes]: secretsIn('user_data', 'user_data_base64'),
    'AWS::EC2::Instance': secretsIn('UserData'),
  }),
  row('eks-logging', 'CKV_AWS_37', 'm', 'logging', 'Control plane of EKS does not log everything', {
    aws_eks_cluster: 'enabled_cluster_log_types hasall api,audit,authenticator,controllermanager,scheduler',
  }),
  row('eks-public-cidr', 'CKV_AWS_38', 'h', 'exposure', 'API of EKS is open to the whole internet', {
    aws_eks_cluster: ({ values }) => {
      const config = at(values, 'vpc_config')
      if (config === undefined) return undefined
      const access = textOf(at(values, 'vpc_config.endpoint_public_access'))
      if (access === 'false') return passed
      const cidrs = at(values, 'vpc_config.public_access_cidrs')
      if (isOpen(cidrs)) return undefined
      const listed = list(cidrs)
      return outcome(listed.length > 0 && !listed.some((cidr) => textOf(cidr) === '0.0.0.0/0'), ['vpc_config'])
    },
    'AWS::EKS::Cluster':
      'ResourcesVpcConfig.EndpointPublicAccess = false | ResourcesVpcConfig.PublicAccessCidrs! lacks 0.0.0.0/0',
  }),
  row('eks-public', 'CKV_AWS_39', 'm', 'exposure', 'API of EKS has a public address', {
    aws_eks_cluster: 'vpc_config.endpoint_public_access = false',
    'AWS::EKS::Cluster': 'ResourcesVpcConfig.EndpointPublicAccess = false',
  }),
  row('lambda-tracing', 'CKV_AWS_50', 'l', 'monitoring', 'Function is not traced', {
    [functions]: 'tracing_config.mode = Active,PassThrough',
    [serverless]: 'TracingConfig.Mode = Active,PassThrough | Tracing = Active,PassThrough',
  }),
  row('ecr-immutable', 'CKV_AWS_51', 'm', 'supply', 'Tags of images can be moved', {
    aws_ecr_repository: 'image_tag_mutability = IMMUTABLE,IMMUTABLE_WITH_EXCLUSION',
    'AWS::ECR::Repository': 'ImageTagMutability = IMMUTABLE,IMMUTABLE_WITH_EXCLUSION',
  }),
  row('eks-secrets', 'CKV_AWS_58', 'm', 'encryption', 'Secrets of EKS are not encrypted with a KMS key', {
    aws_eks_cluster: 'encryption_config.resources has secrets',
    'AWS::EKS::Cluster': 'EncryptionConfig.Resources has secrets',
  }),
  row('ecs-insights', 'CKV_AWS_65', 'l', 'monitoring', 'ECS cluster has no container insights', {
    aws_ecs_cluster: 'some setting: (name = containerInsights & value = enabled,enhanced)',
    'AWS::ECS::Cluster': 'some ClusterSettings: (Name = containerInsights & Value = enabled,enhanced)',
  }),
  row(
    'metadata-tokens',
    'CKV_AWS_79',
    'h',
    'auth',
    'Metadata of the instance can be read without a token',
    { [instanceTypes]: tokensRequired, 'AWS::EC2::LaunchTemplate': tokensRequired },
    {
      why: 'With version 1 of the metadata service a server tricked into fetching a URL gives away the credentials of the instance.',
      fix: 'Set http_tokens to required.',
      cis: ['CIS AWS 5.6'],
    },
  ),
  row('ec2-public', 'CKV_AWS_88', 'm', 'exposure', 'Instance gets a public address', {
    aws_instance: 'associate_public_ip_address? = false',
    aws_launch_template: 'each network_interfaces: (associate_public_ip_address? = false)',
    'AWS::EC2::Instance': 'each NetworkInterfaces: (AssociatePublicIpAddress? = false)',
    'AWS::EC2::LaunchTemplate': 'each LaunchTemplateData.NetworkInterfaces: (AssociatePublicIpAddress? = false)',
  }),
  row('launch-configuration-public', 'CKV_AWS_389', 'm', 'exposure', 'Instances of the group get public addresses', {
    aws_launch_configuration: 'associate_public_ip_address? = false',
  }),
  row('eks-node-ssh', 'CKV_AWS_100', 'h', 'network', 'Nodes of EKS take SSH from everywhere', {
    aws_eks_node_group: 'remote_access.ec2_ssh_key exists -> remote_access.source_security_group_ids exists',
    'AWS::EKS::Nodegroup': 'RemoteAccess.Ec2SshKey exists -> RemoteAccess.SourceSecurityGroups exists',
  }),
  row('emr-kerberos', 'CKV_AWS_114', 'm', 'auth', 'EMR cluster has no Kerberos', {
    aws_emr_cluster: 'kerberos_attributes exists',
  }),
  row('lambda-concurrency', 'CKV_AWS_115', 'l', 'limits', 'Function may use the concurrency of the whole account', {
    [functions]: 'reserved_concurrent_executions >= 0',
    [serverless]: 'ReservedConcurrentExecutions exists',
  }),
  row('lambda-dead-letters', 'CKV_AWS_116', 'l', 'monitoring', 'Failed events of the function are lost', {
    [functions]: 'dead_letter_config.target_arn exists',
    'AWS::Lambda::Function': 'DeadLetterConfig.TargetArn exists',
    'AWS::Serverless::Function': 'DeadLetterQueue.TargetArn exists',
  }),
  row('lambda-vpc', 'CKV_AWS_117', 'l', 'network', 'Function runs outside a VPC', {
    [functions]: 'vpc_config exists',
    [serverless]: 'VpcConfig exists',
  }),
  row('instance-monitoring', 'CKV_AWS_126', 'l', 'monitoring', 'Instance has no detailed monitoring', {
    aws_instance: 'monitoring = true',
  }),
  row('instance-optimized', 'CKV_AWS_135', 'l', 'hygiene', 'Instance is not optimised for EBS', {
    aws_instance:
      'ebs_optimized = true | instance_type ~ /^(a1|c[5-9]|c5a|m[5-9]|r[5-9]|t3|t3a|t4g|x2|z1d|i3en|i4|inf|g4|g5|p3dn|p4|d3|h1|mac|u-|vt1|hpc)/',
  }),
  row('ecr-own-key', 'CKV_AWS_136', 'l', 'ownkey', 'Images are not encrypted with a KMS key of your own', {
    aws_ecr_repository: 'encryption_configuration.encryption_type = KMS',
    'AWS::ECR::Repository': 'EncryptionConfiguration.EncryptionType = KMS',
  }),
  row('autoscaling-tags', 'CKV_AWS_153', 'l', 'hygiene', 'Auto scaling group has no tags', {
    aws_autoscaling_group: 'tag exists | tags exists',
    'AWS::AutoScaling::AutoScalingGroup': 'Tags exists',
  }),
  row('workspace-user-volume', 'CKV_AWS_155', 'h', 'encryption', 'User volume of the workspace is unencrypted', {
    aws_workspaces_workspace: 'user_volume_encryption_enabled = true',
    'AWS::WorkSpaces::Workspace': 'UserVolumeEncryptionEnabled = true',
  }),
  row('workspace-root-volume', 'CKV_AWS_156', 'h', 'encryption', 'Root volume of the workspace is unencrypted', {
    aws_workspaces_workspace: 'root_volume_encryption_enabled = true',
    'AWS::WorkSpaces::Workspace': 'RootVolumeEncryptionEnabled = true',
  }),
  row('ecr-scan', 'CKV_AWS_163', 'm', 'update', 'Images are not scanned when they are pushed', {
    aws_ecr_repository: 'image_scanning_configuration.scan_on_push = true',
    'AWS::ECR::Repository': 'ImageScanningConfiguration.ScanOnPush = true',
  }),
  row(
    'lambda-own-key',
    'CKV_AWS_173',
    'l',
    'ownkey',
    'Environment of the function is not encrypted with a KMS key of your own',
    {
      [functions]: 'environment.variables exists -> kms_key_arn exists',
      [serverless]: 'Environment.Variables exists -> KmsKeyArn exists',
    },
  ),
  row(
    'imagebuilder-component-own-key',
    'CKV_AWS_180',
    'l',
    'ownkey',
    'Image builder component is not encrypted with a KMS key of your own',
    { aws_imagebuilder_component: 'kms_key_id exists' },
  ),
  row(
    'imagebuilder-distribution-own-key',
    'CKV_AWS_199',
    'l',
    'ownkey',
    'Distributed image is not encrypted with a KMS key of your own',
    {
      aws_imagebuilder_distribution_configuration:
        'each distribution: (ami_distribution_configuration exists -> ami_distribution_configuration.kms_key_id exists)',
    },
  ),
  row('imagebuilder-recipe', 'CKV_AWS_200', 'l', 'encryption', 'Disks of an image recipe are unencrypted', {
    aws_imagebuilder_image_recipe:
      'each block_device_mapping: (ebs exists -> ebs.encrypted = true & ebs.kms_key_id exists)',
  }),
  row('ami-encrypted', 'CKV_AWS_204', 'm', 'encryption', 'Disks of an image are unencrypted', {
    aws_ami: 'each ebs_block_device: (snapshot_id exists | encrypted = true)',
  }),
  row('ami-launch', 'CKV_AWS_205', 'm', 'exposure', 'Image is shared with other accounts', {
    aws_ami_launch_permission: () => failed(),
  }),
  row('batch-privileged', 'CKV_AWS_210', 'h', 'privilege', 'Batch job runs a privileged container', {
    aws_batch_job_definition: ({ values }) => {
      const raw = resolve(values['container_properties'])
      let container: unknown = raw instanceof Encoded ? raw.value : raw
      if (typeof container === 'string')
        try {
          container = JSON.parse(container)
        } catch {
          return undefined
        }
      return isObject(container)
        ? outcome(textOf(container['privileged']) !== 'true', ['container_properties'])
        : undefined
    },
    'AWS::Batch::JobDefinition': 'ContainerProperties.Privileged? = false',
  }),
  row('ecs-exec-log', 'CKV_AWS_224', 'm', 'logging', 'Commands in containers are not logged', {
    aws_ecs_cluster:
      'configuration.execute_command_configuration exists -> configuration.execute_command_configuration.logging? != NONE & configuration.execute_command_configuration.kms_key_id exists & (configuration.execute_command_configuration.log_configuration.cloud_watch_encryption_enabled = true | configuration.execute_command_configuration.log_configuration.s3_bucket_encryption_enabled = true)',
  }),
  row('ecs-exec-logging', 'CKV_AWS_223', 'm', 'logging', 'Logging of commands in containers is off', {
    aws_ecs_cluster: 'configuration.execute_command_configuration.logging? != NONE',
  }),
  row('ami-copy-encrypted', 'CKV_AWS_235', 'h', 'encryption', 'Copied image is unencrypted', {
    aws_ami_copy: 'encrypted = true',
  }),
  row('ami-copy-own-key', 'CKV_AWS_236', 'l', 'ownkey', 'Copied image is not encrypted with a KMS key of your own', {
    aws_ami_copy: 'encrypted = true & kms_key_id exists',
  }),
  row('ecs-roles', 'CKV_AWS_249', 'm', 'iam', 'Task runs with the role of its agent', {
    aws_ecs_task_definition: ({ values }) => {
      const [one, two] = [values['execution_role_arn'], values['task_role_arn']]
      if (one === undefined || two === undefined) return passed
      return outcome(textOf(one) !== textOf(two), ['task_role_arn'])
    },
  }),
  row('function-url-auth', 'CKV_AWS_258', 'h', 'auth', 'URL of the function needs no credentials', {
    aws_lambda_function_url: 'authorization_type = AWS_IAM',
    'AWS::Lambda::Url': 'AuthType = AWS_IAM',
  }),
  row('lambda-signed', 'CKV_AWS_272', 'l', 'supply', 'Function runs code that nobody signed', {
    [functions]: 'code_signing_config_arn exists',
    'AWS::Lambda::Function': 'CodeSigningConfigArn exists',
  }),
  row('lambda-public', 'CKV_AWS_301', 'c', 'exposure', 'Everybody may call the function', {
    aws_lambda_permission: 'principal = * -> (source_arn exists | source_account exists | principal_org_id exists)',
    'AWS::Lambda::Permission': 'Principal = * -> (SourceArn exists | SourceAccount exists | PrincipalOrgID exists)',
  }),
  row('beanstalk-health', 'CKV_AWS_312', 'l', 'monitoring', 'Beanstalk has no enhanced health reports', {
    aws_elastic_beanstalk_environment:
      'some setting: (namespace = aws:elasticbeanstalk:healthreporting:system & name = HealthStreamingEnabled & value = true,1)',
  }),
  row('autoscaling-template', 'CKV_AWS_315', 'l', 'hygiene', 'Auto scaling group works without a launch template', {
    aws_autoscaling_group: 'launch_template exists | mixed_instances_policy.launch_template exists',
  }),
  row('ecs-fargate-version', 'CKV_AWS_332', 'l', 'update', 'Service is fixed to an old Fargate platform', {
    aws_ecs_service: 'launch_type = FARGATE -> platform_version? = LATEST',
  }),
  row('ecs-public', 'CKV_AWS_333', 'h', 'exposure', 'Tasks of the service get public addresses', {
    'aws_ecs_service aws_ecs_task_set': 'network_configuration.assign_public_ip? = false',
    'AWS::ECS::Service': 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp? = DISABLED',
  }),
  row('ecs-privileged', 'CKV_AWS_334', 'h', 'privilege', 'Container of a task is privileged', {
    'aws_ecs_task_definition AWS::ECS::TaskDefinition': eachContainer((container) => {
      const value = is(container, 'privileged', 'true')
      return value === null ? null : !value
    }),
  }),
  row('ecs-host-processes', 'CKV_AWS_335', 'h', 'isolation', 'Task shares the processes of its host', {
    aws_ecs_task_definition: hostProcesses,
    'AWS::ECS::TaskDefinition': hostProcesses,
  }),
  row('ecs-read-only', 'CKV_AWS_336', 'l', 'privilege', 'Container of a task can write to its root', {
    'aws_ecs_task_definition AWS::ECS::TaskDefinition': eachContainer((container) =>
      is(container, 'readonlyRootFilesystem', 'true'),
    ),
  }),
  row('eks-version', 'CKV_AWS_339', 'm', 'update', 'EKS runs a version that is no longer supported', {
    aws_eks_cluster: 'version? = 1.24,1.25,1.26,1.27,1.28,1.29,1.30,1.31,1.32,1.33,1.34,1.35',
    'AWS::EKS::Cluster': 'Version? = 1.24,1.25,1.26,1.27,1.28,1.29,1.30,1.31,1.32,1.33,1.34,1.35',
  }),
  row('beanstalk-updates', 'CKV_AWS_340', 'l', 'update', 'Beanstalk takes no platform updates', {
    aws_elastic_beanstalk_environment:
      'some setting: (namespace = aws:elasticbeanstalk:managedactions & name = ManagedActionsEnabled & value = true,1)',
  }),
  row('metadata-hop', 'CKV_AWS_341', 'm', 'isolation', 'Containers of the instance reach its metadata', {
    'aws_launch_template aws_launch_configuration': 'metadata_options.http_put_response_hop_limit? <= 1',
  }),
  row('emr-local-encrypted', 'CKV_AWS_349', 'm', 'encryption', 'Local disks of EMR are unencrypted', {
    aws_emr_security_configuration: emr(
      (settings) =>
        at(settings, 'EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration') !==
        undefined,
    ),
  }),
  row('emr-ebs-encrypted', 'CKV_AWS_350', 'm', 'encryption', 'EBS volumes of EMR are unencrypted', {
    aws_emr_security_configuration: emr(
      (settings) =>
        textOf(
          at(
            settings,
            'EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EnableEbsEncryption',
          ),
        ) === 'true',
    ),
  }),
  row('emr-transit', 'CKV_AWS_351', 'm', 'transit', 'Nodes of EMR talk without TLS', {
    aws_emr_security_configuration: emr(
      (settings) => textOf(at(settings, 'EncryptionConfiguration.EnableInTransitEncryption')) === 'true',
    ),
  }),
  row('emr-own-key', 'CKV_AWS_171', 'm', 'encryption', 'EMR does not encrypt with KMS', {
    aws_emr_security_configuration: emr((settings) =>
      /^(SSE-KMS|CSE-KMS|CSE-Custom)$/i.test(
        textOf(
          at(
            settings,
            'EncryptionConfiguration.AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode',
          ),
        ) ?? '',
      ),
    ),
  }),
  row('emr-public', 'CKV_AWS_390', 'h', 'exposure', 'EMR clusters of the account may be public', {
    aws_emr_block_public_access_configuration: 'block_public_security_group_rules = true',
  }),
  row('lambda-runtime', 'CKV_AWS_363', 'm', 'update', 'Runtime of the function is no longer maintained', {
    [functions]: ({ values }) =>
      isOpen(values['runtime']) ? undefined : outcome(!oldRuntimes.has(textOf(values['runtime']) ?? ''), ['runtime']),
    [serverless]: ({ values }) =>
      isOpen(values['Runtime']) ? undefined : outcome(!oldRuntimes.has(textOf(values['Runtime']) ?? ''), ['Runtime']),
  }),
  row('lambda-caller', 'CKV_AWS_364', 'm', 'iam', 'Service may call the function for anybody', {
    aws_lambda_permission:
      'principal ~ /\\.amazonaws\\.com$/ -> (source_arn exists | source_account exists | principal_org_id exists)',
    'AWS::Lambda::Permission': 'Principal ~ /\\.amazonaws\\.com$/ -> (SourceArn exists | SourceAccount exists)',
  }),
  row('ami-most-recent', 'CKV_AWS_386', 'm', 'supply', 'Image is looked up by a name that anybody can take', {
    'data.aws_ami':
      'owners exists | !(most_recent = true) | some filter: (name = owner-alias,owner-id,image-id) | !(some filter: (name = name & values ~ /[*?]/))',
  }),
  row('instance-role', 'CKV2_AWS_41', 'l', 'iam', 'Instance has no role', {
    aws_instance: 'iam_instance_profile exists',
  }),
  row(
    'autoscaling-health',
    'CKV2_AWS_15',
    'l',
    'availability',
    'Auto scaling group ignores the health checks of its balancer',
    { aws_autoscaling_group: '(load_balancers exists | target_group_arns exists) -> health_check_type = ELB' },
  ),
  row('lambda-cors', 'CKV2_AWS_75', 'm', 'exposure', 'URL of the function allows every origin', {
    aws_lambda_function_url: 'cors exists -> !(cors.allow_origins has * & cors.allow_methods has *)',
  }),
]

function emr(good: (settings: Values) => boolean): Check {
  return ({ values }) => {
    const raw = resolve(values['configuration'])
    let settings: unknown = raw instanceof Encoded ? raw.value : raw
    if (typeof raw === 'string' || isOpen(raw))
      try {
        settings = JSON.parse(textOf(raw) ?? '')
      } catch {
        return undefined
      }
    return isObject(settings) ? outcome(good(settings), ['configuration']) : undefined
  }
}
