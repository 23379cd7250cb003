/**
 * What is known of one version of a file, and how it becomes what is known of the next: a match whose deciding bytes were
 * copied whole is carried over, everything near a change is searched again. Both together are what a search of the whole
 * text would give (the window law; `__tests__/match/carry.test.ts`).
 */
import type { Engine, Take } from '../engine/engine.ts'
import type { Match } from './match.ts'
import type { Scanner } from './scanner.ts'

/** A match as the caller keeps it: it only has to say where it stands. */
export interface Placed {
  readonly start: number
  readonly end: number
}

/** What the caller wants of matches. Both are asked often, and make objects of one shape. */
export interface Keep<P extends Placed> {
  /** What is kept of a match, `by` bytes further on. */
  of(match: Match, by: number): P | undefined
  /** The same `by` bytes further on. */
  moved(kept: P, by: number): P
}

/** Something found at an anchor. Offsets are of the text it was found in. */
interface Spot<P extends Placed> {
  readonly anchor: number
  readonly at: number
  /** The bytes that decided. */
  readonly from: number
  readonly to: number
  /** Kept without matches too, because a change far away may make one. */
  readonly long: boolean
  /** See `Evaluation`. */
  readonly inWindow: boolean
  readonly kept: readonly P[]
}

/** All that is known of a text. */
export type Known<P extends Placed> = readonly Spot<P>[]

/** Bytes around a long anchor, on its line, that make it one: an escape before, the literal and the run that must follow. */
const ANCHOR_BACK = 8
const ANCHOR_AHEAD = 96
const LF = 10

/** Searches texts of the engine's memory, whole or as changes to the text that they were made of. */
export class Carrier<P extends Placed> {
  private readonly scanner: Scanner
  private readonly keep: Keep<P>
  /** What windows held, by their number, as if their anchor stood at 0. */
  private readonly windows = new Map<number, Spot<P>>()

  /** @param packed bytes of the history that the texts are of. */
  constructor(scanner: Scanner, keep: Keep<P>, packed?: number) {
    this.scanner = scanner
    this.keep = keep
    scanner.engine.keepWindows(packed)
  }

