import type { ModelRecord } from './train-compact.ts'

/** MODEL_CARD.md, made from model.json. */
export function modelCard(record: ModelRecord): string {
  const { report } = record.data
  const verified = report.verification
  const sources = report.sources.map(
    (source) =>
      `- ${source.name}: ${source.origin}, ${source.license}, ${source.rows} rows used, SHA-256 \`${source.sha256.slice(0, 16)}\``,
  )
  return `# provenly-compact

Turns one request in English into one Bash command, in process and without a network. Every proposal is untrusted and goes through
Provenly's guard, sandbox and a person's approval.

- Llama architecture, ${record.parameters.toLocaleString('en')} parameters, width ${record.config.width}, ${record.config.layers} layers, byte-level BPE of ${record.config.vocabulary.toLocaleString('en')} tokens, trained from scratch
- weights ${Math.round((record.files['provenly-compact.gguf']?.bytes ?? 0) / 1e5) / 10} MB (${record.config.quantization}), index ${Math.round((record.files['index.json.gz']?.bytes ?? 0) / 1e3)} kB
- trained ${Math.round(Number(record.training.minutes ?? 0))} minutes on one CPU core, ${Number(record.training.tokens ?? 0).toLocaleString('en')} tokens, ${Number(record.training.step ?? 0).toLocaleString('en')} steps, seed ${record.config.seed}

## Data

- our own generator: ${report.intents.toLocaleString('en')} intents, ${report.pairs.toLocaleString('en')} pairs, ${report.commands.toLocaleString('en')} distinct commands${verified === null ? ' (not executed for this file; see docs/compact-model.md)' : `, of which ${verified.executed.toLocaleString('en')} were executed in a jail and did what their intent predicts, ${verified.parsed.toLocaleString('en')} (network, services, terminals) were only parsed, ${verified.refused.toLocaleString('en')} were refused and left out`}
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
