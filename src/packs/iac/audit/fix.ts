import type { Block, Body } from '../hcl/ast.ts'
import { parseHcl } from '../hcl/parse.ts'
import type { Condition } from './condition.ts'
import type { Finding } from './judge.ts'
import { rules } from './rules/index.ts'

export type Assignment = { path: string[]; literal: string }

/** What to write where so that a condition holds, when that is one plain value; undefined when a person has to choose. */
export function assignmentsOf(condition: Condition): Assignment[] | undefined {
  switch (condition.kind) {
    case 'implies':
      return assignmentsOf(condition.demand)
    case 'and': {
      const parts = condition.parts.map(assignmentsOf)
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined
    }
    case 'or': {
      for (const part of condition.parts) {
        const found = assignmentsOf(part)
        if (found) return found
      }
      return undefined
    }
    case 'compare': {
      const [value] = condition.written
      if (value === undefined || condition.path === '' || /(^|\.)\d+(\.|$)/.test(condition.path)) return undefined
      if (condition.operator !== '=' && condition.operator !== '>=' && condition.operator !== '<=') return undefined
      const plain = /^(true|false|-?\d+(\.\d+)?)$/.test(value)
      // Which of several numbers it should be (how often, how long) has a price: a person chooses.
      if (condition.written.length > 1 && /^-?\d+$/.test(value)) return undefined
      // Names of things (keys, subnets, groups) can not be invented; words of a fixed choice can.
      if (!plain && !/^[A-Za-z][A-Za-z0-9_.-]{1,40}$/.test(value)) return undefined
      return [{ path: condition.path.split('.'), literal: plain ? value : JSON.stringify(value) }]
    }
    default:
      return undefined
  }
}

/** Whether a finding can be fixed without a choice. Only Terraform's native syntax is edited, where it stands. */
export function isMechanical(finding: Finding): boolean {
  return fixOf(finding) !== undefined
}

function fixOf(finding: Finding): Assignment[] | undefined {
  if (finding.kind !== 'terraform' || !/\.(tf|tofu)$/.test(finding.file)) return undefined
  const condition = rules.find((rule) => rule.id === finding.rule)?.checks.get(finding.type)?.condition
  return condition ? assignmentsOf(condition) : undefined
}

type Edit = { start: number; end: number; text: string }

/**
 * The files with every mechanical fix made, by path; files without one are left out. Edits replace values and add lines; everything
 * else keeps its place and form.
 */
export function fixFindings(files: ReadonlyMap<string, string>, findings: readonly Finding[]): Map<string, string> {
  const result = new Map<string, string>()
  for (const [path, text] of files) {
    const wanted = findings.filter((finding) => finding.file === path)
    let current = text
    let changed = false
    for (const finding of wanted) {
      for (const assignment of fixOf(finding) ?? []) {
        const next = assign(current, finding, assignment)
        if (next !== null && next !== current) {
          current = next
          changed = true
        }
      }
    }
    if (changed) result.set(path, current)
  }
  return result
}

function assign(source: string, finding: Finding, { path, literal }: Assignment): string | null {
  const bom = source.charCodeAt(0) === 0xfeff ? '\ufeff' : ''
  const text = source.slice(bom.length)
  const { body, problems } = parseHcl(text, finding.file)
  if (problems.length > 0) return null
  const block = body.blocks.find(
    (candidate) => addressOf(candidate) === finding.resource.replace(/^(module\.[^.]+\.)+/, ''),
  )
  if (!block) return null
  const edit = editOf(text, block, path, literal)
  if (!edit) return null
  const next = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  // A fix that breaks the file would be worse than the finding.
  return parseHcl(next, finding.file).problems.length === 0 ? bom + next : null
}

function addressOf(block: Block): string | undefined {
  const [type = '', name = ''] = block.labels
  if (block.type === 'resource' || block.type === 'data') return `${type}.${name}`
  return block.type === 'module' ? type : undefined
}

function editOf(text: string, block: Block, path: readonly string[], literal: string): Edit | null {
  let current: Block = block
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    const attribute = find(current.body, step)
    if (attribute)
      return last ? { start: attribute.value.span.start, end: attribute.value.span.end, text: literal } : null
    const inner = current.body.blocks.find((candidate) => candidate.type === step && candidate.labels.length === 0)
    if (current.body.blocks.some((candidate) => candidate.type === 'dynamic' && candidate.labels[0] === step))
      return null
    if (last) return inner ? null : insert(text, current, [`${step} = ${literal}`])
    if (!inner) return insert(text, current, nested(path.slice(index), literal))
    current = inner
  }
  return null
}

const find = (body: Body, name: string) => body.attributes.find((attribute) => attribute.name === name)

function nested(path: readonly string[], literal: string): string[] {
  const [step = '', ...rest] = path
  if (rest.length === 0) return [`${step} = ${literal}`]
  return [`${step} {`, ...nested(rest, literal).map((line) => `  ${line}`), '}']
}

/** New lines before the closing brace, indented as the block is. */
function insert(text: string, block: Block, lines: readonly string[]): Edit | null {
  const close = block.span.end - 1
  if (text[close] !== '}') return null
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const lineStart = text.lastIndexOf('\n', block.span.start - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(lineStart, block.span.start))?.[0] ?? ''
  const before = text.slice(0, close)
  const onOwnLine = /\n[ \t]*$/.test(before)
  const start = onOwnLine ? before.lastIndexOf('\n') + 1 : before.trimEnd().length
  const added = lines.map((line) => `${indent}  ${line}`).join(eol)
  return { start, end: close, text: onOwnLine ? `${added}${eol}${indent}` : `${eol}${added}${eol}${indent}` }
}
