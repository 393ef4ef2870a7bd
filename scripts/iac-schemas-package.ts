import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'

export type PackageFolder = { folder: string; licence: string; sha256: string }

/** The unpacked contents of a package on npm, downloaded once for each cache folder. Runs nothing of it. */
export function packageFolder(name: string, version: string, cache: string): PackageFolder {
  const label = `${name.replace('@', '').replace('/', '-')}-${version}`
  const archive = join(cache, `${label}.tgz`)
  const folder = join(cache, label)
  if (!existsSync(archive)) {
    mkdirSync(cache, { recursive: true })
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--ignore-scripts', '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  if (!existsSync(join(folder, 'package.json'))) {
    const unpacking = join(cache, `${label}.unpacking`)
    mkdirSync(unpacking, { recursive: true })
    execFileSync('tar', ['xzf', archive, '-C', unpacking, '--strip-components=1', '--exclude=.jsii'])
    if (readdirSync(unpacking).length === 0) throw new Error(`${archive} is empty`)
    renameSync(unpacking, folder)
  }
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string }
  const sha256 = createHash('sha256').update(readFileSync(archive)).digest('hex')
  return { folder, licence: license ?? 'unknown', sha256 }
}

export function newestVersion(name: string): string {
  return execFileSync('npm', ['view', name, 'version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}
