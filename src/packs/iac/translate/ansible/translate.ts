import { posix } from 'node:path'
import { stringify } from 'yaml'
import { readYaml } from '../../graph/located.ts'
import type { Places } from '../../graph/value.ts'
import type { Translated } from '../translated.ts'
import { type ModuleEntry, modules, renamedModules } from './modules.ts'

type Tree = Record<string, unknown>
type Task = {
  file: string
  line: number
  name: string
  module: string
  arguments: Tree
  register: string | null
  when: unknown
  loop: unknown
  state: string
  vars: Tree
}
type Managed = {
  task: Task
  entry: ModuleEntry
  name: string
  label: string
  spec: Tree /** Fields whose text holds exactly one variable. */
  variables: { field: string; variable: string; format: string | null }[]
  extra: { kind: string; spec: Tree; label: string }[]
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const cloud = /^(?:amazon\.aws|community\.aws|google\.cloud|azure\.azcollection)\./

/**
 * Cloud modules of playbooks and roles as managed resources, and as a composition whose parameters are the plays' variables. Everything
 * else of a playbook configures machines, which Crossplane does not do: it is reported. Pure; never throws for what a file holds.
 */
export function translateAnsible(files: ReadonlyMap<string, string>): Translated | { problem: string } {
  const result: Translated = { from: 'ansible', files: new Map(), deletes: [], gaps: [], comparison: [] }
  const tasks: Task[] = []
  for (const [path, text] of files) {
    if (!/\.ya?ml$/.test(path)) continue
    const places: Places = new WeakMap()
    const { documents, problems } = readYaml(text, places)
    if (problems[0]) return { problem: `${path}:${problems[0].line}:${problems[0].column}: ${problems[0].message}` }
    for (const { value } of documents) tasks.push(...tasksIn(value, path, places))
  }
  if (tasks.length === 0) return { problem: 'there are no tasks of Ansible here' }
  const gap = (task: Task, reason: string) =>
    result.gaps.push({ address: `${task.file}:${task.line} ${task.name}`, reason })
  const managed: Managed[] = []
  const registered = new Map<string, Managed>()
  const expanded = tasks.flatMap((task) => expandLoop(task, gap))
  for (const task of expanded) {
    const known = renamedModules[task.module] ?? task.module
    const entry = modules[known]
    if (!entry) {
      gap(
        task,
        cloud.test(task.module)
          ? `${task.module} has no managed resource in the table of this translation`
          : `${task.module} configures a machine, which Crossplane does not`,
      )
      continue
    }
    if (task.state === 'absent') {
      gap(task, 'it removes something: with Crossplane, what is not declared is removed')
      continue
    }
    if (task.when !== undefined)
      gap(task, `it is done only when ${JSON.stringify(task.when)}: the resource is written without the condition`)
    const made = toManaged(task, entry, registered, managed, gap)
    managed.push(made)
    if (task.register) registered.set(task.register, made)
  }
  if (managed.length === 0)
    return {
      problem: `none of ${tasks.length} tasks is a cloud resource that Crossplane manages: ${result.gaps[0]?.reason ?? ''}`,
    }
  const variables = Object.assign({}, ...tasks.map((task) => task.vars)) as Tree
  const root = ''
  result.files.set(
    posix.join(root, 'managed.yaml'),
    managed
      .flatMap((each) => documentsOf(each, variables))
      .map((document) => stringify(document, { lineWidth: 0 }))
      .join('---\n'),
  )
  const used = [...new Set(managed.flatMap((each) => each.variables.map(({ variable }) => variable)))].filter((name) =>
    ['string', 'number', 'boolean'].includes(typeof variables[name]),
  )
  result.files.set(posix.join(root, 'definition.yaml'), stringify(definition(used, variables), { lineWidth: 0 }))
  result.files.set(
    posix.join(root, 'composition.yaml'),
    stringify(composition(managed, used, variables), { lineWidth: 0 }),
  )
  const wanted = expanded.filter(
    (task) => modules[renamedModules[task.module] ?? task.module] && task.state !== 'absent',
  ).length
  result.comparison.push(
    {
      name: 'resources',
      same: wanted === managed.length,
      detail: `${managed.length} of ${wanted} cloud tasks are managed resources`,
    },
    ...byKind(expanded, managed),
  )
  return result
}

/** As many managed resources of a kind as there are tasks of its module. */
function byKind(tasks: readonly Task[], managed: readonly Managed[]): Translated['comparison'] {
  const expected = new Map<string, number>()
  for (const task of tasks) {
    const entry = modules[renamedModules[task.module] ?? task.module]
    if (entry && task.state !== 'absent') expected.set(entry.kind, (expected.get(entry.kind) ?? 0) + 1)
  }
  const wrong = [...expected].filter(
    ([kind, count]) => managed.filter((each) => each.entry.kind === kind).length !== count,
  )
  return [
    {
      name: 'kinds and counts',
      same: wrong.length === 0,
      detail: [...expected].map(([kind, count]) => `${count} ${kind}`).join(', '),
    },
  ]
}

const playKeys = ['pre_tasks', 'tasks', 'post_tasks', 'handlers']
const taskKeys = new Set([
  'name',
  'register',
  'when',
  'loop',
  'with_items',
  'vars',
  'tags',
  'delegate_to',
  'become',
  'become_user',
  'notify',
  'changed_when',
  'failed_when',
  'ignore_errors',
  'no_log',
  'until',
  'retries',
  'delay',
  'run_once',
  'environment',
  'check_mode',
  'async',
  'poll',
  'loop_control',
  'args',
  'listen',
  'diff',
  'throttle',
  'any_errors_fatal',
  'module_defaults',
])

function tasksIn(value: unknown, file: string, places: Places, vars: Tree = {}, defaults: Tree = {}): Task[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((each, index) => {
    if (!isTree(each)) return []
    const own = { ...vars, ...(isTree(each.vars) ? each.vars : {}) }
    const given = { ...defaults, ...(isTree(each.module_defaults) ? each.module_defaults : {}) }
    if (playKeys.some((key) => key in each))
      return playKeys.flatMap((key) => tasksIn(each[key], file, places, own, given))
    if ('block' in each)
      return ['block', 'rescue', 'always'].flatMap((key) => tasksIn(each[key], file, places, own, given))
    const module = Object.keys(each).find((key) => !taskKeys.has(key))
    if (module === undefined) return []
    const line = places.get(value)?.get(index)?.line ?? 1
    const group = Object.entries(given).find(
      ([name]) => name === module || (name.startsWith('group/') && module.startsWith(groupPrefix(name))),
    )
    const arguments_ = {
      ...(isTree(group?.[1]) ? group[1] : {}),
      ...(isTree(each[module]) ? each[module] : {}),
      ...(isTree(each.args) ? each.args : {}),
    }
    return [
      {
        file,
        line,
        name: String(each.name ?? module),
        module,
        arguments: arguments_,
        register: typeof each.register === 'string' ? each.register : null,
        when: each.when,
        loop: each.loop ?? each.with_items,
        state: String(arguments_.state ?? 'present'),
        vars: own,
      },
    ]
  })
}

const groupPrefix = (group: string): string =>
  ({
    'group/aws': 'amazon.aws.',
    'group/amazon.aws.aws': 'amazon.aws.',
    'group/gcp': 'google.cloud.',
    'group/google.cloud.gcp': 'google.cloud.',
    'group/azure': 'azure.azcollection.',
    'group/azure.azcollection.azure': 'azure.azcollection.',
  })[group] ?? '\0'

/** A task over a written list becomes a task for each item; over anything else it can not be counted. */
function expandLoop(task: Task, gap: (task: Task, reason: string) => void): Task[] {
  if (task.loop === undefined) return [task]
  const list = typeof task.loop === 'string' ? task.vars[/^\{\{\s*(\w+)\s*\}\}$/.exec(task.loop)?.[1] ?? ''] : task.loop
  if (!Array.isArray(list)) {
    gap(task, 'it loops over a list that is not written here: one resource stands for all')
    return [task]
  }
  return list.map((item) => ({ ...task, arguments: replaceItem(task.arguments, item) as Tree, loop: undefined }))
}

function replaceItem(value: unknown, item: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => replaceItem(each, item))
  if (isTree(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceItem(each, item)]))
  if (typeof value !== 'string') return value
  const whole = /^\{\{\s*item((?:\.\w+|\['\w+'\])*)\s*\}\}$/.exec(value)
  if (whole) return member(item, whole[1] ?? '')
  return value.replaceAll(/\{\{\s*item((?:\.\w+|\['\w+'\])*)\s*\}\}/g, (_, path: string) => String(member(item, path)))
}

