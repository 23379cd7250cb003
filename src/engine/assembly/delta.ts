/**
 * Rebuilds a blob from its base and a delta (https://git-scm.com/docs/gitformat-pack#_deltified_representation), and
 * searches only what the delta changed: each change with the line before it and the line after it, because a match may
 * depend on the lines next to its own (`WINDOW_BACK` and `WINDOW_AHEAD` of src/match/window.ts bound both).
 *
 * What was copied is listed as segments, so that the host can carry over what it found in the base.
 */
import { behindNewline, newline } from './lines'
import { searchLiterals } from './literals'
import { clear } from './candidates'
import { lookUp } from './lookup'
import { searchPart } from './search'

/** A match whose anchor lies this far before a change may still depend on it: WINDOW_AHEAD, one for the line's end, and room for an escape before the anchor. */
const BACK: usize = 1024 + 16
/** And this far behind it: WINDOW_BACK, one for the line's start, and room for a word that ends there. */
const AHEAD: usize = 512 + 64

/** Segments: triples of u32, (from in the base, to in the target, length), in order of the target. */
let segments: usize = 0
let segmentsEnd: usize = 0
let segmentCount: u32 = 0

/** Where the search of the target stands. */
let text: usize = 0
let textEnd: usize = 0
let next: u32 = 0
let searchedTo: usize = 0
let lo: usize = 0
let hi: usize = 0
let tailChanged: bool = false
let forLiterals: bool = false

export function configureDelta(area: usize, capacity: u32): void {
  segments = area
  segmentsEnd = area + <usize>capacity * 12
}

export function segmentsOf(): u32 {
  return segmentCount
}

/** The segments' place, free for another list when nobody needs them. */
export function listStart(): usize {
  return segments
}

export function listEnd(): usize {
  return segmentsEnd
}

/** Size of the base (first = true) or of the target that a delta declares, -1 where it is cut short. */
export function declaredSize(delta: usize, deltaEnd: usize, first: bool): f64 {
  let p = delta
  let size: u64 = 0
  for (let round = first ? 1 : 2; round > 0; round--) {
    size = 0
    let shift: u64 = 0
    while (true) {
      if (p >= deltaEnd || shift > 49) return -1
      const c = <u64>load<u8>(p++)
      size |= (c & 0x7f) << shift
      shift += 7
      if (!(c & 0x80)) break
    }
  }
  return <f64>size
}

/**
 * Rebuilds the target and lists its segments. The target needs 80 writable bytes behind its end; they are zeroed.
 * Returns 1; 0 where there are too many segments to list (the target is right all the same); -1 where the delta is damaged.
 */
export function apply(delta: usize, deltaEnd: usize, base: usize, baseSize: usize, target: usize, targetSize: usize): i32 {
  let p = delta
  for (let round = 0; round < 2; round++) while (load<u8>(p++) & 0x80) {}
  let out = target
  const end = target + targetSize
  let s = segments
  let listed = true
  while (p < deltaEnd) {
    const op = <u32>load<u8>(p++)
    if (op & 0x80) {
      let offset: usize = 0
      let length: usize = 0
      if (op & 1) offset = <usize>load<u8>(p++)
      if (op & 2) offset |= <usize>load<u8>(p++) << 8
      if (op & 4) offset |= <usize>load<u8>(p++) << 16
      if (op & 8) offset |= <usize>load<u8>(p++) << 24
      if (op & 16) length = <usize>load<u8>(p++)
      if (op & 32) length |= <usize>load<u8>(p++) << 8
      if (op & 64) length |= <usize>load<u8>(p++) << 16
      if (length == 0) length = 0x10000
      if (p > deltaEnd || <u64>offset + <u64>length > <u64>baseSize || length > end - out) return -1
      copyForward(out, base + offset, length)
      const to = out - target
      // A copy that goes on where the last one ended is the same segment.
      if (s > segments && load<u32>(s - 12) + load<u32>(s - 4) == <u32>offset && load<u32>(s - 8) + load<u32>(s - 4) == <u32>to) {
        store<u32>(s - 4, load<u32>(s - 4) + <u32>length)
      } else if (s + 12 <= segmentsEnd) {
        store<u32>(s, <u32>offset)
        store<u32>(s, <u32>to, 4)
        store<u32>(s, <u32>length, 8)
        s += 12
      } else listed = false
      out += length
    } else {
      const length = <usize>op
      if (length == 0 || p + length > deltaEnd || length > end - out) return -1
      copyForward(out, p, length)
      p += length
      out += length
    }
  }
  if (out != end) return -1
  memory.fill(end, 0, 80)
  segmentCount = <u32>((s - segments) / 12)
  return listed ? 1 : 0
}

