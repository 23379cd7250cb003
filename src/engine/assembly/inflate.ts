/**
 * Inflates one zlib stream (RFC 1950, RFC 1951) from memory to memory. Input comes from strangers: every read and write
 * is bounded, any fault gives a negative answer, and the Adler-32 sum is checked.
 *
 * The source needs 16 readable bytes behind its end, the target 320 writable ones.
 */

const LITERAL_BITS: u32 = 11
const DISTANCE_BITS: u32 = 8
const LENGTH_BITS: u32 = 7

/**
 * Entries of the fast tables: value << 16 | kind | code length << 8 | bits of the code and of what it wants more; 0 where the code
 * is longer. The last are the lowest, as a shift looks at the six lowest bits alone: what is waited for at each code is a load and
 * a shift. Codes of lengths have 7 bits at most, so their table holds them all.
 */
const KIND: u32 = 0x3000
const KIND_LITERAL: u32 = 0x1000
const KIND_LENGTH: u32 = 0x2000
const KIND_END: u32 = 0x3000
/** One bit more of a code. */
const CODE_BIT: u32 = 0x101

const literals: usize = memory.data(4 << 12)
const distances: usize = memory.data(4 << 9)
const fixedLiterals: usize = memory.data(4 << 12)
const fixedDistances: usize = memory.data(4 << 9)
const codeLengths: usize = memory.data(4 << 7)

/** Entries of each symbol of an alphabet, but for the length of its code; 0 where no stream may use it. Codes of lengths are as literals. */
const literalEntries: usize = memory.data(4 * 288)
const distanceEntries: usize = memory.data(4 * 32)

/**
 * How many codes have each length (u16), and the symbols in code order: the slow way for codes longer than a table. Behind the
 * counts what it begins with: the first code that is one bit longer, and how many symbols have shorter ones (u32).
 */
const FIRST_LONG: usize = 32
const SHORT_ONES: usize = 36
const literalCounts: usize = memory.data(64)
const literalSymbols: usize = memory.data(2 * 320)
const distanceCounts: usize = memory.data(64)
const distanceSymbols: usize = memory.data(2 * 320)
const lengthCounts: usize = memory.data(64)
const lengthSymbols: usize = memory.data(2 * 320)

const lengths: usize = memory.data(512)
const offsets: usize = memory.data(64)
const lengthOrder: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
const lengthBase: usize = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258, 0, 0])
const lengthExtra: usize = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0])
const distanceBase: usize = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577, 0, 0])
const distanceExtra: usize = memory.data<u8>([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0])

let isReady: bool = false
/** Bits that index the tables of the block: as many as its longest code has, when that is less than a table could take. */
let literalBits: u32 = 0
let distanceBits: u32 = 0
/** Of fixed codes. */
const FIXED_LITERAL_BITS: u32 = 9
const FIXED_DISTANCE_BITS: u32 = 5

/** Bit buffer: `bits` holds `count` bits that were read and not used; the next byte is at `input`. */
let bits: u64 = 0
let count: u32 = 0
let input: usize = 0

// @ts-ignore: decorator
@inline function refill(): void {
  bits |= load<u64>(input) << count
  input += <usize>((63 - count) >> 3)
  count |= 56
}

// @ts-ignore: decorator
@inline function drop(n: u32): void {
  bits >>= n
  count -= n
}

/**
 * Bytes written, behind which it is zero as a search wants it; or a negative number: the stream is damaged, or does not end at
 * `size` bytes.
 */