function member(item: unknown, path: string): unknown {
  return path
    .split(/[.[\]']+/)
    .filter((part) => part !== '')
    .reduce((current: unknown, part) => (isTree(current) ? current[part] : undefined), item)
}

const dns = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\{\{.*?\}\}/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

function toManaged(
  task: Task,
  entry: ModuleEntry,
  registered: ReadonlyMap<string, Managed>,
  before: readonly Managed[],
  gap: (task: Task, reason: string) => void,
): Managed {
  const wanted =
    dns(String(resolveText(task.arguments[entry.name], task.vars) ?? '')) || dns(task.name) || entry.kind.toLowerCase()
  let name = wanted
  for (let count = 2; before.some((each) => each.name === name && each.entry.kind === entry.kind); count += 1)
    name = `${wanted}-${count}`
  const made: Managed = {
    task,
    entry,
    name,
    label: `${entry.kind.toLowerCase()}-${name}`,
    spec: { ...entry.constants },
    variables: [],
    extra: [],
  }
  const region = task.arguments.region ?? task.arguments.aws_region
  if (entry.region) made.spec[entry.region] = plainValue(region ?? 'eu-central-1', entry.region, made)
  const handled = new Set([
    'state',
    'region',
    'aws_region',
    'profile',
    'access_key',
    'secret_key',
    'session_token',
    'wait',
    'wait_timeout',
    'validate_certs',
    entry.name,
    'auth_kind',
    'service_account_file',
    'purge_tags',
    'append_tags',
    'subscription_id',
    'client_id',
    'secret',
    'tenant',
    'lookup',
    'resource_tags',
  ])
  for (const [argument, value] of Object.entries(task.arguments)) {
    const target = entry.arguments[argument]
    if (target === undefined || target === '') {
      if (!handled.has(argument) && !special(argument, value, made))
        gap(task, `the argument ${argument} of ${task.module} is not translated`)
      continue
    }
    place(target, value, made, registered)
  }
  if (entry.kind === 'Bucket' && entry.api.startsWith('s3.')) bucketExtras(task, made)
  if (entry.kind === 'Account') Object.assign(made.spec, accountType(task.arguments.account_type))
  if (entry.kind === 'SecurityGroup' && entry.api.startsWith('ec2.')) securityRules(task, made, gap)
  return made
}

function place(target: string, value: unknown, made: Managed, registered: ReadonlyMap<string, Managed>): void {
  const field = target.replace(/[&*]$/, '')
  if (target.endsWith('&')) {
    const other = referred(value, registered)
    if (other) made.spec[`${field}Ref`] = { name: other.name }
    else made.spec[field] = plainValue(value, field, made)
    return
  }
  if (target.endsWith('*')) {
    const items = Array.isArray(value) ? value : [value]
    const others = items.map((item) => referred(item, registered))
    if (others.every((other) => other !== null))
      made.spec[`${singular(field)}Refs`] = others.map((other) => ({ name: other?.name }))
    else made.spec[field] = items.map((item, index) => plainValue(item, `${field}[${index}]`, made))
    return
  }
  if ((field === 'addressSpace' || field === 'addressPrefixes') && !Array.isArray(value))
    made.spec[field] = [plainValue(value, `${field}[0]`, made)]
  else if (isTree(value) && /policy$/i.test(field)) made.spec[field] = JSON.stringify(value, null, 2)
  else made.spec[field] = plainValue(value, field, made)
}

const singular = (field: string): string => field.replace(/s$/, '')

/** The task whose registered result a value is taken from. */
function referred(value: unknown, registered: ReadonlyMap<string, Managed>): Managed | null {
  const name =
    typeof value === 'string' ? /^\{\{\s*(\w+)\s*[.[|]/.exec(value)?.[1] : isTree(value) ? undefined : undefined
  if (name !== undefined && registered.has(name)) return registered.get(name) ?? null
  if (typeof value !== 'string' || value.includes('{{')) return null
  // Azure and Google name other resources by their names.
  return [...registered.values()].find((each) => each.name === value) ?? null
}

/** A value as it is written; a variable in it is remembered for the composition. */
function plainValue(value: unknown, field: string, made: Managed): unknown {
  if (Array.isArray(value)) return value.map((each, index) => plainValue(each, `${field}[${index}]`, made))
  if (isTree(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, plainValue(each, `${field}[${key}]`, made)]),
    )
  if (typeof value !== 'string') return /tags|labels/.test(field) && value !== null ? String(value) : value
  const whole = /^\{\{\s*(\w+)\s*\}\}$/.exec(value)
  const part = /^([^{}]*)\{\{\s*(\w+)\s*\}\}([^{}]*)$/.exec(value)
  if (whole?.[1]) made.variables.push({ field, variable: whole[1], format: null })
  else if (part?.[2]) made.variables.push({ field, variable: part[2], format: `${part[1]}%s${part[3]}` })
  return value === 'yes' || value === 'no' ? value === 'yes' : value
}

function resolveText(value: unknown, vars: Tree): unknown {
  if (typeof value !== 'string') return value
  const whole = /^\{\{\s*(\w+)\s*\}\}$/.exec(value)
  if (whole?.[1] && whole[1] in vars) return vars[whole[1]]
  return value.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (text, name: string) => (name in vars ? String(vars[name]) : text))
}

function resolveTree(value: unknown, vars: Tree): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveTree(each, vars))
  if (isTree(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolveTree(each, vars)]))
  return resolveText(value, vars)
}

