import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Zenserp', {
  docs: 'https://app.zenserp.com/documentation',
  revoke: 'Regenerate it in the settings of the account (https://app.zenserp.com/).',
  tokens: [
    {
      id: 'zenserp-api-key',
      title: 'Zenserp API key',
      severity: 5.0,
      format: uuid,
      near: ['zenserp', 'zen_serp'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
