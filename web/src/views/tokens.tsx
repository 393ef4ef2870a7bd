import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Role } from '../../../src/core/identity.ts'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { dateTime } from '../format.ts'
import { ScrollRegion } from '../scroll-region.tsx'

const roles: readonly Role[] = ['requester', 'approver', 'admin']

export function Tokens() {
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('approver')
  const tokens = useQuery({ queryKey: ['tokens'], queryFn: api.tokens })
  const refresh = () => client.invalidateQueries({ queryKey: ['tokens'] })
  const create = useMutation({ mutationFn: api.newToken, onSuccess: refresh })
  const revoke = useMutation({ mutationFn: api.revokeToken, onSuccess: refresh })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate({ name: name.trim(), role })
  }
  const problem = tokens.error ?? create.error ?? revoke.error
  return (
    <section className="panel">
      <h2>Tokens</h2>
      <form className="inline" onSubmit={submit}>
        <label className="field" htmlFor="token-name">
          <span>Name</span>
          <input
            id="token-name"
            className="input"
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
          />
        </label>
        <label className="field" htmlFor="token-role">
          <span>Role</span>
          <select id="token-role" value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {roles.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button type="submit" className="button" disabled={create.isPending || name.trim() === ''}>
          Make a token
        </button>
      </form>
      {create.data ? (
        <div className="notice notice-good" role="status">
          <div>
            For {create.data.name} ({create.data.role}), shown only now:{' '}
            <code className="digest">{create.data.secret}</code>
          </div>
        </div>
      ) : null}
      {problem ? <Failure error={problem} /> : null}
      {tokens.data?.tokens.length === 0 ? (
        <p className="dim">There are none: only you, on this machine, can log in.</p>
      ) : null}
      <ScrollRegion className="scroll" label="Tokens">
        <table className="table">
          <thead>
            <tr>
              <th>id</th>
              <th>name</th>
              <th>role</th>
              <th>made</th>
              <th>state</th>
            </tr>
          </thead>
          <tbody>
            {tokens.data?.tokens.map((token) => (
              <tr key={token.id}>
                <td className="mono">{token.id}</td>
                <td>{token.name}</td>
                <td>{token.role}</td>
                <td>{dateTime(token.createdAt)}</td>
                <td>
                  {token.revokedAt ? (
                    <span className="dim">revoked</span>
                  ) : (
                    <button
                      type="button"
                      className="button small danger"
                      disabled={revoke.isPending}
                      onClick={() => revoke.mutate(token.id)}
                    >
                      Revoke
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
