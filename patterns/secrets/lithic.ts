import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Lithic', {
  docs: 'https://docs.lithic.com/docs/authentication',
  revoke: 'Rotate it under Program, API keys (https://app.lithic.com/program-settings).',
  tokens: [
    {
      id: 'lithic-api-key',
      title: 'Lithic API key',
      severity: 9.0,
      format: uuid,
      near: ['lithic'],
      grants: 'create and read cards of the program',
    },
  ],
})
