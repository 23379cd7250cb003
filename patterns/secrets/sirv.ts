import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sirv', {
  docs: 'https://sirv.com/help/articles/sirv-rest-api/',
  revoke: 'Regenerate it in the settings of the account (https://sirv.com/).',
  tokens: [
    {
      id: 'sirv-client-secret',
      title: 'Sirv client secret',
      severity: 7.3,
      format: [base64(86), '=='],
      near: ['sirv_client', 'sirv_secret', 'sirv_api', 'sirv'],
      grants: 'read and change the data of its owner',
    },
  ],
})
