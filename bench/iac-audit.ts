import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { findingsOf, indexRules, judgeGraph } from '../src/packs/iac/audit/judge.ts'
import { rules } from '../src/packs/iac/audit/rules/index.ts'
import { runAudit } from '../src/packs/iac/audit/run-audit.ts'
import { buildGraph, isCandidate } from '../src/packs/iac/graph/build.ts'

/** Scores the rules by address on labelled examples: `node bench/iac-audit.ts [--worst N] [--check ID] [--uncovered]`; `--speed [--files N]` measures instead. */
type Example = { fw: string; id: string; dir: string; pas: string[]; fail: string[] }

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const root = join(process.env['PROVENLY_SHARED'] ?? resolve(import.meta.dirname, '../../shared'), 'data/iac/checkov')
const frameworks: Record<string, string> = {
  terraform: 'terraform',
  kubernetes: 'kubernetes',
  cloudformation: 'cloudformation',
  arm: 'arm',
  bicep: 'arm',
  dockerfile: 'dockerfile',
  ansible: 'ansible',
}

function* walk(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) yield* walk(join(folder, entry.name))
    else yield join(folder, entry.name)
}

function score(): void {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Example[]
  const only = option('--check')
  const index = indexRules(rules)
  const total = { covered: 0, checks: 0, hit: 0, fail: 0, wrong: 0, stray: 0 }
  const byFramework = new Map<string, { checks: number; covered: number; hit: number; fail: number; wrong: number }>()
  const worst: { name: string; bad: number; missed: string[]; wrong: string[]; stray: string[] }[] = []
  const uncovered: string[] = []
  for (const example of manifest) {
    if (only !== undefined && example.id !== only) continue
    const kind = frameworks[example.fw] ?? example.fw
    const framework = byFramework.get(example.fw) ?? { checks: 0, covered: 0, hit: 0, fail: 0, wrong: 0 }
    byFramework.set(example.fw, framework)
    total.checks++
    framework.checks++
    const folder = join(root, example.dir)
    const sources = [...walk(folder)]
      .filter(isCandidate)
      .map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') }))
    const graph = buildGraph(sources)
    const mapped = rules.filter((rule) => rule.maps.includes(example.id) && rule.kinds.some((each) => each === kind))
    const types = new Set(graph.resources.map((resource) => resource.type))
    if (!mapped.some((rule) => [...rule.checks.keys()].some((type) => types.has(type) || type === `*${kind}`))) {
      uncovered.push(`${example.fw}:${example.id}`)
      continue
    }
    total.covered++
    framework.covered++
    const found = new Set(
      findingsOf(judgeGraph(graph, index))
        .filter((finding) => finding.maps.includes(example.id) && finding.kind === kind)
        .map((finding) => finding.resource),
    )
    const fail = new Set(example.fail)
    const pass = new Set(example.pas.filter((address) => !fail.has(address)))
    const missed = [...fail].filter((address) => !found.has(address))
    const wrong = [...found].filter((address) => pass.has(address))
    const stray = [...found].filter((address) => !pass.has(address) && !fail.has(address))
    total.hit += fail.size - missed.length
    total.fail += fail.size
    total.wrong += wrong.length
    total.stray += stray.length
    framework.hit += fail.size - missed.length
    framework.fail += fail.size
    framework.wrong += wrong.length
    if (missed.length + wrong.length > 0 || (only !== undefined && stray.length > 0))
      worst.push({
        name: `${example.fw} ${example.id} ${example.dir.split('/').pop()}`,
        bad: missed.length + wrong.length,
        missed,
        wrong,
        stray,
      })
  }
  const share = (part: number, whole: number) => (whole === 0 ? 'n/a' : (part / whole).toFixed(4))
  worst.sort((left, right) => right.bad - left.bad)
  for (const { name, missed, wrong, stray } of worst.slice(0, Number(option('--worst') ?? 10)))
    console.log(
      `${name}\n    missed: ${missed.join(' ')}\n    wrong:  ${wrong.join(' ')}${only === undefined ? '' : `\n    stray:  ${stray.join(' ')}`}`,
    )
  if (process.argv.includes('--uncovered')) console.log(`not covered: ${uncovered.join(' ')}`)
  for (const [name, { checks, covered, hit, fail, wrong }] of byFramework)
    console.log(
      `${name.padEnd(15)} ${covered}/${checks} checks, recall ${share(hit, fail)}, precision ${share(hit, hit + wrong)}`,
    )
  console.log(
    `all             ${total.covered}/${total.checks} checks, recall ${share(total.hit, total.fail)}, precision ${share(total.hit, total.hit + total.wrong)} (with findings on unlabelled resources ${share(total.hit, total.hit + total.wrong + total.stray)})`,
  )
  const identifiers = new Set(rules.flatMap((rule) => rule.maps).filter((id) => id.startsWith('CKV')))
  console.log(`${rules.length} rules, ${identifiers.size} CKV identifiers`)
}

