import { hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Fulcrum', {
  docs: 'https://docs.fulcrumapp.com/reference/authentication',
  revoke: 'Regenerate it in the settings of the account (https://docs.fulcrumapp.com/).',
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
