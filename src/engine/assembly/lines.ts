/** Where lines begin and end. Texts have readable bytes on both sides. */

/** The address behind the last newline before `p`, or `least`. */
export function behindNewline(p: usize, least: usize): usize {
  while (p >= least + 16) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(p - 16), i8x16.splat(10)))
    if (found) return p - 16 + <usize>(32 - clz(found))
    p -= 16
  }
  while (p > least && load<u8>(p - 1) != 10) p--
  return p
}

/** The address of the next newline at or behind `p`, or `most`. */
export function newline(p: usize, most: usize): usize {
  while (p < most) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(10)))
    if (found) return min(p + <usize>ctz(found), most)
    p += 16
  }
  return most
}
