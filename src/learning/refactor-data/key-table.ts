/**
 * 64-bit keys with a small number each, in three flat arrays: 9 bytes an entry at most half full, where a Map takes about 100.
 * Two different keys are taken for one with a probability of n² / 2⁶⁵, which for ten million is one in 370,000.
 */
export class KeyTable {
  #high = new Uint32Array(1 << 16)
  #low = new Uint32Array(1 << 16)
  #value = new Uint8Array(1 << 16)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The value, or null for a key that is not there. */
  get(high: number, low: number): number | null {
    const at = this.#find(high, low)
    return this.#value[at] === 0 ? null : (this.#value[at] as number) - 1
  }

  /** `value` is 0 to 254. What is there already stays. */
  add(high: number, low: number, value: number): void {
    const at = this.#find(high, low)
    if (this.#value[at] !== 0) return
    this.#high[at] = high
    this.#low[at] = low
    this.#value[at] = value + 1
    this.#size += 1
    if (this.#size * 2 > this.#value.length) this.#grow()
  }

  #find(high: number, low: number): number {
    const mask = this.#value.length - 1
    for (let at = (low ^ Math.imul(high, 0x9e3779b1)) & mask; ; at = (at + 1) & mask)
      if (this.#value[at] === 0 || (this.#high[at] === high && this.#low[at] === low)) return at
  }

  #grow(): void {
    const [high, low, value] = [this.#high, this.#low, this.#value]
    const length = value.length * 2
    this.#high = new Uint32Array(length)
    this.#low = new Uint32Array(length)
    this.#value = new Uint8Array(length)
    for (let old = 0; old < value.length; old += 1) {
      if (value[old] === 0) continue
      const at = this.#find(high[old] as number, low[old] as number)
      this.#high[at] = high[old] as number
      this.#low[at] = low[old] as number
      this.#value[at] = value[old] as number
    }
  }
}
