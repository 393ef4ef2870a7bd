import { useSyncExternalStore } from 'react'
import { parseRoute, type Route } from './route.ts'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash))
}

export function go(path: string): void {
  window.location.hash = path
}

/** Without a new entry in the browser's history. */
export function replaceRoute(path: string): void {
  window.history.replaceState(null, '', `#${path}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}
