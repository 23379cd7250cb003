/**
 * Opens a pack: orders its entries, reads their headers, links their families (src/engine/pack-tables.ts is the host). Each
 * of these loops runs once, over as many entries as there are, so that V8 would be done with it before it has made code of it.
 * A file of its own, as the memory is shared by all threads. What does not fit together is told and never followed: index and pack
 * come from strangers.
 */

/** As src/sources/packs/pack.ts has them. */
const UNKNOWN: u8 = 0
const COMMIT: u8 = 1
const TREE: u8 = 2
const BLOB: u8 = 3
const TAG: u8 = 4
const OFS_DELTA: u8 = 6
const REF_DELTA: u8 = 7
const NONE: i32 = -1

/** Before the ids an index has its first words and the fanout. */
const FANOUT: usize = 8
const IDS: usize = FANOUT + 256 * 4

/** Type and size take at most 10 bytes, a base's id 32. */
const LONGEST_HEADER: f64 = 64

const DIGIT: u32 = 11
const DIGITS: u32 = 1 << DIGIT
const next: usize = memory.data((DIGITS + 1) * 4, 16)

let count: u32 = 0
let idBytes: usize = 20
let index: usize = 0
let indexEnd: usize = 0
let positions: usize = 0
let offsets: usize = 0
let headers: usize = 0
let types: usize = 0
let sizes: usize = 0
let bases: usize = 0
let firstChild: usize = 0
let nextSibling: usize = 0

export function configure(entries: u32, bytesOfId: u32, indexStart: usize, indexStop: usize, tables: usize): void {
  count = entries
  idBytes = bytesOfId
  index = indexStart
  indexEnd = indexStop
  positions = load<u32>(tables)
  offsets = load<u32>(tables, 4)
  headers = load<u32>(tables, 8)
  types = load<u32>(tables, 12)
  sizes = load<u32>(tables, 16)
  bases = load<u32>(tables, 20)
  firstChild = load<u32>(tables, 24)
  nextSibling = load<u32>(tables, 28)
}

/** Fills positions and offsets. @returns whether the index has an offset for every entry */
export function order(): boolean {
  // Until they are read, the sizes have room for the keys.
  let most: u64 = 0
  for (let i: u32 = 0; i < count; i++) {
    const offset = offsetOf(i)
    if (offset < 0) return false
    store<u64>(sizes + ((<usize>i) << 3), <u64>offset)
    store<u32>(positions + ((<usize>i) << 2), i)
    most |= <u64>offset
  }
  let from = positions
  let to = firstChild
  for (let shift: u64 = 0; shift < 64 && most >> shift != 0; shift += DIGIT) {
    sortByDigit(from, to, shift)
    const swap = from
    from = to
    to = swap
  }
  if (from != positions) memory.copy(positions, from, (<usize>count) << 2)
  for (let entry: u32 = 0; entry < count; entry++) {
    const position = load<u32>(positions + ((<usize>entry) << 2))
    store<f64>(offsets + ((<usize>entry) << 3), <f64>load<u64>(sizes + ((<usize>position) << 3)))
  }
  findStretches()
  return true
}

/** Offset of the entry at a position of the index, -1 where there is none: 31 bits, or one of the table of 64-bit offsets. */
function offsetOf(position: u32): i64 {
  const table = index + IDS + <usize>count * (idBytes + 4)
  const short = bswap<u32>(load<u32>(table + ((<usize>position) << 2)))
  if (short < 0x80000000) return <i64>short
  const far = <u64>table + ((<u64>count) << 2) + ((<u64>(short & 0x7fffffff)) << 3)
  return far + 8 > <u64>indexEnd ? -1 : <i64>bswap<u64>(load<u64>(<usize>far))
}

function sortByDigit(from: usize, to: usize, shift: u64): void {
  memory.fill(next, 0, (DIGITS + 1) * 4)
  for (let i: u32 = 0; i < count; i++) {
    const at = next + (digit(i, shift) << 2) + 4
    store<u32>(at, load<u32>(at) + 1)
  }
  for (let i: usize = 1; i < DIGITS; i++) {
    const at = next + (i << 2)
    store<u32>(at, load<u32>(at) + load<u32>(at - 4))
  }
  for (let i: u32 = 0; i < count; i++) {
    const number = load<u32>(from + ((<usize>i) << 2))
    const at = next + (digit(number, shift) << 2)
    const place = load<u32>(at)
    store<u32>(at, place + 1)
    store<u32>(to + ((<usize>place) << 2), number)
  }
}

