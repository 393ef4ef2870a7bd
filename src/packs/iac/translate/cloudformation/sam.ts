// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of CloudFormation are written like this
import { type CfnResource, type CfnTemplate, isTree, type Tree } from './template.ts'

const getAtt = (name: string, attribute: string): Tree => ({ 'Fn::GetAtt': [name, attribute] })
const ref = (name: string): Tree => ({ Ref: name })
const sub = (text: string): Tree => ({ 'Fn::Sub': text })

/**
 * Resources of the serverless macro as what it would expand them to. Events and policy templates that are not known stay behind as
 * unread, with the reason.
 */
export function expandSam(template: CfnTemplate): CfnTemplate {
  const resources = new Map<string, CfnResource>()
  const unread = [...template.unread]
  const context: Sam = { template, resources, unread, apis: new Map() }
  for (const [name, resource] of template.resources) {
    if (resource.type === 'AWS::Serverless::Api') addRestApi(name, resource, context)
    else if (resource.type === 'AWS::Serverless::HttpApi') addHttpApi(name, resource, context)
  }
  for (const [name, resource] of template.resources) {
    switch (resource.type) {
      case 'AWS::Serverless::Function':
        addFunction(name, resource, context)
        break
      case 'AWS::Serverless::Api':
      case 'AWS::Serverless::HttpApi':
        break
      case 'AWS::Serverless::SimpleTable':
        addTable(name, resource, context)
        break
      case 'AWS::Serverless::StateMachine':
        addStateMachine(name, resource, context)
        break
      case 'AWS::Serverless::LayerVersion': {
        const { ContentUri, RetentionPolicy: _retention, ...rest } = resource.properties
        resources.set(name, {
          ...resource,
          type: 'AWS::Lambda::LayerVersion',
          properties: { ...rest, Content: uriOf(ContentUri) },
        })
        break
      }
      default:
        resources.set(name, resource)
    }
  }
  for (const api of context.apis.values()) finishRestApi(api, context)
  return { ...template, resources, unread }
}

type Rest = {
  name: string
  stage: string
  source: CfnResource
  paths: Map<string, string>
  methods: string[]
  implicit: boolean
}
type Sam = {
  template: CfnTemplate
  resources: Map<string, CfnResource>
  unread: CfnTemplate['unread']
  apis: Map<string, Rest>
}

function withGlobals(kind: string, resource: CfnResource, { template }: Sam): Tree {
  const globals = template.globals[kind]
  if (!isTree(globals)) return resource.properties
  const merged: Tree = { ...globals, ...resource.properties }
  for (const [key, value] of Object.entries(globals)) {
    const own = resource.properties[key]
    if (isTree(value) && isTree(own)) merged[key] = mergeTrees(value, own)
    if (Array.isArray(value) && Array.isArray(own)) merged[key] = [...value, ...own]
  }
  return merged
}

function mergeTrees(low: Tree, high: Tree): Tree {
  const merged: Tree = { ...low, ...high }
  for (const [key, value] of Object.entries(low)) {
    const other = high[key]
    if (isTree(value) && isTree(other)) merged[key] = mergeTrees(value, other)
  }
  return merged
}

const made = (from: CfnResource, type: string, properties: Tree, dependsOn: string[] = []): CfnResource => ({
  type,
  properties,
  ...(from.condition === undefined ? {} : { condition: from.condition }),
  dependsOn,
  other: [],
  source: from.source,
})

const tagsOf = (tags: unknown): Tree =>
  isTree(tags) ? { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } : {}

/** `s3://bucket/key` or {Bucket, Key}; a local folder stays a path. */
function uriOf(uri: unknown): Tree {
  if (typeof uri === 'string') {
    const match = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri)
    return match ? { S3Bucket: match[1], S3Key: match[2] } : { LocalPath: uri }
  }
  if (isTree(uri) && 'Bucket' in uri)
    return { S3Bucket: uri.Bucket, S3Key: uri.Key, ...('Version' in uri ? { S3ObjectVersion: uri.Version } : {}) }
  return { LocalPath: '.' }
}

