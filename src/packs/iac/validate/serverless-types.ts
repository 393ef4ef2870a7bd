import type { Shape } from '../schemas/shape.ts'

const any: Shape = { type: 'any' }
const made = (names: string, required: string[] = []): Shape => ({
  type: 'object',
  properties: Object.fromEntries(names.split(/\s+/).map((name) => [name, any])),
  ...(required.length > 0 ? { required } : {}),
})

/** Properties of the types that the Serverless Application Model adds; what is inside them is not looked into. */
export const serverlessTypes: Readonly<Record<string, Shape>> = {
  'AWS::Serverless::Function': made(
    `Architectures AssumeRolePolicyDocument AutoPublishAlias AutoPublishAliasAllProperties AutoPublishCodeSha256
     CapacityProviderConfig CodeSigningConfigArn CodeUri DeadLetterQueue DeploymentPreference Description DurableConfig Environment
     EphemeralStorage EventInvokeConfig Events FileSystemConfigs FunctionName FunctionScalingConfig FunctionUrlConfig Handler
     ImageConfig ImageUri InlineCode KmsKeyArn Layers LoggingConfig MemorySize PackageType PermissionsBoundary Policies
     PropagateTags ProvisionedConcurrencyConfig PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role
     RolePath Runtime RuntimeManagementConfig SnapStart SourceKMSKeyArn Tags TenancyConfig Timeout Tracing
     VersionDescription VersionDeletionPolicy VpcConfig`,
  ),
  'AWS::Serverless::Api': made(
    `AccessLogSetting AlwaysDeploy ApiKeySourceType Auth BinaryMediaTypes CacheClusterEnabled CacheClusterSize
     CanarySetting Cors DefinitionBody DefinitionUri Description DisableExecuteApiEndpoint Domain EndpointAccessMode
     EndpointConfiguration FailOnWarnings GatewayResponses MergeDefinitions MethodSettings MinimumCompressionSize Mode
     Models Name OpenApiVersion Policy PropagateTags SecurityPolicy StageName Tags TracingEnabled Variables`,
    ['StageName'],
  ),
  'AWS::Serverless::HttpApi': made(
    `AccessLogSettings Auth CorsConfiguration DefaultRouteSettings DefinitionBody DefinitionUri Description
     DisableExecuteApiEndpoint Domain FailOnWarnings Name PropagateTags RouteSettings StageName StageVariables Tags`,
  ),
  'AWS::Serverless::SimpleTable': made(
    'PointInTimeRecoverySpecification PrimaryKey ProvisionedThroughput SSESpecification TableName Tags',
  ),
  'AWS::Serverless::LayerVersion': made(
    `CompatibleArchitectures CompatibleRuntimes ContentUri Description LayerName LicenseInfo PublishLambdaVersion
     RetentionPolicy`,
    ['ContentUri'],
  ),
  'AWS::Serverless::Application': made('Location NotificationARNs Parameters Tags TimeoutInMinutes', ['Location']),
  'AWS::Serverless::StateMachine': made(
    `AutoPublishAlias DefinitionBody Definition DefinitionSubstitutions DefinitionUri DeploymentPreference Events Logging
     Name PermissionsBoundary Policies PropagateTags Role RolePath Tags Tracing Type UseAliasAsEventTarget`,
  ),
  'AWS::Serverless::Connector': made('Destination Permissions Source SourceReference', ['Destination', 'Permissions']),
  'AWS::Serverless::GraphQLApi': made(
    `ApiKeys Auth Cache DataSources DomainName Functions Logging Name Resolvers SchemaInline SchemaUri Tags XrayEnabled
     Visibility IntrospectionConfig OwnerContact QueryDepthLimit ResolverCountLimit EnvironmentVariables`,
    ['Auth'],
  ),
}
