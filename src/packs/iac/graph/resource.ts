import type { Comment, Span } from '../hcl/ast.ts'
import type { Path, Places, Values } from './value.ts'

export const kinds = ['terraform', 'kubernetes', 'cloudformation', 'arm', 'ansible', 'dockerfile'] as const
export type Kind = (typeof kinds)[number]

export type Place = { file: string; line: number; column: number; endLine: number }

export type Resource = {
  /** As people and other tools name it: `aws_s3_bucket.logs`, `Deployment.default.web`, `AWS::S3::Bucket.Logs`, `/app/Dockerfile.RUN`. */
  address: string
  kind: Kind
  /** The type in lower case where the language does not distinguish (ARM), else as written. */
  type: string
  name: string
  file: string
  line: number
  column: number
  endLine: number
  values: Values
  /** What stands beside the properties: DeletionPolicy, Metadata, labels, the API version. */
  meta: Values
  /** The module instance or stack that it belongs to; names are unique within one. */
  scope: string
  places: Places
}

/** Something that could not be read or understood. `unavailable`: nothing is wrong, but it could not be checked here. */
export type Trouble = {
  kind: 'broken' | 'unavailable'
  rule: string
  message: string
  file: string
  line: number
  column: number
}

export type SourceFile = { path: string; text: string; comments: Comment[] }

/** Where a member of a resource's values was written; the nearest known ancestor when it was not. */
export function placeOf(resource: Resource, path: Path): Place {
  let current: unknown = resource.values
  let best: Span | undefined
  for (const step of path) {
    if (typeof current !== 'object' || current === null) break
    const place = resource.places.get(current)?.get(step)
    if (place) best = place
    current = (current as Record<string | number, unknown>)[step]
  }
  const span = best ?? resource
  return { file: resource.file, line: span.line, column: span.column, endLine: span.endLine }
}

export class Graph {
  readonly resources: Resource[] = []
  readonly troubles: Trouble[] = []
  readonly files = new Map<string, SourceFile>()
  readonly #byType = new Map<string, Resource[]>()
  #byAddress: Map<string, Resource> | undefined
  #byScope: Map<string, Resource[]> | undefined

  add(resource: Resource): void {
    this.resources.push(resource)
    this.#byAddress = undefined
    this.#byScope = undefined
    const same = this.#byType.get(resource.type)
    if (same) same.push(resource)
    else this.#byType.set(resource.type, [resource])
  }

  ofType(...types: string[]): Resource[] {
    return types.flatMap((type) => this.#byType.get(type) ?? [])
  }

  find(scope: string, address: string): Resource | undefined {
    this.#byAddress ??= new Map(this.resources.map((resource) => [`${resource.scope}\n${resource.address}`, resource]))
    return this.#byAddress.get(`${scope}\n${address}`)
  }

  /** Resources of a type in one module tree or template: rules that look at neighbours must not look at the whole tree each time. */
  beside(resource: Resource, type: string): readonly Resource[] {
    if (!this.#byScope) {
      this.#byScope = new Map()
      for (const each of this.resources) {
        for (const key of [`${each.scope}\n${each.type}`, `${each.scope}\n*`]) {
          const list = this.#byScope.get(key)
          if (list) list.push(each)
          else this.#byScope.set(key, [each])
        }
      }
    }
    return this.#byScope.get(`${resource.scope}\n${type}`) ?? []
  }

  types(): Iterable<string> {
    return this.#byType.keys()
  }
}
