/**
 * A pack's index, version 2: object ids and where they lie.
 * https://git-scm.com/docs/gitformat-pack#_version_2_pack_idx_files_support_packs_larger_than_4_gib_and
 */
const MAGIC = 0xff744f63
const FANOUT = 8
const TABLES = FANOUT + 256 * 4
/** Bytes at the front that say how long it is. */
export const HEAD = TABLES

export class PackIndex {
  readonly count: number
  /** Bytes of an id: 20 for SHA-1, 32 for SHA-256. */
  readonly idBytes: number
  private readonly data: Buffer

  /** @throws where that is not an index of version 2. */
  constructor(data: Buffer, idBytes: number) {
    this.data = data
    this.idBytes = idBytes
    this.count = entriesIn(data, data.length, idBytes)
  }

  /** Hexadecimal id of the entry at position `i` in the order of ids. */
  id(i: number): string {
    const at = TABLES + i * this.idBytes
    return this.data.toString('hex', at, at + this.idBytes)
  }

  /** The first 13 hexadecimal digits as a number. */
  prefix(i: number): number {
    const at = TABLES + i * this.idBytes
    return this.data.readUInt32BE(at) * 2 ** 20 + (this.data.readUInt32BE(at + 4) >>> 12)
  }

  /** Offset in the pack; 31 bits, or an entry of the table of 64-bit offsets. */
  offset(i: number): number {
    const offsets = TABLES + this.count * (this.idBytes + 4)
    const short = this.data.readUInt32BE(offsets + i * 4)
    if (short < 0x80000000) return short
    return Number(this.data.readBigUInt64BE(offsets + this.count * 4 + (short - 0x80000000) * 8))
  }

  /** All ids one behind the other, sorted. */
  get ids(): Buffer {
    return this.data.subarray(TABLES, TABLES + this.count * this.idBytes)
  }

  /** Position of an id, or -1. */
  find(id: Buffer): number {
    const first = id[0]!
    let lo = first === 0 ? 0 : this.data.readUInt32BE(FANOUT + (first - 1) * 4)
    let hi = this.data.readUInt32BE(FANOUT + first * 4)
    while (lo < hi) {
      const middle = (lo + hi) >> 1
      const at = TABLES + middle * this.idBytes
      const order = this.data.compare(id, 0, this.idBytes, at, at + this.idBytes)
      if (order === 0) return middle
      if (order < 0) lo = middle + 1
      else hi = middle
    }
    return -1
  }
}

/**
 * How many entries an index has.
 * @param head its first bytes. @param size of all of it. @throws where it is not an index of version 2.
 */
export function entriesIn(head: Buffer, size: number, idBytes: number): number {
  if (size < HEAD || head.readUInt32BE(0) !== MAGIC || head.readUInt32BE(4) !== 2)
    throw new Error('not a pack index of version 2')
  const count = head.readUInt32BE(TABLES - 4)
  if (size < TABLES + count * (idBytes + 8) + 2 * idBytes) throw new Error('pack index is cut short')
  return count
}
