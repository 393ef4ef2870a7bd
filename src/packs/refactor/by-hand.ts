import { Fault } from '../../core/fault.ts'
import { RefactorAction, readAction, renderAction } from './action.ts'
import { branchFor } from './branch.ts'
import { chooseLanguages } from './find-languages.ts'

/** What a person gives on a command line instead of leaving it to a model. */
export type OwnRewrite = {
  words: string
  workspace: string
  /** The text of a rule file. */
  rule?: string
  pattern?: string
  rewrite?: string
  lang?: string
  selector?: string
  strictness?: string
  paths?: readonly string[]
  fixpoint?: boolean
  branch?: boolean | string
}

/** The action in the text form that the pack reads. Throws Fault `usage` or `invalid` saying what to change. */
export function actionByHand(own: OwnRewrite): string {
  const shared = {
    ...(own.paths ? { paths: own.paths } : {}),
    ...(own.fixpoint === undefined ? {} : { fixpoint: own.fixpoint }),
  }
  const rewrites =
    own.rule === undefined ? inline(own).map((rewrite) => ({ ...rewrite, ...shared })) : [{ rule: own.rule, ...shared }]
  const commit = branchFor(own.words, own.branch)
  const read = readAction(JSON.stringify({ rewrites, ...(commit ? { commit } : {}) }), own.lang)
  if ('problem' in read)
    throw new Fault('invalid', read.problem.replace(/^format: /, ''), {
      hint: 'https://ast-grep.github.io/reference/yaml.html',
    })
  return renderAction(RefactorAction.parse(read.action))
}

function inline(own: OwnRewrite): object[] {
  const { pattern, rewrite, selector, strictness } = own
  if (pattern === undefined || rewrite === undefined) {
    throw new Fault('usage', '--pattern and --rewrite go together', { hint: 'an empty --rewrite deletes what matches' })
  }
  const languages = chooseLanguages('', own.lang, own.workspace)
  if (languages.length === 0)
    throw new Fault('usage', 'no language that ast-grep knows was found here', { hint: 'give it with --lang' })
  return languages.map((language) => ({
    language,
    pattern,
    rewrite,
    ...(selector ? { selector } : {}),
    ...(strictness ? { strictness } : {}),
  }))
}