const passedOn = [
  'FunctionName',
  'Description',
  'Handler',
  'Runtime',
  'MemorySize',
  'Timeout',
  'Environment',
  'Layers',
  'Architectures',
  'ReservedConcurrentExecutions',
  'KmsKeyArn',
  'VpcConfig',
  'PackageType',
  'ImageConfig',
  'EphemeralStorage',
  'FileSystemConfigs',
  'SnapStart',
  'LoggingConfig',
]

function addFunction(name: string, resource: CfnResource, context: Sam): void {
  const properties = withGlobals('Function', resource, context)
  const known = new Set([
    ...passedOn,
    'CodeUri',
    'InlineCode',
    'ImageUri',
    'Role',
    'Policies',
    'Events',
    'Tracing',
    'DeadLetterQueue',
    'Tags',
    'AutoPublishAlias',
    'PermissionsBoundary',
    'FunctionUrlConfig',
    'DeploymentPreference',
    'AutoPublishAliasAllProperties',
    'CodeSigningConfigArn',
  ])
  for (const key of Object.keys(properties))
    if (!known.has(key))
      context.unread.push({
        address: `${name}.${key}`,
        reason: 'this property of a serverless function is not translated',
      })
  if ('AutoPublishAlias' in properties)
    context.unread.push({
      address: `${name}.AutoPublishAlias`,
      reason: 'versions and aliases that are published on deployment belong to the pipeline in Terraform',
    })
  const code =
    typeof properties.InlineCode === 'string'
      ? { ZipFile: properties.InlineCode }
      : 'ImageUri' in properties
        ? { ImageUri: properties.ImageUri }
        : uriOf(properties.CodeUri)
  const role = `${name}Role`
  const queue = isTree(properties.DeadLetterQueue) ? properties.DeadLetterQueue : null
  context.resources.set(name, {
    ...made(resource, 'AWS::Lambda::Function', {
      ...Object.fromEntries(passedOn.filter((key) => key in properties).map((key) => [key, properties[key]])),
      Code: code,
      Role: properties.Role ?? getAtt(role, 'Arn'),
      ...(properties.Tracing === undefined ? {} : { TracingConfig: { Mode: properties.Tracing } }),
      ...(queue ? { DeadLetterConfig: { TargetArn: queue.TargetArn } } : {}),
      ...tagsOf(properties.Tags),
    }),
    dependsOn: resource.dependsOn,
  })
  if (properties.Role === undefined) addRole(name, role, resource, properties, queue, context)
  if (isTree(properties.FunctionUrlConfig))
    context.resources.set(
      `${name}Url`,
      made(resource, 'AWS::Lambda::Url', { ...properties.FunctionUrlConfig, TargetFunctionArn: ref(name) }),
    )
  if (isTree(properties.Events))
    for (const [event, value] of Object.entries(properties.Events))
      if (isTree(value)) addEvent(name, event, value, resource, context)
}

/** What the macro lets a function do that reads from these sources. */
const readers = [
  ['SQS', 'AWSLambdaSQSQueueExecutionRole'],
  ['Kinesis', 'AWSLambdaKinesisExecutionRole'],
  ['DynamoDB', 'AWSLambdaDynamoDBExecutionRole'],
] as const

