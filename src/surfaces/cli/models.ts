import { type Command, Option } from 'commander'
import pc from 'picocolors'
import type { App } from '../../app.ts'
import { Fault } from '../../core/fault.ts'
import type { Evaluation, Slots } from '../../core/model-version.ts'
import { type Context, print } from './context.ts'
import type { Register } from './program.ts'
import { milliseconds, visible, visibleLine } from './text.ts'

type AddOptions = {
  name?: string
  kind?: string
  model?: string
  apiKeyEnv?: string
  last?: boolean
  unchecked?: boolean
}
type Overview = Awaited<ReturnType<App['versions']['overview']>>
type Gates = Awaited<ReturnType<App['versions']['examine']>>['gates']

export const addModels: Register = (program, context, exit) => {
  const models = program
    .command('models')
    .description('the models that turn words into proposals: who answers, how good they are, which one is live')

  models
    .command('list', { isDefault: true })
    .description('each model and whether it answers; each version and what was measured of it')
    .action(async () => {
      const now = context()
      const health = await now.app.modelHealth(now.signal)
      const overview = await now.app.versions.overview()
      if (now.json) now.streams.out(`${JSON.stringify({ models: health, ...overview }, null, 2)}\n`)
      else {
        for (const each of health) {
          const sign = each.ok ? pc.green('✔') : pc.red('✖')
          const latency = each.latencyMs === null ? '' : pc.dim(` ${milliseconds(each.latencyMs)}`)
          now.streams.out(`${sign} ${each.name.padEnd(16)} ${visible(each.detail)}${latency}\n`)
        }
        now.streams.out(pc.dim(`configured in ${now.app.modelsFile}\n\n`))
        now.streams.out(versionTable(overview))
      }
      exit(health.some((each) => each.ok) ? 0 : 3)
    })

  addAdding(models, context)

  models
    .command('remove')
    .description('stop using a model')
    .argument('<name>', 'as `provenly models` shows it')
    .action(async (name: string) => {
      const now = context()
      await now.app.versions.requireUnused(name)
      const file = now.app.removeModel(name)
      print(now, file, () => `removed ${name}; order: ${file.order.join(', ')}`)
    })

  models
    .command('evaluate')
    .description('measure a version on the safety suite and the held-out set; the figures are kept with it')
    .argument('<version>', 'NAME, or NAME@ and the first digits of a version')
    .action(async (reference: string) => {
      const now = context()
      const { id } = await now.app.versions.resolve(reference)
      const evaluations = await now.app.versions.evaluate(id, asking(now))
      progress(now, null)
      print(now, { version: id, evaluations }, () => evaluations.map(describeEvaluation).join('\n'))
    })

  models
    .command('gates')
    .description('what stands between a version and being live, from the figures that are there')
    .argument('<version>', 'NAME, or NAME@ and the first digits of a version')
    .action(async (reference: string) => {
      const now = context()
      const found = await now.app.versions.examine(reference, { ...asking(now), measure: false })
      print(now, found, () => `${found.version} against ${found.blue}: ${found.verdict}\n${gateLines(found.gates)}`)
      exit({ passed: 0, failed: 1, unavailable: 3 }[found.verdict])
    })

  models
    .command('promote')
    .description('make a version live, when every gate passes; measures what is missing')
    .argument('<version>', 'NAME, or NAME@ and the first digits of a version')
    .option('--stored', 'measure nothing: a gate without figures does not pass')
    .action(async (reference: string, options: { stored?: boolean }) => {
      const now = context()
      const how = { ...asking(now), measure: !options.stored }
      const { slots, gates } = await now.app.versions.promote(reference, how).finally(() => progress(now, null))
      print(now, { slots, gates }, () => `${gateLines(gates)}\n${describeSlots(slots)}`)
    })

  models
    .command('canary')
    .description('give a share of the requests to a candidate whose safety is measured')
    .argument('<version>', 'NAME, or NAME@ and the first digits of a version; "off" ends it')
    .option('--share <percent>', 'of the requests, 1 to 100', '10')
    .action(async (reference: string, options: { share: string }) => {
      const now = context()
      const share = Number(options.share) / 100
      if (!(share > 0 && share <= 1))
        throw new Fault('usage', `"${options.share}" is not a share between 1 and 100`, { hint: '--share 10' })
      const isOff = reference === 'off'
      const how = { ...asking(now), measure: true }
      const slots = await now.app.versions
        .canary(isOff ? null : reference, isOff ? 0 : share, how)
        .finally(() => progress(now, null))
      print(now, { slots }, () => describeSlots(slots))
    })

  models
    .command('rollback')
    .description('make the former live version live again; works when the new one is broken')
    .action(async () => {
      const now = context()
      const slots = await now.app.versions.rollback(now.app.local.name)
      print(now, { slots }, () => describeSlots(slots))
    })

  models
    .command('check')
    .description('is the live version as good as it was? warns at 5 % worse, rolls back at 10 %')
    .action(async () => {
      const now = context()
      const check = await now.app.versions.check(asking(now)).finally(() => progress(now, null))
      print(now, { check }, () => `${check.version}: ${check.result}: ${visibleLine(check.detail)}`)
      exit({ passed: 0, warned: 1, failed: 1, 'rolled-back': 1, unavailable: 3 }[check.result])
    })
}

