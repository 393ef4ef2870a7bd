import { randomBytes } from 'node:crypto'
import { Option } from 'commander'
import pc from 'picocolors'
import { sha256 } from '../../core/digest.ts'
import { Fault } from '../../core/fault.ts'
import { IdentityName, Role } from '../../core/identity.ts'
import type { Register } from './program.ts'

export const addTokens: Register = (program, context) => {
  const token = program.command('token').description('tokens by which people and programs reach `provenly serve`')

  token
    .command('create')
    .description('make a token; it is shown once and stored only as a hash')
    .requiredOption('--name <name>', 'who it stands for')
    .addOption(new Option('--role <role>', 'what it may do').choices([...Role.options]).makeOptionMandatory())
    .action(async (options: { name: string; role: Role }) => {
      const { app, streams, json } = context()
      const name = IdentityName.safeParse(options.name)
      if (!name.success) throw new Fault('usage', name.error.issues[0]?.message ?? 'this is not a name')
      const { store } = await app.open()
      const secret = `pvl_${randomBytes(32).toString('base64url')}`
      const id = randomBytes(6).toString('hex')
      await store.addToken({
        id,
        name: name.data,
        role: options.role,
        hash: sha256(secret),
        createdAt: app.now().toISOString(),
      })
      await store.record([
        { kind: 'token-created', run: null, actor: app.local.name, data: { id, name: name.data, role: options.role } },
      ])
      if (json) streams.out(`${JSON.stringify({ id, name: name.data, role: options.role, secret }, null, 2)}\n`)
      else
        streams.out(`${secret}\n${pc.dim(`token ${id} for ${name.data} (${options.role}); it is not shown again`)}\n`)
    })

  token
    .command('list')
    .description('all tokens, without their secrets')
    .action(async () => {
      const { app, streams, json } = context()
      const tokens = await (await app.open()).store.tokens()
      if (json) streams.out(`${JSON.stringify(tokens, null, 2)}\n`)
      else if (tokens.length === 0) streams.out('no tokens: provenly token create --name NAME --role requester\n')
      else
        for (const each of tokens)
          streams.out(
            `${each.id}  ${each.role.padEnd(9)}  ${each.name.padEnd(20)}  ${each.revokedAt ? pc.red('revoked') : pc.green('live')}  ${pc.dim(each.createdAt)}\n`,
          )
    })

  token
    .command('revoke')
    .description('a revoked token is refused from the next request on')
    .argument('<id>', 'the id that `token list` shows')
    .action(async (id: string) => {
      const { app, streams, json } = context()
      const { store } = await app.open()
      if (!(await store.tokens()).some((each) => each.id === id))
        throw new Fault('not-found', `there is no token ${id}`, { hint: 'provenly token list' })
      await store.revokeToken(id, app.now().toISOString())
      await store.record([{ kind: 'token-revoked', run: null, actor: app.local.name, data: { id } }])
      streams.out(json ? `${JSON.stringify({ id, revoked: true })}\n` : `token ${id} is revoked\n`)
    })
}