function addRole(
  name: string,
  role: string,
  resource: CfnResource,
  properties: Tree,
  queue: Tree | null,
  context: Sam,
): void {
  const managed: unknown[] = [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole')]
  if (properties.Tracing === 'Active')
    managed.push(sub('arn:${AWS::Partition}:iam::aws:policy/AWSXRayDaemonWriteAccess'))
  if (properties.VpcConfig !== undefined)
    managed.push(sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole'))
  const events = isTree(properties.Events) ? Object.values(properties.Events).filter(isTree) : []
  for (const [type, policy] of readers)
    if (events.some((event) => event.Type === type))
      managed.push(sub(`arn:\${AWS::Partition}:iam::aws:policy/service-role/${policy}`))
  const inline: Tree[] = []
  const policies =
    properties.Policies === undefined
      ? []
      : Array.isArray(properties.Policies)
        ? properties.Policies
        : [properties.Policies]
  for (const [index, policy] of policies.entries()) {
    if (typeof policy === 'string')
      managed.push(policy.startsWith('arn:') ? policy : sub(`arn:\${AWS::Partition}:iam::aws:policy/${policy}`))
    else if (isTree(policy) && 'Statement' in policy)
      inline.push({ PolicyName: `${name}${index}`, PolicyDocument: { Version: '2012-10-17', ...policy } })
    else if (isTree(policy) && ('Ref' in policy || Object.keys(policy)[0]?.startsWith('Fn::'))) managed.push(policy)
    else if (isTree(policy)) {
      const [template = ''] = Object.keys(policy)
      const statements = policyTemplate(template, isTree(policy[template]) ? (policy[template] as Tree) : {})
      if (statements)
        inline.push({ PolicyName: `${name}${index}`, PolicyDocument: { Version: '2012-10-17', Statement: statements } })
      else
        context.unread.push({
          address: `${name}.Policies[${index}]`,
          reason: `the policy template ${template} is not known here`,
        })
    }
  }
  if (queue) {
    const action = queue.Type === 'SNS' ? 'sns:Publish' : 'sqs:SendMessage'
    inline.push({
      PolicyName: `${name}DeadLetters`,
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: action, Resource: queue.TargetArn }],
      },
    })
  }
  context.resources.set(
    role,
    made(resource, 'AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
      ManagedPolicyArns: managed,
      ...(inline.length > 0 ? { Policies: inline } : {}),
      ...(properties.PermissionsBoundary === undefined ? {} : { PermissionsBoundary: properties.PermissionsBoundary }),
    }),
  )
}

/** Actions of the macro's policy templates that are used most, with the resource each is for. */
const templates: Record<string, { parameter: string; actions: string[]; arn: (value: unknown) => unknown }> = {
  DynamoDBCrudPolicy: {
    parameter: 'TableName',
    actions: [
      'dynamodb:GetItem',
      'dynamodb:DeleteItem',
      'dynamodb:PutItem',
      'dynamodb:Scan',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:BatchGetItem',
      'dynamodb:DescribeTable',
      'dynamodb:ConditionCheckItem',
    ],
    arn: (value) => tableArns(value),
  },
  DynamoDBReadPolicy: {
    parameter: 'TableName',
    actions: ['dynamodb:GetItem', 'dynamodb:Scan', 'dynamodb:Query', 'dynamodb:BatchGetItem', 'dynamodb:DescribeTable'],
    arn: (value) => tableArns(value),
  },
  DynamoDBWritePolicy: {
    parameter: 'TableName',
    actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
    arn: (value) => tableArns(value),
  },
  S3ReadPolicy: {
    parameter: 'BucketName',
    actions: [
      's3:GetObject',
      's3:ListBucket',
      's3:GetBucketLocation',
      's3:GetObjectVersion',
      's3:GetLifecycleConfiguration',
    ],
    arn: (value) => bucketArns(value),
  },
  S3WritePolicy: {
    parameter: 'BucketName',
    actions: ['s3:PutObject', 's3:PutObjectAcl', 's3:PutLifecycleConfiguration'],
    arn: (value) => bucketArns(value),
  },
  S3CrudPolicy: {
    parameter: 'BucketName',
    actions: [
      's3:GetObject',
      's3:ListBucket',
      's3:GetBucketLocation',
      's3:GetObjectVersion',
      's3:PutObject',
      's3:PutObjectAcl',
      's3:GetLifecycleConfiguration',
      's3:PutLifecycleConfiguration',
      's3:DeleteObject',
    ],
    arn: (value) => bucketArns(value),
  },
  SQSSendMessagePolicy: {
    parameter: 'QueueName',
    actions: ['sqs:SendMessage*'],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${name}', { name: value }],
    }),
  },
  SQSPollerPolicy: {
    parameter: 'QueueName',
    actions: [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${name}', { name: value }],
    }),
  },
  SNSPublishMessagePolicy: {
    parameter: 'TopicName',
    actions: ['sns:Publish'],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${name}', { name: value }],
    }),
  },
  LambdaInvokePolicy: {
    parameter: 'FunctionName',
    actions: ['lambda:InvokeFunction'],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${name}', { name: value }],
    }),
  },
  StepFunctionsExecutionPolicy: {
    parameter: 'StateMachineName',
    actions: ['states:StartExecution'],
    arn: (value) => ({
      'Fn::Sub': [
        'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${name}',
        { name: value },
      ],
    }),
  },
  KMSDecryptPolicy: {
    parameter: 'KeyId',
    actions: ['kms:Decrypt'],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${name}', { name: value }],
    }),
  },
  SSMParameterReadPolicy: {
    parameter: 'ParameterName',
    actions: ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParametersByPath'],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${name}', { name: value }],
    }),
  },
  AWSSecretsManagerGetSecretValuePolicy: {
    parameter: 'SecretArn',
    actions: ['secretsmanager:GetSecretValue'],
    arn: (value) => value,
  },
  EventBridgePutEventsPolicy: {
    parameter: 'EventBusName',
    actions: ['events:PutEvents'],
    arn: (value) => ({
      'Fn::Sub': ['arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${name}', { name: value }],
    }),
  },
}
const tableArns = (name: unknown) =>
  ['', '/index/*'].map((tail) => ({
    'Fn::Sub': [`arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/\${name}${tail}`, { name }],
  }))
