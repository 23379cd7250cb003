/** Counts what a source read and what it left out, for the receipt. */
import type { Skipped } from '../receipt.ts'

export class Tally {
  files = 0
  blobs = 0
  commits = 0
  messages = 0
  bytes = 0
  private readonly left = new Map<
    string,
    { reason: string; gap: boolean; count: number; examples: string[] }
  >()

  /** Left out by design: named, and still complete. False, so that a filter can end with it. */
  skip(reason: string, example: string): false {
    this.add(reason, example, false)
    return false
  }

  /** Asked for and not read: the run is incomplete. */
  gap(reason: string, example: string): void {
    this.add(reason, example, true)
  }

  skipped(): Skipped[] {
    return [...this.left.values()].sort(
      (a, b) => Number(b.gap) - Number(a.gap) || (a.reason < b.reason ? -1 : 1),
    )
  }

  private add(reason: string, example: string, gap: boolean): void {
    const entry = this.left.get(reason) ?? { reason, gap, count: 0, examples: [] }
    entry.count++
    if (entry.examples.length < 3) entry.examples.push(example)
    this.left.set(reason, entry)
  }
}
