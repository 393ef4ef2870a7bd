import { hasMarks, LISTING, SECRET, STAR } from '../marks.ts'
import { has, optionValue, parseOptions } from '../options.ts'
import {
  deviceOf,
  isCriticalEtc,
  isOwnTopLevel,
  isSecret,
  type Place,
  placeName,
  ruinOf,
  withoutGlobs,
} from '../places.ts'
import { type Io, note, placeOf, type Shell } from '../shell.ts'
import { checkWrite } from './writes.ts'

export type Rule = (args: readonly string[], shell: Shell, io: Io, name: string) => void

/** Removing, overwriting and re-permissioning files. */
export function checkRemoved(shell: Shell, text: string, recursive: boolean, evidence: string): void {
  if (text === '') return
  const place = placeOf(shell, text)
  // A container's own /app or /data is not this machine's.
  if (shell.elsewhere && isOwnTopLevel(place)) return
  const reason = ruinOf(place, recursive)
  if (reason !== undefined) note(shell, 'destroys', 'critical', `removes ${reason}`, evidence)
  const device = deviceOf(place)
  if (reason === undefined && device !== undefined)
    note(shell, 'destroys', 'high', `removes the device /dev/${device}`, evidence)
  if (place.base === 'root' && place.parts.length === 1 && recursive && place.parts[0]?.includes(STAR))
    note(shell, 'destroys', 'high', 'removes top-level trees', evidence)
}

/** What `find` gives when nothing narrows it down: every file of the tree. */
const everythingBelow = `${LISTING}/${LISTING}`

const rm: Rule = (args, shell) => {
  const options = parseOptions(args)
  const recursive = has(options, 'r', 'R', 'recursive')
  for (const operand of options.operands)
    checkRemoved(shell, operand, recursive || operand.includes(everythingBelow), `rm ${args.join(' ')}`)
}

const rmdir: Rule = (args, shell) => {
  for (const operand of parseOptions(args).operands) checkRemoved(shell, operand, false, `rmdir ${args.join(' ')}`)
}

const shred: Rule = (args, shell) => {
  const options = parseOptions(args, 'ns', ['iterations', 'size', 'random-source'])
  for (const operand of options.operands) {
    const place = placeOf(shell, operand)
    checkRemoved(shell, operand, place.contents, `shred ${args.join(' ')}`)
    if (place.base === 'work' && place.contents && place.up === 0) continue
    if (isCriticalEtc(place.parts) && place.base === 'root')
      note(shell, 'destroys', 'critical', 'overwrites system configuration', operand)
  }
}

/** `srm`, `wipe`, `scrub`: overwrite and remove. */
const wipe: Rule = (args, shell) => {
  const options = parseOptions(args)
  for (const operand of options.operands) checkRemoved(shell, operand, true, args.join(' '))
}

const truncate: Rule = (args, shell) => {
  const options = parseOptions(args, 'sr', ['size', 'reference'])
  const size = optionValue(options, 's', 'size') ?? ''
  for (const operand of options.operands) checkWrite(shell, operand, size.startsWith('+') ? 'append' : 'truncate')
}

const mv: Rule = (args, shell) => {
  const options = parseOptions(args, 'tS', ['target-directory', 'suffix'])
  const target = optionValue(options, 't', 'target-directory')
  const sources = target === undefined ? options.operands.slice(0, -1) : options.operands
  const destination = target ?? options.operands.at(-1) ?? ''
  const evidence = `mv ${args.join(' ')}`
  const away = placeOf(shell, destination)
  const lost = away.base === 'root' && away.parts.join('/') === 'dev/null'
  for (const source of sources) {
    const place = placeOf(shell, source)
    if (destination.startsWith(source) && hasMarks(source) && !lost) continue
    if (lost) {
      const reason = ruinOf(place, true)
      if (reason !== undefined) note(shell, 'destroys', 'critical', `throws away ${reason}`, evidence)
    } else if (place.base === 'root' || place.base === 'home' || place.up > 0) {
      const reason = ruinOf(place, true)
      if (reason !== undefined && !(place.base === 'home' && place.contents === false && place.parts.length > 0))
        note(shell, 'destroys', 'critical', `moves away ${reason}`, evidence)
    }
  }
  if (lost || destination === '') return
  checkDestination(shell, destination, sources)
  copyKnown(shell, sources, destination)
}

