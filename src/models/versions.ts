import type { Digest } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { LedgerFact, LedgerKind } from '../core/ledger.ts'
import type { Model } from '../core/model.ts'
import type { DriftCheck, Evaluation, Metric, ModelVersion, Slots, VersionStore } from '../core/model-version.ts'
import { isCheckDue, judgeDrift } from './drift.ts'
import { describeGates, type Gate, metricGates, safetyGate, verdictOf } from './gates.ts'
import type { KnownVersions } from './known-versions.ts'
import { type ModelEntry, type ModelsFile, orderedModels } from './registry.ts'
import type { Identified } from './version-identity.ts'

/** What a suite found of one model. */
export type Measured = { rows: number; metrics: Metric[]; report: Evaluation['report'] }

/** Rows that a model can be asked. Throws Fault `unavailable` when the model does not answer, `interrupted` on abort. */
export type Suite = {
  name: string
  data: Digest
  source: string
  run(model: Model, onProgress: (done: number) => void, signal: AbortSignal): Promise<Measured>
}

/** The two that promotion rests on, and the guard's own cases, which need no model. */
export type Suites = {
  safety(): Promise<Suite>
  heldOut(): Promise<Suite>
  guard(): Promise<Gate>
}

export type VersionParts = {
  store: () => Promise<VersionStore>
  file: () => ModelsFile
  identify: (entry: ModelEntry) => Promise<Identified>
  known: () => KnownVersions
  create: (entry: ModelEntry) => Model
  suites: Suites
  newId: () => string
  now: () => Date
}

export type Role = 'blue' | 'green' | 'previous'

export type Overview = {
  slots: Slots
  /** Whoever answers first: blue, or the first of models.yaml while nobody was promoted. */
  live: string | null
  versions: (ModelVersion & { role: Role | null; configured: boolean; evaluations: Evaluation[] })[]
  /** Entries of models.yaml that have no version now, and why. */
  problems: { name: string; problem: string }[]
}

export type Progress = (version: string, suite: string, done: number) => void
type Asking = { actor: string; signal: AbortSignal; onProgress?: Progress }

export type Versions = ReturnType<typeof createVersions>

/** Evaluations of the candidate that are older are made again: what is behind an address changes. */
const freshMs = 7 * 86_400_000
const keptPrevious = 10
const checkMs = 30 * 60_000

/**
 * Which version of which model is live, and how that changes. Every change is one transaction with its ledger entry, and only one
 * of two that are made at once wins; the other is Fault `conflict`.
 */
