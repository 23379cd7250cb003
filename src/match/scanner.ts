/**
 * Engine and matcher together: bytes in, matches out. One scanner for each thread.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import { Engine, ESCAPE_ANCHOR, LONG_RUN_ANCHOR } from '../engine/engine.ts'
import type { LoadedRules } from './custom/load.ts'
import { decodeRun } from './decode.ts'
import { type Unescaped, unescapeRun } from './escapes.ts'
import type { Match } from './match.ts'
import { createMatcher, type Matcher } from './matcher.ts'
import { packedPlan } from './packed-plan.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { planOf } from './plan.ts'
import { longWindowAt, windowIn } from './window.ts'

/** A run whose beginning lies further before the searched part was met by the piece before; one that is cut has none. */
const RUN_BACK = 128
/** Encodings inside encodings that are followed. */
const DEEPEST = 3
/** A match in a long window depends on what stands right behind it: the rest of its line, which is part of its context. */
const BEHIND = 256

/** What one candidate gave, and which bytes decided it. Addresses are the engine's. */
export interface Evaluation {
  readonly matches: readonly Match[]
  /** No byte outside [from, to] matters. */
  readonly from: number
  readonly to: number
  /** Reaches beyond the neighbouring lines, so the anchor itself has to be kept from one version of a file to the next. */
  readonly long: boolean
  /** Nothing outside the window around the anchor matters, so the same window gives the same again. */
  readonly inWindow: boolean
}

export class Scanner {
  readonly engine: Engine
  /** Users' rules. */
  readonly custom: LoadedRules
  private readonly matcher: Matcher
  private depth = 0

  constructor(rules: readonly SecretRule[], custom: LoadedRules = { rules: [] }) {
    this.custom = custom
    const all = [...rules, ...custom.rules.filter(({ finder }) => finder !== 'regex')]
    const plan = packedPlan(all) ?? planOf(all)
    this.matcher = createMatcher(all, plan)
    this.engine = new Engine(plan.tables, custom.matcher?.literals)
  }

  /** Every match in `text`, overlapping ones too; `start` and `end` are offsets into `text`. */
  scan(text: Buffer): Match[] {
    const found: Match[] = []
    for (const piece of piecesOf(text)) for (const match of this.scanPiece(piece)) found.push(match)
    if (this.custom.matcher)
      for (const match of this.custom.matcher.inWhole(text, 0, text.length)) found.push(match)
    return found
  }

  /** As `scan`, at the anchors in one piece of a text; without rules that no anchor leads to. Offsets are of the whole text. */
  scanPiece({ bytes, from, lo, hi }: Piece): Match[] {
    const found: Match[] = []
    this.engine.withText(bytes, (start) => {
      const end = start + bytes.length
      this.engine.search(start, end, start + lo, start + hi, (anchor, address) => {
        if (anchor === LONG_RUN_ANCHOR && address < start + lo - RUN_BACK) return
        for (const match of this.evaluate(anchor, address, start, end).matches)
          found.push(moved(match, from - start))
      })
    })
    return found
  }

  /** Whether there are rules that no anchor leads to: they have to see each text as a whole. */
  get hasUnanchored(): boolean {
    return (this.custom.matcher?.slow.size ?? 0) > 0
  }

  /** Matches in the engine's text [start, end) of rules that no anchor leads to. */
  unanchored(start: number, end: number): Match[] {
    return this.custom.matcher?.inWhole(this.engine.bytes, start, end) ?? []
  }

  /** What the candidate at `address` is, inside the text [start, end) of the engine's memory. */
  evaluate(anchor: number, address: number, start: number, end: number): Evaluation {
    if (anchor === LONG_RUN_ANCHOR)
      return both(this.atAnchor(anchor, address, start, end), this.insideRun(address, start, end))
    if (anchor === ESCAPE_ANCHOR) return this.behindEscapes(address, start, end)
    const literal = anchor - this.engine.anchors
    if (literal >= 0 && this.custom.matcher && anchor < LONG_RUN_ANCHOR)
      return this.custom.matcher.evaluate(literal, this.engine.bytes, start, end, address)
    return this.atAnchor(anchor, address, start, end)
  }

  private atAnchor(anchor: number, address: number, start: number, end: number): Evaluation {
    if (this.matcher.isLong(anchor)) return this.atLongAnchor(anchor, address, start, end)
    const { bytes, exports } = this.engine
    const window = windowIn(bytes, exports.windowStart(address, start, end), exports.windowEnd(), address)
    const matches = this.matcher.matchesAt(anchor, window)
    return { matches, from: window.base, to: window.base + window.text.length, long: false, inWindow: true }
  }

  private atLongAnchor(anchor: number, address: number, start: number, end: number): Evaluation {
    const window = longWindowAt(this.engine.bytes, start, end, address)
    const matches = this.matcher.matchesAt(anchor, window)
    const all = window.base + window.text.length
    // What did not match may do so because of any byte.
    const decided = matches.length === this.matcher.trialsAt(anchor)
    const to = decided ? Math.max(...matches.map((m) => Math.max(m.end + BEHIND, m.decidedTo ?? 0))) : all
    return { matches, from: window.base, to: Math.min(all, to), long: true, inWindow: false }
  }

  /** What an encoded run holds; it is reported at the run. */
  private insideRun(address: number, start: number, end: number): Omit<Evaluation, 'inWindow'> {
    const { decoded, from, to, long } = decodeRun(this.engine.bytes.subarray(start, end), address - start)
    const reach = { from: start + from, to: start + to, long }
    if (!decoded || this.depth === DEEPEST) return { matches: [], ...reach }
    const matches = this.deeper(decoded.bytes, decoded.encoding).map((match) => ({
      ...match,
      start: address,
      end: start + decoded.end,
    }))
    return { matches, ...reach }
  }

  /** What a run with escapes holds and does not show without them; each is reported where it is written. */
  private behindEscapes(address: number, start: number, end: number): Evaluation {
    const run = unescapeRun(this.engine.bytes.subarray(start, end), address - start)
    const from = start + (run?.from ?? address - start) - 1
    const reach = { from, to: start + (run?.to ?? address - start) + 1, long: false, inWindow: true }
    if (!run || this.depth === DEEPEST) return { matches: [], ...reach }
    const matches = this.deeper(run.bytes, 'escapes')
      .filter((match) => !run.written.includes(match.value) && !isWrittenUrl(match, run))
      .map((match) => ({
        ...match,
        start: start + run.places[match.start]!,
        end: start + run.places[match.end]!,
      }))
    return { matches, ...reach }
  }

  /** What decoded text holds, where it stands in there. */
  private deeper(bytes: Buffer, encoding: string): Match[] {
    this.depth++
    const found = this.scan(bytes)
    this.depth--
    return found.map((match) => ({
      ...match,
      context: { ...match.context, encoding: nested(encoding, match.context.encoding) },
    }))
  }
}

/** A URL whose password alone has escapes was seen as it is written. */
const isWrittenUrl = ({ rule, start }: Match, { written, places, from }: Unescaped) =>
  rule.finder === 'url-credential' && written.slice(0, places[start]! - from).includes('://')

const both = (window: Evaluation, run: Omit<Evaluation, 'inWindow'>): Evaluation => ({
  matches: [...run.matches, ...window.matches],
  from: Math.min(window.from, run.from),
  to: Math.max(window.to, run.to),
  long: window.long || run.long,
  inWindow: window.inWindow && !run.long && run.from > window.from && run.to < window.to,
})

const nested = (outer: string, inner: string | undefined) => (inner ? `${inner} in ${outer}` : outer)

const moved = (match: Match, by: number): Match => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
})
