import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import { Failure } from '../card/card.tsx'
import { replaceRoute } from '../router.ts'

/** A token, or the code of the one-time link, once, for a cookie that no script can read. */
export function Login({ code }: { code: string }) {
  const client = useQueryClient()
  const [token, setToken] = useState('')
  const used = useRef('')
  const login = useMutation({
    mutationFn: api.login,
    onSuccess: async () => {
      setToken('')
      await client.resetQueries({ queryKey: ['session'] })
      replaceRoute('/')
    },
    // The code is of no use any more: it should not stay in the address.
    onError: () => replaceRoute('/login'),
  })
  const { mutate } = login
  useEffect(() => {
    if (code === '' || used.current === code) return
    used.current = code
    mutate({ code })
  }, [code, mutate])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ token: token.trim() })
  }
  return (
    <main className="alone">
      <form className="login" onSubmit={submit}>
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <h1>Provenly</h1>
        <p className="dim">Nothing that a model proposes runs until it is proven and approved.</p>
        <label className="field" htmlFor="token">
          <span>Your token</span>
          <input
            id="token"
            className="input mono"
            type="password"
            autoComplete="off"
            placeholder="pvl_…"
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        <button type="submit" className="button primary" disabled={login.isPending || token.trim() === ''}>
          {login.isPending ? 'Logging in…' : 'Log in'}
        </button>
        {login.error ? <Failure error={login.error} /> : null}
        <p className="dim">
          On this machine, open the link that <code>provenly serve</code> printed. Others get a token from an admin:{' '}
          <code>provenly token create</code>
        </p>
      </form>
    </main>
  )
}
