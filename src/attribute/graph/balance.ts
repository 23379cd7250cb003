/** Counts how often entries came and went, by name and object; empty again after each use, and nothing is made anew for it. */
export class Balance {
  /** As they were first met. */
  names = new Int32Array(64)
  objects = new Int32Array(64)
  /** Above 0 where an entry came, below where it went. */
  counts = new Int32Array(64)
  size = 0
  /** Twice as many, with the places in the columns counted from 1. */
  private slots = new Int32Array(128)

  add(name: number, object: number, count: number): void {
    const at = this.slotOf(name, object)
    if (this.slots[at] === 0) {
      this.names[this.size] = name
      this.objects[this.size] = object
      this.counts[this.size] = count
      this.slots[at] = ++this.size
      if (this.size === this.names.length) this.grow()
    } else this.counts[this.slots[at]! - 1]! += count
  }

  clear(): void {
    if (this.size * 8 > this.slots.length) this.slots.fill(0)
    else
      for (let i = this.size - 1; i >= 0; i--) this.slots[this.slotOf(this.names[i]!, this.objects[i]!)] = 0
    this.size = 0
  }

  private slotOf(name: number, object: number): number {
    const mask = this.slots.length - 1
    let at = (Math.imul(name, 0x9e3779b1) ^ Math.imul(object, 0x85ebca6b)) >>> 0
    for (at = (at ^ (at >>> 15)) & mask; ; at = (at + 1) & mask) {
      const place = this.slots[at]! - 1
      if (place < 0 || (this.names[place] === name && this.objects[place] === object)) return at
    }
  }

  private grow(): void {
    const { names, objects, counts } = this
    this.names = larger(names)
    this.objects = larger(objects)
    this.counts = larger(counts)
    this.slots = new Int32Array(this.slots.length * 2)
    for (let i = 0; i < this.size; i++) this.slots[this.slotOf(names[i]!, objects[i]!)] = i + 1
  }
}

function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2)
  twice.set(numbers)
  return twice
}
