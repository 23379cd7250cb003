import { base32 } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A version byte, the 32 bytes of the seed, and their CRC16 (XMODEM), its low byte first. */
const strkey: Proof = {
  name: 'checksum',
  check: (token) => {
    const bytes = fromBase32(token)
    return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(33)
  },
  complete: (token) => {
    const bytes = fromBase32(token)
    bytes[0] = 0x90
    bytes.writeUInt16LE(crc16(bytes.subarray(0, -2)), 33)
    return toBase32(bytes)
  },
}

function crc16(bytes: Buffer): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc
}

const fromBase32 = (text: string) => {
  const bits = [...text].map((c) => BASE32.indexOf(c).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
}

const toBase32 = (bytes: Buffer) => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits
    .match(/.{5}/g)!
    .map((digit) => BASE32[Number.parseInt(digit, 2)])
    .join('')
}

export default defineProvider('Stellar', {
  docs: 'https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts',
  revoke: 'Move everything to a new account, or replace the signer.',
  tokens: [
    {
      id: 'stellar-secret-seed',
      title: 'Stellar secret seed',
      severity: 9.5,
      format: ['S', base32(55)],
      near: ['stellar', 'xlm_secret', 'xlm_seed', 'secret_seed', 'soroban', 'horizon', 'secret_key'],
      proof: strkey,
      grants: 'spend everything that the account holds',
    },
  ],
})
