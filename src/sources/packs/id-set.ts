/**
 * Which ids there are, by their first 52 bits: a million of them in 16 MB, and no string for any. Open addressing, as the
 * bits of an id are as good as a hash.
 */
export class IdSet {
  private readonly slots: Float64Array
  private readonly mask: number

  /** @param count most ids that will be added. */
  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
    this.slots = new Float64Array(size)
    this.mask = size - 1
  }

  add(high: number, low: number): void {
    this.slots[this.slotOf(high, low)] = keyOf(high, low)
  }

  has(high: number, low: number): boolean {
    return this.slots[this.slotOf(high, low)] !== 0
  }

  /** The slot that holds the id, or the empty one where it belongs. */
  private slotOf(high: number, low: number): number {
    const key = keyOf(high, low)
    let slot = high & this.mask
    while (this.slots[slot] !== 0 && this.slots[slot] !== key) slot = (slot + 1) & this.mask
    return slot
  }
}

/** 32 and 20 bits in one double; an empty slot is 0, which no id is. */
const keyOf = (high: number, low: number): number => high * 2 ** 20 + low + 2 ** 52
