import { anyHex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Ethereum', {
  docs: 'https://ethereum.org/en/developers/docs/accounts/#account-creation',
  revoke: 'Move everything to a new account at once; a key cannot be revoked.',
  tokens: [
    {
      id: 'ethereum-private-key',
      title: 'Ethereum private key',
      severity: 9.5,
      formats: [['0x', anyHex(64)], [anyHex(64)]],
      near: [
        'private_key',
        'priv_key',
        'deployer_key',
        'deployer_private',
        'wallet_key',
        'wallet_private',
        'eth_private',
        'eth_key',
        'ethereum_private',
        'ethereum_key',
        'metamask_private',
        'account_key',
        'signer_key',
        'sender_key',
        'owner_key',
        'pk_deployer',
        'deployer_pk',
      ],
      grants: 'spend everything that the account holds',
    },
  ],
})
