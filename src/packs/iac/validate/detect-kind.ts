import type { IacKind } from './diagnostic.ts'

const dockerfile = /(^|\/)(Dockerfile|Containerfile)(\.[\w-]+)*$|\.(dockerfile|containerfile)$/i
const terraform = /\.(tf|tofu|tfvars)(\.json)?$/
const structured = /\.(ya?ml|json|template|cfn)$/i
/** A list of plays or tasks can only be told from other lists by where it lies or by its words. */
const ansiblePlace =
  /(^|\/)(tasks|handlers|playbooks|roles|group_vars|host_vars)\/|(^|\/)(site|playbook)[\w-]*\.ya?ml$/i
const ansibleWords = /^\s*-\s+(hosts|import_playbook|ansible\.builtin\.\w+|block)\s*:|^\s+(hosts|tasks|roles)\s*:/m
const crossplaneGroups =
  /^["']?apiVersion["']?\s*:\s*["']?(apiextensions|pkg|meta\.pkg)\.crossplane\.io\/|^["']?apiVersion["']?\s*:\s*["']?[\w.-]*\.(upbound|crossplane)\.io\//m

/** The kind of a file by its name and contents, or null for one that is none of them. Looks, and does not parse. */
export function detectKind(path: string, text: string): IacKind | null {
  if (terraform.test(path)) return 'terraform'
  if (dockerfile.test(path) && !/\.(md|txt|json|ya?ml|dockerignore)$/i.test(path)) return 'dockerfile'
  if (!structured.test(path)) return null
  const head = text.length > 400_000 ? text.slice(0, 400_000) : text
  if (isCloudformation(head)) return 'cloudformation'
  if (crossplaneGroups.test(head)) return 'crossplane'
  if (isManifest(head)) return 'kubernetes'
  if (/\.ya?ml$/i.test(path) && isAnsible(path, head)) return 'ansible'
  return null
}

function isCloudformation(text: string): boolean {
  if (/^\s*["']?AWSTemplateFormatVersion["']?\s*:/m.test(text)) return true
  if (!/^[\s{]*["']?Resources["']?\s*:/m.test(text)) return false
  return /["']?Type["']?\s*:\s*["']?(AWS|Alexa|Custom)::/.test(text)
}

function isManifest(text: string): boolean {
  const key = (name: string) => new RegExp(`^[\\s{-]{0,4}["']?${name}["']?\\s*:`, 'm')
  return key('apiVersion').test(text) && key('kind').test(text)
}

function isAnsible(path: string, text: string): boolean {
  // Values, defaults and metadata of roles are maps of anything: there is nothing to check in them.
  if (/(^|\/)(vars|defaults|meta|group_vars|host_vars|molecule)\//.test(path)) return false
  const isList = /^(---.*\n|#.*\n|\s*\n)*-\s/.test(text)
  return isList && (ansiblePlace.test(path) || ansibleWords.test(text) || /^-\s+(name|hosts)\s*:/m.test(text))
}
