import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Targon', {
  docs: 'https://docs.targon.com/',
  revoke: 'Delete it under Settings, API keys (https://targon.com/).',
  tokens: [
    {
      id: 'targon-api-key',
      title: 'Targon API key',
      severity: 8.0,
      format: ['sn4_', base36(28)],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
