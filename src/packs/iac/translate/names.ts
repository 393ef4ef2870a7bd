/** `DBInstanceIdentifier` -> `db_instance_identifier`, `EC2SubnetIDs` -> `ec2_subnet_ids`. */
export function snake(name: string): string {
  return name
    .replaceAll(/(IDs|ARNs|AZs|URLs|IPs|ACLs|CIDRs)(?=[A-Z]|$)/g, (plural) => plural[0] + plural.slice(1).toLowerCase())
    .replaceAll(
      /(IPv|IOPS|OAuth|DynamoDB|GraphQL|CloudWatch|CodeDeploy|IPv6|IPv4)/g,
      (word) => word[0] + word.slice(1).toLowerCase(),
    )
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()
}

/** `bucket_policies` -> `bucket_policy`. */
export function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  if (/(?:ses|xes|ches|shes)$/.test(name)) return name.slice(0, -2)
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name
}

export function plural(name: string): string {
  if (name.endsWith('y') && !/[aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return name.endsWith('s') ? name : `${name}s`
}

/** `security_group_ids` -> `securityGroupIds`. */
export function camel(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
