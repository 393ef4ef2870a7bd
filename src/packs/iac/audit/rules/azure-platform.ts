import { all, at, isObject, isOpen, list, textOf, type Values } from '../../graph/value.ts'
import { type Check, failed, type Outcome, outcome, passed, type Rule, row } from '../rule.ts'

const armMachine = 'Microsoft.Compute/virtualMachines'
const armSet = 'Microsoft.Compute/virtualMachineScaleSets'
const aks = 'azurerm_kubernetes_cluster'
const armAks = 'Microsoft.ContainerService/managedClusters'
const acr = 'azurerm_container_registry'
const armAcr = 'Microsoft.ContainerRegistry/registries'
const gateway = 'azurerm_application_gateway'
const armGateway = 'Microsoft.Network/applicationGateways'

const internet = /^(\*|internet|any|0\.0\.0\.0(\/0)?|<nw>\/0|\/0|::\/0)$/i

/** Whether a port lies in `22`, `20-25`, `*` or a list of these. */
function within(range: unknown, port: number): boolean {
  return list(range).some((item) =>
    (textOf(item) ?? '').split(',').some((part) => {
      const text = part.trim()
      if (text === '*') return true
      const [from = '', to = from] = text.split('-')
      return from !== '' && Number(from) <= port && port <= Number(to)
    }),
  )
}

function openRule(rule: Values, ports: readonly number[], protocols: RegExp): boolean {
  const read = (low: string, high: string) => rule[low] ?? rule[high]
  if (!/^allow$/i.test(textOf(rule['access']) ?? '')) return false
  if (!/^inbound$/i.test(textOf(rule['direction']) ?? '')) return false
  if (!protocols.test(textOf(rule['protocol']) ?? '')) return false
  const sources = [
    ...list(read('source_address_prefix', 'sourceAddressPrefix')),
    ...list(read('source_address_prefixes', 'sourceAddressPrefixes')),
  ]
  if (!sources.some((source) => internet.test(textOf(source) ?? ''))) return false
  const targets = [
    ...list(read('destination_port_range', 'destinationPortRange')),
    ...list(read('destination_port_ranges', 'destinationPortRanges')),
  ]
  return ports.length === 0 || ports.some((port) => targets.some((target) => within(target, port)))
}

const closed =
  (ports: readonly number[], protocols: RegExp): Check =>
  ({ type, values }): Outcome => {
    const rules: Values[] =
      type === 'azurerm_network_security_rule'
        ? [values]
        : type === 'azurerm_network_security_group'
          ? all(values, 'security_rule').filter(isObject)
          : type.endsWith('/securityrules')
            ? [at(values, 'properties')].filter(isObject)
            : all(values, 'properties.securityRules')
                .filter(isObject)
                .map((rule) => at(rule, 'properties') ?? rule)
                .filter(isObject)
    const bad = rules.findIndex((rule) => openRule(rule, ports, protocols))
    return bad < 0 ? passed : failed(type === 'azurerm_network_security_group' ? ['security_rule', bad] : [])
  }

const groups =
  'azurerm_network_security_group azurerm_network_security_rule Microsoft.Network/networkSecurityGroups Microsoft.Network/networkSecurityGroups/securityRules'
const tcp = /^(tcp|\*)$/i

/** Fails where a custom role owns whole subscriptions. */
const ownerRole: Check = ({ type, values }) => {
  const low = type.startsWith('azurerm')
  const actions = all(values, low ? 'permissions.actions' : 'properties.permissions.actions').map(textOf)
  const scopes = all(values, low ? 'assignable_scopes' : 'properties.assignableScopes').map(
    (scope) => textOf(scope) ?? '',
  )
  const wide = scopes.some(
    (scope) => scope === '/' || /^\/subscriptions\/[^/]*$/.test(scope) || /subscription/.test(scope),
  )
  return outcome(!(actions.includes('*') && wide), [low ? 'permissions' : 'properties'])
}

const plan = (name: string, kind: string) => ({
  azurerm_security_center_subscription_pricing: `resource_type = ${kind} -> tier = Standard`,
  'Microsoft.Security/pricings': `name = ${kind} -> properties.pricingTier = Standard`,
  __name: name,
})
const defender = (id: string, number: string, name: string, kind: string): Rule => {
  const { __name, ...demands } = plan(name, kind)
  return row(id, `CKV_AZURE_${number}`, 'm', 'monitoring', `Defender does not watch ${__name}`, demands)
}

