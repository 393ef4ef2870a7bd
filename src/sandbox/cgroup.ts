import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { JailLimits } from '../core/sandbox.ts'
import { isCode } from './path-state.ts'
import { ownerName } from './scratch.ts'

/** Where groups can be made: on v1 one folder for each controller, on v2 one folder for all. */
export type CgroupPlaces =
  | { version: 'none' }
  | { version: 'v2'; parent: string }
  | { version: 'v1'; memory: string; pids: string; cpuacct: string | null }

export type CgroupReading = {
  cpuMs: number | null
  peakMemoryBytes: number | null
  killedByMemory: boolean
  forkRefused: boolean
}

const noReading: CgroupReading = { cpuMs: null, peakMemoryBytes: null, killedByMemory: false, forkRefused: false }
const prefix = 'provenly-'

/** Parses /proc/self/cgroup and /proc/self/mountinfo into the folders of this process's own groups. */
export function ownGroups(cgroupFile: string, mountinfo: string): { v2: string | null; v1: Map<string, string> } {
  const mounts: { root: string; point: string; type: string; options: string[] }[] = []
  for (const line of mountinfo.split('\n')) {
    const [left, right] = line.split(' - ')
    if (left === undefined || right === undefined) continue
    const fields = left.split(' ')
    const [type, , options] = right.split(' ')
    const root = fields[3]
    const point = fields[4]
    if (root !== undefined && point !== undefined && type?.startsWith('cgroup')) {
      mounts.push({ root, point, type, options: options?.split(',') ?? [] })
    }
  }
  const v1 = new Map<string, string>()
  let v2: string | null = null
  for (const line of cgroupFile.split('\n')) {
    const [, controllers, ...rest] = line.split(':')
    const path = rest.join(':')
    if (controllers === undefined || path === '') continue
    for (const controller of controllers === '' ? [''] : controllers.split(',')) {
      const mount = mounts.find(({ type, options }) =>
        controller === '' ? type === 'cgroup2' : type === 'cgroup' && options.includes(controller),
      )
      if (mount === undefined) continue
      const folder = join(mount.point, path.startsWith(mount.root) ? path.slice(mount.root.length) : path)
      if (controller === '') v2 = folder
      else v1.set(controller, folder)
    }
  }
  return { v2, v1 }
}

/** Tries for real: a group that cannot be made and limited is no group. Prefers v2, whose one group counts everything. */
export function findCgroupPlaces(limits: JailLimits): CgroupPlaces {
  let own: ReturnType<typeof ownGroups>
  try {
    own = ownGroups(readFileSync('/proc/self/cgroup', 'utf8'), readFileSync('/proc/self/mountinfo', 'utf8'))
  } catch {
    return { version: 'none' }
  }
  const candidates: CgroupPlaces[] = []
  if (own.v2 !== null) {
    // A group with processes of its own cannot pass controllers down, so a delegated sibling comes first.
    for (const parent of [dirname(own.v2), own.v2]) {
      // Above the mount point lies an ordinary folder, where anything can be written and nothing is limited.
      if (existsSync(join(parent, 'cgroup.controllers'))) candidates.push({ version: 'v2', parent })
    }
  }
  const memory = own.v1.get('memory')
  const pids = own.v1.get('pids')
  if (memory !== undefined && pids !== undefined) {
    candidates.push({ version: 'v1', memory, pids, cpuacct: own.v1.get('cpuacct') ?? null })
  }
  for (const places of candidates) {
    // Named as what lives: another process that starts now removes the groups of the dead.
    const group = JailCgroup.create(places, limits, `${ownerName()}-probe`)
    if (group === null) continue
    group.remove()
    return places
  }
  return { version: 'none' }
}

/** The group of one jail. All reading and removing is best effort: limits are set before the command starts or not at all. */
export class JailCgroup {
  readonly folders: string[]
  readonly #places: CgroupPlaces

  private constructor(places: CgroupPlaces, folders: string[]) {
    this.#places = places
    this.folders = folders
  }

