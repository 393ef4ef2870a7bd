import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { openProviderFile, writeProviderFile } from './provider-file.ts'
import type { ProviderSchema, Schema } from './provider-schema.ts'

const thing: Schema = {
  version: 2,
  block: {
    attributes: {
      id: { type: 'string', computed: true },
      name: { type: 'string', required: true },
      tags: { type: ['map', 'string'], optional: true, computed: true },
      secret: { type: 'string', optional: true, sensitive: true, write_only: true },
      rules: { type: ['set', ['object', { from: 'number', to: 'number' }]], optional: true, deprecated: true },
      nested: {
        optional: true,
        nested_type: { nesting_mode: 'list', attributes: { a: { type: 'bool', required: true } } },
      },
    },
    block_types: {
      part: {
        nesting_mode: 'list',
        min_items: 1,
        max_items: 5,
        block: { attributes: { size: { type: 'number', optional: true } } },
      },
      timeouts: { nesting_mode: 'single', block: { attributes: { create: { type: 'string', optional: true } } } },
    },
  },
}
const schema: ProviderSchema = {
  provider: { version: 0, block: { attributes: { token: { type: 'string', required: true } } } },
  resource_schemas: Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`acme_thing_${index}`, thing])),
  data_source_schemas: { acme_thing: { version: 0, block: {} } },
  ephemeral_resource_schemas: {},
  functions: { parse: { parameters: [{ name: 'text', type: 'string' }], return_type: 'dynamic' } },
}
const origin = { address: 'example/acme', version: '1.2.3', source: 'a test' }

test('what is written is read, type by type', () => {
  const stored = openProviderFile(writeProviderFile(origin, schema, ['acme_thing_0.part']), 'test')
  assert.deepEqual(stored.origin, origin)
  assert.deepEqual(stored.configuration, schema.provider)
  assert.deepEqual(stored.functions, schema.functions)
  assert.deepEqual([...stored.unknownBlocks], ['acme_thing_0.part'])
  assert.equal(stored.types('resource').length, 900)
  assert.deepEqual(stored.types('data'), ['acme_thing'])
  assert.deepEqual(stored.schema('resource', 'acme_thing_899'), thing)
  assert.deepEqual(stored.schema('data', 'acme_thing'), { version: 0, block: {} })
  assert.equal(stored.schema('resource', 'acme_thing'), null)
})

test('a damaged file is said to be one', () => {
  const bytes = writeProviderFile(origin, schema)
  const isCorrupt = { name: 'Fault', code: 'corrupt' }
  assert.throws(() => openProviderFile(Buffer.from('other'), 'test'), isCorrupt)
  assert.throws(() => openProviderFile(bytes.subarray(0, bytes.length - 10), 'test'), isCorrupt)
  const changed = Buffer.from(bytes)
  changed.fill(0, bytes.length - 200)
  assert.throws(() => openProviderFile(changed, 'test').schema('resource', 'acme_thing_99'), isCorrupt)
})

test('every shipped file can be read whole', () => {
  const folder = resolve(import.meta.dirname, '../../../../schemas/iac/terraform')
  const counts = Object.fromEntries(
    readdirSync(folder).map((file) => {
      const stored = openProviderFile(readFileSync(join(folder, file)), file)
      for (const section of ['resource', 'data', 'ephemeral'] as const) {
        for (const type of stored.types(section)) assert.notEqual(stored.schema(section, type), null)
      }
      return [stored.origin.address, stored.types('resource').length + stored.types('data').length]
    }),
  )
  for (const address of ['hashicorp/aws', 'hashicorp/azurerm', 'hashicorp/google']) {
    assert.ok((counts[address] ?? 0) > 1_400, `${address} has ${counts[address]}`)
  }
})