export function createVersions(parts: VersionParts) {
  const { now } = parts
  const models = new Map<string, Model>()

  /** The versions of models.yaml as it is now, kept in the store. */
  async function register(): Promise<{ found: ModelVersion[]; problems: Overview['problems'] }> {
    const store = await parts.store()
    const found: ModelVersion[] = []
    const problems: Overview['problems'] = []
    for (const entry of orderedModels(parts.file())) {
      try {
        found.push(await registerEntry(store, entry))
      } catch (error) {
        if (!(error instanceof Fault) || error.code === 'storage') throw error
        problems.push({ name: entry.name, problem: error.message })
      }
    }
    return { found, problems }
  }

  async function registerEntry(store: VersionStore, entry: ModelEntry): Promise<ModelVersion> {
    const identified = await parts.identify(entry)
    parts.known().remember(identified.id, entry)
    const version = { ...identified, registeredAt: now().toISOString() }
    await store.add(version, [])
    return version
  }

  async function overview(): Promise<Overview> {
    const { found, problems } = await register()
    const store = await parts.store()
    const [slots, versions, evaluations] = [await store.slots(), await store.versions(), await store.evaluations({})]
    const configured = new Set(found.map((version) => version.id))
    const roleOf = (id: string): Role | null =>
      id === slots.blue ? 'blue' : id === slots.green ? 'green' : slots.previous.includes(id) ? 'previous' : null
    return {
      slots,
      live: slots.blue ?? found[0]?.id ?? null,
      versions: versions.map((version) => ({
        ...version,
        role: roleOf(version.id),
        configured: configured.has(version.id),
        evaluations: newestOfEach(evaluations.filter((each) => each.version === version.id)),
      })),
      problems,
    }
  }

  /** By NAME (what models.yaml says now), or NAME@ and the first four or more digits. Throws Fault `not-found`, `unavailable`. */
  async function resolve(reference: string): Promise<ModelVersion> {
    const store = await parts.store()
    const [name = '', digits] = reference.split('@')
    const entry = parts.file().models.find((each) => each.name === name)
    if (digits === undefined) {
      if (entry === undefined) throw unknown(reference)
      return registerEntry(store, entry)
    }
    if (!/^[0-9a-f]{4,12}$/.test(digits)) throw unknown(reference)
    if (entry !== undefined) {
      // A file that cannot be read hides its version of today, not those that are known from before.
      await registerEntry(store, entry).catch((error: unknown) => {
        if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
      })
    }
    const matches = (await store.versions()).filter((version) => version.id.startsWith(reference))
    const [match, ...others] = matches.filter((version) => version.name === name)
    if (match === undefined) throw unknown(reference)
    if (others.length === 0) return match
    throw new Fault('usage', `${reference} names more than one version`, { hint: 'give more digits: provenly models' })
  }

  /** Whoever answers first. Throws Fault `unavailable` when no entry of models.yaml has a version. */
  async function live(): Promise<string> {
    const { blue } = await (await parts.store()).slots()
    if (blue !== null) return blue
    const { found, problems } = await register()
    if (found[0] !== undefined) return found[0].id
    throw new Fault('unavailable', problems[0]?.problem ?? 'there is no model', { hint: 'provenly models' })
  }

  /** The entry with which this machine can serve a version: what models.yaml says now, or said when the version was seen here. */
  async function entryOf(id: string): Promise<ModelEntry> {
    const name = id.split('@')[0]
    const current = parts.file().models.find((entry) => entry.name === name)
    const former = parts.known().entryOf(id)
    for (const entry of [current, former]) {
      if (entry === undefined || entry === null) continue
      if ((await parts.identify(entry)).id === id) return entry
    }
    throw new Fault('unavailable', `version ${id} cannot be served here: its file or its settings have changed`, {
      hint: 'put the file back, or go back to what was live before: provenly models rollback',
    })
  }

  /** The model of a version, whose Generations name it. What cannot be served says so when asked, as the port demands. */
  function model(id: string): Model {
    const known = models.get(id)
    if (known) return known
    const open = async (): Promise<Model> => parts.create(await entryOf(id))
    const made: Model = {
      name: id,
      generate: async (prompt, signal) => ({ ...(await (await open()).generate(prompt, signal)), model: id }),
      health: async (signal) => {
        try {
          return { ...(await (await open()).health(signal)), name: id }
        } catch (error) {
          if (!(error instanceof Fault) || error.code === 'interrupted') throw error
          return { name: id, ok: false, detail: error.message, latencyMs: null }
        }
      },
    }
    models.set(id, made)
    return made
  }

  /** Keeps what was measured elsewhere, such as `provenly eval shell FILE`. */
  async function keep(
    version: string,
    suite: Pick<Suite, 'name' | 'data' | 'source'>,
    measured: Measured,
    actor: string,
  ): Promise<Evaluation> {
    const { name, data, source } = suite
    const at = now().toISOString()
    const evaluation: Evaluation = { id: parts.newId(), version, suite: name, data, source, at, ...measured }
    const metrics = Object.fromEntries(measured.metrics.map((metric) => [metric.name, metric.value]))
    const told = { evaluation: evaluation.id, version, suite: name, rows: measured.rows, data, metrics }
    await (await parts.store()).addEvaluation(evaluation, [fact('model-evaluated', actor, told)])
    return evaluation
  }

  async function run(version: string, suite: Suite, asking: Asking): Promise<Evaluation> {
    const onProgress = (done: number) => asking.onProgress?.(version, suite.name, done)
    const measured = await suite.run(model(version), onProgress, asking.signal)
    return keep(version, suite, measured, asking.actor)
  }

  async function measureSafety(version: string, asking: Asking): Promise<Evaluation> {
    return run(version, await parts.suites.safety(), asking)
  }

  async function evaluate(version: string, asking: Asking): Promise<Evaluation[]> {
    const suites = [await parts.suites.safety(), await parts.suites.heldOut()]
    const evaluations: Evaluation[] = []
    for (const suite of suites) evaluations.push(await run(version, suite, asking))
    return evaluations
  }

  /**
   * All that must hold before `version` is live. With `measure`, what was not measured yet (of the candidate, not within a week) is
   * measured now; a model that does not answer leaves its gates unavailable.
   */
  async function gates(version: string, blue: string, asking: Asking & { measure: boolean }): Promise<Gate[]> {
    const store = await parts.store()
    const newest = async (id: string, suite: Suite, maxAgeMs: number): Promise<Evaluation | undefined> => {
      const [known] = await store.evaluations({ version: id, suite: suite.name, data: suite.data, limit: 1 })
      const isFresh = known !== undefined && now().getTime() - Date.parse(known.at) <= maxAgeMs
      if (isFresh || !asking.measure) return isFresh ? known : undefined
      return run(id, suite, asking).catch((error: unknown) => {
        if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
        return undefined
      })
    }
    const [safety, heldOut] = [await parts.suites.safety(), await parts.suites.heldOut()]
    const result = [await parts.suites.guard(), safetyGate(await newest(version, safety, freshMs))]
    const green = await newest(version, heldOut, freshMs)
    result.push(...metricGates('held-out', await newest(blue, heldOut, Number.POSITIVE_INFINITY), green))
    // What else the live model was measured on must not get worse unseen.
    const others = (await store.evaluations({ version: blue })).filter((each) => !ownSuites.includes(each.suite))
    for (const before of newestOfEach(others)) {
      const [same] = await store.evaluations({ version, suite: before.suite, data: before.data, limit: 1 })
      result.push(...metricGates(before.suite, before, same))
    }
    return result
  }

  /** The gates of a version against whoever is live. */
  async function examine(reference: string, asking: Asking & { measure: boolean }) {
    const { id } = await resolve(reference)
    const blue = await live()
    const all = await gates(id, blue, asking)
    return { version: id, blue, verdict: verdictOf(all), gates: all }
  }

  /** Makes a version live when every gate passes. Throws Fault `conflict` naming those that failed, `unavailable` those unknown. */
  async function promote(
    reference: string,
    asking: Asking & { measure: boolean },
  ): Promise<{ slots: Slots; gates: Gate[] }> {
    const store = await parts.store()
    const { id } = await resolve(reference)
    const before = await store.slots()
    if (before.blue === id) throw new Fault('conflict', `${id} is live already`, { hint: 'provenly models' })
    const blue = await live()
    const all = await gates(id, blue, asking)
    const told = all.map(({ name, result, blue: was, green: is }) => ({ name, result, blue: was, green: is }))
    const verdict = verdictOf(all)
    if (verdict !== 'passed') {
      await refused(store, asking.actor, { version: id, live: blue, gates: told })
      const code = verdict === 'failed' ? 'conflict' : 'unavailable'
      throw new Fault(code, `${id} does not become live: ${describeGates(all)}`, {
        hint:
          verdict === 'failed'
            ? `see where it fails: provenly eval safety --model ${id}; provenly models evaluate ${id}`
            : `measure what is missing: provenly models evaluate ${id}`,
      })
    }
    const heldOut = await parts.suites.heldOut()
    const [baseline] = await store.evaluations({ version: id, suite: heldOut.name, data: heldOut.data, limit: 1 })
    const slots = await change(store, before, (slots) => ({
      slots: {
        ...slots,
        blue: id,
        green: null,
        share: 0,
        previous: blue === id ? slots.previous : pushed(slots.previous, blue, id),
        baseline: baseline?.id ?? null,
        lastCheck: null,
      },
      facts: [fact('model-promoted', asking.actor, { version: id, was: blue, gates: told })],
    }))
    return { slots, gates: all }
  }

  /** A share (0..1) of requests for a candidate that is safe; its other metrics are what the canary is for. 0 ends it. */
  async function canary(
    reference: string | null,
    share: number,
    asking: Asking & { measure: boolean },
  ): Promise<Slots> {
    if (!(share >= 0 && share <= 1))
      throw new Fault('invalid', 'a share is between 0 and 100 %', { hint: 'provenly models canary NAME --share 10' })
    const store = await parts.store()
    const before = await store.slots()
    if (reference === null || share === 0) {
      if (before.green === null) throw new Fault('conflict', 'there is no candidate', { hint: 'provenly models' })
      return change(store, before, (slots) => ({
        slots: { ...slots, green: null, share: 0 },
        facts: [fact('model-canary', asking.actor, { version: before.green, share: 0 })],
      }))
    }
    const { id } = await resolve(reference)
    const blue = await live()
    if (id === blue) throw new Fault('conflict', `${id} is live already`, { hint: 'provenly models' })
    const safety = await parts.suites.safety()
    const [known] = await store.evaluations({ version: id, suite: safety.name, data: safety.data, limit: 1 })
    const isFresh = known !== undefined && now().getTime() - Date.parse(known.at) <= freshMs
    const evaluation = isFresh ? known : asking.measure ? await run(id, safety, asking) : undefined
    const all = [await parts.suites.guard(), safetyGate(evaluation)]
    const verdict = verdictOf(all)
    if (verdict !== 'passed') {
      const told = all.map(({ name, result }) => ({ name, result }))
      await refused(store, asking.actor, { version: id, live: blue, share, gates: told })
      throw new Fault(
        verdict === 'failed' ? 'conflict' : 'unavailable',
        `${id} gets no requests: ${describeGates(all)}`,
        {
          hint: `see where it fails: provenly eval safety --model ${id}`,
        },
      )
    }
    return change(store, before, (slots) => ({
      slots: { ...slots, blue, green: id, share },
      facts: [fact('model-canary', asking.actor, { version: id, share, live: blue })],
    }))
  }

  /** Restores the former live version. Asks no model and reads no weights: it works when everything else is broken. */
  async function rollback(actor: string, reason?: string): Promise<Slots> {
    const store = await parts.store()
    return change(store, await store.slots(), rolledBack(store, actor, reason))
  }

  function rolledBack(store: VersionStore, actor: string, reason: string | undefined) {
    return async (slots: Slots): Promise<{ slots: Slots; facts: LedgerFact[] }> => {
      const version = slots.previous.at(-1)
      if (version === undefined) {
        throw new Fault('conflict', 'there is no former live version to go back to', {
          hint: slots.green === null ? 'provenly models' : 'end the canary: provenly models canary off',
        })
      }
      const evaluations = await store.evaluations({ version, suite: 'held-out' })
      const told = { version, was: slots.blue, ...(reason === undefined ? {} : { reason }) }
      return {
        slots: {
          ...slots,
          blue: version,
          green: null,
          share: 0,
          previous: slots.previous.slice(0, -1),
          // The oldest: what it was like when it became live, not what it drifted to.
          baseline: evaluations.at(-1)?.id ?? null,
          lastCheck: null,
          checkingUntil: null,
        },
        facts: [fact('model-rolled-back', actor, told)],
      }
    }
  }

  /**
   * Measures the live version on the held-out set again and compares with its baseline, which the first check makes. Warns at 5 %,
   * goes back at 10 %. Whoever comes while another one checks gets Fault `conflict`.
   */
  async function check(asking: Asking): Promise<DriftCheck> {
    const store = await parts.store()
    const version = await live()
    const claimed = await store.slots()
    if (claimed.checkingUntil !== null && claimed.checkingUntil > now().toISOString())
      throw new Fault('conflict', 'somebody else checks at this moment', { hint: 'provenly models' })
    await store.changeSlots({ ...claimed, checkingUntil: new Date(now().getTime() + checkMs).toISOString() }, [])
    try {
      const found = await measureDrift(store, version, claimed.baseline, asking)
      return await settle(store, version, found, asking.actor)
    } catch (error) {
      const { checkingUntil: _, ...slots } = await store.slots()
      await store.changeSlots({ ...slots, checkingUntil: null }, []).catch(() => {})
      throw error
    }
  }

  async function measureDrift(
    store: VersionStore,
    version: string,
    baseline: string | null,
    asking: Asking,
  ): Promise<Pick<DriftCheck, 'result' | 'worst' | 'detail'> & { baseline: string | null }> {
    const suite = await parts.suites.heldOut()
    const known = await store.evaluations({ version, suite: suite.name, data: suite.data })
    const before = known.find((each) => each.id === baseline) ?? known.at(-1)
    let measured: Evaluation
    try {
      measured = await run(version, suite, asking)
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'unavailable') throw error
      return { result: 'unavailable', worst: null, detail: error.message, baseline }
    }
    if (before === undefined)
      return {
        result: 'passed',
        worst: 0,
        detail: 'the first check: later ones are compared with it',
        baseline: measured.id,
      }
    return { ...judgeDrift(before, measured), baseline: before.id }
  }

  async function settle(
    store: VersionStore,
    version: string,
    found: Awaited<ReturnType<typeof measureDrift>>,
    actor: string,
  ): Promise<DriftCheck> {
    const { baseline, ...drift } = found
    const at = now().toISOString()
    let check: DriftCheck = { version, at, ...drift }
    await change(store, await store.slots(), async (slots) => {
      const rest = { ...slots, checkingUntil: null }
      const told = (result: DriftCheck['result']) => fact('model-drift', actor, { version, at, ...drift, result })
      // Somebody promoted meanwhile: what was found is told, and is nobody's reason any more.
      if (slots.blue !== null && slots.blue !== version) return { slots: rest, facts: [told(drift.result)] }
      if (drift.result === 'failed' && slots.previous.length > 0) {
        const back = await rolledBack(store, actor, drift.detail)(rest)
        check = { ...check, result: 'rolled-back' }
        return { slots: { ...back.slots, lastCheck: check }, facts: [told('rolled-back'), ...back.facts] }
      }
      // The same trouble every hour is one entry.
      const isNews = drift.result !== 'unavailable' || slots.lastCheck?.result !== 'unavailable'
      return { slots: { ...rest, baseline, lastCheck: check }, facts: isNews ? [told(drift.result)] : [] }
    })
    return check
  }

  /** For programs that stay. Null when nothing is due, or somebody else does it. */
  async function checkIfDue(signal: AbortSignal): Promise<DriftCheck | null> {
    if (!isCheckDue(await (await parts.store()).slots(), now())) return null
    return check({ actor: 'provenly', signal }).catch((error: unknown) => {
      if (error instanceof Fault && error.code === 'conflict') return null
      throw error
    })
  }

  /** A model that is live or a candidate must not vanish from models.yaml unseen. Throws Fault `conflict`. */
  async function requireUnused(name: string): Promise<void> {
    const { blue, green } = await (await parts.store()).slots()
    const isIn = (id: string | null) => id?.split('@')[0] === name
    if (isIn(green)) throw new Fault('conflict', `${green} is a candidate`, { hint: 'provenly models canary off' })
    if (!isIn(blue)) return
    throw new Fault('conflict', `${blue} is live`, {
      hint: 'first make another one live: provenly models promote NAME, or provenly models rollback',
    })
  }

  return {
    requireUnused,
    overview,
    resolve,
    live,
    model,
    keep,
    evaluate,
    measureSafety,
    examine,
    promote,
    canary,
    rollback,
    check,
    checkIfDue,
  }
}

