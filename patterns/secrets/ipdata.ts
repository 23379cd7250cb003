import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('ipdata', {
  docs: 'https://docs.ipdata.co/docs/getting-started',
  revoke: 'Reset it on the dashboard (https://dashboard.ipdata.co/).',
  tokens: [
    {
      id: 'ipdata-api-key',
      title: 'ipdata API key',
      severity: 4.0,
      format: [hex(56)],
      near: ['ipdata'],
      grants: 'look up addresses at the cost of its owner',
    },
  ],
})