// @ts-ignore: decorator
@inline
function digit(number: u32, shift: u64): usize {
  return <usize>((load<u64>(sizes + ((<usize>number) << 3)) >> shift) & (DIGITS - 1))
}

/** First entry of each stretch of the file or of one behind it, in the place of the siblings, which are not known yet. */
function findStretches(): void {
  const end = nextSibling + ((<usize>count) << 2)
  for (let at = nextSibling; at <= end; at += 4) store<u32>(at, count)
  for (let entry = <i32>count - 1; entry >= 0; entry--)
    store<u32>(nextSibling + (stretchOf(load<f64>(offsets + ((<usize>entry) << 3))) << 2), entry)
  for (let at = end; at > nextSibling; at -= 4) store<u32>(at - 4, min(load<u32>(at - 4), load<u32>(at)))
}

function stretchOf(offset: f64): usize {
  const stretch = (offset * <f64>count) / load<f64>(offsets + ((<usize>count) << 3))
  return !(stretch > 0) ? 0 : stretch >= <f64>count ? count : <usize>stretch
}

/** The entry at an offset, NONE where none begins there; looks only at a short stretch of the file. */
function entryAt(offset: f64): i32 {
  let entry = load<u32>(nextSibling + (stretchOf(offset) << 2))
  while (entry < count && load<f64>(offsets + ((<usize>entry) << 3)) < offset) entry++
  return entry < count && load<f64>(offsets + ((<usize>entry) << 3)) == offset ? entry : NONE
}

/**
 * Fills types, sizes and bases from `entry` on, as far as the part of the file at [window, end), which begins at an offset, shows.
 * @param isLast whether the file ends there. @returns the first entry that has to be shown yet, -1 where a header is damaged
 */
export function readHeaders(entry: u32, window: usize, end: usize, from: f64, isLast: boolean): i32 {
  for (; entry < count; entry++) {
    const offset = load<f64>(offsets + ((<usize>entry) << 3))
    const skip = offset - from
    if (!isLast && skip + LONGEST_HEADER > <f64>(end - window)) return entry
    if (skip < 0 || skip >= <f64>(end - window)) return -1
    const start = window + <usize>skip
    const header = readHeader(entry, offset, start, min(end, start + <usize>LONGEST_HEADER))
    if (header == 0) return -1
    store<u8>(headers + entry, <u8>header)
  }
  return entry
}

/** @returns the bytes of the header, 0 where it is none */
function readHeader(entry: u32, offset: f64, start: usize, end: usize): usize {
  let at = start
  let byte = load<u8>(at++)
  const type = (byte >> 4) & 7
  let size = <f64>(byte & 15)
  for (let scale: f64 = 16; byte & 0x80; scale *= 128) {
    if (at >= end) return 0
    byte = load<u8>(at++)
    size += <f64>(byte & 0x7f) * scale
  }
  store<u8>(types + entry, type)
  store<f64>(sizes + ((<usize>entry) << 3), size)
  let base = NONE
  if (type == OFS_DELTA) {
    if (at >= end) return 0
    byte = load<u8>(at++)
    let back = <f64>(byte & 0x7f)
    while (byte & 0x80) {
      if (at >= end) return 0
      byte = load<u8>(at++)
      back = (back + 1) * 128 + <f64>(byte & 0x7f)
    }
    base = entryAt(offset - back)
  } else if (type == REF_DELTA) {
    if (at + idBytes > end) return 0
    const position = find(at)
    base = position < 0 ? NONE : entryAt(<f64>offsetOf(position))
    at += idBytes
  }
  store<i32>(bases + ((<usize>entry) << 2), base)
  return type == 0 || type == 5 ? 0 : at - start
}

