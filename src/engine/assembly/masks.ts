/**
 * Sixty-four bytes as one bit each: which of them belong to words, to runs, and to escapes. Comparisons are of signed bytes,
 * moved so that a range begins at the least: x86 has no others, and what stands in for them takes four steps.
 */

/** Bytes that are looked at together: as many as a mask has bits. */
export const BLOCK: usize = 64

/** Not constants, which V8 makes anew at each use, in three steps. */
let caseBit: v128 = i8x16.splat(0)
let letter: v128 = i8x16.splat(0)
let letters: v128 = i8x16.splat(0)
let digit: v128 = i8x16.splat(0)
let digits: v128 = i8x16.splat(0)
let backslash: v128 = i8x16.splat(0)
let percent: v128 = i8x16.splat(0)
let backtick: v128 = i8x16.splat(0)
let plus: v128 = i8x16.splat(0)
let toEquals: v128 = i8x16.splat(0)

const LEAST: i8 = -128

export function prepareMasks(): void {
  caseBit = i8x16.splat(0x20)
  letter = i8x16.splat(0x61 + LEAST)
  letters = i8x16.splat(LEAST + 26)
  digit = i8x16.splat(0x30 + LEAST)
  digits = i8x16.splat(LEAST + 10)
  backslash = i8x16.splat(0x5c)
  percent = i8x16.splat(0x25)
  backtick = i8x16.splat(0x60)
  plus = i8x16.splat(0x2b + LEAST)
  toEquals = i8x16.splat(LEAST + 19)
}

/** One bit for each of 64 bytes: the highest of each. */
// @ts-ignore: decorator
@inline export function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>(<u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16))
  return low | (<u64>(<u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16)) << 32)
}

// @ts-ignore: decorator
@inline export function alnum(v: v128): v128 {
  const isLetter = i8x16.lt_s(i8x16.sub(v128.or(v, caseBit), letter), letters)
  return v128.or(isLetter, i8x16.lt_s(i8x16.sub(v, digit), digits))
}

/** The bit that a letter or digit has when it is no capital, as the highest. */
// @ts-ignore: decorator
@inline export function small(v: v128): v128 {
  return i16x8.shl(v, 2)
}

/** Backslash and percent. */
// @ts-ignore: decorator
@inline export function escape(v: v128): v128 {
  return v128.or(i8x16.eq(v, backslash), i8x16.eq(v, percent))
}

/** More than `encoded` takes, and what stands between the parts of a token: + , - . / : ; < = [ \ ] ^ _ { | } ~ */
// @ts-ignore: decorator
@inline export function inRun(v: v128): v128 {
  return v128.or(i8x16.gt_s(v128.or(v, caseBit), backtick), i8x16.lt_s(i8x16.sub(v, plus), toEquals))
}

/** Whether all sixteen are characters of base64 or base64url. */
// @ts-ignore: decorator
@inline export function encoded(v: v128): bool {
  const plusSlash = v128.or(i8x16.eq(v, i8x16.splat(0x2b)), i8x16.eq(v, i8x16.splat(0x2f)))
  const url = v128.or(i8x16.eq(v, i8x16.splat(0x2d)), i8x16.eq(v, i8x16.splat(0x5f)))
  return i8x16.all_true(v128.or(alnum(v), v128.or(plusSlash, url)))
}

/** Whether one of four stretches of sixteen bits is all ones. */
// @ts-ignore: decorator
@inline export function hasFull(run: u64): bool {
  return ((~run - 0x0001000100010001) & run & 0x8000800080008000) != 0
}
