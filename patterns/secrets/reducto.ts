import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Reducto', {
  docs: 'https://docs.reducto.ai/studio-account',
  revoke: 'Delete it under API keys of the studio (https://studio.reducto.ai/).',
  tokens: [
    {
      id: 'reducto-api-key',
      title: 'Reducto API key',
      severity: 7.0,
      formats: [[hex(96)], [hex(64)]],
      near: ['reducto'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
