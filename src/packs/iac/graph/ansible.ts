import type { Span } from '../hcl/ast.ts'
import type { Graph } from './resource.ts'
import { isObject, type Places, type Values } from './value.ts'

const keywords = new Set(
  'name action any_errors_fatal args async become become_exe become_flags become_method become_user changed_when check_mode collections connection debugger delay delegate_facts delegate_to diff environment failed_when ignore_errors ignore_unreachable listen local_action loop loop_control module_defaults no_log notify poll port register remote_user retries run_once tags throttle timeout until vars when hosts gather_facts roles tasks pre_tasks post_tasks handlers serial strategy vars_files vars_prompt block rescue always order force_handlers max_fail_percentage'.split(
    ' ',
  ),
)

const isPlay = (value: unknown): value is Values =>
  isObject(value) && (typeof value['hosts'] === 'string' || Array.isArray(value['hosts']))
const isTask = (value: unknown): value is Values =>
  isObject(value) &&
  (Array.isArray(value['block']) || moduleOf(value) !== undefined) &&
  value['apiVersion'] === undefined

export function isPlaybook(value: unknown, path: string): value is Values[] {
  if (!Array.isArray(value) || value.length === 0) return false
  if (
    value.some(
      (item) =>
        isPlay(item) || (isObject(item) && ('import_playbook' in item || 'ansible.builtin.import_playbook' in item)),
    )
  )
    return true
  const likely = /(^|\/)(tasks|handlers|roles|playbooks)\//.test(path)
  return value.every(
    (item) =>
      isTask(item) && (likely || typeof item['name'] === 'string' || Array.isArray(item['block'])) && knownShape(item),
  )
}

/** A list of mappings is a list of tasks when the keys besides the module are keywords of tasks. */
const knownShape = (task: Values): boolean =>
  Object.keys(task).filter((key) => !keywords.has(key) && !key.startsWith('with_')).length <= 1

function moduleOf(task: Values): string | undefined {
  return Object.keys(task).find((key) => !keywords.has(key) && !key.startsWith('with_'))
}

/** Adds each task as a resource: its type is the module's name without the collection of Ansible itself. */
export function addPlaybook(items: readonly Values[], file: string, places: Places, graph: Graph): void {
  const visit = (list: unknown, inherited: Values, depth: number): void => {
    if (!Array.isArray(list) || depth > 20) return
    for (const [index, item] of list.entries()) {
      if (!isObject(item)) continue
      const span = places.get(list)?.get(index)
      if (isPlay(item)) {
        const play = { ...inherited, ...environment(item) }
        for (const part of ['pre_tasks', 'tasks', 'post_tasks', 'handlers']) visit(item[part], play, depth + 1)
      } else if (Array.isArray(item['block'])) {
        add(item, 'block', 'block', item, inherited, span)
        const scope = { ...inherited, ...environment(item) }
        for (const part of ['block', 'rescue', 'always']) visit(item[part], scope, depth + 1)
      } else {
        const module = moduleOf(item)
        if (module !== undefined) add(item, 'tasks', module, item[module], inherited, span)
      }
    }
  }
  const add = (
    task: Values,
    part: string,
    module: string,
    raw: unknown,
    inherited: Values,
    span: Span | undefined,
  ): void => {
    const args = module === 'block' ? {} : argumentsOf(raw, isObject(task['args']) ? task['args'] : {})
    const at = isObject(raw) ? places.get(raw) : undefined
    const own = places.get(task)?.get(module)
    if (at) places.set(args, at)
    const name = typeof task['name'] === 'string' ? task['name'] : 'unknown'
    graph.add({
      address: module === 'block' ? `block.${name}` : `${part}.${module}.${name}`,
      kind: 'ansible',
      type: `ansible:${module.replace(/^ansible\.(builtin|legacy)\./, '')}`,
      name,
      file,
      line: (span ?? own)?.line ?? 1,
      column: (span ?? own)?.column ?? 1,
      endLine: (span ?? own)?.endLine ?? 1,
      values: args,
      meta: { ...inherited, ...task },
      scope: file,
      places,
    })
  }
  visit(items, {}, 0)
}

const environment = (item: Values): Values =>
  Object.fromEntries(
    Object.entries(item).filter(([key]) => ['become', 'become_user', 'no_log', 'vars', 'environment'].includes(key)),
  )

/** `key=value` words and mappings both become a mapping; a command line is kept under `_raw`. */
function argumentsOf(raw: unknown, extra: Values): Values {
  if (isObject(raw)) return { ...raw, ...extra }
  if (typeof raw !== 'string') return { ...extra }
  const result: Values = { _raw: raw, ...extra }
  for (const match of raw.slice(0, 4000).matchAll(/(?:^|\s)([a-z_]\w*)=("[^"]*"|'[^']*'|\S+)/g))
    result[match[1] ?? ''] = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')
  return result
}
