/**
 * Searches only what a delta changed: each change with the line before it and the line after it, because a match may
 * depend on the lines next to its own (`WINDOW_BACK` and `WINDOW_AHEAD` of src/match/window.ts bound both), and not even
 * that where it is known from another text (ranges.ts).
 */
import { clear } from './candidates'
import { lengthOf, segmentCount, sourceOf, targetOf } from './delta'
import { behindNewline, newline } from './lines'
import { searchLiterals } from './literals'
import { lookUp } from './lookup'
import { UNNAMED, addRange, beginOf, clearRanges, endOf, forgetNames, isCrowded, nameOfRange, passKnown, settleRanges, waiting } from './ranges'
import { searchPart } from './search'
import { remembers } from './windows'

/** A match whose anchor lies this far before a change may still depend on it: WINDOW_AHEAD, one for the line's end, and room for an escape before the anchor. */
const BACK: usize = 1024 + 16
/** And this far behind it: WINDOW_BACK, one for the line's start, and room for a word that ends there. */
const AHEAD: usize = 512 + 64

/** A larger change is searched in parts, as some may be known; a part has so many bytes at least, and then one line in eight ends it. */
const LARGE: usize = 512
const LEAST: usize = 160
const CUT: u64 = 0x9e3779b97f4a7c15
const CUT_BITS: u64 = 3

/** Where the search of the target stands. */
let text: usize = 0
let textEnd: usize = 0
let next: u32 = 0
let searchedTo: usize = 0
/** What of the last change does not wait yet. */
let rest: usize = 0
let restEnd: usize = 0
/** Which of the changes that wait is searched, and from where on. */
let at: u32 = 0
let lo: usize = 0
let tailChanged: bool = false
let forLiterals: bool = false

const LF: u32 = 10

/** Begins the search of the target that `apply` made from a base of `baseSize` bytes: for anchors, or for literals anywhere. */
export function beginChanges(target: usize, targetSize: usize, baseSize: usize, literals: bool): void {
  forLiterals = literals
  text = target
  textEnd = target + targetSize
  next = 0
  searchedTo = target
  rest = target
  restEnd = target
  at = 0
  clearRanges()
  const last = segmentCount - 1
  tailChanged = segmentCount == 0 || sourceOf(last) + lengthOf(last) != baseSize || targetOf(last) + lengthOf(last) != targetSize
}

/** Searches the changes; true when all are done, false when the candidates have to be taken first. */
export function searchChanges(): bool {
  clear()
  while (true) {
    if (at == waiting && !takeChanges()) return true
    while (at < waiting) {
      const hi = endOf(at)
      lo = forLiterals ? searchLiterals(text, textEnd, lo, hi) : searchPart(text, textEnd, lo, hi)
      if (lo < hi) {
        lookUp(text, textEnd)
        forgetNames()
        return false
      }
      if (++at < waiting) lo = beginOf(at)
    }
    lookUp(text, textEnd)
    settleRanges()
    at = 0
  }
}

/** Lets changes wait to be searched, but for those that are known to hold nothing; false when there are no more. */
function takeChanges(): bool {
  while (waiting == 0) {
    if (rest == restEnd && next > segmentCount) return false
    while (!isCrowded()) {
      if (rest < restEnd) nextPart()
      else if (next <= segmentCount) nextChange()
      else break
    }
    passKnown()
  }
  lo = beginOf(0)
  return true
}

/** The next change, and those that begin in its lines, is to be searched with the neighbouring lines. */
function nextChange(): void {
  if (isUnchanged(next)) {
    next++
    return
  }
  const lo = max(lineStart(changeStart(next)), behindSearched())
  let hi = lineEnd(changeEnd(next))
  next++
  while (next <= segmentCount && changeStart(next) <= hi) {
    if (changeEnd(next) > sameTo && !isUnchanged(next)) hi = max(hi, lineEnd(changeEnd(next)))
    next++
  }
  searchedTo = max(searchedTo, hi)
  if (lo >= hi) return
  rest = lo
  restEnd = hi
}

/** The next part of the change waits to be searched. */
function nextPart(): void {
  const isNamed = remembers && !forLiterals
  const hi = isNamed && restEnd - rest > LARGE ? partEnd(rest + LEAST, restEnd) : restEnd
  addRange(rest, hi, isNamed ? nameOfRange(text, textEnd, rest, hi) : UNNAMED)
  rest = hi < restEnd ? hi + 1 : restEnd
}

/** The end of a line before one that begins so, or of the change: what is the same again is cut at the same places. */
function partEnd(p: usize, most: usize): usize {
  p = newline(p, most)
  while (p < most && ((load<u64>(p + 1) + load<u64>(p + 9)) * CUT) >>> (64 - CUT_BITS) != 0) p = newline(p + 1, most)
  return p
}

/** What was searched ends before a newline, which no anchor begins with: lines that follow are known by their own beginning. */
// @ts-ignore: decorator
@inline function behindSearched(): usize {
  return !forLiterals && searchedTo < textEnd && load<u8>(searchedTo) == LF ? searchedTo + 1 : searchedTo
}

/** Change number i lies before segment i; the last one behind the last segment. It may be empty: a place where bytes went. */
// @ts-ignore: decorator
@inline function changeStart(i: u32): usize {
  return i == 0 ? text : text + targetOf(i - 1) + lengthOf(i - 1)
}

// @ts-ignore: decorator
@inline function changeEnd(i: u32): usize {
  return i == segmentCount ? textEnd : text + targetOf(i)
}

/** The beginning and the end may be as they were; between two segments something always changed. */
// @ts-ignore: decorator
@inline function isUnchanged(i: u32): bool {
  if (i == segmentCount) return !tailChanged
  return i == 0 && sourceOf(0) == 0 && targetOf(0) == 0
}

/** Start of the line before the one of `p`. */
function lineStart(p: usize): usize {
  const least = p - text > BACK ? p - BACK : text
  p = behindNewline(p, least)
  return p > least ? behindNewline(p - 1, least) : p
}

/** For what follows up to here `lineEnd` says the same again: mostly several places of one line changed. */
let sameTo: usize = 0

/** End of the line behind the one of `p`. */
function lineEnd(p: usize): usize {
  const most = textEnd - p > AHEAD ? p + AHEAD : textEnd
  sameTo = 0
  p = newline(p, most)
  if (p == most) return p
  const hi = newline(p + 1, most)
  if (hi < most) sameTo = p
  return hi
}
