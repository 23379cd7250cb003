import { base32 } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Dyspatch', {
  docs: 'https://docs.dyspatch.io/api/',
  revoke: 'Regenerate it in the settings of the account (https://docs.dyspatch.io/).',
  tokens: [
    {
      id: 'dyspatch-api-key',
      title: 'Dyspatch API key',
      severity: 6.8,
      format: [base32(52)],
      near: ['dyspatch'],
      grants: 'read and change the data of its owner',
    },
  ],
})
