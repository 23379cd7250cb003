/** Archives as small as they can be. */
import { crc32, deflateRawSync } from 'node:zlib'

type Members = Readonly<Record<string, string | Buffer>>

/** A zip file with deflated members. */
export function zip(members: Members): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(members)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(bytes) >>> 0, 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, rest, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** A POSIX tar file. */
export function tar(members: Members): Buffer {
  const blocks = Object.entries(members).flatMap(([name, content]) => {
    const bytes = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write('0000644\0', 100)
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        0', 148)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((a, b) => a + b, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, bytes, Buffer.alloc(-bytes.length & 511)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** A bzip2 file of one block, all of whose codes have the same length. */
export function bzip2(content: string | Buffer): Buffer {
  const text = withRunCounts(Buffer.from(content))
  const rotations = Array.from(text, (_, i) => i).sort((a, b) =>
    Buffer.compare(rotated(text, a), rotated(text, b)),
  )
  const last = rotations.map((i) => text[(i + text.length - 1) % text.length]!)
  const used = [...new Set(last)].sort((a, b) => a - b)
  const front = [...used]
  const symbols = last.map((byte) => {
    const at = front.indexOf(byte)
    front.unshift(...front.splice(at, 1))
    return at
  })
  return bzip2Of(used, zeroRuns(symbols), rotations.indexOf(0))
}

/** @param symbols as bzip2 codes them: 0 and 1 for runs, then places in the list of bytes, plus one */
export function bzip2Of(used: readonly number[], symbols: readonly number[], origin: number): Buffer {
  const end = used.length + 1
  const length = Math.ceil(Math.log2(end + 1))
  const all = [...symbols, end]
  const groups = Math.ceil(all.length / 50)
  const bit = (yes: boolean) => (yes ? '1' : '0')
  const number = (value: number, bits: number) => value.toString(2).padStart(bits, '0')
  const isUsed = (byte: number) => used.includes(byte)
  const rows = Array.from({ length: 16 }, (_, high) => Array.from({ length: 16 }, (_, i) => high * 16 + i))
  const table = number(length, 5) + '0'.repeat(end + 1)
  const bits = [
    number(0x425a6839, 32),
    number(0x314159, 24) + number(0x265359, 24) + number(0, 33) + number(origin, 24),
    rows.map((row) => bit(row.some(isUsed))).join(''),
    rows
      .filter((row) => row.some(isUsed))
      .map((row) => row.map((byte) => bit(isUsed(byte))).join(''))
      .join(''),
    number(2, 3) + number(groups, 15) + '0'.repeat(groups) + table + table,
    all.map((symbol) => number(symbol, length)).join(''),
    number(0x177245, 24) + number(0x385090, 24) + number(0, 32),
  ].join('')
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)))
}

const rotated = (text: Buffer, at: number) => Buffer.concat([text.subarray(at), text.subarray(0, at)])

/** Four equal bytes are followed by how many more there are. */
function withRunCounts(text: Buffer): Buffer {
  const out: number[] = []
  for (let i = 0; i < text.length; ) {
    let run = 1
    while (run < 259 && text[i + run] === text[i]) run++
    out.push(...Array<number>(Math.min(run, 4)).fill(text[i]!), ...(run >= 4 ? [run - 4] : []))
    i += run
  }
  return Buffer.from(out)
}

/** Runs of zeros in binary with the digits 1 and 2; other places one higher. */
function zeroRuns(places: readonly number[]): number[] {
  const out: number[] = []
  for (let i = 0; i < places.length; ) {
    let run = 0
    while (places[i + run] === 0) run++
    for (let rest = run; rest > 0; rest = (rest - 1) >> 1) out.push((rest - 1) & 1)
    if (run === 0) out.push(places[i]! + 1)
    i += Math.max(run, 1)
  }
  return out
}

/** An xz file of one block that is stored, not coded. */
export function xz(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 0x10000) {
    const part = bytes.subarray(at, at + 0x10000)
    chunks.push(Buffer.from([at === 0 ? 1 : 2, (part.length - 1) >> 8, (part.length - 1) & 0xff]), part)
  }
  const body = Buffer.concat([...chunks, Buffer.alloc(1)])
  const flags = Buffer.from([0, 0])
  const block = Buffer.from([2, 0, 0x21, 1, 0x16, 0, 0, 0])
  const sizes = [number7(block.length + 4 + body.length), number7(bytes.length)]
  const index = padded(Buffer.concat([Buffer.from([0, 1]), ...sizes]))
  const backward = Buffer.alloc(6)
  backward.writeUInt32LE((index.length + 4) / 4 - 1)
  return Buffer.concat([
    Buffer.from('fd377a585a00', 'hex'),
    ...[flags, sum(flags), block, sum(block), padded(body), index, sum(index), sum(backward), backward],
    Buffer.from('YZ'),
  ])
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])

function sum(bytes: Buffer): Buffer {
  const out = Buffer.alloc(4)
  out.writeUInt32LE(crc32(bytes) >>> 0)
  return out
}

const number7 = (value: number): Buffer =>
  value < 128
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value & 127) | 128]), number7(Math.floor(value / 128))])