/** Arguments that become resources of their own, or nothing, without being a gap. */
function special(argument: string, _value: unknown, made: Managed): boolean {
  const { kind, api } = made.entry
  if (kind === 'Bucket' && api.startsWith('s3.'))
    return [
      'versioning',
      'encryption',
      'encryption_key_id',
      'public_access',
      'delete_public_access',
      'bucket_key_enabled',
      'policy',
    ].includes(argument)
  if (kind === 'SecurityGroup' && api.startsWith('ec2.')) return ['rules', 'rules_egress'].includes(argument)
  if (kind === 'Account') return argument === 'account_type'
  return false
}

function bucketExtras(task: Task, made: Managed): void {
  const { region } = made.spec
  const add = (kind: string, label: string, spec: Tree) =>
    made.extra.push({ kind, label, spec: { region, bucketRef: { name: made.name }, ...spec } })
  if (task.arguments.versioning !== undefined)
    add('BucketVersioning', 'versioning', {
      versioningConfiguration: [
        { status: task.arguments.versioning === true || task.arguments.versioning === 'yes' ? 'Enabled' : 'Suspended' },
      ],
    })
  const { encryption } = task.arguments
  if (encryption !== undefined && encryption !== 'none')
    add('BucketServerSideEncryptionConfiguration', 'encryption', {
      rule: [
        {
          applyServerSideEncryptionByDefault: [
            {
              sseAlgorithm: encryption,
              ...(task.arguments.encryption_key_id === undefined
                ? {}
                : { kmsMasterKeyId: task.arguments.encryption_key_id }),
            },
          ],
        },
      ],
    })
  const access = task.arguments.public_access
  if (isTree(access))
    add('BucketPublicAccessBlock', 'public-access', {
      blockPublicAcls: access.block_public_acls ?? false,
      blockPublicPolicy: access.block_public_policy ?? false,
      ignorePublicAcls: access.ignore_public_acls ?? false,
      restrictPublicBuckets: access.restrict_public_buckets ?? false,
    })
  if (task.arguments.policy !== undefined)
    add('BucketPolicy', 'policy', {
      policy:
        typeof task.arguments.policy === 'string'
          ? task.arguments.policy
          : JSON.stringify(task.arguments.policy, null, 2),
    })
}

