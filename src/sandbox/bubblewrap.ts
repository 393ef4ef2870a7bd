import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants, totalmem } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../core/fault.ts'
import type {
  Isolation,
  JailLimitHit,
  JailLimits,
  JailResult,
  JailSpec,
  Sandbox,
  SandboxStatus,
} from '../core/sandbox.ts'
import { createBlobStore, guarded } from './blobs.ts'
import {
  type CgroupPlaces,
  type CgroupReading,
  findCgroupPlaces,
  JailCgroup,
  readCgroup,
  removeStaleGroups,
} from './cgroup.ts'
import { type ChangedTree, collectEffects } from './collect-effects.ts'
import { copyWorkspace } from './copy-workspace.ts'
import { isFull, usedBytes } from './disk-use.ts'
import { box, type HolderTools, holderCommand, type View, withProcessLimits } from './holder.ts'
import {
  type Attempt,
  attempts,
  type Means,
  probeKey,
  rememberedMeans,
  rememberMeans,
  toolVersion,
} from './isolation-probe.ts'
import { jailArguments } from './jail-arguments.ts'
import { type EndReason, type JailRun, runJailProcess } from './jail-process.ts'
import { defaultDiffBytes, limitsOf, mostDiskBytes, outputKillBytes, prlimitArguments } from './limits.ts'
import { outsideWrites } from './outside-writes.ts'
import { isLiveOwner, isPrivateFolder, makeScratch, ownerName, removeScratch, removeStaleScratch } from './scratch.ts'
import { seccompFilter } from './seccomp-filter.ts'
import { type EtcView, etcView, findTool, resolvePrograms, systemFolders } from './system-view.ts'
import { textDiffs } from './text-diffs.ts'
import {
  type HiddenPath,
  hiddenPlaces,
  homesWithin,
  isWithin,
  realOr,
  relativeTo,
  resolveWorkspace,
} from './workspace.ts'

export type SandboxOptions = {
  /** Provenly's own folder: blobs and scratch live here, and no jail sees it. */
  stateDir: string
  /** The user's home folder. */
  home: string
  /** Further absolute paths that no jail may see. */
  extraHidden?: readonly string[]
  bwrapPath?: string
  /** Where views are mounted; `stateDir/scratch` when not given. */
  scratchDir?: string
  timeZone?: string
  /** Ways to make the copy-on-write view that may be tried; all when not given. */
  views?: readonly View[]
  /** Everything that a command may write in all; a GiB, or a quarter of the memory, when not given. */
  diskBytes?: number
}

type Ready = { means: Means; tools: HolderTools; cgroups: CgroupPlaces; etc: EtcView; isolation: Isolation }

/** Thrown between attempts: this way of isolating does not work here. Nothing of the command has run. */
class SetupFailed extends Error {}

export function createSandbox(options: SandboxOptions): Sandbox {
  return new BubblewrapSandbox(options)
}

class BubblewrapSandbox implements Sandbox {
  readonly #options: SandboxOptions
  #ready: Promise<Ready> | null = null

  constructor(options: SandboxOptions) {
    this.#options = options
  }

  async status(): Promise<SandboxStatus> {
    try {
      return { available: true, isolation: (await this.#prepared()).isolation }
    } catch (error) {
      if (error instanceof Fault && error.code === 'unavailable') {
        return { available: false, reason: error.message, hint: error.hint ?? '' }
      }
      throw error
    }
  }

  async run(spec: JailSpec, signal: AbortSignal): Promise<JailResult> {
    const workspace = resolveWorkspace(spec.workspace, this.#options.home, this.#options.stateDir)
    if (spec.command.length === 0) throw new Fault('invalid', 'There is no command to run')
    if (spec.command.some((word) => word.includes('\0')))
      throw new Fault('invalid', 'A command cannot contain NUL bytes')
    throwIfAborted(signal)
    const ready = await this.#prepared()
    const usable = this.#scratchRoots().find((root) => !isWithin(root, workspace))
    // A tmpfs may be mounted within the workspace; an upper layer or a copy must not lie there.
    const inside = isWithin(ready.means.scratchRoot, workspace) && ready.means.view !== 'memory'
    const means = inside && usable !== undefined ? { ...ready.means, scratchRoot: usable } : ready.means
    try {
      return await this.#attempt(ready, means, workspace, spec, signal)
    } catch (error) {
      if (!(error instanceof SetupFailed)) throw error
      if (ready.means.view === 'copy') throw unavailable(error.message)
    }
    // Some file systems cannot be below an overlay (another overlay's limit of depth, some network and FUSE mounts).
    if (usable === undefined) throw unavailable('there is no folder outside of the workspace to copy it to')
    const copying: Means = { ...ready.means, view: 'copy', scratchRoot: usable }
    try {
      return await this.#attempt(ready, copying, workspace, spec, signal)
    } catch (error) {
      throw error instanceof SetupFailed ? unavailable(error.message) : error
    }
  }

  #prepared(): Promise<Ready> {
    this.#ready ??= this.#prepare().catch((error: unknown) => {
      this.#ready = null
      throw error
    })
    return this.#ready
  }

