/**
 * Validation of infrastructure: times of Terraform's commands against the stored schemas, and how many of the labelled
 * examples are accepted. `node bench/iac-validate.ts [examples | kinds | PART OF A FOLDER'S NAME]`
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { createSchemaStore } from '../src/packs/iac/schemas/schema-store.ts'
import { createJailRunner } from '../src/packs/iac/validate/jail-runner.ts'
import { validateFiles } from '../src/packs/iac/validate/validate.ts'
import { createSandbox } from '../src/sandbox/bubblewrap.ts'

const root = resolve(import.meta.dirname, '..')
const shared = process.env.PROVENLY_SHARED ?? resolve(root, '..', 'shared')
const stateDir = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
const runner = createJailRunner(createSandbox({ stateDir, home: homedir() }), process.env.PATH ?? '')
const schemas = createSchemaStore({ added: null, shipped: join(root, 'schemas', 'iac') })
const signal = new AbortController().signal
const [part] = process.argv.slice(2)

function readTree(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = join(folder, path)
    if (statSync(full).isFile()) files.set(relative(folder, full), readFileSync(full, 'utf8'))
  }
  return files
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const small = `provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = aws_s3_bucket.logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`
const three = `${small}
provider "google" {
  project = "p"
}

provider "azurerm" {
  features {}
}

resource "google_storage_bucket" "b" {
  name     = "b"
  location = "EU"
}

resource "azurerm_resource_group" "r" {
  name     = "r"
  location = "westeurope"
}
`

async function times(): Promise<void> {
  for (const [name, text] of Object.entries({ 'one provider': small, 'three providers': three })) {
    const walls: number[] = []
    const parts: Record<string, number[]> = {}
    for (let round = 0; round < 6; round++) {
      const started = performance.now()
      const { checks } = await validateFiles(
        { files: new Map([['main.tf', text]]), plan: true },
        { runner, schemas },
        signal,
      )
      // The first round opens the schemas and asks for the version.
      if (round > 0) walls.push(performance.now() - started)
      for (const check of checks) {
        if (check.result !== 'passed') throw new Error(JSON.stringify(check))
        parts[check.name] = [...(parts[check.name] ?? []), check.wallMs]
      }
    }
    const inside = Object.entries(parts).map(([check, values]) => `${check} ${median(values).toFixed(0)} ms`)
    console.log(`terraform, ${name}: ${median(walls).toFixed(0)} ms in all (${inside.join(', ')})`)
  }
}

type Label = { fw: string; dir: string }

async function examples(framework: string, filter = ''): Promise<void> {
  const folder = join(shared, 'data', 'iac', 'checkov')
  if (!existsSync(folder)) {
    console.log(`examples: none, there is no ${folder}`)
    return
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Label[]
  const dirs = [...new Set(manifest.filter(({ fw }) => fw === framework).map(({ dir }) => dir))].filter((dir) =>
    dir.includes(filter),
  )
  const counts: Record<string, Record<string, number>> = {}
  const reasons = new Map<string, number>()
  const lines: string[] = []
  const walls: number[] = []
  for (const dir of dirs) {
    const started = performance.now()
    const { checks } = await validateFiles(
      { files: readTree(join(folder, dir)), plan: true },
      { runner, schemas },
      signal,
    )
    walls.push(performance.now() - started)
    const worst = new Map<string, string>()
    for (const check of checks) {
      const name = check.name.split(' ')[0] ?? ''
      const known = worst.get(name)
      if (known === undefined || check.result === 'failed' || (check.result === 'unavailable' && known === 'passed')) {
        worst.set(name, check.result)
      }
      for (const { severity, rule, message, file, line } of check.diagnostics) {
        if (severity !== 'error') continue
        reasons.set(rule, (reasons.get(rule) ?? 0) + 1)
        lines.push(`${check.name} ${dir}/${file}:${line} ${rule} ${message}`)
      }
      if (check.result === 'unavailable') lines.push(`${dir} ${check.name} UNAVAILABLE ${check.detail}`)
    }
    for (const [name, result] of worst) {
      counts[name] ??= {}
      counts[name][result] = (counts[name][result] ?? 0) + 1
    }
  }
  console.log(`${framework} examples: ${dirs.length} folders, ${median(walls).toFixed(0)} ms each (median)`)
  for (const [name, results] of Object.entries(counts)) console.log(`  ${name}: ${JSON.stringify(results)}`)
  for (const [rule, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log(`  ${count} ${rule}`)
  const report = process.env.PROVENLY_BENCH_REPORT
  if (report !== undefined) writeFileSync(report, `${lines.join('\n')}\n`)
}

try {
  if (part === undefined || part === 'times') await times()
  if (part === undefined || part === 'examples') await examples('terraform')
  if (part !== undefined && !['times', 'examples', 'kinds'].includes(part)) await examples('terraform', part)
  if (part === undefined || part === 'kinds') {
    for (const framework of (process.argv[3] ?? 'kubernetes,cloudformation,dockerfile').split(','))
      await examples(framework)
  }
} finally {
  rmSync(stateDir, { recursive: true, force: true })
}
