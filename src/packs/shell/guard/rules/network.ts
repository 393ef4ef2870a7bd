import { REMOTE, SECRET, STAR } from '../marks.ts'
import { has, optionValue, parseOptions } from '../options.ts'
import { isSecret, placeName } from '../places.ts'
import { note, placeOf, type Shell } from '../shell.ts'
import type { Rule } from './files.ts'
import { checkWrite } from './writes.ts'

/** What leaves the machine and what comes in. */

function sends(shell: Shell, name: string, args: readonly string[]): void {
  note(shell, 'exfiltration', 'critical', 'sends secrets to the network', `${name} ${args.join(' ')}`)
}

/** `@file` and `name=@file` upload a file; the text itself may hold a substituted secret. */
function uploads(shell: Shell, value: string): boolean {
  if (value.includes(SECRET)) return true
  const file = /(?:^|=)[@<]([^;]+)/.exec(value)?.[1]
  return file !== undefined && file !== '-' && secretFile(shell, file)
}

function secretFile(shell: Shell, file: string): boolean {
  const place = placeOf(shell, file)
  return isSecret(place) || (shell.files.get(placeName(place))?.includes(SECRET) ?? false)
}

const curlShort = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz'.replace(/[h]/g, '')
const curlLong =
  'output upload-file data data-binary data-raw data-urlencode data-ascii form form-string header user user-agent url request cookie cookie-jar proxy max-time config dump-header range referer cert key cacert write-out connect-timeout retry interface json output-dir trace resolve oauth2-bearer socks5 post301'.split(
    ' ',
  )

const curl: Rule = (args, shell, io, name) => {
  const options = parseOptions(args, curlShort, curlLong)
  const upload = optionValue(options, 'T', 'upload-file')
  const bodies = args.filter(
    (arg, index) =>
      /^(-d|--data\S*|-F|--form\S*|-T|--upload-file|--json|-H|--header|-u|-b|--cookie)$/.test(args[index - 1] ?? '') ||
      /^(-d|-F|--data[a-z-]*=|--form=|--json=)./.test(arg),
  )
  const fromStdin =
    upload === '-' || upload === '.' || bodies.some((body) => /(^|=)@-/.test(body.replace(/^-[dF]/, '')))
  if (upload !== undefined && secretFile(shell, upload)) sends(shell, name, args)
  else if (fromStdin && io.stdin?.includes(SECRET)) sends(shell, name, args)
  else if (bodies.some((body) => uploads(shell, body.replace(/^(-[dF]|--[a-z-]+=)/, '')))) sends(shell, name, args)
  else if (args.some((arg) => arg.includes(SECRET))) sends(shell, name, args)
  const output = optionValue(options, 'o', 'output')
  const urls = options.operands.concat(optionValue(options, 'url') ?? [])
  if (output !== undefined) {
    const folder = optionValue(options, 'output-dir')
    download(shell, folder === undefined ? output : `${folder}/${output}`)
  }
  if (args.some((arg) => /^(-[a-zA-Z]*O[a-zA-Z]*|--remote-name|--remote-name-all)$/.test(arg)))
    for (const url of urls) download(shell, lastPart(url))
  if (urls.some((url) => url.startsWith('file:') && isSecret(placeOf(shell, url.slice(7)))))
    note(shell, 'reads-secret', 'medium', 'reads secrets', urls.join(' '))
}

