import { base62, hex } from '../format.ts'
import { hasDigit } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Paymo', {
  docs: 'https://github.com/paymoapp/api',
  revoke: 'Delete it under API keys of the account (https://app.paymoapp.com/).',
  tokens: [
    {
      id: 'paymo-api-key',
      title: 'Paymo API key',
      severity: 7.0,
      formats: [[base62(44)], [hex(32)]],
      near: ['paymo'],
      proof: hasDigit,
      grants: 'read and change the data of its owner',
    },
  ],
})
