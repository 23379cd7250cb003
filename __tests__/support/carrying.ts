/** What is known of a text by its changes alone, and by a search of all of it. */
import { SLACK } from '../../src/engine/engine.ts'
import { Carrier, type Known, type Placed } from '../../src/match/carry.ts'
import type { Match } from '../../src/match/match.ts'
import type { Scanner } from '../../src/match/scanner.ts'
import { type Edits, encodeDelta, instructionsOf, targetOf } from './delta.ts'

interface Kept extends Placed {
  readonly what: string
}

const whatOf = ({ rule, value, context, whole }: Match) =>
  JSON.stringify([rule.id, value, context, ...(whole ? [whole] : [])])

const listOf = (known: Known<Kept>): string[] =>
  [...new Set(known.flatMap((spot) => spot.kept.map((one) => `${one.start}-${one.end} ${one.what}`)))].sort()

export class Carrying {
  private readonly scanner: Scanner
  private readonly carrier: Carrier<Kept>

  constructor(scanner: Scanner) {
    this.scanner = scanner
    this.carrier = new Carrier<Kept>(scanner, {
      of: (match, by) => ({ start: match.start + by, end: match.end + by, what: whatOf(match) }),
      moved: (kept, by) => ({ ...kept, start: kept.start + by, end: kept.end + by }),
    })
  }

  /** By a search of all of it. */
  whole(bytes: Buffer): string[] {
    const found = this.scanner.scan(bytes)
    return [...new Set(found.map((match) => `${match.start}-${match.end} ${whatOf(match)}`))].sort()
  }

  /** Lays base, then each version as a delta to the one before, and gives what is known of the last one. */
  walk(base: Buffer, steps: readonly Edits[]): { known: string[]; last: Buffer } {
    const { engine } = this.scanner
    const floor = engine.free
    let bytes = base
    let at = this.lay(base)
    let known = this.carrier.all(at, at + base.length)
    for (const fates of steps) {
      const instructions = instructionsOf(bytes, fates)
      const target = targetOf(bytes, instructions)
      const targetAt = this.apply(encodeDelta(bytes.length, instructions), at, bytes.length, target)
      known = this.carrier.changed(targetAt, targetAt + target.length, bytes.length, known)
      bytes = target
      at = targetAt
    }
    engine.free = floor
    return { known: listOf(known), last: bytes }
  }

  private lay(bytes: Uint8Array): number {
    const { engine } = this.scanner
    const at = (engine.free + SLACK + 63) & ~63
    engine.free = at + bytes.length + 384
    engine.reserve(engine.free)
    engine.bytes.set(bytes, at)
    engine.bytes.fill(0, at + bytes.length, at + bytes.length + SLACK)
    return at
  }

  private apply(delta: Buffer, base: number, baseSize: number, target: Buffer): number {
    const { engine } = this.scanner
    const deltaAt = this.lay(delta)
    const at = this.lay(new Uint8Array(target.length))
    const end = deltaAt + delta.length
    expect(engine.exports.apply(deltaAt, end, base, baseSize, at, target.length)).toBe(1)
    expect(engine.bytes.subarray(at, at + target.length).equals(target)).toBe(true)
    return at
  }
}
