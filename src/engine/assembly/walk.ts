/**
 * Walks delta families of a pack: a base, then everything built on it, depth first, so that only the current chain is in memory. Each
 * entry is read and inflated once; a target is rebuilt by its delta. What is walked comes as a list of the host's (src/engine/family.ts),
 * which is asked only where there is something to look at: most contents hold no candidate that is not known to be nothing.
 */
import { clear, found } from './candidates'
import { beginChanges, searchChanges } from './changes'
import { messageStart, noteCommit } from './commits'
import { apply, declaredSize } from './delta'
import { inflate } from './inflate'
import { searchLiterals } from './literals'
import { sample } from './sample'
import { search } from './search'
import { noteTree } from './trees'
import { rememberWindows, windowsFull } from './windows'

/** Reads so many bytes of the pack, which begin so far behind the beginning of a block. @returns how many there are */
// @ts-ignore: decorator
@external("env", "read") declare function read(to: usize, block: u32, skip: u32, length: u32): u32
/** Makes addresses below `top` usable. */
// @ts-ignore: decorator
@external("env", "reserve") declare function reserve(top: usize): void
/**
 * A text to be looked at. `begun` is 0 where it was not searched; else the first candidates wait, and it is the address behind which the
 * search goes on, or of changes what `searchChanges` said, plus 1. @returns what is known of it, as below
 */
// @ts-ignore: decorator
@external("env", "whole") declare function whole(entry: u32, depth: u32, start: usize, end: usize, begun: usize): u32
// @ts-ignore: decorator
@external("env", "changed") declare function changed(entry: u32, depth: u32, start: usize, end: usize, baseSize: usize, known: u32, begun: u32): u32
/** An entry that cannot be read this way. */
// @ts-ignore: decorator
@external("env", "failed") declare function failed(entry: u32): void
/** Windows are to be forgotten. */
// @ts-ignore: decorator
@external("env", "makeRoom") declare function makeRoom(): void

/** As src/engine/family.ts writes them: u32 each. */
const PLACE: usize = 4
const LENGTH: usize = 8
const SIZE: usize = 12
const BLOCK: usize = 16
const SKIP: usize = 20
const RECORD: usize = 24
/** In the place of an entry: on its base nothing is built any more, but on itself; another is read for the same object; its type; its depth. */
const LAST: u32 = 1
const AGAIN: u32 = 2
const TYPE: u32 = 2
const DEPTH: u32 = 5
const COMMIT: u32 = 1
const TREE: u32 = 2
const BLOB: u32 = 3

/** For each content of the chain (u32): address, size, first address behind it, what is known of it, its entry. */
const OF_SIZE: usize = 4
const TOP: usize = 8
const KNOWN: usize = 12
const OF_ENTRY: usize = 16
const FRAME: usize = 20

/** What is known of a content: it was not searched, it holds nothing, or the host has it. */
const UNKNOWN: u32 = 0
const NOTHING: u32 = 1

/** As src/engine/pack-file.ts has them. */
const BYTES: usize = 8 * 1024
const BEHIND: usize = 1024
const INPUT_SLACK: usize = 64
const SLOT: usize = BYTES + BEHIND + INPUT_SLACK
/** As src/engine/engine.ts has it. */
const SLACK: usize = 80
/** Bytes that inflate writes behind its output. */
const OUTPUT_SLACK: usize = 384

let frames: usize = 0
let deepest: u32 = 0
let slots: usize = 0
let slotMask: u32 = 0
let blocks: usize = 0
let single: usize = 0

let floor: usize = 0
let most: f64 = 0
let ample: usize = 0
/** Longest content that is searched here, -1 where the host looks at all of them. */
let longest: f64 = -1
let withLiterals: bool = false
/** Number of the pack's first entry, -1 where nothing is noted for the graph; and whether that is all that is done. */
let first: i32 = -1
let graphOnly: bool = false

let blobs: u32 = 0
let commits: u32 = 0
let tags: u32 = 0
let bytes: f64 = 0

/** Depth of the entry that failed last: what is built on it follows. */
const NOBODY: u32 = 0xffffffff
let failedAt: u32 = NOBODY

/** @param area memory for as many frames as a chain may be long */
export function configureWalk(area: usize, depth: u32, literals: bool): void {
  frames = area
  deepest = depth
  withLiterals = literals
}

/** What was passed over without the host, since this was asked last: by kind, and the bytes of all. */
export function passedBlobs(): u32 {
  return blobs
}