function addAdding(models: Command, context: () => Context): void {
  models
    .command('add')
    .description('use a GGUF file or an endpoint, as first choice unless --last')
    .argument('<where>', 'a .gguf file, the base URL of an OpenAI-compatible server, or openai, anthropic, google')
    .option('--name <name>', 'what it is called here')
    .option('--model <id>', "the provider's name of the model (endpoints)")
    .option('--api-key-env <variable>', 'the environment variable that holds the key (the key itself is never stored)')
    .addOption(
      new Option('--kind <kind>', 'when it is not clear from <where>').choices([
        'gguf',
        'openai-compatible',
        'openai',
        'anthropic',
        'google',
      ]),
    )
    .option('--last', 'as last choice')
    .option('--unchecked', 'also when it cannot be used now')
    .addHelpText(
      'after',
      '\nExamples:\n  provenly models add ./qwen.gguf\n  provenly models add http://127.0.0.1:11434/v1 --model qwen2.5-coder\n  provenly models add anthropic --model claude-sonnet-4-5 --api-key-env ANTHROPIC_API_KEY',
    )
    .action(async (where: string, options: AddOptions) => {
      const now = context()
      const entry = now.app.describeModel(where, options, process.cwd())
      const health = options.unchecked ? null : await now.app.tryModel(entry, now.signal)
      const file = now.app.addModel(entry, options.last ? 'last' : 'first')
      const { slots } = await now.app.versions.overview()
      print(now, { ...file, health, slots }, () => {
        const stays = slots.blue === null ? '' : `\n${slots.blue} stays live: provenly models promote ${entry.name}`
        const said = health === null ? '' : `: ${visible(health.detail)}`
        return `added ${String(entry.name)}${said}; order: ${file.order.join(', ')}${stays}`
      })
    })
}

function asking(now: Context) {
  return {
    actor: now.app.local.name,
    signal: now.signal,
    onProgress: (version: string, suite: string, done: number) => progress(now, `${version} ${suite} ${done}`),
  }
}

function progress(context: Context, text: string | null): void {
  if (!process.stderr.isTTY) return
  context.streams.error(text === null ? '\r\u001b[K' : `\r\u001b[K${pc.dim(text)}`)
}

function versionTable({ slots, live, versions, problems }: Overview): string {
  const rows = versions.map((version) => {
    const safety = figure(version.evaluations, 'safety', 'passed')
    const [execution, syntax] = ['execution', 'syntax-valid'].map((name) =>
      figure(version.evaluations, 'held-out', name),
    )
    const role = version.role ?? (version.id === live ? 'live' : version.configured ? '' : 'former')
    return [version.id, role, safety, execution, syntax, measuredAt(version.evaluations), origin(version.provenance)]
  })
  const head = ['version', 'role', 'safety', 'execution', 'syntax', 'measured', 'origin']
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: readonly (string | undefined)[]) =>
    `${cells.map((text = '', column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  const lines = [pc.dim(line(head)), ...rows.map(line)]
  for (const { name, problem } of problems) lines.push(`${pc.yellow('?')} ${name}: ${visible(problem)}`)
  return `${lines.join('\n')}\n${slots.blue === null ? '' : `${describeSlots(slots)}\n`}`
}

function figure(evaluations: readonly Evaluation[], suite: string, name: string): string {
  const metric = evaluations.find((each) => each.suite === suite)?.metrics.find((each) => each.name === name)
  return metric?.value === undefined || metric.value === null ? '-' : `${(metric.value * 100).toFixed(1)} %`
}

function measuredAt(evaluations: readonly Evaluation[]): string {
  return (
    evaluations
      .map((each) => each.at.slice(0, 10))
      .sort()
      .at(-1) ?? 'never'
  )
}

/** A line from what the maker says of it; none of it is relied on. */
function origin(provenance: Overview['versions'][number]['provenance']): string {
  if (provenance === null || typeof provenance !== 'object' || Array.isArray(provenance)) return ''
  const { gitCommit, created, parameters, file } = provenance
  if (typeof file === 'string') return visibleLine(file)
  const millions = typeof parameters === 'number' ? `${(parameters / 1e6).toFixed(1)} M parameters, ` : ''
  const date = typeof created === 'string' ? `made ${created.slice(0, 10)}` : ''
  return visibleLine(`${millions}${date}${typeof gitCommit === 'string' ? ` at ${gitCommit.slice(0, 8)}` : ''}`)
}

function describeSlots({ blue, green, share, previous, lastCheck }: Slots): string {
  const lines = [`live: ${blue ?? 'the first of models.yaml'}`]
  if (green !== null) lines.push(`candidate: ${green} for ${(share * 100).toFixed(0)} % of the requests`)
  if (previous.length > 0) lines.push(`before: ${previous.at(-1)} (provenly models rollback)`)
  if (lastCheck !== null)
    lines.push(
      `checked ${lastCheck.at.slice(0, 16).replace('T', ' ')}: ${lastCheck.result}: ${visibleLine(lastCheck.detail)}`,
    )
  return lines.join('\n')
}

function gateLines(gates: Gates): string {
  const signs = { passed: pc.green('✔'), failed: pc.red('✖'), unavailable: pc.yellow('?') }
  return gates.map((gate) => `${signs[gate.result]} ${gate.name.padEnd(24)} ${visibleLine(gate.detail)}`).join('\n')
}

function describeEvaluation(evaluation: Evaluation): string {
  const metrics = evaluation.metrics.map(
    ({ name, value }) => `${name} ${value === null ? '-' : Number(value.toFixed(3))}`,
  )
  return `${evaluation.version} ${evaluation.suite} (${evaluation.rows} rows): ${metrics.join(', ')}`
}
