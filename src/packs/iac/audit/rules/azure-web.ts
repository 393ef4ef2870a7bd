import { all, at, isOpen, textOf } from '../../graph/value.ts'
import { parseCondition } from '../condition.ts'
import { type Check, checkOf, failed, outcome, passed, type Rule, row } from '../rule.ts'

const classic = 'azurerm_app_service'
const web = 'azurerm_linux_web_app azurerm_windows_web_app'
const webSlots = 'azurerm_linux_web_app_slot azurerm_windows_web_app_slot'
const functionsNew = 'azurerm_linux_function_app azurerm_windows_function_app'
const functionSlotsNew = 'azurerm_linux_function_app_slot azurerm_windows_function_app_slot'
const sites = 'Microsoft.Web/sites'
const slots = 'Microsoft.Web/sites/slots'
const siteConfig = 'Microsoft.Web/sites/config'

/** Only for a `config` child of the given name; other children of the type are other things. */
const namedConfig =
  (pattern: RegExp, check: Check): Check =>
  (resource, graph) =>
    pattern.test(textOf(resource.values['name']) ?? '') ? check(resource, graph) : undefined

/** The general settings of a site, and its logs. */
const settings =
  /^(?!.*(authsettings|appsettings|connectionstrings|slotconfignames|azurestorageaccounts|backup|metadata)).*$/i

const everyOrigin: Check = ({ values }) => {
  const origins = [
    ...all(values, 'site_config.cors.allowed_origins'),
    ...all(values, 'properties.siteConfig.cors.allowedOrigins'),
    ...all(values, 'properties.cors.allowedOrigins'),
  ]
  return origins.some((origin) => textOf(origin) === '*') ? failed(['site_config']) : passed
}

/** `linux_fx_version` and its kin hold language and version as `python|3.9`. */
const newest =
  (language: string, path: string, good: (version: number, text: string) => boolean, own: string): Check =>
  ({ type, values }) => {
    const raw = at(
      values,
      type.startsWith('microsoft')
        ? `properties.siteConfig.${own}`
        : type === classic
          ? `site_config.${path}`
          : `site_config.application_stack.${path}`,
    )
    if (raw === undefined || raw === '') return undefined
    if (isOpen(raw)) return undefined
    const text = (textOf(raw) ?? '')
      .toLowerCase()
      .replace(new RegExp(`^${language}\\|`), '')
      .replace(/^v/, '')
    return outcome(good(Number.parseFloat(text), text), ['site_config'])
  }

