import { posix } from 'node:path'
import { block, type Code, literal, printCode, raw, type WrittenBlock } from '../hcl-writer.ts'
import { functionOf, isNoValue } from './expressions.ts'
import { isTree, type Tree } from './template.ts'

/** What a special case may use. Everything it makes is written to the result in the order in which it was made. */
export type Workshop = {
  logical: string
  name: string
  type: string
  deletion: string | undefined
  /** A resource whose properties are converted by the schema. `suffix` keeps names apart. */
  resource(type: string, properties: Tree, suffix?: string): WrittenBlock
  /** From the folder of the result to the folder of the template; empty where they are the same. */
  sourceFolder: string
  /** The resource itself, from these properties. */
  main(properties: Tree): WrittenBlock
  data(type: string, name: string): WrittenBlock
  code(value: unknown, path: string): Code
  /** The resource itself as an expression, with this attribute. */
  self(attribute: string): Code
  gap(path: string, reason: string): void
  /** Another resource of the template as an expression; null where it has no counterpart. */
  peek(logical: string): string | null
  note(into: WrittenBlock, path: string, value: unknown, reason: string): void
  /** What CloudFormation would call it: the name of the stack and its own. */
  generatedName(): Code
}

export type Special = (properties: Tree, shop: Workshop) => void

const pick = (from: Tree, ...names: string[]): Tree =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]))
const without = (from: Tree, ...names: string[]): Tree =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)))
const itemsOf = (value: unknown): unknown[] =>
  value === undefined || isNoValue(value)
    ? []
    : Array.isArray(value)
      ? value.filter((each) => !isNoValue(each))
      : [value]
const trees = (value: unknown): Tree[] => itemsOf(value).filter(isTree)
const set = (into: WrittenBlock, name: string, code: Code) => {
  const at = into.attributes.findIndex(([other]) => other === name)
  if (at >= 0) into.attributes[at] = [name, code]
  else into.attributes.push([name, code])
}
const lowerFirst = (name: string): string => (name[0] ?? '').toLowerCase() + name.slice(1)

