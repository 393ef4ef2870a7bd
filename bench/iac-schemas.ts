/** The shipped schemas of the three clouds, held against real dumps of other versions: `node bench/iac-schemas.ts` */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openProviderFile } from '../src/packs/iac/schemas/provider-file.ts'
import type { Block, CtyType, Schema } from '../src/packs/iac/schemas/provider-schema.ts'

const root = resolve(import.meta.dirname, '..')
const shared = process.env.PROVENLY_SHARED ?? resolve(root, '..', 'shared')

type Dump = { resource_schemas: Record<string, Schema>; data_source_schemas: Record<string, Schema & Block> }
type Counts = Record<string, { same: number; all: number }>

function count(counts: Counts, what: string, same: boolean): void {
  const known = counts[what] ?? { same: 0, all: 0 }
  counts[what] = { same: known.same + (same ? 1 : 0), all: known.all + 1 }
}

/** Objects are compared without regard to the order of their fields. */
function ordered(type: CtyType | undefined): unknown {
  if (type === undefined || typeof type === 'string') return type
  if (type[0] !== 'object') return [type[0], ordered(type[1] as CtyType)]
  const fields = Object.entries(type[1] as Record<string, CtyType>).sort(([a], [b]) => (a < b ? -1 : 1))
  return ['object', fields.map(([name, inner]) => [name, ordered(inner)])]
}

function compare(ours: Block, theirs: Block, counts: Counts): void {
  for (const [name, attribute] of Object.entries(theirs.attributes ?? {})) {
    const own = ours.attributes?.[name]
    count(counts, 'attributes found', own !== undefined)
    if (own === undefined) continue
    const flags = ({ required, optional, computed }: typeof own) => `${!!required} ${!!optional} ${!!computed}`
    count(counts, 'required, optional, computed', flags(own) === flags(attribute))
    count(counts, 'types', JSON.stringify(ordered(own.type)) === JSON.stringify(ordered(attribute.type)))
  }
  for (const [name, type] of Object.entries(theirs.block_types ?? {})) {
    const own = ours.block_types?.[name]
    count(counts, 'blocks found', own !== undefined)
    if (own === undefined) continue
    count(counts, 'nesting', own.nesting_mode === type.nesting_mode)
    count(counts, 'least number', (own.min_items ?? 0) === (type.min_items ?? 0))
    count(counts, 'most number', (own.max_items ?? 0) === (type.max_items ?? 0))
    compare(own.block, type.block, counts)
  }
}

for (const name of ['aws', 'azurerm', 'google']) {
  const dumpFile = join(shared, 'data', 'iac', 'provider-schemas', `${name}.json.gz`)
  if (!existsSync(dumpFile)) {
    console.log(`${name}: nothing to compare with, there is no ${dumpFile}`)
    continue
  }
  const dump = JSON.parse(gunzipSync(readFileSync(dumpFile)).toString('utf8')) as Dump
  const file = join(root, 'schemas', 'iac', 'terraform', `hashicorp--${name}.schemas`)
  const stored = openProviderFile(readFileSync(file), file)
  const counts: Counts = {}
  for (const [type, schema] of Object.entries(dump.resource_schemas)) {
    const own = stored.schema('resource', type)
    count(counts, 'resources found', own !== null)
    if (own !== null) compare(own.block, schema.block, counts)
  }
  const share = ({ same, all }: { same: number; all: number }) =>
    `${same}/${all} = ${((100 * same) / all).toFixed(2)} %`
  console.log(
    `${name} ${stored.origin.version}, ${stored.types('resource').length} resources, ${stored.types('data').length} data sources`,
  )
  for (const [what, value] of Object.entries(counts)) console.log(`  ${what}: ${share(value)}`)
}
