import { all, at, isObject, isOpen, list, textOf, type Values } from '../../graph/value.ts'
import { flagOf, isUnset, isYes, manifestValues, type Pod, podKinds, podOf, podTypes, runs } from '../pods.ts'
import { type Check, failed, type Outcome, outcome, passed, type Rule, row } from '../rule.ts'

const workloads = `${podKinds} ${podTypes}`
type Container = Pod['containers'][number]

/** Fails on the first container for which the answer is false; null is not known. */
const everyContainer =
  (good: (container: Values, pod: Pod) => boolean | null, options: { init?: boolean; jobs?: boolean } = {}): Check =>
  (resource) => {
    const pod = podOf(resource)
    if (!pod || (options.jobs === false && pod.isJob)) return undefined
    let open = false
    for (const { values, path, init } of pod.containers) {
      if (init && options.init === false) continue
      const answer = good(values, pod)
      if (answer === null) open = true
      else if (!answer) return failed(path, `container ${textOf(values['name']) ?? ''}`.trim())
    }
    return open || pod.containers.length === 0 ? undefined : passed
  }

const everyPod =
  (good: (pod: Pod) => boolean | null): Check =>
  (resource) => {
    const pod = podOf(resource)
    return pod ? outcome(good(pod), pod.path) : undefined
  }

const known = (value: unknown, good: boolean): boolean | null => (value !== undefined && isOpen(value) ? null : good)
const set = (value: unknown): boolean => !isUnset(value) && textOf(value) !== ''
const capability = (container: Values, kind: 'add' | 'drop'): string[] =>
  list(at(container, `securityContext.capabilities.${kind}`)).map((item) =>
    (textOf(item) ?? '').toUpperCase().replace(/^CAP_/, ''),
  )
const image = (container: Values): string | undefined => textOf(container['image'])

const tagOf = (text: string): string | undefined => {
  const last = text.slice(text.lastIndexOf('/') + 1)
  return last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined
}

