/** Members of a tar file, POSIX ustar with GNU long names. */
import type { Member } from './member.ts'

const BLOCK = 512

export const looksLikeTar = (bytes: Buffer) =>
  bytes.length >= BLOCK && bytes.toString('latin1', 257, 262) === 'ustar'

/** @throws where the file is damaged. */
export function* readTar(bytes: Buffer): Generator<Member> {
  let longName = ''
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(bytes, at + 124, 12) || '0', 8)
    if (!(size >= 0)) throw new Error('damaged header')
    const type = String.fromCharCode(bytes[at + 156]!)
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size)
    if (type === 'L') longName = field(body, 0, size)
    else {
      const prefix = field(bytes, at + 345, 155)
      const path = longName || (prefix && `${prefix}/`) + field(bytes, at, 100)
      longName = ''
      if (type === '0' || type === '\0') yield { path, bytes: body }
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

const field = (bytes: Buffer, at: number, length: number) =>
  bytes
    .toString('utf8', at, at + length)
    .split('\0')[0]!
    .trim()
