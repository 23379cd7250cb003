import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IEX Cloud', {
  docs: 'https://iexcloud.io/docs/',
  revoke: 'Delete it under API tokens (https://iexcloud.io/console/tokens).',
  tokens: [
    {
      id: 'iex-cloud-secret-token',
      title: 'IEX Cloud secret token',
      severity: 6.8,
      format: ['sk_', hex(32)],
      near: ['iex'],
      grants: 'read market data at the cost of its owner',
    },
    {
      id: 'iex-cloud-sandbox-token',
      title: 'IEX Cloud sandbox secret token',
      severity: 4.2,
      format: ['Tsk_', hex(32)],
      grants: 'use the sandbox',
    },
  ],
})
