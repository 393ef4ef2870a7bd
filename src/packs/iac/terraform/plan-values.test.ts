import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '../schemas/provider-schema.ts'
import { decodeValue, encodeValue, unknown } from './cty-value.ts'
import { conformed, plannedValue } from './plan-values.ts'

const block: Block = {
  attributes: {
    id: { type: 'string', computed: true },
    name: { type: 'string', required: true },
    zone: { type: 'string', optional: true, computed: true },
    note: { type: 'string', optional: true },
    password: { type: 'string', optional: true, write_only: true },
  },
  block_types: {
    disk: { nesting_mode: 'list', block: { attributes: { path: { type: 'string', computed: true } } } },
    limits: { nesting_mode: 'single', block: { attributes: { size: { type: 'number', optional: true } } } },
  },
}

test('what nobody has set is not known yet where the provider computes it, and null elsewhere', () => {
  const proposed = { id: null, name: 'a', zone: null, note: null, password: 'x', disk: [{ path: null }], limits: null }
  assert.deepEqual(plannedValue(proposed, block), {
    id: unknown(),
    name: 'a',
    zone: unknown(),
    note: null,
    password: null,
    disk: [{ path: unknown() }],
    limits: null,
  })
})

test('what is to be destroyed stays null, what is not known stays unknown', () => {
  assert.equal(plannedValue(null, block), null)
  assert.deepEqual(plannedValue(unknown(), block), unknown())
})

test('blocks of an open type are passed on with their type', () => {
  const typed = [new Uint8Array([1]), [{ path: null }]]
  assert.deepEqual((plannedValue({ disk: typed }, block) as { disk: unknown }).disk, typed)
})

test('values travel unchanged, large numbers and unknown ones too', () => {
  const value = { a: [1, 2.5, 'x', null, true, unknown()], b: 9007199254740993n }
  const bytes = encodeValue(value)
  assert.deepEqual(encodeValue(decodeValue(bytes)), bytes)
  assert.equal((decodeValue(bytes) as { b: bigint }).b, value.b)
})

test('state of another schema keeps what this one has', () => {
  const { name, ...rest } = conformed({ name: 'a', colour: 'red' }, block)
  assert.equal(name, 'a')
  assert.deepEqual(rest, { id: null, zone: null, note: null, password: null, disk: [], limits: null })
})
