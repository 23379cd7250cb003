/** The text of `git log --raw -z -c` → changes as numbers, and what it names that nobody has. */
import { hexAt } from '../sources/packs/id-table.ts'
import type { HasObject } from '../sources/packs/numbers.ts'
import { Changes, type EventFilter } from './changes.ts'

const NUL = 0
const LF = 10
const COMMIT_SIGN = 1
const COLON = 58
/** A mode and a blank. */
const MODE = 7

/** Tokens end with NUL: commits begin with \x01, changes with a colon for each parent, and a path follows a change. */
export class LogReader {
  readonly changes = new Changes()
  readonly missing = new Set<string>()
  commits = 0
  private readonly has: HasObject
  private readonly idDigits: number
  private rest: Buffer = Buffer.alloc(0)
  private pathNext = false

  constructor(has: HasObject, idDigits: number) {
    this.has = has
    this.idDigits = idDigits
  }

  /** Hands over what is complete. */
  drain(filter: EventFilter): void {
    if (this.pathNext) return
    filter.take(this.changes)
    this.changes.clear()
  }

  push(chunk: Buffer): void {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk
    let start = 0
    for (let end = bytes.indexOf(NUL); end >= 0; end = bytes.indexOf(NUL, start)) {
      this.token(bytes, start, end)
      start = end + 1
    }
    this.rest = bytes.subarray(start)
  }

  private token(bytes: Buffer, from: number, end: number): void {
    if (this.pathNext) {
      this.pathNext = false
      this.changes.path(bytes, from, end)
      return
    }
    let start = from
    while (bytes[start] === LF) start++
    if (bytes[start] === COMMIT_SIGN) {
      this.commits++
      this.changes.commit(bytes, start + 1, end)
    } else if (bytes[start] === COLON) {
      this.pathNext = true
      this.change(bytes, start)
    }
  }

  /** Modes of the parents and of the result, then their ids, all of fixed width. */
  private change(bytes: Buffer, start: number): void {
    let parents = 0
    while (bytes[start + parents] === COLON) parents++
    const modes = start + parents
    const ids = modes + MODE * (parents + 1)
    this.changes.change(parents)
    for (let i = 0; i <= parents; i++) {
      const at = ids + i * (this.idDigits + 1)
      const high = hexAt(bytes, at)
      const low = hexAt(bytes, at + 8)
      // A submodule's id (mode 160000) names nothing in this repository.
      const isSubmodule = bytes[modes + MODE * i + 1] === 0x36
      this.changes.id(isSubmodule ? 0 : high * 2 ** 20 + (low >>> 12))
      if (i === parents && !isSubmodule && high + low > 0 && !this.has(high, low))
        this.missing.add(bytes.toString('latin1', at, at + this.idDigits))
    }
  }
}
