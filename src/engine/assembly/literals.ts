/**
 * Literals of users' rules: anywhere in a text, inside words too, whatever the case of their ASCII letters. Only searched
 * for where there are such rules, in a pass of its own, so that a scan without them costs nothing.
 *
 * The host writes the table (`writeLiterals` of src/engine/literals.ts): a bitmap of 2^BITS bits by three folded bytes,
 * 2^(BITS-3) buckets with the addresses of groups, then groups: a count (u32), then entries of an anchor, the literal's
 * address and its length (u32 each).
 */
import { emitFrame, isFull, searchIn } from './candidates'

const BITS: u32 = 16
const BUCKETS: usize = 1 << (BITS - 3)
const ENTRY: usize = 12
const FOLD: u32 = 0x202020

let table: usize = 0

export function configureLiterals(address: usize): void {
  table = address
}

/** As `search`: anchors in [lo, hi) of the text [text, end); returns how far it came. */
export function searchLiterals(text: usize, end: usize, lo: usize, hi: usize): usize {
  searchIn(text, end)
  for (let p = lo; p < hi; p++) {
    const hash = (((load<u32>(p) & 0xffffff) | FOLD) * 0x9e3779b1) >>> (32 - BITS)
    if (!((<u32>load<u8>(table + (hash >>> 3)) >>> (hash & 7)) & 1)) continue
    if (isFull()) return p
    take(load<u32>(table + BUCKETS + (<usize>(hash >>> 3) << 2)), p, end)
  }
  return hi
}

function take(group: usize, p: usize, end: usize): void {
  const stop = group + 4 + <usize>load<u32>(group) * ENTRY
  for (let entry = group + 4; entry < stop; entry += ENTRY) {
    const length = <usize>load<u32>(entry, 8)
    if (p + length <= end && equal(<usize>load<u32>(entry, 4), p, length)) emitFrame(load<u32>(entry), p)
  }
}

// @ts-ignore: decorator
@inline function equal(literal: usize, p: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) {
    let have = <u32>load<u8>(p + i)
    if (have - 0x41 < 26) have |= 0x20
    if (<u32>load<u8>(literal + i) != have) return false
  }
  return true
}
