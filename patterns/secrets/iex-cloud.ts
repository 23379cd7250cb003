import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IEX Cloud', {
  docs: 'https://github.com/iexcloud/docs',
  revoke: 'Remove it where it stands: the service ended in August 2024.',
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
