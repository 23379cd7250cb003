import { base64url } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('IFTTT', {
  docs: 'https://ifttt.com/maker_webhooks',
  revoke: 'Edit the connection to make a new key (https://ifttt.com/maker_webhooks/settings).',
  tokens: [
    {
      id: 'ifttt-webhook-key',
      title: 'IFTTT webhook key',
      severity: 6.0,
      formats: [
        ['with/key/', base64url(20, 60)],
        ['maker.ifttt.com/use/', base64url(20, 60)],
      ],
      grants: 'start the applets',
    },
  ],
})
