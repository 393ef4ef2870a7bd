import { Fault } from '../../core/fault.ts'

/** One normalised row; `template` keeps tldr's placeholders. */
export type IngestRow =
  | { nl: string; command: string }
  | { platform: string; page: string; nl: string; template: string }

/** `files`: name in the download folder -> URL. `rows` turns their bytes, or those of a local checkout, into rows. */
export type Source = {
  name: string
  license: string
  attribution: string
  files: Readonly<Record<string, string>>
  /** Where the same files lie in a checkout of the repository; a pattern takes a whole folder. */
  checkout: Readonly<Record<string, string>>
  rows: (files: ReadonlyMap<string, Uint8Array>) => IngestRow[]
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)

function nl2bashRows(files: ReadonlyMap<string, Uint8Array>): IngestRow[] {
  const [requests, commands] = ['all.nl', 'all.cm'].map((name) => text(files.get(name) ?? new Uint8Array()).split('\n'))
  if (requests === undefined || commands === undefined || requests.length !== commands.length)
    throw new Fault('corrupt', 'The requests and commands of nl2bash differ in number.', {
      hint: 'Ingest again without the old download.',
    })
  return requests.flatMap((nl, index) => {
    const command = (commands[index] ?? '').trim()
    return nl.trim() === '' || command === '' ? [] : [{ nl: nl.trim(), command }]
  })
}

/** Pages of tldr: `- Description:`, a blank line, then the command in backquotes. */
export function tldrRows(files: ReadonlyMap<string, Uint8Array>): IngestRow[] {
  const rows: IngestRow[] = []
  for (const [path, bytes] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const place = /(?:^|\/)pages\/([a-z-]+)\/([^/]+)\.md$/.exec(path)
    if (place === null) continue
    for (const [, nl = '', template = ''] of text(bytes).matchAll(/^- (.+?):\s*\n\s*\n`(.+)`\s*$/gm))
      rows.push({ platform: place[1] as string, page: place[2] as string, nl, template })
  }
  if (rows.length === 0)
    throw new Fault('corrupt', 'No pages of tldr were found in what was given.', {
      hint: 'Give a checkout or an archive of tldr-pages/tldr.',
    })
  return rows
}

export const sources: Readonly<Record<string, Source>> = {
  nl2bash: {
    name: 'nl2bash',
    license: 'MIT',
    attribution: 'Lin et al. 2018, https://github.com/TellinaTool/nl2bash',
    files: {
      'all.nl': 'https://raw.githubusercontent.com/TellinaTool/nl2bash/master/data/bash/all.nl',
      'all.cm': 'https://raw.githubusercontent.com/TellinaTool/nl2bash/master/data/bash/all.cm',
    },
    checkout: { 'all.nl': 'data/bash/all.nl', 'all.cm': 'data/bash/all.cm' },
    rows: nl2bashRows,
  },
  tldr: {
    name: 'tldr',
    license: 'CC-BY-4.0',
    attribution: 'the tldr-pages contributors, https://github.com/tldr-pages/tldr',
    files: { 'tldr.tar.gz': 'https://codeload.github.com/tldr-pages/tldr/tar.gz/refs/heads/main' },
    checkout: { 'pages/': 'pages' },
    rows: tldrRows,
  },
}
