import { run } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// Bech32 with the checksum of BIP 173: https://github.com/C2SP/C2SP/blob/main/age.md#x25519-recipient-stanza
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const UPPER_BECH32 = BECH32.toUpperCase()
const PREFIX = 'AGE-SECRET-KEY-'
/** Of the hybrid with ML-KEM: https://github.com/C2SP/C2SP/blob/main/age.md */
const HYBRID = 'AGE-SECRET-KEY-PQ-'

/** https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#checksum */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function bech32(prefix: string): Proof {
  const codes = [...prefix.toLowerCase()].map((character) => character.charCodeAt(0))
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
  const values = (token: string) =>
    [...token.slice(prefix.length + 1)].map((character) => UPPER_BECH32.indexOf(character))
  return {
    name: 'checksum',
    check: (token) => remainder([...expanded, ...values(token)]) === 1,
    complete: (token) => {
      const data = values(token).slice(0, -6)
      const rest = remainder([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1
      const sum = [25, 20, 15, 10, 5, 0].map((shift) => UPPER_BECH32[(rest >> shift) & 31])
      return token.slice(0, -6) + sum.join('')
    },
  }
}

const remainder = (symbols: readonly number[]) =>
  symbols.reduce((sum, symbol) => {
    const mixed = ((sum & 0x1ffffff) << 5) ^ symbol
    return GENERATOR.reduce((left, mask, bit) => ((sum >> (25 + bit)) & 1 ? left ^ mask : left), mixed)
  }, 1)

export default defineProvider('age', {
  docs: 'https://github.com/FiloSottile/age#readme',
  revoke:
    'Make a new identity with `age-keygen`, encrypt the files to it, and change every secret that they held (https://github.com/FiloSottile/age).',
  tokens: [
    {
      id: 'age-secret-key',
      title: 'age secret key',
      severity: 9.5,
      format: [`${PREFIX}1`, run(UPPER_BECH32, 58)],
      proof: bech32(PREFIX),
      grants: 'decrypt every file that was encrypted to it, SOPS files included',
    },
    {
      id: 'age-hybrid-secret-key',
      title: 'age secret key (post-quantum hybrid)',
      severity: 9.5,
      format: [`${HYBRID}1`, run(UPPER_BECH32, 58)],
      proof: bech32(HYBRID),
      grants: 'decrypt every file that was encrypted to it, SOPS files included',
      docs: 'https://manpages.debian.org/unstable/age/age-keygen.1.en.html',
    },
  ],
})
