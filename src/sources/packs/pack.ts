/**
 * The entries of one pack: their types, sizes and bases, read from their headers in one pass over the file in windows.
 * Held in shared memory, so that all threads walk the same tables.
 * https://git-scm.com/docs/gitformat-pack#_pack_pack_files_have_the_following_format
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { PackIndex } from './pack-index.ts'

export const COMMIT = 1
export const TREE = 2
export const BLOB = 3
export const TAG = 4
/** The type of a delta whose root is not known. */
export const UNKNOWN = 0
const OFS_DELTA = 6
const REF_DELTA = 7
/** No entry: what is asked for is elsewhere. */
export const NONE = -1

/** One pack as plain tables; entry numbers are positions in the order of offsets. */
export interface Pack {
  readonly path: string
  readonly count: number
  /** Positions of the entries in the index, where their ids are. */
  readonly positions: Uint32Array
  /** Offsets of the entries; one more for the end of the last. */
  readonly offsets: Float64Array
  /** Offset of the zlib stream, relative to the entry's. */
  readonly headers: Uint8Array
  /** COMMIT, TREE, BLOB or TAG; a delta has the type of the base at its root. 0 where the root is unknown. */
  readonly types: Uint8Array
  /** Size of the inflated entry: of the delta itself for a delta. */
  readonly sizes: Float64Array
  /** Entry that a delta is based on, NONE for a whole object. */
  readonly bases: Int32Array
  /** 1 where another pack, or another entry of this one, is read for the same object. */
  readonly again: Uint8Array
  /** First delta based on an entry, and the next one of the same base. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
}

/** @throws where pack and index do not fit together or use something that is not known here. */
export function readPack(path: string, index: PackIndex): Pack {
  const { count, idBytes } = index
  const file = openSync(path, 'r')
  try {
    const pack = emptyPack(path, count)
    orderByOffset(index.offsets(), pack)
    pack.offsets[count] = fstatSync(file).size - idBytes
    const entryAt = finderOf(pack)
    const references = readHeaders(file, pack, idBytes, entryAt)
    for (const [entry, id] of references) {
      const at = index.find(id)
      pack.bases[entry] = at < 0 ? NONE : entryAt(index.offset(at))
    }
    linkFamilies(pack)
    return pack
  } finally {
    closeSync(file)
  }
}

/**
 * Fills positions and offsets. Plain loops here and below: of a million entries, and run once, so that each is over before
 * V8 has made much of a function that it calls.
 */
function orderByOffset(found: Float64Array, { positions, offsets, count }: Pack): void {
  let most = 0
  for (let i = 0; i < count; i++) {
    positions[i] = i
    most = Math.max(most, found[i]!)
  }
  if (most < 2 ** 32) sortByDigits(new Uint32Array(found), positions)
  else positions.sort((a, b) => found[a]! - found[b]!)
  for (let entry = 0; entry < count; entry++) offsets[entry] = found[positions[entry]!]!
}

/** Bits of a key that are sorted by at a time. */
const DIGIT = 11

/** Orders the numbers of keys by these, without comparing any two. */
function sortByDigits(keys: Uint32Array, numbers: Uint32Array): void {
  let [from, to] = [new Uint32Array(numbers), new Uint32Array(numbers.length)]
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const next = new Uint32Array(2 ** DIGIT + 1)
    for (let i = 0; i < keys.length; i++) next[((keys[i]! >>> shift) & (2 ** DIGIT - 1)) + 1]!++
    for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!
    for (let i = 0; i < keys.length; i++) {
      const number = from[i]!
      to[next[(keys[number]! >>> shift) & (2 ** DIGIT - 1)]!++] = number
    }
    ;[from, to] = [to, from]
  }
  numbers.set(from)
}

