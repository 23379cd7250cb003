/** What a gzip file holds, with all that can be read of one that is damaged or has something behind it. */
import { constants, gunzipSync, inflateRawSync } from 'node:zlib'
import { isTooLarge, type Member } from './member.ts'

export const looksLikeGzip = (bytes: Buffer): boolean => isMember(bytes, 0)

const isMember = (bytes: Buffer, at: number) =>
  bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8

/** @throws where nothing can be read, or it unfolds to more than `most` bytes. */
export function readGzip(bytes: Buffer, most: number): Member[] {
  try {
    return [{ path: 'content', bytes: gunzipSync(bytes, { maxOutputLength: most }) }]
  } catch (error) {
    if (isTooLarge(error)) throw error
    const parts = membersOf(bytes, most)
    if (parts.length === 0) throw error
    return [{ path: 'content', bytes: Buffer.concat(parts), unread: 'rest of a damaged archive' }]
  }
}

/** Each as far as it goes, without its checksum: https://www.rfc-editor.org/rfc/rfc1952#section-2.3 */
function membersOf(bytes: Buffer, most: number): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 0, left = most; isMember(bytes, at); ) {
    const body = bodyAt(bytes, at)
    const read = inflatedFrom(bytes.subarray(body), left)
    if (!read) break
    parts.push(read.buffer)
    left -= read.buffer.length
    at = body + read.engine.bytesWritten + TRAILER
  }
  return parts
}

/** Checksum and length. */
const TRAILER = 8
const HEADER = 10
/** What the header's flags say that it has. */
const [CHECKSUM, EXTRA, NAME, COMMENT] = [2, 4, 8, 16]

function bodyAt(bytes: Buffer, member: number): number {
  const flags = bytes[member + 3] ?? 0
  let at = member + HEADER
  if (flags & EXTRA && at + 2 <= bytes.length) at += 2 + bytes.readUInt16LE(at)
  for (const text of [NAME, COMMENT]) if (flags & text) at = bytes.indexOf(0, at) + 1 || bytes.length
  return flags & CHECKSUM ? at + 2 : at
}

interface Read {
  readonly buffer: Buffer
  /** `bytesWritten`: how much of its input it took. */
  readonly engine: { readonly bytesWritten: number }
}

function inflatedFrom(bytes: Buffer, most: number): Read | undefined {
  const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH, info: true }
  try {
    return inflateRawSync(bytes, options) as unknown as Read
  } catch (error) {
    if (isTooLarge(error)) throw error
    return undefined
  }
}
