import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A command of the project that is to run in the jail. `problem` says why it can not, known before trying. */
export type ProjectCommand = { command: string; found: 'given' | 'detected'; problem?: string }

/** How the project tests itself, by the files that say so; null when nothing does. Reads a few small files only. */
export function detectTests(workspace: string): ProjectCommand | null {
  const at = (name: string) => existsSync(join(workspace, name))
  const script = packageScript(workspace)
  if (script !== null) {
    const problem =
      needsPackages(workspace) && !at('node_modules') ? 'its packages are not installed (no node_modules)' : undefined
    return { command: 'npm test', found: 'detected', ...(problem ? { problem } : {}) }
  }
  const pytest =
    at('pytest.ini') ||
    at('conftest.py') ||
    /\[tool\.pytest|\[tool:pytest\]/.test(read(workspace, 'pyproject.toml') + read(workspace, 'setup.cfg'))
  if (pytest) return { command: 'python3 -m pytest', found: 'detected' }
  if (hasPythonTests(workspace)) return { command: 'python3 -m unittest discover -v', found: 'detected' }
  if (at('pom.xml')) return { command: 'mvn -o -q test', found: 'detected' }
  if (at('gradlew')) return { command: './gradlew --offline test', found: 'detected' }
  if (at('build.gradle') || at('build.gradle.kts')) return { command: 'gradle --offline test', found: 'detected' }
  if (at('go.mod')) return { command: 'go test ./...', found: 'detected' }
  if (at('Cargo.toml')) return { command: 'cargo test --offline', found: 'detected' }
  return null
}

/** `npm test`'s script, unless it is the one that npm writes to say that there is none. */
function packageScript(workspace: string): string | null {
  try {
    const script: unknown = JSON.parse(read(workspace, 'package.json')).scripts?.test
    return typeof script === 'string' && script !== '' && !/no test specified/.test(script) ? script : null
  } catch {
    return null
  }
}

function needsPackages(workspace: string): boolean {
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(workspace, 'package.json'))
    return Object.keys({ ...dependencies, ...devDependencies }).length > 0
  } catch {
    return false
  }
}

function hasPythonTests(workspace: string): boolean {
  return ['.', 'tests', 'test'].some((folder) => {
    try {
      return readdirSync(join(workspace, folder)).some((name) => /^test_\w+\.py$/.test(name))
    } catch {
      return false
    }
  })
}

function read(workspace: string, name: string): string {
  try {
    const path = join(workspace, name)
    return statSync(path).size > 1_000_000 ? '' : readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The same command, asked to name every test where it can be. Pure but for the workspace's package.json. */
export function naming(command: string, workspace: string): string {
  const single = !/[|&;<>\n]/.test(command)
  if (!single) return command
  const script = /^npm (?:test|t|run test)$/.test(command.trim()) ? packageScript(workspace) : null
  const real = script ?? command
  if (/[|&;<>]/.test(real)) return command
  const between = script === null ? ' ' : ' -- '
  if (/\bvitest\b/.test(real) && !/--reporter/.test(real)) return `${command}${between}--reporter=verbose`
  if (/\bjest\b/.test(real) && !/--verbose|--json/.test(real)) return `${command}${between}--verbose`
  if (/^go test\b/.test(real) && !/ -v\b| -json\b/.test(real)) return command.replace(/^go test/, 'go test -v')
  return command
}

/** For every test runner that reads its settings from variables; no colours, and nothing that waits for a person. */
export const testEnvironment: Readonly<Record<string, string>> = {
  CI: '1',
  NO_COLOR: '1',
  PYTEST_ADDOPTS: '-rA -p no:cacheprovider',
  PYTHONDONTWRITEBYTECODE: '1',
  GOFLAGS: '-mod=mod',
  GOPROXY: 'off',
  GOCACHE: '/tmp/go-build',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
}

const systemFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib64']
const programs = [
  'node',
  'npm',
  'npx',
  'python3',
  'python',
  'pytest',
  'java',
  'javac',
  'mvn',
  'gradle',
  'go',
  'cargo',
  'rustc',
  'deno',
  'bun',
  'pnpm',
  'yarn',
  'uv',
]

/** Folders of an installation that programs need; never its whole prefix, which may be somebody's ~/.local. */
const parts = ['bin', 'lib', 'lib64', 'libexec', 'include', 'src', 'pkg', 'conf', 'jmods', 'release']

/**
 * Tools that a person keeps outside of the system's folders (nvm, pyenv, sdkman, ~/go), as what the jail may read and where it
 * finds them. `path` is the person's PATH, `home` their home folder.
 */
export function toolchains(path: string, home: string, workspace: string): { readable: string[]; path: string } {
  const readable = new Set<string>()
  const folders: string[] = []
  for (const folder of new Set(path.split(':'))) {
    if (!folder.startsWith('/') || isSystem(folder) || folder.startsWith(`${workspace}/`)) continue
    const here = programs.filter((name) => existsSync(join(folder, name)))
    if (here.length === 0) continue
    const places = here.flatMap((name) => installationOf(join(folder, name), home))
    if (places.length === 0) continue
    folders.push(folder)
    for (const place of [folder, ...places]) readable.add(place)
  }
  // What was fetched before is all there is without a network; credentials lie elsewhere.
  const fetched = ['go/pkg/mod', '.rustup/toolchains', '.m2/repository'].map((cache) => join(home, cache))
  for (const place of fetched) if (existsSync(place)) readable.add(place)
  return {
    readable: [...readable].filter((place) => !isSystem(place)),
    path: [...folders, '/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(':'),
  }
}

function installationOf(program: string, home: string): string[] {
  try {
    const real = realpathSync(program)
    return [program, real].flatMap((file) => {
      const prefix = dirname(dirname(file))
      if (prefix === '/' || prefix === home || home.startsWith(`${prefix}/`)) return [dirname(file)]
      return parts.map((part) => join(prefix, part)).filter((place) => existsSync(place))
    })
  } catch {
    return []
  }
}

function isSystem(path: string): boolean {
  return systemFolders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}
