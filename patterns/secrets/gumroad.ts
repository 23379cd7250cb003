import { base64url } from '../format.ts'
import { notHex } from '../proof.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Gumroad', {
  docs: 'https://gumroad.com/api',
  revoke: 'Delete the application under Settings, Advanced (https://gumroad.com/settings/advanced).',
  tokens: [
    {
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      severity: 8.5,
      format: [base64url(43)],
      near: ['gumroad'],
      proof: notHex,
      grants: 'manage products and read sales',
    },
  ],
})
