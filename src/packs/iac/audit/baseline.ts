import { z } from 'zod'
import { sha256 } from '../../../core/digest.ts'
import { Fault } from '../../../core/fault.ts'
import type { Finding } from './judge.ts'

const Baseline = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.object({ fingerprint: z.string(), rule: z.string(), resource: z.string(), file: z.string() })),
})
export type Baseline = z.infer<typeof Baseline>

/** Names each finding by rule, file, resource and place within it: the same when lines move. Twins are numbered in their order. */
export function fingerprint(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, resource, path }) => {
    const key = [rule, file, resource, path.filter((step) => typeof step === 'string').join('.')].join('\n')
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return sha256(`${key}\n${count}`).slice(0, 32)
  })
}

export function renderBaseline(findings: readonly Finding[]): string {
  const names = fingerprint(findings)
  const rows = findings.map(({ rule, resource, file }, index) => ({
    fingerprint: names[index] ?? '',
    rule,
    resource,
    file,
  }))
  return `${JSON.stringify({ version: 1, findings: rows } satisfies Baseline, null, 2)}\n`
}

/** Throws Fault `invalid` for a file that is no baseline. */
export function parseBaseline(text: string, path: string): ReadonlySet<string> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Fault('invalid', `${path} is no JSON`, {
      hint: `write it anew: provenly iac audit --write-baseline ${path}`,
      cause: error,
    })
  }
  const parsed = Baseline.safeParse(value)
  if (!parsed.success)
    throw new Fault('invalid', `${path} is no baseline`, {
      hint: `write it anew: provenly iac audit --write-baseline ${path}`,
    })
  return new Set(parsed.data.findings.map((finding) => finding.fingerprint))
}
