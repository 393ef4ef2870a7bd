import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../../core/fault.ts'
import { providerAddress } from '../terraform/provider-address.ts'
import { writeProviderFile } from './provider-file.ts'
import type { ProviderSchema } from './provider-schema.ts'
import { providerFileName } from './schema-store.ts'

export type AddedSchemas = { address: string; version: string; resources: number; dataSources: number; file: string }

/** What `terraform providers schema -json` prints. */
type Dump = { provider_schemas?: Record<string, Partial<ProviderSchema>> }

/**
 * Stores the schemas of a provider out of what `terraform providers schema -json` printed in a folder where the provider is
 * installed. `name` is a provider's name, or its address. Throws Fault `invalid` when the text is something else, and
 * `not-found` when the provider is not in it.
 */
export function addSchemas(
  name: string,
  dump: string,
  options: { folder: string; versions?: Readonly<Record<string, string>>; source: string },
): AddedSchemas {
  const providers = parsed(dump)
  const { address } = providerAddress(name, null)
  const wanted = name.includes('/') ? providerAddress('', name).address : null
  const found = Object.entries(providers).find(([key]) => {
    const own = providerAddress('', key).address
    return wanted === null ? own === address || own.endsWith(`/${name.toLowerCase()}`) : own === wanted
  })
  if (found === undefined) {
    const known = Object.keys(providers).join(', ') || 'none'
    throw new Fault('not-found', `The provider ${name} is not among the schemas`, { hint: `In there are: ${known}.` })
  }
  const [key, schema] = found
  const own = providerAddress('', key).address
  const complete: ProviderSchema = {
    provider: schema.provider ?? { block: {} },
    resource_schemas: schema.resource_schemas ?? {},
    data_source_schemas: schema.data_source_schemas ?? {},
    ephemeral_resource_schemas: schema.ephemeral_resource_schemas ?? {},
    functions: schema.functions ?? {},
  }
  const version = options.versions?.[key] ?? 'unknown'
  const bytes = writeProviderFile({ address: own, version, source: options.source }, complete)
  const target = join(options.folder, 'terraform')
  const file = join(target, providerFileName(own))
  mkdirSync(target, { recursive: true })
  writeFileSync(`${file}.new`, bytes)
  renameSync(`${file}.new`, file)
  return {
    address: own,
    version,
    resources: Object.keys(complete.resource_schemas).length,
    dataSources: Object.keys(complete.data_source_schemas).length,
    file,
  }
}

/** Throws Fault `not-found` for a file that cannot be read. */
export function readDump(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Fault('not-found', `${file} cannot be read`, { hint: 'Name a file with --from, or a folder.', cause })
  }
}

function parsed(dump: string): Record<string, Partial<ProviderSchema>> {
  const hint = 'Run terraform providers schema -json in a folder where terraform init has installed the provider.'
  try {
    const { provider_schemas: providers } = JSON.parse(dump) as Dump
    if (typeof providers === 'object' && providers !== null) return providers
  } catch (cause) {
    throw new Fault('invalid', 'The schemas are not JSON', { hint, cause })
  }
  throw new Fault('invalid', 'There are no provider_schemas in the file', { hint })
}