export const specials: Readonly<Record<string, Special>> = {
  'AWS::S3::Bucket': bucket,
  'AWS::EC2::SecurityGroup': securityGroup,
  'AWS::EC2::SecurityGroupIngress': (properties, shop) =>
    securityRule(properties, shop, 'aws_vpc_security_group_ingress_rule', 'Source'),
  'AWS::EC2::SecurityGroupEgress': (properties, shop) =>
    securityRule(properties, shop, 'aws_vpc_security_group_egress_rule', 'Destination'),
  'AWS::EC2::VPCGatewayAttachment': (properties, shop) => {
    if ('VpnGatewayId' in properties) shop.resource('aws_vpn_gateway_attachment', properties)
    else shop.resource('aws_internet_gateway_attachment', properties)
  },
  'AWS::EC2::Instance': instance,
  'AWS::EC2::LaunchTemplate': (properties, shop) => {
    const data = isTree(properties.LaunchTemplateData) ? properties.LaunchTemplateData : {}
    const main = shop.main({
      ...without(properties, 'LaunchTemplateData'),
      ...without(data, 'SecurityGroupIds', 'TagSpecifications'),
    })
    if ('SecurityGroupIds' in data)
      set(main, 'vpc_security_group_ids', shop.code(data.SecurityGroupIds, 'LaunchTemplateData.SecurityGroupIds'))
    for (const each of trees(data.TagSpecifications)) {
      const made = block('tag_specifications')
      made.attributes.push(
        ['resource_type', shop.code(each.ResourceType, 'TagSpecifications')],
        ['tags', pairsCode(each.Tags, 'Key', 'Value', shop)],
      )
      main.blocks.push(made)
    }
  },
  'AWS::EC2::NetworkAclEntry': (properties, shop) => {
    const range = isTree(properties.PortRange) ? properties.PortRange : {}
    shop.resource('aws_network_acl_rule', {
      ...without(properties, 'PortRange', 'Icmp'),
      ...('From' in range ? { FromPort: range.From, ToPort: range.To } : {}),
    })
  },
  'AWS::EC2::SubnetNetworkAclAssociation': (properties, shop) =>
    void shop.resource('aws_network_acl_association', properties),
  'AWS::IAM::Role': (properties, shop) => identity(properties, shop, 'role'),
  'AWS::IAM::User': (properties, shop) => {
    identity(without(properties, 'Groups'), shop, 'user')
    const groups = itemsOf(properties.Groups)
    if (groups.length === 0) return
    const made = shop.resource('aws_iam_user_group_membership', {}, 'groups')
    made.attributes.push(['user', shop.self('name')], ['groups', shop.code(groups, 'Groups')])
  },
  'AWS::IAM::Group': (properties, shop) => identity(properties, shop, 'group'),
  'AWS::IAM::Policy': (properties, shop) => {
    for (const kind of ['role', 'user', 'group'] as const) {
      for (const [index, owner] of itemsOf(properties[`${kind[0]?.toUpperCase()}${kind.slice(1)}s`]).entries()) {
        const made = shop.resource(
          `aws_iam_${kind}_policy`,
          {},
          index === 0 && kind === 'role' ? '' : `${kind}_${index}`,
        )
        made.attributes.push(
          ['name', shop.code(properties.PolicyName, 'PolicyName')],
          [kind, shop.code(owner, `${kind}s`)],
          ['policy', json(shop.code(properties.PolicyDocument, 'PolicyDocument'))],
        )
      }
    }
  },
  'AWS::IAM::ManagedPolicy': (properties, shop) => {
    const main = shop.main(without(properties, 'Roles', 'Users', 'Groups'))
    nameIt(main, 'name', shop)
    for (const kind of ['role', 'user', 'group'] as const)
      for (const [index, owner] of itemsOf(properties[`${kind[0]?.toUpperCase()}${kind.slice(1)}s`]).entries()) {
        const made = shop.resource(`aws_iam_${kind}_policy_attachment`, {}, `${kind}_${index}`)
        made.attributes.push([kind, shop.code(owner, `${kind}s`)], ['policy_arn', shop.self('arn')])
      }
  },
  'AWS::IAM::InstanceProfile': (properties, shop) =>
    void shop.main({
      ...without(properties, 'Roles'),
      ...('Roles' in properties ? { Roles: itemsOf(properties.Roles)[0] } : {}),
    }),
  'AWS::Lambda::Function': lambda,
  'AWS::Lambda::LayerVersion': (properties, shop) => {
    const main = shop.main(without(properties, 'Content'))
    codeOf(isTree(properties.Content) ? properties.Content : {}, main, shop)
    nameIt(main, 'layer_name', shop)
  },
  'AWS::DynamoDB::Table': table,
  'AWS::SQS::QueuePolicy': (properties, shop) =>
    each(properties.Queues, shop, 'aws_sqs_queue_policy', (made, queue) =>
      made.attributes.push(
        ['queue_url', queue],
        ['policy', json(shop.code(properties.PolicyDocument, 'PolicyDocument'))],
      ),
    ),
  'AWS::SNS::TopicPolicy': (properties, shop) =>
    each(properties.Topics, shop, 'aws_sns_topic_policy', (made, topic) =>
      made.attributes.push(['arn', topic], ['policy', json(shop.code(properties.PolicyDocument, 'PolicyDocument'))]),
    ),
  'AWS::SNS::Topic': (properties, shop) => {
    shop.main(without(properties, 'Subscription'))
    for (const [index, subscription] of trees(properties.Subscription).entries()) {
      const made = shop.resource(
        'aws_sns_topic_subscription',
        pick(subscription, 'Protocol', 'Endpoint'),
        `subscription_${index}`,
      )
      made.attributes.push(['topic_arn', shop.self('arn')])
    }
  },
  'AWS::SNS::Subscription': (properties, shop) => void shop.main(without(properties, 'Region')),
  'AWS::ECS::TaskDefinition': (properties, shop) => {
    const main = shop.main(without(properties, 'ContainerDefinitions', 'EphemeralStorage'))
    nameIt(main, 'family', shop)
    main.attributes.push([
      'container_definitions',
      json(shop.code(camelKeys(properties.ContainerDefinitions), 'ContainerDefinitions')),
    ])
    if (isTree(properties.EphemeralStorage))
      main.blocks.push(
        withAttribute(
          'ephemeral_storage',
          'size_in_gib',
          shop.code(properties.EphemeralStorage.SizeInGiB, 'EphemeralStorage'),
        ),
      )
  },
  'AWS::ApplicationAutoScaling::ScalingPolicy': (properties, shop) => {
    const main = shop.main(
      without(properties, 'ScalingTargetId', 'ScalableDimension', 'ServiceNamespace', 'ResourceId'),
    )
    const own = pick(properties, 'ResourceId', 'ScalableDimension', 'ServiceNamespace')
    const target = isTree(properties.ScalingTargetId) ? shop.peek(String(properties.ScalingTargetId.Ref)) : null
    for (const [from, to] of [
      ['ResourceId', 'resource_id'],
      ['ScalableDimension', 'scalable_dimension'],
      ['ServiceNamespace', 'service_namespace'],
    ] as const) {
      if (from in own) main.attributes.push([to, shop.code(own[from], from)])
      else if (target !== null) main.attributes.push([to, raw(`${target}.${to}`)])
    }
  },
  'AWS::ECS::Service': service,
  'AWS::ECS::Cluster': (properties, shop) => {
    const main = shop.main(without(properties, 'CapacityProviders', 'DefaultCapacityProviderStrategy'))
    nameIt(main, 'name', shop)
    if ('CapacityProviders' in properties) {
      const made = shop.resource(
        'aws_ecs_cluster_capacity_providers',
        pick(properties, 'CapacityProviders', 'DefaultCapacityProviderStrategy'),
        'capacity',
      )
      made.attributes.push(['cluster_name', shop.self('name')])
    }
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': loadBalancer,
  'AWS::ElasticLoadBalancingV2::TargetGroup': targetGroup,
  'AWS::ElasticLoadBalancingV2::Listener': (properties, shop) => {
    const main = shop.main(without(properties, 'DefaultActions', 'Certificates'))
    const [first] = trees(properties.Certificates)
    if (first) set(main, 'certificate_arn', shop.code(first.CertificateArn, 'Certificates'))
    main.blocks.push(
      ...trees(properties.DefaultActions).map((action) => listenerAction('default_action', action, shop)),
    )
  },
  'AWS::ElasticLoadBalancingV2::ListenerRule': (properties, shop) => {
    const main = shop.main(without(properties, 'Actions', 'Conditions'))
    main.blocks.push(...trees(properties.Actions).map((action) => listenerAction('action', action, shop)))
    main.blocks.push(...trees(properties.Conditions).map((condition) => listenerCondition(condition, shop)))
  },
  'AWS::CloudFront::Distribution': distribution,
  'AWS::CloudFront::OriginAccessControl': (properties, shop) =>
    void shop.main(isTree(properties.OriginAccessControlConfig) ? properties.OriginAccessControlConfig : properties),
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': (properties, shop) =>
    void shop.main(
      isTree(properties.CloudFrontOriginAccessIdentityConfig)
        ? properties.CloudFrontOriginAccessIdentityConfig
        : properties,
    ),
  'AWS::CloudFront::Function': (properties, shop) =>
    void shop.main({
      ...without(properties, 'FunctionConfig'),
      ...(isTree(properties.FunctionConfig) ? properties.FunctionConfig : {}),
    }),
  'AWS::Events::Rule': (properties, shop) => {
    shop.main(without(properties, 'Targets'))
    for (const [index, target] of trees(properties.Targets).entries()) {
      const made = shop.resource(
        'aws_cloudwatch_event_target',
        { ...without(target, 'Id', 'SqsParameters', 'EcsParameters'), TargetId: target.Id },
        index === 0 ? '' : `${index}`,
      )
      made.attributes.unshift(['rule', shop.self('name')])
      if ('EventBusName' in properties) set(made, 'event_bus_name', shop.code(properties.EventBusName, 'EventBusName'))
      if (isTree(target.EcsParameters)) made.blocks.push(ecsTarget(target.EcsParameters, shop))
      if (isTree(target.SqsParameters))
        made.blocks.push(
          withAttribute('sqs_target', 'message_group_id', shop.code(target.SqsParameters.MessageGroupId, 'Targets')),
        )
    }
  },
  'AWS::StepFunctions::StateMachine': (properties, shop) => {
    const logging = isTree(properties.LoggingConfiguration) ? properties.LoggingConfiguration : null
    const main = shop.main(
      without(properties, 'LoggingConfiguration', 'DefinitionSubstitutions', 'DefinitionS3Location'),
    )
    nameIt(main, 'name', shop)
    const definition = main.attributes.findIndex(([name]) => name === 'definition')
    const current = main.attributes[definition]
    if (isTree(properties.DefinitionSubstitutions) && current) {
      let text = printCode(current[1])
      for (const [key, value] of Object.entries(properties.DefinitionSubstitutions))
        text = `replace(${text}, "$\${${key}}", ${printCode(shop.code(value, 'DefinitionSubstitutions'))})`
      main.attributes[definition] = ['definition', raw(text)]
    }
    if ('DefinitionS3Location' in properties)
      shop.note(
        main,
        'DefinitionS3Location',
        properties.DefinitionS3Location,
        'the definition lies in a bucket: read it from a file',
      )
    if (logging) {
      const made = block('logging_configuration')
      if ('Level' in logging) made.attributes.push(['level', shop.code(logging.Level, 'LoggingConfiguration.Level')])
      if ('IncludeExecutionData' in logging)
        made.attributes.push([
          'include_execution_data',
          shop.code(logging.IncludeExecutionData, 'LoggingConfiguration.IncludeExecutionData'),
        ])
      const [destination] = trees(logging.Destinations)
      const group =
        destination && isTree(destination.CloudWatchLogsLogGroup)
          ? destination.CloudWatchLogsLogGroup.LogGroupArn
          : undefined
      // CloudFormation takes the group, Step Functions the streams in it.
      if (group !== undefined)
        made.attributes.push([
          'log_destination',
          {
            kind: 'template',
            parts: [raw(`trimsuffix(${printCode(shop.code(group, 'LoggingConfiguration'))}, ":*")`), ':*'],
          },
        ])
      main.blocks.push(made)
    }
  },
  'AWS::AutoScaling::AutoScalingGroup': (properties, shop) => {
    const main = shop.main(without(properties, 'Tags', 'MetricsCollection', 'NotificationConfigurations'))
    for (const tag of trees(properties.Tags)) {
      const made = block('tag')
      made.attributes.push(
        ['key', shop.code(tag.Key, 'Tags')],
        ['value', shop.code(tag.Value, 'Tags')],
        ['propagate_at_launch', shop.code(tag.PropagateAtLaunch ?? false, 'Tags')],
      )
      main.blocks.push(made)
    }
    if ('NotificationConfigurations' in properties)
      shop.note(
        main,
        'NotificationConfigurations',
        properties.NotificationConfigurations,
        'notifications of groups are a resource of their own',
      )
  },
  'AWS::SecretsManager::Secret': secret,
  'AWS::CloudWatch::Alarm': (properties, shop) => {
    const main = shop.main(without(properties, 'Dimensions'))
    nameIt(main, 'alarm_name', shop)
    if ('Dimensions' in properties)
      main.attributes.push(['dimensions', pairsCode(properties.Dimensions, 'Name', 'Value', shop)])
  },
  'AWS::Route53::RecordSet': record,
  'AWS::Route53::RecordSetGroup': (properties, shop) => {
    for (const [index, each] of trees(properties.RecordSets).entries())
      record({ ...pick(properties, 'HostedZoneId', 'HostedZoneName'), ...each }, shop, `${index}`)
  },
  'AWS::CertificateManager::Certificate': (properties, shop) => {
    const main = shop.main(without(properties, 'DomainValidationOptions'))
    if ('DomainValidationOptions' in properties)
      shop.note(
        main,
        'DomainValidationOptions',
        properties.DomainValidationOptions,
        'records for validation are resources of their own in Terraform: aws_route53_record with aws_acm_certificate_validation',
      )
  },
  'AWS::ApiGateway::Method': method,
  'AWS::ApiGateway::Deployment': (properties, shop) => {
    shop.main(without(properties, 'StageName', 'StageDescription'))
    if ('StageName' in properties) {
      const made = shop.resource('aws_api_gateway_stage', pick(properties, 'RestApiId', 'StageName'), 'stage')
      made.attributes.push(['deployment_id', shop.self('id')])
    }
  },
  'AWS::ApiGateway::Stage': (properties, shop) => {
    shop.main(without(properties, 'MethodSettings'))
    for (const [index, settings] of trees(properties.MethodSettings).entries()) {
      const path = `${String(settings.ResourcePath ?? '/*').replace(/^\//, '')}/${String(settings.HttpMethod ?? '*')}`
      const made = shop.resource(
        'aws_api_gateway_method_settings',
        { Settings: without(settings, 'ResourcePath', 'HttpMethod') },
        `settings_${index}`,
      )
      made.attributes.push(
        ['rest_api_id', shop.code(properties.RestApiId, 'RestApiId')],
        ['stage_name', shop.self('stage_name')],
        ['method_path', literal(path)],
      )
    }
  },
  'AWS::RDS::DBInstance': (properties, shop) => {
    const main = shop.main(without(properties, 'MasterUserSecret', 'DeleteAutomatedBackups'))
    if (isTree(properties.MasterUserSecret) && 'KmsKeyId' in properties.MasterUserSecret)
      set(main, 'master_user_secret_kms_key_id', shop.code(properties.MasterUserSecret.KmsKeyId, 'MasterUserSecret'))
    if ('DeleteAutomatedBackups' in properties)
      set(main, 'delete_automated_backups', shop.code(properties.DeleteAutomatedBackups, 'DeleteAutomatedBackups'))
    finalSnapshot(main, shop)
  },
  'AWS::RDS::DBCluster': (properties, shop) => {
    const main = shop.main(without(properties, 'MasterUserSecret', 'ServerlessV2ScalingConfiguration'))
    if (isTree(properties.ServerlessV2ScalingConfiguration)) {
      const made = block('serverlessv2_scaling_configuration')
      made.attributes.push(
        [
          'min_capacity',
          shop.code(properties.ServerlessV2ScalingConfiguration.MinCapacity, 'ServerlessV2ScalingConfiguration'),
        ],
        [
          'max_capacity',
          shop.code(properties.ServerlessV2ScalingConfiguration.MaxCapacity, 'ServerlessV2ScalingConfiguration'),
        ],
      )
      main.blocks.push(made)
    }
    finalSnapshot(main, shop)
  },
  'AWS::DocDB::DBCluster': (properties, shop) => finalSnapshot(shop.main(properties), shop),
  'AWS::Neptune::DBCluster': (properties, shop) => finalSnapshot(shop.main(properties), shop),
  'AWS::Redshift::Cluster': (properties, shop) => {
    const main = shop.main(without(properties, 'ClusterType', 'LoggingProperties'))
    nameIt(main, 'cluster_identifier', shop)
    finalSnapshot(main, shop)
    if (isTree(properties.LoggingProperties)) {
      const made = shop.resource('aws_redshift_logging', properties.LoggingProperties, 'logging')
      made.attributes.unshift(['cluster_identifier', shop.self('cluster_identifier')])
    }
  },
  'AWS::MSK::Cluster': (properties, shop) => {
    const info = isTree(properties.EncryptionInfo) ? properties.EncryptionInfo : {}
    const main = shop.main({
      ...without(properties, 'EncryptionInfo'),
      ...('EncryptionInTransit' in info ? { EncryptionInfo: pick(info, 'EncryptionInTransit') } : {}),
    })
    if (!isTree(info.EncryptionAtRest)) return
    const written = main.blocks.find((each) => each.type === 'encryption_info') ?? block('encryption_info')
    written.attributes.push([
      'encryption_at_rest_kms_key_arn',
      shop.code(info.EncryptionAtRest.DataVolumeKMSKeyId, 'EncryptionInfo.EncryptionAtRest'),
    ])
    if (!main.blocks.includes(written)) main.blocks.push(written)
  },
  'AWS::RDS::DBClusterParameterGroup': parameterGroup,
  'AWS::DocDB::DBClusterParameterGroup': parameterGroup,
  'AWS::RDS::DBParameterGroup': parameterGroup,
  'AWS::ECR::Repository': (properties, shop) => {
    const main = shop.main(without(properties, 'LifecyclePolicy', 'RepositoryPolicyText'))
    nameIt(main, 'name', shop)
    const policy = isTree(properties.LifecyclePolicy) ? properties.LifecyclePolicy.LifecyclePolicyText : undefined
    if (policy !== undefined)
      shop
        .resource('aws_ecr_lifecycle_policy', {}, 'lifecycle')
        .attributes.push(['repository', shop.self('name')], ['policy', shop.code(policy, 'LifecyclePolicy')])
    if ('RepositoryPolicyText' in properties)
      shop
        .resource('aws_ecr_repository_policy', {}, 'policy')
        .attributes.push(
          ['repository', shop.self('name')],
          ['policy', json(shop.code(properties.RepositoryPolicyText, 'RepositoryPolicyText'))],
        )
  },
  'AWS::EFS::FileSystem': (properties, shop) => {
    shop.main(without(properties, 'FileSystemPolicy', 'BackupPolicy', 'BypassPolicyLockoutSafetyCheck'))
    if ('FileSystemPolicy' in properties)
      shop
        .resource('aws_efs_file_system_policy', {}, 'policy')
        .attributes.push(
          ['file_system_id', shop.self('id')],
          ['policy', json(shop.code(properties.FileSystemPolicy, 'FileSystemPolicy'))],
        )
    if (isTree(properties.BackupPolicy)) {
      const made = shop.resource('aws_efs_backup_policy', {}, 'backup')
      made.attributes.push(['file_system_id', shop.self('id')])
      made.blocks.push(
        withAttribute('backup_policy', 'status', shop.code(properties.BackupPolicy.Status, 'BackupPolicy')),
      )
    }
  },
  'AWS::Kinesis::Stream': (properties, shop) => {
    const encryption = isTree(properties.StreamEncryption) ? properties.StreamEncryption : null
    const main = shop.main({
      ...without(properties, 'StreamEncryption'),
      ...(encryption ? { EncryptionType: encryption.EncryptionType, KmsKeyId: encryption.KeyId } : {}),
    })
    nameIt(main, 'name', shop)
  },
  'Provenly::S3::Notification': (properties, shop) => {
    const made = shop.resource('aws_s3_bucket_notification', {})
    made.attributes.push(['bucket', shop.code(properties.Bucket, 'Bucket')])
    const lambda = block('lambda_function')
    lambda.attributes.push(
      ['lambda_function_arn', shop.code(properties.Function, 'Function')],
      ['events', shop.code(itemsOf(properties.Events), 'Events')],
    )
    made.blocks.push(lambda)
    if (properties.Filter !== undefined)
      shop.note(made, 'Filter', properties.Filter, 'filters are filter_prefix and filter_suffix here')
  },
}

const json = (code: Code): Code =>
  code.kind === 'object' || code.kind === 'list' || code.kind === 'raw' ? raw(`jsonencode(${printCode(code)})`) : code

function withAttribute(type: string, name: string, code: Code): WrittenBlock {
  const made = block(type)
  made.attributes.push([name, code])
  return made
}

function nameIt(main: WrittenBlock, attribute: string, shop: Workshop): void {
  if (!main.attributes.some(([name]) => name === attribute || name === `${attribute}_prefix`))
    main.attributes.unshift([attribute, shop.generatedName()])
}

function each(value: unknown, shop: Workshop, type: string, fill: (made: WrittenBlock, item: Code) => void): void {
  for (const [index, item] of itemsOf(value).entries())
    fill(shop.resource(type, {}, index === 0 ? '' : `${index}`), shop.code(item, `${type}[${index}]`))
}

function pairsCode(value: unknown, key: string, member: string, shop: Workshop): Code {
  if (!Array.isArray(value)) return shop.code(value, key)
  return {
    kind: 'object',
    entries: trees(value).map(
      (pair) =>
        [
          typeof pair[key] === 'string' ? (pair[key] as string) : shop.code(pair[key], key),
          shop.code(pair[member], member),
        ] as const,
    ),
  }
}

/** Keys of ECS begin in lower case in the API; maps of free keys stay as they are. */
function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys)
  if (!isTree(value) || functionOf(value)) {
    const called = functionOf(value)
    if (called?.[0] === 'Fn::If' && Array.isArray(called[1]))
      return { 'Fn::If': [called[1][0], camelKeys(called[1][1]), camelKeys(called[1][2])] }
    return value
  }
  const free = new Set(['Options', 'DockerLabels', 'SystemControls'])
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [lowerFirst(key), free.has(key) ? inner : camelKeys(inner)]),
  )
}

