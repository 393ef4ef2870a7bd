import { enableCompileCache } from 'node:module'

// Saves most of the time that parsing and type stripping take at the second start.
enableCompileCache()

const { runCli } = await import('./surfaces/cli/program.ts')
const { readConfig } = await import('./config.ts')
process.exitCode = await runCli(process.argv.slice(2), () => readConfig(process.env, process.cwd()))
