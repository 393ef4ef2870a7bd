import type { OutputCapture } from '../core/sandbox.ts'
import { decodeUtf8 } from './path-state.ts'

/** Keeps the first `limit` bytes of a stream and counts the rest. */
export class CaptureBuffer {
  readonly #limit: number
  readonly #chunks: Uint8Array[] = []
  #kept = 0
  bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(chunk: Uint8Array): void {
    this.bytes += chunk.length
    const room = this.#limit - this.#kept
    if (room <= 0) return
    const part = chunk.subarray(0, room)
    this.#chunks.push(part)
    this.#kept += part.length
  }

  finish(): OutputCapture {
    const truncated = this.bytes > this.#kept
    let kept: Uint8Array = Buffer.concat(this.#chunks)
    // A character that the cap cut in two is no sign of binary output.
    if (truncated) kept = withoutPartialCharacter(kept)
    const text = decodeUtf8(kept)
    const binary = text === null || kept.includes(0)
    return { text: text ?? new TextDecoder().decode(kept), bytes: this.bytes, truncated, binary }
  }
}

function withoutPartialCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}