export const azureWeb: readonly Rule[] = [
  row('app-service-auth', 'CKV_AZURE_13', 'm', 'auth', 'App service lets everybody in', {
    [classic]: 'auth_settings.enabled = true',
    [web]: 'auth_settings_v2.auth_enabled = true | auth_settings.enabled = true',
    [siteConfig]: namedConfig(/authsettings(V2)?$/i, ({ values }) =>
      outcome(
        textOf(at(values, 'properties.enabled') ?? at(values, 'properties.platform.enabled'))?.toLowerCase() === 'true',
        ['properties'],
      ),
    ),
  }),
  row('app-service-https', 'CKV_AZURE_14', 'h', 'transit', 'App service serves without TLS', {
    [`${classic} ${web}`]: 'https_only = true',
    [sites]: 'properties.httpsOnly = true',
  }),
  row('app-service-tls', 'CKV_AZURE_15', 'h', 'transit', 'App service takes old versions of TLS', {
    [classic]: 'site_config.min_tls_version? = 1.2,1.3',
    [web]: 'site_config.minimum_tls_version? = 1.2,1.3',
    [sites]: 'properties.siteConfig.minTlsVersion = 1.2,1.3',
  }),
  row('app-service-identity', 'CKV_AZURE_16', 'l', 'iam', 'App service has no identity of its own', {
    [`${classic} ${web}`]: 'identity.type exists',
    [sites]: 'identity.type exists',
  }),
  row('app-service-client-certificates', 'CKV_AZURE_17', 'l', 'auth', 'App service asks for no client certificate', {
    [classic]: 'client_cert_enabled = true',
    [web]: 'client_certificate_enabled = true & client_certificate_mode? = Required',
    [sites]: 'properties.clientCertEnabled = true',
  }),
  row('app-service-http2', 'CKV_AZURE_18', 'l', 'hygiene', 'App service does not speak HTTP/2', {
    [`${classic} ${web}`]: 'site_config.http2_enabled = true',
    [sites]: 'properties.siteConfig.http20Enabled = true',
  }),
  row('function-auth', 'CKV_AZURE_56', 'm', 'auth', 'Function app lets everybody in', {
    azurerm_function_app: 'auth_settings.enabled = true',
    [functionsNew]: 'auth_settings.enabled = true | auth_settings_v2.auth_enabled = true',
    [siteConfig]: namedConfig(/authsettings(V2)?$/i, ({ values }) =>
      outcome(
        textOf(at(values, 'properties.platform.enabled') ?? at(values, 'properties.enabled'))?.toLowerCase() === 'true',
        ['properties'],
      ),
    ),
  }),
  row('app-service-cors', 'CKV_AZURE_57', 'm', 'exposure', 'App service answers every origin', {
    [`${classic} ${web} ${sites}`]: everyOrigin,
  }),
  row('function-cors', 'CKV_AZURE_62', 'm', 'exposure', 'Function app answers every origin', {
    [`azurerm_function_app azurerm_function_app_slot ${functionsNew} ${functionSlotsNew}`]: everyOrigin,
  }),
  row('app-service-http-log', 'CKV_AZURE_63', 'm', 'logging', 'App service does not log requests', {
    [classic]: 'logs.http_logs exists',
    [web]: 'logs.http_logs exists',
    [siteConfig]: namedConfig(
      settings,
      checkOf(
        parseCondition(
          'properties.httpLoggingEnabled = true | properties.httpLogs.fileSystem.enabled = true | properties.httpLogs.azureBlobStorage.enabled = true',
        ),
      ),
    ),
    [sites]: 'properties.siteConfig.httpLoggingEnabled exists -> properties.siteConfig.httpLoggingEnabled = true',
  }),
  row('app-service-error-pages', 'CKV_AZURE_65', 'l', 'logging', 'App service keeps no detailed errors', {
    [classic]: 'logs.detailed_error_messages_enabled = true',
    [web]: 'logs.detailed_error_messages = true',
    [siteConfig]: namedConfig(
      settings,
      checkOf(
        parseCondition(
          'properties.detailedErrorLoggingEnabled = true | properties.detailedErrorMessages.enabled = true',
        ),
      ),
    ),
  }),
  row('app-service-failed-requests', 'CKV_AZURE_66', 'l', 'logging', 'App service does not trace failed requests', {
    [classic]: 'logs.failed_request_tracing_enabled = true',
    [web]: 'logs.failed_request_tracing = true',
    [siteConfig]: namedConfig(
      settings,
      checkOf(
        parseCondition('properties.requestTracingEnabled = true | properties.failedRequestsTracing.enabled = true'),
      ),
    ),
  }),
  row('function-http2', 'CKV_AZURE_67', 'l', 'hygiene', 'Function app does not speak HTTP/2', {
    [`azurerm_function_app azurerm_function_app_slot ${functionsNew} ${functionSlotsNew}`]:
      'site_config.http2_enabled = true',
    [`${sites} ${slots}`]: 'properties.siteConfig.http20Enabled = true',
  }),
  row('function-https', 'CKV_AZURE_70', 'h', 'transit', 'Function app serves without TLS', {
    [`azurerm_function_app azurerm_function_app_slot ${functionsNew} ${functionSlotsNew}`]:
      'https_only = true & auth_settings_v2.require_https? = true',
    [`${sites} ${slots}`]: 'properties.httpsOnly = true',
    [siteConfig]: namedConfig(
      /^(?!.*(appsettings|connectionstrings|slotconfignames|logs)).*$/i,
      checkOf(parseCondition('properties.httpSettings.requireHttps? = true & properties.httpsOnly? = true')),
    ),
  }),
  row('app-service-managed-identity', 'CKV_AZURE_71', 'l', 'iam', 'App service has no managed identity', {
    [`${classic} ${web}`]: 'identity.type exists',
    [sites]: 'identity.type exists & identity.type != None',
  }),
  row('app-service-debugging', 'CKV_AZURE_72', 'm', 'exposure', 'Remote debugging is on', {
    [`${classic} ${web} ${functionsNew} ${functionSlotsNew} ${webSlots} azurerm_app_service_slot azurerm_function_app azurerm_function_app_slot`]:
      'site_config.remote_debugging_enabled? = false',
    [sites]: 'properties.siteConfig.remoteDebuggingEnabled? = false',
  }),
  row('app-service-ftp', 'CKV_AZURE_78', 'm', 'transit', 'Code can be deployed over FTP', {
    [classic]: 'site_config.ftps_state = Disabled,FtpsOnly',
    [web]: 'site_config.ftps_state = Disabled,FtpsOnly',
    [sites]: 'properties.siteConfig.ftpsState = Disabled,FtpsOnly',
  }),
  row('app-service-dotnet', 'CKV_AZURE_80', 'l', 'update', '.NET of the app service is old', {
    [classic]:
      'site_config.dotnet_framework_version exists -> site_config.dotnet_framework_version = v5.0,v6.0,v7.0,v8.0,v9.0',
    azurerm_windows_web_app:
      'site_config.application_stack.dotnet_version exists -> site_config.application_stack.dotnet_version = v6.0,v7.0,v8.0,v9.0',
    [sites]:
      'properties.siteConfig.netFrameworkVersion exists -> properties.siteConfig.netFrameworkVersion = v6.0,v7.0,v8.0,v9.0',
  }),
  row('app-service-php', 'CKV_AZURE_81', 'l', 'update', 'PHP of the app service is old', {
    [classic]: newest('php', 'php_version', (version) => version >= 7.4, 'phpVersion'),
    [web]: newest('php', 'php_version', (version, text) => text === 'off' || version >= 8, 'phpVersion'),
    [sites]: newest('php', 'php_version', (version) => version >= 8, 'phpVersion'),
  }),
  row('app-service-python', 'CKV_AZURE_82', 'l', 'update', 'Python of the app service is old', {
    [classic]: newest(
      'python',
      'python_version',
      (version, text) => (version >= 3.1 && !/^3\.[1-9]$/.test(text)) || text === '3.4',
      'pythonVersion',
    ),
    [web]: newest('python', 'python_version', (_, text) => Number(text.split('.')[1]) >= 9, 'pythonVersion'),
    [sites]: newest('python', 'python_version', (_, text) => Number(text.split('.')[1]) >= 9, 'pythonVersion'),
  }),
  row('app-service-java', 'CKV_AZURE_83', 'l', 'update', 'Java of the app service is old', {
    [classic]: newest('java', 'java_version', (version) => version >= 11, 'javaVersion'),
    [web]: newest('java', 'java_version', (version) => version >= 17, 'javaVersion'),
    [sites]: newest('java', 'java_version', (version) => version >= 17, 'javaVersion'),
  }),
  row('app-service-files', 'CKV_AZURE_88', 'l', 'hygiene', 'App service keeps files on its own disk', {
    [`${classic} ${web}`]: 'storage_account.type = AzureFiles,AzureBlob',
    [siteConfig]: namedConfig(/azurestorageaccounts/i, ({ values }) => outcome(all(values, 'properties').length > 0)),
  }),
  row('function-tls', 'CKV_AZURE_145', 'h', 'transit', 'Function app takes old versions of TLS', {
    azurerm_function_app: 'site_config.min_tls_version? = 1.2,1.3',
    [functionsNew]: 'site_config.minimum_tls_version? = 1.2,1.3',
    azurerm_function_app_slot: 'site_config.min_tls_version? = 1.2,1.3',
    [functionSlotsNew]: 'site_config.minimum_tls_version? = 1.2,1.3',
    [`${sites} ${slots}`]: 'properties.siteConfig.minTlsVersion? = 1.2,1.3',
  }),
  row('slot-https', 'CKV_AZURE_153', 'h', 'transit', 'Slot of the app service serves without TLS', {
    [`azurerm_app_service_slot ${webSlots}`]: 'https_only = true',
    [slots]: 'properties.httpsOnly = true',
  }),
  row('slot-tls', 'CKV_AZURE_154', 'h', 'transit', 'Slot of the app service takes old versions of TLS', {
    azurerm_app_service_slot: 'site_config.min_tls_version? = 1.2,1.3',
    [webSlots]: 'site_config.minimum_tls_version? = 1.2,1.3',
  }),
  row('slot-debugging', 'CKV_AZURE_155', 'm', 'exposure', 'Remote debugging of the slot is on', {
    [`azurerm_app_service_slot ${webSlots}`]: 'site_config.remote_debugging_enabled? = false',
    [slots]: 'properties.siteConfig.remoteDebuggingEnabled? = false',
  }),
  row('function-logging', 'CKV_AZURE_159', 'm', 'logging', 'Function app does not log', {
    'azurerm_function_app azurerm_function_app_slot': 'enable_builtin_logging? = true',
    [`${functionsNew} ${functionSlotsNew}`]: 'builtin_logging_enabled? = true',
  }),
  row('spring-portal-https', 'CKV_AZURE_161', 'h', 'transit', 'Portal of the Spring service serves without TLS', {
    azurerm_spring_cloud_api_portal: 'https_only_enabled = true',
  }),
  row(
    'spring-portal-public',
    'CKV_AZURE_162',
    'm',
    'exposure',
    'Portal of the Spring service is reachable from everywhere',
    { azurerm_spring_cloud_api_portal: 'public_network_access_enabled? = false' },
  ),
  row('spring-https', '', 'h', 'transit', 'Spring application serves without TLS', {
    azurerm_spring_cloud_app: 'https_only = true',
  }),
  row('spring-vnet', '', 'm', 'network', 'Spring service stands outside a network of your own', {
    azurerm_spring_cloud_service: 'network.service_runtime_subnet_id exists',
  }),
  row('plan-tier', 'CKV_AZURE_211', 'l', 'availability', 'Plan is not meant for production', {
    azurerm_service_plan: 'sku_name? != F1,D1,B1,B2,B3,FREE,SHARED',
    azurerm_app_service_plan: 'sku.tier? != Free,Shared,Basic',
    'Microsoft.Web/serverfarms': 'sku.name! != F1,D1,B1,B2,B3,FREE,SHARED',
  }),
  row('plan-instances', 'CKV_AZURE_212', 'l', 'availability', 'App service runs on one machine', {
    azurerm_service_plan: 'worker_count > 1',
    azurerm_app_service_plan: 'sku.capacity > 1',
    'Microsoft.Web/serverfarms': 'sku.capacity > 1',
  }),
  row('app-service-health', 'CKV_AZURE_213', 'l', 'availability', 'App service has no health check', {
    [`${classic} azurerm_app_service_slot ${web} ${webSlots}`]: 'site_config.health_check_path exists',
    [`${sites} ${slots}`]: 'properties.siteConfig.healthCheckPath exists',
  }),
  row('app-service-always-on', 'CKV_AZURE_214', 'l', 'availability', 'App service sleeps when nobody asks', {
    [`${web} ${webSlots}`]: 'site_config.always_on? = true',
    [classic]: 'site_config.always_on? = true',
  }),
  row('function-public', 'CKV_AZURE_221', 'm', 'exposure', 'Function app is reachable from everywhere', {
    [`${functionsNew} ${functionSlotsNew}`]: 'public_network_access_enabled = false',
  }),
  row('app-service-public', 'CKV_AZURE_222', 'm', 'exposure', 'App service is reachable from everywhere', {
    [`${web} ${webSlots}`]: 'public_network_access_enabled = false',
    [`${sites} ${slots} ${siteConfig}`]: 'properties.publicNetworkAccess = Disabled',
  }),
  row('plan-zones', 'CKV_AZURE_225', 'l', 'availability', 'Plan stands in one zone', {
    azurerm_service_plan: 'zone_balancing_enabled = true',
    'Microsoft.Web/serverfarms': 'properties.zoneRedundant = true',
  }),
  row('environment-zones', 'CKV_AZURE_231', 'l', 'availability', 'App service environment stands in one zone', {
    azurerm_app_service_environment_v3: 'zone_redundant = true',
    'Microsoft.Web/hostingEnvironments': 'properties.zoneRedundant = true',
  }),
]
