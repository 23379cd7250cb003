import { base64, hex, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Infura', {
  docs: 'https://docs.metamask.io/services/get-started/infura/',
  revoke: 'Delete the key (https://developer.metamask.io/).',
  tokens: [
    {
      id: 'infura-api-key',
      title: 'Infura API key or secret',
      severity: 6.0,
      formats: [[hex(32)], [base64(54), oneOf('==', '=', '')]],
      near: ['infura'],
      grants: 'use the nodes at the cost of its owner',
    },
  ],
})
