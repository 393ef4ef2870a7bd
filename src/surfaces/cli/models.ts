import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Option } from 'commander'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import type { Register } from './program.ts'
import { milliseconds, visible } from './text.ts'

type AddOptions = { name?: string; kind?: string; model?: string; apiKeyEnv?: string; last?: boolean }

export const addModels: Register = (program, context, exit) => {
  const models = program.command('models').description('the models that turn words into proposals, first choice first')

  models
    .command('list', { isDefault: true })
    .description('each model and whether it answers')
    .action(async () => {
      const now = context()
      const health = await now.app.modelHealth(now.signal)
      if (now.json) now.streams.out(`${JSON.stringify(health, null, 2)}\n`)
      else {
        for (const each of health) {
          const sign = each.ok ? pc.green('✔') : pc.red('✖')
          const latency = each.latencyMs === null ? '' : pc.dim(` ${milliseconds(each.latencyMs)}`)
          now.streams.out(`${sign} ${each.name.padEnd(16)} ${visible(each.detail)}${latency}\n`)
        }
        now.streams.out(pc.dim(`configured in ${now.app.modelsFile}\n`))
      }
      exit(health.some((each) => each.ok) ? 0 : 3)
    })

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
    .addHelpText(
      'after',
      '\nExamples:\n  provenly models add ./qwen.gguf\n  provenly models add http://127.0.0.1:11434/v1 --model qwen2.5-coder\n  provenly models add anthropic --model claude-sonnet-4-5 --api-key-env ANTHROPIC_API_KEY',
    )
    .action(async (where: string, options: AddOptions) => {
      const now = context()
      const entry = now.app.describeModel(where, options, process.cwd())
      makeFolder(now.app.modelsFile)
      const file = now.app.addModel(entry, options.last ? 'last' : 'first')
      const health = (await now.app.modelHealth(now.signal)).find((each) => each.name === entry.name)
      const text = `added ${String(entry.name)}; order: ${file.order.join(', ')}\n`
      now.streams.out(now.json ? `${JSON.stringify({ ...file, health }, null, 2)}\n` : text)
      if (health && !health.ok && !now.json) {
        now.streams.error(`${pc.yellow('but it does not answer now:')} ${visible(health.detail)}\n`)
      }
    })

  models
    .command('remove')
    .description('stop using a model')
    .argument('<name>', 'as `provenly models` shows it')
    .action(async (name: string) => {
      const now = context()
      const file = now.app.removeModel(name)
      now.streams.out(
        now.json ? `${JSON.stringify(file, null, 2)}\n` : `removed ${name}; order: ${file.order.join(', ')}\n`,
      )
    })
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw new Fault('storage', `can not make the folder ${dirname(file)}`, {
      cause: error,
      hint: 'set PROVENLY_CONFIG to a folder that you can write to',
    })
  }
}