  async #prepare(): Promise<Ready> {
    const { stateDir, bwrapPath, views = ['memory', 'disk', 'copy'] } = this.#options
    const tools = findTools(bwrapPath)
    guarded('The state folder cannot be used', () => mkdirSync(stateDir, { recursive: true, mode: 0o700 }))
    const scratchRoots = this.#scratchRoots()
    for (const root of scratchRoots) removeStaleScratch(root)
    const cgroups = findCgroupPlaces(limitsOf(undefined))
    removeStaleGroups(cgroups, isLiveOwner)
    const etc = guarded('The state folder cannot be used', () => etcView(stateDir))
    const key = probeKey(tools.bwrap)
    const finish = (means: Means): Ready => {
      const overlay = means.view === 'copy' ? 'copy' : 'overlayfs'
      return { means, tools, cgroups, etc, isolation: { tool: means.tool, overlay, cgroup: cgroups.version } }
    }
    const remembered = rememberedMeans(stateDir, key)
    if (remembered !== null && scratchRoots.includes(remembered.scratchRoot) && views.includes(remembered.view)) {
      return finish(remembered)
    }

    const tool = toolVersion(tools.bwrap)
    const failures: string[] = []
    for (const attempt of attempts(scratchRoots, views)) {
      const ready = finish({ tool, ...attempt })
      const failure = await this.#probe(ready, attempt)
      if (failure === null) {
        guarded('The state folder cannot be used', () => rememberMeans(stateDir, key, ready.means))
        return ready
      }
      failures.push(failure)
    }
    throw unavailable(failures.at(-1) ?? 'nothing was tried')
  }

  #scratchRoots(): string[] {
    const { stateDir, scratchDir } = this.#options
    const user = process.getuid?.() ?? 0
    const own = scratchDir ?? join(stateDir, 'scratch')
    guarded('The scratch folder cannot be used', () => mkdirSync(own, { recursive: true, mode: 0o700 }))
    const shared = [`/var/tmp/provenly-${user}`, `/dev/shm/provenly-${user}`]
    return [realOr(own), ...shared.filter((root) => isPrivateFolder(root))]
  }

  /** null when a file was really created and another really deleted in a jail by these means. */
  async #probe(ready: Ready, attempt: Attempt): Promise<string | null> {
    let folder: string | null = null
    try {
      folder = mkdtempSync(join(attempt.scratchRoot, 'probe-'))
      writeFileSync(join(folder, 'old'), 'old')
      const spec: JailSpec = {
        command: ['/bin/sh', '-c', 'echo new > new && rm old'],
        workspace: folder,
        binaries: 'system',
        limits: { wallMs: 10_000 },
      }
      const result = await this.#attempt(ready, ready.means, folder, spec, new AbortController().signal)
      const seen = result.effects.map(({ path, kind }) => `${kind} ${path}`).join(', ')
      return seen === 'created new, deleted old' ? null : `the probe saw "${seen}" and printed: ${result.stderr.text}`
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    } finally {
      if (folder !== null) rmSync(folder, { recursive: true, force: true })
    }
  }

  async #attempt(
    ready: Ready,
    means: Means,
    workspace: string,
    spec: JailSpec,
    signal: AbortSignal,
  ): Promise<JailResult> {
    const { tools } = ready
    const limits = limitsOf(spec.limits)
    const diskBytes = this.#options.diskBytes ?? Math.min(mostDiskBytes, Math.floor(totalmem() / 4))
    const home = realOr(this.#options.home)
    const hidden = this.#hidden(workspace, means.scratchRoot)
    const programs = spec.binaries === 'system' ? null : resolvePrograms([...spec.binaries, tools.prlimit])
    const readable = readablePaths(spec.readable ?? [], workspace)
    const name = ownerName()
    const scratch = guarded('The scratch folder cannot be used', () => makeScratch(means.scratchRoot, name))
    const group = JailCgroup.create(ready.cgroups, limits, name)
    if (group === null && ready.cgroups.version !== 'none') {
      removeScratch(scratch)
      throw unavailable('the control group for the limits cannot be made')
    }
    try {
      const seccomp = seccompFilter(process.arch)
      const seccompFile = seccomp === null ? null : join(scratch, 'seccomp')
      if (seccompFile !== null && seccomp !== null)
        guarded('The scratch folder cannot be used', () => writeFileSync(seccompFile, seccomp))
      const root = process.getuid?.() === 0
      const command = holderCommand({
        view: means.view,
        diskBytes,
        parentPid: process.pid,
        root,
        scratch,
        workspace,
        workspaceMode: statSync(workspace).mode & 0o7777,
        cgroups: group?.folders ?? [],
        tools,
        jailArguments: jailArguments({
          command: withProcessLimits(tools.prlimit, prlimitArguments(limits), spec.command),
          workspace,
          merged: join(scratch, box.merged),
          home,
          homeStandIn: join(scratch, box.home),
          tmpStandIn: join(scratch, box.tmp),
          systemFolders: systemFolders(spec.binaries),
          etc: ready.etc,
          programs,
          readable,
          environment: spec.environment ?? {},
          hidden,
          emptyFolder: join(scratch, box.empty),
          // One's own ids, so that owners in listings and `find -user` are true. Root has no capabilities in there: what only
          // root can do (giving files away, say) fails, and the proof with it.
          uid: process.getuid?.() ?? 1000,
          gid: process.getgid?.() ?? 1000,
          disableUserNamespaces: means.disableUserNamespaces,
          seccomp: seccompFile !== null,
          timeZone: this.#options.timeZone,
        }),
      })
      const hiddenPaths = new Set(hidden.map(({ path }) => path))
      const touchedSinceMs =
        means.view === 'copy' ? await copyInto(scratch, workspace, hiddenPaths, means.scratchRoot) : Number.NaN
      const inHolder = (holderPid: number, path: string) =>
        means.view === 'copy' ? join(scratch, path) : `/proc/${holderPid}/root${join(scratch, path)}`

      let diskSeenFull = false
      const watch = (holderPid: number): EndReason | null => {
        const cpuMs = readCgroup(group).cpuMs
        if (cpuMs !== null && cpuMs > limits.cpuMs) return 'cpu'
        if (means.view === 'memory') diskSeenFull ||= isFull(inHolder(holderPid, box.base))
        else if (usedBytes(inHolder(holderPid, box.base), diskBytes) > diskBytes) return 'disk'
        return null
      }
      return await runJailProcess(
        {
          command,
          seccompFile,
          stdin: spec.stdin,
          wallMs: limits.wallMs,
          outputBytes: limits.outputBytes,
          outputKillBytes,
          signal,
          watch,
        },
        async (run, holderPid) => {
          throwIfAborted(signal)
          const reading = readCgroup(group)
          if (run.exitCode === null && run.endedBy === null && !reading.killedByMemory) {
            throw new SetupFailed(run.stderr.finish().text.trim() || 'bubblewrap ended without a word')
          }
          const lower = workspace
          const changed = inHolder(holderPid, means.view === 'copy' ? box.merged : box.upper)
          const tree: ChangedTree =
            means.view === 'copy'
              ? { kind: 'copy', lower, changed, touchedSinceMs }
              : { kind: 'overlay', lower, changed, merged: inHolder(holderPid, box.merged) }
          diskSeenFull ||= means.view === 'memory' && isFull(inHolder(holderPid, box.base))
          const mounts = [workspace, home, ...readable, ...(programs ?? []).map(({ target }) => target)]
          const outside = [
            ...outsideWrites(inHolder(holderPid, box.tmp), '/tmp', mounts),
            ...(isWithin(home, workspace) ? [] : outsideWrites(inHolder(holderPid, box.home), home, mounts)),
          ]
          const collected = await this.#effects(tree, hidden, workspace, spec, signal)
          return resultOf(run, reading, limits, diskSeenFull, {
            ...collected,
            unrecordable: [...collected.unrecordable, ...outside],
            hidden: hidden.map(({ path }) => relativeTo(workspace, path)),
            isolation: { ...ready.isolation, overlay: means.view === 'copy' ? 'copy' : 'overlayfs' },
          })
        },
      )
    } catch (error) {
      if (signal.aborted) throwIfAborted(signal)
      throw error
    } finally {
      group?.remove()
      removeScratch(scratch)
    }
  }

  async #effects(
    tree: ChangedTree,
    hidden: readonly HiddenPath[],
    workspace: string,
    spec: JailSpec,
    signal: AbortSignal,
  ): Promise<Pick<JailResult, 'effects' | 'unrecordable' | 'diffs'>> {
    const blobs = createBlobStore(this.#options.stateDir)
    const batch = blobs.batch()
    try {
      const hiddenPaths = new Set(hidden.map(({ path }) => relativeTo(workspace, path)))
      const collected = await collectEffects(tree, hiddenPaths, batch, signal)
      await batch.commit()
      const diffs = textDiffs(collected.effects, workspace, blobs, spec.diffBytes ?? defaultDiffBytes)
      return { ...collected, diffs }
    } finally {
      batch.discard()
    }
  }

  #hidden(workspace: string, scratchRoot: string): HiddenPath[] {
    const { stateDir, home, extraHidden = [] } = this.#options
    return hiddenPlaces(workspace, homesWithin(workspace, home), [stateDir, scratchRoot, ...extraHidden])
  }
}

