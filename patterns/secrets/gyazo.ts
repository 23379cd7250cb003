import { base64url } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gyazo', {
  docs: 'https://gyazo.com/api/docs',
  revoke: 'Delete it with its application (https://gyazo.com/oauth/applications).',
  tokens: [
    {
      id: 'gyazo-access-token',
      title: 'Gyazo access token',
      severity: 6.0,
      format: [base64url(43)],
      near: ['gyazo'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
