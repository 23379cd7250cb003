/**
 * A pack's index, version 2: object ids and where they lie.
 * https://git-scm.com/docs/gitformat-pack#_version_2_pack_idx_files_support_packs_larger_than_4_gib_and
 */
import { readFileSync } from 'node:fs'

const MAGIC = 0xff744f63
const FANOUT = 8
const TABLES = FANOUT + 256 * 4

export class PackIndex {
  readonly count: number
  /** Bytes of an id: 20 for SHA-1, 32 for SHA-256. */
  readonly idBytes: number
  private readonly data: Buffer

  /** @throws where the file is not an index of version 2. */
  constructor(path: string, idBytes: number) {
    this.data = readFileSync(path)
    this.idBytes = idBytes
    if (this.data.length < TABLES || this.data.readUInt32BE(0) !== MAGIC || this.data.readUInt32BE(4) !== 2)
      throw new Error('not a pack index of version 2')
    this.count = this.data.readUInt32BE(TABLES - 4)
    if (this.data.length < TABLES + this.count * (idBytes + 8) + 2 * idBytes)
      throw new Error('pack index is cut short')
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

  /** Offset in the pack of every entry, in the order of ids. */
  offsets(): Float64Array {
    const found = new Float64Array(this.count)
    const table = TABLES + this.count * (this.idBytes + 4)
    const view = new DataView(this.data.buffer, this.data.byteOffset)
    for (let i = 0; i < this.count; i++) {
      const short = view.getUint32(table + i * 4)
      found[i] = short < 0x80000000 ? short : this.offset(i)
    }
    return found
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
