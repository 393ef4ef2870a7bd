import { UNKNOWN } from '../marks.ts'
import { optionValue, parseOptions } from '../options.ts'
import { fork, note, placeOf } from '../shell.ts'

import type { Special } from './special.ts'

/** Containers: what of the host they are given, and what they run. */

export const docker: Special = (args, shell, io, name) => {
  const position = args.findIndex(
    (arg, index) =>
      /^(run|create|exec)$/.test(arg) &&
      args
        .slice(0, index)
        .every(
          (before, at) =>
            before.startsWith('-') || before === 'container' || before === 'compose' || /^-/.test(args[at - 1] ?? ''),
        ),
  )
  if (position < 0) return undefined
  note(shell, 'container', 'medium', 'runs a container', `${name} ${args.join(' ')}`)
  const valued = [
    'volume',
    'mount',
    'name',
    'env',
    'env-file',
    'workdir',
    'user',
    'publish',
    'network',
    'net',
    'entrypoint',
    'hostname',
    'label',
    'memory',
    'cpus',
    'device',
    'cap-add',
    'cap-drop',
    'security-opt',
    'restart',
    'pid',
    'ipc',
    'uts',
    'userns',
    'volumes-from',
    'add-host',
    'dns',
    'expose',
    'gpus',
    'link',
    'log-driver',
    'log-opt',
    'platform',
    'shm-size',
    'tmpfs',
    'ulimit',
    'cidfile',
    'cgroupns',
    'runtime',
    'detach-keys',
    'file',
    'project-name',
    'index',
  ]
  const after = parseOptions(args.slice(position + 1), 'vewupnhlmca'.replace('n', ''), valued, true)
  const all = args.slice(position + 1)
  const mounts = all.flatMap((arg, index) => {
    if (/^(-v|--volume)$/.test(all[index - 1] ?? '')) return [arg]
    const text = /^(?:-v|--volume=)(.+)$/s.exec(arg)?.[1]
    if (text !== undefined) return [text]
    const mount = all[index - 1] === '--mount' ? arg : /^--mount=(.*)$/.exec(arg)?.[1]
    const source = /(?:source|src)=([^,]+)/.exec(mount ?? '')?.[1]
    const target = /(?:target|dst|destination)=([^,]+)/.exec(mount ?? '')?.[1]
    return source !== undefined ? [`${source}:${target ?? source}`] : []
  })
  const [image, ...command] = after.operands
  const inner = fork(shell)
  inner.elsewhere = true
  inner.links = new Map(shell.links)
  inner.cwd = { base: 'unknown', up: 0, parts: ['container'], contents: false }
  let hostMounted = false
  for (const mount of mounts) {
    const [source = '', target = source, mode = ''] = mount.split(':')
    const place = placeOf(shell, source)
    if (place.base === 'root' && place.parts.length === 0) hostMounted = true
    if (!/\bro\b/.test(mode)) inner.links.set(`/${target.replace(/^\/+|\/+$/g, '')}`, place)
    if (
      place.base === 'root' &&
      /^(etc|root|boot|usr|bin|sbin|lib|home|proc|sys|dev|var\/lib\/docker)$/.test(place.parts.join('/')) &&
      !/\bro\b/.test(mode) &&
      place.parts[0] !== 'home'
    )
      note(shell, 'container-escape', 'high', 'gives a container the system tree', mount)
    if (/(docker|containerd|podman|crio)\.sock/.test(source))
      note(shell, 'container', 'medium', 'gives a container control of all containers', mount)
  }
  const privileged = all.some(
    (arg) =>
      /^--privileged(=true)?$/.test(arg) ||
      (/^--cap-add=?(ALL|SYS_ADMIN)?$/.test(arg) && /ALL|SYS_ADMIN/.test(`${arg} ${all.join(' ')}`)),
  )
  const hostSpace = all.some(
    (arg, index) =>
      /^--(pid|userns|cgroupns|uts|ipc)(=host)?$/.test(arg) && (arg.endsWith('=host') || all[index + 1] === 'host'),
  )
  if (hostMounted)
    note(shell, 'container-escape', 'critical', 'gives a container the whole file system', `${name} ${args.join(' ')}`)
  else if (privileged && (hostSpace || all.some((arg) => /^nsenter$/.test(arg))))
    note(shell, 'container-escape', 'critical', 'a container with the rights of the host', `${name} ${args.join(' ')}`)
  const entry = optionValue(after, 'entrypoint')
  if (image === undefined) return UNKNOWN
  const argv = entry === undefined ? command : [entry, ...command]
  // In a container `rm -rf /` ruins the container: still dangerous, the author says to destroy all that is in reach.
  if (argv.length > 0) inner.follow.argv(argv, inner, io)
  return UNKNOWN
}
