/**
 * The prefilter: finds every place where some rule could match, and nothing is lost by it (false positives are the
 * matcher's business). It looks only at the beginnings and ends of words, because every anchor is one of
 *   - a literal that begins at a word's start (`ghp_`, `AKIA`, `datadog`),
 *   - a credential word at a word's end (`dbpassword`),
 *   - punctuation right behind a word (`://`, `:AA`, `.atlasv1.`), or a long run of base64 characters.
 * A word starts where letters and digits start, at a capital behind a small letter, and behind an escape (`\n`, `%3D`).
 *
 * The text needs 80 readable bytes on both sides, zero behind its end.
 */
import { emit, emitWindow, isFull, outputTo, searchIn } from './candidates'
import { ALNUM, LOWER_OR_DIGIT, UPPER, at, fillClasses, is } from './classes'
import { firstEscape } from './escapes'
import { follows } from './follows'
import { BLOCK, alnum, capital, encoding, escape, hasFull, mask } from './masks'
import { runsIn } from './runs'

/** Beside the kind, in the flags of an entry. */
const EXACT_CASE: u32 = 16
/** Its rules see more than its window. */
const LONG: u32 = 32

/** Of `://`, which has no literal; the host knows the same number. */
const URL_ANCHOR: u32 = 0xffff

/**
 * Four tables that the host fills, one after the other, each a bitmap of 2^BITS bits and 2^(BITS-3) buckets: literals of
 * four and five characters by their first four, longer ones by their first six, literals that begin with punctuation
 * behind a word by their first three, credential words at a word's end by their last three.
 * A bucket is the address of a group: a count, then entries (see `ENTRY`); an empty group where there is none.
 */
const BITS: u32 = 17
const TABLE: usize = (1 << (BITS - 3)) + (4 << (BITS - 3))
let shortTable: usize = 0
let longTable: usize = 0
let behindTable: usize = 0
let endTable: usize = 0

export function configure(tables: usize, output: usize, capacity: u32): void {
  fillClasses()
  shortTable = tables
  longTable = tables + TABLE
  behindTable = tables + 2 * TABLE
  endTable = tables + 3 * TABLE
  outputTo(output, capacity)
}

const FOLD: u64 = 0x2020202020202020

/** Folded characters, low byte first, to BITS bits; the host computes the same. */
// @ts-ignore: decorator
@inline function hash(characters: u64): u32 {
  return <u32>((characters * 0x9e3779b97f4a7c15) >>> (64 - BITS))
}

/** 1 when a table may know something of this hash, else 0. */
// @ts-ignore: decorator
@inline function mark(table: usize, h: u32): usize {
  return <usize>((<u32>load<u8>(table + (h >>> 3)) >>> (h & 7)) & 1)
}

// @ts-ignore: decorator
@inline function groupOf(table: usize, h: u32): usize {
  return <usize>load<u32>(table + (1 << (BITS - 3)) + (<usize>(h >>> 3) << 2))
}

/**
 * Searches [lo, hi) of the text [text, end). Returns `hi`, or earlier where the output is nearly full: the host takes
 * the candidates, clears, and goes on from there.
 */
export function search(text: usize, end: usize, lo: usize, hi: usize): usize {
  searchIn(text, end)
  const before: u32 = lo > text ? <u32>load<u8>(lo - 1) : 0
  let wordBefore: u64 = is(before, ALNUM) ? 1 : 0
  let smallBefore: u64 = is(before, LOWER_OR_DIGIT) ? 1 : 0
  let signBefore: u64 = before == 0x5c || before == 0x25 ? 1 : 0
  let runSeen: usize = 0 // end of the last long run that was looked at
  let p = lo
  while (p < hi) {
    if (isFull()) return p
    const a = v128.load(p)
    const b = v128.load(p, 16)
    const c = v128.load(p, 32)
    const d = v128.load(p, 48)
    const word = mask(alnum(a), alnum(b), alnum(c), alnum(d))
    const upper = mask(capital(a), capital(b), capital(c), capital(d))
    const sign = mask(escape(a), escape(b), escape(c), escape(d))
    const small = word & ~upper
    const wordAfter: u64 = at(p + BLOCK, ALNUM) ? 1 << 63 : 0
    const inside: u64 = p + BLOCK > hi ? (1 << <u64>(hi - p)) - 1 : ~0
    const starts = inside & word & (~((word << 1) | wordBefore) | (upper & ((small << 1) | smallBefore)))
    const ends = inside & word & ~((word >>> 1) | wordAfter)
    let behindSign = starts & ((sign << 1) | signBefore)
    wordBefore = word >>> 63
    smallBefore = small >>> 63
    signBefore = sign >>> 63

    const startCount = possibleStarts(p, starts)
    for (let i: usize = 0; i < startCount; i++) begin(<usize>load<u32>(possible + (i << 2)), end)
    while (behindSign) {
      escaped(p + <usize>ctz(behindSign), end)
      behindSign &= behindSign - 1
    }
    const endCount = possibleEnds(p, ends)
    for (let i: usize = 0; i < endCount; i++) finish(text, <usize>load<u32>(possible + (i << 2)), end)
    // A long run covers at least one whole stretch of 16, wherever the blocks happen to lie.
    if (p + BLOCK > runSeen && hasFull(word | mask(encoding(a), encoding(b), encoding(c), encoding(d)))) runSeen = runsIn(text, end, p, runSeen)
    p += BLOCK
  }
  return hi
}

