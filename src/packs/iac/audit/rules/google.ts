import { all, at, isObject, isOpen, list, textOf } from '../../graph/value.ts'
import { isAnywhere } from '../ports.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'

const instances = 'google_compute_instance google_compute_instance_template google_compute_instance_from_template'
const cluster = 'google_container_cluster'
const pools = 'google_container_cluster google_container_node_pool'
const sql = 'google_sql_database_instance'
const everybody = /^(allUsers|allAuthenticatedUsers)$/

/** Fails where a firewall lets the whole internet in to a port. */
const closed =
  (port: number): Check =>
  ({ values }) => {
    if (/^egress$/i.test(textOf(values['direction']) ?? '') || textOf(values['disabled']) === 'true') return passed
    if (!list(values['source_ranges']).some(isAnywhere)) return passed
    const allows = all(values, 'allow').filter(isObject)
    const index = allows.findIndex((item) => {
      if (!/^(tcp|all|6)$/i.test(textOf(item['protocol']) ?? 'all')) return false
      const ports = list(item['ports'])
      if (ports.length === 0)
        return (
          /^(all)$/i.test(textOf(item['protocol']) ?? '') ||
          (/^(tcp|6)$/i.test(textOf(item['protocol']) ?? '') && !('ports' in item))
        )
      return ports.some((range) => {
        const [from = '', to = from] = (textOf(range) ?? '').split('-')
        return Number(from) <= port && port <= Number(to)
      })
    })
    return outcome(index < 0, ['allow', index])
  }

const publicMembers: Check = ({ values }) =>
  outcome(
    ![...list(values['members']), ...list(values['member'])].some((member) => everybody.test(textOf(member) ?? '')),
    ['member' in values ? 'member' : 'members'],
  )

const iamOf = (...names: string[]): string =>
  names.flatMap((name) => [`${name}_iam_member`, `${name}_iam_binding`]).join(' ')

/** A setting of the database engine, for one family of engines. */
const flag =
  (family: RegExp, name: string, good: (value: string | undefined) => boolean): Check =>
  ({ values }) => {
    const version = textOf(at(values, 'database_version'))
    if (version === undefined || !family.test(version)) return undefined
    const flags = [...all(values, 'settings.database_flags')].filter(isObject)
    const found = flags.find((item) => textOf(item['name']) === name)
    if (found && isOpen(found['value'])) return undefined
    return outcome(good(found ? textOf(found['value'])?.toLowerCase() : undefined), ['settings'])
  }

const metadata = (name: string, values: unknown): unknown => {
  const found = at(values, 'metadata')
  return isObject(found) ? (found[name] ?? found[name.replaceAll('-', '_')]) : undefined
}
const on = (value: unknown): boolean => /^(true|1|y|yes|on)$/i.test(textOf(value) ?? '')

const keyPath = 'kms_key_name exists'
const defaultAccount = /-compute@developer\.gserviceaccount\.com$/
const impersonation =
  /roles\/(owner|editor|iam\.securityAdmin|iam\.serviceAccountAdmin|iam\.serviceAccountKeyAdmin|iam\.serviceAccountUser|iam\.serviceAccountTokenCreator|iam\.workloadIdentityUser|dataproc\.editor|dataproc\.admin|dataflow\.developer|resourcemanager\.folderAdmin|resourcemanager\.folderIamAdmin|resourcemanager\.projectIamAdmin|resourcemanager\.organizationAdmin|cloudasset\.viewer|cloudasset\.owner|serverless\.serviceAgent|dataproc\.serviceAgent)$/
const basic = /^roles\/(owner|editor|viewer)$/
const roleIs =
  (pattern: RegExp): Check =>
  ({ values }) =>
    isOpen(values['role']) ? undefined : outcome(!pattern.test(textOf(values['role']) ?? ''), ['role'])
const noDefaultAccount: Check = ({ values }) =>
  outcome(
    ![...list(values['members']), ...list(values['member'])].some((member) =>
      /(-compute@developer|@appspot)\.gserviceaccount\.com$/.test(textOf(member) ?? ''),
    ),
    ['members'],
  )

const seconds = (value: unknown): number => Number(/^(\d+)s$/.exec(textOf(value) ?? '')?.[1] ?? Number.NaN)

