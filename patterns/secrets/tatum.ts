import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Tatum', {
  docs: 'https://docs.tatum.io/docs/authentication',
  revoke: 'Delete it under API keys (https://dashboard.tatum.io/).',
  tokens: [
    {
      id: 'tatum-api-key',
      title: 'Tatum API key',
      severity: 6.5,
      format: ['t-', hex(24), '-', hex(24)],
      near: ['tatum', 'x_api_key'],
      grants: 'use the nodes at the cost of its owner',
    },
  ],
})
