import { base64 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sirv', {
  docs: 'https://apidocs.sirv.com/',
  revoke: 'Delete the API client under Settings (https://my.sirv.com/).',
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
