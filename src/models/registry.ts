import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isSeq } from 'yaml'
import { Fault } from '../core/fault.ts'
import { type ModelEntry, ModelsFile } from './model-entry.ts'
import { checkYaml, parseYaml, type YamlSource } from './yaml-source.ts'

export { type ChatEntry, type GgufEntry, ModelEntry, ModelsFile, modelKinds } from './model-entry.ts'

const startText = `# Models of provenly, first choice first. Keys are never written here: name the environment variable that holds one.
models:
  - name: embedded
    kind: embedded
order:
  - embedded
`

/** A models.yaml is written by hand; anything larger is some other file. */
const maxFileBytes = 1_000_000

/**
 * Reads and validates models.yaml; without a file there is just the embedded model. GGUF paths come back absolute.
 * Throws Fault `invalid` naming file and line, `not-found` never: an absent file is the default.
 */
export function loadModels(file: string | null): ModelsFile {
  const source = parseYaml((file === null ? null : readText(file)) ?? startText, file ?? 'models.yaml')
  const checked = checkYaml(source, ModelsFile)
  if (file === null) return checked
  const folder = path.dirname(path.resolve(file))
  return {
    ...checked,
    models: checked.models.map((entry) =>
      entry.kind === 'gguf' ? { ...entry, path: path.resolve(folder, entry.path) } : entry,
    ),
  }
}

/** The entries that `order` names, first choice first. */
export function orderedModels(file: ModelsFile): ModelEntry[] {
  return file.order.flatMap((name) => file.models.filter((entry) => entry.name === name))
}

/**
 * Adds a model to the file, as first choice unless `position` says `last`; comments are kept, and a missing file begins with
 * the embedded model. The new text is validated before it replaces the old one in a single rename.
 * Throws Fault `conflict` for a name that exists, `invalid` for an entry or a file that is not valid, `storage` when it
 * cannot be written.
 */
export function writeModel(
  file: string,
  entry: Record<string, unknown>,
  position: 'first' | 'last' = 'first',
): ModelsFile {
  const source = parseYaml(readText(file) ?? startText, file)
  const current = checkYaml(source, ModelsFile)
  const name = String(entry.name)
  if (current.models.some((model) => model.name === name)) {
    throw new Fault('conflict', `${file} has a model named "${name}" already`, {
      hint: `Choose another name, or first run "provenly models remove ${name}".`,
    })
  }
  source.document.addIn(['models'], source.document.createNode(entry))
  source.document.setIn(['order'], position === 'first' ? [name, ...current.order] : [...current.order, name])
  return save(source)
}

/** Removes a model and its place in the order. Throws Fault `not-found`, or `conflict` when it is the only one. */
export function removeModel(file: string, name: string): ModelsFile {
  const source = parseYaml(readText(file) ?? startText, file)
  const current = checkYaml(source, ModelsFile)
  const index = current.models.findIndex((model) => model.name === name)
  if (index < 0) {
    throw new Fault('not-found', `${file} has no model named "${name}"`, {
      hint: `It has: ${current.models.map((model) => model.name).join(', ')}.`,
    })
  }
  const rest = current.models.filter((model) => model.name !== name).map((model) => model.name)
  if (rest.length === 0) {
    throw new Fault('conflict', `"${name}" is the only model in ${file}`, {
      hint: 'Add another model first, or delete the file to go back to the embedded model.',
    })
  }
  const models = source.document.get('models')
  if (!isSeq(models)) throw new TypeError('a validated models.yaml has a list of models')
  models.delete(index)
  const order = current.order.filter((other) => other !== name)
  source.document.setIn(['order'], order.length > 0 ? order : rest)
  return save(source)
}

function save(source: YamlSource): ModelsFile {
  const text = source.document.toString({ lineWidth: 0 })
  const checked = checkYaml(parseYaml(text, source.file), ModelsFile)
  const draft = `${source.file}.${process.pid}.draft`
  try {
    writeFileSync(draft, text, { flush: true })
    renameSync(draft, source.file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new Fault('storage', `cannot write ${source.file}: ${messageOf(error)}`, {
      hint: 'Check that the folder exists and may be written.',
      cause: error,
    })
  }
  return checked
}

function readText(file: string): string | null {
  try {
    if (statSync(file).size > maxFileBytes) throw new Error(`larger than ${maxFileBytes} bytes`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Fault('invalid', `cannot read ${file}: ${messageOf(error)}`, {
      hint: 'models.yaml must be a readable YAML file.',
      cause: error,
    })
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
