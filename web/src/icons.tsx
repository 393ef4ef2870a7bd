const paths = {
  passed: 'M3.5 8.5l3 3 6-7',
  failed: 'M4 4l8 8M12 4l-8 8',
  unavailable: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.7M8 12.2v.1',
  workbench: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  queue: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  ledger: 'M4 2.5h8v11H4zM6 5.5h4M6 8h4M6 10.5h2.5',
  numbers: 'M3 13V8M6.5 13V4M10 13V6.5M13.5 13V2.5',
  settings: 'M2.5 5h7M12 5h1.5M2.5 11h2M7.5 11h6M10.5 3.4v3.2M6 9.4v3.2',
  send: 'M8 13V3.5M4 7.2L8 3l4 4.2',
  copy: 'M5.5 5.5h7v7h-7zM10.5 3.5h-7v7',
  undo: 'M5.5 3L2.5 6l3 3M3 6h6.2a3.8 3.8 0 0 1 0 7.5H6',
  folder: 'M2 4h4l1.3 1.5H14V12.5H2z',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  plus: 'M8 3v10M3 8h10',
  more: 'M6 3l5 5-5 5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  warn: 'M8 2.5l6.2 11H1.8zM8 6.5v3.2M8 11.6v.1',
  search: 'M7 2.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 0 1 0-8.4M10.2 10.2l3.3 3.3',
  download: 'M8 2.5v8M4.5 7.5L8 11l3.5-3.5M3 13.5h10',
} as const

export type IconName = keyof typeof paths

/** Decoration only: a word always stands beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