/** Gives the number of the entry at an offset, NONE where none begins there; looks only at a short stretch of the file. */
function finderOf({ offsets, count }: Pack): (offset: number) => number {
  const stretch = offsets[count]! / Math.max(count, 1)
  const stretchOf = (offset: number) => Math.min(Math.max(Math.floor(offset / stretch), 0), count)
  /** First entry of each stretch or of one behind it. */
  const firsts = new Int32Array(count + 1).fill(count)
  for (let entry = count - 1; entry >= 0; entry--) firsts[stretchOf(offsets[entry]!)] = entry
  for (let i = count - 1; i >= 0; i--) firsts[i] = Math.min(firsts[i]!, firsts[i + 1]!)
  return (offset) => {
    let entry = firsts[stretchOf(offset)]!
    while (entry < count && offsets[entry]! < offset) entry++
    return entry < count && offsets[entry] === offset ? entry : NONE
  }
}

function emptyPack(path: string, count: number): Pack {
  const shared = (bytes: number) => new SharedArrayBuffer(Math.max(bytes, 8))
  return {
    path,
    count,
    positions: new Uint32Array(shared(count * 4)),
    offsets: new Float64Array(shared((count + 1) * 8)),
    headers: new Uint8Array(shared(count)),
    types: new Uint8Array(shared(count)),
    sizes: new Float64Array(shared(count * 8)),
    bases: new Int32Array(shared(count * 4)).fill(NONE),
    again: new Uint8Array(shared(count)),
    firstChild: new Int32Array(shared(count * 4)).fill(NONE),
    nextSibling: new Int32Array(shared(count * 4)).fill(NONE),
  }
}

const WINDOW = 1024 * 1024
/** Type and size take at most 10 bytes, a base's id 32. */
const LONGEST_HEADER = 64

/** Fills types, sizes and bases by offset; gives back the deltas whose base is named by id. */
function readHeaders(
  file: number,
  pack: Pack,
  idBytes: number,
  entryAt: (offset: number) => number,
): [number, Buffer][] {
  const references: [number, Buffer][] = []
  const view = windowed(file)
  for (let entry = 0; entry < pack.count; entry++) {
    const offset = pack.offsets[entry]!
    const { bytes, start } = view(offset)
    let at = start
    let byte = bytes[at++]!
    const type = (byte >> 4) & 7
    let size = byte & 15
    for (let scale = 16; byte & 0x80; scale *= 128) {
      byte = bytes[at++]!
      size += (byte & 0x7f) * scale
    }
    pack.types[entry] = type
    pack.sizes[entry] = size
    if (type === OFS_DELTA) {
      byte = bytes[at++]!
      let back = byte & 0x7f
      while (byte & 0x80) {
        byte = bytes[at++]!
        back = (back + 1) * 128 + (byte & 0x7f)
      }
      pack.bases[entry] = entryAt(offset - back)
    } else if (type === REF_DELTA) {
      references.push([entry, Buffer.from(bytes.subarray(at, at + idBytes))])
      at += idBytes
    }
    if (!(at <= bytes.length) || type === 0 || type === 5) throw new Error('damaged entry header')
    pack.headers[entry] = at - start
  }
  return references
}

/** Gives views that hold at least a header's bytes from an offset on; offsets must ascend. */
function windowed(file: number): (offset: number) => { bytes: Uint8Array; start: number } {
  const window = Buffer.alloc(WINDOW)
  let from = 0
  let bytes = window.subarray(0, 0)
  return (offset) => {
    if (offset + LONGEST_HEADER > from + bytes.length) {
      from = offset
      bytes = window.subarray(0, readSync(file, window, 0, WINDOW, from))
    }
    return { bytes, start: offset - from }
  }
}

/** Deltas take the type of their family's root, and every base learns its deltas. */
function linkFamilies(pack: Pack): void {
  const { types, bases, firstChild, nextSibling, count } = pack
  for (let entry = count - 1; entry >= 0; entry--) {
    const base = bases[entry]!
    if (base === NONE) continue
    nextSibling[entry] = firstChild[base]!
    firstChild[base] = entry
  }
  const way: number[] = []
  for (let entry = 0; entry < count; entry++) {
    if (types[entry]! < OFS_DELTA) continue
    // An id may point anywhere, even in a circle: what lies on the way is unknown until the root is seen.
    let at = entry
    for (; types[at]! >= OFS_DELTA; at = bases[at]!) {
      way.push(at)
      types[at] = UNKNOWN
      if (bases[at] === NONE) break
    }
    const type = types[at]!
    while (way.length > 0) types[way.pop()!] = type
  }
}
