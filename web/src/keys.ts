import { useEffect, useRef } from 'react'

export type Keys = readonly (readonly [key: string, act: () => unknown])[]

/** Single keys while nobody types and no dialog is open. Held keys do nothing, so no decision comes from leaning on one. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      const typing = target?.closest('input, textarea, select, [contenteditable]')
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return
      if (typing || document.querySelector('dialog[open]')) return
      const onButton = event.key === 'Enter' && target?.closest('button, a, summary')
      const act = latest.current.find(([key]) => key === event.key)?.[1]
      if (!act || onButton) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
