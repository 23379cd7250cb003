import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Mixmax', {
  docs: 'https://developer.mixmax.com/reference/getting-started-with-the-api',
  revoke: 'Regenerate it in the settings of the account (https://developer.mixmax.com/).',
  tokens: [
    {
      id: 'mixmax-api-token',
      title: 'Mixmax API token',
      severity: 7.5,
      formats: [[hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)], [base62(36)]],
      near: ['mixmax'],
      grants: 'mail as its owner',
    },
  ],
})
