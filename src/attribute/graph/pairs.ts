/** Numbers for pairs of numbers, in the order in which they are first met: open addressing, and nothing is made for a pair. */
import { NONE } from './part.ts'

export class Pairs {
  firsts = new Int32Array(64)
  seconds = new Int32Array(64)
  size = 0
  /** Twice as many, with the numbers of the pairs counted from 1. */
  private slots = new Int32Array(128)

  /** Of a pair that is new, what `size` was before. */
  number(first: number, second: number): number {
    const at = this.slotOf(first, second)
    if (this.slots[at] !== 0) return this.slots[at]! - 1
    this.firsts[this.size] = first
    this.seconds[this.size] = second
    this.slots[at] = ++this.size
    if (this.size === this.firsts.length) this.grow()
    return this.size - 1
  }

  /** NONE where it was not met. */
  find(first: number, second: number): number {
    const number = this.slots[this.slotOf(first, second)]! - 1
    return number < 0 ? NONE : number
  }

  clear(): void {
    if (this.size * 8 > this.slots.length) this.slots.fill(0)
    else
      for (let i = this.size - 1; i >= 0; i--) this.slots[this.slotOf(this.firsts[i]!, this.seconds[i]!)] = 0
    this.size = 0
  }

  private slotOf(first: number, second: number): number {
    const mask = this.slots.length - 1
    let at = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 0
    for (at = (at ^ (at >>> 15)) & mask; ; at = (at + 1) & mask) {
      const number = this.slots[at]! - 1
      if (number < 0 || (this.firsts[number] === first && this.seconds[number] === second)) return at
    }
  }

  private grow(): void {
    const { firsts, seconds } = this
    this.firsts = larger(firsts)
    this.seconds = larger(seconds)
    this.slots = new Int32Array(this.slots.length * 2)
    for (let i = 0; i < this.size; i++) this.slots[this.slotOf(firsts[i]!, seconds[i]!)] = i + 1
  }
}

export function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(numbers.length * 2)
  twice.set(numbers)
  return twice
}
