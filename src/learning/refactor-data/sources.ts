import { z } from 'zod'
import { languageByName, languageByPath } from './languages.ts'
import { toSpdx } from './licenses.ts'
import { dedent, readPatch } from './patch.ts'
import type { Draft } from './record.ts'

/** Where the files of a set are. `files` picks those that hold records. */
export type Home =
  | { kind: 'hub'; dataset: string; files: RegExp }
  | { kind: 'figshare'; article: string; files: RegExp }
  | { kind: 'url'; urls: Readonly<Record<string, string>> }

/** A record of the set's own form, or why it is none. A record may hold several edits, or none that can be used. */
export type Read = { drafts: Draft[] } | { smells: Smell[] } | { problem: string }
export type Smell = {
  language: string
  class: string
  method: string | null
  path: string | null
  smells: string[]
  license: string
}

export type RecordSource = {
  name: string
  attribution: string
  /** Of the set as a whole, SPDX; rows may say otherwise. */
  license: string
  home: Home
  kind: 'edits' | 'tags'
  /** Its licence or purpose forbids training on it. */
  evaluationOnly: boolean
  read: (record: unknown) => Read
}

const Repositories = z.union([z.string(), z.array(z.string())])
/** CommitPackFT as published (`bigcode/commitpackft`), and EditPackFT, which is made of it. */
const CommitRow = z.object({
  commit: z.string(),
  old_file: z.string(),
  new_file: z.string(),
  old_contents: z.string(),
  new_contents: z.string(),
  subject: z.string(),
  message: z.string().optional(),
  lang: z.string().optional(),
  license: z.string().optional(),
  repos: Repositories.optional(),
})
const EditPackRow = CommitRow.extend({ instruction: z.string().optional() })

const Turn = z.union([
  z.object({ role: z.string(), content: z.string() }),
  z.object({ from: z.string(), value: z.string() }),
])
const OceRow = z.object({
  messages: z.array(Turn).min(1),
  old_code: z.string(),
  new_code: z.string(),
  instr_type: z.string(),
})

const AgentRow = z.object({
  agent: z.string().optional(),
  repo: z.string(),
  sha: z.string(),
  description: z.string(),
  patch: z.string(),
})

const MarvRow = z.object({
  refactoring: z.string(),
  code_before: z.string(),
  code_after: z.string(),
  description: z.string().optional(),
})

const CanItEditRow = z.object({
  full_name: z.string().optional(),
  name: z.string(),
  before: z.string(),
  after: z.string(),
  tests: z.string(),
  instruction_descriptive: z.string(),
  instruction_lazy: z.string(),
})

/** SmellyCodeDataset's table of what is wrong where, and SmellyCode++, whose columns are named after smells. */
const GroundTruthRow = z.object({
  Language: z.string(),
  Class: z.string(),
  'Code Smell': z.string(),
  Method: z.string(),
})

const knownSmells = new Set([
  'long method',
  'god class',
  'feature envy',
  'data class',
  'large class',
  'blob',
  'complex class',
  'spaghetti code',
  'refused bequest',
  'long parameter list',
  'brain method',
  'brain class',
  'shotgun surgery',
  'message chains',
])

