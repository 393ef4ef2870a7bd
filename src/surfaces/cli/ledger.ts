import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { LedgerEntry } from '../../core/ledger.ts'
import type { Register } from './program.ts'
import { parseCount } from './runs.ts'
import { visibleLine } from './text.ts'

export const addLedger: Register = (program, context, exit) => {
  const ledger = program.command('ledger').description('the append-only record of everything that happened')

  ledger
    .command('verify')
    .description('find any changed, removed, reordered or inserted entry')
    .action(async () => {
      const { app, streams, json } = context()
      const { verifyLedger, kind } = await app.open()
      const anchored = kind !== 'sqlite' || existsSync(join(app.config.stateDir, 'ledger-head.json'))
      const result = { ...(await verifyLedger()), anchored }
      if (json) streams.out(`${JSON.stringify(result, null, 2)}\n`)
      else if (result.problems.length === 0) {
        const signed = result.signedBy ? `, head signed by key ${result.signedBy}` : ''
        streams.out(`${pc.green('✔')} ${result.entries} entries, the chain holds${signed}\n`)
      } else {
        for (const problem of result.problems)
          streams.out(`${pc.red('✖')} entry ${problem.seq}: ${problem.problem}: ${problem.detail}\n`)
        streams.out(
          `${result.entries} entries read; do not trust this ledger: restore it from a copy made before the change\n`,
        )
      }
      if (!anchored && result.entries > 0 && !json) {
        streams.out(
          `${pc.yellow('?')} could not be checked: whether an older copy was put back; ledger-head.json is missing beside the database\n`,
        )
      }
      exit(result.problems.length === 0 ? 0 : 1)
    })

  ledger
    .command('show')
    .description('the newest entries')
    .option('-n, --limit <count>', 'how many', '30')
    .option('--run <id>', 'only those of one run')
    .action(async (options: { limit: string; run?: string }) => {
      const { app, streams, json } = context()
      const { store } = await app.open()
      const limit = parseCount(options.limit)
      const head = await store.head()
      const run = options.run === undefined ? undefined : (await store.find(options.run)).id
      const after = run === undefined ? Math.max(0, (head?.seq ?? 0) - limit) : 0
      const entries = await store.entries({ after, limit, ...(run === undefined ? {} : { run }) })
      if (json) streams.out(`${JSON.stringify(entries, null, 2)}\n`)
      else for (const entry of entries) streams.out(`${describe(entry, streams.columns)}\n`)
    })

  ledger
    .command('export')
    .description('all entries as JSON lines on stdout, oldest first')
    .action(async () => {
      const { app, streams, signal } = context()
      const { store } = await app.open()
      for (let after = 0; ; ) {
        if (signal.aborted) throw new Fault('interrupted', 'interrupted')
        const entries = await store.entries({ after, limit: 1000 })
        if (entries.length === 0) return
        streams.out(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
        after = entries.at(-1)?.seq ?? after
      }
    })
}

function describe(entry: LedgerEntry, columns: number): string {
  const data = visibleLine(JSON.stringify(entry.data)).slice(0, Math.max(20, columns - 75))
  return `${String(entry.seq).padStart(5)} ${pc.dim(entry.time.slice(0, 19))} ${entry.kind.padEnd(16)} ${pc.dim((entry.run ?? '').slice(-7).padEnd(7))} ${entry.actor.slice(0, 16)} ${pc.dim(data)}`
}
