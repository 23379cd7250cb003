import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dandelion', {
  docs: 'https://dandelion.eu/docs/',
  revoke: 'Regenerate it in the settings of the account (https://dandelion.eu/).',
  tokens: [
    {
      id: 'dandelion-api-token',
      title: 'Dandelion API token',
      severity: 5.0,
      format: [hex(32)],
      near: ['dandelion'],
      grants: 'call the service at the cost of its owner',
    },
  ],
})
