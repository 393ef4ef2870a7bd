import { all, at, isObject, isOpen, list, textOf } from '../../graph/value.ts'
import { aclClosed, closedToAll, isAnywhere, notEverything, securityGroups } from '../ports.ts'
import { type Check, failed, outcome, passed, type Rule, row } from '../rule.ts'

const balancers = 'aws_lb aws_alb'

/** An attribute of a balancer in CloudFormation, which lists them as pairs. */
const attribute =
  (key: string, wanted: string, fallback: boolean): Check =>
  ({ values }) => {
    const pairs = all(values, 'LoadBalancerAttributes').filter(isObject)
    const found = pairs.find((pair) => textOf(pair['Key']) === key)
    return outcome(
      found ? (isOpen(found['Value']) ? null : textOf(found['Value'])?.toLowerCase() === wanted) : fallback,
      ['LoadBalancerAttributes'],
    )
  }

const isApplication: Check = ({ values }) =>
  /^(network|gateway)$/.test(textOf(at(values, 'load_balancer_type') ?? at(values, 'Type')) ?? 'application')
    ? undefined
    : passed
const onlyApplication =
  (check: Check): Check =>
  (resource, graph) =>
    isApplication(resource, graph) ? check(resource, graph) : undefined

const described: Check = ({ type, values }) => {
  const has = (value: unknown) => value !== undefined && value !== null && textOf(value) !== ''
  const parts: Record<string, [string, string]> = {
    aws_security_group: ['ingress', 'egress'],
    'AWS::EC2::SecurityGroup': ['SecurityGroupIngress', 'SecurityGroupEgress'],
  }
  const [ingress, egress] = parts[type] ?? []
  if (ingress && egress) {
    for (const part of [ingress, egress])
      for (const [index, item] of all(values, part).entries())
        if (isObject(item) && !has(item['description'] ?? item['Description'])) return failed([part, index])
    return passed
  }
  return outcome(has(values['description'] ?? values['Description']), [])
}

const balancerListener: Check = ({ type, values }) => {
  const protocol = textOf(at(values, type.startsWith('aws') ? 'protocol' : 'Protocol'))
  if (protocol === undefined) return isOpen(values['protocol']) ? undefined : failed()
  if (/^(HTTPS|TLS|TCP|UDP|TCP_UDP|GENEVE)$/i.test(protocol)) return passed
  const actions = all(values, type.startsWith('aws') ? 'default_action' : 'DefaultActions').filter(isObject)
  const redirect = actions.find((action) => textOf(action['type'] ?? action['Type']) === 'redirect')
  const target =
    redirect && (textOf(at(redirect, 'redirect.protocol')) ?? textOf(at(redirect, 'RedirectConfig.Protocol')))
  return outcome(target !== undefined && /^(HTTPS|#\{protocol\})$/i.test(target) && target.toUpperCase() === 'HTTPS', [
    'protocol',
  ])
}

const modernPolicy = /^ELBSecurityPolicy-(FS-1-2|TLS-1-2|TLS13-1-[23]|TLS13-1-2-FIPS|TLS13)/
const listenerTls: Check = ({ type, values }) => {
  const low = type.startsWith('aws')
  const protocol = textOf(at(values, low ? 'protocol' : 'Protocol')) ?? ''
  if (/^(TCP|UDP|TCP_UDP|GENEVE)$/i.test(protocol)) return passed
  if (/^(HTTPS|TLS)$/i.test(protocol)) {
    const policy = at(values, low ? 'ssl_policy' : 'SslPolicy')
    if (isOpen(policy)) return undefined
    return outcome(modernPolicy.test(textOf(policy) ?? ''), [low ? 'ssl_policy' : 'SslPolicy'])
  }
  const actions = all(values, low ? 'default_action' : 'DefaultActions').filter(isObject)
  const redirected = actions.some((action) =>
    /^HTTPS$/i.test(textOf(at(action, low ? 'redirect.protocol' : 'RedirectConfig.Protocol')) ?? ''),
  )
  return outcome(redirected, ['protocol'])
}

const oldCiphers = /SSLv2|SSLv3|TLSv1$|TLSv1\.1|RC4|DES|MD5|EXP|NULL|ADH|IDEA|PSK|CAMELLIA|SEED/i