/** Those that are not seen through the workspace anyway. Throws Fault `unavailable` for one that is missing. */
function readablePaths(paths: readonly string[], workspace: string): string[] {
  return paths
    .filter((path) => !isWithin(path, workspace))
    .map((path) => {
      if (!path.startsWith('/') || !existsSync(path)) throw new Fault('unavailable', `There is no ${path}`)
      return path
    })
}

async function copyInto(scratch: string, workspace: string, hidden: Set<string>, scratchRoot: string): Promise<number> {
  for (const folder of Object.values(box)) mkdirSync(join(scratch, folder), { recursive: true, mode: 0o700 })
  try {
    return await copyWorkspace(workspace, join(scratch, box.merged), scratch, new Set([...hidden, scratchRoot]))
  } catch (error) {
    throw unavailable(`the workspace cannot be copied (${error instanceof Error ? error.message : String(error)})`)
  }
}

function resultOf(
  run: JailRun,
  reading: CgroupReading,
  limits: JailLimits,
  diskFull: boolean,
  seen: Pick<JailResult, 'effects' | 'unrecordable' | 'diffs' | 'hidden' | 'isolation'>,
): JailResult {
  const exitCode = run.endedBy === null ? run.exitCode : null
  const signal = exitCode === null ? 'SIGKILL' : signalOf(exitCode)
  const hits = new Set<JailLimitHit>()
  if (run.endedBy !== null && run.endedBy !== 'aborted') hits.add(run.endedBy)
  const stdout = run.stdout.finish()
  const stderr = run.stderr.finish()
  if (stdout.truncated || stderr.truncated) hits.add('output')
  if (signal === 'SIGXCPU' || (reading.cpuMs !== null && reading.cpuMs > limits.cpuMs)) hits.add('cpu')
  // Programs that ignore SIGXFSZ (Python does) get an error instead, and leave a file of exactly the limit.
  const atLimit = ({ after }: JailResult['effects'][number]) => after.type === 'file' && after.size === limits.fileBytes
  if (signal === 'SIGXFSZ' || seen.effects.some(atLimit)) hits.add('file-size')
  if (reading.killedByMemory) hits.add('memory')
  if (reading.forkRefused) hits.add('processes')
  if (diskFull) hits.add('disk')
  const usage = { wallMs: Math.round(run.wallMs), cpuMs: reading.cpuMs, peakMemoryBytes: reading.peakMemoryBytes }
  return { exitCode, signal, stdout, stderr, limitsHit: [...hits].sort(), usage, ...seen }
}

/** bwrap, like a shell, reports a signal's death as 128 and its number. */
function signalOf(exitCode: number): string | null {
  const number = exitCode - 128
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null
}

function findTools(bwrapPath: string | undefined): HolderTools {
  const need = (name: string, from: string): string => {
    const path = findTool(name)
    if (path !== null) return path
    throw new Fault('unavailable', `The sandbox needs ${name}, which is not installed`, {
      hint: `Install it with the system's package manager, for example: apt-get install ${from}`,
    })
  }
  return {
    bwrap: bwrapPath ?? need('bwrap', 'bubblewrap'),
    sh: need('sh', 'dash'),
    unshare: need('unshare', 'util-linux'),
    setpriv: need('setpriv', 'util-linux'),
    prlimit: need('prlimit', 'util-linux'),
  }
}

function unavailable(reason: string): Fault {
  return new Fault('unavailable', `No sandbox can be had here: ${reason}`, {
    hint: 'Unprivileged user namespaces may be switched off: see kernel.apparmor_restrict_unprivileged_userns and user.max_user_namespaces in sysctl.',
  })
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new Fault('interrupted', 'The command was interrupted', { cause: signal.reason })
}
