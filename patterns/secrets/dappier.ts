import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dappier', {
  docs: 'https://docs.dappier.com/',
  revoke: 'Delete it under Profile, API keys (https://platform.dappier.com/profile/api-keys).',
  tokens: [
    {
      id: 'dappier-api-key',
      title: 'Dappier API key',
      severity: 6.0,
      format: ['ak_', base36(26)],
      near: ['dappier'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
