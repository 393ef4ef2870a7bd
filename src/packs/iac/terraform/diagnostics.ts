import { posix } from 'node:path'
import type { Diagnostic } from '../validate/diagnostic.ts'
import { stubFolder } from './stub-modules.ts'

/** A diagnostic as `validate -json` and the `diagnostic` messages of `plan -json` have it. */
export type TerraformDiagnostic = {
  severity: 'error' | 'warning'
  summary: string
  detail?: string
  address?: string
  range?: { filename: string; start: { line: number; column: number; byte: number } }
  snippet?: {
    context?: string | null
    code?: string
    values?: { traversal: string; statement?: string }[]
  }
}

/** null when the output is not that of the command. */
export function validateDiagnostics(output: string): TerraformDiagnostic[] | null {
  try {
    const parsed = JSON.parse(output) as { diagnostics?: TerraformDiagnostic[] }
    return Array.isArray(parsed.diagnostics) ? parsed.diagnostics : null
  } catch {
    return null
  }
}

/** One JSON document a line; lines that are none are skipped. */
export function planDiagnostics(output: string): TerraformDiagnostic[] {
  return output.split('\n').flatMap((line) => {
    if (!line.includes('"diagnostic"')) return []
    try {
      const message = JSON.parse(line) as { type?: string; diagnostic?: TerraformDiagnostic }
      return message.type === 'diagnostic' && message.diagnostic !== undefined ? [message.diagnostic] : []
    } catch {
      return []
    }
  })
}

/** null for what is about a stand-in and not about the user's files. */
export function toDiagnostic(from: TerraformDiagnostic, folder: string, fallbackFile: string): Diagnostic | null {
  const file = from.range === undefined ? fallbackFile : posix.normalize(posix.join(folder, from.range.filename))
  if (file.includes(`${stubFolder}/`)) return null
  const address = from.address ?? addressOf(from.snippet?.context ?? '')
  const code = from.snippet?.code?.trim()
  return {
    rule: `terraform/${slug(from.summary)}`,
    severity: from.severity,
    message: message(from),
    file,
    line: from.range?.start.line ?? null,
    column: from.range?.start.column ?? null,
    ...(address ? { address } : {}),
    ...(code ? { snippet: code.slice(0, 400) } : {}),
  }
}

function message({ summary, detail = '' }: TerraformDiagnostic): string {
  const told = detail.replace(/\s+/g, ' ').trim()
  return (told === '' ? summary : `${summary}: ${told}`).slice(0, 1000)
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/"[^"]*"/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)

/** `resource "aws_instance" "web"` */
function addressOf(context: string): string {
  const words = /^(\w+)((?: "[^"]*")*)/.exec(context)
  if (words === null) return ''
  const labels = [...(words[2] ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1])
  const kind = words[1] ?? ''
  if (kind === 'resource') return labels.join('.')
  return [{ variable: 'var' }[kind] ?? kind, ...labels].join('.')
}

/** Names that a diagnostic says its expression was made of. */
export function mentioned(from: TerraformDiagnostic): string[] {
  const named = (from.snippet?.values ?? []).map(({ traversal }) => traversal)
  const inCode = (from.snippet?.code ?? '').match(/\b(?:data|module|var|each)\.[\w.-]+/g) ?? []
  return [...named, ...inCode]
}
