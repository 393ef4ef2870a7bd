import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { CloudformationResource } from '../src/packs/iac/schemas/cloudformation-file.ts'
import { writeSchemaFile } from '../src/packs/iac/schemas/schema-file.ts'
import type { Shape } from '../src/packs/iac/schemas/shape.ts'
import type { SchemaTarget } from './iac-schemas.ts'

const specification = '@aws-cdk/aws-service-spec'
const version = '0.1.216'

/** CloudFormation's resource types, from the database that the AWS CDK is generated from, without its prose. */
export const cloudformationSchemas: readonly SchemaTarget[] = [
  {
    file: 'cloudformation.schemas',
    package: specification,
    version,
    make: ({ folder }) => {
      const { schema } = JSON.parse(gunzipSync(readFileSync(join(folder, 'db.json.gz'))).toString('utf8')) as Database
      const definitions = new Map(schema.typeDefinition.entities.map((definition) => [definition.$id, definition]))
      const documents = new Map(
        schema.resource.entities.map((resource) => [resource.cloudFormationType, documentOf(resource, definitions)]),
      )
      return writeSchemaFile({ source: `${specification}@${version}` }, documents)
    },
  },
]

type Type = {
  type: string
  element?: Type
  types?: Type[]
  reference?: { $ref: string }
  allowedValues?: string[]
}
type Property = { type: Type; required?: boolean; previousTypes?: Type[] }
type Definition = { $id: string; name: string; properties: Record<string, Property> }
type Resource = Definition & { cloudFormationType: string; attributes: Record<string, unknown> }
type Database = { schema: { resource: { entities: Resource[] }; typeDefinition: { entities: Definition[] } } }

function documentOf(resource: Resource, definitions: ReadonlyMap<string, Definition>): CloudformationResource {
  const shapes: Record<string, Shape> = {}
  const names = new Map<string, string>()
  const nameOf = (id: string): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const definition = definitions.get(id)
    if (definition === undefined) throw new Error(`no definition ${id}`)
    const taken = new Set(names.values())
    let name = definition.name
    while (taken.has(name)) name += '_'
    names.set(id, name)
    shapes[name] = objectShape(definition.properties, nameOf)
    return name
  }
  const properties = objectShape(resource.properties, nameOf)
  return { properties, shapes, attributes: Object.keys(resource.attributes).sort() }
}

function objectShape(properties: Record<string, Property>, nameOf: (id: string) => string): Shape {
  const required = Object.entries(properties).flatMap(([name, { required: needed }]) => (needed ? [name] : []))
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, propertyShape(property, nameOf)]),
    ),
    ...(required.length > 0 ? { required: required.sort() } : {}),
  }
}

/** What a property could once be is still accepted by CloudFormation. */
function propertyShape({ type, previousTypes = [] }: Property, nameOf: (id: string) => string): Shape {
  return oneOf([type, ...previousTypes].map((each) => typeShape(each, nameOf)))
}

const tag: Shape = {
  type: 'object',
  properties: { Key: { type: 'string' }, Value: { type: 'string' } },
  required: ['Key', 'Value'],
}

function typeShape(type: Type, nameOf: (id: string) => string): Shape {
  switch (type.type) {
    case 'ref':
      return { ref: nameOf(type.reference?.$ref ?? '') }
    case 'array':
      return { type: 'array', items: type.element === undefined ? { type: 'any' } : typeShape(type.element, nameOf) }
    case 'map':
      return { type: 'object', additional: type.element === undefined ? true : typeShape(type.element, nameOf) }
    case 'union':
      return oneOf((type.types ?? []).map((each) => typeShape(each, nameOf)))
    case 'tag':
      return tag
    case 'string':
      return { type: 'string', ...(type.allowedValues === undefined ? {} : { enum: type.allowedValues }) }
    case 'boolean':
    case 'integer':
    case 'number':
      return { type: type.type }
    default:
      return { type: 'any' }
  }
}

function oneOf(shapes: Shape[]): Shape {
  const distinct = [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()]
  const [first] = distinct
  if (distinct.length === 1 && first !== undefined) return first
  if (distinct.some((shape) => shape.type === 'any' && shape.properties === undefined)) return { type: 'any' }
  return { type: 'any', anyOf: distinct }
}
