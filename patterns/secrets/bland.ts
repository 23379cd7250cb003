import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bland', {
  docs: 'https://docs.bland.ai/',
  revoke: 'Delete it under API keys (https://app.bland.ai/).',
  tokens: [
    {
      id: 'bland-api-key',
      title: 'Bland API key',
      severity: 7.5,
      format: ['org_', hex(60, 160)],
      grants: 'call people at the cost of its owner',
    },
  ],
})
