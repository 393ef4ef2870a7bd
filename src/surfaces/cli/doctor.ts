import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { Check } from '../../core/proof.ts'
import type { Context } from './context.ts'
import type { Register } from './program.ts'
import { visible } from './text.ts'

export const addDoctor: Register = (program, context, exit) => {
  program
    .command('doctor')
    .description('what works on this machine, and what to do about the rest')
    .action(async () => {
      const now = context()
      const checks = await examine(now)
      if (now.json) now.streams.out(`${JSON.stringify(checks, null, 2)}\n`)
      else {
        for (const check of checks) {
          const sign = { passed: pc.green('✔'), failed: pc.red('✖'), unavailable: pc.yellow('?') }[check.result]
          now.streams.out(`${sign} ${check.name.padEnd(12)} ${visible(check.detail ?? '')}\n`)
        }
      }
      exit(
        checks.some((check) => check.result === 'failed')
          ? 1
          : checks.some((check) => check.name === 'sandbox' && check.result !== 'passed')
            ? 3
            : 0,
      )
    })
}

async function examine({ app, signal }: Context): Promise<Check[]> {
  return [
    { name: 'node', result: 'passed', detail: process.version },
    await attempt('state', async () => {
      const { store, kind } = await app.open()
      const head = await store.head()
      accessSync(app.config.stateDir, constants.W_OK)
      return `${kind} in ${app.config.stateDir}, ${head?.seq ?? 0} ledger entries`
    }),
    await attempt('ledger', async () => {
      const { problems, entries } = await (await app.open()).verifyLedger()
      if (problems[0])
        throw new Fault('corrupt', `entry ${problems[0].seq}: ${problems[0].detail}`, {
          hint: 'provenly ledger verify',
        })
      return `${entries} entries, the chain holds`
    }),
    await sandboxCheck(app.sandbox),
    ...['bash', 'shellcheck'].map(toolCheck),
    await attempt('ast-grep', async () => app.astGrep()),
    await attempt('policy', async () => (await app.policy(app.config.workspace)).source),
    await attempt('model', async () => {
      const health = await app.model.health(signal)
      if (!health.ok) throw new Fault('unavailable', health.detail)
      return `${health.name}: ${health.detail}`
    }),
  ]
}

async function sandboxCheck(sandbox: Context['app']['sandbox']): Promise<Check> {
  const status = await sandbox.status()
  if (!status.available) return { name: 'sandbox', result: 'unavailable', detail: `${status.reason}. ${status.hint}` }
  const { tool, overlay, cgroup } = status.isolation
  const limits =
    cgroup === 'none' ? 'no cgroup: memory and processes are limited one process at a time' : `cgroup ${cgroup}`
  return { name: 'sandbox', result: 'passed', detail: `${tool}, copy-on-write by ${overlay}, ${limits}` }
}

function toolCheck(name: string): Check {
  const ran = spawnSync(name, ['--version'], { encoding: 'utf8', timeout: 5000 })
  if (ran.error) return { name, result: 'unavailable', detail: 'not installed: its check is left out of proofs' }
  return { name, result: 'passed', detail: /\d+\.\d+[.\d]*/.exec(ran.stdout)?.[0] ?? '' }
}

async function attempt(name: string, work: () => Promise<string>): Promise<Check> {
  try {
    return { name, result: 'passed', detail: await work() }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return {
      name,
      result: error.code === 'unavailable' ? 'unavailable' : 'failed',
      detail: error.hint ? `${error.message} (${error.hint})` : error.message,
    }
  }
}
