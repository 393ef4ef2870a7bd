import { posix } from 'node:path'
import type { Attribute, Block } from '../../hcl/ast.ts'
import { parseHcl } from '../../hcl/parse.ts'
import type { Translated } from '../translated.ts'

type Edit = { start: number; end: number; text: string }
type Found = { file: string; line: number; what: string; advice: string }
type Findings = { changed: Found[]; byHand: Found[]; ideas: Found[] }

/** OpenTofu that is meant: what it can do beyond Terraform, and what of Terraform it can not, is as of this version. */
const tofu = { newest: 11, oldest: 6 }

/**
 * Terraform as OpenTofu: what is mechanical is changed where it stands, what is not is reported with its line, and a note says the
 * steps. Pure; never throws for what a file holds.
 */
export function translateToTofu(
  files: ReadonlyMap<string, string>,
  options: { improve: boolean },
): Translated | { problem: string } {
  const findings: Findings = { changed: [], byHand: [], ideas: [] }
  const result: Translated = { from: 'terraform', files: new Map(), deletes: [], gaps: [], comparison: [] }
  const configuration = [...files].filter(([path]) => /\.(?:tf|tofu)$/.test(path))
  if (configuration.length === 0) return { problem: 'there is no Terraform configuration here' }
  const folders = new Set<string>()
  const resources = { before: 0, after: 0 }
  for (const [path, text] of configuration) {
    folders.add(posix.dirname(path))
    const parsed = parseHcl(text)
    const [problem] = parsed.problems
    if (problem) return { problem: `${path}:${problem.line}:${problem.column}: ${problem.message}` }
    const edits: Edit[] = []
    for (const block of parsed.body.blocks) look(block, path, text, edits, findings)
    lookAtText(path, text, findings)
    const changed = apply(text, edits)
    if (changed !== text) result.files.set(path, changed)
    resources.before += parsed.body.blocks.filter((block) => block.type === 'resource').length
    resources.after += parseHcl(changed).body.blocks.filter((block) => block.type === 'resource').length
  }
  for (const path of files.keys()) {
    if (posix.basename(path) === '.terraform.lock.hcl') {
      result.deletes.push(path)
      findings.changed.push({
        file: path,
        line: 1,
        what: 'checksums of the Terraform registry',
        advice: 'removed: tofu init writes those of its own',
      })
    }
    if (/\.(?:tfquery|tfstack|tfcomponent|tfdeploy)\.hcl$/.test(path))
      findings.byHand.push({
        file: path,
        line: 1,
        what: 'a file that only Terraform reads',
        advice: 'queries and stacks have no counterpart: keep them with Terraform, or write modules',
      })
  }
  const [root = '.'] = [...folders].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
  if (options.improve) improve(root, configuration, result, findings)
  result.files.set(posix.join(root, 'OPENTOFU.md'), notes(findings, options.improve))
  result.gaps.push(
    ...findings.byHand.map((each) => ({
      address: `${each.file}:${each.line}`,
      reason: `${each.what}: ${each.advice}`,
    })),
  )
  result.comparison.push({
    name: 'resources',
    same: resources.before === resources.after,
    detail: `${resources.after} of ${resources.before} resources are as they were`,
  })
  return result
}

function look(block: Block, file: string, text: string, edits: Edit[], findings: Findings): void {
  const at = (line: number, what: string, advice: string): Found => ({ file, line, what, advice })
  const { line } = block.span
  if (block.type === 'action' || block.type === 'list' || block.type === 'query')
    findings.byHand.push(
      at(
        line,
        `block "${block.type}"`,
        'only Terraform 1.14 and later knows it: call what it does from the pipeline instead',
      ),
    )
  if (block.type === 'ephemeral')
    findings.byHand.push(at(line, 'an ephemeral resource', 'needs OpenTofu 1.11 or later'))
  if (block.type === 'import' && block.body.attributes.some((attribute) => attribute.name === 'identity'))
    findings.byHand.push(at(line, 'import by identity', 'OpenTofu imports by id: write id = "..."'))
  if (block.type === 'module') moduleSource(block, file, findings)
  if (block.type === 'resource') {
    const lifecycle = block.body.blocks.find((inner) => inner.type === 'lifecycle')
    const trigger = lifecycle?.body.blocks.find((inner) => inner.type === 'action_trigger')
    if (trigger) findings.byHand.push(at(trigger.span.line, 'action_trigger', 'only Terraform 1.14 and later knows it'))
  }
  if (block.type !== 'terraform') return
  for (const attribute of block.body.attributes)
    if (attribute.name === 'required_version') requiredVersion(attribute, file, text, edits, findings)
  for (const inner of block.body.blocks) {
    if (inner.type === 'required_providers')
      for (const provider of inner.body.attributes) providerSource(provider, file, text, edits, findings)
    if (inner.type === 'cloud') {
      const named = inner.body.attributes.some((attribute) => attribute.name === 'hostname')
      findings.byHand.push(
        at(
          inner.span.line,
          'HCP Terraform as backend',
          named
            ? 'works where the server allows OpenTofu; else move the state to a backend'
            : 'OpenTofu assumes no host: name hostname, or move the state to a backend such as s3 with use_lockfile',
        ),
      )
    }
    if (inner.type === 'backend' && inner.labels[0] === 'remote')
      findings.byHand.push(
        at(
          inner.span.line,
          'backend "remote"',
          'works where the server allows OpenTofu; else move the state to another backend',
        ),
      )
    if (inner.type === 'provider_meta')
      findings.byHand.push(at(inner.span.line, 'provider_meta', 'check that the provider still reads it'))
  }
}

