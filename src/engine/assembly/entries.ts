/** Compares literals with the text where the search looks for them, and emits those that stand there. */
import { emit, emitWindow } from './candidates'
import { ALNUM, LOWER_OR_DIGIT, UPPER, at } from './classes'
import { follows } from './follows'

/** Beside the kind, in the flags of an entry. */
const EXACT_CASE: u32 = 16
/** Its rules see more than its window. */
const LONG: u32 = 32

const FOLD: u64 = 0x2020202020202020

/**
 * An entry: the literal's first eight characters folded and a mask for as many as it has (two u64; of words at a word's
 * end the last eight), its length (u8), flags (u8), need (u16), anchor (u32), the address of the literal (u32, then four
 * bytes unused), and its last eight characters folded (u64; 0 where it has no more than eight).
 */
const ENTRY: usize = 40
const MASK: usize = 8
const LENGTH: usize = 16
const FLAGS: usize = 17
const NEED: usize = 18
const ANCHOR: usize = 20
const LITERAL: usize = 24
const TAIL: usize = 32

/** Emits the entries of a group that stand at `s`. */
export function take(group: usize, s: usize, end: usize): void {
  const folded = load<u64>(s) | FOLD
  const stop = group + 8 + <usize>load<u32>(group) * ENTRY
  for (let entry = group + 8; entry < stop; entry += ENTRY) {
    if ((folded & load<u64>(entry, MASK)) != load<u64>(entry)) continue
    const length = <usize>load<u8>(entry, LENGTH)
    const tail = load<u64>(entry, TAIL)
    if (tail != 0 && (load<u64>(s + length - 8) | FOLD) != tail) continue
    // A literal that was lengthened may end with the zero behind the text.
    if (s + length > end + 2 || !equal(<usize>load<u32>(entry, LITERAL), s, length, load<u8>(entry, FLAGS) & EXACT_CASE)) continue
    if (isFollowed(entry, s, s + length, end)) emitEntry(entry, s)
  }
}

/** Emits those that end with byte `e`, the last of a word, and do not begin it. */
export function takeEnd(group: usize, text: usize, e: usize, end: usize): void {
  const stop = group + 8 + <usize>load<u32>(group) * ENTRY
  const folded = load<u64>(e - 7) | FOLD
  for (let entry = group + 8; entry < stop; entry += ENTRY) {
    if ((folded & load<u64>(entry, MASK)) != load<u64>(entry)) continue
    const length = <usize>load<u8>(entry, LENGTH)
    const s = e + 1 - length
    // As words that start there they were seen already.
    if (s <= text || e < text + length || startsWord(s) || !equal(<usize>load<u32>(entry, LITERAL), s, length, 0)) continue
    if (isFollowed(entry, s, e + 1, end)) emitEntry(entry, s)
  }
}

// @ts-ignore: decorator
@inline function isFollowed(entry: usize, s: usize, next: usize, end: usize): bool {
  return follows(<u32>load<u8>(entry, FLAGS) & 15, <usize>load<u16>(entry, NEED), s, next, end)
}

// @ts-ignore: decorator
@inline function emitEntry(entry: usize, s: usize): void {
  if (load<u8>(entry, FLAGS) & LONG) emit(load<u32>(entry, ANCHOR), s)
  else emitWindow(load<u32>(entry, ANCHOR), s)
}

// @ts-ignore: decorator
@inline function startsWord(s: usize): bool {
  return !at(s - 1, ALNUM) || (at(s, UPPER) && at(s - 1, LOWER_OR_DIGIT))
}

// @ts-ignore: decorator
@inline function equal(literal: usize, s: usize, length: usize, exact: u32): bool {
  for (let i: usize = 0; i < length; i++) {
    const want = <u32>load<u8>(literal + i)
    let have = <u32>load<u8>(s + i)
    if (!exact && have - 0x41 < 26) have |= 0x20
    if (want != have) return false
  }
  return true
}