  /** null when the group cannot be made with its limits. */
  static create(places: CgroupPlaces, limits: JailLimits, name: string): JailCgroup | null {
    if (places.version === 'none') return null
    const made: string[] = []
    const make = (parent: string, settings: Record<string, number | string>) => {
      const folder = join(parent, prefix + name)
      mkdirSync(folder)
      made.push(folder)
      for (const [file, value] of Object.entries(settings))
        writeFileSync(join(folder, file), String(value), { flag: 'r+' })
      return folder
    }
    try {
      if (places.version === 'v2') {
        const folder = make(places.parent, { 'memory.max': limits.memoryBytes, 'pids.max': limits.processes })
        tryWrite(join(folder, 'memory.swap.max'), '0')
        tryWrite(join(folder, 'memory.oom.group'), '1')
      } else {
        const folder = make(places.memory, { 'memory.limit_in_bytes': limits.memoryBytes })
        tryWrite(join(folder, 'memory.memsw.limit_in_bytes'), String(limits.memoryBytes))
        make(places.pids, { 'pids.max': limits.processes })
        if (places.cpuacct !== null) make(places.cpuacct, {})
      }
      return new JailCgroup(places, made)
    } catch {
      for (const folder of made) tryRemove(folder)
      return null
    }
  }

  read(): CgroupReading {
    const [first, second, third] = this.folders
    if (this.#places.version === 'v2' && first !== undefined) {
      return {
        cpuMs: divided(keyOf(join(first, 'cpu.stat'), 'usage_usec'), 1000),
        peakMemoryBytes: numberIn(join(first, 'memory.peak')),
        killedByMemory: (keyOf(join(first, 'memory.events'), 'oom_kill') ?? 0) > 0,
        forkRefused: (keyOf(join(first, 'pids.events'), 'max') ?? 0) > 0,
      }
    }
    if (this.#places.version === 'v1' && first !== undefined && second !== undefined) {
      return {
        cpuMs: third === undefined ? null : divided(numberIn(join(third, 'cpuacct.usage')), 1_000_000),
        peakMemoryBytes: numberIn(join(first, 'memory.max_usage_in_bytes')),
        killedByMemory: (keyOf(join(first, 'memory.oom_control'), 'oom_kill') ?? 0) > 0,
        forkRefused: (keyOf(join(second, 'pids.events'), 'max') ?? 0) > 0,
      }
    }
    return noReading
  }

  remove(): void {
    for (const folder of this.folders) tryRemove(folder)
  }
}

export function readCgroup(group: JailCgroup | null): CgroupReading {
  return group === null ? noReading : group.read()
}

/** Groups that killed processes left behind. `isLive` decides by the name's owner. */
export function removeStaleGroups(places: CgroupPlaces, isLive: (name: string) => boolean): void {
  const parents =
    places.version === 'v2'
      ? [places.parent]
      : places.version === 'v1'
        ? [places.memory, places.pids, ...(places.cpuacct === null ? [] : [places.cpuacct])]
        : []
  for (const parent of parents) {
    for (const name of listed(parent)) {
      if (!name.startsWith(prefix) || isLive(name.slice(prefix.length))) continue
      killAll(join(parent, name))
      tryRemove(join(parent, name))
    }
  }
}

/**
 * bwrap notices the death of its parent only from a certain moment of its start on: a Provenly that is killed just before leaves a
 * bwrap that waits for ever, still without the command. Whose owner is dead and who is in that owner's group goes too.
 */
function killAll(folder: string): void {
  let members: string[]
  try {
    members = readFileSync(join(folder, 'cgroup.procs'), 'utf8').split('\n')
  } catch {
    return
  }
  for (const member of members) {
    const pid = Number(member)
    if (!Number.isInteger(pid) || pid <= 1) continue
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // gone meanwhile
    }
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function tryRemove(folder: string): void {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      rmdirSync(folder)
      return
    } catch (error) {
      // A process that is dead but not yet buried keeps its group busy for a moment.
      if (!isCode(error, 'EBUSY')) return
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

function tryWrite(file: string, value: string): void {
  try {
    writeFileSync(file, value, { flag: 'r+' })
  } catch {
    // Not every kernel has swap accounting.
  }
}

function numberIn(file: string): number | null {
  try {
    const value = Number(readFileSync(file, 'utf8').trim())
    return Number.isFinite(value) ? value : null
  } catch {
    return null
  }
}

function keyOf(file: string, key: string): number | null {
  try {
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .find((candidate) => candidate.startsWith(`${key} `))
    return line === undefined ? null : Number(line.slice(key.length + 1))
  } catch {
    return null
  }
}

function divided(value: number | null, by: number): number | null {
  return value === null ? null : Math.round(value / by)
}