/** Lower bounds are of Terraform's numbering; OpenTofu forked at 1.6 and counts by itself. */
function requiredVersion(attribute: Attribute, file: string, text: string, edits: Edit[], findings: Findings): void {
  const written = text.slice(attribute.value.span.start, attribute.value.span.end)
  const constraints = written
    .replaceAll('"', '')
    .split(',')
    .map((part) => part.trim())
  const fits = constraints.every((part) => allowsTofu(part))
  if (fits) return
  const lower = Math.max(
    tofu.oldest,
    ...constraints.map((part) => Math.min(Number(/^(?:>=|~>|>|=)?\s*1\.(\d+)/.exec(part)?.[1] ?? 0), tofu.newest)),
  )
  const wanted = `">= 1.${lower}"`
  edits.push({ start: attribute.value.span.start, end: attribute.value.span.end, text: wanted })
  findings.changed.push({
    file,
    line: attribute.span.line,
    what: `required_version ${written}`,
    advice: `${wanted}: versions of OpenTofu count from 1.6, its newest here is 1.${tofu.newest}`,
  })
}

function allowsTofu(constraint: string): boolean {
  const match = /^(>=|<=|~>|!=|>|<|=)?\s*(\d+)\.(\d+)(?:\.(\d+))?/.exec(constraint)
  if (!match) return true
  const [, operator = '=', major, minor = '0', patch] = match
  if (major === '0') return operator === '>=' || operator === '>'
  const number = Number(minor)
  if (operator === '>=' || operator === '>') return number <= tofu.newest
  if (operator === '~>')
    return patch === undefined ? number <= tofu.newest : number >= tofu.oldest && number <= tofu.newest
  if (operator === '<' || operator === '<=') return Number(major) > 1 || number > tofu.oldest
  return operator === '!=' || (number >= tofu.oldest && number <= tofu.newest)
}

function providerSource(provider: Attribute, file: string, text: string, edits: Edit[], findings: Findings): void {
  const { start, end } = provider.value.span
  const written = text.slice(start, end)
  const match = /(source\s*=\s*")registry\.terraform\.io\/([^"]+")/.exec(written)
  if (match) {
    edits.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: `${match[1]}${match[2]}`,
    })
    findings.changed.push({
      file,
      line: provider.span.line,
      what: `provider ${provider.name} from registry.terraform.io`,
      advice: 'from the registry of the tool that runs',
    })
  }
  if (/source\s*=\s*"app\.terraform\.io\//.test(written))
    findings.byHand.push({
      file,
      line: provider.span.line,
      what: `provider ${provider.name} from app.terraform.io`,
      advice: 'needs a token in the CLI configuration of OpenTofu, or another registry',
    })
}

function moduleSource(block: Block, file: string, findings: Findings): void {
  const source = block.body.attributes.find((attribute) => attribute.name === 'source')?.value
  if (source?.kind !== 'literal' || typeof source.value !== 'string') return
  if (source.value.startsWith('app.terraform.io/'))
    findings.byHand.push({
      file,
      line: block.span.line,
      what: `module from ${source.value}`,
      advice: 'needs a token in the CLI configuration of OpenTofu, or another source',
    })
}

