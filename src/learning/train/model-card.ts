import { encoderName } from '../../models/embedded/embedded.ts'
import type { ModelRecord } from './train-compact.ts'

/** MODEL_CARD.md, made from model.json. */
export function modelCard(record: ModelRecord): string {
  const { report } = record.data
  const sources = report.sources.map(
    (source) =>
      `- ${source.name}: ${source.origin}, ${source.license}, ${source.rows} rows used, SHA-256 \`${source.sha256.slice(0, 16)}\``,
  )
  return `# provenly-compact

Turns one request in English into one Bash command, in process and without a network; small classifiers in its index tell what a chat
message is about and whether it changes something, choose an infrastructure blueprint, and make simple rewrites. Every proposal is untrusted and goes through
Provenly's guard, sandbox and a person's approval.

- Llama architecture, ${record.parameters.toLocaleString('en')} parameters, width ${record.config.width}, ${record.config.layers} layers, byte-level BPE of ${record.config.vocabulary.toLocaleString('en')} tokens, trained from scratch
- weights ${Math.round((record.files['provenly-compact.gguf']?.bytes ?? 0) / 1e5) / 10} MB (${record.config.quantization}), index ${Math.round((record.files['index.json.gz']?.bytes ?? 0) / 1e3)} kB
- trained ${Math.round(Number(record.training.minutes ?? 0))} minutes on one CPU core, ${Number(record.training.tokens ?? 0).toLocaleString('en')} tokens, ${Number(record.training.step ?? 0).toLocaleString('en')} steps, seed ${record.config.seed}
- beside it, in the index, a tagger that tells the arguments of a request from its words (logistic regression over a word and its neighbours), and a
  matcher that chooses among the templates of known commands and says which argument belongs in which hole: ${record.config.matcher.members} members of one
  transformer block of width ${record.config.matcher.width}, templates as sums of their parts, each trained ${record.config.matcher.epochs} passes, seeds from ${record.config.seed} on;
  it was trained to weigh templates that it knows by their parts only, and proposes some that are a step from known ones
${encoderLines(record)}${startLine(record)}${typeof record.training.note === 'string' ? `- ${record.training.note}\n` : ''}
## Data

- our own generator: ${report.intents.toLocaleString('en')} intents, ${report.pairs.toLocaleString('en')} pairs, ${report.commands.toLocaleString('en')} distinct commands, seed ${report.seed}
- ${verification(record)}
${sources.join('\n')}

Command descriptions of tldr are used under CC-BY-4.0; thanks to the tldr-pages contributors (https://github.com/tldr-pages/tldr).
nl2bash: Lin et al. 2018, MIT. No public data is in this repository. Test splits were never trained on. The public execution
benchmark InterCode-ALFA takes its tasks from nl2bash: requests of its may be among the training rows, so a score on it is no
measure of what the model does on new requests.

## Limits

English only. One command or pipeline, no scripts. Ask for what no intent covers and the answer is a guess with low confidence.
Figures: docs/compact-model.md.
`
}

function encoderLines(record: ModelRecord): string {
  const bytes = record.files[encoderName]?.bytes
  if (record.sentence === undefined || bytes === undefined) return ''
  const { base } = record.sentence
  const { layers, epochs } = record.config.sentence
  return `- and one member of the matcher that reads the request as a sentence: the encoder of ${encoderName} (${Math.round(bytes / 1e5) / 10} MB, ${record.config.sentence.quantization}), not trained
  from scratch: ${base.source} (all-MiniLM-L6-v2 of sentence-transformers, ${base.license}, SHA-256 \`${base.sha256.slice(0, 16)}\`), its upper ${layers} layers trained on ${epochs} passes over the
  same rows, its table of words cut to the commonest and those of the rows. It was made by its authors from a thousand million pairs of English texts, questions and
  answers of public forums and documented code among them. nl2bash took its requests from such pages: it may have read some of them, and of their answers
`
}

function startLine({ startedFrom }: ModelRecord): string {
  if (startedFrom === undefined) return ''
  const weights = startedFrom.files['provenly-compact.gguf']?.sha256.slice(0, 16)
  return `- all parts went on from the model of ${startedFrom.created.slice(0, 10)} (weights \`${weights}\`, data \`${startedFrom.data.slice(0, 16)}\`, commit ${startedFrom.gitCommit.slice(0, 12)}): minutes,
  steps and passes above are those since then
`
}

/** What was proven of the generated data, in one sentence. */
export function verification(record: ModelRecord): string {
  const proven = record.data.report.verification ?? record.data.verified?.verification ?? null
  if (proven === null)
    return 'the commands were verified by samples of every intent while the grammar was written, not one by one for this training'
  const counts = `${proven.executed.toLocaleString('en')} distinct commands ran in the jail and did what their intent predicts, ${proven.parsed.toLocaleString('en')} (network, services, terminals) were only parsed, ${proven.refused.toLocaleString('en')} of ${proven.commands.toLocaleString('en')} were refused`
  if (record.data.report.verification !== null) return `${counts} and left out`
  return `the training rows themselves were not filtered by execution; a build of ${(record.data.verified?.pairs ?? 0).toLocaleString('en')} pairs by the same generator and seed was: ${counts}`
}