export function passedCommits(): u32 {
  return commits
}

export function passedTags(): u32 {
  return tags
}

export function passedBytes(): f64 {
  return bytes
}

export function forgetPassed(): void {
  blobs = 0
  commits = 0
  tags = 0
  bytes = 0
}

/** The blocks of the pack that is walked next, see src/engine/pack-file.ts. */
export function walkFile(table: usize, mask: u32, area: usize, part: usize): void {
  slots = table
  slotMask = mask
  blocks = area
  single = part
}

/** What is done with the contents that are walked next. */
export function walkFor(room: f64, ampleRoom: usize, search: f64, numbers: i32, onlyGraph: bool): void {
  most = room
  ample = ampleRoom
  longest = search
  first = numbers
  graphOnly = onlyGraph
}

/** Walks the entries listed in [at, stop), of which those before may have been walked already. */
export function walk(at: usize, stop: usize, from: usize): void {
  floor = from
  for (; at < stop; at += RECORD) {
    const depth = load<u32>(at, PLACE) >> DEPTH
    const isBuiltOnFailed = failedAt != NOBODY && depth > failedAt
    if (!isBuiltOnFailed) failedAt = NOBODY
    if (isBuiltOnFailed || depth >= deepest || !(depth == 0 ? root(at) : made(at, depth))) {
      if (!isBuiltOnFailed) failedAt = depth
      failed(load<u32>(at))
    }
  }
}

function root(at: usize): bool {
  const start = inflated(at, floor)
  if (!start) return false
  const size = <usize>load<u32>(at, SIZE)
  hold(at, frames, start, size, lookAtWhole(at, 0, start, start + size))
  return true
}

/** A content that is made of the one before it in the chain. */
function made(at: usize, depth: u32): bool {
  const base = frames + <usize>(depth - 1) * FRAME
  const baseStart = <usize>load<u32>(base)
  const baseSize = <usize>load<u32>(base, OF_SIZE)
  const delta = inflated(at, <usize>load<u32>(base, TOP))
  if (!delta) return false
  const deltaEnd = delta + <usize>load<u32>(at, SIZE)
  if (declaredSize(delta, deltaEnd, true) != <f64>baseSize) return false
  const declared = declaredSize(delta, deltaEnd, false)
  const start = room(deltaEnd + OUTPUT_SLACK, declared)
  if (!start) return false
  const size = <usize>declared
  const applied = apply(delta, deltaEnd, baseStart, baseSize, start, size)
  if (applied < 0) return false
  const isChange = applied == 1 && load<u32>(base, KNOWN) != UNKNOWN
  const known = isChange ? lookAtChanged(at, depth, start, start + size, base) : lookAtWhole(at, depth, start, start + size)
  const isMoved = (load<u32>(at, PLACE) & LAST) != 0 && align(start + size + OUTPUT_SLACK) - floor > ample
  if (isMoved) memory.copy(baseStart, start, size + SLACK)
  hold(at, base + FRAME, isMoved ? baseStart : start, size, known)
  return true
}

function hold(at: usize, frame: usize, start: usize, size: usize, known: u32): void {
  store<u32>(frame, <u32>start)
  store<u32>(frame, <u32>size, OF_SIZE)
  store<u32>(frame, <u32>align(start + size + OUTPUT_SLACK), TOP)
  store<u32>(frame, known, KNOWN)
  store<u32>(frame, load<u32>(at), OF_ENTRY)
}

/** Address of the inflated entry, 0 where there is none. */
function inflated(at: usize, free: usize): usize {
  const length = <usize>load<u32>(at, LENGTH)
  const size = load<u32>(at, SIZE)
  if (<f64>length > most) return 0
  // A longer entry is read to where it is inflated from, and takes that place until it is done.
  const isShort = length <= BYTES
  const output = room(isShort ? free : free + length + INPUT_SLACK, <f64>size)
  if (!output) return 0
  const block = load<u32>(at, BLOCK)
  const skip = load<u32>(at, SKIP)
  const input = isShort ? part(block, skip, length) : read(free, block, skip, <u32>length) == <u32>length ? free : 0
  return input && inflate(input, input + length, output, <usize>size) == <i32>size ? output : 0
}

