import { base62 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Demio', {
  docs: 'https://publicdemioapi.docs.apiary.io/',
  revoke: 'Regenerate it in the settings of the account (https://publicdemioapi.docs.apiary.io/).',
  tokens: [
    {
      id: 'demio-api-secret',
      title: 'Demio API key or secret',
      severity: 6.5,
      formats: [[base62(32)], [base62(10, 20)]],
      near: ['demio'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
