import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Captain Data', {
  docs: 'https://docs.captaindata.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.captaindata.com/).',
  tokens: [
    {
      id: 'captaindata-api-key',
      title: 'Captain Data API key',
      severity: 6.8,
      formats: [[hex(64)], uuid],
      near: ['captaindata', 'captain_data'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
