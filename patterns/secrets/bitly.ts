import { base36 } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Bitly', {
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  revoke: 'Delete it under Settings, API (https://app.bitly.com/settings/api/).',
  tokens: [
    {
      id: 'bitly-access-token',
      title: 'Bitly access token',
      severity: 7.0,
      format: [base36(40)],
      near: ['bit_ly'],
      proof: hasDigit,
      grants: 'make and change the links of its owner',
    },
  ],
})