export const google: readonly Rule[] = [
  // firewalls
  ...(
    [
      [22, '2', 'c', 'SSH'],
      [3389, '3', 'c', 'Remote desktop'],
      [21, '75', 'm', 'FTP'],
      [20, '77', 'm', 'FTP data'],
      [3306, '88', 'h', 'MySQL'],
      [80, '106', 'l', 'HTTP'],
    ] as const
  ).map(([port, id, letter, name]) =>
    row(`google-port-${port}-open`, `CKV_GCP_${id}`, letter, 'network', `${name} is open to the whole internet`, {
      google_compute_firewall: closed(port),
    }),
  ),
  row('google-everything-open', '', 'c', 'network', 'Every port is open to the whole internet', {
    google_compute_firewall: ({ values }) =>
      !list(values['source_ranges']).some(isAnywhere)
        ? passed
        : outcome(
            !all(values, 'allow')
              .filter(isObject)
              .some((item) => /^all$/i.test(textOf(item['protocol']) ?? '')),
            ['allow'],
          ),
  }),
  row('google-ssl-policy', 'CKV_GCP_4', 'h', 'transit', 'Load balancers take weak ciphers', {
    google_compute_ssl_policy:
      'profile = RESTRICTED | profile = MODERN & min_tls_version = TLS_1_2 | profile = CUSTOM & custom_features lacks TLS_RSA_WITH_AES_128_GCM_SHA256,TLS_RSA_WITH_AES_256_GCM_SHA384,TLS_RSA_WITH_AES_128_CBC_SHA,TLS_RSA_WITH_AES_256_CBC_SHA,TLS_RSA_WITH_3DES_EDE_CBC_SHA',
  }),
  row('subnet-flow-logs', 'CKV_GCP_26', 'l', 'logging', 'Subnet keeps no flow logs', {
    google_compute_subnetwork:
      '(purpose? != INTERNAL_HTTPS_LOAD_BALANCER,REGIONAL_MANAGED_PROXY,GLOBAL_MANAGED_PROXY) -> log_config exists',
  }),
  row('subnet-private-access', 'CKV_GCP_74', 'l', 'network', 'Machines of the subnet reach Google over the internet', {
    google_compute_subnetwork:
      '(purpose? != INTERNAL_HTTPS_LOAD_BALANCER,REGIONAL_MANAGED_PROXY,GLOBAL_MANAGED_PROXY) -> private_ip_google_access = true',
  }),
  row(
    'subnet-private-access-v6',
    'CKV_GCP_76',
    'l',
    'network',
    'Machines of the subnet reach Google over the internet with IPv6',
    {
      google_compute_subnetwork:
        '(purpose? != INTERNAL_HTTPS_LOAD_BALANCER,REGIONAL_MANAGED_PROXY,GLOBAL_MANAGED_PROXY) -> (stack_type? != IPV4_IPV6 & stack_type? exists | stack_type absent | private_ipv6_google_access ~ /^ENABLE/)',
    },
  ),
  row('project-default-network', 'CKV_GCP_27', 'm', 'network', 'Project gets a default network', {
    google_project: 'auto_create_network = false',
  }),
  row('dnssec', 'CKV_GCP_16', 'm', 'transit', 'Answers of the zone are not signed', {
    google_dns_managed_zone: 'visibility = private | dnssec_config.state = on',
  }),
  row('dnssec-weak', 'CKV_GCP_17', 'm', 'transit', 'Zone is signed with a weak algorithm', {
    google_dns_managed_zone: 'dnssec_config.default_key_specs.algorithm lacks rsasha1',
  }),
  row('armor-log4j', 'CKV_GCP_73', 'm', 'network', 'Cloud Armor lets attacks on Log4j through', {
    google_compute_security_policy: ({ values }) => {
      const rules = all(values, 'rule').filter(isObject)
      const found = rules.find((item) => /cve-canary/.test(textOf(at(item, 'match.expr.expression')) ?? ''))
      return outcome(
        found !== undefined &&
          textOf(found['action'])?.toLowerCase() !== 'allow' &&
          textOf(found['preview']) !== 'true',
        ['rule'],
      )
    },
  }),
  // compute
  row('instance-default-account', 'CKV_GCP_30', 'm', 'iam', 'Machine works as the default account', {
    [instances]: ({ values }) => {
      if (/^gke-/.test(textOf(values['name']) ?? '')) return passed
      const email = at(values, 'service_account.email')
      if (email === undefined)
        return values['source_instance_template'] !== undefined ? undefined : failed(['service_account'])
      return isOpen(email) ? passed : outcome(!defaultAccount.test(textOf(email) ?? ''), ['service_account'])
    },
  }),
  row('instance-full-scope', 'CKV_GCP_31', 'h', 'iam', 'Machine may do everything that its account may', {
    [instances]: ({ values }) => {
      if (/^gke-/.test(textOf(values['name']) ?? '')) return passed
      const scopes = list(at(values, 'service_account.scopes')).map((scope) => textOf(scope) ?? '')
      if (!scopes.some((scope) => /^(https:\/\/www\.googleapis\.com\/auth\/)?cloud-platform$/.test(scope)))
        return passed
      const email = at(values, 'service_account.email')
      return outcome(email !== undefined && !defaultAccount.test(textOf(email) ?? ''), ['service_account'])
    },
  }),
  row('instance-project-keys', 'CKV_GCP_32', 'm', 'auth', 'Machine takes the SSH keys of the project', {
    [instances]: ({ values }) => {
      const value = metadata('block-project-ssh-keys', values)
      return values['source_instance_template'] !== undefined && value === undefined
        ? undefined
        : isOpen(value)
          ? undefined
          : outcome(on(value), ['metadata'])
    },
  }),
  row('project-os-login', 'CKV_GCP_33', 'm', 'auth', 'Machines of the project take keys that nobody manages', {
    google_compute_project_metadata: ({ values }) => outcome(on(metadata('enable-oslogin', values)), ['metadata']),
  }),
  row('instance-os-login', 'CKV_GCP_34', 'm', 'auth', 'Machine switches managed keys off', {
    [instances]: ({ values }) => {
      const value = metadata('enable-oslogin', values)
      return outcome(value === undefined || isOpen(value) || on(value), ['metadata'])
    },
  }),
  row('instance-serial-port', 'CKV_GCP_35', 'm', 'exposure', 'Machine can be entered by its serial port', {
    [instances]: ({ values }) => {
      const value = metadata('serial-port-enable', values)
      return outcome(value === undefined || isOpen(value) || !on(value), ['metadata'])
    },
  }),
  row('instance-forwarding', 'CKV_GCP_36', 'm', 'network', 'Machine passes packets of others on', {
    [instances]: ({ values }) =>
      /^gke-/.test(textOf(values['name']) ?? '')
        ? passed
        : outcome(textOf(values['can_ip_forward'])?.toLowerCase() !== 'true', ['can_ip_forward']),
  }),
  row('disk-own-key', 'CKV_GCP_37', 'l', 'ownkey', 'Disk is not encrypted with a key of your own', {
    google_compute_disk: 'disk_encryption_key.raw_key exists | disk_encryption_key.kms_key_self_link exists',
  }),
  row(
    'instance-disk-own-key',
    'CKV_GCP_38',
    'l',
    'ownkey',
    'Disks of the machine are not encrypted with a key of your own',
    {
      google_compute_instance:
        '(boot_disk.disk_encryption_key_raw exists | boot_disk.kms_key_self_link exists) & (each attached_disk: (disk_encryption_key_raw exists | kms_key_self_link exists))',
    },
  ),
  row('instance-shielded', 'CKV_GCP_39', 'm', 'privilege', 'Machine starts without being verified', {
    [instances]:
      'shielded_instance_config exists & shielded_instance_config.enable_vtpm? = true & shielded_instance_config.enable_integrity_monitoring? = true',
  }),
  row('instance-public', 'CKV_GCP_40', 'm', 'exposure', 'Machine has a public address', {
    [instances]: 'each network_interface: (access_config absent & ipv6_access_config absent)',
  }),
  // storage and keys
  row('bucket-public', 'CKV_GCP_28', 'c', 'exposure', 'Everybody may use the bucket', {
    [iamOf('google_storage_bucket')]: publicMembers,
  }),
  row('bucket-uniform', 'CKV_GCP_29', 'm', 'iam', 'Objects of the bucket have rights of their own', {
    google_storage_bucket: 'uniform_bucket_level_access = true',
  }),
  row('bucket-logging', 'CKV_GCP_62', 'l', 'logging', 'Bucket writes no access log', {
    google_storage_bucket: 'logging.log_bucket exists',
  }),
  row('bucket-logs-itself', 'CKV_GCP_63', 'l', 'logging', 'Bucket writes its log into itself', {
    google_storage_bucket: (resource) => {
      const target = at(resource.values, 'logging.log_bucket')
      if (target === undefined) return undefined
      const name = textOf(resource.values['name'])
      return outcome(
        !(name !== undefined && textOf(target) === name) && !(textOf(target) ?? '').includes(`${resource.address}.`),
        ['logging'],
      )
    },
  }),
  row('bucket-versioning', 'CKV_GCP_78', 'm', 'backup', 'Bucket keeps no versions', {
    google_storage_bucket: 'versioning.enabled = true',
  }),
  row('bucket-prevention', 'CKV_GCP_114', 'h', 'exposure', 'Bucket may be made public', {
    google_storage_bucket: 'public_access_prevention = enforced',
  }),
  row('key-rotation', 'CKV_GCP_43', 'm', 'encryption', 'Key is replaced too rarely', {
    google_kms_crypto_key: ({ values }) => {
      if (/^(ASYMMETRIC|MAC)/.test(textOf(values['purpose']) ?? '')) return passed
      const period = values['rotation_period']
      if (isOpen(period)) return undefined
      const value = seconds(period)
      return outcome(value >= 86_400 && value <= 7_776_000, ['rotation_period'])
    },
  }),
  row('key-destroy', 'CKV_GCP_82', 'm', 'deletion', 'Key can be destroyed by a wrong apply', {
    google_kms_crypto_key: 'lifecycle.prevent_destroy = true',
  }),
  row('key-public', 'CKV_GCP_112', 'c', 'exposure', 'Everybody may use the key', {
    [`${iamOf('google_kms_crypto_key', 'google_kms_key_ring')}`]: publicMembers,
  }),
  // SQL
  row('google-sql-tls', 'CKV_GCP_6', 'h', 'transit', 'Database takes connections without TLS', {
    [sql]:
      'settings.ip_configuration.require_ssl = true | settings.ip_configuration.ssl_mode = TRUSTED_CLIENT_CERTIFICATE_REQUIRED,ENCRYPTED_ONLY',
  }),
  row('google-sql-open', 'CKV_GCP_11', 'c', 'exposure', 'Every address may reach the database', {
    [sql]: ({ values }) =>
      outcome(
        !all(values, 'settings.ip_configuration.authorized_networks')
          .filter(isObject)
          .some((item) => isAnywhere(item['value']) || /\/0$/.test(textOf(item['value']) ?? '')),
        ['settings'],
      ),
  }),
  row('google-sql-backup', 'CKV_GCP_14', 'h', 'backup', 'Database keeps no backups', {
    [sql]: 'master_instance_name exists | settings.backup_configuration.enabled = true',
  }),
  row('google-mysql-local-files', 'CKV_GCP_50', 'm', 'exposure', 'MySQL reads files of its clients', {
    [sql]: flag(/^MYSQL/, 'local_infile', (value) => value !== 'on'),
  }),
  ...(
    [
      ['51', 'log_checkpoints'],
      ['52', 'log_connections'],
      ['53', 'log_disconnections'],
      ['54', 'log_lock_waits'],
    ] as const
  ).map(([id, name]) =>
    row(`google-postgres-${name.replaceAll('_', '-')}`, `CKV_GCP_${id}`, 'l', 'logging', `PostgreSQL has ${name} off`, {
      [sql]: flag(/^POSTGRES/, name, (value) => value === 'on'),
    }),
  ),
  row('google-postgres-log-level', 'CKV_GCP_55', 'l', 'logging', 'PostgreSQL logs at an odd level', {
    [sql]: flag(
      /^POSTGRES/,
      'log_min_messages',
      (value) =>
        value === undefined ||
        [
          'fatal',
          'panic',
          'log',
          'error',
          'warning',
          'notice',
          'info',
          'debug1',
          'debug2',
          'debug3',
          'debug4',
          'debug5',
        ].includes(value),
    ),
  }),
  row('google-postgres-temp-files', 'CKV_GCP_56', 'l', 'logging', 'PostgreSQL does not log temporary files', {
    [sql]: flag(/^POSTGRES/, 'log_temp_files', (value) => value === '0'),
  }),
  row(
    'google-postgres-statements-duration',
    'CKV_GCP_57',
    'm',
    'secrets',
    'PostgreSQL writes whole statements to its log',
    { [sql]: flag(/^POSTGRES/, 'log_min_duration_statement', (value) => value === undefined || value === '-1') },
  ),
  row('google-sqlserver-chaining', 'CKV_GCP_58', 'm', 'iam', 'SQL Server passes rights from one database to another', {
    [sql]: flag(/^SQLSERVER/, 'cross db ownership chaining', (value) => value === undefined || value === 'off'),
  }),
  row('google-sqlserver-contained', 'CKV_GCP_59', 'm', 'auth', 'SQL Server keeps users within databases', {
    [sql]: flag(/^SQLSERVER/, 'contained database authentication', (value) => value === undefined || value === 'off'),
  }),
  row('google-sql-public', 'CKV_GCP_60', 'h', 'exposure', 'Database has a public address', {
    [sql]: ({ values }) => {
      const value = at(values, 'settings.ip_configuration.ipv4_enabled')
      if (textOf(at(values, 'instance_type')) === 'READ_REPLICA_INSTANCE' && value === undefined) return passed
      return isOpen(value) ? undefined : outcome(textOf(value) === 'false', ['settings'])
    },
  }),
  row('google-sql-version', 'CKV_GCP_79', 'l', 'update', 'Database runs an old major version', {
    [sql]:
      'database_version = POSTGRES_17,POSTGRES_18,MYSQL_8_0,MYSQL_8_4,SQLSERVER_2022_STANDARD,SQLSERVER_2022_WEB,SQLSERVER_2022_ENTERPRISE,SQLSERVER_2022_EXPRESS',
  }),
  row('google-postgres-hostname', 'CKV_GCP_108', 'l', 'logging', 'PostgreSQL does not log names of hosts', {
    [sql]: flag(/^POSTGRES/, 'log_hostname', (value) => value === 'on'),
  }),
  row('google-postgres-error-level', 'CKV_GCP_109', 'l', 'logging', 'PostgreSQL logs too few statements with errors', {
    [sql]: flag(
      /^POSTGRES/,
      'log_min_error_statement',
      (value) =>
        value !== undefined &&
        ['error', 'warning', 'notice', 'info', 'log', 'debug1', 'debug2', 'debug3', 'debug4', 'debug5'].includes(value),
    ),
  }),
  row('google-postgres-audit', 'CKV_GCP_110', 'l', 'logging', 'PostgreSQL does not audit', {
    [sql]: flag(/^POSTGRES/, 'cloudsql.enable_pgaudit', (value) => value === 'on'),
  }),
  row('google-postgres-statements', 'CKV_GCP_111', 'l', 'logging', 'PostgreSQL does not log statements', {
    [sql]: flag(/^POSTGRES/, 'log_statement', (value) => value !== undefined && value !== 'none'),
  }),
  row('google-sql-deletion', '', 'm', 'deletion', 'Database can be deleted at once', {
    [sql]: 'deletion_protection? = true',
  }),
  // GKE
  row('gke-logging', 'CKV_GCP_1', 'm', 'logging', 'GKE does not log', { [cluster]: 'logging_service? != none' }),
  row('gke-abac', 'CKV_GCP_7', 'h', 'iam', 'GKE grants rights without roles', {
    [cluster]: 'enable_legacy_abac? = false',
  }),
  row('gke-monitoring', 'CKV_GCP_8', 'm', 'monitoring', 'GKE is not monitored', {
    [cluster]: 'monitoring_service? != none',
  }),
  row('gke-repair', 'CKV_GCP_9', 'l', 'availability', 'Broken nodes of GKE are not replaced', {
    google_container_node_pool: 'management.auto_repair = true',
  }),
  row('gke-upgrade', 'CKV_GCP_10', 'm', 'update', 'Nodes of GKE are not upgraded', {
    google_container_node_pool: 'management.auto_upgrade = true',
  }),
  row('gke-network-policy', 'CKV_GCP_12', 'm', 'isolation', 'Pods of GKE talk to each other freely', {
    [cluster]: 'network_policy.enabled = true | datapath_provider = ADVANCED_DATAPATH | enable_autopilot = true',
  }),
  row('gke-client-certificate', 'CKV_GCP_13', 'm', 'auth', 'GKE hands out client certificates', {
    [cluster]: 'master_auth.client_certificate_config.issue_client_certificate = false',
  }),
  row('gke-control-plane-public', 'CKV_GCP_18', 'h', 'exposure', 'Control plane of GKE is open to the whole internet', {
    [cluster]: ({ values }) => {
      if (values['master_authorized_networks_config'] === undefined)
        return textOf(at(values, 'private_cluster_config.enable_private_endpoint')) === 'true' ? passed : passed
      return outcome(
        !all(values, 'master_authorized_networks_config.cidr_blocks')
          .filter(isObject)
          .some((item) => isAnywhere(item['cidr_block'])),
        ['master_authorized_networks_config'],
      )
    },
  }),
  row('gke-basic-auth', 'CKV_GCP_19', 'h', 'auth', 'GKE takes passwords', {
    [cluster]: ({ values }) => {
      const auth = at(values, 'master_auth')
      if (auth === undefined) return failed([])
      if (!isObject(auth)) return undefined
      const user = auth['username']
      const password = auth['password']
      if (user === undefined && password === undefined)
        return auth['client_certificate_config'] !== undefined ? passed : failed(['master_auth'])
      return outcome(textOf(user) === '' && textOf(password) === '', ['master_auth'])
    },
  }),
  row('gke-networks', 'CKV_GCP_20', 'm', 'network', 'Every network may reach the control plane of GKE', {
    [cluster]: 'master_authorized_networks_config exists | private_cluster_config.enable_private_endpoint = true',
  }),
  row('gke-labels', 'CKV_GCP_21', 'l', 'hygiene', 'GKE has no labels', { [cluster]: 'resource_labels exists' }),
  row('gke-image', 'CKV_GCP_22', 'l', 'update', 'Nodes of GKE use another image than the hardened one', {
    google_container_node_pool: 'node_config.image_type ~ /^COS/i',
    [cluster]:
      'remove_default_node_pool = true | enable_autopilot = true | node_config.image_type ~ /^COS/i | node_config.image_type absent & node_config absent & min_master_version? exists',
  }),
  row('gke-alias', 'CKV_GCP_23', 'l', 'network', 'Pods of GKE have no addresses of their network', {
    [cluster]: 'ip_allocation_policy exists',
  }),
  row('gke-pod-policy', 'CKV_GCP_24', 'l', 'privilege', 'GKE enforces no pod policies', {
    [cluster]: ({ values }) => {
      const version = Number.parseFloat(textOf(values['min_master_version'] ?? values['version']) ?? '0')
      const text = textOf(values['min_master_version']) ?? ''
      const minor = Number(text.split('.')[1] ?? 0)
      if (version >= 1 && minor >= 25) return passed
      return outcome(textOf(at(values, 'pod_security_policy_config.enabled')) === 'true', [])
    },
  }),
  row('gke-private', 'CKV_GCP_25', 'm', 'exposure', 'GKE is not private', {
    [cluster]: 'private_cluster_config exists',
  }),
  row('gke-intranode', 'CKV_GCP_61', 'l', 'logging', 'Traffic within nodes of GKE is not seen', {
    [cluster]: 'enable_intranode_visibility = true',
  }),
  row('gke-private-nodes', 'CKV_GCP_64', 'm', 'exposure', 'Nodes of GKE have public addresses', {
    [cluster]: 'private_cluster_config.enable_private_nodes = true',
  }),
  row('gke-groups', 'CKV_GCP_65', 'l', 'iam', 'GKE does not know groups', {
    [cluster]: 'authenticator_groups_config.security_group exists',
  }),
  row('gke-binary-authorization', 'CKV_GCP_66', 'l', 'supply', 'GKE runs images that nobody attested', {
    [cluster]:
      'enable_binary_authorization = true | binary_authorization.evaluation_mode = PROJECT_SINGLETON_POLICY_ENFORCE',
  }),
  row('gke-legacy-metadata', 'CKV_GCP_67', 'm', 'auth', 'Old metadata of nodes is reachable', {
    [cluster]: ({ values }) => {
      const text = textOf(values['min_master_version'])
      if (text === undefined) return undefined
      return outcome(Number.parseFloat(text) > 1.1 || Number(text.split('.')[1]) >= 12, ['min_master_version'])
    },
  }),
  row('gke-secure-boot', 'CKV_GCP_68', 'm', 'privilege', 'Nodes of GKE start without being verified', {
    [pools]: ({ type, values }) => {
      if (textOf(values['remove_default_node_pool']) === 'true' || textOf(values['enable_autopilot']) === 'true')
        return passed
      const value = at(values, 'node_config.shielded_instance_config.enable_secure_boot')
      if (type === cluster && values['node_config'] === undefined) return failed()
      return isOpen(value) ? undefined : outcome(textOf(value) === 'true', ['node_config'])
    },
  }),
  row('gke-metadata-server', 'CKV_GCP_69', 'm', 'iam', 'Pods of GKE get the identity of their node', {
    [pools]: ({ values }) => {
      if (textOf(values['remove_default_node_pool']) === 'true' || textOf(values['enable_autopilot']) === 'true')
        return passed
      const mode =
        at(values, 'node_config.workload_metadata_config.mode') ??
        at(values, 'node_config.workload_metadata_config.node_metadata')
      return isOpen(mode)
        ? undefined
        : outcome(/^(GKE_METADATA|GKE_METADATA_SERVER)$/.test(textOf(mode) ?? ''), ['node_config'])
    },
  }),
  row('gke-channel', 'CKV_GCP_70', 'l', 'update', 'GKE follows no release channel', {
    [cluster]: 'release_channel.channel exists & release_channel.channel != UNSPECIFIED',
  }),
  row('gke-shielded', 'CKV_GCP_71', 'm', 'privilege', 'GKE has no shielded nodes', {
    [cluster]: 'enable_autopilot = true | enable_shielded_nodes? = true',
  }),
  row('gke-integrity', 'CKV_GCP_72', 'l', 'monitoring', 'Integrity of nodes of GKE is not watched', {
    [pools]: ({ values }) => {
      if (textOf(values['remove_default_node_pool']) === 'true' || textOf(values['enable_autopilot']) === 'true')
        return passed
      const value = at(values, 'node_config.shielded_instance_config.enable_integrity_monitoring')
      return isOpen(value) ? undefined : outcome(value === undefined || textOf(value) === 'true', ['node_config'])
    },
  }),
  row('gke-default-pool', 'CKV_GCP_123', 'l', 'hygiene', 'Node pools are written into the cluster', {
    [cluster]: 'node_pool absent',
  }),
  // data
  row('bigquery-public', 'CKV_GCP_15', 'c', 'exposure', 'Everybody may read the data set', {
    google_bigquery_dataset: ({ values }) =>
      outcome(
        !all(values, 'access')
          .filter(isObject)
          .some(
            (item) =>
              /^(allAuthenticatedUsers|allUsers)$/.test(textOf(item['special_group'] ?? item['iam_member']) ?? '') ||
              (item['special_group'] === undefined &&
                item['user_by_email'] === undefined &&
                item['group_by_email'] === undefined &&
                item['domain'] === undefined &&
                item['view'] === undefined &&
                item['iam_member'] === undefined &&
                item['routine'] === undefined &&
                item['dataset'] === undefined),
          ),
        ['access'],
      ),
  }),
  row('bigquery-table-own-key', 'CKV_GCP_80', 'l', 'ownkey', 'Table is not encrypted with a key of your own', {
    google_bigquery_table: 'encryption_configuration.kms_key_name exists',
  }),
  row('bigquery-own-key', 'CKV_GCP_81', 'l', 'ownkey', 'Data set is not encrypted with a key of your own', {
    google_bigquery_dataset: 'default_encryption_configuration.kms_key_name exists',
  }),
  row('pubsub-own-key', 'CKV_GCP_83', 'l', 'ownkey', 'Topic is not encrypted with a key of your own', {
    google_pubsub_topic: keyPath,
  }),
  row('artifacts-own-key', 'CKV_GCP_84', 'l', 'ownkey', 'Artifacts are not encrypted with a key of your own', {
    google_artifact_registry_repository: keyPath,
  }),
  row('bigtable-own-key', 'CKV_GCP_85', 'l', 'ownkey', 'Bigtable is not encrypted with a key of your own', {
    google_bigtable_instance: 'each! cluster: (kms_key_name exists)',
  }),
  row('build-workers-private', 'CKV_GCP_86', 'm', 'exposure', 'Build workers have public addresses', {
    google_cloudbuild_worker_pool: 'worker_config.no_external_ip = true',
  }),
  row('fusion-private', 'CKV_GCP_87', 'm', 'exposure', 'Data Fusion has a public address', {
    google_data_fusion_instance: 'private_instance = true',
  }),
  row('vertex-private', 'CKV_GCP_89', 'm', 'exposure', 'Notebook has a public address', {
    'google_notebooks_instance google_workbench_instance': 'no_public_ip = true | gce_setup.disable_public_ip = true',
  }),
  row('dataflow-own-key', 'CKV_GCP_90', 'l', 'ownkey', 'Job is not encrypted with a key of your own', {
    google_dataflow_job: keyPath,
  }),
  row('dataproc-own-key', 'CKV_GCP_91', 'l', 'ownkey', 'Dataproc is not encrypted with a key of your own', {
    google_dataproc_cluster: 'cluster_config.encryption_config.kms_key_name exists',
  }),
  row('vertex-own-key', 'CKV_GCP_92', 'l', 'ownkey', 'Data set is not encrypted with a key of your own', {
    google_vertex_ai_dataset: 'encryption_spec.kms_key_name exists',
  }),
  row('spanner-own-key', 'CKV_GCP_93', 'l', 'ownkey', 'Spanner is not encrypted with a key of your own', {
    google_spanner_database: 'encryption_config.kms_key_name exists',
  }),
  row('dataflow-private', 'CKV_GCP_94', 'm', 'exposure', 'Workers of the job have public addresses', {
    google_dataflow_job: 'ip_configuration = WORKER_IP_PRIVATE',
  }),
  row('memorystore-auth', 'CKV_GCP_95', 'm', 'auth', 'Redis needs no password', {
    google_redis_instance: 'auth_enabled = true',
  }),
  row('vertex-metadata-own-key', 'CKV_GCP_96', 'l', 'ownkey', 'Metadata is not encrypted with a key of your own', {
    google_vertex_ai_metadata_store: 'encryption_spec.kms_key_name exists',
  }),
  row('memorystore-transit', 'CKV_GCP_97', 'h', 'transit', 'Redis takes connections without TLS', {
    google_redis_instance: 'transit_encryption_mode = SERVER_AUTHENTICATION',
  }),
  row('dataproc-public', 'CKV_GCP_98', 'c', 'exposure', 'Everybody may use the Dataproc cluster', {
    [iamOf('google_dataproc_cluster')]: publicMembers,
  }),
  row('pubsub-public', 'CKV_GCP_99', 'c', 'exposure', 'Everybody may use the topic', {
    [iamOf('google_pubsub_topic')]: publicMembers,
  }),
  row('bigquery-table-public', 'CKV_GCP_100', 'c', 'exposure', 'Everybody may use the table', {
    [iamOf('google_bigquery_table')]: publicMembers,
  }),
  row('artifacts-public', 'CKV_GCP_101', 'h', 'exposure', 'Everybody may use the artifacts', {
    [iamOf('google_artifact_registry_repository')]: publicMembers,
  }),
  row('run-public', 'CKV_GCP_102', 'm', 'exposure', 'Everybody may call the service', {
    [iamOf('google_cloud_run_service', 'google_cloud_run_v2_service')]: publicMembers,
  }),
  row('dataproc-addresses', 'CKV_GCP_103', 'm', 'exposure', 'Machines of Dataproc have public addresses', {
    google_dataproc_cluster: 'cluster_config.gce_cluster_config.internal_ip_only = true',
  }),
  row('fusion-logging', 'CKV_GCP_104', 'l', 'logging', 'Data Fusion does not log', {
    google_data_fusion_instance: 'enable_stackdriver_logging = true',
  }),
  row('fusion-monitoring', 'CKV_GCP_105', 'l', 'monitoring', 'Data Fusion is not monitored', {
    google_data_fusion_instance: 'enable_stackdriver_monitoring = true',
  }),
  row('google-functions-public', 'CKV_GCP_107', 'h', 'exposure', 'Everybody may call the function', {
    [iamOf('google_cloudfunctions_function', 'google_cloudfunctions2_function')]: publicMembers,
  }),
  row('spanner-deletion', 'CKV_GCP_119', 'm', 'deletion', 'Spanner can be deleted at once', {
    google_spanner_database: 'deletion_protection = true',
  }),
  row('spanner-drop', 'CKV_GCP_120', 'm', 'deletion', 'Database of Spanner can be dropped', {
    google_spanner_database: 'enable_drop_protection = true',
  }),
  row('bigquery-table-deletion', 'CKV_GCP_121', 'm', 'deletion', 'Table can be deleted at once', {
    google_bigquery_table: 'deletion_protection = true',
  }),
  row('bigtable-deletion', 'CKV_GCP_122', 'm', 'deletion', 'Bigtable can be deleted at once', {
    google_bigtable_instance: 'deletion_protection = true',
  }),
  row('google-functions-ingress', 'CKV_GCP_124', 'm', 'exposure', 'Function takes calls from everywhere', {
    google_cloudfunctions_function: 'ingress_settings = ALLOW_INTERNAL_ONLY,ALLOW_INTERNAL_AND_GCLB',
    google_cloudfunctions2_function: 'service_config.ingress_settings = ALLOW_INTERNAL_ONLY,ALLOW_INTERNAL_AND_GCLB',
  }),
  row('vertex-secure-boot', 'CKV_GCP_126', 'm', 'privilege', 'Notebook starts without being verified', {
    google_notebooks_instance: 'shielded_instance_config.enable_secure_boot = true',
  }),
  row('vertex-integrity', 'CKV_GCP_127', 'l', 'monitoring', 'Integrity of the notebook is not watched', {
    google_notebooks_instance: 'shielded_instance_config.enable_integrity_monitoring? = true',
  }),
  // IAM
  row('project-account-user', 'CKV_GCP_41', 'h', 'iam', 'Every account of the project can be used', {
    [iamOf('google_project')]: roleIs(/^roles\/iam\.serviceAccount(User|TokenCreator)$/),
  }),
  row('admin-account', 'CKV_GCP_42', 'h', 'iam', 'Service account is an administrator', {
    [iamOf('google_project')]: ({ values }) => {
      const members = [...list(values['members']), ...list(values['member'])].map((member) => textOf(member) ?? '')
      const admin = /admin$|^roles\/(owner|editor)$/i.test(textOf(values['role']) ?? '')
      return outcome(!(admin && members.some((member) => /^serviceAccount:.*\.gserviceaccount\.com$/.test(member))), [
        'role',
      ])
    },
  }),
  ...(
    [
      ['44', 'folder'],
      ['45', 'organization'],
      ['49', 'project'],
    ] as const
  ).map(([id, level]) =>
    row(
      `${level}-impersonation`,
      `CKV_GCP_${id}`,
      'h',
      'iam',
      `Role on the ${level} lets people act as every account`,
      { [iamOf(`google_${level}`)]: roleIs(impersonation) },
    ),
  ),
  ...(
    [
      ['46', 'project'],
      ['47', 'organization'],
      ['48', 'folder'],
    ] as const
  ).map(([id, level]) =>
    row(`${level}-default-account`, `CKV_GCP_${id}`, 'm', 'iam', `Default account has rights on the ${level}`, {
      [iamOf(`google_${level}`)]: noDefaultAccount,
    }),
  ),
  ...(
    [
      ['115', 'organization'],
      ['116', 'folder'],
      ['117', 'project'],
    ] as const
  ).map(([id, level]) =>
    row(`${level}-basic-role`, `CKV_GCP_${id}`, 'm', 'iam', `Basic role on the ${level}`, {
      [iamOf(`google_${level}`)]: roleIs(basic),
    }),
  ),
  row('policy-impersonation', 'CKV_GCP_113', 'h', 'iam', 'Policy makes something public', {
    'data.google_iam_policy': ({ values }) =>
      outcome(!all(values, 'binding.members').some((member) => everybody.test(textOf(member) ?? '')), ['binding']),
  }),
  row('google-github-trust', 'CKV_GCP_118 CKV_GCP_125', 'h', 'iam', 'Any repository of GitHub may take the identity', {
    google_iam_workload_identity_pool_provider: ({ values }) => {
      if (!/token\.actions\.githubusercontent\.com/.test(textOf(at(values, 'oidc.issuer_uri')) ?? '')) return undefined
      const condition = textOf(values['attribute_condition'])
      return outcome(condition !== undefined && condition !== '' && !/^\s*true\s*$/.test(condition), [
        'attribute_condition',
      ])
    },
  }),
]
