import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Fault } from '../core/fault.ts'

/** Large packages that few commands need: fetched by npm on first use instead of with the program. Exact versions. */
export const extraPackages = {
  '@duckdb/node-api': '1.5.6-r.1',
  '@vscode/tree-sitter-wasm': '0.3.1',
} as const

export type ExtraPackage = keyof typeof extraPackages
export type PackageHome = { root: string; packages: string; onFetch?: (name: string) => void }

/**
 * Where the package is: with the program (where its tests were set up), else in `packages`, fetched when missing. Throws Fault
 * `unavailable` when npm cannot fetch it.
 */
export async function needPackage(name: ExtraPackage, home: PackageHome): Promise<string> {
  const version = extraPackages[name]
  const own = resolveIn(home.root, name)
  if (own !== null) return own
  const folder = join(home.packages, `${name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}-${version}`)
  const known = resolveIn(folder, name)
  if (known !== null) return known
  home.onFetch?.(`${name}@${version}`)
  await mkdir(home.packages, { recursive: true, mode: 0o700 })
  const draft = await mkdtemp(join(home.packages, '.new-'))
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await promisify(execFile)('npm', ['install', '--prefix', draft, ...flags, `${name}@${version}`])
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  } catch (cause) {
    await rm(draft, { recursive: true, force: true })
    const other = resolveIn(folder, name)
    if (other !== null) return other
    throw new Fault('unavailable', `${name} ${version} is needed for this and could not be fetched from npm`, {
      hint: 'check the network and try again',
      cause,
    })
  }
  const found = resolveIn(folder, name)
  if (found === null) throw new Fault('unavailable', `${name} was fetched and has no entry point`)
  return found
}

/** The module, by the file that `needPackage` found: kept out of the bundle on purpose. */
export async function importFile<Module>(path: string): Promise<Module> {
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown }
  return ('default' in module && Object.keys(module).length <= 2 ? module.default : module) as Module
}

function resolveIn(folder: string, name: string): string | null {
  if (!existsSync(join(folder, 'node_modules', ...name.split('/')))) return null
  try {
    return createRequire(join(folder, 'package.json')).resolve(name)
  } catch {
    return null
  }
}

export function folderOf(path: string): string {
  return dirname(path)
}
