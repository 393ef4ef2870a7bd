import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import pc from 'picocolors'
import { describeEffects } from '../../core/effects.ts'
import { Fault } from '../../core/fault.ts'
import { currentAttempt, type Run } from '../../core/run.ts'
import { renderCard } from './card.ts'
import { type Context, openWorkbench, print } from './context.ts'
import { converse, settle } from './converse.ts'
import { addIacAudit } from './iac-audit.ts'
import { addIacValidate } from './iac-validate.ts'
import type { Register } from './program.ts'
import { exitCodeOf, folder } from './shell.ts'

type Shared = { workspace: string; output?: string }
type GenerateFlags = Shared & { type?: string; service?: string; set?: string[] }
type TranslateFlags = Shared & { to: string; improve?: boolean }

export const addIac: Register = (program, context, exit) => {
  const iac = program.command('iac').description('infrastructure as code: generate, translate, audit and validate it')
  addGenerate(iac, context, exit)
  addBlueprints(iac, context, exit)
  addTranslate(iac, context, exit)
  addIacAudit(iac, context, exit)
  addIacValidate(iac, context, exit)
}

const addGenerate: Register = (iac, context, exit) => {
  iac
    .command('generate')
    .description(
      'words, or a type and a service -> files, validated and planned in a jail, written after your approval',
    )
    .argument('[words...]', 'what is wanted')
    .option('-t, --type <type>', 'terraform, kubernetes, ansible, crossplane, cloudformation or docker')
    .option('-s, --service <service>', 'the blueprint: vpc, eks, rds, s3, ... (provenly iac blueprints)')
    .option('-o, --output <path>', 'the file to write, or with a slash at its end the folder')
    .option('--set <name=value...>', 'values of parameters; they outweigh the words')
    .option('-C, --workspace <folder>', 'the folder it works in', '.')
    .addHelpText(
      'after',
      '\nExamples:\n  provenly iac generate "a private bucket for invoices, old versions kept 60 days"\n  provenly iac generate --type terraform --service eks --output eks.tf --set nodes=5',
    )
    .action(async (words: string[], flags: GenerateFlags) => {
      const said = words.join(' ').trim()
      if (said === '' && flags.service === undefined) {
        throw new Fault('usage', 'say what is wanted', { hint: 'words, or --type TYPE --service SERVICE' })
      }
      const workspace = folder(flags.workspace)
      const options = {
        task: 'generate',
        ...(flags.type === undefined ? {} : { type: flags.type }),
        ...(flags.service === undefined ? {} : { service: flags.service }),
        ...(flags.output === undefined ? {} : { output: inside(flags.output, workspace, flags.workspace) }),
        set: pairs(flags.set ?? []),
      }
      const spoken = said === '' ? `generate ${[flags.type, flags.service].filter((part) => part).join(' ')}` : said
      exit(await run({ words: spoken, workspace, options }, context()))
    })
}

const addBlueprints: Register = (iac, context) => {
  iac
    .command('blueprints')
    .description('what can be generated without a bigger model, with parameters and defaults')
    .argument('[id]', 'one of them, such as terraform/eks')
    .option('-C, --workspace <folder>', 'the folder whose own blueprints count too', '.')
    .action(async (id: string | undefined, flags: Shared) => {
      const now = context()
      const all = await now.app.blueprints(folder(flags.workspace))
      const shown = id === undefined ? all : all.filter((blueprint) => blueprint.id === id || blueprint.service === id)
      if (shown.length === 0)
        throw new Fault('not-found', `there is no blueprint "${id}"`, { hint: 'provenly iac blueprints' })
      const value = shown.map(({ id, title, type, service, parameters }) => ({
        id,
        title,
        type,
        service,
        parameters: Object.entries(parameters).map(([name, each]) => ({
          name,
          type: each.type,
          default: each.default,
          description: each.description,
          ...(each.type !== 'boolean' && each.choices ? { choices: each.choices } : {}),
        })),
      }))
      print(now, value, () =>
        value
          .map((each) => {
            const head = `${pc.bold(each.id.padEnd(26))} ${each.title}`
            if (id === undefined)
              return `${head}\n${pc.dim(
                wrapWords(
                  each.parameters.map((one) => one.name),
                  27,
                ),
              )}`
            const lines = each.parameters.map((one) => {
              const choices = one.choices ? ` (${one.choices.join(', ')})` : ''
              return `  ${one.name.padEnd(22)} ${(one.default === '' ? '-' : String(one.default)).padEnd(24)} ${pc.dim(`${one.description}${choices}`)}`
            })
            return [head, ...lines].join('\n')
          })
          .join('\n'),
      )
    })
}

