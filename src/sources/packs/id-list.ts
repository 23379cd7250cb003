/**
 * Which objects a repository holds, as a sorted list of the beginnings of their ids, and what came and went since. 96 bits of
 * an id: nobody makes two objects that agree in that many, so none can be passed off for one that was read.
 */
import { NOT_THERE } from './id-table.ts'

export const ID_BYTES = 12

/** @param sources each sorted: whole ids one behind the other, all of `width` bytes. */
export function idList(sources: readonly Buffer[], width: number): Buffer {
  return sources.map((source) => shortened(source, width)).reduce(merged, Buffer.alloc(0))
}

/** Word by word, as ids and their beginnings are whole ones. */
function shortened(source: Buffer, width: number): Buffer {
  const isAligned = source.byteOffset % WORD === 0
  const { buffer, byteOffset } = isAligned ? source : Uint8Array.from(source)
  const words = new Uint32Array(buffer, byteOffset, source.length / WORD)
  const short = new Uint32Array((source.length / width) * (ID_BYTES / WORD))
  for (let id = 0, at = 0; id < words.length; id += width / WORD) {
    short[at++] = words[id]!
    short[at++] = words[id + 1]!
    short[at++] = words[id + 2]!
  }
  return Buffer.from(short.buffer)
}

const WORD = 4

/** Both in one list, without doubles. */
function merged(one: Buffer, other: Buffer): Buffer {
  const [a, b] = one.length < other.length ? [other, one] : [one, other]
  if (b.length === 0) return a
  const all = Buffer.alloc(a.length + b.length)
  let [i, size] = [0, 0]
  for (let j = 0; j < b.length; j += ID_BYTES) {
    const from = i
    i = placeOf(a, b, j, from)
    size += a.copy(all, size, from, i)
    if (i === a.length || compare(a, i, b, j) !== 0) size += b.copy(all, size, j, j + ID_BYTES)
  }
  size += a.copy(all, size, i)
  return all.subarray(0, size)
}

/** Offset, from `from` on, of the first in `a` that does not come before the one in `b`. */
function placeOf(a: Buffer, b: Buffer, j: number, from: number): number {
  let [low, high] = [from / ID_BYTES, a.length / ID_BYTES]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(a, middle * ID_BYTES, b, j) < 0) low = middle + 1
    else high = middle
  }
  return low * ID_BYTES
}

/** Whole ids, as hexadecimal digits, of those in the sources that `known` does not hold. */
export const newIds = (sources: readonly Buffer[], width: number, known: Buffer): string[] => [
  ...new Set(
    sources.flatMap((source) =>
      missingIn(shortened(source, width), known).map((offset) => {
        const at = (offset / ID_BYTES) * width
        return source.toString('hex', at, at + width)
      }),
    ),
  ),
]

/** Offsets of those in `a` that `b` does not hold. */
export function missingIn(a: Buffer, b: Buffer): number[] {
  const found: number[] = []
  let j = 0
  for (let end = BLOCK, i = 0; i < a.length; end = i + BLOCK) {
    // Two runs mostly see the same.
    if (a.subarray(i, end).equals(b.subarray(j, j + BLOCK))) {
      i += BLOCK
      j += BLOCK
      continue
    }
    for (; i < end && i < a.length; i += ID_BYTES) {
      while (j < b.length && compare(b, j, a, i) < 0) j += ID_BYTES
      if (j >= b.length || compare(b, j, a, i) !== 0) found.push(i)
    }
  }
  return found
}

const BLOCK = 256 * ID_BYTES

/** Position of the id that begins with these 64 bits, or NOT_THERE. */
export function positionIn(ids: Buffer, first: number, second: number): number {
  let [low, high] = [0, ids.length / ID_BYTES]
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = middle * ID_BYTES
    const order = ids.readUInt32BE(at) - first || ids.readUInt32BE(at + 4) - second
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle
  }
  return NOT_THERE
}

const compare = (a: Buffer, i: number, b: Buffer, j: number): number =>
  a.readUInt32BE(i) - b.readUInt32BE(j) ||
  a.readUInt32BE(i + 4) - b.readUInt32BE(j + 4) ||
  a.readUInt32BE(i + 8) - b.readUInt32BE(j + 8)
