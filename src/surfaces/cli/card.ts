import pc from 'picocolors'
import type { Approval } from '../../core/approval.ts'
import type { Effect, PathState } from '../../core/effects.ts'
import type { Check, Proof } from '../../core/proof.ts'
import { currentAttempt, type Run } from '../../core/run.ts'
import type { RiskLevel } from '../../core/verdict.ts'
import { bytes, excerpt, milliseconds, permissions, visible, visibleLine } from './text.ts'

export type CardOptions = { columns: number; approvals?: readonly Approval[]; full?: boolean }

const paint: Record<RiskLevel, (text: string) => string> = {
  low: pc.green,
  medium: pc.yellow,
  high: pc.red,
  critical: (text) => pc.bold(pc.red(text)),
}

/** The one card of a run, as lines for a terminal. All text of models and commands is made harmless here. */
export function renderCard(run: Run, options: CardOptions): string {
  const width = Math.max(40, Math.min(options.columns, 120))
  const attempt = currentAttempt(run)
  const verdict = attempt?.verdict
  const proof = attempt?.proof
  const lines: string[] = []
  const section = (name: string, body: readonly string[]) => {
    for (const [index, line] of body.entries())
      lines.push(`${pc.dim('│')} ${pc.dim((index === 0 ? name : '').padEnd(8))} ${line}`)
  }
  const gap = () => lines.push(pc.dim('│'))

  const risk = verdict ? paint[verdict.risk](`● ${verdict.risk} risk`) : ''
  lines.push(`${pc.dim('┌')} ${pc.bold('provenly')} ${pc.dim(run.request.pack)}  ${risk}  ${pc.dim(run.id)}`)
  const command = proposalText(run)
  if (run.request.words !== `run: ${command}`.slice(0, 500)) section('asked', excerpt(run.request.words, 3, width - 12))
  for (const note of run.request.notes) section('', [pc.yellow(`! ${visibleLine(note)}`)])
  gap()
  if (command !== null) {
    section('run', proposed(run, command.trimEnd(), width - 12, options.full ?? false))
    if (attempt && attempt.proposal.source === 'model') section('', [pc.dim(describeSource(run))])
    if (isUnsure(run)) {
      section('', [pc.yellow('! the model is not sure of this: check that it is what you meant')])
      for (const other of attempt?.proposal.alternatives ?? []) section('', [pc.dim(`  or ${visibleLine(other.text)}`)])
    }
  }
  for (const finding of verdict?.findings ?? []) {
    const evidence = finding.evidence ? pc.dim(` ${visibleLine(finding.evidence).slice(0, 60)}`) : ''
    section(finding === verdict?.findings[0] ? 'guard' : '', [
      `${paint[finding.risk]('▸')} ${visibleLine(finding.message)}${evidence}`,
    ])
  }
  if (proof) {
    gap()
    section('proof', checks(proof.checks, width - 12))
    if (proof.observed) section('', [pc.dim(resources(proof))])
    if (proof.hidden.length > 0)
      section('', [pc.dim(`hidden from it: ${proof.hidden.slice(0, 6).map(visibleLine).join(', ')}`)])
    if (proof.observed) {
      gap()
      section('effects', effects(proof, width - 12, options.full ?? false))
      for (const [name, output] of [
        ['output', proof.stdout],
        ['errors', proof.stderr],
      ] as const) {
        if (output.bytes === 0) continue
        gap()
        const text = output.binary ? `(${bytes(output.bytes)} of binary data)` : output.text
        section(name, excerpt(text, options.full ? 10_000 : 20, width - 12))
        if (output.truncated) section('', [pc.yellow(`cut: ${bytes(output.bytes)} in all`)])
      }
    }
  }
  gap()
  lines.push(`${pc.dim('└')} ${conclusion(run, options.approvals ?? [])}`)
  return lines.join('\n')
}

/** How a run stands, in one line: for a person who has just seen its card. */
export function renderConclusion(run: Run): string {
  return `${pc.dim('└')} ${conclusion(run, [])}`
}

/** What is proposed, as its pack wrote it down for people; runs of before kept only a shell action. */
export function proposalText(run: Run): string | null {
  const proposal = currentAttempt(run)?.proposal
  if (proposal?.text !== undefined) return proposal.text
  const action = proposal?.action
  if (action !== null && typeof action === 'object' && !Array.isArray(action) && typeof action?.command === 'string')
    return action.command
  return null
}

