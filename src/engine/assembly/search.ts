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
import { ALNUM, BLANK, LOWER_OR_DIGIT, NAME, NEWLINE, QUOTE, TOKEN, UPPER, at, fillClasses, is } from './classes'
import { EMPTY_WINDOW, windowAround } from './windows'

/** Kinds of entry; what must follow the literal. */
const ANY: u32 = 0
/** At least `run` token characters, counted from the literal's start. */
const RUN: u32 = 1
/** A run of `run` token characters somewhere in the 256 bytes behind it. */
const NEAR: u32 = 2
/** An operator and a value, as in an assignment. */
const ASSIGNED: u32 = 3
/** At least `run` letters and digits, or those with - and _, right behind the literal. */
const LETTERS: u32 = 4
const WORD: u32 = 5
const EXACT_CASE: u32 = 16
/** Its rules see more than its window. */
const LONG: u32 = 32

/** Anchors without a literal, counted down from the top; the host knows the same numbers. */
const URL_ANCHOR: u32 = 0xffff
const LONG_RUN_ANCHOR: u32 = 0xfffe
const ESCAPE_ANCHOR: u32 = 0xfffc
/** Shortest run of base64 characters that is worth decoding: 40 characters are 30 bytes. It has a letter and a digit. */
const LONG_RUN: usize = 40

/** One block gives at most a candidate for each byte and entry; this is well above. */
const ROOM: usize = 16 * 1024

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
/** Where candidates go: triples of u32 (anchor, address, number of the window or 0; see windows.ts). */
let out: usize = 0
let outEnd: usize = 0
let outAt: usize = 0
const CANDIDATE: usize = 12
/** The text that is searched. */
let textStart: usize = 0
let textEnd: usize = 0

export function configure(tables: usize, output: usize, capacity: u32): void {
  fillClasses()
  shortTable = tables
  longTable = tables + TABLE
  behindTable = tables + 2 * TABLE
  endTable = tables + 3 * TABLE
  out = output
  outEnd = output + <usize>capacity * CANDIDATE
  outAt = output
}

/** Number of candidates since `clear`. */
export function found(): u32 {
  return <u32>((outAt - out) / CANDIDATE)
}

export function clear(): void {
  outAt = out
}

/** Whether the host must take the candidates before the next block. */
// @ts-ignore: decorator
@inline export function isFull(): bool {
  return outEnd - outAt < ROOM
}

// @ts-ignore: decorator
@inline export function emit(anchor: u32, p: usize): void {
  store<u32>(outAt, anchor)
  store<u32>(outAt, <u32>p, 4)
  store<u32>(outAt, 0, 8)
  outAt += CANDIDATE
}

/** As `emit`, but for a window that is known to hold nothing. */
function emitWindow(anchor: u32, p: usize): void {
  const window = windowAround(anchor, p, textStart, textEnd)
  if (window == EMPTY_WINDOW) return
  emit(anchor, p)
  store<u32>(outAt - CANDIDATE, window, 8)
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
  textStart = text
  textEnd = end
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

/** Bytes that are looked at together: as many as a mask has bits. */
const BLOCK: usize = 64
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

/** One bit for each of 64 bytes. */
// @ts-ignore: decorator
@inline function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>(<u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16))
  return low | (<u64>(<u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16)) << 32)
}

// @ts-ignore: decorator
@inline function alnum(v: v128): v128 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(v, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26))
  return v128.or(letters, i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x30)), i8x16.splat(10)))
}

// @ts-ignore: decorator
@inline function capital(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x41)), i8x16.splat(26))
}

/** Backslash and percent. */
// @ts-ignore: decorator
@inline function escape(v: v128): v128 {
  return v128.or(i8x16.eq(v, i8x16.splat(0x5c)), i8x16.eq(v, i8x16.splat(0x25)))
}

/** Whether all sixteen are characters of base64 or base64url. */
// @ts-ignore: decorator
@inline function encoded(v: v128): bool {
  return i8x16.all_true(v128.or(alnum(v), encoding(v)))
}

