import { hex, uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Captain Data', {
  docs: 'https://docs.captaindata.com/v4/api/introduction',
  revoke: 'Delete it under Settings, Developers (https://app.captaindata.com/settings/developers).',
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
