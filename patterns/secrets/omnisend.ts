import { base62, hex } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Omnisend', {
  docs: 'https://api-docs.omnisend.com/reference/authentication',
  revoke: 'Delete it under Store settings, API keys (https://app.omnisend.com/).',
  tokens: [
    {
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      severity: 8.0,
      format: [hex(24), '-', base62(30, 60)],
      near: ['omnisend'],
      grants: 'read and write the contacts and send campaigns',
    },
  ],
})
