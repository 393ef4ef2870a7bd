/** One hunk of a unified diff as text before and after, with its context lines. */
export type Hunk = { path: string; pre: string; post: string }

/**
 * The hunks of `git diff` output, for files that are changed: new, deleted, renamed without a change and binary ones have no pair.
 * Lines of a hunk are counted as its header says, so that a removed line "-- x" is no file header. Null when it is no diff.
 */
export function readPatch(patch: string): Hunk[] | null {
  const lines = patch.split('\n')
  const hunks: Hunk[] = []
  let path: string | null = null
  let seen = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string
    if (line.startsWith('diff --git ')) {
      seen = true
      path = null
    } else if (line.startsWith('--- ')) {
      const next = lines[at + 1] ?? ''
      if (!next.startsWith('+++ ')) continue
      seen = true
      at += 1
      path = line.startsWith('--- /dev/null') || next.startsWith('+++ /dev/null') ? null : nameOf(next)
    } else {
      const header = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line)
      if (header === null) continue
      let [before, after] = [Number(header[1] ?? 1), Number(header[2] ?? 1)]
      const [pre, post]: [string[], string[]] = [[], []]
      while (before + after > 0 && at + 1 < lines.length) {
        const body = lines[at + 1] as string
        const sign = body[0] ?? ' '
        if (sign === '\\') {
          at += 1
          continue
        }
        if (sign !== ' ' && sign !== '+' && sign !== '-') break
        if (sign !== '+') {
          pre.push(body.slice(1))
          before -= 1
        }
        if (sign !== '-') {
          post.push(body.slice(1))
          after -= 1
        }
        at += 1
      }
      if (path !== null && before === 0 && after === 0)
        hunks.push({ path, pre: `${pre.join('\n')}\n`, post: `${post.join('\n')}\n` })
    }
  }
  return seen ? hunks : null
}

function nameOf(line: string): string {
  const name = line.slice(4).replace(/\t.*$/, '').replace(/^"|"$/g, '')
  return name.replace(/^b\//, '')
}

/** The indentation that all lines share is taken away, so that a piece out of the middle of a file can be read as code. */
export function dedent(pre: string, post: string): { pre: string; post: string } {
  const indents = [...pre.split('\n'), ...post.split('\n')]
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  let shared = indents[0] ?? ''
  for (const indent of indents) while (!indent.startsWith(shared)) shared = shared.slice(0, -1)
  const strip = (text: string) =>
    text
      .split('\n')
      .map((line) => (line.startsWith(shared) ? line.slice(shared.length) : line.trimStart()))
      .join('\n')
  return shared === '' ? { pre, post } : { pre: strip(pre), post: strip(post) }
}
