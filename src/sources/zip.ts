/**
 * Members of a zip file (also jar, whl, docx, apk…): those that its central directory names, and those that it does not, since a
 * program that reads from the front unpacks them all the same.
 */
import { inflateRawSync } from 'node:zlib'
import { isTooLarge, type Member } from './member.ts'
import { unpackBzip2 } from './unpack/bzip2.ts'
import { unpackXz } from './unpack/xz.ts'

/** How a member's header begins, an entry of the directory, its end, and what stands behind a member. */
const [LOCAL, ENTRY, END, DESCRIPTOR] = [0x04034b50, 0x02014b50, 0x06054b50, 0x08074b50]
const [LOCAL_SIZE, ENTRY_SIZE, END_SIZE] = [30, 46, 22]
/** In place of what does not fit into 32 bits; members are found by their own headers then. */
const ELSEWHERE = 0xffffffff

/** A zip file, or a program with its zip file behind the line that names its interpreter, as Python's are. */
export const looksLikeZip = (bytes: Buffer): boolean =>
  bytes.length > END_SIZE &&
  (bytes.readUInt32LE(0) === LOCAL ||
    (bytes.readUInt16LE(0) === 0x2123 && bytes.subarray(0, 512).includes('PK\x03\x04', 0, 'latin1')))

interface Entry {
  readonly path: string
  readonly method: number
  readonly isEncrypted: boolean
  /** Where its header and its bytes begin, and how many these are, where that is known beforehand. */
  readonly at: number
  readonly from: number
  readonly size: number | undefined
}

/** @throws behind all that can be read, where the directory is damaged; where a member unfolds to more than `most` bytes. */
export function* readZip(bytes: Buffer, most: number): Generator<Member> {
  const { entries, isWhole } = directoryOf(bytes)
  for (const entry of [...entries, ...unnamed(bytes, entries)])
    if (!entry.path.endsWith('/')) yield { path: entry.path, ...content(bytes, entry, most) }
  if (!isWhole) throw new Error('damaged central directory')
}

/** The number of entries that it claims is not believed. */
function directoryOf(bytes: Buffer): { entries: Entry[]; isWhole: boolean } {
  const entries: Entry[] = []
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + END_SIZE > bytes.length) return { entries, isWhole: false }
  const told = bytes.readUInt32LE(end + 16)
  // What stands before the zip file moves its directory.
  let at = isAt(bytes, told, ENTRY, ENTRY_SIZE) ? told : end - bytes.readUInt32LE(end + 12)
  const moved = at - told
  let isWhole = told === ELSEWHERE || at === end || isAt(bytes, at, ENTRY, ENTRY_SIZE)
  for (; at >= 0 && isAt(bytes, at, ENTRY, ENTRY_SIZE); at = behind(bytes, at)) {
    const offset = bytes.readUInt32LE(at + 42)
    const local = offset + moved
    if (!isAt(bytes, local, LOCAL, LOCAL_SIZE)) {
      isWhole &&= offset === ELSEWHERE
      continue
    }
    const size = bytes.readUInt32LE(at + 20)
    entries.push({
      path: bytes.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + bytes.readUInt16LE(at + 28)),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      at: local,
      from: contentAt(bytes, local),
      size: size === ELSEWHERE ? undefined : size,
    })
  }
  return { entries, isWhole }
}

const isAt = (bytes: Buffer, at: number, signature: number, size: number): boolean =>
  at >= 0 && at + size <= bytes.length && bytes.readUInt32LE(at) === signature

/** The next entry: behind name, extra fields and comment. */
const behind = (bytes: Buffer, entry: number): number =>
  [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(entry + field), entry + ENTRY_SIZE)

/** A member's own lengths of name and extra fields count: those of the directory may be others. */
const contentAt = (bytes: Buffer, local: number): number =>
  local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)

/** Members by their own headers; what stands within a named one is that one's. */
function* unnamed(bytes: Buffer, entries: readonly Entry[]): Generator<Entry> {
  const named = new Map(entries.map((entry) => [entry.at, endOf(bytes, entry)]))
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; ) {
    let end = named.get(at)
    if (end === undefined && isAt(bytes, at, LOCAL, LOCAL_SIZE)) {
      const flags = bytes.readUInt16LE(at + 6)
      const size = bytes.readUInt32LE(at + 18)
      const entry = {
        path: bytes.toString('utf8', at + LOCAL_SIZE, at + LOCAL_SIZE + bytes.readUInt16LE(at + 26)),
        method: bytes.readUInt16LE(at + 8),
        isEncrypted: (flags & 1) === 1,
        at,
        from: contentAt(bytes, at),
        // Bit 3: the size follows the bytes.
        size: flags & 8 || size === ELSEWHERE ? undefined : size,
      }
      yield entry
      end = endOf(bytes, entry)
    }
    at = bytes.indexOf('PK\x03\x04', Math.max(end ?? 0, at + 4), 'latin1')
  }
}

/** Its bytes as they are packed. Deflate knows by itself where it ends; what is not packed ends at the next header. */
const packedOf = (bytes: Buffer, { from, size, method }: Entry): Buffer => {
  if (size !== undefined) return bytes.subarray(from, from + size)
  return bytes.subarray(from, method === 0 ? nextHeader(bytes, from) : undefined)
}

/** Behind what is not packed, which may be an archive itself; what is packed shows none. */
const endOf = (bytes: Buffer, entry: Entry): number =>
  entry.method === 0 ? entry.from + packedOf(bytes, entry).length : entry.from

function nextHeader(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 2) {
    at = bytes.indexOf('PK', at, 'latin1')
    if (at < 0) return bytes.length
    if (SIGNATURES.some((one) => isAt(bytes, at, one, 4))) return at
  }
}

const SIGNATURES = [LOCAL, ENTRY, END, DESCRIPTOR]

function content(bytes: Buffer, entry: Entry, most: number): Omit<Member, 'path'> {
  const { method, isEncrypted } = entry
  if (isEncrypted) return { bytes: NOTHING, unread: 'encrypted member of an archive' }
  const packed = packedOf(bytes, entry)
  if (method === 0) return { bytes: packed }
  try {
    const unpacked = METHODS.get(method)?.(packed, most)
    return unpacked
      ? { bytes: unpacked }
      : { bytes: NOTHING, unread: `archive member of compression method ${method}` }
  } catch (error) {
    if (isTooLarge(error)) throw error
    return { bytes: NOTHING, unread: 'damaged member of an archive' }
  }
}

/** Numbers of https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5. */
const METHODS = new Map<number, (packed: Buffer, most: number) => Buffer | undefined>([
  [8, (packed, most) => inflateRawSync(packed, { maxOutputLength: most })],
  [12, unpackBzip2],
  [95, unpackXz],
])

const NOTHING = Buffer.alloc(0)
