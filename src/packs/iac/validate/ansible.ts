import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { builtInNames, type ModuleArguments, moduleArguments } from './ansible-modules.ts'
import { ansibleTools } from './ansible-tools.ts'
import { closest } from './closest.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import type { ToolRunner } from './tool-runner.ts'
import { child, type Entry, entriesOf, itemsOf, type Place, readTrees, type Tree, textOf } from './yaml-tree.ts'

export type AnsibleInput = {
  files: ReadonlyMap<string, string>
  /** What can be included, beside what is validated. */
  all: ReadonlyMap<string, string>
  workspace?: string | undefined
}

/** Own checks of structure and of arguments, and Ansible's own tools where they are installed. */
export async function validateAnsible(
  input: AnsibleInput,
  runner: ToolRunner | null,
  signal: AbortSignal,
): Promise<ValidationCheck[]> {
  const started = performance.now()
  const diagnostics: Diagnostic[] = []
  const gaps = new Set<string>()
  for (const [file, text] of input.files) new PlaybookFile(file, input, diagnostics, gaps).check(text)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  const own: ValidationCheck = {
    name: 'ansible-schema',
    result: failed ? 'failed' : gaps.size > 0 ? 'unavailable' : 'passed',
    ...(gaps.size > 0 ? { detail: [...gaps].join('; ') } : {}),
    diagnostics,
    engine: 'provenly',
    wallMs: performance.now() - started,
  }
  return [own, ...(runner === null ? [] : await ansibleTools(input, runner, signal))]
}

const words = (text: string): Set<string> => new Set(text.trim().split(/\s+/))

const shared = `any_errors_fatal become become_exe become_flags become_method become_user check_mode collections connection
  debugger diff environment ignore_errors ignore_unreachable module_defaults name no_log port remote_user run_once tags throttle
  timeout vars`
const playWords = words(`${shared} fact_path force_handlers gather_facts gather_subset gather_timeout handlers hosts
  max_fail_percentage order post_tasks pre_tasks roles serial strategy tasks validate_argspec vars_files vars_prompt`)
const blockWords = words(`${shared} always block delegate_facts delegate_to notify rescue when`)
const taskWords =
  words(`${shared} action args async changed_when delay delegate_facts delegate_to failed_when listen local_action
  loop loop_control notify poll register retries until when with`)
const importWords = words('import_playbook ansible.builtin.import_playbook name vars when tags become')

class PlaybookFile {
  readonly #file: string
  readonly #input: AnsibleInput
  readonly #diagnostics: Diagnostic[]
  readonly #gaps: Set<string>

  constructor(file: string, input: AnsibleInput, diagnostics: Diagnostic[], gaps: Set<string>) {
    this.#file = file
    this.#input = input
    this.#diagnostics = diagnostics
    this.#gaps = gaps
  }

  check(text: string): void {
    const { trees, problems } = readTrees(text)
    for (const { message, line, column } of problems) this.#report('syntax', message, { line, column })
    for (const tree of trees) {
      this.#jinja(tree)
      if (tree.kind === 'scalar' && tree.value === null) continue
      if (tree.kind !== 'list') {
        this.#report('no-playbook', 'a playbook is a list of plays, a file of tasks a list of tasks', tree)
        continue
      }
      const isPlaybook = tree.items.some((item) => isPlay(item))
      const inHandlers = /(^|\/)handlers\//.test(this.#file)
      const handlers = isPlaybook ? null : this.#roleHandlers()
      for (const item of tree.items) {
        if (isPlaybook) this.#play(item)
        else this.#task(item, inHandlers ? null : handlers)
      }
    }
  }