export function inflate(source: usize, sourceEnd: usize, target: usize, size: usize): i32 {
  if (sourceEnd < source + 6) return -1
  const header = (<u32>load<u8>(source) << 8) | <u32>load<u8>(source + 1)
  if ((header & 0x0f00) != 0x0800 || header % 31 != 0 || (header & 0x20) != 0) return -1
  if (!isReady) prepare()
  input = source + 2
  bits = 0
  count = 0
  let out = target
  const end = target + size
  let last = false
  while (!last) {
    if (input > sourceEnd + 8) return -2
    refill()
    last = (bits & 1) != 0
    const type = <u32>(bits >> 1) & 3
    drop(3)
    if (type == 0) {
      out = stored(sourceEnd, out, end)
    } else {
      if (type == 1) fixed()
      else if (type != 2 || !dynamic(sourceEnd)) return -3
      out = type == 1 ? codes(sourceEnd, target, out, end, fixedLiterals, fixedDistances) : codes(sourceEnd, target, out, end, literals, distances)
    }
    if (out == 0) return -4
  }
  if (out != end) return -5
  input -= <usize>(count >> 3)
  if (input + 4 > sourceEnd || bswap<u32>(load<u32>(input)) != adler32(target, end)) return -6
  memory.fill(end, 0, 80)
  return <i32>size
}

/** A block without compression. Returns the new end of the output, 0 on a fault. */
function stored(sourceEnd: usize, out: usize, end: usize): usize {
  drop(count & 7)
  input -= <usize>(count >> 3)
  bits = 0
  count = 0
  if (input + 4 > sourceEnd) return 0
  const length = <usize>load<u16>(input)
  if (length != (<usize>load<u16>(input, 2) ^ 0xffff)) return 0
  input += 4
  if (input + length > sourceEnd || out + length > end) return 0
  memory.copy(out, input, length)
  input += length
  return out + length
}

/** The slow way's tables are shared, and fixed codes fit the fast ones but for distances never used. */
function fixed(): void {
  literalBits = FIXED_LITERAL_BITS
  distanceBits = FIXED_DISTANCE_BITS
}

function prepare(): void {
  isReady = true
  for (let i: usize = 0; i < 256; i++) store<u32>(literalEntries + (i << 2), (<u32>i << 16) | KIND_LITERAL)
  store<u32>(literalEntries + (256 << 2), KIND_END)
  for (let i: usize = 0; i < 29; i++) {
    const entry = (<u32>load<u16>(lengthBase + (i << 1)) << 16) | KIND_LENGTH | <u32>load<u8>(lengthExtra + i)
    store<u32>(literalEntries + ((257 + i) << 2), entry)
  }
  for (let i: usize = 0; i < 30; i++) {
    store<u32>(distanceEntries + (i << 2), (<u32>load<u16>(distanceBase + (i << 1)) << 16) | <u32>load<u8>(distanceExtra + i))
  }
  memory.fill(lengths, 8, 144)
  memory.fill(lengths + 144, 9, 112)
  memory.fill(lengths + 256, 7, 24)
  memory.fill(lengths + 280, 8, 8)
  build(lengths, 288, fixedLiterals, LITERAL_BITS, literalEntries, literalCounts, literalSymbols)
  memory.fill(lengths, 5, 30)
  build(lengths, 30, fixedDistances, DISTANCE_BITS, distanceEntries, distanceCounts, distanceSymbols)
}