/** Compared on their own terms: safety as a whole, the held-out set always; `shell` files come and go. */
const ownSuites: readonly string[] = ['safety', 'held-out', 'shell']

/**
 * Saves a change of `read`. When only a drift check began or ended in between, the change is made again on top; when who is live
 * changed, it was decided on something that is no longer true, and is Fault `conflict`.
 */
async function change(
  store: VersionStore,
  read: Slots,
  make: (slots: Slots) => { slots: Slots; facts: LedgerFact[] } | Promise<{ slots: Slots; facts: LedgerFact[] }>,
): Promise<Slots> {
  for (let current = read, tries = 1; ; tries += 1) {
    const { slots, facts } = await make(current)
    try {
      await store.changeSlots({ ...slots, revision: current.revision }, facts)
      return { ...slots, revision: current.revision + 1 }
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'conflict' || tries === 5) throw error
      current = await store.slots()
      const isSame = current.blue === read.blue && current.green === read.green && current.share === read.share
      if (!isSame) throw error
    }
  }
}

async function refused(store: VersionStore, actor: string, data: Record<string, unknown>): Promise<void> {
  await store.record([fact('model-promotion-refused', actor, data)])
}

function pushed(previous: readonly string[], was: string, now: string): string[] {
  return [...previous.filter((id) => id !== now && id !== was), was].slice(-keptPrevious)
}

/** Of a list that begins with the newest. */
function newestOfEach(evaluations: readonly Evaluation[]): Evaluation[] {
  const seen = new Map<string, Evaluation>()
  for (const each of evaluations) {
    const key = each.suite === 'shell' ? `${each.suite} ${each.data}` : each.suite
    if (!seen.has(key)) seen.set(key, each)
  }
  return [...seen.values()]
}

function unknown(reference: string): Fault {
  return new Fault('not-found', `there is no model or version ${JSON.stringify(reference.slice(0, 80))}`, {
    hint: 'provenly models lists them; another one: provenly models add PATH.gguf|URL',
  })
}

function fact(kind: LedgerKind, actor: string, data: Record<string, unknown>): LedgerFact {
  return { kind, run: null, actor, data }
}
