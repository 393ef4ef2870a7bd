import { all, at, isObject, list, textOf, type Values } from '../../graph/value.ts'
import { isAnywhere, numberOf } from '../ports.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'
import { holdsSecret } from '../secrets.ts'

const inRange = (text: string, port: number): boolean =>
  text.split(',').some((part) => {
    const [from = '', to = from] = part.trim().split(/[/-]/)
    return from !== '' && Number(from) <= port && port <= Number(to)
  })

const policyList = (values: Values, key: string): Values[] => all(values, key).filter(isObject)

// Alibaba
const aliRule =
  (port: number): Check =>
  ({ values }) => {
    if (
      textOf(values['type']) !== 'ingress' ||
      !isAnywhere(values['cidr_ip'] ?? (values['source_security_group_id'] === undefined ? '0.0.0.0/0' : undefined))
    )
      return passed
    if (textOf(values['policy']) === 'drop') return passed
    const range = textOf(values['port_range']) ?? '-1/-1'
    if (/^(icmp|gre|udp)$/.test(textOf(values['ip_protocol']) ?? '')) return passed
    return outcome(!(range === '-1/-1' || inRange(range, port)), ['port_range'])
  }
const aliParameter =
  (name: string, good: RegExp): Check =>
  ({ values }) => {
    const found = policyList(values, 'parameters').find((item) => textOf(item['name']) === name)
    return outcome(found !== undefined && good.test(textOf(found['value']) ?? ''), ['parameters'])
  }
/** Flannel knows no policies of its own but is offered with them; Terway needs a subnet of its own for pods. */
const aliNetworkPolicy: Check = ({ values }) => {
  const names = policyList(values, 'addons').map((item) => textOf(item['name']))
  if (names.includes('flannel')) return passed
  const shared = [...list(values['worker_vswitch_ids']), ...list(values['master_vswitch_ids'])].map(textOf)
  const own = list(values['pod_vswitch_ids']).map(textOf)
  return outcome(names.includes('terway-eniip') && own.length > 0 && !own.some((id) => shared.includes(id)), ['addons'])
}
const aliPassword = 'alicloud_ram_account_password_policy'

// Oracle
const ociPassword = 'oci_identity_authentication_policy'
const ociOpen =
  (port: number): Check =>
  ({ type, values }) => {
    const rules =
      type === 'oci_core_security_list'
        ? policyList(values, 'ingress_security_rules')
        : /^egress$/i.test(textOf(values['direction']) ?? '')
          ? []
          : [values]
    const index = rules.findIndex((rule) => {
      if (!isAnywhere(rule['source'])) return false
      const options = [at(rule, 'tcp_options'), at(rule, 'udp_options')].filter(isObject)
      if (options.length === 0) return /^(all|6|)$/.test(textOf(rule['protocol']) ?? '')
      return options.some((option) => {
        const target = at(option, 'destination_port_range')
        const range = isObject(target) ? target : option
        const [low, high] = [numberOf(range['min']), numberOf(range['max'])]
        return low === undefined || high === undefined || (low <= port && port <= high)
      })
    })
    return outcome(index < 0, ['ingress_security_rules'])
  }

// Naver
const ncpRules = (values: Values, key: string): Values[] => policyList(values, key)
const ncpPort =
  (port: number): Check =>
  ({ type, values }) => {
    const bad = ncpRules(values, 'inbound').findIndex((rule) => {
      if (!isAnywhere(rule['ip_block'])) return false
      if (type === 'ncloud_network_acl_rule' && !/^ALLOW$/i.test(textOf(rule['rule_action']) ?? '')) return false
      const range = textOf(rule['port_range'])
      return range === undefined ? /^(TCP|ALL)?$/i.test(textOf(rule['protocol']) ?? '') && false : inRange(range, port)
    })
    return outcome(bad < 0, ['inbound', bad])
  }

// Yandex
const yandexElevated =
  /^(admin|editor|iam\.admin|resource-manager\.(admin|editor|clouds\.owner)|organization-manager\.(admin|editor|organizations\.owner))$/
const yandexPublic = /^system:(allUsers|allAuthenticatedUsers)$/
const yandexMembers = (level: string) => `yandex_${level}_iam_binding yandex_${level}_iam_member`
const databases = [
  'clickhouse',
  'elasticsearch',
  'greenplum',
  'kafka',
  'mongodb',
  'mysql',
  'postgresql',
  'redis',
  'sqlserver',
  'opensearch',
]

// Palo Alto
const panRules =
  'panos_security_policy panos_security_rule_group panos_panorama_security_policy panos_panorama_security_rule_group'
const everyRule =
  (bad: (rule: Values) => boolean): Check =>
  ({ values }) => {
    const rules = policyList(values, 'rule')
    const index = rules.findIndex(bad)
    return rules.length === 0 ? undefined : outcome(index < 0, ['rule', index])
  }
const any = (value: unknown): boolean => list(value).some((item) => textOf(item) === 'any')

/** Modules: where they come from. */
const source = (values: Values): string => textOf(values['source']) ?? ''
const isGit = (text: string): boolean => /^git::|^(github|bitbucket)\.(com|org)|^git@|\.git(\?|$)/.test(text)