const secretsOf: Check = ({ values }) => {
  const text = textOf(values['custom_data'])
  return outcome(
    text === undefined ||
      !/AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|(password|secret|token)\s*[=:]\s*["']?[^\s"'$]{6,}/i.test(text),
    ['custom_data'],
  )
}

const noHttp: Check = ({ values }) =>
  outcome(
    !all(values, 'properties.httpListeners')
      .filter(isObject)
      .some((item) => /^http$/i.test(textOf(at(item, 'properties.protocol')) ?? '')),
    ['properties'],
  )

const secureProtocols: Check = ({ type, values }) => {
  const low = type.startsWith('azurerm')
  const policy = at(values, low ? 'ssl_policy' : 'properties.sslPolicy')
  if (!isObject(policy)) return isOpen(policy) ? undefined : failed([low ? 'ssl_policy' : 'properties'])
  const name = textOf(policy[low ? 'policy_name' : 'policyName'])
  if (name !== undefined && /^AppGwSslPolicy(20170401S|20220101S?)$/.test(name)) return passed
  const version = textOf(policy[low ? 'min_protocol_version' : 'minProtocolVersion'])
  if (version === undefined || !/^TLSv1_[23]$/.test(version)) return failed([low ? 'ssl_policy' : 'properties'])
  const ciphers = list(policy[low ? 'cipher_suites' : 'cipherSuites']).map((cipher) => textOf(cipher) ?? '')
  return outcome(!ciphers.some((cipher) => /CBC|3DES|_DES_|RC4|^TLS_RSA/.test(cipher)), [
    low ? 'ssl_policy' : 'properties',
  ])
}

const log4jManaged: Check = ({ type, values }) => {
  const sets = type.startsWith('azurerm_web')
    ? all(values, 'managed_rules.managed_rule_set').filter(isObject)
    : type.startsWith('azurerm')
      ? all(values, 'managed_rule').filter(isObject)
      : [
          ...all(values, 'properties.managedRules.managedRuleSets'),
          ...all(values, 'properties.managedRules.managedRuleSets'),
        ].filter(isObject)
  const fits = sets.find(
    (set) =>
      /^(OWASP|DefaultRuleSet|Microsoft_DefaultRuleSet)$/i.test(textOf(set['type'] ?? set['ruleSetType']) ?? 'OWASP') &&
      Number.parseFloat(textOf(set['version'] ?? set['ruleSetVersion']) ?? '0') >= 1,
  )
  if (!fits) return failed()
  const old =
    /^OWASP$/i.test(textOf(fits['type'] ?? fits['ruleSetType']) ?? 'OWASP') &&
    Number.parseFloat(textOf(fits['version'] ?? fits['ruleSetVersion']) ?? '0') < 3.1
  if (old) return failed()
  const overrides = [
    ...all(fits, 'rule_group_override.rule'),
    ...all(fits, 'override.rule'),
    ...all(fits, 'ruleGroupOverrides.rules'),
  ].filter(isObject)
  const own = overrides.find((rule) => textOf(rule['id'] ?? rule['rule_id'] ?? rule['ruleId']) === '944240')
  if (own && (textOf(own['enabled'] ?? own['enabledState']) ?? 'true').toLowerCase().startsWith('false'))
    return failed()
  if (own && /^disabled$/i.test(textOf(own['enabledState'] ?? own['state']) ?? '')) return failed()
  if (own && !/^block$/i.test(textOf(own['action']) ?? 'block')) return failed()
  const disabled = all(fits, 'rule_group_override.disabled_rules').map(textOf)
  return outcome(!disabled.includes('944240'))
}

const oneResolver =
  (path: string): Check =>
  ({ values }) => {
    const servers = at(values, path)
    if (servers === undefined || isOpen(servers)) return passed
    return outcome(list(servers).length !== 1, path.split('.'))
  }

export const azurePlatform: readonly Rule[] = [
  // machines
  row('vm-password', 'CKV_AZURE_1', 'h', 'auth', 'Machine can be entered with a password', {
    azurerm_virtual_machine:
      'os_profile_linux_config exists -> os_profile_linux_config.disable_password_authentication = true',
    azurerm_linux_virtual_machine: 'disable_password_authentication? = true',
    [armMachine]:
      'properties.osProfile.linuxConfiguration exists -> properties.osProfile.linuxConfiguration.disablePasswordAuthentication = true',
  }),
  row('vm-secrets', 'CKV_AZURE_45', 'c', 'secrets', 'Secret in the start script of a machine', {
    azurerm_virtual_machine: ({ values }, graph) => {
      const found = secretsOf({ values: { custom_data: at(values, 'os_profile.custom_data') } } as never, graph)
      return found
    },
    azurerm_linux_virtual_machine: secretsOf,
  }),
  row('scale-set-password', 'CKV_AZURE_49', 'h', 'auth', 'Machines of the scale set can be entered with a password', {
    azurerm_linux_virtual_machine_scale_set: 'disable_password_authentication? = true',
    azurerm_virtual_machine_scale_set:
      'os_profile_linux_config exists -> os_profile_linux_config.disable_password_authentication = true',
    [armSet]:
      'properties.virtualMachineProfile.osProfile.linuxConfiguration exists -> properties.virtualMachineProfile.osProfile.linuxConfiguration.disablePasswordAuthentication = true',
  }),
  row('vm-extensions', 'CKV_AZURE_50', 'm', 'privilege', 'Extensions can be installed on the machine', {
    'azurerm_linux_virtual_machine azurerm_windows_virtual_machine': 'allow_extension_operations = false',
    [armMachine]: 'properties.osProfile.allowExtensionOperations = false',
  }),
  row('vm-managed-disk', 'CKV_AZURE_92', 'l', 'encryption', 'Machine keeps its disk in a storage account', {
    'azurerm_linux_virtual_machine azurerm_windows_virtual_machine': 'os_disk.vhd_uri absent',
    azurerm_virtual_machine: 'storage_os_disk.vhd_uri absent & storage_data_disk.vhd_uri absent',
    [armMachine]: 'properties.storageProfile.osDisk.vhd absent',
  }),
  row('scale-set-patching', 'CKV_AZURE_95', 'm', 'update', 'Scale set does not patch its machines', {
    azurerm_virtual_machine_scale_set:
      'automatic_os_upgrade = true & os_profile_windows_config.enable_automatic_upgrades? = true',
    [armSet]:
      'properties.orchestrationMode? != Flexible & properties.upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade = true | properties.virtualMachineProfile.osProfile.windowsConfiguration.enableAutomaticUpdates = true',
  }),
  row(
    'scale-set-host-encrypted',
    'CKV_AZURE_97',
    'm',
    'encryption',
    'Disks of the scale set are not encrypted on the host',
    {
      'azurerm_linux_virtual_machine_scale_set azurerm_windows_virtual_machine_scale_set':
        'encryption_at_host_enabled = true',
      [armSet]: 'properties.virtualMachineProfile.securityProfile.encryptionAtHost = true',
    },
  ),
  row('nic-forwarding', 'CKV_AZURE_118', 'm', 'network', 'Interface passes packets of others on', {
    azurerm_network_interface: 'enable_ip_forwarding? = false & ip_forwarding_enabled? = false',
    'Microsoft.Network/networkInterfaces': 'properties.enableIPForwarding? = false',
  }),
  row('nic-public', 'CKV_AZURE_119', 'm', 'exposure', 'Interface has a public address', {
    azurerm_network_interface: 'each ip_configuration: (public_ip_address_id absent)',
    'Microsoft.Network/networkInterfaces': 'each properties.ipConfigurations: (properties.publicIPAddress absent)',
  }),
  row('vm-no-password', 'CKV_AZURE_149', 'h', 'auth', 'Machine takes passwords', {
    'azurerm_linux_virtual_machine azurerm_linux_virtual_machine_scale_set': 'disable_password_authentication? = true',
    [`${armMachine} ${armSet}`]: ({ values }) => {
      const config =
        at(values, 'properties.osProfile.linuxConfiguration') ??
        at(values, 'properties.virtualMachineProfile.osProfile.linuxConfiguration')
      if (config === undefined) return undefined
      return outcome(textOf(at(config, 'disablePasswordAuthentication'))?.toLowerCase() === 'true', ['properties'])
    },
  }),
  row('vm-host-encrypted', 'CKV_AZURE_151', 'm', 'encryption', 'Disks of the machine are not encrypted on the host', {
    azurerm_windows_virtual_machine: 'encryption_at_host_enabled = true',
    [armMachine]: 'properties.securityProfile.encryptionAtHost = true',
  }),
  row('vm-updates', 'CKV_AZURE_177', 'm', 'update', 'Machine does not update itself', {
    'azurerm_windows_virtual_machine azurerm_windows_virtual_machine_scale_set':
      'enable_automatic_updates? = true & automatic_updates_enabled? = true',
    [`${armMachine} ${armSet}`]: ({ values }) => {
      const config =
        at(values, 'properties.osProfile.windowsConfiguration') ??
        at(values, 'properties.virtualMachineProfile.osProfile.windowsConfiguration')
      return config === undefined
        ? undefined
        : outcome((textOf(at(config, 'enableAutomaticUpdates')) ?? 'true').toLowerCase() === 'true', ['properties'])
    },
  }),
  row('vm-ssh-key', 'CKV_AZURE_178', 'h', 'auth', 'Machine has no SSH key', {
    'azurerm_linux_virtual_machine azurerm_linux_virtual_machine_scale_set': 'admin_ssh_key.public_key exists',
    [`${armMachine} ${armSet}`]: ({ values }) => {
      const config =
        at(values, 'properties.osProfile.linuxConfiguration') ??
        at(values, 'properties.virtualMachineProfile.osProfile.linuxConfiguration')
      return config === undefined ? undefined : outcome(all(config, 'ssh.publicKeys').length > 0, ['properties'])
    },
  }),
  row('vm-agent', 'CKV_AZURE_179', 'l', 'monitoring', 'Machine has no agent', {
    'azurerm_linux_virtual_machine azurerm_windows_virtual_machine azurerm_linux_virtual_machine_scale_set azurerm_windows_virtual_machine_scale_set':
      'provision_vm_agent? = true',
    [`${armMachine} ${armSet}`]: ({ values }) => {
      const base = at(values, 'properties.osProfile') ?? at(values, 'properties.virtualMachineProfile.osProfile')
      const config = at(base, 'linuxConfiguration') ?? at(base, 'windowsConfiguration')
      return outcome((textOf(at(config, 'provisionVMAgent')) ?? 'true').toLowerCase() === 'true', ['properties'])
    },
  }),
  row('vm-antimalware', 'CKV2_AZURE_10', 'l', 'monitoring', 'Machine has no protection against malware', {}),
  // AKS
  row('aks-logging', 'CKV_AZURE_4', 'm', 'logging', 'AKS does not log', {
    [aks]: 'oms_agent.log_analytics_workspace_id exists | addon_profile.oms_agent.enabled = true',
    [armAks]: 'properties.addonProfiles.omsagent.enabled = true | properties.addonProfiles.omsAgent.enabled = true',
  }),
  row('aks-rbac', 'CKV_AZURE_5', 'h', 'iam', 'AKS grants rights without roles', {
    [aks]: 'role_based_access_control_enabled? = true & role_based_access_control.enabled? = true',
    [armAks]: 'properties.enableRBAC = true',
  }),
  row('aks-addresses', 'CKV_AZURE_6', 'h', 'network', 'Every address may reach the API of AKS', {
    [aks]:
      'private_cluster_enabled = true | api_server_access_profile.authorized_ip_ranges exists | api_server_authorized_ip_ranges exists',
    [armAks]:
      'properties.apiServerAccessProfile.authorizedIPRanges exists | properties.apiServerAuthorizedIPRanges exists | properties.apiServerAccessProfile.enablePrivateCluster = true',
  }),
  row('aks-network-policy', 'CKV_AZURE_7', 'm', 'isolation', 'Pods of AKS talk to each other freely', {
    [aks]: 'network_profile.network_policy exists',
    [armAks]: 'properties.networkProfile.networkPolicy exists',
  }),
  row('aks-dashboard', 'CKV_AZURE_8', 'm', 'exposure', 'Dashboard of AKS is on', {
    [aks]: 'addon_profile.kube_dashboard.enabled? = false',
    [armAks]: 'properties.addonProfiles.kubeDashboard.enabled? = false',
  }),
  row('aks-private', 'CKV_AZURE_115', 'm', 'exposure', 'API of AKS has a public address', {
    [aks]: 'private_cluster_enabled = true',
    [armAks]: 'properties.apiServerAccessProfile.enablePrivateCluster = true',
  }),
  row('aks-policy', 'CKV_AZURE_116', 'l', 'hygiene', 'AKS enforces no policies', {
    [aks]: 'azure_policy_enabled = true | addon_profile.azure_policy.enabled = true',
    [armAks]:
      'properties.addonProfiles.azurepolicy.enabled = true | properties.addonProfiles.azurePolicy.enabled = true',
  }),
  row('aks-disks-own-key', 'CKV_AZURE_117', 'l', 'ownkey', 'Disks of AKS are not encrypted with a key of your own', {
    [aks]: 'disk_encryption_set_id exists',
    [armAks]: 'properties.diskEncryptionSetID exists',
  }),
  row('aks-local-admin', 'CKV_AZURE_141', 'm', 'auth', 'Local administrator of AKS is on', {
    [aks]: 'local_account_disabled = true',
    [armAks]: 'properties.disableLocalAccounts = true',
  }),
  row('aks-node-public', 'CKV_AZURE_143', 'm', 'exposure', 'Nodes of AKS have public addresses', {
    [aks]: 'default_node_pool.enable_node_public_ip? = false & default_node_pool.node_public_ip_enabled? = false',
    azurerm_kubernetes_cluster_node_pool: 'enable_node_public_ip? = false & node_public_ip_enabled? = false',
  }),
  row('aks-pods', 'CKV_AZURE_168', 'l', 'limits', 'Nodes of AKS run few pods', {
    [aks]: 'default_node_pool.max_pods >= 50 | max_pods >= 50',
    azurerm_kubernetes_cluster_node_pool: 'max_pods >= 50',
    [armAks]: 'each! properties.agentPoolProfiles: (maxPods >= 50)',
    'Microsoft.ContainerService/managedClusters/agentPools': 'properties.maxPods >= 50',
  }),
  row('aks-scale-set', 'CKV_AZURE_169', 'l', 'availability', 'Nodes of AKS are no scale set', {
    [aks]: 'default_node_pool.type? != AvailabilitySet',
    [armAks]: 'each properties.agentPoolProfiles: (type? != AvailabilitySet)',
  }),
  row('aks-paid', 'CKV_AZURE_170', 'l', 'availability', 'AKS has no service level', {
    [aks]: 'sku_tier = Paid,Standard,Premium',
    [armAks]: 'sku.tier = Paid,Standard,Premium',
  }),
  row('aks-upgrades', 'CKV_AZURE_171', 'm', 'update', 'AKS does not upgrade itself', {
    [aks]:
      'automatic_channel_upgrade = patch,stable,rapid,node-image | automatic_upgrade_channel = patch,stable,rapid,node-image',
    [armAks]: 'properties.autoUpgradeProfile.upgradeChannel! != none',
  }),
  row('aks-secret-rotation', 'CKV_AZURE_172', 'l', 'secrets', 'Secrets of AKS are not replaced', {
    [aks]: 'key_vault_secrets_provider exists -> key_vault_secrets_provider.secret_rotation_enabled = true',
    [armAks]:
      'properties.addonProfiles.azureKeyvaultSecretsProvider exists -> properties.addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation = true',
  }),
  row('aks-ephemeral', 'CKV_AZURE_226', 'l', 'isolation', 'Nodes of AKS keep their system disk', {
    [aks]: 'default_node_pool.os_disk_type = Ephemeral',
    [armAks]: 'each! properties.agentPoolProfiles: (osDiskType = Ephemeral)',
  }),
  row('aks-host-encrypted', 'CKV_AZURE_227', 'm', 'encryption', 'Disks of AKS are not encrypted on the host', {
    [aks]: 'default_node_pool.enable_host_encryption = true | default_node_pool.host_encryption_enabled = true',
    azurerm_kubernetes_cluster_node_pool: 'enable_host_encryption = true | host_encryption_enabled = true',
    [armAks]: 'each! properties.agentPoolProfiles: (enableEncryptionAtHost = true)',
    'Microsoft.ContainerService/managedClusters/agentPools': 'properties.enableEncryptionAtHost = true',
  }),
  row('aks-critical', 'CKV_AZURE_232', 'l', 'isolation', 'System nodes of AKS run anything', {
    [aks]: 'default_node_pool.only_critical_addons_enabled = true',
    [armAks]: 'some properties.agentPoolProfiles: (mode = System & nodeTaints has CriticalAddonsOnly=true:NoSchedule)',
  }),
  row('aks-http-routing', 'CKV_AZURE_246', 'm', 'exposure', 'AKS publishes services over plain HTTP', {
    [aks]: 'http_application_routing_enabled? = false',
    [armAks]: 'properties.addonProfiles.httpApplicationRouting.enabled? = false',
  }),
  row('aks-cni', 'CKV2_AZURE_29', 'l', 'network', 'AKS uses kubenet', {
    [aks]: 'network_profile.network_plugin = azure',
  }),
  // registry and containers
  row('acr-admin', 'CKV_AZURE_137', 'm', 'auth', 'Shared administrator of the registry is on', {
    [acr]: 'admin_enabled? = false',
    [armAcr]: 'properties.adminUserEnabled? = false',
  }),
  row('acr-anonymous', 'CKV_AZURE_138', 'h', 'auth', 'Everybody may pull from the registry', {
    [acr]: 'anonymous_pull_enabled? = false | sku? != Standard,Premium',
    [armAcr]: 'properties.anonymousPullEnabled? = false | sku.name? != Standard,Premium',
  }),
  row('acr-public', 'CKV_AZURE_139', 'm', 'exposure', 'Registry is reachable from everywhere', {
    [acr]: 'public_network_access_enabled = false',
    [armAcr]: 'properties.publicNetworkAccess = Disabled',
  }),
  row('acr-scan', 'CKV_AZURE_163', 'l', 'update', 'Images are not scanned', {
    [acr]: 'sku = Standard,Premium',
    [armAcr]: 'sku.name = Standard,Premium',
  }),
  row('acr-signed', 'CKV_AZURE_164', 'l', 'supply', 'Registry takes images that nobody signed', {
    [acr]: 'trust_policy.enabled = true | trust_policy_enabled = true',
    [armAcr]: 'properties.policies.trustPolicy.status = enabled',
  }),
  row('acr-geo', 'CKV_AZURE_165', 'l', 'availability', 'Registry is kept in one region', {
    [acr]: 'georeplications exists | georeplication_locations exists',
  }),
  row('acr-quarantine', 'CKV_AZURE_166', 'l', 'supply', 'Images are served before they are checked', {
    [acr]: 'quarantine_policy_enabled = true',
    [armAcr]: 'properties.policies.quarantinePolicy.status = enabled',
  }),
  row('acr-retention', 'CKV_AZURE_167', 'l', 'hygiene', 'Untagged images are kept for ever', {
    [acr]: 'retention_policy.enabled = true | retention_policy_in_days exists',
    [armAcr]: 'properties.policies.retentionPolicy.status = enabled',
  }),
  row('acr-zones', 'CKV_AZURE_233', 'l', 'availability', 'Registry stands in one zone', {
    [acr]: 'zone_redundancy_enabled = true & (each georeplications: (zone_redundancy_enabled = true))',
    [armAcr]: 'properties.zoneRedundancy = Enabled',
    'Microsoft.ContainerRegistry/registries/replications': 'properties.zoneRedundancy = Enabled',
  }),
  row('acr-endpoints', 'CKV_AZURE_237', 'l', 'network', 'Registry shares its data endpoints', {
    [acr]: 'data_endpoint_enabled = true',
    [armAcr]: 'properties.dataEndpointEnabled = true',
  }),
  row('aci-network', 'CKV_AZURE_98', 'm', 'network', 'Containers stand outside a network of your own', {
    azurerm_container_group: 'network_profile_id exists | subnet_ids exists',
    'Microsoft.ContainerInstance/containerGroups': 'properties.networkProfile.id exists | properties.subnetIds exists',
  }),
  row('aci-secrets', 'CKV_AZURE_235', 'm', 'secrets', 'Container gets its variables in plain text', {
    azurerm_container_group: 'each container: (environment_variables absent | secure_environment_variables exists)',
    'Microsoft.ContainerInstance/containerGroups':
      'each properties.containers: (each properties.environmentVariables: (value absent))',
  }),
  row('aci-vnet', 'CKV_AZURE_245', 'm', 'network', 'Containers have a public address', {
    azurerm_container_group: 'ip_address_type = Private',
  }),
  // network
  row('azure-rdp-open', 'CKV_AZURE_9', 'c', 'network', 'Remote desktop is open to the whole internet', {
    [groups]: closed([3389], tcp),
  }),
  row('azure-ssh-open', 'CKV_AZURE_10', 'c', 'network', 'SSH is open to the whole internet', {
    [groups]: closed([22], tcp),
  }),
  row('azure-udp-open', 'CKV_AZURE_77', 'h', 'network', 'UDP is open to the whole internet', {
    [groups]: closed([], /^udp$/i),
  }),
  row('azure-http-open', 'CKV_AZURE_160', 'l', 'network', 'Port 80 is open to the whole internet', {
    [groups]: closed([80], tcp),
  }),
  row('azure-everything-open', '', 'c', 'network', 'Every port is open to the whole internet', {
    [groups]: ({ type, values }) => {
      const rules = type === 'azurerm_network_security_rule' ? [values] : all(values, 'security_rule').filter(isObject)
      return outcome(
        !rules.some(
          (rule) =>
            openRule(rule, [], /.*/) &&
            [...list(rule['destination_port_range']), ...list(rule['destination_port_ranges'])].some(
              (range) => textOf(range) === '*',
            ),
        ),
      )
    },
  }),
  row('flow-log-retention', 'CKV_AZURE_12', 'l', 'logging', 'Flow log is kept too short', {
    azurerm_network_watcher_flow_log: 'retention_policy.enabled = true & retention_policy.days >= 90',
    'Microsoft.Network/networkWatchers/flowLogs':
      'properties.retentionPolicy.enabled = true & properties.retentionPolicy.days >= 90',
  }),
  row('gateway-waf', 'CKV_AZURE_120', 'm', 'network', 'Application gateway has no web firewall', {
    [gateway]: 'waf_configuration.enabled = true | firewall_policy_id exists',
    [armGateway]: 'properties.webApplicationFirewallConfiguration.enabled = true | properties.firewallPolicy exists',
  }),
  row('front-door-waf', 'CKV_AZURE_121', 'm', 'network', 'Front door has no web firewall', {
    azurerm_frontdoor: 'frontend_endpoint.web_application_firewall_policy_link_id exists',
    'Microsoft.Network/frontDoors':
      'properties.frontendEndpoints.properties.webApplicationFirewallPolicyLink.id exists',
  }),
  row('gateway-waf-mode', 'CKV_AZURE_122', 'm', 'network', 'Web firewall of the gateway is off', {
    azurerm_web_application_firewall_policy:
      'policy_settings.enabled? = true & policy_settings.mode? = Detection,Prevention',
    'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies':
      'properties.policySettings.state = Enabled & properties.policySettings.mode = Detection,Prevention',
  }),
  row('front-door-waf-mode', 'CKV_AZURE_123', 'm', 'network', 'Web firewall of the front door is off', {
    azurerm_frontdoor_firewall_policy: 'enabled? = true & mode? = Detection,Prevention',
    'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies':
      'properties.policySettings.enabledState = Enabled & properties.policySettings.mode = Detection,Prevention',
  }),
  row(
    'front-door-log4j',
    'CKV_AZURE_133',
    'm',
    'network',
    'Web firewall of the front door lets attacks on Log4j through',
    {
      azurerm_frontdoor_firewall_policy: log4jManaged,
      'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies': log4jManaged,
    },
  ),
  row('gateway-log4j', 'CKV_AZURE_135', 'm', 'network', 'Web firewall of the gateway lets attacks on Log4j through', {
    azurerm_web_application_firewall_policy: log4jManaged,
    'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies': log4jManaged,
  }),
  row('network-resolvers', 'CKV_AZURE_182', 'l', 'availability', 'Interface asks one name server only', {
    azurerm_network_interface: oneResolver('dns_servers'),
    azurerm_virtual_network: oneResolver('dns_servers'),
    azurerm_virtual_network_dns_servers: oneResolver('dns_servers'),
    'Microsoft.Network/networkInterfaces': oneResolver('properties.dnsSettings.dnsServers'),
    'Microsoft.Network/virtualNetworks': oneResolver('properties.dhcpOptions.dnsServers'),
  }),
  row('network-local-resolvers', 'CKV_AZURE_183', 'l', 'network', 'Network asks name servers elsewhere', {
    azurerm_virtual_network: ({ values }) => {
      const servers = list(values['dns_servers'])
      return servers.some(isOpen)
        ? undefined
        : outcome(
            servers.every((server) =>
              /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|168\.63\.129\.16)/.test(textOf(server) ?? ''),
            ),
            ['dns_servers'],
          )
    },
  }),
  row('firewall-intel', 'CKV_AZURE_216', 'm', 'network', 'Firewall lets known attackers through', {
    azurerm_firewall: 'sku_name = AZFW_Hub | threat_intel_mode = Deny',
    'Microsoft.Network/azureFirewalls': 'properties.threatIntelMode = Deny',
  }),
  row('gateway-https', 'CKV_AZURE_217', 'h', 'transit', 'Application gateway takes requests without TLS', {
    [gateway]: 'each http_listener: (protocol = Https)',
    [armGateway]: noHttp,
  }),
  row('gateway-tls', 'CKV_AZURE_218', 'h', 'transit', 'Application gateway takes old versions of TLS', {
    [`${gateway} ${armGateway}`]: secureProtocols,
  }),
  row('firewall-policy', 'CKV_AZURE_219', 'l', 'network', 'Firewall has no policy', {
    azurerm_firewall: 'firewall_policy_id exists',
    'Microsoft.Network/azureFirewalls': 'properties.firewallPolicy.id exists',
  }),
  row('firewall-intrusion', 'CKV_AZURE_220', 'm', 'network', 'Firewall lets intrusions through', {
    azurerm_firewall_policy: 'intrusion_detection.mode = Deny',
    'Microsoft.Network/firewallPolicies': 'properties.intrusionDetection.mode = Deny',
  }),
  row('cdn-http', 'CKV_AZURE_197', 'h', 'transit', 'CDN serves without TLS', {
    azurerm_cdn_endpoint: 'is_http_allowed = false',
    'Microsoft.Cdn/profiles/endpoints': 'properties.isHttpAllowed = false',
  }),
  row('cdn-https', 'CKV_AZURE_198', 'h', 'transit', 'CDN does not serve with TLS', {
    azurerm_cdn_endpoint: 'is_https_allowed? = true',
    'Microsoft.Cdn/profiles/endpoints': 'properties.isHttpsAllowed? = true',
  }),
  row('cdn-tls', 'CKV_AZURE_200', 'h', 'transit', 'Domain of the CDN takes old versions of TLS', {
    azurerm_cdn_endpoint_custom_domain:
      'cdn_managed_https.tls_version? = TLS12 & user_managed_https.tls_version? = TLS12',
  }),
  // identity, monitoring
  row('security-tier', 'CKV_AZURE_19', 'm', 'monitoring', 'Security centre is on its free tier', {
    azurerm_security_center_subscription_pricing: 'tier = Standard',
    'Microsoft.Security/pricings': 'properties.pricingTier = Standard',
  }),
  row('security-phone', 'CKV_AZURE_20', 'l', 'monitoring', 'Security contact has no phone', {
    azurerm_security_center_contact: 'phone exists',
    'Microsoft.Security/securityContacts': 'properties.phone exists',
  }),
  row('security-alerts', 'CKV_AZURE_21', 'l', 'monitoring', 'Security contact gets no alerts', {
    azurerm_security_center_contact: 'alert_notifications = true',
    'Microsoft.Security/securityContacts':
      'properties.alertNotifications = On,true | properties.alertNotifications.state = On',
  }),
  row('security-admins', 'CKV_AZURE_22', 'l', 'monitoring', 'Owners get no alerts', {
    azurerm_security_center_contact: 'alerts_to_admins = true',
    'Microsoft.Security/securityContacts':
      'properties.alertsToAdmins = On,true | properties.notificationsByRole.state = On',
  }),
  row('security-mail', 'CKV_AZURE_131', 'l', 'monitoring', 'Security contact has no address', {
    azurerm_security_center_contact: 'email exists',
    'Microsoft.Security/securityContacts': 'properties.email exists | properties.emails exists',
  }),
  row('activity-retention', 'CKV_AZURE_37', 'l', 'logging', 'Activity log is kept less than a year', {
    azurerm_monitor_log_profile:
      'retention_policy.enabled = true & retention_policy.days >= 365 | retention_policy.enabled = false & retention_policy.days = 0',
    'Microsoft.Insights/logprofiles':
      'properties.retentionPolicy.enabled = true & properties.retentionPolicy.days >= 365 | properties.retentionPolicy.enabled = false & properties.retentionPolicy.days = 0',
  }),
  row('activity-categories', 'CKV_AZURE_38', 'l', 'logging', 'Activity log misses activities', {
    azurerm_monitor_log_profile: 'categories hasall Write,Delete,Action',
    'Microsoft.Insights/logprofiles': 'properties.categories hasall Write,Delete,Action',
  }),
  row('owner-role', 'CKV_AZURE_39', 'h', 'iam', 'Custom role owns subscriptions', {
    'azurerm_role_definition Microsoft.Authorization/roleDefinitions': ownerRole,
  }),
  defender('defender-servers', '55', 'servers', 'VirtualMachines'),
  defender('defender-apps', '61', 'app services', 'AppServices'),
  defender('defender-sql', '69', 'SQL servers', 'SqlServers'),
  defender('defender-sql-machines', '79', 'SQL servers on machines', 'SqlServerVirtualMachines'),
  defender('defender-storage', '84', 'storage accounts', 'StorageAccounts'),
  defender('defender-kubernetes', '85', 'Kubernetes', 'KubernetesService'),
  defender('defender-registries', '86', 'container registries', 'ContainerRegistry'),
  defender('defender-vaults', '87', 'key vaults', 'KeyVaults'),
  defender('defender-manager', '234', 'the resource manager', 'Arm'),
  row('azure-github-trust', 'CKV_AZURE_249', 'h', 'iam', 'Any repository of GitHub may take the identity', {
    azuread_application_federated_identity_credential: ({ values }) => {
      if (!/token\.actions\.githubusercontent\.com/.test(textOf(values['issuer']) ?? '')) return undefined
      return outcome(/^repo:[^/*]+\/[^*:]+:/.test(textOf(values['subject']) ?? ''), ['subject'])
    },
  }),
  // other services
  row('automation-encrypted', 'CKV_AZURE_73', 'm', 'encryption', 'Variable of the automation is unencrypted', {
    'azurerm_automation_variable_bool azurerm_automation_variable_string azurerm_automation_variable_int azurerm_automation_variable_datetime azurerm_automation_variable_object':
      'encrypted = true',
    'Microsoft.Automation/automationAccounts/variables': 'properties.isEncrypted = true',
  }),
  row('batch-vault', 'CKV_AZURE_76', 'l', 'ownkey', 'Batch account is not encrypted with a key of your own', {
    azurerm_batch_account: 'key_vault_reference exists',
    'Microsoft.Batch/batchAccounts':
      'properties.encryption.keySource = Microsoft.KeyVault | properties.keyVaultReference exists',
  }),
  row('batch-public', 'CKV_AZURE_248', 'm', 'exposure', 'Batch account is reachable from everywhere', {
    azurerm_batch_account:
      'public_network_access_enabled = false | network_profile.account_access.default_action = Deny',
  }),
  row('event-domain-public', 'CKV_AZURE_106', 'm', 'exposure', 'Event domain is reachable from everywhere', {
    azurerm_eventgrid_domain: 'public_network_access_enabled = false',
    'Microsoft.EventGrid/domains': 'properties.publicNetworkAccess = Disabled',
  }),
  row('api-management-network', 'CKV_AZURE_107', 'm', 'network', 'API management stands outside a network', {
    azurerm_api_management: 'virtual_network_configuration exists',
    'Microsoft.ApiManagement/service': 'properties.virtualNetworkConfiguration exists',
  }),
  row('iot-public', 'CKV_AZURE_108', 'm', 'exposure', 'IoT hub is reachable from everywhere', {
    azurerm_iothub: 'public_network_access_enabled = false',
    'Microsoft.Devices/IotHubs': 'properties.publicNetworkAccess = Disabled',
  }),
  row('search-public', 'CKV_AZURE_124', 'm', 'exposure', 'Search is reachable from everywhere', {
    azurerm_search_service: 'public_network_access_enabled = false',
    'Microsoft.Search/searchServices': 'properties.publicNetworkAccess = disabled',
  }),
  row('fabric-protection', 'CKV_AZURE_125', 'm', 'transit', 'Nodes of Service Fabric talk unprotected', {
    azurerm_service_fabric_cluster:
      'some fabric_settings: (name = Security & parameters.ClusterProtectionLevel = EncryptAndSign)',
    'Microsoft.ServiceFabric/clusters':
      'some properties.fabricSettings: (name = Security & some parameters: (name = ClusterProtectionLevel & value = EncryptAndSign))',
  }),
  row('fabric-directory', 'CKV_AZURE_126', 'm', 'auth', 'Service Fabric knows no identities', {
    azurerm_service_fabric_cluster: 'azure_active_directory.tenant_id exists',
    'Microsoft.ServiceFabric/clusters': 'properties.azureActiveDirectory.tenantId exists',
  }),
  row('cognitive-public', 'CKV_AZURE_134', 'm', 'exposure', 'Cognitive service is reachable from everywhere', {
    'azurerm_cognitive_account azurerm_ai_services':
      'public_network_access_enabled = false | public_network_access = Disabled',
    'Microsoft.CognitiveServices/accounts': 'properties.publicNetworkAccess = Disabled',
  }),
  row('ml-local-auth', 'CKV_AZURE_142', 'm', 'auth', 'Compute of machine learning takes keys', {
    azurerm_machine_learning_compute_cluster: 'local_auth_enabled = false',
    'Microsoft.MachineLearningServices/workspaces/computes': 'properties.disableLocalAuth = true',
  }),
  row('ml-public', 'CKV_AZURE_144', 'm', 'exposure', 'Machine learning is reachable from everywhere', {
    azurerm_machine_learning_workspace:
      'public_network_access_enabled = false & public_access_behind_virtual_network_enabled? = false | public_network_access_enabled absent & public_access_behind_virtual_network_enabled? = false',
    'Microsoft.MachineLearningServices/workspaces': 'properties.publicNetworkAccess = Disabled',
  }),
  row('ml-nodes', 'CKV_AZURE_150', 'l', 'hygiene', 'Idle nodes of machine learning keep running', {
    azurerm_machine_learning_compute_cluster: 'scale_settings.min_node_count = 0',
    'Microsoft.MachineLearningServices/workspaces/computes': 'properties.properties.scaleSettings.minNodeCount = 0',
  }),
  row('api-client-certificates', 'CKV_AZURE_152', 'l', 'auth', 'API management asks for no client certificate', {
    azurerm_api_management: 'sku_name ~ /^Consumption/ -> client_certificate_enabled = true',
    'Microsoft.ApiManagement/service': 'sku.name = Consumption -> properties.enableClientCertificate = true',
  }),
  row('api-tls-version', 'CKV_AZURE_173', 'h', 'transit', 'API management takes old versions of TLS', {
    azurerm_api_management:
      'security.enable_back_end_ssl30? = false & security.enable_backend_ssl30? = false & security.enable_backend_tls10? = false & security.enable_frontend_ssl30? = false & security.enable_frontend_tls10? = false & security.enable_frontend_tls11? = false & security.enable_backend_tls11? = false & security.tls_ecdhe_rsa_with_aes128_cbc_sha_ciphers_enabled? exists | security.enable_backend_ssl30? = false & security.enable_backend_tls10? = false & security.enable_frontend_ssl30? = false & security.enable_frontend_tls10? = false & security.enable_frontend_tls11? = false & security.enable_back_end_ssl30? = false & security.enable_backend_tls11? = false',
    'Microsoft.ApiManagement/service': ({ values }) => {
      const custom = at(values, 'properties.customProperties')
      if (!isObject(custom)) return passed
      const bad = Object.entries(custom).find(
        ([name, value]) => /(Protocols\.(Tls10|Tls11|Ssl30))$/i.test(name) && /^true$/i.test(textOf(value) ?? ''),
      )
      return outcome(!bad, ['properties', 'customProperties'])
    },
  }),
  row('api-public', 'CKV_AZURE_174', 'm', 'exposure', 'API management is reachable from everywhere', {
    azurerm_api_management: 'public_network_access_enabled = false',
    'Microsoft.ApiManagement/service': 'properties.publicNetworkAccess = Disabled',
  }),
  row('pubsub-sku', 'CKV_AZURE_175', 'l', 'availability', 'Web PubSub has no service level', {
    azurerm_web_pubsub: 'sku = Standard_S1,Premium_P1,Premium_P2',
    'Microsoft.SignalRService/webPubSub': 'sku.name! != Free_F1',
  }),
  row('pubsub-identity', 'CKV_AZURE_176', 'l', 'iam', 'Web PubSub has no identity of its own', {
    azurerm_web_pubsub: 'identity.type exists',
    'Microsoft.SignalRService/webPubSub': 'identity.type exists',
  }),
  row('config-local-auth', 'CKV_AZURE_184', 'm', 'auth', 'App configuration takes keys', {
    azurerm_app_configuration: 'local_auth_enabled = false',
    'Microsoft.AppConfiguration/configurationStores': 'properties.disableLocalAuth = true',
  }),
  row('config-public', 'CKV_AZURE_185', 'm', 'exposure', 'App configuration is reachable from everywhere', {
    azurerm_app_configuration: 'public_network_access = Disabled',
    'Microsoft.AppConfiguration/configurationStores': 'properties.publicNetworkAccess = Disabled',
  }),
  row('config-own-key', 'CKV_AZURE_186', 'l', 'ownkey', 'App configuration is not encrypted with a key of your own', {
    azurerm_app_configuration: 'encryption.key_vault_key_identifier exists',
    'Microsoft.AppConfiguration/configurationStores': 'properties.encryption.keyVaultProperties.keyIdentifier exists',
  }),
  row('config-purge', 'CKV_AZURE_187', 'l', 'deletion', 'Deleted app configuration can be purged at once', {
    azurerm_app_configuration: 'purge_protection_enabled = true',
    'Microsoft.AppConfiguration/configurationStores': 'properties.enablePurgeProtection = true',
  }),
  row('config-sku', 'CKV_AZURE_188', 'l', 'availability', 'App configuration has no service level', {
    azurerm_app_configuration: 'sku = standard,premium',
    'Microsoft.AppConfiguration/configurationStores': 'sku.name = standard,premium',
  }),
  row('event-topic-identity', 'CKV_AZURE_191', 'l', 'iam', 'Event topic has no identity of its own', {
    azurerm_eventgrid_topic: 'identity.type exists',
    'Microsoft.EventGrid/topics': 'identity.type exists & identity.type != None',
  }),
  row('event-topic-local-auth', 'CKV_AZURE_192', 'm', 'auth', 'Event topic takes keys', {
    azurerm_eventgrid_topic: 'local_auth_enabled = false',
    'Microsoft.EventGrid/topics': 'properties.disableLocalAuth = true',
  }),
  row('event-topic-public', 'CKV_AZURE_193', 'm', 'exposure', 'Event topic is reachable from everywhere', {
    azurerm_eventgrid_topic: 'public_network_access_enabled = false',
    'Microsoft.EventGrid/topics': 'properties.publicNetworkAccess = Disabled',
  }),
  row('event-domain-identity', 'CKV_AZURE_194', 'l', 'iam', 'Event domain has no identity of its own', {
    azurerm_eventgrid_domain: 'identity.type exists',
    'Microsoft.EventGrid/domains': 'identity.type exists & identity.type != None',
  }),
  row('event-domain-local-auth', 'CKV_AZURE_195', 'm', 'auth', 'Event domain takes keys', {
    azurerm_eventgrid_domain: 'local_auth_enabled = false',
    'Microsoft.EventGrid/domains': 'properties.disableLocalAuth = true',
  }),
  row('signalr-sku', 'CKV_AZURE_196', 'l', 'availability', 'SignalR has no service level', {
    azurerm_signalr_service: 'sku.name! != Free_F1',
    'Microsoft.SignalRService/signalR': 'sku.name! != Free_F1',
  }),
  row('bus-double', 'CKV_AZURE_199', 'l', 'encryption', 'Service bus encrypts only once', {
    azurerm_servicebus_namespace: 'customer_managed_key.infrastructure_encryption_enabled = true',
    'Microsoft.ServiceBus/namespaces': 'properties.encryption.requireInfrastructureEncryption = true',
  }),
  row('bus-own-key', 'CKV_AZURE_201', 'l', 'ownkey', 'Service bus is not encrypted with a key of your own', {
    azurerm_servicebus_namespace: 'customer_managed_key.key_vault_key_id exists',
    'Microsoft.ServiceBus/namespaces': 'properties.encryption.keyVaultProperties exists',
  }),
  row('bus-identity', 'CKV_AZURE_202', 'l', 'iam', 'Service bus has no identity of its own', {
    azurerm_servicebus_namespace: 'identity.type exists',
    'Microsoft.ServiceBus/namespaces': 'identity.type exists',
  }),
  row('bus-local-auth', 'CKV_AZURE_203', 'm', 'auth', 'Service bus takes keys', {
    azurerm_servicebus_namespace: 'local_auth_enabled = false',
    'Microsoft.ServiceBus/namespaces': 'properties.disableLocalAuth = true',
  }),
  row('bus-public', 'CKV_AZURE_204', 'm', 'exposure', 'Service bus is reachable from everywhere', {
    azurerm_servicebus_namespace: 'public_network_access_enabled = false',
    'Microsoft.ServiceBus/namespaces': 'properties.publicNetworkAccess = Disabled',
  }),
  row('bus-tls', 'CKV_AZURE_205', 'h', 'transit', 'Service bus takes old versions of TLS', {
    azurerm_servicebus_namespace: 'minimum_tls_version = 1.2',
    'Microsoft.ServiceBus/namespaces': 'properties.minimumTlsVersion = 1.2',
  }),
  row('search-identity', 'CKV_AZURE_207', 'l', 'iam', 'Search has no identity of its own', {
    azurerm_search_service: 'identity.type exists',
    'Microsoft.Search/searchServices': 'identity.type exists',
  }),
  row(
    'search-replicas-index',
    'CKV_AZURE_208',
    'l',
    'availability',
    'Search has too few replicas to keep its index up',
    { azurerm_search_service: 'replica_count >= 3', 'Microsoft.Search/searchServices': 'properties.replicaCount >= 3' },
  ),
  row('search-replicas-query', 'CKV_AZURE_209', 'l', 'availability', 'Search has too few replicas to keep answering', {
    azurerm_search_service: 'replica_count >= 2',
    'Microsoft.Search/searchServices': 'properties.replicaCount >= 2',
  }),
  row('search-addresses', 'CKV_AZURE_210', 'h', 'network', 'Every address may reach the search', {
    azurerm_search_service: 'allowed_ips lacks 0.0.0.0/0,0.0.0.0,::/0',
    'Microsoft.Search/searchServices': 'properties.networkRuleSet.ipRules.value lacks 0.0.0.0/0,0.0.0.0',
  }),
  row('api-backend-https', 'CKV_AZURE_215', 'm', 'transit', 'API management talks to its backend without TLS', {
    azurerm_api_management_backend: 'url ~ /^https:/i',
    'Microsoft.ApiManagement/service/backends': 'properties.url ~ /^https:/i',
  }),
  row('event-hub-tls', 'CKV_AZURE_223', 'h', 'transit', 'Event hub takes old versions of TLS', {
    azurerm_eventhub_namespace: 'minimum_tls_version? = 1.2',
    'Microsoft.EventHub/namespaces': 'properties.minimumTlsVersion? = 1.2',
  }),
  row('event-hub-zones', 'CKV_AZURE_228', 'l', 'availability', 'Event hub stands in one zone', {
    azurerm_eventhub_namespace: 'zone_redundant? = true',
    'Microsoft.EventHub/namespaces': 'properties.zoneRedundant = true',
  }),
  row('cognitive-local-auth', 'CKV_AZURE_236', 'm', 'auth', 'Cognitive service takes keys', {
    'azurerm_cognitive_account azurerm_ai_services':
      'local_auth_enabled = false | local_authentication_enabled = false',
    'Microsoft.CognitiveServices/accounts': 'properties.disableLocalAuth = true',
  }),
  row('cognitive-identity', 'CKV_AZURE_238', 'l', 'iam', 'Cognitive service has no identity of its own', {
    'azurerm_cognitive_account azurerm_ai_services': 'identity.type exists',
    'Microsoft.CognitiveServices/accounts': 'identity.type exists',
  }),
  row('ml-vnet', 'CKV_AZURE_243', 'm', 'network', 'Machine learning is not isolated', {
    azurerm_machine_learning_workspace:
      'managed_network.isolation_mode = AllowInternetOutbound,AllowOnlyApprovedOutbound',
    'Microsoft.MachineLearningServices/workspaces':
      'properties.managedNetwork.isolationMode = AllowInternetOutbound,AllowOnlyApprovedOutbound',
  }),
  row('cognitive-outbound', 'CKV_AZURE_247', 'm', 'network', 'Cognitive service may send data anywhere', {
    'azurerm_cognitive_account azurerm_ai_services':
      'kind = OpenAI -> outbound_network_access_restricted = true & fqdns exists',
    'Microsoft.CognitiveServices/accounts':
      'kind = OpenAI -> properties.restrictOutboundNetworkAccess = true & properties.allowedFqdnList exists',
  }),
  row('automation-public', 'CKV2_AZURE_24', 'm', 'exposure', 'Automation is reachable from everywhere', {
    azurerm_automation_account: 'public_network_access_enabled = false',
  }),
  row('automation-identity', 'CKV2_AZURE_36', 'l', 'iam', 'Automation has no identity of its own', {
    azurerm_automation_account: 'identity exists',
  }),
  row('aci-identity', 'CKV2_AZURE_28', 'l', 'iam', 'Containers have no identity of their own', {
    azurerm_container_group: 'identity exists',
  }),
].filter((rule) => rule.checks.size > 0)