function accountType(value: unknown): Tree {
  const [tier = 'Standard', replication = 'LRS'] = String(value ?? 'Standard_LRS').split('_')
  return { accountTier: tier, accountReplicationType: replication }
}

function securityRules(task: Task, made: Managed, gap: (task: Task, reason: string) => void): void {
  const sides = [
    ['rules', 'ingress'],
    ['rules_egress', 'egress'],
  ] as const
  for (const [argument, type] of sides) {
    const rules = task.arguments[argument]
    if (rules === undefined) continue
    if (!Array.isArray(rules)) {
      gap(task, `${argument} is computed`)
      continue
    }
    for (const rule of rules.filter(isTree)) {
      const ports = Array.isArray(rule.ports)
        ? rule.ports
        : rule.ports === undefined
          ? [[rule.from_port ?? 0, rule.to_port ?? rule.from_port ?? 0]]
          : [rule.ports]
      for (const port of ports) {
        const [from, to] = Array.isArray(port)
          ? port
          : String(port).includes('-')
            ? String(port).split('-').map(Number)
            : [Number(port), Number(port)]
        const protocol = String(rule.proto ?? 'tcp') === 'all' ? '-1' : String(rule.proto ?? 'tcp')
        const spec: Tree = {
          region: made.spec.region,
          securityGroupIdRef: { name: made.name },
          type,
          protocol,
          fromPort: protocol === '-1' ? 0 : from,
          toPort: protocol === '-1' ? 0 : to,
        }
        if (rule.cidr_ip !== undefined) spec.cidrBlocks = [rule.cidr_ip].flat()
        if (rule.cidr_ipv6 !== undefined) spec.ipv6CidrBlocks = [rule.cidr_ipv6].flat()
        if (rule.rule_desc !== undefined) spec.description = rule.rule_desc
        if (rule.group_name !== undefined || rule.group_id !== undefined)
          gap(
            task,
            `a rule names another group (${String(rule.group_name ?? rule.group_id)}): set sourceSecurityGroupIdRef`,
          )
        made.extra.push({ kind: 'SecurityGroupRule', label: `${type}-${made.extra.length + 1}`, spec })
      }
    }
  }
}

