import { base62, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Blockfrost', {
  docs: 'https://docs.blockfrost.io/#section/Authentication',
  revoke: 'Rotate it on the dashboard (https://blockfrost.io/dashboard).',
  tokens: [
    {
      id: 'blockfrost-project-id',
      title: 'Blockfrost project id',
      severity: 5.5,
      format: [oneOf('mainnet', 'preprod', 'preview', 'testnet', 'ipfs'), base62(32)],
      grants: 'call the API at the cost of the project',
    },
  ],
})
