import { isOpaque, SECRET, UNKNOWN } from '../marks.ts'
import { isCredential, type Place, placeName } from '../places.ts'
import { checkRemoved } from '../rules/files.ts'
import { checkWrite } from '../rules/writes.ts'
import { fork, note, placeOf, type Shell } from '../shell.ts'

import type { Special } from './special.ts'

/** git: what only reads, and its many settings and options that run commands. */

const readOnlyGit = new Set(
  'status log diff show blame annotate shortlog describe rev-parse rev-list ls-files ls-tree ls-remote cat-file name-rev merge-base for-each-ref show-ref show-branch grep whatchanged reflog count-objects cherry diff-tree diff-index diff-files check-ignore check-attr check-ref-format check-mailmap var version help verify-commit verify-tag fsck range-diff get-tar-commit-id merge-tree archive-x interpret-trailers column stripspace patch-id bugreport-x'.split(
    ' ',
  ),
)

const commandKeys =
  /^(core\.(pager|editor|sshcommand|fsmonitor|askpass|hookspath|gitproxy|alternaterefscommand)|diff\.external|diff\..*\.(textconv|command)|difftool\..*|mergetool\..*|merge\..*\.driver|filter\..*|pager\..*|sequence\.editor|gpg\..*program|gpg\.program|credential(\..*)?\.helper|uploadpack\..*|interactive\.difffilter|remote\..*\.(uploadpack|receivepack|vcs)|browser\..*|man\..*|web\.browser|sendemail\..*cmd|trailer\..*|url\..*|protocol\..*)$/i

export const git: Special = (args, shell) => {
  let index = 0
  let folder = shell.cwd
  for (; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg.startsWith('--exec-path=')) note(shell, 'path', 'medium', 'git runs the programs of another folder', arg)
    if (arg === '-c' || arg.startsWith('--config-env')) {
      checkGitKey(shell, args[index + 1] ?? '')
      index += 1
    } else if (
      arg === '-C' ||
      arg === '--git-dir' ||
      arg === '--work-tree' ||
      arg === '--namespace' ||
      arg === '--exec-path'
    ) {
      index += 1
      if (arg === '-C' || arg === '--work-tree') folder = placeOf(shell, args[index] ?? '')
    } else if (/^--work-tree=/.test(arg)) folder = placeOf(shell, arg.slice(12))
    else if (!arg.startsWith('-')) break
  }
  const verb = args[index] ?? ''
  const rest = args.slice(index + 1)
  const run = (script: string): void => {
    shell.report.safe = false
    shell.follow.text(script, fork(shell), { stdin: undefined })
  }
  for (const [position, arg] of rest.entries()) {
    const value =
      /^--(upload-pack|receive-pack|exec|extcmd|open-files-in-pager|tree-filter|index-filter|msg-filter|commit-filter|env-filter|parent-filter|tag-name-filter|editor|smtp-server)=(.*)$/s.exec(
        arg,
      )?.[2]
    if (value !== undefined) run(value)
    const next = rest[position + 1] ?? ''
    if (/^--(upload-pack|receive-pack|extcmd|tree-filter|index-filter|msg-filter|commit-filter|env-filter)$/.test(arg))
      run(next)
    if (arg === '-u' && /^(clone|fetch|ls-remote|fetch-pack)$/.test(verb)) run(next)
    if ((arg === '-x' || arg === '--exec') && verb === 'rebase') run(next)
    if (arg === '-x' && verb === 'difftool') run(next)
    if (/^-O./.test(arg) && verb === 'grep') run(arg.slice(2))
    if (/^ext::/.test(arg)) run(arg.slice(5).replace(/% /g, '\\ ').replace(/%./g, ' '))
    if (/^--output=/.test(arg)) checkWrite(shell, arg.slice(9), 'truncate')
    if (arg === '--output' || (arg === '-o' && verb === 'archive')) checkWrite(shell, next, 'truncate')
    if (/^--(template|config)=/.test(arg) || ((arg === '-c' || arg === '--config') && verb === 'clone'))
      checkGitKey(shell, arg.includes('=') ? arg.replace(/^--config=/, '') : next)
  }
  if (verb === 'bisect' && rest[0] === 'run') shell.follow.argv(rest.slice(1), fork(shell), { stdin: undefined })
  if (verb === 'submodule' && rest.includes('foreach'))
    run(
      rest
        .slice(rest.indexOf('foreach') + 1)
        .filter((arg) => arg !== '--recursive')
        .join(' '),
    )
  if (verb === 'config') checkGitConfig(shell, rest)
  if (verb === 'clean') checkClean(shell, folder, rest)
  if (verb === 'add' && rest.some((arg) => isKept(shell, arg))) shell.files.set(staged, SECRET)
  if (verb === 'push' && shell.files.has(staged))
    note(shell, 'exfiltration', 'critical', 'publishes secrets', `git ${args.join(' ')}`)
  if (isReadOnlyGit(verb, rest)) return verb === 'log' || verb === 'show' ? UNKNOWN : UNKNOWN
  if (
    verb === '' &&
    args.every((arg) => /^(--version|--help|-v|-h|--exec-path|--html-path|--man-path|--info-path)$/.test(arg))
  )
    return ''
  note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', `git ${verb}`)
  return UNKNOWN
}