const external = new Set([
  'Bucket',
  'Instance',
  'Role',
  'User',
  'Group',
  'Table',
  'Cluster',
  'Repository',
  'Network',
  'Subnetwork',
  'Topic',
])

function documentsOf(each: Managed, vars: Tree): Tree[] {
  const head = (api: string, kind: string, name: string) => ({
    apiVersion: api,
    kind,
    metadata: {
      name,
      ...(name === each.name && external.has(kind)
        ? {
            annotations: {
              'crossplane.io/external-name': String(resolveText(each.task.arguments[each.entry.name], vars) ?? name),
            },
          }
        : {}),
    },
  })
  return [
    { ...head(each.entry.api, each.entry.kind, each.name), spec: { forProvider: resolveTree(each.spec, vars) } },
    ...each.extra.map((extra) => ({
      ...head(each.entry.api, extra.kind, `${each.name}-${extra.label}`),
      spec: { forProvider: resolveTree(extra.spec, vars) },
    })),
  ]
}

const group = 'platform.example.org'
const schemaType = (value: unknown): string =>
  typeof value === 'number'
    ? Number.isInteger(value)
      ? 'integer'
      : 'number'
    : typeof value === 'boolean'
      ? 'boolean'
      : 'string'

function definition(used: readonly string[], vars: Tree): Tree {
  const properties = Object.fromEntries(
    used.map((name) => [camelName(name), { type: schemaType(vars[name]), default: vars[name] }]),
  )
  return {
    apiVersion: 'apiextensions.crossplane.io/v1',
    kind: 'CompositeResourceDefinition',
    metadata: { name: `xenvironments.${group}` },
    spec: {
      group,
      names: { kind: 'XEnvironment', plural: 'xenvironments' },
      claimNames: { kind: 'Environment', plural: 'environments' },
      versions: [
        {
          name: 'v1alpha1',
          served: true,
          referenceable: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                spec: {
                  type: 'object',
                  properties: {
                    parameters: { type: 'object', properties, ...(used.length > 0 ? { default: {} } : {}) },
                  },
                },
              },
            },
          },
        },
      ],
    },
  }
}

