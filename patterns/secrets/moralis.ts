import { base62, jwt } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Moralis', {
  docs: 'https://docs.moralis.com/web3-data-api/evm/get-your-api-key',
  revoke: 'Delete it under API keys (https://admin.moralis.com/).',
  tokens: [
    {
      id: 'moralis-api-key',
      title: 'Moralis API key',
      severity: 6.0,
      formats: [jwt, [base62(64)]],
      near: ['moralis'],
      grants: 'call the API at the cost of its owner',
    },
  ],
})
