type Removed = { release: string; instead: string | null }

const moved = (release: string, instead: string | null, names: readonly string[]): [string, Removed][] =>
  names.map((name) => [name, { release, instead }])

/** Versions that manifests still name, from Kubernetes' deprecation guide. By `version/kind`. */
export const removedApis: Readonly<Record<string, Removed>> = Object.fromEntries([
  ...moved('1.16', 'apps/v1', [
    'extensions/v1beta1/Deployment',
    'extensions/v1beta1/DaemonSet',
    'extensions/v1beta1/ReplicaSet',
    'apps/v1beta1/Deployment',
    'apps/v1beta1/StatefulSet',
    'apps/v1beta2/Deployment',
    'apps/v1beta2/DaemonSet',
    'apps/v1beta2/ReplicaSet',
    'apps/v1beta2/StatefulSet',
  ]),
  ...moved('1.16', 'networking.k8s.io/v1', ['extensions/v1beta1/NetworkPolicy']),
  ...moved('1.22', 'networking.k8s.io/v1', [
    'extensions/v1beta1/Ingress',
    'networking.k8s.io/v1beta1/Ingress',
    'networking.k8s.io/v1beta1/IngressClass',
  ]),
  ...moved('1.22', 'rbac.authorization.k8s.io/v1', [
    'rbac.authorization.k8s.io/v1beta1/Role',
    'rbac.authorization.k8s.io/v1beta1/RoleBinding',
    'rbac.authorization.k8s.io/v1beta1/ClusterRole',
    'rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding',
  ]),
  ...moved('1.22', 'apiextensions.k8s.io/v1', ['apiextensions.k8s.io/v1beta1/CustomResourceDefinition']),
  ...moved('1.22', 'apiregistration.k8s.io/v1', ['apiregistration.k8s.io/v1beta1/APIService']),
  ...moved('1.22', 'admissionregistration.k8s.io/v1', [
    'admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration',
    'admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration',
  ]),
  ...moved('1.22', 'certificates.k8s.io/v1', ['certificates.k8s.io/v1beta1/CertificateSigningRequest']),
  ...moved('1.22', 'coordination.k8s.io/v1', ['coordination.k8s.io/v1beta1/Lease']),
  ...moved('1.22', 'scheduling.k8s.io/v1', ['scheduling.k8s.io/v1beta1/PriorityClass']),
  ...moved('1.22', 'storage.k8s.io/v1', [
    'storage.k8s.io/v1beta1/StorageClass',
    'storage.k8s.io/v1beta1/CSIDriver',
    'storage.k8s.io/v1beta1/CSINode',
    'storage.k8s.io/v1beta1/VolumeAttachment',
  ]),
  ...moved('1.25', 'batch/v1', ['batch/v1beta1/CronJob', 'batch/v2alpha1/CronJob']),
  ...moved('1.25', 'policy/v1', ['policy/v1beta1/PodDisruptionBudget']),
  ...moved('1.25', null, ['policy/v1beta1/PodSecurityPolicy', 'extensions/v1beta1/PodSecurityPolicy']),
  ...moved('1.25', 'discovery.k8s.io/v1', ['discovery.k8s.io/v1beta1/EndpointSlice']),
  ...moved('1.25', 'events.k8s.io/v1', ['events.k8s.io/v1beta1/Event']),
  ...moved('1.25', 'node.k8s.io/v1', ['node.k8s.io/v1beta1/RuntimeClass']),
  ...moved('1.25', 'autoscaling/v2', ['autoscaling/v2beta1/HorizontalPodAutoscaler']),
  ...moved('1.26', 'autoscaling/v2', ['autoscaling/v2beta2/HorizontalPodAutoscaler']),
  ...moved('1.26', 'flowcontrol.apiserver.k8s.io/v1', [
    'flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema',
    'flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration',
  ]),
  ...moved('1.27', 'storage.k8s.io/v1', ['storage.k8s.io/v1beta1/CSIStorageCapacity']),
])
