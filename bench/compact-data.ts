/** Writes docs/compact-data.md: statistics of a data folder. `node bench/compact-data.ts DATA` */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataStatistics } from '../src/learning/data/statistics.ts'

const [data] = process.argv.slice(2)
if (data === undefined) {
  console.error('Usage: node bench/compact-data.ts DATA')
  process.exit(2)
}
const text = await dataStatistics(data, 'node bench/compact-data.ts DATA')
await writeFile(join(import.meta.dirname, '../docs/compact-data.md'), text)