export const clouds: readonly Rule[] = [
  row('module-hash', 'CKV_TF_1', 'l', 'supply', 'Module is not fixed to a commit', {
    module: ({ values }) => {
      const text = source(values)
      if (text === '' || /^\.{0,2}\//.test(text)) return passed
      if (!isGit(text)) return failed(['source'])
      return outcome(/[?&]ref=[0-9a-f]{5,64}(&|$)/.test(text), ['source'])
    },
  }),
  row('module-version', 'CKV_TF_2', 'm', 'supply', 'Module is not fixed to a version', {
    module: ({ values }) => {
      const text = source(values)
      if (text === '' || /^\.{0,2}\//.test(text)) return passed
      if (isGit(text) || /[?&]ref=/.test(text))
        return outcome(
          /[?&]ref=(?!(HEAD|main|master|develop|dev|trunk)(&|$))v?[0-9a-f]/.test(text) ||
            /[?&]ref=[^&]*\d+\.\d+/.test(text),
          ['source'],
        )
      return outcome(values['version'] !== undefined, ['version'])
    },
  }),
  // Alibaba
  row('ali-oss-public', 'CKV_ALI_1', 'c', 'exposure', 'Everybody may use the bucket', {
    alicloud_oss_bucket: 'acl? != public-read,public-read-write',
    alicloud_oss_bucket_acl: 'acl? != public-read,public-read-write',
  }),
  row('ali-ssh-open', 'CKV_ALI_2', 'c', 'network', 'SSH is open to the whole internet', {
    alicloud_security_group_rule: aliRule(22),
  }),
  row('ali-rdp-open', 'CKV_ALI_3', 'c', 'network', 'Remote desktop is open to the whole internet', {
    alicloud_security_group_rule: aliRule(3389),
  }),
  row('ali-trail-regions', 'CKV_ALI_4', 'm', 'logging', 'Trail sees one region only', {
    'alicloud_actiontrail_trail alicloud_actiontrail': 'trail_region? = All',
  }),
  row('ali-trail-events', 'CKV_ALI_5', 'm', 'logging', 'Trail sees some events only', {
    'alicloud_actiontrail_trail alicloud_actiontrail': 'event_rw? = All & event_rw exists',
  }),
  row('ali-oss-own-key', 'CKV_ALI_6', 'l', 'ownkey', 'Bucket is not encrypted with a key of your own', {
    alicloud_oss_bucket: 'server_side_encryption_rule.kms_master_key_id exists',
  }),
  row('ali-disk-encrypted', 'CKV_ALI_7', 'h', 'encryption', 'Disk is unencrypted', {
    alicloud_disk: 'snapshot_id exists | encrypted = true',
    alicloud_ecs_disk: 'snapshot_id exists | encrypted = true',
  }),
  row('ali-disk-own-key', 'CKV_ALI_8', 'l', 'ownkey', 'Disk is not encrypted with a key of your own', {
    'alicloud_disk alicloud_ecs_disk': 'snapshot_id exists | kms_key_id exists',
  }),
  row('ali-database-public', 'CKV_ALI_9', 'c', 'exposure', 'Every address may reach the database', {
    alicloud_db_instance: 'security_ips lacks 0.0.0.0,0.0.0.0/0',
  }),
  row('ali-oss-versioning', 'CKV_ALI_10', 'm', 'backup', 'Bucket keeps no versions', {
    alicloud_oss_bucket: 'versioning.status = Enabled',
  }),
  row('ali-oss-acceleration', 'CKV_ALI_11', 'l', 'hygiene', 'Transfer acceleration of the bucket is off', {
    alicloud_oss_bucket: 'transfer_acceleration.enabled = true',
  }),
  row('ali-oss-logging', 'CKV_ALI_12', 'm', 'logging', 'Bucket writes no access log', {
    alicloud_oss_bucket: 'logging.target_bucket exists',
  }),
  row('ali-password-length', 'CKV_ALI_13', 'm', 'auth', 'Passwords may be short', {
    [aliPassword]: 'minimum_password_length >= 14',
  }),
  row('ali-password-number', 'CKV_ALI_14', 'l', 'auth', 'Passwords need no number', {
    [aliPassword]: 'require_numbers = true',
  }),
  row('ali-password-symbol', 'CKV_ALI_15', 'l', 'auth', 'Passwords need no symbol', {
    [aliPassword]: 'require_symbols = true',
  }),
  row('ali-password-age', 'CKV_ALI_16', 'l', 'auth', 'Passwords never expire', {
    [aliPassword]: 'max_password_age <= 90 & max_password_age > 0',
  }),
  row('ali-password-lowercase', 'CKV_ALI_17', 'l', 'auth', 'Passwords need no lower case letter', {
    [aliPassword]: 'require_lowercase_characters = true',
  }),
  row('ali-password-reuse', 'CKV_ALI_18', 'l', 'auth', 'Old passwords can be used again', {
    [aliPassword]: 'password_reuse_prevention >= 24',
  }),
  row('ali-password-uppercase', 'CKV_ALI_19', 'l', 'auth', 'Passwords need no upper case letter', {
    [aliPassword]: 'require_uppercase_characters = true',
  }),
  row('ali-database-tls', 'CKV_ALI_20', 'h', 'transit', 'Database takes connections without TLS', {
    alicloud_db_instance: 'ssl_action = Open,Update',
  }),
  row('ali-api-https', 'CKV_ALI_21', 'h', 'transit', 'API takes requests without TLS', {
    alicloud_api_gateway_api: 'each! request_config: (protocol = HTTPS)',
  }),
  row('ali-database-encrypted', 'CKV_ALI_22', 'h', 'encryption', 'Database stores data unencrypted', {
    alicloud_db_instance: ({ values }) => {
      const engine = textOf(values['engine'])
      if (engine !== 'MySQL' && engine !== 'SQLServer') return undefined
      return outcome(/^Enabled$/i.test(textOf(values['tde_status']) ?? ''), ['tde_status'])
    },
  }),
  row('ali-password-attempts', 'CKV_ALI_23', 'm', 'auth', 'Passwords can be guessed without end', {
    [aliPassword]: 'max_login_attempts? <= 5',
  }),
  row('ali-mfa', 'CKV_ALI_24', 'm', 'auth', 'People sign in without a second factor', {
    alicloud_ram_security_preference: 'enforce_mfa_for_login = true',
  }),
  row('ali-database-audit', 'CKV_ALI_25', 'm', 'logging', 'Database keeps statements too short', {
    alicloud_db_instance: 'sql_collector_status = Enabled & sql_collector_config_value >= 180',
  }),
  row('ali-k8s-policy', 'CKV_ALI_26', 'm', 'isolation', 'Pods talk to each other freely', {
    alicloud_cs_kubernetes: aliNetworkPolicy,
  }),
  row('ali-key-rotation', 'CKV_ALI_27', 'm', 'encryption', 'Key is never rotated', {
    alicloud_kms_key: 'automatic_rotation = Enabled',
  }),
  row('ali-key-enabled', 'CKV_ALI_28', 'm', 'encryption', 'Key is disabled', {
    alicloud_kms_key: 'status? = Enabled & is_enabled? = true',
  }),
  row('ali-acl', 'CKV_ALI_29', 'm', 'network', 'Balancer takes requests from every address', {
    alicloud_alb_acl_entry_attachment: 'entry? != 0.0.0.0/0',
  }),
  row('ali-database-upgrades', 'CKV_ALI_30', 'l', 'update', 'Database takes no minor upgrades', {
    alicloud_db_instance: 'auto_upgrade_minor_version? = Auto',
  }),
  row('ali-k8s-repair', 'CKV_ALI_31', 'l', 'availability', 'Broken nodes are not replaced', {
    alicloud_cs_kubernetes_node_pool: 'management.auto_repair = true',
  }),
  row('ali-template-encrypted', 'CKV_ALI_32', 'h', 'encryption', 'Disks of the template are unencrypted', {
    'alicloud_ecs_launch_template alicloud_launch_template': 'each data_disks: (encrypted = true)',
  }),
  row('ali-tls-policy', 'CKV_ALI_33', 'h', 'transit', 'Balancer takes old versions of TLS', {
    alicloud_slb_tls_cipher_policy: 'tls_versions lacks TLSv1.0,TLSv1.1',
  }),
  ...(
    [
      ['35', 'log_duration'],
      ['36', 'log_disconnections'],
      ['37', 'log_connections'],
    ] as const
  ).map(([id, name]) =>
    row(`ali-${name.replaceAll('_', '-')}`, `CKV_ALI_${id}`, 'l', 'logging', `Database has ${name} off`, {
      alicloud_db_instance: aliParameter(name, /^on$/i),
    }),
  ),
  row('ali-log-audit', 'CKV_ALI_38', 'm', 'logging', 'Audit leaves databases out', {
    alicloud_log_audit: 'variable_map.rds_enabled = true & variable_map.rds_ttl >= 180',
  }),
  row('ali-mongodb-vpc', 'CKV_ALI_41', 'm', 'network', 'MongoDB stands outside a VPC', {
    alicloud_mongodb_instance: 'network_type = VPC | vswitch_id exists',
  }),
  row('ali-mongodb-tls', 'CKV_ALI_42', 'h', 'transit', 'MongoDB takes connections without TLS', {
    alicloud_mongodb_instance: 'ssl_action = Open,Update',
  }),
  row('ali-mongodb-public', 'CKV_ALI_43', 'c', 'exposure', 'Every address may reach MongoDB', {
    alicloud_mongodb_instance: 'security_ip_list lacks 0.0.0.0,0.0.0.0/0',
  }),
  row('ali-mongodb-encrypted', 'CKV_ALI_44', 'h', 'encryption', 'MongoDB stores data unencrypted', {
    alicloud_mongodb_instance: 'tde_status = enabled',
  }),
  // Oracle
  row('oci-provider-key', 'CKV_OCI_1', 'c', 'secrets', 'Password of a key in the settings of the provider', {
    'provider.oci': 'private_key_password absent',
  }),
  row('oci-volume-backup', 'CKV_OCI_2', 'm', 'backup', 'Volume is not backed up', {
    oci_core_volume: 'backup_policy_id exists',
  }),
  row('oci-volume-own-key', 'CKV_OCI_3', 'l', 'ownkey', 'Volume is not encrypted with a key of your own', {
    oci_core_volume: 'kms_key_id exists',
  }),
  row('oci-instance-transit', 'CKV_OCI_4', 'm', 'transit', 'Machine talks to its disk unencrypted', {
    oci_core_instance:
      'launch_options.is_pv_encryption_in_transit_enabled = true | is_pv_encryption_in_transit_enabled = true',
  }),
  row('oci-instance-metadata', 'CKV_OCI_5', 'm', 'auth', 'Old metadata of the machine is reachable', {
    oci_core_instance: 'instance_options.are_legacy_imds_endpoints_disabled = true',
  }),
  row('oci-instance-monitoring', 'CKV_OCI_6', 'l', 'monitoring', 'Machine is not monitored', {
    oci_core_instance: 'agent_config exists -> agent_config.is_monitoring_disabled? = false',
  }),
  row('oci-bucket-events', 'CKV_OCI_7', 'l', 'monitoring', 'Nobody is told of events in the bucket', {
    oci_objectstorage_bucket: 'object_events_enabled = true',
  }),
  row('oci-bucket-versioning', 'CKV_OCI_8', 'm', 'backup', 'Bucket keeps no versions', {
    oci_objectstorage_bucket: 'versioning = Enabled',
  }),
  row('oci-bucket-own-key', 'CKV_OCI_9', 'l', 'ownkey', 'Bucket is not encrypted with a key of your own', {
    oci_objectstorage_bucket: 'kms_key_id exists',
  }),
  row('oci-bucket-public', 'CKV_OCI_10', 'c', 'exposure', 'Everybody may use the bucket', {
    oci_objectstorage_bucket: 'access_type? = NoPublicAccess',
  }),
  row('oci-password-lowercase', 'CKV_OCI_11', 'l', 'auth', 'Passwords need no lower case letter', {
    [ociPassword]: 'password_policy.is_lowercase_characters_required = true',
  }),
  row('oci-password-number', 'CKV_OCI_12', 'l', 'auth', 'Passwords need no number', {
    [ociPassword]: 'password_policy.is_numeric_characters_required = true',
  }),
  row('oci-password-symbol', 'CKV_OCI_13', 'l', 'auth', 'Passwords need no symbol', {
    [ociPassword]: 'password_policy.is_special_characters_required = true',
  }),
  row('oci-password-uppercase', 'CKV_OCI_14', 'l', 'auth', 'Passwords need no upper case letter', {
    [ociPassword]: 'password_policy.is_uppercase_characters_required = true',
  }),
  row('oci-files-own-key', 'CKV_OCI_15', 'l', 'ownkey', 'File system is not encrypted with a key of your own', {
    oci_file_storage_file_system: 'kms_key_id exists',
  }),
  row('oci-list-ingress', 'CKV_OCI_16', 'm', 'network', 'Security list lets nothing in by rule', {
    oci_core_security_list: 'ingress_security_rules exists',
  }),
  row('oci-list-stateful', 'CKV_OCI_17', 'l', 'network', 'Rule of the security list keeps state', {
    oci_core_security_list: ({ values }) => {
      const rules = policyList(values, 'ingress_security_rules')
      return outcome(
        rules.every((rule) => textOf(rule['stateless']) !== 'false'),
        ['ingress_security_rules'],
      )
    },
  }),
  row('oci-password-length', 'CKV_OCI_18', 'm', 'auth', 'Passwords may be short', {
    [ociPassword]: 'password_policy.minimum_password_length >= 14',
  }),
  row('oci-list-ssh', 'CKV_OCI_19', 'c', 'network', 'SSH is open to the whole internet', {
    oci_core_security_list: ociOpen(22),
  }),
  row('oci-list-rdp', 'CKV_OCI_20', 'c', 'network', 'Remote desktop is open to the whole internet', {
    oci_core_security_list: ociOpen(3389),
  }),
  row('oci-group-stateful', 'CKV_OCI_21', 'l', 'network', 'Rule of the security group keeps state', {
    oci_core_network_security_group_security_rule: 'direction = INGRESS -> stateless = true',
  }),
  row('oci-group-ssh', 'CKV_OCI_22', 'c', 'network', 'SSH is open to the whole internet', {
    oci_core_network_security_group_security_rule: ociOpen(22),
  }),
  row('oci-catalog-public', 'CKV_OCI_23', 'm', 'exposure', 'Data catalog is reachable from everywhere', {
    oci_datacatalog_catalog: 'attached_catalog_private_endpoints exists',
  }),
  row('oci-group-rdp', '', 'c', 'network', 'Remote desktop is open to the whole internet', {
    oci_core_network_security_group_security_rule: ociOpen(3389),
  }),
  // Naver
  row('ncp-target-health', 'CKV_NCP_1', 'l', 'availability', 'Target group has no health check', {
    ncloud_lb_target_group: 'health_check exists',
  }),
  row('ncp-description', 'CKV_NCP_2', 'l', 'hygiene', 'Rule says nothing about its purpose', {
    ncloud_access_control_group: 'description exists',
    ncloud_access_control_group_rule: '(each inbound: (description exists)) & (each outbound: (description exists))',
  }),
  row('ncp-outbound', 'CKV_NCP_3', 'm', 'network', 'Everything may leave to everywhere', {
    ncloud_access_control_group_rule: ({ values }) =>
      outcome(!ncpRules(values, 'outbound').some((rule) => isAnywhere(rule['ip_block'])), ['outbound']),
  }),
  row('ncp-ssh-open', 'CKV_NCP_4', 'c', 'network', 'SSH is open to the whole internet', {
    ncloud_access_control_group_rule: ncpPort(22),
  }),
  row('ncp-rdp-open', 'CKV_NCP_5', 'c', 'network', 'Remote desktop is open to the whole internet', {
    ncloud_access_control_group_rule: ncpPort(3389),
  }),
  row('ncp-server-encrypted', 'CKV_NCP_6', 'h', 'encryption', 'Disk of the server is unencrypted', {
    ncloud_server: 'is_encrypted_base_block_storage_volume = true',
  }),
  row('ncp-launch-encrypted', 'CKV_NCP_7', 'h', 'encryption', 'Disks of new servers are unencrypted', {
    ncloud_launch_configuration: 'is_encrypted_volume = true',
  }),
  row('ncp-acl-ftp-data', 'CKV_NCP_8', 'm', 'network', 'Network ACL lets everybody in on port 20', {
    ncloud_network_acl_rule: ncpPort(20),
  }),
  row('ncp-acl-ftp', 'CKV_NCP_9', 'm', 'network', 'Network ACL lets everybody in on port 21', {
    ncloud_network_acl_rule: ncpPort(21),
  }),
  row('ncp-acl-ssh', 'CKV_NCP_10', 'h', 'network', 'Network ACL lets everybody in on port 22', {
    ncloud_network_acl_rule: ncpPort(22),
  }),
  row('ncp-acl-rdp', 'CKV_NCP_11', 'h', 'network', 'Network ACL lets everybody in on port 3389', {
    ncloud_network_acl_rule: ncpPort(3389),
  }),
  row('ncp-acl-all', 'CKV_NCP_12', 'h', 'network', 'Network ACL lets every port in', {
    ncloud_network_acl_rule: ({ values }) =>
      outcome(
        ![...ncpRules(values, 'inbound'), ...ncpRules(values, 'outbound')].some(
          (rule) =>
            /^ALLOW$/i.test(textOf(rule['rule_action']) ?? 'ALLOW') &&
            (rule['port_range'] === undefined || textOf(rule['port_range']) === '1-65535'),
        ),
        ['inbound'],
      ),
  }),
  row('ncp-listener-tls', 'CKV_NCP_13', 'h', 'transit', 'Listener takes old versions of TLS', {
    ncloud_lb_listener: 'protocol = HTTPS,TLS -> tls_min_version_type = TLSV12,TLSV13',
  }),
  row('ncp-nas-encrypted', 'CKV_NCP_14', 'h', 'encryption', 'Network storage is unencrypted', {
    ncloud_nas_volume: 'is_encrypted_volume = true',
  }),
  row('ncp-target-https', 'CKV_NCP_15', 'm', 'transit', 'Balancer talks to its targets without TLS', {
    ncloud_lb_target_group: 'protocol? != HTTP',
  }),
  row('ncp-balancer-public', 'CKV_NCP_16', 'm', 'exposure', 'Balancer has a public address', {
    ncloud_lb: 'network_type = PRIVATE',
  }),
  row(
    'ncp-scaling-health',
    'CKV_NCP_18',
    'l',
    'availability',
    'Auto scaling group ignores the health checks of its balancer',
    { ncloud_auto_scaling_group: 'target_group_list exists -> health_check_type_code = LOADB' },
  ),
  row('ncp-k8s-public', 'CKV_NCP_19', 'm', 'exposure', 'API of Kubernetes has a public address', {
    ncloud_nks_cluster: 'public_network? = false',
  }),
  row('ncp-routing', 'CKV_NCP_20', 'm', 'network', 'Whole internet is routed', {
    ncloud_route: ({ values }) =>
      outcome(!(isAnywhere(values['destination_cidr_block']) && textOf(values['target_type']) !== 'NATGW'), [
        'destination_cidr_block',
      ]),
  }),
  row('ncp-k8s-logging', 'CKV_NCP_22', 'm', 'logging', 'Kubernetes does not audit', {
    ncloud_nks_cluster: 'log.audit = true',
  }),
  row('ncp-server-public', 'CKV_NCP_23', 'm', 'exposure', 'Server has a public address', {
    ncloud_public_ip: 'server_instance_no absent',
  }),
  row('ncp-listener-https', 'CKV_NCP_24', 'h', 'transit', 'Listener takes requests without TLS', {
    ncloud_lb_listener: 'protocol? = HTTPS',
  }),
  row('ncp-http-open', 'CKV_NCP_25', 'l', 'network', 'Port 80 is open to the whole internet', {
    ncloud_access_control_group_rule: ncpPort(80),
  }),
  row('ncp-group-used', 'CKV_NCP_26', 'l', 'hygiene', 'Access group protects nothing', {}),
  // Yandex
  row('yandex-database-group', 'CKV_YC_1', 'm', 'network', 'Database has no security group', {
    [databases.map((name) => `yandex_mdb_${name}_cluster`).join(' ')]: 'security_group_ids exists',
  }),
  row('yandex-vm-public', 'CKV_YC_2', 'm', 'exposure', 'Machine has a public address', {
    yandex_compute_instance: 'each network_interface: (nat? = false)',
  }),
  row('yandex-bucket-encrypted', 'CKV_YC_3', 'h', 'encryption', 'Bucket is unencrypted', {
    yandex_storage_bucket:
      'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm exists',
  }),
  row('yandex-serial-port', 'CKV_YC_4', 'm', 'exposure', 'Machine can be entered by its serial port', {
    yandex_compute_instance: ({ values }) => {
      const value = at(values, 'metadata.serial-port-enable')
      return outcome(value === undefined || !/^(1|true)$/i.test(textOf(value) ?? ''), ['metadata'])
    },
  }),
  row('yandex-k8s-public', 'CKV_YC_5', 'h', 'exposure', 'API of Kubernetes has a public address', {
    yandex_kubernetes_cluster: 'master.public_ip? = false',
  }),
  row('yandex-nodes-public', 'CKV_YC_6', 'm', 'exposure', 'Nodes of Kubernetes have public addresses', {
    yandex_kubernetes_node_group: 'instance_template.network_interface.nat? = false',
  }),
  row('yandex-k8s-upgrades', 'CKV_YC_7', 'l', 'update', 'Kubernetes does not upgrade itself', {
    yandex_kubernetes_cluster: 'master.maintenance_policy.auto_upgrade? = true & master.maintenance_policy exists',
  }),
  row('yandex-nodes-upgrades', 'CKV_YC_8', 'l', 'update', 'Nodes do not upgrade themselves', {
    yandex_kubernetes_node_group: 'maintenance_policy.auto_upgrade? = true & maintenance_policy exists',
  }),
  row('yandex-key-rotation', 'CKV_YC_9', 'm', 'encryption', 'Key is never rotated', {
    yandex_kms_symmetric_key: 'rotation_period exists',
  }),
  row('yandex-etcd-own-key', 'CKV_YC_10', 'm', 'ownkey', 'etcd is not encrypted with a key of your own', {
    yandex_kubernetes_cluster: 'kms_provider.key_id exists',
  }),
  row('yandex-vm-group', 'CKV_YC_11', 'm', 'network', 'Machine has no security group', {
    yandex_compute_instance: 'each! network_interface: (security_group_ids exists)',
  }),
  row('yandex-database-public', 'CKV_YC_12', 'h', 'exposure', 'Database has a public address', {
    [databases.map((name) => `yandex_mdb_${name}_cluster`).join(' ')]:
      '(each host: (assign_public_ip? = false)) & access? exists',
  }),
  row('yandex-cloud-elevated', 'CKV_YC_13', 'h', 'iam', 'Far-reaching role on the cloud', {
    [yandexMembers('resourcemanager_cloud')]: ({ values }) =>
      outcome(!yandexElevated.test(textOf(values['role']) ?? ''), ['role']),
  }),
  row('yandex-k8s-group', 'CKV_YC_14', 'm', 'network', 'Kubernetes has no security group', {
    yandex_kubernetes_cluster: 'master.security_group_ids exists',
  }),
  row('yandex-nodes-group', 'CKV_YC_15', 'm', 'network', 'Nodes have no security group', {
    yandex_kubernetes_node_group: 'instance_template.network_interface.security_group_ids exists',
  }),
  row('yandex-k8s-policy', 'CKV_YC_16', 'm', 'isolation', 'Pods talk to each other freely', {
    yandex_kubernetes_cluster: 'network_policy_provider = CALICO | network_implementation.cilium exists',
  }),
  row('yandex-bucket-public', 'CKV_YC_17', 'c', 'exposure', 'Everybody may use the bucket', {
    yandex_storage_bucket: ({ values }) =>
      outcome(
        !/^public-read(-write)?$/.test(textOf(values['acl']) ?? '') &&
          !policyList(values, 'grant').some((grant) => /AllUsers/.test(textOf(grant['uri']) ?? '')),
        ['acl'],
      ),
  }),
  row('yandex-vm-group-public', 'CKV_YC_18', 'm', 'exposure', 'Machines of the group have public addresses', {
    yandex_compute_instance_group: 'each instance_template.network_interface: (nat? = false)',
  }),
  row('yandex-group-open', 'CKV_YC_19', 'h', 'network', 'Security group lets everything in', {
    yandex_vpc_security_group: ({ values }) =>
      outcome(
        !policyList(values, 'ingress').some(
          (item) =>
            list(item['v4_cidr_blocks']).some(isAnywhere) &&
            (textOf(item['port']) === '-1' ||
              (item['port'] === undefined && item['from_port'] === undefined) ||
              (numberOf(item['from_port']) ?? 1) <= 0),
        ),
        ['ingress'],
      ),
  }),
  row('yandex-rule-open', 'CKV_YC_20', 'h', 'network', 'Rule lets everything in', {
    yandex_vpc_security_group_rule: ({ values }) =>
      textOf(values['direction']) !== 'ingress'
        ? passed
        : outcome(
            !(
              list(values['v4_cidr_blocks']).some(isAnywhere) &&
              (textOf(values['port']) === '-1' || (values['port'] === undefined && values['from_port'] === undefined))
            ),
            ['v4_cidr_blocks'],
          ),
  }),
  row('yandex-organization-elevated', 'CKV_YC_21', 'h', 'iam', 'Far-reaching role on the organization', {
    [yandexMembers('organizationmanager_organization')]: ({ values }) =>
      outcome(!yandexElevated.test(textOf(values['role']) ?? ''), ['role']),
  }),
  row('yandex-vm-group-group', 'CKV_YC_22', 'm', 'network', 'Machines of the group have no security group', {
    yandex_compute_instance_group: 'each! instance_template.network_interface: (security_group_ids exists)',
  }),
  row('yandex-folder-elevated', 'CKV_YC_23', 'h', 'iam', 'Far-reaching role on the folder', {
    [yandexMembers('resourcemanager_folder')]: ({ values }) =>
      outcome(!yandexElevated.test(textOf(values['role']) ?? ''), ['role']),
  }),
  row('yandex-passport', 'CKV_YC_24', 'm', 'iam', 'Personal accounts have rights', {
    [`${yandexMembers('resourcemanager_folder')} ${yandexMembers('resourcemanager_cloud')} ${yandexMembers('organizationmanager_organization')}`]:
      ({ values }) =>
        outcome(
          ![...list(values['members']), ...list(values['member'])].some((member) =>
            /^userAccount:/.test(textOf(member) ?? ''),
          ),
          ['members'],
        ),
  }),
  row('yandex-everybody', '', 'c', 'exposure', 'Everybody has rights', {
    [`${yandexMembers('resourcemanager_folder')} ${yandexMembers('resourcemanager_cloud')}`]: ({ values }) =>
      outcome(
        ![...list(values['members']), ...list(values['member'])].some((member) =>
          yandexPublic.test(textOf(member) ?? ''),
        ),
        ['members'],
      ),
  }),
  // Palo Alto
  row('pan-provider-key', 'CKV_PAN_1', 'c', 'secrets', 'Credentials in the settings of the provider', {
    'provider.panos': 'api_key absent & password absent',
  }),
  row('pan-management-http', 'CKV_PAN_2', 'h', 'transit', 'Firewall is managed without TLS', {
    panos_management_profile: 'http? = false',
  }),
  row('pan-management-telnet', 'CKV_PAN_3', 'h', 'transit', 'Firewall is managed with Telnet', {
    panos_management_profile: 'telnet? = false',
  }),
  row('pan-response-inspection', 'CKV_PAN_4', 'm', 'network', 'Answers of servers are not inspected', {
    [panRules]: everyRule((rule) => textOf(rule['disable_server_response_inspection']) === 'true'),
  }),
  row('pan-application-any', 'CKV_PAN_5', 'm', 'network', 'Rule allows every application', {
    [panRules]: everyRule((rule) => any(rule['applications'])),
  }),
  row('pan-service-any', 'CKV_PAN_6', 'm', 'network', 'Rule allows every service', {
    [panRules]: everyRule((rule) => any(rule['services'])),
  }),
  row('pan-addresses-any', 'CKV_PAN_7', 'm', 'network', 'Rule allows every source and target', {
    [panRules]: everyRule((rule) => any(rule['source_addresses']) && any(rule['destination_addresses'])),
  }),
  row('pan-description', 'CKV_PAN_8', 'l', 'hygiene', 'Rule says nothing about its purpose', {
    [panRules]: everyRule((rule) => (textOf(rule['description']) ?? '') === ''),
  }),
  row('pan-log-forwarding', 'CKV_PAN_9', 'l', 'logging', 'Rule forwards no log', {
    [panRules]: everyRule((rule) => (textOf(rule['log_setting']) ?? '') === ''),
  }),
  row('pan-log-end', 'CKV_PAN_10', 'l', 'logging', 'End of sessions is not logged', {
    [panRules]: everyRule((rule) => textOf(rule['log_end']) === 'false'),
  }),
  row('pan-ipsec-encryption', 'CKV_PAN_11', 'h', 'transit', 'Tunnel uses a weak cipher', {
    'panos_ipsec_crypto_profile panos_panorama_ipsec_crypto_profile':
      'encryptions lacks des,3des,aes-128-cbc,aes-192-cbc,aes-256-cbc,null',
  }),
  row('pan-ipsec-hash', 'CKV_PAN_12', 'h', 'transit', 'Tunnel uses a weak hash', {
    'panos_ipsec_crypto_profile panos_panorama_ipsec_crypto_profile': 'authentications lacks md5,sha1,none',
  }),
  row('pan-ipsec-protocol', 'CKV_PAN_13', 'h', 'transit', 'Tunnel does not encrypt', {
    'panos_ipsec_crypto_profile panos_panorama_ipsec_crypto_profile': 'protocol? = esp',
  }),
  row('pan-zone-protection', 'CKV_PAN_14', 'm', 'network', 'Zone is not protected', {
    'panos_zone panos_panorama_zone panos_zone_entry': 'zone_profile exists',
  }),
  row('pan-zone-users', 'CKV_PAN_15', 'm', 'network', 'Zone asks every network for its users', {
    'panos_zone panos_panorama_zone': 'enable_user_id = true -> include_acls exists',
  }),
  row('pan-log-start', 'CKV_PAN_16', 'l', 'logging', 'Start of sessions is logged without need', {
    [panRules]: everyRule((rule) => textOf(rule['log_start']) === 'true'),
  }),
  row('pan-zones-any', 'CKV_PAN_17', 'm', 'network', 'Rule allows every zone', {
    [panRules]: everyRule((rule) => any(rule['source_zones']) && any(rule['destination_zones'])),
  }),
  // DigitalOcean, Linode, Okta, OpenStack, Tencent, GitHub, GitLab
  row('do-spaces-versioning', 'CKV_DIO_1', 'm', 'backup', 'Bucket keeps no versions', {
    digitalocean_spaces_bucket: 'versioning.enabled = true',
  }),
  row('do-droplet-keys', 'CKV_DIO_2', 'm', 'auth', 'Machine has no SSH key', {
    digitalocean_droplet: 'ssh_keys exists',
  }),
  row('do-spaces-public', 'CKV_DIO_3', 'c', 'exposure', 'Everybody may read the bucket', {
    digitalocean_spaces_bucket: 'acl? = private',
  }),
  row('do-firewall-open', 'CKV_DIO_4', 'h', 'network', 'Firewall lets everybody in', {
    digitalocean_firewall: ({ values }) =>
      outcome(
        !policyList(values, 'inbound_rule').some(
          (rule) =>
            list(rule['source_addresses']).some(isAnywhere) && !/^(80|443)$/.test(textOf(rule['port_range']) ?? ''),
        ),
        ['inbound_rule'],
      ),
  }),
  row('linode-provider-token', 'CKV_LIN_1', 'c', 'secrets', 'Token in the settings of the provider', {
    'provider.linode': ({ values }) =>
      outcome(typeof values['token'] !== 'string' || !/^[0-9a-f]{64}$/.test(values['token']), ['token']),
  }),
  row('linode-keys', 'CKV_LIN_2', 'm', 'auth', 'Machine has no SSH key', { linode_instance: 'authorized_keys exists' }),
  row('linode-user-mail', 'CKV_LIN_3', 'l', 'hygiene', 'User has no mail address', { linode_user: 'email exists' }),
  row('linode-user-name', 'CKV_LIN_4', 'l', 'hygiene', 'User has no name', { linode_user: 'username exists' }),
  row('linode-inbound', 'CKV_LIN_5', 'm', 'network', 'Firewall lets in what no rule names', {
    linode_firewall: 'inbound_policy = DROP',
  }),
  row('linode-outbound', 'CKV_LIN_6', 'l', 'network', 'Firewall lets out what no rule names', {
    linode_firewall: 'outbound_policy = DROP',
  }),
  row('okta-factor', 'CKV_OKTA_1', 'm', 'auth', 'Application needs no second factor', {
    okta_app_signon_policy_rule: 'factor_mode? = 2FA',
  }),
  row('openstack-provider-key', 'CKV_OPENSTACK_1', 'c', 'secrets', 'Credentials in the settings of the provider', {
    'provider.openstack': 'password absent & token absent & application_credential_secret absent',
  }),
  row('openstack-ssh-open', 'CKV_OPENSTACK_2', 'c', 'network', 'SSH is open to the whole internet', {
    'openstack_compute_secgroup_v2 openstack_networking_secgroup_rule_v2': openstackOpen(22),
  }),
  row('openstack-rdp-open', 'CKV_OPENSTACK_3', 'c', 'network', 'Remote desktop is open to the whole internet', {
    'openstack_compute_secgroup_v2 openstack_networking_secgroup_rule_v2': openstackOpen(3389),
  }),
  row('openstack-password', 'CKV_OPENSTACK_4', 'c', 'secrets', 'Password of the administrator in code', {
    openstack_compute_instance_v2: 'admin_pass absent',
  }),
  row('openstack-rule-target', 'CKV_OPENSTACK_5', 'm', 'network', 'Rule of the firewall names no target', {
    openstack_fw_rule_v1:
      '(action = allow & enabled? = true) -> destination_ip_address exists & destination_ip_address != 0.0.0.0/0,0.0.0.0,::/0',
  }),
  row('tencent-disk-encrypted', 'CKV_TC_1', 'h', 'encryption', 'Disk is unencrypted', {
    tencentcloud_cbs_storage: 'encrypt = true',
  }),
  row('tencent-vm-public', 'CKV_TC_2', 'm', 'exposure', 'Machine has a public address', {
    tencentcloud_instance: 'allocate_public_ip? = false',
  }),
  row('tencent-vm-monitoring', 'CKV_TC_3', 'l', 'monitoring', 'Machine is not monitored', {
    tencentcloud_instance: 'disable_monitor_service? = false',
  }),
  row('tencent-default-group', 'CKV_TC_4', 'm', 'network', 'Machine uses the default security group', {
    tencentcloud_instance: 'orderly_security_groups exists | security_groups exists',
  }),
  row('tencent-default-network', 'CKV_TC_5', 'm', 'network', 'Machine uses the default network', {
    tencentcloud_instance: 'vpc_id exists & subnet_id exists',
  }),
  row('tencent-k8s-logging', 'CKV_TC_6', 'm', 'logging', 'Kubernetes does not log', {
    tencentcloud_kubernetes_cluster: 'log_agent.enabled = true',
  }),
  row('tencent-k8s-public', 'CKV_TC_7', 'm', 'exposure', 'Nodes of Kubernetes have public addresses', {
    tencentcloud_kubernetes_cluster:
      '(each master_config: (public_ip_assigned? = false)) & (each worker_config: (public_ip_assigned? = false))',
  }),
  row('tencent-group-open', 'CKV_TC_8', 'h', 'network', 'Security group lets everything in', {
    tencentcloud_security_group_rule_set: ({ values }) =>
      outcome(
        !policyList(values, 'ingress').some(
          (rule) =>
            /^ACCEPT$/i.test(textOf(rule['action']) ?? '') &&
            isAnywhere(rule['cidr_block'] ?? rule['ipv6_cidr_block']) &&
            (/^ALL$/i.test(textOf(rule['protocol']) ?? 'ALL') || /^ALL$/i.test(textOf(rule['port']) ?? '')),
        ),
        ['ingress'],
      ),
  }),
  row('tencent-mysql-public', 'CKV_TC_9', 'h', 'exposure', 'MySQL has a public address', {
    tencentcloud_mysql_instance: 'internet_service? != 1',
  }),
  row('tencent-mysql-port', 'CKV_TC_10', 'l', 'hygiene', 'MySQL listens on its usual port', {
    tencentcloud_mysql_instance: 'intranet_port exists & intranet_port != 3306',
  }),
  row('tencent-balancer-logging', 'CKV_TC_11', 'm', 'logging', 'Balancer does not log', {
    tencentcloud_clb_instance: 'log_set_id exists & log_topic_id exists',
  }),
  row('tencent-listener-tls', 'CKV_TC_12', 'h', 'transit', 'Balancer takes requests without TLS', {
    tencentcloud_clb_listener: 'protocol != HTTP',
  }),
  row('tencent-user-data', 'CKV_TC_13', 'c', 'secrets', 'Secret in the start script of a machine', {
    tencentcloud_instance: ({ values }) =>
      outcome(!holdsSecret(textOf(values['user_data_raw'] ?? values['user_data']) ?? ''), ['user_data_raw']),
  }),
  row('tencent-flow-logs', 'CKV_TC_14', 'l', 'logging', 'Flow log is switched off', {
    tencentcloud_vpc_flow_log_config: 'enable = true',
  }),
  row('github-private', 'CKV_GIT_1', 'm', 'exposure', 'Repository is public', {
    github_repository: 'private = true | visibility = private,internal',
  }),
  row('github-webhook-tls', 'CKV_GIT_2', 'm', 'transit', 'Webhook is called without verifying TLS', {
    'github_repository_webhook github_organization_webhook': '!(active? = true & configuration.insecure_ssl = 1,true)',
  }),
  row('github-alerts', 'CKV_GIT_3', 'm', 'update', 'Nobody is told of holes in dependencies', {
    github_repository: 'archived = true | vulnerability_alerts = true',
  }),
  row('github-secret-plain', 'CKV_GIT_4', 'c', 'secrets', 'Secret in plain text', {
    'github_actions_environment_secret github_actions_organization_secret github_actions_secret': ({ values }) =>
      outcome(typeof values['plaintext_value'] !== 'string' || values['plaintext_value'] === '', ['plaintext_value']),
  }),
  row('github-reviews', 'CKV_GIT_5', 'm', 'supply', 'One approval is enough for a change of code', {
    'github_branch_protection github_branch_protection_v3':
      'required_pull_request_reviews.required_approving_review_count >= 2',
  }),
  row('github-signed', 'CKV_GIT_6', 'l', 'supply', 'Commits need no signature', {
    'github_branch_protection github_branch_protection_v3': 'require_signed_commits = true',
  }),
  row('gitlab-approvals', 'CKV_GLB_1', 'm', 'supply', 'One approval is enough for a change of code', {
    gitlab_project: 'approvals_before_merge >= 2',
  }),
  row('gitlab-force-push', 'CKV_GLB_2', 'm', 'supply', 'History of a branch can be rewritten', {
    gitlab_branch_protection: 'allow_force_push? = false',
  }),
  row('gitlab-secrets', 'CKV_GLB_3', 'l', 'secrets', 'Pushes are not searched for secrets', {
    gitlab_project: 'push_rules.prevent_secrets = true',
  }),
  row('gitlab-signed', 'CKV_GLB_4', 'l', 'supply', 'Commits need no signature', {
    gitlab_project: 'push_rules.reject_unsigned_commits = true',
  }),
].filter((rule) => rule.checks.size > 0)

function openstackOpen(port: number): Check {
  return ({ type, values }) => {
    const rules = type === 'openstack_compute_secgroup_v2' ? policyList(values, 'rule') : [values]
    const bad = rules.some((rule) => {
      if (type !== 'openstack_compute_secgroup_v2' && textOf(rule['direction']) !== 'ingress') return false
      if (![rule['cidr'], rule['remote_ip_prefix']].some(isAnywhere)) return false
      const low = numberOf(rule['from_port'] ?? rule['port_range_min']) ?? 1
      const high = numberOf(rule['to_port'] ?? rule['port_range_max']) ?? 65_535
      return low <= port && port <= high
    })
    return outcome(!bad)
  }
}
