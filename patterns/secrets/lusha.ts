import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lusha', {
  docs: 'https://docs.lusha.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.lusha.com/).',
  tokens: [
    {
      id: 'lusha-api-key',
      title: 'Lusha API key',
      severity: 6.8,
      format: uuid,
      near: ['lusha'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
