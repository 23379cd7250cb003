import { createPrivateKey, createPublicKey } from 'node:crypto'
import { fromBase58, toBase58 } from '../base58.ts'
import { base58 } from '../format.ts'
import { defineProvider } from '../provider.ts'
import type { Proof } from '../rule.ts'

// A keypair is the 32 bytes of the Ed25519 seed and the 32 of its public key, in base58:
// https://solana.com/developers/cookbook/wallets/restore-keypair
/** What stands before the seed in the DER form of an Ed25519 private key: RFC 8410 section 7. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

const publicKeyOf = (seed: Buffer) =>
  createPublicKey(createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' }))
    .export({ format: 'der', type: 'spki' })
    .subarray(-32)

const keypair: Proof = {
  name: 'key pair',
  check: (token) => {
    const bytes = fromBase58(token)
    return bytes.length === 64 && publicKeyOf(bytes.subarray(0, 32)).equals(bytes.subarray(32))
  },
  complete: (token) => {
    const seed = Buffer.concat([Buffer.from([0xff]), fromBase58(token).subarray(0, 31)])
    return toBase58(Buffer.concat([seed, publicKeyOf(seed)]))
  },
}

export default defineProvider('Solana', {
  docs: 'https://solana.com/developers/cookbook/wallets/restore-keypair',
  revoke: 'Move everything to a new account at once; a key cannot be revoked.',
  tokens: [
    {
      id: 'solana-private-key',
      title: 'Solana keypair',
      severity: 9.5,
      format: [base58(86, 88)],
      near: ['solana', 'sol_private', 'wallet', 'private_key', 'secret_key', 'keypair', 'phantom'],
      proof: keypair,
      grants: 'spend everything that the account holds',
    },
  ],
})
