import { cancel, isCancel, multiline, select, text } from '@clack/prompts'
import pc from 'picocolors'
import { Fault } from '../../core/fault.ts'
import { currentAttempt, type Run, type Stage } from '../../core/run.ts'
import type { Workbench } from '../workbench.ts'
import { isUnsure, proposalText, renderCard, renderConclusion } from './card.ts'
import type { Context } from './context.ts'
import { editText } from './editor.ts'
import { visibleLine } from './text.ts'

const words: Partial<Record<Stage, string>> = {
  requested: 'thinking of a proposal',
  proposed: 'checking it against the policy',
  guarded: 'proving it in the jail',
  proven: 'making the plan',
  approved: 'checking that nothing changed',
  applying: 'applying',
  applied: 'recording',
  'rolling-back': 'undoing',
}

/** Waits for the run to rest; says what it is doing when that takes longer than a person would not notice. */
export async function settle(bench: Workbench, id: string, context: Context): Promise<Run> {
  if (!context.streams.isInteractive || context.json) return bench.settle(id, () => {}, context.signal)
  const started = performance.now()
  let word = 'starting'
  let shown = false
  // Not the spinner of the prompts' library: that one ends the process on Ctrl-C, before the run could be left in good order.
  const timer = setInterval(() => {
    const seconds = (performance.now() - started) / 1000
    if (seconds < 0.4) return
    shown = true
    const frame = '◐◓◑◒'[Math.floor(seconds * 6) % 4]
    context.streams.error(`\r\u001b[K${pc.cyan(frame ?? '')} ${word} ${pc.dim(`${Math.floor(seconds)} s`)}`)
  }, 100)
  try {
    return await bench.settle(
      id,
      (stage) => {
        word = words[stage] ?? stage
      },
      context.signal,
    )
  } finally {
    clearInterval(timer)
    if (shown) context.streams.error('\r\u001b[K')
  }
}

/** The conversation over one card, until the person is done with it. Returns the run as they left it. */
export async function converse(bench: Workbench, first: Run, context: Context): Promise<Run> {
  let run = first
  let seen: string | null | undefined
  while (true) {
    const approvals = run.stage === 'waiting' ? await bench.approvals(run.id) : []
    const text =
      seen === run.planDigest && run.stage !== 'waiting'
        ? renderConclusion(run)
        : renderCard(run, { columns: context.streams.columns, approvals })
    context.streams.out(`${text}\n`)
    seen = run.planDigest
    if (!context.streams.isInteractive) return run
    const choice = await choose(run)
    switch (choice) {
      case 'apply':
        run = await attempt(bench, run, () => approve(bench, run, context))
        break
      case 'undo': {
        await bench.undo(run.id, { force: false })
        run = await settle(bench, run.id, context)
        break
      }
      case 'prove':
        await bench.proveAgain(run.id)
        run = await settle(bench, run.id, context)
        break
      case 'edit':
        run = await attempt(bench, run, () => edit(bench, run, context))
        break
      case 'answer':
        run = await attempt(bench, run, () => answer(bench, run, context))
        break
      case 'reject':
        return reject(bench, run, context)
      case 'copy':
        copy(run, context)
        return run
      case 'done':
        return run
      default:
        run = await attempt(bench, run, () => replace(bench, run, choice.slice(4), context))
    }
  }
}

type Choice = `use ${string}` | 'apply' | 'edit' | 'answer' | 'reject' | 'copy' | 'undo' | 'prove' | 'done'

async function choose(run: Run): Promise<Choice> {
  const options = choices(run)
  if (options.length === 0) return 'done'
  const picked = await orInputEnds(select<Choice>({ message: question(run), options }))
  return isCancel(picked) ? 'done' : picked
}

/** Ctrl-D, or a terminal that was closed: the prompts' library then never answers, and nothing else keeps the process. */
async function orInputEnds<Answer>(asked: Promise<Answer>): Promise<Answer | 'done'> {
  let ended = () => {}
  const end = new Promise<'done'>((resolve) => {
    ended = () => resolve('done')
    process.once('beforeExit', ended)
  })
  try {
    return await Promise.race([asked, end])
  } finally {
    process.off('beforeExit', ended)
  }
}

function question(run: Run): string {
  if (run.stage === 'waiting') return 'Apply exactly these effects?'
  return run.outcome ? 'Keep it?' : 'What next?'
}

