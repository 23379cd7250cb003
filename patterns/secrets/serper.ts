import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Serper', {
  docs: 'https://serper.dev/',
  revoke: 'Delete it under API keys (https://serper.dev/api-keys).',
  tokens: [
    {
      id: 'serper-api-key',
      title: 'Serper API key',
      severity: 7.0,
      format: [hex(40)],
      near: ['serper'],
      grants: 'search at the cost of its owner',
    },
  ],
})
