import { z } from '@hono/zod-openapi'

/**
 * A response schema for the API description. It is described by Zod's own JSON Schema, because the OpenAPI generator follows
 * recursive types such as `z.json()` for ever. What a handler returns is held to it by the compiler.
 */
export function described<Schema extends z.ZodType>(name: string, schema: Schema) {
  const { $schema: _dialect, $defs: _recursive, ...shape } = z.toJSONSchema(schema, { io: 'output' })
  // A union says nothing of a type of its own, and without one the generator does not know what to describe.
  return z.custom<z.output<Schema>>().openapi(name, { type: 'object', ...(anyForRecursive(shape) as object) })
}

/** The only recursive type is "any JSON", which in JSON Schema is the empty schema. */
function anyForRecursive(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(anyForRecursive)
  if (node === null || typeof node !== 'object') return node
  if ('$ref' in node) return {}
  return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, anyForRecursive(member)]))
}
