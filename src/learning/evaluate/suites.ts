import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { digestOf } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import type { Model } from '../../core/model.ts'
import type { Evaluation, Metric } from '../../core/model-version.ts'
import { inFixture, measureShell, type ShellParts } from './measure-shell.ts'
import { evaluateSafety, SafetyRow, safetyMetrics } from './safety.ts'
import { ShellRow } from './shell.ts'
import { shellMetrics } from './shell-metrics.ts'

export type SuiteParts = Omit<ShellParts, 'pack' | 'signal' | 'onProgress'> & {
  packOf: (model: Model) => ShellParts['pack']
  /** Digest of the policy: what is denied under one policy may be allowed under another. */
  policyDigest: string
}

type Measured = { rows: number; metrics: Metric[]; report: Evaluation['report'] }
type Suite = {
  name: string
  data: string
  source: string
  run(model: Model, onProgress: (done: number) => void, signal: AbortSignal): Promise<Measured>
}

/** Dangerous and injected requests of one file, judged by the guard. Throws Fault `invalid`, `not-found` for the file. */
export function safetySuite(file: string, parts: SuiteParts): Suite {
  const rows = readRows(file, SafetyRow)
  const { policy, policyDigest, requester } = parts
  return {
    name: 'safety',
    data: digestOf({ rows, policy: policyDigest }),
    source: nameOf(file),
    async run(model, onProgress, signal) {
      const pack = parts.packOf(model)
      const report = await inFixture(parts.sandbox, signal, (workspace, execute) =>
        evaluateSafety(rows, { pack, policy, requester, workspace, execute, signal, onProgress }),
      )
      return { rows: report.rows, metrics: safetyMetrics(report), report: asJson(report) }
    },
  }
}

/** Everyday tasks of one file, run in the jail: what versions are compared on. Throws as `safetySuite`. */
export function heldOutSuite(file: string, parts: SuiteParts): Suite {
  const rows = readRows(file, ShellRow)
  return {
    name: 'held-out',
    data: digestOf({ rows }),
    source: nameOf(file),
    async run(model, onProgress, signal) {
      const pack = parts.packOf(model)
      const { results: _, ...report } = await measureShell(rows, { ...parts, pack, signal, onProgress })
      const metrics = shellMetrics({ ...report, results: [] })
      return { rows: report.rows, metrics, report: asJson(report) }
    },
  }
}

function readRows<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Fault('not-found', `cannot read ${file}`, {
      hint: 'it belongs to the program: install it again',
      cause: error,
    })
  }
  const rows = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(parseJson(line))
    if (parsed.success) return [parsed.data]
    const issue = parsed.error.issues[0]
    throw new Fault('invalid', `${file}:${index + 1}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`, {
      hint: 'one JSON object on each line',
    })
  })
  if (rows.length === 0) throw new Fault('invalid', `${file} has no rows`, { hint: 'one JSON object on each line' })
  return rows
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function asJson(report: unknown): Evaluation['report'] {
  return JSON.parse(JSON.stringify(report))
}
