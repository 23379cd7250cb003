/** Long runs of base64 characters, which are decoded. */
import { emitWindow } from './candidates'
import { ALNUM, is } from './classes'
import { BLOCK, encoded } from './masks'

/** The host knows the same number. */
const LONG_RUN_ANCHOR: u32 = 0xfffe
/** Shortest run of base64 characters that is worth decoding: 40 characters are 30 bytes. It has a letter and a digit. */
const LONG_RUN: usize = 40

/** Looks at the long runs of one block behind what was seen; returns the end of the last. */
export function runsIn(text: usize, end: usize, p: usize, seen: usize): usize {
  const stop = p + BLOCK
  while (p < stop) {
    if (p >= seen && encoded(v128.load(p))) seen = longRun(text, end, p)
    p += 16
  }
  return seen
}

// @ts-ignore: decorator
@inline function inRun(p: usize): bool {
  const c = <u32>load<u8>(p)
  return is(c, ALNUM) || c == 0x2b || c == 0x2f || c == 0x2d || c == 0x5f
}

/** Emits the run around `p` when it is long enough and no ruler or sentence of letters; returns its end. */
function longRun(text: usize, end: usize, p: usize): usize {
  let s = p
  while (s > text && inRun(s - 1)) s--
  let e = p
  while (e < end && inRun(e)) e++
  if (e - s < LONG_RUN) return e
  let digit = false
  let letter = false
  for (let i = s; i < e && !(digit && letter); i++) {
    const c = <u32>load<u8>(i)
    if (c - 0x30 < 10) digit = true
    else if (is(c, ALNUM)) letter = true
  }
  if (digit && letter) emitWindow(LONG_RUN_ANCHOR, s)
  return e
}
