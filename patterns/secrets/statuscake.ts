import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('StatusCake', {
  docs: 'https://developers.statuscake.com/guides/api/authentication',
  revoke: 'Delete it under Manage API keys of the account (https://app.statuscake.com/).',
  tokens: [
    {
      id: 'statuscake-api-key',
      title: 'StatusCake API key',
      severity: 7.0,
      formats: [[base62(20)], [base62(29)]],
      near: ['statuscake', 'status_cake'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
