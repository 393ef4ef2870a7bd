import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Option } from 'commander'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { Task } from '../../core/task.ts'
import { createTaskStates } from '../../core/task-states.ts'
import type { ActorPorts, TaskResult } from '../../learning/actors/work-on-task.ts'
import type { Context } from './context.ts'
import { outFolder } from './out-folder.ts'
import type { Register } from './program.ts'

type Common = { endpoint?: string[]; prompts?: string; steps: string; keyEnv?: string; maxTokens: string }

export const addActors: Register = (program, context) => {
  withCommon(
    program
      .command('actors')
      .description(
        'work on queued tasks with the models of several endpoints, step by step, every step proven and stored',
      )
      .option('-n, --count <count>', 'actors at once', '3')
      .option('--tasks <file>', 'queue the tasks of this file first: tasks, or records of an edit set; known ones stay')
      .option('--until-empty', 'end when nothing waits any more')
      .option('--metrics-port <port>', 'serve Prometheus metrics on this port')
      .option('--metrics-host <address>', 'where metrics are served', '127.0.0.1'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  provenly actors --tasks tasks.jsonl --endpoint http://127.0.0.1:8001/v1=qwen --endpoint http://127.0.0.1:8002/v1=qwen --until-empty',
    )
    .action(async (options: ActorFlags) => {
      const now = context()
      const { createActorMetrics, serveMetrics } = await import('../../learning/actors/actor-metrics.ts')
      const { readTasks } = await import('../../learning/actors/read-tasks.ts')
      const { runActors } = await import('../../learning/actors/run-actors.ts')
      const { expertFor } = await import('../../learning/actors/expert.ts')
      const { tasks } = await now.app.open()
      const added = options.tasks === undefined ? 0 : await tasks.add(readTasks(resolve(options.tasks)))
      if (options.tasks !== undefined) say(now, `${added} tasks queued`)
      const pool = endpointsOf(now, options)
      const metrics = createActorMetrics({ depth: tasks.jobs.depth, endpoints: () => pool?.states() ?? [] })
      const ports = await portsOf(now, options, metrics.observeStep)
      const port = options.metricsPort === undefined ? null : whole(options.metricsPort, 0)
      const server = port === null ? null : await serveMetrics(metrics, { host: options.metricsHost, port })
      pool?.start()
      if (!pool) say(now, 'no endpoint is named: the tasks answer themselves (expert)')
      let done = 0
      try {
        const results = await runActors(
          {
            tasks,
            actors: whole(options.count, 1),
            portsFor: (task) => ({
              ...ports,
              speaker: pool ? { kind: 'model', generate: pool.generate } : expertFor(task),
            }),
            metrics,
            untilEmpty: options.untilEmpty ?? false,
            wait: (ms, signal) => wait(ms, undefined, { signal }),
            onResult: (result) => {
              done += 1
              progress(now, `${done} done, last: ${result.task} ${result.verified ? 'verified' : 'not verified'}`)
            },
            onCrash: (task, error, givenUp) =>
              say(now, `${task}: ${reasonOf(error)}${givenUp ? '; given up' : '; it goes back to the queue'}`),
          },
          now.signal,
        )
        progress(now, null)
        const verified = results.filter((result) => result.verified).length
        now.streams.out(
          now.json
            ? `${JSON.stringify({ tasks: results.length, verified, results }, null, 2)}\n`
            : `${results.length} tasks, ${verified} verified; ${await tasks.jobs.depth()} wait\n`,
        )
      } finally {
        pool?.stop()
        server?.closeAllConnections()
        server?.close()
      }
    })

  withCommon(
    program
      .command('teach')
      .description('sample tasks, have a teacher solve them, prove and reward every step, report its precision')
      .option('--tasks <file>', 'tasks, or records of an edit set; else they are made here')
      .option('-n, --count <count>', 'how many tasks', '320')
      .option('--seed <number>', 'same seed, same tasks', '1')
      .option('-o, --out <folder>', 'where the report goes (default: reports/teacher in the state folder)')
      .option('--at-once <count>', 'tasks at once', '2'),
  ).action(async (options: TeachFlags) => {
    const now = context()
    const { readTasks, syntheticTasks } = await import('../../learning/actors/read-tasks.ts')
    const { workOnTask } = await import('../../learning/actors/work-on-task.ts')
    const { expertFor } = await import('../../learning/actors/expert.ts')
    const { precisionOf, renderPrecision } = await import('../../learning/actors/precision.ts')
    const wanted = whole(options.count, 1)
    const tasks = sample(
      options.tasks === undefined ? syntheticTasks(wanted, whole(options.seed, 0)) : readTasks(resolve(options.tasks)),
      wanted,
      whole(options.seed, 0),
    )
    const out = options.out === undefined ? join(now.app.config.stateDir, 'reports', 'teacher') : outFolder(options.out)
    const pool = endpointsOf(now, options)
    if (!pool) say(now, 'no endpoint is named: the tasks answer themselves (expert)')
    const ports = await portsOf(now, options, () => {})
    pool?.start()
    const results: TaskResult[] = []
    const rest = [...tasks]
    const work = async (): Promise<void> => {
      for (let task = rest.shift(); task && !now.signal.aborted; task = rest.shift()) {
        const speaker = pool ? ({ kind: 'model', generate: pool.generate } as const) : expertFor(task)
        results.push(await workOnTask(task, { ...ports, speaker }, now.signal))
        const verified = results.filter((result) => result.verified).length
        progress(now, `${results.length} of ${tasks.length} tasks, ${verified} verified`)
      }
    }
    try {
      await Promise.all(Array.from({ length: whole(options.atOnce, 1) }, work))
    } finally {
      pool?.stop()
      progress(now, null)
    }
    const report = precisionOf(results, now.app.now())
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'metrics.json'), `${JSON.stringify(report, null, 2)}\n`)
    writeFileSync(join(out, 'metrics.md'), renderPrecision(report))
    now.streams.out(
      now.json
        ? `${JSON.stringify({ ...report, folder: out }, null, 2)}\n`
        : `${report.verified} of ${report.tasks} tasks verified, ${(report.precision * 100).toFixed(1)} %; report in ${join(out, 'metrics.md')}\n`,
    )
  })
}