/** Nothing dangerous is first in the list, so Enter alone never approves. */
function choices(run: Run): { value: Choice; label: string; hint?: string }[] {
  const copyIt = { value: 'copy' as const, label: 'copy', hint: 'to the clipboard; nothing is applied' }
  const editIt = { value: 'edit' as const, label: 'edit', hint: 'change the command; it is proven again' }
  const others = isUnsure(run)
    ? (currentAttempt(run)?.proposal.alternatives ?? []).map(({ text }) => ({
        value: `use ${text}` as const,
        label: `instead: ${visibleLine(text)}`,
        hint: 'it is proven first',
      }))
    : []
  const answerIt = { value: 'answer' as const, label: 'answer', hint: 'say in words what should be different' }
  switch (run.stage) {
    case 'waiting':
      return [
        { value: 'done', label: 'later', hint: `it waits: provenly apply ${run.id}` },
        { value: 'apply', label: 'apply' },
        ...others,
        editIt,
        answerIt,
        { value: 'reject', label: 'reject' },
        copyIt,
      ]
    case 'learned':
      if (run.outcome)
        return [
          { value: 'done', label: 'keep' },
          { value: 'undo', label: 'undo' },
        ]
      return isUnsure(run) ? [{ value: 'done', label: 'done' }, ...others, editIt, answerIt] : []
    case 'unproven':
      return [
        { value: 'done', label: 'leave it' },
        ...others,
        copyIt,
        editIt,
        answerIt,
        { value: 'reject', label: 'reject' },
      ]
    case 'refused':
      if (run.refusal?.code === 'rejected') return []
      if (['stale', 'expired', 'policy-changed'].includes(run.refusal?.code ?? ''))
        return [
          { value: 'prove', label: 'prove again' },
          { value: 'done', label: 'leave it' },
        ]
      return [{ value: 'done', label: 'leave it' }, ...others, editIt, answerIt]
    default:
      return []
  }
}

async function approve(bench: Workbench, run: Run, context: Context): Promise<Run> {
  const digest = run.planDigest
  if (!digest) throw new Fault('conflict', 'there is no plan to approve')
  if (run.plan?.verdict.risk === 'critical') {
    const typed = await text({
      message: `Critical risk. Type the first 8 characters of the plan digest (${digest.slice(0, 16)}) to approve`,
    })
    if (isCancel(typed) || typed !== digest.slice(0, 8)) throw new Fault('conflict', 'not approved')
  }
  const decided = await bench.decide(run.id, { kind: 'approve', planDigest: digest })
  if (decided.stage !== 'waiting') return settle(bench, run.id, context)
  context.streams.out(
    pc.yellow(`  your approval is recorded; the policy asks for another person: provenly approve ${run.id}\n`),
  )
  return decided
}

async function replace(bench: Workbench, run: Run, command: string, context: Context): Promise<Run> {
  await bench.decide(run.id, { kind: 'edit', text: command, reason: 'an alternative was chosen' })
  return settle(bench, run.id, context)
}

async function edit(bench: Workbench, run: Run, context: Context): Promise<Run> {
  const old = proposalText(run) ?? ''
  const { editor } = context.app.config
  if (editor !== null && old.split('\n').length > 20) {
    const left = editText(old, editor)
    if (left === null || left.trim() === '' || left === old) return run
    await bench.decide(run.id, { kind: 'edit', text: left })
    return settle(bench, run.id, context)
  }
  const typed = await (old.includes('\n')
    ? multiline({ message: 'The proposal', initialValue: old })
    : text({ message: 'The command', initialValue: old }))
  if (isCancel(typed) || typed.trim() === '' || typed === proposalText(run)) return run
  await bench.decide(run.id, { kind: 'edit', text: typed })
  return settle(bench, run.id, context)
}

async function answer(bench: Workbench, run: Run, context: Context): Promise<Run> {
  const typed = await text({ message: 'What should be different?' })
  if (isCancel(typed) || typed.trim() === '') return run
  await bench.decide(run.id, { kind: 'guide', words: typed })
  return settle(bench, run.id, context)
}

async function reject(bench: Workbench, run: Run, context: Context): Promise<Run> {
  const reason = await text({ message: 'Why? (kept as training data; may be empty)' })
  if (isCancel(reason)) return run
  const rejected = await bench.decide(run.id, { kind: 'reject', reason: reason?.trim() || 'no reason given' })
  context.streams.out(pc.dim('  rejected, kept with its reason\n'))
  return rejected
}

/** OSC 52 reaches the clipboard of the terminal's own machine, over ssh too; the line itself is for terminals without it. */
function copy(run: Run, context: Context): void {
  const command = proposalText(run)
  if (command === null) return
  context.streams.out(`\u001b]52;c;${Buffer.from(command).toString('base64')}\u0007${command}\n`)
}

/** A refusal is shown and the card comes back; anything else goes up. */
async function attempt(bench: Workbench, run: Run, action: () => Promise<Run>): Promise<Run> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'interrupted' || error.code === 'unavailable') throw error
    cancel(error.hint ? `${error.message} (${error.hint})` : error.message)
    return bench.find(run.id)
  }
}