/** A command as it is. Several files as a list, with the values they were made from: their text is in the effects. */
function proposed(run: Run, text: string, width: number, full: boolean): string[] {
  const action = currentAttempt(run)?.proposal.action
  const files = filesOf(action)
  if (files === null || full) return wrap(visible(text), width).map((line) => pc.bold(line))
  const lines = [pc.bold(visibleLine(files.title))]
  for (const { path, content } of files.files.slice(0, 20)) {
    const count = content.split('\n').length - (content.endsWith('\n') ? 1 : 0)
    lines.push(`${visibleLine(path)} ${pc.dim(`${count} line${count === 1 ? '' : 's'}`)}`)
  }
  for (const path of files.deletes.slice(0, 20)) lines.push(`${visibleLine(path)} ${pc.red('removed')}`)
  const more = files.files.length + files.deletes.length - 20
  if (more > 0) lines.push(pc.dim(`… ${more} more: provenly show RUN --full`))
  if (files.values !== '') lines.push(...wrap(visibleLine(files.values), width).map(pc.dim))
  return lines
}

type Files = { title: string; files: { path: string; content: string }[]; deletes: string[]; values: string }

function filesOf(action: unknown): Files | null {
  if (typeof action !== 'object' || action === null || !('files' in action) || !('source' in action)) return null
  const { title, files, deletes, source } = action as Files & { source: { parameters?: Record<string, unknown> } }
  if (!Array.isArray(files) || typeof title !== 'string') return null
  const values = Object.entries(source.parameters ?? {})
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(',') : String(value)}`)
  return { title, files, deletes: deletes ?? [], values: values.join(' · ') }
}

/** Below one half the embedded model's answers were wrong more often than right (docs/compact-model.md). */
export function isUnsure(run: Run): boolean {
  const proposal = currentAttempt(run)?.proposal
  return proposal?.source === 'model' && proposal.confidence !== null && proposal.confidence < 0.5
}

function describeSource(run: Run): string {
  const proposal = currentAttempt(run)?.proposal
  if (!proposal) return ''
  const parts = [`proposed by ${visibleLine(proposal.by)}`]
  if (proposal.confidence !== null) parts.push(`confidence ${Math.round(proposal.confidence * 100)} %`)
  if (run.attempts.length > 1) parts.push(`attempt ${run.attempts.length}`)
  return parts.join(' · ')
}

const signs: Record<Check['result'], string> = { passed: '✔', failed: '✖', unavailable: '?' }

/** Lines of a syntax tree or a failed test that are shown under a check. */
const mostEvidence = 14

function checks(all: readonly Check[], width: number): string[] {
  const good = all.filter((check) => check.result === 'passed' && !check.detail)
  const rest = all.filter((check) => !good.includes(check))
  const lines = wrap(good.map((check) => `✔ ${check.name}`).join('  '), width)
    .filter((line) => line !== '')
    .map(pc.green)
  for (const check of rest) {
    const color = check.result === 'passed' ? pc.green : check.result === 'failed' ? pc.red : pc.yellow
    const word = check.result === 'unavailable' ? ' could not be checked' : ''
    const [summary = '', ...evidence] = (check.detail ?? '').split('\n')
    const [first = '', ...rest] = wrap(visibleLine(summary), width - check.name.length - word.length - 4)
    const below = evidence.slice(0, mostEvidence).map((line) => visibleLine(line).slice(0, width - 4))
    if (evidence.length > mostEvidence) below.push(`… ${evidence.length - mostEvidence} more lines`)
    lines.push(
      `${color(`${signs[check.result]} ${check.name}${word}`)}${first ? pc.dim(`: ${first}`) : ''}`,
      ...[...rest, ...below].map((line) => pc.dim(`    ${line}`)),
    )
  }
  return lines
}

function resources(proof: Proof): string {
  const parts = [`ran ${milliseconds(proof.usage.wallMs)} in ${proof.isolation?.tool ?? 'a jail'}`]
  if (proof.isolation) parts.push(`${proof.isolation.overlay}, no network`)
  if (proof.usage.peakMemoryBytes !== null) parts.push(bytes(proof.usage.peakMemoryBytes))
  return parts.join(' · ')
}

function effects(proof: Proof, width: number, full: boolean): string[] {
  if (proof.effects.length === 0) return [pc.green('none: it changes nothing')]
  const limit = full ? proof.effects.length : 12
  const lines: string[] = []
  let diffLines = full ? 2_000 : 24
  for (const effect of proof.effects.slice(0, limit)) {
    lines.push(describe(effect))
    const diff = proof.diffs[effect.path]
    if (!diff || diffLines <= 0) continue
    const body = diff.split('\n').filter((line) => !/^(?:---|\+\+\+|===|Index|\\)/.test(line) && line !== '')
    for (const line of body.slice(0, diffLines)) {
      const color = line.startsWith('+') ? pc.green : line.startsWith('-') ? pc.red : pc.dim
      lines.push(`  ${color(visibleLine(line).slice(0, width - 2))}`)
    }
    if (body.length > diffLines) lines.push(pc.dim(`  … ${body.length - diffLines} more lines of diff`))
    diffLines -= body.length
  }
  if (proof.effects.length > limit)
    lines.push(pc.dim(`… ${proof.effects.length - limit} more: provenly show RUN --full`))
  return lines
}

const kinds: Record<Effect['kind'], string> = {
  created: pc.green('+ create'),
  changed: pc.yellow('~ change'),
  deleted: pc.red('- delete'),
  mode: pc.yellow('~ mode  '),
}

function describe(effect: Effect): string {
  const what = effect.kind === 'deleted' ? effect.before : effect.after
  return `${kinds[effect.kind]} ${visibleLine(effect.path)}${what.type === 'directory' ? '/' : ''} ${pc.dim(detail(effect, what))}`
}

function detail(effect: Effect, what: PathState): string {
  if (what.type === 'symlink') return `-> ${visibleLine(what.target)}`
  if (what.type === 'absent') return ''
  if (effect.kind === 'mode' && effect.before.type !== 'absent' && effect.before.type !== 'symlink') {
    return `${permissions(effect.before.mode)} -> ${permissions(what.mode)}`
  }
  return what.type === 'file' ? `${bytes(what.size)} ${permissions(what.mode)}` : permissions(what.mode)
}

function conclusion(run: Run, approvals: readonly Approval[]): string {
  switch (run.stage) {
    case 'waiting': {
      const given = approvals
        .filter((approval) => approval.planDigest === run.planDigest)
        .map((approval) => approval.identity)
      const by = given.length > 0 ? ` · approved so far by ${given.join(', ')}` : ''
      return `${pc.yellow('waits for approval')} · can be undone · plan ${pc.bold(run.planDigest?.slice(0, 16) ?? '')}${by}`
    }
    case 'learned':
    case 'recorded':
      if (run.outcome === null) return pc.green('done: nothing to apply')
      if (run.refusal) return pc.yellow(`applied; undo refused: ${visibleLine(run.refusal.reason)}`)
      return run.outcome.deviations.length === 0
        ? pc.green(
            `applied exactly as approved: ${run.outcome.paths} path${run.outcome.paths === 1 ? '' : 's'} · undo: provenly undo ${run.id}`,
          )
        : pc.red(
            `applied, but ${run.outcome.deviations.length} of ${run.outcome.paths} paths are not as approved: ${run.outcome.deviations
              .slice(0, 3)
              .map((each) => visibleLine(each.path))
              .join(', ')}`,
          )
    case 'rolled-back':
      return pc.green('undone')
    case 'refused':
      return pc.red(`refused (${run.refusal?.code}): ${visibleLine(run.refusal?.reason.split('\n')[0] ?? '')}`)
    case 'unproven':
      return pc.yellow('not proven, so it can not be applied; copy it if you want to run it yourself')
    case 'failed':
      return pc.red(
        `failed: ${visibleLine(run.failure?.message ?? '')}${run.failure?.hint ? ` (${visible(run.failure.hint)})` : ''}`,
      )
    default:
      return run.failure
        ? pc.red(`${run.stage} stopped and will be resumed: ${visibleLine(run.failure.message)}`)
        : pc.dim(`${run.stage} …`)
  }
}

/** Breaks at spaces where it can, anywhere where it must. What stands in front may have left no room at all. */
function wrap(text: string, room: number): string[] {
  const width = Math.max(room, 16)
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let rest = paragraph
    while (rest.length > width) {
      const space = rest.lastIndexOf(' ', width)
      const cut = space > width / 2 ? space : width
      lines.push(rest.slice(0, cut))
      rest = rest.slice(cut).trimStart()
    }
    lines.push(rest)
  }
  return lines
}
