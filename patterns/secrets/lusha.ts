import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lusha', {
  docs: 'https://docs.lusha.com/authentication',
  revoke: 'Regenerate it in the API dashboard.',
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
