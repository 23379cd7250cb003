import { base64url, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IONOS', {
  docs: 'https://developer.hosting.ionos.com/docs/getstarted',
  revoke: 'Regenerate it in the settings of the account.',
  tokens: [
    {
      id: 'ionos-api-key',
      title: 'IONOS API key',
      severity: 8.8,
      format: [hex(32), '.', base64url(86)],
      near: ['ionos'],
      grants: 'change domains, records and certificates of the account',
    },
  ],
})