type ActorFlags = Common & {
  count: string
  tasks?: string
  untilEmpty?: boolean
  metricsPort?: string
  metricsHost: string
}
type TeachFlags = Common & { tasks?: string; count: string; seed: string; out?: string; atOnce: string }

function withCommon(command: ReturnType<Parameters<Register>[0]['command']>) {
  return command
    .addOption(
      new Option(
        '--endpoint <url=model...>',
        'an OpenAI-compatible endpoint and its model, such as http://127.0.0.1:8001/v1=qwen; may be repeated',
      ),
    )
    .option('--key-env <name>', 'environment variable with the key of the endpoints')
    .option('--prompts <file>', 'prompts in place of .provenly/teacher_prompts.yaml or the built-in ones')
    .option('--steps <count>', 'most steps for one task', '4')
    .option('--max-tokens <count>', 'longest answer', '2048')
}

function endpointsOf(context: Context, options: Common) {
  if (options.endpoint === undefined) return null
  return context.app.endpointPool(
    options.endpoint.map((text, index) => {
      const at = text.lastIndexOf('=')
      if (at < 0)
        throw new Fault('usage', `"${text}" names no model`, { hint: '--endpoint http://127.0.0.1:8001/v1=MODEL' })
      return {
        kind: 'openai-compatible',
        name: `endpoint-${index + 1}`,
        base_url: text.slice(0, at),
        model: text.slice(at + 1),
        max_tokens: whole(options.maxTokens, 1),
        retries: 0,
        timeout_ms: 300_000,
        ...(options.keyEnv === undefined ? {} : { api_key_env: options.keyEnv }),
      }
    }),
  )
}

async function portsOf(
  context: Context,
  options: Common,
  onStep: ActorPorts['onStep'] & object,
): Promise<Omit<ActorPorts, 'speaker'>> {
  const { app } = context
  const { existsSync } = await import('node:fs')
  const { loadTeacherPrompts } = await import('../../learning/actors/teacher-prompts.ts')
  const { loadTokenizer } = await import('../../learning/tokenizer.ts')
  const own = join(app.config.workspace, '.provenly', 'teacher_prompts.yaml')
  const builtIn = join(app.root, 'src', 'learning', 'actors', 'teacher_prompts.yaml')
  const { trajectories } = await app.open()
  return {
    pack: app.pack,
    policy: app.policy,
    states: createTaskStates({ store: trajectories, count: (await loadTokenizer()).count }),
    trajectories,
    prompts: loadTeacherPrompts(options.prompts ? resolve(options.prompts) : existsSync(own) ? own : builtIn),
    scratch: join(tmpdir(), `provenly-tasks-${process.pid}`),
    mostSteps: whole(options.steps, 1),
    newId: app.newId,
    now: app.now,
    onStep,
  }
}

/** The same for the same seed: by a hash of seed and id, so that a larger file does not change all of it. */
function sample(tasks: readonly Task[], count: number, seed: number): Task[] {
  if (tasks.length <= count) return [...tasks]
  const rank = (id: string): number => [...`${seed}\0${id}`].reduce((hash, c) => (hash * 31 + c.charCodeAt(0)) >>> 0, 7)
  return tasks.toSorted((left, right) => rank(left.id) - rank(right.id)).slice(0, count)
}

function say(context: Context, text: string): void {
  context.streams.error(`provenly: ${text}\n`)
}

function progress(context: Context, text: string | null): void {
  if (!process.stderr.isTTY) return
  context.streams.error(
    text === null ? '\r\u001b[K' : `\r\u001b[K${pc.dim(text.slice(0, context.streams.columns - 1))}`,
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function whole(text: string, least: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least) return value
  throw new Fault('usage', `"${text}" is not a whole number from ${least}`)
}