/** Files per second over a tree that is made here, and the ratio to checkov where that is on PATH. */
async function speed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  try {
    const count = Number(option('--files') ?? 2000)
    for (let index = 0; index < count; index++) {
      const at = `stack-${index % 100}/part-${index}`
      const kind = index % 10
      if (kind < 6) put(`${at}/main.tf`, terraform(index))
      else if (kind < 8) put(`${at}/app.yaml`, manifest(index))
      else if (kind < 9) put(`${at}/template.yaml`, template(index))
      else
        put(
          `${at}/Dockerfile`,
          `FROM node:20\nRUN apt-get update && apt-get install -y curl\nCOPY . /app\nRUN npm ci\nCMD ["node", "a${index}.js"]\n`,
        )
    }
    const [started, cpu] = [performance.now(), process.cpuUsage()]
    const report = await runAudit(
      { path: folder, only: [], skip: [], severity: 'low', with: [] },
      async () => null,
      AbortSignal.timeout(600_000),
    )
    const seconds = (performance.now() - started) / 1000
    const used = process.cpuUsage(cpu)
    console.log(
      `${count} files, ${report.resources} resources, ${report.findings.length} findings in ${seconds.toFixed(2)} s: ${(count / seconds).toFixed(0)} files a second, ${(count / ((used.user + used.system) / 1e6)).toFixed(0)} a second of CPU`,
    )
    const other = spawnSync('checkov', ['--version'], { encoding: 'utf8' })
    if (other.error) {
      console.log('checkov is not on PATH: no ratio')
      return
    }
    const before = performance.now()
    spawnSync('checkov', ['-d', folder, '-o', 'json', '--quiet', '--compact', '--soft-fail', '--skip-download'], {
      maxBuffer: 1e9,
    })
    const theirs = (performance.now() - before) / 1000
    console.log(
      `checkov ${other.stdout.trim()}: ${theirs.toFixed(2)} s, ${(theirs / seconds).toFixed(1)} times as long`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const terraform = (index: number): string => `variable "stage" {
  default = "test"
}
locals {
  name = "app-\${var.stage}-${index}"
}
resource "aws_s3_bucket" "data" {
  bucket = local.name
}
resource "aws_s3_bucket_versioning" "data" {
  bucket = aws_s3_bucket.data.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_security_group" "web" {
  name = local.name
  dynamic "ingress" {
    for_each = [80, 443, ${index % 2 === 0 ? 22 : 8080}]
    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["\${aws_s3_bucket.data.arn}/*"]
  }
}
resource "aws_db_instance" "main" {
  engine            = "postgres"
  engine_version    = "16.3"
  instance_class    = "db.t4g.micro"
  storage_encrypted = ${index % 3 === 0}
}
`

const manifest = (index: number): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-${index}
  namespace: web
spec:
  replicas: 2
  template:
    spec:
      containers:
      - name: app
        image: registry.example.com/app:${index}
        ports:
        - containerPort: 8080
        resources:
          limits: {cpu: 1, memory: 256Mi}
---
apiVersion: v1
kind: Service
metadata:
  name: app-${index}
  namespace: web
spec:
  ports:
  - port: 80
`

const template = (index: number): string => `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Stage: {Type: String, Default: test}
Resources:
  Queue${index}:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub "work-\${Stage}-${index}"
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
`

if (process.argv.includes('--speed')) await speed()
else if (existsSync(root)) score()
else console.log(`no labelled examples at ${root}: set PROVENLY_SHARED`)
