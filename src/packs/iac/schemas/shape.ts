/**
 * What a value may look like: the part of JSON Schema that Kubernetes, its custom resources and CloudFormation use, and two
 * types of Kubernetes' own. An object without `additional` has no other fields than its properties.
 */
export type Shape = {
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'any' | 'int-or-string' | 'quantity'
  properties?: Record<string, Shape>
  required?: string[]
  /** Fields beside the properties: any, or of this shape. */
  additional?: boolean | Shape
  items?: Shape
  enum?: (string | number | boolean | null)[]
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  /** At least one of these must fit. */
  anyOf?: Shape[]
  /** Another shape by its name. */
  ref?: string
}
