import { parse as parseYaml } from 'yaml'
import { all, at, isObject, isOpen, list, parseLoosely, textOf } from '../../graph/value.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'

/** A pair of an API's method settings, CORS preflight excepted. */
const apiMethod: Check = ({ type, values }) => {
  const low = type.startsWith('aws')
  const method = textOf(values[low ? 'http_method' : 'HttpMethod']) ?? ''
  if (method === 'OPTIONS') return passed
  const authorization = values[low ? 'authorization' : 'AuthorizationType']
  if (isOpen(authorization)) return undefined
  const key = textOf(values[low ? 'api_key_required' : 'ApiKeyRequired'])
  return outcome(!(/^NONE$/i.test(textOf(authorization) ?? 'NONE') && key !== 'true'), [
    low ? 'authorization' : 'AuthorizationType',
  ])
}

const log4j: Check = ({ type, values }) => {
  const low = type.startsWith('aws')
  const rules = all(values, low ? 'rule' : 'Rules').filter(isObject)
  const found = rules.some((rule) => {
    const group = at(rule, low ? 'statement.managed_rule_group_statement' : 'Statement.ManagedRuleGroupStatement')
    if (!isObject(group) || textOf(group[low ? 'name' : 'Name']) !== 'AWSManagedRulesKnownBadInputsRuleSet')
      return false
    if (at(rule, low ? 'override_action.none' : 'OverrideAction.None') === undefined) return false
    const excluded = all(group, low ? 'excluded_rule.name' : 'ExcludedRules.Name').map(textOf)
    const overridden = all(group, low ? 'rule_action_override' : 'RuleActionOverrides')
      .filter(isObject)
      .some(
        (item) =>
          textOf(item[low ? 'name' : 'Name']) === 'Log4JRCE' &&
          at(item, low ? 'action_to_use.count' : 'ActionToUse.Count') !== undefined,
      )
    return !excluded.includes('Log4JRCE') && !overridden
  })
  return outcome(found, [low ? 'rule' : 'Rules'])
}

const cloudfront = 'aws_cloudfront_distribution'
const httpsOnly =
  (path: string, key: string): Check =>
  ({ values }) => {
    const behaviours = [
      ...all(values, `${path}.default_cache_behavior`),
      ...all(values, `${path}.ordered_cache_behavior`),
      ...all(values, `${path}.DefaultCacheBehavior`),
      ...all(values, `${path}.CacheBehaviors`),
    ].filter(isObject)
    if (behaviours.length === 0) return undefined
    return outcome(!behaviours.some((item) => textOf(item[key]) === 'allow-all' || item[key] === undefined), [path])
  }

const domains = 'aws_elasticsearch_domain aws_opensearch_domain'
const cfDomains = 'AWS::Elasticsearch::Domain AWS::OpenSearchService::Domain'

const inlineDocument =
  (good: (inputs: unknown) => boolean): Check =>
  ({ type, values }) => {
    if (textOf(values[type.startsWith('aws') ? 'document_type' : 'DocumentType']) !== 'Session') return undefined
    const raw = values[type.startsWith('aws') ? 'content' : 'Content']
    const text = textOf(raw)
    if (text === undefined) return isObject(raw) ? outcome(good(at(raw, 'inputs')), ['content']) : undefined
    try {
      const parsed: unknown = parseLoosely(text) ?? parseYaml(text, { maxAliasCount: 20 })
      return isObject(parsed) ? outcome(good(at(parsed, 'inputs')), ['content']) : undefined
    } catch {
      return undefined
    }
  }

const yes = (value: unknown) => isOpen(value) || textOf(value)?.toLowerCase() === 'true'
const there = (value: unknown) => value !== undefined && value !== null && textOf(value) !== ''

