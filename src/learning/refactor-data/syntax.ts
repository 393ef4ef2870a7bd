import { join } from 'node:path'
import { folderOf, importFile, needPackage, type PackageHome } from '../need-package.ts'
import type { DataLanguage } from './languages.ts'

/** Which of two texts, the second an edited form of the first, parse without an error and without made-up tokens. */
export type Parses = (language: DataLanguage, pre: string, post: string) => { pre: boolean; post: boolean }

type TreeSitter = {
  Parser: { init(): Promise<void>; new (): Parser }
  Language: { load(path: string): Promise<object> }
}
type Parser = { setLanguage(language: object): void; parse(text: string, old?: Tree): Tree | null }
type Position = { row: number; column: number }
type Edit = Record<'startIndex' | 'oldEndIndex' | 'newEndIndex', number> &
  Record<'startPosition' | 'oldEndPosition' | 'newEndPosition', Position>
type Tree = { rootNode: { hasError: boolean }; edit(edit: Edit): void; delete(): void }

/** tree-sitter's own grammars, as WebAssembly: broken input can not harm the process. `hasError` covers ERROR and MISSING nodes. */
export async function loadSyntax(home: PackageHome): Promise<Parses> {
  const entry = await needPackage('@vscode/tree-sitter-wasm', home)
  const { Parser, Language } = await importFile<TreeSitter>(entry)
  await Parser.init()
  const loaded = new Map<DataLanguage, object>()
  for (const language of ['javascript', 'typescript', 'tsx', 'python', 'java'] as const)
    loaded.set(language, await Language.load(join(folderOf(entry), `tree-sitter-${language}.wasm`)))
  const parser = new Parser()
  return (language, pre, post) => {
    parser.setLanguage(loaded.get(language) as object)
    const whole = (text: string): boolean => {
      const tree = parser.parse(text)
      const parses = tree !== null && !tree.rootNode.hasError
      tree?.delete()
      return parses
    }
    const tree = parser.parse(pre)
    if (tree === null || tree.rootNode.hasError) {
      tree?.delete()
      return { pre: false, post: whole(post) }
    }
    // Only what was edited is parsed again. What that calls broken is parsed once more from its beginning, to be sure.
    tree.edit(editOf(pre, post))
    const next = parser.parse(post, tree)
    const parses = next !== null && !next.rootNode.hasError
    tree.delete()
    next?.delete()
    return { pre: true, post: parses || whole(post) }
  }
}

/** The one range in which the texts differ. */
function editOf(pre: string, post: string): Edit {
  const shortest = Math.min(pre.length, post.length)
  let start = 0
  while (start < shortest && pre.charCodeAt(start) === post.charCodeAt(start)) start += 1
  let same = 0
  while (same < shortest - start && pre.charCodeAt(pre.length - 1 - same) === post.charCodeAt(post.length - 1 - same))
    same += 1
  const [oldEndIndex, newEndIndex] = [pre.length - same, post.length - same]
  return {
    startIndex: start,
    oldEndIndex,
    newEndIndex,
    startPosition: positionOf(pre, start),
    oldEndPosition: positionOf(pre, oldEndIndex),
    newEndPosition: positionOf(post, newEndIndex),
  }
}

function positionOf(text: string, index: number): Position {
  let row = 0
  let line = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
    row += 1
    line = at + 1
  }
  return { row, column: index - line }
}
