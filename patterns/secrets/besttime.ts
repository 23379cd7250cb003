import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('BestTime', {
  docs: 'https://documentation.besttime.app/',
  revoke: 'Delete it under API keys (https://besttime.app/api/v1/keys).',
  tokens: [
    {
      id: 'besttime-private-key',
      title: 'BestTime private API key',
      severity: 6.8,
      format: ['pri_', hex(32)],
      grants: 'make and change forecasts at the cost of its owner',
    },
  ],
})
