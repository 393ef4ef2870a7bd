import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultReward, formula } from '../../core/reward.ts'
import { hashFile, storing } from '../ingest/download-file.ts'
import type { Duck } from '../refactor-data/duckdb.ts'
import { collectTasks, type StepSources } from './collect.ts'
import { cleanStep, type Format, layouts, rowsOf } from './rows.ts'

export type ExportOptions = StepSources & {
  out: string
  formats: readonly Format[]
  reward?: string
  /** Only records under these licences; all where it is null. */
  allowedLicenses?: readonly string[] | null
  /** Null: no Parquet. */
  duck: Duck | null
  ledgerHead: { seq: number; hash: string } | null
  signal?: AbortSignal
}

export type ExportedFile = { format: Format; file: string; rows: number; bytes: number; sha256: string }
export type ExportManifest = {
  form: 1
  reward: string
  ledger: { seq: number; hash: string } | null
  files: ExportedFile[]
}

/**
 * One file a format, as JSON lines and as Parquet, and `manifest.json` with their hashes, written last. The same store gives the same
 * bytes: nothing in them says when or where they were made. Throws Fault `usage` for an unknown reward, `storage`.
 */
export async function exportTrajectories(options: ExportOptions): Promise<ExportManifest> {
  const reward = options.reward ?? defaultReward
  formula(reward)
  await storing(() => mkdir(options.out, { recursive: true }))
  const writers = options.formats.map((format) => openLines(format, options.out))
  try {
    for await (const steps of collectTasks(options)) {
      options.signal?.throwIfAborted()
      const allowed = steps.filter(({ record }) => isAllowed(record.license, options.allowedLicenses ?? null))
      if (allowed.length === 0) continue
      const clean = allowed.map(cleanStep)
      for (const writer of writers)
        for (const row of rowsOf(writer.format, clean, reward, () => writer.rows)) writer.write(row)
    }
  } finally {
    for (const writer of writers) writer.close()
  }
  const files: ExportedFile[] = []
  for (const { format, path, rows, bytes, sha256 } of writers) {
    const name = layouts[format].file
    if (options.duck !== null) {
      const parquet = join(options.out, `${name}.parquet`)
      await options.duck.toParquet(path, `${parquet}.part`, layouts[format].columns)
      await storing(() => rename(`${parquet}.part`, parquet))
      files.push({ format, file: `${name}.parquet`, rows, bytes: -1, sha256: await hashFile(parquet) })
    }
    await storing(() => rename(path, join(options.out, `${name}.jsonl`)))
    files.push({ format, file: `${name}.jsonl`, rows, bytes, sha256: sha256() })
  }
  const manifest: ExportManifest = { form: 1, reward, ledger: options.ledgerHead, files }
  await storing(async () => {
    await writeFile(join(options.out, 'manifest.part'), `${JSON.stringify(manifest, null, 2)}\n`)
    await rename(join(options.out, 'manifest.part'), join(options.out, 'manifest.json'))
  })
  return manifest
}

function isAllowed(license: string, allowed: readonly string[] | null): boolean {
  return allowed === null || allowed.some((each) => each.toLowerCase() === license.toLowerCase())
}

type LineWriter = {
  format: Format
  path: string
  rows: number
  bytes: number
  write(row: unknown): void
  close(): void
  sha256(): string
}

function openLines(format: Format, out: string): LineWriter {
  const path = join(out, `.${layouts[format].file}.part`)
  const file = openSync(path, 'w', 0o600)
  const hash: Hash = createHash('sha256')
  const writer: LineWriter = {
    format,
    path,
    rows: 0,
    bytes: 0,
    write(row) {
      const line = Buffer.from(`${JSON.stringify(row)}\n`)
      for (let at = 0; at < line.length; ) at += writeSync(file, line, at)
      hash.update(line)
      writer.rows += 1
      writer.bytes += line.length
    },
    close: () => closeSync(file),
    sha256: () => hash.digest('hex'),
  }
  return writer
}
