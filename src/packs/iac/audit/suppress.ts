import type { Graph, Resource } from '../graph/resource.ts'
import { isObject, list, textOf } from '../graph/value.ts'
import type { Finding } from './judge.ts'

export type Suppression = { rule: string; reason: string; file: string; line: number }

const own = /provenly:ignore[\s=:]+([\w*-]+(?:\s*,\s*[\w*-]+)*)[ \t]*:?[ \t]*(.*)$/
const checkov = /(?:checkov|bridgecrew|cfn_nag):skip[\s=:]+([\w*]+(?:\s*,\s*[\w]+)*)[ \t]*:?[ \t]*(.*)$/

/** What the comments of a text allow, line by line. A suppression of ours without a reason does not count. */
export function suppressionsIn(
  comments: readonly { text: string; line: number }[],
  file: string,
): { allowed: Suppression[]; withoutReason: Suppression[] } {
  const allowed: Suppression[] = []
  const withoutReason: Suppression[] = []
  for (const { text, line } of comments) {
    for (const [index, part] of text.split('\n').entries()) {
      const mine = own.exec(part)
      const match = mine ?? checkov.exec(part)
      if (!match) continue
      const reason = (match[2] ?? '').trim()
      for (const rule of (match[1] ?? '').split(',')) {
        const suppression = { rule: rule.trim(), reason, file, line: line + index }
        if (mine && reason === '') withoutReason.push(suppression)
        else allowed.push(suppression)
      }
    }
  }
  return { allowed, withoutReason }
}

/** Skips in the metadata of a CloudFormation resource and in annotations of Kubernetes. */
function skipsOf(resource: Resource): Suppression[] {
  const at = { file: resource.file, line: resource.line }
  if (resource.kind === 'cloudformation' || resource.kind === 'arm') {
    const metadata = resource.meta['Metadata'] ?? resource.values['metadata']
    return isObject(metadata)
      ? ['checkov', 'provenly'].flatMap((tool) => {
          const entry = metadata[tool]
          return isObject(entry)
            ? list(entry['skip'])
                .filter(isObject)
                .map((skip) => ({
                  rule: textOf(skip['id']) ?? '',
                  reason: textOf(skip['comment'] ?? skip['reason']) ?? '',
                  ...at,
                }))
            : []
        })
      : []
  }
  const metadata = resource.values['metadata']
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined
  if (!isObject(annotations)) return []
  return Object.entries(annotations)
    .filter(([key]) => /^(checkov\.io|provenly\.dev)\/(skip|ignore)\d*$/.test(key))
    .map(([, value]) => {
      const [rule = '', ...rest] = (textOf(value) ?? '').split('=')
      return { rule: rule.trim(), reason: rest.join('=').trim(), ...at }
    })
}

const fits = (suppression: Suppression, finding: Finding): boolean => {
  const wanted = suppression.rule.toLowerCase()
  return wanted === '*' || wanted === finding.rule || finding.maps.some((id) => id.toLowerCase() === wanted)
}

export type Split = { findings: Finding[]; suppressed: (Finding & { reason: string })[]; withoutReason: Suppression[] }

/** Parts findings by what the files themselves allow: a comment within the resource, or on the line before it. */
export function applySuppressions(findings: readonly Finding[], graph: Graph): Split {
  const byFile = new Map<string, Suppression[]>()
  const withoutReason: Suppression[] = []
  for (const { path, comments } of graph.files.values()) {
    if (comments.length === 0) continue
    const found = suppressionsIn(comments, path)
    if (found.allowed.length > 0) byFile.set(path, found.allowed)
    withoutReason.push(...found.withoutReason)
  }
  const byAddress = new Map<string, { from: number; to: number; skips: Suppression[]; whole: boolean }>()
  for (const resource of graph.resources)
    byAddress.set(`${resource.file}\n${resource.address}`, {
      from: resource.line,
      to: resource.endLine,
      skips: resource.kind === 'terraform' || resource.kind === 'dockerfile' ? [] : skipsOf(resource),
      whole: resource.kind === 'dockerfile',
    })
  const split: Split = { findings: [], suppressed: [], withoutReason }
  for (const finding of findings) {
    const place = byAddress.get(`${finding.file}\n${finding.resource}`) ?? {
      from: finding.line,
      to: finding.endLine,
      skips: [],
      whole: finding.kind === 'dockerfile',
    }
    const found = [
      ...place.skips,
      ...(byFile.get(finding.file) ?? []).filter(
        ({ line }) =>
          place.whole ||
          (line >= place.from - 1 && line <= place.to) ||
          line === finding.line - 1 ||
          line === finding.line,
      ),
    ].find((suppression) => fits(suppression, finding))
    if (found) split.suppressed.push({ ...finding, reason: found.reason === '' ? 'no reason given' : found.reason })
    else split.findings.push(finding)
  }
  return split
}