/** Position in the index of the id that stands there, or -1. */
function find(id: usize): i32 {
  const first = <usize>load<u8>(id)
  let lo: u32 = first == 0 ? 0 : bswap<u32>(load<u32>(index + FANOUT + ((first - 1) << 2)))
  let hi: u32 = min(count, bswap<u32>(load<u32>(index + FANOUT + (first << 2))))
  while (lo < hi) {
    const middle = (lo + hi) >>> 1
    const order = memory.compare(id, index + IDS + <usize>middle * idBytes, idBytes)
    if (order == 0) return middle
    if (order < 0) hi = middle
    else lo = middle + 1
  }
  return -1
}

/** Deltas take the type of their family's root, and every base learns its deltas. */
export function linkFamilies(): void {
  memory.fill(firstChild, 0xff, (<usize>count) << 2)
  memory.fill(nextSibling, 0xff, (<usize>count) << 2)
  for (let entry = <i32>count - 1; entry >= 0; entry--) {
    const base = baseOf(entry)
    if (base == NONE) continue
    const first = firstChild + ((<usize>base) << 2)
    store<i32>(nextSibling + ((<usize>entry) << 2), load<i32>(first))
    store<i32>(first, entry)
  }
  for (let entry: u32 = 0; entry < count; entry++) if (load<u8>(types + entry) >= OFS_DELTA) settleType(entry)
}

/** An id may point anywhere, even in a circle: what lies on the way is unknown until the root is seen. */
function settleType(entry: i32): void {
  let at = entry
  let steps: u32 = 0
  for (; load<u8>(types + at) >= OFS_DELTA; at = baseOf(at)) {
    steps++
    store<u8>(types + at, UNKNOWN)
    if (baseOf(at) == NONE) break
  }
  const type = load<u8>(types + at)
  for (at = entry; steps > 0; steps--, at = baseOf(at)) store<u8>(types + at, type)
}

// @ts-ignore: decorator
@inline
function baseOf(entry: i32): i32 {
  return load<i32>(bases + ((<usize>entry) << 2))
}

/** Lists the entries that no delta makes, trees or all else that is read. @returns how many */
export function listRoots(to: usize, trees: boolean): u32 {
  let at = to
  for (let entry: u32 = 0; entry < count; entry++) {
    if (baseOf(entry) != NONE) continue
    const type = load<u8>(types + entry)
    const isRead = trees ? type == TREE : type == BLOB || type == COMMIT || type == TAG
    if (!isRead) continue
    store<u32>(at, entry)
    at += 4
  }
  return <u32>((at - to) >> 2)
}

/**
 * Lists ids in their order, as src/sources/packs/id-table.ts has them: their first 32 bits, the next, and the entry; and for each beginning of
 * an id, shifted so, where those begin that have it or a later one. @returns whether they are in their order
 */
export function listIds(ids: usize, beginnings: usize, shift: u32): boolean {
  for (let entry: u32 = 0; entry < count; entry++)
    store<u32>(ids + <usize>load<u32>(positions + ((<usize>entry) << 2)) * ID, entry, 8)
  let next: u32 = 0
  for (let i: u32 = 0; i < count; i++) {
    const id = index + IDS + <usize>i * idBytes
    const to = ids + <usize>i * ID
    const first = bswap<u32>(load<u32>(id))
    const beginning = first >>> shift
    if (beginning + 1 < next) return false
    for (; next <= beginning; next++) store<u32>(beginnings + ((<usize>next) << 2), i * (<u32>ID >> 2))
    store<u32>(to, first)
    store<u32>(to, bswap<u32>(load<u32>(id, 4)), 4)
  }
  for (; next <= 1 << (32 - shift); next++) store<u32>(beginnings + ((<usize>next) << 2), count * (<u32>ID >> 2))
  return true
}

/** Bytes of an id in the list. */
const ID: usize = 12

/** Whether two ids may be one, or be taken for one: unless each is above the one before in its first 64 bits. */
export function hasDoubles(): boolean {
  for (let i: u32 = 1; i < count; i++) {
    const at = index + IDS + <usize>i * idBytes
    if (bswap<u64>(load<u64>(at)) <= bswap<u64>(load<u64>(at - idBytes))) return true
  }
  return false
}
