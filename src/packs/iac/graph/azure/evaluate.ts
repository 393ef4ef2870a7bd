import { callFunction } from '../terraform/functions.ts'
import { isObject, isOpen, Ref, resolve, textOf, Unknown, type Values } from '../value.ts'

/** Functions of ARM templates and Bicep; names are not case sensitive. */
export function callAzure(name: string, args: readonly unknown[]): unknown {
  const low = name.toLowerCase()
  const [first, second, third] = args
  switch (low) {
    case 'concat':
      return args.every((arg) => Array.isArray(resolve(arg)))
        ? callFunction('concat', args)
        : callFunction('join', ['', ...args.map((arg) => [arg])])
    case 'format':
      return format(args)
    case 'if':
      return isOpen(first) ? new Unknown('if()') : truthy(first) ? second : third
    case 'equals':
      return isOpen(first) || isOpen(second) ? new Unknown('equals()') : same(first, second)
    case 'not':
      return isOpen(first) ? new Unknown('not()') : !truthy(first)
    case 'and':
      return args.some((arg) => !isOpen(arg) && !truthy(arg)) ? false : args.some(isOpen) ? new Unknown('and()') : true
    case 'or':
      return args.some((arg) => !isOpen(arg) && truthy(arg)) ? true : args.some(isOpen) ? new Unknown('or()') : false
    case 'true':
    case 'false':
      return low === 'true'
    case 'null':
      return null
    case 'empty': {
      const value = resolve(first)
      if (isOpen(value)) return new Unknown('empty()')
      return (
        value === null ||
        value === '' ||
        (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0)
      )
    }
    case 'string':
      return textOf(first) ?? new Unknown('string()')
    case 'int':
      return isOpen(first) ? first : Number(first)
    case 'bool':
      return isOpen(first) ? first : truthy(first)
    case 'tolower':
      return callFunction('lower', args)
    case 'toupper':
      return callFunction('upper', args)
    case 'createarray':
    case 'array':
      return low === 'array' && Array.isArray(resolve(first)) ? first : [...args]
    case 'createobject': {
      const result: Values = {}
      for (let index = 0; index + 1 < args.length; index += 2) result[textOf(args[index]) ?? ''] = args[index + 1]
      return result
    }
    case 'union': {
      const values = args.map(resolve)
      if (values.every(Array.isArray)) return callFunction('setunion', args)
      return callFunction('merge', args)
    }
    case 'json':
      return callFunction('jsondecode', args)
    case 'length':
    case 'coalesce':
    case 'min':
    case 'max':
    case 'split':
    case 'startswith':
    case 'endswith':
    case 'contains':
    case 'replace':
    case 'trim':
      return low === 'trim'
        ? callFunction('trimspace', args)
        : low === 'split'
          ? callFunction('split', [second, first])
          : callFunction(low, args)
    case 'range':
      return isOpen(first) || isOpen(second)
        ? new Unknown('range()')
        : callFunction('range', [Number(first), Number(first) + Number(second)])
    case 'add':
    case 'sub':
    case 'mul':
      if (isOpen(first) || isOpen(second)) return new Unknown(`${low}()`)
      return low === 'add'
        ? Number(first) + Number(second)
        : low === 'sub'
          ? Number(first) - Number(second)
          : Number(first) * Number(second)
    case 'resourceid':
    case 'subscriptionresourceid':
    case 'extensionresourceid':
    case 'reference': {
      const names = args.map(textOf)
      return new Ref(names.at(-1) ?? '', [low, ...names.map((each) => each ?? '')])
    }
    default:
      return new Unknown(`${name}()`)
  }
}

const truthy = (value: unknown): boolean => /^(true|1)$/i.test(String(resolve(value)))
const same = (left: unknown, right: unknown): boolean =>
  JSON.stringify(resolve(left)) === JSON.stringify(resolve(right))

function format(args: readonly unknown[]): unknown {
  const pattern = textOf(args[0]) ?? ''
  const parts = pattern.split(/(\{\d+(?::[^}]*)?\})/).map((part) => {
    const index = /^\{(\d+)/.exec(part)?.[1]
    return index === undefined ? part : (args[Number(index) + 1] ?? '')
  })
  return callFunction('join', ['', ...parts.map((part) => [part])])
}