  /**
   * Searches the whole text [start, end).
   * @param begun as in `Engine.search`; then there was room.
   */
  all(start: number, end: number, begun = 0): Known<P> {
    const spots = this.unanchored(start, end)
    if (begun === 0) this.makeRoom()
    const take: Take = (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end))
    this.scanner.engine.search(start, end, start, end, take, true, begun)
    return spots
  }

  /** Searches what the last `apply` changed, and carries over the rest of what is known of the base. */
  changed(start: number, end: number, baseSize: number, base: Known<P>, begun = 0): Known<P> {
    const spots = this.unanchored(start, end)
    if (begun === 0) this.makeRoom()
    const take: Take = (anchor, at, window) => add(spots, this.spotIn(window, anchor, at, start, end))
    this.scanner.engine.searchChanges(start, end, baseSize, take, begun)
    if (base.length === 0) return spots
    const seen = new Set<number>()
    for (const spot of spots) seen.add(keyOf(spot))
    const give = (carried: Spot<P>) => {
      if (!seen.has(keyOf(carried))) add(spots, carried)
    }
    for (const spot of base)
      if (spot.anchor !== WHOLE_TEXT) this.carry(spot, start, end - start, baseSize, give)
    return spots
  }

  /** Rules without an anchor see the whole of every text, so that nothing of theirs is carried. */
  private unanchored(start: number, end: number): Spot<P>[] {
    const kept = this.keptOf(this.scanner.unanchored(start, end), start)
    return kept.length > 0
      ? [{ anchor: WHOLE_TEXT, at: 0, from: 0, to: end - start, long: false, inWindow: false, kept }]
      : []
  }

  /** Between two texts, as numbers that a search gave out must hold until it is done. */
  makeRoom(): void {
    const { exports } = this.scanner.engine
    if (!exports.windowsFull()) return
    exports.forgetWindows()
    this.windows.clear()
  }

  /** As `spotAt`, but what came of a window is remembered. */
  private spotIn(window: number, anchor: number, address: number, start: number, end: number): Spot<P> {
    const known = window > 0 ? this.windows.get(window) : undefined
    if (known) return this.shifted(known, address - start)
    const spot = this.spotAt(anchor, address, start, end)
    if (window === 0 || !spot.inWindow) return spot
    if (spot.kept.length === 0) this.scanner.engine.exports.settleWindow(window)
    else this.windows.set(window, this.shifted(spot, -spot.at))
    return spot
  }

  private spotAt(anchor: number, address: number, start: number, end: number): Spot<P> {
    const { matches, from, to, long, inWindow } = this.scanner.evaluate(anchor, address, start, end)
    return {
      anchor,
      at: address - start,
      from: from - start,
      to: to - start,
      long,
      inWindow,
      kept: this.keptOf(matches, start),
    }
  }

  private keptOf(matches: readonly Match[], start: number): P[] {
    const all: P[] = []
    for (const match of matches) {
      const kept = this.keep.of(match, -start)
      if (kept !== undefined) all.push(kept)
    }
    return all
  }

  private shifted({ anchor, at, from, to, long, inWindow, kept }: Spot<P>, by: number): Spot<P> {
    const moved = kept.length === 0 ? kept : kept.map((one) => this.keep.moved(one, by))
    return { anchor, at: at + by, from: from + by, to: to + by, long, inWindow, kept: moved }
  }

  /** A delta may copy the same bytes to several places. */
  private carry(
    spot: Spot<P>,
    start: number,
    size: number,
    baseSize: number,
    give: (carried: Spot<P>) => void,
  ): void {
    const whole = shiftsOf(this.scanner.engine, spot.from - 1, spot.to + 1, baseSize, size)
    for (const by of whole) give(by === 0 ? spot : this.shifted(spot, by))
    if (!spot.long) return
    // The anchor stands as it did, but something in its reach has changed.
    for (const by of this.anchorShifts(spot.at, start, size, baseSize))
      if (!whole.includes(by)) give(this.spotAt(spot.anchor, start + spot.at + by, start, start + size))
  }

  /** How far a long anchor moved where what makes it one was copied whole: its surroundings on its line. */
  private anchorShifts(at: number, start: number, size: number, baseSize: number): number[] {
    const { engine } = this.scanner
    return shiftsOf(engine, at - 1, at + 1, baseSize, size).filter((by) => {
      const address = start + at + by
      const before = engine.bytes.subarray(address - ANCHOR_BACK, address).lastIndexOf(LF)
      const behind = engine.bytes.subarray(address, address + ANCHOR_AHEAD).indexOf(LF)
      const from = before < 0 ? at - ANCHOR_BACK : at - ANCHOR_BACK + before
      const to = at + (behind < 0 ? ANCHOR_AHEAD : behind + 1)
      return shiftsOf(engine, from, to, baseSize, size).includes(by)
    })
  }
}

/** The number of an anchor that there is not. */
const WHOLE_TEXT = 0xfffd

const keyOf = ({ anchor, at }: Spot<Placed>) => at * 65536 + anchor

const add = <P extends Placed>(spots: Spot<P>[], spot: Spot<P>) => {
  if (spot.long || spot.kept.length > 0) spots.push(spot)
}

/**
 * How far the bytes [from, to) of the base moved, for each segment of the last `apply` that holds them all. Before the
 * beginning and behind the end there is nothing, so a range that reaches there must still begin, or end, the text.
 */
function shiftsOf(
  { words, segments, exports }: Engine,
  from: number,
  to: number,
  baseSize: number,
  size: number,
): readonly number[] {
  const lo = Math.max(from, 0)
  const hi = Math.min(to, baseSize)
  let shifts: number[] | undefined
  const first = segments >>> 2
  const behind = first + exports.segmentsOf() * 3
  for (let i = first; i < behind; i += 3) {
    const source = words[i]!
    if (source > lo || hi > source + words[i + 2]!) continue
    const by = words[i + 1]! - source
    if ((from < 0 && lo + by !== 0) || (to > baseSize && hi + by !== size)) continue
    if (shifts) shifts.push(by)
    else shifts = [by]
  }
  return shifts ?? NO_SHIFTS
}

const NO_SHIFTS: readonly number[] = []
