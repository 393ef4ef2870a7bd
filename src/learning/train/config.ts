import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Fault } from '../../core/fault.ts'

/** What the engine is told (engines/compact/train.py). Times in minutes, `decay` the part of them in which the rate falls to zero. */
export const TrainConfig = z.strictObject({
  vocabulary: z.int().min(512).max(65_536),
  width: z.int().multipleOf(32),
  feed_forward: z.int().multipleOf(32),
  layers: z.int().min(1).max(48),
  heads: z.int().min(1),
  batch_tokens: z.int().min(256),
  muon_rate: z.number().positive(),
  rate: z.number().positive(),
  minutes: z.number().positive(),
  decay: z.number().gt(0).lte(1),
  threads: z.int().min(1),
  seed: z.int(),
  check_minutes: z.number().positive(),
  checkpoint_minutes: z.number().positive(),
  patience: z.int().min(1),
  quantization: z.enum(['f16', 'q8_0']),
  /** What chooses among known commands (engines/compact/matcher.py). */
  matcher: z.strictObject({
    width: z.int().multipleOf(4),
    heads: z.int().min(1),
    batch: z.int().min(16),
    rate: z.number().positive(),
    epochs: z.int().min(1),
    members: z.int().min(1).max(8),
  }),
  /** What reads a request as a sentence, for the same choice (engines/compact/sentence.py); `layers`: of the encoder, those trained on. */
  sentence: z.strictObject({
    width: z.int().multipleOf(4),
    layers: z.int().min(0),
    batch: z.int().min(16),
    rate: z.number().positive(),
    encoder_rate: z.number().positive(),
    epochs: z.number().positive(),
    vocabulary: z.int().min(1000),
    quantization: z.enum(['f16', 'q8_0']),
  }),
})
export type TrainConfig = z.infer<typeof TrainConfig>

/** Throws Fault `not-found` or `invalid`. */
export async function readTrainConfig(path: string): Promise<TrainConfig> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('not-found', `The training configuration ${path} cannot be read.`, { cause })
  })
  try {
    return TrainConfig.parse(JSON.parse(text))
  } catch (cause) {
    const detail = cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s+/g, ' ') : 'it is no JSON'
    throw new Fault('invalid', `The training configuration ${path} is wrong: ${detail}`, {
      hint: 'Compare it with engines/compact/config.json.',
      cause,
    })
  }
}