const cp: Rule = (args, shell) => {
  const options = parseOptions(args, 'tS', ['target-directory', 'suffix'])
  const target = optionValue(options, 't', 'target-directory')
  const sources = target === undefined ? options.operands.slice(0, -1) : options.operands
  const destination = target ?? options.operands.at(-1)
  if (destination === undefined || (target === undefined && sources.length === 0)) return
  checkDestination(shell, destination, sources)
  copyKnown(shell, sources, destination)
}

/** Keeps track of scripts that are copied or moved before they run. */
function copyKnown(shell: Shell, sources: readonly string[], destination: string): void {
  for (const source of sources) {
    const place = placeOf(shell, source)
    const content = shell.files.get(placeName(place)) ?? (isSecret(place) ? SECRET : undefined)
    if (content !== undefined) shell.files.set(placeName(placeOf(shell, destination)), content)
  }
}

/** A copy lands on the destination, or in it under its own name when that is a directory: both are looked at. */
function checkDestination(shell: Shell, destination: string, sources: readonly string[]): void {
  const place = placeOf(shell, destination)
  if (deviceOf(place) !== undefined) {
    checkWrite(shell, destination, 'truncate')
    return
  }
  const path = place.parts.join('/')
  const directory =
    place.base === 'root' &&
    /^(etc|etc\/[^/]*\.d|etc\/(ssh|systemd\/system|systemd|security|default|init\.d|cron\.[a-z]+)|bin|sbin|lib|lib64|usr\/(bin|sbin|lib|lib64)|boot|var\/spool\/cron(\/crontabs)?|dev|)$/.test(
      path,
    )
  if (directory || destination.endsWith('/')) {
    for (const source of sources) {
      const name = source.replace(/\/+$/, '').split('/').at(-1) ?? ''
      checkWrite(shell, `${destination}/${name}`, 'truncate')
    }
    return
  }
  checkWrite(shell, destination, 'truncate')
}

const install: Rule = (args, shell) => {
  const options = parseOptions(args, 'mogtS', ['mode', 'owner', 'group', 'target-directory', 'suffix'])
  checkMode(shell, optionValue(options, 'm', 'mode') ?? '', options.operands, `install ${args.join(' ')}`)
  if (has(options, 'd', 'directory')) return
  const target = optionValue(options, 't', 'target-directory')
  const destination = target ?? options.operands.at(-1)
  if (destination === undefined) return
  checkDestination(shell, destination, target === undefined ? options.operands.slice(0, -1) : options.operands)
}

const ln: Rule = (args, shell) => {
  const options = parseOptions(args, 'tS', ['target-directory', 'suffix'])
  const [target, ...rest] = options.operands
  if (target === undefined) return
  const link = rest.at(-1) ?? target.split('/').at(-1) ?? ''
  // Without -f a link only takes a free name; pointing it at what anybody can write is another matter.
  const harmless = !has(options, 'f', 'force') && /^\/(usr|opt|etc\/alternatives|lib)\//.test(target)
  if (!harmless) checkDestination(shell, link, [target])
  const replaced =
    has(options, 'f', 'force') && has(options, 'n', 'T', 'no-dereference')
      ? ruinOf(placeOf(shell, link), true)
      : undefined
  if (replaced !== undefined && placeOf(shell, link).base === 'root' && placeOf(shell, link).parts.length === 1)
    note(shell, 'covers-system', 'critical', `replaces ${replaced} by a link`, link)
  const place = placeOf(shell, link)
  if (place.base !== 'root' || place.parts.length > 0) {
    const made = placeOf(shell, target)
    if (placeName(made) !== placeName(place)) shell.links.set(placeName({ ...place, contents: false }), made)
  }
  if (has(options, 's', 'symbolic') === false && isCriticalEtc(placeOf(shell, target).parts))
    note(shell, 'links-system', 'medium', 'makes a second name for system configuration', target)
}

