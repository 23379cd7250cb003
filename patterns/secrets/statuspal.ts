import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('StatusPal', {
  docs: 'https://www.statuspal.io/api-docs',
  revoke: 'Regenerate it in the settings of the account (https://www.statuspal.io/).',
  tokens: [
    {
      id: 'statuspal-api-key',
      title: 'StatusPal API key',
      severity: 6.8,
      format: uuid,
      near: ['statuspal'],
      grants: 'read and change the data of its owner',
    },
  ],
})
