/** Changes of the history in little memory, until it is known which blobs matter; then events of those alone. */
import type { Commit, Event } from './log.ts'

const NUL = 0
/** Numbers before the ids of a change. */
const HEAD = 4

/** Changes as numbers, until it is known which of them matter: a tenth of the text. */
export class Changes {
  /** For each: where its commit and its path stand in `text`, the path's end, the number of parents, then ids by their first 52 bits. */
  numbers = new Float64Array(1024)
  count = 0
  text = Buffer.alloc(64 * 1024)
  private textSize = 0
  private commitAt = 0
  private pathAt = 0

  /** Bytes in memory. */
  get size(): number {
    return this.count * 8 + this.textSize
  }

  /** Forgets all but the commit at hand, of which more changes may come. */
  clear(): void {
    const end = this.text.indexOf(NUL, this.commitAt) + 1
    this.text.copyWithin(0, this.commitAt, end)
    this.textSize = end - this.commitAt
    this.commitAt = 0
    this.count = 0
  }

  commit(bytes: Buffer, from: number, end: number): void {
    this.commitAt = this.write(bytes, from, end)
  }

  change(parents: number): void {
    this.number(this.commitAt)
    this.pathAt = this.count
    this.number(0)
    this.number(0)
    this.number(parents)
  }

  id(prefix: number): void {
    this.number(prefix)
  }

  /** Of the last change. */
  path(bytes: Buffer, from: number, end: number): void {
    this.numbers[this.pathAt] = this.write(bytes, from, end)
    this.numbers[this.pathAt + 1] = this.textSize
  }

  private number(value: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Float64Array(this.count * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.count++] = value
  }

  /** Where it stands. A NUL goes behind it. */
  private write(bytes: Buffer, from: number, end: number): number {
    const at = this.textSize
    this.textSize += end - from + 1
    if (this.textSize > this.text.length) {
      const larger = Buffer.alloc(this.textSize * 2)
      this.text.copy(larger, 0, 0, at)
      this.text = larger
    }
    bytes.copy(this.text, at, from, end)
    this.text[this.textSize - 1] = NUL
    return at
  }
}

/** Turns the changes that matter into events. */
export class EventFilter {
  readonly events: Event[] = []
  /** Full ids by their first 52 bits. */
  private readonly wanted: ReadonlyMap<number, string>

  constructor(wanted: ReadonlySet<string>) {
    this.wanted = new Map([...wanted].map((id) => [Number.parseInt(id.slice(0, 13), 16), id]))
  }

  take({ numbers, count, text }: Changes): void {
    let commitAt = -1
    let commit: Commit = { id: '', authorTime: 0 }
    for (let at = 0; at < count; at += HEAD + numbers[at + 3]! + 1) {
      const parents = numbers[at + 3]!
      if (!this.matters(numbers, at + HEAD, parents + 1)) continue
      if (commitAt !== numbers[at]) {
        commitAt = numbers[at]!
        commit = commitIn(text, commitAt)
      }
      const ids = Array.from(
        numbers.subarray(at + HEAD, at + HEAD + parents + 1),
        (key) => this.wanted.get(key) ?? '',
      )
      const path = text.toString('utf8', numbers[at + 1]!, numbers[at + 2]! - 1)
      this.events.push({
        before: ids.slice(0, -1),
        after: ids.at(-1)!,
        path,
        commit,
        order: this.events.length,
      })
    }
  }

  private matters(numbers: Float64Array, from: number, count: number): boolean {
    for (let i = from; i < from + count; i++) if (this.wanted.has(numbers[i]!)) return true
    return false
  }
}

const commitIn = (text: Buffer, at: number): Commit =>
  commitFrom(text.toString('latin1', at, text.indexOf(NUL, at)))

/**
 * @param said id and time, as the log prints them. Of an author's line that git cannot read there is no time, and beyond
 * four digits of a year none that a report could write: both count as 1970, as git itself counts what overflows.
 */
export function commitFrom(said: string): Commit {
  const [id, time] = said.split(' ')
  const authorTime = Number(time)
  return { id: id!, authorTime: authorTime <= END_OF_9999 ? authorTime : 0 }
}

const END_OF_9999 = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000