/** Whether one of four stretches of sixteen bits is all ones. */
// @ts-ignore: decorator
@inline function hasFull(run: u64): bool {
  return ((~run - 0x0001000100010001) & run & 0x8000800080008000) != 0
}

/** Looks at the long runs of one block behind what was seen; returns the end of the last. */
function runsIn(text: usize, end: usize, p: usize, seen: usize): usize {
  const stop = p + BLOCK
  while (p < stop) {
    if (p >= seen && encoded(v128.load(p))) seen = longRun(text, end, p)
    p += 16
  }
  return seen
}

/** + / - _ which base64 has beside letters and digits. */
// @ts-ignore: decorator
@inline function encoding(v: v128): v128 {
  const plusSlash = v128.or(i8x16.eq(v, i8x16.splat(0x2b)), i8x16.eq(v, i8x16.splat(0x2f)))
  const url = v128.or(i8x16.eq(v, i8x16.splat(0x2d)), i8x16.eq(v, i8x16.splat(0x5f)))
  return v128.or(plusSlash, url)
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

/** `\nTOKEN`, `\x3dTOKEN`, `\u003dTOKEN`, `%3DTOKEN`: the word begins behind the escape. */
function escaped(s: usize, end: usize): void {
  const c = <u32>load<u8>(s) | 0x20
  const skip: usize = load<u8>(s - 1) == 0x25 ? 2 : c == 0x78 ? 3 : c == 0x75 ? 5 : 1
  if (s + skip < end) begin(s + skip, end)
  firstEscape(s - 1, end)
}

/** A run with escapes is decoded from its first one. What src/match/escapes.ts makes of a run must not be wider. */
const ESCAPES_BACK: usize = 256
const ESCAPED_RUN: usize = 20

/** `ghp%5F…`, `\u0067hp_…`: emits an escape that no other one stands before in its run. */
function firstEscape(p: usize, end: usize): void {
  if (!isEscape(p)) return
  const least = p - textStart > ESCAPES_BACK ? p - ESCAPES_BACK : textStart
  let s = p
  while (s > least && inEscapedRun(s - 1)) if (isEscape(--s)) return
  const enough = min(end, s + ESCAPED_RUN)
  let e = p
  while (e < enough && inEscapedRun(e)) e++
  if (e >= s + ESCAPED_RUN) emitWindow(ESCAPE_ANCHOR, p)
}

/** %5F, \x5f, \u005f */
function isEscape(p: usize): bool {
  const sign = <u32>load<u8>(p)
  if (sign == 0x25) return isHex(p + 1) && isHex(p + 2)
  if (sign != 0x5c) return false
  if (load<u8>(p + 1) == 0x78) return isHex(p + 2) && isHex(p + 3)
  return load<u16>(p + 1) == 0x3075 && load<u8>(p + 3) == 0x30 && isHex(p + 4) && isHex(p + 5)
}

// @ts-ignore: decorator
@inline function isHex(p: usize): bool {
  const c = <u32>load<u8>(p)
  return c - 0x30 < 10 || (c | 0x20) - 0x61 < 6
}

/** What stands in a URL: no blank, quote, bracket, comma or semicolon, and none of # ^ | */
function inEscapedRun(p: usize): bool {
  const c = <u32>load<u8>(p)
  if (is(c, TOKEN)) return true
  if (c <= 0x21 || c >= 0x7b) return c == 0x21
  return c != 0x22 && c != 0x23 && (c < 0x27 || c > 0x29) && c != 0x2c && c != 0x3b && c != 0x3c && c != 0x3e && c != 0x5b && c != 0x5d && c != 0x5e && c != 0x60
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
    if (follows(entry, s, s + length, end)) emitEntry(entry, s)
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
    if (follows(entry, s, e + 1, end)) emitEntry(entry, s)
  }
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

function follows(entry: usize, s: usize, behind: usize, end: usize): bool {
  const kind = <u32>load<u8>(entry, FLAGS) & 15
  const need = <usize>load<u16>(entry, NEED)
  if (kind == RUN) return runLength(s, end, need) >= need
  if (kind == LETTERS) return lettersLength(behind, end, need) >= need
  if (kind == WORD) return wordLength(behind, end, need) >= need
  if (kind == NEAR) return runAhead(behind, end, need)
  if (kind == ASSIGNED) return assigned(behind, end)
  return true
}

// @ts-ignore: decorator
@inline function runLength(s: usize, end: usize, most: usize): usize {
  let e = s
  const stop = s + most < end ? s + most : end
  while (e < stop && at(e, TOKEN)) e++
  return e - s
}

// @ts-ignore: decorator
@inline function lettersLength(s: usize, end: usize, most: usize): usize {
  let e = s
  const stop = s + most < end ? s + most : end
  while (e < stop && at(e, ALNUM)) e++
  return e - s
}

// @ts-ignore: decorator
@inline function wordLength(s: usize, end: usize, most: usize): usize {
  let e = s
  const stop = s + most < end ? s + most : end
  while (e < stop && (at(e, ALNUM) || load<u8>(e) == 0x2d || load<u8>(e) == 0x5f)) e++
  return e - s
}

/** Whether a run of `need` token characters begins within 256 bytes, on this line or the next. */
function runAhead(p: usize, end: usize, need: usize): bool {
  const stop = p + 256 < end ? p + 256 : end
  let lines: i32 = 0
  while (p < stop) {
    if (at(p, TOKEN)) {
      const length = runLength(p, end, need)
      if (length >= need) return true
      p += length
    } else {
      if (at(p, NEWLINE) && ++lines > 1) return false
      p++
    }
  }
  return false
}

/**
 * Whether an operator and something like a value follow a credential word. Wider than the matcher on purpose: the rest of
 * the name, closing quotes and brackets, blanks, operators (or only blanks), a type and its operator, quotes, then four
 * characters without a blank.
 */
function assigned(p: usize, end: usize): bool {
  const stop = p + 320 < end ? p + 320 : end
  while (p < stop && at(p, NAME)) p++
  const nameEnd = p
  while (p < stop && (at(p, QUOTE | BLANK) || isClosing(p))) p++
  let operators: i32 = 0
  while (p < stop && (isOperator(p) || isAppended(p))) {
    p++
    operators++
    while (p < stop && (at(p, BLANK | QUOTE | NEWLINE) || load<u8>(p) == 0x5c)) p++
  }
  if (operators == 0 && p == nameEnd) return false
  return hasValue(p, stop) || (operators > 0 && typed(p, stop))
}

// @ts-ignore: decorator
@inline function hasValue(p: usize, stop: usize): bool {
  if (p + 4 > stop) return false
  for (let i: usize = 0; i < 4; i++) {
    const c = <u32>load<u8>(p + i)
    if (c <= 0x20 || c == 0x3b || c == 0x29) return false
  }
  return true
}

/** `: str = "value"`: a type stands between. */
function typed(p: usize, stop: usize): bool {
  const most = p + 64 < stop ? p + 64 : stop
  while (p < most && !at(p, NEWLINE | QUOTE)) if (load<u8>(p++) == 0x3d) return true
  return false
}

/** ] ) } and the backslash before an escaped quote. */
// @ts-ignore: decorator
@inline function isClosing(p: usize): bool {
  const c = <u32>load<u8>(p)
  return c == 0x5d || c == 0x29 || c == 0x7d || c == 0x5c
}

/** = : > < , ( ? ! | + - [ { @ */
// @ts-ignore: decorator
@inline function isOperator(p: usize): bool {
  const c = <u32>load<u8>(p)
  if (c == 0x3d || c == 0x3a || c == 0x3e || c == 0x3c || c == 0x2c || c == 0x28) return true
  return c == 0x3f || c == 0x21 || c == 0x7c || c == 0x2b || c == 0x2d || c == 0x5b || c == 0x7b || c == 0x40
}

/** `.=` of PHP and Perl; a dot alone is no operator. */
// @ts-ignore: decorator
@inline function isAppended(p: usize): bool {
  return load<u16>(p) == 0x3d2e
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
