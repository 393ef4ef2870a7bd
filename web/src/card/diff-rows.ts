/** One line of a side: its number in the file and its text. `from`..`to` is the part that differs from the other side. */
export type Side = { line: number; text: string; from: number; to: number }
export type DiffRow =
  | { kind: 'gap'; text: string }
  | { kind: 'same'; left: Side; right: Side }
  | { kind: 'change'; left: Side | null; right: Side | null }
export type Diff = { rows: DiffRow[]; added: number; removed: number; widest: number }

const hunkHead = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/

/** A unified diff as rows of two sides. Returns null for what is none, such as "diff omitted: the file is binary". */
export function parseDiff(patch: string): Diff | null {
  if (!hunkHead.test(patch.slice(Math.max(0, patch.indexOf('@@'))))) return null
  const diff: Diff = { rows: [], added: 0, removed: 0, widest: 0 }
  let [left, right] = [0, 0]
  let removed: Side[] = []
  let added: Side[] = []
  const side = (line: number, text: string): Side => {
    diff.widest = Math.max(diff.widest, text.length)
    return { line, text, from: 0, to: 0 }
  }
  const flush = () => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      const pair = { left: removed[index] ?? null, right: added[index] ?? null }
      if (pair.left && pair.right) markDifference(pair.left, pair.right)
      diff.rows.push({ kind: 'change', ...pair })
    }
    removed = []
    added = []
  }
  let inHunk = false
  for (const line of patch.split('\n')) {
    const head = hunkHead.exec(line)
    if (head) {
      flush()
      inHunk = true
      ;[left, right] = [Number(head[1]), Number(head[2])]
      if (diff.rows.length > 0 || left > 1) diff.rows.push({ kind: 'gap', text: `from line ${Math.max(1, right)}` })
    } else if (!inHunk) continue
    else if (line.startsWith('-')) {
      if (added.length > 0) flush()
      removed.push(side(left++, line.slice(1)))
      diff.removed += 1
    } else if (line.startsWith('+')) {
      added.push(side(right++, line.slice(1)))
      diff.added += 1
    } else if (line.startsWith(' ')) {
      flush()
      diff.rows.push({ kind: 'same', left: side(left++, line.slice(1)), right: side(right++, line.slice(1)) })
    } else if (line.startsWith('\\')) {
      flush()
      const rest = /^\\ (The rest .+)/.exec(line)?.[1]
      diff.rows.push({ kind: 'gap', text: rest ?? 'no line break at the end of the file' })
    }
  }
  flush()
  return diff
}

/** The middle that differs, between what both begin and end with. Quick, and right for the small changes that matter. */
function markDifference(left: Side, right: Side): void {
  const [a, b] = [left.text, right.text]
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start += 1
  let end = 0
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  // Lines that share next to nothing are two lines, not one that was changed.
  if (start + end < shortest / 4) return
  left.from = start
  left.to = a.length - end
  right.from = start
  right.to = b.length - end
}

/** Both sides under each other, for narrow screens and for files that are all new or all gone. */
export function oneColumn(rows: readonly DiffRow[]): DiffRow[] {
  const flat: DiffRow[] = []
  let pending: DiffRow[] = []
  const flush = () => {
    flat.push(...pending)
    pending = []
  }
  for (const row of rows) {
    if (row.kind !== 'change') {
      flush()
      flat.push(row)
      continue
    }
    if (row.left) flat.push({ kind: 'change', left: row.left, right: null })
    if (row.right) pending.push({ kind: 'change', left: null, right: row.right })
  }
  flush()
  return flat
}
