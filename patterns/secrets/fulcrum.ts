import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fulcrum', {
  docs: 'https://docs.fulcrumapp.com/reference/rest-api-auth',
  revoke: 'Delete it under Settings, API (https://docs.fulcrumapp.com/reference/rest-api-auth).',
  tokens: [
    {
      id: 'fulcrum-api-token',
      title: 'Fulcrum API token',
      severity: 7.3,
      format: [hex(80)],
      near: ['fulcrum'],
      grants: 'read and change the data of its owner',
    },
  ],
})