const routeEverything =
  (types: readonly string[]): Check =>
  ({ values }) => {
    const wide = [
      ...all(values, 'route.cidr_block'),
      ...all(values, 'route.ipv6_cidr_block'),
      ...all(values, 'destination_cidr_block'),
      ...all(values, 'destination_ipv6_cidr_block'),
    ].some(isAnywhere)
    const via = types.some((type) => all(values, type).length > 0)
    return outcome(!(wide && via), ['route'])
  }

export const awsNetwork: readonly Rule[] = [
  row('alb-listener-https', 'CKV_AWS_2', 'h', 'transit', 'Load balancer takes requests without TLS', {
    'aws_lb_listener aws_alb_listener AWS::ElasticLoadBalancingV2::Listener': balancerListener,
  }),
  row(
    'security-group-description',
    'CKV_AWS_23',
    'l',
    'hygiene',
    'Rule of a security group says nothing about its purpose',
    {
      'aws_security_group aws_security_group_rule aws_vpc_security_group_ingress_rule aws_vpc_security_group_egress_rule AWS::EC2::SecurityGroup AWS::EC2::SecurityGroupIngress AWS::EC2::SecurityGroupEgress':
        described,
      'aws_elasticache_security_group aws_redshift_security_group aws_db_security_group': 'description exists',
    },
  ),
  row(
    'ssh-open',
    'CKV_AWS_24',
    'c',
    'network',
    'SSH is open to the whole internet',
    { [securityGroups]: closedToAll(22) },
    { cis: ['CIS AWS 5.2'] },
  ),
  row(
    'rdp-open',
    'CKV_AWS_25',
    'c',
    'network',
    'Remote desktop is open to the whole internet',
    { [securityGroups]: closedToAll(3389) },
    { cis: ['CIS AWS 5.3'] },
  ),
  row('http-open', 'CKV_AWS_260', 'l', 'network', 'Port 80 is open to the whole internet', {
    [securityGroups]: closedToAll(80),
  }),
  row('all-ports-open', 'CKV_AWS_277', 'c', 'network', 'Every port is open to the whole internet', {
    [securityGroups]: notEverything,
  }),
  ...(
    [
      [3306, 'MySQL'],
      [5432, 'PostgreSQL'],
      [6379, 'Redis'],
      [27017, 'MongoDB'],
      [9200, 'Elasticsearch'],
      [1433, 'SQL Server'],
      [445, 'SMB'],
      [23, 'Telnet'],
      [2375, 'the Docker socket'],
      [11211, 'Memcached'],
      [5601, 'Kibana'],
    ] as const
  ).map(([port, name]) =>
    row(`port-${port}-open`, '', 'h', 'network', `Port ${port} (${name}) is open to the whole internet`, {
      [securityGroups]: closedToAll(port),
    }),
  ),
  row('egress-everything', 'CKV_AWS_382', 'l', 'network', 'Everything may leave to everywhere', {
    aws_security_group: ({ values }) => {
      const bad = all(values, 'egress')
        .filter(isObject)
        .findIndex(
          (item) =>
            /^(-1|all)$/.test(textOf(item['protocol']) ?? '') &&
            [...list(item['cidr_blocks']), ...list(item['ipv6_cidr_blocks'])].some(isAnywhere),
        )
      return outcome(bad < 0, ['egress', bad])
    },
    aws_security_group_rule: ({ values }) =>
      textOf(values['type']) !== 'egress'
        ? passed
        : outcome(
            !(
              /^(-1|all)$/.test(textOf(values['protocol']) ?? '') &&
              [...list(values['cidr_blocks']), ...list(values['ipv6_cidr_blocks'])].some(isAnywhere)
            ),
            ['cidr_blocks'],
          ),
    aws_vpc_security_group_egress_rule: ({ values }) =>
      outcome(
        !(textOf(values['ip_protocol']) === '-1' && [values['cidr_ipv4'], values['cidr_ipv6']].some(isAnywhere)),
        ['cidr_ipv4'],
      ),
  }),
  row('lb-logs', 'CKV_AWS_91', 'm', 'logging', 'Load balancer writes no access log', {
    [balancers]: 'load_balancer_type? != gateway -> access_logs.bucket exists & access_logs.enabled = true',
    'AWS::ElasticLoadBalancingV2::LoadBalancer': attribute('access_logs.s3.enabled', 'true', false),
  }),
  row('elb-logs', 'CKV_AWS_92', 'm', 'logging', 'Classic load balancer writes no access log', {
    aws_elb: 'access_logs exists & access_logs.enabled? = true',
    'AWS::ElasticLoadBalancing::LoadBalancer': 'AccessLoggingPolicy.Enabled = true',
  }),
  row('lb-tls-version', 'CKV_AWS_103', 'h', 'transit', 'Listener takes old versions of TLS', {
    'aws_lb_listener aws_alb_listener AWS::ElasticLoadBalancingV2::Listener': listenerTls,
  }),
  row(
    'endpoint-acceptance',
    'CKV_AWS_123',
    'm',
    'network',
    'Anybody may connect to the endpoint service without being accepted',
    {
      aws_vpc_endpoint_service: 'acceptance_required = true',
      'AWS::EC2::VPCEndpointService': 'AcceptanceRequired = true',
    },
  ),
  row('elb-certificate', 'CKV_AWS_127', 'm', 'transit', 'Classic load balancer has no managed certificate', {
    aws_elb: 'each! listener: (ssl_certificate_id exists)',
  }),
  row('subnet-public-addresses', 'CKV_AWS_130', 'm', 'exposure', 'Machines in the subnet get public addresses', {
    aws_subnet: 'map_public_ip_on_launch? = false',
    'AWS::EC2::Subnet': 'MapPublicIpOnLaunch? = false',
  }),
  row('lb-drops-headers', 'CKV_AWS_131', 'm', 'transit', 'Load balancer passes malformed headers on', {
    [balancers]: onlyApplication(({ values }) =>
      outcome(
        textOf(at(values, 'drop_invalid_header_fields')) === 'true' ||
          (isOpen(values['drop_invalid_header_fields']) ? null : false),
        ['drop_invalid_header_fields'],
      ),
    ),
    'AWS::ElasticLoadBalancingV2::LoadBalancer': onlyApplication(
      attribute('routing.http.drop_invalid_header_fields.enabled', 'true', false),
    ),
  }),
  row('elb-cross-zone', 'CKV_AWS_138', 'l', 'availability', 'Classic load balancer serves one zone only', {
    aws_elb: 'cross_zone_load_balancing? = true',
  }),
  row('default-vpc', 'CKV_AWS_148', 'm', 'network', 'Default VPC is in use', { aws_default_vpc: () => failed() }),
  row('lb-deletion', 'CKV_AWS_150', 'm', 'deletion', 'Load balancer can be deleted at once', {
    [balancers]: 'enable_deletion_protection = true',
    'AWS::ElasticLoadBalancingV2::LoadBalancer': attribute('deletion_protection.enabled', 'true', false),
  }),
  row('lb-cross-zone', 'CKV_AWS_152', 'l', 'availability', 'Network or gateway load balancer serves one zone only', {
    [balancers]: 'load_balancer_type = network,gateway -> enable_cross_zone_load_balancing = true',
  }),
  row('elb-ciphers', 'CKV_AWS_213', 'h', 'transit', 'Policy of a classic load balancer allows weak protocols', {
    aws_load_balancer_policy: ({ values }) => {
      const bad = all(values, 'policy_attribute')
        .filter(isObject)
        .findIndex(
          (item) =>
            (oldCiphers.test(textOf(item['name']) ?? '') && textOf(item['value']) === 'true') ||
            /^ELBSecurityPolicy-2011|^ELBSecurityPolicy-2014|^ELBSecurityPolicy-2015/.test(textOf(item['value']) ?? ''),
        )
      return outcome(bad < 0, ['policy_attribute', bad])
    },
  }),
  row('acl-ftp-data', 'CKV_AWS_230', 'm', 'network', 'Network ACL lets everybody in on port 20', {
    'aws_network_acl aws_network_acl_rule': aclClosed(20),
  }),
  row('acl-ftp', 'CKV_AWS_229', 'm', 'network', 'Network ACL lets everybody in on port 21', {
    'aws_network_acl aws_network_acl_rule': aclClosed(21),
  }),
  row(
    'acl-rdp',
    'CKV_AWS_231',
    'h',
    'network',
    'Network ACL lets everybody in on port 3389',
    { 'aws_network_acl aws_network_acl_rule': aclClosed(3389) },
    { cis: ['CIS AWS 5.1'] },
  ),
  row(
    'acl-ssh',
    'CKV_AWS_232',
    'h',
    'network',
    'Network ACL lets everybody in on port 22',
    { 'aws_network_acl aws_network_acl_rule': aclClosed(22) },
    { cis: ['CIS AWS 5.1'] },
  ),
  row('acl-everything', 'CKV_AWS_352', 'h', 'network', 'Network ACL lets everything in', {
    aws_network_acl_rule: ({ values }) =>
      outcome(
        !(
          textOf(values['egress']) !== 'true' &&
          /^(-1|all)$/.test(textOf(values['protocol']) ?? '') &&
          /^allow$/i.test(textOf(values['rule_action']) ?? '')
        ),
        ['protocol'],
      ),
    aws_network_acl: ({ values }) => {
      const bad = all(values, 'ingress')
        .filter(isObject)
        .findIndex(
          (item) => /^(-1|all)$/.test(textOf(item['protocol']) ?? '') && /^allow$/i.test(textOf(item['action']) ?? ''),
        )
      return outcome(bad < 0, ['ingress', bad])
    },
  }),
  row('target-health', 'CKV_AWS_261', 'l', 'availability', 'Target group has no health check', {
    'aws_lb_target_group aws_alb_target_group':
      'target_type? != lambda -> health_check exists & (health_check.enabled? = true) & (protocol = TCP,UDP,TLS,GENEVE,TCP_UDP | health_check.path exists | health_check.protocol = TCP)',
  }),
  row('lb-desync', 'CKV_AWS_328', 'm', 'transit', 'Load balancer passes ambiguous requests on', {
    [balancers]: onlyApplication(({ values }) =>
      outcome(
        isOpen(values['desync_mitigation_mode'])
          ? null
          : /^(defensive|strictest)$/.test(textOf(values['desync_mitigation_mode']) ?? 'defensive'),
        ['desync_mitigation_mode'],
      ),
    ),
    aws_elb: 'desync_mitigation_mode? = defensive,strictest',
  }),
  row('transit-gateway-accept', 'CKV_AWS_331', 'm', 'network', 'Transit gateway accepts every VPC that asks', {
    aws_ec2_transit_gateway: 'auto_accept_shared_attachments? = disable',
  }),
  row('firewall-deletion', 'CKV_AWS_344', 'm', 'deletion', 'Network firewall can be deleted at once', {
    aws_networkfirewall_firewall: 'delete_protection = true',
  }),
  row(
    'firewall-own-key',
    'CKV_AWS_345',
    'l',
    'ownkey',
    'Network firewall is not encrypted with a KMS key of your own',
    {
      'aws_networkfirewall_firewall aws_networkfirewall_rule_group':
        'encryption_configuration.key_id exists & encryption_configuration.type = CUSTOMER_KMS',
    },
  ),
  row(
    'firewall-policy-own-key',
    'CKV_AWS_346',
    'l',
    'ownkey',
    'Policy of a network firewall is not encrypted with a KMS key of your own',
    { aws_networkfirewall_firewall_policy: 'encryption_configuration.key_id exists' },
  ),
  row('elb-listener-tls', 'CKV_AWS_376', 'h', 'transit', 'Classic load balancer takes connections without TLS', {
    aws_elb: 'each! listener: (lb_protocol = https,ssl & (instance_protocol = https,ssl | ssl_certificate_id exists))',
  }),
  row('target-http', 'CKV_AWS_378', 'm', 'transit', 'Load balancer talks to its targets without TLS', {
    'aws_lb_target_group aws_alb_target_group': 'protocol? != HTTP',
  }),
  row('default-security-group', 'CKV2_AWS_12', 'm', 'network', 'Default security group lets traffic through', {
    aws_default_security_group: 'ingress absent & egress absent',
  }),
  row('peering-route', 'CKV2_AWS_44', 'm', 'network', 'Whole address space is routed to a peer', {
    'aws_route aws_route_table': routeEverything(['vpc_peering_connection_id', 'route.vpc_peering_connection_id']),
  }),
  row('listener-ciphers', 'CKV2_AWS_74', 'm', 'transit', 'Listener takes weak ciphers', {
    'aws_lb_listener aws_alb_listener': 'protocol = HTTPS,TLS -> ssl_policy! ~ /TLS13|FS-1-2-Res|TLS-1-2-Ext|TLS-1-2/',
  }),
  row('flow-log-traffic', '', 'l', 'logging', 'Flow log keeps only a part of the traffic', {
    aws_flow_log: 'traffic_type? = ALL',
  }),
]