const addTranslate: Register = (iac, context, exit) => {
  iac
    .command('translate')
    .description(
      'CloudFormation/SAM -> Terraform, Terraform -> OpenTofu, Ansible -> Crossplane, proven like anything else',
    )
    .argument('<path>', 'file or folder')
    .requiredOption('--to <language>', 'terraform, opentofu or crossplane')
    .option('-o, --output <folder>', 'the folder that the result is written to')
    .option('--improve', 'also propose what only the target can do', false)
    .option('-C, --workspace <folder>', 'the folder it works in', '.')
    .addHelpText('after', '\nExample:\n  provenly iac translate template.yaml --to terraform --output infra')
    .action(async (path: string, flags: TranslateFlags) => {
      const workspace = folder(flags.workspace)
      const source = inside(path, workspace, flags.workspace)
      if (!existsSync(resolve(workspace, source)))
        throw new Fault('usage', `there is no ${path}`, { hint: 'name a file or a folder' })
      const options = {
        task: 'translate',
        path: source === '' ? '.' : source,
        to: flags.to,
        improve: flags.improve ?? false,
        ...(flags.output === undefined
          ? {}
          : { output: `${inside(flags.output, workspace, flags.workspace).replace(/\/$/, '')}/` }),
      }
      exit(await run({ words: `translate ${source || 'this folder'} to ${flags.to}`, workspace, options }, context()))
    })
}

async function run(
  asked: { words: string; workspace: string; options: Record<string, unknown> },
  now: Context,
): Promise<number> {
  const bench = await openWorkbench(now)
  try {
    const made = await bench.ask({ pack: 'iac', ...asked })
    return await present(await settle(bench, made.id, now), now, (settled) => converse(bench, settled, now))
  } finally {
    await bench.close()
  }
}

async function present(run: Run, context: Context, talk: (run: Run) => Promise<Run>): Promise<number> {
  const { streams } = context
  if (context.json) {
    streams.out(`${JSON.stringify(describeIacRun(run), null, 2)}\n`)
    return exitCodeOf(run)
  }
  if (streams.isInteractive) return exitCodeOf(await talk(run))
  streams.out(`${renderCard(run, { columns: streams.columns })}\n`)
  if (run.stage === 'waiting') streams.out(`approve it with: provenly approve ${run.id} --digest ${run.planDigest}\n`)
  return exitCodeOf(run)
}

/** A settled run of the iac pack as other programs read it. */
export function describeIacRun(run: Run): unknown {
  const attempt = currentAttempt(run)
  const { proof, verdict, proposal } = attempt ?? {}
  return {
    run: run.id,
    stage: run.stage,
    proposed_by: proposal?.by ?? null,
    action: proposal?.action ?? null,
    attempts: run.attempts.length,
    risk: verdict?.risk ?? null,
    findings: verdict?.findings ?? [],
    checks: proof?.checks ?? [],
    changes: describeEffects(proof?.effects ?? []),
    output: proof?.stdout.text ?? '',
    plan_digest: run.planDigest,
    outcome: run.outcome,
    refusal: run.refusal,
    failure: run.failure,
    timings: run.timings,
  }
}

function pairs(set: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    set.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new Fault('usage', `--set takes name=value, not "${pair}"`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** A path as the pack takes it: relative to the workspace. Relative ones are meant from the workspace when -C names one. */
function inside(path: string, workspace: string, given: string): string {
  const full = isAbsolute(path) ? path : resolve(given === '.' ? process.cwd() : workspace, path)
  const found = relative(workspace, full).split(sep).join('/')
  if (found.startsWith('..'))
    throw new Fault('usage', `${path} is outside of the workspace ${workspace}`, {
      hint: 'choose the workspace with -C',
    })
  return path.endsWith('/') && found !== '' ? `${found}/` : found
}

function wrapWords(words: readonly string[], indent: number): string {
  const lines: string[] = ['']
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length > 84) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last}, ${word}`
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n')
}
