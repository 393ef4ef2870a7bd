import type { Shape } from '../schemas/shape.ts'
import { closest } from './closest.ts'

/** `spec.subnets[0].id` in parts: names, and indices or keys in brackets. null for what is no path. */
export function pathParts(path: string): string[] | null {
  const parts: string[] = []
  const pattern = /\.?([^.[\]]+)|\[(?:"([^"]*)"|'([^']*)'|([^\]]*))\]/gy
  let at = 0
  while (at < path.length) {
    pattern.lastIndex = at
    const match = pattern.exec(path)
    if (match === null) return null
    const bracket = match[2] ?? match[3] ?? match[4]
    parts.push(match[1] ?? (bracket === undefined ? '' : `[${bracket}]`))
    at = pattern.lastIndex
  }
  return parts.length === 0 ? null : parts
}

/** Why the path does not lead to a field of the shape; null where it does, or where the shape ends in what is open. */
export function pathProblem(path: string, shape: Shape): string | null {
  const parts = pathParts(path)
  if (parts === null) return `${JSON.stringify(path)} is not a field path`
  let current = shape
  for (const [index, part] of parts.entries()) {
    if (current.type === 'any' || current.ref !== undefined) return null
    const bracket = /^\[(.*)\]$/.exec(part)?.[1]
    const isIndex = bracket !== undefined && /^(\d+|\*)$/.test(bracket)
    if (current.type === 'array') {
      if (!isIndex) return `${parts.slice(0, index).join('.')} is a list: an index is needed`
      current = current.items ?? { type: 'any' }
      continue
    }
    if (current.type !== 'object') return `${parts.slice(0, index).join('.')} has no fields`
    const name = bracket ?? part
    const property = Object.hasOwn(current.properties ?? {}, name) ? current.properties?.[name] : undefined
    const { additional = current.properties === undefined } = current
    if (property !== undefined) current = property
    else if (typeof additional === 'object') current = additional
    else if (additional) return null
    else {
      const near = closest(name, Object.keys(current.properties ?? {}))
      return `there is no field ${[...parts.slice(0, index), name].join('.')}${near === null ? '' : `; did you mean ${near}?`}`
    }
  }
  return null
}