function bucket(properties: Tree, shop: Workshop): void {
  const own = [
    'VersioningConfiguration',
    'BucketEncryption',
    'PublicAccessBlockConfiguration',
    'LifecycleConfiguration',
    'LoggingConfiguration',
    'CorsConfiguration',
    'WebsiteConfiguration',
    'OwnershipControls',
    'AccessControl',
    'NotificationConfiguration',
    'AccelerateConfiguration',
    'ObjectLockConfiguration',
    'ReplicationConfiguration',
  ]
  const main = shop.main(without(properties, ...own))
  const add = (type: string, suffix: string, fill: (made: WrittenBlock) => void, from: Tree = {}) => {
    const made = shop.resource(type, from, suffix)
    made.attributes.unshift(['bucket', shop.self('id')])
    fill(made)
  }
  const tree = (name: string) => (isTree(properties[name]) ? (properties[name] as Tree) : null)
  const versioning = tree('VersioningConfiguration')
  if (versioning)
    add('aws_s3_bucket_versioning', 'versioning', (made) =>
      made.blocks.push(
        withAttribute(
          'versioning_configuration',
          'status',
          shop.code(versioning.Status, 'VersioningConfiguration.Status'),
        ),
      ),
    )
  const encryption = tree('BucketEncryption')
  if (encryption)
    add('aws_s3_bucket_server_side_encryption_configuration', 'encryption', (made) => {
      for (const rule of trees(encryption.ServerSideEncryptionConfiguration)) {
        const written = block('rule')
        if ('BucketKeyEnabled' in rule)
          written.attributes.push([
            'bucket_key_enabled',
            shop.code(rule.BucketKeyEnabled, 'BucketEncryption.BucketKeyEnabled'),
          ])
        const wanted = isTree(rule.ServerSideEncryptionByDefault) ? rule.ServerSideEncryptionByDefault : null
        if (wanted) {
          const inner = withAttribute(
            'apply_server_side_encryption_by_default',
            'sse_algorithm',
            shop.code(wanted.SSEAlgorithm, 'BucketEncryption.SSEAlgorithm'),
          )
          if ('KMSMasterKeyID' in wanted)
            inner.attributes.push([
              'kms_master_key_id',
              shop.code(wanted.KMSMasterKeyID, 'BucketEncryption.KMSMasterKeyID'),
            ])
          written.blocks.push(inner)
        }
        made.blocks.push(written)
      }
    })
  const access = tree('PublicAccessBlockConfiguration')
  if (access) add('aws_s3_bucket_public_access_block', 'public_access', () => {}, access)
  const ownership = tree('OwnershipControls')
  if (ownership)
    add('aws_s3_bucket_ownership_controls', 'ownership', (made) => {
      made.blocks.push(
        ...trees(ownership.Rules).map((rule) =>
          withAttribute('rule', 'object_ownership', shop.code(rule.ObjectOwnership, 'OwnershipControls')),
        ),
      )
    })
  if ('AccessControl' in properties && properties.AccessControl !== 'Private') {
    const acl = String(properties.AccessControl)
      .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
    add('aws_s3_bucket_acl', 'acl', (made) =>
      made.attributes.push([
        'acl',
        typeof properties.AccessControl === 'string'
          ? literal(acl)
          : shop.code(properties.AccessControl, 'AccessControl'),
      ]),
    )
  }
  const logging = tree('LoggingConfiguration')
  if (logging)
    add('aws_s3_bucket_logging', 'logging', (made) =>
      made.attributes.push(
        [
          'target_bucket',
          'DestinationBucketName' in logging
            ? shop.code(logging.DestinationBucketName, 'LoggingConfiguration.DestinationBucketName')
            : shop.self('id'),
        ],
        ['target_prefix', shop.code(logging.LogFilePrefix ?? '', 'LoggingConfiguration.LogFilePrefix')],
      ),
    )
  const lifecycle = tree('LifecycleConfiguration')
  if (lifecycle)
    add('aws_s3_bucket_lifecycle_configuration', 'lifecycle', (made) => {
      made.blocks.push(...trees(lifecycle.Rules).map((rule, index) => lifecycleRule(rule, index, shop)))
    })
  const cors = tree('CorsConfiguration')
  if (cors)
    add('aws_s3_bucket_cors_configuration', 'cors', (made) => {
      for (const rule of trees(cors.CorsRules)) {
        const written = block('cors_rule')
        for (const [from, to] of [
          ['AllowedHeaders', 'allowed_headers'],
          ['AllowedMethods', 'allowed_methods'],
          ['AllowedOrigins', 'allowed_origins'],
          ['ExposedHeaders', 'expose_headers'],
          ['MaxAge', 'max_age_seconds'],
          ['Id', 'id'],
        ] as const)
          if (from in rule) written.attributes.push([to, shop.code(rule[from], `CorsConfiguration.${from}`)])
        made.blocks.push(written)
      }
    })
  const website = tree('WebsiteConfiguration')
  if (website)
    add('aws_s3_bucket_website_configuration', 'website', (made) => {
      if ('IndexDocument' in website)
        made.blocks.push(
          withAttribute(
            'index_document',
            'suffix',
            shop.code(website.IndexDocument, 'WebsiteConfiguration.IndexDocument'),
          ),
        )
      if ('ErrorDocument' in website)
        made.blocks.push(
          withAttribute(
            'error_document',
            'key',
            shop.code(website.ErrorDocument, 'WebsiteConfiguration.ErrorDocument'),
          ),
        )
      for (const name of ['RoutingRules', 'RedirectAllRequestsTo'])
        if (name in website)
          shop.note(made, `WebsiteConfiguration.${name}`, website[name], 'rules of redirection are written differently')
    })
  const accelerate = tree('AccelerateConfiguration')
  if (accelerate)
    add('aws_s3_bucket_accelerate_configuration', 'accelerate', (made) =>
      made.attributes.push(['status', shop.code(accelerate.AccelerationStatus, 'AccelerateConfiguration')]),
    )
  const notification = tree('NotificationConfiguration')
  if (notification)
    add('aws_s3_bucket_notification', 'notification', (made) => {
      const kinds = [
        ['LambdaConfigurations', 'lambda_function', 'Function', 'lambda_function_arn'],
        ['QueueConfigurations', 'queue', 'Queue', 'queue_arn'],
        ['TopicConfigurations', 'topic', 'Topic', 'topic_arn'],
      ] as const
      for (const [section, type, from, to] of kinds)
        for (const each of trees(notification[section])) {
          const written = withAttribute(type, to, shop.code(each[from], `NotificationConfiguration.${section}`))
          written.attributes.push(['events', shop.code([each.Event], `NotificationConfiguration.${section}`)])
          const rules = isTree(each.Filter) && isTree(each.Filter.S3Key) ? trees(each.Filter.S3Key.Rules) : []
          for (const rule of rules)
            written.attributes.push([
              `filter_${String(rule.Name).toLowerCase()}`,
              shop.code(rule.Value, 'NotificationConfiguration.Filter'),
            ])
          made.blocks.push(written)
        }
      if ('EventBridgeConfiguration' in notification) made.attributes.push(['eventbridge', literal(true)])
    })
  const lock = tree('ObjectLockConfiguration')
  if (lock && isTree(lock.Rule) && isTree(lock.Rule.DefaultRetention)) {
    const retention = lock.Rule.DefaultRetention
    add('aws_s3_bucket_object_lock_configuration', 'lock', (made) => {
      const rule = block('rule')
      const inner = block('default_retention')
      for (const [from, to] of [
        ['Mode', 'mode'],
        ['Days', 'days'],
        ['Years', 'years'],
      ] as const)
        if (from in retention) inner.attributes.push([to, shop.code(retention[from], 'ObjectLockConfiguration')])
      rule.blocks.push(inner)
      made.blocks.push(rule)
    })
  }
  if ('ReplicationConfiguration' in properties)
    shop.note(
      main,
      'ReplicationConfiguration',
      properties.ReplicationConfiguration,
      'replication is aws_s3_bucket_replication_configuration and needs both buckets',
    )
}

