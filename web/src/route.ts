export type Route =
  | { view: 'workbench'; conversation: string | null; run: string | null }
  | { view: 'queue'; run: string | null }
  | { view: 'run'; run: string }
  | { view: 'ledger'; run: string | null }
  | { view: 'numbers' }
  | { view: 'settings' }
  | { view: 'login'; code: string }

const id = /^[A-Za-z0-9_-]{1,64}$/

/** The part after `#` never reaches a server: a link with a log-in code leaves no trace in its log. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third = ''] = hash.replace(/^#\/?/, '').split('/')
  const run = id.test(second) ? second : null
  switch (first) {
    case 'queue':
      return { view: 'queue', run }
    case 'runs':
      return run === null ? { view: 'queue', run: null } : { view: 'run', run }
    case 'ledger':
      return { view: 'ledger', run }
    case 'numbers':
      return { view: 'numbers' }
    case 'settings':
      return { view: 'settings' }
    case 'login':
      return { view: 'login', code: run ?? '' }
    case 'c':
      return { view: 'workbench', conversation: run, run: run !== null && id.test(third) ? third : null }
    case 'w':
      return { view: 'workbench', conversation: null, run }
    default:
      return { view: 'workbench', conversation: null, run: null }
  }
}
