import type { Committer } from '../../core/committer.ts'
import type { Model } from '../../core/model.ts'
import type { Pack } from '../../core/pack.ts'
import type { Proposal } from '../../core/run.ts'
import type { Sandbox } from '../../core/sandbox.ts'
import { IacAction } from './action.ts'
import { parseFiles, renderFiles } from './action-text.ts'
import type { Blueprint } from './generate/blueprint.ts'
import { guardFiles, type Judge } from './guard/guard.ts'
import { admit, IacOptions } from './options.ts'
import { made, withoutAction } from './propose/proposal.ts'
import { prove, type Validate } from './prove/prove.ts'
import type { SchemaStore } from './schemas/schema-store.ts'
import { readWorkspaceFile } from './workspace-files.ts'

export type IacPackPorts = {
  model: Model
  sandbox: Sandbox
  committer: Committer
  validate: Validate
  /** The rules are many: they are loaded once they are needed. */
  judge: () => Promise<Judge>
  schemas: () => SchemaStore
  /** Where the shipped blueprints are. */
  blueprintFolder: string
  /** True when the model that is asked first writes whole files; the embedded one only chooses a blueprint. */
  writesFiles: () => boolean
}

export function createIacPack(ports: IacPackPorts): Pack {
  let shipped: readonly Blueprint[] | undefined
  return {
    name: 'iac',
    action: IacAction,
    admit,
    async propose(request, feedback, _policy, signal) {
      const options = IacOptions.parse(request.options)
      switch (options.task) {
        case 'generate':
          shipped ??= (await import('./generate/blueprint.ts')).loadBlueprints(ports.blueprintFolder)
          return (await import('./propose/generate.ts')).proposeGenerated(
            request,
            options,
            feedback,
            { ...ports, blueprints: shipped },
            signal,
          )
        case 'translate':
          return (await import('./propose/translate.ts')).proposeTranslation(request, options, feedback, ports, signal)
        case 'files':
          return withoutAction('nobody', 'these files were proposed by a person: change them by editing')
      }
    },
    proposeByHand(text, by): Proposal {
      const parsed = parseFiles(text)
      if ('problem' in parsed) return withoutAction(by, parsed.problem, { raw: text, source: 'person' })
      const title = `files of ${by}`
      const origin = { by, raw: text, latencyMs: 0, confidence: null, source: 'person' as const }
      return made({ title, ...parsed, source: { kind: 'person' } }, origin)
    },
    render: (action) => renderFiles(IacAction.parse(action)),
    async guard(proposed, request, policy) {
      const action = IacAction.parse(proposed)
      const before = new Map<string, string>()
      for (const { path } of action.files) {
        const text = readWorkspaceFile(request.workspace, path)
        if (text !== null) before.set(path, text)
      }
      return guardFiles(action, policy, await ports.judge(), before)
    },
    prove: (action, request, policy, signal) => prove(IacAction.parse(action), request, policy, ports, signal),
    conflicts: (plan) => ports.committer.conflicts(plan.workspace, plan.proof.effects),
    apply: (plan) => ports.committer.commit(plan.run, plan.workspace, plan.proof.effects),
    previewUndo: (plan) => ports.committer.previewUndo(plan.workspace, plan.proof.effects),
    undo: (plan, options) => ports.committer.undo(plan.run, plan.workspace, plan.proof.effects, options),
  }
}
