/**
 * Which changed lines were searched before and held no candidate but those of windows that hold nothing. What one version
 * of a file brought stands in the deltas of others again, as branches, merges and the order of a pack have it: of the bytes
 * that deltas change three in four come with the same lines before and behind them, and a sum over them costs a tenth of a
 * search. What a range of lines holds depends on nothing but itself and the two lines around it (`windowAt` of
 * src/match/window.ts), so one that held nothing is passed over.
 *
 * Ranges are told apart as windows are (windows.ts), by two sums of NH for each part of them, made one number with further
 * random factors.
 */
import { behindNewline, newline } from './lines'
import { products, sum } from './windows'

/** The lines around a range are no longer, or nothing is remembered of it. */
const AROUND: usize = 1024
/** Bytes that go into one sum; the keys of windows.ts reach further. */
const PART: usize = 1024
const BLOCK: usize = 32
const LF: u32 = 10

/** Names that share a place: a new one drives the oldest out. */
const WAYS: usize = 4
const BUCKET: usize = WAYS * 8

let buckets: usize = 0
let mask: usize = 0
let keys: usize = 0
/** Odd, so that no bit of what they multiply is lost. */
let ofFirst: u64 = 0
let ofSecond: u64 = 0
let ofPart: u64 = 0
let ofPlace: u64 = 0

/** 32 bytes of ones, then 32 of zeros. */
const ones: usize = memory.data(64)

/** Ranges of one text that wait to be searched, or were and wait until all words of theirs are looked up. */
const MOST: u32 = 1024
/** Where they begin and end (two u32), ascending, and their names (u64). */
const places: usize = memory.data(8 * MOST, 8)
const names: usize = memory.data(8 * MOST, 8)
export let waiting: u32 = 0

/** Names are odd: a range that holds a candidate, or is not to be remembered. */
export const UNNAMED: u64 = 2

/** @param area memory for 2^bits names, zero; random: the keys of windows; more: 32 random bytes behind them. */
export function configureRanges(area: usize, bits: u32, random: usize, more: usize): void {
  buckets = area
  mask = (<usize>1 << (bits - 2)) - 1
  keys = random
  ofFirst = load<u64>(more) | 1
  ofSecond = load<u64>(more, 8) | 1
  ofPart = load<u64>(more, 16) | 1
  ofPlace = load<u64>(more, 24) | 1
  memory.fill(ones, 0xff, BLOCK)
}

export function forgetRanges(): void {
  memory.fill(buckets, 0, (mask + 1) * BUCKET)
}

/** What the lines of [lo, hi) are remembered by, with the one before them and the one behind. */
export function nameOfRange(text: usize, end: usize, lo: usize, hi: usize): u64 {
  // Of a line that is longer than a window only a part is searched.
  if ((lo > text && load<u8>(lo - 1) != LF) || (hi < end && load<u8>(hi) != LF)) return UNNAMED
  const least = lo - text > AROUND ? lo - AROUND : text
  const from = lo > least ? behindNewline(lo - 1, least) : lo
  const most = end - hi > AROUND ? hi + AROUND : end
  const to = hi < most ? newline(hi + 1, most) : hi
  if ((from == least && least > text) || (to == most && most < end)) return UNNAMED
  let name: u64 = 0
  let part = from
  for (; to - part > PART; part += PART) name = name * ofPart + hashOf(part, part + PART)
  name = name * ofPart + hashOf(part, to)
  return (name + ((<u64>(to - from) << 24) | (<u64>(lo - from) << 12) | <u64>(to - hi)) * ofPlace) | 1
}

function hashOf(from: usize, to: usize): u64 {
  let a = i64x2.splat(0)
  let b = i64x2.splat(0)
  let key = keys
  let p = from
  for (; p + BLOCK <= to; p += BLOCK, key += BLOCK) {
    const first = v128.load(p)
    const second = v128.load(p, 16)
    a = i64x2.add(a, products(first, second, key))
    b = i64x2.add(b, products(first, second, key + 16))
  }
  const left = to - p
  const first = v128.and(v128.load(p), v128.load(ones + BLOCK - left))
  const second = v128.and(v128.load(p, 16), v128.load(ones + BLOCK + 16 - left))
  a = i64x2.add(a, products(first, second, key))
  b = i64x2.add(b, products(first, second, key + 16))
  return sum(a) * ofFirst + sum(b) * ofSecond
}

/** Whether no more ranges can wait. */
// @ts-ignore: decorator
@inline export function isCrowded(): bool {
  return waiting == MOST
}

/** The range [lo, hi), which lies behind all that wait, is to be searched. */
// @ts-ignore: decorator
@inline export function addRange(lo: usize, hi: usize, name: u64): void {
  put(waiting++, (<u64>hi << 32) | <u64>lo, name)
}

// @ts-ignore: decorator
@inline function put(i: u32, place: u64, name: u64): void {
  store<u64>(places + (i << 3), place)
  store<u64>(names + (i << 3), name)
}

// @ts-ignore: decorator
@inline export function beginOf(i: u32): usize {
  return <usize>load<u32>(places + (i << 3))
}

// @ts-ignore: decorator
@inline export function endOf(i: u32): usize {
  return <usize>load<u32>(places + (i << 3), 4)
}

// @ts-ignore: decorator
@inline function nameOf(i: u32): u64 {
  return load<u64>(names + (i << 3))
}

/**
 * Ranges that are known wait no longer. All are looked up at once, and only counted when they are not known: so the many
 * places in memory are fetched side by side.
 */
export function passKnown(): void {
  const count = waiting
  waiting = 0
  for (let i: u32 = 0; i < count; i++) {
    const name = nameOf(i)
    put(waiting, load<u64>(places + (i << 3)), name)
    waiting += isKnown(name) ? 0 : 1
  }
}

// @ts-ignore: decorator
@inline function isKnown(name: u64): bool {
  const bucket = bucketOf(name)
  const wanted = i64x2.splat(name)
  return v128.any_true(v128.or(i64x2.eq(v128.load(bucket), wanted), i64x2.eq(v128.load(bucket, 16), wanted)))
}

// @ts-ignore: decorator
@inline function bucketOf(name: u64): usize {
  return buckets + (<usize>(name >>> 32) & mask) * BUCKET
}

/** There is a candidate at `p` that may be something. */
export function holdsCandidate(p: usize): void {
  let from: u32 = 0
  let to = waiting
  while (from < to) {
    const middle = (from + to) >>> 1
    if (beginOf(middle) <= p) from = middle + 1
    else to = middle
  }
  if (from > 0) forgetName(from - 1)
}

function forgetName(i: u32): void {
  store<u64>(names + (i << 3), UNNAMED)
}

/** Candidates are taken before all that waits is searched, so that it is not known which of it holds some. */
export function forgetNames(): void {
  for (let i: u32 = 0; i < waiting; i++) forgetName(i)
}

export function clearRanges(): void {
  waiting = 0
}

/** All that waits was searched, and its words were looked up. */
export function settleRanges(): void {
  for (let i: u32 = 0; i < waiting; i++) {
    const name = nameOf(i)
    if (name != UNNAMED && !isKnown(name)) remember(name)
  }
  clearRanges()
}

function remember(name: u64): void {
  const bucket = bucketOf(name)
  const newest = v128.load(bucket)
  v128.store(bucket, v128.shuffle<u64>(newest, v128.load(bucket, 16), 1, 2), 16)
  store<u64>(bucket, load<u64>(bucket), 8)
  store<u64>(bucket, name)
}
