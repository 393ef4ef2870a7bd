import type { ReactNode } from 'react'

/** What scrolls in its own box: named, and reachable by keyboard. */
export function ScrollRegion({
  label,
  className = 'text',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: whoever has no mouse must be able to scroll it
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
