import type { CtyValue } from './cty-value.ts'

/** Functions of providers that only work on their arguments. They throw with the reason for an argument that is wrong. */
export const providerFunctions: Record<string, (...values: string[]) => CtyValue> = {
  arn_parse: (arn) => {
    const [prefix, partition = '', service = '', region = '', accountId = '', ...resource] = arn?.split(':') ?? []
    if (prefix !== 'arn' || resource.length === 0) throw new Error(`${JSON.stringify(arn)} is not an ARN`)
    return { account_id: accountId, partition, region, resource: resource.join(':'), service }
  },
  arn_build: (...parts) => ['arn', ...parts].join(':'),
  trim_iam_role_path: (arn = '') => {
    if (!/^arn:[^:]*:iam::\d*:role\//.test(arn)) throw new Error(`${JSON.stringify(arn)} is not the ARN of a role`)
    return arn.replace(/:role\/.*\//, ':role/')
  },
  project_from_id: (id = '') => segmentAfter(id, 'projects'),
  location_from_id: (id = '') => segmentAfter(id, 'locations'),
  region_from_id: (id = '') => segmentAfter(id, 'regions'),
  zone_from_id: (id = '') => segmentAfter(id, 'zones'),
  name_from_id: (id = '') => id.split('/').at(-1) ?? '',
  region_from_zone: (zone = '') => {
    if (!/^[a-z]+-[a-z]+\d+-[a-z]$/.test(zone)) throw new Error(`${JSON.stringify(zone)} is not a zone`)
    return zone.slice(0, -2)
  },
}

function segmentAfter(id: string, name: string): string {
  const found = new RegExp(`(?:^|/)${name}/([^/]+)`).exec(id)?.[1]
  if (found === undefined) throw new Error(`${JSON.stringify(id)} has no ${name}/`)
  return found
}

/** The types of what the functions above return as objects, which the stored schemas do not tell. */
export const functionReturnTypes = {
  arn_parse: [
    'object',
    { account_id: 'string', partition: 'string', region: 'string', resource: 'string', service: 'string' },
  ],
} as const
