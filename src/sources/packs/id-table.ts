/**
 * Numbers by the first 64 bits of ids: a million ids in 14 MB, in shared memory, so that all threads look them up. The ids are
 * spread evenly, so their first bits tell where to look.
 */
export interface IdTable {
  /** Where the ids begin whose first bits, shifted by `shift`, are the index. */
  readonly starts: Int32Array
  readonly shift: number
  /** For each id its first 32 bits, the next 32, and its number: together, as they are mostly not in the processor's cache. */
  readonly entries: Int32Array
}

/** Ids one behind the other, each of `width` bytes. */
export interface IdSource {
  readonly ids: Buffer
  readonly width: number
  /** Number of the id at a position. */
  numberOf(position: number): number
}

export const NOT_THERE = -1

/** Of an id that stands in several sources the first number counts. */
export function idTable(sources: readonly IdSource[]): IdTable {
  const count = sources.reduce((sum, { ids, width }) => sum + ids.length / width, 0)
  const bits = bitsFor(count)
  const shift = 32 - bits
  const starts = new Int32Array(shared(2 ** bits + 1))
  const entries = new Int32Array(shared(count * ENTRY))
  eachId(sources, (first) => {
    starts[(first >>> shift) + 1]! += ENTRY
  })
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!
  const next = starts.slice()
  eachId(sources, (first, second, number) => {
    const at = next[first >>> shift]!
    next[first >>> shift] = at + ENTRY
    entries[at] = first
    entries[at + 1] = second
    entries[at + 2] = number
  })
  return { starts, shift, entries }
}

const ENTRY = 3

/** How many first bits of the ids are an index. */
export const bitsFor = (count: number): number =>
  Math.min(24, Math.max(1, Math.floor(Math.log2(count + 1)) - 1))

/** The number of the id that begins with these bits, or NOT_THERE. */
export function numberIn({ starts, shift, entries }: IdTable, first: number, second: number): number {
  const end = starts[(first >>> shift) + 1]!
  const high = first | 0
  const low = second | 0
  for (let at = starts[first >>> shift]!; at < end; at += ENTRY)
    if (entries[at] === high && entries[at + 1] === low) return entries[at + 2]!
  return NOT_THERE
}

/** As `numberIn`, for an id in hexadecimal digits. */
export const numberOfId = (table: IdTable, id: string): number => numberIn(table, hexIn(id, 0), hexIn(id, 8))

/** The number that eight hexadecimal digits stand for, as ids are written: in small letters. */
export function hexAt(bytes: Buffer, at: number): number {
  let value = 0
  for (let i = at; i < at + 8; i++) value = (value << 4) | digit(bytes[i]!)
  return value >>> 0
}

/** As `hexAt`, without pieces of text being made for it. */
export function hexIn(id: string, at: number): number {
  let value = 0
  for (let i = at; i < at + 8; i++) value = (value << 4) | digit(id.charCodeAt(i))
  return value >>> 0
}

const digit = (c: number): number => (c < 58 ? c - 48 : c - 87)

/** Pairs of numbers whose ids begin alike: one object twice, or two that were made to be taken for each other. */
export function* alike({ starts, entries }: IdTable): Generator<readonly [number, number]> {
  for (let i = 1; i < starts.length; i++)
    for (let a = starts[i - 1]!; a < starts[i]!; a += ENTRY)
      for (let b = a + ENTRY; b < starts[i]!; b += ENTRY)
        if (entries[a] === entries[b] && entries[a + 1] === entries[b + 1])
          yield [entries[a + 2]!, entries[b + 2]!]
}

function eachId(
  sources: readonly IdSource[],
  use: (first: number, second: number, number: number) => void,
): void {
  for (const { ids, width, numberOf } of sources) {
    const view = new DataView(ids.buffer, ids.byteOffset, ids.length)
    for (let at = 0, i = 0; at < ids.length; at += width, i++)
      use(view.getUint32(at), view.getUint32(at + 4), numberOf(i))
  }
}

const shared = (count: number) => new SharedArrayBuffer(Math.max(4, count * 4))
