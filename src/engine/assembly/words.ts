/**
 * Starts and last bytes of words that wait to be looked up. They wait until there are many, of several changes to a text
 * too: a loop over many is foretold well, one over the few of a block wrongly each time it ends.
 */

/** Words that wait before they are looked up. */
const MANY: u32 = 512
/** With those of one more block, which has half as many starts as bytes, and as many again behind escapes. */
const MOST: u32 = MANY + 128

/** Addresses: of words' first bytes; of the last ones of words of four letters and more; of those with punctuation behind them. */
export const starts: usize = memory.data(4 * MOST)
export const ends: usize = memory.data(4 * MOST)
export const beforePunctuation: usize = memory.data(4 * MOST)
export let startCount: u32 = 0
export let endCount: u32 = 0
export let punctuationCount: u32 = 0

export function clearWords(): void {
  startCount = 0
  endCount = 0
  punctuationCount = 0
}

// @ts-ignore: decorator
@inline export function isMany(): bool {
  return startCount + endCount + punctuationCount >= MANY
}

// @ts-ignore: decorator
@inline export function addStart(s: usize): void {
  store<u32>(starts + (startCount++ << 2), <u32>s)
}

// @ts-ignore: decorator
@inline export function addStarts(p: usize, bits: u64): void {
  write(starts + (startCount << 2), p, bits)
  startCount += <u32>popcnt(bits)
}

// @ts-ignore: decorator
@inline export function addEnds(p: usize, long: u64, punctuated: u64): void {
  write(ends + (endCount << 2), p, long)
  endCount += <u32>popcnt(long)
  write(beforePunctuation + (punctuationCount << 2), p, punctuated)
  punctuationCount += <u32>popcnt(punctuated)
}

/** Four at a time, however few are left: what is too many is written over. */
// @ts-ignore: decorator
@inline function write(to: usize, p: usize, bits: u64): void {
  while (bits) {
    bits = one(to, p, bits)
    bits = one(to + 4, p, bits)
    bits = one(to + 8, p, bits)
    bits = one(to + 12, p, bits)
    to += 16
  }
}

// @ts-ignore: decorator
@inline function one(to: usize, p: usize, bits: u64): u64 {
  store<u32>(to, <u32>(p + <usize>ctz(bits)))
  return bits & (bits - 1)
}
