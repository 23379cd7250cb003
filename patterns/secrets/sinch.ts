import { base62, base64, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Sinch', {
  docs: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
  revoke: 'Delete it under Settings, Access keys (https://dashboard.sinch.com/settings/access-keys).',
  tokens: [
    {
      id: 'sinch-token',
      title: 'Sinch API token',
      severity: 8.5,
      formats: [[hex(32)], [base64(22), '=='], [base62(34)]],
      near: ['sinch'],
      grants: 'send messages and call at the cost of the account',
    },
  ],
})