/** Reads the code lengths of a block and builds its tables. */
function dynamic(sourceEnd: usize): bool {
  refill()
  const literalCount = <usize>(bits & 31) + 257
  const distanceCount = <usize>((bits >> 5) & 31) + 1
  const orderCount = <usize>((bits >> 10) & 15) + 4
  drop(14)
  fillBytes(lengths, 0, 19)
  for (let i: usize = 0; i < orderCount; i++) {
    if (count < 8) refill()
    store<u8>(lengths + <usize>load<u8>(lengthOrder + i), <u8>(bits & 7))
    drop(3)
  }
  const lengthBits = build(lengths, 19, codeLengths, LENGTH_BITS, literalEntries, lengthCounts, lengthSymbols)
  if (lengthBits < 0) return false
  const lengthMask: u64 = (1 << lengthBits) - 1
  const total = literalCount + distanceCount
  let i: usize = 0
  while (i < total) {
    if (input > sourceEnd + 8) return false
    refill()
    const entry = load<u32>(codeLengths + (<usize>(bits & lengthMask) << 2))
    if (entry == 0) return false
    drop(entry & 63)
    const symbol = entry >> 16
    if (symbol < 16) {
      store<u8>(lengths + i, <u8>symbol)
      i++
      continue
    }
    let repeat: usize
    let value: u8 = 0
    if (symbol == 16) {
      if (i == 0) return false
      value = load<u8>(lengths + i - 1)
      repeat = 3 + <usize>(bits & 3)
      drop(2)
    } else if (symbol == 17) {
      repeat = 3 + <usize>(bits & 7)
      drop(3)
    } else {
      repeat = 11 + <usize>(bits & 127)
      drop(7)
    }
    if (i + repeat > total) return false
    fillBytes(lengths + i, value, repeat)
    i += repeat
  }
  if (load<u8>(lengths + 256) == 0) return false
  const ofLiterals = build(lengths, literalCount, literals, LITERAL_BITS, literalEntries, literalCounts, literalSymbols)
  const ofDistances = build(lengths + literalCount, distanceCount, distances, DISTANCE_BITS, distanceEntries, distanceCounts, distanceSymbols)
  literalBits = <u32>ofLiterals
  distanceBits = <u32>ofDistances
  return ofLiterals >= 0 && ofDistances >= 0
}

/**
 * Canonical code to tables. Returns how many bits index the fast one: most streams are short, and so are their codes, so
 * that a table of the full width would cost more than it is used for. Negative where the lengths claim more codes than there are, or fewer: RFC 1951 section 3.2.7 lets only a
 * single code of one bit stand alone, and zlib takes no more than that.
 */
function build(from: usize, n: usize, table: usize, width: u32, entries: usize, counts: usize, symbols: usize): i32 {
  for (let i: usize = 0; i < 64; i += 16) v128.store(counts + i, i8x16.splat(0))
  for (let i: usize = 0; i < n; i += 16) {
    let used = usedAt(from, i, n)
    while (used) {
      const at = counts + (<usize>load<u8>(from + i + <usize>ctz(used)) << 1)
      store<u16>(at, load<u16>(at) + 1)
      used &= used - 1
    }
  }
  let offset: u16 = 0
  let left: i32 = 1
  let longest: usize = 0
  for (let length: usize = 1; length < 16; length++) {
    const here = load<u16>(counts + (length << 1))
    left = (left << 1) - <i32>here
    if (left < 0) return -1
    if (here > 0) longest = length
    store<u16>(offsets + (length << 1), offset)
    offset += here
  }
  for (let i: usize = 0; i < n; i += 16) {
    let used = usedAt(from, i, n)
    while (used) {
      const symbol = i + <usize>ctz(used)
      used &= used - 1
      const slot = offsets + (<usize>load<u8>(from + symbol) << 1)
      const position = load<u16>(slot)
      store<u16>(slot, position + 1)
      store<u16>(symbols + (<usize>position << 1), <u16>symbol)
    }
  }
  if (longest < <usize>width) width = <u32>longest
  fill(table, width, entries, counts, symbols)
  return left == 0 || (table != codeLengths && longest < 2) ? <i32>width : -1
}

/** For each length the table is doubled, so that shorter codes stand wherever they begin the index, and its own codes are put in. */
// @ts-ignore: decorator
@inline function fill(table: usize, width: u32, entries: usize, counts: usize, symbols: usize): void {
  const firstSymbol = symbols
  let code: u32 = 0
  store<u32>(table, 0)
  for (let length: u32 = 1; length <= width; length++) {
    const half: usize = 2 << length
    for (let i: usize = 0; i < half; i += 16) v128.store(table + half + i, v128.load(table + i))
    const stop = code + load<u16>(counts + (<usize>length << 1))
    for (; code < stop; code++) {
      const entry = load<u32>(entries + (<usize>load<u16>(symbols) << 2))
      symbols += 2
      store<u32>(table + (<usize>(reversed(code) >>> (16 - length)) << 2), entry ? entry + length * CODE_BIT : 0)
    }
    code <<= 1
  }
  store<u32>(counts, code, FIRST_LONG)
  store<u32>(counts, <u32>((symbols - firstSymbol) >> 1), SHORT_ONES)
}

