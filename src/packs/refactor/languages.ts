/** A language that ast-grep has built in. `root` is the kind of a whole file's node, `extensions` are those that ast-grep reads as it. */
export type Language = {
  name: string
  aliases: readonly string[]
  extensions: readonly string[]
  root: string
}

const language = (name: string, root: string, aliases: string, extensions: string): Language => ({
  name,
  root,
  aliases: aliases === '' ? [] : aliases.split(' '),
  extensions: extensions.split(' '),
})

/** In ast-grep's own spelling for `--lang`, lower case. */
export const languages: readonly Language[] = [
  language('bash', 'program', 'sh shell', 'bash bats cgi command env fcgi ksh sh tmux tool zsh'),
  language('c', 'translation_unit', '', 'c h'),
  language('cpp', 'translation_unit', 'c++ cc cxx', 'cc hpp cpp c++ hh cxx cu ino'),
  language('csharp', 'compilation_unit', 'c# cs', 'cs'),
  language('css', 'stylesheet', '', 'css scss'),
  language('dart', 'source_file', '', 'dart'),
  language('elixir', 'source', 'ex', 'ex exs'),
  language('go', 'source_file', 'golang', 'go'),
  language('haskell', 'haskell', 'hs', 'hs'),
  language('hcl', 'config_file', 'terraform', 'hcl nomad tf tfvars workflow'),
  language('html', 'document', '', 'html htm xhtml'),
  language('java', 'program', '', 'java'),
  language('javascript', 'program', 'js jsx', 'cjs js mjs jsx'),
  language('json', 'document', '', 'json'),
  language('kotlin', 'source_file', 'kt', 'kt ktm kts'),
  language('lua', 'chunk', '', 'lua'),
  language('markdown', 'document', 'md', 'md markdown'),
  language('nix', 'source_code', '', 'nix'),
  language('php', 'program', '', 'php'),
  language('python', 'module', 'py python3', 'py py3 pyi bzl'),
  language('ruby', 'program', 'rb', 'rb rbw gemspec'),
  language('rust', 'source_file', 'rs', 'rs'),
  language('scala', 'compilation_unit', '', 'scala sc sbt'),
  language('solidity', 'source_file', 'sol', 'sol'),
  language('swift', 'source_file', '', 'swift'),
  language('tsx', 'program', '', 'tsx'),
  language('typescript', 'program', 'ts', 'ts cts mts'),
  language('yaml', 'stream', 'yml', 'yml yaml'),
  language('zig', 'source_file', '', 'zig'),
]

const byName = new Map(languages.flatMap((each) => [each.name, ...each.aliases].map((name) => [name, each] as const)))
const byExtension = new Map(languages.flatMap((each) => each.extensions.map((extension) => [extension, each] as const)))

/** The language of that name or alias, in any case. */
export function findLanguage(name: string): Language | undefined {
  return byName.get(name.trim().toLowerCase())
}

/** The language that ast-grep reads a file of this name as. */
export function languageOfFile(path: string): Language | undefined {
  const dot = path.lastIndexOf('.')
  return dot === -1 ? undefined : byExtension.get(path.slice(dot + 1).toLowerCase())
}