/** May read and write up to 15 bytes too many. */
// @ts-ignore: decorator
@inline function copyForward(to: usize, from: usize, length: usize): void {
  if (length > 128) {
    memory.copy(to, from, length)
    return
  }
  let done: usize = 0
  do {
    v128.store(to + done, v128.load(from + done))
    done += 16
  } while (done < length)
}

/** Begins the search of the target that `apply` made from a base of `baseSize` bytes: for anchors, or for literals anywhere. */
export function beginChanges(target: usize, targetSize: usize, baseSize: usize, literals: bool): void {
  forLiterals = literals
  text = target
  textEnd = target + targetSize
  next = 0
  searchedTo = target
  lo = 0
  hi = 0
  const last = segments + <usize>segmentCount * 12 - 12
  tailChanged = segmentCount == 0 || load<u32>(last) + load<u32>(last, 8) != <u32>baseSize || load<u32>(last, 4) + load<u32>(last, 8) != <u32>targetSize
}

/** Searches the changes; true when all are done, false when the candidates have to be taken first. */
export function searchChanges(): bool {
  clear()
  while (true) {
    while (lo < hi) {
      lo = forLiterals ? searchLiterals(text, textEnd, lo, hi) : searchPart(text, textEnd, lo, hi)
      if (lo < hi) {
        lookUp(text, textEnd)
        return false
      }
    }
    if (next > segmentCount) {
      lookUp(text, textEnd)
      return true
    }
    nextChange()
  }
}

/** The next change and those that begin in its lines, widened by the neighbouring lines. */
function nextChange(): void {
  if (isUnchanged(next)) {
    next++
    return
  }
  lo = max(lineStart(changeStart(next)), searchedTo)
  hi = lineEnd(changeEnd(next))
  next++
  while (next <= segmentCount && changeStart(next) <= hi) {
    if (!isUnchanged(next)) hi = max(hi, lineEnd(changeEnd(next)))
    next++
  }
  searchedTo = max(searchedTo, hi)
}

/** Change number i lies before segment i; the last one behind the last segment. It may be empty: a place where bytes went. */
// @ts-ignore: decorator
@inline function changeStart(i: u32): usize {
  if (i == 0) return text
  const before = segments + <usize>i * 12 - 12
  return text + <usize>load<u32>(before, 4) + <usize>load<u32>(before, 8)
}

// @ts-ignore: decorator
@inline function changeEnd(i: u32): usize {
  return i == segmentCount ? textEnd : text + <usize>load<u32>(segments + <usize>i * 12, 4)
}

/** The beginning and the end may be as they were; between two segments something always changed. */
// @ts-ignore: decorator
@inline function isUnchanged(i: u32): bool {
  if (i == segmentCount) return !tailChanged
  return i == 0 && load<u32>(segments) == 0 && load<u32>(segments, 4) == 0
}

/** Start of the line before the one of `p`. */
function lineStart(p: usize): usize {
  const least = p - text > BACK ? p - BACK : text
  p = behindNewline(p, least)
  return p > least ? behindNewline(p - 1, least) : p
}

/** End of the line behind the one of `p`. */
function lineEnd(p: usize): usize {
  const most = textEnd - p > AHEAD ? p + AHEAD : textEnd
  p = newline(p, most)
  return p < most ? newline(p + 1, most) : p
}
