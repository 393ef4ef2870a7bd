import type { StoredProvider } from '../../schemas/provider-file.ts'
import { snake } from '../names.ts'

/**
 * How one type of CloudFormation is called in Terraform: the attribute that `Ref` stands for, attributes of `GetAtt` and properties by
 * dotted path that are not just written differently. What is not here is found by its name in the schema.
 */
export type TypeEntry = {
  type?: string
  ref?: string
  atts?: Readonly<Record<string, string>>
  renames?: Readonly<Record<string, string>>
  /** Properties that Terraform has no use for, because it says them elsewhere or always. */
  ignored?: readonly string[]
}

const entry = (
  type: string,
  ref = 'id',
  renames: Record<string, string> = {},
  atts: Record<string, string> = {},
  ignored: string[] = [],
): TypeEntry => ({ type, ref, renames, atts, ignored })

export const typeTable: Readonly<Record<string, TypeEntry>> = {
  'AWS::S3::Bucket': entry(
    'aws_s3_bucket',
    'id',
    { BucketName: 'bucket' },
    {
      DomainName: 'bucket_domain_name',
      RegionalDomainName: 'bucket_regional_domain_name',
      DualStackDomainName: 'bucket_domain_name',
      WebsiteURL: 'website_endpoint',
    },
  ),
  'AWS::S3::BucketPolicy': entry('aws_s3_bucket_policy', 'id', { PolicyDocument: 'policy' }),
  'AWS::EC2::VPC': entry(
    'aws_vpc',
    'id',
    {},
    { VpcId: 'id', DefaultSecurityGroup: 'default_security_group_id', DefaultNetworkAcl: 'default_network_acl_id' },
  ),
  'AWS::EC2::Subnet': entry('aws_subnet', 'id', {}, { SubnetId: 'id' }),
  'AWS::EC2::RouteTable': entry('aws_route_table', 'id', {}, { RouteTableId: 'id' }),
  'AWS::EC2::Route': entry('aws_route', 'id'),
  'AWS::EC2::SubnetRouteTableAssociation': entry('aws_route_table_association'),
  'AWS::EC2::InternetGateway': entry('aws_internet_gateway', 'id', {}, { InternetGatewayId: 'id' }),
  'AWS::EC2::NatGateway': entry('aws_nat_gateway', 'id', {}, { NatGatewayId: 'id' }),
  'AWS::EC2::EIP': entry(
    'aws_eip',
    'public_ip',
    { InstanceId: 'instance' },
    { AllocationId: 'allocation_id', PublicIp: 'public_ip' },
  ),
  'AWS::EC2::SecurityGroup': entry(
    'aws_security_group',
    'id',
    { GroupDescription: 'description', GroupName: 'name' },
    { GroupId: 'id', VpcId: 'vpc_id' },
  ),
  'AWS::EC2::Instance': entry(
    'aws_instance',
    'id',
    {
      ImageId: 'ami',
      KeyName: 'key_name',
      SecurityGroupIds: 'vpc_security_group_ids',
      SecurityGroups: 'security_groups',
      UserData: 'user_data_base64',
      BlockDeviceMappings: '',
    },
    {
      InstanceId: 'id',
      PrivateIp: 'private_ip',
      PublicIp: 'public_ip',
      PublicDnsName: 'public_dns',
      PrivateDnsName: 'private_dns',
      AvailabilityZone: 'availability_zone',
    },
  ),
  'AWS::EC2::LaunchTemplate': entry(
    'aws_launch_template',
    'id',
    { LaunchTemplateName: 'name' },
    { LatestVersionNumber: 'latest_version', DefaultVersionNumber: 'default_version', LaunchTemplateId: 'id' },
  ),
  'AWS::EC2::VPCEndpoint': entry('aws_vpc_endpoint', 'id', { PolicyDocument: 'policy' }),
  'AWS::EC2::FlowLog': entry('aws_flow_log', 'id', {
    DeliverLogsPermissionArn: 'iam_role_arn',
    LogDestination: 'log_destination',
  }),
  'AWS::EC2::NetworkAcl': entry('aws_network_acl'),
  'AWS::EC2::KeyPair': entry('aws_key_pair', 'key_name', { PublicKeyMaterial: 'public_key' }),
  'AWS::EC2::Volume': entry('aws_ebs_volume', 'id', { VolumeType: 'type' }),
  'AWS::EC2::VolumeAttachment': entry('aws_volume_attachment', 'id', { Device: 'device_name' }),
  'AWS::EC2::VPCPeeringConnection': entry('aws_vpc_peering_connection'),
  'AWS::EC2::TransitGateway': entry('aws_ec2_transit_gateway'),
  'AWS::EC2::EIPAssociation': entry('aws_eip_association', 'id', { EIP: 'public_ip' }),
  'AWS::IAM::Role': entry(
    'aws_iam_role',
    'name',
    { RoleName: 'name', AssumeRolePolicyDocument: 'assume_role_policy', PermissionsBoundary: 'permissions_boundary' },
    { Arn: 'arn', RoleId: 'unique_id' },
  ),
  'AWS::IAM::ManagedPolicy': entry(
    'aws_iam_policy',
    'arn',
    { ManagedPolicyName: 'name', PolicyDocument: 'policy' },
    { PolicyArn: 'arn' },
  ),
  'AWS::IAM::InstanceProfile': entry(
    'aws_iam_instance_profile',
    'name',
    { InstanceProfileName: 'name', Roles: 'role' },
    { Arn: 'arn' },
  ),
  'AWS::IAM::User': entry('aws_iam_user', 'name', { UserName: 'name' }, { Arn: 'arn' }),
  'AWS::IAM::Group': entry('aws_iam_group', 'name', { GroupName: 'name' }, { Arn: 'arn' }),
  'AWS::IAM::AccessKey': entry('aws_iam_access_key', 'id', { UserName: 'user' }, { SecretAccessKey: 'secret' }),
  'AWS::IAM::OIDCProvider': entry('aws_iam_openid_connect_provider', 'arn'),
  'AWS::Lambda::Function': entry('aws_lambda_function', 'function_name', {}, { Arn: 'arn' }),
  'AWS::Lambda::Permission': entry('aws_lambda_permission', 'id'),
  'AWS::Lambda::EventSourceMapping': entry(
    'aws_lambda_event_source_mapping',
    'uuid',
    {},
    { EventSourceMappingArn: 'arn', Id: 'uuid' },
  ),
  'AWS::Lambda::LayerVersion': entry('aws_lambda_layer_version', 'arn', { LayerName: 'layer_name' }),
  'AWS::Lambda::Alias': entry('aws_lambda_alias', 'arn'),
  'AWS::Lambda::Url': entry(
    'aws_lambda_function_url',
    'function_arn',
    { AuthType: 'authorization_type', TargetFunctionArn: 'function_name' },
    { FunctionUrl: 'function_url', FunctionArn: 'function_arn' },
  ),
  'AWS::DynamoDB::Table': entry(
    'aws_dynamodb_table',
    'name',
    { TableName: 'name' },
    { Arn: 'arn', StreamArn: 'stream_arn' },
  ),
  'AWS::SQS::Queue': entry(
    'aws_sqs_queue',
    'url',
    {
      QueueName: 'name',
      FifoQueue: 'fifo_queue',
      VisibilityTimeout: 'visibility_timeout_seconds',
      MessageRetentionPeriod: 'message_retention_seconds',
      MaximumMessageSize: 'max_message_size',
      ReceiveMessageWaitTimeSeconds: 'receive_wait_time_seconds',
      KmsDataKeyReusePeriodSeconds: 'kms_data_key_reuse_period_seconds',
      KmsMasterKeyId: 'kms_master_key_id',
    },
    { Arn: 'arn', QueueName: 'name', QueueUrl: 'url' },
  ),
  'AWS::SNS::Topic': entry('aws_sns_topic', 'arn', { TopicName: 'name' }, { TopicName: 'name', TopicArn: 'arn' }),
  'AWS::SNS::Subscription': entry('aws_sns_topic_subscription', 'arn'),
  'AWS::SNS::TopicPolicy': entry('aws_sns_topic_policy', 'id'),
  'AWS::RDS::DBInstance': entry(
    'aws_db_instance',
    'identifier',
    {
      DBInstanceIdentifier: 'identifier',
      DBInstanceClass: 'instance_class',
      DBName: 'db_name',
      MasterUsername: 'username',
      MasterUserPassword: 'password',
      AllocatedStorage: 'allocated_storage',
      MultiAZ: 'multi_az',
      VPCSecurityGroups: 'vpc_security_group_ids',
      DBParameterGroupName: 'parameter_group_name',
      PreferredBackupWindow: 'backup_window',
      PreferredMaintenanceWindow: 'maintenance_window',
      EnablePerformanceInsights: 'performance_insights_enabled',
      PerformanceInsightsKMSKeyId: 'performance_insights_kms_key_id',
      EnableIAMDatabaseAuthentication: 'iam_database_authentication_enabled',
      EnableCloudwatchLogsExports: 'enabled_cloudwatch_logs_exports',
      SourceDBInstanceIdentifier: 'replicate_source_db',
      DBSnapshotIdentifier: 'snapshot_identifier',
      CACertificateIdentifier: 'ca_cert_identifier',
      Timezone: 'timezone',
      MasterUserSecret: '',
    },
    {
      'Endpoint.Address': 'address',
      'Endpoint.Port': 'port',
      'Endpoint.HostedZoneId': 'hosted_zone_id',
      DBInstanceArn: 'arn',
      DbiResourceId: 'resource_id',
    },
  ),
  'AWS::RDS::DBCluster': entry(
    'aws_rds_cluster',
    'cluster_identifier',
    {
      DBClusterIdentifier: 'cluster_identifier',
      MasterUserPassword: 'master_password',
      MasterUsername: 'master_username',
      DBClusterParameterGroupName: 'db_cluster_parameter_group_name',
      EnableIAMDatabaseAuthentication: 'iam_database_authentication_enabled',
      EnableCloudwatchLogsExports: 'enabled_cloudwatch_logs_exports',
    },
    {
      'Endpoint.Address': 'endpoint',
      'Endpoint.Port': 'port',
      'ReadEndpoint.Address': 'reader_endpoint',
      DBClusterArn: 'arn',
    },
  ),
  'AWS::RDS::DBSubnetGroup': entry('aws_db_subnet_group', 'name', {
    DBSubnetGroupName: 'name',
    DBSubnetGroupDescription: 'description',
  }),
  'AWS::RDS::DBParameterGroup': entry('aws_db_parameter_group', 'name', { DBParameterGroupName: 'name' }),
  'AWS::KMS::Key': entry(
    'aws_kms_key',
    'key_id',
    {
      KeyPolicy: 'policy',
      PendingWindowInDays: 'deletion_window_in_days',
      KeySpec: 'customer_master_key_spec',
      Enabled: 'is_enabled',
    },
    { Arn: 'arn', KeyId: 'key_id' },
  ),
  'AWS::KMS::Alias': entry('aws_kms_alias', 'name', { AliasName: 'name' }),
  'AWS::Logs::LogGroup': entry('aws_cloudwatch_log_group', 'name', { LogGroupName: 'name' }, { Arn: 'arn' }),
  'AWS::Logs::LogStream': entry('aws_cloudwatch_log_stream', 'name', { LogStreamName: 'name' }),
  'AWS::Logs::MetricFilter': entry('aws_cloudwatch_log_metric_filter', 'id', {
    FilterName: 'name',
    FilterPattern: 'pattern',
    MetricTransformations: 'metric_transformation',
    'MetricTransformations.MetricName': 'name',
    'MetricTransformations.MetricNamespace': 'namespace',
    'MetricTransformations.MetricValue': 'value',
  }),
  'AWS::Logs::SubscriptionFilter': entry('aws_cloudwatch_log_subscription_filter', 'id', { FilterName: 'name' }),
  'AWS::CloudWatch::Alarm': entry(
    'aws_cloudwatch_metric_alarm',
    'alarm_name',
    { OKActions: 'ok_actions', Metrics: 'metric_query' },
    { Arn: 'arn' },
  ),
  'AWS::CloudWatch::Dashboard': entry('aws_cloudwatch_dashboard', 'dashboard_name'),
  'AWS::Events::Rule': entry('aws_cloudwatch_event_rule', 'name', {}, { Arn: 'arn' }),
  'AWS::Events::EventBus': entry('aws_cloudwatch_event_bus', 'name', {}, { Arn: 'arn' }),
  'AWS::Scheduler::Schedule': entry('aws_scheduler_schedule', 'name'),
  'AWS::StepFunctions::StateMachine': entry(
    'aws_sfn_state_machine',
    'arn',
    { StateMachineName: 'name', StateMachineType: 'type', DefinitionString: 'definition', Definition: 'definition' },
    { Arn: 'arn', Name: 'name' },
  ),
  'AWS::ECS::Cluster': entry(
    'aws_ecs_cluster',
    'name',
    { ClusterName: 'name', ClusterSettings: 'setting' },
    { Arn: 'arn' },
  ),
  'AWS::ECS::TaskDefinition': entry('aws_ecs_task_definition', 'arn', {
    Volumes: 'volume',
    FilesystemId: 'file_system_id',
    FilesystemARN: 'file_system_arn',
  }),
  'AWS::ECS::Service': entry(
    'aws_ecs_service',
    'id',
    {
      ServiceName: 'name',
      LoadBalancers: 'load_balancer',
      ServiceRegistries: 'service_registries',
      CapacityProviderStrategy: 'capacity_provider_strategy',
      PlacementStrategies: 'ordered_placement_strategy',
      PlacementConstraints: 'placement_constraints',
    },
    { Name: 'name', ServiceArn: 'id' },
  ),
  'AWS::ECR::Repository': entry(
    'aws_ecr_repository',
    'name',
    { RepositoryName: 'name' },
    { Arn: 'arn', RepositoryUri: 'repository_url' },
  ),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': entry(
    'aws_lb',
    'arn',
    { Type: 'load_balancer_type' },
    {
      DNSName: 'dns_name',
      CanonicalHostedZoneID: 'zone_id',
      LoadBalancerFullName: 'arn_suffix',
      LoadBalancerName: 'name',
      LoadBalancerArn: 'arn',
    },
  ),
  'AWS::ElasticLoadBalancingV2::TargetGroup': entry(
    'aws_lb_target_group',
    'arn',
    {},
    { TargetGroupFullName: 'arn_suffix', TargetGroupName: 'name', TargetGroupArn: 'arn' },
  ),
  'AWS::ElasticLoadBalancingV2::Listener': entry('aws_lb_listener', 'arn', {}, { ListenerArn: 'arn' }),
  'AWS::ElasticLoadBalancingV2::ListenerRule': entry('aws_lb_listener_rule', 'arn', {}, { RuleArn: 'arn' }),
  'AWS::AutoScaling::AutoScalingGroup': entry('aws_autoscaling_group', 'name', {
    AutoScalingGroupName: 'name',
    VPCZoneIdentifier: 'vpc_zone_identifier',
    TargetGroupARNs: 'target_group_arns',
    LaunchConfigurationName: 'launch_configuration',
    Cooldown: 'default_cooldown',
    'LaunchTemplate.LaunchTemplateId': 'id',
    'LaunchTemplate.LaunchTemplateName': 'name',
  }),
  'AWS::AutoScaling::ScalingPolicy': entry('aws_autoscaling_policy', 'arn', {
    AutoScalingGroupName: 'autoscaling_group_name',
  }),
  'AWS::AutoScaling::LaunchConfiguration': entry('aws_launch_configuration', 'name', {
    IamInstanceProfile: 'iam_instance_profile',
    UserData: 'user_data_base64',
  }),
  'AWS::ApplicationAutoScaling::ScalableTarget': entry('aws_appautoscaling_target', 'resource_id', {
    RoleARN: 'role_arn',
  }),
  'AWS::ApplicationAutoScaling::ScalingPolicy': entry('aws_appautoscaling_policy', 'arn', {
    PolicyName: 'name',
    TargetTrackingScalingPolicyConfiguration: 'target_tracking_scaling_policy_configuration',
    'TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification': 'predefined_metric_specification',
  }),
  'AWS::CloudFront::Distribution': entry(
    'aws_cloudfront_distribution',
    'id',
    { LambdaFunctionARN: 'lambda_arn', FunctionARN: 'function_arn' },
    { DomainName: 'domain_name', Id: 'id' },
  ),
  'AWS::CloudFront::OriginAccessControl': entry(
    'aws_cloudfront_origin_access_control',
    'id',
    { 'OriginAccessControlConfig.OriginAccessControlOriginType': 'origin_access_control_origin_type' },
    { Id: 'id' },
  ),
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': entry(
    'aws_cloudfront_origin_access_identity',
    'id',
    {},
    { S3CanonicalUserId: 's3_canonical_user_id', Id: 'id' },
  ),
  'AWS::CloudFront::Function': entry(
    'aws_cloudfront_function',
    'arn',
    { FunctionCode: 'code', 'FunctionConfig.Runtime': 'runtime', AutoPublish: 'publish' },
    { FunctionARN: 'arn' },
  ),
  'AWS::ApiGateway::RestApi': entry(
    'aws_api_gateway_rest_api',
    'id',
    { ApiKeySourceType: 'api_key_source' },
    { RootResourceId: 'root_resource_id', RestApiId: 'id' },
  ),
  'AWS::ApiGateway::Resource': entry('aws_api_gateway_resource', 'id', {}, { ResourceId: 'id' }),
  'AWS::ApiGateway::Deployment': entry('aws_api_gateway_deployment', 'id', {}, { DeploymentId: 'id' }),
  'AWS::ApiGateway::Stage': entry('aws_api_gateway_stage', 'stage_name', {
    TracingEnabled: 'xray_tracing_enabled',
    AccessLogSetting: 'access_log_settings',
  }),
  'AWS::ApiGateway::Authorizer': entry('aws_api_gateway_authorizer', 'id', {
    AuthorizerUri: 'authorizer_uri',
    ProviderARNs: 'provider_arns',
  }),
  'AWS::ApiGateway::ApiKey': entry('aws_api_gateway_api_key', 'id'),
  'AWS::ApiGateway::UsagePlan': entry('aws_api_gateway_usage_plan', 'id', { UsagePlanName: 'name' }),
  'AWS::ApiGatewayV2::Api': entry(
    'aws_apigatewayv2_api',
    'id',
    { CorsConfiguration: 'cors_configuration' },
    { ApiEndpoint: 'api_endpoint', ApiId: 'id' },
  ),
  'AWS::ApiGatewayV2::Integration': entry('aws_apigatewayv2_integration'),
  'AWS::ApiGatewayV2::Route': entry('aws_apigatewayv2_route'),
  'AWS::ApiGatewayV2::Stage': entry('aws_apigatewayv2_stage', 'name', {
    StageName: 'name',
    DefaultRouteSettings: 'default_route_settings',
    AccessLogSettings: 'access_log_settings',
  }),
  'AWS::ApiGatewayV2::Authorizer': entry('aws_apigatewayv2_authorizer'),
  'AWS::Cognito::UserPool': entry(
    'aws_cognito_user_pool',
    'id',
    {
      UserPoolName: 'name',
      AutoVerifiedAttributes: 'auto_verified_attributes',
      Schema: 'schema',
      'Policies.PasswordPolicy': 'password_policy',
    },
    { Arn: 'arn', ProviderName: 'endpoint', UserPoolId: 'id' },
  ),
  'AWS::Cognito::UserPoolClient': entry(
    'aws_cognito_user_pool_client',
    'id',
    { ClientName: 'name' },
    { ClientId: 'id' },
  ),
  'AWS::SecretsManager::Secret': entry('aws_secretsmanager_secret', 'arn', {}, { Id: 'arn' }),
  'AWS::SSM::Parameter': entry('aws_ssm_parameter', 'name', {}, { Value: 'value', Type: 'type' }),
  'AWS::Route53::HostedZone': entry(
    'aws_route53_zone',
    'zone_id',
    { 'HostedZoneConfig.Comment': 'comment', HostedZoneTags: 'tags' },
    { Id: 'zone_id', NameServers: 'name_servers' },
  ),
  'AWS::Route53::RecordSet': entry('aws_route53_record', 'fqdn', {
    HostedZoneId: 'zone_id',
    TTL: 'ttl',
    ResourceRecords: 'records',
    AliasTarget: 'alias',
    'AliasTarget.DNSName': 'name',
    'AliasTarget.HostedZoneId': 'zone_id',
    'AliasTarget.EvaluateTargetHealth': 'evaluate_target_health',
  }),
  'AWS::CertificateManager::Certificate': entry('aws_acm_certificate', 'arn'),
  'AWS::EFS::FileSystem': entry(
    'aws_efs_file_system',
    'id',
    { FileSystemTags: 'tags' },
    { Arn: 'arn', FileSystemId: 'id' },
  ),
  'AWS::EFS::MountTarget': entry('aws_efs_mount_target'),
  'AWS::EFS::AccessPoint': entry(
    'aws_efs_access_point',
    'id',
    { AccessPointTags: 'tags' },
    { Arn: 'arn', AccessPointId: 'id' },
  ),
  'AWS::Kinesis::Stream': entry(
    'aws_kinesis_stream',
    'name',
    { RetentionPeriodHours: 'retention_period' },
    { Arn: 'arn' },
  ),
  'AWS::KinesisFirehose::DeliveryStream': entry(
    'aws_kinesis_firehose_delivery_stream',
    'name',
    { DeliveryStreamName: 'name' },
    { Arn: 'arn' },
  ),
  'AWS::ElastiCache::ReplicationGroup': entry(
    'aws_elasticache_replication_group',
    'id',
    {
      ReplicationGroupDescription: 'description',
      CacheNodeType: 'node_type',
      NumCacheClusters: 'num_cache_clusters',
      CacheSubnetGroupName: 'subnet_group_name',
      CacheParameterGroupName: 'parameter_group_name',
    },
    {
      'PrimaryEndPoint.Address': 'primary_endpoint_address',
      'ReaderEndPoint.Address': 'reader_endpoint_address',
      'ConfigurationEndPoint.Address': 'configuration_endpoint_address',
      'PrimaryEndPoint.Port': 'port',
    },
  ),
  'AWS::ElastiCache::CacheCluster': entry('aws_elasticache_cluster', 'cluster_id', {
    ClusterName: 'cluster_id',
    CacheNodeType: 'node_type',
    NumCacheNodes: 'num_cache_nodes',
    CacheSubnetGroupName: 'subnet_group_name',
    VpcSecurityGroupIds: 'security_group_ids',
  }),
  'AWS::ElastiCache::SubnetGroup': entry('aws_elasticache_subnet_group', 'name', { CacheSubnetGroupName: 'name' }),
  'AWS::EKS::Cluster': entry(
    'aws_eks_cluster',
    'name',
    { ResourcesVpcConfig: 'vpc_config' },
    {
      Arn: 'arn',
      Endpoint: 'endpoint',
      OpenIdConnectIssuerUrl: 'identity[0].oidc[0].issuer',
      CertificateAuthorityData: 'certificate_authority[0].data',
      ClusterSecurityGroupId: 'vpc_config[0].cluster_security_group_id',
    },
  ),
  'AWS::EKS::Nodegroup': entry('aws_eks_node_group', 'id', {
    NodegroupName: 'node_group_name',
    NodeRole: 'node_role_arn',
    Subnets: 'subnet_ids',
  }),
  'AWS::WAFv2::WebACL': entry('aws_wafv2_web_acl', 'id', {}, { Arn: 'arn', Id: 'id' }),
  'AWS::CodeBuild::Project': entry('aws_codebuild_project', 'name', {}, { Arn: 'arn' }),
  'AWS::CodePipeline::Pipeline': entry('aws_codepipeline', 'name'),
  'AWS::Athena::WorkGroup': entry('aws_athena_workgroup', 'name'),
  'AWS::Glue::Database': entry('aws_glue_catalog_database', 'name', { 'DatabaseInput.Name': 'name' }),
  'AWS::Backup::BackupVault': entry(
    'aws_backup_vault',
    'name',
    { BackupVaultName: 'name', EncryptionKeyArn: 'kms_key_arn' },
    { BackupVaultArn: 'arn', BackupVaultName: 'name' },
  ),
  'AWS::CloudTrail::Trail': entry(
    'aws_cloudtrail',
    'name',
    {
      TrailName: 'name',
      S3BucketName: 's3_bucket_name',
      IsLogging: 'enable_logging',
      KMSKeyId: 'kms_key_id',
      CloudWatchLogsLogGroupArn: 'cloud_watch_logs_group_arn',
      EventSelectors: 'event_selector',
    },
    { Arn: 'arn' },
  ),
  'AWS::CloudFormation::Stack': entry('aws_cloudformation_stack', 'id', {
    TemplateURL: 'template_url',
    NotificationARNs: 'notification_arns',
  }),
  'AWS::AmazonMQ::Broker': entry(
    'aws_mq_broker',
    'id',
    { Users: 'user', Logs: 'logs', SecurityGroups: 'security_groups' },
    { Arn: 'arn' },
  ),
  'AWS::DocDB::DBCluster': entry(
    'aws_docdb_cluster',
    'cluster_identifier',
    {
      DBClusterIdentifier: 'cluster_identifier',
      MasterUserPassword: 'master_password',
      DBClusterParameterGroupName: 'db_cluster_parameter_group_name',
      EnableCloudwatchLogsExports: 'enabled_cloudwatch_logs_exports',
    },
    { Endpoint: 'endpoint', ReadEndpoint: 'reader_endpoint', Port: 'port' },
  ),
  'AWS::DocDB::DBInstance': entry(
    'aws_docdb_cluster_instance',
    'identifier',
    {
      DBClusterIdentifier: 'cluster_identifier',
      DBInstanceClass: 'instance_class',
      DBInstanceIdentifier: 'identifier',
    },
    { Endpoint: 'endpoint' },
  ),
  'AWS::DocDB::DBSubnetGroup': entry('aws_docdb_subnet_group', 'name', {
    DBSubnetGroupName: 'name',
    DBSubnetGroupDescription: 'description',
  }),
  'AWS::DocDB::DBClusterParameterGroup': entry('aws_docdb_cluster_parameter_group', 'name'),
  'AWS::Neptune::DBCluster': entry(
    'aws_neptune_cluster',
    'cluster_identifier',
    {
      DBClusterIdentifier: 'cluster_identifier',
      EnableCloudwatchLogsExports: 'enable_cloudwatch_logs_exports',
      DBSubnetGroupName: 'neptune_subnet_group_name',
      DBClusterParameterGroupName: 'neptune_cluster_parameter_group_name',
    },
    { Endpoint: 'endpoint', Port: 'port' },
  ),
  'AWS::Neptune::DBInstance': entry('aws_neptune_cluster_instance', 'identifier', {
    DBClusterIdentifier: 'cluster_identifier',
    DBInstanceClass: 'instance_class',
  }),
  'AWS::Neptune::DBSubnetGroup': entry('aws_neptune_subnet_group', 'name', {
    DBSubnetGroupName: 'name',
    DBSubnetGroupDescription: 'description',
  }),
  'AWS::RDS::DBClusterParameterGroup': entry('aws_rds_cluster_parameter_group', 'name'),
  'AWS::RDS::OptionGroup': entry('aws_db_option_group', 'name', {
    OptionGroupDescription: 'option_group_description',
    OptionConfigurations: 'option',
  }),
  'AWS::RDS::DBProxy': entry(
    'aws_db_proxy',
    'name',
    { DBProxyName: 'name' },
    { DBProxyArn: 'arn', Endpoint: 'endpoint' },
  ),
  'AWS::RDS::EventSubscription': entry('aws_db_event_subscription', 'id', { SnsTopicArn: 'sns_topic' }),
  'AWS::RDS::GlobalCluster': entry('aws_rds_global_cluster', 'id'),
  'AWS::Timestream::Database': entry('aws_timestreamwrite_database', 'database_name'),
  'AWS::Timestream::Table': entry('aws_timestreamwrite_table', 'id'),
  'AWS::Bedrock::Agent': entry('aws_bedrockagent_agent', 'agent_id', {
    CustomerEncryptionKeyArn: 'customer_encryption_key_arn',
  }),
  'AWS::Redshift::Cluster': entry(
    'aws_redshift_cluster',
    'cluster_identifier',
    { DBName: 'database_name', MasterUserPassword: 'master_password', IamRoles: 'iam_roles' },
    { 'Endpoint.Address': 'dns_name', 'Endpoint.Port': 'port' },
  ),
  'AWS::Redshift::ClusterSubnetGroup': entry('aws_redshift_subnet_group', 'name'),
  'AWS::Redshift::ClusterParameterGroup': entry('aws_redshift_parameter_group', 'name', {
    ParameterGroupFamily: 'family',
    Parameters: 'parameter',
    ParameterName: 'name',
    ParameterValue: 'value',
  }),
  'AWS::MSK::Cluster': entry('aws_msk_cluster', 'arn', { 'EncryptionInfo.EncryptionAtRest': '' }),
  'AWS::OpenSearchService::Domain': entry(
    'aws_opensearch_domain',
    'domain_name',
    {
      EBSOptions: 'ebs_options',
      VPCOptions: 'vpc_options',
      EncryptionAtRestOptions: 'encrypt_at_rest',
      NodeToNodeEncryptionOptions: 'node_to_node_encryption',
    },
    { Arn: 'arn', DomainEndpoint: 'endpoint' },
  ),
  'AWS::Elasticsearch::Domain': entry(
    'aws_elasticsearch_domain',
    'domain_name',
    {
      EBSOptions: 'ebs_options',
      VPCOptions: 'vpc_options',
      ElasticsearchClusterConfig: 'cluster_config',
      EncryptionAtRestOptions: 'encrypt_at_rest',
      NodeToNodeEncryptionOptions: 'node_to_node_encryption',
    },
    { Arn: 'arn', DomainArn: 'arn', DomainEndpoint: 'endpoint' },
  ),
  'AWS::AppSync::GraphQLApi': entry(
    'aws_appsync_graphql_api',
    'id',
    { LogConfig: 'log_config', LambdaAuthorizerConfig: 'lambda_authorizer_config' },
    { ApiId: 'id', Arn: 'arn', GraphQLUrl: 'uris["GRAPHQL"]' },
  ),
  'AWS::CodeDeploy::Application': entry('aws_codedeploy_app', 'name', { ApplicationName: 'name' }),
  'AWS::ElasticLoadBalancing::LoadBalancer': entry(
    'aws_elb',
    'name',
    {
      Listeners: 'listener',
      LoadBalancerPort: 'lb_port',
      Protocol: 'lb_protocol',
      SSLCertificateId: 'ssl_certificate_id',
      CrossZone: 'cross_zone_load_balancing',
      'HealthCheck.Interval': 'interval',
    },
    { DNSName: 'dns_name', CanonicalHostedZoneNameID: 'zone_id' },
  ),
  'AWS::EC2::DHCPOptions': entry('aws_vpc_dhcp_options'),
  'AWS::EC2::VPCDHCPOptionsAssociation': entry('aws_vpc_dhcp_options_association'),
  'AWS::EC2::VPNGateway': entry('aws_vpn_gateway', 'id', {}, {}, ['Type']),
  'AWS::EC2::CustomerGateway': entry('aws_customer_gateway'),
  'AWS::EC2::VPNConnection': entry('aws_vpn_connection'),
  'AWS::EC2::TransitGatewayAttachment': entry('aws_ec2_transit_gateway_vpc_attachment'),
  'AWS::EC2::TransitGatewayVpcAttachment': entry('aws_ec2_transit_gateway_vpc_attachment'),
  'AWS::EC2::PrefixList': entry('aws_ec2_managed_prefix_list', 'id', { PrefixListName: 'name', Entries: 'entry' }),
  'AWS::SecretsManager::RotationSchedule': entry('aws_secretsmanager_secret_rotation', 'id', {
    RotationLambdaARN: 'rotation_lambda_arn',
  }),
  'AWS::SecretsManager::ResourcePolicy': entry('aws_secretsmanager_secret_policy', 'id', {
    SecretId: 'secret_arn',
    ResourcePolicy: 'policy',
  }),
  'AWS::Logs::ResourcePolicy': entry('aws_cloudwatch_log_resource_policy', 'id'),
  'AWS::Events::Connection': entry('aws_cloudwatch_event_connection', 'name', {}, { Arn: 'arn' }),
  'AWS::Events::ApiDestination': entry('aws_cloudwatch_event_api_destination', 'name', {}, { Arn: 'arn' }),
  'AWS::Events::Archive': entry('aws_cloudwatch_event_archive', 'name', {
    ArchiveName: 'name',
    SourceArn: 'event_source_arn',
  }),
  'AWS::Events::EventBusPolicy': entry('aws_cloudwatch_event_bus_policy', 'id'),
  'AWS::SSM::Document': entry('aws_ssm_document', 'name'),
  'AWS::ECR::PublicRepository': entry('aws_ecrpublic_repository', 'repository_name'),
  'AWS::ServiceDiscovery::PrivateDnsNamespace': entry(
    'aws_service_discovery_private_dns_namespace',
    'id',
    { Vpc: 'vpc' },
    { Id: 'id', Arn: 'arn' },
  ),
  'AWS::ServiceDiscovery::Service': entry('aws_service_discovery_service', 'id', {}, { Arn: 'arn', Id: 'id' }),
}

