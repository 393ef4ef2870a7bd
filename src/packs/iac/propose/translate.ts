import type { Model } from '../../../core/model.ts'
import type { Feedback } from '../../../core/pack.ts'
import type { Proposal, Request } from '../../../core/run.ts'
import type { TranslateOptions } from '../options.ts'
import { withoutAction } from './proposal.ts'

/** Files in another language, by rules. The same request gives the same files. */
export async function proposeTranslation(
  _request: Request,
  options: TranslateOptions,
  _feedback: readonly Feedback[],
  _ports: { model: Model },
  _signal: AbortSignal,
): Promise<Proposal> {
  return withoutAction('translator', `translating to ${options.to} is not there yet`)
}
