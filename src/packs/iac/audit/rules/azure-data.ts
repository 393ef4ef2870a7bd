import type { Graph, Resource } from '../../graph/resource.ts'
import { all, at, isOpen, list, textOf } from '../../graph/value.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'

const storage = 'azurerm_storage_account'
const armStorage = 'Microsoft.Storage/storageAccounts'
const cosmos = 'azurerm_cosmosdb_account'
const armCosmos = 'Microsoft.DocumentDB/databaseAccounts'
const vault = 'azurerm_key_vault'
const armVault = 'Microsoft.KeyVault/vaults'
const sqlServer = 'azurerm_mssql_server'

/** A server parameter, which is a resource of its own. */
const parameter = (name: string, tf: string): [string, Check][] => [
  [
    tf,
    ({ values }) =>
      textOf(values['name']) !== name
        ? undefined
        : outcome(isOpen(values['value']) ? null : /^on$/i.test(textOf(values['value']) ?? ''), ['value']),
  ],
  [
    'Microsoft.DBforPostgreSQL/servers/configurations',
    ({ values }) =>
      !(textOf(values['name']) ?? '').endsWith(name)
        ? undefined
        : outcome(
            isOpen(at(values, 'properties.value')) ? null : /^on$/i.test(textOf(at(values, 'properties.value')) ?? ''),
            ['properties'],
          ),
  ],
]

const wideRange: Check = ({ type, values }) => {
  const low = type.startsWith('azurerm')
  const start = textOf(at(values, low ? 'start_ip_address' : 'properties.startIpAddress'))
  const end = textOf(at(values, low ? 'end_ip_address' : 'properties.endIpAddress'))
  return outcome(!(start !== undefined && /^0\.0\.0\.0(\/0)?$/.test(start) && end === '255.255.255.255'), [
    low ? 'start_ip_address' : 'properties',
  ])
}

/** Children of a server or database in the same template, nested in it or declared beside it. */
const childrenOf = (resource: Resource, graph: Graph, pattern: RegExp): Resource[] =>
  graph
    .beside(resource, '*')
    .filter(
      (other) =>
        other.type.startsWith(`${resource.type}/`) &&
        pattern.test(other.type) &&
        (other.name.startsWith(`${resource.name}/`) || other.meta['parent'] === resource.name),
    )

const isOn = (value: unknown): boolean => /^(enabled|on|true)$/i.test(textOf(value) ?? '')

/** Some child of the kind is good; a child whose values can not be known counts as good. */
const someChild =
  (pattern: RegExp, good: (properties: unknown) => boolean): Check =>
  (resource, graph) =>
    outcome(
      childrenOf(resource, graph, pattern).some(
        ({ values }) => good(values['properties']) || isOpen(at(values, 'properties.state')),
      ),
    )

const audits = someChild(/\/auditingsettings$/, (properties) => isOn(at(properties, 'state')))
const auditsLong = someChild(/\/auditingsettings$/, (properties) => {
  const days = Number(textOf(at(properties, 'retentionDays')) ?? 0)
  return isOn(at(properties, 'state')) && days >= 90
})
const alerts = (good: (properties: unknown) => boolean): Check =>
  someChild(/\/securityalertpolicies$/, (properties) => isOn(at(properties, 'state')) && good(properties))

const armDefaultsToHttps = (version: unknown): boolean => (textOf(version) ?? '') >= '2019-04-01'

