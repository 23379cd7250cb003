import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gladia', {
  docs: 'https://docs.gladia.io/',
  revoke: 'Regenerate it in the settings of the account (https://docs.gladia.io/).',
  tokens: [
    {
      id: 'gladia-api-key',
      title: 'Gladia API key',
      severity: 6.5,
      format: uuid,
      near: ['gladia'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
