/** Counts what a source read and what it left out, for the receipt. */
import type { Skipped } from '../receipt.ts'
import { type Bound, beyond, DEFAULT_LIMITS } from './limits.ts'

export class Tally {
  files = 0
  blobs = 0
  commits = 0
  messages = 0
  bytes = 0
  /** How many files each practice looked at, and which practices an error stopped; by the rule's id. */
  readonly looked = new Map<string, number>()
  readonly stopped = new Set<string>()
  /** How much of a source is read. */
  limits = DEFAULT_LIMITS
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

  /** Larger than a bound: a gap, unless somebody chose the bound. */
  tooLarge(what: string, bound: Bound, example: string): void {
    this.add(beyond(what, bound), example, !bound.chosen)
  }

  skipped(): Skipped[] {
    return [...this.left.values()].sort(
      (a, b) => Number(b.gap) - Number(a.gap) || (a.reason < b.reason ? -1 : 1),
    )
  }

  /** Takes in what another one counted. */
  absorb(other: Tally): void {
    this.files += other.files
    this.blobs += other.blobs
    this.commits += other.commits
    this.messages += other.messages
    this.bytes += other.bytes
    for (const [id, count] of other.looked) this.looked.set(id, count + (this.looked.get(id) ?? 0))
    for (const id of other.stopped) this.stopped.add(id)
    this.take(other.skipped())
  }

  /** The same of what was left out. */
  take(skipped: readonly Skipped[]): void {
    for (const { reason, gap, count, examples } of skipped) {
      const entry = this.left.get(reason)
      this.left.set(reason, {
        reason,
        gap,
        count: count + (entry?.count ?? 0),
        examples: least([...examples, ...(entry?.examples ?? [])]),
      })
    }
  }

  private add(reason: string, example: string, gap: boolean): void {
    const entry = this.left.get(reason) ?? { reason, gap, count: 0, examples: [] }
    entry.count++
    entry.examples = least([...entry.examples, example])
    this.left.set(reason, entry)
  }
}

/** The examples that are shown do not depend on the order of reading. */
const least = (examples: readonly string[]): string[] => [...examples].sort().slice(0, 3)