const tee: Rule = (args, shell, io) => {
  const options = parseOptions(args)
  const append = has(options, 'a', 'append')
  for (const operand of options.operands) {
    checkWrite(shell, operand, append ? 'append' : 'truncate', io.stdin)
    if (io.stdin !== undefined) shell.files.set(placeName(placeOf(shell, operand)), io.stdin)
  }
}

const touch: Rule = (args, shell) => {
  for (const operand of parseOptions(args, 'drt', ['date', 'reference', 'time']).operands) {
    const place = placeOf(shell, operand)
    if (place.base === 'root' && /^(etc\/(ld\.so\.preload|nologin|sudoers\.d)|forcefsck)/.test(place.parts.join('/')))
      checkWrite(shell, operand, 'append')
  }
}

/** What a mode takes or gives, as far as rules care. */
export function checkMode(shell: Shell, mode: string, operands: readonly string[], evidence: string): void {
  const setuid = /^0*[4567][0-7]{3}$/.test(mode) || /(^|,)([ugoa]*[+=][rwxXt]*s)/.test(mode)
  const onlyGroup = /^0*2[0-7]{3}$/.test(mode) || /(^|,)g[+=][rwxXt]*s/.test(mode)
  if (setuid && !(onlyGroup && !/(^|,)[uoa]*[ua][ugoa]*[+=]/.test(mode)) && operands.length > 0)
    note(shell, 'setuid', 'critical', 'lets a program run with the rights of its owner', evidence)
}

const chmod: Rule = (args, shell) => {
  // Modes may begin with a dash: they are operands and not options.
  const modes = args.filter((arg) => /^-[rwxXst]+$/.test(arg) || /^-[0-7]+$/.test(arg))
  const options = parseOptions(
    args.filter((arg) => !modes.includes(arg)),
    '',
    ['reference'],
  )
  const reference = optionValue(options, 'reference') !== undefined
  const mode = reference ? '' : (modes[0] ?? options.operands[0] ?? '')
  const operands = modes.length > 0 || reference ? options.operands : options.operands.slice(1)
  const evidence = `chmod ${args.join(' ')}`
  checkMode(shell, mode, operands, evidence)
  checkPermissions(shell, operands, has(options, 'R', 'recursive'), evidence, mode)
}

const chown: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, '', ['reference', 'from'])
  const operands = optionValue(options, 'reference') === undefined ? options.operands.slice(1) : options.operands
  checkPermissions(shell, operands, has(options, 'R', 'recursive'), `${name} ${args.join(' ')}`, '')
}

const chattr: Rule = (args, shell) => {
  const recursive = args.includes('-R')
  const operands = args.filter((arg) => !/^[-+=]/.test(arg))
  if (args.some((arg) => /^[+=]/.test(arg)) || recursive)
    checkPermissions(shell, operands, recursive, `chattr ${args.join(' ')}`, '')
}

const setfacl: Rule = (args, shell) => {
  const options = parseOptions(args, 'mxMX', ['modify', 'remove', 'set', 'restore'])
  checkPermissions(shell, options.operands, has(options, 'R', 'recursive'), `setfacl ${args.join(' ')}`, '')
}

