/** Sixty-four bytes as one bit each: which of them belong to words, to runs, and to escapes. */

/** Bytes that are looked at together: as many as a mask has bits. */
export const BLOCK: usize = 64

/** One bit for each of 64 bytes. */
// @ts-ignore: decorator
@inline export function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>(<u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16))
  return low | (<u64>(<u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16)) << 32)
}

// @ts-ignore: decorator
@inline export function alnum(v: v128): v128 {
  const letters = i8x16.lt_u(i8x16.sub(v128.or(v, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26))
  return v128.or(letters, i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x30)), i8x16.splat(10)))
}

// @ts-ignore: decorator
@inline export function capital(v: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v, i8x16.splat(0x41)), i8x16.splat(26))
}

/** Backslash and percent. */
// @ts-ignore: decorator
@inline export function escape(v: v128): v128 {
  return v128.or(i8x16.eq(v, i8x16.splat(0x5c)), i8x16.eq(v, i8x16.splat(0x25)))
}

/** Whether all sixteen are characters of base64 or base64url. */
// @ts-ignore: decorator
@inline export function encoded(v: v128): bool {
  return i8x16.all_true(v128.or(alnum(v), encoding(v)))
}

/** Whether one of four stretches of sixteen bits is all ones. */
// @ts-ignore: decorator
@inline export function hasFull(run: u64): bool {
  return ((~run - 0x0001000100010001) & run & 0x8000800080008000) != 0
}

/** + / - _ which base64 has beside letters and digits. */
// @ts-ignore: decorator
@inline export function encoding(v: v128): v128 {
  const plusSlash = v128.or(i8x16.eq(v, i8x16.splat(0x2b)), i8x16.eq(v, i8x16.splat(0x2f)))
  const url = v128.or(i8x16.eq(v, i8x16.splat(0x2d)), i8x16.eq(v, i8x16.splat(0x5f)))
  return v128.or(plusSlash, url)
}
