import type { KubernetesSchemas } from '../schemas/kubernetes-file.ts'
import type { Manifest } from './kubernetes.ts'
import { child, entriesOf, entryOf, itemsOf, type Place, type Tree, textOf } from './yaml-tree.ts'

export type ManifestProblem = Place & { rule: string; message: string; severity?: 'warning' }

/** What the API server refuses although its OpenAPI document allows it. */
export function manifestProblems(manifest: Manifest, schemas: KubernetesSchemas): ManifestProblem[] {
  const { tree, kind, apiVersion } = manifest
  const builtIn = schemas.kinds[`${apiVersion}/${kind}`]
  const pod = podSpec(kind, tree)
  return [
    ...nameProblems(tree),
    ...(builtIn?.namespaced === false ? namespaceProblems(tree, kind) : []),
    ...(builtIn === undefined ? [] : specProblems(tree, kind)),
    ...(builtIn === undefined ? [] : selectorProblems(tree, kind)),
    ...(pod === undefined ? [] : podProblems(pod, claimNames(tree))),
    ...(kind === 'Service' ? servicePorts(tree) : []),
    ...valueProblems(tree, kind),
  ]
}

const at = ({ line, column }: Place): Place => ({ line, column })

const templated = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job'])

function podSpec(kind: string, tree: Tree): Tree | undefined {
  const spec = child(tree, 'spec')
  if (kind === 'Pod') return spec
  if (templated.has(kind)) return child(child(spec, 'template'), 'spec')
  if (kind !== 'CronJob') return undefined
  return child(child(child(child(spec, 'jobTemplate'), 'spec'), 'template'), 'spec')
}

const subdomain = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/
/** Names of these may hold colons and capitals. */
const freeNames = new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])

function nameProblems(tree: Tree): ManifestProblem[] {
  const metadata = child(tree, 'metadata')
  const name = child(metadata, 'name')
  const kind = textOf(child(tree, 'kind')) ?? ''
  if (name === undefined && child(metadata, 'generateName') === undefined) {
    return kind === 'Kustomization'
      ? []
      : [{ rule: 'missing-field', message: 'metadata.name is missing', ...at(metadata ?? tree) }]
  }
  const text = textOf(name)
  if (text === null || freeNames.has(kind)) return []
  if (subdomain.test(text) && text.length <= 253) return []
  return [
    {
      rule: 'bad-name',
      message: `metadata.name ${JSON.stringify(text)} is not a DNS name in lower case`,
      ...at(name ?? tree),
    },
  ]
}

function namespaceProblems(tree: Tree, kind: string): ManifestProblem[] {
  const namespace = entryOf(child(tree, 'metadata'), 'namespace')
  if (namespace === undefined) return []
  // Ignored by the API server, and so not what its author thinks.
  return [
    { rule: 'cluster-scoped', severity: 'warning', message: `a ${kind} belongs to no namespace`, ...at(namespace) },
  ]
}

const needSpec = new Set([
  ...templated,
  'Pod',
  'CronJob',
  'Ingress',
  'HorizontalPodAutoscaler',
  'PersistentVolumeClaim',
  'Service',
])

function specProblems(tree: Tree, kind: string): ManifestProblem[] {
  if (!needSpec.has(kind) || child(tree, 'spec')?.kind === 'map') return []
  return [{ rule: 'missing-field', message: 'spec is missing', ...at(tree) }]
}

function selectorProblems(tree: Tree, kind: string): ManifestProblem[] {
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].includes(kind)) return []
  const spec = child(tree, 'spec')
  const wanted = child(child(spec, 'selector'), 'matchLabels')
  const labels = child(child(child(spec, 'template'), 'metadata'), 'labels')
  const missing = entriesOf(wanted).filter(({ key, value }) => {
    const label = child(labels, key)
    return label?.kind !== 'scalar' || value.kind !== 'scalar' || String(label.value) !== String(value.value)
  })
  return missing.map(({ key, value, line, column }) => ({
    rule: 'selector-mismatch',
    message: `spec.selector wants the label ${key}: ${value.kind === 'scalar' ? value.value : ''}, which spec.template does not have`,
    line,
    column,
  }))
}

/** Claims of a StatefulSet are volumes of its pods. */
function claimNames(tree: Tree): string[] {
  const claims = itemsOf(child(child(tree, 'spec'), 'volumeClaimTemplates'))
  return claims.flatMap((claim) => textOf(child(child(claim, 'metadata'), 'name')) ?? [])
}

function podProblems(spec: Tree, claims: readonly string[]): ManifestProblem[] {
  const problems: ManifestProblem[] = []
  const named = itemsOf(child(spec, 'volumes')).flatMap((volume) => textOf(child(volume, 'name')) ?? [])
  const volumes = new Set([...named, ...claims])
  const names = new Set<string>()
  for (const list of ['initContainers', 'containers', 'ephemeralContainers']) {
    for (const container of itemsOf(child(spec, list))) {
      const name = child(container, 'name')
      const text = textOf(name)
      if (text !== null && names.has(text)) {
        problems.push({
          rule: 'duplicate-container',
          message: `two containers are named ${text}`,
          ...at(name ?? container),
        })
      }
      if (text !== null) names.add(text)
      if (
        list !== 'ephemeralContainers' &&
        textOf(child(container, 'image')) === null &&
        child(container, 'image') === undefined
      ) {
        problems.push({ rule: 'missing-field', message: `the container ${text ?? ''} has no image`, ...at(container) })
      }
      problems.push(...mountProblems(container, volumes), ...limitProblems(container))
    }
  }
  if (child(spec, 'containers') !== undefined && itemsOf(child(spec, 'containers')).length === 0) {
    problems.push({ rule: 'missing-field', message: 'a pod needs at least one container', ...at(spec) })
  }
  return problems
}