function checkPermissions(
  shell: Shell,
  operands: readonly string[],
  recursive: boolean,
  evidence: string,
  mode: string,
): void {
  for (const operand of operands) {
    const place = withoutGlobs(placeOf(shell, operand))
    const { base, parts } = place
    if (base === 'work' && !(place.up >= 3 && parts.length > 0)) continue
    if (
      base === 'root' &&
      parts[0] === 'var' &&
      (parts[1] === 'www' || parts[1] === 'lib' || parts[1] === 'log') &&
      parts.length > 1
    )
      continue
    const reason = isOwnTopLevel(place) ? undefined : ruinOf(place, recursive || place.contents)
    if (reason !== undefined) {
      // One file of a system tree: only what takes rights away or opens it to everybody harms.
      if (!recursive && !place.contents && !harmfulMode(mode, place)) continue
      note(shell, 'permissions', 'critical', `changes the permissions of ${reason}`, evidence)
    } else if (
      base === 'root' &&
      !recursive &&
      harmfulMode(mode, place) &&
      mode !== '' &&
      parts.length <= 1 &&
      parts[0] !== 'tmp' &&
      !isOwnTopLevel(place)
    )
      note(shell, 'permissions', 'high', 'changes the permissions of a top-level tree', evidence)
  }
}

function harmfulMode(mode: string, place: Place): boolean {
  if (mode === '') return true
  if (isCriticalEtc(place.parts) || place.parts.length <= 1)
    return !/^(0?[0-7]?(644|640|600|440|400|755|700|1777)|go-rwx|go-w|o-rwx|[go]+-[rwx]+)$/.test(mode)
  return /^-|^[0-7]*[0-7]?[0-7]?[2367]$|^0*[0-3]?00$|[oa]\+|^\+.*w|-[rwx]*x|a-|=$/.test(mode)
}

const dd: Rule = (args, shell, io) => {
  for (const arg of args) {
    if (arg.startsWith('of='))
      checkWrite(shell, arg.slice(3), /\bappend\b/.test(args.join(' ')) ? 'append' : 'truncate', io.stdin)
  }
}

const rsync: Rule = (args, shell) => {
  const options = parseOptions(args, 'efBTM', [
    'rsh',
    'filter',
    'exclude',
    'include',
    'exclude-from',
    'include-from',
    'files-from',
    'log-file',
    'temp-dir',
    'compare-dest',
    'copy-dest',
    'link-dest',
    'backup-dir',
    'suffix',
    'port',
    'password-file',
    'rsync-path',
    'bwlimit',
    'max-size',
    'min-size',
    'timeout',
  ])
  const deletes = [...options.flags].some((flag) => flag.startsWith('del'))
  const destination = options.operands.at(-1)
  const script = optionValue(options, 'e', 'rsh') ?? undefined
  if (script !== undefined) shell.follow.text(script, shell, { stdin: undefined })
  const remote = optionValue(options, 'rsync-path')
  if (remote !== undefined) shell.follow.text(remote, shell, { stdin: undefined })
  if (destination === undefined || options.operands.length < 2) return
  const place = placeOf(shell, destination)
  if (deletes) {
    const reason = ruinOf(place, true)
    if (
      reason !== undefined &&
      (place.base === 'root' || place.base === 'home') &&
      !(place.parts[0] === 'var' || place.parts[0] === 'mnt')
    )
      if (!isOwnTopLevel(place))
        note(shell, 'destroys', 'critical', `makes ${reason} a copy of something else`, `rsync ${args.join(' ')}`)
  }
  const path = place.parts.join('/')
  if (place.base === 'root' && /^(etc|bin|sbin|lib|lib64|boot|usr|usr\/(bin|sbin|lib|lib64))?$/.test(path))
    note(shell, 'writes-system', 'high', 'writes over system files', `rsync ${args.join(' ')}`)
}

/** `rename 's/a/b/' files`: only whole folders of the system matter. */
const rename: Rule = (args, shell, _io, name) => {
  for (const arg of args.slice(1)) {
    const place = placeOf(shell, arg)
    const reason = place.base === 'root' && place.contents ? ruinOf(place, true) : undefined
    if (reason !== undefined) note(shell, 'destroys', 'high', `renames ${reason}`, `${name} ${args.join(' ')}`)
  }
}

const unlink: Rule = (args, shell) => {
  for (const arg of args) if (!arg.startsWith('-')) checkRemoved(shell, arg, false, `unlink ${args.join(' ')}`)
}

