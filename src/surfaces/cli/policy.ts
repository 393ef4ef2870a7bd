import { readFileSync } from 'node:fs'
import pc from 'picocolors'
import { stringify } from 'yaml'
import type { App } from '../../app.ts'
import { Fault } from '../../core/fault.ts'
import { approvalsNeeded, type LoadedPolicy } from '../../core/policy.ts'
import type { Register } from './program.ts'
import { folder } from './shell.ts'
import { visibleLine } from './text.ts'

export const addPolicy: Register = (program, context, exit) => {
  const policy = program.command('policy').description('what is allowed, asked for and denied here')

  policy
    .command('check')
    .description('validate the policy and try its examples; with a command, explain what that would meet')
    .argument('[command]', 'a Bash command in quotes')
    .option('-C, --workspace <folder>', 'whose policy', '.')
    .option('-f, --file <policy.yaml>', "a policy file instead of the workspace's")
    .option('--safety <level>', 'strict or moderate', 'strict')
    .action(async (command: string | undefined, options: { workspace: string; file?: string; safety: string }) => {
      const { app, streams, json } = context()
      const workspace = folder(options.workspace)
      const loaded =
        options.file === undefined ? await app.policy(workspace) : app.parsePolicy(read(options.file), options.file)
      if (command !== undefined) {
        const explained = explain(app, loaded, workspace, command, options.safety)
        streams.out(json ? `${JSON.stringify(explained, null, 2)}\n` : render(explained))
        exit(explained.decision === 'deny' ? 1 : 0)
        return
      }
      const examples = loaded.policy.examples.map((example) => {
        const { decision } = explain(app, loaded, workspace, example.command, options.safety)
        return { ...example, decision, holds: decision === example.expect }
      })
      const wrong = examples.filter((example) => !example.holds)
      if (json) streams.out(`${JSON.stringify({ source: loaded.source, digest: loaded.digest, examples }, null, 2)}\n`)
      else {
        streams.out(`${loaded.source} is valid ${pc.dim(`(digest ${loaded.digest.slice(0, 16)})`)}\n`)
        for (const example of examples) {
          const sign = example.holds ? pc.green('✔') : pc.red('✖')
          const note = example.holds ? '' : pc.red(`  expected ${example.expect}`)
          streams.out(`${sign} ${example.decision.padEnd(5)} ${visibleLine(example.command)}${note}\n`)
        }
        if (examples.length === 0)
          streams.out(pc.yellow('it has no examples: add some with expect: allow, ask or deny\n'))
      }
      exit(wrong.length === 0 ? 0 : 1)
    })

  policy
    .command('show')
    .description('the policy in force')
    .option('-C, --workspace <folder>', 'whose policy', '.')
    .action(async (options: { workspace: string }) => {
      const { app, streams, json } = context()
      const loaded = await app.policy(folder(options.workspace))
      streams.out(
        json
          ? `${JSON.stringify(loaded, null, 2)}\n`
          : `# ${loaded.source}, digest ${loaded.digest}\n${stringify(loaded.policy)}`,
      )
    })
}

function explain(app: App, loaded: LoadedPolicy, workspace: string, command: string, safety: string) {
  const verdict = app.judge(command, { workspace, options: { safety } }, loaded.policy, app.config.home)
  const { level, needs } = app.guard(command, { workspace, home: app.config.home })
  return {
    command,
    source: loaded.source,
    level,
    ...verdict,
    needs,
    approvals: approvalsNeeded(loaded.policy, verdict.risk),
  }
}

function render(explained: ReturnType<typeof explain>): string {
  const paint = { allow: pc.green, ask: pc.yellow, deny: pc.red }[explained.decision]
  const lines = [
    `${paint(explained.decision)}  ${visibleLine(explained.command)}  ${pc.dim(`${explained.level}, ${explained.risk} risk, by ${explained.source}`)}`,
  ]
  for (const finding of explained.findings) lines.push(`  ▸ ${visibleLine(finding.message)} ${pc.dim(finding.rule)}`)
  for (const need of explained.needs) lines.push(`  ${pc.yellow('?')} can not be proven: ${visibleLine(need.reason)}`)
  const { people, requester } = explained.approvals
  if (explained.decision === 'deny') lines.push('  nobody can approve it')
  else
    lines.push(
      `  if it changes anything: ${people} approval${people === 1 ? '' : 's'}, ${requester ? 'the requester counts' : 'not by the requester'}`,
    )
  return `${lines.join('\n')}\n`
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Fault('usage', `can not read ${path}`, { cause: error })
  }
}
