/**
 * Engine and matcher together: bytes in, matches out. One scanner for each thread.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import { Engine, LONG_RUN_ANCHOR } from '../engine/engine.ts'
import { decodeRun } from './decode.ts'
import type { Match } from './match.ts'
import { createMatcher, type Matcher } from './matcher.ts'
import { LONG_WINDOW_AHEAD, longWindowAt, WINDOW_BACK, windowAt } from './window.ts'

/** A text above this is searched in pieces that overlap, so that memory stays bounded. */
const PIECE = 8 * 1024 * 1024
const OVERLAP = LONG_WINDOW_AHEAD + WINDOW_BACK
/** Encodings inside encodings that are followed. */
const DEEPEST = 3

export class Scanner {
  readonly engine: Engine
  private readonly matcher: Matcher

  constructor(rules: readonly SecretRule[]) {
    this.matcher = createMatcher(rules)
    this.engine = new Engine(this.matcher.anchors)
  }

  /** Matches in `text`, in order, without overlaps; `start` and `end` are offsets into `text`. */
  scan(text: Buffer): Match[] {
    return strongest(this.all(text, 0))
  }

  private all(text: Buffer, depth: number): Match[] {
    const found: Match[] = []
    for (let at = 0; at < text.length; at += PIECE) {
      const from = Math.max(0, at - OVERLAP)
      const to = Math.min(text.length, at + PIECE + OVERLAP)
      const hi = Math.min(text.length, at + PIECE)
      found.push(
        ...this.piece(text.subarray(from, to), at - from, hi - from, depth).map((m) => moved(m, from)),
      )
    }
    return found
  }

  /** Matches whose anchor lies in [lo, hi) of `text`. */
  private piece(text: Buffer, lo: number, hi: number, depth: number): Match[] {
    const { engine, matcher } = this
    const start = engine.load(text)
    const end = start + text.length
    const found: Match[] = []
    const runs: number[] = []
    engine.search(start, end, start + lo, start + hi, (anchor, address) => {
      if (anchor === LONG_RUN_ANCHOR) {
        runs.push(address - start)
        return
      }
      const window = (matcher.isLong(anchor) ? longWindowAt : windowAt)(engine.bytes, start, end, address)
      for (const match of matcher.matchesAt(anchor, window)) found.push(moved(match, -start))
    })
    if (depth < DEEPEST) for (const run of runs) found.push(...this.insideRun(text, run, depth))
    return found
  }

  /** What an encoded run holds; it is reported at the run. */
  private insideRun(text: Buffer, start: number, depth: number): Match[] {
    const decoded = decodeRun(text, start)
    if (!decoded) return []
    return this.all(decoded.bytes, depth + 1).map((match) => ({
      ...match,
      start,
      end: decoded.end,
      context: {
        ...match.context,
        encoding: match.context.encoding
          ? `${decoded.encoding} in ${match.context.encoding}`
          : decoded.encoding,
      },
    }))
  }
}

const moved = (match: Match, by: number): Match => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
})

/** Of matches that overlap the most telling one; of equals the longer, then the first rule by name. */
export function strongest(matches: readonly Match[]): Match[] {
  const order = [...matches].sort(
    (a, b) =>
      b.weight - a.weight ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  )
  const kept: Match[] = []
  for (const match of order) {
    const clash = kept.some(
      (k) =>
        k.start < match.end &&
        match.start < k.end &&
        !(k.context.encoding && match.context.encoding && k.value !== match.value),
    )
    if (!clash) kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.value < b.value ? -1 : 1))
}
