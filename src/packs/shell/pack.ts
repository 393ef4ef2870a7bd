import { z } from 'zod'
import type { Committer } from '../../core/committer.ts'
import type { Model } from '../../core/model.ts'
import type { Pack } from '../../core/pack.ts'
import type { Policy } from '../../core/policy.ts'
import type { Proposal, Request } from '../../core/run.ts'
import type { Sandbox } from '../../core/sandbox.ts'
import { type Finding, highestRisk, type Verdict } from '../../core/verdict.ts'
import { extractCommand } from './extract.ts'
import { type GuardResult, guardCommand } from './guard/guard.ts'
import { admit } from './ingress.ts'
import { presentNames } from './present.ts'
import { systemPrompt } from './prompt.ts'
import { prove } from './prove.ts'

export const ShellAction = z.strictObject({ command: z.string().min(1).max(10_000) })
export type ShellAction = z.infer<typeof ShellAction>

/** What is kept of a model's raw text; a hostile answer of 200 kB is no evidence that needs keeping whole. */
const rawKept = 4_000

export function createShellPack(ports: { model: Model; sandbox: Sandbox; committer: Committer; home: string }): Pack {
  return {
    name: 'shell',
    action: ShellAction,
    admit,
    async propose(request, feedback, policy, signal) {
      const present = await presentNames(request.workspace, request.words)
      const generation = await ports.model.generate(
        { task: 'shell', system: systemPrompt, words: request.words, present, feedback },
        signal,
      )
      const extracted = extractCommand(generation.text, policy.shell.length)
      return {
        source: 'model',
        by: generation.model,
        raw: generation.text.slice(0, rawKept).toWellFormed(),
        ...toAction(extracted),
        confidence: generation.confidence,
        latencyMs: generation.latencyMs,
        alternatives: (generation.alternatives ?? [])
          .flatMap(({ text, confidence }) => {
            const other = extractCommand(text, policy.shell.length)
            return 'command' in other ? [{ text: other.command, confidence }] : []
          })
          .slice(0, 3),
      }
    },
    proposeByHand(text, by, policy): Proposal {
      const extracted = extractCommand(text, { min: 1, max: Math.max(policy.shell.length.max, 2_000) })
      return {
        source: 'person',
        by,
        raw: text.slice(0, rawKept),
        ...toAction(extracted),
        confidence: null,
        latencyMs: 0,
        alternatives: [],
      }
    },
    render: (action) => ShellAction.parse(action).command,
    guard: (action, request, policy) => judgeCommand(ShellAction.parse(action).command, request, policy, ports.home),
    prove: (action, request, policy, signal) =>
      prove(ShellAction.parse(action).command, request, policy, ports, signal),
    conflicts: (plan) => ports.committer.conflicts(plan.workspace, plan.proof.effects),
    apply: (plan) => ports.committer.commit(plan.run, plan.workspace, plan.proof.effects),
    previewUndo: (plan) => ports.committer.previewUndo(plan.workspace, plan.proof.effects),
    undo: (plan, options) => ports.committer.undo(plan.run, plan.workspace, plan.proof.effects, options),
  }
}

function toAction(
  extracted: ReturnType<typeof extractCommand>,
): { action: ShellAction } | { action: null; problem: string } {
  return 'command' in extracted
    ? { action: { command: extracted.command } }
    : { action: null, problem: extracted.problem }
}

/** The guard's level under the policy. A rule of the policy can only make it stricter. */
export function judgeCommand(
  command: string,
  request: Pick<Request, 'workspace' | 'options'>,
  policy: Policy,
  home: string,
): Verdict {
  const guarded = guardCommand(command, { workspace: request.workspace, home })
  const base = policy.shell[guarded.level]
  const strict = guarded.level === 'dangerous' && request.options.safety !== 'moderate' ? 'deny' : base
  const matched = policy.shell.rules.filter(
    (rule) =>
      (rule.utilities === undefined || rule.utilities.some((name) => guarded.utilities.includes(name))) &&
      (rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(command)),
  )
  const findings: Finding[] = [
    ...guarded.findings,
    ...matched.map((rule) => ({ rule: `policy/${rule.name}`, risk: 'high' as const, message: rule.reason })),
  ]
  const decisions = [strict, ...matched.map((rule) => rule.decision)]
  const decision = decisions.includes('deny') ? 'deny' : decisions.includes('ask') ? 'ask' : 'allow'
  return { decision, risk: riskOf(guarded), findings }
}

function riskOf(guarded: GuardResult): Verdict['risk'] {
  if (guarded.level === 'safe') return 'low'
  if (guarded.level === 'review') return 'medium'
  return highestRisk(['high', ...guarded.findings.map((finding) => finding.risk)])
}