function lifecycleRule(rule: Tree, index: number, shop: Workshop): WrittenBlock {
  const written = block('rule')
  const code = (value: unknown) => shop.code(value, `LifecycleConfiguration.Rules[${index}]`)
  written.attributes.push(['id', code(rule.Id ?? `rule-${index}`)], ['status', code(rule.Status)])
  const filter = block('filter')
  if ('Prefix' in rule) filter.attributes.push(['prefix', code(rule.Prefix)])
  const tags = trees(rule.TagFilters)
  if (tags.length > 0) {
    const both = block('and')
    both.attributes.push(...filter.attributes, ['tags', pairsCode(tags, 'Key', 'Value', shop)])
    filter.attributes = []
    filter.blocks.push(both)
  }
  written.blocks.push(filter)
  const expiration = block('expiration')
  if ('ExpirationInDays' in rule) expiration.attributes.push(['days', code(rule.ExpirationInDays)])
  if ('ExpirationDate' in rule) expiration.attributes.push(['date', code(rule.ExpirationDate)])
  if ('ExpiredObjectDeleteMarker' in rule)
    expiration.attributes.push(['expired_object_delete_marker', code(rule.ExpiredObjectDeleteMarker)])
  if (expiration.attributes.length > 0) written.blocks.push(expiration)
  for (const transition of [...trees(rule.Transitions), ...trees(rule.Transition)]) {
    const made = block('transition')
    if ('TransitionInDays' in transition) made.attributes.push(['days', code(transition.TransitionInDays)])
    if ('TransitionDate' in transition) made.attributes.push(['date', code(transition.TransitionDate)])
    made.attributes.push(['storage_class', code(transition.StorageClass)])
    written.blocks.push(made)
  }
  const old = isTree(rule.NoncurrentVersionExpiration)
    ? rule.NoncurrentVersionExpiration
    : 'NoncurrentVersionExpirationInDays' in rule
      ? { NoncurrentDays: rule.NoncurrentVersionExpirationInDays }
      : null
  if (old) {
    const made = withAttribute('noncurrent_version_expiration', 'noncurrent_days', code(old.NoncurrentDays))
    if ('NewerNoncurrentVersions' in old)
      made.attributes.push(['newer_noncurrent_versions', code(old.NewerNoncurrentVersions)])
    written.blocks.push(made)
  }
  for (const transition of trees(rule.NoncurrentVersionTransitions)) {
    const made = withAttribute('noncurrent_version_transition', 'noncurrent_days', code(transition.TransitionInDays))
    made.attributes.push(['storage_class', code(transition.StorageClass)])
    written.blocks.push(made)
  }
  if (isTree(rule.AbortIncompleteMultipartUpload))
    written.blocks.push(
      withAttribute(
        'abort_incomplete_multipart_upload',
        'days_after_initiation',
        code(rule.AbortIncompleteMultipartUpload.DaysAfterInitiation),
      ),
    )
  return written
}

function securityGroup(properties: Tree, shop: Workshop): void {
  const main = shop.main(without(properties, 'SecurityGroupIngress', 'SecurityGroupEgress'))
  for (const rule of itemsOf(properties.SecurityGroupIngress)) main.blocks.push(...ruleBlocks('ingress', rule, shop))
  const egress = itemsOf(properties.SecurityGroupEgress)
  for (const rule of egress) main.blocks.push(...ruleBlocks('egress', rule, shop))
  if (egress.length > 0) return
  // CloudFormation leaves AWS's rule that lets everything out; Terraform removes it unless it is written.
  const all = block('egress')
  all.attributes.push(
    ['from_port', literal(0)],
    ['to_port', literal(0)],
    ['protocol', literal('-1')],
    ['cidr_blocks', shop.code(['0.0.0.0/0'], 'SecurityGroupEgress')],
  )
  main.blocks.push(all)
}

