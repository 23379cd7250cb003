import { jwt } from '../format.ts'
import { jwtStructure } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('web3.storage', {
  docs: 'https://web3.storage/docs/',
  revoke: 'Regenerate it in the settings of the account (https://web3.storage/).',
  tokens: [
    {
      id: 'web3-storage-api-token',
      title: 'web3.storage or NFT.Storage API token',
      severity: 7.0,
      format: jwt,
      near: ['web3_storage', 'web3storage', 'nft_storage', 'nftstorage'],
      proof: jwtStructure,
      grants: 'store and delete files of its owner',
    },
  ],
})
