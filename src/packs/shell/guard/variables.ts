import { HOME, isOpaque, REMOTE, SELF } from './marks.ts'
import { fork, note, placeOf, type Shell } from './shell.ts'

/** Variables whose value some program runs as a command. */
const commandVariables = new Set(
  'PAGER MANPAGER GIT_PAGER EDITOR VISUAL GIT_EDITOR GIT_SEQUENCE_EDITOR GIT_SSH_COMMAND GIT_SSH GIT_EXTERNAL_DIFF GIT_PROXY_COMMAND GIT_ASKPASS SSH_ASKPASS SUDO_ASKPASS BROWSER LESSOPEN LESSCLOSE PROMPT_COMMAND PS0 PS1 PS2 PS4 RSYNC_RSH CVS_RSH TAR_OPTIONS MAILER FCEDIT GREP_COMMAND NODE_OPTIONS PERL5OPT PERL5DB RUBYOPT PYTHONWARNINGS PYTHONSTARTUP PYTHONINSPECT BASH_FUNC_ls GCC_EXEC_PREFIX'.split(
    ' ',
  ),
)
const startupVariables = new Set([
  'BASH_ENV',
  'ENV',
  'ZDOTDIR',
  'PERL5LIB',
  'PYTHONPATH',
  'PYTHONHOME',
  'RUBYLIB',
  'NODE_PATH',
])
const loaderVariables = new Set([
  'LD_PRELOAD',
  'LD_AUDIT',
  'LD_LIBRARY_PATH',
  'DYLD_INSERT_LIBRARIES',
  'DYLD_LIBRARY_PATH',
])

/** Variables that change what other programs do. Everything else is only a name. */
export function checkAssignment(shell: Shell, name: string, value: string): void {
  if (!/^[A-Z]/.test(name)) return
  if (name === 'IFS' || name === 'PATH' || name === 'SHELLOPTS' || name === 'BASHOPTS') {
    if (name === 'PATH') checkPath(shell, value)
    return
  }
  if (/^HIST(FILE|SIZE|FILESIZE|CONTROL|IGNORE)$/.test(name)) {
    note(shell, 'wipes-history', 'medium', 'changes what is remembered of what was run', `${name}=${value}`)
    return
  }
  if (commandVariables.has(name)) {
    if (name.startsWith('PS') || name === 'BROWSER') followDeferred(shell, substitutionsOf(value))
    else followDeferred(shell, value.replace(/^\|/, ''))
    note(shell, 'command-variable', 'medium', `${name} is run by other programs`, `${name}=${value}`)
    return
  }
  if (startupVariables.has(name)) {
    const file = placeOf(shell, value)
    const foreign = name === 'BASH_ENV' || name === 'ENV'
    if (foreign && value !== '' && value !== '/dev/null')
      note(shell, 'startup-file', 'high', `${name} makes every new shell run a file`, `${name}=${value}`)
    else if (file.parts[0] === 'tmp' && file.base === 'root')
      note(shell, 'foreign-library', 'high', `${name} loads code that anybody can replace`, `${name}=${value}`)
    else note(shell, 'startup-file', 'medium', `${name} changes what programs load`, `${name}=${value}`)
    return
  }
  if (loaderVariables.has(name)) checkLoader(shell, name, value)
  else if (settings.test(name) && !(name === 'LESS' && /^(-[A-Za-z]+)?$/.test(value)))
    note(shell, 'program-settings', 'medium', `${name} changes what programs do`, `${name}=${value}`)
}

/** Options, configurations and libraries of programs that otherwise only read. */
const settings =
  /^(GIT_(?!AUTHOR_|COMMITTER_|TERMINAL_PROMPT$|OPTIONAL_LOCKS$)\w+|GCONV_PATH|LOCPATH|NLSPATH|RIPGREP_CONFIG_PATH|BAT_\w+|GREP_OPTIONS|LESS|LESSKEY\w*|JQ_LIBRARY_PATH|AWK(LIB)?PATH|MANOPT|GROFF_\w+|TREE_CONFIG|FD_\w+|ACKRC|TOPRC)$/

function checkLoader(shell: Shell, name: string, value: string): void {
  const preloads = name !== 'LD_LIBRARY_PATH' && name !== 'DYLD_LIBRARY_PATH'
  const foreign = value.split(/[: ]/).some((path) => {
    if (path === '' || !path.includes('/')) return false
    const { base, parts } = placeOf(shell, path)
    if (base === 'root') return !/^(usr|lib|lib64|opt)$/.test(parts[0] ?? '')
    return preloads && base !== 'work'
  })
  if (preloads ? foreign || /^\.\.?\//.test(value) : foreign && /^\/(tmp|var\/tmp|dev\/shm)/.test(value))
    note(shell, 'foreign-library', 'high', 'loads a library into programs', `${name}=${value}`)
  else note(shell, 'loader', 'medium', 'changes which libraries programs load', `${name}=${value}`)
}

function checkPath(shell: Shell, value: string): void {
  for (const folder of value.split(':')) {
    if (/^\/(tmp|var\/tmp|dev\/shm)(\/|$)/.test(folder)) {
      note(shell, 'foreign-path', 'high', 'programs are looked up where anybody can put them', `PATH=${value}`)
      return
    }
  }
  const known = value.startsWith(HOME) || !isOpaque(value)
  note(shell, 'path', 'medium', 'changes where programs are looked up', known ? `PATH=${value}` : undefined)
}

/** Follows text that another program will run later, as if it ran now, in a shell of its own. */
function followDeferred(shell: Shell, script: string): void {
  if (script === '' || script === SELF) return
  if (script.includes(REMOTE)) note(shell, 'remote-code', 'critical', 'runs code that comes from the network', script)
  shell.follow.text(script, fork(shell), { stdin: undefined })
}

/** Prompts are text with substitutions in it: only those run. */
function substitutionsOf(text: string): string {
  return [...text.matchAll(/\$\(([^)]*)\)|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '').join('\n')
}
