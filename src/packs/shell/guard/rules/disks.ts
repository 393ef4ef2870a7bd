import { has, parseOptions } from '../options.ts'
import { deviceOf, placeName } from '../places.ts'
import { note, placeOf, type Shell } from '../shell.ts'
import type { Rule } from './files.ts'

/** Programs that write partition tables, file systems and volumes. Reading them is only a `review`. */

function device(shell: Shell, text: string): string | undefined {
  return deviceOf(placeOf(shell, text))
}

function report(shell: Shell, what: string, name: string, args: readonly string[]): void {
  note(shell, 'disk', 'critical', what, `${name} ${args.join(' ')}`)
}

const format: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(--help|--version|-V|-h|-n|--dry-run)$/.test(arg)) && name.startsWith('mkfs') === false)
    return
  if (args.some((arg) => /^(--help|--version)$/.test(arg))) return
  for (const arg of args)
    if (device(shell, arg) !== undefined) return report(shell, 'makes a file system on a device', name, args)
}

const wipefs: Rule = (args, shell, _io, name) => {
  const options = parseOptions(args, 'obpt', ['offset', 'output', 'types', 'backup'])
  if (has(options, 'n', 'no-act')) return
  if (has(options, 'a', 'all', 'o', 'offset') && options.operands.some((arg) => device(shell, arg) !== undefined))
    report(shell, 'erases what is on a device', name, args)
}

const always: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => /^(--help|--version|-h|-V)$/.test(arg)) || args.length === 0) return
  report(shell, 'removes or erases storage', name, args)
}

/** Erasers that need a device to be one. */
const onDevice: Rule = (args, shell, _io, name) => {
  if (args.some((arg) => device(shell, arg) !== undefined)) report(shell, 'erases what is on a device', name, args)
}

const parted: Rule = (args, shell, _io, name) => {
  if (!args.some((arg) => device(shell, arg) !== undefined)) return
  if (args.some((arg) => /\b(mklabel|mktable|mkpart|mkpartfs|mkfs|rm|resizepart|rescue)\b/.test(arg)))
    report(shell, 'changes the partitions of a device', name, args)
}

const fdisk: Rule = (args, shell, io, name) => {
  if (!args.some((arg) => device(shell, arg) !== undefined)) return
  if (args.some((arg) => /^(-l|--list|-x|-s|-v|--version|--help|-d|--dump|-J|--json)$/.test(arg))) return
  if (io.stdin !== undefined || args.includes('--delete') || args.includes('--wipe'))
    report(shell, 'changes the partitions of a device', name, args)
}

const gdisk: Rule = (args, shell, io, name) => {
  if (!args.some((arg) => device(shell, arg) !== undefined)) return
  const clears = args.some(
    (arg) =>
      /^(-o|-z|-Z|--clear|--zap|--zap-all|--new-table|--mbrtogpt|-g)$/.test(arg) ||
      /^(--(new|delete|largest-new)|-[nNd]\d)/.test(arg),
  )
  const scripted =
    name === 'sgdisk' &&
    args.some((arg) => /^(-[dnNsrtjGm]|--(delete|new|typecode|sort|load-backup|randomize-guids))/.test(arg))
  if (clears || scripted || io.stdin !== undefined) report(shell, 'changes the partitions of a device', name, args)
}

const cryptsetup: Rule = (args, shell, _io, name) => {
  const action = args.find((arg) => !arg.startsWith('-')) ?? ''
  if (
    /^(luksFormat|erase|luksErase|luksKillSlot|luksRemoveKey|reencrypt|luksHeaderRestore|plainOpen)$/.test(
      args
        .join(' ')
        .match(/luksFormat|luksErase|\berase\b|luksKillSlot|luksRemoveKey|reencrypt|luksHeaderRestore/)?.[0] ?? action,
    )
  )
    report(shell, 'destroys encrypted data', name, args)
}

const lvm: Rule = (args, shell, io, name) => {
  const [first = '', ...rest] = args
  if (/^(lvremove|vgremove|pvremove)$/.test(first)) always(rest, shell, io, `${name} ${first}`)
}

const zpool: Rule = (args, shell, _io, name) => {
  const [action = ''] = args
  if (
    /^(destroy|labelclear)$/.test(action) ||
    (action === 'create' && args.includes('-f')) ||
    (name === 'btrfs' && /^(device|filesystem)$/.test(action) && args.includes('delete'))
  )
    report(shell, 'destroys storage', name, args)
}

const mdadm: Rule = (args, shell, _io, name) => {
  if (
    args.some((arg) => /^--(zero-superblock|fail|remove|create)$/.test(arg) || /^-C/.test(arg)) &&
    args.some((arg) => device(shell, arg) !== undefined || arg === '--scan')
  )
    report(shell, 'takes a disk array apart', name, args)
}

const hdparm: Rule = (args, shell, _io, name) => {
  if (
    args.some((arg) =>
      /^--(security-(erase|erase-enhanced|set-pass|unlock|disable)|trim-sector-ranges|make-bad-sector|write-sector|repair-sector|yes-i-know-what-i-am-doing|please-destroy-my-drive|dco-restore|fwdownload)/.test(
        arg,
      ),
    )
  )
    report(shell, 'erases what is on a device', name, args)
}