  #report(rule: string, message: string, { line, column }: Place, severity: 'error' | 'warning' = 'error'): void {
    this.#diagnostics.push({ rule: `ansible/${rule}`, severity, message, file: this.#file, line, column })
  }

  #play(tree: Tree): void {
    if (tree.kind !== 'map') {
      this.#report('bad-play', 'a play is a map', tree)
      return
    }
    const isImport = tree.entries.some(({ key }) => key.endsWith('import_playbook'))
    const known = isImport ? importWords : playWords
    for (const { key, line, column } of tree.entries) {
      if (known.has(key)) continue
      const near = closest(key, known)
      this.#report(
        'unknown-keyword',
        `${key} is no keyword of a play${near === null ? '' : `; did you mean ${near}?`}`,
        { line, column },
      )
    }
    if (isImport) return
    if (child(tree, 'hosts') === undefined) this.#report('missing-hosts', 'the play names no hosts', tree)
    const roles = itemsOf(child(tree, 'roles')).map((role) => ({
      role,
      name: textOf(role) ?? textOf(child(role, 'role')) ?? textOf(child(role, 'name')),
    }))
    const handlers = new Set(handlerNames(itemsOf(child(tree, 'handlers'))))
    let complete = true
    for (const { role, name } of roles) {
      const found = name === null ? null : this.#handlersOfRole(name)
      if (found === null) {
        complete = false
        if (name !== null && !name.includes('{{')) this.#gaps.add(`the role ${name} is not here`)
        else if (name === null) this.#report('bad-role', 'a role needs a name', role)
      } else for (const each of found) handlers.add(each)
    }
    for (const section of ['pre_tasks', 'tasks', 'post_tasks', 'handlers']) {
      const list = child(tree, section)
      if (list !== undefined && list.kind !== 'list' && !(list.kind === 'scalar' && list.value === null)) {
        this.#report('wrong-type', `${section} must be a list`, list)
      }
      const included = itemsOf(list).some((task) =>
        entriesOf(task).some(({ key }) => /(include|import)_(tasks|role)$/.test(key)),
      )
      for (const task of itemsOf(list)) this.#task(task, complete && !included ? handlers : null)
    }
  }

  /** `handlers` are the names that can be notified; null where not all of them are known. */
  #task(tree: Tree, handlers: ReadonlySet<string> | null, depth = 0): void {
    if (tree.kind !== 'map' || depth > 30) {
      this.#report('bad-task', 'a task is a map', tree)
      return
    }
    this.#notified(child(tree, 'notify'), handlers)
    this.#conditions(tree)
    const block = child(tree, 'block')
    if (block !== undefined) {
      for (const { key, line, column } of tree.entries) {
        if (!blockWords.has(key)) this.#report('unknown-keyword', `${key} is no keyword of a block`, { line, column })
      }
      for (const section of ['block', 'rescue', 'always']) {
        for (const item of itemsOf(child(tree, section))) this.#task(item, handlers, depth + 1)
      }
      return
    }
    const modules = tree.entries.filter(({ key }) => !taskWords.has(key) && !key.startsWith('with_'))
    const legacy = tree.entries.filter(({ key }) => key === 'action' || key === 'local_action')
    const [module, second] = modules
    if (module === undefined) {
      if (legacy.length === 0) this.#report('no-module', 'the task calls no module', tree)
      return
    }
    if (second !== undefined) {
      // A keyword that is misspelt looks like a second module.
      const wrong =
        modules.find(({ key }) => closest(key, taskWords) !== null && moduleArguments(key) === null) ?? second
      const near = closest(wrong.key, taskWords)
      const hint = near === null ? `the task also calls ${module.key}` : `did you mean ${near}?`
      this.#report('unknown-keyword', `${wrong.key} is no keyword of a task; ${hint}`, wrong)
      return
    }
    this.#module(module, child(tree, 'args'))
  }

  #module(entry: Entry, extra: Tree | undefined): void {
    const { key, value } = entry
    const known = moduleArguments(key)
    if (known === null) {
      const isBuiltIn = key.startsWith('ansible.builtin.') || !key.includes('.')
      const near = isBuiltIn ? closest(key.replace('ansible.builtin.', ''), builtInNames()) : null
      if (near !== null || key.startsWith('ansible.builtin.')) {
        this.#report(
          'unknown-module',
          `there is no module ${key}${near === null ? '' : `; did you mean ${near}?`}`,
          entry,
        )
      } else this.#gaps.add(`the arguments of ${key} were not checked`)
      return
    }
    const given = new Map<string, Entry>()
    for (const each of [...entriesOf(value), ...entriesOf(extra), ...writtenInline(value, known)])
      given.set(each.key, each)
    this.#included(known, value, given)
    const computed = value.kind === 'scalar' && /\{\{/.test(String(value.value))
    for (const [name, argument] of given) {
      const own = known.names.get(name)
      if (own === undefined) {
        if (known.open) continue
        const near = closest(name, known.names.keys())
        this.#report(
          'unknown-argument',
          `${key} has no argument ${name}${near === null ? '' : `; did you mean ${near}?`}`,
          argument,
        )
        continue
      }
      const allowed = known.values.get(own)
      const text = argument.value.kind === 'scalar' ? String(argument.value.value) : '{{'
      if (allowed !== undefined && !text.includes('{{') && !allowed.includes(text)) {
        this.#report('not-allowed', `${name} is ${JSON.stringify(text)}; allowed are ${allowed.join(', ')}`, argument)
      }
    }
    const names = new Set([...given.keys()].map((name) => known.names.get(name)))
    for (const name of known.required) {
      const isFree = known.freeText && textOf(value) !== null
      if (!names.has(name) && !isFree && !computed) this.#report('missing-argument', `${key} needs ${name}`, entry)
    }
  }

  #included({ name }: ModuleArguments, value: Tree, given: ReadonlyMap<string, Entry>): void {
    if (!/\.(include|import)_tasks$/.test(name)) return
    const path = textOf(given.get('file')?.value) ?? textOf(value)
    if (path === null || path.includes('{{') || path.includes('=')) return
    const folder = posix.dirname(this.#file)
    const candidates = [folder, posix.join(folder, 'tasks'), posix.join(folder, '..', 'tasks')].map((place) =>
      posix.normalize(posix.join(place, path)),
    )
    if (!candidates.some((candidate) => this.#exists(candidate))) {
      this.#report('missing-file', `there is no file ${path}`, value)
    }
  }

  #exists(path: string): boolean {
    if (this.#input.all.has(path)) return true
    const { workspace } = this.#input
    return workspace !== undefined && !path.startsWith('..') && existsSync(join(workspace, path))
  }

  #notified(notify: Tree | undefined, handlers: ReadonlySet<string> | null): void {
    if (notify === undefined || handlers === null) return
    for (const item of [notify, ...itemsOf(notify)]) {
      const name = textOf(item)
      if (name === null || name.includes('{{') || handlers.has(name)) continue
      const near = closest(name, handlers)
      this.#report(
        'unknown-handler',
        `there is no handler ${name}${near === null ? '' : `; did you mean ${near}?`}`,
        item,
      )
    }
  }

  #conditions(tree: Tree): void {
    for (const keyword of ['when', 'failed_when', 'changed_when', 'until']) {
      const condition = child(tree, keyword)
      for (const item of condition === undefined ? [] : [condition, ...itemsOf(condition)]) {
        if (textOf(item)?.trim().startsWith('{{')) {
          this.#report('braces', `${keyword} is an expression already: leave {{ }} out`, item, 'warning')
        }
      }
    }
  }

  /** Handlers of the role that the file belongs to; null outside of a role, where the play has them. */
  #roleHandlers(): Set<string> | null {
    const role = /^(.*\/)?tasks\/[^/]+$/.exec(this.#file)
    if (role === null) return null
    return this.#handlersIn(`${role[1] ?? ''}handlers/`)
  }

  #handlersOfRole(name: string): Set<string> | null {
    const start = posix.dirname(this.#file) === '.' ? '' : `${posix.dirname(this.#file)}/`
    const folders = [`${start}roles/${name}/`, `roles/${name}/`, `${posix.join(start, '..', 'roles', name)}/`]
    const folder = folders.find((candidate) => [...this.#input.all.keys()].some((path) => path.startsWith(candidate)))
    return folder === undefined ? null : (this.#handlersIn(`${folder}handlers/`) ?? new Set())
  }

  #handlersIn(folder: string): Set<string> | null {
    const names = new Set<string>()
    let found = false
    for (const [path, text] of this.#input.all) {
      if (!path.startsWith(folder)) continue
      found = true
      for (const tree of readTrees(text).trees) for (const name of handlerNames(itemsOf(tree))) names.add(name)
    }
    return found ? names : null
  }

  #jinja(tree: Tree, depth = 0): void {
    if (depth > 95 || tree.tag === '!unsafe' || tree.tag === '!vault') return
    if (tree.kind === 'list') for (const item of tree.items) this.#jinja(item, depth + 1)
    for (const { value } of entriesOf(tree)) this.#jinja(value, depth + 1)
    const text = textOf(tree)
    if (text === null || !/[{%]/.test(text)) return
    const problem = jinjaProblem(text)
    if (problem !== null) this.#report('jinja', problem, tree)
  }
}

const isPlay = (tree: Tree): boolean =>
  child(tree, 'hosts') !== undefined || entriesOf(tree).some(({ key }) => key.endsWith('import_playbook'))

function handlerNames(handlers: readonly Tree[]): string[] {
  return handlers.flatMap((handler) => {
    const listen = child(handler, 'listen')
    const own = [child(handler, 'name'), listen, ...itemsOf(listen)].flatMap((each) => textOf(each) ?? [])
    return [...own, ...handlerNames(itemsOf(child(handler, 'block')))]
  })
}

/** `apt: name=nginx state=present` */
function writtenInline(value: Tree, known: ModuleArguments): Entry[] {
  const text = textOf(value)
  if (text === null) return []
  const pairs = [...text.matchAll(/(?:^|\s)([a-z_]+)=("[^"]*"|'[^']*'|\{\{.*?\}\}|\S*)/g)]
  return pairs.flatMap(([, key = '', written = '']): Entry[] => {
    // In the text of a command, NAME=value is a part of the command.
    if (known.freeText && !known.names.has(key)) return []
    const plain = written.replace(/^(["'])(.*)\1$/, '$2')
    const { line, column } = value
    return [{ key, line, column, value: { kind: 'scalar', value: plain, text: plain, line, column } }]
  })
}

const jinjaEnds: Record<string, string> = { '{{': '}}', '{%': '%}', '{#': '#}' }

/** Looks at each place once: texts may hold as many braces as they like. */
function jinjaProblem(text: string): string | null {
  const opening = /\{[{%#]/g
  for (;;) {
    const match = opening.exec(text)
    if (match === null) return null
    const [open] = match
    const close = jinjaEnds[open] ?? '}}'
    const end = text.indexOf(close, opening.lastIndex)
    if (end === -1) return open === '{#' ? null : `${open} is not closed by ${close}`
    const inside = text.slice(opening.lastIndex, end)
    if (open === '{{' && inside.includes('{%')) return '{{ is not closed by }}'
    opening.lastIndex = end + 2
    if (open === '{%' && /^-?\s*raw\s*-?$/.test(inside)) {
      const closing = /\{%-?\s*endraw\s*-?%\}/g
      closing.lastIndex = opening.lastIndex
      if (closing.exec(text) === null) return 'raw is not closed by endraw'
      opening.lastIndex = closing.lastIndex
    }
  }
}