export const recordSources: Readonly<Record<string, RecordSource>> = {
  commitpackft: {
    name: 'commitpackft',
    attribution: 'Muennighoff et al. 2023 (OctoPack), https://huggingface.co/datasets/bigcode/commitpackft',
    license: 'MIT',
    home: {
      kind: 'hub',
      dataset: 'bigcode/commitpackft',
      files: /^data\/(?:javascript|jsx|typescript|tsx|python|java)\/data\.jsonl$/,
    },
    kind: 'edits',
    evaluationOnly: false,
    read: (record) => reading(CommitRow, record, (row) => [fromCommit(row, row.subject)]),
  },
  editpackft: {
    name: 'editpackft',
    attribution: 'Cassano et al. 2024, https://huggingface.co/datasets/nuprl/EditPackFT',
    license: 'MIT',
    home: { kind: 'hub', dataset: 'nuprl/EditPackFT', files: /(?:^|\/)[^/]*train[^/]*\.(?:parquet|jsonl)$/ },
    kind: 'edits',
    evaluationOnly: false,
    read: (record) => reading(EditPackRow, record, (row) => [fromCommit(row, row.instruction ?? row.subject)]),
  },
  ocedataft: {
    name: 'ocedataft',
    attribution: 'Zhang et al. 2025 (OpenCodeEdit), https://huggingface.co/datasets/zkzhang88/OCEData',
    license: 'unknown',
    home: { kind: 'hub', dataset: 'zkzhang88/OCEData', files: /(?:^|\/)[^/]*ft[^/]*\.(?:parquet|jsonl)$/i },
    kind: 'edits',
    evaluationOnly: false,
    read: (record) =>
      reading(OceRow, record, (row) => {
        const instruction = instructionIn(userTurn(row.messages), row.old_code)
        return instruction === null
          ? 'the instruction cannot be told from the code in the user turn'
          : [
              {
                instruction,
                pre: row.old_code,
                post: row.new_code,
                language: 'python',
                tags: ['synthetic', `instruction:${row.instr_type}`],
                group: row.old_code.replaceAll(/\s+/g, ' ').trim(),
                license: 'unknown',
              },
            ]
      }),
  },
  agentpack: {
    name: 'agentpack',
    attribution: 'Zi et al. 2025, https://huggingface.co/datasets/nuprl/AgentPack',
    license: 'Apache-2.0',
    home: { kind: 'hub', dataset: 'nuprl/AgentPack', files: /^train\/.*\.jsonl(?:\.gz)?$/ },
    kind: 'edits',
    evaluationOnly: false,
    read: (record) =>
      reading(AgentRow, record, (row) => {
        const hunks = readPatch(row.patch)
        if (hunks === null) return 'the patch is no unified diff'
        return hunks.map((hunk) => ({
          instruction: row.description.trim(),
          ...dedent(hunk.pre, hunk.post),
          language: languageByPath(hunk.path),
          tags: ['fragment', ...(row.agent === undefined ? [] : [`agent:${row.agent}`])],
          group: row.repo,
          // The set is Apache-2.0; what the repositories' own licences are it does not say.
          license: 'unknown',
        }))
      }),
  },
  marv: {
    name: 'marv',
    attribution: 'MaRV, manually validated refactorings in Java',
    license: 'unknown',
    home: { kind: 'url', urls: {} },
    kind: 'edits',
    evaluationOnly: false,
    read: (record) =>
      reading(MarvRow, record, (row) => [
        {
          instruction: row.description?.trim() || `Apply the refactoring "${row.refactoring}".`,
          pre: row.code_before,
          post: row.code_after,
          language: 'java',
          tags: ['fragment', `refactoring:${row.refactoring.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`],
          group: row.code_before.replaceAll(/\s+/g, ' ').trim(),
          license: 'unknown',
        },
      ]),
  },
  smellycode: {
    name: 'smellycode',
    attribution: 'SmellyCode++, https://doi.org/10.6084/m9.figshare.28519385; SmellyCodeDataset (HRI-EU)',
    license: 'unknown',
    home: { kind: 'figshare', article: '28519385', files: /\.(?:csv|jsonl)$/i },
    kind: 'tags',
    evaluationOnly: false,
    read: readSmells,
  },
  canitedit: {
    name: 'canitedit',
    attribution: 'Cassano et al. 2024, https://huggingface.co/datasets/nuprl/CanItEdit',
    license: 'unknown',
    home: { kind: 'hub', dataset: 'nuprl/CanItEdit', files: /(?:^|\/)[^/]*test[^/]*\.(?:parquet|jsonl)$/ },
    kind: 'edits',
    evaluationOnly: true,
    read: (record) =>
      reading(CanItEditRow, record, (row) =>
        [row.instruction_lazy, row.instruction_descriptive].map((instruction, index) => ({
          instruction: instruction.trim(),
          pre: row.before,
          post: row.after,
          language: 'python' as const,
          tags: ['evaluation-only', index === 0 ? 'instruction:lazy' : 'instruction:descriptive'],
          group: row.full_name ?? row.name,
          license: 'unknown',
        })),
      ),
  },
}