/** The name under which it is remembered that secrets were added; no file has it. */
const staged = 'git add'

function isKept(shell: Shell, arg: string): boolean {
  if (arg.startsWith('-')) return false
  const place = placeOf(shell, arg)
  return isCredential(place) || (shell.files.get(placeName(place))?.includes(SECRET) ?? false)
}

/** In a work tree it removes what is not tracked there; in a home folder that is nearly everything. */
function checkClean(shell: Shell, folder: Place, rest: readonly string[]): void {
  const letters = rest.filter((arg) => /^-[a-zA-Z]+$/.test(arg)).join('')
  if (letters.includes('n') || rest.includes('--dry-run')) return
  if (!letters.includes('f') && !rest.includes('--force')) return
  const inner = { ...shell, cwd: folder }
  const paths = rest.filter((arg, index) => !arg.startsWith('-') && rest[index - 1] !== '-e')
  const recursive = letters.includes('d') || paths.length > 0
  if (!recursive || (folder.base === 'work' && folder.up === 0)) return
  for (const path of paths.length > 0 ? paths : ['.']) checkRemoved(inner, path, true, `git clean ${rest.join(' ')}`)
}

function checkGitKey(shell: Shell, setting: string): void {
  const [key = '', value = ''] = setting.split(/=(.*)/s)
  if (/^alias\./i.test(key)) {
    shell.report.safe = false
    if (value.startsWith('!')) shell.follow.text(value.slice(1), fork(shell), { stdin: undefined })
    note(shell, 'command-variable', 'medium', 'a git setting that runs commands', setting)
  } else if (commandKeys.test(key)) {
    shell.follow.text(value.replace(/^!/, ''), fork(shell), { stdin: undefined })
    note(shell, 'command-variable', 'medium', 'a git setting that runs commands', setting)
  } else if (isOpaque(key)) note(shell, 'command-variable', 'medium', 'a git setting that is not known', setting)
}

function checkGitConfig(shell: Shell, rest: readonly string[]): void {
  const words = rest.filter((arg) => !arg.startsWith('-') && arg !== 'set')
  if (words.length >= 2) checkGitKey(shell, `${words[0]}=${words[1]}`)
}

function isReadOnlyGit(verb: string, rest: readonly string[]): boolean {
  const words = rest.filter((arg) => !arg.startsWith('-'))
  if (
    rest.some(
      (arg) =>
        /^--(output|ext-diff|textconv|open-files-in-pager|upload-pack|exec|extcmd)|^-O/.test(arg) &&
        !(arg === '-O' && verb !== 'grep'),
    )
  )
    return false
  if (readOnlyGit.has(verb)) {
    if (verb === 'reflog')
      return (
        words.length === 0 ||
        /^(show|list|exists|HEAD\S*)$/.test(words[0] ?? '') ||
        !/^(expire|delete|drop)$/.test(words[0] ?? '')
      )
    if (verb === 'interpret-trailers') return !rest.includes('--in-place')
    return true
  }
  switch (verb) {
    case 'branch':
      return (
        rest.every(
          (arg) =>
            /^(-a|-r|-v|-vv|-l|--list|--all|--remotes|--show-current|--verbose|--sort.*|--format.*|--no-color|--color.*|--column.*|--contains|--no-contains|--merged|--no-merged|--points-at|-i|--ignore-case|-q)$/.test(
              arg,
            ) || !arg.startsWith('-'),
        ) &&
        (words.length === 0 ||
          rest.some((arg) =>
            /^(-l|--list|--contains|--no-contains|--merged|--no-merged|--points-at|--sort|--format)/.test(arg),
          ))
      )
    case 'tag':
      return (
        (rest.length === 0 ||
          rest.some((arg) =>
            /^(-l|--list|-n\d*|--contains|--no-contains|--points-at|--merged|--no-merged|--sort.*)$/.test(arg),
          ) ||
          (words.length > 0 && rest.includes('-v'))) &&
        !rest.some((arg) => /^(-d|--delete|-a|-s|-m|-f|-F|--force|--message|--annotate|--sign|-u)/.test(arg))
      )
    case 'remote':
      return words.length === 0 || /^(show|get-url)$/.test(words[0] ?? '')
    case 'stash':
      return /^(list|show)$/.test(words[0] ?? '')
    case 'config':
      return rest.some((arg) =>
        /^(--list|-l|--get|--get-all|--get-regexp|--get-urlmatch|--get-color.*|get|list|--show-origin)$/.test(arg),
      )
        ? !rest.some((arg) => /^--(unset|add|replace|edit|rename|remove)|^-e$/.test(arg))
        : words.length === 1 && rest.every((arg) => !/^--(unset|edit|remove|rename|add)|^-e$/.test(arg))
    case 'worktree':
    case 'notes':
      return words.length === 0 || words[0] === 'list' || words[0] === 'show'
    case 'submodule':
      return words[0] === 'status' || words[0] === 'summary' || words.length === 0
    case 'bisect':
      return words[0] === 'log' || words[0] === 'view'
    case 'symbolic-ref':
      return words.length <= 1 && !rest.some((arg) => /^(-d|--delete|-m)/.test(arg))
    case 'lfs':
      return /^(ls-files|status|env|version|logs)$/.test(words[0] ?? '')
    default:
      return false
  }
}