function ruleBlocks(type: 'ingress' | 'egress', rule: unknown, shop: Workshop): WrittenBlock[] {
  const called = functionOf(rule)
  if (called?.[0] === 'Fn::If' && Array.isArray(called[1])) {
    const condition = printCode(shop.code({ Condition: called[1][0] }, type))
    return called[1].slice(1).flatMap((side, index) =>
      isNoValue(side)
        ? []
        : ruleBlocks(type, side, shop).map((written) => {
            const made = block('dynamic', [type])
            made.attributes.push(['for_each', raw(`(${index === 0 ? '' : '!'}${condition} ? [1] : [])`)])
            made.blocks.push({ ...written, type: 'content' })
            return made
          }),
    )
  }
  if (!isTree(rule)) return []
  const written = block(type)
  const code = (value: unknown) => shop.code(value, type)
  const all = String(rule.IpProtocol) === '-1'
  written.attributes.push(
    ['from_port', all ? literal(0) : code(rule.FromPort ?? 0)],
    ['to_port', all ? literal(0) : code(rule.ToPort ?? rule.FromPort ?? 0)],
    ['protocol', code(String(rule.IpProtocol))],
  )
  if ('CidrIp' in rule) written.attributes.push(['cidr_blocks', code([rule.CidrIp])])
  if ('CidrIpv6' in rule) written.attributes.push(['ipv6_cidr_blocks', code([rule.CidrIpv6])])
  const group = rule.SourceSecurityGroupId ?? rule.DestinationSecurityGroupId
  if (group !== undefined) written.attributes.push(['security_groups', code([group])])
  const prefix = rule.SourcePrefixListId ?? rule.DestinationPrefixListId
  if (prefix !== undefined) written.attributes.push(['prefix_list_ids', code([prefix])])
  if ('Description' in rule) written.attributes.push(['description', code(rule.Description)])
  return [written]
}

function securityRule(properties: Tree, shop: Workshop, type: string, side: 'Source' | 'Destination'): void {
  const made = shop.resource(type, {})
  const code = (value: unknown) => shop.code(value, type)
  made.attributes.push(
    ['security_group_id', code(properties.GroupId)],
    ['ip_protocol', code(String(properties.IpProtocol))],
  )
  if (String(properties.IpProtocol) !== '-1') {
    if ('FromPort' in properties) made.attributes.push(['from_port', code(properties.FromPort)])
    if ('ToPort' in properties) made.attributes.push(['to_port', code(properties.ToPort)])
  }
  for (const [from, to] of [
    ['CidrIp', 'cidr_ipv4'],
    ['CidrIpv6', 'cidr_ipv6'],
    [`${side}SecurityGroupId`, 'referenced_security_group_id'],
    [`${side}PrefixListId`, 'prefix_list_id'],
    ['Description', 'description'],
  ] as const)
    if (from in properties) made.attributes.push([to, code(properties[from])])
}

function instance(properties: Tree, shop: Workshop): void {
  const interfaces = trees(properties.NetworkInterfaces)
  const [first] = interfaces
  const hoisted: Tree =
    first && interfaces.length === 1
      ? {
          ...pick(first, 'SubnetId', 'AssociatePublicIpAddress', 'PrivateIpAddress'),
          ...('GroupSet' in first ? { SecurityGroupIds: first.GroupSet } : {}),
        }
      : {}
  const base64 = functionOf(properties.UserData)
  const main = shop.main({
    ...without(properties, 'NetworkInterfaces', 'UserData', 'BlockDeviceMappings'),
    ...hoisted,
    ...(base64?.[0] === 'Fn::Base64' || properties.UserData === undefined ? {} : { UserData: properties.UserData }),
  })
  if (base64?.[0] === 'Fn::Base64') main.attributes.push(['user_data', shop.code(base64[1], 'UserData')])
  if (interfaces.length > 1)
    shop.note(main, 'NetworkInterfaces', properties.NetworkInterfaces, 'further interfaces are resources of their own')
  for (const mapping of trees(properties.BlockDeviceMappings)) {
    const ebs = isTree(mapping.Ebs) ? mapping.Ebs : {}
    const root = ['/dev/xvda', '/dev/sda1'].includes(String(mapping.DeviceName))
    const made = block(root ? 'root_block_device' : 'ebs_block_device')
    if (!root) made.attributes.push(['device_name', shop.code(mapping.DeviceName, 'BlockDeviceMappings')])
    for (const [from, to] of [
      ['VolumeSize', 'volume_size'],
      ['VolumeType', 'volume_type'],
      ['Encrypted', 'encrypted'],
      ['Iops', 'iops'],
      ['KmsKeyId', 'kms_key_id'],
      ['DeleteOnTermination', 'delete_on_termination'],
      ...(root ? [] : [['SnapshotId', 'snapshot_id']]),
    ] as [string, string][])
      if (from in ebs) made.attributes.push([to, shop.code(ebs[from], `BlockDeviceMappings.${from}`)])
    main.blocks.push(made)
  }
}

function identity(properties: Tree, shop: Workshop, kind: 'role' | 'user' | 'group'): void {
  const main = shop.main(without(properties, 'Policies', 'ManagedPolicyArns', 'LoginProfile'))
  if (kind !== 'role') nameIt(main, 'name', shop)
  if ('LoginProfile' in properties)
    shop.note(
      main,
      'LoginProfile',
      '(hidden)',
      'a password does not belong into a file: aws_iam_user_login_profile makes one',
    )
  for (const [index, policy] of itemsOf(properties.Policies).entries()) {
    if (!isTree(policy) || functionOf(policy)) {
      shop.note(main, `Policies[${index}]`, policy, 'the policy depends on a condition')
      continue
    }
    const made = shop.resource(`aws_iam_${kind}_policy`, {}, index === 0 ? 'policy' : `policy_${index}`)
    made.attributes.push(
      ['name', shop.code(policy.PolicyName, 'Policies.PolicyName')],
      [kind, shop.self('name')],
      ['policy', json(shop.code(policy.PolicyDocument, `Policies[${index}].PolicyDocument`))],
    )
  }
  const arns = properties.ManagedPolicyArns
  if (arns === undefined || isNoValue(arns)) return
  if (!Array.isArray(arns)) {
    const made = shop.resource(`aws_iam_${kind}_policy_attachment`, {}, 'managed')
    made.attributes.push(
      ['for_each', raw(`toset(${printCode(shop.code(arns, 'ManagedPolicyArns'))})`)],
      [kind, shop.self('name')],
      ['policy_arn', raw('each.value')],
    )
    return
  }
  for (const [index, arn] of itemsOf(arns).entries()) {
    const made = shop.resource(`aws_iam_${kind}_policy_attachment`, {}, `managed_${index}`)
    const called = functionOf(arn)
    if (called?.[0] === 'Fn::If' && Array.isArray(called[1]) && called[1].slice(1).some(isNoValue)) {
      const [condition, yes, no] = called[1]
      const held = printCode(shop.code({ Condition: condition }, 'ManagedPolicyArns'))
      made.attributes.push(
        ['count', raw(isNoValue(no) ? `${held} ? 1 : 0` : `${held} ? 0 : 1`)],
        [kind, shop.self('name')],
        ['policy_arn', shop.code(isNoValue(no) ? yes : no, 'ManagedPolicyArns')],
      )
      continue
    }
    made.attributes.push([kind, shop.self('name')], ['policy_arn', shop.code(arn, `ManagedPolicyArns[${index}]`)])
  }
}

function lambda(properties: Tree, shop: Workshop): void {
  const main = shop.main(without(properties, 'Code'))
  nameIt(main, 'function_name', shop)
  codeOf(isTree(properties.Code) ? properties.Code : {}, main, shop, String(properties.Runtime ?? ''))
}

function codeOf(code: Tree, main: WrittenBlock, shop: Workshop, runtime = ''): void {
  const archive = (fill: (made: WrittenBlock) => void) => {
    const data = shop.data('archive_file', shop.name)
    data.attributes.push(
      ['type', literal('zip')],
      ['output_path', { kind: 'template', parts: [raw('path.module'), `/build/${shop.name}.zip`] }],
    )
    fill(data)
    main.attributes.push(
      ['filename', raw(`data.archive_file.${shop.name}.output_path`)],
      ['source_code_hash', raw(`data.archive_file.${shop.name}.output_base64sha256`)],
    )
  }
  for (const [from, to] of [
    ['S3Bucket', 's3_bucket'],
    ['S3Key', 's3_key'],
    ['S3ObjectVersion', 's3_object_version'],
    ['ImageUri', 'image_uri'],
  ] as const)
    if (from in code) main.attributes.push([to, shop.code(code[from], `Code.${from}`)])
  if ('ImageUri' in code) set(main, 'package_type', literal('Image'))
  if ('ZipFile' in code) {
    const file = runtime.startsWith('python') ? 'index.py' : 'index.js'
    archive((made) =>
      made.attributes.push(
        ['source_content', shop.code(code.ZipFile, 'Code.ZipFile')],
        ['source_content_filename', literal(file)],
      ),
    )
  }
  if ('LocalPath' in code)
    archive((made) =>
      made.attributes.push([
        'source_dir',
        {
          kind: 'template',
          parts: [
            raw('path.module'),
            `/${posix.join(shop.sourceFolder, String(code.LocalPath)).replace(/^\//, '').replace(/\/$/, '')}`,
          ],
        },
      ]),
    )
}