function reading<Row>(form: z.ZodType<Row>, record: unknown, use: (row: Row) => Draft[] | string): Read {
  const parsed = form.safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return { problem: `${issue?.path.join('.') || 'record'}: ${issue?.message ?? 'malformed'}` }
  }
  const used = use(parsed.data)
  return typeof used === 'string' ? { problem: used } : { drafts: used }
}

function fromCommit(row: z.infer<typeof CommitRow>, instruction: string): Draft {
  const repositories = (Array.isArray(row.repos) ? row.repos : (row.repos ?? '').split(',')).filter(
    (name) => name !== '',
  )
  return {
    instruction: instruction.trim(),
    pre: row.old_contents,
    post: row.new_contents,
    language: languageByPath(row.new_file) ?? languageByName(row.lang ?? 'python'),
    tags: ['commit'],
    group: repositories.sort()[0] ?? row.commit,
    license: toSpdx(row.license),
  }
}

function userTurn(messages: readonly z.infer<typeof Turn>[]): string {
  for (const turn of messages) {
    const [who, text] = 'role' in turn ? [turn.role, turn.content] : [turn.from, turn.value]
    if (who === 'user' || who === 'human') return text
  }
  return ''
}

/** The user turn holds the code, usually in a fence, and the instruction around it: what is left without the code is it. */
function instructionIn(turn: string, code: string): string | null {
  const fenced = [...turn.matchAll(/```[^\n`]*\n[\s\S]*?```/g)].find(([block]) => block.includes(code.trim()))
  const without =
    fenced !== undefined
      ? turn.replace(fenced[0], '\n')
      : turn.includes(code.trim())
        ? turn.replace(code.trim(), '\n')
        : null
  if (without === null || code.trim() === '') return null
  const text = without
    .split('\n')
    .map((line) => line.trim())
    // Headings of the template, such as "## Code Before:" and "## Instruction:", say nothing.
    .filter((line) => line !== '' && !/^(?:#+\s*)?[\w ]{1,30}:$/.test(line) && !/^#+\s+[\w ]{1,30}$/.test(line))
    .join('\n')
    .replace(/^(?:#+\s*)?(?:edit )?instructions?:\s*/i, '')
  return text === '' ? null : text
}

function readSmells(record: unknown): Read {
  const truth = GroundTruthRow.safeParse(record)
  if (truth.success) {
    const row = truth.data
    // The table's heading stands again before every class.
    if (row.Language === 'Language' && row.Class === 'Class') return { smells: [] }
    const method = /^entire class$/i.test(row.Method) ? null : row.Method
    return {
      smells: [
        {
          language: row.Language.toLowerCase(),
          class: row.Class,
          method,
          path: null,
          smells: [slug(row['Code Smell'])],
          license: 'MIT',
        },
      ],
    }
  }
  if (typeof record !== 'object' || record === null) return { problem: 'no table row' }
  const entries = Object.entries(record as Record<string, unknown>)
  const columns = entries.filter(([name]) => knownSmells.has(words(name)))
  const named = entries.find(([name]) => /^(?:class|class name|type name|name|code id|id)$/.test(words(name)))
  if (columns.length === 0) return { problem: 'no column is named after a known smell' }
  if (named === undefined) return { problem: 'no column names the class' }
  const method = entries.find(([name]) => /^(?:method|method name)$/.test(words(name)))
  const path = entries.find(([name]) => /^(?:path|file|file path|file name)$/.test(words(name)))
  return {
    smells: [
      {
        language: 'java',
        class: String(named[1]),
        method: method === undefined || method[1] === '' ? null : String(method[1]),
        path: path === undefined ? null : String(path[1]),
        smells: columns.filter(([, value]) => /^(?:1|1\.0|true|yes)$/i.test(String(value))).map(([name]) => slug(name)),
        license: 'unknown',
      },
    ],
  }
}

function words(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
    .toLowerCase()
}

function slug(name: string): string {
  return words(name)
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
