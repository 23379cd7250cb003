/** Packs and their indexes written byte by byte, also as git never would (https://git-scm.com/docs/gitformat-pack). */
import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

export interface Entry {
  /** Hexadecimal id, whatever the content says. */
  readonly id: string
  /** 3 for a blob, 7 for a delta whose base is named by its id. */
  readonly type: 3 | 7
  readonly base?: string
  readonly content: Buffer
}

export const blobId = (content: Buffer): string =>
  createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')

export function writePack(entries: readonly Entry[]): { pack: Buffer; idx: Buffer } {
  const parts = entries.map(packed)
  const head = Buffer.alloc(12)
  head.write('PACK')
  head.writeUInt32BE(2, 4)
  head.writeUInt32BE(entries.length, 8)
  const body = Buffer.concat([head, ...parts])
  const sum = sha1(body)
  let offset = 12
  const placed = entries.map(({ id }, i) => {
    const one = { id, offset, crc: crc32(parts[i]!) >>> 0 }
    offset += parts[i]!.length
    return one
  })
  return { pack: Buffer.concat([body, sum]), idx: writeIndex(placed, sum) }
}

/** An index; `far` puts every offset but the first into the table of those that need 64 bits, which is as many as git takes. */
function writeIndex(
  placed: readonly { id: string; offset: number; crc: number }[],
  packSum: Buffer,
  far = false,
): Buffer {
  const sorted = [...placed].sort((a, b) => (a.id < b.id ? -1 : 1))
  const isFar = (offset: number) => far && offset > 12
  const beyond = sorted.filter(({ offset }) => isFar(offset))
  const fanout = Array.from({ length: 256 }, (_, first) =>
    u32(sorted.filter(({ id }) => Number.parseInt(id.slice(0, 2), 16) <= first).length),
  )
  const body = Buffer.concat([
    Buffer.from([0xff, 0x74, 0x4f, 0x63]),
    u32(2),
    ...fanout,
    ...sorted.map(({ id }) => Buffer.from(id, 'hex')),
    ...sorted.map(({ crc }) => u32(crc)),
    ...sorted.map((one) => u32(isFar(one.offset) ? 0x80000000 + beyond.indexOf(one) : one.offset)),
    ...beyond.map(({ offset }) => u64(offset)),
    packSum,
  ])
  return Buffer.concat([body, sha1(body)])
}

/** The same index with every offset in the table of 64 bits. SHA-1 only. */
export function withFarOffsets(idx: Buffer): Buffer {
  const count = idx.readUInt32BE(8 + 255 * 4)
  const ids = 8 + 256 * 4
  const crcs = ids + count * 20
  const offsets = crcs + count * 4
  const placed = Array.from({ length: count }, (_, i) => ({
    id: idx.toString('hex', ids + i * 20, ids + i * 20 + 20),
    crc: idx.readUInt32BE(crcs + i * 4),
    offset: idx.readUInt32BE(offsets + i * 4),
  }))
  return writeIndex(placed, idx.subarray(-40, -20), true)
}

function packed({ type, base, content }: Entry): Buffer {
  const header: number[] = []
  let rest = content.length >> 4
  header.push((type << 4) | (content.length & 15) | (rest > 0 ? 0x80 : 0))
  for (; rest > 0; rest >>= 7) header.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
  const named = base === undefined ? Buffer.alloc(0) : Buffer.from(base, 'hex')
  return Buffer.concat([Buffer.from(header), named, deflateSync(content)])
}

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest()

function u32(n: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(n)
  return bytes
}

function u64(n: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(n))
  return bytes
}
