import type { Resource } from '../graph/resource.ts'
import { at, isObject, list, resolve, textOf, type Values } from '../graph/value.ts'

export const podKinds =
  'Pod Deployment DaemonSet StatefulSet ReplicaSet ReplicationController Job CronJob DeploymentConfig PodTemplate'
const bare = 'pod deployment daemonset daemon_set stateful_set replication_controller job cron_job'
export const podTypes = bare
  .split(' ')
  .flatMap((name) => [`kubernetes_${name}`, `kubernetes_${name}_v1`])
  .concat('kubernetes_cron_job_v1beta1')
  .join(' ')

export type Container = { values: Values; path: (string | number)[]; init: boolean }
export type Pod = {
  spec: Values
  metadata: Values
  path: (string | number)[]
  containers: Container[]
  isJob: boolean
  isTerraform: boolean
}

/** Blocks of Terraform that stand for lists in a manifest, by the name that a manifest gives them. */
const lists: Record<string, string> = {
  container: 'containers',
  init_container: 'initContainers',
  volume: 'volumes',
  volume_mount: 'volumeMounts',
  env: 'env',
  env_from: 'envFrom',
  port: 'ports',
  rule: 'rules',
  subject: 'subjects',
  toleration: 'tolerations',
  image_pull_secrets: 'imagePullSecrets',
}
/** Keys that are data of their own and not names of fields. */
const verbatim = new Set([
  'labels',
  'annotations',
  'limits',
  'requests',
  'match_labels',
  'node_selector',
  'data',
  'binary_data',
])

const camel = (name: string): string =>
  name
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^hostIpc$/, 'hostIPC')
    .replace(/^hostPid$/, 'hostPID')
    .replace(/^clusterIp$/, 'clusterIP')

/** A resource of Terraform's Kubernetes provider in the shape of a manifest. */
export function manifestOf(value: unknown, depth = 0): unknown {
  const found = resolve(value)
  if (Array.isArray(found)) return found.map((item) => manifestOf(item, depth + 1))
  if (!isObject(found) || depth > 30) return found
  const result: Values = {}
  for (const [key, raw] of Object.entries(found)) {
    const inner = resolve(raw)
    if (verbatim.has(key)) result[camel(key)] = Array.isArray(inner) ? inner[0] : inner
    else if (lists[key] !== undefined && Array.isArray(inner) && inner.some(isObject))
      result[lists[key] ?? key] = inner.map((item) => manifestOf(item, depth + 1))
    // Any other block is a single object in the manifest.
    else if (Array.isArray(inner) && inner.length > 0 && inner.every(isObject))
      result[camel(key)] = manifestOf(inner[0], depth + 1)
    else result[camel(key)] = manifestOf(inner, depth + 1)
  }
  return result
}

const cache = new WeakMap<Values, Values>()

export function manifestValues(resource: Resource): Values {
  if (resource.kind !== 'terraform') return resource.values
  const before = cache.get(resource.values)
  if (before) return before
  const made = manifestOf(resource.values)
  const values = isObject(made) ? made : {}
  cache.set(resource.values, values)
  return values
}

/** The pod that a workload makes. */
export function podOf(resource: Resource): Pod | undefined {
  const values = manifestValues(resource)
  const kind =
    resource.kind === 'terraform'
      ? resource.type
          .replace(/^kubernetes_/, '')
          .replace(/_v\w+$/, '')
          .replace(/_/g, '')
      : resource.type.toLowerCase()
  const base =
    kind === 'pod'
      ? []
      : kind === 'cronjob'
        ? ['spec', 'jobTemplate', 'spec', 'template']
        : kind === 'podtemplate'
          ? ['template']
          : ['spec', 'template']
  const template = base.length === 0 ? values : at(values, base.join('.'))
  const spec = isObject(template) ? resolve(template['spec']) : undefined
  if (!isObject(template) || !isObject(spec)) return undefined
  const path = [...base, 'spec']
  const containers = (['containers', 'initContainers'] as const).flatMap((key) =>
    list(spec[key])
      .filter(isObject)
      .map((item, index) => ({
        values: item,
        path: resource.kind === 'terraform' ? [] : [...path, key, index],
        init: key !== 'containers',
      })),
  )
  const metadata = isObject(template['metadata']) ? template['metadata'] : {}
  return {
    spec,
    metadata,
    path: resource.kind === 'terraform' ? [] : path,
    containers,
    isJob: kind === 'job' || kind === 'cronjob',
    isTerraform: resource.kind === 'terraform',
  }
}

/** Value of a flag on the command line of a container: text, true where it has none, undefined where it is missing. */
export function flagOf(container: Values, flag: string): string | true | undefined {
  const words = commandOf(container)
  for (const [index, word] of words.entries()) {
    if (word === flag) {
      const next = words[index + 1]
      return next !== undefined && !next.startsWith('-') ? next : true
    }
    if (word.startsWith(`${flag}=`)) return word.slice(flag.length + 1)
  }
  return undefined
}

export const commandOf = (container: Values): string[] =>
  [...list(container['command']), ...list(container['args'])].flatMap((word) => {
    const text = textOf(word) ?? ''
    return text.includes(' --') ? text.split(/\s+/) : [text]
  })

/** Whether a container runs a program, by the first words of its command. */
export const runs = (container: Values, program: string): boolean =>
  commandOf(container)
    .slice(0, 3)
    .some((word) => word === program || word.endsWith(`/${program}`) || word.split(/\s+/).includes(program))

export const isYes = (value: unknown): boolean => textOf(value)?.toLowerCase() === 'true'
export const isUnset = (value: unknown): boolean => value === undefined || value === null
