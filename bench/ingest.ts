/**
 * Ingest of CommitPackFT-shaped data that is generated here: records and bytes a second, peak memory, and how long only reading the
 * lines and JSON takes in the same run. node bench/ingest.ts [--mb 1000] [--threads N]
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ingestInProcess } from '../src/learning/refactor-data/ingest-process.ts'
import { synthesise } from '../src/learning/refactor-data/synth/synthesise.ts'
import { root } from '../src/root.ts'

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '1000' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
})

await main()

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-bench-'))
  try {
    const file = join(folder, 'data.jsonl')
    const records = await generate(file, Number(values.mb) * 1e6)
    const size = statSync(file).size / 1e6
    const plain = await timed(async () => {
      for await (const line of createInterface({ input: createReadStream(file) })) JSON.parse(line)
    })
    let [peakMb, kept, cpu] = [0, 0, 0]
    const seconds = await timed(async () => {
      const { meta, peakBytes, cpuSeconds } = await ingestInProcess(
        {
          source: 'commitpackft',
          from: file,
          out: join(folder, 'out'),
          home: { root, packages: join(folder, 'packages') },
          threads: Number(values.threads),
        },
        { environment: process.env },
      )
      peakMb = peakBytes / 1e6
      kept = meta.num_records
      cpu = cpuSeconds
    })
    console.log(
      `${records.toLocaleString('en')} records, ${size.toFixed(0)} MB, ${kept.toLocaleString('en')} kept, ${values.threads} parsing threads`,
    )
    console.log(
      `ingest     ${seconds.toFixed(1)} s, ${(records / seconds).toFixed(0)} records/s, ${(size / seconds).toFixed(2)} MB/s, peak memory ${peakMb.toFixed(0)} MB`,
    )
    console.log(
      `JSON alone ${plain.toFixed(1)} s, ingest takes ${(seconds / plain).toFixed(1)} times as long (it copies, hashes, parses code twice, writes)`,
    )
    // Of one core, whatever else the machine was doing.
    console.log(
      `computing  ${cpu.toFixed(1)} s of CPU: ${(records / cpu).toFixed(0)} records and ${(size / cpu).toFixed(2)} MB a CPU second`,
    )
    if (peakMb > 500) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

/** Every line is another one: a remark with its number at the top of the code, another repository now and then. */
async function generate(path: string, bytes: number): Promise<number> {
  const base = Array.from({ length: 4096 }, (_, index) => synthesise(99, index))
  const out = createWriteStream(path)
  const extension = { javascript: 'js', typescript: 'ts', python: 'py', java: 'java', tsx: 'tsx' }
  let written = 0
  let index = 0
  for (; written < bytes; index += 1) {
    const { instruction, pre, post, language } = base[index % base.length] as (typeof base)[number]
    const mark = `${language === 'python' ? '#' : '//'} part ${index}\n`
    const file = `src/part${index}.${extension[language]}`
    const line = `${JSON.stringify({
      commit: index.toString(16).padStart(40, '0'),
      old_file: file,
      new_file: file,
      old_contents: mark + pre,
      new_contents: mark + post,
      subject: `${instruction} (${index % 977})`,
      message: `${instruction}\n\nPart ${index}.`,
      lang: language,
      license: ['mit', 'apache-2.0', 'bsd-3-clause', 'unknown'][index % 4],
      repos: `team${index % 5000}/part${index % 7}`,
    })}\n`
    written += line.length
    if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  out.end()
  await finished(out)
  return index
}
