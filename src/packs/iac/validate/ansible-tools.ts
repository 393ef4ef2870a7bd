import type { AnsibleInput } from './ansible.ts'
import type { Diagnostic, ValidationCheck } from './diagnostic.ts'
import type { ToolRunner } from './tool-runner.ts'

/** ansible-lint and `ansible-playbook --syntax-check`, each where it is installed. */
export async function ansibleTools(
  input: AnsibleInput,
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<ValidationCheck[]> {
  const checks: ValidationCheck[] = []
  const modules = modulesOfCollections(input)
  const again = async (check: (given: AnsibleInput, folder: string | null) => Promise<ValidationCheck>) => {
    const first = await check(input, null)
    if (modules.length === 0 || !isUnresolved(first)) return first
    const second = await check({ ...input, all: new Map([...input.all, ...standIns(modules)]) }, standInFolder)
    return { ...second, detail: [second.detail, `stand-ins for ${modules.join(', ')}`].filter(Boolean).join('; ') }
  }
  const playbook = runner.find('ansible-playbook')
  const lint = runner.find('ansible-lint')
  if (playbook !== null)
    checks.push(await again((given, folder) => syntaxCheck(playbook, given, folder, runner, signal)))
  if (lint !== null) checks.push(await again((given, folder) => lintCheck(lint, given, folder, runner, signal)))
  return checks
}

const standInFolder = '.provenly-stand-ins'

/** Modules by their full names that are not Ansible's own: their collections may be absent here and present where the playbook runs. */
function modulesOfCollections({ files }: AnsibleInput): string[] {
  const found = [...files.values()].flatMap((text) =>
    [...text.matchAll(/^[\s-]*([a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*)\s*:/gm)].map(
      ([, name]) => name ?? '',
    ),
  )
  return [...new Set(found)].filter((name) => !/^ansible\.(?:builtin|legacy)\./.test(name)).sort()
}

/** That a module is not there says nothing of the playbook: our own check knows whether there is such a module. */
function isUnresolved({ result, diagnostics }: ValidationCheck): boolean {
  return result === 'failed' && diagnostics.some(({ message }) => /couldn't resolve module\/action/.test(message))
}

/** Empty modules in a place where Ansible looks for collections, so that all else can be checked. */
function standIns(modules: readonly string[]): [string, string][] {
  return modules.map((name) => {
    const [namespace, collection, module] = name.split('.')
    return [
      `${standInFolder}/ansible_collections/${namespace}/${collection}/plugins/modules/${module}.py`,
      '#!/usr/bin/python\n',
    ]
  })
}

const variables = (folder: string | null): Record<string, string> => ({
  ...environment,
  ...(folder === null ? {} : { ANSIBLE_COLLECTIONS_PATH: `./${folder}`, ANSIBLE_COLLECTIONS_PATHS: `./${folder}` }),
})

const environment = { ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCAL_TEMP: '/tmp/ansible', ANSIBLE_HOME: '/tmp/ansible-home' }

async function syntaxCheck(
  program: string,
  input: AnsibleInput,
  standInsAt: string | null,
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<ValidationCheck> {
  const started = performance.now()
  const playbooks = [...input.files].filter(([, text]) => /^-?\s*-?\s*hosts\s*:/m.test(text)).map(([path]) => path)
  const base = { name: 'ansible-syntax', engine: 'ansible-playbook' }
  if (playbooks.length === 0) {
    const detail = 'only playbooks can be checked by it'
    return { ...base, result: 'unavailable', detail, diagnostics: [], wallMs: 0 }
  }
  const command = [program, '--syntax-check', '-i', 'localhost,', ...playbooks.map((path) => `./${path}`)]
  const result = await runner.run(
    { command, files: input.all, workspace: input.workspace, environment: variables(standInsAt) },
    signal,
  )
  const wallMs = performance.now() - started
  if (result.exitCode === 0) return { ...base, result: 'passed', diagnostics: [], wallMs }
  const place = /appears to be in '([^']+)': line (\d+), column (\d+)|Origin: (\S+?):(\d+):(\d+)/.exec(result.stderr)
  const message = /ERROR!? ?:? ?(.*)/.exec(result.stderr)?.[1] ?? result.stderr.trim().split('\n')[0] ?? ''
  if (result.cutShort !== null || place === null) {
    return { ...base, result: 'unavailable', detail: result.cutShort ?? message, diagnostics: [], wallMs }
  }
  const path = place[1] ?? place[4] ?? ''
  const file = playbooks.find((each) => path.endsWith(each)) ?? playbooks[0] ?? ''
  const diagnostic: Diagnostic = {
    rule: 'ansible/syntax-check',
    severity: 'error',
    message: message.slice(0, 1000),
    file,
    line: Number(place[2] ?? place[5]),
    column: Number(place[3] ?? place[6]),
  }
  return { ...base, result: 'failed', diagnostics: [diagnostic], wallMs }
}

type Finding = {
  check_name: string
  severity: string
  description?: string
  content?: { body?: string }
  location: { path: string; lines?: { begin: number }; positions?: { begin: { line: number; column: number } } }
}

async function lintCheck(
  program: string,
  input: AnsibleInput,
  standInsAt: string | null,
  runner: ToolRunner,
  signal: AbortSignal,
): Promise<ValidationCheck> {
  const started = performance.now()
  const command = [
    program,
    '--offline',
    '--nocolor',
    '-f',
    'codeclimate',
    ...[...input.files.keys()].map((path) => `./${path}`),
  ]
  const result = await runner.run(
    { command, files: input.all, workspace: input.workspace, environment: variables(standInsAt) },
    signal,
  )
  const base = { name: 'ansible-lint', engine: 'ansible-lint' }
  const wallMs = performance.now() - started
  let found: Finding[]
  try {
    found = JSON.parse(result.stdout) as Finding[]
  } catch {
    const detail = result.cutShort ?? result.stderr.trim().split('\n')[0] ?? 'ansible-lint said nothing'
    return { ...base, result: 'unavailable', detail, diagnostics: [], wallMs }
  }
  const diagnostics = found.map(
    ({ check_name: rule, severity, description, content, location }): Diagnostic => ({
      rule: `ansible-lint/${rule}`,
      // Its severities are of style too: only what it could not read, or holds for a blocker, is an error here.
      severity: severity === 'blocker' || /^(syntax-check|load-failure|parser-error)/.test(rule) ? 'error' : 'warning',
      message: (description ?? content?.body ?? rule).slice(0, 1000),
      file: location.path.replace(/^\.\//, ''),
      line: location.lines?.begin ?? location.positions?.begin.line ?? null,
      column: location.positions?.begin.column ?? null,
    }),
  )
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return { ...base, result: failed ? 'failed' : 'passed', diagnostics, wallMs }
}
