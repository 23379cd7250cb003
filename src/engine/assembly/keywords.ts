/**
 * Which of some hundred keywords a text holds, told in one pass over it (src/engine/keywords.ts is the host). A file of its own,
 * and not JavaScript: V8 would read a small repository before it has made code of this loop, and take longer to make it.
 */

/** Slots of four characters, of three, or of two. */
const BITS: u32 = 16
const SLOTS: u32 = 1 << BITS
const FACTOR: u32 = 0x9e3779b1

/** Keywords, which are numbered from one, and characters that there is room for; the host has the same. */
const MOST: u32 = 4096
const CHARACTERS: u32 = 65536

/** The host's memory is zero to begin with. A bit for each slot that has keywords; the first of a slot, and the next of each. */
const begins: usize = 1024
const heads: usize = begins + SLOTS / 8
const nexts: usize = heads + SLOTS * 2
/** Where the characters of a keyword end. */
const ends: usize = nexts + MOST * 2
/** The last text that a keyword was seen in. */
const seen: usize = ends + MOST * 4
const characters: usize = seen + MOST * 4
/** The numbers of those that the text at hand holds. */
const held: usize = characters + CHARACTERS

let last: u32 = 0
let text: u32 = 0

export function charactersOf(): usize {
  return characters
}

export function heldOf(): usize {
  return held
}

/** Takes a keyword of two characters or more, which the host has put behind those of the last. */
export function add(length: u32): void {
  const start = load<u32>(ends + ((<usize>last) << 2))
  last++
  store<u32>(ends + ((<usize>last) << 2), start + length)
  const at = characters + start
  const slot = slotOf(load<u32>(at) << (length > 3 ? 0 : length > 2 ? 8 : 16))
  const bits = begins + (slot >> 3)
  store<u8>(bits, load<u32>(bits) | ((<u32>1) << (slot & 7)))
  const head = heads + (slot << 1)
  store<u16>(nexts + ((<usize>last) << 1), load<u16>(head))
  store<u16>(head, <u16>last)
}

/**
 * Capitals of the text are made small ones first. @param end behind which sixteen bytes may be written.
 * @returns how many keywords stand between two addresses.
 */
export function find(start: usize, end: usize): u32 {
  fold(start, end)
  store<u32>(end, 0)
  text++
  let count: u32 = 0
  for (let at = start; at < end; at++) {
    const four = load<u32>(at)
    const long = slotOf(four)
    const short = slotOf(four << 8)
    const shortest = slotOf(four << 16)
    if (hasSome(long)) count = note(long, at, end, count)
    if (hasSome(short)) count = note(short, at, end, count)
    if (hasSome(shortest)) count = note(shortest, at, end, count)
  }
  return count
}

/** Sixteen at a time, as there is room behind the text. */
function fold(start: usize, end: usize): void {
  for (let at = start; at < end; at += 16) {
    const bytes = v128.load(at)
    const isCapital = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(65)), i8x16.splat(26))
    v128.store(at, v128.or(bytes, v128.and(isCapital, i8x16.splat(32))))
  }
}

function note(slot: u32, at: usize, end: usize, count: u32): u32 {
  let keyword: u32 = load<u16>(heads + (slot << 1))
  while (keyword != 0) {
    const mark = seen + ((<usize>keyword) << 2)
    if (load<u32>(mark) != text && stands(keyword, at, end)) {
      store<u32>(mark, text)
      store<u32>(held + ((<usize>count) << 2), keyword)
      count++
    }
    keyword = load<u16>(nexts + ((<usize>keyword) << 1))
  }
  return count
}

function stands(keyword: u32, at: usize, end: usize): bool {
  const place = ends + ((<usize>keyword) << 2)
  const from = load<u32>(place - 4)
  const length = load<u32>(place) - from
  if (at + length > end) return false
  for (let i: u32 = 0; i < length; i++)
    if (load<u8>(at + i) != load<u8>(characters + from + i)) return false
  return true
}

@inline
function slotOf(characters: u32): u32 {
  return (characters * FACTOR) >> (32 - BITS)
}

@inline
function hasSome(slot: u32): bool {
  return ((load<u8>(begins + (slot >> 3)) >> (slot & 7)) & 1) != 0
}
