/** What a pack's action says, as far as the card can show more of it than its text. Whatever is not understood is text. */
export type Action =
  | { kind: 'command'; command: string }
  | { kind: 'files'; title: string; files: WrittenFile[]; deletes: string[]; source: string; report: Report | null }
  | { kind: 'rewrites'; rewrites: Rewrite[]; branch: string | null }
  | { kind: 'text' }

export type WrittenFile = { path: string; lines: number }
export type Report = {
  rows: { name: string; same: boolean; detail: string }[]
  gaps: { address: string; reason: string }[]
}
export type Rewrite =
  | { language: string; pattern: string; rewrite: string; paths: string[] }
  | { rule: string; paths: string[] }

/** Pure. Actions are validated by their packs; this only reads what it knows of them. */
export function readAction(action: unknown): Action {
  if (!isObject(action)) return { kind: 'text' }
  if (typeof action.command === 'string') return { kind: 'command', command: action.command }
  if (Array.isArray(action.files)) {
    const files = action.files.filter(isObject).map(({ path, content }) => ({
      path: textOf(path),
      lines: textOf(content).replace(/\n$/, '').split('\n').length,
    }))
    const source = isObject(action.source) ? action.source : {}
    return {
      kind: 'files',
      title: textOf(action.title),
      files,
      deletes: textsOf(action.deletes),
      source: describeSource(source),
      report: reportOf(source),
    }
  }
  if (Array.isArray(action.rewrites)) {
    const branch = isObject(action.commit) ? textOf(action.commit.branch) : ''
    return {
      kind: 'rewrites',
      branch: branch === '' ? null : branch,
      rewrites: action.rewrites.filter(isObject).map((each) => {
        const paths = textsOf(each.paths)
        if ('rule' in each)
          return { rule: typeof each.rule === 'string' ? each.rule : JSON.stringify(each.rule, null, 2), paths }
        const { language, pattern, rewrite } = each
        return { language: textOf(language), pattern: textOf(pattern), rewrite: textOf(rewrite), paths }
      }),
    }
  }
  return { kind: 'text' }
}

function describeSource(source: Record<string, unknown>): string {
  if (source.kind === 'blueprint') {
    const parameters = isObject(source.parameters) ? Object.entries(source.parameters) : []
    const said = parameters.map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    return `from the blueprint ${textOf(source.blueprint)}${said.length > 0 ? `: ${said.join('; ')}` : ''}`
  }
  if (source.kind === 'translation')
    return `translated from ${textOf(source.from)} to ${textOf(source.to)}: ${textsOf(source.files).join(', ')}`
  return ''
}

function reportOf(source: Record<string, unknown>): Report | null {
  if (source.kind !== 'translation') return null
  const list = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : [])
  return {
    rows: list(source.comparison).map(({ name, same, detail }) => ({
      name: textOf(name),
      same: same === true,
      detail: textOf(detail),
    })),
    gaps: list(source.gaps).map(({ address, reason }) => ({ address: textOf(address), reason: textOf(reason) })),
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