const inText: readonly [pattern: RegExp, what: string, advice: string][] = [
  [/\bterraform\.applying\b/, 'terraform.applying', 'OpenTofu does not know it: pass a variable'],
  [/\bephemeralasnull\(/, 'ephemeralasnull()', 'needs OpenTofu 1.11 or later'],
  [/\b[a-z0-9_]+_wo\s*=/, 'a write-only argument', 'needs OpenTofu 1.11 or later'],
  [/\bephemeral\s*=\s*true\b/, 'an ephemeral variable or output', 'needs OpenTofu 1.11 or later'],
]

function lookAtText(file: string, text: string, findings: Findings): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:#|\/\/)/.test(line)) continue
    for (const [pattern, what, advice] of inText)
      if (pattern.test(line)) findings.byHand.push({ file, line: index + 1, what, advice })
  }
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end)
  return result
}

/** State encryption lies in a .tofu file, which Terraform does not read: both tools go on working until the change is done. */
function improve(
  root: string,
  files: readonly (readonly [string, string])[],
  result: Translated,
  findings: Findings,
): void {
  result.files.set(
    posix.join(root, 'encryption.tofu'),
    `# State and plans are encrypted before they leave this machine. The passphrase comes from TF_VAR_state_passphrase.
# Once the first apply has written an encrypted state, remove both fallback blocks and the method "unencrypted".
variable "state_passphrase" {
  type      = string
  sensitive = true
}

terraform {
  encryption {
    key_provider "pbkdf2" "state" {
      passphrase = var.state_passphrase
    }
    method "aes_gcm" "state" {
      keys = key_provider.pbkdf2.state
    }
    method "unencrypted" "migration" {}
    state {
      method = method.aes_gcm.state
      fallback {
        method = method.unencrypted.migration
      }
    }
    plan {
      method = method.aes_gcm.state
      fallback {
        method = method.unencrypted.migration
      }
    }
  }
}
`,
  )
  findings.ideas.push({
    file: posix.join(root, 'encryption.tofu'),
    line: 1,
    what: 'the state holds secrets in plain text',
    advice: 'encrypted by this file; Terraform does not read it',
  })
  const aliases = new Map<string, string[]>()
  for (const [path, text] of files) {
    for (const block of parseHcl(text).body.blocks) {
      if (block.type === 'provider' && block.body.attributes.some((attribute) => attribute.name === 'alias'))
        aliases.set(block.labels[0] ?? '', [
          ...(aliases.get(block.labels[0] ?? '') ?? []),
          `${path}:${block.span.line}`,
        ])
      const count =
        block.type === 'resource' ? block.body.attributes.find((attribute) => attribute.name === 'count') : undefined
      if (count && /\?\s*1\s*:\s*0\s*$/.test(text.slice(count.value.span.start, count.value.span.end)))
        findings.ideas.push({
          file: path,
          line: count.span.line,
          what: `${block.labels.join('.')} has a count of 1 or 0`,
          advice: 'lifecycle { enabled = ... } says so without an index (OpenTofu 1.11)',
        })
      const backend =
        block.type === 'terraform' ? block.body.blocks.find((inner) => inner.type === 'backend') : undefined
      if (backend)
        findings.ideas.push({
          file: path,
          line: backend.span.line,
          what: 'the backend is written out',
          advice: 'its arguments may be variables and locals (early evaluation)',
        })
    }
  }
  for (const [name, places] of aliases)
    if (places.length > 1)
      findings.ideas.push({
        file: places[0]?.split(':')[0] ?? '',
        line: Number(places[0]?.split(':')[1] ?? 1),
        what: `${places.length} aliases of provider ${name}`,
        advice: 'one provider block with for_each over the regions',
      })
}

function notes(findings: Findings, improved: boolean): string {
  const section = (title: string, rows: readonly Found[]) =>
    rows.length === 0
      ? []
      : [`## ${title}`, '', ...rows.map((row) => `- \`${row.file}:${row.line}\` ${row.what}: ${row.advice}`), '']
  return [
    '# From Terraform to OpenTofu',
    '',
    ...section('Changed here', findings.changed),
    ...section('To do by hand', findings.byHand),
    ...section(improved ? 'What OpenTofu can do beyond' : 'Ideas', findings.ideas),
    '## Steps',
    '',
    '1. Apply what is open with Terraform, so that its plan is empty, and back up the state: `terraform state pull > state.backup.json`.',
    '2. `tofu init` fetches providers from the registry of OpenTofu and writes a new lock file.',
    '3. `tofu plan` must show no changes. If it shows any, stop: the state is still as Terraform left it.',
    '4. `tofu apply` writes the state once; from then on only OpenTofu touches it.',
    '',
  ].join('\n')
}