const fixedTag = (container: Values): boolean | null => {
  const text = image(container)
  if (text === undefined) return isOpen(container['image']) ? null : false
  if (text.includes('@')) return true
  if (isOpen(container['image']) && /\$\{/.test(text)) return null
  const tag = tagOf(text)
  return tag !== undefined && tag !== 'latest' && tag !== ''
}

const pullsAlways = (container: Values, pod: Pod): boolean | null => {
  const policy = container['imagePullPolicy']
  if (!isUnset(policy)) return known(policy, textOf(policy) === 'Always')
  const text = image(container)
  if (text === undefined) return null
  // The API server pulls always where there is no tag; the provider of Terraform sends what it is given.
  const tag = tagOf(text)
  return text.includes('@') || tag === 'latest' || (tag === undefined && !pod.isTerraform)
}

const rootless = (container: Values, pod: Pod): boolean | null => {
  const own = at(container, 'securityContext.runAsNonRoot') ?? at(pod.spec, 'securityContext.runAsNonRoot')
  if (isYes(own)) return true
  const user = at(container, 'securityContext.runAsUser') ?? at(pod.spec, 'securityContext.runAsUser')
  if (isOpen(user) || isOpen(own)) return null
  return user !== undefined && Number(textOf(user)) > 0
}

const seccomp = (container: Values, pod: Pod): boolean => {
  const type = textOf(
    at(container, 'securityContext.seccompProfile.type') ?? at(pod.spec, 'securityContext.seccompProfile.type'),
  )
  if (type !== undefined) return type !== 'Unconfined'
  const annotations = at(pod.metadata, 'annotations')
  const note = isObject(annotations) ? textOf(annotations['seccomp.security.alpha.kubernetes.io/pod']) : undefined
  return note !== undefined && /docker\/default|runtime\/default/.test(note)
}

const policyKinds = 'PodSecurityPolicy kubernetes_pod_security_policy kubernetes_pod_security_policy_v1beta1'
const policy =
  (good: (spec: Values) => boolean): Check =>
  (resource) => {
    const spec = at(manifestValues(resource), 'spec')
    return isObject(spec) ? outcome(good(spec), ['spec']) : undefined
  }

const roles = 'Role ClusterRole kubernetes_role kubernetes_role_v1 kubernetes_cluster_role kubernetes_cluster_role_v1'
const grants =
  (bad: (rule: Values) => boolean): Check =>
  (resource) => {
    const rules = list(manifestValues(resource)['rules']).filter(isObject)
    const index = rules.findIndex(bad)
    return outcome(index < 0, ['rules', index])
  }
const names = (rule: Values, key: string): string[] =>
  list(rule[key] ?? rule[`${key}`]).map((item) => textOf(item) ?? '')
const holds = (rule: Values, key: string, wanted: readonly string[]): boolean =>
  names(rule, key).some((name) => name === '*' || wanted.includes(name))

/** Whether a pod names itself like a well-known program. */
const labelled = ({ metadata }: Pod, wanted: RegExp): boolean =>
  ['app', 'k8s-app', 'name'].some((key) => wanted.test(textOf(at(metadata, `labels.${key}`)) ?? ''))

const memory = (kind: 'requests' | 'limits'): Check =>
  everyContainer((container) => set(at(container, `resources.${kind}.memory`)))

/** A rule about a flag of one component of the control plane; other containers are not concerned. */
const component = (program: string, good: (flag: (name: string) => string | true | undefined) => boolean): Check =>
  everyComponent(program, (container) => good((name) => flagOf(container, name)))

function everyComponent(program: string, good: (container: Values) => boolean): Check {
  return (resource): Outcome => {
    const pod = podOf(resource)
    const found = pod?.containers.filter(({ values }) => runs(values, program)) ?? []
    if (found.length === 0) return undefined
    const bad = found.find(({ values }: Container) => !good(values))
    return bad ? failed(bad.path) : passed
  }
}

const api = (
  number: number,
  id: string,
  letter: 'l' | 'm' | 'h',
  title: string,
  good: Parameters<typeof component>[1],
): Rule =>
  row(`apiserver-${id}`, `CKV_K8S_${number}`, letter, 'auth', title, { [podKinds]: component('kube-apiserver', good) })
const part = (
  program: string,
  number: number,
  id: string,
  title: string,
  good: Parameters<typeof component>[1],
): Rule => row(id, `CKV_K8S_${number}`, 'm', 'hygiene', title, { [podKinds]: component(program, good) })

const includes = (value: string | true | undefined, name: string): boolean =>
  typeof value === 'string' && value.split(',').includes(name)
const is = (value: string | true | undefined, text: string): boolean =>
  value === text || (value === true && text === 'true')
const strongCiphers = new Set(
  'TLS_AES_128_GCM_SHA256 TLS_AES_256_GCM_SHA384 TLS_CHACHA20_POLY1305_SHA256 TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256'.split(
    ' ',
  ),
)
const strong = (value: string | true | undefined): boolean =>
  typeof value === 'string' && value.split(',').every((cipher) => strongCiphers.has(cipher.trim()))

const defaultAccount = (resource: Parameters<Check>[0]): boolean =>
  textOf(at(manifestValues(resource), 'metadata.name')) === 'default'

const snippets: readonly [string, string, RegExp][] = [
  ['152', 'alias', /\balias\b|\blua\b|load_module|_by_lua|location|root|proxy_pass|serviceaccount/],
]

export const kubernetes: readonly Rule[] = [
  // pod security policies
  row('psp-host-pid', 'CKV_K8S_1', 'h', 'isolation', 'Policy lets pods share the processes of the host', {
    [policyKinds]: policy((spec) => !isYes(spec['hostPID'])),
  }),
  row('psp-privileged', 'CKV_K8S_2', 'h', 'privilege', 'Policy lets containers be privileged', {
    [policyKinds]: policy((spec) => !isYes(spec['privileged'])),
  }),
  row('psp-host-ipc', 'CKV_K8S_3', 'h', 'isolation', 'Policy lets pods share the memory of the host', {
    [policyKinds]: policy((spec) => !isYes(spec['hostIPC'])),
  }),
  row('psp-host-network', 'CKV_K8S_4', 'h', 'isolation', 'Policy lets pods share the network of the host', {
    [policyKinds]: policy((spec) => !isYes(spec['hostNetwork'])),
  }),
  row('psp-escalation', 'CKV_K8S_5', 'h', 'privilege', 'Policy lets processes gain privileges', {
    [policyKinds]: policy((spec) => textOf(spec['allowPrivilegeEscalation']) === 'false'),
  }),
  row('psp-root', 'CKV_K8S_6', 'm', 'privilege', 'Policy lets containers run as root', {
    [policyKinds]: policy((spec) => {
      const rule = textOf(at(spec, 'runAsUser.rule'))
      if (rule === 'MustRunAsNonRoot') return true
      const ranges = [...all(spec, 'runAsUser.ranges'), ...all(spec, 'runAsUser.range')].filter(isObject)
      return rule === 'MustRunAs' && ranges.length > 0 && ranges.every((range) => Number(textOf(range['min'])) > 0)
    }),
  }),
  row('psp-net-raw', 'CKV_K8S_7', 'l', 'privilege', 'Policy lets containers forge packets', {
    [policyKinds]: policy((spec) =>
      list(spec['requiredDropCapabilities']).some((item) => /^(ALL|NET_RAW)$/i.test(textOf(item) ?? '')),
    ),
  }),
  row('psp-capabilities', 'CKV_K8S_24', 'm', 'privilege', 'Policy lets containers have more capabilities', {
    [policyKinds]: policy((spec) => list(spec['allowedCapabilities']).length === 0),
  }),
  row('psp-seccomp', 'CKV_K8S_32', 'l', 'privilege', 'Policy names no seccomp profile', {
    [policyKinds]: (resource) => {
      const notes = at(manifestValues(resource), 'metadata.annotations')
      const note = isObject(notes)
        ? textOf(notes['seccomp.security.alpha.kubernetes.io/defaultProfileName'])
        : undefined
      return outcome(note !== undefined && /docker\/default|runtime\/default/.test(note), ['metadata'])
    },
  }),
  row('psp-drop', 'CKV_K8S_36', 'l', 'privilege', 'Policy drops no capabilities', {
    [policyKinds]: policy((spec) => list(spec['requiredDropCapabilities']).length > 0),
  }),
  // pods
  row('liveness', 'CKV_K8S_8', 'l', 'availability', 'Container has no liveness probe', {
    [workloads]: everyContainer(
      (container) => isObject(at(container, 'livenessProbe')) || isOpen(container['livenessProbe']),
      { init: false, jobs: false },
    ),
  }),
  row('readiness', 'CKV_K8S_9', 'l', 'availability', 'Container has no readiness probe', {
    [workloads]: everyContainer(
      (container) => isObject(at(container, 'readinessProbe')) || isOpen(container['readinessProbe']),
      { init: false, jobs: false },
    ),
  }),
  row('cpu-request', 'CKV_K8S_10', 'l', 'limits', 'Container requests no CPU', {
    [workloads]: everyContainer((container) => set(at(container, 'resources.requests.cpu'))),
  }),
  row('cpu-limit', 'CKV_K8S_11', 'l', 'limits', 'Container may use all CPU', {
    [workloads]: everyContainer((container) => set(at(container, 'resources.limits.cpu'))),
  }),
  row('memory-request', 'CKV_K8S_12', 'l', 'limits', 'Container requests no memory', {
    [podKinds]: memory('requests'),
  }),
  row('memory-limit', 'CKV_K8S_13', 'm', 'limits', 'Container may use all memory', { [podKinds]: memory('limits') }),
  // The two identifiers are the other way round for Terraform.
  row('terraform-memory-request', 'CKV_K8S_13', 'l', 'limits', 'Container requests no memory', {
    [podTypes]: memory('requests'),
  }),
  row('terraform-memory-limit', 'CKV_K8S_12', 'm', 'limits', 'Container may use all memory', {
    [podTypes]: memory('limits'),
  }),
  row('image-tag', 'CKV_K8S_14', 'm', 'supply', 'Image has no tag, or the tag latest', {
    [workloads]: everyContainer(fixedTag),
  }),
  row('pull-always', 'CKV_K8S_15', 'l', 'supply', 'Image is not pulled at every start', {
    [workloads]: everyContainer(pullsAlways),
  }),
  row('privileged', 'CKV_K8S_16', 'c', 'privilege', 'Container is privileged', {
    [workloads]: everyContainer((container) => !isYes(at(container, 'securityContext.privileged'))),
  }),
  row('host-pid', 'CKV_K8S_17', 'h', 'isolation', 'Pod shares the processes of its host', {
    [workloads]: everyPod(({ spec }) => !isYes(spec['hostPID'])),
  }),
  row('host-ipc', 'CKV_K8S_18', 'h', 'isolation', 'Pod shares the memory of its host', {
    [workloads]: everyPod(({ spec }) => !isYes(spec['hostIPC'])),
  }),
  row('host-network', 'CKV_K8S_19', 'h', 'isolation', 'Pod shares the network of its host', {
    [workloads]: everyPod(({ spec }) => !isYes(spec['hostNetwork'])),
  }),
  row('escalation', 'CKV_K8S_20', 'm', 'privilege', 'Processes in the container may gain privileges', {
    [workloads]: everyContainer((container, { isTerraform }) => {
      const value = at(container, 'securityContext.allowPrivilegeEscalation')
      return value === undefined && isTerraform ? true : known(value, textOf(value) === 'false')
    }),
  }),
  row('default-namespace', 'CKV_K8S_21', 'l', 'isolation', 'It stands in the default namespace', {
    [`${podKinds} Service Role RoleBinding Ingress ServiceAccount Secret ConfigMap`]: (resource) => {
      const namespace = textOf(at(resource.values, 'metadata.namespace')) ?? 'default'
      if (resource.type === 'ServiceAccount' && defaultAccount(resource)) return passed
      if (resource.type === 'Service' && textOf(at(resource.values, 'metadata.name')) === 'kubernetes') return passed
      return outcome(namespace !== 'default', ['metadata'])
    },
    [`${podTypes} kubernetes_service kubernetes_service_v1 kubernetes_role kubernetes_role_v1 kubernetes_role_binding kubernetes_role_binding_v1 kubernetes_ingress kubernetes_ingress_v1 kubernetes_service_account kubernetes_service_account_v1 kubernetes_secret kubernetes_secret_v1 kubernetes_config_map kubernetes_config_map_v1`]:
      (resource) => {
        const namespace = at(manifestValues(resource), 'metadata.namespace')
        if (namespace !== undefined && isOpen(namespace)) return passed
        return outcome((textOf(namespace) ?? 'default') !== 'default', ['metadata'])
      },
  }),
  row('read-only-root', 'CKV_K8S_22', 'l', 'privilege', 'Container can write to its root', {
    [workloads]: everyContainer((container) => {
      const value = at(container, 'securityContext.readOnlyRootFilesystem')
      return known(value, isYes(value))
    }),
  }),
  row('not-root', 'CKV_K8S_23', 'm', 'privilege', 'Container may run as root', {
    [workloads]: everyContainer(rootless),
  }),
  row('added-capabilities', 'CKV_K8S_25', 'm', 'privilege', 'Container has more capabilities than usual', {
    [workloads]: everyContainer((container) => capability(container, 'add').length === 0),
  }),
  row('host-port', 'CKV_K8S_26', 'm', 'isolation', 'Container takes a port of its host', {
    [workloads]: everyContainer(
      (container) =>
        !list(container['ports'])
          .filter(isObject)
          .some((port) => set(port['hostPort'])),
    ),
  }),
  row('docker-socket', 'CKV_K8S_27', 'c', 'privilege', 'Pod can command the container engine of its host', {
    [workloads]: everyPod(
      ({ spec }) =>
        !list(spec['volumes'])
          .filter(isObject)
          .some((volume) =>
            /^\/var\/run\/docker\.sock$|^\/run\/docker\.sock$|containerd\.sock$|crio\.sock$/.test(
              textOf(at(volume, 'hostPath.path')) ?? '',
            ),
          ),
    ),
  }),
  row('host-path', '', 'h', 'isolation', 'Pod mounts a folder of its host', {
    [workloads]: everyPod(
      ({ spec }) =>
        !list(spec['volumes'])
          .filter(isObject)
          .some((volume) =>
            /^\/($|etc|proc|sys|root|boot|var\/lib\/kubelet|var\/lib\/docker|home|dev|usr|lib)/.test(
              textOf(at(volume, 'hostPath.path')) ?? '',
            ),
          ),
    ),
  }),
  row('net-raw', 'CKV_K8S_28', 'l', 'privilege', 'Container may forge packets', {
    [workloads]: everyContainer((container) =>
      capability(container, 'drop').some((name) => name === 'ALL' || name === 'NET_RAW'),
    ),
  }),
  row('security-context', 'CKV_K8S_29', 'l', 'privilege', 'Pod states no security context', {
    [workloads]: (resource) => {
      const pod = podOf(resource)
      if (!pod)
        return resource.kind === 'terraform' && manifestValues(resource)['spec'] === undefined ? failed() : undefined
      const own = pod.spec['securityContext'] !== undefined
      const containers = pod.containers.filter(({ init }) => !init)
      return outcome(
        own || (containers.length > 0 && containers.every(({ values }) => values['securityContext'] !== undefined)),
        pod.path,
      )
    },
  }),
  row('container-security-context', 'CKV_K8S_30', 'l', 'privilege', 'Container states no security context', {
    [workloads]: everyContainer((container) => container['securityContext'] !== undefined),
  }),
  row('seccomp', 'CKV_K8S_31', 'l', 'privilege', 'Container has no seccomp profile', {
    [workloads]: (resource) => {
      const pod = podOf(resource)
      return pod && pod.containers.length > 0
        ? outcome(seccomp({}, pod) || pod.containers.every(({ values }) => seccomp(values, pod)), pod.path)
        : undefined
    },
  }),
  row('dashboard', 'CKV_K8S_33', 'm', 'exposure', 'Kubernetes dashboard is deployed', {
    [workloads]: everyContainer(
      (container, pod) =>
        !/kubernetes-dashboard|kubernetesui/.test(image(container) ?? '') && !labelled(pod, /^kubernetes-dashboard$/),
    ),
  }),
  row('tiller', 'CKV_K8S_34', 'h', 'privilege', 'Tiller of Helm 2 is deployed', {
    [workloads]: everyContainer(
      (container, pod) => !/\/tiller(:|@|$)/.test(image(container) ?? '') && !labelled(pod, /^(helm|tiller)$/),
    ),
  }),
  row('secret-in-environment', 'CKV_K8S_35', 'l', 'secrets', 'Secret is handed over as an environment variable', {
    [workloads]: everyContainer(
      (container) =>
        !list(container['env'])
          .filter(isObject)
          .some((item) => at(item, 'valueFrom.secretKeyRef') !== undefined) &&
        !list(container['envFrom'])
          .filter(isObject)
          .some((item) => item['secretRef'] !== undefined),
    ),
  }),
  row('drop-capabilities', 'CKV_K8S_37', 'l', 'privilege', 'Container keeps all usual capabilities', {
    [workloads]: everyContainer((container) => capability(container, 'drop').some((name) => name === 'ALL')),
  }),
  row('account-token', 'CKV_K8S_38', 'l', 'iam', 'Pod gets a token of the API without asking', {
    [workloads]: everyPod(({ spec }) => textOf(spec['automountServiceAccountToken']) === 'false'),
  }),
  row('sys-admin', 'CKV_K8S_39', 'h', 'privilege', 'Container may administrate the system', {
    [workloads]: everyContainer((container) => !capability(container, 'add').some((name) => name === 'SYS_ADMIN')),
  }),
  row('high-user', 'CKV_K8S_40', 'l', 'privilege', 'Container runs as a user that the host may have', {
    [workloads]: everyContainer((container, pod) => {
      const user = at(container, 'securityContext.runAsUser') ?? at(pod.spec, 'securityContext.runAsUser')
      return known(user, user !== undefined && Number(textOf(user)) >= 10_000)
    }),
  }),
  row('default-account', 'CKV_K8S_41', 'l', 'iam', 'Default account of the namespace is in use', {
    'ServiceAccount kubernetes_service_account kubernetes_service_account_v1 kubernetes_default_service_account': (
      resource,
    ) =>
      defaultAccount(resource) || resource.type === 'kubernetes_default_service_account'
        ? outcome(textOf(manifestValues(resource)['automountServiceAccountToken']) === 'false')
        : passed,
  }),
  row('default-account-bound', 'CKV_K8S_42', 'm', 'iam', 'Default account of the namespace gets rights', {
    'RoleBinding ClusterRoleBinding kubernetes_role_binding kubernetes_role_binding_v1 kubernetes_cluster_role_binding kubernetes_cluster_role_binding_v1':
      (resource) => {
        const subjects = list(manifestValues(resource)['subjects']).filter(isObject)
        return outcome(
          !subjects.some(
            (subject) => textOf(subject['kind']) === 'ServiceAccount' && textOf(subject['name']) === 'default',
          ),
          ['subjects'],
        )
      },
  }),
  row('image-digest', 'CKV_K8S_43', 'l', 'supply', 'Image is not named by its digest', {
    [workloads]: everyContainer((container) => {
      const text = image(container)
      return text === undefined
        ? isOpen(container['image'])
          ? null
          : false
        : /@sha256:/.test(text) || (isOpen(container['image']) ? null : false)
    }),
  }),
  row('tiller-service', 'CKV_K8S_44', 'h', 'privilege', 'Service leads to the Tiller of Helm 2', {
    Service: ({ values }) =>
      outcome(
        !(
          textOf(at(values, 'metadata.labels.name')) === 'tiller' ||
          textOf(at(values, 'metadata.labels.app')) === 'helm' ||
          textOf(at(values, 'spec.selector.name')) === 'tiller' ||
          textOf(at(values, 'spec.selector.app')) === 'helm'
        ),
      ),
  }),
  row('tiller-listens', 'CKV_K8S_45', 'h', 'exposure', 'Tiller takes connections from the cluster', {
    [podKinds]: everyContainer(
      (container) =>
        !/\/tiller(:|@|$)/.test(image(container) ?? '') ||
        list(container['args']).some((arg) => /localhost|127\.0\.0\.1/.test(textOf(arg) ?? '')),
    ),
  }),
  row('role-wildcards', 'CKV_K8S_49', 'h', 'iam', 'Role grants everything', {
    [roles]: grants((rule) => ['apiGroups', 'resources', 'verbs'].some((key) => names(rule, key).includes('*'))),
  }),
  row('role-webhooks', 'CKV_K8S_155', 'h', 'iam', 'Role may change admission webhooks', {
    [roles]: grants(
      (rule) =>
        holds(rule, 'apiGroups', ['admissionregistration.k8s.io']) &&
        holds(rule, 'resources', ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations']) &&
        holds(rule, 'verbs', ['create', 'update', 'patch']),
    ),
  }),
  row('role-certificates', 'CKV_K8S_156', 'h', 'iam', 'Role may approve certificates', {
    'ClusterRole kubernetes_cluster_role kubernetes_cluster_role_v1': (resource) => {
      const rules = list(manifestValues(resource)['rules'])
        .filter(isObject)
        .filter((rule) => holds(rule, 'apiGroups', ['certificates.k8s.io']))
      const approves = rules.some(
        (rule) =>
          holds(rule, 'resources', ['certificatesigningrequests/approval', '*/approval']) &&
          holds(rule, 'verbs', ['update', 'patch']),
      )
      const signs = rules.some((rule) => holds(rule, 'resources', ['signers']) && holds(rule, 'verbs', ['approve']))
      return outcome(!(approves && signs), ['rules'])
    },
  }),
  row('role-bind', 'CKV_K8S_157', 'h', 'iam', 'Role may hand out roles', {
    [roles]: grants(
      (rule) =>
        holds(rule, 'apiGroups', ['rbac.authorization.k8s.io']) &&
        holds(rule, 'resources', ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings']) &&
        holds(rule, 'verbs', ['bind']),
    ),
  }),
  row('role-escalate', 'CKV_K8S_158', 'h', 'iam', 'Role may give itself more rights', {
    [roles]: grants(
      (rule) =>
        holds(rule, 'apiGroups', ['rbac.authorization.k8s.io']) &&
        holds(rule, 'resources', ['roles', 'clusterroles']) &&
        holds(rule, 'verbs', ['escalate']),
    ),
  }),
  row('role-secrets', '', 'm', 'iam', 'Role may read every secret', {
    'ClusterRole kubernetes_cluster_role kubernetes_cluster_role_v1': grants(
      (rule) =>
        names(rule, 'resources').includes('secrets') &&
        holds(rule, 'verbs', ['get', 'list', 'watch']) &&
        names(rule, 'resourceNames').length === 0,
    ),
  }),
  row('role-exec', '', 'm', 'iam', 'Role may run commands in every pod', {
    'ClusterRole kubernetes_cluster_role kubernetes_cluster_role_v1': grants(
      (rule) => names(rule, 'resources').includes('pods/exec') && holds(rule, 'verbs', ['create', 'get']),
    ),
  }),
  row('admin-bound', '', 'c', 'iam', 'Rights over the whole cluster are handed out', {
    'ClusterRoleBinding kubernetes_cluster_role_binding kubernetes_cluster_role_binding_v1': (resource) =>
      outcome(textOf(at(manifestValues(resource), 'roleRef.name')) !== 'cluster-admin', ['roleRef']),
  }),
  row('anonymous-bound', '', 'c', 'auth', 'People without a name get rights', {
    'RoleBinding ClusterRoleBinding kubernetes_role_binding kubernetes_role_binding_v1 kubernetes_cluster_role_binding kubernetes_cluster_role_binding_v1':
      (resource) =>
        outcome(
          !list(manifestValues(resource)['subjects'])
            .filter(isObject)
            .some((subject) => /^system:(anonymous|unauthenticated)$/.test(textOf(subject['name']) ?? '')),
          ['subjects'],
        ),
  }),
  row('nginx-snippets', 'CKV_K8S_153', 'h', 'privilege', 'Ingress brings configuration of its own into NGINX', {
    Ingress: ({ values }) => {
      const notes = at(values, 'metadata.annotations')
      return outcome(!(isObject(notes) && Object.keys(notes).some((key) => /-snippet$/.test(key))), ['metadata'])
    },
  }),
  row('nginx-snippet-code', 'CKV_K8S_152', 'h', 'privilege', 'Ingress brings code into NGINX', {
    Ingress: ({ values }) => {
      const notes = at(values, 'metadata.annotations')
      return outcome(
        !(
          isObject(notes) &&
          Object.entries(notes).some(
            ([key, value]) => /-snippet$/.test(key) && snippets[0]?.[2].test(textOf(value) ?? ''),
          )
        ),
        ['metadata'],
      )
    },
  }),
  row('nginx-snippet-alias', 'CKV_K8S_154', 'h', 'privilege', 'Ingress maps files of the host into NGINX', {
    Ingress: ({ values }) => {
      const notes = at(values, 'metadata.annotations')
      return outcome(
        !(
          isObject(notes) &&
          Object.entries(notes).some(([key, value]) => /-snippet$/.test(key) && /\balias\b/.test(textOf(value) ?? ''))
        ),
        ['metadata'],
      )
    },
  }),
  row('load-balancer-open', '', 'm', 'exposure', 'Service is open to the whole internet', {
    Service: ({ values }) =>
      textOf(at(values, 'spec.type')) !== 'LoadBalancer'
        ? undefined
        : outcome(
            list(at(values, 'spec.loadBalancerSourceRanges')).length > 0 ||
              /internal/i.test(JSON.stringify(at(values, 'metadata.annotations') ?? {})),
            ['spec', 'type'],
          ),
  }),
  row('ingress-tls', '', 'm', 'transit', 'Ingress serves without TLS', {
    Ingress: ({ values }) => outcome(list(at(values, 'spec.tls')).length > 0, ['spec']),
  }),
  row('one-replica', '', 'l', 'availability', 'Workload has one replica', {
    Deployment: ({ values }) => {
      const count = at(values, 'spec.replicas')
      return isOpen(count) ? undefined : outcome(Number(textOf(count) ?? 1) !== 1, ['spec', 'replicas'])
    },
  }),
  // control plane
  api(68, 'anonymous', 'h', 'API server takes requests without a name', (flag) =>
    is(flag('--anonymous-auth'), 'false'),
  ),
  api(
    69,
    'basic-auth',
    'h',
    'API server takes passwords from a file',
    (flag) => flag('--basic-auth-file') === undefined,
  ),
  api(70, 'token-auth', 'h', 'API server takes tokens from a file', (flag) => flag('--token-auth-file') === undefined),
  api(
    71,
    'kubelet-https',
    'h',
    'API server talks to kubelets without TLS',
    (flag) => !is(flag('--kubelet-https'), 'false'),
  ),
  api(
    72,
    'kubelet-client',
    'm',
    'API server has no certificate for kubelets',
    (flag) => flag('--kubelet-client-certificate') !== undefined && flag('--kubelet-client-key') !== undefined,
  ),
  api(
    73,
    'kubelet-authority',
    'm',
    'API server does not verify kubelets',
    (flag) => typeof flag('--kubelet-certificate-authority') === 'string',
  ),
  api(
    74,
    'always-allow',
    'h',
    'API server allows everything',
    (flag) => !includes(flag('--authorization-mode'), 'AlwaysAllow') && flag('--authorization-mode') !== undefined,
  ),
  api(75, 'mode-node', 'm', 'API server does not restrict nodes', (flag) =>
    includes(flag('--authorization-mode'), 'Node'),
  ),
  api(77, 'mode-rbac', 'h', 'API server knows no roles', (flag) => includes(flag('--authorization-mode'), 'RBAC')),
  api(78, 'event-rate', 'l', 'API server takes events without limit', (flag) =>
    includes(flag('--enable-admission-plugins'), 'EventRateLimit'),
  ),
  api(
    79,
    'always-admit',
    'h',
    'API server admits everything',
    (flag) => !includes(flag('--enable-admission-plugins'), 'AlwaysAdmit'),
  ),
  api(80, 'always-pull', 'l', 'API server lets pods use images of others', (flag) =>
    includes(flag('--enable-admission-plugins'), 'AlwaysPullImages'),
  ),
  api(
    81,
    'context-deny',
    'l',
    'API server takes every security context',
    (flag) =>
      includes(flag('--enable-admission-plugins'), 'SecurityContextDeny') ||
      includes(flag('--enable-admission-plugins'), 'PodSecurityPolicy'),
  ),
  api(82, 'service-accounts', 'm', 'API server does not give pods accounts', (flag) => {
    const plugins = flag('--enable-admission-plugins')
    const off = flag('--disable-admission-plugins')
    return off === undefined
      ? plugins === undefined || includes(plugins, 'ServiceAccount')
      : !includes(off, 'ServiceAccount')
  }),
  api(83, 'namespace-lifecycle', 'm', 'API server takes objects for missing namespaces', (flag) => {
    const plugins = flag('--enable-admission-plugins')
    const off = flag('--disable-admission-plugins')
    return off === undefined
      ? plugins === undefined || includes(plugins, 'NamespaceLifecycle')
      : !includes(off, 'NamespaceLifecycle')
  }),
  api(84, 'pod-policy', 'l', 'API server enforces no pod policies', (flag) =>
    includes(flag('--enable-admission-plugins'), 'PodSecurityPolicy'),
  ),
  api(85, 'node-restriction', 'm', 'Nodes may change objects of others', (flag) =>
    includes(flag('--enable-admission-plugins'), 'NodeRestriction'),
  ),
  api(
    86,
    'insecure-address',
    'h',
    'API server listens without TLS',
    (flag) => flag('--insecure-bind-address') === undefined,
  ),
  api(88, 'insecure-port', 'h', 'API server has a port without TLS', (flag) => is(flag('--insecure-port'), '0')),
  api(89, 'secure-port', 'h', 'API server has no port with TLS', (flag) => !is(flag('--secure-port'), '0')),
  api(90, 'profiling', 'l', 'Profiles of the API server can be fetched', (flag) => is(flag('--profiling'), 'false')),
  api(91, 'audit-log', 'm', 'API server does not audit', (flag) => flag('--audit-log-path') !== undefined),
  api(92, 'audit-age', 'l', 'Audit log is kept too short', (flag) => Number(flag('--audit-log-maxage')) >= 30),
  api(93, 'audit-backups', 'l', 'Audit log keeps too few files', (flag) => Number(flag('--audit-log-maxbackup')) >= 10),
  api(94, 'audit-size', 'l', 'Audit log is cut too small', (flag) => Number(flag('--audit-log-maxsize')) >= 100),
  api(95, 'timeout', 'l', 'API server has an odd timeout', (flag) => {
    const value = flag('--request-timeout')
    return value === undefined || (typeof value === 'string' && /^\d+(ms|s|m|h)/.test(value))
  }),
  api(
    96,
    'account-lookup',
    'm',
    'Deleted accounts keep working',
    (flag) => !is(flag('--service-account-lookup'), 'false'),
  ),
  api(97, 'account-key', 'm', 'Key of accounts is not named', (flag) => {
    const value = flag('--service-account-key-file')
    return (
      (typeof value === 'string' && value.endsWith('.pem')) ||
      (typeof value === 'string' && /\.(pub|key|crt)$/.test(value))
    )
  }),
  api(
    99,
    'etcd-client',
    'm',
    'API server has no certificate for etcd',
    (flag) => flag('--etcd-certfile') !== undefined && flag('--etcd-keyfile') !== undefined,
  ),
  api(
    100,
    'tls-certificate',
    'm',
    'API server has no certificate',
    (flag) =>
      typeof flag('--tls-cert-file') === 'string' &&
      typeof flag('--tls-private-key-file') === 'string' &&
      flag('--tls-cert-file') !== '' &&
      flag('--tls-private-key-file') !== '',
  ),
  api(
    102,
    'etcd-authority',
    'm',
    'API server does not verify etcd',
    (flag) => typeof flag('--etcd-cafile') === 'string' && flag('--etcd-cafile') !== '',
  ),
  api(
    104,
    'encrypts',
    'm',
    'Secrets in etcd are unencrypted',
    (flag) => flag('--encryption-provider-config') !== undefined,
  ),
  api(105, 'ciphers', 'm', 'API server takes weak ciphers', (flag) => strong(flag('--tls-cipher-suites'))),
  part(
    'kube-controller-manager',
    106,
    'controller-finished-pods',
    'Finished pods are never deleted',
    (flag) => Number(flag('--terminated-pod-gc-threshold')) > 0,
  ),
  part(
    'kube-controller-manager',
    107,
    'controller-profiling',
    'Profiles of the controller manager can be fetched',
    (flag) => is(flag('--profiling'), 'false'),
  ),
  part('kube-controller-manager', 108, 'controller-credentials', 'Controllers share one account', (flag) =>
    is(flag('--use-service-account-credentials'), 'true'),
  ),
  part('kube-controller-manager', 110, 'controller-account-key', 'Key of accounts is not a file of its own', (flag) => {
    const value = flag('--service-account-private-key-file')
    return value === undefined || (typeof value === 'string' && value.endsWith('.pem'))
  }),
  part('kube-controller-manager', 111, 'controller-root-authority', 'Pods can not verify the API server', (flag) => {
    const value = flag('--root-ca-file')
    return value === undefined || (typeof value === 'string' && value.endsWith('.pem'))
  }),
  part('kube-controller-manager', 112, 'controller-rotation', 'Certificates of kubelets are not replaced', (flag) => {
    const gates = flag('--feature-gates')
    return gates === undefined || !includes(gates, 'RotateKubeletServerCertificate=false')
  }),
  part('kube-controller-manager', 113, 'controller-address', 'Controller manager listens on every address', (flag) =>
    is(flag('--bind-address'), '127.0.0.1'),
  ),
  part('kube-scheduler', 114, 'scheduler-profiling', 'Profiles of the scheduler can be fetched', (flag) =>
    is(flag('--profiling'), 'false'),
  ),
  part('kube-scheduler', 115, 'scheduler-address', 'Scheduler listens on every address', (flag) =>
    is(flag('--bind-address'), '127.0.0.1'),
  ),
  part(
    'etcd',
    116,
    'etcd-certificate',
    'etcd has no certificate',
    (flag) => flag('--cert-file') !== undefined && flag('--key-file') !== undefined,
  ),
  part('etcd', 117, 'etcd-client-auth', 'etcd takes clients without a certificate', (flag) =>
    is(flag('--client-cert-auth'), 'true'),
  ),
  part('etcd', 118, 'etcd-auto-tls', 'etcd makes its own certificates', (flag) => !is(flag('--auto-tls'), 'true')),
  part(
    'etcd',
    119,
    'etcd-peer-certificate',
    'etcd has no certificate for its peers',
    (flag) => flag('--peer-cert-file') !== undefined && flag('--peer-key-file') !== undefined,
  ),
  part('etcd', 121, 'etcd-peer-auth', 'etcd takes peers without a certificate', (flag) =>
    is(flag('--peer-client-cert-auth'), 'true'),
  ),
  part('kubelet', 138, 'kubelet-anonymous', 'Kubelet takes requests without a name', (flag) =>
    is(flag('--anonymous-auth'), 'false'),
  ),
  part(
    'kubelet',
    139,
    'kubelet-authorization',
    'Kubelet allows everything',
    (flag) => !includes(flag('--authorization-mode'), 'AlwaysAllow'),
  ),
  part(
    'kubelet',
    140,
    'kubelet-authority',
    'Kubelet does not verify clients',
    (flag) => typeof flag('--client-ca-file') === 'string',
  ),
  part('kubelet', 141, 'kubelet-read-only', 'Kubelet has a port for everybody', (flag) =>
    is(flag('--read-only-port'), '0'),
  ),
  part(
    'kubelet',
    143,
    'kubelet-idle',
    'Idle connections to the kubelet stay for ever',
    (flag) => !is(flag('--streaming-connection-idle-timeout'), '0'),
  ),
  part('kubelet', 144, 'kubelet-kernel', 'Kubelet may change settings of the kernel', (flag) =>
    is(flag('--protect-kernel-defaults'), 'true'),
  ),
  part(
    'kubelet',
    145,
    'kubelet-iptables',
    'Kubelet does not manage packet filters',
    (flag) => !is(flag('--make-iptables-util-chains'), 'false'),
  ),
  part(
    'kubelet',
    146,
    'kubelet-hostname',
    'Name of the node is overridden',
    (flag) => flag('--hostname-override') === undefined,
  ),
  part('kubelet', 147, 'kubelet-events', 'Kubelet loses events', (flag) => {
    const value = flag('--event-qps')
    return value === undefined || (Number(value) <= 5 && Number(value) >= 0)
  }),
  part(
    'kubelet',
    148,
    'kubelet-certificate',
    'Kubelet has no certificate',
    (flag) => flag('--tls-cert-file') !== undefined && flag('--tls-private-key-file') !== undefined,
  ),
  part(
    'kubelet',
    149,
    'kubelet-rotation',
    'Certificate of the kubelet is not replaced',
    (flag) => !is(flag('--rotate-certificates'), 'false'),
  ),
  part(
    'kubelet',
    150,
    'kubelet-server-rotation',
    'Server certificate of the kubelet is not replaced',
    (flag) => !includes(flag('--feature-gates'), 'RotateKubeletServerCertificate=false'),
  ),
  part('kubelet', 151, 'kubelet-ciphers', 'Kubelet takes weak ciphers', (flag) => strong(flag('--tls-cipher-suites'))),
]