/** The type in Terraform, by table or by name; null when there is none. */
export function terraformType(type: string, provider: StoredProvider): string | null {
  const known = typeTable[type]?.type
  if (known !== undefined) return known
  const [vendor, service = '', thing = ''] = type.split('::')
  if (vendor !== 'AWS') return null
  const types = new Set(provider.types('resource'))
  const whole = snake(thing)
  const names = [`aws_${snake(service)}_${whole}`, `aws_${service.toLowerCase()}_${whole}`, `aws_${whole}`]
  return names.find((name) => types.has(name)) ?? null
}

/** What `Ref` (null) or `GetAtt` of a resource stands for: an attribute of its schema. */
export function attributeFor(
  cfnType: string,
  tfType: string,
  attribute: string | null,
  provider: StoredProvider,
): string | null {
  const known = typeTable[cfnType]
  if (attribute === null) return known?.ref ?? 'id'
  const direct = known?.atts?.[attribute]
  if (direct !== undefined) return direct
  if (cfnType === 'AWS::CloudFormation::Stack' && attribute.startsWith('Outputs.'))
    return `outputs["${attribute.slice(8)}"]`
  const attributes = provider.schema('resource', tfType)?.block.attributes ?? {}
  const renamed = known?.renames?.[attribute]
  const name = snake(attribute)
  const short = name.split('_').at(-1) ?? name
  for (const candidate of [
    renamed,
    name,
    name.replace(/\./g, '_'),
    name.replace(/^.*?_(?=arn$|id$|name$|url$)/, ''),
    short,
  ])
    if (candidate !== undefined && candidate in attributes) return candidate
  return null
}
