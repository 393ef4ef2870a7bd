/** A thread of `preparers.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { prepare } from './prepare.ts'
import type { Batch, PreparerSettings } from './preparers.ts'
import { type RecordSource, recordSources } from './sources.ts'
import { loadSyntax } from './syntax.ts'

const settings = workerData as PreparerSettings
const options = {
  source: recordSources[settings.source] as RecordSource,
  parses: await loadSyntax(settings),
  maxTokens: settings.maxTokens,
  allowedLicenses: settings.allowedLicenses,
}

parentPort?.on('message', ({ id, batch }: { id: number; batch: Batch }) => {
  parentPort?.postMessage({ id, result: batch.map(({ place, text }) => prepare(text, place, options)) })
})
