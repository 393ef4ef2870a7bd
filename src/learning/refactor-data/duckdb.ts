import { importFile, needPackage, type PackageHome } from '../need-package.ts'

/** Rows of a Parquet file after the first `skip`, in the file's order; what JSON cannot say comes as text. */
export type ReadParquet = (path: string, skip: number) => AsyncGenerator<Record<string, unknown>>

export type Duck = {
  readParquet: ReadParquet
  /** Writes JSON lines as Parquet, zstd, with exactly these columns, in the same order; the same bytes for the same input. */
  toParquet(jsonl: string, parquet: string, columns: Readonly<Record<string, string>>): Promise<void>
  close(): void
}

type Connection = {
  run(sql: string): Promise<unknown>
  stream(sql: string): Promise<{ yieldRowObjectJson(): AsyncIterableIterator<Record<string, unknown>[]> }>
  closeSync(): void
}
type DuckModule = {
  DuckDBInstance: {
    create(
      path: string,
      options: Record<string, string>,
    ): Promise<{ connect(): Promise<Connection>; closeSync(): void }>
  }
}

/** DuckDB in memory, with bounded memory and one thread, so that rows stay in order and files come out the same. */
export async function openDuck(home: PackageHome): Promise<Duck> {
  const { DuckDBInstance } = await importFile<DuckModule>(await needPackage('@duckdb/node-api', home))
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '256MB',
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  return {
    async *readParquet(path, skip) {
      const result = await connection.stream(`select * from read_parquet(${quote(path)}) offset ${Math.trunc(skip)}`)
      for await (const rows of result.yieldRowObjectJson()) yield* rows
    },
    async toParquet(jsonl, parquet, columns) {
      const typed = Object.entries(columns).map(([name, type]) => `${quote(name)}: ${quote(type)}`)
      const read = `read_json(${quote(jsonl)}, format = 'newline_delimited', columns = {${typed.join(', ')}}, maximum_object_size = 67108864)`
      await connection.run(`copy (select * from ${read}) to ${quote(parquet)} (format parquet, compression zstd)`)
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
