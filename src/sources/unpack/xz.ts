/**
 * xz files: streams of blocks, each with a chain of filters of which only LZMA2 is known here; the others are for machine code.
 * https://github.com/tukaani-project/xz/blob/master/doc/xz-file-format.txt
 */

import type { Member } from '../member.ts'
import { decodeLzma2 } from './lzma2.ts'
import { Output } from './output.ts'

const MAGIC = 'fd377a585a00'
const HEADER = 12
const LZMA2 = 0x21

export const looksLikeXz = (bytes: Buffer): boolean =>
  bytes.length >= 2 * HEADER && bytes.toString('hex', 0, 6) === MAGIC

/** @throws where the file is damaged or unfolds to more than `most` bytes. */
export const readXz = (bytes: Buffer, most: number): Member[] => {
  const unpacked = unpackXz(bytes, most)
  return [unpacked ? { path: 'content', bytes: unpacked } : { path: 'content', ...FILTERED }]
}

const FILTERED = { bytes: Buffer.alloc(0), unread: 'xz archive with a filter for machine code' }

/** Undefined where a filter is not known. @throws as `readXz`. */
export function unpackXz(bytes: Buffer, most: number): Buffer | undefined {
  const output = new Output(most)
  for (let at = 0; at < bytes.length; ) {
    if (bytes.toString('hex', at, at + 6) !== MAGIC) throw new Error('not xz')
    const checkBytes = [0, 4, 8, 16, 32, 64][Math.ceil(((bytes[at + 7] ?? 0) & 15) / 3)]!
    at += HEADER
    while (at < bytes.length && bytes[at] !== 0) {
      const body = blockBody(bytes, at)
      if (body === undefined) return undefined
      at = aligned(decodeLzma2(bytes, body, output)) + checkBytes
    }
    at = endOfStream(bytes, at)
  }
  return output.written()
}

/** Where a block's compressed bytes begin; undefined where a filter is not known. */
function blockBody(bytes: Buffer, header: number): number | undefined {
  const end = header + (bytes[header]! + 1) * 4
  const flags = bytes[header + 1] ?? 0
  const reader = new Reader(bytes, header + 2)
  if (flags & 0x40) reader.number()
  if (flags & 0x80) reader.number()
  return (flags & 3) === 0 && reader.number() === LZMA2 ? end : undefined
}

/** Behind the index, the footer and the padding. */
function endOfStream(bytes: Buffer, index: number): number {
  const reader = new Reader(bytes, index + 1)
  for (let records = reader.number(); records > 0; records--) {
    reader.number()
    reader.number()
  }
  let at = aligned(reader.at) + 4 + HEADER
  while (at < bytes.length && bytes[at] === 0) at++
  return at
}

/** Blocks and indexes fill up to four bytes; streams begin at multiples of four. */
const aligned = (at: number) => (at + 3) & ~3

class Reader {
  at: number
  private readonly bytes: Buffer

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
  }

  /** Seven bits a byte, the lowest first. @throws where it is cut short or longer than 63 bits. */
  number(): number {
    let value = 0
    for (let scale = 1; scale < 2 ** 63; scale *= 128) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) break
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
    }
    throw new Error('damaged number')
  }
}
