import { parseJson } from '../hcl/json.ts'
import { addPlaybook, isPlaybook } from './ansible.ts'
import { addArmTemplate, isArmTemplate } from './azure/arm.ts'
import { addBicep } from './azure/bicep.ts'
import { addTemplate, isTemplate } from './cloudformation.ts'
import { addDockerfile, isDockerfile } from './dockerfile.ts'
import { addManifest, isManifest } from './kubernetes.ts'
import { commentsOf, readYaml, valuesOfJson } from './located.ts'
import { addPlan, isPlan, looksLikePlan } from './plan.ts'
import { Graph } from './resource.ts'
import { addTerraform, isTerraformFile, isVariableFile, readFolders } from './terraform/module.ts'
import type { Places } from './value.ts'

export type Source = { path: string; text: string }

/** Which files are worth reading, by name alone. */
export function isCandidate(path: string): boolean {
  return (
    isTerraformFile(path) ||
    isVariableFile(path) ||
    isDockerfile(path) ||
    (/\.(ya?ml|json|template|bicep)$/i.test(path) &&
      !/(^|\/)(package(-lock)?|tsconfig[^/]*|composer|\.eslintrc|manifest)\.json$/.test(path))
  )
}

/**
 * The resource graph of some files, whatever they are written in. Pure and synchronous; never throws for what stands in a file: what can
 * not be read is in `graph.troubles`.
 */
export function buildGraph(sources: readonly Source[]): Graph {
  const graph = new Graph()
  const terraform = sources.filter(({ path }) => isTerraformFile(path) || isVariableFile(path))
  addTerraform(readFolders(terraform, graph), graph)
  const taken = new Set(terraform)
  for (const source of sources) if (!taken.has(source)) addOther(source, graph)
  return graph
}

function addOther({ path, text }: Source, graph: Graph): void {
  if (isDockerfile(path)) addDockerfile(path, text, graph)
  else if (path.endsWith('.bicep')) {
    graph.files.set(path, { path, text, comments: slashComments(text) })
    addBicep(path, text, graph)
  } else if (/\.json$/i.test(path) || (path.endsWith('.template') && /^\s*\{/.test(text))) addJson(path, text, graph)
  else addYaml(path, text, graph)
}

function addJson(path: string, text: string, graph: Graph): void {
  if (looksLikePlan(text)) {
    try {
      const plan: unknown = JSON.parse(text)
      if (isPlan(plan)) {
        graph.files.set(path, { path, text, comments: [] })
        addPlan(plan, path, text, graph)
        return
      }
    } catch {
      // The parser below says where it is broken.
    }
  }
  if (!/"(resources|Resources|apiVersion|\$schema|planned_values)"/.test(text)) return
  const { root, problems } = parseJson(text)
  const [problem] = problems
  if (!root) {
    // A JSON file that nobody claims may be anything; only one that says what it is counts as broken.
    if (problem && /"(AWSTemplateFormatVersion|planned_values)"|deploymentTemplate\.json/.test(text))
      graph.troubles.push({ kind: 'broken', rule: 'json-syntax', file: path, ...problem })
    return
  }
  const places: Places = new WeakMap()
  const value = valuesOfJson(root, places)
  graph.files.set(path, { path, text, comments: [] })
  if (isPlan(value)) addPlan(value, path, text, graph)
  else if (isArmTemplate(value)) addArmTemplate(value, path, places, graph)
  else if (isTemplate(value)) addTemplate(value, root.span, path, places, graph)
  else if (isManifest(value)) addManifest(value, root.span, path, places, graph)
}

const yamlHint =
  /^\s*(apiVersion|kind|Resources|AWSTemplateFormatVersion|Transform|-?\s*hosts|-\s+(name|block|import_playbook|[a-z_.]+)|resources)\s*:/m

function addYaml(path: string, text: string, graph: Graph): void {
  if (!yamlHint.test(text)) return
  if (/(^|\/)templates\/[^/]+\.ya?ml$/.test(path) && /\{\{/.test(text)) return
  const places: Places = new WeakMap()
  const { documents, problems, comments } = readYaml(text, places)
  graph.files.set(path, { path, text, comments })
  for (const problem of problems) graph.troubles.push({ kind: 'broken', rule: 'yaml-syntax', file: path, ...problem })
  for (const { value, span } of documents) {
    if (isManifest(value)) addManifest(value, span, path, places, graph)
    else if (isTemplate(value)) addTemplate(value, span, path, places, graph)
    else if (isArmTemplate(value)) addArmTemplate(value, path, places, graph)
    else if (isPlaybook(value, path)) addPlaybook(value, path, places, graph)
  }
}

function slashComments(text: string): { text: string; line: number }[] {
  return commentsOf(text.replace(/\/\//g, '#'))
}