function lastPart(url: string): string {
  return (
    url
      .replace(/^[a-z]+:\/\/|^[^/:]*:(?!\/\/)/, '')
      .replace(/[?#].*$/, '')
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? 'index.html'
  )
}

function download(shell: Shell, file: string): void {
  if (file === '-' || file === '/dev/stdout') return
  checkWrite(shell, file, 'truncate')
  shell.files.set(placeName(placeOf(shell, file)), REMOTE)
}

const wgetLong =
  'output-document output-file post-data post-file body-data body-file directory-prefix header user-agent input-file tries timeout wait method user password referer limit-rate quota append-output load-cookies save-cookies accept reject level'.split(
    ' ',
  )

const wget: Rule = (args, shell, io, name) => {
  const options = parseOptions(args, 'OoaPitTwUQeBDAIXlR', wgetLong)
  const files = [optionValue(options, 'post-file'), optionValue(options, 'body-file')]
  if (
    files.some(
      (file) => file !== undefined && (secretFile(shell, file) || (file === '-' && io.stdin?.includes(SECRET))),
    )
  )
    sends(shell, name, args)
  else if (args.some((arg) => arg.includes(SECRET))) sends(shell, name, args)
  const settings = optionValue(options, 'e', 'use-askpass')
  if (args.some((arg) => arg.startsWith('--use-askpass=')))
    shell.follow.text(settings ?? '', shell, { stdin: undefined })
  const output = optionValue(options, 'O', 'output-document')
  const folder = optionValue(options, 'P', 'directory-prefix')
  if (output !== undefined) download(shell, output)
  else if (!has(options, 'spider'))
    for (const url of options.operands)
      download(shell, folder === undefined ? lastPart(url) : `${folder}/${lastPart(url)}`)
  const log = optionValue(options, 'o', 'a', 'output-file', 'append-output')
  if (log !== undefined) checkWrite(shell, log, 'truncate')
}

/** Downloaders that name the file after the address. */
const downloads: Rule = (args, shell) => {
  const options = parseOptions(args, 'od', ['out', 'dir', 'output-file'])
  const output = optionValue(options, 'o', 'out')
  for (const url of options.operands) if (/^\w+:\/\//.test(url)) download(shell, output ?? lastPart(url))
}

const copies: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, 'ceFiJloPSXDe', ['rsh', 'exclude', 'include'])
  const command = optionValue(options, 'S')
  if (command !== undefined && name !== 'rsync') shell.follow.text(command, shell, { stdin: undefined })
  const sources = options.operands.slice(0, -1)
  const destination = options.operands.at(-1) ?? ''
  checkSshOptions(shell, args)
  const remote = /^[^/]*:|^\w+:\/\//.test(destination)
  if (remote && sources.some((source) => veryPrivate(shell, source))) sends(shell, name, args)
  if (!remote && sources.some((source) => /^[^/]*:/.test(source))) {
    checkWrite(shell, destination, 'truncate')
    for (const source of sources) {
      const file = destination.endsWith('/') || destination === '.' ? `${destination}/${lastPart(source)}` : destination
      shell.files.set(placeName(placeOf(shell, file)), REMOTE)
    }
  }
}

/** Copying home folders to another machine is a backup; copying keys and password hashes is not. */
function veryPrivate(shell: Shell, source: string): boolean {
  if (source.includes(SECRET)) return true
  const place = placeOf(shell, source)
  const path = place.parts.join('/')
  return (
    isSecret(place) &&
    !/^(home|root|Users)?(\/[^/]+)?$/.test(path) &&
    path !== 'etc' &&
    !/\.pub$|(^|\/)\.ssh\/(config|known_hosts)$/.test(path) &&
    !path.includes(STAR)
  )
}

const cloudUpload: Rule = (args, shell, io, name) => {
  if (!args.some((arg) => /^(cp|sync|copy|mv|copyto|move|put|rcat|create|upload|send)$/.test(arg))) return
  if (args.some((arg) => !arg.startsWith('-') && veryPrivate(shell, arg)) || io.stdin?.includes(SECRET))
    sends(shell, name, args)
}

const dns: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => arg.includes(SECRET))) sends(shell, name, args)
}

const openssl: Rule = (args, shell, io, name) => {
  if (args[0] === 's_client' && io.stdin?.includes(SECRET)) sends(shell, name, args)
  const out = args.indexOf('-out')
  if (out >= 0) checkWrite(shell, args[out + 1] ?? '', 'truncate')
}

const httpie: Rule = (args, shell, io, name) => {
  if (
    args.some(
      (arg) => /[@=]/.test(arg) && (arg.includes(SECRET) || secretFile(shell, arg.replace(/^[^@=]*[@=]+@?/, ''))),
    ) ||
    io.stdin?.includes(SECRET)
  )
    sends(shell, name, args)
}

const ssh: Rule = (args, shell, io, name) => {
  if (io.stdin?.includes(SECRET)) sends(shell, name, args)
  checkSshOptions(shell, args)
}

function checkSshOptions(shell: Shell, args: readonly string[]): void {
  for (const [index, arg] of args.entries()) {
    const option = arg === '-o' ? (args[index + 1] ?? '') : arg.startsWith('-o') ? arg.slice(2) : ''
    const command = /^\s*(ProxyCommand|LocalCommand|KnownHostsCommand)\s*[= ]\s*(.*)$/i.exec(option)?.[2]
    if (command !== undefined) shell.follow.text(command, shell, { stdin: undefined })
  }
}

export const networkRules: Record<string, Rule> = {
  curl,
  wget,
  wget2: wget,
  aria2c: downloads,
  axel: downloads,
  lftp: downloads,
  httrack: downloads,
  scp: copies,
  sftp: (args, shell) => checkSshOptions(shell, args),
  rcp: copies,
  aws: cloudUpload,
  gsutil: cloudUpload,
  gcloud: cloudUpload,
  az: cloudUpload,
  rclone: cloudUpload,
  s3cmd: cloudUpload,
  mc: cloudUpload,
  b2: cloudUpload,
  gh: cloudUpload,
  'transfer.sh': cloudUpload,
  croc: cloudUpload,
  wormhole: cloudUpload,
  dig: dns,
  host: dns,
  nslookup: dns,
  ping: dns,
  openssl,
  http: httpie,
  https: httpie,
  xh: httpie,
  ssh,
}

export { copies as rsyncSends }