export const awsServices: readonly Rule[] = [
  // queues, topics, logs
  row('sns-encrypted', 'CKV_AWS_26', 'm', 'encryption', 'Topic is unencrypted', {
    aws_sns_topic: 'kms_master_key_id exists',
    'AWS::SNS::Topic': 'KmsMasterKeyId exists',
  }),
  row('sqs-encrypted', 'CKV_AWS_27', 'm', 'encryption', 'Queue is unencrypted', {
    aws_sqs_queue: 'kms_master_key_id exists | sqs_managed_sse_enabled = true',
    'AWS::SQS::Queue': 'KmsMasterKeyId exists | SqsManagedSseEnabled = true',
  }),
  row('log-retention', 'CKV_AWS_66', 'l', 'logging', 'Logs are kept for ever, or not at all', {
    aws_cloudwatch_log_group: 'retention_in_days exists',
    'AWS::Logs::LogGroup': 'RetentionInDays exists',
  }),
  row('log-retention-year', 'CKV_AWS_338', 'l', 'logging', 'Logs are kept for less than a year', {
    aws_cloudwatch_log_group: 'retention_in_days >= 365 | retention_in_days = 0',
  }),
  row('log-own-key', 'CKV_AWS_158', 'l', 'ownkey', 'Log group is not encrypted with a KMS key of your own', {
    aws_cloudwatch_log_group: 'kms_key_id exists',
    'AWS::Logs::LogGroup': 'KmsKeyId exists',
  }),
  row('alarm-actions', 'CKV_AWS_319', 'm', 'monitoring', 'Alarm tells nobody', {
    aws_cloudwatch_metric_alarm: 'actions_enabled? = true',
    'AWS::CloudWatch::Alarm': 'ActionsEnabled? = true',
  }),
  // API gateway
  row('api-authorization', 'CKV_AWS_59', 'h', 'auth', 'Method of the API needs no authorization', {
    'aws_api_gateway_method AWS::ApiGateway::Method': apiMethod,
  }),
  row('api-tracing', 'CKV_AWS_73', 'l', 'monitoring', 'API is not traced', {
    aws_api_gateway_stage: 'xray_tracing_enabled = true',
    'AWS::ApiGateway::Stage AWS::Serverless::Api': 'TracingEnabled = true',
  }),
  row('api-access-log', 'CKV_AWS_76', 'm', 'logging', 'API writes no access log', {
    'aws_api_gateway_stage aws_apigatewayv2_stage': 'access_log_settings.destination_arn exists',
    'AWS::ApiGateway::Stage AWS::Serverless::Api': 'AccessLogSetting.DestinationArn exists',
  }),
  row('api-v2-access-log', 'CKV_AWS_95', 'm', 'logging', 'HTTP API writes no access log', {
    'AWS::ApiGatewayV2::Stage AWS::Serverless::HttpApi': 'AccessLogSettings.DestinationArn exists',
  }),
  row('api-cache', 'CKV_AWS_120', 'l', 'hygiene', 'API caches nothing', {
    aws_api_gateway_stage: 'cache_cluster_enabled = true',
    'AWS::ApiGateway::Stage AWS::Serverless::Api': 'CacheClusterEnabled = true',
  }),
  row('api-tls', 'CKV_AWS_206', 'h', 'transit', 'Domain of the API takes old versions of TLS', {
    aws_api_gateway_domain_name: 'security_policy = TLS_1_2',
    aws_apigatewayv2_domain_name: 'domain_name_configuration.security_policy? = TLS_1_2',
  }),
  row(
    'api-deployment-replace',
    'CKV_AWS_217',
    'l',
    'availability',
    'Deployment of the API is deleted before the new one stands',
    { aws_api_gateway_deployment: 'lifecycle.create_before_destroy = true' },
  ),
  row('api-replace', 'CKV_AWS_237', 'l', 'availability', 'API is deleted before the new one stands', {
    aws_api_gateway_rest_api: 'lifecycle.create_before_destroy = true',
  }),
  row('api-method-cache', 'CKV_AWS_225', 'l', 'hygiene', 'Methods of the API cache nothing', {
    aws_api_gateway_method_settings: 'settings.caching_enabled = true',
  }),
  row('api-trace-data', 'CKV_AWS_276', 'm', 'secrets', 'Whole requests are written to the log', {
    aws_api_gateway_method_settings: 'settings.data_trace_enabled? = false',
  }),
  row('api-cache-encrypted', 'CKV_AWS_308', 'm', 'encryption', 'Cache of the API is unencrypted', {
    aws_api_gateway_method_settings: 'settings.caching_enabled = true -> settings.cache_data_encrypted = true',
  }),
  row('api-route-authorization', 'CKV_AWS_309', 'h', 'auth', 'Route of the API needs no authorization', {
    aws_apigatewayv2_route: 'authorization_type = AWS_IAM,CUSTOM,JWT',
    'AWS::ApiGatewayV2::Route': 'AuthorizationType = AWS_IAM,CUSTOM,JWT',
  }),
  row('api-validation', 'CKV2_AWS_53', 'l', 'hygiene', 'Requests to the API are not validated', {
    aws_api_gateway_method: 'http_method = OPTIONS | request_validator_id exists',
  }),
  row('api-client-certificate', 'CKV2_AWS_51', 'l', 'auth', 'Backends can not tell the API from others', {
    aws_api_gateway_stage: 'client_certificate_id exists',
  }),
  row('api-log-level', 'CKV2_AWS_4', 'l', 'logging', 'API logs neither errors nor requests', {
    aws_api_gateway_method_settings: 'settings.logging_level = ERROR,INFO',
  }),
  // AppSync, AppFlow
  row('appsync-logging', 'CKV_AWS_193', 'm', 'logging', 'GraphQL API does not log', {
    aws_appsync_graphql_api: 'log_config.cloudwatch_logs_role_arn exists',
    'AWS::AppSync::GraphQLApi': 'LogConfig.CloudWatchLogsRoleArn exists',
  }),
  row('appsync-field-logging', 'CKV_AWS_194', 'l', 'logging', 'GraphQL API logs no fields', {
    aws_appsync_graphql_api: 'log_config.field_log_level = ALL,ERROR',
    'AWS::AppSync::GraphQLApi': 'LogConfig.FieldLogLevel = ALL,ERROR',
  }),
  row('appsync-cache-encrypted', 'CKV_AWS_214', 'm', 'encryption', 'Cache of the GraphQL API is unencrypted', {
    aws_appsync_api_cache: 'at_rest_encryption_enabled = true',
    'AWS::AppSync::ApiCache': 'AtRestEncryptionEnabled = true',
  }),
  row('appsync-cache-transit', 'CKV_AWS_215', 'm', 'transit', 'Cache of the GraphQL API is reached without TLS', {
    aws_appsync_api_cache: 'transit_encryption_enabled = true',
    'AWS::AppSync::ApiCache': 'TransitEncryptionEnabled = true',
  }),
  row('appflow-own-key', 'CKV_AWS_263', 'l', 'ownkey', 'Flow is not encrypted with a KMS key of your own', {
    aws_appflow_flow: 'kms_arn exists',
  }),
  row(
    'appflow-profile-own-key',
    'CKV_AWS_264',
    'l',
    'ownkey',
    'Connector profile is not encrypted with a KMS key of your own',
    { aws_appflow_connector_profile: 'kms_arn exists' },
  ),
  // CloudFront
  row('cloudfront-https', 'CKV_AWS_34', 'h', 'transit', 'Distribution serves without TLS', {
    [cloudfront]: ({ values }) => {
      const behaviours = [...all(values, 'default_cache_behavior'), ...all(values, 'ordered_cache_behavior')].filter(
        isObject,
      )
      return behaviours.length === 0
        ? undefined
        : outcome(!behaviours.some((item) => textOf(item['viewer_protocol_policy']) === 'allow-all'), [
            'default_cache_behavior',
          ])
    },
    'AWS::CloudFront::Distribution': httpsOnly('DistributionConfig', 'ViewerProtocolPolicy'),
  }),
  row('cloudfront-waf', 'CKV_AWS_68', 'm', 'network', 'Distribution has no web firewall', {
    [cloudfront]: 'web_acl_id exists',
    'AWS::CloudFront::Distribution': 'DistributionConfig.WebACLId exists',
  }),
  row('cloudfront-log', 'CKV_AWS_86', 'm', 'logging', 'Distribution writes no access log', {
    [cloudfront]: 'logging_config.bucket exists',
    'AWS::CloudFront::Distribution': 'DistributionConfig.Logging.Bucket exists',
  }),
  row('cloudfront-tls', 'CKV_AWS_174', 'h', 'transit', 'Distribution takes old versions of TLS', {
    [cloudfront]:
      'viewer_certificate.cloudfront_default_certificate? != true & viewer_certificate.minimum_protocol_version = TLSv1.2_2018,TLSv1.2_2019,TLSv1.2_2021,TLSv1.2_2025,TLSv1.3_2025',
    'AWS::CloudFront::Distribution':
      'DistributionConfig.ViewerCertificate.CloudFrontDefaultCertificate? != true & DistributionConfig.ViewerCertificate.MinimumProtocolVersion = TLSv1.2_2018,TLSv1.2_2019,TLSv1.2_2021,TLSv1.2_2025,TLSv1.3_2025',
  }),
  row('cloudfront-enabled', 'CKV_AWS_216', 'l', 'hygiene', 'Distribution is switched off', {
    [cloudfront]: 'enabled = true',
  }),
  row('cloudfront-hsts', 'CKV_AWS_259', 'm', 'transit', 'Responses do not demand TLS for the future', {
    aws_cloudfront_response_headers_policy:
      'security_headers_config.strict_transport_security.access_control_max_age_sec >= 31536000 & security_headers_config.strict_transport_security.include_subdomains = true & security_headers_config.strict_transport_security.preload = true',
  }),
  row('cloudfront-root', 'CKV_AWS_305', 'l', 'hygiene', 'Distribution has no default page', {
    [cloudfront]: 'default_root_object exists',
    'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultRootObject exists',
  }),
  row('cloudfront-failover', 'CKV_AWS_310', 'l', 'availability', 'Distribution has no second origin', {
    [cloudfront]: 'each! origin_group: (failover_criteria.status_codes exists & some member: (origin_id exists))',
  }),
  row('cloudfront-countries', 'CKV_AWS_374', 'l', 'hygiene', 'Distribution serves every country', {
    [cloudfront]: 'restrictions.geo_restriction.restriction_type = whitelist,blacklist',
  }),
  row('cloudfront-certificate', 'CKV2_AWS_42', 'l', 'transit', 'Distribution has no certificate of its own', {
    [cloudfront]: 'viewer_certificate.acm_certificate_arn exists | viewer_certificate.iam_certificate_id exists',
  }),
  row('cloudfront-headers', 'CKV2_AWS_32', 'l', 'hygiene', 'Distribution sends no security headers', {
    [cloudfront]: 'default_cache_behavior.response_headers_policy_id exists',
  }),
  // CloudTrail, Config, GuardDuty
  row(
    'trail-own-key',
    'CKV_AWS_35',
    'm',
    'ownkey',
    'Trail is not encrypted with a KMS key',
    { aws_cloudtrail: 'kms_key_id exists', 'AWS::CloudTrail::Trail': 'KMSKeyId exists' },
    { cis: ['CIS AWS 3.5'] },
  ),
  row(
    'trail-validation',
    'CKV_AWS_36',
    'm',
    'logging',
    'Changes to the logs of the trail go unnoticed',
    { aws_cloudtrail: 'enable_log_file_validation = true', 'AWS::CloudTrail::Trail': 'EnableLogFileValidation = true' },
    { cis: ['CIS AWS 3.2'] },
  ),
  row(
    'trail-regions',
    'CKV_AWS_67',
    'm',
    'logging',
    'Trail sees one region only',
    { aws_cloudtrail: 'is_multi_region_trail = true', 'AWS::CloudTrail::Trail': 'IsMultiRegionTrail = true' },
    { cis: ['CIS AWS 3.1'] },
  ),
  row('config-regions', 'CKV_AWS_121', 'm', 'logging', 'AWS Config sees one region only', {
    aws_config_configuration_aggregator:
      'account_aggregation_source.all_regions = true | organization_aggregation_source.all_regions = true',
  }),
  row('guardduty-enabled', 'CKV_AWS_238', 'm', 'monitoring', 'GuardDuty is switched off', {
    aws_guardduty_detector: 'enable? = true',
    'AWS::GuardDuty::Detector': 'Enable? = true',
  }),
  row('trail-enabled', 'CKV_AWS_251', 'h', 'logging', 'Trail is switched off', {
    aws_cloudtrail: 'enable_logging? = true',
    'AWS::CloudTrail::Trail': 'IsLogging = true',
  }),
  row('trail-topic', 'CKV_AWS_252', 'l', 'monitoring', 'Nobody is told of new logs of the trail', {
    aws_cloudtrail: 'sns_topic_name exists',
    'AWS::CloudTrail::Trail': 'SnsTopicName exists',
  }),
  row(
    'event-store-own-key',
    'CKV_AWS_294',
    'l',
    'ownkey',
    'Event data store is not encrypted with a KMS key of your own',
    { aws_cloudtrail_event_data_store: 'kms_key_id exists' },
  ),
  row('trail-cloudwatch', 'CKV2_AWS_10', 'l', 'monitoring', 'Trail does not feed CloudWatch', {
    aws_cloudtrail: 'cloud_watch_logs_group_arn exists',
  }),
  row('stack-topic', 'CKV_AWS_124', 'l', 'monitoring', 'Nobody is told of events of the stack', {
    aws_cloudformation_stack: 'notification_arns exists',
    'AWS::CloudFormation::Stack': 'NotificationARNs exists',
  }),
  row('accelerator-flow-logs', 'CKV_AWS_75', 'l', 'logging', 'Accelerator keeps no flow logs', {
    aws_globalaccelerator_accelerator: 'attributes.flow_logs_enabled = true',
  }),
  // Code*
  row('codebuild-encrypted', 'CKV_AWS_78', 'm', 'encryption', 'Artifacts of the build are unencrypted', {
    aws_codebuild_project: 'artifacts.type = NO_ARTIFACTS | artifacts.encryption_disabled? = false',
    'AWS::CodeBuild::Project': 'Artifacts.Type = NO_ARTIFACTS | Artifacts.EncryptionDisabled? = false',
  }),
  row('codebuild-own-key', 'CKV_AWS_147', 'l', 'ownkey', 'Build is not encrypted with a KMS key of your own', {
    aws_codebuild_project: 'encryption_key exists',
  }),
  row(
    'codeguru-own-key',
    'CKV_AWS_381',
    'l',
    'ownkey',
    'Reviews of code are not encrypted with a KMS key of your own',
    { aws_codegurureviewer_repository_association: 'kms_key_details.kms_key_id exists' },
  ),
  row(
    'codepipeline-own-key',
    'CKV_AWS_219',
    'l',
    'ownkey',
    'Artifacts of the pipeline are not encrypted with a KMS key of your own',
    { aws_codepipeline: 'each! artifact_store: (encryption_key.id exists)' },
  ),
  row(
    'codeartifact-own-key',
    'CKV_AWS_221',
    'l',
    'ownkey',
    'Artifact domain is not encrypted with a KMS key of your own',
    { aws_codeartifact_domain: 'encryption_key exists' },
  ),
  row('codecommit-approvals', 'CKV_AWS_257', 'l', 'supply', 'One approval is enough for a change of code', {
    aws_codecommit_approval_rule_template: ({ values }) => {
      const text = textOf(values['content'])
      if (text === undefined) return undefined
      try {
        const needed = all(JSON.parse(text), 'Statements.NumberOfApprovalsNeeded').map((item) => Number(textOf(item)))
        return outcome(needed.length > 0 && needed.every((number) => number >= 2), ['content'])
      } catch {
        return undefined
      }
    },
  }),
  row('codebuild-logs-encrypted', 'CKV_AWS_311', 'm', 'encryption', 'Logs of the build in S3 are unencrypted', {
    aws_codebuild_project:
      '(logs_config.s3_logs exists & logs_config.s3_logs.status? != DISABLED) -> logs_config.s3_logs.encryption_disabled? = false',
  }),
  row('codebuild-logs', 'CKV_AWS_314', 'm', 'logging', 'Build does not log', {
    aws_codebuild_project:
      'logs_config.cloudwatch_logs.status = ENABLED | logs_config.s3_logs.status = ENABLED | logs_config.cloudwatch_logs exists & logs_config.cloudwatch_logs.status? = ENABLED',
  }),
  row('codebuild-privileged', 'CKV_AWS_316', 'h', 'privilege', 'Build runs privileged', {
    aws_codebuild_project: 'environment.privileged_mode? = false',
    'AWS::CodeBuild::Project': 'Environment.PrivilegedMode? = false',
  }),
  // Elasticsearch and OpenSearch
  row('search-encrypted', 'CKV_AWS_5', 'h', 'encryption', 'Search domain stores data unencrypted', {
    [domains]: 'encrypt_at_rest.enabled = true',
    [cfDomains]: 'EncryptionAtRestOptions.Enabled = true',
  }),
  row('search-nodes', 'CKV_AWS_6', 'h', 'transit', 'Nodes of the search domain talk without TLS', {
    [domains]: ({ values }) => {
      const enabled = at(values, 'node_to_node_encryption.enabled')
      const count = at(values, 'cluster_config.instance_count') ?? at(values, 'cluster_config.0.instance_count')
      if (count !== undefined && !isOpen(count) && Number(textOf(count)) <= 1 && enabled === undefined) return passed
      if (isOpen(enabled)) return undefined
      if (textOf(enabled) === 'true') return passed
      const many = count !== undefined && !isOpen(count) && Number(textOf(count)) > 1
      return enabled === undefined && !many
        ? values['cluster_config'] === undefined
          ? passed
          : passed
        : failed(['node_to_node_encryption'])
    },
    [cfDomains]: 'NodeToNodeEncryptionOptions.Enabled = true',
  }),
  row('search-https', 'CKV_AWS_83', 'h', 'transit', 'Search domain takes requests without TLS', {
    [domains]: 'domain_endpoint_options absent | domain_endpoint_options.enforce_https = true',
    [cfDomains]: 'DomainEndpointOptions.EnforceHTTPS = true',
  }),
  row('search-logging', 'CKV_AWS_84', 'm', 'logging', 'Search domain does not log', {
    [domains]: 'log_publishing_options.cloudwatch_log_group_arn exists & log_publishing_options.enabled? = true',
    [cfDomains]: 'LogPublishingOptions exists',
  }),
  row('search-vpc', 'CKV_AWS_137', 'h', 'exposure', 'Search domain stands outside a VPC', {
    [domains]: 'vpc_options exists',
    [cfDomains]: 'VPCOptions exists',
  }),
  row('search-tls', 'CKV_AWS_228', 'h', 'transit', 'Search domain takes old versions of TLS', {
    [domains]:
      'domain_endpoint_options.tls_security_policy = Policy-Min-TLS-1-2-2019-07,Policy-Min-TLS-1-2-PFS-2023-10',
    [cfDomains]: 'DomainEndpointOptions.TLSSecurityPolicy = Policy-Min-TLS-1-2-2019-07,Policy-Min-TLS-1-2-PFS-2023-10',
  }),
  row('search-own-key', 'CKV_AWS_247', 'l', 'ownkey', 'Search domain is not encrypted with a KMS key of your own', {
    [domains]: 'encrypt_at_rest.kms_key_id exists',
  }),
  row('search-security-group', 'CKV_AWS_248', 'm', 'network', 'Search domain uses the default security group', {
    [domains]: 'vpc_options.security_group_ids exists',
  }),
  row('search-audit', 'CKV_AWS_317', 'm', 'logging', 'Search domain does not audit', {
    [domains]: 'some log_publishing_options: (log_type = AUDIT_LOGS & enabled? = true)',
    [cfDomains]: 'LogPublishingOptions.AUDIT_LOGS.Enabled = true',
  }),
  row('search-masters', 'CKV_AWS_318', 'm', 'availability', 'Search domain has fewer than three masters', {
    [domains]: 'cluster_config.dedicated_master_count >= 3 & cluster_config.zone_awareness_enabled = true',
  }),
  row('search-masters-dedicated', 'CKV2_AWS_59', 'l', 'availability', 'Search domain has no dedicated masters', {
    [domains]: 'cluster_config.dedicated_master_enabled = true',
  }),
  row('search-access', 'CKV2_AWS_52', 'm', 'auth', 'Search domain has no fine-grained access', {
    [domains]:
      'advanced_security_options.enabled = true & advanced_security_options.internal_user_database_enabled? = true',
  }),
  row('cloudsearch-tls', 'CKV_AWS_218', 'h', 'transit', 'CloudSearch takes old versions of TLS', {
    aws_cloudsearch_domain: 'endpoint_options.tls_security_policy = Policy-Min-TLS-1-2-2019-07',
  }),
  row('cloudsearch-https', 'CKV_AWS_220', 'h', 'transit', 'CloudSearch takes requests without TLS', {
    aws_cloudsearch_domain: 'endpoint_options.enforce_https = true',
  }),
  // SageMaker, Bedrock and friends
  row('notebook-own-key', 'CKV_AWS_22', 'm', 'encryption', 'Notebook is not encrypted with a KMS key', {
    aws_sagemaker_notebook_instance: 'kms_key_id exists',
  }),
  row('endpoint-own-key', 'CKV_AWS_98', 'm', 'encryption', 'Endpoint is not encrypted with a KMS key', {
    aws_sagemaker_endpoint_configuration: 'kms_key_arn exists',
    'AWS::SageMaker::EndpointConfig': 'KmsKeyId exists',
  }),
  row('notebook-internet', 'CKV_AWS_122', 'h', 'exposure', 'Notebook has direct access to the internet', {
    aws_sagemaker_notebook_instance: 'direct_internet_access = Disabled',
    'AWS::SageMaker::NotebookInstance': 'DirectInternetAccess = Disabled',
  }),
  row('sagemaker-own-key', 'CKV_AWS_187', 'l', 'ownkey', 'SageMaker is not encrypted with a KMS key of your own', {
    'aws_sagemaker_domain aws_sagemaker_notebook_instance': 'kms_key_id exists',
    'AWS::SageMaker::Domain AWS::SageMaker::NotebookInstance': 'KmsKeyId exists',
  }),
  row('notebook-vpc', 'CKV_AWS_306', 'm', 'network', 'Notebook stands outside a VPC of your own', {
    aws_sagemaker_notebook_instance: 'subnet_id exists',
  }),
  row('notebook-root', 'CKV_AWS_307', 'm', 'privilege', 'Users of the notebook are root', {
    aws_sagemaker_notebook_instance: 'root_access = Disabled',
    'AWS::SageMaker::NotebookInstance': 'RootAccess = Disabled',
  }),
  row(
    'quality-job-own-key',
    'CKV_AWS_367',
    'l',
    'ownkey',
    'Results of the quality job are not encrypted with a KMS key of your own',
    {
      aws_sagemaker_data_quality_job_definition: 'data_quality_job_output_config.kms_key_id exists',
      'AWS::SageMaker::DataQualityJobDefinition': 'DataQualityJobOutputConfig.KmsKeyId exists',
    },
  ),
  row(
    'quality-job-volume',
    'CKV_AWS_368',
    'l',
    'ownkey',
    'Volumes of the quality job are not encrypted with a KMS key of your own',
    {
      aws_sagemaker_data_quality_job_definition: 'job_resources.cluster_config.volume_kms_key_id exists',
      'AWS::SageMaker::DataQualityJobDefinition': 'JobResources.ClusterConfig.VolumeKmsKeyId exists',
    },
  ),
  row('quality-job-traffic', 'CKV_AWS_369', 'm', 'transit', 'Containers of the quality job talk without TLS', {
    aws_sagemaker_data_quality_job_definition: 'network_config.enable_inter_container_traffic_encryption = true',
    'AWS::SageMaker::DataQualityJobDefinition': 'NetworkConfig.EnableInterContainerTrafficEncryption = true',
  }),
  row('model-isolated', 'CKV_AWS_370', 'm', 'isolation', 'Model may talk to the network', {
    aws_sagemaker_model: 'enable_network_isolation = true',
    'AWS::SageMaker::Model': 'EnableNetworkIsolation = true',
  }),
  row('notebook-metadata', 'CKV_AWS_371', 'm', 'auth', 'Metadata of the notebook can be read without a token', {
    aws_sagemaker_notebook_instance:
      'instance_metadata_service_configuration.minimum_instance_metadata_service_version = 2',
    'AWS::SageMaker::NotebookInstance':
      'InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion = 2',
  }),
  row(
    'flow-definition-own-key',
    'CKV_AWS_372',
    'l',
    'ownkey',
    'Results of human review are not encrypted with a KMS key of your own',
    { aws_sagemaker_flow_definition: 'output_config.kms_key_id exists' },
  ),
  row('bedrock-own-key', 'CKV_AWS_373', 'l', 'ownkey', 'Bedrock agent is not encrypted with a KMS key of your own', {
    aws_bedrockagent_agent: 'customer_encryption_key_arn exists',
    'AWS::Bedrock::Agent': 'CustomerEncryptionKeyArn exists',
  }),
  row('bedrock-guardrail', 'CKV_AWS_383', 'l', 'hygiene', 'Bedrock agent has no guardrails', {
    aws_bedrockagent_agent: 'guardrail_configuration exists',
  }),
  row(
    'comprehend-own-key',
    'CKV_AWS_267',
    'l',
    'ownkey',
    'Model of the recognizer is not encrypted with a KMS key of your own',
    { aws_comprehend_entity_recognizer: 'model_kms_key_id exists' },
  ),
  row(
    'comprehend-volume-own-key',
    'CKV_AWS_268',
    'l',
    'ownkey',
    'Volume of the recognizer is not encrypted with a KMS key of your own',
    { aws_comprehend_entity_recognizer: 'volume_kms_key_id exists' },
  ),
  row(
    'connect-video-own-key',
    'CKV_AWS_269',
    'l',
    'ownkey',
    'Recordings of calls are not encrypted with a KMS key of your own',
    {
      aws_connect_instance_storage_config:
        'storage_config.storage_type? = KINESIS_VIDEO_STREAM -> storage_config.kinesis_video_stream_config.encryption_config.key_id exists',
    },
  ),
  row(
    'connect-s3-own-key',
    'CKV_AWS_270',
    'l',
    'ownkey',
    'Files of the contact centre are not encrypted with a KMS key of your own',
    {
      aws_connect_instance_storage_config:
        'storage_config.s3_config exists -> storage_config.s3_config.encryption_config.key_id exists',
    },
  ),
  row('kendra-own-key', 'CKV_AWS_262', 'l', 'ownkey', 'Kendra index is not encrypted with a KMS key of your own', {
    aws_kendra_index: 'server_side_encryption_configuration.kms_key_id exists',
  }),
  row('datasync-secrets', 'CKV_AWS_295', 'c', 'secrets', 'Secret key of an object storage in code', {
    aws_datasync_location_object_storage: ({ values }) =>
      typeof values['secret_key'] === 'string' && values['secret_key'] !== '' ? failed(['secret_key']) : passed,
  }),
  row('scheduler-own-key', 'CKV_AWS_297', 'l', 'ownkey', 'Schedule is not encrypted with a KMS key of your own', {
    aws_scheduler_schedule: 'kms_key_arn exists',
  }),
  row('state-machine-tracing', 'CKV_AWS_284', 'l', 'monitoring', 'State machine is not traced', {
    aws_sfn_state_machine: 'tracing_configuration.enabled = true',
    'AWS::StepFunctions::StateMachine': 'TracingConfiguration.Enabled = true',
    'AWS::Serverless::StateMachine': 'Tracing.Enabled = true',
  }),
  row('state-machine-logging', 'CKV_AWS_285', 'm', 'logging', 'State machine logs no history', {
    aws_sfn_state_machine: 'logging_configuration.include_execution_data = true',
    'AWS::StepFunctions::StateMachine': 'LoggingConfiguration.IncludeExecutionData = true',
  }),
  // MQ, MWAA, SSM, Transfer, ACM, WAF, Athena, SES, Route 53
  row('mq-logging', 'CKV_AWS_48', 'm', 'logging', 'Broker does not log', {
    aws_mq_broker: 'logs.general = true',
    'AWS::AmazonMQ::Broker': 'Logs.General = true',
  }),
  row('mq-not-public', 'CKV_AWS_69', 'h', 'exposure', 'Broker has a public address', {
    aws_mq_broker: 'publicly_accessible? = false',
    'AWS::AmazonMQ::Broker': 'PubliclyAccessible? = false',
  }),
  row('mq-audit', 'CKV_AWS_197', 'm', 'logging', 'Broker does not audit', {
    aws_mq_broker: 'engine_type != RabbitMQ -> logs.audit = true',
    'AWS::AmazonMQ::Broker': 'EngineType != RABBITMQ -> Logs.Audit = true',
  }),
  row('mq-minor-upgrades', 'CKV_AWS_207', 'l', 'update', 'Broker takes no minor upgrades', {
    aws_mq_broker: 'auto_minor_version_upgrade = true',
  }),
  row('mq-version', 'CKV_AWS_208', 'm', 'update', 'Broker runs an old version', {
    'aws_mq_broker aws_mq_configuration': ({ values }) => {
      const engine = textOf(values['engine_type'])?.toLowerCase()
      const version = Number.parseFloat(/^\d+\.\d+/.exec(textOf(values['engine_version']) ?? '')?.[0] ?? '')
      const [, minor = '0'] = (textOf(values['engine_version']) ?? '').split('.')
      if (Number.isNaN(version)) return isOpen(values['engine_version']) ? undefined : failed(['engine_version'])
      const major = Math.floor(version)
      if (engine === 'activemq') return outcome(major > 5 || (major === 5 && Number(minor) >= 16), ['engine_version'])
      return outcome(major > 3 || (major === 3 && Number(minor) >= 8), ['engine_version'])
    },
  }),
  row('mq-own-key', 'CKV_AWS_209', 'l', 'ownkey', 'Broker is not encrypted with a KMS key of your own', {
    aws_mq_broker: 'encryption_options.kms_key_id exists',
  }),
  ...(['scheduler', 'worker', 'webserver'] as const).map((part, index) =>
    row(`mwaa-${part}-logs`, `CKV_AWS_${242 + index}`, 'l', 'logging', `The ${part} of Airflow does not log`, {
      aws_mwaa_environment: `logging_configuration.${part}_logs.enabled = true`,
    }),
  ),
  row('mwaa-private', 'CKV2_AWS_66', 'h', 'exposure', 'Airflow has a public address', {
    aws_mwaa_environment: 'webserver_access_mode? = PRIVATE_ONLY',
  }),
  row('ssm-session-encrypted', 'CKV_AWS_112', 'm', 'encryption', 'Sessions are not encrypted with a KMS key', {
    'aws_ssm_document AWS::SSM::Document': inlineDocument((inputs) => there(at(inputs, 'kmsKeyId'))),
  }),
  row('ssm-session-logging', 'CKV_AWS_113', 'm', 'logging', 'Sessions are not logged, or unencrypted', {
    'aws_ssm_document AWS::SSM::Document': inlineDocument(
      (inputs) =>
        (there(at(inputs, 's3BucketName')) && yes(at(inputs, 's3EncryptionEnabled'))) ||
        (there(at(inputs, 'cloudWatchLogGroupName')) && yes(at(inputs, 'cloudWatchEncryptionEnabled'))),
    ),
  }),
  row('ssm-document-private', 'CKV_AWS_303', 'h', 'exposure', 'Document is shared with everybody', {
    aws_ssm_document: ({ values }) =>
      outcome(!/(^|,)all(,|$)/i.test(textOf(at(values, 'permissions.account_ids')) ?? ''), ['permissions']),
  }),
  row('ssm-parameter-own-key', 'CKV_AWS_337', 'l', 'ownkey', 'Parameter is not encrypted with a KMS key of your own', {
    aws_ssm_parameter: 'type = SecureString -> key_id exists',
  }),
  row('ssm-parameter-encrypted', 'CKV2_AWS_34', 'm', 'secrets', 'Parameter is stored as plain text', {
    aws_ssm_parameter: 'type = SecureString',
  }),
  row('transfer-public', 'CKV_AWS_164', 'h', 'exposure', 'Transfer server has a public address', {
    aws_transfer_server: 'endpoint_type = VPC,VPC_ENDPOINT',
    'AWS::Transfer::Server': 'EndpointType = VPC,VPC_ENDPOINT',
  }),
  row('transfer-protocols', 'CKV_AWS_357', 'h', 'transit', 'Transfer server speaks FTP', {
    aws_transfer_server: 'protocols lacks FTP',
    'AWS::Transfer::Server': 'Protocols lacks FTP',
  }),
  row('transfer-policy', 'CKV_AWS_380', 'm', 'transit', 'Transfer server keeps an old security policy', {
    aws_transfer_server:
      'security_policy_name ~ /^TransferSecurityPolicy-([A-Za-z0-9]+-)?(202[4-9]|20[3-9]\\d)-\\d\\d$/',
  }),
  row('acm-replace', 'CKV_AWS_233', 'l', 'availability', 'Certificate is deleted before the new one stands', {
    aws_acm_certificate: 'lifecycle.create_before_destroy = true',
  }),
  row('acm-transparency', 'CKV_AWS_234', 'l', 'logging', 'Certificate is kept out of the transparency log', {
    aws_acm_certificate: 'options.certificate_transparency_logging_preference? = ENABLED',
  }),
  row('acm-wildcard', 'CKV2_AWS_71', 'l', 'hygiene', 'Certificate is for every name under a domain', {
    aws_acm_certificate: ({ values }) =>
      outcome(
        ![textOf(values['domain_name']), ...list(values['subject_alternative_names']).map(textOf)].some((name) =>
          name?.startsWith('*'),
        ),
        ['domain_name'],
      ),
  }),
  row('waf-rules', 'CKV_AWS_175', 'm', 'network', 'Web firewall has no rules', {
    'aws_waf_web_acl aws_wafregional_web_acl aws_wafv2_web_acl': ({ values }) =>
      outcome(
        [...all(values, 'rule'), ...all(values, 'rules')].some(
          (rule) => isOpen(rule) || (isObject(rule) && Object.keys(rule).length > 0),
        ),
        ['rule'],
      ),
  }),
  row('waf-logs', 'CKV_AWS_176', 'm', 'logging', 'Web firewall does not log', {
    'aws_waf_web_acl aws_wafregional_web_acl': 'logging_configuration exists',
  }),
  row('waf-log4j', 'CKV_AWS_192', 'm', 'network', 'Web firewall lets attacks on Log4j through', {
    'aws_wafv2_web_acl AWS::WAFv2::WebACL': log4j,
  }),
  row('waf-rule-action', 'CKV_AWS_342', 'm', 'network', 'Rule of the web firewall does nothing', {
    'aws_wafv2_web_acl aws_wafv2_rule_group': 'each rule: (action exists | override_action exists)',
    'aws_waf_web_acl aws_wafregional_web_acl': 'each rules: (action exists | override_action exists)',
    aws_waf_rule_group: 'each activated_rule: (action exists)',
    aws_wafregional_rule_group: 'each activated_rule: (action exists)',
  }),
  row(
    'athena-workgroup-encrypted',
    'CKV_AWS_159',
    'm',
    'encryption',
    'Results of the Athena workgroup are unencrypted',
    { aws_athena_workgroup: 'configuration.result_configuration.encryption_configuration exists' },
  ),
  row('glue-component-security', 'CKV_AWS_195', 'm', 'encryption', 'Glue works without a security configuration', {
    'aws_glue_crawler aws_glue_dev_endpoint aws_glue_job': 'security_configuration exists',
    'AWS::Glue::Crawler': 'CrawlerSecurityConfiguration exists',
    'AWS::Glue::DevEndpoint AWS::Glue::Job': 'SecurityConfiguration exists',
  }),
  row('ses-tls', 'CKV_AWS_365', 'm', 'transit', 'Mail is sent without TLS', {
    aws_ses_configuration_set: 'delivery_options.tls_policy = Require',
  }),
  row('domain-lock', 'CKV_AWS_377', 'm', 'deletion', 'Domain can be transferred away', {
    aws_route53domains_registered_domain: 'transfer_lock? = true',
  }),
  row('secret-parameter-code', 'CKV_AWS_384', 'c', 'secrets', 'Secret in a parameter in code', {
    aws_ssm_parameter: 'value !~ /AKIA[0-9A-Z]{16}|-----BEGIN/',
  }),
]
