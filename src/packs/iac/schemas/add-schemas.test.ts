import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { validateFiles } from '../validate/validate.ts'
import { addSchemas } from './add-schemas.ts'
import { createSchemaStore } from './schema-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'provenly-schemas-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const block = { attributes: { name: { type: 'string', required: true }, id: { type: 'string', computed: true } } }
const dump = JSON.stringify({
  format_version: '1.0',
  provider_schemas: {
    'registry.terraform.io/example/acme': {
      provider: { version: 0, block: {} },
      resource_schemas: { acme_thing: { version: 0, block } },
    },
  },
})
const options = { folder, source: 'a test', versions: { 'registry.terraform.io/example/acme': '1.0.0' } }

test('an added provider is checked like a shipped one', async () => {
  const added = addSchemas('acme', dump, options)
  assert.deepEqual([added.address, added.resources, added.version], ['example/acme', 1, '1.0.0'])
  const schemas = createSchemaStore({ added: folder, shipped: join(folder, 'none') })
  assert.deepEqual(schemas.providers(), ['example/acme'])
  const required = 'terraform {\n  required_providers {\n    acme = { source = "example/acme" }\n  }\n}\n'
  const files = new Map([['main.tf', `${required}resource "acme_thing" "t" {\n  nam = "x"\n}\n`]])
  const { checks } = await validateFiles({ files }, { runner: null, schemas }, new AbortController().signal)
  assert.deepEqual(
    checks.flatMap(({ diagnostics }) => diagnostics.map(({ line, rule }) => `${line} ${rule}`)),
    ['7 terraform/unsupported-argument', '6 terraform/missing-required-argument'],
  )
})

test('what is not a dump, or lacks the provider, is said', () => {
  assert.throws(() => addSchemas('acme', 'x', options), { code: 'invalid' })
  assert.throws(() => addSchemas('acme', '{}', options), { code: 'invalid' })
  assert.throws(() => addSchemas('other', dump, options), { code: 'not-found', hint: /example\/acme/ })
})