/** Which of the sixteen symbols from `i` on have codes: most have none. */
// @ts-ignore: decorator
@inline function usedAt(from: usize, i: usize, n: usize): u32 {
  const used = <u32>i8x16.bitmask(i8x16.ne(v128.load(from + i), i8x16.splat(0)))
  return n - i < 16 ? used & ((1 << <u32>(n - i)) - 1) : used
}

/** Sixteen bits in the other order. */
// @ts-ignore: decorator
@inline function reversed(code: u32): u32 {
  code = ((code & 0x5555) << 1) | ((code >>> 1) & 0x5555)
  code = ((code & 0x3333) << 2) | ((code >>> 2) & 0x3333)
  code = ((code & 0x0f0f) << 4) | ((code >>> 4) & 0x0f0f)
  return ((code & 0xff) << 8) | (code >>> 8)
}

/** Decodes a code of more than `width` bits, bit by bit: the symbol << 4 | bits of its code; -1 where no code fits. */
function slow(counts: usize, symbols: usize, held: u64, width: u32): i32 {
  let code = <i32>((reversed(<u32>held & ((1 << width) - 1)) >>> (16 - width)) << 1)
  let first = load<i32>(counts, FIRST_LONG)
  let index = load<i32>(counts, SHORT_ONES)
  // A short code that no stream may use.
  if (code < first) return -1
  held >>= <u64>width
  for (let length = width + 1; length < 16; length++) {
    code |= <i32>(held & 1)
    held >>= 1
    const here = <i32>load<u16>(counts + (<usize>length << 1))
    if (code - here < first) return (<i32>load<u16>(symbols + (<usize>(index + (code - first)) << 1)) << 4) | <i32>length
    index += here
    first = (first + here) << 1
    code <<= 1
  }
  return -1
}

/** The entry of a code that no table has, as tables have it; 0 on a fault. */
function slowEntry(entries: usize, most: i32, counts: usize, symbols: usize, held: u64, width: u32): u32 {
  const found = slow(counts, symbols, held, width)
  if (found < 0 || found >> 4 > most) return 0
  return load<u32>(entries + (<usize>(found >> 4) << 2)) + <u32>(found & 15) * CODE_BIT
}

/** What an entry stands for: its value, and what the bits behind its code add. */
// @ts-ignore: decorator
@inline function valueOf(entry: u32, held: u64): usize {
  return <usize>(entry >> 16) + <usize>((held & ((<u64>1 << <u64>entry) - 1)) >> <u64>((entry >> 8) & 15))
}

/**
 * Literals and copies until the block's end. Returns the new end of the output, 0 on a fault. The bit buffer is in locals,
 * which are registers where what all functions share is memory.
 */