function table(properties: Tree, shop: Workshop): void {
  const main = shop.main(
    pick(properties, 'TableName', 'BillingMode', 'DeletionProtectionEnabled', 'TableClass', 'Tags'),
  )
  nameIt(main, 'name', shop)
  const code = (value: unknown, path: string) => shop.code(value, path)
  const keys = (schema: unknown) => ({
    hash: trees(schema).find((each) => each.KeyType === 'HASH')?.AttributeName,
    range: trees(schema).find((each) => each.KeyType === 'RANGE')?.AttributeName,
  })
  const capacity = (into: WrittenBlock, from: unknown) => {
    if (isTree(from))
      into.attributes.push(
        ['read_capacity', code(from.ReadCapacityUnits, 'ProvisionedThroughput')],
        ['write_capacity', code(from.WriteCapacityUnits, 'ProvisionedThroughput')],
      )
  }
  const own = keys(properties.KeySchema)
  main.attributes.push(['hash_key', code(own.hash, 'KeySchema')])
  if (own.range !== undefined) main.attributes.push(['range_key', code(own.range, 'KeySchema')])
  capacity(main, properties.ProvisionedThroughput)
  const stream = isTree(properties.StreamSpecification) ? properties.StreamSpecification : null
  if (stream)
    main.attributes.push(
      ['stream_enabled', literal(true)],
      ['stream_view_type', code(stream.StreamViewType, 'StreamSpecification')],
    )
  for (const definition of trees(properties.AttributeDefinitions)) {
    const made = withAttribute('attribute', 'name', code(definition.AttributeName, 'AttributeDefinitions'))
    made.attributes.push(['type', code(definition.AttributeType, 'AttributeDefinitions')])
    main.blocks.push(made)
  }
  for (const [section, type] of [
    ['GlobalSecondaryIndexes', 'global_secondary_index'],
    ['LocalSecondaryIndexes', 'local_secondary_index'],
  ] as const)
    for (const index of trees(properties[section])) {
      const made = withAttribute(type, 'name', code(index.IndexName, section))
      const { hash, range } = keys(index.KeySchema)
      if (type === 'global_secondary_index') made.attributes.push(['hash_key', code(hash, section)])
      if (range !== undefined) made.attributes.push(['range_key', code(range, section)])
      const projection = isTree(index.Projection) ? index.Projection : {}
      made.attributes.push(['projection_type', code(projection.ProjectionType ?? 'ALL', section)])
      if ('NonKeyAttributes' in projection)
        made.attributes.push(['non_key_attributes', code(projection.NonKeyAttributes, section)])
      if (type === 'global_secondary_index') capacity(made, index.ProvisionedThroughput)
      main.blocks.push(made)
    }
  const sse = isTree(properties.SSESpecification) ? properties.SSESpecification : null
  if (sse) {
    const made = withAttribute('server_side_encryption', 'enabled', code(sse.SSEEnabled, 'SSESpecification.SSEEnabled'))
    if ('KMSMasterKeyId' in sse)
      made.attributes.push(['kms_key_arn', code(sse.KMSMasterKeyId, 'SSESpecification.KMSMasterKeyId')])
    main.blocks.push(made)
  }
  const recovery = isTree(properties.PointInTimeRecoverySpecification)
    ? properties.PointInTimeRecoverySpecification
    : null
  if (recovery)
    main.blocks.push(
      withAttribute(
        'point_in_time_recovery',
        'enabled',
        code(recovery.PointInTimeRecoveryEnabled, 'PointInTimeRecoverySpecification'),
      ),
    )
  const ttl = isTree(properties.TimeToLiveSpecification) ? properties.TimeToLiveSpecification : null
  if (ttl) {
    const made = withAttribute('ttl', 'attribute_name', code(ttl.AttributeName, 'TimeToLiveSpecification'))
    made.attributes.push(['enabled', code(ttl.Enabled, 'TimeToLiveSpecification')])
    main.blocks.push(made)
  }
  const known = new Set([
    'TableName',
    'BillingMode',
    'DeletionProtectionEnabled',
    'TableClass',
    'Tags',
    'KeySchema',
    'ProvisionedThroughput',
    'StreamSpecification',
    'AttributeDefinitions',
    'GlobalSecondaryIndexes',
    'LocalSecondaryIndexes',
    'SSESpecification',
    'PointInTimeRecoverySpecification',
    'TimeToLiveSpecification',
  ])
  for (const name of Object.keys(properties))
    if (!known.has(name)) shop.note(main, name, properties[name], 'this property of a table is not translated')
}

function service(properties: Tree, shop: Workshop): void {
  const main = shop.main(without(properties, 'NetworkConfiguration', 'DeploymentConfiguration', 'Role'))
  nameIt(main, 'name', shop)
  const network =
    isTree(properties.NetworkConfiguration) && isTree(properties.NetworkConfiguration.AwsvpcConfiguration)
      ? properties.NetworkConfiguration.AwsvpcConfiguration
      : null
  if (network) {
    const made = withAttribute(
      'network_configuration',
      'subnets',
      shop.code(network.Subnets, 'NetworkConfiguration.Subnets'),
    )
    if ('SecurityGroups' in network)
      made.attributes.push([
        'security_groups',
        shop.code(network.SecurityGroups, 'NetworkConfiguration.SecurityGroups'),
      ])
    if ('AssignPublicIp' in network)
      made.attributes.push([
        'assign_public_ip',
        typeof network.AssignPublicIp === 'string'
          ? literal(network.AssignPublicIp === 'ENABLED')
          : raw(`${printCode(shop.code(network.AssignPublicIp, 'NetworkConfiguration'))} == "ENABLED"`),
      ])
    main.blocks.push(made)
  }
  const deployment = isTree(properties.DeploymentConfiguration) ? properties.DeploymentConfiguration : {}
  if ('MaximumPercent' in deployment)
    main.attributes.push([
      'deployment_maximum_percent',
      shop.code(deployment.MaximumPercent, 'DeploymentConfiguration'),
    ])
  if ('MinimumHealthyPercent' in deployment)
    main.attributes.push([
      'deployment_minimum_healthy_percent',
      shop.code(deployment.MinimumHealthyPercent, 'DeploymentConfiguration'),
    ])
  if (isTree(deployment.DeploymentCircuitBreaker)) {
    const made = withAttribute(
      'deployment_circuit_breaker',
      'enable',
      shop.code(deployment.DeploymentCircuitBreaker.Enable, 'DeploymentConfiguration'),
    )
    made.attributes.push([
      'rollback',
      shop.code(deployment.DeploymentCircuitBreaker.Rollback, 'DeploymentConfiguration'),
    ])
    main.blocks.push(made)
  }
  if ('Role' in properties) main.attributes.push(['iam_role', shop.code(properties.Role, 'Role')])
}

const balancerAttributes: Record<string, string> = {
  'deletion_protection.enabled': 'enable_deletion_protection',
  'idle_timeout.timeout_seconds': 'idle_timeout',
  'routing.http.drop_invalid_header_fields.enabled': 'drop_invalid_header_fields',
  'routing.http2.enabled': 'enable_http2',
  'load_balancing.cross_zone.enabled': 'enable_cross_zone_load_balancing',
  'routing.http.desync_mitigation_mode': 'desync_mitigation_mode',
  'client_keep_alive.seconds': 'client_keep_alive',
}

/** `"true"` and `"30"` of lists of attributes as what they mean. */
function plainCode(value: unknown, shop: Workshop, path: string): Code {
  if (value === 'true' || value === 'false') return literal(value === 'true')
  return typeof value === 'string' && /^\d+$/.test(value) ? literal(Number(value)) : shop.code(value, path)
}

function loadBalancer(properties: Tree, shop: Workshop): void {
  const main = shop.main(without(properties, 'LoadBalancerAttributes', 'Scheme'))
  if ('Scheme' in properties)
    main.attributes.push([
      'internal',
      typeof properties.Scheme === 'string'
        ? literal(properties.Scheme === 'internal')
        : raw(`${printCode(shop.code(properties.Scheme, 'Scheme'))} == "internal"`),
    ])
  const logs = block('access_logs')
  for (const { Key, Value } of trees(properties.LoadBalancerAttributes)) {
    const key = String(Key)
    const known = balancerAttributes[key]
    const log = /^access_logs\.s3\.(enabled|bucket|prefix)$/.exec(key)?.[1]
    if (known) main.attributes.push([known, plainCode(Value, shop, `LoadBalancerAttributes.${key}`)])
    else if (log) logs.attributes.push([log, plainCode(Value, shop, `LoadBalancerAttributes.${key}`)])
    else shop.note(main, `LoadBalancerAttributes.${key}`, Value, 'this attribute is not translated')
  }
  if (logs.attributes.length > 0) main.blocks.push(logs)
}