const camelName = (name: string): string => name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** References by name become selectors by label: in a composition the names are Crossplane's to choose. */
function composition(managed: readonly Managed[], used: readonly string[], vars: Tree): Tree {
  const label = new Map(managed.map((each) => [each.name, each.label]))
  const selectors = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(selectors)
    if (!isTree(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const one =
          key.endsWith('Ref') && isTree(each)
            ? [each]
            : key.endsWith('Refs') && Array.isArray(each)
              ? each.filter(isTree)
              : null
        const target = one?.map((ref) => label.get(String(ref.name)))[0]
        if (!one || target === undefined) return [key, selectors(each)]
        return [key.replace(/Refs?$/, 'Selector'), { matchControllerRef: true, matchLabels: { task: target } }]
      }),
    )
  }
  const resources = managed.flatMap((each) => [
    {
      name: each.label,
      base: {
        apiVersion: each.entry.api,
        kind: each.entry.kind,
        metadata: { labels: { task: each.label } },
        spec: { forProvider: selectors(resolveTree(each.spec, vars)) },
      },
      ...patchesOf(each, used),
    },
    ...each.extra.map((extra) => ({
      name: `${each.label}-${extra.label}`,
      base: {
        apiVersion: each.entry.api,
        kind: extra.kind,
        spec: { forProvider: selectors(resolveTree(extra.spec, vars)) },
      },
    })),
  ])
  return {
    apiVersion: 'apiextensions.crossplane.io/v1',
    kind: 'Composition',
    metadata: { name: 'environment' },
    spec: {
      compositeTypeRef: { apiVersion: `${group}/v1alpha1`, kind: 'XEnvironment' },
      mode: 'Pipeline',
      pipeline: [
        {
          step: 'resources',
          functionRef: { name: 'function-patch-and-transform' },
          input: { apiVersion: 'pt.fn.crossplane.io/v1beta1', kind: 'Resources', resources },
        },
      ],
    },
  }
}

function patchesOf(each: Managed, used: readonly string[]): Tree {
  const patches = each.variables
    .filter(({ variable }) => used.includes(variable))
    .map(({ field, variable, format }) => ({
      type: 'FromCompositeFieldPath',
      fromFieldPath: `spec.parameters.${camelName(variable)}`,
      toFieldPath: `spec.forProvider.${field}`,
      ...(format === null ? {} : { transforms: [{ type: 'string', string: { type: 'Format', fmt: format } }] }),
    }))
  return patches.length === 0 ? {} : { patches }
}
