import type { Request } from '../../core/run.ts'
import type { Sandbox } from '../../core/sandbox.ts'
import { type AstGrepTools, readTrees } from './run-ast-grep.ts'

/** Names in the words that may be names in the code: quoted ones first, then what looks like code. */
export function namesIn(words: string): string[] {
  const quoted = [...words.matchAll(/[`'"“”‘’]([^`'"“”‘’]+)[`'"“”‘’]/g)].flatMap(
    ([, text = '']) => text.match(/[A-Za-z_]\w*/g) ?? [],
  )
  const shaped = words.match(/\b(?:[a-z]+[A-Z]\w*|\w+_\w+|[A-Z][a-z]+[A-Z]\w*|\w+(?=\())\b/g) ?? []
  const dotted = (words.match(/\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\b/g) ?? []).flatMap((path) =>
    path.split('.').slice(-1),
  )
  return [...new Set([...quoted, ...shaped, ...dotted])].slice(0, 3)
}

/** What a model needs to know of the code: its languages, and the syntax trees of the places that the words name. Never throws. */
export async function contextOf(
  request: Request,
  languages: readonly string[],
  ports: { sandbox: Sandbox; tools: AstGrepTools },
  signal: AbortSignal,
): Promise<string> {
  const head = `Languages in the workspace: ${languages.join(', ') || 'none that ast-grep knows'}.`
  const [language] = languages
  const names = namesIn(request.words)
  if (!language || names.length === 0) return head
  try {
    const trees = await readTrees({ workspace: request.workspace, language, names }, ports, signal)
    return [head, ...trees.map((tree) => tree.slice(0, 1_200))].join('\n\n')
  } catch {
    // Without a jail the proof will say so; the words alone are enough to propose on.
    return head
  }
}
