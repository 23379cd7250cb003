/**
 * Which windows were looked at before. History repeats itself: four in five candidates stand in the same three lines as an
 * earlier one, and a match depends on nothing but its window (`windowAt` of src/match/window.ts), so what came of it then
 * need not be found out again. A window that held nothing is not even reported.
 *
 * Windows are told apart by two sums of NH, the universal hash of UMAC (https://www.rfc-editor.org/rfc/rfc4418#section-5.2),
 * under keys that the host draws for each run: whatever a text holds, two windows have the same 128 bits with a
 * probability of 2^-64, and nobody can write two that do.
 */
import { behindNewline, newline } from './lines'

/** As WINDOW_BACK and WINDOW_AHEAD of src/match/window.ts. */
const BACK: usize = 512
const AHEAD: usize = 1024
const BLOCK: usize = 32

/** A slot: two sums (u64), what else tells candidates apart (u64, see `placeOf`), whether the window held nothing (u32), four bytes unused. */
const SLOT: usize = 32
const PLACE: usize = 16
const NOTHING: usize = 24

let slots: usize = 0
let mask: u32 = 0
let free: u32 = 0
/** Random bytes: for the longest window, its last block, and 16 more, as the second sum's keys are the first's moved on. */
let keys: usize = 0
export let remembers: bool = false

/** 16 bytes of ones, then 16 of zeros. */
const ones: usize = memory.data(32)

/** @param area memory for 2^bits slots, zero; random: 2 kB of random bytes. */
export function configureWindows(area: usize, bits: u32, random: usize): void {
  slots = area
  mask = (1 << bits) - 1
  keys = random
  memory.fill(ones, 0xff, 16)
  makeRoom()
}

export function forgetWindows(): void {
  memory.fill(slots, 0, (<usize>mask + 1) * SLOT)
  makeRoom()
}

function makeRoom(): void {
  free = (mask >> 2) * 3
}

/** Whether candidates are looked up from now on. */
export function rememberWindows(on: bool): void {
  remembers = on
}

/** Whether no more windows can be remembered. */
export function windowsFull(): bool {
  return free == 0
}

/** Notes that the window with this number holds nothing. */
export function settleWindow(number: u32): void {
  store<u32>(slots + <usize>(number - 1) * SLOT, 1, NOTHING)
}

/** Instead of a number: the window is known to hold nothing. */
export const EMPTY_WINDOW: u32 = 0xffffffff

/** The number of the window around a candidate; 0 where windows are not remembered. */
export function windowAround(anchor: u32, at: usize, text: usize, end: usize): u32 {
  if (!remembers) return 0
  bound(at, text, end)
  return numberOf(lo, hi, placeOf(anchor, at))
}

/** A byte stands before the window, or behind it; the text ends there, or one byte on. Bits of `place` that lengths leave free. */
const BEFORE: u64 = 1 << 13
const BEHIND: u64 = 1 << 14
const AT_END: u64 = 1 << 15

/** As `windowAround`, for a user's expression: it sees the byte before and the one behind too (src/match/custom/frame.ts). */
export function frameAround(anchor: u32, at: usize, text: usize, end: usize): u32 {
  if (!remembers) return 0
  bound(at, text, end)
  let place = placeOf(anchor, at)
  if (lo > text) place |= BEFORE | (<u64>load<u8>(lo - 1) << 48)
  if (hi < end) place |= BEHIND | (<u64>load<u8>(hi) << 56)
  if (end - hi < 2) place |= AT_END
  return numberOf(lo, hi, place)
}

let lo: usize = 0
let hi: usize = 0

function bound(at: usize, text: usize, end: usize): void {
  const least = at - text > BACK ? at - BACK : text
  lo = behindNewline(at, least)
  if (lo > least) lo = behindNewline(lo - 1, least)
  const most = end - at > AHEAD ? at + AHEAD : end
  hi = newline(at, most)
  if (hi < most) hi = newline(hi + 1, most)
}

/** Where the window around an address begins. */
export function windowStart(at: usize, text: usize, end: usize): usize {
  bound(at, text, end)
  return lo
}

/** Where that one ends. */
export function windowEnd(): usize {
  return hi
}

/** What tells candidates in equal windows apart, never 0. */
// @ts-ignore: decorator
@inline function placeOf(anchor: u32, at: usize): u64 {
  return (<u64>anchor << 32) | (<u64>(at - lo) << 16) | <u64>(hi - lo + 1)
}

function numberOf(lo: usize, hi: usize, place: u64): u32 {
  let a = i64x2.splat(0)
  let b = i64x2.splat(0)
  let key = keys
  let p = lo
  for (; p + BLOCK <= hi; p += BLOCK, key += BLOCK) {
    const first = v128.load(p)
    const second = v128.load(p, 16)
    a = i64x2.add(a, products(first, second, key))
    b = i64x2.add(b, products(first, second, key + 16))
  }
  if (p < hi) {
    const left = hi - p
    const first = v128.and(v128.load(p), v128.load(ones + 16 - min(left, 16)))
    const second = v128.and(v128.load(p, 16), v128.load(ones + 16 - (left > 16 ? left - 16 : 0)))
    a = i64x2.add(a, products(first, second, key))
    b = i64x2.add(b, products(first, second, key + 16))
  }
  return slotOf(sum(a), sum(b), place)
}

/** Four words plus their keys times four others plus theirs, added up in two lanes. */
// @ts-ignore: decorator
@inline export function products(first: v128, second: v128, key: usize): v128 {
  const x = i32x4.add(first, v128.load(key))
  const y = i32x4.add(second, v128.load(key, 16))
  return i64x2.add(i64x2.extmul_low_i32x4_u(x, y), i64x2.extmul_high_i32x4_u(x, y))
}

// @ts-ignore: decorator
@inline export function sum(lanes: v128): u64 {
  return <u64>i64x2.extract_lane(lanes, 0) + <u64>i64x2.extract_lane(lanes, 1)
}

/** Finds the slot or takes a free one. */
function slotOf(a: u64, b: u64, place: u64): u32 {
  let slot = <u32>(((a ^ (b << 1) ^ (place << 20)) * 0x9e3779b97f4a7c15) >>> 32) & mask
  while (true) {
    const at = slots + <usize>slot * SLOT
    const there = load<u64>(at, PLACE)
    if (there == 0) break
    if (there == place && load<u64>(at) == a && load<u64>(at, 8) == b) return load<u32>(at, NOTHING) ? EMPTY_WINDOW : slot + 1
    slot = (slot + 1) & mask
  }
  if (free == 0) return 0
  free--
  const at = slots + <usize>slot * SLOT
  store<u64>(at, a)
  store<u64>(at, b, 8)
  store<u64>(at, place, PLACE)
  return slot + 1
}
