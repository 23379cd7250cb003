/**
 * Looks up the words that wait, in tables that the host fills (`imageOf` of src/engine/tables.ts). A table is a bitmap of
 * 2^BITS bits by a hash of characters, then 2^(BITS-4) buckets: each the address of a group (u32), which is a count and
 * entries (entries.ts); an empty group where there is none.
 *
 * Beginnings of words are looked up by four characters in a bitmap of all literals, and what is left by as many as literals
 * have, up to eight. Only what is left then is compared.
 */
import { emitWindow } from './candidates'
import { take, takeEnd } from './entries'
import { beforePunctuation, clearWords, endCount, ends, punctuationCount, startCount, starts } from './words'

/** Of `://`, which has no literal; the host knows the same number. */
const URL_ANCHOR: u32 = 0xffff

const BITS: u32 = 17
const BITMAP: usize = 1 << (BITS - 3)
const TABLE: usize = BITMAP + (4 << (BITS - 4))
/** A bitmap by the first four characters of literals that begin a word. */
let first: usize = 0
/** Their tables, one for each length from four to eight; in the last are longer ones too. */
let beginning: usize = 0
/** Of literals that begin with punctuation behind a word, and of credential words at a word's end: by three characters. */
let behind: usize = 0
let last: usize = 0

export function configureTables(tables: usize): void {
  first = tables
  beginning = first + BITMAP
  behind = beginning + 5 * TABLE
  last = behind + TABLE
}

const FACTOR: u32 = 0x9e3779b1
const SECOND_FACTOR: u32 = 0x85ebca6b
const FOLD: u32 = 0x20202020

/** Four folded characters, low byte first, and up to four more, to a number whose upper bits are the hash; the host computes the same. */
// @ts-ignore: decorator
@inline function mixed(characters: u32, more: u32): u32 {
  return ((characters * FACTOR) ^ more) * SECOND_FACTOR
}

/** 1 when a bitmap may know something of this hash, else 0. */
// @ts-ignore: decorator
@inline function mark(bitmap: usize, h: u32): u32 {
  return (<u32>load<u8>(bitmap + (h >>> 3)) >>> (h & 7)) & 1
}

// @ts-ignore: decorator
@inline function groupOf(table: usize, h: u32): usize {
  return <usize>load<u32>(table + BITMAP + (<usize>(h >>> 4) << 2))
}

/** The hash of the first `length` characters, four to eight. */
// @ts-ignore: decorator
@inline function hashOf(length: u32, s: usize): u32 {
  const more = (load<u32>(s, 4) | FOLD) & <u32>((<u64>1 << (<u64>(length - 4) << 3)) - 1)
  return mixed(load<u32>(s) | FOLD, more) >>> (32 - BITS)
}

// @ts-ignore: decorator
@inline function tableOf(length: u32): usize {
  return beginning + <usize>(length - 4) * TABLE
}

// @ts-ignore: decorator
@inline function markOf(length: u32, s: usize): u32 {
  return mark(tableOf(length), hashOf(length, s))
}

// @ts-ignore: decorator
@inline function hashOfThree(s: usize): u32 {
  return mixed((load<u32>(s) | FOLD) & 0xffffff, 0) >>> (32 - BITS)
}

/** Looks up all that wait. Every word is stored and only counted when it is known: a branch for each would be foretold wrongly too often. */
export function lookUp(text: usize, end: usize): void {
  const startsLeft = knownStarts(knownFirst())
  for (let i: u32 = 0; i < startsLeft; i++) begin(<usize>load<u32>(starts + (i << 2)), end)
  const punctuationLeft = knownPunctuation()
  for (let i: u32 = 0; i < punctuationLeft; i++) behindWord(<usize>load<u32>(beforePunctuation + (i << 2)) + 1, end)
  const endsLeft = knownEnds()
  for (let i: u32 = 0; i < endsLeft; i++) {
    const e = <usize>load<u32>(ends + (i << 2))
    takeEnd(groupOf(last, hashOfThree(e - 2)), text, e, end)
  }
  clearWords()
}

// @ts-ignore: decorator
@inline function knownFirst(): u32 {
  const count = startCount
  let left: u32 = 0
  for (let i: u32 = 0; i < count; i++) {
    const s = load<u32>(starts + (i << 2))
    store<u32>(starts + (left << 2), s)
    left += mark(first, mixed(load<u32>(s) | FOLD, 0) >>> (32 - BITS))
  }
  return left
}

// @ts-ignore: decorator
@inline function knownStarts(count: u32): u32 {
  let left: u32 = 0
  for (let i: u32 = 0; i < count; i++) {
    const s = load<u32>(starts + (i << 2))
    store<u32>(starts + (left << 2), s)
    left += markOf(4, s) | markOf(5, s) | markOf(6, s) | markOf(7, s) | markOf(8, s)
  }
  return left
}

// @ts-ignore: decorator
@inline function knownPunctuation(): u32 {
  const count = punctuationCount
  let left: u32 = 0
  for (let i: u32 = 0; i < count; i++) {
    const e = load<u32>(beforePunctuation + (i << 2))
    store<u32>(beforePunctuation + (left << 2), e)
    left += mark(behind, hashOfThree(e + 1))
  }
  return left
}

// @ts-ignore: decorator
@inline function knownEnds(): u32 {
  const count = endCount
  let left: u32 = 0
  for (let i: u32 = 0; i < count; i++) {
    const e = load<u32>(ends + (i << 2))
    store<u32>(ends + (left << 2), e)
    left += mark(last, hashOfThree(e - 2))
  }
  return left
}

/** Literals that begin at the word's start `s`. */
function begin(s: usize, end: usize): void {
  for (let length: u32 = 4; length <= 8; length++) {
    const hash = hashOf(length, s)
    if (mark(tableOf(length), hash)) take(groupOf(tableOf(length), hash), s, end)
  }
}

/** What stands right behind a word. */
function behindWord(p: usize, end: usize): void {
  if ((load<u32>(p) & 0xffffff) == 0x2f2f3a) url(p, end)
  take(groupOf(behind, hashOfThree(p)), p, end)
}

/** Characters of a token that stands for user and password, at the least. */
const SHORTEST_TOKEN: usize = 20

/** `scheme://user:password@` or `scheme://token@`: an @ must come before the authority ends. */
function url(p: usize, end: usize): void {
  const stop = p + 512 < end ? p + 512 : end
  let colon = false
  let word = true
  for (let q = p + 3; q < stop; q++) {
    const c = <u32>load<u8>(q)
    if (c == 0x40) {
      // A user may hold an @ of his own.
      if (colon || (word && q - p >= 3 + SHORTEST_TOKEN)) {
        emitWindow(URL_ANCHOR, p)
        return
      }
    }
    if (c == 0x3a) colon = true
    word = word && ((c | 0x20) - 0x61 < 26 || c - 0x30 < 10 || c == 0x5f || c == 0x2d)
    if (c <= 0x20 || c == 0x22 || c == 0x27 || c == 0x3c || c == 0x3e) return
  }
}
