/**
 * A seccomp filter as classic BPF (struct sock_filter: u16 code, u8 jt, u8 jf, u32 k), the second line behind namespaces
 * and dropped capabilities: it takes away system calls whose kernel bugs and side effects reach out of a namespace.
 * Numbers are from the kernel's syscall tables; both tables agree from 424 on.
 */
type Architecture = {
  audit: number
  calls: Record<string, number>
  unshare: number
  clone: number
  ioctl: number
  x32: boolean
}

const common = {
  io_uring_setup: 425,
  io_uring_enter: 426,
  io_uring_register: 427,
  open_tree: 428,
  move_mount: 429,
  fsopen: 430,
  fsconfig: 431,
  fsmount: 432,
  fspick: 433,
  mount_setattr: 442,
}

const architectures: Record<string, Architecture> = {
  x64: {
    audit: 0xc000003e,
    unshare: 272,
    clone: 56,
    ioctl: 16,
    x32: true,
    calls: {
      ...common,
      ptrace: 101,
      syslog: 103,
      uselib: 134,
      pivot_root: 155,
      chroot: 161,
      acct: 163,
      settimeofday: 164,
      mount: 165,
      umount2: 166,
      swapon: 167,
      swapoff: 168,
      reboot: 169,
      sethostname: 170,
      setdomainname: 171,
      iopl: 172,
      ioperm: 173,
      create_module: 174,
      init_module: 175,
      delete_module: 176,
      quotactl: 179,
      clock_settime: 227,
      kexec_load: 246,
      add_key: 248,
      request_key: 249,
      keyctl: 250,
      perf_event_open: 298,
      name_to_handle_at: 303,
      open_by_handle_at: 304,
      setns: 308,
      process_vm_readv: 310,
      process_vm_writev: 311,
      kcmp: 312,
      finit_module: 313,
      kexec_file_load: 320,
      bpf: 321,
      userfaultfd: 323,
    },
  },
  arm64: {
    audit: 0xc00000b7,
    unshare: 97,
    clone: 220,
    ioctl: 29,
    x32: false,
    calls: {
      ...common,
      umount2: 39,
      mount: 40,
      pivot_root: 41,
      chroot: 51,
      quotactl: 60,
      acct: 89,
      kexec_load: 104,
      init_module: 105,
      delete_module: 106,
      clock_settime: 112,
      syslog: 116,
      ptrace: 117,
      reboot: 142,
      sethostname: 161,
      setdomainname: 162,
      settimeofday: 170,
      add_key: 217,
      request_key: 218,
      keyctl: 219,
      swapon: 224,
      swapoff: 225,
      perf_event_open: 241,
      name_to_handle_at: 264,
      open_by_handle_at: 265,
      setns: 268,
      process_vm_readv: 270,
      process_vm_writev: 271,
      kcmp: 272,
      finit_module: 273,
      bpf: 280,
      userfaultfd: 282,
      kexec_file_load: 294,
    },
  },
}

const clone3 = 435
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET; NEWTIME only exists for unshare. */
const newNamespaceFlags = 0x7e020000
const newTimeFlag = 0x80
/** Terminal ioctls that type into the terminal. */
const TIOCSTI = 0x5412
const TIOCLINUX = 0x541c

const loadWord = 0x20
const jumpEqual = 0x15
const jumpGreaterOrEqual = 0x35
const jumpBitsSet = 0x45
const giveBack = 0x06
const allow = 0x7fff0000
const refuse = 0x00050000
const EPERM = 1
const ENOSYS = 38
const offset = { number: 0, architecture: 4, argument0: 16, argument1: 24 }

type Instruction = [code: number, jumpTrue: number, jumpFalse: number, value: number]

/** The filter's bytes for `--seccomp`, or null on an architecture without a table. */
export function seccompFilter(architecture: string): Uint8Array | null {
  const table = architectures[architecture]
  if (table === undefined) return null
  const program: Instruction[] = [
    [loadWord, 0, 0, offset.architecture],
    [jumpEqual, 1, 0, table.audit],
    // 32-bit calls have other numbers, so they would go round the table.
    [giveBack, 0, 0, refuse | EPERM],
    [loadWord, 0, 0, offset.number],
  ]
  if (table.x32) program.push([jumpGreaterOrEqual, 0, 1, 0x40000000], [giveBack, 0, 0, refuse | ENOSYS])
  // Its flags are behind a pointer that a filter cannot read; the C libraries fall back to clone.
  program.push([jumpEqual, 0, 1, clone3], [giveBack, 0, 0, refuse | ENOSYS])
  for (const number of Object.values(table.calls))
    program.push([jumpEqual, 0, 1, number], [giveBack, 0, 0, refuse | EPERM])
  program.push(
    ...refuseByBits(table.clone, newNamespaceFlags),
    ...refuseByBits(table.unshare, newNamespaceFlags | newTimeFlag),
  )
  program.push(
    [jumpEqual, 0, 4, table.ioctl],
    [loadWord, 0, 0, offset.argument1],
    [jumpEqual, 1, 0, TIOCSTI],
    [jumpEqual, 0, 1, TIOCLINUX],
    [giveBack, 0, 0, refuse | EPERM],
    [giveBack, 0, 0, allow],
  )
  return assemble(program)
}

/** Refuses the call when its first argument has any of the bits; loads the number again for what follows. */
function refuseByBits(number: number, bits: number): Instruction[] {
  return [
    [jumpEqual, 0, 4, number],
    [loadWord, 0, 0, offset.argument0],
    [jumpBitsSet, 0, 1, bits],
    [giveBack, 0, 0, refuse | EPERM],
    [loadWord, 0, 0, offset.number],
  ]
}

function assemble(program: readonly Instruction[]): Uint8Array {
  const bytes = Buffer.alloc(program.length * 8)
  const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
  program.forEach(([code, jumpTrue, jumpFalse, value], index) => {
    const at = index * 8
    if (little) {
      bytes.writeUInt16LE(code, at)
      bytes.writeUInt32LE(value >>> 0, at + 4)
    } else {
      bytes.writeUInt16BE(code, at)
      bytes.writeUInt32BE(value >>> 0, at + 4)
    }
    bytes.writeUInt8(jumpTrue, at + 2)
    bytes.writeUInt8(jumpFalse, at + 3)
  })
  return bytes
}
