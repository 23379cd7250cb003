/** Counts how often entries came and went, by name and object; empty again after each use, and nothing is made anew for it. */
import { larger, Pairs } from './pairs.ts'

export class Balance {
  /** Names and objects, as they were first met. */
  readonly entries = new Pairs()
  /** Above 0 where an entry came, below where it went. */
  counts = new Int32Array(64)

  add(name: number, object: number, count: number): void {
    const known = this.entries.size
    const at = this.entries.number(name, object)
    if (at === this.counts.length) this.counts = larger(this.counts)
    this.counts[at] = at === known ? count : this.counts[at]! + count
  }

  clear(): void {
    this.entries.clear()
  }
}
