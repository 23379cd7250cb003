/** Runs with escapes inside words, which are decoded: `ghp%5F…`, `\u0067hp_…`. */
import { emitWindow, textStart } from './candidates'
import { TOKEN, is } from './classes'

/** The host knows the same number. */
const ESCAPE_ANCHOR: u32 = 0xfffc
/** A run with escapes is decoded from its first one. What src/match/escapes.ts makes of a run must not be wider. */
const ESCAPES_BACK: usize = 256
const ESCAPED_RUN: usize = 20

/** `ghp%5F…`, `\u0067hp_…`: emits an escape that no other one stands before in its run. */
export function firstEscape(p: usize, end: usize): void {
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
