/** Where the search puts candidates, until the host takes them. */
import { holdsCandidate } from './ranges'
import { EMPTY_WINDOW, frameAround, windowAround } from './windows'

/** For what a block gives and the words that wait (words.ts): dozens for each. */
const ROOM: usize = 256 * 1024
/** Triples of u32 (anchor, address, number of the window or 0; see windows.ts). */
const CANDIDATE: usize = 12
let out: usize = 0
let outEnd: usize = 0
let outAt: usize = 0
/** The text that is searched. */
export let textStart: usize = 0
let textEnd: usize = 0

export function outputTo(output: usize, capacity: u32): void {
  out = output
  outEnd = output + <usize>capacity * CANDIDATE
  outAt = output
}

export function searchIn(text: usize, end: usize): void {
  textStart = text
  textEnd = end
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
  holdsCandidate(p)
}

/** As `emit`, but for a window that is known to hold nothing. */
export function emitWindow(anchor: u32, p: usize): void {
  put(anchor, p, windowAround(anchor, p, textStart, textEnd))
}

/** As `emitWindow`, for a literal of users' rules. */
export function emitFrame(anchor: u32, p: usize): void {
  put(anchor, p, frameAround(anchor, p, textStart, textEnd))
}

// @ts-ignore: decorator
@inline function put(anchor: u32, p: usize, window: u32): void {
  if (window == EMPTY_WINDOW) return
  emit(anchor, p)
  store<u32>(outAt - CANDIDATE, window, 8)
}
