const builtins = new Set(
  `alias bg bind break builtin cd command continue declare dirs disown echo eval exec exit export false fg for if while until case select function getopts hash help
  history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source test time times trap true type typeset ulimit
  umask unalias unset wait [ [[ { ( ! . : then do else elif fi done esac in`
    .split(/\s+/)
    .filter(Boolean),
)
const openers = new Set([
  'then',
  'do',
  'else',
  'if',
  'while',
  'until',
  '!',
  '{',
  'time',
  'sudo',
  'nohup',
  'exec',
  'command',
  'env',
  'xargs',
])

/**
 * The first unknown program a command names, or null. A rough reading of words, quotes and operators: the guard parses properly
 * later; this only keeps invented programs from being proposed. Paths are taken as they are.
 */
export function unknownProgram(command: string, known: ReadonlySet<string>): string | null {
  const pieces = command.replace(/\\./g, '_').match(/'[^']*'|"[^"]*"|\|\||&&|\$\(|[|;&()]|[^\s|;&()'"]+/g) ?? []
  let expected = true
  let skipLoop = false
  for (const piece of pieces) {
    if (/^(\|\||&&|[|;&(]|\$\()$/.test(piece)) {
      expected = true
      skipLoop = false
      continue
    }
    if (!expected || skipLoop) continue
    if (/^[A-Za-z_]\w*=/.test(piece) || piece === ')') continue
    if (piece === 'for' || piece === 'case' || piece === 'select') {
      skipLoop = true
      continue
    }
    expected = openers.has(piece)
    if (piece === 'xargs' || piece === 'sudo' || piece === 'env') expected = false
    if (
      /^["'$]/.test(piece) ||
      piece.includes('/') ||
      builtins.has(piece) ||
      known.has(piece) ||
      /^[<>\d]/.test(piece) ||
      piece.includes('((')
    )
      continue
    return piece
  }
  return null
}