function mountProblems(container: Tree, volumes: ReadonlySet<string>): ManifestProblem[] {
  return itemsOf(child(container, 'volumeMounts')).flatMap((mount) => {
    const name = child(mount, 'name')
    const text = textOf(name)
    if (text === null || volumes.has(text)) return []
    return [{ rule: 'unknown-volume', message: `there is no volume ${text}`, ...at(name ?? mount) }]
  })
}

const factors: Record<string, number> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
}

function amount(tree: Tree | undefined): number | null {
  if (tree?.kind !== 'scalar') return null
  const match = /^([\d.]+)([A-Za-z]*)$/.exec(String(tree.value))
  const factor = factors[match?.[2] ?? '?']
  return match === null || factor === undefined ? null : Number(match[1]) * factor
}

function limitProblems(container: Tree): ManifestProblem[] {
  const resources = child(container, 'resources')
  return entriesOf(child(resources, 'requests')).flatMap(({ key, value, line, column }) => {
    const [request, limit] = [amount(value), amount(child(child(resources, 'limits'), key))]
    if (request === null || limit === null || request <= limit) return []
    return [{ rule: 'request-over-limit', message: `more ${key} is requested than its limit allows`, line, column }]
  })
}

function servicePorts(tree: Tree): ManifestProblem[] {
  const ports = itemsOf(child(child(tree, 'spec'), 'ports'))
  if (ports.length < 2) return []
  return ports
    .filter((port) => child(port, 'name') === undefined)
    .map((port) => ({ rule: 'missing-field', message: 'each of several ports needs a name', ...at(port) }))
}

/** Values of fields that mean the same wherever they stand; the OpenAPI document leaves their values open. */
const values: Record<string, readonly string[]> = {
  imagePullPolicy: ['Always', 'IfNotPresent', 'Never'],
  restartPolicy: ['Always', 'OnFailure', 'Never'],
  dnsPolicy: ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
  pathType: ['Exact', 'Prefix', 'ImplementationSpecific'],
  concurrencyPolicy: ['Allow', 'Forbid', 'Replace'],
  sessionAffinity: ['ClientIP', 'None'],
  externalTrafficPolicy: ['Cluster', 'Local'],
  internalTrafficPolicy: ['Cluster', 'Local'],
  whenUnsatisfiable: ['DoNotSchedule', 'ScheduleAnyway'],
  podManagementPolicy: ['OrderedReady', 'Parallel'],
  persistentVolumeReclaimPolicy: ['Retain', 'Delete', 'Recycle'],
  reclaimPolicy: ['Retain', 'Delete', 'Recycle'],
  volumeBindingMode: ['Immediate', 'WaitForFirstConsumer'],
}
const portFields = new Set(['containerPort', 'hostPort', 'nodePort'])
const ownKinds =
  /^(Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Ingress|Service|PersistentVolume|StorageClass)$/

function valueProblems(tree: Tree, kind: string): ManifestProblem[] {
  if (!ownKinds.test(kind)) return []
  const problems: ManifestProblem[] = []
  const visit = (node: Tree, depth: number): void => {
    if (depth > 40) return
    if (node.kind === 'list') for (const item of node.items) visit(item, depth + 1)
    if (node.kind !== 'map') return
    for (const { key, value } of node.entries) {
      const allowed = Object.hasOwn(values, key) ? values[key] : undefined
      if (value.kind !== 'scalar') {
        if (key !== 'annotations' && key !== 'labels' && key !== 'data') visit(value, depth + 1)
      } else if (allowed !== undefined && typeof value.value === 'string' && !allowed.includes(value.value)) {
        problems.push({
          rule: 'not-allowed',
          message: `${key} is ${JSON.stringify(value.value)}; allowed are ${allowed.join(', ')}`,
          ...at(value),
        })
      } else if (portFields.has(key) && typeof value.value === 'number' && (value.value < 1 || value.value > 65535)) {
        problems.push({
          rule: 'not-allowed',
          message: `${key} is ${value.value}; ports are from 1 to 65535`,
          ...at(value),
        })
      }
    }
  }
  visit(tree, 0)
  const type = child(child(tree, 'spec'), 'type')
  const types = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName']
  const text = textOf(type)
  if (kind === 'Service' && type !== undefined && text !== null && !types.includes(text)) {
    problems.push({
      rule: 'not-allowed',
      message: `spec.type is ${JSON.stringify(text)}; allowed are ${types.join(', ')}`,
      ...at(type),
    })
  }
  return problems
}
