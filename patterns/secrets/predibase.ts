import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Predibase', {
  docs: 'https://docs.predibase.com/',
  revoke: 'Regenerate it in the settings of the account (https://docs.predibase.com/).',
  tokens: [
    {
      id: 'predibase-api-token',
      title: 'Predibase API token',
      severity: 8.0,
      format: ['pb_', base64url(20, 44)],
      near: ['predibase'],
      grants: 'call the models at the cost of its owner',
    },
  ],
})
