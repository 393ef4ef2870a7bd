import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import { print } from './context.ts'
import type { Register } from './program.ts'

type ValidateFlags = { plan?: boolean; kind?: string[] }
type AddFlags = { from?: string; folder: string }

export const addIacValidate: Register = (iac, context, exit) => {
  iac
    .command('validate')
    .description('files against the real tools and the stored schemas; nothing is fetched, no cloud is asked')
    .argument('[path]', 'file or folder', '.')
    .option('--plan', 'plan Terraform too', false)
    .option('--kind <kind...>', 'only these: terraform, kubernetes, ansible, crossplane, cloudformation, dockerfile')
    .addHelpText(
      'after',
      '\nExits with 0 when all passed, 1 when a check failed, 3 when something could not be checked.',
    )
    .action(async (path: string, flags: ValidateFlags) => {
      const now = context()
      if (!existsSync(resolve(path)))
        throw new Fault('usage', `there is no ${path}`, { hint: 'name a file or a folder' })
      const { checks } = await now.app.validatePath(
        resolve(path),
        { plan: flags.plan ?? false, ...(flags.kind === undefined ? {} : { kinds: flags.kind }) },
        now.signal,
      )
      if (checks.length === 0) {
        throw new Fault('usage', `nothing in ${path} is infrastructure that can be validated`, {
          hint: 'name another path',
        })
      }
      const marks = { passed: pc.green('passed'), failed: pc.red('failed'), unavailable: pc.yellow('unavailable') }
      print(now, checks, () =>
        checks
          .flatMap(({ name, result, engine, detail, diagnostics, wallMs }) => [
            `${marks[result]} ${pc.bold(name)} ${pc.dim(`${engine}, ${Math.round(wallMs)} ms`)}${detail ? `\n  ${detail}` : ''}`,
            ...diagnostics.map(
              ({ file, line, column, severity, rule, message }) =>
                `  ${file}${line === null ? '' : `:${line}:${column ?? 1}`} ${severity} ${message} ${pc.dim(rule)}`,
            ),
          ])
          .join('\n'),
      )
      if (checks.some(({ result }) => result === 'failed')) exit(1)
      else if (checks.some(({ result }) => result === 'unavailable')) exit(3)
    })

  const schemas = iac.command('schemas').description('the schemas of Terraform providers that are stored')
  schemas
    .command('list')
    .description('which providers, in which version, from where')
    .action(() => {
      const now = context()
      const stored = now.app.iacSchemas()
      print(now, stored, () =>
        stored
          .map(({ address, version, source }) => `${address.padEnd(28)} ${version.padEnd(10)} ${pc.dim(source)}`)
          .join('\n'),
      )
    })
  schemas
    .command('add')
    .description('take a provider from where it is installed, by terraform providers schema -json')
    .argument('<name>', 'the provider, such as datadog or datadog/datadog')
    .option('--folder <folder>', 'where terraform init has installed it', '.')
    .option('--from <file>', 'what terraform providers schema -json printed, instead of asking')
    .action(async (name: string, flags: AddFlags) => {
      const now = context()
      const from = flags.from === undefined ? { folder: resolve(flags.folder) } : { file: resolve(flags.from) }
      const added = await now.app.addIacSchemas(name, from, now.signal)
      print(
        now,
        added,
        () => `${added.address} ${added.version}: ${added.resources} resources, ${added.dataSources} data sources`,
      )
    })
}
