import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('NFTPort', {
  docs: 'https://docs.nftport.xyz/',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      severity: 6.0,
      format: uuid,
      near: ['nftport', 'nft_port'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
