/**
 * All that a matcher may see: the anchor's line with the line before and the line after, bounded. A match depends on
 * nothing outside its window, and that is what makes scanning only the changed lines of a delta right.
 *
 * Text is held as latin1, one character for each byte, so that offsets are byte offsets whatever the encoding.
 */

/** Bytes before and behind an anchor that a window may hold at most. */
const WINDOW_BACK = 512
export const WINDOW_AHEAD = 1024
/** For tokens and keys that run over many lines. A PEM RSA-8192 key is 6.5 kB; certificates in one file follow it. */
const LONG_WINDOW_AHEAD = 32768

export interface Window {
  readonly text: string
  /** Where the anchor begins in `text`. */
  readonly anchor: number
  /** Address of the first character of `text`. */
  readonly base: number
}

const LF = 10

/** The window of the anchor at address `at` inside the text [start, end) of `bytes`. */
export function windowAt(bytes: Buffer, start: number, end: number, at: number): Window {
  const lo = lineStart(
    bytes,
    Math.max(start, at - WINDOW_BACK),
    lineStart(bytes, Math.max(start, at - WINDOW_BACK), at) - 1,
  )
  const most = Math.min(end, at + WINDOW_AHEAD)
  const hi = lineEnd(bytes, most, Math.min(most, lineEnd(bytes, most, at) + 1))
  return windowIn(bytes, lo, hi, at)
}

/** The same, where [lo, hi) are its bounds. */
export const windowIn = (bytes: Buffer, lo: number, hi: number, at: number): Window => ({
  text: bytes.toString('latin1', lo, hi),
  anchor: at - lo,
  base: lo,
})

/** As `windowAt`, but with `LONG_WINDOW_AHEAD` bytes behind the anchor whatever the lines. */
export function longWindowAt(bytes: Buffer, start: number, end: number, at: number): Window {
  const lo = lineStart(bytes, Math.max(start, at - WINDOW_BACK), at)
  return {
    text: bytes.toString('latin1', lo, Math.min(end, at + LONG_WINDOW_AHEAD)),
    anchor: at - lo,
    base: lo,
  }
}

/** First address of the line that holds `at`, not below `least`. */
function lineStart(bytes: Buffer, least: number, at: number): number {
  let lo = Math.max(at, least)
  while (lo > least && bytes[lo - 1] !== LF) lo--
  return lo
}

/** Address of the line feed that ends the line of `at`, or `most`. */
function lineEnd(bytes: Buffer, most: number, at: number): number {
  let hi = at
  while (hi < most && bytes[hi] !== LF) hi++
  return hi
}