/** Address of a part of the file, until the next is asked for. */
function part(block: u32, skip: u32, length: usize): usize {
  const slot = block & slotMask
  const at = blocks + <usize>slot * SLOT
  const entry = slots + (<usize>slot << 3)
  if (load<u32>(entry) != block) {
    store<u32>(entry, read(at, block, 0, <u32>(BYTES + BEHIND)), 4)
    store<u32>(entry, block)
  }
  if (skip + <u32>length <= load<u32>(entry, 4)) return at + skip
  return read(single, block, skip, <u32>length) == <u32>length ? single : 0
}

/** An address behind `from` where `size` bytes fit, with slack before it; 0 where that is too much memory. */
function room(from: usize, size: f64): usize {
  const start = align(from + SLACK)
  const needed = <f64>(start - floor) + size + <f64>OUTPUT_SLACK
  if (!(size >= 0) || needed > most) return 0
  const top = floor + <usize>needed
  if (top + PAGE > <usize>memory.size() << 16) reserve(top)
  return start
}

const PAGE: usize = 65536

// @ts-ignore: decorator
@inline function align(n: usize): usize {
  return (n + 15) & ~15
}

// @ts-ignore: decorator
@inline function typeOf(at: usize): u32 {
  return (load<u32>(at, PLACE) >> TYPE) & 7
}

function lookAtWhole(at: usize, depth: u32, start: usize, end: usize): u32 {
  const type = typeOf(at)
  if (first >= 0) {
    if (type == COMMIT) noteCommit(<u32>first + load<u32>(at), start, end)
    else if (type == TREE) noteTree(<u32>first + load<u32>(at), start, end, NOBODY, start, start)
  }
  if (graphOnly) return NOTHING
  if (longest < 0) return whole(load<u32>(at), depth, start, end, 0)
  if (type == BLOB) return contentOf(at, depth, start, end)
  if (load<u32>(at, PLACE) & AGAIN) return UNKNOWN
  // Commits and tags hold text behind their headers; nothing that is built on one is searched as a change to it.
  const from = messageStart(start, end)
  const begun = sample(from, end) ? 0 : searched(from, end)
  if (begun != PASSED) return whole(load<u32>(at), depth, start, end, begun)
  if (type == COMMIT) commits++
  else tags++
  bytes += <f64>(end - from)
  return UNKNOWN
}

function contentOf(at: usize, depth: u32, start: usize, end: usize): u32 {
  const begun = <f64>(end - start) > longest || sample(start, end) ? 0 : searched(start, end)
  return begun == PASSED ? pass(at, start, end) : whole(load<u32>(at), depth, start, end, begun)
}

/** Nothing is in it that may be something. */
const PASSED: usize = 1

function searched(start: usize, end: usize): usize {
  if (windowsFull()) makeRoom()
  clear()
  rememberWindows(true)
  const reached = search(start, end, start, end)
  if (reached < end || found()) return reached
  if (!withLiterals) return PASSED
  searchLiterals(start, end, start, end)
  if (!found()) return PASSED
  // The host finds them again.
  clear()
  return end
}

function lookAtChanged(at: usize, depth: u32, start: usize, end: usize, base: usize): u32 {
  const baseStart = <usize>load<u32>(base)
  const baseSize = <usize>load<u32>(base, OF_SIZE)
  if (first >= 0 && typeOf(at) == TREE) {
    noteTree(<u32>first + load<u32>(at), start, end, <u32>first + load<u32>(base, OF_ENTRY), baseStart, baseStart + baseSize)
  }
  if (graphOnly) return NOTHING
  const known = load<u32>(base, KNOWN)
  const isSearched = known == NOTHING && <f64>(end - start) <= longest && !sample(start, end)
  const begun = isSearched ? searchedChanges(start, end, baseSize) : 0
  return begun == NO_CHANGE ? pass(at, start, end) : changed(load<u32>(at), depth, start, end, baseSize, known, begun)
}

const NO_CHANGE: u32 = 3

function searchedChanges(start: usize, end: usize, baseSize: usize): u32 {
  if (windowsFull()) makeRoom()
  beginChanges(start, end - start, baseSize, false)
  rememberWindows(true)
  const done = searchChanges()
  if (!done || found()) return done ? 2 : 1
  if (!withLiterals) return NO_CHANGE
  beginChanges(start, end - start, baseSize, true)
  if (searchChanges() && !found()) return NO_CHANGE
  // The host finds them again.
  clear()
  return 2
}

// @ts-ignore: decorator
@inline function pass(at: usize, start: usize, end: usize): u32 {
  if (!(load<u32>(at, PLACE) & AGAIN)) {
    blobs++
    bytes += <f64>(end - start)
  }
  return NOTHING
}