const groupAttributes: Record<string, string> = {
  'deregistration_delay.timeout_seconds': 'deregistration_delay',
  'slow_start.duration_seconds': 'slow_start',
  'load_balancing.algorithm.type': 'load_balancing_algorithm_type',
  'preserve_client_ip.enabled': 'preserve_client_ip',
  'proxy_protocol_v2.enabled': 'proxy_protocol_v2',
}

function targetGroup(properties: Tree, shop: Workshop): void {
  const health = Object.entries({
    HealthCheckEnabled: 'enabled',
    HealthCheckPath: 'path',
    HealthCheckPort: 'port',
    HealthCheckProtocol: 'protocol',
    HealthCheckIntervalSeconds: 'interval',
    HealthCheckTimeoutSeconds: 'timeout',
    HealthyThresholdCount: 'healthy_threshold',
    UnhealthyThresholdCount: 'unhealthy_threshold',
  })
  const main = shop.main(
    without(properties, ...health.map(([name]) => name), 'Matcher', 'TargetGroupAttributes', 'Targets'),
  )
  const check = block('health_check')
  for (const [from, to] of health)
    if (from in properties) check.attributes.push([to, shop.code(properties[from], from)])
  if (isTree(properties.Matcher))
    check.attributes.push([
      'matcher',
      shop.code(String(properties.Matcher.HttpCode ?? properties.Matcher.GrpcCode), 'Matcher'),
    ])
  if (check.attributes.length > 0) main.blocks.push(check)
  const sticky = block('stickiness')
  for (const { Key, Value } of trees(properties.TargetGroupAttributes)) {
    const key = String(Key)
    const known = groupAttributes[key]
    const stick = {
      'stickiness.enabled': 'enabled',
      'stickiness.type': 'type',
      'stickiness.lb_cookie.duration_seconds': 'cookie_duration',
    }[key]
    if (known) main.attributes.push([known, plainCode(Value, shop, `TargetGroupAttributes.${key}`)])
    else if (stick) sticky.attributes.push([stick, plainCode(Value, shop, `TargetGroupAttributes.${key}`)])
    else shop.note(main, `TargetGroupAttributes.${key}`, Value, 'this attribute is not translated')
  }
  if (sticky.attributes.length > 0) {
    if (!sticky.attributes.some(([name]) => name === 'type')) sticky.attributes.unshift(['type', literal('lb_cookie')])
    main.blocks.push(sticky)
  }
  for (const [index, target] of trees(properties.Targets).entries()) {
    const made = shop.resource('aws_lb_target_group_attachment', {}, `target_${index}`)
    made.attributes.push(['target_group_arn', shop.self('arn')], ['target_id', shop.code(target.Id, 'Targets')])
    if ('Port' in target) made.attributes.push(['port', shop.code(target.Port, 'Targets')])
  }
}

function listenerAction(type: string, action: Tree, shop: Workshop): WrittenBlock {
  const made = withAttribute(type, 'type', shop.code(action.Type, 'Actions.Type'))
  if ('TargetGroupArn' in action)
    made.attributes.push(['target_group_arn', shop.code(action.TargetGroupArn, 'Actions.TargetGroupArn')])
  if ('Order' in action) made.attributes.push(['order', shop.code(action.Order, 'Actions.Order')])
  const inner = (name: string, from: unknown, names: Record<string, string>) => {
    if (!isTree(from)) return
    const written = block(name)
    for (const [key, to] of Object.entries(names))
      if (key in from)
        written.attributes.push([to, shop.code(key === 'Port' ? String(from[key]) : from[key], `Actions.${key}`)])
    made.blocks.push(written)
  }
  inner('redirect', action.RedirectConfig, {
    Host: 'host',
    Path: 'path',
    Port: 'port',
    Protocol: 'protocol',
    Query: 'query',
    StatusCode: 'status_code',
  })
  inner('fixed_response', action.FixedResponseConfig, {
    ContentType: 'content_type',
    MessageBody: 'message_body',
    StatusCode: 'status_code',
  })
  if (isTree(action.ForwardConfig)) {
    const forward = block('forward')
    for (const group of trees(action.ForwardConfig.TargetGroups)) {
      const written = withAttribute('target_group', 'arn', shop.code(group.TargetGroupArn, 'Actions.ForwardConfig'))
      if ('Weight' in group) written.attributes.push(['weight', shop.code(group.Weight, 'Actions.ForwardConfig')])
      forward.blocks.push(written)
    }
    // The short form and this one exclude each other.
    made.attributes = made.attributes.filter(([name]) => name !== 'target_group_arn')
    made.blocks.push(forward)
  }
  for (const name of ['AuthenticateCognitoConfig', 'AuthenticateOidcConfig'])
    if (name in action)
      shop.note(made, `Actions.${name}`, '(configuration)', 'sign-in at the load balancer is written differently')
  return made
}

function listenerCondition(condition: Tree, shop: Workshop): WrittenBlock {
  const made = block('condition')
  const kinds: Record<string, [block: string, config: string]> = {
    'path-pattern': ['path_pattern', 'PathPatternConfig'],
    'host-header': ['host_header', 'HostHeaderConfig'],
    'http-request-method': ['http_request_method', 'HttpRequestMethodConfig'],
    'source-ip': ['source_ip', 'SourceIpConfig'],
  }
  const known = kinds[String(condition.Field)]
  const config = known && isTree(condition[known[1]]) ? (condition[known[1]] as Tree) : null
  if (known)
    made.blocks.push(withAttribute(known[0], 'values', shop.code(config?.Values ?? condition.Values, 'Conditions')))
  else if (condition.Field === 'http-header' && isTree(condition.HttpHeaderConfig)) {
    const written = withAttribute(
      'http_header',
      'http_header_name',
      shop.code(condition.HttpHeaderConfig.HttpHeaderName, 'Conditions'),
    )
    written.attributes.push(['values', shop.code(condition.HttpHeaderConfig.Values, 'Conditions')])
    made.blocks.push(written)
  } else shop.note(made, 'Conditions', condition, 'this condition is not translated')
  return made
}

function distribution(properties: Tree, shop: Workshop): void {
  const config = isTree(properties.DistributionConfig) ? properties.DistributionConfig : {}
  const behaviour = (from: Tree): Tree => ({
    ...from,
    AllowedMethods: from.AllowedMethods ?? ['GET', 'HEAD'],
    CachedMethods: from.CachedMethods ?? ['GET', 'HEAD'],
  })
  const main = shop.main({
    ...without(
      config,
      'Origins',
      'Logging',
      'CacheBehaviors',
      'DefaultCacheBehavior',
      'IPV6Enabled',
      'WebACLId',
      'OriginGroups',
      'ViewerCertificate',
      'CustomErrorResponses',
      'Restrictions',
    ),
    ...pick(properties, 'Tags'),
    ...(isTree(config.DefaultCacheBehavior) ? { DefaultCacheBehavior: behaviour(config.DefaultCacheBehavior) } : {}),
    ...('CacheBehaviors' in config ? { OrderedCacheBehavior: trees(config.CacheBehaviors).map(behaviour) } : {}),
    ...('CustomErrorResponses' in config ? { CustomErrorResponse: config.CustomErrorResponses } : {}),
  })
  if ('IPV6Enabled' in config) main.attributes.push(['is_ipv6_enabled', shop.code(config.IPV6Enabled, 'IPV6Enabled')])
  if ('WebACLId' in config) main.attributes.push(['web_acl_id', shop.code(config.WebACLId, 'WebACLId')])
  for (const origin of trees(config.Origins)) {
    const made = withAttribute('origin', 'domain_name', shop.code(origin.DomainName, 'Origins.DomainName'))
    made.attributes.push(['origin_id', shop.code(origin.Id, 'Origins.Id')])
    if ('OriginPath' in origin)
      made.attributes.push(['origin_path', shop.code(origin.OriginPath, 'Origins.OriginPath')])
    if ('OriginAccessControlId' in origin)
      made.attributes.push([
        'origin_access_control_id',
        shop.code(origin.OriginAccessControlId, 'Origins.OriginAccessControlId'),
      ])
    const custom = isTree(origin.CustomOriginConfig) ? origin.CustomOriginConfig : null
    if (custom) {
      const written = block('custom_origin_config')
      written.attributes.push(
        ['http_port', shop.code(custom.HTTPPort ?? 80, 'Origins')],
        ['https_port', shop.code(custom.HTTPSPort ?? 443, 'Origins')],
        ['origin_protocol_policy', shop.code(custom.OriginProtocolPolicy, 'Origins')],
        ['origin_ssl_protocols', shop.code(custom.OriginSSLProtocols ?? ['TLSv1.2'], 'Origins')],
      )
      made.blocks.push(written)
    }
    const identity = isTree(origin.S3OriginConfig) ? origin.S3OriginConfig.OriginAccessIdentity : undefined
    if (identity !== undefined && identity !== '')
      made.blocks.push(
        withAttribute('s3_origin_config', 'origin_access_identity', shop.code(identity, 'Origins.S3OriginConfig')),
      )
    main.blocks.push(made)
  }
  const logging = isTree(config.Logging) ? config.Logging : null
  if (logging) {
    const made = withAttribute('logging_config', 'bucket', shop.code(logging.Bucket, 'Logging.Bucket'))
    if ('Prefix' in logging) made.attributes.push(['prefix', shop.code(logging.Prefix, 'Logging.Prefix')])
    if ('IncludeCookies' in logging)
      made.attributes.push(['include_cookies', shop.code(logging.IncludeCookies, 'Logging.IncludeCookies')])
    main.blocks.push(made)
  }
  const restrictions = block('restrictions')
  const geo =
    isTree(config.Restrictions) && isTree(config.Restrictions.GeoRestriction)
      ? config.Restrictions.GeoRestriction
      : { RestrictionType: 'none' }
  const inner = withAttribute('geo_restriction', 'restriction_type', shop.code(geo.RestrictionType, 'Restrictions'))
  if ('Locations' in geo) inner.attributes.push(['locations', shop.code(geo.Locations, 'Restrictions')])
  restrictions.blocks.push(inner)
  main.blocks.push(restrictions)
  const certificate = isTree(config.ViewerCertificate)
    ? config.ViewerCertificate
    : { CloudFrontDefaultCertificate: true }
  const viewer = block('viewer_certificate')
  for (const [from, to] of [
    ['AcmCertificateArn', 'acm_certificate_arn'],
    ['IamCertificateId', 'iam_certificate_id'],
    ['MinimumProtocolVersion', 'minimum_protocol_version'],
    ['SslSupportMethod', 'ssl_support_method'],
    ['CloudFrontDefaultCertificate', 'cloudfront_default_certificate'],
  ] as const)
    if (from in certificate)
      viewer.attributes.push([to, shop.code((certificate as Tree)[from], `ViewerCertificate.${from}`)])
  main.blocks.push(viewer)
  if ('OriginGroups' in config && isTree(config.OriginGroups) && itemsOf(config.OriginGroups.Items).length > 0)
    shop.note(main, 'DistributionConfig.OriginGroups', config.OriginGroups, 'groups of origins are not translated')
}

