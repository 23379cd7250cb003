/** Members of a zip file (also jar, whl, docx, apk…) by its central directory. */
import { inflateRawSync } from 'node:zlib'
import type { Member } from './member.ts'
import { unpackBzip2 } from './unpack/bzip2.ts'
import { unpackXz } from './unpack/xz.ts'

const MOST_MEMBERS = 20000
const END = 0x06054b50
const ENTRY = 0x02014b50

export const looksLikeZip = (bytes: Buffer) => bytes.length > 22 && bytes.readUInt32LE(0) === 0x04034b50

/** @throws where the file is damaged or a member unfolds to more than `most` bytes. */
export function* readZip(bytes: Buffer, most: number): Generator<Member> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('no central directory')
  const members = bytes.readUInt16LE(end + 10)
  if (members > MOST_MEMBERS) throw new Error('too many members')
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < members; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('damaged central directory')
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength!)
    if (!path.endsWith('/')) yield { path, ...content(bytes, at, most) }
    at += 46 + nameLength! + extra! + comment!
  }
}

function content(bytes: Buffer, entry: number, most: number): Omit<Member, 'path'> {
  const method = bytes.readUInt16LE(entry + 10)
  if (bytes.readUInt16LE(entry + 8) & 1) return { bytes: NOTHING, unread: 'encrypted member of an archive' }
  const local = bytes.readUInt32LE(entry + 42)
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(from, from + bytes.readUInt32LE(entry + 20))
  if (method === 0) return { bytes: packed }
  const unpacked = METHODS.get(method)?.(packed, most)
  return unpacked
    ? { bytes: unpacked }
    : { bytes: NOTHING, unread: `archive member of compression method ${method}` }
}

/** Numbers of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5. */
const METHODS = new Map<number, (packed: Buffer, most: number) => Buffer | undefined>([
  [8, (packed, most) => inflateRawSync(packed, { maxOutputLength: most })],
  [12, unpackBzip2],
  [95, unpackXz],
])

const NOTHING = Buffer.alloc(0)