function codes(sourceEnd: usize, target: usize, out: usize, end: usize, literalTable: usize, distanceTable: usize): usize {
  const literalMask: u64 = (1 << literalBits) - 1
  const distanceMask: u64 = (1 << distanceBits) - 1
  const isFixed = literalTable == fixedLiterals
  let held = bits
  let left = count
  let next = input
  while (true) {
    if (next > sourceEnd + 8 || out > end) return 0
    held |= load<u64>(next) << left
    next += <usize>((63 - left) >> 3)
    left |= 56
    let entry = load<u32>(literalTable + (<usize>(held & literalMask) << 2))
    // Most codes are of literals, and what is held is enough for two of them before a length, or for three.
    if ((entry & KIND) == KIND_LITERAL) {
      store<u8>(out++, <u8>(entry >> 16))
      held >>= <u64>entry
      left -= entry & 63
      entry = load<u32>(literalTable + (<usize>(held & literalMask) << 2))
      if ((entry & KIND) == KIND_LITERAL) {
        store<u8>(out++, <u8>(entry >> 16))
        held >>= <u64>entry
        left -= entry & 63
        entry = load<u32>(literalTable + (<usize>(held & literalMask) << 2))
        if ((entry & KIND) == KIND_LITERAL) {
          store<u8>(out++, <u8>(entry >> 16))
          held >>= <u64>entry
          left -= entry & 63
          continue
        }
      }
    }
    if (entry == 0) {
      if (isFixed) return 0
      entry = slowEntry(literalEntries, 285, literalCounts, literalSymbols, held, literalBits)
      if (entry == 0) return 0
      if ((entry & KIND) == KIND_LITERAL) {
        store<u8>(out++, <u8>(entry >> 16))
        held >>= <u64>entry
        left -= entry & 63
        continue
      }
    }
    const length = valueOf(entry, held)
    held >>= <u64>entry
    left -= entry & 63
    if ((entry & KIND) == KIND_END) break
    if (left < 30) {
      held |= load<u64>(next) << left
      next += <usize>((63 - left) >> 3)
      left |= 56
    }
    entry = load<u32>(distanceTable + (<usize>(held & distanceMask) << 2))
    if (entry == 0) {
      if (isFixed) return 0
      entry = slowEntry(distanceEntries, 29, distanceCounts, distanceSymbols, held, distanceBits)
      if (entry == 0) return 0
    }
    const distance = valueOf(entry, held)
    held >>= <u64>entry
    left -= entry & 63
    if (distance > out - target || out + length > end) return 0
    copy(out, out - distance, length, distance)
    out += length
  }
  bits = held
  count = left
  input = next
  return out
}

/** Copies forward, overlapping as the format wants; may write up to 15 bytes too many. */
// @ts-ignore: decorator
@inline function copy(to: usize, from: usize, length: usize, distance: usize): void {
  const end = to + length
  if (distance >= 16) {
    do {
      v128.store(to, v128.load(from))
      to += 16
      from += 16
    } while (to < end)
  } else if (distance == 1) {
    fillBytes(to, load<u8>(from), length)
  } else {
    while (to < end) store<u8>(to++, load<u8>(from++))
  }
}

/** As `memory.fill`, which costs a call for the few bytes of these; may write up to 15 bytes too many. */
// @ts-ignore: decorator
@inline function fillBytes(to: usize, value: u8, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(to + i, i8x16.splat(value))
}

/** RFC 1950 section 8.2: 5552 is the most bytes before the sums can overflow 32 bits. */
function adler32(from: usize, end: usize): u32 {
  let a: u32 = 1
  let b: u32 = 0
  while (from < end) {
    const stop = end - from > 5552 ? from + 5552 : end
    const whole = from + ((stop - from) & ~15)
    b += a * <u32>(whole - from)
    // What was added to `a` before each sixteen counts once for each of them, their bytes the more the sooner they come.
    let sums = i32x4.splat(0)
    let before = i32x4.splat(0)
    let weighed = i32x4.splat(0)
    for (; from < whole; from += 16) {
      const v = v128.load(from)
      before = i32x4.add(before, sums)
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(v)))
      weighed = i32x4.add(weighed, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(v), i16x8(16, 15, 14, 13, 12, 11, 10, 9)))
      weighed = i32x4.add(weighed, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(v), i16x8(8, 7, 6, 5, 4, 3, 2, 1)))
    }
    a += added(sums)
    b += 16 * added(before) + added(weighed)
    while (from < stop) { a += <u32>load<u8>(from++); b += a }
    a %= 65521
    b %= 65521
  }
  return (b << 16) | a
}

// @ts-ignore: decorator
@inline function added(lanes: v128): u32 {
  return <u32>(i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3))
}
