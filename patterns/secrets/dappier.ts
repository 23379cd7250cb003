import { base36 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dappier', {
  docs: 'https://docs.dappier.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.dappier.com/).',
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
