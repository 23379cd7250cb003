import { run } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// Bech32: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** What the prefix `nsec` contributes: the high bits of its letters, a zero, their low bits. */
const PREFIX = [3, 3, 3, 3, 0, 14, 19, 5, 3]

/** The last six characters are a checksum of all before them. */
const bech32: Proof = {
  name: 'checksum',
  check: (token) => polymod(digitsOf(token.slice(5))) === 1,
  complete: (token) => {
    const sum = polymod([...digitsOf(token.slice(5, -6)), 0, 0, 0, 0, 0, 0]) ^ 1
    return token.slice(0, -6) + [25, 20, 15, 10, 5, 0].map((shift) => BECH32[(sum >>> shift) & 31]).join('')
  },
}

const digitsOf = (text: string) => [...text].map((c) => BECH32.indexOf(c))

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of [...PREFIX, ...values]) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [i, term] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries())
      if ((top >>> i) & 1) sum ^= term
  }
  return sum
}

export default defineProvider('Nostr', {
  docs: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  revoke: 'Announce a new key; a key cannot be revoked.',
  tokens: [
    {
      id: 'nostr-private-key',
      title: 'Nostr private key',
      severity: 8.5,
      format: ['nsec1', run(BECH32, 58)],
      proof: bech32,
      grants: 'publish and read private messages as the user',
    },
  ],
})
