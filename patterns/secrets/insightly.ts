import { uuid } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Insightly', {
  docs: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  revoke: 'Reset it under User settings, API.',
  tokens: [
    {
      id: 'insightly-api-key',
      title: 'Insightly API key',
      severity: 8.0,
      format: uuid,
      near: ['insightly'],
      grants: 'read and change the data of its owner',
    },
  ],
})