/** Addresses in one block that a table may know. */
const possible: usize = memory.data(4 * 64)

/**
 * Notes the words' starts that a table may know; returns how many. Every start is stored and only counted when it is
 * marked: a branch for each word would be foretold wrongly too often.
 */
// @ts-ignore: decorator
@inline function possibleStarts(p: usize, starts: u64): usize {
  let count: usize = 0
  while (starts) {
    const s = p + <usize>ctz(starts)
    starts &= starts - 1
    store<u32>(possible + (count << 2), <u32>s)
    const eight = load<u64>(s) | FOLD
    count += mark(shortTable, hash(eight & 0xffffffff)) | mark(longTable, hash(eight & 0xffffffffffff))
  }
  return count
}

/** As `possibleStarts`, for words' last bytes: what stands behind them, or the credential word that they end. */
// @ts-ignore: decorator
@inline function possibleEnds(p: usize, ends: u64): usize {
  let count: usize = 0
  while (ends) {
    const e = p + <usize>ctz(ends)
    ends &= ends - 1
    const around = load<u64>(e - 2) | FOLD
    store<u32>(possible + (count << 2), <u32>e)
    count += mark(behindTable, hash((around >>> 24) & 0xffffff)) | mark(endTable, hash(around & 0xffffff))
  }
  return count
}

/** `\nTOKEN`, `\x3dTOKEN`, `\u003dTOKEN`, `%3DTOKEN`: the word begins behind the escape. */
function escaped(s: usize, end: usize): void {
  const c = <u32>load<u8>(s) | 0x20
  const skip: usize = load<u8>(s - 1) == 0x25 ? 2 : c == 0x78 ? 3 : c == 0x75 ? 5 : 1
  if (s + skip < end) begin(s + skip, end)
  firstEscape(s - 1, end)
}

/** Literals that begin at the word's start `s`. */
// @ts-ignore: decorator
@inline function begin(s: usize, end: usize): void {
  const eight = load<u64>(s) | FOLD
  const four = hash(eight & 0xffffffff)
  if (mark(shortTable, four)) take(groupOf(shortTable, four), s, end)
  const six = hash(eight & 0xffffffffffff)
  if (mark(longTable, six)) take(groupOf(longTable, six), s, end)
}

/**
 * An entry: the literal's first eight characters folded and a mask for as many as it has (two u64; of words at a word's
 * end the last eight), its length (u8), flags (u8), need (u16), anchor (u32), and the address of the literal (u32, then
 * four bytes unused).
 */
const ENTRY: usize = 32
const MASK: usize = 8
const LENGTH: usize = 16
const FLAGS: usize = 17
const NEED: usize = 18
const ANCHOR: usize = 20
const LITERAL: usize = 24

/** Emits the entries of a group that stand at `s`. */
function take(group: usize, s: usize, end: usize): void {
  const eight = load<u64>(s) | FOLD
  const stop = group + 8 + <usize>load<u32>(group) * ENTRY
  for (let entry = group + 8; entry < stop; entry += ENTRY) {
    if ((eight & load<u64>(entry, MASK)) != load<u64>(entry)) continue
    const length = <usize>load<u8>(entry, LENGTH)
    // A literal that was lengthened may end with the zero behind the text.
    if (s + length > end + 2 || !equal(<usize>load<u32>(entry, LITERAL), s, length, load<u8>(entry, FLAGS) & EXACT_CASE)) continue
    if (isFollowed(entry, s, s + length, end)) emitEntry(entry, s)
  }
}

/** What stands right behind the word that ends with byte `e`, and the credential words that end it without beginning it. */
function finish(text: usize, e: usize, end: usize): void {
  const around = load<u64>(e - 2) | FOLD
  const behind = (around >>> 24) & 0xffffff
  if ((load<u32>(e + 1) & 0xffffff) == 0x2f2f3a) url(e + 1, end)
  take(groupOf(behindTable, hash(behind)), e + 1, end)
  const group = groupOf(endTable, hash(around & 0xffffff))
  const stop = group + 8 + <usize>load<u32>(group) * ENTRY
  const last = load<u64>(e - 7) | FOLD
  for (let entry = group + 8; entry < stop; entry += ENTRY) {
    if ((last & load<u64>(entry, MASK)) != load<u64>(entry)) continue
    const length = <usize>load<u8>(entry, LENGTH)
    const s = e + 1 - length
    // `begin` has seen the words that start where they start.
    if (s <= text || e < text + length || startsWord(s) || !equal(<usize>load<u32>(entry, LITERAL), s, length, 0)) continue
    if (isFollowed(entry, s, e + 1, end)) emitEntry(entry, s)
  }
}

// @ts-ignore: decorator
@inline function isFollowed(entry: usize, s: usize, behind: usize, end: usize): bool {
  return follows(<u32>load<u8>(entry, FLAGS) & 15, <usize>load<u16>(entry, NEED), s, behind, end)
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

/** `scheme://user:password@`: an @ must come before the authority ends. */
function url(p: usize, end: usize): void {
  const stop = p + 512 < end ? p + 512 : end
  let colon = false
  for (let q = p + 3; q < stop; q++) {
    const c = <u32>load<u8>(q)
    if (c == 0x40) {
      // A user may hold an @ of his own.
      if (colon) {
        emitWindow(URL_ANCHOR, p)
        return
      }
    }
    if (c == 0x3a) colon = true
    if (c <= 0x20 || c == 0x22 || c == 0x27 || c == 0x3c || c == 0x3e) return
  }
}
