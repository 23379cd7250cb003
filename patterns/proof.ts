/** Offline proofs that several providers share. A proof never calls anybody: it reads what the token says of itself. */
import { crc32 } from 'node:zlib'
import type { Proof } from './rule.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function toBase62(n: number, width: number): string {
  let text = ''
  for (let rest = n; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text
  return text.padStart(width, '0')
}

/**
 * The last six characters are the CRC32 of those between the first underscore and them, in base62 padded with zeros.
 * GitHub and npm tokens are made so.
 * Source: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export const crc32Base62: Proof = {
  name: 'checksum',
  check: (token) => checksum(token) === token.slice(-6),
  complete: (token) => token.slice(0, -6) + checksum(token),
}

const checksum = (token: string) =>
  toBase62(crc32(token.slice(token.indexOf('_') + 1, -6)) >>> 0, 6)
