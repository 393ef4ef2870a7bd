import { join } from 'node:path'
import { folderOf, importFile, needPackage, type PackageHome } from '../need-package.ts'
import type { DataLanguage } from './languages.ts'

/** True when the text parses without an error and without a token that the parser had to make up. */
export type Parses = (language: DataLanguage, text: string) => boolean

type TreeSitter = {
  Parser: { init(): Promise<void>; new (): Parser }
  Language: { load(path: string): Promise<object> }
}
type Parser = { setLanguage(language: object): void; parse(text: string): Tree | null }
type Tree = { rootNode: { hasError: boolean }; delete(): void }

/** tree-sitter's own grammars, as WebAssembly: broken input can not harm the process. `hasError` covers ERROR and MISSING nodes. */
export async function loadSyntax(home: PackageHome): Promise<Parses> {
  const entry = await needPackage('@vscode/tree-sitter-wasm', home)
  const { Parser, Language } = await importFile<TreeSitter>(entry)
  await Parser.init()
  const loaded = new Map<DataLanguage, object>()
  for (const language of ['javascript', 'typescript', 'tsx', 'python', 'java'] as const)
    loaded.set(language, await Language.load(join(folderOf(entry), `tree-sitter-${language}.wasm`)))
  const parser = new Parser()
  return (language, text) => {
    parser.setLanguage(loaded.get(language) as object)
    const tree = parser.parse(text)
    if (tree === null) return false
    const parses = !tree.rootNode.hasError
    tree.delete()
    return parses
  }
}
