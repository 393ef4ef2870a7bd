/**
 * Makes the schemas in `schemas/iac` from published packages: `node scripts/iac-schemas.ts [PART...] [--check]`.
 * `--check` makes them again and fails when a file is not what it would be; `--newer` says which packages have newer versions.
 * Packages are downloaded into a temporary folder, or into `--cache FOLDER` and kept.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openSchemaFile } from '../src/packs/iac/schemas/schema-file.ts'
import { cloudformationSchemas } from './iac-schemas-cloudformation.ts'
import { kubernetesSchemas } from './iac-schemas-kubernetes.ts'
import { newestVersion, type PackageFolder, packageFolder } from './iac-schemas-package.ts'
import { terraformSchemas } from './iac-schemas-terraform.ts'

/** One file to be made: from which package, and how. */
export type SchemaTarget = {
  file: string
  package: string
  version: string
  make(source: PackageFolder): Promise<Buffer> | Buffer
}

type Provenance = Record<
  string,
  { package: string; version: string; licence: string; packageSha256: string; sha256: string; bytes: number }
>

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'schemas', 'iac')
const provenanceFile = join(folder, 'provenance.json')
const parts: Record<string, readonly SchemaTarget[]> = {
  terraform: terraformSchemas,
  kubernetes: kubernetesSchemas,
  cloudformation: cloudformationSchemas,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, newer: { type: 'boolean' }, cache: { type: 'string' } },
})

const targets = (positionals.length > 0 ? positionals : Object.keys(parts)).flatMap((name) => {
  const all = Object.values(parts).flat()
  const found = parts[name] ?? all.filter(({ file }) => file.includes(name))
  if (found.length === 0) throw new Error(`${name} is neither a part (${Object.keys(parts).join(', ')}) nor a file`)
  return found
})

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const cache = values.cache === undefined ? mkdtempSync(join(tmpdir(), 'iac-schemas-')) : resolve(values.cache)
const provenance: Provenance = existsSync(provenanceFile) ? JSON.parse(readFileSync(provenanceFile, 'utf8')) : {}
const stale: string[] = []

try {
  for (const target of targets) {
    if (values.newer) {
      const newest = newestVersion(target.package)
      if (newest !== target.version) console.log(`${target.package}: ${target.version} -> ${newest}`)
    } else await make(target)
  }
} finally {
  if (values.cache === undefined) rmSync(cache, { recursive: true, force: true })
}

if (!values.check && !values.newer) {
  const sorted = Object.fromEntries(Object.entries(provenance).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(provenanceFile, `${JSON.stringify(sorted, null, 2)}\n`)
}
if (stale.length > 0) {
  for (const line of stale) console.error(line)
  process.exitCode = 1
}

async function make(target: SchemaTarget): Promise<void> {
  const source = packageFolder(target.package, target.version, cache)
  const bytes = await target.make(source)
  const path = join(folder, target.file)
  if (values.check) {
    if (!existsSync(path)) stale.push(`${target.file} is missing`)
    else if (!sameContents(readFileSync(path), bytes)) {
      stale.push(
        `${target.file} is not what ${target.package}@${target.version} gives: run node scripts/iac-schemas.ts`,
      )
    } else if (provenance[target.file]?.sha256 !== sha256(readFileSync(path))) {
      stale.push(`${target.file} is not the file that provenance.json names`)
    }
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  provenance[target.file] = {
    package: target.package,
    version: target.version,
    licence: source.licence,
    packageSha256: source.sha256,
    sha256: sha256(bytes),
    bytes: bytes.length,
  }
  console.log(`${target.file} ${bytes.length} bytes from ${target.package}@${target.version}`)
}

/** Compressors differ between versions of Node; what they compress does not. */
function sameContents(a: Buffer, b: Buffer): boolean {
  const [left, right] = [openSchemaFile<unknown>(a, 'old'), openSchemaFile<unknown>(b, 'new')]
  const text = (file: typeof left) => JSON.stringify([file.header, file.names().map((name) => [name, file.read(name)])])
  return text(left) === text(right)
}