const nvme: Rule = (args, shell, _io, name) => {
  if (
    /^(format|sanitize|write|write-zeroes|write-uncor|delete-ns|dsm|fw-download|fw-commit|reset)$/.test(args[0] ?? '')
  )
    report(shell, 'erases what is on a device', name, args)
}

const dmsetup: Rule = (args, shell, _io, name) => {
  if (/^(remove|remove_all|wipe_table|create|load)$/.test(args.find((arg) => !arg.startsWith('-')) ?? ''))
    report(shell, 'removes storage', name, args)
}

const resize: Rule = (args, shell, _io, name) => {
  if (name === 'debugfs' ? args.includes('-w') : args.some((arg) => /^(-f|-c|clear)$/.test(arg)))
    if (args.some((arg) => device(shell, arg) !== undefined))
      report(shell, 'writes to a file system directly', name, args)
}

const diskutil: Rule = (args, shell, _io, name) => {
  if (
    /^(erase|partitionDisk|zeroDisk|randomDisk|secureErase|reformat|apfs|eraseDisk|eraseVolume)/i.test(args[0] ?? '') &&
    (args[0] !== 'apfs' || args.some((arg) => /^(delete|erase)/i.test(arg)))
  )
    report(shell, 'erases a disk', name, args)
}

/** Copies from its first operand to its second. */
const rescue: Rule = (args, shell, _io, name) => {
  const [, target] = args.filter((arg) => !arg.startsWith('-'))
  if (target !== undefined && device(shell, target) !== undefined) report(shell, 'writes to a device', name, args)
}

const mount: Rule = (args, shell) => {
  const options = parseOptions(args, 'totULO', ['types', 'options', 'source', 'target'])
  const bind =
    args.some((arg) => /^(--r?bind|--move|-B|-M|-R)$/.test(arg)) || /\bbind\b/.test(options.values.get('o') ?? '')
  const covering = bind || /tmpfs|overlay|ramfs/.test(options.values.get('t') ?? '')
  const target = options.operands.at(-1)
  const source = options.operands.at(-2)
  if (target === undefined) return
  const place = placeOf(shell, target)
  const path = place.parts.join('/')
  if (
    covering &&
    place.base === 'root' &&
    /^(|etc|bin|sbin|lib|lib64|usr|var|home|root|boot|dev|proc|etc\/.*|usr\/.*)$/.test(path)
  )
    note(shell, 'covers-system', 'critical', `mounts something else over /${path}`, `mount ${args.join(' ')}`)
  if (source !== undefined && bind) shell.links.set(placeName(place), placeOf(shell, source))
}

const umount: Rule = (args, shell) => {
  const options = parseOptions(args, 'tO', ['types'])
  for (const operand of options.operands) {
    const place = placeOf(shell, operand)
    if (place.base === 'root' && /^(|home|usr|var|etc|boot|proc|dev|sys)$/.test(place.parts.join('/')))
      note(shell, 'unmounts-system', 'high', `unmounts /${place.parts.join('/')}`, `umount ${args.join(' ')}`)
  }
}

const flash: Rule = (args, shell, _io, name) => {
  if (args.length > 0 && !args.every((arg) => /^(--help|--version|-h)$/.test(arg)))
    report(shell, 'writes firmware or a boot loader', name, args)
}

export const diskRules: Record<string, Rule> = {
  mkfs: format,
  mke2fs: format,
  mkswap: format,
  mkdosfs: format,
  mkntfs: format,
  mkreiserfs: format,
  mkudffs: format,
  newfs: format,
  bcachefs: format,
  'make-bcache': format,
  pvcreate: format,
  mkexfatfs: format,
  wipefs,
  blkdiscard: always,
  lvremove: always,
  vgremove: always,
  pvremove: always,
  badblocks: (args, shell, io, name) =>
    args.some((arg) => /^-[a-z]*w/.test(arg)) ? onDevice(args, shell, io, name) : undefined,
  sg_format: onDevice,
  sg_sanitize: onDevice,
  scsi_format: onDevice,
  nwipe: onDevice,
  dban: always,
  parted,
  fdisk,
  sfdisk: fdisk,
  cfdisk: fdisk,
  gdisk,
  sgdisk: gdisk,
  cgdisk: gdisk,
  cryptsetup,
  lvm,
  zpool,
  zfs: zpool,
  btrfs: zpool,
  mdadm,
  hdparm,
  nvme,
  dmsetup,
  debugfs: resize,
  xfs_repair: resize,
  diskutil,
  ddrescue: rescue,
  e2image: (args, shell, io, name) => (args.includes('-I') ? onDevice(args, shell, io, name) : undefined),
  mount,
  umount,
  flashrom: (args, shell, io, name) =>
    args.some((arg) => /^-(w|E)|^--(write|erase)/.test(arg)) ? flash(args, shell, io, name) : undefined,
  'grub-install': (args, shell, io, name) =>
    args.some((arg) => device(shell, arg) !== undefined) ? flash(args, shell, io, name) : undefined,
  efibootmgr: (args, shell, io, name) =>
    args.some((arg) => /^-[A-Za-z]*[BOD]|^--delete/.test(arg)) ? flash(args, shell, io, name) : undefined,
}

export function isFormatter(name: string): boolean {
  return /^(mkfs|newfs)[._]/.test(name)
}

export const formatRule: Rule = format
