/** Imported by tests only: a real, valid GGUF file (one layer, 259 byte-level tokens) whose weights are noise. */
const embedding = 32
const feedForward = 64
const byteTokens = 256

type Value = { type: number; bytes: Buffer }

const u32 = (value: number): Value => ({ type: 4, bytes: uint(value, 4) })
const f32 = (value: number): Value => ({ type: 6, bytes: floats([value]) })
const text = (value: string): Value => ({ type: 8, bytes: stringBytes(value) })
const list = (items: Value[], type: number): Value => ({
  type: 9,
  bytes: Buffer.concat([uint(type, 4), uint(items.length, 8), ...items.map((item) => item.bytes)]),
})

export function fakeGguf(seed = 1): Buffer {
  const vocabulary = ['<unk>', '<s>', '</s>', ...Array.from({ length: byteTokens }, (_, byte) => byteName(byte))]
  const metadata: Record<string, Value> = {
    'general.architecture': text('llama'),
    'general.name': text('noise'),
    'llama.context_length': u32(2048),
    'llama.embedding_length': u32(embedding),
    'llama.block_count': u32(1),
    'llama.feed_forward_length': u32(feedForward),
    'llama.attention.head_count': u32(2),
    'llama.attention.layer_norm_rms_epsilon': f32(1e-5),
    'llama.rope.dimension_count': u32(embedding / 2),
    'tokenizer.ggml.model': text('llama'),
    'tokenizer.ggml.tokens': list(vocabulary.map(text), 8),
    'tokenizer.ggml.scores': list(
      vocabulary.map(() => f32(0)),
      6,
    ),
    'tokenizer.ggml.token_type': list(
      vocabulary.map((_, id) => u32(id === 0 ? 2 : id < 3 ? 3 : 6)),
      5,
    ),
    'tokenizer.ggml.bos_token_id': u32(1),
    'tokenizer.ggml.eos_token_id': u32(2),
    'tokenizer.ggml.unknown_token_id': u32(0),
    'tokenizer.chat_template': text(
      "{% for message in messages %}{{ '<' + message['role'] + '>' + message['content'] + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<assistant>' }}{% endif %}",
    ),
  }
  const square = [embedding, embedding]
  const shapes: [name: string, shape: number[]][] = [
    ['token_embd.weight', [embedding, vocabulary.length]],
    ['output_norm.weight', [embedding]],
    ['output.weight', [embedding, vocabulary.length]],
    ['blk.0.attn_norm.weight', [embedding]],
    ['blk.0.attn_q.weight', square],
    ['blk.0.attn_k.weight', square],
    ['blk.0.attn_v.weight', square],
    ['blk.0.attn_output.weight', square],
    ['blk.0.ffn_norm.weight', [embedding]],
    ['blk.0.ffn_gate.weight', [embedding, feedForward]],
    ['blk.0.ffn_up.weight', [embedding, feedForward]],
    ['blk.0.ffn_down.weight', [feedForward, embedding]],
  ]
  const noise = noiseFrom(seed)
  const infos: Buffer[] = []
  const data: Buffer[] = []
  let offset = 0
  for (const [name, shape] of shapes) {
    const count = shape.reduce((product, size) => product * size, 1)
    infos.push(
      stringBytes(name),
      uint(shape.length, 4),
      ...shape.map((size) => uint(size, 8)),
      uint(0, 4),
      uint(offset, 8),
    )
    const values = floats(Array.from({ length: count }, () => (shape.length === 1 ? 1 : noise())))
    data.push(values, Buffer.alloc(padding(values.length)))
    offset += values.length + padding(values.length)
  }
  const pairs = Object.entries(metadata).flatMap(([key, value]) => [stringBytes(key), uint(value.type, 4), value.bytes])
  const head = Buffer.concat([
    Buffer.from('GGUF'),
    uint(3, 4),
    uint(shapes.length, 8),
    uint(Object.keys(metadata).length, 8),
    ...pairs,
    ...infos,
  ])
  return Buffer.concat([head, Buffer.alloc(padding(head.length)), ...data])
}

/** GGUF aligns tensors to 32 bytes. */
function padding(length: number): number {
  return (32 - (length % 32)) % 32
}

function byteName(byte: number): string {
  return `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`
}

function stringBytes(value: string): Buffer {
  return Buffer.concat([uint(Buffer.byteLength(value), 8), Buffer.from(value)])
}

function uint(value: number, bytes: 4 | 8): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUInt32LE(value)
  return buffer
}

function floats(values: number[]): Buffer {
  return Buffer.from(new Float32Array(values).buffer)
}

/** A linear congruential generator (Numerical Recipes): -1..1. */
function noiseFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  }
}
