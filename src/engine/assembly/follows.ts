/** What must stand behind a literal, so that it is worth a look. */
import { ALNUM, BLANK, NAME, NEWLINE, QUOTE, TOKEN, at, is } from './classes'

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

/** Of the literal from `s` to `behind`. */
export function follows(kind: u32, need: usize, s: usize, behind: usize, end: usize): bool {
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
  if (operators == 0 && isValueBelow(p, stop)) return true
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

/** `name: DB_PASSWORD` gives its value on the next line, behind `value` or `Value` or `ParameterValue`. */
function isValueBelow(p: usize, stop: usize): bool {
  if (p >= stop || !at(p, NEWLINE)) return false
  while (p < stop && at(p, BLANK | NEWLINE | QUOTE)) p++
  return isAlue(p + 1, stop) || isAlue(p + 10, stop)
}

// @ts-ignore: decorator
@inline function isAlue(p: usize, stop: usize): bool {
  return p + 4 <= stop && load<u32>(p) == 0x65756c61
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