export const azureData: readonly Rule[] = [
  row('disk-encrypted', 'CKV_AZURE_2', 'm', 'encryption', 'Encryption of the disk is switched off', {
    azurerm_managed_disk: 'disk_encryption_set_id exists | encryption_settings.enabled? = true',
    'Microsoft.Compute/disks':
      'properties.encryptionSettingsCollection.enabled = true | properties.encryption.diskEncryptionSetId exists | properties.encryption.type exists | properties.encryptionSettings.enabled = true',
  }),
  row('storage-https', 'CKV_AZURE_3', 'h', 'transit', 'Storage account serves without TLS', {
    [storage]: 'enable_https_traffic_only? = true & https_traffic_only_enabled? = true',
    [armStorage]: ({ values }) => {
      const value = at(values, 'properties.supportsHttpsTrafficOnly')
      if (value === undefined) return outcome(armDefaultsToHttps(values['apiVersion']), ['properties'])
      return outcome(isOpen(value) ? null : /^true$/i.test(textOf(value) ?? ''), ['properties'])
    },
  }),
  row('sql-everyone', 'CKV_AZURE_11', 'c', 'exposure', 'Every address may reach the database server', {
    'azurerm_mariadb_firewall_rule azurerm_sql_firewall_rule azurerm_mssql_firewall_rule azurerm_postgresql_firewall_rule azurerm_mysql_firewall_rule azurerm_postgresql_flexible_server_firewall_rule azurerm_mysql_flexible_server_firewall_rule Microsoft.Sql/servers/firewallRules':
      wideRange,
    'Microsoft.Sql/servers': (resource, graph) =>
      outcome(
        !childrenOf(resource, graph, /\/firewallrules$/).some(
          ({ values }) =>
            textOf(at(values, 'properties.startIpAddress')) === '0.0.0.0' &&
            textOf(at(values, 'properties.endIpAddress')) === '255.255.255.255',
        ),
      ),
  }),
  row('sql-auditing', 'CKV_AZURE_23', 'm', 'logging', 'SQL server does not audit', {
    azurerm_sql_server: 'extended_auditing_policy exists',
    'Microsoft.Sql/servers': audits,
    // A server that audits does so for its databases.
    'Microsoft.Sql/servers/databases': (resource, graph) =>
      graph
        .beside(resource, 'microsoft.sql/servers/auditingsettings')
        .some(({ values }) => isOn(at(values, 'properties.state')))
        ? { holds: true }
        : audits(resource, graph),
  }),
  row('sql-auditing-retention', 'CKV_AZURE_24', 'm', 'logging', 'Audit of the SQL server is kept too short', {
    azurerm_sql_server: 'extended_auditing_policy.retention_in_days >= 90',
    'Microsoft.Sql/servers': auditsLong,
  }),
  row('sql-threats-all', 'CKV_AZURE_25', 'm', 'monitoring', 'SQL server is not watched for every threat', {
    azurerm_mssql_server_security_alert_policy: 'disabled_alerts absent & state! = Enabled',
    'Microsoft.Sql/servers/databases': alerts((properties) => all(properties, 'disabledAlerts').length === 0),
  }),
  row('sql-threats-mail', 'CKV_AZURE_26', 'l', 'monitoring', 'Nobody is told of threats to the SQL server', {
    azurerm_mssql_server_security_alert_policy: 'email_addresses exists',
    'Microsoft.Sql/servers/databases': alerts((properties) => all(properties, 'emailAddresses').length > 0),
  }),
  row(
    'sql-threats-admins',
    'CKV_AZURE_27',
    'l',
    'monitoring',
    'Administrators are not told of threats to the SQL server',
    {
      azurerm_mssql_server_security_alert_policy: 'email_account_admins = true,Enabled',
      'Microsoft.Sql/servers/databases': alerts((properties) => isOn(at(properties, 'emailAccountAdmins'))),
    },
  ),
  row('mysql-tls-required', 'CKV_AZURE_28', 'h', 'transit', 'MySQL takes connections without TLS', {
    azurerm_mysql_server: 'ssl_enforcement_enabled = true',
    'Microsoft.DBforMySQL/servers': 'properties.sslEnforcement = Enabled',
  }),
  row('postgres-tls-required', 'CKV_AZURE_29', 'h', 'transit', 'PostgreSQL takes connections without TLS', {
    azurerm_postgresql_server: 'ssl_enforcement_enabled = true',
    'Microsoft.DBforPostgreSQL/servers': 'properties.sslEnforcement = Enabled',
  }),
  ...(
    [
      ['30', 'log_checkpoints', 'does not log checkpoints'],
      ['31', 'log_connections', 'does not log connections'],
      ['32', 'connection_throttling', 'does not slow down guesses of passwords'],
    ] as const
  ).map(([number, name, words]) =>
    row(
      `postgres-${name.replaceAll('_', '-')}`,
      `CKV_AZURE_${number}`,
      'l',
      'logging',
      `PostgreSQL ${words}`,
      Object.fromEntries(parameter(name, 'azurerm_postgresql_configuration')),
    ),
  ),
  row('postgres-log-retention', 'CKV_AZURE_146', 'l', 'logging', 'PostgreSQL keeps logs too short', {
    azurerm_postgresql_configuration: 'name = log_retention -> value = on',
  }),
  row('storage-queue-log', 'CKV_AZURE_33', 'l', 'logging', 'Queues of the storage account do not log', {
    [storage]:
      'account_kind? = Storage,StorageV2 & account_tier? != Premium -> queue_properties.logging.delete = true & queue_properties.logging.read = true & queue_properties.logging.write = true',
  }),
  row('storage-container-public', 'CKV_AZURE_34', 'h', 'exposure', 'Container of blobs is public', {
    azurerm_storage_container: 'container_access_type? = private',
    'Microsoft.Storage/storageAccounts/blobServices/containers': 'properties.publicAccess? = None',
  }),
  row('storage-network', 'CKV_AZURE_35', 'm', 'network', 'Every network may reach the storage account', {
    [storage]: 'public_network_access_enabled = false | network_rules.default_action = Deny',
    azurerm_storage_account_network_rules: 'default_action = Deny',
    [armStorage]: 'properties.networkAcls.defaultAction = Deny | properties.publicNetworkAccess = Disabled',
  }),
  row('storage-trusted', 'CKV_AZURE_36', 'l', 'availability', 'Services of Azure can not reach the storage account', {
    [storage]: 'network_rules.default_action = Deny -> network_rules.bypass? has AzureServices',
    azurerm_storage_account_network_rules: 'default_action = Deny -> bypass? has AzureServices',
    [armStorage]: 'properties.networkAcls.defaultAction? != Deny | properties.networkAcls.bypass! != None',
  }),
  row('key-expiry', 'CKV_AZURE_40', 'l', 'secrets', 'Key never expires', {
    azurerm_key_vault_key: 'expiration_date exists',
    'Microsoft.KeyVault/vaults/keys': 'properties.attributes.exp exists',
  }),
  row('secret-expiry', 'CKV_AZURE_41', 'l', 'secrets', 'Secret never expires', {
    azurerm_key_vault_secret: 'expiration_date exists',
    'Microsoft.KeyVault/vaults/secrets': 'properties.attributes.exp exists',
  }),
  row('vault-recoverable', 'CKV_AZURE_42', 'm', 'deletion', 'Deleted keys can not be recovered', {
    [vault]: 'purge_protection_enabled = true & soft_delete_enabled? = true',
    [armVault]: 'properties.enableSoftDelete? = true & properties.enablePurgeProtection = true',
  }),
  row('storage-name', 'CKV_AZURE_43', 'l', 'hygiene', 'Name of the storage account is not valid', {
    [storage]: ({ values }) =>
      isOpen(values['name']) || typeof values['name'] !== 'string'
        ? undefined
        : outcome(/^[a-z0-9]{3,24}$/.test(values['name']), ['name']),
    [armStorage]: ({ values }) =>
      isOpen(values['name']) || typeof values['name'] !== 'string'
        ? undefined
        : outcome(/^[a-z0-9]{3,24}$/.test(values['name']), ['name']),
  }),
  row('storage-tls', 'CKV_AZURE_44', 'h', 'transit', 'Storage account takes old versions of TLS', {
    [storage]: 'min_tls_version? = TLS1_2,TLS1_3',
    [armStorage]: 'properties.minimumTlsVersion = TLS1_2,TLS1_3',
  }),
  row('mariadb-tls', 'CKV_AZURE_47', 'h', 'transit', 'MariaDB takes connections without TLS', {
    azurerm_mariadb_server: 'ssl_enforcement_enabled = true',
    'Microsoft.DBforMariaDB/servers': 'properties.sslEnforcement = Enabled',
  }),
  row('mariadb-public', 'CKV_AZURE_48', 'h', 'exposure', 'MariaDB is reachable from everywhere', {
    azurerm_mariadb_server: 'public_network_access_enabled = false',
    'Microsoft.DBforMariaDB/servers': 'properties.publicNetworkAccess = Disabled',
  }),
  row('mssql-tls', 'CKV_AZURE_52', 'h', 'transit', 'SQL server takes old versions of TLS', {
    [sqlServer]: 'minimum_tls_version? = 1.2,1.3',
    'Microsoft.Sql/servers': 'properties.minimalTlsVersion = 1.2,1.3',
  }),
  row('mysql-public', 'CKV_AZURE_53', 'h', 'exposure', 'MySQL is reachable from everywhere', {
    azurerm_mysql_server: 'public_network_access_enabled = false',
    'Microsoft.DBforMySQL/servers': 'properties.publicNetworkAccess = Disabled',
    'Microsoft.DBforMySQL/flexibleServers': 'properties.network.publicNetworkAccess = Disabled',
  }),
  row('mysql-tls', 'CKV_AZURE_54', 'h', 'transit', 'MySQL takes old versions of TLS', {
    azurerm_mysql_server: 'ssl_minimal_tls_version_enforced = TLS1_2',
    'Microsoft.DBforMySQL/servers': 'properties.minimalTlsVersion = TLS1_2',
  }),
  row('synapse-network', 'CKV_AZURE_58', 'm', 'network', 'Synapse works outside a network of its own', {
    azurerm_synapse_workspace: 'managed_virtual_network_enabled = true',
    'Microsoft.Synapse/workspaces': 'properties.managedVirtualNetwork exists',
  }),
  row('storage-public', 'CKV_AZURE_59', 'h', 'exposure', 'Storage account is reachable from everywhere', {
    [storage]: 'public_network_access_enabled = false',
    [armStorage]: 'properties.publicNetworkAccess? = Disabled',
  }),
  row('postgres-public', 'CKV_AZURE_68', 'h', 'exposure', 'PostgreSQL is reachable from everywhere', {
    azurerm_postgresql_server: 'public_network_access_enabled = false',
    'Microsoft.DBforPostgreSQL/servers': 'properties.publicNetworkAccess = Disabled',
  }),
  row('kusto-disk', 'CKV_AZURE_74', 'm', 'encryption', 'Disks of Data Explorer are unencrypted', {
    azurerm_kusto_cluster: 'enable_disk_encryption = true | disk_encryption_enabled = true',
    'Microsoft.Kusto/clusters': 'properties.enableDiskEncryption = true',
  }),
  row('kusto-double', 'CKV_AZURE_75', 'l', 'encryption', 'Data Explorer encrypts only once', {
    azurerm_kusto_cluster: 'enable_double_encryption = true | double_encryption_enabled = true',
    'Microsoft.Kusto/clusters': 'properties.enableDoubleEncryption = true',
  }),
  row('redis-public', 'CKV_AZURE_89', 'h', 'exposure', 'Redis is reachable from everywhere', {
    azurerm_redis_cache: 'public_network_access_enabled = false',
    'Microsoft.Cache/redis': 'properties.publicNetworkAccess = Disabled',
  }),
  row('redis-plain', 'CKV_AZURE_91', 'h', 'transit', 'Redis takes connections without TLS', {
    azurerm_redis_cache: 'enable_non_ssl_port? = false & non_ssl_port_enabled? = false',
    'Microsoft.Cache/redis': 'properties.enableNonSslPort? = false',
  }),
  row('mysql-geo-backup', 'CKV_AZURE_94', 'l', 'backup', 'Backups of MySQL stay in one region', {
    'azurerm_mysql_server azurerm_mysql_flexible_server': 'geo_redundant_backup_enabled = true',
    'Microsoft.DBforMySQL/flexibleServers':
      'properties.Backup.geoRedundantBackup = Enabled,true | properties.backup.geoRedundantBackup = Enabled,true',
    'Microsoft.DBforMySQL/servers': 'properties.storageProfile.geoRedundantBackup = Enabled',
  }),
  row('mysql-double', 'CKV_AZURE_96', 'l', 'encryption', 'MySQL encrypts only once', {
    azurerm_mysql_server: 'infrastructure_encryption_enabled = true',
    'Microsoft.DBforMySQL/servers': 'properties.infrastructureEncryption = Enabled',
  }),
  row('cosmos-network', 'CKV_AZURE_99', 'h', 'network', 'Every network may reach Cosmos DB', {
    [cosmos]:
      'public_network_access_enabled = false | is_virtual_network_filter_enabled = true & (virtual_network_rule exists | ip_range_filter exists)',
    [armCosmos]:
      'properties.publicNetworkAccess = Disabled | properties.isVirtualNetworkFilterEnabled = true & (properties.virtualNetworkRules exists | properties.ipRules exists | properties.ipRangeFilter exists)',
  }),
  row('cosmos-own-key', 'CKV_AZURE_100', 'l', 'ownkey', 'Cosmos DB is not encrypted with a key of your own', {
    [cosmos]: 'key_vault_key_id exists',
    [armCosmos]: 'properties.keyVaultKeyUri exists',
  }),
  row('cosmos-public', 'CKV_AZURE_101', 'h', 'exposure', 'Cosmos DB is reachable from everywhere', {
    [cosmos]: 'public_network_access_enabled = false',
    [armCosmos]: 'properties.publicNetworkAccess = Disabled',
  }),
  row('postgres-geo-backup', 'CKV_AZURE_102', 'l', 'backup', 'Backups of PostgreSQL stay in one region', {
    azurerm_postgresql_server: 'geo_redundant_backup_enabled = true',
    'Microsoft.DBforPostgreSQL/servers': 'properties.storageProfile.geoRedundantBackup = Enabled',
  }),
  row('data-factory-git', 'CKV_AZURE_103', 'l', 'supply', 'Data factory is not kept in a repository', {
    azurerm_data_factory: 'github_configuration.repository_name exists | vsts_configuration.repository_name exists',
    'Microsoft.DataFactory/factories': 'properties.repoConfiguration.type exists',
  }),
  row('data-factory-public', 'CKV_AZURE_104', 'm', 'exposure', 'Data factory is reachable from everywhere', {
    azurerm_data_factory: 'public_network_enabled = false',
    'Microsoft.DataFactory/factories': 'properties.publicNetworkAccess = Disabled',
  }),
  row('data-lake-encrypted', 'CKV_AZURE_105', 'h', 'encryption', 'Data lake is unencrypted', {
    azurerm_data_lake_store: 'encryption_state? = Enabled',
    'Microsoft.DataLakeStore/accounts': 'properties.encryptionState? = Enabled',
  }),
  row('vault-firewall', 'CKV_AZURE_109', 'm', 'network', 'Every network may reach the key vault', {
    [vault]: 'network_acls.default_action = Deny',
    [armVault]: 'properties.networkAcls.defaultAction = Deny',
  }),
  row('vault-purge', 'CKV_AZURE_110', 'm', 'deletion', 'Deleted keys can be purged at once', {
    [vault]: 'purge_protection_enabled = true',
    [armVault]: 'properties.enablePurgeProtection = true',
  }),
  row('vault-soft-delete', 'CKV_AZURE_111', 'm', 'deletion', 'Deleted keys are gone at once', {
    [vault]: 'soft_delete_enabled? = true',
    [armVault]: 'properties.enableSoftDelete? = true',
  }),
  row('key-hsm', 'CKV_AZURE_112', 'l', 'encryption', 'Key is not kept in hardware', {
    azurerm_key_vault_key: 'key_type = RSA-HSM,EC-HSM',
    'Microsoft.KeyVault/vaults/keys': 'properties.kty = RSA-HSM,EC-HSM',
  }),
  row('mssql-public', 'CKV_AZURE_113', 'h', 'exposure', 'SQL server is reachable from everywhere', {
    [sqlServer]: 'public_network_access_enabled = false',
    'Microsoft.Sql/servers': 'properties.publicNetworkAccess = Disabled',
  }),
  row('secret-content-type', 'CKV_AZURE_114', 'l', 'hygiene', 'Secret does not say what it is', {
    azurerm_key_vault_secret: 'content_type exists',
    'Microsoft.KeyVault/vaults/secrets': 'properties.contentType exists',
  }),
  row('mysql-threats', 'CKV_AZURE_127', 'm', 'monitoring', 'MySQL is not watched for threats', {
    azurerm_mysql_server: 'threat_detection_policy.enabled = true',
  }),
  row('postgres-threats', 'CKV_AZURE_128', 'm', 'monitoring', 'PostgreSQL is not watched for threats', {
    azurerm_postgresql_server: 'threat_detection_policy.enabled = true',
  }),
  row('mariadb-geo-backup', 'CKV_AZURE_129', 'l', 'backup', 'Backups of MariaDB stay in one region', {
    azurerm_mariadb_server: 'geo_redundant_backup_enabled = true',
    'Microsoft.DBforMariaDB/servers': 'properties.storageProfile.geoRedundantBackup = Enabled',
  }),
  row('postgres-double', 'CKV_AZURE_130', 'l', 'encryption', 'PostgreSQL encrypts only once', {
    azurerm_postgresql_server: 'infrastructure_encryption_enabled = true',
    'Microsoft.DBforPostgreSQL/servers': 'properties.infrastructureEncryption = Enabled',
  }),
  row('cosmos-metadata', 'CKV_AZURE_132', 'm', 'iam', 'Whoever has a key may change settings of Cosmos DB', {
    [cosmos]: 'access_key_metadata_writes_enabled = false',
    [armCosmos]: 'properties.disableKeyBasedMetadataWriteAccess = true',
  }),
  row(
    'postgres-flexible-geo',
    'CKV_AZURE_136',
    'l',
    'backup',
    'Backups of the flexible PostgreSQL stay in one region',
    {
      azurerm_postgresql_flexible_server: 'create_mode = Replica | geo_redundant_backup_enabled = true',
      'Microsoft.DBforPostgreSQL/flexibleServers': 'properties.backup.geoRedundantBackup = Enabled',
    },
  ),
  row('cosmos-local-auth', 'CKV_AZURE_140', 'm', 'auth', 'Cosmos DB takes keys instead of identities', {
    [cosmos]:
      'capabilities.name? = EnableMongo,EnableCassandra,EnableGremlin,EnableTable & capabilities exists | kind = MongoDB | local_authentication_disabled = true',
    [armCosmos]: 'kind = MongoDB,Parse | properties.disableLocalAuth = true',
  }),
  row('postgres-tls', 'CKV_AZURE_147', 'h', 'transit', 'PostgreSQL takes old versions of TLS', {
    azurerm_postgresql_server: 'ssl_minimal_tls_version_enforced? = TLS1_2',
    'Microsoft.DBforPostgreSQL/servers': 'properties.minimalTlsVersion = TLS1_2',
  }),
  row('redis-tls', 'CKV_AZURE_148', 'h', 'transit', 'Redis takes old versions of TLS', {
    azurerm_redis_cache: 'minimum_tls_version = 1.2',
    'Microsoft.Cache/redis': 'properties.minimumTlsVersion = 1.2',
  }),
  row('mssql-auditing-monitor', 'CKV_AZURE_156', 'm', 'logging', 'Audit of the SQL server goes nowhere', {
    azurerm_mssql_database_extended_auditing_policy: 'log_monitoring_enabled = true',
    azurerm_mssql_server_extended_auditing_policy: 'log_monitoring_enabled? = true',
  }),
  row('synapse-exfiltration', 'CKV_AZURE_157', 'm', 'network', 'Data can be carried out of Synapse', {
    azurerm_synapse_workspace: 'data_exfiltration_protection_enabled = true',
    'Microsoft.Synapse/workspaces': 'properties.managedVirtualNetworkSettings.preventDataExfiltration = true',
  }),
  row('databricks-public', 'CKV_AZURE_158', 'm', 'exposure', 'Databricks is reachable from everywhere', {
    azurerm_databricks_workspace: 'public_network_access_enabled = false',
    'Microsoft.Databricks/workspaces': 'properties.publicNetworkAccess = Disabled',
  }),
  row('kusto-sku', 'CKV_AZURE_180', 'l', 'availability', 'Data Explorer has no service level', {
    azurerm_kusto_cluster: 'sku.name! !~ /^Dev\\(No SLA\\)/',
    'Microsoft.Kusto/clusters': 'sku.name! !~ /^Dev\\(No SLA\\)/',
  }),
  row('kusto-identity', 'CKV_AZURE_181', 'l', 'iam', 'Data Explorer has no identity of its own', {
    azurerm_kusto_cluster: 'identity.type exists',
    'Microsoft.Kusto/clusters': 'identity.type exists & identity.type != None',
  }),
  row('vault-public', 'CKV_AZURE_189', 'm', 'exposure', 'Key vault is reachable from everywhere', {
    [vault]:
      'public_network_access_enabled = false | network_acls.ip_rules exists | network_acls.virtual_network_subnet_ids exists',
    [armVault]: 'properties.publicNetworkAccess = Disabled | properties.networkAcls.ipRules exists',
  }),
  row('storage-blob-public', 'CKV_AZURE_190', 'h', 'exposure', 'Blobs of the storage account may be public', {
    [storage]: 'allow_nested_items_to_be_public = false | allow_blob_public_access = false',
    [armStorage]: 'properties.allowBlobPublicAccess = false',
  }),
  row('storage-replication', 'CKV_AZURE_206', 'l', 'availability', 'Storage account is kept in one region', {
    [storage]: 'account_replication_type = GRS,RAGRS,GZRS,RAGZRS',
    [armStorage]: 'sku.name = Standard_GRS,Standard_RAGRS,Standard_GZRS,Standard_RAGZRS',
  }),
  row('sql-ledger', 'CKV_AZURE_224', 'l', 'logging', 'Changes to the database leave no proof', {
    azurerm_mssql_database: 'ledger_enabled = true',
    'Microsoft.Sql/servers/databases': 'properties.isLedgerOn = true',
  }),
  row('sql-zones', 'CKV_AZURE_229', 'l', 'availability', 'Database stands in one zone', {
    azurerm_mssql_database: 'zone_redundant = true',
    'Microsoft.Sql/servers/databases': 'properties.zoneRedundant = true',
  }),
  row('redis-replicas', 'CKV_AZURE_230', 'l', 'availability', 'Redis has no replica', {
    azurerm_redis_cache: 'sku_name! = Standard,Premium',
    'Microsoft.Cache/redis': 'properties.sku.name = Standard,Premium',
  }),
  row('synapse-password', 'CKV_AZURE_239', 'c', 'secrets', 'Password of the Synapse administrator in code', {
    azurerm_synapse_workspace: ({ values }) =>
      outcome(values['sql_administrator_login_password'] === undefined, ['sql_administrator_login_password']),
    'Microsoft.Synapse/workspaces': 'properties.sqlAdministratorLoginPassword absent',
  }),
  row('synapse-own-key', 'CKV_AZURE_240', 'l', 'ownkey', 'Synapse is not encrypted with a key of your own', {
    azurerm_synapse_workspace: 'customer_managed_key exists',
    'Microsoft.Synapse/workspaces':
      'properties.encryption.cmk.key.keyVaultUrl exists | properties.encryption.cmk exists',
  }),
  row('synapse-pool-encrypted', 'CKV_AZURE_241', 'm', 'encryption', 'SQL pool of Synapse is unencrypted', {
    azurerm_synapse_sql_pool: 'data_encrypted = true',
  }),
  row('synapse-spark-isolated', 'CKV_AZURE_242', 'l', 'isolation', 'Spark pool of Synapse shares its machines', {
    azurerm_synapse_spark_pool: 'compute_isolation_enabled = true',
    'Microsoft.Synapse/workspaces/bigDataPools': 'properties.isComputeIsolationEnabled = true',
  }),
  row('storage-local-users', 'CKV_AZURE_244', 'm', 'auth', 'Storage account has local users', {
    [storage]: 'local_user_enabled? = false & local_user_enabled exists',
    [armStorage]: 'properties.isLocalUserEnabled = false',
  }),
  row('storage-sync-public', 'CKV_AZURE_64', 'm', 'exposure', 'File sync is reachable from everywhere', {
    azurerm_storage_sync: 'incoming_traffic_policy = AllowVirtualNetworksOnly',
    'Microsoft.StorageSync/storageSyncServices': 'properties.incomingTrafficPolicy = AllowVirtualNetworksOnly',
  }),
  row('storage-sync-vnet', 'CKV_AZURE_250', 'm', 'exposure', 'File sync takes traffic from every network', {
    azurerm_storage_sync: 'incoming_traffic_policy = AllowVirtualNetworksOnly',
    'Microsoft.StorageSync/storageSyncServices': 'properties.incomingTrafficPolicy = AllowVirtualNetworksOnly',
  }),
  row('disk-public', 'CKV_AZURE_251', 'm', 'exposure', 'Disk is reachable from everywhere', {
    azurerm_managed_disk: 'public_network_access_enabled = false',
    'Microsoft.Compute/disks': 'properties.publicNetworkAccess = Disabled',
  }),
  row('azure-disk-own-key', 'CKV_AZURE_93', 'l', 'ownkey', 'Disk is not encrypted with a key of your own', {
    azurerm_managed_disk: 'disk_encryption_set_id exists',
    'Microsoft.Compute/disks': 'properties.encryption.diskEncryptionSetId exists',
  }),
  row('synapse-firewall', 'CKV2_AZURE_19', 'm', 'network', 'Synapse opens itself to addresses', {
    'Microsoft.Synapse/workspaces': (resource, graph) =>
      outcome(
        !graph
          .ofType('microsoft.synapse/workspaces/firewallrules')
          .some(
            (rule) =>
              rule.scope === resource.scope &&
              (rule.name.startsWith(`${resource.name}/`) ||
                rule.meta['parent'] === resource.name ||
                list(rule.values['dependsOn']).some((each) => (textOf(each) ?? '').includes(resource.name))),
          ) &&
          !list(resource.values['dependsOn']).some((each) => /workspaces\/firewallRules/i.test(textOf(each) ?? '')),
      ),
  }),
  row('synapse-assessment', 'CKV2_AZURE_46', 'm', 'monitoring', 'Synapse is not scanned for holes', {
    azurerm_synapse_workspace_vulnerability_assessment: 'recurring_scans.enabled = true',
    'Microsoft.Synapse/workspaces/vulnerabilityAssessments': 'properties.recurringScans.isEnabled = true',
  }),
  row('storage-soft-delete', 'CKV2_AZURE_38', 'l', 'deletion', 'Deleted blobs are gone at once', {
    [storage]: 'blob_properties.delete_retention_policy exists',
  }),
  row('storage-shared-key', 'CKV2_AZURE_40', 'm', 'auth', 'Storage account takes its shared key', {
    [storage]: 'shared_access_key_enabled = false',
  }),
  row('storage-sas-expiry', 'CKV2_AZURE_41', 'l', 'auth', 'Links into the storage account never expire', {
    [storage]: 'sas_policy.expiration_period exists',
  }),
  row('storage-anonymous', 'CKV2_AZURE_47', 'h', 'exposure', 'Anonymous access to blobs is possible', {
    [storage]: 'allow_nested_items_to_be_public = false | allow_blob_public_access = false',
  }),
  row('storage-own-key', 'CKV2_AZURE_1', 'l', 'ownkey', 'Storage account is not encrypted with a key of your own', {
    [armStorage]: 'properties.encryption.keySource = Microsoft.Keyvault',
  }),
  row('mssql-directory-only', 'CKV2_AZURE_27', 'm', 'auth', 'SQL server takes passwords', {
    [sqlServer]: 'azuread_administrator.azuread_authentication_only = true',
    'Microsoft.Sql/servers': 'properties.administrators.azureADOnlyAuthentication = true',
  }),
  row('mariadb-tls-version', 'CKV2_AZURE_37', 'h', 'transit', 'MariaDB takes old versions of TLS', {
    azurerm_mariadb_server: 'ssl_minimal_tls_version_enforced = TLS1_2',
  }),
  row(
    'postgres-flexible-firewall',
    'CKV2_AZURE_26',
    'h',
    'exposure',
    'Every address may reach the flexible PostgreSQL',
    { azurerm_postgresql_flexible_server_firewall_rule: wideRange },
  ),
  row('mssql-firewall-wide', 'CKV2_AZURE_34', 'h', 'exposure', 'Services of every tenant may reach the SQL server', {
    azurerm_mssql_firewall_rule: ({ values }) =>
      textOf(values['start_ip_address']) === '0.0.0.0' ? failed(['start_ip_address']) : passed,
  }),
  row('backup-immutable', 'CKV2_AZURE_35', 'l', 'deletion', 'Backups can be changed', {
    azurerm_recovery_services_vault: 'immutability = Locked,Unlocked',
  }),
]
