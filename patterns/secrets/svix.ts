import { base64, base64url, oneOf } from '../format.ts'
import { defineProvider } from '../provider.ts'

export default defineProvider('Svix', {
  docs: 'https://docs.svix.com/receiving/verifying-payloads/how',
  revoke:
    'Rotate the secret of the endpoint, and delete keys under API access (https://dashboard.svix.com/).',
  tokens: [
    {
      id: 'svix-api-key',
      title: 'Svix API key',
      severity: 8.5,
      format: [oneOf('sk_', 'testsk_'), base64url(32, 44), oneOf('.us', '.eu', '.ca', '.au', '.in')],
      grants: 'read and send the webhooks of every application',
    },
    {
      id: 'svix-webhook-secret',
      title: 'Svix webhook signing secret',
      severity: 7.0,
      format: ['whsec_', base64(33, 63), oneOf('==', '=', '')],
      confidence: 'medium',
      grants: 'forge webhooks to the receiver',
    },
  ],
})