const bucketArns = (name: unknown) =>
  ['', '/*'].map((tail) => ({ 'Fn::Sub': [`arn:\${AWS::Partition}:s3:::\${name}${tail}`, { name }] }))

function policyTemplate(name: string, parameters: Tree): Tree[] | null {
  const known = templates[name]
  if (!known) return null
  return [{ Effect: 'Allow', Action: known.actions, Resource: known.arn(parameters[known.parameter]) }]
}

function addEvent(name: string, event: string, value: Tree, resource: CfnResource, context: Sam): void {
  const properties = isTree(value.Properties) ? value.Properties : {}
  const id = `${name}${event}`
  const put = (suffix: string, type: string, body: Tree) =>
    context.resources.set(`${id}${suffix}`, made(resource, type, body))
  const permit = (principal: string, source: unknown) =>
    put('Permission', 'AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      FunctionName: ref(name),
      Principal: principal,
      SourceArn: source,
    })
  switch (value.Type) {
    case 'Schedule':
    case 'ScheduleV2':
    case 'CloudWatchEvent':
    case 'EventBridgeRule': {
      const rule: Tree = {
        ...('Name' in properties ? { Name: properties.Name } : {}),
        ...('Description' in properties ? { Description: properties.Description } : {}),
        ...('EventBusName' in properties ? { EventBusName: properties.EventBusName } : {}),
      }
      if ('Schedule' in properties || 'ScheduleExpression' in properties)
        rule.ScheduleExpression = properties.Schedule ?? properties.ScheduleExpression
      if ('Pattern' in properties) rule.EventPattern = properties.Pattern
      if (properties.Enabled === false || properties.State === 'DISABLED') rule.State = 'DISABLED'
      const input = Object.fromEntries(
        ['Input', 'InputPath'].filter((key) => key in properties).map((key) => [key, properties[key]]),
      )
      put('', 'AWS::Events::Rule', { ...rule, Targets: [{ Id: id, Arn: getAtt(name, 'Arn'), ...input }] })
      permit('events.amazonaws.com', getAtt(id, 'Arn'))
      return
    }
    case 'SQS':
    case 'Kinesis':
    case 'DynamoDB': {
      const { Queue, Stream, ...rest } = properties
      const mapping = { ...rest, EventSourceArn: Queue ?? Stream, FunctionName: ref(name) }
      context.resources.set(id, {
        ...made(resource, 'AWS::Lambda::EventSourceMapping', mapping),
        dependsOn: context.resources.has(`${name}Role`) ? [`${name}Role`] : [],
      })
      return
    }
    case 'SNS':
      put('', 'AWS::SNS::Subscription', {
        TopicArn: properties.Topic,
        Protocol: 'lambda',
        Endpoint: getAtt(name, 'Arn'),
        ...('FilterPolicy' in properties ? { FilterPolicy: properties.FilterPolicy } : {}),
      })
      permit('sns.amazonaws.com', properties.Topic)
      return
    case 'S3': {
      const bucket = isTree(properties.Bucket) ? String(properties.Bucket.Ref) : ''
      put('', 'Provenly::S3::Notification', {
        Bucket: properties.Bucket,
        Events: properties.Events,
        Filter: properties.Filter,
        Function: getAtt(name, 'Arn'),
        DependsOnPermission: `${id}Permission`,
      })
      permit('s3.amazonaws.com', getAtt(bucket, 'Arn'))
      return
    }
    case 'Api': {
      const api = restApiFor(properties.RestApiId, resource, context)
      const parent = pathResource(api, String(properties.Path ?? '/'), context)
      const method = String(properties.Method ?? 'get').toUpperCase()
      const named = method === 'ANY' || method === 'X-AMAZON-APIGATEWAY-ANY-METHOD' ? 'ANY' : method
      put('Method', 'AWS::ApiGateway::Method', {
        RestApiId: ref(api.name),
        ResourceId: parent,
        HttpMethod: named,
        AuthorizationType: isTree(properties.Auth) && properties.Auth.Authorizer === 'AWS_IAM' ? 'AWS_IAM' : 'NONE',
        Integration: {
          Type: 'AWS_PROXY',
          IntegrationHttpMethod: 'POST',
          Uri: {
            'Fn::Sub': [
              'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${arn}/invocations',
              { arn: getAtt(name, 'Arn') },
            ],
          },
        },
      })
      api.methods.push(`${id}Method`)
      if (
        isTree(properties.Auth) &&
        properties.Auth.Authorizer !== undefined &&
        properties.Auth.Authorizer !== 'AWS_IAM' &&
        properties.Auth.Authorizer !== 'NONE'
      )
        context.unread.push({
          address: `${name}.Events.${event}.Auth`,
          reason: `the authorizer ${String(properties.Auth.Authorizer)} is not translated: the method is open until it is`,
        })
      permit(
        'apigateway.amazonaws.com',
        sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${api.name}}/*`),
      )
      return
    }
    case 'HttpApi': {
      const given =
        isTree(properties.ApiId) && typeof properties.ApiId.Ref === 'string'
          ? properties.ApiId.Ref
          : 'ServerlessHttpApi'
      if (!context.resources.has(given))
        addHttpApi(given, { ...resource, properties: {}, source: given, type: 'AWS::Serverless::HttpApi' }, context)
      put('Integration', 'AWS::ApiGatewayV2::Integration', {
        ApiId: ref(given),
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: getAtt(name, 'Arn'),
        PayloadFormatVersion: properties.PayloadFormatVersion ?? '2.0',
      })
      const route =
        properties.Path === undefined
          ? '$default'
          : `${String(properties.Method ?? 'ANY')
              .toUpperCase()
              .replace('X-AMAZON-APIGATEWAY-ANY-METHOD', 'ANY')} ${String(properties.Path)}`
      put('Route', 'AWS::ApiGatewayV2::Route', {
        ApiId: ref(given),
        RouteKey: route,
        Target: sub(`integrations/\${${id}Integration}`),
      })
      permit(
        'apigateway.amazonaws.com',
        sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${given}}/*`),
      )
      return
    }
    default:
      context.unread.push({
        address: `${name}.Events.${event}`,
        reason: `events of type ${String(value.Type)} are not translated`,
      })
  }
}

function restApiFor(id: unknown, resource: CfnResource, context: Sam): Rest {
  const given = isTree(id) && typeof id.Ref === 'string' ? id.Ref : 'ServerlessRestApi'
  const known = context.apis.get(given)
  if (known) return known
  context.resources.set(given, {
    type: 'AWS::ApiGateway::RestApi',
    properties: { Name: sub('${AWS::StackName}') },
    dependsOn: [],
    other: [],
    source: given,
  })
  const api: Rest = {
    name: given,
    stage: 'Prod',
    source: { ...resource, source: given },
    paths: new Map(),
    methods: [],
    implicit: true,
  }
  context.apis.set(given, api)
  return api
}

function addRestApi(name: string, resource: CfnResource, context: Sam): void {
  const {
    StageName,
    Name,
    Description,
    EndpointConfiguration,
    Tags,
    TracingEnabled,
    MethodSettings: _settings,
    AccessLogSetting,
    Variables,
    DefinitionBody,
    ...rest
  } = withGlobals('Api', resource, context)
  for (const key of Object.keys(rest))
    context.unread.push({ address: `${name}.${key}`, reason: 'this property of a serverless API is not translated' })
  const endpoint =
    typeof EndpointConfiguration === 'string'
      ? { Types: [EndpointConfiguration] }
      : isTree(EndpointConfiguration) && 'Type' in EndpointConfiguration
        ? { Types: [EndpointConfiguration.Type] }
        : EndpointConfiguration
  context.resources.set(
    name,
    made(resource, 'AWS::ApiGateway::RestApi', {
      Name: Name ?? name,
      ...(Description === undefined ? {} : { Description }),
      ...(endpoint === undefined ? {} : { EndpointConfiguration: endpoint }),
      ...(DefinitionBody === undefined ? {} : { Body: DefinitionBody }),
      ...tagsOf(Tags),
    }),
  )
  const extra = Object.fromEntries(
    Object.entries({ TracingEnabled, AccessLogSetting, Variables }).filter(([, value]) => value !== undefined),
  )
  context.apis.set(name, {
    name,
    stage: typeof StageName === 'string' ? StageName : 'Prod',
    source: { ...resource, properties: { StageName: StageName ?? 'Prod', ...extra } },
    paths: new Map(),
    methods: [],
    implicit: false,
  })
}

/** The resource of a path, made step by step: each part is a resource of its own. */
function pathResource(api: Rest, path: string, context: Sam): Tree {
  let parent = getAtt(api.name, 'RootResourceId')
  let walked = ''
  for (const part of path.split('/').filter((each) => each !== '')) {
    walked += `/${part}`
    let id = api.paths.get(walked)
    if (id === undefined) {
      id = `${api.name}Path${walked
        .replaceAll(/[^A-Za-z0-9]+/g, ' ')
        .trim()
        .split(' ')
        .map((each) => (each[0] ?? '').toUpperCase() + each.slice(1))
        .join('')}`
      api.paths.set(walked, id)
      context.resources.set(
        id,
        made(api.source, 'AWS::ApiGateway::Resource', { RestApiId: ref(api.name), ParentId: parent, PathPart: part }),
      )
    }
    parent = ref(id)
  }
  return parent
}

function finishRestApi(api: Rest, context: Sam): void {
  const deployment = `${api.name}Deployment`
  context.resources.set(
    deployment,
    made(api.source, 'AWS::ApiGateway::Deployment', { RestApiId: ref(api.name) }, api.methods),
  )
  const { StageName = api.stage, ...rest } = api.implicit ? {} : api.source.properties
  context.resources.set(
    `${api.name}Stage`,
    made(api.source, 'AWS::ApiGateway::Stage', {
      RestApiId: ref(api.name),
      DeploymentId: ref(deployment),
      StageName,
      ...rest,
    }),
  )
}

function addHttpApi(name: string, resource: CfnResource, context: Sam): void {
  const { StageName, Name, Description, CorsConfiguration, Tags, DefaultRouteSettings, AccessLogSettings, ...rest } =
    withGlobals('HttpApi', resource, context)
  for (const key of Object.keys(rest))
    context.unread.push({ address: `${name}.${key}`, reason: 'this property of a serverless API is not translated' })
  const tags = isTree(Tags) ? { Tags } : {}
  context.resources.set(
    name,
    made(resource, 'AWS::ApiGatewayV2::Api', {
      Name: Name ?? name,
      ProtocolType: 'HTTP',
      ...(Description === undefined ? {} : { Description }),
      ...(isTree(CorsConfiguration) ? { CorsConfiguration } : {}),
      ...tags,
    }),
  )
  const extra = Object.fromEntries(
    Object.entries({ DefaultRouteSettings, AccessLogSettings }).filter(([, value]) => value !== undefined),
  )
  context.resources.set(
    `${name}Stage`,
    made(resource, 'AWS::ApiGatewayV2::Stage', {
      ApiId: ref(name),
      StageName: StageName ?? '$default',
      AutoDeploy: true,
      ...extra,
    }),
  )
}

function addTable(name: string, resource: CfnResource, context: Sam): void {
  const {
    PrimaryKey,
    TableName,
    ProvisionedThroughput,
    Tags,
    SSESpecification,
    PointInTimeRecoverySpecification,
    ...rest
  } = withGlobals('SimpleTable', resource, context)
  for (const key of Object.keys(rest))
    context.unread.push({ address: `${name}.${key}`, reason: 'this property of a simple table is not translated' })
  const key = isTree(PrimaryKey) ? PrimaryKey : { Name: 'id', Type: 'String' }
  const type = { String: 'S', Number: 'N', Binary: 'B' }[String(key.Type ?? 'String')] ?? 'S'
  context.resources.set(
    name,
    made(resource, 'AWS::DynamoDB::Table', {
      ...(TableName === undefined ? {} : { TableName }),
      AttributeDefinitions: [{ AttributeName: key.Name, AttributeType: type }],
      KeySchema: [{ AttributeName: key.Name, KeyType: 'HASH' }],
      ...(ProvisionedThroughput === undefined ? { BillingMode: 'PAY_PER_REQUEST' } : { ProvisionedThroughput }),
      ...(SSESpecification === undefined ? {} : { SSESpecification }),
      ...(PointInTimeRecoverySpecification === undefined ? {} : { PointInTimeRecoverySpecification }),
      ...tagsOf(Tags),
    }),
  )
}

function addStateMachine(name: string, resource: CfnResource, context: Sam): void {
  const { Name, Type, Definition, DefinitionUri, DefinitionSubstitutions, Role, Logging, Tracing, Tags, ...rest } =
    resource.properties
  for (const key of Object.keys(rest))
    context.unread.push({
      address: `${name}.${key}`,
      reason: 'this property of a serverless state machine is not translated',
    })
  if (DefinitionUri !== undefined || DefinitionSubstitutions !== undefined)
    context.unread.push({
      address: `${name}.DefinitionUri`,
      reason: 'the definition lies in a file of its own with substitutions',
    })
  if (Role === undefined)
    context.unread.push({
      address: `${name}.Role`,
      reason: 'the role that the macro makes for a state machine is not translated',
    })
  context.resources.set(
    name,
    made(resource, 'AWS::StepFunctions::StateMachine', {
      ...(Name === undefined ? {} : { StateMachineName: Name }),
      ...(Type === undefined ? {} : { StateMachineType: Type }),
      ...(Definition === undefined ? {} : { Definition }),
      ...(Role === undefined ? {} : { RoleArn: Role }),
      ...(Logging === undefined ? {} : { LoggingConfiguration: Logging }),
      ...(Tracing === undefined ? {} : { TracingConfiguration: Tracing }),
      ...tagsOf(Tags),
    }),
  )
}
