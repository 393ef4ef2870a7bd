import { resolve } from 'node:path'
import { createSchemaStore } from '../schemas/schema-store.ts'
import type { ValidationCheck } from './diagnostic.ts'
import { validateFiles } from './validate.ts'

/** For tests: the shipped schemas, and files given as an object. */
export const shippedSchemas = createSchemaStore({
  added: null,
  shipped: resolve(import.meta.dirname, '../../../../schemas/iac'),
})

export async function checksOf(files: Record<string, string>): Promise<ValidationCheck[]> {
  const input = { files: new Map(Object.entries(files)) }
  const result = await validateFiles(input, { runner: null, schemas: shippedSchemas }, new AbortController().signal)
  return result.checks
}

/** `result`, and each finding as `line rule`: what a table of cases compares. */
export async function findingsOf(files: Record<string, string>): Promise<{ result: string; findings: string[] }> {
  const checks = await checksOf(files)
  const worst = ['failed', 'unavailable', 'passed'].find((result) => checks.some((check) => check.result === result))
  const findings = checks.flatMap(({ diagnostics }) => diagnostics.map(({ line, rule }) => `${line} ${rule}`))
  return { result: worst ?? 'none', findings }
}