function secret(properties: Tree, shop: Workshop): void {
  shop.main(without(properties, 'SecretString', 'GenerateSecretString'))
  const version = (code: Code) =>
    shop
      .resource('aws_secretsmanager_secret_version', {}, 'value')
      .attributes.push(['secret_id', shop.self('id')], ['secret_string', code])
  if ('SecretString' in properties) version(shop.code(properties.SecretString, 'SecretString'))
  const generated = isTree(properties.GenerateSecretString) ? properties.GenerateSecretString : null
  if (!generated) return
  const data = shop.data('aws_secretsmanager_random_password', shop.name)
  for (const [from, to] of [
    ['PasswordLength', 'password_length'],
    ['ExcludeCharacters', 'exclude_characters'],
    ['ExcludePunctuation', 'exclude_punctuation'],
    ['ExcludeLowercase', 'exclude_lowercase'],
    ['ExcludeUppercase', 'exclude_uppercase'],
    ['ExcludeNumbers', 'exclude_numbers'],
    ['IncludeSpace', 'include_space'],
    ['RequireEachIncludedType', 'require_each_included_type'],
  ] as const)
    if (from in generated) data.attributes.push([to, shop.code(generated[from], `GenerateSecretString.${from}`)])
  const password = `data.aws_secretsmanager_random_password.${shop.name}.random_password`
  version(
    'SecretStringTemplate' in generated
      ? raw(
          `jsonencode(merge(jsondecode(${printCode(shop.code(generated.SecretStringTemplate, 'GenerateSecretString'))}), { ${String(generated.GenerateStringKey ?? 'password')} = ${password} }))`,
        )
      : raw(password),
  )
}

function record(properties: Tree, shop: Workshop, suffix = ''): void {
  const alias = isTree(properties.AliasTarget) ? properties.AliasTarget : null
  const made = shop.resource(
    'aws_route53_record',
    without(properties, 'HostedZoneName', 'AliasTarget', 'Comment', 'Region', 'Weight', 'Failover', 'GeoLocation'),
    suffix,
  )
  if (alias) {
    const written = withAttribute('alias', 'name', shop.code(alias.DNSName, 'AliasTarget.DNSName'))
    written.attributes.push(
      ['zone_id', shop.code(alias.HostedZoneId, 'AliasTarget.HostedZoneId')],
      ['evaluate_target_health', shop.code(alias.EvaluateTargetHealth ?? false, 'AliasTarget.EvaluateTargetHealth')],
    )
    made.blocks.push(written)
  }
  if ('HostedZoneName' in properties) {
    const data = shop.data('aws_route53_zone', `${shop.name}${suffix}`)
    data.attributes.push(['name', shop.code(properties.HostedZoneName, 'HostedZoneName')])
    made.attributes.unshift(['zone_id', raw(`data.aws_route53_zone.${shop.name}${suffix}.zone_id`)])
  }
  if ('Weight' in properties)
    made.blocks.push(withAttribute('weighted_routing_policy', 'weight', shop.code(properties.Weight, 'Weight')))
  if ('Region' in properties)
    made.blocks.push(withAttribute('latency_routing_policy', 'region', shop.code(properties.Region, 'Region')))
  if ('Failover' in properties)
    made.blocks.push(withAttribute('failover_routing_policy', 'type', shop.code(properties.Failover, 'Failover')))
  if ('GeoLocation' in properties)
    shop.note(made, 'GeoLocation', properties.GeoLocation, 'geographic routing is not translated')
}

function method(properties: Tree, shop: Workshop): void {
  const main = shop.resource(
    'aws_api_gateway_method',
    pick(
      properties,
      'RestApiId',
      'ResourceId',
      'HttpMethod',
      'ApiKeyRequired',
      'AuthorizerId',
      'RequestParameters',
      'RequestModels',
      'OperationName',
      'AuthorizationScopes',
    ),
  )
  main.attributes.push(['authorization', shop.code(properties.AuthorizationType ?? 'NONE', 'AuthorizationType')])
  const same = (): (readonly [string, Code])[] => [
    ['rest_api_id', shop.code(properties.RestApiId, 'RestApiId')],
    ['resource_id', shop.code(properties.ResourceId, 'ResourceId')],
    ['http_method', shop.self('http_method')],
  ]
  const integration = isTree(properties.Integration) ? properties.Integration : null
  if (integration) {
    const { IntegrationResponses, ...rest } = integration
    const made = shop.resource('aws_api_gateway_integration', rest, 'integration')
    made.attributes.unshift(...same())
    for (const [index, response] of trees(IntegrationResponses).entries()) {
      const written = shop.resource('aws_api_gateway_integration_response', response, `integration_response_${index}`)
      written.attributes.unshift(...same())
      written.attributes.push(['depends_on', raw(`[aws_api_gateway_integration.${shop.name}_integration]`)])
    }
  }
  for (const [index, response] of trees(properties.MethodResponses).entries())
    shop.resource('aws_api_gateway_method_response', response, `response_${index}`).attributes.unshift(...same())
}

function ecsTarget(parameters: Tree, shop: Workshop): WrittenBlock {
  const made = withAttribute(
    'ecs_target',
    'task_definition_arn',
    shop.code(parameters.TaskDefinitionArn, 'EcsParameters'),
  )
  for (const [from, to] of [
    ['TaskCount', 'task_count'],
    ['LaunchType', 'launch_type'],
    ['PlatformVersion', 'platform_version'],
    ['Group', 'group'],
    ['EnableExecuteCommand', 'enable_execute_command'],
    ['PropagateTags', 'propagate_tags'],
  ] as const)
    if (from in parameters) made.attributes.push([to, shop.code(parameters[from], `EcsParameters.${from}`)])
  const network =
    isTree(parameters.NetworkConfiguration) && isTree(parameters.NetworkConfiguration.AwsVpcConfiguration)
      ? parameters.NetworkConfiguration.AwsVpcConfiguration
      : null
  if (network) {
    const written = withAttribute(
      'network_configuration',
      'subnets',
      shop.code(network.Subnets, 'EcsParameters.Subnets'),
    )
    if ('SecurityGroups' in network)
      written.attributes.push(['security_groups', shop.code(network.SecurityGroups, 'EcsParameters.SecurityGroups')])
    if ('AssignPublicIp' in network)
      written.attributes.push(['assign_public_ip', literal(network.AssignPublicIp === 'ENABLED')])
    made.blocks.push(written)
  }
  return made
}

function parameterGroup(properties: Tree, shop: Workshop): void {
  const main = shop.main(without(properties, 'Parameters'))
  for (const [name, value] of Object.entries(isTree(properties.Parameters) ? properties.Parameters : {})) {
    const made = block('parameter')
    made.attributes.push(['name', literal(name)], ['value', shop.code(value, `Parameters.${name}`)])
    main.blocks.push(made)
  }
}

function finalSnapshot(main: WrittenBlock, shop: Workshop): void {
  if (main.attributes.some(([name]) => name === 'snapshot_identifier' || name === 'replicate_source_db')) return
  if (shop.deletion === 'Delete') main.attributes.push(['skip_final_snapshot', literal(true)])
  else
    main.attributes.push(
      ['skip_final_snapshot', literal(false)],
      ['final_snapshot_identifier', { kind: 'template', parts: [shop.generatedName(), '-final'] }],
    )
}
