import { base58, run } from '../format.ts'
import { base58Check } from '../proof.ts'
import { defineProvider } from '../provider.ts'

// Formats: https://en.bitcoin.it/wiki/Wallet_import_format and https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki
export default defineProvider('Bitcoin', {
  docs: 'https://en.bitcoin.it/wiki/Wallet_import_format',
  revoke: 'Move the coins to a new wallet at once; a key cannot be revoked.',
  tokens: [
    {
      id: 'bitcoin-private-key',
      title: 'Bitcoin private key (wallet import format, uncompressed)',
      severity: 9.5,
      format: ['5', run('HJK', 1), base58(49)],
      near: [
        'bitcoin',
        'btc_priv',
        'btc_key',
        'btc_wif',
        'wif_key',
        'wif_private',
        'private_key',
        'priv_key',
        'wallet',
      ],
      proof: base58Check((seed) => Buffer.concat([Buffer.from([0x80]), seed.subarray(0, 32)])),
      grants: 'spend the coins of the address',
    },
    {
      id: 'bitcoin-compressed-private-key',
      title: 'Bitcoin private key (wallet import format, compressed)',
      severity: 9.5,
      format: [run('KL', 1), base58(51)],
      near: [
        'bitcoin',
        'btc_priv',
        'btc_key',
        'btc_wif',
        'wif_key',
        'wif_private',
        'private_key',
        'priv_key',
        'wallet',
      ],
      proof: base58Check((seed) =>
        Buffer.concat([Buffer.from([0x80]), seed.subarray(0, 32), Buffer.from([1])]),
      ),
      grants: 'spend the coins of the address',
    },
    {
      id: 'bitcoin-extended-private-key',
      title: 'Bitcoin extended private key',
      severity: 9.8,
      format: ['xprv', base58(107)],
      proof: base58Check((seed) =>
        Buffer.concat([
          Buffer.from('0488ade400000000000000', 'hex'),
          Buffer.alloc(2),
          seed.subarray(0, 32),
          Buffer.alloc(1),
          seed.subarray(32, 64),
        ]),
      ),
      grants: 'spend the coins of every address of the wallet',
      docs: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    },
  ],
})
