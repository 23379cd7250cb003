/**
 * Which of some hundred keywords a text holds, told in one pass over it (src/engine/keywords.ts is the host). A file of its own,
 * and not JavaScript: V8 would read a small repository before it has made code of this loop, and take longer to make it.
 */

/** Slots of four characters, or of three. */
const BITS: u32 = 16
const SLOTS: u32 = 1 << BITS
const FACTOR: u32 = 0x9e3779b1

/** Keywords, which are numbered from one, and characters that there is room for; the host has the same. */
const MOST: u32 = 4096
const CHARACTERS: u32 = 65536

/** Slots of the first three characters alone. */
const START_BITS: u32 = 14

/**
 * The host's memory is zero to begin with. For each slot of three characters those that stand behind them in some keyword, a bit
 * for every eighth; then the first keyword of each slot, and the next of each.
 */
const starts: usize = 1024
const heads: usize = starts + (1 << START_BITS)
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
/** The first of those of two characters; `nexts` has the others. */
let shortest: u32 = 0

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
  if (length == 2) {
    store<u16>(nexts + ((<usize>last) << 1), <u16>shortest)
    shortest = last
    return
  }
  const four = load<u32>(characters + start)
  const begins = starts + startOf(four << 8)
  store<u8>(begins, load<u8>(begins) | (length > 3 ? bitOf(four >> 24) : 255))
  const head = heads + (slotOf(length > 3 ? four : four << 8) << 1)
  store<u16>(nexts + ((<usize>last) << 1), load<u16>(head))
  store<u16>(head, <u16>last)
}

/**
 * Capitals of the text are made small ones first. @param end behind which sixteen bytes may be written.
 * @returns how many keywords stand between two addresses.
 */
export function find(start: usize, end: usize): u32 {
  fold(start, end)
  store<u64>(end, 0)
  text++
  let count: u32 = 0
  for (let keyword = shortest; keyword != 0; keyword = load<u16>(nexts + ((<usize>keyword) << 1)))
    if (hasPair(keyword, start, end)) count = hold(keyword, count)
  for (let at = start; at < end; at += 4) {
    const eight = load<u64>(at)
    if (mayBegin(<u32>eight)) count = note(at, end, count)
    if (mayBegin(<u32>(eight >> 8))) count = note(at + 1, end, count)
    if (mayBegin(<u32>(eight >> 16))) count = note(at + 2, end, count)
    if (mayBegin(<u32>(eight >> 24))) count = note(at + 3, end, count)
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

/** Whether two characters stand side by side: where they may begin, sixteen places at a time. */
function hasPair(keyword: u32, start: usize, end: usize): bool {
  const from = characters + load<u32>(ends + ((<usize>keyword) << 2) - 4)
  const first = i8x16.splat(load<i8>(from))
  const second = i8x16.splat(load<i8>(from + 1))
  for (let at = start; at < end; at += 16) {
    const both = v128.and(i8x16.eq(v128.load(at), first), i8x16.eq(v128.load(at, 1), second))
    if (!v128.any_true(both)) continue
    // Behind the text stands zero, which is no character of a keyword; what is behind that is not looked at.
    const place = at + ctz(i8x16.bitmask(both))
    return place + 1 < end
  }
  return false
}

/** The keywords that stand at an address at which one may begin. */
function note(at: usize, end: usize, count: u32): u32 {
  const four = load<u32>(at)
  return noteSlot(slotOf(four), at, end, noteSlot(slotOf(four << 8), at, end, count))
}

function noteSlot(slot: u32, at: usize, end: usize, count: u32): u32 {
  let keyword: u32 = load<u16>(heads + (slot << 1))
  while (keyword != 0) {
    if (load<u32>(seen + ((<usize>keyword) << 2)) != text && stands(keyword, at, end)) count = hold(keyword, count)
    keyword = load<u16>(nexts + ((<usize>keyword) << 1))
  }
  return count
}

function hold(keyword: u32, count: u32): u32 {
  store<u32>(seen + ((<usize>keyword) << 2), text)
  store<u32>(held + ((<usize>count) << 2), keyword)
  return count + 1
}

/** The last characters are compared first: many that share a slot begin alike. */
function stands(keyword: u32, at: usize, end: usize): bool {
  const place = ends + ((<usize>keyword) << 2)
  const from = characters + load<u32>(place - 4)
  const length = characters + load<u32>(place) - from
  if (at + length > end) return false
  if (load<u16>(at + length - 2) != load<u16>(from + length - 2)) return false
  for (let i: usize = 0; i < length; i++) if (load<u8>(at + i) != load<u8>(from + i)) return false
  return true
}

@inline
function mayBegin(four: u32): bool {
  return (load<u8>(starts + startOf(four << 8)) & bitOf(four >> 24)) != 0
}

@inline
function slotOf(characters: u32): u32 {
  return (characters * FACTOR) >> (32 - BITS)
}

@inline
function startOf(three: u32): u32 {
  return (three * FACTOR) >> (32 - START_BITS)
}

@inline
function bitOf(character: u32): u32 {
  return 1 << (character & 7)
}