const sedInPlace: Rule = (args, shell) => {
  const options = parseOptions(args, 'efls', ['expression', 'file', 'line-length'])
  const inPlace =
    [...options.flags].some((flag) => flag === 'i' || flag === 'in-place') ||
    args.some((arg) => /^-[nErsz]*i/.test(arg))
  if (!inPlace) return
  const scripted = options.flags.has('e') || options.flags.has('expression') || options.flags.has('f')
  for (const operand of scripted ? options.operands : options.operands.slice(1))
    checkWrite(shell, operand, 'append', undefined)
  for (const operand of scripted ? options.operands : options.operands.slice(1)) {
    const place = placeOf(shell, operand)
    if (
      place.base === 'root' &&
      isCriticalEtc(place.parts) &&
      /^(passwd|shadow|group|gshadow|sudoers|fstab|pam\.d|ssh|securetty|login\.defs|selinux|crontab)$/.test(
        place.parts[1] ?? '',
      )
    )
      note(
        shell,
        'writes-system',
        'critical',
        `edits system configuration /${place.parts.join('/')}`,
        `sed ${args.join(' ')}`,
      )
  }
}

const tarWrites: Rule = (args, shell) => {
  const text = args.join(' ')
  const modes = args[0]?.replace(/^-/, '') ?? ''
  const creates = /^[a-zA-Z]*c/.test(modes) && !modes.startsWith('-')
  const extracts = /^[a-zA-Z]*x/.test(modes) || args.some((arg) => arg === '--extract' || /^-[a-zA-Z]*x/.test(arg))
  for (const [index, arg] of args.entries()) {
    const folder =
      arg === '-C'
        ? args[index + 1]
        : /^--directory=/.test(arg)
          ? arg.slice(12)
          : /^-C./.test(arg)
            ? arg.slice(2)
            : undefined
    if (folder === undefined || !extracts) continue
    const place = placeOf(shell, folder)
    if (place.base === 'root' && /^(|etc|usr|bin|sbin|lib|lib64|boot|usr\/(bin|sbin|lib))$/.test(place.parts.join('/')))
      note(shell, 'writes-system', 'high', 'unpacks over system files', `tar ${text}`)
  }
  const file = args.indexOf('-f') >= 0 ? args[args.indexOf('-f') + 1] : /f$/.test(modes) ? args[1] : undefined
  if (creates && file !== undefined && file !== '-') {
    checkWrite(shell, file, 'truncate')
    if (args.some((arg) => arg !== file && !arg.startsWith('-') && isSecret(placeOf(shell, arg))))
      shell.files.set(placeName(placeOf(shell, file)), SECRET)
  }
  if (args.includes('--remove-files')) {
    for (const arg of args.slice(1)) if (!arg.startsWith('-')) checkRemoved(shell, arg, true, `tar ${text}`)
  }
}

/** Programs that replace the files named by an option or operand: archive makers, sorters, downloaders. */
function writesOption(shortName: string, ...longNames: string[]): Rule {
  return (args, shell, io) => {
    const options = parseOptions(args, shortName, longNames)
    const target = optionValue(options, shortName, ...longNames)
    if (target !== undefined) checkWrite(shell, target, 'truncate', io.stdin)
  }
}

export const fileRules: Record<string, Rule> = {
  rm,
  rmdir,
  unlink,
  shred,
  srm: wipe,
  wipe,
  scrub: wipe,
  trash: wipe,
  'trash-put': wipe,
  'safe-rm': rm,
  truncate,
  rename,
  prename: rename,
  mmv: rename,
  mv,
  cp,
  install,
  ln,
  link: ln,
  tee,
  sponge: tee,
  touch,
  chmod,
  chown,
  chgrp: chown,
  chattr,
  setfacl,
  chcon: chown,
  dd,
  dcfldd: dd,
  dc3dd: dd,
  rsync,
  sed: sedInPlace,
  gsed: sedInPlace,
  tar: tarWrites,
  bsdtar: tarWrites,
  sort: writesOption('o', 'output'),
  gcc: writesOption('o'),
}
